"""How much will be remembered on a day: recall on it, what asking a card today adds to it, and the spread of both.

The memory model is `memory`'s FSRS-6, written out for many cards at once: stability and difficulty are plain numbers here,
and days count from today. Everything is pure.
"""

import math
from collections.abc import Iterable, Sequence
from heapq import heappush, heapreplace

from studydeck.core.memory import (
    MAX_DIFFICULTY,
    MAX_STABILITY,
    MIN_DIFFICULTY,
    MIN_STABILITY,
    Parameters,
    following,
    initial,
)

Pair = tuple[float, float]
"""Stability in days, and difficulty."""

_GOOD, _EASY = 3, 4
NINE_OF_TEN = 1.645
"""So many standard deviations each way hold nine of ten outcomes of a normal distribution."""


class Model:
    """The formulas of `memory` for one set of parameters, as fast as plain Python has them.

    Attributes:
        parameters: the set.
        first: the memory after a first answer, by rating from 1 on; a card first answered `again` is learnt the same day.
    """

    __slots__ = ("_boost", "_ease", "_pull", "_same_day", "_w", "decay", "factor", "first", "parameters")

    def __init__(self, parameters: Parameters) -> None:
        """Work out what stays the same for every card."""
        self.parameters = parameters
        self.decay, self.factor = parameters.decay, parameters.factor
        self._w = w = parameters.values
        self._boost = math.exp(w[8])
        self._ease = w[7] * (w[4] - math.exp(w[5] * (_EASY - 1)) + 1)
        self._pull = 1 - w[7]
        self._same_day = math.exp(w[17] * w[18])
        missed = following(parameters, initial(parameters, 1), _GOOD, 0)
        met = [missed, *(initial(parameters, rating) for rating in (2, 3, 4))]
        self.first: tuple[Pair, ...] = tuple((memory.stability, memory.difficulty) for memory in met)

    def recall(self, stability: float, days: float) -> float:
        """Return the probability of recall so many days after the last answer."""
        return float((1 + self.factor * days / stability) ** self.decay)

    def passed(self, stability: float, difficulty: float, recall: float, rating: int = _GOOD) -> Pair:
        """Return the memory after a card was known, a day or more after the answer before."""
        w = self._w
        growth = self._boost * (11 - difficulty) * stability ** -w[9] * math.expm1(w[10] * (1 - recall))
        if rating != _GOOD:
            growth *= w[16] if rating == _EASY else w[15]
            difficulty -= w[6] * (rating - _GOOD) * (10 - difficulty) / 9
        difficulty = self._ease + self._pull * difficulty
        return (
            min(max(stability * (1 + growth), MIN_STABILITY), MAX_STABILITY),
            min(max(difficulty, MIN_DIFFICULTY), MAX_DIFFICULTY),
        )

    def relearnt(self, stability: float, difficulty: float, recall: float) -> Pair:
        """Return the memory after a card was forgotten, and known when it came again the same day."""
        w = self._w
        less = w[11] * difficulty ** -w[12] * ((stability + 1) ** w[13] - 1) * math.exp(w[14] * (1 - recall))
        less = min(max(min(less, stability / self._same_day), MIN_STABILITY), MAX_STABILITY)
        less *= max(1.0, self._same_day * less ** -w[19])
        difficulty += w[6] * 2 * (10 - difficulty) / 9
        difficulty = min(max(self._ease + self._pull * difficulty, MIN_DIFFICULTY), MAX_DIFFICULTY)
        difficulty = min(max(self._ease + self._pull * difficulty, MIN_DIFFICULTY), MAX_DIFFICULTY)
        return min(less, MAX_STABILITY), difficulty

    def gain(self, stability: float, difficulty: float, elapsed: int, left: int) -> float:
        """Return what asking a card today adds to its recall `left` days from now.

        p R(D|known) + (1-p) R(D|forgotten, relearnt) - R(D|not asked), where p is the recall today. A card that was
        answered today already gains nothing.
        """
        if elapsed < 1:
            return 0.0
        # `passed` and `relearnt` once more, without what only later answers need: it is asked of every card of many days.
        decay, factor, w = self.decay, self.factor, self._w
        recall = (1 + factor * elapsed / stability) ** decay
        lack = 1 - recall
        known = stability * (1 + self._boost * (11 - difficulty) * stability ** -w[9] * math.expm1(w[10] * lack))
        less = w[11] * difficulty ** -w[12] * ((stability + 1) ** w[13] - 1) * math.exp(w[14] * lack)
        less = max(min(less, stability / self._same_day), MIN_STABILITY)
        less *= max(1.0, self._same_day * less ** -w[19])
        kept = (1 + factor * left / min(known, MAX_STABILITY)) ** decay
        again = (1 + factor * left / min(less, MAX_STABILITY)) ** decay
        return float(recall * kept + lack * again - (1 + factor * (elapsed + left) / stability) ** decay)


Asked = tuple[int, float, float, int]
"""A card that may be asked: its number, stability, difficulty, and study days since its last answer (0: today)."""


def greedy(model: Model, cards: Iterable[Asked], budget: int, left: int, most: int | None = None) -> list[int]:
    """Return the numbers of the cards that gain most for the day `left` days from now, the one that gains most first.

    Cards that gain nothing are left out, so there may be fewer than the budget; of equals the lower number comes first.
    With `most`, only so many cards are looked at, those least remembered on the day.
    """
    if budget <= 0:
        return []
    decay, factor = model.decay, model.factor
    # No card can gain more than it lacks: the least remembered are looked at first, until what is left lacks too little.
    worst = sorted(
        ((1 + factor * (elapsed + left) / stability) ** decay, number, stability, difficulty, elapsed)
        for number, stability, difficulty, elapsed in cards
        if elapsed > 0
    )
    found: list[tuple[float, int]] = []
    for recall, number, stability, difficulty, elapsed in worst[:most]:
        if len(found) == budget and 1 - recall < found[0][0]:
            break
        gain = model.gain(stability, difficulty, elapsed, left)
        if gain <= 0:
            continue
        if len(found) < budget:
            heappush(found, (gain, -number))
        elif (gain, -number) > found[0]:
            heapreplace(found, (gain, -number))
    return [-number for _gain, number in sorted(found, reverse=True)]


def deviation(recalls: Iterable[float]) -> float:
    """Return the standard deviation of the number of cards remembered, which is Poisson-binomial: the sum of p (1-p)."""
    return math.sqrt(sum(recall * (1 - recall) for recall in recalls))


def variance(values: Sequence[float]) -> float:
    """Return the sample variance; 0 of fewer than two values."""
    if len(values) < 2:
        return 0.0
    mean = sum(values) / len(values)
    return sum((value - mean) ** 2 for value in values) / (len(values) - 1)
