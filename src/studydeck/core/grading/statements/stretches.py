"""The stretches of an answer in which a point is looked for: each clause, clauses that are neighbours, and the whole."""

# ruff: noqa: SIM905 - lists of words are read as text

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from studydeck.core.grading.words.tokens import Token

_CONJUNCTIONS = frozenset("and but or while whereas because so then whilst although since if when".split())


@dataclass(frozen=True, slots=True)
class Window:
    """A stretch of an answer: from the first word to the last, and how near its words stand (0 segment, 1 neighbours, 2 whole)."""

    first: int
    last: int
    level: int


def windows(tokens: Sequence[Token]) -> list[Window]:
    """Return the stretches in which a point is looked for, the narrowest first."""
    if not tokens:
        return []
    cuts = [0]
    cuts += [
        n
        for n in range(1, len(tokens))
        if tokens[n].piece != tokens[n - 1].piece or (tokens[n].word in _CONJUNCTIONS and n - cuts[-1] > 1)
    ]
    cuts.append(len(tokens))
    parts = [(first, last - 1) for first, last in pairwise(cuts) if last > first]
    found = {Window(first, last, 0): None for first, last in parts}
    spans = {(window.first, window.last) for window in found}
    sentences: dict[int, tuple[int, int]] = {}
    pieces: dict[int, tuple[int, int]] = {}
    for first, last in parts:
        for groups, number in ((sentences, tokens[first].sentence), (pieces, tokens[first].piece)):
            groups[number] = (groups.get(number, (first, last))[0], last)
    wider = [(*span, 1) for span in pieces.values()]
    wider += [
        (one[0], two[1], 1 if tokens[one[0]].sentence == tokens[two[0]].sentence else 2) for one, two in pairwise(parts)
    ]
    wider += [(*span, 1) for span in sentences.values()]
    wider.append((0, len(tokens) - 1, 2))
    for first, last, level in wider:
        if (first, last) not in spans:
            spans.add((first, last))
            found[Window(first, last, level)] = None
    return list(found)
