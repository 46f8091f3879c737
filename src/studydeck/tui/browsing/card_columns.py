"""What the columns of the card table say about a card, and which of them a width has room for."""

from collections.abc import Callable
from dataclasses import dataclass
from unicodedata import combining

from rich.cells import cell_len
from textual.content import Content
from textual.style import Style

from studydeck.core.study_day import StudyDay
from studydeck.services.browsing.browse import CardLine, Order
from studydeck.services.wording import days
from studydeck.tui import render
from studydeck.tui.looks import Looks

FLAG_SIGN, SUSPENDED_SIGN, BURIED_SIGN, LEECH_SIGN = "⚑", "⊘", "◌", "!"
STATE_SIGNS = {"new": "○", "learning": "◐", "relearning": "◑", "review": "●"}
GAP = 2
_PROMPT_LEAST, _PROMPT_SHARE = 24, 0.42
_DAYS, _MONTHS = 100, 300  # so many days late are told in days, in months
_SHORTEST_TAIL = 8
_JOINER = "\u200d"


@dataclass(frozen=True, slots=True)
class Column:
    """One column of the table.

    Attributes:
        order: what a click on its heading sorts by.
        heading: the word above it.
        cells: its width.
        rank: the higher, the narrower a table may be that still has it.
        cell: what it says about a card on a study day.
        right: whether it stands at the right of its place.
    """

    order: Order
    heading: str
    cells: int
    rank: int
    cell: Callable[[CardLine, StudyDay, Looks], Content]
    right: bool = False


def flag_name(flag: int) -> str:
    """Return what a flag is called."""
    from studydeck.services.studying.acts import FLAGS

    return FLAGS[flag] if flag < len(FLAGS) else str(flag)


def flag_style(flag: int, looks: Looks) -> Style:
    """Return the colour of a flag; its name always stands beside it."""
    styles = (looks.dim, looks.again, looks.hard, looks.good, looks.code)
    return styles[flag] if flag < len(styles) else looks.accent


def standing(line: CardLine, looks: Looks) -> tuple[str, str, Style]:
    """Return the sign, the word and the colour of where a card stands: what keeps it out of study comes first."""
    if line.suspended:
        return SUSPENDED_SIGN, "suspended", looks.dim
    if line.buried:
        return BURIED_SIGN, "buried", looks.dim
    styles = {"new": looks.new, "learning": looks.learning, "relearning": looks.learning, "review": looks.due}
    return STATE_SIGNS.get(line.state, "?"), line.state, styles.get(line.state, looks.text)


def due_words(line: CardLine, today: StudyDay) -> str:
    """Return when a card is due, in at most nine cells; empty for a new card."""
    if line.due is None or line.state == "new":
        return ""
    ahead = line.due - today
    if ahead >= 0:
        return days(ahead) if ahead else "today"
    late = -ahead
    span = f"{late} d" if late < _DAYS else f"{late / 30.44:.0f} mo" if late < _MONTHS else f"{late / 365.25:.0f} y"
    return f"{span} late"


def cut(text: Content, width: int) -> Content:
    """Return a prompt in exactly so many cells: a long one loses its middle, as many begin alike."""
    tail = width * 2 // 5
    if text.cell_length <= width or tail < _SHORTEST_TAIL:
        return render.fit(text, width)
    plain, at = text.plain, len(text.plain)
    while at > 0 and cell_len(plain[at - 1 :]) <= tail:
        at -= 1
    word = plain.find(" ", at, at + _SHORTEST_TAIL)
    at = word if word >= 0 else at
    while at < len(plain) and (combining(plain[at]) or not plain[at].isprintable() or plain[at - 1] == _JOINER):
        at += 1
    end = text[at:]
    return render.fit(Content.assemble(text.truncate(width - end.cell_length, ellipsis=True), end), width)


def _prompt(line: CardLine, _today: StudyDay, looks: Looks) -> Content:
    text = render.one_line_content(line.prompt, looks.text)
    if not line.flag:
        return text
    sign = Content.styled(f"{FLAG_SIGN} {flag_name(line.flag)}  ", flag_style(line.flag, looks))
    return Content.assemble(sign, text)


def _deck(line: CardLine, _today: StudyDay, looks: Looks) -> Content:
    return render.plain_content(line.deck_title, looks.dim)


def _kind(line: CardLine, _today: StudyDay, looks: Looks) -> Content:
    return Content.styled(line.kind, looks.dim)


def _state(line: CardLine, _today: StudyDay, looks: Looks) -> Content:
    sign, word, style = standing(line, looks)
    return Content.styled(f"{sign} {word}", style)


def _due(line: CardLine, today: StudyDay, looks: Looks) -> Content:
    words = due_words(line, today)
    late = line.due is not None and line.due <= today and not line.suspended
    return Content.styled(words, looks.text if late else looks.dim)


def _recall(line: CardLine, _today: StudyDay, looks: Looks) -> Content:
    if line.recall is None:
        return Content("")
    return Content.styled(f"{line.recall * 100:.0f} %", looks.text)


def _lapses(line: CardLine, _today: StudyDay, looks: Looks) -> Content:
    if line.leech:
        return Content.styled(f"{LEECH_SIGN} leech {line.lapses}", looks.again)
    return Content.styled(f"{line.lapses}", looks.dim) if line.reps else Content("")


def _reps(line: CardLine, _today: StudyDay, looks: Looks) -> Content:
    return Content.styled(f"{line.reps}×", looks.dim) if line.reps else Content("")


def _stability(line: CardLine, _today: StudyDay, looks: Looks) -> Content:
    return Content.styled(days(line.stability), looks.dim) if line.stability is not None else Content("")


def _difficulty(line: CardLine, _today: StudyDay, looks: Looks) -> Content:
    return Content.styled(f"{line.difficulty:.1f}", looks.dim) if line.difficulty is not None else Content("")


PROMPT = Column(Order.PROMPT, "Prompt", 0, 100, _prompt)
COLUMNS = (
    PROMPT,
    Column(Order.DECK, "Deck", 18, 70, _deck),
    Column(Order.KIND, "Kind", 10, 50, _kind),
    Column(Order.STATE, "State", 12, 90, _state),
    Column(Order.DUE, "Due", 9, 85, _due, right=True),
    Column(Order.RECALL, "Recall", 6, 80, _recall, right=True),
    Column(Order.LAPSES, "Lapses", 8, 60, _lapses, right=True),
    Column(Order.REPS, "Seen", 5, 30, _reps, right=True),
    Column(Order.STABILITY, "Stability", 9, 40, _stability, right=True),
    Column(Order.DIFFICULTY, "Difficulty", 10, 20, _difficulty, right=True),
)
ORDERS = tuple(column.order for column in COLUMNS)


def columns_for(width: int) -> tuple[Column, ...]:
    """Return the columns that a table of so many cells has, in their order; the prompt gets what the others leave."""
    least = max(_PROMPT_LEAST, int(width * _PROMPT_SHARE))
    chosen, left = [PROMPT], width - least
    for column in sorted(COLUMNS[1:], key=lambda column: -column.rank):
        if column.cells + GAP > left:
            break
        chosen.append(column)
        left -= column.cells + GAP
    return tuple(column for column in COLUMNS if column in chosen)


def prompt_width(width: int, columns: tuple[Column, ...]) -> int:
    """Return the cells that the prompt gets."""
    return max(0, width - sum(column.cells + GAP for column in columns if column is not PROMPT))
