"""What each of the four grades would do to a card: its next step, or the study day on which it is due again.

`memory` says how long a card will be remembered; this module adds steps, lapses, limits and the spread of days.
All of it is pure: the moment, the load and the parts of the seed are arguments.
"""

import math
from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from enum import IntEnum
from hashlib import blake2b
from itertools import accumulate

from studydeck.core.memory import Memory, Parameters, following, initial, interval
from studydeck.core.study_day import DEFAULT_ROLLOVER_HOUR, Instant, StudyDay, days_between, study_day
from studydeck.errors import StudydeckError

DAYS_IN_WEEK, HOURS_IN_DAY = 7, 24
LONGEST_INTERVAL = 36_500
"""Days; as long as the longest stability."""
LONGEST_BALANCED_INTERVAL = 90
"""Days; a longer interval is fuzzed, but its day isn't chosen by how many cards are due then."""
FUZZ_BANDS = ((2.5, 7.0, 0.15), (7.0, 20.0, 0.10), (20.0, math.inf, 0.05))
"""From day, to day, and the share of that part of the interval by which it may move each way."""

_THURSDAY = 3  # the weekday of study day 0, 1970-01-01


class State(IntEnum):
    """Where a card stands between being new and being known; the values are stored."""

    NEW = 0
    LEARNING = 1
    REVIEW = 2
    RELEARNING = 3


class Rating(IntEnum):
    """How well an answer was known; the values are stored and are the model's grades."""

    AGAIN = 1
    HARD = 2
    GOOD = 3
    EASY = 4


@dataclass(frozen=True, slots=True)
class Standing:
    """All that scheduling needs to know of one card.

    Attributes:
        state: new, learning, review or relearning.
        step: the index of the learning or relearning step the card is on; 0 elsewhere.
        memory: stability and difficulty, or None before the first answer.
        last_day: the study day of the last answer.
        due_day: the study day on which the card is due.
        due_ms: the moment it is due, for a step that ends inside its study day.
        reps: answers so far.
        lapses: how often a review card was answered `again`.
    """

    state: State
    step: int
    memory: Memory | None
    last_day: StudyDay | None
    due_day: StudyDay | None
    due_ms: int | None
    reps: int
    lapses: int


NEW_CARD = Standing(State.NEW, 0, None, None, None, None, 0, 0)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What one grade would do to a card.

    Attributes:
        state: the state afterwards.
        step: the step afterwards; 0 in review.
        due_day: the study day on which the card is due again.
        due_ms: the moment it is due, only for a step that ends before the next rollover.
        memory: the memory afterwards.
        lapse: whether this forgets a review card.
        interval_days: whole days until the next review; None for a step.
        delay_ms: how long the step lasts; None for a review interval.
    """

    state: State
    step: int
    due_day: StudyDay
    due_ms: int | None
    memory: Memory
    lapse: bool
    interval_days: float | None
    delay_ms: int | None


Outcomes = tuple[Outcome, Outcome, Outcome, Outcome]
"""One outcome per grade, in the order again, hard, good, easy."""


@dataclass(frozen=True, slots=True)
class Rules:
    """The user's choices about scheduling.

    Attributes:
        parameters: the memory model's parameters.
        retention: the probability of recall at which a review is due, above 0 and below 1.
        learning_steps_ms: waits of a new card before its first review; may be empty.
        relearning_steps_ms: waits of a forgotten card before its next review; may be empty.
        maximum_interval: the longest interval in days, 1 to 36,500.
        rollover_hour: the local hour at which a study day starts, 0 to 23.
        fuzz: whether intervals move a little, so that cards learnt together don't stay together.
        easy_days: how many cards a weekday may get, Monday first: 1 as many as any, 0 none where there is a choice.

    Raises:
        StudydeckError: a value is out of its range.
    """

    parameters: Parameters
    retention: float = 0.90
    learning_steps_ms: tuple[int, ...] = (60_000, 600_000)
    relearning_steps_ms: tuple[int, ...] = (600_000,)
    maximum_interval: int = LONGEST_INTERVAL
    rollover_hour: int = DEFAULT_ROLLOVER_HOUR
    fuzz: bool = True
    easy_days: tuple[float, ...] = (1.0,) * DAYS_IN_WEEK

    def __post_init__(self) -> None:
        if not 0 < self.retention < 1:
            raise StudydeckError(f"Desired retention lies between 0 and 1, not at {self.retention:g}.")
        if not 1 <= self.maximum_interval <= LONGEST_INTERVAL:
            raise StudydeckError(
                f"The maximum interval is 1 to {LONGEST_INTERVAL:,} days, not {self.maximum_interval:,}."
            )
        if not 0 <= self.rollover_hour < HOURS_IN_DAY:
            raise StudydeckError(f"The rollover hour is 0 to {HOURS_IN_DAY - 1}, not {self.rollover_hour}.")
        if any(step <= 0 for step in self.learning_steps_ms + self.relearning_steps_ms):
            raise StudydeckError("Every learning and relearning step is longer than nothing.")
        if len(self.easy_days) != DAYS_IN_WEEK or not all(0 <= weight <= 1 for weight in self.easy_days):
            raise StudydeckError("Easy days are seven weights from 0 to 1, Monday first.")


def outcomes(
    rules: Rules,
    standing: Standing,
    now: Instant,
    *,
    uid: str,
    face: str,
    load: Mapping[StudyDay, int] | None = None,
) -> Outcomes:
    """Return what each grade would do to a card now; the same arguments always give the same outcomes.

    Args:
        rules: the user's choices.
        standing: where the card stands.
        now: the moment of the answer.
        uid: the note's lasting id, for the seed.
        face: the card's face, for the seed.
        load: how many cards are due on each study day; None to fuzz without balancing.
    """
    today = study_day(now, rules.rollover_hour)
    drafts = tuple(_draft(rules, standing, rating, now, today) for rating in Rating)
    share = _share(uid, face, standing.reps)
    days = [
        None if draft.interval_days is None else _spread(rules, draft.interval_days, share, today, load)
        for draft in drafts
    ]
    again, hard, good, easy = (
        draft if day is None else replace(draft, due_day=StudyDay(today + day), interval_days=day)
        for draft, day in zip(drafts, _ordered(days, rules.maximum_interval), strict=True)
    )
    return again, hard, good, easy


def fuzz_range(days: float, maximum: int = LONGEST_INTERVAL) -> tuple[int, int]:
    """Return the first and last whole day to which an interval may move; both the same under 2.5 days."""
    days = min(max(days, 1.0), float(maximum))
    if days < FUZZ_BANDS[0][0]:
        only = _rounded(days)
        return only, only
    reach = 1 + sum(share * max(0.0, min(days, end) - start) for start, end, share in FUZZ_BANDS)
    return _rounded(days - reach), min(_rounded(days + reach), maximum)


def _draft(rules: Rules, standing: Standing, rating: Rating, now: Instant, today: StudyDay) -> Outcome:
    """Return an outcome whose interval, if it has one, is not yet spread."""
    memory = _remembered(rules.parameters, standing, rating, today)
    state, step, delay_ms = _place(rules, standing, rating)
    lapse = standing.state is State.REVIEW and rating is Rating.AGAIN
    if delay_ms is None:
        days = interval(rules.parameters, memory.stability, rules.retention)
        return Outcome(state, step, today, None, memory, lapse, days, None)
    due = Instant(now.at_ms + delay_ms, now.utc_offset_min)
    due_day = study_day(due, rules.rollover_hour)
    return Outcome(state, step, due_day, due.at_ms if due_day == today else None, memory, lapse, None, delay_ms)


def _remembered(parameters: Parameters, standing: Standing, rating: Rating, today: StudyDay) -> Memory:
    if standing.memory is None or standing.last_day is None:
        return initial(parameters, rating)
    return following(parameters, standing.memory, rating, days_between(standing.last_day, today))


def _place(rules: Rules, standing: Standing, rating: Rating) -> tuple[State, int, int | None]:
    """Return the state and step after a grade, and the wait in milliseconds or None where a review interval follows."""
    graduated = (State.REVIEW, 0, None)
    if standing.state is State.REVIEW:
        if rating is Rating.AGAIN and rules.relearning_steps_ms:
            return State.RELEARNING, 0, rules.relearning_steps_ms[0]
        return graduated
    relearning = standing.state is State.RELEARNING
    state = State.RELEARNING if relearning else State.LEARNING
    steps = rules.relearning_steps_ms if relearning else rules.learning_steps_ms
    if not steps or rating is Rating.EASY:
        return graduated
    # The steps may have been shortened since the card was put on one.
    step = min(standing.step, len(steps) - 1)
    if rating is Rating.AGAIN:
        return state, 0, steps[0]
    if rating is Rating.HARD:
        return state, step, _hard_delay_ms(steps, step)
    if step + 1 < len(steps):
        return state, step + 1, steps[step + 1]
    return graduated


def _hard_delay_ms(steps: Sequence[int], step: int) -> int:
    if step > 0:
        return steps[step]
    if len(steps) == 1:
        return steps[0] * 3 // 2
    return (steps[0] + steps[1]) // 2


def _share(uid: str, face: str, reps: int) -> float:
    """Return a number from 0 to below 1 that is settled by a card and its count of answers, so undo repeats it."""
    seed = blake2b("\0".join((uid, face, str(reps))).encode(), digest_size=6).digest()
    return int.from_bytes(seed, "big") / 2**48


def _spread(rules: Rules, days: float, share: float, today: StudyDay, load: Mapping[StudyDay, int] | None) -> int:
    """Return the whole day within an interval's fuzz range that the seed's share falls on."""
    if not rules.fuzz:
        return _rounded(min(max(days, 1.0), float(rules.maximum_interval)))
    first, last = fuzz_range(days, rules.maximum_interval)
    choices = range(first, last + 1)
    weights = [rules.easy_days[_weekday(today + day)] for day in choices]
    if not any(weights):
        weights = [1.0] * len(choices)
    if load and days <= LONGEST_BALANCED_INTERVAL:
        # Near days collect cards from all intervals and far ones don't yet: without the division by the day itself
        # the emptiest day is the latest, and intervals grow (by 12 % in a year's simulation; with it, by 0.3 %).
        weights = [
            weight / (day * (1 + load.get(StudyDay(today + day), 0)) ** 3)
            for day, weight in zip(choices, weights, strict=True)
        ]
    return _drawn(choices, weights, share)


def _drawn(choices: Sequence[int], weights: Sequence[float], share: float) -> int:
    """Return the choice at which `share` of the total weight is passed; never one that weighs nothing."""
    passed = tuple(accumulate(weights))
    # Weights next to nothing can round so that the share reaches their sum: then the last that adds to it is meant.
    return choices[min(bisect_right(passed, share * passed[-1]), bisect_left(passed, passed[-1]))]


def _weekday(day: int) -> int:
    return (day + _THURSDAY) % DAYS_IN_WEEK


def _ordered(days: Sequence[int | None], maximum: int) -> list[int | None]:
    """Return the four grades' intervals with again <= hard < good < easy <= maximum; None, a step, stays as it is.

    At the maximum the easier grade keeps its interval and the harder ones give way, down to one day.
    """
    ordered = list(days)
    floor = 1
    for rating in Rating:
        day = ordered[rating - 1]
        if day is not None:
            ordered[rating - 1] = max(day, floor)
            floor = max(day, floor) + (rating > Rating.AGAIN)
    ceiling = maximum
    for rating in reversed(Rating):
        day = ordered[rating - 1]
        if day is not None:
            ordered[rating - 1] = max(1, min(day, ceiling))
            ceiling = min(day, ceiling) - (rating > Rating.HARD)
    return ordered


def _rounded(days: float) -> int:
    return math.floor(days + 0.5)
