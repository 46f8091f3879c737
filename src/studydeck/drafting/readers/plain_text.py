"""Plain text, as it is copied from a web page or written by hand, becomes blocks.

Lines are put together to pieces (a paragraph, an item, a table); which of the short ones are headings is guessed from how
they stand among the others; what isn't the article goes; then the levels of the headings are inferred.
"""

import re
from collections.abc import Mapping, Sequence

from studydeck.drafting.document import Block, Document, Heading, Item, Paragraph, Span
from studydeck.drafting.readers import barred_blocks, boilerplate, plain_headings
from studydeck.drafting.readers.item_depths import depths
from studydeck.drafting.readers.passages import passage_of
from studydeck.drafting.readers.pieces import Piece
from studydeck.drafting.readers.plain_levels import titled
from studydeck.drafting.readers.plain_lines import SETEXT, Line, continues, lines_of, wrap_width
from studydeck.drafting.readers.plain_tables import Found, tables

_QUESTION = re.compile(r"(?:Q\d{0,2}|Question(?: \d{1,2})?)\s?[:.)]\s+(?=\S)")
_ANSWER = re.compile(r"(?:A\d{0,2}|Ans(?:wer)?)\s?[:.)]\s+(?=\S)")
_CLAUSE_NUMBER = re.compile(r"\d{1,2}(?:\.\d{1,2}){1,3}\.?\s+(?=[A-Z“\"])")
_STOPS = (".", ";", ":")
_NOTE_SIGNS = re.compile(r"\[(?:\d{1,3}|[a-z]|edit|update)\]|\[citation$|^needed\]", re.IGNORECASE)
"""References and editors' links that copies of encyclopedias carry along."""


def read(source: str, name: str) -> Document:
    """Return the document of a plain text."""
    pieces = _pieces(source, lines_of(source))
    blocks = barred_blocks.with_tables(_blocks(pieces, plain_headings.headings(pieces)))
    kept, skipped = boilerplate.sift(blocks)
    return titled(Document(name, source, kept, skipped=skipped))


def _pieces(source: str, lines: Sequence[Line]) -> list[Piece]:
    found = tables(source, lines)
    width = wrap_width(lines)
    asked = any(_QUESTION.match(line.text) for line in lines) and any(_ANSWER.match(line.text) for line in lines)
    pieces: list[Piece] = []
    at, gap = 0, 1
    while at < len(lines):
        line = lines[at]
        if not line.text:
            gap += 1
            at += 1
        elif table := found.get(at):
            pieces.append(Piece(passage_of(source, ()), at, gap, table=table.table))
            at, gap = table.last, 0
        elif SETEXT.match(line.text):
            _underline(pieces, line, gap)
            at, gap = at + 1, 1
        else:
            last = _last_line(lines, at, width, found)
            spans = [_answered(line, asked=asked), *(Span(more.start, more.end) for more in lines[at + 1 : last])]
            pieces.append(Piece(passage_of(source, spans, unsaid=_NOTE_SIGNS), at, gap, line.indent, line.marker))
            at, gap = last, 0
    return pieces


def _answered(line: Line, *, asked: bool) -> Span:
    """Return the words of a line, without the `Q:` or `A:` of an interview, or the `5.1` before a sentence."""
    sign = (_QUESTION.match(line.text) or _ANSWER.match(line.text)) if asked else None
    if sign is None and line.text[0].isdigit() and line.text.endswith(_STOPS):
        sign = _CLAUSE_NUMBER.match(line.text)
    return Span(line.start + sign.end(), line.end) if sign else line.body


def _last_line(lines: Sequence[Line], at: int, width: int, found: Mapping[int, Found]) -> int:
    first = lines[at]
    indent = first.indent + first.marker.length if first.marker else first.indent
    last = at + 1
    while last < len(lines) and lines[last].text and last not in found and not SETEXT.match(lines[last].text):
        if not continues(lines[last - 1], lines[last], width, indent if first.marker else 0):
            break
        last += 1
    return last


def _underline(pieces: list[Piece], line: Line, gap: int) -> None:
    """Make the piece above a heading if this line underlines it; else the line only parts what stands around it."""
    if pieces and not gap and pieces[-1].table is None and not pieces[-1].marker:
        above = pieces[-1]
        length = len(above.passage.text)
        if length <= plain_headings.LONGEST and length // 2 <= len(line.text) <= length * 2 + 6:
            pieces[-1] = Piece(above.passage, above.line, above.gap, above.indent, underline=line.text[0])


def _blocks(pieces: Sequence[Piece], headings: Sequence[bool]) -> list[Block]:
    placed = depths(pieces, headings)
    blocks: list[Block] = []
    for number, piece in enumerate(pieces):
        if piece.table is not None:
            blocks.append(piece.table)
        elif headings[number]:
            blocks.append(Heading(piece.passage, plain_headings.marked_level(piece), guessed=True))
        elif number in placed:
            depth, list_id = placed[number]
            blocks.append(Item(piece.passage, depth, piece.marker.number if piece.marker else None, list_id))
        elif piece.passage.text:
            blocks.append(Paragraph(piece.passage))
    return blocks
