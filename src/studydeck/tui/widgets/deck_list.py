"""The decks on Home: folders with their sums, decks inside them, and a cursor; painted as lines, however many."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from textual import events
from textual.content import Content
from textual.style import Style

from studydeck.services.studying.overview import DeckLine, Overview, SetLine
from studydeck.services.wording import plural
from studydeck.tui import render
from studydeck.tui.looks import Looks
from studydeck.tui.widgets.sheet import Line, Sheet

_NUMBERS = (("new", 6), ("learning", 10), ("due", 7))


@dataclass(frozen=True, slots=True)
class Row:
    """One row: a deck, a folder with the decks inside it, or a file that couldn't be loaded.

    Attributes:
        key: the same after everything was read anew, so that the cursor stays.
        decks: the decks that enter studies.
        problems: how many problems their files have.
        chosen_by: the saved search that it stands for, instead of decks.
    """

    key: str
    name: str
    depth: int
    decks: tuple[DeckLine, ...]
    problems: int
    folder: bool = False
    chosen_by: SetLine | None = None

    @property
    def paused(self) -> bool:
        """Whether none of its decks counts today."""
        return bool(self.decks) and all(deck.paused for deck in self.decks)

    @property
    def counts(self) -> tuple[int, int, int]:
        """What today holds: new, learning, due."""
        if self.chosen_by is not None:
            return self.chosen_by.new, self.chosen_by.learning, self.chosen_by.due
        active = [deck for deck in self.decks if not deck.paused]
        return (
            sum(deck.today_new for deck in active),
            sum(deck.learning for deck in active),
            sum(deck.today_due for deck in active),
        )


def rows_of(overview: Overview) -> list[Row]:
    """Return the rows of Home: decks in their order, each folder before its first deck, saved searches, broken files."""
    rows: list[Row] = []
    seen: set[tuple[str, ...]] = set()
    for deck in _by_folder(overview.decks):
        for depth in range(1, len(deck.breadcrumbs) + 1):
            crumbs = deck.breadcrumbs[:depth]
            if crumbs not in seen:
                seen.add(crumbs)
                inside = tuple(other for other in overview.decks if other.breadcrumbs[:depth] == crumbs)
                rows.append(Row("/".join(("folder", *crumbs)), crumbs[-1], depth - 1, inside, 0, folder=True))
        rows.append(Row(f"deck/{deck.id}", deck.title, len(deck.breadcrumbs), (deck,), deck.problems))
    rows += [Row(f"set/{line.name}", line.name, 0, (), 0, chosen_by=line) for line in overview.sets]
    for path, number in overview.broken:
        rows.append(Row(f"file/{path}", Path(path).name, 0, (), number))
    return rows


def _by_folder(decks: tuple[DeckLine, ...]) -> list[DeckLine]:
    """Return the decks so that those of one folder stand together, each folder where its first deck is."""
    order: dict[tuple[str, ...], int] = {}
    for n, deck in enumerate(decks):
        for depth in range(len(deck.breadcrumbs) + 1):
            order.setdefault(deck.breadcrumbs[:depth], n)

    def place(item: tuple[int, DeckLine]) -> tuple[int, ...]:
        n, deck = item
        return (*(order[deck.breadcrumbs[:depth]] for depth in range(1, len(deck.breadcrumbs) + 1)), n)

    return [deck for _n, deck in sorted(enumerate(decks), key=place)]


class DeckList(Sheet):
    """Shows the rows under a line of headings, with lines of advice above them; the cursor is a sign and a ground."""

    def __init__(self, chosen: Callable[[], None]) -> None:
        """Make an empty list; `chosen` is called when the cursor's row is clicked again."""
        super().__init__(self._make)
        self.rows: list[Row] = []
        self.advice: tuple[Content, ...] = ()
        self._chosen = chosen

    def show(self, rows: list[Row], advice: tuple[Content, ...]) -> None:
        """Show rows and advice; the cursor stays on its row if that is still there."""
        key = self.rows[self.chosen].key if 0 <= self.chosen < len(self.rows) else ""
        self.rows, self.advice = rows, advice
        self.go_to(key)
        self.rebuild()
        self._follow()

    def go_to(self, key: str) -> None:
        """Put the cursor on the row with that key, or where there is none, on the first one."""
        found = next((n for n, row in enumerate(self.rows) if row.key == key), None)
        fallback = min(max(self.chosen, 0), len(self.rows) - 1) if key else 0
        self.chosen = (fallback if found is None else found) if self.rows else -1

    @property
    def row(self) -> Row | None:
        """The row under the cursor."""
        return self.rows[self.chosen] if 0 <= self.chosen < len(self.rows) else None

    def scroll_rows(self, rows: int) -> None:
        """Move the cursor; the list follows."""
        if self.rows:
            self.chosen = min(max(0, self.chosen + rows), len(self.rows) - 1)
            self.rebuild()
            self._follow()

    def _follow(self) -> None:
        at = next((n for n, line in enumerate(self.lines) if line.row == self.chosen), None)
        if at is not None:
            self.reveal(0 if self.chosen == 0 and at < self.room else at, at)

    def on_click(self, event: events.Click) -> None:
        """Put the cursor on the row under the mouse; a click on the cursor's row studies it."""
        line = self.line_at(event)
        if line is None or line.row < 0:
            return
        event.stop()
        if line.row == self.chosen:
            self._chosen()
        else:
            self.chosen = line.row
            self.rebuild()

    # --- lines ---

    def _make(self, width: int) -> list[Line]:
        looks = self.looks
        found = [Line(wrapped) for text in self.advice for wrapped in (text.wrap(max(1, width)) or [Content("")])]
        if not self.rows:
            return found
        if found:
            found.append(Line(Content("")))
        found.append(Line(self._headings(width, looks)))
        return found + [Line(self._row(row, n, width, looks), row=n) for n, row in enumerate(self.rows)]

    @staticmethod
    def _headings(width: int, looks: Looks) -> Content:
        numbers = "".join(f"{word:>{cells}}" for word, cells in _NUMBERS)
        return Content.assemble(
            render.fit(Content.styled("  Deck", looks.dim), width - len(numbers) - 1), (numbers, looks.dim)
        )

    def _row(self, row: Row, number: int, width: int, looks: Looks) -> Content:
        sign = Content.styled("▸ " if number == self.chosen else "  ", looks.accent)
        note = self._note(row)
        if not row.decks and row.chosen_by is None:
            numbers = Content(" " * sum(cells for _word, cells in _NUMBERS))
        else:
            styles = (looks.new, looks.learning, looks.due)
            cells = zip(row.counts, _NUMBERS, styles, strict=True)
            parts = [_number(count, room, style, looks, paused=row.paused) for count, (_word, room), style in cells]
            numbers = Content.assemble(*parts)
        room = width - numbers.cell_length - 1
        empty = not row.decks and row.chosen_by is None
        style = looks.dim if row.paused or empty else looks.strong if row.folder else looks.text
        name = Content.assemble(sign, "  " * row.depth, render.plain_content(row.name, style))
        taken = note.cell_length + 2 if note else 0
        return Content.assemble(render.fit(name, room - taken), "  " if note else "", note, numbers, " ")

    def _note(self, row: Row) -> Content:
        looks = self.looks
        if row.chosen_by is not None:
            wrong = row.chosen_by.problem
            return Content.styled("! wrong search" if wrong else "search", looks.again if wrong else looks.dim)
        if row.problems:
            return Content.styled(f"! {plural(row.problems, 'problem')}", looks.again)
        return Content.styled("paused", looks.dim) if row.paused else Content("")


def _number(count: int, room: int, style: Style, looks: Looks, *, paused: bool) -> Content:
    if paused:
        return Content.styled(f"{'·':>{room}}", looks.dim)
    return Content.styled(f"{count:>{room},}", style if count else looks.dim)
