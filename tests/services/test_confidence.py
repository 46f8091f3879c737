"""Confidence: what is said before the answer is kept, counted, and what was sure and wrong comes first."""

import pytest

from studydeck.core.scheduler import Rating
from studydeck.core.study_day import StudyDay
from studydeck.services.browsing import browse
from studydeck.services.history import find_card, undo
from studydeck.services.library import Library
from studydeck.services.studying import acts, confidence, typed_turns
from studydeck.services.studying.confidence import Bin, Said
from studydeck.services.studying.day import Selection, build_queue
from studydeck.services.studying.session import Session
from studydeck.store import log, states
from tests.conftest import Home

DECK = """\
title: Cells
notes:
  - {question: One?, answer: first}
  - {question: Two?, answer: second}
  - {question: Three?, answer: third}
  - {choose: Which?, right: this, wrong: [that, those]}
"""


@pytest.fixture
def library(home: Home):  # type: ignore[no-untyped-def]
    """The deck, open for writing, with confidence asked for."""
    home.settings("[study]\nconfidence = true\n")
    home.deck("cells.yaml", DECK)
    with home.open() as opened:
        yield opened


def say(library: Library, key: str, word: str, rating: Rating) -> None:
    """Answer one card after saying how sure one is."""
    session = Session(library, Selection(cards=(find_card(library, key),)))
    assert session.turn is not None
    session.turn.be(word)
    session.answer(rating)


def first(library: Library) -> list[int]:
    """Return the cards of today's queue in order."""
    return [entry.card for entry in build_queue(library, Selection(), library.today()).main]


def test_it_is_asked_before_the_reveal_alone(library: Library) -> None:
    """One word shows the answer; after that, and where the settings don't ask, it says nothing."""
    turn = Session(library).turn
    assert turn is not None
    assert turn.wants_confidence
    assert turn.be("unsure")
    assert turn.revealed
    assert not turn.be("sure")
    assert turn.detail()["sure"] == "unsure"


@pytest.mark.parametrize(
    ("word", "grade"), (("sure", Rating.EASY), ("unsure", Rating.GOOD), ("guess", Rating.GOOD), ("", Rating.EASY))
)
def test_easy_is_not_suggested_where_one_was_not_sure(home: Home, word: str, grade: Rating) -> None:
    """A typed answer with every point, at once: easy, unless one said before that one doubted it."""
    home.settings("[study]\nconfidence = true\n")
    points = "[{say: it divides in two}, {say: it copies its genes}]"
    note = "{question: How do cells grow in number?, answer: They divide., points: " + points + "}"
    home.deck("cells.yaml", f"title: Cells\nnotes:\n  - {note}\n")
    with home.open() as library:
        turn = Session(library).turn
        assert turn is not None
        typed_turns.hand_in(library, turn, "It copies its genes and it divides in two.")
        assert turn.be(word)
        assert turn.suggestion is grade


def test_it_is_not_asked_unless_the_settings_say_so(home: Home) -> None:
    """Off unless it is switched on."""
    home.deck("cells.yaml", DECK)
    with home.open() as library:
        turn = Session(library).turn
        assert turn is not None
        assert not turn.wants_confidence
        assert not turn.be("sure")
        assert "sure" not in turn.detail()


def test_a_choice_waits_for_it(library: Library) -> None:
    """The choice stands and can't be changed, the answer is shown once it was said, or passed over."""
    turn = Session(library, Selection(cards=(find_card(library, "cells/which/choice"),))).turn
    assert turn is not None
    assert not turn.wants_confidence
    assert turn.choose(0)
    assert turn.wants_confidence
    assert not turn.revealed
    assert not turn.choose(1)
    turn.hand_in()
    assert turn.revealed
    assert "sure" not in turn.detail()
    assert turn.detail()["choice"] == [turn.asked.options[0]]


def test_bins_count_what_was_said() -> None:
    """All words are there, the most confident first; a word of a later program is left out."""
    said = [Said("sure", True), Said("sure", False), Said("guess", False), Said("certain", True), Said("", True)]
    bins = confidence.calibration(said)
    assert bins == (Bin("sure", 2, 1), Bin("unsure", 0, 0), Bin("guess", 1, 0))
    assert [one.share for one in bins] == [0.5, None, 0.0]


def test_the_log_gives_the_calibration_without_undone_answers_and_practice(library: Library) -> None:
    """Only reviews that count."""
    say(library, "cells/one/answer", "sure", Rating.GOOD)
    say(library, "cells/two/answer", "guess", Rating.AGAIN)
    undo(library)
    drill = Session(library, Selection(mode="cram"))
    assert drill.turn is not None
    drill.turn.be("sure")
    drill.answer(Rating.AGAIN)
    assert confidence.said(library) == [Said("sure", True)]


def test_sure_and_wrong_comes_first_on_the_next_day_until_it_is_known(library: Library, home: Home) -> None:
    """Due or not; a right answer on the same day doesn't end it, one on a later day does."""
    card = find_card(library, "cells/three/answer")
    say(library, "cells/three/answer", "sure", Rating.AGAIN)
    home.clock.advance(minutes=11)
    session = Session(library, Selection(cards=(card,)))
    session.answer(Rating.EASY)
    assert confidence.sure_and_wrong(library) == [card]
    assert card not in first(library)
    home.clock.advance(days=1)
    assert first(library)[0] == card
    home.clock.advance(days=1)
    assert first(library)[0] == card
    Session(library, Selection(cards=(card,))).answer(Rating.HARD)
    assert confidence.sure_and_wrong(library) == []


@pytest.mark.parametrize(("word", "rating"), (("unsure", Rating.AGAIN), ("guess", Rating.AGAIN), ("sure", Rating.HARD)))
def test_other_answers_are_no_surprise(library: Library, word: str, rating: Rating) -> None:
    """Only sure and Again."""
    say(library, "cells/one/answer", word, rating)
    assert confidence.sure_and_wrong(library) == []


def test_it_follows_from_the_events_alone_and_undo_takes_it_back(library: Library, home: Home) -> None:
    """Folded anew it is the same; with the answer it goes."""
    say(library, "cells/one/answer", "sure", Rating.AGAIN)
    home.clock.advance(days=1)
    found, queue = confidence.surprises(library), first(library)
    assert [(one.times, one.last_day) for one in found] == [(1, StudyDay(library.today() - 1))]
    with library.database.transaction() as connection:
        states.rebuild(connection)
    assert (confidence.surprises(library), first(library)) == (found, queue)
    undo(library)
    assert confidence.surprises(library) == []


def test_the_search_and_the_way_find_the_same_cards(library: Library) -> None:
    """`is:sure-wrong` and the way "sure and wrong"."""
    say(library, "cells/one/answer", "sure", Rating.AGAIN)
    say(library, "cells/two/answer", "unsure", Rating.AGAIN)
    cards = confidence.sure_and_wrong(library)
    assert list(browse.find(library, "is:sure-wrong")) == cards
    drill = Session(library, Selection(mode="sure-wrong"))
    assert drill.practice
    assert drill.turn is not None
    assert [drill.turn.showing.card] == cards


def test_a_typed_text_that_looks_like_it_counts_for_nothing(library: Library) -> None:
    """What a user typed stands in the same detail; it is never taken for what was said."""
    from studydeck.core.events import EventKind

    card = find_card(library, "cells/one/answer")
    say(library, "cells/one/answer", "guess", Rating.GOOD)
    detail = {"v": 1, "how": "typed", "typed": 'my "sure":"sure" answer', "was": "review"}
    newest = log.of_card(library.connection, card)[-1]
    library.write([library.happened(EventKind.REVIEW, uid=newest.uid, face=newest.face, rating=1, ms=5, detail=detail)])
    assert confidence.sure_and_wrong(library) == []
    assert confidence.said(library) == [Said("guess", True)]


def test_the_summary_counts_this_sitting(library: Library) -> None:
    """What was said in it, without what was taken back."""
    session = Session(library)
    assert session.turn is not None
    session.turn.be("sure")
    session.answer(Rating.GOOD)
    assert session.turn is not None
    session.turn.be("guess")
    session.answer(Rating.AGAIN)
    assert [(one.answers, one.right) for one in session.summary().calibration] == [(1, 1), (0, 0), (1, 0)]
    session.undo()
    assert [one.answers for one in session.summary().calibration] == [1, 0, 0]
    assert session.turn is not None
    assert session.turn.confidence == ""


def test_a_choice_can_be_taken_back_until_it_is_shown(library: Library) -> None:
    """While it waits for how sure one is; once the answer is seen, it stands."""
    turn = Session(library, Selection(cards=(find_card(library, "cells/which/choice"),))).turn
    assert turn is not None
    turn.choose(0)
    assert turn.can_choose_again
    turn.choose_again()
    assert not turn.chosen
    assert turn.choose(1)
    turn.be("sure")
    assert not turn.can_choose_again
    turn.choose_again()
    assert turn.revealed
    assert turn.chosen == {1}


def test_a_card_made_new_again_is_no_longer_sure_and_wrong(library: Library) -> None:
    """It begins anew, in its place among the new cards; an undo brings the wrong answer back."""
    say(library, "cells/two/answer", "sure", Rating.AGAIN)
    card = find_card(library, "cells/two/answer")
    assert confidence.sure_and_wrong(library) == [card]
    acts.reset(library, [card])
    assert confidence.sure_and_wrong(library) == []
    undo(library)
    assert confidence.sure_and_wrong(library) == [card]
