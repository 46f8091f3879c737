"""Tables that copying made flat become tables again: a line that names all subjects, then rows, or one cell a line.

Only blocks that stand in one run are looked at, and a table is only restored where at least two rows can be cut.
"""

# ruff: noqa: SIM905 - lists of words are read as text

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

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
)
from studydeck.drafting.document import Block, Document, Heading, Item, Paragraph, Passage, Table
from studydeck.drafting.language.terms import normal, words_of
from studydeck.drafting.outline import Subject
from studydeck.drafting.subjects.generic_words import HEADS_OF_TABLES
from studydeck.drafting.subjects.subject_names import Names

_LONGEST_HEAD = 160  # characters
_MOST_HEAD_WORDS = 24
_LONGEST_CORNER = 4  # words
_LONGEST_CELL = 40  # words
_LONGEST_LABEL = 7  # words of an aspect that has a line of its own
_NUMBERS = re.compile(r"^(?:#|no\.?|nr\.?|(?:s|sr|sl|serial)[. ]*\s?(?:no?|number)\.?)$", re.IGNORECASE)
_CORNER = re.compile(
    r"^(?:(?:basis|parameters?|points?|criteria|aspects?)\s+(?:for|of)\s+(?:the\s+)?(?:comparison|difference|differences|distinction)|comparison\s+(?:criteria|criterion|parameters?|points?|basis|factors?))\b",
    re.IGNORECASE,
)
_FEWEST_ROWS = 2
_MOST_ROWS = 60
_NO_HEAD_WORDS = frozenset("vs versus difference differences comparison comparing compare than".split())
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
        table = _rows_a_line(names, lines, n) or _cells_a_line(names, lines, n)
        if table is None:
            n += 1
        else:
            found.append(table)
            n = table.last
    return _with(document, lines, found) if found else document


def _rows_a_line(names: Names, lines: Sequence[Line], at: int) -> _Restored | None:
    """Return the table whose head stands in one line and whose rows stand in the lines after it."""
    head = _head(names, lines[at].passage)
    if head is None:
        return None
    corner, columns = head
    rows: list[tuple[Passage, ...]] = []
    bare = _is_numbering(corner.text) or (not corner.text and _is_bare(lines[at + 1 : at + 4], len(columns)))
    last, taken, missed = at + 1, at + 1, 0
    gap = lines[at + 1].gap if at + 1 < len(lines) else 0
    while last < len(lines) and len(rows) < _MOST_ROWS and missed < 2:
        line = lines[last]
        if line.gap != gap or not may_be_row(line.passage, len(columns)):
            break
        if bare:
            row = bare_row(line.passage, len(columns))
        else:
            row = sentence_row(line.passage, [names.of(cell.text) for cell in columns], names) or row_of(
                line.passage, len(columns) + 1, among_others=len(rows) >= _FEWEST_ROWS
            )
        if row is None:
            missed += 1
        else:
            rows.append(row)
            taken, missed = last + 1, 0
        last += 1
    if len(rows) < _FEWEST_ROWS:
        return None
    return _Restored(Table((columns if bare else (corner, *columns), *rows)), at, taken)


def _head(names: Names, passage: Passage) -> tuple[Passage, tuple[Passage, ...]] | None:
    """Return the corner and the heads, where a line is made of two or more subjects' names, and little before them."""
    text = passage.text
    if not text or len(text) > _LONGEST_HEAD or text.endswith((".", ":", "?", "!", ";", ",")):
        return None
    glued = glued_cells(passage)
    if glued is not None:
        if names.of_all([cell.text for cell in glued]):
            return Passage("", (), glued[0].source_span(0, 1).start), glued
        if len(glued) > 2 and names.of_all([cell.text for cell in glued[1:]]):
            return glued[0], glued[1:]
    words = text.split()
    compared = _CORNER.sub("", text, count=1).split()
    if not 2 <= len(words) <= _MOST_HEAD_WORDS or _NO_HEAD_WORDS.intersection(
        word.casefold().strip(".,:") for word in compared
    ):
        return None
    for corner in range(min(_LONGEST_CORNER, len(words) - 2) + 1):
        found = _names_in(names, words[corner:])
        if found:
            starts = [corner, *(corner + n for n in found)]
            spans = _word_spans(text, words)
            cells = [
                part_of(passage, spans[a][0], spans[b - 1][1])
                for a, b in zip(starts, (*starts[1:], len(words)), strict=True)
                if b > a
            ]
            first = part_of(passage, 0, spans[corner - 1][1]) if corner else None
            columns = tuple(cell for cell in cells if cell is not None)
            return first or Passage("", (), passage.source_span(0, 1).start), columns
    return None


def _names_in(names: Names, words: Sequence[str]) -> list[int] | None:
    """Return where the second, third ... name begins, where words are nothing but names of different subjects."""
    if len(words) > 4 * max(len(names), 2):
        return None
    reached: dict[int, tuple[list[int], frozenset[int]]] = {0: ([], frozenset())}
    for start in range(len(words)):
        if start not in reached:
            continue
        starts, used = reached[start]
        for end in range(len(words), start, -1):  # the longest name first
            subject = names.of(" ".join(words[start:end]))
            if subject >= 0 and subject not in used and end not in reached:
                reached[end] = ([*starts, end], used | {subject})
    if len(words) not in reached or len(reached[len(words)][1]) < 2:
        return None
    return reached[len(words)][0][:-1]


def _word_spans(text: str, words: Sequence[str]) -> list[tuple[int, int]]:
    spans, at = [], 0
    for word in words:
        start = text.index(word, at)
        at = start + len(word)
        spans.append((start, at))
    return spans


def _is_numbering(corner: str) -> bool:
    return _NUMBERS.match(corner) is not None


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
    """Return the table that has each of its cells in a line of its own, the heads first."""
    for corner in (1, 0):
        named = _named_lines(names, lines, at + corner)
        if len(named) < 2 or (corner and not _is_label(lines[at].passage.text)):
            continue
        first = at + corner + len(named)
        sure = bool(corner) and normal(lines[at].passage.text) in HEADS_OF_TABLES
        rows, last = _groups(lines, first, len(named) + 1, told=sure)
        if len(rows) >= _FEWEST_ROWS:
            head = lines[at].passage if corner else Passage("", (), lines[at].passage.source_span(0, 1).start)
            return _Restored(Table(((head, *named), *rows)), at, last)
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


def _groups(lines: Sequence[Line], first: int, size: int, *, told: bool) -> tuple[list[tuple[Passage, ...]], int]:
    """Return the rows made of so many lines each, and the line after the last; cells of a table that is told may be prose."""
    rows: list[tuple[Passage, ...]] = []
    gaps = [line.gap for line in lines[first + 1 : first + size]]
    at = first
    while at + size <= len(lines) and len(rows) < _MOST_ROWS:
        group = lines[at : at + size]
        texts = [line.passage.text for line in group]
        if [line.gap for line in group[1:]] != gaps or max(gaps, default=0) > 2 or group[0].gap > max(3, *gaps):
            break
        if rows and group[0].gap != lines[first + size].gap:
            break
        if not _is_label(texts[0]) or any(
            not text or len(text.split()) > _LONGEST_CELL or (is_prose(text) and not told) for text in texts[1:]
        ):
            break
        rows.append(tuple(line.passage for line in group))
        at += size
    return rows, at


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
