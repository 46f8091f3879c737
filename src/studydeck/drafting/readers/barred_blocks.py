"""Paragraphs that follow each other and are rows of cells between bars become a table: one whose rule or line breaks were lost."""

import re
from collections.abc import Sequence
from itertools import pairwise

from studydeck.drafting.document import Block, Heading, Paragraph, Passage, Place, Table
from studydeck.drafting.readers.table_heads import guessed_head

_BARS = "|│┃║¦"
_BAR = re.compile(f"[{_BARS}]")
_RULE = re.compile(r"[-=:–—\s]+$")
_FEWEST_CELLS = 3  # of a row without bars at its edges
_FEWEST_ROWS = 3
_MOST_CELLS = 12


def with_tables(blocks: Sequence[Block]) -> list[Block]:
    """Return the blocks with the runs of barred paragraphs as tables."""
    found: list[Block] = []
    at = 0
    while at < len(blocks):
        rows, last = _run(blocks, at)
        table = _table(rows)
        found += [table] if table is not None else blocks[at : max(last, at + 1)]
        at = max(last, at + 1)
    return found


def bars_of(text: str) -> int:
    """Return how many cells a line of a barred table has, 0 where it is none."""
    if not any(bar in text for bar in _BARS):
        return 0
    text = text.strip()
    framed = text[0] in _BARS
    if framed != (text[-1] in _BARS):
        return 0  # a row whose cells hold line breaks, or half a one
    cells = len(_BAR.findall(text)) + 1 - 2 * framed
    return cells if cells >= (_FEWEST_CELLS - framed) and cells <= _MOST_CELLS else 0


def _run(blocks: Sequence[Block], at: int) -> tuple[list[Passage], int]:
    rows: list[Passage] = []
    cells = 0
    last = at
    while last < len(blocks):
        block = blocks[last]
        if not (isinstance(block, Paragraph) or (isinstance(block, Heading) and block.guessed)):
            break
        here = bars_of(block.passage.text)
        if not here or (cells and here != cells):
            break
        cells = here
        rows.append(block.passage)
        last += 1
    return rows, last


def _table(rows: Sequence[Passage]) -> Table | None:
    cut = [cells for cells in map(_cells, rows) if not all(_RULE.match(cell.text) or not cell.text for cell in cells)]
    if len(cut) < _FEWEST_ROWS:
        return None
    return Table(tuple(cut), guessed_head([[cell.text for cell in row] for row in cut]))


def _cells(row: Passage) -> tuple[Passage, ...]:
    cuts = [found.start() for found in _BAR.finditer(row.text)]
    edges = [-1, *cuts, len(row.text)]
    spans = [(left + 1, right) for left, right in pairwise(edges)]
    text = row.text.strip()
    if text[0] in _BARS:
        spans = spans[1:]
    if text[-1] in _BARS:
        spans = spans[:-1]
    return tuple(_part(row, *span) for span in spans)


def _part(passage: Passage, first: int, last: int) -> Passage:
    """Return a part of a passage without white space at its edges; an empty one where nothing stands in it."""
    text = passage.text[first:last]
    first += len(text) - len(text.lstrip())
    text = text.strip()
    span = passage.source_span(first, first + len(text))
    if not text:
        return Passage("", (), span.start)
    places = [Place(0, span.start)]
    places += [
        Place(place.text - first, place.source) for place in passage.places if first < place.text < first + len(text)
    ]
    return Passage(text, tuple(places), span.end)
