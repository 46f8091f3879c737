"""The lines of a plain text, and which of them are one paragraph that was wrapped by hand.

Texts come in two habits: a paragraph a line, or paragraphs broken at some column. Which one it is shows in the lines that
end in mid-sentence.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from studydeck.drafting.document import Span
from studydeck.drafting.readers.markers import Marker, marker_of

_TAB = 4
_WIDEST = 132  # the widest column at which texts are wrapped
_NARROWEST = 30
_ENDS = tuple('.!?:;…"”’)]*|')
_ONE_CELL = re.compile(r"[^|]+\s\|$")
_LABELLED = re.compile(r"[a-z][\w/-]*(?: [\w/-]+)?:\s")  # a label in small letters opens a line of its own
_BULLETS = frozenset("-•*–·▪◦●")
_CELLS = 3  # lines near by that end in a bar, too, before it is taken for that of a table
_SIGNS = 3  # lines that break in mid-sentence before a text counts as wrapped


@dataclass(frozen=True, slots=True)
class Line:
    """A line without the white space around it; empty for a blank one."""

    start: int
    end: int
    indent: int
    text: str
    marker: Marker | None = None

    @property
    def body(self) -> Span:
        """What follows the marker, in the source."""
        return Span(self.start + (self.marker.length if self.marker else 0), self.end)


def lines_of(source: str) -> list[Line]:
    """Return all lines in order, blank ones too."""
    lines = []
    start = 0
    for raw in source.split("\n"):
        text = raw.strip()
        before = len(raw) - len(raw.lstrip())
        begin = start + before
        lines.append(Line(begin, begin + len(text), _columns(raw[:before]), text, marker_of(text)))
        start += len(raw) + 1
    return confirmed(_with_bullets_above(_without_bars(lines)))


def _with_bullets_above(lines: Sequence[Line]) -> list[Line]:
    """Return the lines with a bullet that stands alone put before the line below it."""
    joined: list[Line] = []
    bullet = ""
    for line in lines:
        if bullet and line.text and line.marker is None:
            joined[-1] = Line(line.start, line.end, line.indent, line.text, Marker(bullet, 0))
            bullet = ""
            continue
        bullet = line.text if line.text in _BULLETS else ""
        joined.append(line)
    return joined


def _without_bars(lines: Sequence[Line]) -> list[Line]:
    """Return the lines without the bar behind each cell of a table that was copied one cell a line."""
    cells = [_ONE_CELL.match(line.text) is not None for line in lines]
    return [
        _shorter(line)
        if cell
        and (cells[max(number - 1, 0)] or cells[min(number + 1, len(cells) - 1)])
        and sum(cells[max(number - _CELLS, 0) : number + _CELLS + 1]) > _CELLS
        else line
        for number, (line, cell) in enumerate(zip(lines, cells, strict=True))
    ]


def _shorter(line: Line) -> Line:
    text = line.text[:-1].rstrip()
    return Line(line.start, line.start + len(text), line.indent, text, line.marker)


def _columns(white: str) -> int:
    if "\t" not in white:
        return len(white)
    column = 0
    for char in white:
        column += _TAB - column % _TAB if char == "\t" else 1
    return column


def confirmed(lines: Sequence[Line]) -> list[Line]:
    """Return the lines with those markers dropped that are none without a sibling: `A. Smith wrote`, `— a friend`."""
    kept: list[Line] = []
    lines = _letters_told_from_numerals(lines)
    marked = [number for number, line in enumerate(lines) if line.marker]
    sure = set()
    for at, number in enumerate(marked):
        marker = lines[number].marker
        if marker and (marker.sure or _has_sibling(lines, marked, at)):
            sure.add(number)
    for number, line in enumerate(lines):
        unsure = line.marker is not None and number not in sure
        kept.append(Line(line.start, line.end, line.indent, line.text) if unsure else line)
    return kept


def _letters_told_from_numerals(lines: Sequence[Line]) -> list[Line]:
    """Return the lines with `v.` a numeral after `iv.`, and `i.` a letter after `h.`."""
    told: list[Line] = []
    before: Marker | None = None
    for line in lines:
        marker = line.marker and line.marker.after(before)
        told.append(line if marker is line.marker else Line(line.start, line.end, line.indent, line.text, marker))
        before = marker or before
    return told


def _has_sibling(lines: Sequence[Line], marked: Sequence[int], at: int) -> bool:
    here = lines[marked[at]]
    for other in (at - 1, at + 1):
        if not 0 <= other < len(marked):
            continue
        line = lines[marked[other]]
        near = abs(marked[other] - marked[at]) <= _TAB
        if near and line.marker and here.marker and line.marker.continues(here.marker, forwards=other > at):
            return True
    return False


def wrap_width(lines: Sequence[Line]) -> int:
    """Return the column at which the text's paragraphs are wrapped, or 0 where a paragraph is a line."""
    breaks, pairs = [], 0
    for line, following in _neighbours(lines):
        if not _NARROWEST <= len(line.text) <= _WIDEST or following.marker or _LABELLED.match(following.text):
            continue
        if _LABELLED.match(line.text) and len(following.text) < _NARROWEST:
            continue  # a short line in small letters between labels
        pairs += 1
        if not line.text.endswith(_ENDS) and following.text[0].islower():
            breaks.append(line.indent + len(line.text))
    if len(breaks) < _SIGNS and len(breaks) * 2 < max(pairs, 2):
        return 0
    breaks.sort()
    return breaks[len(breaks) * 95 // 100]


def _neighbours(lines: Sequence[Line]) -> Iterator[tuple[Line, Line]]:
    return ((line, following) for line, following in pairwise(lines) if line.text and following.text)


def continues(line: Line, following: Line, width: int, indent: int) -> bool:
    """Whether the second line goes on with the first one's paragraph.

    Args:
        line: A line of the paragraph.
        following: The line below; not blank.
        width: The column of wrapping, 0 for none.
        indent: Where the paragraph's own text begins: behind the marker of an item.
    """
    if following.marker or not line.text or _LABELLED.match(following.text):
        return False
    deeper = indent > 0 and following.indent >= indent > line.indent - 1
    if deeper and following.text[0].islower():
        return True
    if not width:
        return False
    if line.indent + len(line.text) > max(width * 3, _WIDEST):
        return False
    if following.text[0].islower() and not line.text.endswith((".", "!", "?")):
        return len(line.text) >= width // 3
    word = following.text.split(" ", 1)[0]
    full = line.indent + len(line.text) + 1 + len(word) > width - max(width // 12, 3)
    return full and (following.indent <= max(indent, line.indent) + 1 or deeper)


SETEXT = re.compile(r"(?:={3,}|-{3,}|~{3,}|\*{3,}|_{3,}|—{2,}|─{3,})$")
"""A line that underlines a heading, or parts sections."""
