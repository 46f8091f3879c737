"""What Browse says about itself: the language of searches, a hint at what is being typed, and what to do with an empty list."""

from textual.content import Content

from studydeck.core.query import FIELDS, Field, Order
from studydeck.services.library import Library
from studydeck.tui import render
from studydeck.tui.commands import of_screen
from studydeck.tui.looks import Looks
from studydeck.tui.widgets.sheet import Line

_COLUMN = 24
_SHOWN_VALUES = 12
_BASICS = (
    ("cell wall", "Cards that hold both words, in any place; a word may go on."),
    ('"cell wall"', "The words side by side, exactly so."),
    ("photo*sis", "A star stands for any letters."),
    ("-plant", "Not this; it works before anything."),
    ("plant or animal", "Either of them."),
    ("(a or b) -c", "Brackets hold together."),
)
_EXAMPLES = (
    ("is:due deck:cells", "What is due in that deck."),
    ("rated:7:again", "What was not known in the last 7 days."),
    ("is:leech or lapses:>5", "What is forgotten again and again."),
    ("due:<=0 recall:<70%", "Due, and likely forgotten by now."),
)


def language(width: int, looks: Looks) -> list[Line]:
    """Return what can be searched for, then the keys of the screen."""
    column = _COLUMN if width >= _COLUMN * 2 else 16
    found = _section("Words", _BASICS, column, width, looks)
    found += _section("Fields", [(field.example, _sentence(field)) for field in FIELDS], column, width, looks)
    found += _section("For example", _EXAMPLES, column, width, looks)
    more = (
        "Big and small letters, accents and hyphens make no difference. right or end takes a completion that is shown."
    )
    found += [*render.hang(Content.styled(more, looks.dim), width, Content(""), Content("")), Content("")]
    keys = [(command.all_keys, command.sentence) for command in of_screen("browse")]
    found += _section("Keys", keys, column, width, looks)
    return [Line(line) for line in found]


def _section(
    name: str, pairs: "tuple[tuple[str, str], ...] | list[tuple[str, str]]", column: int, width: int, looks: Looks
) -> list[Content]:
    lines = [Content.styled(name, looks.accent).stylize("bold")]
    for example, sentence in pairs:
        text = Content.styled(example, looks.key)
        if text.cell_length >= column:
            lines += [text.truncate(width, ellipsis=True)]
            text = Content("")
        head = render.fit(text, column)
        lines += render.hang(Content.styled(sentence, looks.text), width, head, Content(" " * column))
    return [*lines, Content("")]


def _sentence(field: Field) -> str:
    return f"{field.sentence} One of {', '.join(field.values)}." if field.values else field.sentence


def hint(text: str, position: int, looks: Looks) -> Content:
    """Return a line about what is being typed at a position: the field there, or where nothing stands, the language."""
    start = max(text.rfind(sign, 0, position) for sign in " ()") + 1
    name, colon, _value = text[start:position].lstrip("-").partition(":")
    field = next((field for field in FIELDS if colon and field.name == name.casefold()), None)
    if field is not None:
        values = ", ".join(field.values[:_SHOWN_VALUES]) or f"such as {field.example}"
        return Content.assemble(
            (f"{field.name}:", looks.key), (f" {values}", looks.text), (f"   {field.sentence}", looks.dim)
        )
    if text.strip():
        return Content.styled("enter goes to the cards · f1 explains what can be searched for", looks.dim)
    parts = ("words", '"a phrase"', "deck:cells", "tag:exam", "is:due", "-not", "or", "( )")
    return Content.assemble(("f1", looks.key), (" explains  ", looks.dim), (" · ".join(parts), looks.dim))


def sorted_by(order: Order, *, descending: bool, looks: Looks) -> Content:
    """Return by what the cards are sorted, and how that is changed."""
    name = {Order.REPS: "how often seen", Order.DECK: "deck and place in it"}.get(order, order.value)
    way = "the other way round" if order in (Order.DECK, Order.PROMPT, Order.KIND, Order.STATE) else "highest first"
    return Content.assemble(
        (f"Sorted by {name}{f', {way}' if descending else ''} · ", looks.dim),
        ("o", looks.key), (" next column · ", looks.dim), ("r", looks.key), (" turns round", looks.dim),
    )  # fmt: skip


def nothing(library: Library, query: str, looks: Looks) -> tuple[Content, ...]:
    """Return what an empty list says: that there are no cards at all, or how to find some."""
    if not library.decks:
        return (
            Content.styled("There are no cards yet.", looks.strong),
            Content.styled("Your own decks are YAML files; on the first screen:", looks.text),
            Content.assemble(("N", looks.key), (" begins a deck and its first note", looks.text)),
        )
    lines = [Content.styled("No card is found.", looks.strong)]
    words = query.split()
    if len(words) > 1:
        lines.append(Content.styled("All of it must hold at once: try fewer words, or `or` between them.", looks.text))
    if "-" in query:
        lines.append(Content.styled("What stands behind a `-` is left out.", looks.text))
    if "is:due" in query:
        lines.append(
            Content.styled("`is:due` finds what is due today; `due:<7` the cards of the coming week.", looks.text)
        )
    if '"' in query:
        lines.append(Content.styled("Words in quotes must stand side by side, exactly so.", looks.text))
    if ":" not in query:
        lines.append(Content.styled("A word is found at its beginning: `photo` finds photosynthesis.", looks.text))
    lines.append(
        Content.assemble(
            ("/", looks.key), (" changes the search, ", looks.text), ("f1", looks.key), (" explains it.", looks.text)
        )
    )
    return tuple(lines)
