"""Tables in plain text: cells parted by tabs, pipes or drawn lines, or standing in columns."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from studydeck.drafting.document import Passage, Span, Table
from studydeck.drafting.readers.passages import passage_of
from studydeck.drafting.readers.plain_lines import Line
from studydeck.drafting.readers.table_heads import guessed_head

_BARS = "|│┃║¦"
_BAR = re.compile(f"[{_BARS}]")
_RULE = re.compile(r"[-=+|:\s─━═│┃║┌┐└┘├┤┬┴┼╔╗╚╝╠╣╦╩╬╒╕╘╛╞╡╤╧╪╓╖╙╜╟╢╥╨╫_]+$")
_GAP = re.compile(r" {2,}")
_CELLS = re.compile(r"\S+(?: \S+)*")
_STOPS = (".", "!", "?", ":")
_FEWEST = 2
_MOST_BREAKS = 24  # lines of a row
_SLACK = 2  # columns by which a cell may stand off its column


@dataclass(frozen=True, slots=True)
class Found:
    """A table and the lines it takes: from `first` up to, without, `last`. Lines that only looked so have no table."""

    first: int
    last: int
    table: Table | None


Cells = list[list[Span]]  # of each cell its spans in the source


def tables(source: str, lines: Sequence[Line]) -> dict[int, Found]:
    """Return all tables by their first line. No line is looked at more than once in the same way."""
    found: dict[int, Found] = {}
    at = 0
    while at < len(lines):
        one = _table_at(source, lines, at)
        if one and one.table:
            found[one.first] = one
        at = max(one.last, at + 1) if one else at + 1
    return found


def _table_at(source: str, lines: Sequence[Line], at: int) -> Found | None:
    text = lines[at].text
    if not text:
        return None
    if _BAR.search(text) or _is_rule(text):
        return _barred(source, lines, at)
    if "\t" in source[max(lines[at].start - 1, 0) : lines[at].end + 1]:
        return _tabbed(source, lines, at)
    if "  " in text:
        return _columned(source, lines, at)
    return None


def _is_rule(text: str) -> bool:
    return len(text) > 2 and _RULE.match(text) is not None


def _whole(source: str, line: Line) -> Span:
    """Return the line with the tabs before and behind it, which stand for empty cells."""
    start, end = line.start, line.end
    while start and source[start - 1] == "\t":
        start -= 1
    while end < len(source) and source[end] == "\t":
        end += 1
    return Span(start, end)


def _barred(source: str, lines: Sequence[Line], at: int) -> Found | None:
    rows: list[Cells] = []
    rules: list[int] = []  # before which row a rule stands
    last = at
    while last < len(lines) and lines[last].text:
        text = lines[last].text
        if _is_rule(text):
            rules.append(len(rows))
        elif _BAR.search(text):
            row, last = _whole_row(lines, last, framed=len(rows[0]) if rows and _is_framed(lines[at]) else 0)
            rows.append(row)
            continue
        else:
            break
        last += 1
    if not rows:
        return None
    nothing = Found(at, last, None)
    drawn = bool(rules) or sum(lines[number].text[0] in _BARS for number in range(at, last)) > 1
    widths = {len(row) for row in rows}
    if max(widths) < _FEWEST or (not drawn and (len(rows) < _FEWEST or len(widths) > 1)):
        return nothing
    inner = [rule for rule in rules if 0 < rule < len(rows)]
    if len(inner) > 1 and len(inner) + 1 < len(rows):
        rows = _between(rows, inner)
        inner = [1]
    elif rules:
        rows = _unbroken(source, rows)
    return Found(at, last, _table(source, rows, 1 if inner else None)) if len(rows) >= _FEWEST else nothing


def _is_framed(line: Line) -> bool:
    return len(line.text) > 1 and line.text[0] in _BARS and line.text[-1] in _BARS


def _whole_row(lines: Sequence[Line], at: int, *, framed: int) -> tuple[Cells, int]:
    """Return the row that begins in this line, and the line after it: cells of a framed table may hold line breaks."""
    row: Cells = [[span] for span in _parts(lines[at], _BAR)]
    after = at + 1
    if not framed or len(row) > framed or lines[at].text[0] not in _BARS or _is_framed(lines[at]):
        return row, after
    closed = False
    while not closed and after < len(lines) and after - at <= _MOST_BREAKS:
        text = lines[after].text
        if not text or text[0] in _BARS:
            break
        first, *more = _parts_of_break(lines[after])
        row[-1].append(first)
        row += [[span] for span in more]
        closed = text[-1] in _BARS
        after += 1
    if closed and len(row) == framed:
        return row, after
    return [[span] for span in _parts(lines[at], _BAR)], at + 1


def _parts_of_break(line: Line) -> list[Span]:
    """Return the cells of a line that goes on with a cell of the line above; the bar at its end closes the row."""
    cuts = [found.start() for found in _BAR.finditer(line.text)]
    edges = [-1, *cuts, len(line.text)]
    cells = [Span(line.start + left + 1, line.start + right) for left, right in pairwise(edges)]
    return cells[:-1] if line.text[-1] in _BARS and len(cells) > 1 else cells


def _parts(line: Line, parting: re.Pattern[str]) -> list[Span]:
    """Return the cells between the bars of a line, without the outermost ones."""
    cuts = [found.start() for found in parting.finditer(line.text)]
    edges = [-1, *cuts, len(line.text)]
    cells = [Span(line.start + left + 1, line.start + right) for left, right in pairwise(edges)]
    if line.text[0] in _BARS:
        cells = cells[1:]
    if line.text[-1] in _BARS and len(cells) > 1:
        cells = cells[:-1]
    return cells


def _unbroken(source: str, rows: Sequence[Cells]) -> list[Cells]:
    """Return the rows with lines put to the row above that have an empty first cell, and not only that one."""
    whole: list[Cells] = []
    for row in rows:
        empty = [not "".join(source[span.start : span.end] for span in spans).strip() for spans in row]
        if (
            len(whole) > 1
            and empty[0]
            and 0 < sum(not one for one in empty) < len(row) - 1
            and len(row) == len(whole[-1])
        ):
            for number, spans in enumerate(row):
                whole[-1][number] += spans
        else:
            whole.append(row)
    return whole


def _between(rows: Sequence[Cells], rules: Sequence[int]) -> list[Cells]:
    """Return one row for the lines between two rules: a drawn table whose cells take several lines."""
    merged = []
    for first, last in zip([0, *rules], [*rules, len(rows)], strict=True):
        cells: Cells = []
        for row in rows[first:last]:
            cells += [[] for _ in range(len(row) - len(cells))]
            for number, spans in enumerate(row):
                cells[number] += spans
        if cells:
            merged.append(cells)
    return merged


def _tabbed(source: str, lines: Sequence[Line], at: int) -> Found | None:
    rows: list[Cells] = []
    last = number = at
    while number < len(lines) and number - last <= 1:  # one blank line between rows is common in copies
        if lines[number].text:
            cells = _between_tabs(source, lines[number])
            if not cells:
                break
            rows.append([[cell] for cell in cells])
            last = number + 1
        number += 1
    full = sum(sum(bool(source[cell.start : cell.end].strip()) for (cell,) in row) > 1 for row in rows)
    if full < _FEWEST or full * 2 < len(rows):
        return Found(at, max(last, at + 1), None)
    return Found(at, last, _table(source, rows, None))


def _between_tabs(source: str, line: Line) -> list[Span]:
    """Return the cells of a line that tabs part; none where it has none, or only one behind the marker of an item."""
    start, end = _whole(source, line)
    text = source[start:end]
    if "\t" not in text or (line.marker and text.count("\t") < _FEWEST):
        return []
    cells = []
    for part in text.split("\t"):
        cells.append(Span(start, start + len(part)))
        start += len(part) + 1
    return cells


def _columned(source: str, lines: Sequence[Line], at: int) -> Found | None:
    """Return a table whose columns are kept apart by two blanks or more and begin below each other."""
    if lines[at].marker:
        return None
    starts = _starts(lines[at])
    if len(starts) < _FEWEST or _sentences(lines[at].text):
        return None
    rows: list[Cells] = [_in_columns(lines[at], starts)]
    last = at + 1
    ruled = False
    while last < len(lines) and lines[last].text:
        line = lines[last]
        if _is_rule(line.text):
            ruled = True
        elif _fits(line, starts) or _is_row(line, len(starts)):
            cells = _in_columns(line, starts) if _fits(line, starts) else _in_order(line)
            if not cells[0] and len(rows) > 1:
                for number, spans in enumerate(cells):
                    rows[-1][number] += spans
            else:
                rows.append(cells)
        else:
            break
        last += 1
    first = at
    if at and lines[at - 1].text and not lines[at - 1].marker and _heads(lines[at - 1], starts):
        rows.insert(0, _in_columns(lines[at - 1], starts))
        first, ruled = at - 1, True
    full = sum(sum(bool(cell) for cell in row) > 1 for row in rows)
    if len(rows) < (_FEWEST if ruled else _FEWEST + 1) or full * 5 < len(rows) * 4:
        return Found(at, last, None)
    return Found(first, last, _table(source, rows, 1 if ruled else None))


def _starts(line: Line) -> list[int]:
    return [line.indent + found.start() for found in _CELLS.finditer(line.text)]


def _sentences(text: str) -> bool:
    """Whether the wide gaps are only those of a typist who puts two blanks after a full stop."""
    gaps = [found.start() for found in _GAP.finditer(text)]
    return all(text[gap - 1] in _STOPS for gap in gaps)


def _heads(line: Line, starts: Sequence[int]) -> bool:
    """Whether the line above names the columns but for the first: its corner is empty."""
    begins = _starts(line)
    return len(begins) == len(starts) - 1 > 0 and [_column(begin, starts) for begin in begins] == list(
        range(1, len(starts))
    )


def _fits(line: Line, starts: Sequence[int]) -> bool:
    begins = _starts(line)
    return not line.marker and len(begins) <= len(starts) and all(_column(begin, starts) >= 0 for begin in begins)


def _is_row(line: Line, cells: int) -> bool:
    """Whether a line has as many cells as the head of three columns or more, though not below it."""
    return cells > _FEWEST and not line.marker and len(_starts(line)) == cells and not _sentences(line.text)


def _in_order(line: Line) -> Cells:
    return [[Span(line.start + cell.start(), line.start + cell.end())] for cell in _CELLS.finditer(line.text)]


def _column(begin: int, starts: Sequence[int]) -> int:
    for number, start in enumerate(starts):
        if abs(begin - start) <= _SLACK:
            return number
    return -1


def _in_columns(line: Line, starts: Sequence[int]) -> Cells:
    cells: Cells = [[] for _ in starts]
    for found in _CELLS.finditer(line.text):
        cells[max(_column(line.indent + found.start(), starts), 0)].append(
            Span(line.start + found.start(), line.start + found.end())
        )
    return cells


def _table(source: str, rows: Sequence[Cells], head: int | None) -> Table:
    width = max(len(row) for row in rows)
    if len(rows) > _FEWEST and width > _FEWEST and len(rows[0]) == width - 1 == min(map(len, rows[1:])) - 1:
        rows = [[[], *rows[0]], *rows[1:]]  # the corner is empty, and its tab was lost
    passages = [
        tuple(passage_of(source, row[number]) if number < len(row) else Passage("") for number in range(width))
        for row in rows
    ]
    filled = [row for row in passages if any(cell.text for cell in row)]
    columns = [number for number in range(width) if any(row[number].text for row in filled)]
    kept = tuple(tuple(row[number] for number in columns) for row in filled)
    return Table(kept, guessed_head([[cell.text for cell in row] for row in kept]) if head is None else head)
