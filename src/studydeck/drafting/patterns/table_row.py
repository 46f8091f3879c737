"""Rows of a table that sets two or more subjects side by side, also one with the subjects down its first column."""

# ruff: noqa: SIM905 - lists of words are read as text

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from studydeck.drafting.comparing.aspects import is_empty
from studydeck.drafting.comparing.differing import LONGEST_SIDE, without_name
from studydeck.drafting.document import Passage, Span, Table
from studydeck.drafting.finding import Finding, FindingKind
from studydeck.drafting.language.terms import normal, shorten, words_of
from studydeck.drafting.outline import Outline
from studydeck.drafting.subjects.generic_words import NUMBERING, heads_remarks
from studydeck.drafting.subjects.subject_names import Names, plain_label

_CORNER = re.compile(
    r"^(?:(?:key|main|basic|basis|point|area)s?\s+(?:of|for)\s+)?(?:the\s+)?"
    r"(?:aspects?|features?|bas[ie]s|criteri(?:on|a)|categor(?:y|ies)|attributes?|characteristics?|parameters?|factors?|points?|dimensions?|"
    r"properties|property|comparisons?|differences?|areas?|elements?|topics?|metrics?|traits?|qualit(?:y|ies)|questions?|items?|"
    r"basis\s+(?:of|for)\s+\w+|points?\s+of\s+\w+|s\.?\s?no\.?|no\.?|#)"
    r"(?:\s+(?:of|for)\s+(?:comparison|difference|distinction))?s?$",
    re.IGNORECASE,
)
_YES = frozenset("✓ ✔ ✅ ☑ 🗸 √ ✔️ ☑️".split())
_NO = frozenset("✗ ✘ ❌ ✖ ☒ ✕ × ✖️".split())
_EMPTY = frozenset(("", "-", "–", "—", "--", "n/a", "n.a.", "/", "…", "...", "?", "tbd", "none given"))
_LISTING = frozenset(
    """term word concept expression abbreviation acronym meaning definition description explanation name phrase stands example examples
    source link reference date page note notes year what""".split()
)
_MOST_HEADS = 3
_MOST_SUBJECTS = 6
_FEWEST_WORDS = 4  # of a side that tells something without an aspect
_STALE = 4  # rows with one label, which so names none of them
_FEWEST_ROWS = 2  # of a table whose heads aren't known as subjects


@dataclass(frozen=True, slots=True)
class _Columns:
    """How a table is read: which column names the aspect (-1: none), which hold the subjects, and their names."""

    aspect: int
    sides: tuple[int, ...]
    subjects: tuple[str, ...]
    numbers: tuple[int, ...] = ()  # of the outline's subjects, where the heads are those

    @property
    def known(self) -> bool:
        """Whether the heads are subjects of the document."""
        return bool(self.numbers)


class TableRow:
    """A difference for each row in which the subjects differ."""

    name = "table-row"

    def find(self, outline: Outline) -> Iterable[Finding]:
        """Return the differences of all tables."""
        names = Names(outline.subjects)
        for block, table in enumerate(outline.blocks):
            if isinstance(table, Table) and len(table.rows) > 1:
                yield from _of_table(outline, names, table, block)


def _of_table(outline: Outline, names: Names, table: Table, block: int) -> Iterator[Finding]:
    rows = table.rows
    columns = None
    for head in reversed(range(min(max(table.head, 1), _MOST_HEADS, len(rows) - 1))):
        columns = _columns(names, [cell.text for cell in rows[head]], rows[head:])
        if columns is not None:
            rows = rows[head:]
            break
    if columns is None:
        turned = _turned(names, rows)
        if turned is None:
            return
        rows, columns = turned
    for row in _told(rows, columns):
        if finding := _of_row(outline, columns, row, block):
            yield finding


def _told(rows: Sequence[tuple[Passage, ...]], columns: _Columns) -> Iterator[tuple[Passage, ...]]:
    """Yield the rows below the head, without the head once more; a label that stands on many rows names none of them."""
    heads = [cell.text for cell in rows[0]]
    labels = Counter(row[columns.aspect].text for row in rows[1:]) if columns.aspect >= 0 else Counter[str]()
    for row in rows[1:]:
        if [cell.text for cell in row] == heads:
            continue
        if columns.aspect >= 0 and labels[row[columns.aspect].text] >= _STALE:
            yield (*row[: columns.aspect], Passage(""), *row[columns.aspect + 1 :])
        else:
            yield row


def _columns(names: Names, head: Sequence[str], rows: Sequence[Sequence[Passage]]) -> _Columns | None:
    """Return how a table with the subjects across is read, or None where it isn't one."""
    first = 1 if len(head) > 2 and NUMBERING.fullmatch(head[0].strip()) else 0
    for sides in _candidates(names, head, first):
        found = names.of_all([head[n] for n in sides])
        if found is not None:
            order = sorted(range(len(sides)), key=lambda k: found[k])
            subjects = tuple(names.subjects[found[k]].name for k in order)
            aspect = sides[0] - 1 if sides[0] > first else -1
            return _Columns(aspect, tuple(sides[k] for k in order), subjects, tuple(found[k] for k in order))
    return _unknown_columns(head, rows, first)


def _candidates(names: Names, head: Sequence[str], first: int) -> Iterator[tuple[int, ...]]:
    """Yield which columns may hold the subjects: those named in full, then all but the first, then all."""
    named = tuple(n for n in range(first, len(head)) if names.of(head[n]) >= 0)
    after = tuple(n for n in range(first + 1, len(head)) if not heads_remarks(head[n]))
    for sides in (named, after, tuple(range(first, len(head)))):
        if len(names) and 2 <= len(sides) <= _MOST_SUBJECTS:
            yield sides


def _unknown_columns(head: Sequence[str], rows: Sequence[Sequence[Passage]], first: int) -> _Columns | None:
    """Return how a table is read whose heads are no known subjects: the corner must say that aspects stand below it."""
    sides = tuple(n for n in range(first + 1, len(head)) if not heads_remarks(head[n]))
    if not 2 <= len(sides) <= _MOST_SUBJECTS or len(rows) <= _FEWEST_ROWS:
        return None
    corner = plain_label(head[first])
    subjects = tuple(plain_label(head[n]) for n in sides)
    if not _CORNER.match(corner) and not (corner == "" and len(rows) > 3):
        return None
    if any(not name or len(words_of(name)) > 5 or _LISTING.intersection(words_of(name)) for name in subjects):
        return None
    if len({normal(name) for name in subjects}) != len(subjects):
        return None
    return _Columns(first, sides, subjects)


def _turned(
    names: Names, rows: tuple[tuple[Passage, ...], ...]
) -> tuple[tuple[tuple[Passage, ...], ...], _Columns] | None:
    """Return the table with rows and columns changed, where the subjects stand down the first column."""
    if len(rows[0]) < 2 or not 2 <= len(rows) - 1 <= _MOST_SUBJECTS or not len(names):
        return None
    found = names.of_all([row[0].text for row in rows[1:]])
    if found is None:
        return None
    order = sorted(range(len(found)), key=lambda k: found[k])
    subjects = tuple(names.subjects[found[k]].name for k in order)
    turned = tuple(zip(*rows, strict=True))
    return turned, _Columns(0, tuple(k + 1 for k in order), subjects, tuple(found[k] for k in order))


def _of_row(outline: Outline, columns: _Columns, row: Sequence[Passage], block: int) -> Finding | None:
    sides = tuple(_said(row[n].text) for n in columns.sides)
    if columns.known:
        own = zip(columns.numbers, sides, strict=True)
        sides = tuple(_without_name(outline, number, side) for number, side in own)
    told = [side for side in sides if side]
    if len(told) < 2 or len({side.casefold() for side in told}) < 2:
        return None
    aspect = plain_label(row[columns.aspect].text) if columns.aspect >= 0 else ""
    if columns.aspect >= 0 and len(words_of(aspect)) > 12:
        return None
    if is_empty(words_of(aspect)):
        aspect = ""
    shown = ([columns.aspect] if columns.aspect >= 0 else []) + sorted(columns.sides)
    parts = [(row[n], Span(0, len(row[n].text))) for n in shown if row[n].text]
    doubts = () if columns.known else ("unnamed-subjects",)
    if columns.aspect < 0 and min(len(words_of(side)) for side in told) < _FEWEST_WORDS:
        doubts = (*doubts, "no-aspect")
    short = tuple(shorten(side, LONGEST_SIDE) for side in sides)
    return Finding(
        FindingKind.DIFFERENCE,
        TableRow.name,
        (outline.quote(parts, block),),
        subjects=columns.subjects,
        aspect=aspect,
        sides=short,
        doubts=doubts,
    )


def _without_name(outline: Outline, number: int, side: str) -> str:
    """Return a side without the subject that opens it, if that is no part of a longer name: "Magistrate Court"."""
    bare = without_name(outline.subjects, number, side)
    return side if bare[:1].isupper() and side.endswith(bare) else bare


def _said(cell: str) -> str:
    """Return what a cell says: a tick is a yes, a cross a no, a dash nothing."""
    text = cell.strip()
    if text in _YES:
        return "Yes"
    if text in _NO:
        return "No"
    if text.casefold() in _EMPTY:
        return ""
    first = text.split(" ", 1)[0]
    if first in _YES or first in _NO:
        rest = text[len(first) :].strip()
        return rest or ("Yes" if first in _YES else "No")
    return text.rstrip(".").strip() if text.count(".") == 1 and text.endswith(".") else text
