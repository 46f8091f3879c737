"""Simulated futures: the same each time, inside their limits, and as wide as what they foretell scatters."""

import math
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from studydeck.core.futures import AT_ONCE, GivenUp, Grades, Policy, Start, foretell, runs_for
from studydeck.core.memory import Parameters
from studydeck.core.readiness import Model, variance

MODEL = Model(Parameters())
NEW = Start(0.0, 0.0, 0, 0)
KNOWN = Start(12.0, 5.0, -4, 3)

starts = st.one_of(
    st.just(NEW),
    st.builds(Start, st.floats(0.1, 200), st.floats(1, 10), st.integers(-40, 0), st.integers(-10, 40)),
)


@given(
    st.lists(starts, max_size=25),
    st.integers(0, 20),
    st.integers(0, 6),
    st.integers(0, 10),
    st.integers(0, 8),
    st.integers(0, 12),
)
@settings(max_examples=40)
def test_no_day_passes_its_limits(
    found: list[Start], days: int, new: int, window: int, budget: int, reviews: int
) -> None:
    """Before the window at most so many reviews, in it at most the budget, on no day more new cards than allowed."""
    once = Grades(learning=(1, 1, 1, 1), relearning=1)
    policy = Policy(new=(new,), reviews=reviews, window=window, budget=budget)
    future = foretell(MODEL, found, policy, days, grades=once, runs=2)
    for day, (answers, reviewed) in enumerate(zip(future.answers, future.reviewed, strict=True)):
        most = budget if budget and days - day <= window else reviews
        assert reviewed <= most
        assert answers - reviewed <= new
    assert all(0 <= recall <= 1 for recall in future.recalls)
    assert future.curve[-1][0] == days


@given(st.integers(1, 60), st.integers(1, 15), st.integers(1, 5))
@settings(max_examples=20)
def test_new_cards_are_met_at_their_pace(cards: int, days: int, new: int) -> None:
    """After so many days so many were met, and the rest never."""
    future = foretell(MODEL, [NEW] * cards, Policy(new=(new,)), days, runs=1)
    assert future.unseen == max(0, cards - days * new)
    assert sum(recall == 0 for recall in future.recalls) == future.unseen


def test_a_forecast_is_given_up_when_nobody_wants_it() -> None:
    """After the day that is being worked out."""
    asked: list[int] = []

    def wanted() -> bool:
        asked.append(1)
        return len(asked) < 4

    with pytest.raises(GivenUp):
        foretell(MODEL, [NEW] * 10, Policy(new=(1,)), 30, wanted=wanted)
    assert len(asked) == 4


def test_the_same_seed_gives_the_same_future() -> None:
    """And another one another."""
    deck = [NEW] * 30 + [KNOWN] * 30
    one, two, other = (foretell(MODEL, deck, Policy(new=(4,)), 20, seed=seed, runs=2) for seed in (1, 1, 2))
    assert one == two
    assert one.recalls != other.recalls


def test_without_answers_recall_is_the_forgetting_curve() -> None:
    """Whoever does nothing remembers what the model says."""
    future = foretell(MODEL, [KNOWN, NEW], Policy(reviews=0), 30)
    assert list(future.recalls) == pytest.approx([MODEL.recall(12.0, 34), 0.0])
    assert future.answers == (0.0,) * 30
    assert list(future.curve[0]) == pytest.approx([0, MODEL.recall(12.0, 4) / 2])


def test_a_date_that_is_today_counts_what_is_asked_today() -> None:
    """The least remembered cards are asked, and are known then."""
    future = foretell(MODEL, [KNOWN, Start(1.0, 5.0, -9, -8)], Policy(window=7, budget=1), 0)
    assert list(future.recalls) == pytest.approx([MODEL.recall(12.0, 4), 1.0])


def test_what_was_done_today_is_taken_off_the_budget() -> None:
    """So a forecast in the evening doesn't count on the morning twice."""
    deck = [Start(5.0, 5.0, -5, 0)] * 20
    asked = foretell(MODEL, deck, Policy(window=7, budget=8, taken=5), 1, grades=Grades(relearning=1), runs=3)
    assert asked.answers == (3.0,)


def test_answers_of_a_day_are_limited_with_their_repeats() -> None:
    """A limit of answers counts first learning and relearning, up to the last card's own repeats."""
    deck = [NEW] * 60 + [Start(5.0, 5.0, -5, 0)] * 30
    future = foretell(MODEL, deck, Policy(new=(10,), answers=12), 6, runs=4)
    assert all(answers <= 12 + 2 for answers in future.answers)
    assert future.unseen > 0


def test_deviation_is_how_far_outcomes_scatter() -> None:
    """Remembering drawn in many independent futures scatters as one forecast says it does."""
    deck = [NEW] * 20 + [KNOWN] * 20
    policy, chance = Policy(new=(3,), window=3, budget=8), Random(5)
    drawn = []
    for seed in range(400):
        recalls = foretell(MODEL, deck, policy, 12, seed=seed, runs=1).recalls
        drawn.append(float(sum(chance.random() < recall for recall in recalls)))
    forecast = foretell(MODEL, deck, policy, 12, seed=99, runs=40)
    assert math.sqrt(variance(drawn)) == pytest.approx(forecast.deviation, rel=0.14)
    assert sum(drawn) / len(drawn) / len(deck) == pytest.approx(forecast.expected, abs=0.01)


@pytest.mark.parametrize(
    ("cards", "days", "runs"), ((0, 30, 25), (100, 30, 25), (1_000, 90, 20), (1_000, 900, 2), (100_000, 30, 2))
)
def test_large_sets_and_far_dates_need_few_runs(cards: int, days: int, runs: int) -> None:
    """As chance averages out over many cards, and nobody waits."""
    assert runs_for(cards, days) == runs


def test_spread_is_the_scatter_of_many_runs() -> None:
    """Of many runs their own scatter is taken, of few the cards each for itself."""
    deck, policy = [Start(3.0, 5.0, -3, 0)] * 60, Policy(new=(), answers=9)
    many = foretell(MODEL, deck, policy, 10, runs=30)
    recalls = many.recalls
    apart = math.sqrt(sum(recall * (1 - recall) for recall in recalls))
    few = foretell(MODEL, deck, policy, 10, runs=4)
    assert few.deviation == pytest.approx(math.sqrt(sum(recall * (1 - recall) for recall in few.recalls)))
    assert many.deviation != pytest.approx(apart, rel=1e-6)


def test_progress_is_told_up_to_the_end() -> None:
    """In shares that rise from nothing."""
    told: list[float] = []
    foretell(Model(Parameters()), [Start(0.0, 0.0, 0, 0)] * 5, Policy(new=(5,)), 4, runs=2, progress=told.append)
    assert told == [0, 0.125, 0.25, 0.375, 0.5, 0.625, 0.75, 0.875]


def test_of_many_cards_it_is_asked_often_whether_the_future_is_wanted() -> None:
    """Within a day as well: whoever shares a processor with it is let in before it is felt."""
    cards = [Start(5.0, 5.0, -3, 0)] * (3 * AT_ONCE)
    asked = []
    foretell(MODEL, cards, Policy(window=2, budget=10), 2, runs=1, wanted=lambda: not asked.append(1))
    assert len(asked) >= 2 * 3 + 3  # both days' cards, and their recall at the end
