"""Recall on a day, the gain of asking a card today, the greedy plan, and the spread of what is remembered."""

import math
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from studydeck.core.memory import Memory, Parameters, following, initial, retrievability
from studydeck.core.readiness import Model, deviation, greedy, variance

MODEL = Model(Parameters())
stabilities = st.floats(-2.5, 4.4).map(lambda power: 10**power)
difficulties = st.floats(1, 10)
spans = st.integers(1, 500)


def close(one: tuple[float, float], other: Memory) -> bool:
    """Return whether both are the same memory."""
    return math.isclose(one[0], other.stability, rel_tol=1e-12) and math.isclose(
        one[1], other.difficulty, rel_tol=1e-12
    )


@given(stabilities, difficulties, spans, st.sampled_from((2, 3, 4)))
def test_model_is_the_memory_model(stability: float, difficulty: float, days: int, rating: int) -> None:
    """Written out for speed, it gives what `memory` gives: recall, a known card, and a forgotten one learnt again."""
    parameters, before = MODEL.parameters, Memory(stability, difficulty)
    recall = MODEL.recall(stability, days)
    assert math.isclose(recall, retrievability(parameters, before, days), rel_tol=1e-12)
    assert close(MODEL.passed(stability, difficulty, recall, rating), following(parameters, before, rating, days))
    again = following(parameters, following(parameters, before, 1, days), 3, 0)
    assert close(MODEL.relearnt(stability, difficulty, recall), again)


def test_first_answers_are_those_of_the_memory_model() -> None:
    """A card first answered `again` is learnt the same day; the other grades stand as they are."""
    parameters = MODEL.parameters
    assert close(MODEL.first[0], following(parameters, initial(parameters, 1), 3, 0))
    assert all(close(MODEL.first[rating - 1], initial(parameters, rating)) for rating in (2, 3, 4))


@given(stabilities, difficulties, spans, st.integers(0, 1_095))
def test_gain_is_its_formula_and_never_negative(stability: float, difficulty: float, days: int, left: int) -> None:
    """It is p R(D|known) + (1-p) R(D|forgotten, relearnt) - R(D|not asked): asking a card never makes it worse."""
    recall = MODEL.recall(stability, days)
    known = MODEL.recall(MODEL.passed(stability, difficulty, recall)[0], left)
    again = MODEL.recall(MODEL.relearnt(stability, difficulty, recall)[0], left)
    gain = MODEL.gain(stability, difficulty, days, left)
    expected = recall * known + (1 - recall) * again - MODEL.recall(stability, days + left)
    assert math.isclose(gain, expected, rel_tol=1e-9, abs_tol=1e-12)
    assert gain > -1e-12


def test_a_card_answered_today_gains_nothing() -> None:
    """It isn't asked twice the same day."""
    assert MODEL.gain(0.5, 5.0, 0, 10) == 0
    assert greedy(MODEL, [(1, 0.5, 5.0, 0), (2, 50.0, 5.0, 3)], 5, 10) == [2]


cards = st.lists(st.tuples(stabilities, difficulties, st.integers(0, 60)), max_size=40)


@given(cards, st.integers(-1, 20), st.integers(0, 60))
@settings(max_examples=50)
def test_greedy_takes_what_gains_most(found: list[tuple[float, float, int]], budget: int, left: int) -> None:
    """Exactly the cards with the greatest gains, in their order, and never more than the budget."""
    asked = [(n, *card) for n, card in enumerate(found)]
    gains = sorted(((-MODEL.gain(s, d, e, left), n) for n, s, d, e in asked if MODEL.gain(s, d, e, left) > 0))
    assert greedy(MODEL, asked, budget, left) == [n for _gain, n in gains[: max(0, budget)]]


def test_greedy_may_look_at_the_least_remembered_only() -> None:
    """With `most`, the rest isn't weighed."""
    chosen = greedy(MODEL, [(1, 100.0, 5.0, 1), (2, 1.0, 5.0, 10), (3, 2.0, 5.0, 10)], 3, 10, most=2)
    assert set(chosen) == {2, 3}


def test_deviation_is_poisson_binomial() -> None:
    """The variance is the sum of p (1-p)."""
    assert deviation([0.5, 0.5, 1.0, 0.0, 0.8]) == pytest.approx(math.sqrt(0.25 + 0.25 + 0.16))
    assert deviation([]) == 0


def test_deviation_is_what_drawing_gives() -> None:
    """Remembering drawn many times scatters as it says."""
    chance = Random(3)
    recalls = [chance.random() for _ in range(50)]
    drawn = [float(sum(chance.random() < recall for recall in recalls)) for _ in range(4_000)]
    assert math.sqrt(variance(drawn)) == pytest.approx(deviation(recalls), rel=0.05)


@pytest.mark.parametrize(("values", "expected"), (((), 0.0), ((3.0,), 0.0), ((1.0, 3.0), 2.0)))
def test_variance_of_few_values(values: tuple[float, ...], expected: float) -> None:
    """None of one value, which tells of no spread."""
    assert variance(values) == expected
