"""The memory model gives the published answers, keeps its bounds and moves the way memory moves."""

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studydeck.core.memory import (
    DEFAULT_PARAMETERS,
    HIGHEST_PARAMETERS,
    LOWEST_PARAMETERS,
    MAX_STABILITY,
    MIN_STABILITY,
    Memory,
    Parameters,
    following,
    from_sm2,
    initial,
    interval,
    retrievability,
)
from studydeck.errors import StudydeckError

KNOWN: dict[str, Any] = json.loads((Path(__file__).parent / "known_answers.json").read_text("utf-8"))
DEFAULT = Parameters()
TOLERANCE = 1e-5
"""The published answers are float32."""
AGAIN, HARD, GOOD, EASY = 1, 2, 3, 4

RATINGS = st.sampled_from((AGAIN, HARD, GOOD, EASY))
SPANS = st.integers(0, 40_000)
MEMORIES = st.builds(Memory, st.floats(0.001, 36_500), st.floats(1, 10))
PARAMETERS = st.tuples(
    *(st.floats(low, high) for low, high in zip(LOWEST_PARAMETERS, HIGHEST_PARAMETERS, strict=True))
).map(Parameters)


def parameters_named(entry: Any) -> Parameters:
    """Return the parameters an entry of the known answers means."""
    if entry == "default":
        return DEFAULT
    if entry == "default with w17=w18=w19=0":
        return Parameters((*DEFAULT_PARAMETERS[:17], 0.0, 0.0, 0.0, DEFAULT_PARAMETERS[20]))
    return Parameters(tuple(entry))


def remembered(parameters: Parameters, reviews: list[list[int]]) -> Memory:
    """Return the memory after reviews given as pairs of rating and days since the one before."""
    (first, _), *rest = reviews
    memory = initial(parameters, first)
    for rating, elapsed in rest:
        memory = following(parameters, memory, rating, elapsed)
    return memory


def same(expected: float | list[float], tolerance: float = TOLERANCE) -> Any:
    """Return what compares equal within a relative tolerance."""
    return pytest.approx(expected, rel=tolerance, abs=0)


def test_the_default_parameters_are_the_published_ones() -> None:
    """FSRS-6's 21 defaults."""
    assert list(DEFAULT_PARAMETERS) == KNOWN["default_w"]


@pytest.mark.parametrize("case", KNOWN["memory_state"], ids=["default", "no-short-term", "fsrs-5"])
def test_a_history_leaves_the_published_memory(case: dict[str, Any]) -> None:
    """Whole histories, with same-day answers, give the published stability and difficulty."""
    memory = remembered(parameters_named(case["w"]), case["reviews"])
    assert [memory.stability, memory.difficulty] == same([case["S"], case["D"]], case["tol"])


@pytest.mark.parametrize(("rating", "name"), ((1, "again"), (2, "hard"), (3, "good"), (4, "easy")))
def test_each_grade_leaves_the_published_memory(rating: int, name: str) -> None:
    """The four next states after a published history."""
    parameters = parameters_named(KNOWN["memory_state"][2]["w"])
    memory = remembered(parameters, [[1, 0], [3, 1], [3, 3], [3, 8]])
    after = following(parameters, memory, rating, 21)
    expected = KNOWN["next_states_after_[1@0,3@1,3@3,3@8]_elapsed21_dr0.9_w19"][name]
    assert [after.stability, after.difficulty] == same(expected)


@pytest.mark.parametrize(
    ("key", "decay", "stabilities", "days"),
    (
        ("retrievability_default_S1_t0123", 0.1542, [1, 1, 1, 1], [0, 1, 2, 3]),
        ("retrievability_decay0.2_S1_t0123", 0.2, [1, 1, 1, 1], [0, 1, 2, 3]),
        ("retrievability_default_t012345_S123442", 0.1542, [1, 2, 3, 4, 4, 2], [0, 1, 2, 3, 4, 5]),
    ),
)
def test_recall_falls_as_published(key: str, decay: float, stabilities: list[float], days: list[int]) -> None:
    """The forgetting curve at published points."""
    parameters = Parameters((*DEFAULT_PARAMETERS[:20], decay))
    recalls = [retrievability(parameters, stability, day) for stability, day in zip(stabilities, days, strict=True)]
    assert recalls == same(KNOWN[key])


def test_intervals_are_the_published_ones() -> None:
    """Desired retention of 0.1 to 1.0 at a stability of one day, in whole days and at least one."""
    expected = KNOWN["next_interval_default_S1_dr_0.1_to_1.0"]
    assert [max(1, round(interval(DEFAULT, 1.0, tenth / 10))) for tenth in range(1, 11)] == same(expected)


def test_first_difficulties_are_the_published_ones() -> None:
    """The difficulty after a first answer of each grade."""
    assert [initial(DEFAULT, rating).difficulty for rating in (1, 2, 3, 4)] == same(KNOWN["init_difficulty"])


def test_first_stabilities_are_the_first_four_parameters() -> None:
    """The stability after a first answer of each grade."""
    assert [initial(DEFAULT, rating).stability for rating in (1, 2, 3, 4)] == list(DEFAULT_PARAMETERS[:4])


def test_difficulty_moves_as_published() -> None:
    """From difficulty 5, each grade."""
    moved = [following(DEFAULT, Memory(5.0, 5.0), rating, 5).difficulty for rating in (1, 2, 3, 4)]
    assert moved == same(KNOWN["next_difficulty_from_5"])


def test_recalled_stability_is_the_published_one() -> None:
    """Recall of 0.9 to 0.6 at difficulty 1 to 4; the first entry has neither hard's nor easy's factor, like good."""
    grades = ((1, 0.9, GOOD), (2, 0.8, HARD), (3, 0.7, GOOD), (4, 0.6, EASY))
    grown = [
        following(DEFAULT, Memory(5.0, difficulty), rating, interval(DEFAULT, 5.0, recall)).stability
        for difficulty, recall, rating in grades
    ]
    assert grown == same(KNOWN["stability_recall_S5_D1234_R.9.8.7.6_g1234"])


def test_forgotten_stability_is_the_published_one() -> None:
    """`again` with recall of 0.9 to 0.6 at difficulty 1 to 4."""
    points = ((1, 0.9), (2, 0.8), (3, 0.7), (4, 0.6))
    left = [
        following(DEFAULT, Memory(5.0, difficulty), AGAIN, interval(DEFAULT, 5.0, recall)).stability
        for difficulty, recall in points
    ]
    assert left == same(KNOWN["stability_forget_S5_D1234_R.9.8.7.6"])


def test_same_day_stability_is_the_published_one() -> None:
    """Same-day answers: hard keeps the stability too."""
    moved = [following(DEFAULT, Memory(5.0, 5.0), rating, 0).stability for rating in (1, 2, 3, 4)]
    assert moved == same(KNOWN["short_term_S5_g1234"])


@pytest.mark.parametrize("case", KNOWN["sm2_import_(ef,ivl,ret)->S,D"], ids=str)
def test_an_sm2_card_has_the_published_memory(case: list[float]) -> None:
    """Ease, interval and retention of another program become stability and difficulty."""
    ease, days, retention, stability, difficulty = case
    memory = from_sm2(DEFAULT, ease, days, retention)
    assert [memory.stability, memory.difficulty] == same([stability, difficulty])


def test_an_imported_ease_is_what_good_multiplies_by() -> None:
    """`good` at the moment that an SM-2 card is due multiplies its stability by its ease."""
    memory = from_sm2(DEFAULT, 2.5, 10, 0.9)
    assert following(DEFAULT, memory, GOOD, 10).stability == same(25.0)


def test_17_parameters_become_the_published_21() -> None:
    """A set of FSRS-4.5 is upgraded."""
    case = KNOWN["params_17_to_21"]
    assert list(Parameters(tuple(case["in"])).values) == same(case["out"])


def test_19_parameters_keep_their_values() -> None:
    """A set of FSRS-5 gains a same-day exponent of 0 and its fixed decay of 0.5."""
    assert Parameters(DEFAULT_PARAMETERS[:19]).values == (*DEFAULT_PARAMETERS[:19], 0.0, 0.5)


def test_every_known_answer_of_this_module_is_used() -> None:
    """A new entry in the file wants a test; the interval history is the scheduler's, the source a note."""
    text = Path(__file__).read_text("utf-8")
    elsewhere = {"source", "interval_history_review_at_due_steps_1m_10m_dr0.9"}
    assert [key for key in KNOWN if key not in elsewhere and key not in text] == []


@pytest.mark.parametrize("count", (0, 16, 18, 20, 22))
def test_any_other_count_of_parameters_is_refused(count: int) -> None:
    """The message says how many there are and how many there should be."""
    with pytest.raises(StudydeckError, match=f"21 parameters .* not {count}"):
        Parameters((1.0,) * count)


def test_all_parameters_out_of_bounds_are_named_at_once() -> None:
    """One message names every bad value; a NaN is one."""
    values = list(DEFAULT_PARAMETERS)
    values[0], values[9], values[20] = -1.0, float("nan"), 0.9
    with pytest.raises(StudydeckError) as caught:
        Parameters(tuple(values))
    for name in ("w0 is -1", "w9 is nan", "w20 is 0.9"):
        assert name in caught.value.message
    assert "w1 is" not in caught.value.message


def test_equal_parameters_are_equal() -> None:
    """Integers and floats of one value make one set."""
    assert Parameters((1, 1, 1, 1, *DEFAULT_PARAMETERS[4:])) == Parameters((1.0,) * 4 + DEFAULT_PARAMETERS[4:])


@given(PARAMETERS, MEMORIES, RATINGS, SPANS)
def test_memory_never_leaves_its_bounds(parameters: Parameters, memory: Memory, rating: int, elapsed: int) -> None:
    """Any parameters, memory, grade and span give a stability and a difficulty within bounds."""
    for after in (initial(parameters, rating), following(parameters, memory, rating, elapsed)):
        assert MIN_STABILITY <= after.stability <= MAX_STABILITY
        assert 1 <= after.difficulty <= 10


@given(PARAMETERS, MEMORIES, st.integers(1, 40_000))
def test_a_lapse_never_raises_stability(parameters: Parameters, memory: Memory, elapsed: int) -> None:
    """`again` on a later day leaves at most the stability there was."""
    assert following(parameters, memory, AGAIN, elapsed).stability <= memory.stability * (1 + 1e-12)


@given(PARAMETERS, MEMORIES, SPANS)
def test_success_never_lowers_stability(parameters: Parameters, memory: Memory, elapsed: int) -> None:
    """Hard, good and easy leave at least the stability there was, on the same day too."""
    for rating in (HARD, GOOD, EASY):
        assert following(parameters, memory, rating, elapsed).stability >= memory.stability


@given(PARAMETERS, MEMORIES, SPANS)
def test_a_better_grade_never_makes_a_card_harder(parameters: Parameters, memory: Memory, elapsed: int) -> None:
    """Difficulty falls, or stays, from again to easy."""
    difficulties = [following(parameters, memory, rating, elapsed).difficulty for rating in (4, 3, 2, 1)]
    assert difficulties == sorted(difficulties)


@given(PARAMETERS, MEMORIES, SPANS)
def test_a_better_passing_grade_never_leaves_less_stability(
    parameters: Parameters, memory: Memory, elapsed: int
) -> None:
    """Stability rises, or stays, from hard to easy."""
    stabilities = [following(parameters, memory, rating, elapsed).stability for rating in (2, 3, 4)]
    assert stabilities == sorted(stabilities)


@given(PARAMETERS, st.floats(0.001, 36_500), SPANS, SPANS)
def test_recall_only_falls(parameters: Parameters, stability: float, one: int, other: int) -> None:
    """Recall is a probability, 1 at once, and never rises with time."""
    early, late = sorted((one, other))
    assert 0 < retrievability(parameters, stability, late) <= retrievability(parameters, stability, early) <= 1
    assert retrievability(parameters, stability, 0) == 1


def test_recall_takes_a_memory_or_its_stability() -> None:
    """Both forms mean the same."""
    assert retrievability(DEFAULT, Memory(7.0, 5.0), 3) == retrievability(DEFAULT, 7.0, 3)


def test_recall_before_the_last_answer_is_certain() -> None:
    """A clock set back gives no recall above 1."""
    assert retrievability(DEFAULT, 0.5, -30) == 1


@given(PARAMETERS, st.floats(0.001, 36_500))
def test_recall_is_90_percent_after_one_stability(parameters: Parameters, stability: float) -> None:
    """That is what stability means."""
    assert retrievability(parameters, stability, stability) == pytest.approx(0.9, rel=1e-9)


@given(PARAMETERS, st.floats(0.001, 36_500), st.floats(0.7, 0.99))
def test_the_interval_ends_at_the_desired_retention(parameters: Parameters, stability: float, wanted: float) -> None:
    """Interval and recall are each other's inverse."""
    assert retrievability(parameters, stability, interval(parameters, stability, wanted)) == pytest.approx(wanted)
