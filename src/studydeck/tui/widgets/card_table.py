"""The table of found cards: a hundred thousand rows, of which only those that can be seen are asked for and painted."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from textual import events
from textual.content import Content
from textual.geometry import Size
from textual.strip import Strip
from textual.widget import Widget

from studydeck.core.study_day import StudyDay
from studydeck.tui import render
from studydeck.tui.browsing.card_columns import GAP, PROMPT, Column, columns_for, cut, prompt_width
from studydeck.tui.widgets.painted import Painted
from studydeck.tui.widgets.sheet import Sheet

if TYPE_CHECKING:
    from studydeck.services.browsing.browse import CardLine, Order
    from studydeck.tui.looks import Looks

CURSOR, MARKED = "▸", "■"
SIGNS = 3  # cells before the prompt: the cursor's sign and the mark's
_KEPT = 2_000  # rows that are kept as they were painted

Fetch = Callable[[Sequence[int]], "Sequence[CardLine]"]
"""Given card numbers, what their rows show."""


class CardTable(Sheet):
    """Shows cards by number; what a row says is fetched when it comes into view.

    Attributes:
        cards: all found cards, in order.
        marks: the numbers of the marked cards; may hold some that aren't found now.
        today: the study day that due days are counted from.
        dimmed: whether the query is wrong now, and these are the cards of the last right one.
        empty: what is said where there are none.
    """

    def __init__(self, fetch: Fetch, moved: Callable[[], None], chosen: Callable[[], None]) -> None:
        """Make an empty table.

        Args:
            fetch: asks for rows.
            moved: called when the cursor stands on another card.
            chosen: called when the cursor's row is clicked again.
        """
        super().__init__()
        self.cards: Sequence[int] = ()
        self.marks: set[int] = set()
        self.today = StudyDay(0)
        self.dimmed = False
        self.empty: tuple[Content, ...] = ()
        self._fetch = fetch
        self._moved = moved
        self._chosen = chosen
        self._rows: dict[int, CardLine] = {}
        self._painted: dict[tuple[int, bool, bool], Strip] = {}
        self._columns: tuple[Column, ...] = ()

    # --- what is shown ---

    def show(self, cards: Sequence[int], *, keep: int | None = None) -> None:
        """Show other cards; the cursor goes to the first one, or stays on card `keep` where it is among them."""
        self.cards = cards
        at = _place(cards, keep) if keep is not None else 0
        self.chosen = min(max(self.chosen, 0), len(cards) - 1) if at is None else at if cards else -1
        if self.width == self._made_for:
            self._measure()
            self.refresh()  # rows that were painted before are the same still
        else:
            self.rebuild()
        if at == 0:
            self.scroll_to(y=0, animate=False, immediate=True)
        else:
            self._follow()

    def extend(self, cards: Sequence[int]) -> None:
        """Show the whole of what began like the cards that are shown; neither cursor nor page moves."""
        top = self.scroll_offset.y
        seen = slice(top, top + self.room + 1)
        before, self.cards = self.cards, cards
        if self.chosen < 0 and cards:
            self.chosen = 0
        self._measure()
        if list(before[seen]) != list(cards[seen]):
            self.refresh()

    def forget(self) -> None:
        """Ask anew for what the rows say: it may have changed."""
        self._rows.clear()
        self._repaint()

    def dim(self, *, dimmed: bool) -> None:
        """Show whether these cards still answer what stands in the field."""
        if dimmed != self.dimmed:
            self.dimmed = dimmed
            self._repaint()

    def rebuild(self, *, top: bool = False) -> None:
        """Lay the columns out for the present width and paint all rows anew."""
        self._made_for = self.width
        self._columns = columns_for(self.width - SIGNS)
        self._measure()
        if top:
            self.scroll_to(y=0, animate=False, immediate=True)
        self._repaint()

    def _measure(self) -> None:
        """Tell the scroll bar how many rows there are; assigning the size would lay out the whole screen at each letter."""
        size = Size(max(0, self.width), len(self.cards))
        if size != self.virtual_size:
            self.set_reactive(Widget.virtual_size, size)
            self._scroll_update(size)

    def _repaint(self) -> None:
        self._painted.clear()
        self.refresh()

    @property
    def card(self) -> int | None:
        """The card under the cursor."""
        return self.cards[self.chosen] if 0 <= self.chosen < len(self.cards) else None

    @property
    def line(self) -> "CardLine | None":
        """What is known of the card under the cursor."""
        return self._row(self.chosen) if self.card is not None else None

    # --- the cursor and the marks ---

    def scroll_rows(self, rows: int) -> None:
        """Move the cursor; the table follows."""
        self.go_to(self.chosen + rows)

    def go_to(self, row: int) -> None:
        """Put the cursor on a row, or on the nearest there is."""
        if not self.cards:
            return
        before, self.chosen = self.chosen, min(max(0, row), len(self.cards) - 1)
        if self.chosen != before:
            self.refresh_line(before)
            self.refresh_line(self.chosen)
            self._follow()
            self._moved()

    def _follow(self) -> None:
        if self.chosen >= 0:
            self.reveal(self.chosen, self.chosen)

    def on_resize(self, _event: events.Resize) -> None:
        """Lay the columns out for the new width; the cursor stays in view."""
        if self.width != self._made_for:
            self.rebuild()
        self._follow()

    def mark_to(self, row: int) -> None:
        """Mark the cursor's card and all up to a row, and go there."""
        row = min(max(0, row), len(self.cards) - 1)
        first, last = sorted((max(0, self.chosen), row))
        self.marks.update(self.cards[first : last + 1])
        self.go_to(row)
        self.refresh()

    def on_click(self, event: events.Click) -> None:
        """Put the cursor on the row under the mouse; with shift or ctrl, mark; a click on the cursor's row shows it."""
        offset = event.get_content_offset(self)
        at = offset.y + self.scroll_offset.y if offset is not None else -1
        if not 0 <= at < len(self.cards):
            return
        event.stop()
        if event.shift:
            self.mark_to(at)
        elif event.ctrl:
            self.marks ^= {self.cards[at]}
            self.go_to(at)
            self.refresh()
        elif at == self.chosen:
            self._chosen()
            return
        else:
            self.go_to(at)
        self._moved()

    # --- painting ---

    def render_line(self, y: int) -> Strip:
        """Return one visible row, filled up to the width."""
        at = y + self.scroll_offset.y
        if not 0 <= at < len(self.cards):
            return self._said(y)
        card = self.cards[at]
        key = (card, at == self.chosen, card in self.marks)
        strip = self._painted.get(key)
        if strip is None:
            if len(self._painted) > _KEPT:
                self._painted.clear()
            strip = self._painted[key] = self._strip(at, cursor=key[1], marked=key[2])
        return strip

    def _said(self, y: int) -> Strip:
        """Return a line of what is said where no row is."""
        width = self.size.width
        lines = [] if self.cards else [part for text in self.empty for part in text.wrap(max(1, width - SIGNS - 1))]
        if not 0 < y <= len(lines):
            return Strip.blank(width, self.rich_style)
        text = Content.assemble(" " * SIGNS, lines[y - 1])
        return Strip(text.render_segments(self.visual_style)).adjust_cell_length(width, self.rich_style)

    def _strip(self, at: int, *, cursor: bool, marked: bool) -> Strip:
        line, looks = self._row(at), self.looks
        style = self.visual_style
        if cursor:
            style = style.__class__(background=looks.cursor, foreground=style.foreground)
        sign = CURSOR if cursor else " "
        content = Content.assemble((sign, looks.accent), (f"{MARKED if marked else ' '} ", looks.key))
        if line is not None:
            content = content.append(self._cells(line, looks))
            if self.dimmed:
                content = Content.styled(content.plain, looks.dim)
        return Strip(content.render_segments(style)).adjust_cell_length(self.size.width, style.rich_style)

    def _cells(self, line: "CardLine", looks: "Looks") -> Content:
        cells: list[Content] = []
        for column in self._columns:
            text = column.cell(line, self.today, looks)
            if column is PROMPT:
                cells.append(cut(text, prompt_width(self.width - SIGNS, self._columns)))
            else:
                cells.append(right(text, column.cells) if column.right else render.fit(text, column.cells))
        return Content(" " * GAP).join(cells)

    def _row(self, at: int) -> "CardLine | None":
        """Return what a row says; where that isn't known, all rows in view are asked for at once."""
        card = self.cards[at]
        if card not in self._rows:
            if len(self._rows) > _KEPT:
                self._rows.clear()
            top = self.scroll_offset.y
            first, last = (top, top + self.room + 1) if top <= at <= top + self.room else (at, at + 1)
            wanted = [number for number in self.cards[first:last] if number not in self._rows]
            self._rows.update((found.card, found) for found in self._fetch(wanted))
        return self._rows.get(card)


def right(text: Content, width: int) -> Content:
    """Return content at the right end of exactly so many cells."""
    cut = text.truncate(max(0, width), ellipsis=True)
    return cut.pad_left(max(0, width - cut.cell_length))


def _place(cards: Sequence[int], card: int) -> int | None:
    try:
        return cards.index(card)
    except ValueError:
        return None


class Headings(Painted):
    """The line above the table: the columns' names, an arrow at the one it is sorted by; a click sorts by another."""

    def __init__(self, table: CardTable, sort: "Callable[[Order], None]") -> None:
        """Make the headings of a table; `sort` is called with the order of the column that was clicked."""
        super().__init__()
        self.table = table
        self.order: Order | None = None
        self.descending = False
        self._sort = sort
        self._places: list[tuple[int, int, Order]] = []

    def show(self, order: "Order", *, descending: bool) -> None:
        """Show by which column the table is sorted, and which way."""
        if (order, descending) != (self.order, self.descending):
            self.order, self.descending = order, descending
            self.refresh()

    def paint(self, width: int) -> Content:
        """Return the headings over their columns."""
        room = self.table.width - SIGNS if self.table.width > 0 else width - SIGNS
        columns = columns_for(room)
        at, cells = SIGNS, []
        self._places = []
        for column in columns:
            size = prompt_width(room, columns) if column is PROMPT else column.cells
            cells.append(self._heading(column, size))
            self._places.append((at, at + size, column.order))
            at += size + GAP
        return Content.assemble(" " * SIGNS, Content(" " * GAP).join(cells))

    def _heading(self, column: Column, size: int) -> Content:
        looks = self.looks
        if column.order != self.order:
            text = Content.styled(column.heading, looks.dim)
        else:
            arrow = "▼" if self.descending else "▲"
            named = (
                f"{column.heading} {arrow}"
                if len(column.heading) + 2 <= size
                else f"{column.heading[: size - 1]}{arrow}"
            )
            text = Content.styled(named, looks.accent)
        return right(text, size) if column.right else render.fit(text, size)

    def on_click(self, event: events.Click) -> None:
        """Sort by the column under the mouse."""
        at = event.get_content_offset(self)
        order = next((order for start, end, order in self._places if at and start <= at.x < end), None)
        if order is not None:
            event.stop()
            self._sort(order)
