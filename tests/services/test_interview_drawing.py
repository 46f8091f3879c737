"""What an interview asks: the weakest and most important first, never anything twice, the same for the same day."""

import itertools
from collections import Counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from studydeck.core.grading.rubric import Verdict
from studydeck.services.interview.drawing import Candidate, draw, interleaved, weakness
from studydeck.services.interview.stopwatch import LONGEST_MS, WATCHED_MS, Stopwatch

MINUTE = 60_000


def candidate(card: int, topic: str = "t", *, kind: str = "question", weight: float = 1.0, uid: str = "") -> Candidate:
    """Return a card that may be asked, alone in its spoiler group."""
    return Candidate(card, uid or f"n{card}", f"g{card}", topic, kind, weight)


CANDIDATES = st.lists(
    st.builds(
        Candidate,
        card=st.integers(0, 400),
        uid=st.sampled_from([f"n{n}" for n in range(12)]),
        group=st.sampled_from([f"g{n}" for n in range(15)]),
        topic=st.sampled_from("abcd"),
        kind=st.sampled_from(("interview", "question", "cloze")),
        weight=st.floats(0.01, 3),
    ),
    max_size=40,
    unique_by=lambda one: one.card,
)


@settings(max_examples=25)
@given(CANDIDATES, st.integers(1, 12), st.text(max_size=5), st.one_of(st.none(), st.integers(1, 40)))
def test_draws_within_bounds(candidates: list[Candidate], number: int, seed: str, minutes: int | None) -> None:
    """No card and no spoiler group twice, no more than wanted, all from what there is, and the same once more."""
    limit = None if minutes is None else minutes * MINUTE
    budgets = {one.card: (one.card % 7 + 1) * MINUTE for one in candidates}
    drawn = draw(candidates, number, seed, budgets.__getitem__, limit)
    assert len({one.card for one in drawn}) == len(drawn) == len({one.group for one in drawn})
    assert len(drawn) <= number
    assert set(drawn) <= set(candidates)
    assert drawn == draw(list(reversed(candidates)), number, seed, budgets.__getitem__, limit)
    if limit is not None and len(drawn) > 1:
        assert sum(budgets[one.card] for one in drawn) <= limit
    if candidates:
        assert drawn


@settings(max_examples=25)
@given(CANDIDATES, st.text(max_size=5))
def test_asks_all_there_is(candidates: list[Candidate], seed: str) -> None:
    """With room for everything, one card of every spoiler group comes."""
    drawn = draw(candidates, 200, seed, lambda _card: MINUTE)
    assert {one.group for one in drawn} == {one.group for one in candidates}


@settings(max_examples=25)
@given(CANDIDATES)
def test_neighbours_differ_in_topic(candidates: list[Candidate]) -> None:
    """Two of one topic come in a row only where one topic makes up more than half."""
    order = interleaved(candidates)
    assert Counter(order) == Counter(candidates)
    counts = Counter(one.topic for one in candidates)
    if counts and max(counts.values()) <= (len(candidates) + 1) // 2:
        assert all(one.topic != after.topic for one, after in itertools.pairwise(order))


def test_interview_notes_come_first() -> None:
    """They open the interview, with three of five places as long as others are left too."""
    candidates = [candidate(n, str(n % 4), kind="interview" if n < 20 else "question") for n in range(40)]
    kinds = [one.kind for one in draw(candidates, 10, "seed", lambda _card: MINUTE)]
    assert kinds == ["interview"] * 6 + ["question"] * 4


def test_weak_cards_come_before_strong_ones() -> None:
    """The little chance there is doesn't turn round what is far apart."""
    candidates = [candidate(n, str(n), weight=1.0 if n < 5 else 0.2) for n in range(30)]
    drawn = draw(candidates, 5, "seed", lambda _card: MINUTE)
    assert {one.card for one in drawn} == set(range(5))


def test_another_seed_draws_otherwise() -> None:
    """Among equals chance decides, so that two interviews in a row differ."""
    candidates = [candidate(n, str(n)) for n in range(40)]
    one, other = ({c.card for c in draw(candidates, 8, seed, lambda _card: MINUTE)} for seed in ("1", "2"))
    assert one != other


def test_one_note_is_asked_once_while_others_are_left() -> None:
    """A second card of a note takes a place only when no other note is left."""
    candidates = [candidate(n, uid="same", weight=3) for n in range(5)] + [candidate(n, weight=0.1) for n in (10, 11)]
    assert Counter(one.uid for one in draw(candidates, 3, "s", lambda _card: MINUTE))["same"] == 1
    assert len(draw(candidates, 6, "s", lambda _card: MINUTE)) == 6


def test_card_that_cannot_be_asked_leaves_its_place() -> None:
    """One that vanished, whose budget is none, is passed over."""
    candidates = [candidate(n, str(n), weight=10.0**-n) for n in range(5)]
    assert [one.card for one in draw(candidates, 2, "s", lambda card: None if card < 2 else MINUTE)] == [2, 3]


def test_first_question_may_be_longer_than_the_time() -> None:
    """An interview of two minutes still asks one question of five."""
    assert len(draw([candidate(1), candidate(2)], 9, "s", lambda _card: 5 * MINUTE, 2 * MINUTE)) == 1


@pytest.mark.parametrize(
    ("weaker", "stronger"),
    (
        ({"recall": 0.3}, {"recall": 0.9}),
        ({"recall": None}, {"recall": 0.8}),
        ({"recall": 0.9, "lapses": 4}, {"recall": 0.9}),
        ({"recall": 0.9, "confused": True}, {"recall": 0.9}),
        ({"recall": 0.9, "sure_and_wrong": True}, {"recall": 0.9}),
        ({"recall": 0.9, "before": Verdict.WRONG}, {"recall": 0.9, "before": Verdict.PARTIAL}),
        ({"recall": 0.9, "before": Verdict.PARTIAL}, {"recall": 0.9}),
        ({"recall": 0.9}, {"recall": 0.9, "before": Verdict.CORRECT}),
        ({"recall": 0.9}, {"recall": 0.9, "just_asked": True}),
    ),
)
def test_weakness_rises_with_what_speaks_for_it(weaker: dict[str, object], stronger: dict[str, object]) -> None:
    """Forgetting, never seen, lapses, confusions, sure and wrong, and a poor last interview."""
    assert weakness(**weaker) > weakness(**stronger) > 0  # type: ignore[arg-type]


@given(st.integers(-(2**40), 2**40), st.lists(st.integers(-(10**7), 10**7), max_size=30), st.booleans())
def test_time_only_grows(start: int, steps: list[int], watched: bool) -> None:
    """Whatever the clock does, an answer's time never shrinks, is never negative and never more than an hour."""
    watch, now, before = Stopwatch(start), start, 0
    for step in steps:
        now += step
        spent = watch.look(now, WATCHED_MS if watched else LONGEST_MS)
        assert before <= spent <= LONGEST_MS
        assert spent - before <= max(0, step)
        before = spent


def test_watched_gap_is_not_counted() -> None:
    """A screen that looks every second, and then not for ten minutes, was asleep."""
    watch = Stopwatch(0)
    assert [watch.look(now, WATCHED_MS) for now in (1_000, 601_000, 602_000)] == [1_000, 1_000, 2_000]


def test_stopped_watch_stands() -> None:
    """While points are ticked off no time passes."""
    watch = Stopwatch(0)
    assert watch.stop(5_000) == 5_000
    assert watch.look(60_000) == 5_000
