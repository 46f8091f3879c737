"""Rows of a flattened table, one a line, are cut into passages of their own: by lost or wide gaps, sentences, capitals."""

import re
from collections.abc import Sequence
from itertools import pairwise

from studydeck.drafting.comparing.row_cells import AMONG_OTHERS, BEST_LEAST, cells_of
from studydeck.drafting.document import Passage, Place, Span
from studydeck.drafting.subjects.subject_names import Names

_LONGEST_ROW = 90  # words
SENTENCE_END = re.compile(r"[.!](?=\s+[A-Z0-9]|$)")
_ROW_NUMBER = re.compile(r"^\s*\d{1,2}\s*[.)]?\s+")
_ROW_NUMBER_GLUED = re.compile(r"\s*[(\[]?(\d{1,2})(?:\s?[.):\]]+)?\s*(?=\D)")
GLUE = re.compile(r"(?:(?<=[a-z0-9)%”?])|(?<=[a-z]{2}\.)|(?<=\)\.))(?=[A-Z“])")
_MOSTGLUED = 6
_WORD_START = re.compile(r"(?<!\S)[A-Z]")
_LABEL_WORDS = 4
_PARTED = 2
_NAME_WORDS = 4


def part_of(passage: Passage, first: int, last: int) -> Passage | None:
    """Return a part of a passage as one of its own, without white space at its edges."""
    text = passage.text[first:last]
    first += len(text) - len(text.lstrip())
    text = text.strip()
    if not text:
        return None
    last = first + len(text)
    span = passage.source_span(first, last)
    places = [Place(0, span.start)]
    places += [Place(place.text - first, place.source) for place in passage.places if first < place.text < last]
    return Passage(text, tuple(places), span.end)


def may_be_row(passage: Passage, sides: int) -> bool:
    """Whether a line can hold an aspect and so many sides: not too long, and no prose but one sentence a side."""
    text = passage.text
    if "|" in text:
        return False  # its cells are told by bars, and another reader saw that they don't fit
    if len(glued_cells(passage) or ()) == sides + 1:
        return True
    words = len(text.split())
    if not (words >= 3 or GLUE.search(text)) or words > _LONGEST_ROW:
        return False
    return not is_prose(text) or len(SENTENCE_END.findall(text)) == sides


def glued_cells(passage: Passage) -> tuple[Passage, ...] | None:
    """Return the cells of a line that lost the space between them (`PriceLow at firstHigh later`)."""
    cuts = [match.start() for match in GLUE.finditer(passage.text)]
    if not 1 <= len(cuts) <= _MOSTGLUED:
        return None
    cells = [part_of(passage, a, b) for a, b in zip((0, *cuts), (*cuts, len(passage.text)), strict=True)]
    return tuple(cell for cell in cells if cell is not None)


def row_of(passage: Passage, columns: int, *, among_others: bool, glued: bool = False) -> tuple[Passage, ...] | None:
    """Return the cells of a row, its label first, or None where it can't be cut.

    Args:
        passage: the line.
        columns: how many cells it has, the label among them.
        among_others: whether other rows were cut: those of a table that stands are cut more boldly.
        glued: whether the head's cells lost the space between them.
    """
    parts = glued_cells(passage) if glued else None
    if parts is not None and len(parts) == columns:
        return parts
    if parts is not None and len(parts) == _PARTED < columns:
        return _parted(parts[0], parts[1], columns - 1)
    spans = _by_gaps(passage, columns) or cells_of(
        passage.text, columns, least=AMONG_OTHERS if among_others else BEST_LEAST
    )
    if spans is None:
        return None
    cells = [part_of(passage, *span) for span in spans]
    return tuple(cell for cell in cells if cell is not None) if all(cells) else None


def _parted(left: Passage, right: Passage, sides: int) -> tuple[Passage, ...] | None:
    """Return the cells of a row that lost one space: that behind its label, else, of two sides, the one between them."""
    if len(left.text.split()) <= _LABEL_WORDS and len(SENTENCE_END.findall(right.text)) != 1:
        cut = bare_row(right, sides)
        if cut is not None:
            return (left, *cut)
    if sides != _PARTED:
        return None
    spans = cells_of(left.text, _PARTED)
    cells = [part_of(left, *span) for span in spans or ()]
    return (*(cell for cell in cells if cell is not None), right) if cells and all(cells) else None


def sentence_row(passage: Passage, columns: Sequence[int], names: Names) -> tuple[Passage, ...] | None:
    """Return the cells of a row whose sides are a sentence each that names its subject: "Speed Trams are slow. Buses are fast."."""
    ends = [match.end() for match in SENTENCE_END.finditer(passage.text)]
    if len(ends) != len(columns) or ends[-1] < len(passage.text.rstrip()):
        return None
    starts = (0, *ends[:-1])
    if any(
        _named_at(passage.text[start:], names) != column for start, column in zip(starts[1:], columns[1:], strict=True)
    ):
        return None
    for word in list(_WORD_START.finditer(passage.text))[1 : _LABEL_WORDS + 1]:
        if _named_at(passage.text[word.start() :], names) == columns[0]:
            cuts = (0, word.start(), *ends)
            return tuple(cell for a, b in pairwise(cuts) if (cell := part_of(passage, a, b)) is not None)
    return None


def _named_at(text: str, names: Names) -> int:
    """Return the subject that a text begins with, or -1."""
    words = text.split(maxsplit=_NAME_WORDS)[:_NAME_WORDS]
    return next(
        (found for length in range(len(words), 0, -1) if (found := names.of(" ".join(words[:length]))) >= 0), -1
    )


def without_number(passage: Passage, number: int) -> Passage | None:
    """Return a row without the number that it begins with, or None where it doesn't."""
    found = _ROW_NUMBER_GLUED.match(passage.text)
    if found is None or int(found[1]) != number:
        return None
    return part_of(passage, found.end(), len(passage.text))


def opens_again(text: str, sides: int) -> bool:
    """Whether a row begins each side with the same capitalised word."""
    words = text.split()
    return bool(words) and words[0][:1].isupper() and words.count(words[0]) == sides


def bare_row(passage: Passage, sides: int, *, glued: bool = True) -> tuple[Passage, ...] | None:
    """Return the cells of a row without a label, cut where its sentences end, else where capitals begin."""
    number = _ROW_NUMBER.match(passage.text)
    start = number.end() if number else 0
    ends = [start + match.end() for match in SENTENCE_END.finditer(passage.text[start:])]
    if len(ends) == sides and ends[-1] >= len(passage.text.rstrip()):
        cells = [part_of(passage, a, b) for a, b in pairwise((start, *ends))]
    elif glued and (parts := glued_cells(passage)) is not None and len(parts) == sides:
        return parts
    elif opens_again(passage.text[start:], sides):
        first = passage.text[start:].split(maxsplit=1)[0]
        starts = [match.start() for match in re.finditer(rf"(?<!\S){re.escape(first)}(?!\S)", passage.text)][:sides]
        cells = [part_of(passage, a, b) for a, b in pairwise((*starts, len(passage.text)))]
    else:
        rest = part_of(passage, start, len(passage.text))
        spans = cells_of(rest.text, sides, aspect=False) if rest is not None else None
        if rest is None or spans is None:
            return None
        cells = [part_of(rest, *span) for span in spans]
    return tuple(cell for cell in cells if cell is not None) if all(cells) else None


def _by_gaps(passage: Passage, columns: int) -> tuple[Span, ...] | None:
    """Return the cells where the original has more than a space between them, and in the right number."""
    cuts = [
        after.text
        for before, after in pairwise(passage.places)
        if after.source - before.source > after.text - before.text and passage.text[after.text - 1 : after.text] == " "
    ]
    if len(cuts) != columns - 1:
        return None
    starts = (0, *cuts)
    return tuple(Span(start, end) for start, end in zip(starts, (*cuts, len(passage.text)), strict=True))


def is_prose(text: str) -> bool:
    """Whether a text is more than one sentence, or a long one: no cell of a table that was copied."""
    return text.rstrip().endswith(".") and (len(text.split()) > 25 or ". " in text.rstrip(". "))
