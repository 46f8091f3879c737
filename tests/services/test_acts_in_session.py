"""In a session: flags, notes set aside, leeches, undo of whatever came last, and cards that change while they are up."""

from collections.abc import Iterator
from typing import Any

import pytest

from studydeck.core.events import EventKind
from studydeck.core.fold import fold
from studydeck.core.scheduler import Rating
from studydeck.services import history
from studydeck.services.library import Library
from studydeck.services.studying import acts
from studydeck.services.studying.day import Selection
from studydeck.services.studying.leeches import becomes_leech
from studydeck.services.studying.overview import pause_decks
from studydeck.services.studying.session import Session
from studydeck.services.taking_in.takein import take_in
from studydeck.services.writing import editing
from studydeck.store import identities, log, states
from tests.conftest import FakeClock, Home, answer

DECK = """
title: D
notes:
  - {question: One?, answer: First, id: one}
  - {term: Two, meaning: Second, id: two}
  - {question: Three?, answer: Third, id: three}
  - {choose: Four?, right: B, wrong: [A, C], id: four}
"""


@pytest.fixture
def library(home: Home) -> Iterator[Library]:
    """Open a library with a small deck."""
    home.deck("d.yaml", DECK)
    with home.open() as opened:
        yield opened


def up(session: Session) -> str:
    """Return the key of the card that is up, without its deck."""
    assert session.turn is not None
    return str(session.turn.showing.key).removeprefix("d/")


def state(library: Library, key: str) -> Any:
    """Return where a card stands."""
    return states.get(library.connection, history.find_card(library, f"d/{key}"))


def go_to(session: Session, note: str) -> None:
    """Bury until a card of that note is up."""
    while not up(session).startswith(note):
        session.bury()


def agrees(library: Library) -> None:
    """Assert that what is kept is what follows from the events alone."""
    assert states.kept(library.connection).cards == fold(log.read(library.connection)).cards


# --- flags and notes ----------------------------------------------------------------------------------------------------


def test_flag_leaves_the_card_up_as_it_is(library: Library) -> None:
    """What was revealed stays revealed, the grades do what they said, and undo takes the flag alone."""
    session = Session(library)
    assert session.turn is not None
    session.turn.reveal()
    before = session.turn
    assert session.flag(2) == "1 card flagged orange."
    assert session.turn.showing.state.flag == 2
    assert (session.turn.revealed, session.turn.outcomes, session.turn.shown_at_ms) == (
        True,
        before.outcomes,
        before.shown_at_ms,
    )
    assert session.undo().startswith("the flag on d/one/answer")
    assert session.turn.showing.state.flag == 0
    assert session.turn.revealed
    assert up(session) == "one/answer"


@pytest.mark.parametrize("bury", (True, False))
def test_note_is_set_aside_with_all_its_cards(library: Library, bury: bool) -> None:
    """One act, one undo, and its card is up again."""
    session = Session(library)
    go_to(session, "two")
    card = up(session)
    session.bury(note=True) if bury else session.suspend(note=True)
    for face in ("term", "meaning"):
        now = state(library, f"two/{face}")
        assert (now.buried_day if bury else now.suspended) not in (None, False)
    assert not up(session).startswith("two")
    assert session.undo() == ("Buried" if bury else "Suspended")
    assert up(session) == card
    assert not state(library, "two/meaning").suspended
    assert state(library, "two/meaning").buried_day is None
    agrees(library)


# --- leeches ------------------------------------------------------------------------------------------------------------


def test_leech_comes_at_the_threshold_and_each_further_half() -> None:
    """As eight, twelve, sixteen; an odd threshold rounds its half up; 0 has none."""
    assert [n for n in range(1, 25) if becomes_leech(n, 8)] == [8, 12, 16, 20, 24]
    assert [n for n in range(1, 12) if becomes_leech(n, 3)] == [3, 5, 7, 9, 11]
    assert [n for n in range(1, 5) if becomes_leech(n, 1)] == [1, 2, 3, 4]
    assert not any(becomes_leech(n, 0) for n in range(100))


def known(home: Home, times: int, clock: FakeClock, action: str = "suspend") -> None:
    """Write a deck whose first card was known and forgotten so often, and is due for review."""
    home.settings(
        f'[study]\nleech_threshold = 2\nleech_action = "{action}"\nlearning_steps = []\nrelearning_steps = []\n'
    )
    home.deck("d.yaml", DECK)
    home.answer("d/one/answer", rating=Rating.EASY)
    for _ in range(times):
        clock.advance(days=60)
        home.answer("d/one/answer", rating=Rating.AGAIN)
    clock.advance(days=60)


def at_the_leech(library: Library) -> Session:
    """Return a session with that card up."""
    return Session(library, Selection(query="is:review", mode="due"))


def test_leech_is_suspended_with_the_answer_that_made_it_one(home: Home, clock: FakeClock) -> None:
    """One batch; told at once and in the summary; one undo takes back both and brings the card back up."""
    known(home, 1, clock)
    with home.open() as library:
        before = state(library, "one/answer")
        session = at_the_leech(library)
        session.answer(Rating.AGAIN)
        assert state(library, "one/answer").suspended
        assert state(library, "one/answer").standing.lapses == 2
        assert session.turn is None
        assert session.notice == "Forgotten 2 times: suspended as a leech. u brings it back, then e rewords it."
        assert [(leech.prompt, leech.when) for leech in session.summary().leeches] == [
            ("One?", "forgotten 2 times, suspended")
        ]
        review, suspension = list(log.read(library.connection))[-2:]
        assert (review.kind, suspension.kind) == (EventKind.REVIEW, EventKind.SUSPEND)
        assert review.batch == suspension.batch is not None
        agrees(library)
        assert session.undo() == "Again"
        assert up(session) == "one/answer"
        assert state(library, "one/answer") == before
        assert session.summary().leeches == ()
        agrees(library)


def test_suspended_leech_does_not_come_again_today(home: Home, clock: FakeClock) -> None:
    """Although its step would show it in ten minutes."""
    known(home, 1, clock)
    home.settings('[study]\nleech_threshold = 2\nrelearning_steps = ["10m"]\n')
    with home.open() as library:
        session = at_the_leech(library)
        assert session.answer(Rating.AGAIN) is None
        assert (session.turn, session.waiting_ms) == (None, None)
        clock.advance(minutes=11)
        assert not session.tick()


def test_leech_may_be_flagged_only(home: Home, clock: FakeClock) -> None:
    """It stays in study; a flag it has is kept, and it is told all the same."""
    known(home, 1, clock, "flag-only")
    with home.open() as library:
        session = at_the_leech(library)
        session.answer(Rating.AGAIN)
        now = state(library, "one/answer")
        assert (now.flag, now.suspended) == (1, False)
        session.undo()
        assert state(library, "one/answer").flag == 0
        session.flag(4)
        session.answer(Rating.AGAIN)
        assert state(library, "one/answer").flag == 4
        assert "leech" in session.notice


def test_lapse_below_the_threshold_is_none(home: Home, clock: FakeClock) -> None:
    """And neither is a miss of a card that is only being learnt."""
    known(home, 0, clock)
    with home.open() as library:
        at_the_leech(library).answer(Rating.AGAIN)
        assert not state(library, "one/answer").suspended


# --- undo ---------------------------------------------------------------------------------------------------------------


def test_undo_goes_back_through_everything_in_order(library: Library) -> None:
    """Answer, flag, many cards buried elsewhere, ten more: each by itself, newest first, then nothing."""
    session = Session(library)
    session.answer(Rating.GOOD)
    session.flag(1)
    session.ten_more()
    acts.suspend(library, [history.find_card(library, f"d/{key}") for key in ("three/answer", "four/choice")])
    session.refresh()
    said = [session.undo() for _ in range(5)]
    assert said[0].startswith("the suspension of")
    assert said[1].startswith("10 more new cards")
    assert said[2].startswith("the flag on")
    assert said[3:] == ["Good", ""]
    assert up(session) == "one/answer"
    assert session.done == 0
    agrees(library)


def test_ten_more_taken_back_gives_the_session_its_limit_again(home: Home) -> None:
    """A session with a limit of its own ends there once more."""
    home.deck("d.yaml", DECK)
    with home.open() as library:
        session = Session(library, Selection(new=1))
        session.ten_more()
        assert session.counts.new > 1
        session.undo()
        assert session.counts.new == 1


def test_card_that_was_set_aside_before_it_came_up_stays(library: Library) -> None:
    """As a leech among the misses that are practised does, whatever screen was over it."""
    card = history.find_card(library, "d/one/answer")
    acts.suspend(library, [card])
    session = Session(library, practice=[card])
    session.refresh()
    assert up(session) == "one/answer"


def test_nothing_changed_leaves_the_turn_as_it_is(library: Library) -> None:
    """A help that was opened and closed doesn't scroll the card back to its top."""
    session = Session(library)
    turn = session.turn
    session.refresh()
    assert session.turn is turn


def test_answer_taken_back_elsewhere_is_forgotten(library: Library) -> None:
    """Undo in the browse screen beneath: the session doesn't count the answer, nor take it back twice."""
    session = Session(library)
    session.answer(Rating.GOOD)
    assert history.undo_act(library).startswith("the answer to d/one/answer")
    session.refresh()
    assert session.done == 0
    assert session.undo() == ""
    assert not session.can_undo


# --- cards that change while they are up -----------------------------------------------------------------------------------


def test_card_edited_meanwhile_stays_up_with_its_new_text(home: Home, library: Library) -> None:
    """Revealed, chosen, outcomes and time are kept."""
    session = Session(library)
    go_to(session, "four")
    assert session.turn is not None
    session.turn.choose(session.turn.asked.options.index("B"))
    before = session.turn
    home.deck("d.yaml", DECK.replace("Four?, right: B", "Which is the fourth?, right: Bee"))
    take_in(library)
    session.refresh()
    assert session.turn.asked.prompt == "Which is the fourth?"
    assert session.turn.right
    assert (session.turn.revealed, session.turn.outcomes, session.turn.shown_at_ms) == (
        True,
        before.outcomes,
        before.shown_at_ms,
    )


@pytest.mark.parametrize("change", ("gone", "kind", "suspended"))
def test_card_that_is_no_more_makes_way_with_a_word(home: Home, library: Library, change: str) -> None:
    """Deleted, of another kind, or suspended: the next card comes."""
    session = Session(library)
    if change == "gone":
        home.deck("d.yaml", DECK.replace("  - {question: One?, answer: First, id: one}\n", ""))
    elif change == "kind":
        home.deck(
            "d.yaml", DECK.replace("{question: One?, answer: First, id: one}", "{term: One, meaning: First, id: one}")
        )
    else:
        acts.suspend(library, [history.find_card(library, "d/one/answer")])
    take_in(library)
    session.refresh()
    assert up(session) != "one/answer"
    assert session.notice.startswith("The card that was up ")


def test_card_on_the_screen_is_not_disturbed_by_changed_files(home: Home, library: Library) -> None:
    """It stays as it was shown and is graded as ever; the cards behind it are new, and the log has the file's text."""
    session = Session(library)
    session.answer(Rating.GOOD)
    session.undo()
    turn = session.turn
    home.deck("d.yaml", DECK.replace("One?", "The one?") + "  - {question: Five?, answer: Fifth}\n")
    take_in(library)
    left = session.counts.all
    session.decks_changed()
    assert session.turn is turn
    assert session.counts.all == left + 1
    session.answer(Rating.GOOD)
    assert state(library, "one/answer").standing.reps == 1
    notes = [event for event in log.read(library.connection) if event.kind == EventKind.NOTE]
    assert notes[-1].detail["prompt"] == "The one?"


def test_session_that_waits_goes_on_with_cards_that_were_added(home: Home, library: Library) -> None:
    """They come up at once."""
    session = Session(library)
    while session.turn is not None:
        session.suspend()
    home.deck("d.yaml", DECK + "  - {question: Five?, answer: Fifth}\n")
    take_in(library)
    session.decks_changed()
    assert session.turn is not None
    assert session.turn.asked.prompt == "Five?"


def test_card_answered_after_it_vanished_is_taken(home: Home, library: Library) -> None:
    """The answer counts for the note, wherever it turns up again."""
    session = Session(library)
    home.deck("d.yaml", DECK.replace("  - {question: One?, answer: First, id: one}\n", ""))
    take_in(library)
    session.decks_changed()
    session.answer(Rating.GOOD)
    home.deck("d.yaml", DECK)
    take_in(library)
    assert state(library, "one/answer").standing.reps == 1


def test_act_before_the_session_is_shown_again_by_undo(library: Library) -> None:
    """An answer of an earlier session of this run comes back up."""
    answer(library, "d/three/answer")
    session = Session(library)
    assert session.undo() == "Good"
    assert up(session) == "three/answer"


def test_edit_in_the_midst_of_a_session_is_undone_in_its_turn(home: Home, library: Library) -> None:
    """The mended text is up at once; undo brings the file's old bytes back, then the answer before."""
    path = home.places.decks / "d.yaml"
    before = path.read_bytes()
    session = Session(library)
    session.answer(Rating.GOOD)
    assert session.turn is not None
    uid = session.turn.showing.uid
    opened = editing.open_note(library, uid)
    editing.save_note(library, opened, {**opened.fields, "meaning": "Second, mended"})
    session.refresh()
    assert "mended" in session.turn.asked.prompt + session.turn.asked.answer.plain()
    assert session.undo()
    assert path.read_bytes() == before
    assert session.turn.showing.uid == uid
    assert "mended" not in session.turn.asked.prompt + session.turn.asked.answer.plain()
    assert session.undo() == "Good"
    assert up(session) == "one/answer"


def test_card_answered_after_it_vanished_is_recorded_as_gone(home: Home, library: Library) -> None:
    """A note that comes later is not taken for it, and the log alone tells so."""
    session = Session(library)
    home.deck("d.yaml", DECK.replace("  - {question: One?, answer: First, id: one}\n", ""))
    take_in(library)
    session.decks_changed()
    session.answer(Rating.GOOD)
    gone = identities.gone(library.connection)
    assert [record.prompt for record in identities.notes(library.connection, gone).values()] == ["One?"]
    assert states.kept(library.connection).identity == fold(log.read(library.connection)).identity


@pytest.mark.parametrize("note", (True, False))
@pytest.mark.parametrize("act", ("suspend", "bury"))
def test_card_that_is_set_aside_already_stays_up(library: Library, act: str, note: bool) -> None:
    """Nothing is written, so that undo takes back no act that came before."""
    card = history.find_card(library, "d/one/answer")
    getattr(acts, act)(library, [card])
    session = Session(library, practice=[card])
    before, turn = log.count(library.connection), session.turn
    assert getattr(session, act)(note=note).startswith("1 card is ")
    assert session.turn is turn
    assert log.count(library.connection) == before
    assert session.done == 0


def test_leech_with_a_flag_of_its_own_is_not_said_to_be_flagged(home: Home, clock: FakeClock) -> None:
    """The notice tells what was done."""
    known(home, 1, clock, "flag-only")
    with home.open() as library:
        session = at_the_leech(library)
        session.flag(4)
        session.answer(Rating.AGAIN)
        assert session.notice.startswith("Forgotten 2 times: a leech; its flag stays.")


def test_undo_of_an_answer_whose_card_is_gone_says_so(home: Home, library: Library) -> None:
    """An answer of an earlier session: the card that is up stays."""
    Session(library).answer(Rating.GOOD)
    home.deck("d.yaml", DECK.replace("  - {question: One?, answer: First, id: one}\n", ""))
    take_in(library)
    session = Session(library)
    card = up(session)
    assert session.undo().startswith("the answer to d/one/answer (good)")
    assert up(session) == card
    agrees(library)


def test_several_decks_paused_at_once_are_named_by_their_number(home: Home, library: Library) -> None:
    """Undo says what it took back, not the first of it."""
    home.deck("e.yaml", DECK.replace("title: D", "title: E"))
    take_in(library)
    pause_decks(library, ["d", "e"], paused=True)
    assert history.undo_act(library).startswith("the pause of 2 decks of ")
    assert library.paused() == set()


def test_choice_stays_on_its_option_over_a_new_day_and_changed_file(
    home: Home, library: Library, clock: FakeClock
) -> None:
    """The options may stand otherwise when the question is put again."""
    choice = "{choose: Four?, right: [B, D], wrong: [A, C], id: four}"
    home.deck("d.yaml", DECK.replace("{choose: Four?, right: B, wrong: [A, C], id: four}", choice))
    take_in(library)
    session = Session(library)
    go_to(session, "four")
    assert session.turn is not None
    session.turn.choose(session.turn.asked.options.index("B"))
    home.deck("d.yaml", DECK.replace("{choose: Four?, right: B, wrong: [A, C], id: four}", choice.replace("A, C", "A, AA, C, CC, E")))  # fmt: skip
    take_in(library)
    session.decks_changed()
    clock.advance(days=1)
    assert session.tick()
    assert [session.turn.asked.options[n] for n in session.turn.chosen] == ["B"]


def test_what_another_run_did_is_left_to_the_command(home: Home) -> None:
    """`u` goes back to where this run of the program began, `studydeck undo` beyond it."""
    home.deck("d.yaml", DECK)
    with home.open() as library:
        Session(library).answer(Rating.GOOD)
    with home.open() as library:
        session = Session(library)
        assert (session.can_undo, session.undo(), history.undo_act(library)) == (False, "", "")
        assert state(library, "one/answer").standing.reps == 1
        assert history.undo(library).startswith("the answer to d/one/answer")
