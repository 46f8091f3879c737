"""Reading an edited file without reading all of it again: only the notes that an edit touches, where that is sure.

Why it is sure: the file was whole and healthy, its notes stand in lines under dashes of one column, and each part that
is read begins with such a dash and ends where the next one stands. YAML ends whatever an entry holds at that dash, and
a part that leaves a quote or a bracket open is an error by itself. Anything else is None: the whole file is read.
"""

import itertools
import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from studydeck.core.text import needs_cleaning
from studydeck.deckfiles.reader import MAX_FILE_BYTES, RawNote, Tree, normalised
from studydeck.deckfiles.salvage import Piece
from studydeck.deckfiles.walk import MAX_ENTRIES, Broken, TooMuch, Walk

_DASHED = re.compile(r"( *)- +[^\s#]")
_DOCUMENT = re.compile(r"^(?:---|\.\.\.|%|\ufeff)", re.MULTILINE)
_HEAD = "notes:\n"

Span = tuple[int, int, str]
"""Where an edit begins and ends in the text as it was, and what takes its place."""


@dataclass(frozen=True, slots=True)
class _Run:
    """Notes next to one another that are read again: from one to behind another, and what is there now."""

    first: int
    behind: int
    text: str
    notes: list[tuple[int, Any]]  # line in the run, from 0, and value


def reread(tree: Tree, text: str, breaks: Sequence[int], edits: Sequence[Span], edited: str) -> Tree | None:
    """Return what an edited file holds, or None where it must be read as a whole.

    Args:
        tree: what it held.
        text: as it was.
        breaks: where the lines of that begin.
        edits: in order, not overlapping.
        edited: as it is now.
    """
    short = len(edited) < min(MAX_ENTRIES, MAX_FILE_BYTES // 4)  # so that no limit can be passed unseen
    if not short or not tree.whole or tree.problems or not tree.notes or tree.head.get("notes") != []:
        return None
    starts = [breaks[raw.line - 1] for raw in tree.notes]
    if any(one >= other for one, other in itertools.pairwise(starts)):
        return None  # several on a line: in brackets
    runs: list[_Run] = []
    for first, last in _touched(starts, edits) or ():
        run = _read_run(tree, text, starts, edits, first, last)
        if run is None or (runs and run.first < runs[-1].behind):
            return None
        runs.append(run)
    return _joined(tree, text, starts, runs, edited) if runs else None


def _touched(starts: Sequence[int], edits: Sequence[Span]) -> list[tuple[int, int]] | None:
    """Return the runs of notes that edits touch, each as its first and last number; None where the head is touched."""
    runs: list[tuple[int, int]] = []
    for start, end, _new in edits:
        first = bisect_right(starts, start) - 1
        if first < 0:
            return None
        last = max(first, bisect_left(starts, end) - 1)
        if first and start == starts[first]:
            first -= 1  # what stands there now may belong to the note above
        if runs and first <= runs[-1][1] + 1:
            runs[-1] = (min(first, runs[-1][0]), max(last, runs[-1][1]))
        else:
            runs.append((first, last))
    return runs


def _read_run(
    tree: Tree, text: str, starts: Sequence[int], edits: Sequence[Span], first: int, last: int
) -> _Run | None:
    """Return some notes as they are after the edits, or None where they can't be read by themselves."""
    begin = starts[first]
    behind = last + 1
    end = starts[behind] if behind < len(starts) else len(text)
    if behind == len(starts) and list(tree.head)[-1] != "notes":
        return None  # keys of the deck stand behind the last note
    dash = _dash(tree, text, starts, first)
    if dash is None or (behind < len(starts) and _dash(tree, text, starts, behind) != dash):
        return None
    parts, at = [], begin
    for start, stop, new in edits:
        if begin <= start and stop <= end and (start < end or end == len(text)):
            parts += [text[at:start], new]
            at = stop
    now = "".join([*parts, text[at:end]])
    piece = _HEAD + normalised(now)
    found = _DASHED.match(now)
    cut = behind < len(starts) and not now.endswith(("\n", "\r"))
    if found is None or found[1] != dash or cut or _DOCUMENT.search(piece) is not None:
        return None
    walk = Walk(piece, dirty=needs_cleaning(piece) or "\\" in piece)
    try:
        walk.document()
    except (Broken, TooMuch):
        return None
    if walk.troubles or list(walk.head) != ["notes"] or not walk.notes:
        return None
    return _Run(first, behind, piece[len(_HEAD) :], [(line - 2, value) for _path, line, value in walk.notes])


def _dash(tree: Tree, text: str, starts: Sequence[int], number: int) -> str | None:
    """Return what stands before a note's dash, or None where that isn't on its first line."""
    found = _DASHED.match(text, starts[number])
    return found[1] if found is not None and isinstance(tree.notes[number].data, dict) else None


def _joined(tree: Tree, text: str, starts: Sequence[int], runs: Sequence[_Run], edited: str) -> Tree:
    """Return the file with the notes of the runs in the place of those that stood there."""
    whole = normalised(edited)
    piece = Piece(whole, 0)
    now = Tree(tree.file, dict(tree.head), whole=True, lines=whole.split("\n"))
    now.head_pieces = dict.fromkeys(tree.head_pieces, piece)
    notes: list[tuple[int, Any]] = []
    at = moved = 0
    for run in runs:
        notes += [(raw.line + moved, raw.data) for raw in tree.notes[at : run.first]]
        begin = tree.notes[run.first].line
        notes += [(begin + moved + line, value) for line, value in run.notes]
        end = starts[run.behind] if run.behind < len(starts) else len(text)
        moved += run.text.count("\n") - normalised(text[starts[run.first] : end]).count("\n")
        at = run.behind
    notes += [(raw.line + moved, raw.data) for raw in tree.notes[at:]]
    now.notes = [RawNote(value, line, piece, ("notes", n)) for n, (line, value) in enumerate(notes)]
    return now
