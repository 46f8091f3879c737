"""The days before a date: new cards paced, the last days by gain, a soft return, and a forecast that is met."""

import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studydeck.core.futures import GivenUp, Grades
from studydeck.core.readiness import NINE_OF_TEN, Model
from studydeck.core.scheduler import Rating
from studydeck.core.study_day import StudyDay
from studydeck.services.history import undo_act
from studydeck.services.library import Library
from studydeck.services.ready import forecast, outlook, pace, targets, words
from studydeck.services.studying.day import Selection, answered, build_queue, ten_more
from studydeck.services.studying.overview import overview
from studydeck.services.studying.session import Session
from studydeck.store import states
from tests.conftest import FakeClock, Home

DAY_MS = 86_400_000
GRADES = Grades()


def questions(number: int, title: str = "T") -> str:
    """Return a deck of questions, every third with the same tag."""
    notes = "".join(
        f"  - {{question: '{title} {n:03}?', answer: Because {n}., tags: [t{n % 3}]}}\n" for n in range(number)
    )
    return f"title: {title}\nid: {title.lower()}\nnotes:\n{notes}"


def study(library: Library, clock: FakeClock, chance: Random, selection: Selection | None = None) -> list[int]:
    """Answer a whole day as the memory model would, and return the cards in the order in which they came."""
    session, shown = Session(library, selection), []
    while session.turn is not None or session.waiting_ms is not None:
        if session.turn is None:
            clock.advance(milliseconds=(session.waiting_ms or 0) + 1)
            session.tick()
            continue
        clock.advance(seconds=8)
        showing = session.turn.showing
        rating = 3
        if showing.was == "new":
            rating = chance.choices((1, 2, 3, 4), GRADES.first)[0]
        elif showing.was == "review":
            known = chance.random() < (showing.recall or 0)
            rating = chance.choices((2, 3, 4), GRADES.known)[0] if known else 1
        shown.append(showing.card)
        session.answer(Rating(rating))
    return shown


def next_day(clock: FakeClock) -> None:
    """Go to the morning of the next day."""
    clock.to(8, days=1)


def queue(library: Library, selection: Selection | None = None) -> tuple[list[int], list[int]]:
    """Return the numbers of the day's new cards and of its reviews."""
    main = build_queue(library, selection or Selection(), library.today()).main
    return [entry.card for entry in main if entry.is_new], [entry.card for entry in main if not entry.is_new]


def known_cards(library: Library, clock: FakeClock, number: int) -> None:
    """Learn so many cards, and let five days pass."""
    session = Session(library, Selection(new=number))
    while session.turn is not None and session.done < number:
        session.answer(Rating.EASY if session.done % 2 else Rating.GOOD)
    while session.turn is not None or session.waiting_ms is not None:
        clock.advance(milliseconds=(session.waiting_ms or 0) + 1)
        session.tick()
        session.answer(Rating.GOOD)
    clock.advance(days=5)


@pytest.fixture
def library(home: Home) -> Iterator[Library]:
    """Open a library with a deck of sixty cards and one of thirty."""
    home.deck("t.yaml", questions(60))
    home.deck("u.yaml", questions(30, "U"))
    with home.open() as opened:
        yield opened


# --- the pace of new cards ---------------------------------------------------------------------------------------------


@given(st.integers(0, 2_000), st.integers(0, 400), st.integers(0, 60), st.integers(1, 500))
def test_all_cards_are_met_in_time_where_the_bounds_allow_it(unseen: int, left: int, window: int, own: int) -> None:
    """Before the last days where there are days before them, and never more a day than the bounds say."""
    found = pace.paces(unseen, left, window, own)
    most = max(2 * own, 30)
    assert all(0 <= number <= most for number in found)
    assert sum(found) <= unseen
    days = left - window if left > window else max(1, left - 1)
    if unseen <= days * most:
        assert sum(found[:days]) == unseen
    elif left > window:
        assert sum(found) >= min(unseen, days * most)


@given(st.integers(0, 500), st.integers(0, 100), st.integers(0, 20))
def test_no_new_cards_stay_none(unseen: int, left: int, window: int) -> None:
    """A user who has set none gets none."""
    assert sum(pace.paces(unseen, left, window, 0)) == 0


def test_pace_is_raised_and_lowered_and_said() -> None:
    """Raised up to twice the user's own limit, lowered to half of it."""
    assert (pace.pace(300, 27, 7, 20).allowed, pace.pace(300, 27, 7, 20).is_raised) == (15, False)
    assert pace.pace(300, 27, 7, 20).is_lowered
    assert (pace.pace(300, 17, 7, 20).allowed, pace.pace(300, 17, 7, 20).is_raised) == (30, True)
    assert pace.pace(3000, 17, 7, 20).allowed == 40
    assert pace.pace(30, 60, 7, 20).allowed == 10


def test_new_cards_of_the_day_follow_the_pace(library: Library, clock: FakeClock) -> None:
    """A date ten days off raises the day's new cards; answering, the next day and undo of the date keep to it."""
    assert len(queue(library)[0]) == 20
    target = targets.set_target(library, StudyDay(library.today() + 10), window=7)
    assert len(queue(library)[0]) == 30
    session = Session(library)
    for _ in range(4):
        session.answer(Rating.EASY)
    assert session.counts.new == 26
    assert len(queue(library)[0]) == 26
    ten_more(library)
    assert len(queue(library)[0]) == 36
    clock.advance(days=1)
    assert len(queue(library)[0]) == 40  # 86 cards in two days, no more than twice the limit
    targets.remove(library, target)
    assert len(queue(library)[0]) == 20


def test_other_decks_get_what_the_pace_leaves(library: Library) -> None:
    """A date for one deck comes first in the user's own limit; the rest goes to the others."""
    targets.set_target(library, StudyDay(library.today() + 12), decks=["t"], window=7)
    new, _due = queue(library)
    decks = [entry.deck for entry in build_queue(library, Selection(), library.today()).main]
    by_title = {entry.deck.id: number for number, entry in library.decks.items()}
    assert (decks.count(by_title["t"]), decks.count(by_title["u"]), len(new)) == (12, 8, 20)


@pytest.mark.parametrize(
    ("settings", "t", "u"),
    (
        ("[study]\nnew_per_day = 0\n", 0, 0),
        ("[deck.t]\nnew_per_day = 0\n", 0, 10),
        ("[deck.t]\nnew_per_day = 5\n", 15, 15),
    ),
)
def test_a_limit_of_none_is_kept_and_others_give_way(home: Home, settings: str, t: int, u: int) -> None:
    """The user's or a deck's own limit of 0 stays; a deck's other limit is raised to what the deck needs."""
    home.deck("t.yaml", questions(60))
    home.deck("u.yaml", questions(30, "U"))
    home.settings(settings)
    with home.open() as library:
        targets.set_target(library, StudyDay(library.today() + 10), window=7)
        lines = {line.id: line.today_new for line in overview(library).decks}
        assert (lines["t"], lines["u"]) == (t, u)


def test_two_dates_that_overlap_are_both_kept(library: Library) -> None:
    """The nearer one comes first; its cards count for both."""
    targets.set_target(library, StudyDay(library.today() + 10), decks=["u"], window=7)
    targets.set_target(library, StudyDay(library.today() + 16), window=7)
    lines = {line.id: line.today_new for line in overview(library).decks}
    assert (lines["u"], lines["t"]) == (10, 0)
    targets.set_target(library, StudyDay(library.today() + 11), decks=["t"], window=7)
    lines = {line.id: line.today_new for line in overview(library).decks}
    assert (lines["u"], lines["t"]) == (10, 15)


# --- the last days -----------------------------------------------------------------------------------------------------


def test_the_last_days_ask_what_gains_most(library: Library, clock: FakeClock) -> None:
    """The budget's cards with the greatest gains, due or not; answered ones aren't asked again the same day."""
    known_cards(library, clock, 40)
    by = StudyDay(library.today() + 3)
    targets.set_target(library, by, decks=["t", "u"], window=7, budget=12)
    found, day = states.get_all(library.connection, _numbers(library)), library.today()
    model = Model(library.parameters)
    gains = {}
    for card, state in found.items():
        memory, last = state.standing.memory, state.standing.last_day
        assert memory is not None
        assert last is not None
        gains[card] = model.gain(memory.stability, memory.difficulty, day - last, 3)
    best = sorted(gains, key=lambda card: (-gains[card], card))[:12]
    assert queue(library)[1] == best
    session = Session(library, Selection(mode="due"))
    asked = []
    for _ in range(5):
        assert session.turn is not None
        asked.append(session.turn.showing.card)
        session.answer(Rating.EASY)
    assert len(set(asked)) == 5
    assert queue(library)[1] == [card for card in best if card not in asked]


def test_undo_in_the_last_days_brings_the_card_back(library: Library, clock: FakeClock) -> None:
    """And its place in the budget."""
    known_cards(library, clock, 20)
    targets.set_target(library, StudyDay(library.today() + 2), budget=6)
    before = queue(library)
    session = Session(library, Selection(mode="due"))
    session.answer(Rating.GOOD)
    session.answer(Rating.AGAIN)
    assert len(queue(library)[1]) == 4
    session.undo()
    session.undo()
    assert queue(library) == before


def test_other_reviews_get_what_the_budget_leaves(home: Home, clock: FakeClock) -> None:
    """Cards of other decks come as they are due, inside the reviews a day; a deck's own limit holds."""
    home.settings("[study]\nnew_per_day = 60\nreviews_per_day = 14\n[deck.t]\nreviews_per_day = 7\n")
    home.deck("t.yaml", questions(30))
    home.deck("u.yaml", questions(30, "U"))
    with home.open() as library:
        known_cards(library, clock, 60)
        clock.advance(days=30)
        numbers = {entry.deck.id: number for number, entry in library.decks.items()}
        targets.set_target(library, StudyDay(library.today() + 2), decks=["t"], budget=10)
        decks = [entry.deck for entry in build_queue(library, Selection(), library.today()).main]
        assert (decks.count(numbers["t"]), decks.count(numbers["u"])) == (7, 7)


def test_studying_one_deck_takes_its_share_of_the_plan(library: Library, clock: FakeClock) -> None:
    """The plan is made for the whole date; a session of one deck asks its part, and no more."""
    known_cards(library, clock, 50)
    targets.set_target(library, StudyDay(library.today() + 2), budget=20)
    every = queue(library)[1]
    parts = [queue(library, Selection(decks=(number,)))[1] for number in library.decks]
    assert sorted(card for part in parts for card in part) == sorted(every)
    assert len(every) == 20


def test_a_card_in_hand_is_not_asked_beside(library: Library, clock: FakeClock) -> None:
    """A queue made anew while a card is up leaves it out, and counts it."""
    known_cards(library, clock, 20)
    targets.set_target(library, StudyDay(library.today() + 2), budget=8)
    main = build_queue(library, Selection(), library.today()).main
    up = next(entry for entry in main if not entry.is_new)
    rest = build_queue(library, Selection(), library.today(), held=up).main
    assert {entry.card for entry in main} - {entry.card for entry in rest} == {up.card}


def test_the_date_itself_asks_what_is_least_remembered(library: Library, clock: FakeClock) -> None:
    """Today is allowed: there is still something to be done."""
    known_cards(library, clock, 20)
    target = targets.set_target(library, library.today(), budget=5)
    found = forecast.readiness(library, target)
    assert len(queue(library)[1]) == 5
    assert found.expected > found.now
    assert "Today is the date" in " ".join(words.plan_sentences(found))


def test_without_a_date_the_queue_is_what_it_was(library: Library, clock: FakeClock) -> None:
    """Nothing of this is loaded or changes anything, neither before a date was set nor after it was removed."""
    known_cards(library, clock, 30)
    before = build_queue(library, Selection(), library.today())
    target = targets.set_target(library, StudyDay(library.today() + 2))
    assert build_queue(library, Selection(), library.today()) != before
    targets.remove(library, target)
    assert build_queue(library, Selection(), library.today()) == before


def test_far_from_its_last_days_a_date_changes_no_review(library: Library, clock: FakeClock) -> None:
    """Only new cards are paced."""
    known_cards(library, clock, 30)
    before = queue(library)
    targets.set_target(library, StudyDay(library.today() + 60))
    assert queue(library)[1] == before[1]


# --- afterwards --------------------------------------------------------------------------------------------------------


def test_what_was_put_off_comes_back_softly(library: Library, clock: FakeClock) -> None:
    """After the date its overdue cards are spread over as many days as its last days were; then all is as ever."""
    known_cards(library, clock, 60)
    clock.advance(days=20)  # everything is due
    by = library.today()
    targets.set_target(library, by, window=6, budget=1)
    assert len(queue(library)[1]) == 1
    seen: list[int] = []
    counts = []
    for _day in range(8):
        next_day(clock)
        due = queue(library, Selection(mode="due"))[1]
        counts.append(len(due))
        seen += due
        session = Session(library, Selection(mode="due"))
        while session.turn is not None:
            session.answer(Rating.EASY)
    assert len(set(seen)) == 60
    assert max(counts[:6]) <= 20  # ten a day on the mean; without this all sixty would come at once
    assert sum(counts[:6]) == 60


def in_its_last_days(library: Library, clock: FakeClock, days: int) -> targets.Target:
    """Return a date that has put off nearly all of sixty due cards for so many days."""
    known_cards(library, clock, 60)
    clock.advance(days=20)  # everything is due
    target = targets.set_target(library, StudyDay(library.today() + 4), window=5, budget=1)
    for _day in range(days):
        next_day(clock)
    assert len(queue(library, Selection(mode="due"))[1]) == 1
    return target


@pytest.mark.parametrize("later", (False, True), ids=("removed", "moved"))
def test_a_date_called_off_in_its_last_days_ends_softly(library: Library, clock: FakeClock, *, later: bool) -> None:
    """Removed, or moved far ahead: what it put off comes over as many days as it was put off; undo takes that back."""
    target = in_its_last_days(library, clock, 3)

    def call_off() -> None:
        if later:
            targets.set_target(library, StudyDay(target.by + 90), window=5, budget=1, target_id=target.id)
        else:
            targets.remove(library, target)

    call_off()
    assert undo_act(library)
    assert len(queue(library, Selection(mode="due"))[1]) == 1
    call_off()
    first = queue(library, Selection(mode="due"))[1]
    assert 5 <= len(first) <= 30  # a third of them in the mean
    next_day(clock)
    second = queue(library, Selection(mode="due"))[1]
    assert len(first) < len(second) < 60
    next_day(clock)
    assert len(queue(library, Selection(mode="due"))[1]) == 60


def test_a_date_set_and_removed_on_one_day_put_nothing_off(library: Library, clock: FakeClock) -> None:
    """All that is due comes at once, as if the date had never been set."""
    targets.remove(library, in_its_last_days(library, clock, 0))
    assert len(queue(library, Selection(mode="due"))[1]) == 60


def test_removing_a_date_that_is_over_keeps_the_soft_return(library: Library, clock: FakeClock) -> None:
    """What it put off doesn't come at once when it is tidied away."""
    target = in_its_last_days(library, clock, 4)
    next_day(clock)
    before = queue(library, Selection(mode="due"))[1]
    assert 0 < len(before) < 30
    targets.remove(library, target)
    assert queue(library, Selection(mode="due"))[1] == before


# --- the forecast ------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Fortnight:
    """What was foretold on the first day, and what came of fourteen days of study."""

    foretold: forecast.Readiness
    before: float
    after: float
    answers: int
    most_a_day: int


@pytest.fixture
def fortnight(home: Home, clock: FakeClock) -> Callable[..., Fortnight]:
    """Return what studies a deck day by day through the sessions a user has, with a date or without one."""

    def run(*, planned: bool, seed: int, cards: int) -> Fortnight:
        home.deck("t.yaml", questions(cards))
        chance = Random(seed)
        with home.open() as library:
            by = StudyDay(library.today() + 14)
            target = targets.set_target(library, by) if planned else targets.Target("none", by)
            first = forecast.readiness(library, target)
            days = []
            for _day in range(14):
                days.append(len(study(library, clock, chance)))
                next_day(clock)
            last = forecast.readiness(library, target)
        return Fortnight(first, first.now, last.now, sum(days), max(days))

    return run


def test_what_was_foretold_on_the_first_day_is_met(fortnight: Callable[..., Fortnight]) -> None:
    """A fortnight through the real sessions ends within the spread, with about as many answers as were foretold."""
    done = fortnight(planned=True, seed=3, cards=50)
    assert done.before == 0
    assert abs(done.after - done.foretold.expected) <= done.foretold.spread
    assert done.answers == pytest.approx(done.foretold.answers_a_day * 14, rel=0.15)


@pytest.mark.long
@pytest.mark.parametrize("seed", range(4))
def test_a_plan_remembers_more_than_none(
    fortnight: Callable[..., Fortnight], home: Home, clock: FakeClock, seed: int
) -> None:
    """The same deck for a fortnight: with a date set more is remembered on the day than without one."""
    planned = fortnight(planned=True, seed=seed, cards=150)
    home.folder = home.folder.with_name("home-without")
    without = fortnight(planned=False, seed=seed, cards=150)
    assert planned.after > without.after + 0.01
    assert abs(planned.after - planned.foretold.expected) <= planned.foretold.spread


def test_spread_covers_nine_of_ten_outcomes(library: Library, clock: FakeClock) -> None:
    """The expected share and its spread are those of the number remembered."""
    known_cards(library, clock, 30)
    found = forecast.readiness(library, targets.set_target(library, StudyDay(library.today() + 5)))
    cards = found.cards
    least = NINE_OF_TEN * math.sqrt(cards * found.expected * (1 - found.expected)) / cards
    assert found.spread == pytest.approx(least, rel=0.15)
    assert found.expected - found.spread > 0.5


def test_decks_and_topics_add_up(library: Library, clock: FakeClock) -> None:
    """Weighted by their cards, the decks give the whole; topics are tags that not all cards have."""
    known_cards(library, clock, 30)
    found = forecast.readiness(library, targets.set_target(library, StudyDay(library.today() + 12)))
    assert [part.name for part in found.by_deck] == ["T", "U"]
    assert sum(part.cards * part.expected for part in found.by_deck) / found.cards == pytest.approx(found.expected)
    assert sum(part.cards * part.now for part in found.by_deck) / found.cards == pytest.approx(found.now)
    assert [(part.name, part.cards) for part in found.by_topic] == [("t0", 30), ("t1", 30), ("t2", 30)]


def test_the_habit_is_what_the_last_fortnight_was(library: Library, clock: FakeClock) -> None:
    """Its answers a day, at one's own speed; doing nothing for a fortnight leaves none."""
    target = targets.Target("x", StudyDay(library.today() + 30))
    session = Session(library)
    for _ in range(20):
        clock.advance(seconds=9)
        session.answer(Rating.EASY)
    clock.advance(days=10)
    habit = forecast.readiness(library, target).habit
    assert (habit.answers, habit.new, habit.is_measured) == (2.0, 2.0, True)
    assert 7 < habit.new_seconds < 11  # nine seconds each, drawn towards the guess it began with
    clock.advance(days=15)
    assert forecast.readiness(library, target).habit.answers == 0


def test_a_clock_that_was_set_back_is_no_end_of_forecasts(library: Library, clock: FakeClock) -> None:
    """Also where it shows a day before the first answer of all."""
    known_cards(library, clock, 5)
    clock.advance(days=-40)
    target = targets.set_target(library, StudyDay(library.today() + 12))
    assert forecast.readiness(library, target).habit.answers == 0


def test_what_if_changes_minutes_and_last_days(library: Library, clock: FakeClock) -> None:
    """Fewer minutes remember less and take no more time than said; nothing is written."""
    known_cards(library, clock, 40)
    target = targets.set_target(library, StudyDay(library.today() + 10))
    material = forecast.gathered(library, target)
    as_planned = forecast.foretold(material)
    seconds = (material.habit.seconds + material.habit.new_seconds) / 2
    few = forecast.foretold(forecast.what_if(material, minutes=8 * seconds / 60))
    assert few.expected < as_planned.expected
    assert few.answers_a_day <= 8 + 3
    wide = forecast.what_if(material, window=9)
    assert wide.target.window == 9
    assert wide.budget < material.budget
    assert targets.current(library) == [target]


def test_sentences_say_what_the_plan_does(library: Library) -> None:
    """New cards, the last days and the time, and what cannot be done."""
    said = " ".join(
        words.plan_sentences(forecast.readiness(library, targets.Target("x", StudyDay(library.today() + 10))))
    )
    assert "90 cards to meet: 30 new a day, 3 days up to 23 November 2026 instead of 20" in said
    assert "From 24 November 2026 on, the last 7 days: 20 cards a day" in said
    soon = forecast.readiness(library, targets.Target("x", StudyDay(library.today() + 1)))
    assert "50 cards can't be met in time" in " ".join(words.plan_sentences(soon))


def test_home_line_follows_what_happens(library: Library) -> None:
    """Its key changes with each answer, day and date, and is none without a date."""
    assert outlook.key_of(library) is None
    target = targets.set_target(library, StudyDay(library.today() + 12))
    key = outlook.key_of(library)
    assert key == outlook.key_of(library)
    line = outlook.line_of(library, target)
    assert line.startswith("12 days · ready 0 % → 9")
    assert line == outlook.beside(library, lambda reader: outlook.line_of(reader, target))
    Session(library).answer(Rating.GOOD)
    assert outlook.key_of(library) != key


def test_what_nobody_wants_any_more_is_given_up(home: Home) -> None:
    """While the databases are read as well, so that leaving and quitting never wait for it."""
    home.deck("t.yaml", questions(60))
    with home.open() as library:
        target = targets.set_target(library, StudyDay(library.today() + 12))
        with pytest.raises(GivenUp):
            forecast.gathered(library, target, lambda: False)
        with pytest.raises(GivenUp):
            outlook.beside(library, outlook.key_of, lambda: False)
        asked = iter((True, *(False,) * 1_000_000))  # no longer once it has begun
        count = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 9000000) SELECT count(*) FROM n"
        with pytest.raises(GivenUp):
            outlook.beside(library, lambda reader: reader.connection.execute(count).fetchall(), lambda: next(asked))


def test_what_was_met_today_is_not_foretold_once_more(library: Library) -> None:
    """In the evening no more new cards are counted on for today."""
    target = targets.set_target(library, StudyDay(library.today() + 10))
    session = Session(library, Selection(mode="new"))
    while session.turn is not None and session.counts.new:
        session.answer(Rating.EASY)
    found = forecast.readiness(library, target)
    assert (found.pace.allowed, found.unseen) == (30, 60)
    assert found.curve[1][1] <= 30 / 90


def test_forecast_of_no_cards_is_none(home: Home) -> None:
    """A date whose decks vanished has nothing to foretell, and nothing fails."""
    home.deck("t.yaml", questions(3))
    with home.open() as library:
        gone = replace(targets.set_target(library, StudyDay(library.today() + 3)), decks=("gone",))
        found = forecast.readiness(library, gone)
        assert (found.cards, found.expected, found.by_deck) == (0, 0.0, ())
        assert outlook.line_of(library, gone) == ""
        assert "hold no card now" in words.plan_sentences(found)[0]


def _numbers(library: Library) -> list[int]:
    return [card for card, _was in answered(library, StudyDay(library.today() - 5)).first]
