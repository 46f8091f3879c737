"""A document's pieces as rows: wrapped to the width, the words of a quote lit, the cells of a table beneath each other."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from rich.cells import cell_len
from textual.content import Content
from textual.style import Style
from textual.widget import Widget

from studydeck.drafting.document import Span
from studydeck.tui import render
from studydeck.tui.drafting.pieces import Pages, Piece

if TYPE_CHECKING:
    from studydeck.tui.looks import Looks
    from studydeck.tui.stage import Stage

GUTTER = 2
_KEPT = 400  # wrapped pieces
_NARROWEST = 8
_DEEPEST = 6
_MEASURED = 200  # rows of a table
_JOINT = " │ "

Row = tuple[int, int]
"""A piece, and which of its rows."""


@dataclass(frozen=True, slots=True)
class Wrapped:
    """One row of a piece: what is shown, how far it is moved to the right, and which characters of the text it holds."""

    content: Content
    left: int
    span: Span


class DocumentRows(Widget):
    """Wraps pieces when they are asked for, and keeps some of them."""

    def __init__(self) -> None:
        """Begin without a document."""
        super().__init__()
        self.pages: Pages | None = None
        self.lit: Mapping[int, Sequence[Span]] = {}
        self.also_lit: Mapping[int, Sequence[Span]] = {}
        self.chosen: tuple[int, Span] | None = None
        self._wrapped: dict[int, list[Wrapped]] = {}
        self._wrapped_for = -1  # the width
        self._widths: dict[int, tuple[int, ...]] = {}  # of the columns of tables

    @property
    def looks(self) -> "Looks":
        """The colours of the present theme."""
        return cast("Stage", self.app).looks

    @property
    def _pieces(self) -> Sequence[Piece]:
        return self.pages.pieces if self.pages is not None else ()

    def _rows(self, number: int) -> list[Wrapped]:
        self._follow_width()
        known = self._wrapped.get(number)
        if known is None:
            if len(self._wrapped) >= _KEPT:
                self._wrapped.clear()
            known = self._wrapped[number] = self._wrap(number)
        return known

    def _follow_width(self) -> None:
        """Forget what was wrapped for another width, such as 0 while the document is hidden; it may be painted before it is told."""
        if self._wrapped_for != self.content_size.width:
            self._wrapped_for = self.content_size.width
            self._wrapped.clear()
            self._widths.clear()
            self._rewrapped()

    def _rewrapped(self) -> None:
        """Take in that rows may be others now."""

    def _wrap(self, number: int) -> list[Wrapped]:
        piece, looks = self._pieces[number], self.looks
        base = looks.strong if piece.sort in ("heading", "head") else looks.text
        body = render.plain_text(piece.text, base)
        for bold in piece.strong:
            body = body.stylize(Style(bold=True), *bold)
        for spans, style in (
            (self.also_lit.get(number, ()), Style(underline=True)),
            (self.lit.get(number, ()), Style(background=looks.raised, foreground=looks.accent.foreground, bold=True)),
            ([self.chosen[1]] if self.chosen and self.chosen[0] == number else (), Style(background=looks.cursor)),
        ):
            for span in spans:
                body = body.stylize(style, *span)
        if piece.sort in ("row", "head") and (cells := self._grid(number, body)):
            return cells
        indent = 2 * min(piece.depth, _DEEPEST) if piece.sort == "item" else 0
        sign = f"{piece.sign} " if piece.sign else ""
        left = indent + len(sign)
        room = max(_NARROWEST, self.content_size.width - 1 - GUTTER - left)
        found = [Wrapped(Content(""), left, Span(-1, -1))] if piece.gap and number else []
        at, text = 0, body.plain
        for n, line in enumerate(body.wrap(room) or [Content("")]):
            words = line.plain.strip()
            start = text.find(words, at) if words else at
            start = at if start < 0 else start
            at = start + len(words)
            head = Content.styled(" " * indent + (sign if n == 0 else " " * len(sign)), looks.accent)
            found.append(Wrapped(Content.assemble(head, line), left, Span(start, at)))
        return found

    def _grid(self, number: int, body: Content) -> list[Wrapped]:
        """Return a row of a table with its cells beneath those of the other rows; nothing where they are too narrow."""
        piece = self._pieces[number]
        widths = self._columns(piece.block)
        if not widths or len(widths) != len(piece.parts):
            return []
        cells: list[list[Content]] = []
        at = 0
        for (_passage, part), width in zip(piece.parts, widths, strict=True):
            length = part.end - part.start
            cells.append(body[at : at + length].wrap(width) if length else [Content("")])
            at += length + len(piece.joint)
        joint = Content.styled(piece.joint, self.looks.rule)
        whole = Span(0, len(body.plain))
        found = [Wrapped(Content(""), 0, Span(-1, -1))] if piece.gap and number else []
        for n in range(max(map(len, cells))):
            row = [cell[n] if n < len(cell) else Content("") for cell in cells]
            filled = [one.pad_right(width - one.cell_length) for one, width in zip(row, widths, strict=True)]
            found.append(Wrapped(joint.join(filled), 0, whole))
        return found

    def _columns(self, block: int) -> tuple[int, ...]:
        """Return how many cells each column of a table gets; none where they would be too narrow."""
        known = self._widths.get(block)
        if known is None:
            rows: list[list[int]] = []
            number = self.pages.first_of(block) if self.pages else 0
            while number < len(self._pieces) and self._pieces[number].block == block and len(rows) < _MEASURED:
                parts = self._pieces[number].parts
                rows.append([cell_len(passage.text[part.start : part.end]) for passage, part in parts])
                number += 1
            known = self._widths[block] = _shared_out(rows, self.content_size.width - 1 - GUTTER)
        return known

    def _rows_with(self, number: int, spans: Iterable[Span]) -> list[Row]:
        spans = list(spans)
        return [
            (number, n)
            for n, row in enumerate(self._rows(number))
            if any(row.span.start < span.end and span.start < row.span.end for span in spans)
        ]


def _shared_out(rows: Sequence[Sequence[int]], room: int) -> tuple[int, ...]:
    """Return the widths of columns: what each needs, the widest giving way until all fit; none where they can't."""
    count = max(map(len, rows), default=0)
    room -= len(_JOINT) * (count - 1)
    if count < 2 or room < _NARROWEST * count:
        return ()
    wanted = [max((row[n] for row in rows if n < len(row)), default=0) or 1 for n in range(count)]
    left, widths = room, [0] * count
    for place, n in enumerate(sorted(range(count), key=wanted.__getitem__)):
        widths[n] = min(wanted[n], left // (count - place))
        left -= widths[n]
    return tuple(max(1, width) for width in widths)
