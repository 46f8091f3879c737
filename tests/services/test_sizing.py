"""How many cards fit into some minutes."""

import pytest

from studydeck.core.scheduler import Rating
from studydeck.services.studying.day import Selection
from studydeck.services.studying.modes import ways
from studydeck.services.studying.session import Session
from studydeck.services.studying.sizing import MEASURED_FROM, cards_in, seconds_a_card, sized
from tests.conftest import Home

DECK = "title: D\nnotes:\n" + "".join(f"  - {{question: 'Q{n:03}?', answer: A {n}.}}\n" for n in range(120))


@pytest.fixture
def home_of_many(home: Home) -> Home:
    """Return a home with a deck of 120 cards and no limit that matters."""
    home.settings("[study]\nnew_per_day = 100\n")
    home.deck("d.yaml", DECK)
    return home


def answered(home: Home, number: int, seconds: float, rating: Rating = Rating.EASY) -> None:
    """Answer new cards, each after so many seconds."""
    with home.open() as library:
        session = Session(library)
        for _ in range(number):
            home.clock.advance(seconds=seconds)
            session.answer(rating)


def test_without_answers_the_speed_is_a_guess_and_ends_nothing(home_of_many: Home) -> None:
    """The sitting says so, and goes on for its minutes."""
    with home_of_many.open() as library:
        assert not seconds_a_card(library).measured
        session = Session(library, Selection(minutes=5))
        assert "as a guess" in session.notice
        assert session.selection.limit is None


def test_ones_own_answers_draw_the_guess_towards_them(home_of_many: Home) -> None:
    """The more there are, the less the guess counts; a long pause moves the median little."""
    with home_of_many.open() as library:
        guess = seconds_a_card(library).seconds["new"]
    answered(home_of_many, 3, 4)
    with home_of_many.open() as library:
        few = seconds_a_card(library).seconds["new"]
    answered(home_of_many, 30, 4)
    answered(home_of_many, 1, 3000)
    with home_of_many.open() as library:
        speed = seconds_a_card(library)
    assert guess > few > speed.seconds["new"] > 4
    assert speed.seconds["new"] < 9
    assert speed.measured
    assert speed.answers == 34


def test_a_measured_sitting_ends_with_the_cards_that_fit(home_of_many: Home) -> None:
    """It says how many at its start, and goes on when it is asked to."""
    answered(home_of_many, MEASURED_FROM + 10, 6)
    with home_of_many.open() as library:
        fits = cards_in(library, 3)
        session = Session(library, Selection(minutes=3))
        assert session.notice == f"About {fits} cards fit into 3 minutes, at your own speed."
        assert 5 < fits < 40
        while session.turn is not None:
            home_of_many.clock.advance(seconds=1)
            session.answer(Rating.EASY)
        assert session.done == fits
        assert session.stopped_by == "limit"
        session.lift_limits()
        assert session.turn is not None


def test_learning_repeats_are_counted_with_their_card(home_of_many: Home) -> None:
    """Who needs three showings of a new card gets fewer new cards into the same time."""
    answered(home_of_many, 30, 6)
    with home_of_many.open() as library:
        easy = cards_in(library, 4)
        session = Session(library)
        for _ in range(60):
            home_of_many.clock.advance(seconds=20)
            if session.tick() or session.turn is not None:
                session.answer(Rating.GOOD)
        speed = seconds_a_card(library)
        assert speed.repeats["new"] > 0.5
        assert speed.of_card("new", "") > speed.seconds["new"] + 0.5 * speed.seconds["learning"]
        assert cards_in(library, 4) < easy


def test_more_minutes_never_hold_fewer_cards(home_of_many: Home) -> None:
    """From nothing to all that is left; at least one card always fits."""
    with home_of_many.open() as library:
        sizes = sized(library, Selection(), [0.01, 1, 2, 5, 10, 100, 1440])
        counts = [size.cards for size in sizes]
        assert counts == sorted(counts)
        assert counts[0] == 1
        assert counts[-1] == 100
        assert sizes[-1].all
        assert sizes[-1].sentence.startswith("All 100 cards that are left fit into 1440 minutes")


def test_undone_answers_are_no_measure(home_of_many: Home) -> None:
    """Taken back, an answer says nothing of one's speed."""
    with home_of_many.open() as library:
        session = Session(library)
        session.answer(Rating.EASY)
        session.undo()
        assert seconds_a_card(library).answers == 0


def test_nothing_left_is_told(home: Home) -> None:
    """Instead of a number."""
    with home.open() as library:
        assert sized(library, Selection(), [10])[0].sentence == "Nothing is left to study now."


def test_minutes_and_choices_are_ways_to_study(home_of_many: Home) -> None:
    """Each with what it holds; practice takes its minutes too."""
    with home_of_many.open() as library:
        by_name = {way.name: way for way in ways(library, Selection())}
        assert by_name["Five minutes"].cards < by_name["Ten minutes"].cards < by_name["Twenty minutes"].cards
        assert by_name["Some minutes"].asks
        assert by_name["Multiple choice"].selection.choices
        assert sized(library, Selection(mode="cram"), [5])[0].cards < 120
