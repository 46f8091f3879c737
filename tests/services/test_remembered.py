"""Remembered answers: kept with the answer that was overridden, taken over by one that is alike, listed and forgotten."""

from collections.abc import Iterator

import pytest

from studydeck.core.events import EventKind
from studydeck.core.grading.rubric import Mark
from studydeck.core.query import parse
from studydeck.core.scheduler import Rating
from studydeck.errors import StudydeckError
from studydeck.services import history
from studydeck.services.browsing import card_history
from studydeck.services.library import Library
from studydeck.services.studying import remembered, remembered_list, typed_turns
from studydeck.services.studying.day import Selection
from studydeck.services.studying.judging import judge
from studydeck.services.studying.session import Session
from studydeck.services.studying.showing import Showing, Turn
from studydeck.store import log, states
from tests.conftest import FakeClock, Home

DECK = """\
title: Jobs
id: jobs
notes:
  - difference: [Strategy, Operations]
    aspects: {Timeframe: [several years ahead, the present week]}
    faces: [aspect]
  - question: Why do cells divide?
    answer: A growing body needs more of them. Broken tissue is repaired.
  - term: Mitochondrion
    meaning: The part of a cell that makes most of its energy.
    faces: [term]
"""
OURS = "Planning looks far into the future while running things is about now"
SWAPPED = "Strategy is about the present week, operations about several years ahead."


@pytest.fixture
def library(home: Home) -> Iterator[Library]:
    """Open the library with that deck."""
    home.deck("jobs.yaml", DECK)
    with home.open() as opened:
        yield opened


def turn_of(session: Session, kind: str) -> Turn:
    """Return the turn at the first card of a kind that comes up; those before are answered."""
    while session.turn is not None and session.turn.showing.kind != kind:
        session.answer(Rating.EASY)
    assert session.turn is not None
    return session.turn


def type_in(session: Session, kind: str, text: str) -> Turn:
    """Type an answer to the card of a kind."""
    turn = turn_of(session, kind)
    typed_turns.open_field(session.library, turn)
    typed_turns.hand_in(session.library, turn, text)
    return turn


def kept(library: Library, showing: Showing) -> list[tuple[str, Rating]]:
    """Return text and rating of what is remembered of a card."""
    return [(one.text, one.rating) for one in remembered.of(library, showing.uid, showing.origin)]


def test_an_overridden_answer_is_remembered(library: Library) -> None:
    """Graded Good where Again was preselected: the answer is kept with its card, in the batch of the review."""
    session = Session(library)
    turn = type_in(session, "difference", SWAPPED)
    assert turn.suggestion is Rating.AGAIN
    session.answer(Rating.GOOD)
    assert kept(library, turn.showing) == [(SWAPPED, Rating.GOOD)]
    kinds = {event.kind: event.batch for event in log.read(library.connection)}
    assert kinds[EventKind.REMEMBER] == kinds[EventKind.REVIEW] is not None


def test_a_proposal_that_is_taken_is_not_remembered(library: Library) -> None:
    """Taken as it was proposed: there is nothing to remember."""
    session = Session(library)
    turn = type_in(session, "difference", SWAPPED)
    session.answer(Rating.AGAIN)
    assert kept(library, turn.showing) == []


def test_a_right_answer_that_was_hard_is_not_remembered(library: Library) -> None:
    """Hard or Easy for a right answer says how it went, not that the judging was wrong."""
    session = Session(library)
    turn = type_in(session, "definition", "Mitochondrion")
    session.answer(Rating.HARD)
    assert kept(library, turn.showing) == []


def test_undo_takes_all_of_it_back(library: Library) -> None:
    """One undo takes back the review with what was remembered, and the text stands in the field again."""
    session = Session(library)
    turn = type_in(session, "difference", SWAPPED)
    session.answer(Rating.GOOD)
    assert session.undo() == "Good"
    assert kept(library, turn.showing) == []
    assert states.get(library.connection, turn.showing.card).standing.reps == 0
    assert session.turn is not None
    assert typed_turns.open_field(library, session.turn).text == SWAPPED


def test_practice_remembers_too(library: Library) -> None:
    """An answer overridden in practice is kept as well."""
    session = Session(library, Selection(mode="cram"), practice=[turn_of(Session(library), "difference").showing.card])
    turn = type_in(session, "difference", SWAPPED)
    session.answer(Rating.GOOD)
    assert kept(library, turn.showing) == [(SWAPPED, Rating.GOOD)]


def test_an_answer_that_is_alike_takes_over(library: Library) -> None:
    """A later answer in nearly the same words gets grade and marks of the remembered one, and says so."""
    session = Session(library)
    turn = type_in(session, "difference", OURS)
    assert turn.typed is not None
    for number in range(2):
        turn.typed.tick(number)
    session.answer(Rating.GOOD)
    again = judge(library, turn.showing, OURS.replace("while", "and"))
    assert (again.remembered, again.rating, again.marks) == (True, Rating.GOOD, (Mark.MET, Mark.MET))
    assert again.sentence == "As you graded an answer like this on Sat 21 Nov 2026: Good."


def test_another_answer_does_not_take_over(library: Library) -> None:
    """An answer in other words is judged for itself."""
    session = Session(library)
    turn = type_in(session, "difference", OURS)
    session.answer(Rating.GOOD)
    assert not judge(library, turn.showing, "One has a horizon of years, the other one of days").remembered


def test_a_swap_in_the_same_words_does_not_take_over(library: Library) -> None:
    """The same words with the sides changed are no answer that is alike."""
    right = "Strategy is about several years ahead, operations about the present week."
    session = Session(library)
    turn = type_in(session, "difference", right)
    assert turn.typed is not None
    turn.typed.tick(0)
    session.answer(Rating.EASY)
    assert kept(library, turn.showing)
    found = judge(library, turn.showing, SWAPPED)
    assert not found.remembered
    assert found.rating is Rating.AGAIN


def test_exact_words_are_remembered_word_for_word(library: Library) -> None:
    """Another name for a term that was accepted is accepted again, in any case; a similar one isn't."""
    session = Session(library)
    turn = type_in(session, "definition", "Powerhouse of the cell")
    session.answer(Rating.GOOD)
    assert judge(library, turn.showing, "powerhouse of the  Cell").rating is Rating.GOOD
    assert judge(library, turn.showing, "Powerhouse of a cell").rating is Rating.AGAIN


def test_the_newest_of_two_counts(library: Library, clock: FakeClock) -> None:
    """Who thought otherwise later is believed."""
    turn = turn_of(Session(library), "definition")
    for rating in (Rating.GOOD, Rating.HARD):
        clock.advance(minutes=1)
        library.write([remembered.event(library, turn.showing.uid, turn.showing.origin, "Powerhouse", rating, {})])
    assert judge(library, turn.showing, "powerhouse").rating is Rating.HARD


def test_forgetting_and_taking_it_back(library: Library) -> None:
    """A forgotten answer takes over nothing; undo brings it back, and rebuilding from the events changes nothing."""
    session = Session(library)
    turn = type_in(session, "definition", "Powerhouse")
    session.answer(Rating.GOOD)
    assert remembered.forget(library, remembered.everything(library)) == "Forgot 1 remembered answer."
    assert kept(library, turn.showing) == []
    assert not judge(library, turn.showing, "Powerhouse").remembered
    assert history.undo(library).startswith("the forgetting of 1 remembered answer")
    assert kept(library, turn.showing) == [("Powerhouse", Rating.GOOD)]


def test_the_past_of_a_card_tells_what_is_remembered(library: Library) -> None:
    """A card's history counts the answers that are remembered of it and quotes them; forgotten ones count no more."""
    session = Session(library)
    turn = type_in(session, "definition", "Powerhouse")
    session.answer(Rating.GOOD)
    past = card_history.history(library, turn.showing.card)
    assert past.remembered == 1
    assert "Powerhouse" in [happening.typed for happening in past.happenings]
    remembered.forget(library, remembered.everything(library))
    assert card_history.history(library, turn.showing.card).remembered == 0


def test_listed_with_their_cards_and_by_search(library: Library) -> None:
    """The list names each answer's card, newest first, and a search leaves out those of other cards."""
    session = Session(library)
    type_in(session, "difference", SWAPPED)
    session.answer(Rating.GOOD)
    type_in(session, "definition", "Powerhouse")
    session.answer(Rating.GOOD)
    found = remembered_list.listed(library)
    assert [(one.number, one.key) for one in found] == [
        (1, "jobs/mitochondrion/term"),
        (2, "jobs/strategy-and-operations/aspect/timeframe"),
    ]
    assert [one.number for one in remembered_list.listed(library, parse("kind:difference"))] == [2]
    assert found[0].as_json()["rating"] == "good"


def test_listed_where_the_card_is_gone(home: Home, library: Library) -> None:
    """An answer to a card that was deleted is still listed, without a key, and can be forgotten."""
    session = Session(library)
    type_in(session, "definition", "Powerhouse")
    session.answer(Rating.GOOD)
    library.close()
    home.deck("jobs.yaml", DECK[: DECK.index("  - term")])
    with home.open() as after:
        (one,) = remembered_list.listed(after)
        assert (one.key, one.prompt) == ("", "")
        remembered.forget(after, [one.answer])
        assert remembered_list.listed(after) == []


def test_a_number_that_there_is_none_of(library: Library) -> None:
    """Forgetting by a wrong number is refused in a sentence, with exit code 2."""
    with pytest.raises(StudydeckError, match="no remembered answer 3") as error:
        remembered_list.numbered(library, [3])
    assert error.value.exit_code == 2


def test_damaged_details_are_passed_over(library: Library) -> None:
    """An event that can't be understood is nothing that is remembered."""
    turn = turn_of(Session(library), "definition")
    for detail in ({}, {"text": "x", "rating": 9}, {"text": "x", "rating": 3, "marks": [1]}, {"text": "", "rating": 3}):
        event = library.happened(EventKind.REMEMBER, uid=turn.showing.uid, face=turn.showing.origin, detail=detail)
        library.write([event])
    assert kept(library, turn.showing) == []


def test_review_says_how_it_was_judged(library: Library) -> None:
    """The review's own event keeps text, verdict, certainty and marks."""
    session = Session(library)
    type_in(session, "difference", SWAPPED)
    session.answer(Rating.AGAIN)
    review = next(event for event in log.read(library.connection) if event.kind == EventKind.REVIEW)
    wanted = {"how": "typed", "typed": SWAPPED, "verdict": "wrong", "certainty": "sure", "marks": ["wrong-side"] * 2}
    assert wanted.items() <= review.detail.items()


def test_a_draft_outlives_the_program(home: Home, library: Library) -> None:
    """What was typed and not handed in stands in the field again after a crash; once answered it is gone."""
    session = Session(library)
    turn = turn_of(session, "difference")
    typed = typed_turns.open_field(library, turn)
    typed.text = "half an answ"
    typed_turns.keep(library, turn)
    library.close()
    with home.open() as after:
        session = Session(after)
        turn = turn_of(session, "difference")
        assert typed_turns.open_field(after, turn).text == "half an answ"
        session.answer(Rating.GOOD)
        assert typed_turns.draft(after, turn.showing) == ""


def test_a_new_study_day_keeps_what_was_typed(library: Library, clock: FakeClock) -> None:
    """The field stays open with its text when the study day changes, and so does a judged answer."""
    session = Session(library)
    turn = turn_of(session, "difference")
    typed_turns.open_field(library, turn).text = "half"
    clock.to(5, days=1)
    session.tick()
    assert session.turn is not None
    assert session.turn is not turn
    assert session.turn.is_typing
    assert session.turn.typed is not None
    assert session.turn.typed.text == "half"


def test_an_edited_card_is_judged_anew(home: Home, library: Library) -> None:
    """When the deck is edited behind a judged answer, it is judged by what the card says now."""
    from studydeck.services.taking_in.takein import take_in

    session = Session(library)
    before = type_in(session, "definition", "Chondrion").suggestion
    home.deck("jobs.yaml", DECK.replace("term: Mitochondrion", "term: {say: Mitochondrion, also: [Chondrion]}"))
    take_in(library)
    session.refresh()
    assert session.turn is not None
    assert (before, session.turn.suggestion) == (Rating.AGAIN, Rating.GOOD)
