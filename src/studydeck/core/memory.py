"""The FSRS-6 memory model: how stable a memory is, how difficult its card, and when recall falls to a target.

The formulas are those of FSRS-6 as published by open-spaced-repetition (`fsrs-rs` and `py-fsrs` implement the same).
Everything is float64 and pure. Units: stability and elapsed time in study days, difficulty in points from 1 to 10,
retrievability and retention as probabilities, ratings as integers from 1 (again) to 4 (easy).
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass, field

from studydeck.errors import StudydeckError

# fmt: off
DEFAULT_PARAMETERS: tuple[float, ...] = (
    0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796,
    1.4835, 0.0614, 0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542,
)
LOWEST_PARAMETERS: tuple[float, ...] = (
    0.001, 0.001, 0.001, 0.001, 1.0, 0.001, 0.001, 0.001, 0.0, 0.0, 0.001,
    0.001, 0.001, 0.001, 0.0, 0.0, 1.0, 0.0, 0.0, 0.0, 0.1,
)
HIGHEST_PARAMETERS: tuple[float, ...] = (
    100.0, 100.0, 100.0, 100.0, 10.0, 4.0, 4.0, 0.75, 4.5, 0.8, 3.5,
    5.0, 0.25, 0.9, 4.0, 1.0, 6.0, 2.0, 2.0, 0.8, 0.8,
)
# fmt: on

MIN_STABILITY, MAX_STABILITY = 0.001, 36_500.0
MIN_DIFFICULTY, MAX_DIFFICULTY = 1.0, 10.0

_FSRS_4_COUNT, _FSRS_5_COUNT, _FSRS_6_COUNT = 17, 19, 21
_FSRS_5_DECAY = 0.5
_AGAIN, _HARD, _GOOD, _EASY = 1, 2, 3, 4


@dataclass(frozen=True, slots=True)
class Memory:
    """What the model knows of one card.

    Attributes:
        stability: days until recall falls to 90 %, 0.001 to 36,500.
        difficulty: how slowly stability grows, 1 to 10.
    """

    stability: float
    difficulty: float


@dataclass(frozen=True, slots=True)
class Parameters:
    """A checked set of the 21 FSRS-6 parameters.

    Sets of FSRS-4.5 (17 values) and FSRS-5 (19 values) are upgraded to equal predictions.

    Attributes:
        values: w0 to w20.
        decay: the exponent of the forgetting curve, -w20.
        factor: what makes recall 90 % after one stability.

    Raises:
        StudydeckError: the count is none of 17, 19 and 21, or values are out of bounds; one message names them all.
    """

    values: tuple[float, ...] = DEFAULT_PARAMETERS
    decay: float = field(init=False, repr=False, compare=False)
    factor: float = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        values = _upgraded(tuple(float(value) for value in self.values))
        bounds = zip(values, LOWEST_PARAMETERS, HIGHEST_PARAMETERS, strict=True)
        faults = [
            f"w{index} is {value:g}, not within {low:g} to {high:g}"
            for index, (value, low, high) in enumerate(bounds)
            if not low <= value <= high
        ]
        if faults:
            raise StudydeckError(f"These FSRS parameters are out of bounds: {'; '.join(faults)}.")
        decay = -values[20]
        object.__setattr__(self, "values", values)
        object.__setattr__(self, "decay", decay)
        object.__setattr__(self, "factor", 0.9 ** (1 / decay) - 1)


def initial(parameters: Parameters, rating: int) -> Memory:
    """Return the memory after a card's first answer: S = w[g-1], D = w4 - e^(w5 (g-1)) + 1."""
    stability = parameters.values[rating - 1]
    return _clamped(stability, _initial_difficulty(parameters.values, rating))


def following(parameters: Parameters, memory: Memory, rating: int, elapsed_days: float) -> Memory:
    """Return the memory after one more answer, `elapsed_days` study days after the one before (0: the same day)."""
    w = parameters.values
    difficulty = memory.difficulty
    if elapsed_days < 1:
        stability = _stability_same_day(w, memory.stability, rating)
    else:
        recall = retrievability(parameters, memory, elapsed_days)
        if rating == _AGAIN:
            stability = _stability_forgotten(w, memory, recall)
        else:
            stability = _stability_recalled(w, memory, recall, rating)
    # The step is damped towards the top of the scale, then pulled a little towards the difficulty of a first `easy`.
    moved = difficulty - w[6] * (rating - _GOOD) * (10 - difficulty) / 9
    return _clamped(stability, w[7] * _initial_difficulty(w, _EASY) + (1 - w[7]) * moved)


def retrievability(parameters: Parameters, memory_or_stability: Memory | float, elapsed_days: float) -> float:
    """Return the probability of recall, R = (1 + factor t / S)^decay; 1 for a time that has not passed."""
    stability = memory_or_stability.stability if isinstance(memory_or_stability, Memory) else memory_or_stability
    return float((1 + parameters.factor * max(0.0, elapsed_days) / stability) ** parameters.decay)


def interval(parameters: Parameters, stability: float, retention: float) -> float:
    """Return the days until recall falls to `retention` (above 0, up to 1): S / factor (r^(1/decay) - 1)."""
    return float(stability / parameters.factor * (retention ** (1 / parameters.decay) - 1))


def from_sm2(parameters: Parameters, ease: float, interval: float, retention: float) -> Memory:
    """Return the memory that explains a card of an SM-2 program.

    The stability makes recall fall to `retention` after `interval`; the difficulty makes `good` multiply it by `ease`.

    Args:
        parameters: the model's parameters.
        ease: the ease factor, above 1 (2.5 is 250 %).
        interval: the current interval in days.
        retention: the recall that the other program aimed at, between 0 and 1.
    """
    w = parameters.values
    stability = max(interval, MIN_STABILITY) * parameters.factor / (retention ** (1 / parameters.decay) - 1)
    growth = math.exp(w[8]) * stability ** -w[9] * math.expm1(w[10] * (1 - retention))
    return _clamped(stability, 11 - (ease - 1) / growth)


def _initial_difficulty(w: Sequence[float], rating: int) -> float:
    return w[4] - math.exp(w[5] * (rating - 1)) + 1


def _stability_same_day(w: Sequence[float], stability: float, rating: int) -> float:
    """S' = S e^(w17 (g-3+w18)) S^-w19, where hard, good and easy never lower it."""
    growth = float(math.exp(w[17] * (rating - _GOOD + w[18])) * stability ** -w[19])
    return stability * (growth if rating == _AGAIN else max(1.0, growth))


def _stability_forgotten(w: Sequence[float], memory: Memory, recall: float) -> float:
    """S' = w11 D^-w12 ((S+1)^w13 - 1) e^(w14 (1-R)), at most S / e^(w17 w18)."""
    relearnt = (
        w[11] * memory.difficulty ** -w[12] * ((memory.stability + 1) ** w[13] - 1) * math.exp(w[14] * (1 - recall))
    )
    return float(min(relearnt, memory.stability / math.exp(w[17] * w[18])))


def _stability_recalled(w: Sequence[float], memory: Memory, recall: float, rating: int) -> float:
    """S' = S (1 + e^w8 (11-D) S^-w9 (e^(w10 (1-R)) - 1)), the growth times w15 for hard and w16 for easy."""
    growth = math.exp(w[8]) * (11 - memory.difficulty) * memory.stability ** -w[9] * math.expm1(w[10] * (1 - recall))
    if rating == _HARD:
        growth *= w[15]
    elif rating == _EASY:
        growth *= w[16]
    return float(memory.stability * (1 + growth))


def _clamped(stability: float, difficulty: float) -> Memory:
    return Memory(
        min(max(stability, MIN_STABILITY), MAX_STABILITY), min(max(difficulty, MIN_DIFFICULTY), MAX_DIFFICULTY)
    )


def _upgraded(values: tuple[float, ...]) -> tuple[float, ...]:
    if len(values) == _FSRS_4_COUNT:
        linear = (values[4] + 2 * values[5], math.log(3 * values[5] + 1) / 3, values[6] + 0.5)
        return (*values[:4], *linear, *values[7:], 0.0, 0.0, 0.0, _FSRS_5_DECAY)
    if len(values) == _FSRS_5_COUNT:
        return (*values, 0.0, _FSRS_5_DECAY)
    if len(values) != _FSRS_6_COUNT:
        raise StudydeckError(f"FSRS has 21 parameters (older versions 17 or 19), not {len(values)}.")
    return values
