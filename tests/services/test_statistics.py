"""Statistics: sums over days, weeks, decks and what is coming, as they follow from what was answered."""

import json

import pytest

from studydeck.core.scheduler import Rating
from studydeck.services import history
from studydeck.services.statistics import AHEAD, LAST_DAYS, YEAR, Counting, as_json, past, statistics, streak
from studydeck.services.studying.acts import suspend
from studydeck.services.studying.overview import pause_decks
from studydeck.services.studying.session import Session
from tests.conftest import Home

DECK = "title: Cells\nnotes:\n" + "".join(f"  - {{question: Q{n}?, answer: A{n}}}\n" for n in range(5))


@pytest.fixture
def studied(home: Home) -> Home:
    """A deck of five cards; all answered easy on one day, three days later the due ones again, today nothing."""
    home.deck("cells.yaml", DECK)
    home.settings("[study]\nfuzz = false\n")
    with home.open() as library:
        session = Session(library)
        while session.turn is not None:
            home.clock.advance(seconds=30)
            session.answer(Rating.EASY)
        home.clock.advance(days=8)
        session = Session(library)
        for rating in (Rating.GOOD, Rating.AGAIN):
            home.clock.advance(seconds=30)
            session.answer(rating)
        home.clock.advance(days=1)
    return home


def test_days_without_answers_are_there_too(studied: Home) -> None:
    """The last thirty, today the last; the year in one line; totals of all days."""
    with studied.open(write=False) as library:
        done = past(library)
        today = library.today()
    assert [(line.day - today, line.answers, line.again, line.new) for line in done.days if line.answers] == [
        (-9, 5, 0, 5),
        (-1, 2, 1, 0),
    ]
    assert (len(done.days), done.days[-1].day, len(done.year)) == (LAST_DAYS, today, YEAR)
    assert (done.answers, done.ms, done.active_days, done.streak) == (7, 7 * 30_000, 2, 1)
    assert sum(done.year) == 7


@pytest.mark.parametrize(
    ("days", "run"), (((), 0), ((10,), 1), ((9, 8, 7, 5), 3), ((8, 7), 0), ((10, 9, 8), 3), ((12, 10, 9), 2))
)
def test_a_streak_counts_back_from_today_or_yesterday(days: tuple[int, ...], run: int) -> None:
    """A gap ends it; days that a wrong clock dated ahead don't count."""
    assert streak(days, 10) == run


def test_remembered_counts_reviews_past_learning_by_week(studied: Home) -> None:
    """Of the two answers that weren't the first, one was remembered."""
    with studied.open(write=False) as library:
        found = statistics(library)
    assert [(week.reviews, week.right) for week in found.weeks if week.reviews] == [(2, 1)]
    assert found.remembered.share == 0.5


def test_the_forecast_begins_with_what_is_overdue(studied: Home) -> None:
    """Suspended cards and paused decks are left out; undone answers too."""
    with studied.open() as library:
        found = statistics(library)
        assert len(found.forecast) == AHEAD
        assert found.forecast[0] == 4
        due = Session(library).turn
        assert due is not None
        suspend(library, [due.showing.card])
        assert statistics(library).forecast[0] == 3
        pause_decks(library, ["cells"], paused=True)
        assert not any(statistics(library).forecast)
        history.undo(library)
        assert statistics(library).forecast[0] == 3


def test_a_deck_tells_how_far_it_is(studied: Home) -> None:
    """Seen, and of these known for three weeks and more."""
    with studied.open(write=False) as library:
        (deck,) = statistics(library).decks
    assert (deck.cards, deck.seen) == (5, 5)
    assert 0 <= deck.known < 5


def test_json_is_one_plain_value(studied: Home) -> None:
    """Days as text, nothing that JSON doesn't know."""
    with studied.open(write=False) as library:
        said = json.loads(json.dumps(as_json(statistics(library))))
    assert said["day"] == "2026-11-30"
    assert said["year"] == {"2026-11-21": 5, "2026-11-29": 2}
    assert [one["said"] for one in said["calibration"]] == ["sure", "unsure", "guess"]
    assert said["confused"] == []


def test_counting_beside_finds_the_same_and_can_be_given_up(studied: Home) -> None:
    """On a connection of its own, while the library is open for writing."""
    with studied.open() as library:
        counting = Counting(library)
        assert counting.beside
        assert counting.count() == statistics(library)
        counting.give_up()
        assert counting.count() is None


def test_stats_prints_every_section_and_says_what_is_missing(studied: Home, run) -> None:  # type: ignore[no-untyped-def]
    """Charts as text where there is something; and with --json the numbers."""
    out = run("stats").out
    for head in ("7 answers on 2 days, 1 day in a row", "Answers, 30 days", "A year", "Coming, 30 days", "Remembered"):
        assert head in out
    assert "Nothing was confused yet." in out
    assert max(map(len, out.splitlines())) <= 79
    assert json.loads(run("stats", "--json").out)["answers"] == 7


def test_stats_of_an_empty_home(home: Home, run) -> None:  # type: ignore[no-untyped-def]
    """No deck and no answer are no error."""
    ran = run("stats")
    assert ran.code == 0
    assert "No answers yet." in ran.out
    assert "There are no decks yet." in ran.out
