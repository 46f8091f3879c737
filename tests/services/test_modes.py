"""The ways to study: what each holds, in which order, and what becomes of limits and schedule."""

from collections.abc import Iterator
from typing import Any

import pytest

from studydeck.core.queue import day_seed, shuffle_key
from studydeck.core.scheduler import Rating, State
from studydeck.errors import StudydeckError
from studydeck.services import history
from studydeck.services.library import Library
from studydeck.services.studying import acts
from studydeck.services.studying.day import Selection, build_queue
from studydeck.services.studying.modes import MODES, held, practice_cards, ways
from studydeck.services.studying.overview import overview, pause_decks
from studydeck.services.studying.session import Session
from studydeck.services.taking_in.takein import take_in
from studydeck.store import log, states
from tests.conftest import FakeClock, Home, answer

DECK = "title: {0}\nnotes:\n" + "".join(
    f"  - {{{{question: '{{0}} {n:02}?', answer: Because {n}., tags: [{'odd' if n % 2 else 'even'}]}}}}\n"
    for n in range(12)
)


@pytest.fixture
def library(home: Home) -> Iterator[Library]:
    """Open a library with two decks of twelve questions, half of each tagged odd."""
    home.settings("[study]\nnew_per_day = 6\n")
    home.deck("a.yaml", DECK.format("A"))
    home.deck("b.yaml", DECK.format("B"))
    with home.open() as opened:
        yield opened


def shown(session: Session, rating: Rating = Rating.EASY, most: int = 100) -> list[str]:
    """Answer every card with one rating; return the keys without deck and face."""
    keys: list[str] = []
    while session.turn is not None and len(keys) < most:
        keys.append(str(session.turn.showing.key).removesuffix("/answer"))
        session.answer(rating)
    return keys


def reviewed(library: Library, *keys: str) -> None:
    """Bring cards into review."""
    for key in keys:
        answer(library, f"{key}/answer", Rating.EASY)


def test_tags_and_searches_leave_some_cards_inside_the_limits(library: Library) -> None:
    """Only those are shown, new ones within the day's limit."""
    keys = shown(Session(library, Selection(tags=("odd",))))
    assert len(keys) == 6
    assert all(int(key[-2:]) % 2 for key in keys)
    assert {key[0] for key in keys} == {"a", "b"}


def test_several_tags_are_any_of_them_and_a_search_narrows(library: Library) -> None:
    """`--tag odd --tag even --search 07` is that one card of each deck."""
    keys = shown(Session(library, Selection(tags=("odd", "even"), query='"07"')))
    assert sorted(keys) == ["a/a-07", "b/b-07"]


def test_tag_that_no_card_has_is_told(library: Library) -> None:
    """Instead of a day with nothing to do."""
    with pytest.raises(StudydeckError, match="No card has the tag `nothing`"):
        Session(library, Selection(tags=("nothing",)))


def test_card_that_leaves_its_search_stays_until_it_is_learnt(library: Library, clock: FakeClock) -> None:
    """`is:new` chose it; after the first answer it is learning and still comes again."""
    session = Session(library, Selection(query='is:new "03"', limit=1))
    assert session.turn is not None
    card = session.turn.showing.card
    session.answer(Rating.AGAIN)
    clock.advance(minutes=2)
    session.tick()
    assert session.turn is not None
    assert session.turn.showing.card == card
    session.undo()
    assert session.turn.showing.card == card


def test_shuffled_new_cards_are_the_same_all_day_and_others_the_next(home: Home, clock: FakeClock) -> None:
    """The order is repeatable, isn't the deck's, and the decks take turns."""
    home.settings('[study]\nnew_per_day = 24\nnew_order = "shuffled"\n')
    for name in "ab":
        home.deck(f"{name}.yaml", DECK.format(name.upper()))
    with home.open() as library:
        first = [entry.card for entry in build_queue(library, Selection(), library.today()).main]
        again = build_queue(library, Selection(), library.today()).main
        assert [entry.card for entry in again] == first
        assert [entry.deck for entry in again[:4]] == [again[0].deck, again[1].deck] * 2
        seed = day_seed(library.today())
        one_deck = [entry.card for entry in again if entry.deck == again[0].deck]
        assert one_deck == sorted(one_deck, key=lambda card: shuffle_key(card, seed))
        in_deck = [card for (card,) in library.connection.execute("SELECT card FROM idx.cards ORDER BY deck, position")]
        assert [card for card in in_deck if card in first[::2]] != first[::2]
        clock.advance(days=1)
        assert [entry.card for entry in build_queue(library, Selection(), library.today()).main] != first


def test_cram_practises_every_card_and_leaves_the_schedule(library: Library) -> None:
    """Past the limits, shuffled the same way all day, without what is suspended; nothing is scheduled."""
    (off,) = [history.find_card(library, "a/a-05/answer")]
    acts.suspend(library, [off])
    before = list(states.all_states(library.connection))
    session = Session(library, Selection(mode="cram"))
    assert "schedule stays" in session.notice
    keys = shown(session, Rating.GOOD)
    assert len(keys) == len(set(keys)) == 23
    assert keys != sorted(keys)
    assert list(states.all_states(library.connection)) == before
    assert practice_cards(library, Selection(mode="cram")) == practice_cards(library, Selection(mode="cram"))
    assert {event.kind for event in log.read(library.connection)} == {"practice", "suspend", "note"}


def test_cram_of_a_search_is_of_its_cards(library: Library) -> None:
    """And a limit takes the first of them."""
    assert len(practice_cards(library, Selection(mode="cram", tags=("odd",))) or ()) == 12
    assert len(practice_cards(library, Selection(mode="cram", tags=("odd",), limit=5)) or ()) == 5


def test_note_set_aside_leaves_practice_with_all_its_cards(home: Home) -> None:
    """Suspending a note takes its other card out of the cram as well; undo brings both back."""
    home.deck("d.yaml", "title: D\nnotes:\n  - {term: One, meaning: First}\n  - {question: Two?, answer: Second}\n")
    with home.open() as library:
        session = Session(library, Selection(mode="cram"))
        while session.turn is not None and session.turn.showing.key.note != "one":
            session.answer(Rating.GOOD)
        left = session.counts.all
        session.suspend(note=True)
        assert session.counts.all == left - 2
        session.undo()
        assert session.counts.all == left


def test_study_ahead_reviews_what_is_due_soon_by_the_days_that_passed(library: Library, clock: FakeClock) -> None:
    """Only that, past the limits; the outcome is the scheduler's for the day it is."""
    reviewed(library, "a/a-01", "a/a-02")
    card = history.find_card(library, "a/a-01/answer")
    due = states.get(library.connection, card).standing.due_day
    assert due is not None
    clock.advance(days=due - library.today() - 1)
    assert held(library, Selection(mode="ahead", ahead=365)) == 2
    session = Session(library, Selection(mode="ahead", ahead=365))
    assert session.counts.due == 2
    assert sorted(shown(session, Rating.GOOD)) == ["a/a-01", "a/a-02"]
    after = states.get(library.connection, card).standing
    assert (after.state, after.last_day) == (State.REVIEW, library.today())
    assert after.due_day is not None
    assert after.due_day > due


def test_card_missed_while_studying_ahead_comes_again(library: Library, clock: FakeClock) -> None:
    """It is relearnt in the same session; nothing else that is being learnt gets in."""
    reviewed(library, "a/a-01")
    clock.advance(days=1)
    answer(library, "b/b-01/answer", Rating.AGAIN)
    session = Session(library, Selection(mode="ahead", ahead=365))
    session.answer(Rating.AGAIN)
    assert session.counts.learning == 1
    clock.advance(minutes=11)
    session.tick()
    assert session.turn is not None
    assert str(session.turn.showing.key) == "a/a-01/answer"


def test_todays_misses_are_practised(library: Library, clock: FakeClock) -> None:
    """Each once, in the order in which they were missed; what was taken back isn't one."""
    for key, rating in (
        ("b/b-02", Rating.AGAIN),
        ("a/a-01", Rating.GOOD),
        ("a/a-03", Rating.AGAIN),
        ("a/a-04", Rating.AGAIN),
    ):
        answer(library, f"{key}/answer", rating)
        clock.advance(seconds=1)
    history.undo(library)
    assert shown(Session(library, Selection(mode="misses")), Rating.GOOD) == ["b/b-02", "a/a-03"]
    clock.advance(days=1)
    assert held(library, Selection(mode="misses")) == 0


def test_only_due_and_only_new(library: Library, clock: FakeClock) -> None:
    """One leaves out new cards, the other reviews."""
    reviewed(library, "a/a-01", "a/a-02")
    clock.advance(days=60)
    assert sorted(shown(Session(library, Selection(mode="due")), Rating.GOOD)) == ["a/a-01", "a/a-02"]
    history.undo(library)
    keys = shown(Session(library, Selection(mode="new")))
    assert len(keys) == 6
    assert not {"a/a-01", "a/a-02"} & set(keys)


def test_menu_tells_what_each_way_holds(library: Library) -> None:
    """Every mode stands in it; what it says is what the session then has."""
    answer(library, "a/a-01/answer", Rating.AGAIN)
    found = ways(library, Selection())
    assert {way.mode.id for way in found} == set(MODES)
    for way in found:
        assert Session(library, way.selection).counts.all == way.cards, way.name


def test_sets_stand_in_the_overview_with_what_they_hold(home: Home) -> None:
    """A wrong search is told there and hurts nothing else."""
    home.settings('[sets]\nodd = "tag:odd"\nwrong = "tag:("\n')
    home.deck("a.yaml", DECK.format("A"))
    with home.open() as library:
        odd, wrong = overview(library).sets
        assert (odd.name, odd.new, odd.due, odd.problem) == ("odd", 6, 0, "")
        assert wrong.problem


def test_ten_more_is_offered_only_where_some_are_left(home: Home) -> None:
    """Not while waiting with none left, nor in practice."""
    home.settings("[study]\nnew_per_day = 2\n")
    home.deck("a.yaml", "title: A\nnotes:\n" + "".join(f"  - {{question: '{n}?', answer: B.}}\n" for n in range(3)))
    with home.open() as library:
        session = Session(library)
        assert session.more_new
        shown(session, Rating.EASY)
        assert session.more_new
        session.ten_more()
        assert not session.more_new
        assert not Session(library, Selection(mode="cram")).more_new
        shown(session, Rating.EASY)
        assert not session.more_new


def test_session_reads_a_filter_once(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    """Answers don't search again."""
    from studydeck.services.browsing import browse

    session = Session(library, Selection(tags=("odd",)))
    asked: list[Any] = []
    monkeypatch.setattr(browse, "card_set", lambda *given: asked.append(given))
    session.answer(Rating.GOOD)
    session.suspend()
    session.undo()
    assert asked == []


def test_session_with_nothing_says_why(library: Library) -> None:
    """A search that finds nothing, or only in paused decks; no day ahead that holds any; nothing missed."""
    reasons = {
        Selection(query="nosuchword"): "No card is found by this search.",
        Selection(mode="ahead", ahead=3): "No review falls due in the next 3 days.",
        Selection(mode="misses"): "No card was answered Again today.",
        Selection(decks=(1,), query="deck:b"): "No card of these decks is found by this search.",
    }
    for selection, reason in reasons.items():
        assert Session(library, selection).notice == reason
    pause_decks(library, ["b"], paused=True)
    assert "in paused decks" in Session(library, Selection(query="deck:b")).notice
    named = Session(library, Selection(decks=(2,), query="deck:b"))
    assert (named.turn is None, named.notice) == (False, "")


def test_tag_without_a_name_is_refused(library: Library) -> None:
    """Instead of a word about quotes that nobody wrote."""
    with pytest.raises(StudydeckError, match="A tag has a name"):
        Session(library, Selection(tags=(" ",)))


def test_card_that_is_added_to_a_search_comes_in_the_same_session(home: Home, library: Library) -> None:
    """A note that somebody writes meanwhile; what is found no more stays."""
    session = Session(library, Selection(tags=("odd",), new=50))
    before = session.counts.new
    home.deck("a.yaml", DECK.format("A") + "  - {question: One more?, answer: Yes., tags: [odd]}\n")
    take_in(library)
    session.decks_changed()
    assert session.counts.new == before + 1
