"""A sitting: what was shown is applied, every act is undoable, and neither time nor disk nor files take an answer away."""

import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from studydeck.core.events import EventKind
from studydeck.core.queue import NOTE_SPACING
from studydeck.core.scheduler import Rating, State
from studydeck.core.study_day import StudyDay
from studydeck.errors import StudydeckError
from studydeck.services.library import Library
from studydeck.services.studying.answering import LONGEST_ANSWER_MS
from studydeck.services.studying.day import Selection
from studydeck.services.studying.session import Session
from studydeck.services.taking_in.takein import take_in
from studydeck.store import log, states
from tests.conftest import FakeClock, Home

MINUTE_MS = 60_000


def questions(number: int, title: str = "T") -> str:
    """Return a deck of questions."""
    notes = "".join(f"  - {{question: '{title} {n:02}?', answer: Because {n}., hint: Think.}}\n" for n in range(number))
    return f"title: {title}\nnotes:\n{notes}"


@pytest.fixture
def deck(home: Home) -> Path:
    """Write a deck of thirty questions."""
    return home.deck("d.yaml", questions(30))


@pytest.fixture
def library(home: Home, deck: Path) -> Any:
    """Open the library with that deck."""
    with home.open() as opened:
        yield opened


def up(session: Session) -> str:
    """Return the key of the card on the screen."""
    assert session.turn is not None
    return str(session.turn.showing.key)


def standing(library: Library, session: Session) -> Any:
    """Return where the card on the screen stands on disk."""
    assert session.turn is not None
    return states.get(library.connection, session.turn.showing.card).standing


def study(session: Session, clock: FakeClock, rate: Callable[[str], Rating] = lambda _key: Rating.GOOD) -> list[str]:
    """Answer every card until nothing is left, ten seconds each, waiting for learning cards; return the keys."""
    shown = []
    while session.turn is not None or session.waiting_ms is not None:
        if session.turn is None:
            clock.advance(milliseconds=(session.waiting_ms or 0) + 1)
            session.tick()
            continue
        shown.append(up(session))
        clock.advance(seconds=10)
        session.answer(rate(up(session)))
        assert len(shown) < 2000
    return shown


# --- answers ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("rating", list(Rating))
def test_outcome_is_applied_as_it_was_shown(library: Library, clock: FakeClock, rating: Rating) -> None:
    """However long one thinks, the grade does what its button said, a step counted from the answer."""
    session = Session(library)
    assert session.turn is not None
    assert session.turn.outcomes is not None
    card, shown = session.turn.showing.card, session.turn.outcomes[rating - 1]
    clock.advance(minutes=37)
    session.answer(rating)
    after = states.get(library.connection, card).standing
    due_ms = None if shown.delay_ms is None else clock.now().at_ms + shown.delay_ms
    assert (after.state, after.step, after.due_day, after.due_ms) == (shown.state, shown.step, shown.due_day, due_ms)


def test_answer_is_on_disk_when_it_returns(home: Home, library: Library) -> None:
    """Another process sees the answer at once."""
    session = Session(library)
    session.answer(Rating.GOOD)
    with home.open(write=False) as reader:
        assert [event.kind for event in log.read(reader.connection)] == ["review", "note"]


def test_event_tells_how_the_card_was_answered(library: Library, clock: FakeClock) -> None:
    """Thought or chosen, with hint, what it was before, and the time it took."""
    session = Session(library)
    assert session.turn is not None
    session.turn.show_hint()
    session.turn.reveal()
    clock.advance(seconds=7)
    session.answer(Rating.HARD)
    event = next(iter(log.read(library.connection)))
    assert (event.rating, event.ms, event.detail["how"], event.detail["was"], event.detail["hint"]) == (
        2,
        7000,
        "thought",
        "new",
        True,
    )


@pytest.mark.parametrize(("seconds", "ms"), ((-90, 0), (0, 0), (86_000, LONGEST_ANSWER_MS)))
def test_time_of_an_answer_is_clamped(library: Library, clock: FakeClock, seconds: int, ms: int) -> None:
    """Neither a clock that was set back nor a night at the desk counts: from nothing to an hour."""
    clock.to(4, 1)
    session = Session(library)
    clock.advance(seconds=seconds)
    session.answer(Rating.GOOD)
    assert next(event.ms for event in log.read(library.connection) if event.kind == "review") == ms


def test_learning_card_comes_again_in_its_time(library: Library, clock: FakeClock) -> None:
    """Again puts a card back for one minute later, before what else is left."""
    session = Session(library)
    first = up(session)
    session.answer(Rating.AGAIN)
    assert up(session) != first
    clock.advance(seconds=61)
    session.answer(Rating.GOOD)
    assert up(session) == first


def test_resting_session_wakes_up_with_its_learning_card(home: Home, clock: FakeClock) -> None:
    """With a step beyond the learning ahead, the session waits, and shows the card when it is time."""
    home.settings('[study]\nlearning_steps = ["1h"]\nlearn_ahead = "20m"\n')
    home.deck("d.yaml", questions(1))
    with home.open() as library:
        session = Session(library)
        session.answer(Rating.AGAIN)
        assert session.turn is None
        assert session.waiting_ms == 40 * MINUTE_MS
        assert not session.tick()
        clock.advance(minutes=40)
        assert session.tick()
        assert session.waiting_ms is None


@pytest.mark.parametrize("act", (lambda session: session.answer(Rating.EASY), Session.suspend, Session.bury))
def test_card_that_only_just_came_up_is_left_alone(
    home: Home, clock: FakeClock, act: Callable[[Session], None]
) -> None:
    """What was done while nothing was on the screen isn't taken for a card that nobody saw."""
    home.settings('[study]\nlearning_steps = ["1h"]\n')
    home.deck("d.yaml", questions(1))
    with home.open() as library:
        session = Session(library)
        session.answer(Rating.AGAIN)
        clock.advance(hours=2)
        before = log.count(library.connection)
        act(session)
        assert log.count(library.connection) == before
        assert session.turn is not None


def test_step_that_ends_after_the_rollover_is_due_on_that_day(
    library: Library, clock: FakeClock, day: Callable[[], StudyDay]
) -> None:
    """Also where the card came up so early that its step would have ended before."""
    clock.to(3, 45)
    session = Session(library)
    session.answer(Rating.GOOD)
    assert session.turn is not None
    card = session.turn.showing.card
    clock.to(3, 55)
    session.answer(Rating.GOOD)
    after = states.get(library.connection, card).standing
    assert (after.due_day, after.due_ms) == (day() + 1, None)


# --- undo -------------------------------------------------------------------------------------------------------------


def test_undo_goes_back_as_far_as_the_session_goes(library: Library, clock: FakeClock) -> None:
    """Answer by answer the same cards come up again, with the same outcomes, and at last nothing is left to undo."""
    session = Session(library)
    seen = []
    for rating in (Rating.GOOD, Rating.AGAIN, Rating.EASY, Rating.HARD, Rating.GOOD):
        assert session.turn is not None
        seen.append((up(session), session.turn.outcomes))
        session.answer(rating)
    for word in ("Good", "Hard", "Easy", "Again", "Good"):
        assert session.undo() == word
        assert session.turn is not None
        assert (up(session), session.turn.outcomes) == seen.pop()
        assert standing(library, session).state is State.NEW
    assert session.undo() == ""
    assert session.done == 0
    assert list(states.all_states(library.connection)) == []


def test_undo_after_the_last_card(home: Home, clock: FakeClock) -> None:
    """When the deck is finished the last answer can still be taken back."""
    home.deck("d.yaml", questions(2))
    with home.open() as library:
        session = Session(library)
        shown = study(session, clock, lambda _key: Rating.EASY)
        assert session.turn is None
        assert session.undo() == "Easy"
        assert up(session) == shown[-1]
        assert session.undo() == "Easy"
        assert up(session) == shown[0]


def test_undone_card_is_asked_only_once(library: Library, clock: FakeClock) -> None:
    """After an undo the card isn't in the queue as well as on the screen."""
    session = Session(library)
    for _answer in range(3):
        session.answer(Rating.EASY)
    session.undo()
    shown = study(session, clock, lambda _key: Rating.EASY)
    assert len(shown) == len(set(shown)) == 18


@pytest.mark.parametrize("act", ("suspend", "bury"))
def test_setting_a_card_aside_and_back(library: Library, clock: FakeClock, act: str) -> None:
    """A suspended or buried card gives way to the next, and undo brings it back to the screen."""
    session = Session(library)
    first = up(session)
    getattr(session, act)()
    assert up(session) != first
    session.answer(Rating.EASY)
    assert session.undo() == "Easy"
    assert session.undo() == {"suspend": "Suspended", "bury": "Buried"}[act]
    assert up(session) == first
    assert first in study(session, clock, lambda _key: Rating.EASY)


def test_buried_card_is_back_on_the_next_day_and_a_suspended_one_is_not(
    home: Home, library: Library, clock: FakeClock
) -> None:
    """Burying ends with the study day, a suspension doesn't."""
    session = Session(library)
    buried = up(session)
    session.bury()
    suspended = up(session)
    session.suspend()
    assert not {buried, suspended} & set(study(session, clock, lambda _key: Rating.EASY))
    clock.advance(days=1)
    shown = study(Session(library), clock, lambda _key: Rating.EASY)
    assert buried in shown
    assert suspended not in shown


def test_undo_of_a_card_whose_note_is_gone(home: Home, library: Library) -> None:
    """The answer is taken back, and the next card that there is comes up."""
    session = Session(library)
    session.answer(Rating.EASY)
    home.deck("d.yaml", questions(30).replace("'T 00?'", "'Another?'"))
    take_in(library)
    assert session.undo() == "Easy"
    assert session.turn is not None
    assert up(session) != "d/t-00/answer"
    shown = [up(session), *[entry.card for entry in session._lineup.queue.main]]
    assert session.turn.showing.card not in shown[1:]


def test_other_process_can_undo_what_the_session_did(home: Home, deck: Path) -> None:
    """`undo` after the session takes back its newest act, then the one before."""
    from studydeck.services.history import undo

    with home.open() as library:
        session = Session(library)
        first, _ = up(session), session.answer(Rating.EASY)
        second, _ = up(session), session.suspend()
    with home.open() as library:
        assert f"the suspension of {second}" in undo(library)
        assert f"the answer to {first} (easy)" in undo(library)
        with pytest.raises(StudydeckError, match="nothing to undo"):
            undo(library)


# --- practice ---------------------------------------------------------------------------------------------------------


def test_practice_leaves_the_schedule_untouched(library: Library, clock: FakeClock) -> None:
    """Cards come until each was known once; states, limits and due days stay."""
    session = Session(library)
    for _answer in range(3):
        session.answer(Rating.AGAIN)
    before = list(states.all_states(library.connection))
    missed = [miss.card for miss in session.summary().misses]
    assert len(missed) == 3
    practice = Session(library, practice=missed)
    assert practice.turn is not None
    assert practice.turn.outcomes is None
    practice.answer(Rating.AGAIN)
    shown = study(practice, clock)
    assert len(shown) == 3
    assert list(states.all_states(library.connection)) == before
    assert [event.kind for event in log.read(library.connection)].count("practice") == 4


def test_practice_can_be_undone(library: Library, clock: FakeClock) -> None:
    """The newest practice answer is taken back and asked again; further back, an undo says what it was."""
    session = Session(library)
    session.answer(Rating.AGAIN)
    before = list(states.all_states(library.connection))
    practice = Session(library, practice=[session.summary().misses[0].card])
    card = up(practice)
    practice.answer(Rating.GOOD)
    assert practice.turn is None
    assert practice.undo() == "Good"
    assert up(practice) == card
    assert list(states.all_states(library.connection)) == before
    assert practice.undo().startswith("the answer to d/t-00/answer (again) of ")
    assert up(practice) == card
    assert practice.undo() == ""


# --- the end ----------------------------------------------------------------------------------------------------------


def test_summary_tells_what_was_missed_and_when_it_comes_again(library: Library, clock: FakeClock) -> None:
    """Right, wrong, time, each missed card once."""
    session = Session(library)
    for rating in (Rating.AGAIN, Rating.GOOD, Rating.EASY):
        clock.advance(seconds=5)
        session.answer(rating)
    summary = session.summary()
    assert (summary.right, summary.wrong, summary.ms) == (2, 1, 15_000)
    (miss,) = summary.misses
    assert (miss.key, miss.prompt, miss.when) == ("d/t-00/answer", "T 00?", "in 50 s")


# --- the study day ----------------------------------------------------------------------------------------------------


def test_new_study_day_in_mid_session(library: Library, clock: FakeClock) -> None:
    """At the rollover the card stays up with what was done at it, the outcomes are new, and a line says so."""
    clock.to(3, 59)
    session = Session(library)
    session.answer(Rating.EASY)
    assert session.turn is not None
    card, before = up(session), session.turn.outcomes
    session.turn.reveal()
    clock.to(4, 1)
    assert session.tick()
    assert session.notice.startswith("A new study day began: Sat 21 Nov 2026.")
    assert up(session) == card
    assert session.turn.revealed
    assert before is not None
    assert session.turn.outcomes is not None
    assert session.turn.outcomes[3].due_day == before[3].due_day + 1
    assert session.counts.new == 20
    assert session.done == 1


def test_answer_after_the_rollover_counts_for_the_new_day(
    library: Library, clock: FakeClock, day: Callable[[], StudyDay]
) -> None:
    """Even where nobody looked at the clock in between."""
    clock.to(3, 59)
    session = Session(library)
    clock.to(4, 1)
    session.answer(Rating.EASY)
    assert {event.day for event in log.read(library.connection)} == {day()}
    assert session.notice


def test_card_across_the_rollover_isnt_asked_twice(home: Home, clock: FakeClock) -> None:
    """Neither the card that stays up nor a spoiler of it is in the new day's queue."""
    home.deck(
        "d.yaml", "title: T\nnotes:\n" + "".join(f"  - {{term: Word {n}, meaning: Sense {n}}}\n" for n in range(4))
    )
    clock.to(3, 59)
    with home.open() as library:
        session = Session(library)
        note = up(session).split("/")[1]
        clock.to(4, 1)
        session.tick()
        shown = study(session, clock, lambda _key: Rating.EASY)
        assert sum(key.split("/")[1] == note for key in shown) == 1


@pytest.mark.parametrize(("limit", "more"), (("limit", 5), ("new", 5)))
def test_limits_of_a_session_hold_over_the_rollover(library: Library, clock: FakeClock, limit: str, more: int) -> None:
    """`--limit` and `--new` are the session's, not the day's; undo over the rollover doesn't widen them."""
    clock.to(3, 59)
    session = Session(library, Selection(**{limit: 5}))
    session.answer(Rating.EASY)
    session.answer(Rating.EASY)
    clock.to(4, 1)
    session.tick()
    session.undo()
    assert len(study(session, clock, lambda _key: Rating.EASY)) == more - 1


def test_clock_set_back_in_mid_session(library: Library, clock: FakeClock, day: Callable[[], StudyDay]) -> None:
    """Answers go on, spans are never negative, and the due day lies ahead of the clock."""
    session = Session(library)
    session.answer(Rating.GOOD)
    clock.advance(days=-40)
    session.answer(Rating.EASY)
    session.answer(Rating.EASY)
    for _uid, _face, state in states.all_states(library.connection):
        assert state.standing.memory is not None
        assert state.standing.due_day is not None
        assert state.standing.due_day >= day()
    session.undo()
    assert session.turn is not None


def test_clock_set_back_within_the_day_lets_the_later_answer_decide(home: Home, deck: Path, clock: FakeClock) -> None:
    """Of two answers the one given later counts, though the clock says otherwise; what it said is kept."""
    key = next(iter(home.cards()))
    home.answer(key, rating=Rating.AGAIN)
    clock.advance(hours=-2)
    home.answer(key, rating=Rating.EASY)
    with home.open() as library:
        (state,) = (state for _uid, _face, state in states.all_states(library.connection))
        assert (state.standing.state, state.standing.reps) == (State.REVIEW, 2)
        first, second = (event for event in log.read(library.connection) if event.kind == EventKind.REVIEW)
        assert (second.rating, second.at_ms, second.day) == (Rating.EASY, first.at_ms + 1, first.day)
        assert second.detail["clock_ms"] == clock.now().at_ms
        with library.database.transaction() as connection:
            before = states.kept(connection)
            assert states.rebuild(connection) == before


def test_clock_set_back_before_the_rollover_keeps_the_later_day(home: Home, deck: Path, clock: FakeClock) -> None:
    """An answer dated behind one of the next study day counts for that day."""
    key = next(iter(home.cards()))
    clock.to(5)
    home.answer(key, rating=Rating.AGAIN)
    clock.to(3)
    home.answer(key, rating=Rating.EASY)
    with home.open() as library:
        first, second = (event for event in log.read(library.connection) if event.kind == EventKind.REVIEW)
        assert second.day == first.day == library.today() + 1


def test_clock_set_back_lets_the_later_pause_decide(home: Home, deck: Path, clock: FakeClock) -> None:
    """A deck that was paused and taken up again stays taken up; another deck's pause dates nothing."""
    with home.open() as library:
        for name, paused in (("d", True), ("d", False), ("other", True)):
            detail = {"v": 1, "deck": name, "paused": paused}
            library.write([library.happened(EventKind.PAUSE_DECK, detail=detail)])
            clock.advance(hours=-2)
        assert library.paused() == {"other"}
        dated = [event.detail.get("clock_ms") for event in log.read(library.connection)]
        assert [said is not None for said in dated] == [False, False, True]


# --- the disk ---------------------------------------------------------------------------------------------------------


def fails(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the disk be full from now on."""

    def refuse(*_arguments: Any) -> None:
        raise sqlite3.OperationalError("database or disk is full")

    monkeypatch.setattr(log, "append", refuse)
    monkeypatch.setattr(log, "append_all", refuse)


@pytest.mark.parametrize("act", ("answer", "suspend", "bury", "undo", "ten_more"))
def test_failing_write_keeps_everything_and_can_be_tried_again(
    library: Library, monkeypatch: pytest.MonkeyPatch, act: str
) -> None:
    """A full disk takes no card away: card, counts and undo stay, and the next try goes through."""
    session = Session(library)
    session.answer(Rating.EASY)
    do: Callable[[], Any] = (lambda: session.answer(Rating.GOOD)) if act == "answer" else getattr(session, act)
    before = (up(session), session.counts, session.done, log.count(library.connection))
    with monkeypatch.context() as patch:
        fails(library, patch)
        for _try in range(2):
            with pytest.raises(StudydeckError, match="The disk is full"):
                do()
    assert (up(session), session.counts, session.done, log.count(library.connection)) == before
    do()
    assert log.count(library.connection) > before[3]


def test_real_full_disk_keeps_the_card(library: Library) -> None:
    """With a database that can't grow by a page, the answer is refused; with room again it is taken."""
    session = Session(library)
    session.answer(Rating.EASY)
    connection = library.connection
    (pages,) = connection.execute("PRAGMA main.page_count").fetchone()
    connection.execute(f"PRAGMA main.max_page_count = {pages}")
    refused = None
    for _answer in range(19):
        card = up(session)
        try:
            session.answer(Rating.EASY)
        except StudydeckError as error:
            refused = error
            assert up(session) == card
            break
    assert refused is not None
    assert "disk is full" in refused.message
    connection.execute("PRAGMA main.max_page_count = 100000")
    session.answer(Rating.EASY)
    assert up(session) != card


# --- files ------------------------------------------------------------------------------------------------------------


def test_cards_that_vanish_are_passed_over(home: Home, library: Library, clock: FakeClock) -> None:
    """Notes taken out of the file during a session aren't asked; the card on the screen can still be answered."""
    session = Session(library)
    first = up(session)
    home.deck("d.yaml", questions(30).replace("'T 00?'", "'X 00?'").replace("'T 01?'", "'X 01?'"))
    take_in(library)
    session.answer(Rating.EASY)
    shown = study(session, clock, lambda _key: Rating.EASY)
    assert first not in shown
    assert "d/t-01/answer" not in shown
    assert "d/t-02/answer" in shown
    assert next(event.face for event in log.read(library.connection)) == "answer"


def test_whole_deck_vanishing_ends_the_session(home: Home, library: Library) -> None:
    """Nothing is left to ask, and nothing breaks."""
    session = Session(library)
    home.places.decks.joinpath("d.yaml").unlink()
    take_in(library)
    session.answer(Rating.EASY)
    assert session.turn is None
    assert session.summary().right == 1


def test_edited_deck_goes_on_being_studied(home: Home, clock: FakeClock) -> None:
    """A session over one deck stays with it when its file is edited meanwhile."""
    for name in "abc":
        home.deck(f"{name}.yaml", questions(8, name))
    with home.open() as library:
        (number,) = [n for n, entry in library.decks.items() if entry.deck.id == "b"]
        session = Session(library, Selection(decks=(number,)))
        session.answer(Rating.EASY)
        home.deck("b.yaml", questions(9, "b"))
        take_in(library)
        session.bury()
        shown = study(session, clock, lambda _key: Rating.EASY)
        assert len(shown) == 7
        assert all(key.startswith("b/") for key in shown)


# --- limits -----------------------------------------------------------------------------------------------------------


def test_new_cards_a_day(library: Library, clock: FakeClock) -> None:
    """Twenty a day for all decks together, over all sessions of the day."""
    session = Session(library)
    for _answer in range(7):
        session.answer(Rating.EASY)
    assert len(study(Session(library), clock, lambda _key: Rating.EASY)) == 13


def test_undo_gives_the_place_in_the_limit_back(library: Library, clock: FakeClock) -> None:
    """A new card that was taken back doesn't count."""
    session = Session(library)
    session.answer(Rating.EASY)
    session.undo()
    assert len(study(session, clock, lambda _key: Rating.EASY)) == 20


def test_ten_more(library: Library, clock: FakeClock) -> None:
    """When the day's new cards are done, ten more can be had, once for each time they are asked for."""
    session = Session(library)
    study(session, clock, lambda _key: Rating.EASY)
    session.ten_more()
    assert session.turn is not None
    assert session.counts.new == 10
    session.answer(Rating.EASY)
    assert len(study(Session(library), clock, lambda _key: Rating.EASY)) == 9


def test_ten_more_while_a_card_is_up(library: Library, clock: FakeClock) -> None:
    """The card on the screen stays, and isn't asked twice."""
    session = Session(library)
    card = up(session)
    session.ten_more()
    assert up(session) == card
    shown = study(session, clock, lambda _key: Rating.EASY)
    assert len(shown) == len(set(shown)) == 30


@pytest.mark.parametrize(
    ("selection", "cards"),
    (
        (Selection(new=3), 3),
        (Selection(new=25), 25),
        (Selection(new=0), 0),
        (Selection(limit=4), 4),
        (Selection(limit=4, new=2), 2),
        (Selection(minutes=1), 6),
    ),
)
def test_a_session_has_limits_of_its_own(library: Library, clock: FakeClock, selection: Selection, cards: int) -> None:
    """`--new`, `--limit` and `--minutes`, at ten seconds a card."""
    assert len(study(Session(library, selection), clock, lambda _key: Rating.EASY)) == cards


def test_repeats_of_learning_cards_are_not_limited(library: Library, clock: FakeClock) -> None:
    """With `--limit 2` both cards come until they are learnt."""
    session = Session(library, Selection(limit=2))
    shown = study(session, clock)
    assert (len(set(shown)), len(shown)) == (2, 4)


def test_limits_of_a_deck(home: Home, clock: FakeClock) -> None:
    """A deck's own limit holds beside that of all decks."""
    home.settings("[study]\nnew_per_day = 9\n[deck.a]\nnew_per_day = 2\n[deck.b]\nnew_per_day = 0\n")
    for name in "abc":
        home.deck(f"{name}.yaml", questions(20, name))
    with home.open() as library:
        shown = study(Session(library), clock, lambda _key: Rating.EASY)
    assert sorted(key[0] for key in shown) == list("aaccccccc")


def test_reviews_a_day(home: Home, clock: FakeClock) -> None:
    """Reviews have a limit of their own, most forgotten first; what is left over waits for the next day."""
    home.settings("[study]\nreviews_per_day = 5\nnew_per_day = 20\n")
    home.deck("d.yaml", questions(12))
    with home.open() as library:
        study(Session(library), clock, lambda key: Rating.EASY if "-0" in key else Rating.GOOD)
        clock.advance(days=60)
        assert len(study(Session(library), clock, lambda _key: Rating.EASY)) == 5
        assert len(study(Session(library), clock, lambda _key: Rating.EASY)) == 0
        clock.advance(days=1)
        assert len(study(Session(library), clock, lambda _key: Rating.EASY)) == 5


def test_paused_deck_is_left_out_until_it_is_asked_for(home: Home, clock: FakeClock) -> None:
    """Study all passes over a paused deck; by name it can be studied."""
    from studydeck.services.studying.overview import pause_decks

    for name in "ab":
        home.deck(f"{name}.yaml", questions(3, name))
    with home.open() as library:
        pause_decks(library, ["a"], paused=True)
        (number,) = [n for n, entry in library.decks.items() if entry.deck.id == "a"]
        by_name = Session(library, Selection(decks=(number,)))
        assert up(by_name).startswith("a/")
        assert {key[0] for key in study(Session(library), clock, lambda _key: Rating.EASY)} == {"b"}


# --- spoilers ---------------------------------------------------------------------------------------------------------

SIX = (
    """title: T
notes:
  - difference: [Alpha, Beta]
    aspects:
"""
    + "".join(f"      Aspect {n}: [left {n}, right {n}]\n" for n in range(6))
    + "    alike: [both exist]\n"
)


def test_difference_of_six_aspects_is_seen_whole_in_two_days(home: Home, clock: FakeClock) -> None:
    """First whose side it is, with overview and what is alike; the day after, how they differ."""
    home.deck("d.yaml", SIX)
    with home.open() as library:
        first = study(Session(library), clock, lambda _key: Rating.EASY)
        clock.advance(days=1)
        second = study(Session(library), clock, lambda _key: Rating.EASY)
    assert len(first) == 8
    assert all("/which/" in key or key.endswith(("/overview", "/alike")) for key in first)
    assert first[-1].endswith("/overview")
    assert len([key for key in second if "/aspect/" in key]) == 6
    assert len({*first, *second}) == 14


def test_spoilers_never_fall_on_one_day(bundled_home: Home, clock: FakeClock) -> None:
    """Over nine days with the bundled decks, no two cards of a group are asked on one study day; notes are spaced."""
    from studydeck.core.identity import card_number
    from studydeck.store import index

    with bundled_home.open() as library:
        for number in range(9):
            session = Session(library)
            asked: dict[str, int] = {}
            notes: list[str] = []
            while session.turn is not None and len(notes) < 40:
                showing = session.turn.showing
                row = index.card(library.connection, showing.card)
                assert row is not None
                if showing.was != "learning":
                    assert asked.setdefault(row.spoiler, showing.card) == showing.card, f"day {number}"
                    others = {entry.uid for entry in session._lineup.queue.main} - set(notes[-NOTE_SPACING + 1 :])
                    assert showing.uid not in notes[-NOTE_SPACING + 1 :] or not others
                assert card_number(showing.uid, showing.key.face) == showing.card
                notes.append(showing.uid)
                clock.advance(seconds=20)
                session.answer((Rating.GOOD, Rating.EASY, Rating.AGAIN, Rating.GOOD)[(len(notes) * 7 + number) % 4])
            assert notes
            clock.to(12, days=1)


def test_learning_left_over_from_yesterday_keeps_its_spoiler_back(home: Home, clock: FakeClock) -> None:
    """A card on a step that ends today is asked today, so what would give it away isn't."""
    home.deck("d.yaml", "title: T\nnotes:\n  - {term: Word, meaning: Sense}\n  - {question: Why?, answer: So.}\n")
    with home.open() as library:
        session = Session(library)
        learning = up(session)
        session.answer(Rating.AGAIN)
        clock.advance(days=1)
        shown = study(Session(library), clock, lambda _key: Rating.EASY)
    assert learning in shown
    assert sum("/word/" in key for key in shown) == 1


def test_suspending_a_card_lets_its_spoiler_come(home: Home, clock: FakeClock) -> None:
    """The other face of a suspended card may come on the same day."""
    home.deck("d.yaml", "title: T\nnotes:\n  - {term: Word, meaning: Sense}\n")
    with home.open() as library:
        session = Session(library)
        assert up(session) == "d/word/meaning"
        session.suspend()
        assert up(session) == "d/word/term"


def test_counts_agree_with_what_comes(bundled_home: Home, clock: FakeClock) -> None:
    """What `due` says before is what a session that knows everything asks."""
    from studydeck.services.studying.overview import overview

    with bundled_home.open() as library:
        for _day in range(5):
            state = overview(library)
            shown = study(Session(library), clock, lambda _key: Rating.EASY)
            assert len(shown) == state.left
            assert overview(library).left == 0
            clock.to(12, days=1)


def test_a_prepared_card_is_the_card_that_comes(home: Home, deck: Path) -> None:
    """Reading the next card ahead changes neither which card comes nor what is known of it."""
    with home.open() as library:
        session = Session(library)
        plain = []
        while session.turn is not None and len(plain) < 5:
            plain.append(session.turn.showing)
            session.answer(Rating.GOOD)
        while session.undo():
            pass
        prepared = []
        while session.turn is not None and len(prepared) < 5:
            prepared.append(session.turn.showing)
            session.prepare()
            session.answer(Rating.GOOD)
    assert prepared == plain
