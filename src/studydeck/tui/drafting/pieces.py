"""A document cut into pieces that are wrapped and painted one at a time, so that one of any length opens and scrolls at once."""

from bisect import bisect_left
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property

from studydeck.drafting.document import Block, Document, Entry, Heading, Item, Passage, Span, Table
from studydeck.drafting.finding import Quote
from studydeck.drafting.language import sentences

_LONGEST = 1_500  # characters of a piece
_LONG = 4_000  # of a passage that is cut before it is shown
_EVERY = 2_000  # blocks between two words of progress
_PARTS = 24  # of a quote
_ROW_JOINT, _ENTRY_JOINT, _QUOTE_JOINT = " │ ", " — ", " / "


@dataclass(frozen=True, slots=True)
class Piece:
    """A paragraph, an item, a row of a table, or a part of a long one.

    Attributes:
        block: the number of its block.
        sort: `heading`, `text`, `item`, `head`, `row` or `entry`.
        parts: passages with the characters of each that belong here.
        depth: of an item or a heading.
        sign: what stands before an item.
        gap: whether a line stays free above it.
    """

    block: int
    sort: str
    parts: tuple[tuple[Passage, Span], ...]
    depth: int = 0
    sign: str = ""
    gap: bool = False

    @property
    def joint(self) -> str:
        """What stands between its parts."""
        return _ENTRY_JOINT if self.sort == "entry" else _ROW_JOINT

    @property
    def text(self) -> str:
        """What is shown, without the sign."""
        return self.joint.join(passage.text[span.start : span.end] for passage, span in self.parts)

    @property
    def sentences(self) -> tuple[Span, ...]:
        """Its sentences, in characters of the text; a row or an entry is one."""
        text = self.text
        if self.sort in ("row", "head", "entry"):
            return (Span(0, len(text)),) if text.strip() else ()
        return sentences.split(text)

    def source_of(self, span: Span) -> Span:
        """Return where characters of the text stand in the document's source."""
        found: list[Span] = []
        at = 0
        for passage, part in self.parts:
            end = at + part.end - part.start
            start, stop = max(span.start, at), min(span.end, end)
            if start < stop:
                shift = part.start - at
                found.append(passage.source_span(start + shift, stop + shift))
            at = end + len(self.joint)
        if not found:
            passage, part = self.parts[0]
            return passage.source_span(part.start, part.start)
        return Span(min(one.start for one in found), max(one.end for one in found))

    @property
    def strong(self) -> Iterator[Span]:
        """What is set in bold, in characters of the text."""
        at = 0
        for passage, part in self.parts:
            for bold in passage.strong:
                start, end = max(bold.start, part.start), min(bold.end, part.end)
                if start < end:
                    yield Span(at + start - part.start, at + end - part.start)
            at += part.end - part.start + len(self.joint)


class Pages:
    """A document ready to be read on a screen.

    Attributes:
        document: with its tables restored.
        pieces: in the document's order.
    """

    def __init__(self, document: Document, progress: Callable[[int, int], None] = lambda _done, _all: None) -> None:
        """Cut a document into pieces; `progress` is told how far it is, and may raise to stop."""
        self.document = document
        self.pieces: list[Piece] = []
        list_before = -1
        for number, block in enumerate(document.blocks):
            if not number % _EVERY:
                progress(number, len(document.blocks))
            gap = not (isinstance(block, Item) and block.list_id == list_before)
            list_before = block.list_id if isinstance(block, Item) else -1
            first = True
            for piece in _pieces_of(number, block):
                self.pieces.append(piece if not (first and gap) else _with_gap(piece))
                first = False

    @cached_property
    def _blocks(self) -> list[int]:
        return [piece.block for piece in self.pieces]

    def first_of(self, block: int) -> int:
        """Return the number of a block's first piece."""
        return min(bisect_left(self._blocks, block), max(0, len(self.pieces) - 1))

    def lit(self, quote: Quote) -> dict[int, list[Span]]:
        """Return where the words of a quote stand: spans in the texts of pieces, by piece."""
        found: dict[int, list[Span]] = {}
        at, offset = self.first_of(quote.block), 0
        parts = quote.text.split(_QUOTE_JOINT)[:_PARTS]
        number = 0
        while number < len(parts):
            for last in range(len(parts), number, -1):  # a part may hold the joint itself
                place = self._find(_QUOTE_JOINT.join(parts[number:last]), at, offset, quote.span.end)
                if place is not None:
                    piece, span = place
                    found.setdefault(piece, []).append(span)
                    at, offset, number = piece, span.end, last
                    break
            else:
                number += 1
        return found or self._touched(quote)

    def _find(self, words: str, at: int, offset: int, end: int) -> tuple[int, Span] | None:
        for number in range(at, len(self.pieces)):
            piece = self.pieces[number]
            passage, part = piece.parts[0]
            if number > at and passage.places and passage.source_span(part.start, part.start).start >= end:
                return None
            start = piece.text.find(words, offset if number == at else 0) if words else -1
            if start >= 0:
                return number, Span(start, start + len(words))
        return None

    def _touched(self, quote: Quote) -> dict[int, list[Span]]:
        """Return the pieces that a quote's place in the source touches, whole; at least that of its block."""
        first = self.first_of(quote.block)
        found: dict[int, list[Span]] = {}
        for number in range(first, len(self.pieces)):
            piece = self.pieces[number]
            place = piece.source_of(Span(0, len(piece.text)))
            if place.start >= quote.span.end and number > first:
                break
            if place.end > quote.span.start and len(found) < _PARTS:
                found[number] = [Span(0, len(piece.text))]
        return found

    def quote(self, number: int, span: Span) -> Quote:
        """Return a quote of a piece's sentence."""
        piece = self.pieces[number]
        place = piece.source_of(span)
        heading = next((one.text for one in self.pieces[number::-1] if one.sort == "heading"), "")
        words = piece.text[span.start : span.end]
        return Quote(words, place, self.document.lines_of(place), heading, piece.block)


def _with_gap(piece: Piece) -> Piece:
    return Piece(piece.block, piece.sort, piece.parts, piece.depth, piece.sign, gap=True)


def _pieces_of(number: int, block: Block) -> Iterator[Piece]:
    match block:
        case Heading():
            yield from _cut(number, "heading", block.passage, block.level, "")
        case Item():
            sign = f"{block.number}." if block.number is not None else "•"
            yield from _cut(number, "item", block.passage, block.depth, sign)
        case Table():
            if block.caption.text:
                yield from _cut(number, "text", block.caption, 0, "")
            for row, cells in enumerate(block.rows):
                parts = tuple((cell, Span(0, len(cell.text))) for cell in cells)
                if parts:
                    yield Piece(number, "head" if row < block.head else "row", parts)
        case Entry():
            said = tuple((one, Span(0, len(one.text))) for one in (*block.terms, *block.meanings))
            if said:
                yield Piece(number, "entry", said)
        case _:
            yield from _cut(number, "text", block.passage, 0, "")


def _cut(number: int, sort: str, passage: Passage, depth: int, sign: str) -> Iterator[Piece]:
    """Yield a passage whole, or a long one in parts that end where sentences do, or at least words."""
    length = len(passage.text)
    if length <= _LONG:
        yield Piece(number, sort, ((passage, Span(0, length)),), depth, sign)
        return
    for span in _parts(passage.text):
        yield Piece(number, sort, ((passage, span),), depth, sign if span.start == 0 else " " * len(sign))


def _parts(text: str) -> Iterator[Span]:
    start = 0
    for sentence in sentences.split(text):
        if sentence.end - start > _LONGEST and sentence.start > start:
            yield Span(start, sentence.start)
            start = sentence.start
        while sentence.end - start > _LONGEST:
            cut = text.rfind(" ", start + 1, start + _LONGEST) + 1
            cut = cut if cut > start + 1 else start + _LONGEST
            yield Span(start, cut)
            start = cut
    if start < len(text):
        yield Span(start, len(text))
