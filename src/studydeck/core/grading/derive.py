"""Points for an answer whose author gave none: its clauses, at most six; a stub that the author may better."""

import re

from studydeck.core.card import Point
from studydeck.core.grading.rubric import Subject
from studydeck.core.grading.subjects.sides import owners
from studydeck.core.grading.subjects.subject_names import mentions, names
from studydeck.core.grading.words.tokens import read

MOST_POINTS = 6
_FEWEST_WORDS = 2  # that carry meaning, in one point
_CUT = re.compile(r"[.;:!?\n]+(?=\s|$)|,\s+|\s+(?=(?:and|but|while|whereas|so that|because)\s)")


def derived(answer: str, subjects: tuple[Subject, ...] = ()) -> tuple[Point, ...]:
    """Return points for a model answer, each with the subject it speaks of where several are given."""
    chunks: list[str] = []
    for raw in _CUT.split(answer[:4000]):
        chunk = re.sub(r"^(?:and|but|while|whereas|because)\s+", "", raw.strip(" \t\n-–—*•"))
        if not chunk:
            continue
        if chunks and (_content(chunk) < _FEWEST_WORDS or (_content(chunks[-1]) < _FEWEST_WORDS)):
            chunks[-1] = f"{chunks[-1]}, {chunk}"
        else:
            chunks.append(chunk)
    while len(chunks) > MOST_POINTS:
        shortest = min(range(len(chunks) - 1), key=lambda n: _content(chunks[n]) + _content(chunks[n + 1]))
        chunks[shortest : shortest + 2] = [f"{chunks[shortest]}, {chunks[shortest + 1]}"]
    sides = _sides(chunks, subjects) if len(subjects) > 1 else [""] * len(chunks)
    return tuple(Point(chunk, side=side) for chunk, side in zip(chunks, sides, strict=True))


def _content(text: str) -> int:
    return sum(not token.function for token in read(text, 1000).tokens)


def _sides(chunks: list[str], subjects: tuple[Subject, ...]) -> list[str]:
    called = names(subjects)
    text = ". ".join(chunks)
    tokens = read(text).tokens
    owner = owners(tokens, mentions(tokens, called), len(subjects)).owner
    sides, start = [], 0
    for chunk in chunks:
        end = start + len(chunk)
        inside = [owner[n] for n, token in enumerate(tokens) if start <= token.start < end]
        counted = [subject for subject in inside if subject >= 0]
        most = max(set(counted), key=counted.count) if counted else -1
        sides.append(subjects[most].name if most >= 0 and len(counted) * 2 > len(inside) else "")
        start = end + 2
    return sides
