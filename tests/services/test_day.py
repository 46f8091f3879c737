"""The day's limits and the days after: what waits, what comes next, and what one act takes with it."""

import itertools
import random

import pytest

from studydeck.core.events import EventKind
from studydeck.core.scheduler import Rating
from studydeck.services import history
from studydeck.services.studying.day import ten_more
from studydeck.services.studying.overview import overview, pause_decks
from studydeck.services.studying.session import Session
from studydeck.services.taking_in.takein import take_in
from studydeck.store import index
from tests.conftest import FakeClock, Home


def questions(number: int, title: str) -> str:
    """Return a deck of questions."""
    notes = "".join(f"  - {{question: '{title} {n:02}?', answer: Because {n}.}}\n" for n in range(number))
    return f"title: {title}\nnotes:\n{notes}"


def test_new_cards_beyond_the_limit_come_tomorrow(home: Home) -> None:
    """With new cards left over, the next cards come tomorrow, whenever the answered ones are due."""
    home.deck("d.yaml", questions(30, "T"))
    with home.open() as library:
        session = Session(library)
        while session.turn is not None:
            session.answer(Rating.EASY)
        assert overview(library).next_day == library.today() + 1
        assert session.summary().next_day == "tomorrow"


def test_a_deck_without_new_cards_gets_none_from_ten_more(home: Home) -> None:
    """`new_per_day = 0` for a deck holds when ten more are asked for; other decks get them."""
    home.deck("none.yaml", questions(5, "N"))
    home.deck("some.yaml", questions(15, "S"))
    home.places.settings.write_text("[study]\nnew_per_day = 0\n[deck.none]\nnew_per_day = 0\n", encoding="utf-8")
    with home.open() as library:
        ten_more(library)
        lines = {line.id: line.today_new for line in overview(library).decks}
    assert lines == {"none": 0, "some": 10}


def test_pausing_several_decks_is_one_act(home: Home) -> None:
    """A folder paused at once is taken back at once."""
    for name in ("a", "b", "c"):
        home.deck(f"{name}.yaml", questions(2, name))
    with home.open() as library:
        pause_decks(library, ["a", "b", "c"], paused=True)
        assert library.paused() == {"a", "b", "c"}
        history.undo(library)
        assert library.paused() == set()


def test_suspended_answered_cards_hide_no_new_ones(home: Home) -> None:
    """What is available counts unseen cards alone, however many answered ones are suspended."""
    home.deck("d.yaml", questions(8, "T"))
    with home.open() as library:
        session = Session(library)
        for _ in range(3):
            session.answer(Rating.EASY)
        session.suspend()
        assert overview(library).decks[0].available == 4


def test_again_is_not_asked_twice_in_a_row(home: Home, clock: FakeClock) -> None:
    """With only learning cards left, the card just missed waits until another was shown, though it is due first."""
    home.deck("d.yaml", questions(3, "T"))
    with home.open() as library:
        session = Session(library)
        shown = []
        for _ in range(12):
            assert session.turn is not None
            shown.append(session.turn.showing.card)
            clock.advance(seconds=1)
            session.answer(Rating.AGAIN)
    assert all(first != second for first, second in itertools.pairwise(shown))


@pytest.mark.parametrize("seed", range(12))
def test_twins_never_share_a_uid(home: Home, seed: int) -> None:
    """Whatever is inserted, removed or shuffled among notes with one prompt, the library opens and uids are unique."""
    rng = random.Random(seed)
    answers = ["one"]
    with home.open() as library:
        for step in range(8):
            match rng.choice(["insert", "insert", "remove", "shuffle"]):
                case "insert":
                    answers.insert(rng.randint(0, len(answers)), f"answer {rng.randint(0, 3)} {step}")
                case "remove" if len(answers) > 1:
                    answers.pop(rng.randrange(len(answers)))
                case _:
                    rng.shuffle(answers)
            notes = "".join(f"  - {{question: P?, answer: {text}}}\n" for text in answers)
            home.deck("d.yaml", f"title: T{step}\nnotes:\n{notes}")
            take_in(library)
            if rng.random() < 0.5:
                Session(library).answer(Rating.GOOD)
            uids = [uid for uid, _deck in index.note_places(library.connection)]
            assert len(uids) == len(set(uids)) == len(answers)


def test_a_strange_outcome_is_listed_without_a_time(home: Home) -> None:
    """An event whose due day lies beyond all calendars is listed, its time left out."""
    home.deck("d.yaml", questions(1, "T"))
    with home.open() as library:
        detail = {"v": 1, "outcome": {"state": "review", "step": 0, "due_day": 10**9, "due_ms": None}}
        library.write([library.happened(EventKind.REVIEW, uid="0" * 12, face="answer", rating=3, detail=detail)])
        assert [entry["outcome"]["due"] for entry in history.entries(library)] == [None]
