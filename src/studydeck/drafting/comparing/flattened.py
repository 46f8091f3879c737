"""Tables that copying made flat become tables again: a line that names all subjects, then rows, or one cell a line.

Only blocks that stand in one run are looked at, and a table is only restored where at least two rows can be cut.
"""

# ruff: noqa: SIM905 - lists of words are read as text

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from studydeck.drafting.comparing.flat_heads import FlatHead, head_of, is_numbering, nothing_before
from studydeck.drafting.comparing.flat_lines import Line, lines_of
from studydeck.drafting.comparing.flat_rows import (
    SENTENCE_END,
    bare_row,
    glued_cells,
    is_prose,
    may_be_row,
    opens_again,
    part_of,
    row_of,
    sentence_row,
    without_number,
)
from studydeck.drafting.document import Block, Document, Heading, Item, Paragraph, Passage, Table
from studydeck.drafting.language.terms import words_of
from studydeck.drafting.outline import Subject
from studydeck.drafting.subjects.generic_words import is_corner
from studydeck.drafting.subjects.subject_names import Names

_LONGEST_CELL = 40  # words
_LONGEST_LABEL = 7  # words of an aspect that has a line of its own
_FEWEST_ROWS = 2
_MOST_ROWS = 60
_MOST_GAP = 2  # line ends between the head and the first row
_ENDINGS = frozenset(
    """conclusion summary introduction overview similarities similarity differences references faq faqs sources examples takeaway takeaways
    related comments bottom final key in to""".split()
)


@dataclass(frozen=True, slots=True)
class _Restored:
    """A table, and the lines from `first` up to, without, `last` that it takes the place of."""

    table: Table
    first: int
    last: int


def restore(document: Document, subjects: Sequence[Subject]) -> Document:
    """Return the document with its flattened tables as tables; without any, the document itself."""
    names = Names(subjects)
    if len(names) < 2:
        return document
    lines = list(lines_of(document))
    found: list[_Restored] = []
    n = 0
    while n < len(lines):
        table = _rows_a_line(document, names, lines, n) or _cells_a_line(names, lines, n)
        if table is None:
            n += 1
        else:
            found.append(table)
            n = table.last
    return _with(document, lines, found) if found else document


def _rows_a_line(document: Document, names: Names, lines: Sequence[Line], at: int) -> _Restored | None:
    """Return the table whose head stands in one line and whose rows stand in the lines after it."""
    head = head_of(names, lines[at].passage)
    if head is None:
        return None
    columns = head.columns
    rows: list[tuple[Passage, ...]] = []
    bare = not head.corner.text and (head.numbered or _is_bare(lines[at + 1 : at + 4], len(columns)))
    glued = head.glued or _are_glued(lines[at + 1 : at + 4], len(columns) + (not bare))
    last, taken, missed = at + 1, at + 1, 0
    gap = lines[min(at + 2, len(lines) - 1)].gap
    while last < len(lines) and len(rows) < _MOST_ROWS and missed < 2:
        line = lines[last]
        if line.gap != gap and (last > at + 1 or line.gap > _MOST_GAP):
            break
        if line.passage.text == lines[at].passage.text:  # the head once more
            last += 1
            continue
        passage: Passage | None = line.passage
        if head.numbered and not isinstance(document.blocks[line.block], Item):
            passage = without_number(line.passage, len(rows) + missed + 1)
        if passage is None or not may_be_row(passage, len(columns)):
            break
        row = _row(names, head, passage, bare=bare, glued=glued, among_others=len(rows) >= _FEWEST_ROWS)
        if row is None:
            missed += 1
        else:
            rows.append(row)
            taken, missed = last + 1, 0
        last += 1
    if len(rows) < _FEWEST_ROWS:
        return None
    return _Restored(Table((columns if bare else (head.corner, *columns), *rows)), at, taken)


def _row(
    names: Names, head: FlatHead, passage: Passage, *, bare: bool, glued: bool, among_others: bool
) -> tuple[Passage, ...] | None:
    if bare:
        return bare_row(passage, len(head.columns), glued=glued)
    return sentence_row(passage, [names.of(cell.text) for cell in head.columns], names) or row_of(
        passage, len(head.columns) + 1, among_others=among_others, glued=glued
    )


def _are_glued(lines: Sequence[Line], cells: int) -> bool:
    """Whether most of these rows lost the space between all of their cells: one alone may have a name like YouTube."""
    return 2 * sum(len(glued_cells(line.passage) or ()) == cells for line in lines) > len(lines)


def _is_bare(lines: Sequence[Line], sides: int) -> bool:
    """Whether rows have no label: one sentence a side and nothing before."""
    return len(lines) > 1 and all(
        line.gap == 1
        and (
            len(SENTENCE_END.findall(line.passage.text)) == sides
            or len(glued_cells(line.passage) or ()) == sides
            or opens_again(line.passage.text, sides)
        )
        for line in lines[:2]
    )


def _cells_a_line(names: Names, lines: Sequence[Line], at: int) -> _Restored | None:
    """Return the table that has each of its cells in a line of its own, the heads first, perhaps numbered."""
    headed = is_numbering(lines[at].passage.text)
    for corner in (1, 0):
        first = at + headed + corner
        named = _named_lines(names, lines, first)
        above = lines[first - 1].passage.text
        if len(named) < 2 or (corner and (names.of(above) >= 0 or not (is_corner(above) or _is_label(above)))):
            continue
        told = headed or (corner == 1 and is_corner(above))
        labelled = corner == 1 or not headed
        below = first + len(named)
        numbered = headed and below < len(lines) and _is_number(lines[below], 1)  # else the numbers were left out
        rows, last = _groups(lines, below, len(named), labelled=labelled, numbered=numbered, told=told)
        if len(rows) >= _FEWEST_ROWS:
            head = (lines[first - 1].passage if corner else nothing_before(lines[first].passage),) if labelled else ()
            return _Restored(Table(((*head, *named), *rows)), at, last)
    return None


def _named_lines(names: Names, lines: Sequence[Line], at: int) -> list[Passage]:
    """Return the lines from here on that each name another subject and nothing else."""
    found: list[Passage] = []
    used: set[int] = set()
    for line in lines[at : at + len(names)]:
        subject = names.of(line.passage.text)
        if subject < 0 or subject in used or (found and line.gap > 2):
            break
        used.add(subject)
        found.append(line.passage)
    return found


def _groups(
    lines: Sequence[Line], first: int, sides: int, *, labelled: bool, numbered: bool, told: bool
) -> tuple[list[tuple[Passage, ...]], int]:
    """Return the rows made of so many lines each, and the line after the last; cells of a table that is told may be prose."""
    rows: list[tuple[Passage, ...]] = []
    size = sides + labelled + numbered
    gaps = [line.gap for line in lines[first + 1 : first + size]]
    at = first
    while at + size <= len(lines) and len(rows) < _MOST_ROWS:
        group = lines[at : at + size]
        if [line.gap for line in group[1:]] != gaps or max(gaps, default=0) > 2 or group[0].gap > max(3, *gaps):
            break
        if rows and group[0].gap != lines[first + size].gap:
            break
        if numbered and not _is_number(group[0], len(rows) + 1):
            break
        texts = [line.passage.text for line in group[numbered:]]
        if (labelled and not _is_label(texts[0])) or any(
            not text or len(text.split()) > _LONGEST_CELL or (is_prose(text) and not told) for text in texts[labelled:]
        ):
            break
        rows.append(tuple(line.passage for line in group[numbered:]))
        at += size
    return rows, at


def _is_number(line: Line, number: int) -> bool:
    return line.passage.text.strip(" .)(") == str(number)


def _is_label(text: str) -> bool:
    words = words_of(text)
    return (
        0 < len(words) <= _LONGEST_LABEL
        and not text.rstrip().endswith((".", "!", ";", ",", ":"))
        and not (words[0] in _ENDINGS and len(words) <= 3)
    )


def _with(document: Document, lines: Sequence[Line], found: Sequence[_Restored]) -> Document:
    """Return the document with the restored tables in the places of their lines."""
    swaps = {table.first: table for table in found}
    inside = {n for table in found for n in range(table.first, table.last)}
    touched = {lines[n].block for n in inside}
    by_block: dict[int, list[int]] = {}
    for n, line in enumerate(lines):
        by_block.setdefault(line.block, []).append(n)
    blocks: list[Block] = []
    for number, block in enumerate(document.blocks):
        if number not in touched:
            blocks.append(block)
            continue
        loose: list[int] = []
        for n in by_block[number]:
            if n not in inside:
                loose.append(n)
                continue
            blocks.extend(_rest(block, lines, loose))
            loose = []
            if n in swaps:
                blocks.append(swaps[n].table)
        blocks.extend(_rest(block, lines, loose))
    return replace(document, blocks=tuple(blocks))


def _rest(block: Block, lines: Sequence[Line], loose: Sequence[int]) -> Iterator[Block]:
    """Yield what is left of a block of which other lines became a table."""
    if loose and isinstance(block, Paragraph | Item | Heading):
        whole = block.passage
        first = lines[loose[0]].passage
        last = lines[loose[-1]].passage
        start = whole.text.find(first.text)
        end = whole.text.find(last.text, start) + len(last.text)
        part = part_of(whole, start, end)
        if part is not None:
            yield replace(block, passage=part)
