"""The document beside the card: the words of its quote are lit, a sentence can be chosen, and it scrolls at any length.

Only the pieces that are seen are ever wrapped: where one is in the document is a piece and a row of it, not a line number.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, cast

from rich.segment import Segment
from textual import events
from textual.content import Content
from textual.strip import Strip
from textual.style import Style

from studydeck.drafting.document import Span
from studydeck.tui.drafting.document_rows import GUTTER, DocumentRows, Row, Wrapped
from studydeck.tui.drafting.pieces import Pages

if TYPE_CHECKING:
    from studydeck.tui.deck_screen import DeckScreen

_WHEEL = 3
_THIRD = 3


class DocumentPane(DocumentRows):
    """Shows a document.

    Attributes:
        pages: the document; None until it was read.
        lit: the words the card rests on, by piece.
        also_lit: further places that say the same.
        chosen: the sentence with the cursor: a piece and characters of its text.
    """

    ALLOW_SELECT = False
    can_focus = False

    def __init__(self, on_choice: Callable[[], object] = lambda: None) -> None:
        """Make an empty pane; `on_choice` is called when a click has chosen a sentence."""
        super().__init__()
        self.top: Row = (0, 0)
        self._on_choice = on_choice
        self._made_for = -1
        self._seen: list[Row] = []

    @property
    def room(self) -> int:
        """Rows that can be seen at once."""
        return self.content_size.height

    # --- what it shows ---

    def open(self, pages: Pages) -> None:
        """Show a document from its beginning."""
        self.pages, self.top, self.chosen = pages, (0, 0), None
        self.lit, self.also_lit = {}, {}
        self._widths.clear()
        self.repaint()

    def light(self, lit: Mapping[int, Sequence[Span]], also: Mapping[int, Sequence[Span]]) -> None:
        """Light words, and come to the first of them where they aren't all in sight."""
        self.lit, self.also_lit, self.chosen = lit, also, None
        self._wrapped.clear()
        self.come_to_light()

    def come_to_light(self) -> None:
        """Scroll to the lit words where they aren't all in sight; their first row then stands in the upper third."""
        rows = [row for piece in sorted(self.lit) for row in self._rows_with(piece, self.lit[piece])]
        if rows and self.room > 0 and not set(rows) <= set(self._in_sight()):
            tall = rows[-1][0] == rows[0][0] and rows[-1][1] - rows[0][1] >= self.room // 2
            self.top = self._stepped(rows[0], -1 if tall else -(self.room // _THIRD))
            self._clamp()
        self.repaint(keep=True)

    @property
    def fits(self) -> bool:
        """Whether all of the document is in sight."""
        seen = self._in_sight()
        return not seen or (seen[0] == (0, 0) and seen[-1][0] + 1 == len(self._pieces) and len(seen) < self.room)

    @property
    def sees_light(self) -> bool:
        """Whether any of the lit words is in sight; so it is where there are none."""
        seen = {number for number, _n in self._in_sight()}
        return not self.lit or not seen.isdisjoint(self.lit)

    @property
    def light_below(self) -> Row | None:
        """The first lit row below what is in sight."""
        seen = self._in_sight()
        rows = (row for piece in sorted(self.lit) for row in self._rows_with(piece, self.lit[piece]))
        return next((row for row in rows if seen and row > seen[-1]), None)

    def to_more_light(self) -> bool:
        """Scroll to the next lit words below what is in sight; return whether there are any."""
        below = self.light_below
        if below is None:
            return False
        self.top = self._stepped(below, -(self.room // _THIRD))
        self._clamp()
        self.repaint(keep=True)
        return True

    def repaint(self, *, keep: bool = False) -> None:
        """Paint everything anew; wrap it anew too, unless that is to be kept."""
        if not keep:
            self._wrapped.clear()
        self._seen = []
        self.refresh()

    def on_resize(self, _event: events.Resize) -> None:
        """Wrap for the new width; the lit words stay in sight."""
        self._seen = []
        if self.content_size.width != self._made_for:
            self._made_for = self.content_size.width
            self._wrapped.clear()
            self._widths.clear()
            self.come_to_light()
        elif self.chosen is not None:
            self.choose(*self.chosen)
        else:
            self._clamp()
            self.come_to_light()

    # --- painting ---

    def render_line(self, y: int) -> Strip:
        """Return one visible row, with its sign before it and the bar behind."""
        width = self.content_size.width
        style = self.visual_style
        seen = self._in_sight()
        if not 0 <= y < len(seen):
            return Strip.blank(width, style.rich_style)
        number, n = seen[y]
        row = self._rows(number)[n]
        line = Content.assemble(self._sign(number, row), row.content)
        segments: list[Segment] = line.render_segments(style)
        body = Strip(segments).adjust_cell_length(max(0, width - 1), style.rich_style)
        bar = Content.styled(*self._bar(y)).render_segments(style)
        return Strip([*body, *bar])

    def _sign(self, number: int, row: Wrapped) -> Content:
        looks = self.looks
        if self.chosen is not None and self.chosen[0] == number and _meets(row.span, [self.chosen[1]]):
            return Content.styled("▸ ", looks.key)
        if _meets(row.span, self.lit.get(number, ())):
            return Content.styled("▌ ", looks.accent)
        if _meets(row.span, self.also_lit.get(number, ())):
            return Content.styled("▏ ", looks.dim)
        return Content(" " * GUTTER)

    def _bar(self, y: int) -> tuple[str, Style]:
        """Return the cell of the bar in a row: it shows which part of the document is in sight."""
        looks, height, seen = self.looks, max(1, self.room), self._in_sight()
        count = len(self._pieces)
        if not seen or (seen[0] == (0, 0) and len(seen) < height):
            return " ", looks.rule
        first, last = seen[0][0] * height // count, -(-(seen[-1][0] + 1) * height // count)
        return ("┃", looks.frame) if first <= y < max(last, first + 1) else ("│", looks.rule)

    def _rewrapped(self) -> None:
        self._seen = []
        number, n = self.top
        if number < len(self._pieces):
            self.top = number, min(n, len(self._rows(number)) - 1)

    def _in_sight(self) -> list[Row]:
        self._follow_width()
        if self._seen:
            return self._seen
        found: list[Row] = []
        number, n = self.top
        while number < len(self._pieces) and len(found) < self.room:
            rows = len(self._rows(number))
            found += [(number, row) for row in range(n, rows)]
            number, n = number + 1, 0
        self._seen = found[: max(0, self.room)]
        return self._seen

    # --- scrolling ---

    def _stepped(self, row: Row, rows: int) -> Row:
        """Return the row so many below another (above where negative), the first or last where there are no more."""
        number, n = row
        n += rows
        while n < 0 and number > 0:
            number -= 1
            n += len(self._rows(number))
        while number < len(self._pieces) and n >= len(self._rows(number)):
            if number + 1 == len(self._pieces):
                return number, len(self._rows(number)) - 1
            n -= len(self._rows(number))
            number += 1
        return number, max(0, n)

    def _clamp(self) -> None:
        """Leave no empty rows at the end of a document that is longer than the pane."""
        self._seen = []
        if self._pieces and len(self._in_sight()) < self.room:
            last = len(self._pieces) - 1
            self.top = self._stepped((last, len(self._rows(last)) - 1), 1 - self.room)
            self._seen = []

    def scroll_rows(self, rows: int) -> None:
        """Scroll by so many rows, as far as there are any."""
        if self._pieces:
            self.top = self._stepped(self.top, rows)
            self._clamp()
            self.repaint(keep=True)

    def stand(self, top: Row) -> None:
        """Go back to where the document stood, unless it is another one now."""
        if top[0] < len(self._pieces):
            self.top = top
            self.repaint(keep=True)

    def to_end(self, *, last: bool) -> None:
        """Go to the document's first or last row."""
        if self._pieces:
            end = len(self._pieces) - 1
            self.top = self._stepped((end, len(self._rows(end)) - 1), 1 - self.room) if last else (0, 0)
            self._clamp()
            self.repaint(keep=True)

    # --- sentences ---

    def choose(self, number: int, span: Span) -> None:
        """Put the cursor on a sentence, and bring it into sight."""
        touched = {number, self.chosen[0]} if self.chosen else {number}
        self.chosen = (number, span)
        for piece in touched:
            self._wrapped.pop(piece, None)
        rows = self._rows_with(number, [span])
        seen = self._in_sight()
        if rows and not set(rows) <= set(seen):
            above = rows[0] < self.top
            fits = len(rows) <= self.room
            self.top = rows[0] if above or not fits else self._stepped(rows[-1], 1 - self.room)
            self._clamp()
        self.repaint(keep=True)

    def leave_choice(self) -> None:
        """Choose no sentence any more."""
        if self.chosen is not None:
            self._wrapped.pop(self.chosen[0], None)
            self.chosen = None
            self.repaint(keep=True)

    def move(self, step: int) -> None:
        """Go to the next sentence, or the one before; at first from the lit words, else from what is in sight."""
        if not self._pieces:
            return
        if self.chosen is None:
            start = self._beginning()
            if start is not None:
                self.choose(*start)
            return
        number, span = self.chosen
        if step > 0 and not set(self._rows_with(number, [span])[-1:]) <= set(self._in_sight()):
            self.scroll_rows(max(1, self.room - 2))  # a sentence that is longer than the pane is read first
            return
        here = self._pieces[number].sentences
        at = next((n for n, one in enumerate(here) if one == span), 0) + step
        while not 0 <= at < len(here):
            number += step
            if not 0 <= number < len(self._pieces):
                return
            here = self._pieces[number].sentences
            at = 0 if step > 0 else len(here) - 1
        self.choose(number, here[at])

    def _beginning(self) -> tuple[int, Span] | None:
        """Return the sentence of the first lit words that are in sight, else the first one in sight."""
        seen = self._in_sight()
        lit = [number for number in sorted(self.lit) if any(row[0] == number for row in seen)]
        if lit:
            return lit[0], self._sentence_at(lit[0], self.lit[lit[0]][0].start)
        for number, n in seen:
            row = self._rows(number)[n]
            if row.span.start >= 0 and self._pieces[number].sentences:
                return number, self._sentence_at(number, row.span.start)
        return None

    def _sentence_at(self, number: int, offset: int) -> Span:
        piece = self._pieces[number]
        found = [span for span in piece.sentences if span.start <= offset < span.end]
        later = [span for span in piece.sentences if span.start >= offset]
        return (found or later or [*piece.sentences, Span(0, len(piece.text))])[0]

    @property
    def sentence(self) -> tuple[int, Span] | None:
        """The sentence with the cursor, or where none has it, that of the lit words."""
        return self.chosen or (self._beginning() if self.lit else None)

    # --- the mouse ---

    def on_click(self, event: events.Click) -> None:
        """Choose the sentence under the mouse, or go to that part of the document on the bar."""
        at = event.get_content_offset(self)
        if at is None or not self._pieces:
            return
        event.stop()
        if at.x >= self.content_size.width - 1:
            self.top = (len(self._pieces) * at.y // max(1, self.room), 0)
            self._clamp()
            self.repaint(keep=True)
            return
        seen = self._in_sight()
        if at.y < len(seen):
            number, n = seen[at.y]
            row = self._rows(number)[n]
            if row.span.start >= 0 and self._pieces[number].sentences:
                offset = row.span.start + max(0, at.x - GUTTER - row.left)
                self.choose(number, self._sentence_at(number, min(offset, max(row.span.start, row.span.end - 1))))
                self._on_choice()
                cast("DeckScreen", self.screen).settle()

    def on_mouse_scroll_down(self, event: events.MouseScrollDown) -> None:
        """Scroll down."""
        event.stop()
        self.scroll_rows(_WHEEL)

    def on_mouse_scroll_up(self, event: events.MouseScrollUp) -> None:
        """Scroll up."""
        event.stop()
        self.scroll_rows(-_WHEEL)


def _meets(span: Span, others: Iterable[Span]) -> bool:
    return span.start >= 0 and any(span.start < other.end and other.start < span.end for other in others)
