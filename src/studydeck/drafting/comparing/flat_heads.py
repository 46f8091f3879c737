"""The head of a flattened table: a line, or some, of nothing but the names of different subjects, with a corner and a numbering before them."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from studydeck.drafting.comparing.flat_rows import GLUE, glued_cells, part_of
from studydeck.drafting.document import Passage
from studydeck.drafting.subjects.generic_words import CORNER_PHRASE, NUMBERING
from studydeck.drafting.subjects.subject_names import Names

_LONGEST_HEAD = 160  # characters
_MOST_HEAD_WORDS = 24
_LONGEST_CORNER = 4  # words
_NO_HEAD_WORDS = frozenset("vs versus difference differences comparison comparing compare than".split())  # noqa: SIM905
_WORD = re.compile(r"\S+")


@dataclass(frozen=True, slots=True)
class FlatHead:
    """The head of a flattened table.

    Attributes:
        corner: What stands above the aspects; may be empty.
        columns: The subjects' names.
        numbered: Whether a column of numbers stands before all.
        glued: Whether cells lost the space between them.
    """

    corner: Passage
    columns: tuple[Passage, ...]
    numbered: bool = False
    glued: bool = False


def head_of(names: Names, passage: Passage) -> FlatHead | None:
    """Return the head, where a line is made of two or more subjects' names, and little before them."""
    text = passage.text
    if not text or len(text) > _LONGEST_HEAD or text.endswith((".", ":", "?", "!", ";", ",")):
        return None
    number = NUMBERING.match(text)
    if number is not None:
        rest = part_of(passage, number.end(), len(text))
        found = _plain_head(names, rest) if rest is not None else None
        if found is not None:
            return FlatHead(found.corner, found.columns, numbered=True, glued=found.glued)
    return _plain_head(names, passage)


def is_numbering(text: str) -> bool:
    """Whether a cell heads a column of numbers: "S.No.", "#"."""
    found = NUMBERING.match(text)
    return found is not None and found.end() == len(text)


def nothing_before(passage: Passage) -> Passage:
    """Return an empty corner that stands where the passage begins."""
    return Passage("", (), passage.source_span(0, 1).start)


def _plain_head(names: Names, passage: Passage) -> FlatHead | None:
    text = passage.text
    glued = glued_cells(passage)
    words = [word.span() for word in _WORD.finditer(text)]
    whole = None if _is_sentence(text) else _of_words(names, passage, words)
    if glued is None or (whole is not None and GLUE.search(whole.corner.text) is None):
        return whole
    if names.of_all([cell.text for cell in glued]):
        return FlatHead(nothing_before(passage), glued, glued=True)
    if len(glued) > 2 and names.of_all([cell.text for cell in glued[1:]]):
        return FlatHead(glued[0], glued[1:], glued=True)
    cut = None if _is_sentence(text) else _of_words(names, passage, _unglued(text, words))
    if cut is None or (whole is not None and len(whole.columns) >= len(cut.columns)):
        return whole
    return FlatHead(cut.corner, cut.columns, glued=True)


def _is_sentence(text: str) -> bool:
    """Whether a line that names the subjects speaks of comparing them; its corner may."""
    compared = CORNER_PHRASE.sub("", text, count=1).split()
    return bool(_NO_HEAD_WORDS.intersection(word.casefold().strip(".,:") for word in compared))


def _unglued(text: str, words: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return the words, those cut in two that lost the space between them: "comparisonKites"."""
    cuts = [found.start() for found in GLUE.finditer(text)]
    parts = []
    for start, end in words:
        edges = [start, *(cut for cut in cuts if start < cut < end), end]
        parts += list(pairwise(edges))
    return parts


def _of_words(names: Names, passage: Passage, spans: Sequence[tuple[int, int]]) -> FlatHead | None:
    words = [passage.text[start:end] for start, end in spans]
    if not 2 <= len(words) <= _MOST_HEAD_WORDS:
        return None
    for corner in range(min(_LONGEST_CORNER, len(words) - 2) + 1):
        found = _names_in(names, words[corner:])
        if found:
            starts = [corner, *(corner + n for n in found)]
            cells = [
                part_of(passage, spans[a][0], spans[b - 1][1])
                for a, b in zip(starts, (*starts[1:], len(words)), strict=True)
                if b > a
            ]
            first = part_of(passage, 0, spans[corner - 1][1]) if corner else None
            columns = tuple(cell for cell in cells if cell is not None)
            return FlatHead(first or nothing_before(passage), columns)
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
