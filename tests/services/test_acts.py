"""Acts on one card or on thousands: one transaction, one undo, and the same as if each had been done by itself."""

import sqlite3
from collections.abc import Callable
from typing import Any

import pytest

from studydeck.core.events import EventKind
from studydeck.core.fold import fold
from studydeck.errors import StudydeckError
from studydeck.services import history
from studydeck.services.library import Library
from studydeck.services.studying import acts
from studydeck.store import log, states
from tests.conftest import Home, answer

DECK = """
title: D
notes:
  - {term: One, meaning: The first., id: one}
  - {term: Two, meaning: The second., id: two}
  - {question: Three?, answer: The third., id: three, suspended: true}
  - {question: Four?, answer: The fourth., id: four}
"""


@pytest.fixture
def library(home: Home) -> Any:
    """Open a library with a small deck."""
    home.deck("d.yaml", DECK)
    with home.open() as opened:
        yield opened


def numbers(library: Library, *keys: str) -> list[int]:
    """Return the numbers of cards of the deck `d` by key."""
    return [history.find_card(library, f"d/{key}") for key in keys]


def state(library: Library, key: str) -> Any:
    """Return where a card stands."""
    return states.get(library.connection, numbers(library, key)[0])


def agrees(library: Library) -> None:
    """Assert that what is kept is what follows from the events alone."""
    folded = fold(log.read(library.connection))
    assert states.kept(library.connection).cards == folded.cards
    assert states.kept(library.connection).notes == folded.notes


ACTS: tuple[tuple[Callable[[Library, list[int]], str], Callable[[Any], bool]], ...] = (
    (acts.suspend, lambda now: now.suspended),
    (acts.bury, lambda now: now.buried_day is not None),
    (lambda library, cards: acts.flag(library, cards, 3), lambda now: now.flag == 3),
)


@pytest.mark.parametrize(("act", "done"), ACTS)
def test_act_on_many_cards_is_one_batch_and_one_undo(
    library: Library, act: Callable[[Library, list[int]], str], done: Callable[[Any], bool]
) -> None:
    """All of them change, notes are recorded, the fold agrees, and one undo takes all back."""
    cards = numbers(library, "one/term", "one/meaning", "four/answer")
    assert act(library, cards).startswith("3 cards ")
    assert all(done(states.get(library.connection, card)) for card in cards)
    agrees(library)
    events = list(log.read(library.connection))
    assert len({event.batch for event in events if event.kind != EventKind.NOTE}) == 1
    assert {event.uid for event in events if event.kind == EventKind.NOTE} == {event.uid for event in events}
    history.undo(library)
    assert not any(done(states.get(library.connection, card)) for card in cards)
    agrees(library)
    with pytest.raises(StudydeckError, match="nothing to undo"):
        history.undo(library)


def test_only_cards_that_change_are_written(library: Library) -> None:
    """What is so already is told and not written again."""
    one, two = numbers(library, "one/term", "two/term")
    acts.suspend(library, [one])
    assert acts.suspend(library, [one, two]) == "1 card suspended. 1 card is suspended already."
    before = log.count(library.connection)
    assert acts.suspend(library, [one, two]) == "2 cards are suspended already."
    assert acts.suspend(library, [12345]) == "There is no such card in the decks now."
    assert log.count(library.connection) == before


def test_card_that_its_file_suspends_is_told(library: Library) -> None:
    """No event lifts `suspended: true`; the sentence says where it stands, and what else was done."""
    one, three = numbers(library, "one/term", "three/answer")
    acts.suspend(library, [one])
    said = acts.unsuspend(library, [one, three])
    assert said == "1 card unsuspended. 1 card stays suspended: `suspended: true` stands in the deck file."
    assert not state(library, "one/term").suspended


def test_burying_a_note_hides_all_its_cards(library: Library) -> None:
    """And unburying brings them back today."""
    (one,) = numbers(library, "one/term")
    assert acts.bury_notes(library, [one]) == "2 cards buried until tomorrow."
    assert state(library, "one/meaning").buried_day == library.today()
    assert acts.unbury(library, numbers(library, "one/term", "one/meaning", "four/answer")).startswith(
        "2 cards unburied."
    )
    assert state(library, "one/meaning").buried_day is None
    agrees(library)
    history.undo(library)
    assert state(library, "one/meaning").buried_day == library.today()


def test_reset_card_is_new_again_until_it_is_undone(home: Home) -> None:
    """Its answers stay in the log, and the count of answered cards follows."""
    home.deck("d.yaml", DECK)
    home.answer("d/four/answer", "d/one/term")
    with home.open() as library:
        before = state(library, "four/answer")
        assert acts.reset(library, numbers(library, "four/answer", "two/term")) == (
            "1 card reset: new again. 1 card is new already."
        )
        assert state(library, "four/answer").standing.reps == 0
        agrees(library)
        history.undo(library)
        assert state(library, "four/answer") == before
        assert dict(library.connection.execute("SELECT deck, cards FROM answered")) == {1: 2}


def test_act_after_a_clock_was_set_back_still_counts(library: Library, home: Home) -> None:
    """Each event is dated behind what happened to its card, as a single one would be."""
    cards = numbers(library, "one/term", "four/answer")
    acts.flag(library, cards, 1)
    home.clock.advance(hours=-2)
    acts.flag(library, cards, 2)
    assert [states.get(library.connection, card).flag for card in cards] == [2, 2]
    agrees(library)


def test_each_card_of_an_act_is_dated_by_itself_after_a_clock_was_set_back(library: Library, home: Home) -> None:
    """The first has nothing behind it; the second, answered for later, still follows."""
    cards = numbers(library, "one/term", "four/answer")
    acts.flag(library, cards[1:], 1)
    home.clock.advance(hours=-2)
    acts.flag(library, cards, 2)
    assert [states.get(library.connection, card).flag for card in cards] == [2, 2]
    agrees(library)


def test_unknown_flag_is_refused(library: Library) -> None:
    """With the flags there are."""
    with pytest.raises(StudydeckError, match="no flag 9") as error:
        acts.flag(library, numbers(library, "one/term"), 9)
    assert "1 red" in error.value.hint


def test_act_that_cannot_be_written_changes_nothing(library: Library) -> None:
    """Neither half of the cards nor the numbers of events are left behind."""
    cards = numbers(library, "one/term", "four/answer")
    library.connection.execute("PRAGMA query_only = ON")
    with pytest.raises((StudydeckError, sqlite3.Error)):
        acts.suspend(library, cards)
    library.connection.execute("PRAGMA query_only = OFF")
    assert log.count(library.connection) == 0
    assert acts.suspend(library, cards) == "2 cards suspended."


def test_progress_can_cancel_before_anything_is_written(library: Library) -> None:
    """An error raised by it goes through, and nothing was done."""

    def stop(_done: int, _total: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        acts.suspend(library, numbers(library, "one/term"), stop)
    assert log.count(library.connection) == 0


def test_answered_card_keeps_its_schedule_through_suspension(home: Home) -> None:
    """Suspending and unsuspending change nothing else of a card."""
    home.deck("d.yaml", DECK)
    with home.open() as library:
        answer(library, "d/four/answer")
        before = state(library, "four/answer")
        acts.suspend(library, numbers(library, "four/answer"))
        acts.unsuspend(library, numbers(library, "four/answer"))
        assert state(library, "four/answer") == before
