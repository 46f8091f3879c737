"""How much of a whole model answer is said, where its author gave no points: a guess that is never sure.

Words of the question are worth next to nothing. How much is enough depends on the length: of a short answer more than half of its
weight, of a long one, which says more than is asked for, a quarter. Both were fitted to labelled answers of others.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from studydeck.core.grading.finding.found import Answer
from studydeck.core.grading.finding.variants import Variant

_SHORT, _LONG = 2.0, 5.0  # weight of a model answer
_OF_SHORT, _OF_LONG = 0.58, 0.26  # share of it that is enough
_CORRECT = 0.75  # the score from which an answer is correct
IN_PROMPT = 0.05


@dataclass(frozen=True, slots=True)
class Coverage:
    """How much of a model answer is said.

    Attributes:
        share: of its weight, 0 to 1.
        enough: the share from which it counts as said.
    """

    share: float
    enough: float

    @property
    def score(self) -> float:
        """The score: just enough is just correct."""
        if self.share < self.enough:
            return _CORRECT * self.share / self.enough * 0.99
        return _CORRECT + (1 - _CORRECT) * (self.share - self.enough) / (1 - self.enough)


def coverage(answer: Answer, ways: Sequence[Variant]) -> Coverage:
    """Return how much of the best said of several model answers is said."""
    best = Coverage(0.0, _OF_SHORT)
    for way in ways:
        gained = 0.0
        taken: set[int] = set()
        for unit in sorted(way.units, key=lambda unit: -unit.weight):
            free = [hit for hit in answer.hits(unit) if hit.place not in taken]
            if free:
                hit = max(free, key=lambda hit: (hit.strength, hit.agrees))
                taken.add(hit.place)
                gained += unit.weight * hit.strength * (hit.agrees or not hit.contrary)
        one = Coverage(gained / way.total, _enough(way.total))
        if one.score > best.score:
            best = one
    return best


def _enough(weight: float) -> float:
    if weight <= _SHORT:
        return _OF_SHORT
    if weight >= _LONG:
        return _OF_LONG
    return _OF_SHORT - (_OF_SHORT - _OF_LONG) * (weight - _SHORT) / (_LONG - _SHORT)
