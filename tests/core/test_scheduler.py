"""The four outcomes: steps, lapses, intervals, their order, limits, fuzz, balance and easy days."""

import itertools
import json
import math
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studydeck.core import memory as model
from studydeck.core.memory import Memory, Parameters
from studydeck.core.scheduler import (
    NEW_CARD,
    Outcome,
    Outcomes,
    Rating,
    Rules,
    Standing,
    State,
    fuzz_range,
    outcomes,
)
from studydeck.core.study_day import Instant, StudyDay, day_start_ms, days_between, study_day, to_date
from studydeck.errors import StudydeckError

KNOWN: dict[str, Any] = json.loads((Path(__file__).parent / "known_answers.json").read_text("utf-8"))
DEFAULT = Parameters()
RULES = Rules(DEFAULT)
PLAIN = Rules(DEFAULT, fuzz=False)
MINUTE, HOUR = 60_000, 3_600_000
TODAY = StudyDay(20_000)
OFFSET = 60
NOON = Instant(day_start_ms(TODAY, OFFSET) + 8 * HOUR, OFFSET)
AGAIN, HARD, GOOD, EASY = range(4)
"""Places in a tuple of outcomes."""


def learning(step: int = 0, *, state: State = State.LEARNING) -> Standing:
    """Return a card on a step of today."""
    return Standing(state, step, Memory(2.3, 5.0), TODAY, TODAY, NOON.at_ms, 1, 0)


def reviewed(stability: float = 10.0, days: int = 10, *, difficulty: float = 5.0, reps: int = 3) -> Standing:
    """Return a review card that was last answered `days` days ago."""
    return Standing(
        State.REVIEW, 0, Memory(stability, difficulty), StudyDay(TODAY - days), TODAY, None, reps=reps, lapses=0
    )


def relearnt(stability: float, *, reps: int = 3) -> Standing:
    """Return a card whose `good` is a review after `stability` days exactly, with no interval of `hard` below it."""
    return Standing(State.RELEARNING, 0, Memory(stability, 5.0), TODAY, TODAY, None, reps=reps, lapses=1)


def asked(
    rules: Rules = PLAIN,
    standing: Standing = NEW_CARD,
    now: Instant = NOON,
    *,
    uid: str = "n1",
    load: dict[StudyDay, int] | None = None,
) -> Outcomes:
    """Return the outcomes with the arguments that a test doesn't care about filled in."""
    return outcomes(rules, standing, now, uid=uid, face="meaning", load=load)


def answered(standing: Standing, outcome: Outcome, today: StudyDay) -> Standing:
    """Return where a card stands once an outcome was applied."""
    return Standing(
        outcome.state,
        outcome.step,
        outcome.memory,
        today,
        outcome.due_day,
        outcome.due_ms,
        standing.reps + 1,
        standing.lapses + outcome.lapse,
    )


def intervals(given_outcomes: Outcomes) -> list[float]:
    """Return the review intervals, without the steps."""
    return [outcome.interval_days for outcome in given_outcomes if outcome.interval_days is not None]


def delays(given_outcomes: Outcomes) -> list[int | None]:
    """Return the steps in minutes; None for a review interval."""
    return [None if each.delay_ms is None else each.delay_ms // MINUTE for each in given_outcomes]


steps = st.lists(st.integers(1, 3 * 24 * 60).map(lambda minutes: minutes * MINUTE), max_size=3).map(tuple)
rule_sets = st.builds(
    Rules,
    st.just(DEFAULT),
    retention=st.floats(0.7, 0.99),
    learning_steps_ms=steps,
    relearning_steps_ms=steps,
    maximum_interval=st.integers(3, 36_500),
    rollover_hour=st.integers(0, 23),
    fuzz=st.booleans(),
    easy_days=st.tuples(*[st.floats(0, 1)] * 7),
)
memories = st.builds(Memory, st.floats(0.001, 36_500), st.floats(1, 10))
days_near = st.integers(TODAY - 800, TODAY + 30).map(StudyDay)
standings = st.one_of(
    st.just(NEW_CARD),
    st.builds(
        Standing,
        st.sampled_from((State.LEARNING, State.REVIEW, State.RELEARNING)),
        st.integers(0, 4),
        memories,
        days_near,
        days_near,
        st.none(),
        st.integers(1, 100),
        st.integers(0, 9),
    ),
)
review_cards = st.builds(reviewed, st.floats(0.5, 5_000), st.integers(0, 400), reps=st.integers(1, 50))
loads = st.none() | st.dictionaries(st.integers(TODAY, TODAY + 120).map(StudyDay), st.integers(0, 500), max_size=60)
moments = st.builds(
    Instant, st.integers(NOON.at_ms - 24 * HOUR, NOON.at_ms + 24 * HOUR), st.sampled_from((-600, 0, 60, 345, 840))
)
uids = st.text(max_size=8)


# Steps


def test_a_new_card_takes_its_learning_steps() -> None:
    """Again 1 minute, hard the mean of 1 and 10, good 10 minutes, easy a review."""
    result = asked()
    assert [each.delay_ms for each in result] == [60_000, 330_000, 600_000, None]
    assert [each.state for each in result] == [State.LEARNING, State.LEARNING, State.LEARNING, State.REVIEW]
    assert [each.step for each in result] == [0, 0, 1, 0]


def test_a_first_answer_gives_the_initial_memory() -> None:
    """The memory of a new card depends on the grade alone."""
    assert [each.memory for each in asked()] == [model.initial(DEFAULT, rating) for rating in Rating]


def test_on_the_last_step_good_graduates_and_hard_repeats_it() -> None:
    """On the second of two steps hard waits that step again."""
    result = asked(standing=learning(1))
    assert delays(result) == [1, 10, None, None]
    assert [each.step for each in result] == [0, 1, 0, 0]
    assert [each.state for each in result[GOOD:]] == [State.REVIEW, State.REVIEW]


def test_hard_on_a_single_step_waits_half_as_long_again() -> None:
    """1.5 times the only step, for learning and relearning."""
    assert delays(asked(Rules(DEFAULT, learning_steps_ms=(10 * MINUTE,))))[HARD] == 15
    assert delays(asked(standing=learning(state=State.RELEARNING)))[HARD] == 15


def test_three_steps_are_taken_one_by_one() -> None:
    """Good moves by one step; hard on the first is the mean of the first two."""
    rules = Rules(DEFAULT, learning_steps_ms=(MINUTE, 9 * MINUTE, 60 * MINUTE))
    assert delays(asked(rules)) == [1, 5, 9, None]
    assert delays(asked(rules, learning(1))) == [1, 9, 60, None]
    assert delays(asked(rules, learning(2))) == [1, 60, None, None]


def test_without_learning_steps_every_grade_graduates() -> None:
    """Emptied steps leave no learning state, not even for again."""
    rules = Rules(DEFAULT, learning_steps_ms=())
    for standing in (NEW_CARD, learning(1)):
        assert [each.state for each in asked(rules, standing)] == [State.REVIEW] * 4
        assert len(intervals(asked(rules, standing))) == 4


def test_steps_shortened_meanwhile_leave_a_card_on_the_last() -> None:
    """A card on the third of now two steps is on the second: hard repeats it, good graduates."""
    assert delays(asked(standing=learning(2))) == [1, 10, None, None]


def test_relearning_goes_back_to_review() -> None:
    """After a lapse's single step good and easy are reviews; nothing there is a second lapse."""
    result = asked(standing=learning(state=State.RELEARNING))
    assert [each.state for each in result] == [State.RELEARNING, State.RELEARNING, State.REVIEW, State.REVIEW]
    assert delays(result) == [10, 15, None, None]
    assert not any(each.lapse for each in result)


def test_a_step_inside_the_study_day_is_due_at_its_minute() -> None:
    """`due_ms` is the moment, `due_day` today."""
    good = asked()[GOOD]
    assert (good.due_day, good.due_ms) == (TODAY, NOON.at_ms + 10 * MINUTE)


@pytest.mark.parametrize(("before_ms", "same_day"), ((10 * MINUTE + 1, True), (10 * MINUTE, False)))
def test_a_step_that_ends_behind_the_rollover_is_due_on_that_day(before_ms: int, same_day: bool) -> None:
    """It has a day instead of a moment; to the millisecond."""
    now = Instant(day_start_ms(StudyDay(TODAY + 1), OFFSET) - before_ms, OFFSET)
    good = asked(now=now)[GOOD]
    assert good.due_day == (TODAY if same_day else TODAY + 1)
    assert (good.due_ms is not None) == same_day
    assert good.delay_ms == 10 * MINUTE


def test_a_step_of_days_is_due_on_its_day() -> None:
    """A step of two days stays a step, with a due day."""
    good = asked(Rules(DEFAULT, learning_steps_ms=(MINUTE, 48 * HOUR)))[GOOD]
    assert (good.state, good.due_day, good.due_ms, good.interval_days) == (State.LEARNING, TODAY + 2, None, None)


# Lapses and reviews


def test_again_on_a_review_card_is_a_lapse() -> None:
    """It goes to relearning; the other grades are no lapses."""
    result = asked(standing=reviewed())
    assert [each.lapse for each in result] == [True, False, False, False]
    assert (result[AGAIN].state, result[AGAIN].step, delays(result)[AGAIN]) == (State.RELEARNING, 0, 10)


def test_again_on_a_learning_card_is_no_lapse() -> None:
    """Only what was known can be forgotten."""
    assert not asked(standing=learning(1))[AGAIN].lapse


def test_without_relearning_steps_a_lapse_is_reviewed_another_day() -> None:
    """It stays in review, for a day at least, and counts as a lapse."""
    again = asked(Rules(DEFAULT, relearning_steps_ms=()), reviewed())[AGAIN]
    assert (again.state, again.lapse, again.due_ms) == (State.REVIEW, True, None)
    assert again.due_day > TODAY


def test_a_review_uses_the_days_since_the_last_answer() -> None:
    """The memory follows the model with whole study days."""
    standing = reviewed(10.0, 13)
    expected = [model.following(DEFAULT, Memory(10.0, 5.0), rating, 13) for rating in Rating]
    assert [each.memory for each in asked(standing=standing)] == expected


def test_a_review_card_answered_twice_in_a_day_uses_the_same_day_formula() -> None:
    """No day between: hard and good leave the stability; good is a day later, as always, and easy adds more."""
    result = asked(standing=reviewed(30.0, 0))
    assert [each.memory.stability for each in result[HARD:EASY]] == [30.0, 30.0]
    assert intervals(result)[:2] == [30, 31]
    assert result[EASY].memory == model.following(DEFAULT, Memory(30.0, 5.0), Rating.EASY, 0)


def test_a_clock_set_back_counts_as_the_same_day() -> None:
    """A last answer in the future is no negative span."""
    assert asked(standing=reviewed(30.0, -400)) == asked(standing=reviewed(30.0, 0))


def test_a_review_is_due_whole_days_from_today() -> None:
    """Due day and interval say the same; there is no due moment."""
    for each in asked(standing=reviewed())[HARD:]:
        assert each.interval_days is not None
        assert each.due_day == TODAY + each.interval_days
        assert (each.due_ms, each.delay_ms) == (None, None)


def test_higher_retention_asks_sooner() -> None:
    """The interval is the model's for the desired retention, to the nearest day."""
    at_90, at_97 = (asked(Rules(DEFAULT, retention=r, fuzz=False), reviewed(50.0, 50))[GOOD] for r in (0.90, 0.97))
    assert at_90.interval_days == round(model.interval(DEFAULT, at_90.memory.stability, 0.90))
    assert at_97.interval_days == round(model.interval(DEFAULT, at_97.memory.stability, 0.97))
    assert at_97.interval_days < at_90.interval_days


def test_a_published_history_has_its_published_intervals() -> None:
    """Thirteen answers, each when due, by another implementation's test."""
    case = KNOWN["interval_history_review_at_due_steps_1m_10m_dr0.9"]
    standing, now, seen = NEW_CARD, NOON, []
    for rating in case["ratings"]:
        today = study_day(now)
        outcome = asked(PLAIN, standing, now)[rating - 1]
        seen.append(outcome.interval_days or 0)
        standing = answered(standing, outcome, today)
        due_ms = outcome.due_ms or now.at_ms + days_between(today, outcome.due_day) * 24 * HOUR
        now = Instant(due_ms, OFFSET)
    assert seen == case["days"]


# Order and limits


def test_graduating_with_easy_is_at_least_a_day_longer_than_with_good() -> None:
    """Even where both would be the same."""
    shaky = Standing(State.LEARNING, 1, Memory(0.01, 9.0), TODAY, TODAY, NOON.at_ms, 5, 0)
    assert intervals(asked(standing=shaky)) == [1, 2]


def test_weak_reviews_are_kept_a_day_apart() -> None:
    """Hard 1, good 2, easy 3 days at the least."""
    assert intervals(asked(standing=reviewed(0.1, 0)))[-3:] == [1, 2, 3]


def test_at_the_maximum_the_harder_grades_give_way() -> None:
    """A limit of 30 days holds and leaves the grades apart."""
    assert intervals(asked(Rules(DEFAULT, maximum_interval=30, fuzz=False), reviewed(900.0, 900))) == [28, 29, 30]


def test_a_maximum_too_tight_for_the_order_still_holds() -> None:
    """With one day for all, all have one day."""
    assert intervals(asked(Rules(DEFAULT, maximum_interval=1), reviewed(900.0, 900))) == [1, 1, 1]


@given(rule_sets, standings, moments, uids, loads)
def test_grades_are_ordered(
    rules: Rules, standing: Standing, now: Instant, uid: str, load: dict[StudyDay, int] | None
) -> None:
    """Where grades give intervals: again <= hard < good < easy, at any rules, load and clock."""
    again, hard, good, easy = (each.interval_days for each in asked(rules, standing, now, uid=uid, load=load))
    assert again is None or hard is None or again <= hard
    assert hard is None or good is None or hard < good
    assert good is None or easy is None or good < easy


@given(rule_sets, standings, moments, uids, loads)
def test_an_interval_is_whole_days_from_one_to_the_maximum(
    rules: Rules, standing: Standing, now: Instant, uid: str, load: dict[StudyDay, int] | None
) -> None:
    """Nothing stretches an interval over the limit or brings it to today."""
    for days in intervals(asked(rules, standing, now, uid=uid, load=load)):
        assert days == int(days)
        assert 1 <= days <= rules.maximum_interval


@given(rule_sets, standings, moments, uids, loads)
def test_an_outcome_is_either_a_step_or_an_interval(
    rules: Rules, standing: Standing, now: Instant, uid: str, load: dict[StudyDay, int] | None
) -> None:
    """Steps have a delay, reviews an interval; only a step that ends today has a moment; nothing is due in the past."""
    today = study_day(now, rules.rollover_hour)
    for each in asked(rules, standing, now, uid=uid, load=load):
        assert (each.delay_ms is None) != (each.interval_days is None)
        assert (each.state is State.REVIEW) == (each.delay_ms is None)
        assert (each.due_ms is not None) == (each.due_day == today)
        assert each.due_day >= today
        assert each.step == 0 or each.state is not State.REVIEW


@given(rule_sets, standings, moments, uids, loads)
def test_the_same_card_always_gets_the_same_outcomes(
    rules: Rules, standing: Standing, now: Instant, uid: str, load: dict[StudyDay, int] | None
) -> None:
    """What the buttons show is what is applied: nothing is drawn twice."""
    assert asked(rules, standing, now, uid=uid, load=load) == asked(rules, standing, now, uid=uid, load=load)


@given(rule_sets, standings, moments, uids, loads)
def test_fuzz_and_load_never_touch_the_memory(
    rules: Rules, standing: Standing, now: Instant, uid: str, load: dict[StudyDay, int] | None
) -> None:
    """Only the day moves."""
    plain = Rules(DEFAULT, rollover_hour=rules.rollover_hour)
    moved = asked(rules, standing, now, uid=uid, load=load)
    assert [each.memory for each in moved] == [each.memory for each in asked(plain, standing, now)]


# Fuzz


@pytest.mark.parametrize(
    ("days", "expected"),
    (
        (0.2, (1, 1)),
        (1.0, (1, 1)),
        (2.4, (2, 2)),
        (2.5, (2, 4)),
        (7.0, (5, 9)),  # 1 + 0.15 x 4.5 = 1.675
        (20.0, (17, 23)),  # ... + 0.10 x 13 = 2.975
        (100.0, (93, 107)),  # ... + 0.05 x 80 = 6.975
    ),
)
def test_the_fuzz_range_widens_in_bands(days: float, expected: tuple[int, int]) -> None:
    """None under 2.5 days, then a day and a falling share of the interval each way."""
    assert fuzz_range(days) == expected


def test_the_fuzz_range_ends_at_the_maximum() -> None:
    """Fuzz doesn't stretch an interval over the limit."""
    assert fuzz_range(100.0, 100) == (93, 100)
    assert fuzz_range(5_000.0, 100) == (93, 100)


@given(st.floats(0.001, 1e9), st.floats(0, 10), st.integers(1, 36_500))
def test_a_longer_interval_has_no_earlier_range(days: float, more: float, maximum: int) -> None:
    """Both ends of the range only rise."""
    assert all(
        low <= high for low, high in zip(fuzz_range(days, maximum), fuzz_range(days + more, maximum), strict=True)
    )


@given(review_cards, uids, loads, st.tuples(*[st.floats(0, 1)] * 7))
def test_no_interval_leaves_its_fuzz_range_but_to_keep_the_order(
    standing: Standing, uid: str, load: dict[StudyDay, int] | None, easy_days: tuple[float, ...]
) -> None:
    """Seed, balance and easy days move within the range; a better grade may pass it to stay a day later."""
    below = 0.0
    for each in asked(Rules(DEFAULT, easy_days=easy_days), standing, uid=uid, load=load)[HARD:]:
        first, last = fuzz_range(model.interval(DEFAULT, each.memory.stability, 0.90))
        assert each.interval_days is not None
        assert first <= each.interval_days <= last or each.interval_days == below + 1
        below = each.interval_days


def test_fuzz_reaches_the_whole_range_evenly() -> None:
    """Over many cards each day of the range is taken about as often."""
    standing = relearnt(60.0)
    seen = Counter(asked(RULES, standing, uid=f"n{n}")[GOOD].interval_days for n in range(2_200))
    first, last = fuzz_range(60.0)
    assert sorted(day for day in seen if day) == list(range(first, last + 1))
    assert max(seen.values()) < 1.5 * min(seen.values())


def test_the_seed_changes_with_each_answer() -> None:
    """A card isn't early for ever: its count of answers is part of the seed."""
    seen = {asked(RULES, relearnt(60.0, reps=reps))[GOOD].interval_days for reps in range(20)}
    assert len(seen) > 5


def test_siblings_are_fuzzed_apart() -> None:
    """The face is part of the seed."""
    faces = [
        outcomes(RULES, relearnt(500.0), NOON, uid="n1", face=face)[GOOD].interval_days
        for face in ("meaning", "term", "which")
    ]
    assert len(set(faces)) > 1


def test_the_seed_is_the_same_in_every_process() -> None:
    """A recorded value: no `hash()`, no random generator."""
    assert intervals(asked(RULES, reviewed(60.0, 60), uid="n1")) == [125, 165, 254]


def test_all_four_grades_share_one_seed() -> None:
    """Hard, good and easy of a card lie at about the same place of their ranges."""
    for n in range(50):
        places = []
        for each in asked(RULES, reviewed(200.0, 200), uid=f"n{n}")[HARD:]:
            first, last = fuzz_range(model.interval(DEFAULT, each.memory.stability, 0.90))
            assert each.interval_days is not None
            places.append((each.interval_days - first + 0.5) / (last - first + 1))
        assert max(places) - min(places) < 0.05


def test_without_fuzz_the_nearest_day_is_taken() -> None:
    """No range: load and easy days have nothing to choose from."""
    rules = Rules(DEFAULT, fuzz=False, easy_days=(0.0,) * 6 + (1.0,))
    load = {StudyDay(TODAY + day): 10_000 for day in range(30, 61)}
    assert asked(rules, relearnt(60.0), load=load)[GOOD].interval_days == 60


# Load balance and easy days


def crowd(days: range, cards: int) -> dict[StudyDay, int]:
    """Return a load of `cards` on each of the days from today."""
    return {StudyDay(TODAY + day): cards for day in days}


def test_balance_goes_to_the_empty_day() -> None:
    """With every other day of the range full, nearly all cards take the empty one."""
    load = crowd(range(1, 120), 100) | {StudyDay(TODAY + 58): 0}
    seen = Counter(asked(RULES, relearnt(60.0), uid=f"n{n}", load=load)[GOOD].interval_days for n in range(200))
    assert seen[58] > 190


def test_balance_flattens_the_days_it_fills() -> None:
    """300 cards of one interval, placed one after another, leave no day far over the mean."""
    load: dict[StudyDay, int] = {}
    free: Counter[int] = Counter()
    for n in range(300):
        balanced = asked(RULES, relearnt(60.0), uid=f"n{n}", load=load)[GOOD].due_day
        load[balanced] = load.get(balanced, 0) + 1
        free[asked(RULES, relearnt(60.0), uid=f"n{n}")[GOOD].due_day] += 1
    first, last = fuzz_range(60.0)
    mean = 300 / (last - first + 1)
    assert max(load.values()) < 1.2 * mean < max(free.values())


def test_an_even_load_leaves_intervals_as_long_as_they_are() -> None:
    """Balance has no drift: the mean over many cards stays within 2 %."""
    load = crowd(range(1, 120), 40)
    days = [asked(RULES, relearnt(60.0), uid=f"n{n}", load=load)[GOOD].interval_days or 0 for n in range(1_000)]
    assert sum(days) / len(days) == pytest.approx(60, rel=0.02)


def test_intervals_over_90_days_are_not_balanced() -> None:
    """So far ahead the load says nothing yet."""
    load = crowd(range(1, 300), 100) | {StudyDay(TODAY + 120): 0}
    assert asked(RULES, relearnt(120.0), load=load)[GOOD] == asked(RULES, relearnt(120.0))[GOOD]


def weekdays(rules: Rules, stability: float, load: dict[StudyDay, int] | None = None) -> Counter[int]:
    """Return how often each weekday (Monday 0) is taken by many cards graded good."""
    return Counter(
        to_date(asked(rules, relearnt(stability), uid=f"n{n}", load=load)[GOOD].due_day).weekday() for n in range(700)
    )


@pytest.mark.parametrize("stability", (60.0, 200.0))
def test_a_day_of_weight_nothing_gets_no_cards(stability: float) -> None:
    """Sunday off, on short and long intervals, where the range holds other days."""
    seen = weekdays(Rules(DEFAULT, easy_days=(1.0,) * 6 + (0.0,)), stability)
    assert seen[6] == 0
    assert len(seen) == 6


def test_a_half_day_gets_about_half() -> None:
    """Monday at 0.5 gets half of what another weekday gets, over a range of many weeks."""
    seen = weekdays(Rules(DEFAULT, easy_days=(0.5,) + (1.0,) * 6), 1_000.0)
    others = [seen[day] for day in range(1, 7)]
    assert seen[0] == pytest.approx(sum(others) / 6 / 2, rel=0.35)


def test_easy_days_hold_under_load_too() -> None:
    """An empty Sunday off stays empty while the other days are full."""
    load = {day: 50 for day in crowd(range(1, 120), 50) if to_date(day).weekday() != 6}
    assert weekdays(Rules(DEFAULT, easy_days=(1.0,) * 6 + (0.0,)), 60.0, load)[6] == 0


def test_a_range_of_easy_days_only_is_as_good_as_any() -> None:
    """Where no day of the range is wanted, the interval is still kept."""
    rules = Rules(DEFAULT, easy_days=(0.0,) * 7)
    assert asked(rules, relearnt(60.0)) == asked(RULES, relearnt(60.0))


# Rules


@pytest.mark.parametrize(
    "wrong",
    (
        {"retention": 0.0},
        {"retention": 1.0},
        {"retention": math.nan},
        {"maximum_interval": 0},
        {"maximum_interval": 36_501},
        {"rollover_hour": 24},
        {"learning_steps_ms": (0,)},
        {"relearning_steps_ms": (-1,)},
        {"easy_days": (1.0,) * 6},
        {"easy_days": (2.0,) * 7},
    ),
    ids=str,
)
def test_rules_out_of_range_are_refused(wrong: dict[str, Any]) -> None:
    """A bad setting is an error the user can read."""
    with pytest.raises(StudydeckError):
        Rules(DEFAULT, **wrong)


@given(st.lists(st.sampled_from(Rating), min_size=1, max_size=25), st.randoms(use_true_random=False))
def test_a_life_of_answers_keeps_counting(ratings: list[Rating], random: Any) -> None:
    """Any answers, each when due or late, keep memory in bounds and count lapses of review cards only."""
    standing, today = NEW_CARD, TODAY
    lapses = 0
    for rating in ratings:
        now = Instant(day_start_ms(today, OFFSET) + HOUR, OFFSET)
        outcome = asked(RULES, standing, now)[rating - 1]
        lapses += standing.state is State.REVIEW and rating is Rating.AGAIN
        standing = answered(standing, outcome, today)
        assert standing.lapses == lapses
        today = StudyDay(outcome.due_day + random.choice((0, 0, 1, 30)))


@given(st.integers(0, 6))
def test_monday_is_the_first_easy_day(weekday: int) -> None:
    """The weights' order is Monday to Sunday."""
    rules = Rules(DEFAULT, easy_days=tuple(float(day == weekday) for day in range(7)))
    assert to_date(asked(rules, relearnt(60.0))[GOOD].due_day).weekday() == weekday


def test_every_state_and_grade_has_an_outcome() -> None:
    """Four outcomes from each state, with each kind of steps."""
    for standing, rules in itertools.product(
        (NEW_CARD, learning(), reviewed(), learning(state=State.RELEARNING)),
        (RULES, Rules(DEFAULT, learning_steps_ms=(), relearning_steps_ms=())),
    ):
        assert len(asked(rules, standing)) == 4
