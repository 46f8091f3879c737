"""A card's past: what happened to it, and how well it was remembered from day to day."""

import pytest

from studydeck.core import memory
from studydeck.core.scheduler import Rating
from studydeck.services.browsing.card_history import history, recall_curve
from studydeck.services.history import find_card, undo
from studydeck.services.studying import acts

DECK = "title: Verbs\nid: verbs\nnotes:\n  - {id: be, question: to be, answer: ser}\n"
KEY = "verbs/be/answer"


def past_of(home):
    """Return the history of the one card."""
    with home.open() as library:
        return history(library, find_card(library, KEY)), library.parameters


def test_answers_tell_intervals_recall_and_stability(home):
    """Each answer says what interval ended with it and what followed, how likely it was, and what it made of the memory."""
    home.deck("verbs.yaml", DECK)
    home.answer(KEY, rating=Rating.EASY)
    home.clock.advance(days=8)
    home.answer(KEY)
    home.clock.advance(days=30)
    home.answer(KEY, rating=Rating.AGAIN)
    past, parameters = past_of(home)
    first, second, third = past.happenings
    assert [happening.rating for happening in past.happenings] == [4, 3, 1]
    assert (first.before_ms, first.recall) == (None, None)
    assert first.after_ms == second.before_ms
    assert second.recall == pytest.approx(memory.retrievability(parameters, first.stability, 8))
    assert second.stability > first.stability > third.stability
    assert third.after_ms == 600_000
    assert past.answers == 3
    assert past.state.standing.lapses == 1


def test_acts_are_listed_and_what_was_undone_is_not(home):
    """Suspensions, flags and resets stand among the answers; what was taken back doesn't."""
    home.deck("verbs.yaml", DECK)
    home.answer(KEY)
    with home.open() as library:
        card = find_card(library, KEY)
        acts.suspend(library, [card])
        acts.flag(library, [card], 2)
        acts.reset(library, [card])
        acts.bury(library, [card])
        undo(library)
        past = history(library, card)
    assert [happening.kind for happening in past.happenings] == ["review", "suspend", "flag", "reset"]
    assert past.happenings[2].flag == 2
    assert recall_curve(past, library.parameters, 10) is None


def test_a_curve_runs_from_the_first_answer_to_the_due_day(home):
    """The curve starts at the first answer, jumps to 1 at each answer, falls in between, and ends where the card is due."""
    home.deck("verbs.yaml", DECK)
    home.answer(KEY, rating=Rating.EASY)
    home.clock.advance(days=8)
    home.answer(KEY)
    home.clock.advance(days=2)
    past, parameters = past_of(home)
    days = past.state.standing.due_day - (past.today - 10)
    curve = recall_curve(past, parameters, days + 1)
    assert (curve.first, curve.last) == (past.today - 10, past.state.standing.due_day)
    assert curve.today == pytest.approx(10 / days)
    assert curve.values[0] == curve.values[8] == 1
    assert all(later < earlier for earlier, later in zip(curve.values[:7], curve.values[1:8], strict=True))
    assert all(later < earlier for earlier, later in zip(curve.values[8:], curve.values[9:], strict=False))
    assert curve.values[-1] == pytest.approx(past.retention, abs=0.02)


def test_a_card_without_answers_has_no_curve(home):
    """A new card has neither happenings nor a curve."""
    home.deck("verbs.yaml", DECK)
    past, parameters = past_of(home)
    assert past.happenings == ()
    assert recall_curve(past, parameters, 10) is None


def test_an_overdue_card_runs_up_to_today(home):
    """Behind its due day the curve goes on to today: how much was forgotten meanwhile can be seen."""
    home.deck("verbs.yaml", DECK)
    home.answer(KEY, rating=Rating.EASY)
    home.clock.advance(days=100)
    past, parameters = past_of(home)
    curve = recall_curve(past, parameters, 50)
    assert curve.last == past.today
    assert curve.today == 1
    assert curve.values[-1] < past.retention
