"""The lines above the decks on Home: a welcome at first, and whenever there is nothing to do, what can be done."""

from textual.content import Content

from studydeck.services.library import Library
from studydeck.services.studying.overview import Overview
from studydeck.services.wording import plural
from studydeck.tui import render
from studydeck.tui.looks import Looks


def more_new(overview: Overview) -> bool:
    """Whether any deck that isn't paused has new cards beyond today's."""
    return any(deck.available > deck.today_new for deck in overview.decks if not deck.paused)


def advice(library: Library, overview: Overview, looks: Looks) -> tuple[Content, ...]:
    """Return what Home says above its decks; nothing on an ordinary day."""
    lines: list[Content] = []
    if overview.clock_ahead:
        days = plural(overview.clock_ahead, "day")
        lines.append(_warning(f"Your newest answer is dated {days} ahead of this computer's clock.", looks))
        lines.append(
            _line(
                "Check the date; if it is right, ",
                "studydeck repair --clock",
                " dates those answers anew.",
                looks,
            )
        )
    if overview.undecided:
        notes = plural(overview.undecided, "edited note")
        lines.append(_line(f"{notes}: kept or new? ", "i", " shows what changed.", looks))
    if overview.backlog:
        more = plural(overview.backlog, "card")
        text = f"Welcome back. Besides today's share {more} more are due; they come over the next days."
        lines.append(Content.styled(text, looks.text))
    if not overview.decks:
        return (*lines, *_no_decks(library, overview, looks))
    if overview.first:
        lines += _welcome(library, looks)
    elif all(deck.paused for deck in overview.decks):
        lines.append(Content.styled("All decks are paused, so nothing is due.", looks.strong))
        lines.append(_key("p", "takes the highlighted deck back in", looks))
    elif not overview.left:
        lines += _nothing_due(overview, looks)
    return tuple(lines)


def _no_decks(library: Library, overview: Overview, looks: Looks) -> list[Content]:
    lines = [
        Content.styled("There are no decks yet." if not overview.broken else "No deck could be loaded.", looks.strong)
    ]
    if overview.broken:
        lines.append(_key("!", "shows what is wrong in the files, line by line", looks))
    lines += _own_decks(library, looks)
    return lines


def _welcome(library: Library, looks: Looks) -> list[Content]:
    return [
        Content.styled("Welcome. These decks came with studydeck:", looks.strong),
        _key("a", "studies them all,", looks)
        + Content.styled("  ", looks.text)
        + _key("enter", "the highlighted one,", looks)
        + Content.styled("  ", looks.text)
        + _key("t", "holds a mock interview.", looks),
        *_own_decks(library, looks),
    ]


def _own_decks(library: Library, looks: Looks) -> list[Content]:
    return [
        Content.assemble(
            ("Your own decks are YAML files in ", looks.text),
            render.plain_content(str(library.places.decks), looks.code),
        ),
        _key("N", "begins one;", looks)
        + Content.styled("  ", looks.text)
        + _key("f", "drafts one from an article;", looks),
        _key("r", "reads new files;", looks) + Content.styled("  ", looks.text) + _key("/", "shows all cards.", looks),
    ]


def _nothing_due(overview: Overview, looks: Looks) -> list[Content]:
    active = [deck for deck in overview.decks if not deck.paused]
    if active and all(deck.suspended >= deck.cards for deck in active):
        return [
            Content.styled("Every card is suspended, so nothing is due.", looks.strong),
            _line(
                "In the deck files, ",
                "suspended: true",
                " keeps a note out of study; in a shell, studydeck undo takes back a suspension.",
                looks,
            ),
        ]
    when = f" The next cards come {overview.next_text}." if overview.next_text else ""
    lines = [Content.styled(f"All done for today.{when}", looks.strong)]
    if more_new(overview):
        lines.append(_key("m", "adds 10 new cards for today", looks))
    if any(deck.paused for deck in overview.decks):
        lines.append(_key("p", "takes a paused deck back in", looks))
    return lines


def _key(key: str, does: str, looks: Looks) -> Content:
    return Content.assemble((key, looks.key), (f" {does}", looks.text))


def _line(before: str, name: str, after: str, looks: Looks) -> Content:
    return Content.assemble((before, looks.text), (name, looks.code), (after, looks.text))


def _warning(text: str, looks: Looks) -> Content:
    return Content.styled(f"! {text}", looks.again)
