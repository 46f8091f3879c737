"""The clock set back or ahead, time zones, the nights of the clock change: no card is lost to them, none comes twice."""

import datetime as dt
import zoneinfo
from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path

import pytest
from real_program import command, questions, ratings, reviews, run, run_json, write_deck

from studydeck.core.fold import Folded
from studydeck.core.scheduler import Rating, State
from studydeck.core.study_day import Instant, study_day
from studydeck.services import safety
from studydeck.services.library import Library
from studydeck.services.places import Places
from studydeck.services.studying.overview import overview
from studydeck.services.studying.session import Session
from studydeck.store import states

Opened = Callable[..., AbstractContextManager[Library]]


@pytest.fixture(autouse=True)
def deck(home: Path) -> Path:
    """Ten cards."""
    return write_deck(home, "mine", questions(10), id="mine")


def fits(library: Library) -> Folded:
    """Return what is kept, having checked that it is what the events give from scratch."""
    kept = states.kept(library.connection)
    with library.database.transaction() as connection:
        assert states.rebuild(connection) == kept
    return kept


@pytest.mark.parametrize("days", (-1, -30, -4000, -20_000), ids=str)
def test_clock_set_back(opened: Opened, clock, days: int) -> None:
    """Answers after the clock was set back are kept, their spans are never negative, and the fold agrees."""
    with opened() as library:
        session = Session(library)
        for _ in range(4):
            session.answer(Rating.EASY)
        session.answer(Rating.AGAIN)
        clock.on(days=days)
        session.tick()
        if session.turn:
            session.answer(Rating.AGAIN)
        session.undo()
        again = Session(library)
        while again.turn and again.done < 6:
            again.answer(Rating.GOOD)
        kept = fits(library)
        assert all(state.standing.reps < 9 for state in kept.cards.values())
        assert all(day.ms >= 0 for day in kept.days.values())
        overview(library)


def test_clock_set_back_within_a_question(opened: Opened, clock) -> None:
    """The time taken for an answer is never negative, and never more than an hour."""
    with opened() as library:
        session = Session(library)
        clock.on(minutes=-90)
        session.answer(Rating.GOOD)
        clock.on(minutes=500)
        session.answer(Rating.GOOD)
        times = [
            row[0] for row in library.connection.execute("SELECT ms FROM events WHERE kind = 'review' ORDER BY seq")
        ]
    assert times == [0, 3_600_000]


def test_clock_far_ahead_is_offered_a_correction(opened: Opened, places: Places, clock) -> None:
    """Answers from a clock that was a year ahead are told of, `repair --clock` dates them to today, cards come back."""
    clock.on(days=365)
    with opened() as library:
        session = Session(library)
        for _ in range(3):
            session.answer(Rating.EASY)
    clock.on(days=-365)
    with opened() as library:
        assert overview(library).clock_ahead == 365
    said = " ".join(safety.repair(places, clock))
    assert "more than a day ahead of the clock" in said
    assert "3 answers and acts" in said
    said = " ".join(safety.repair(places, clock, clock_ahead=True))
    assert "ated to today: 3 answers and acts" in said
    with opened() as library:
        assert overview(library).clock_ahead == 0
        standings = [state.standing for state in fits(library).cards.values()]
        assert len(standings) == 3
        assert all(library.today() < (standing.due_day or 0) < library.today() + 60 for standing in standings)
    assert "ahead" not in " ".join(safety.repair(places, clock))


def test_time_zone_changed(opened: Opened, clock) -> None:
    """A journey around the world in mid-session loses no answer; a day that comes twice shows no card twice."""
    with opened() as library:
        session = Session(library)
        for offset in (0, 840, -720, 330, -570, 0):
            clock.utc_offset_min = offset
            session.tick()
            assert session.turn
            session.answer(Rating.EASY)
        kept = fits(library)
        assert len(kept.cards) == 6
        assert all(state.standing.reps == 1 for state in kept.cards.values())


@pytest.mark.parametrize("night", ("2026-03-29", "2026-10-25"), ids=("spring", "autumn"))
@pytest.mark.parametrize("zone", ("Europe/Berlin", "America/New_York", "Australia/Lord_Howe"))
def test_night_of_the_clock_change(opened: Opened, clock, night: str, zone: str) -> None:
    """Studying through the nights of the clock change, hour by hour, there is one study day a date, at four o'clock."""
    place = zoneinfo.ZoneInfo(zone)
    begin = dt.datetime.fromisoformat(f"{night}T12:00+00:00") - dt.timedelta(days=9)
    with opened() as library:
        days = []
        for hour in range(24 * 20):
            moment = begin + dt.timedelta(hours=hour)
            local = moment.astimezone(place)
            clock.at_ms = int(moment.timestamp() * 1000)
            clock.utc_offset_min = int((local.utcoffset() or dt.timedelta()).total_seconds() // 60)
            expected = (local.replace(tzinfo=None) - dt.timedelta(hours=4)).date().toordinal() - 719_163
            assert library.today() == expected
            days.append(expected)
            if hour % 7 == 0:
                session = Session(library)
                if session.turn:
                    session.answer(Rating.GOOD)
        assert days == sorted(days)
        fits(library)


def test_rollover_in_a_session(opened: Opened, clock) -> None:
    """At four in the morning the session says that a new day began, keeps the card, and counts for the new day."""
    clock.at_ms = 1_795_262_400_000 + 15 * 3_600_000 + 59 * 60_000  # 3:59 the next morning
    with opened() as library:
        session = Session(library)
        session.answer(Rating.EASY)
        assert session.turn
        key = session.turn.showing.key
        clock.on(minutes=2)
        assert session.tick()
        assert "A new study day began" in session.notice
        assert session.turn.showing.key == key
        session.answer(Rating.EASY)
        days = [
            day for (day,) in library.connection.execute("SELECT day FROM events WHERE kind = 'review' ORDER BY seq")
        ]
        assert days[1] == days[0] + 1
        assert [s.standing.state for s in fits(library).cards.values()] == [State.REVIEW] * 2


@pytest.mark.parametrize("zone", ("Asia/Kolkata", "America/St_Johns", "Pacific/Kiritimati", "UTC"))
def test_real_program_stores_the_offset(home: Path, zone: str) -> None:
    """The program writes the offset of the zone it runs in, and the study day that follows from it."""
    run(home, "study", "mine", "--plain", stdin="\n3\n", TZ=zone)
    (event,) = reviews(home)
    moment = dt.datetime.fromisoformat(event["at"])
    offset = moment.utcoffset()
    assert offset == moment.astimezone(zoneinfo.ZoneInfo(zone)).utcoffset()
    assert offset is not None
    now = Instant(int(moment.timestamp() * 1000), int(offset.total_seconds() // 60))
    assert event["day"] == (dt.date(1970, 1, 1) + dt.timedelta(days=study_day(now))).isoformat()


def test_real_program_moves_over_the_date_line(home: Path) -> None:
    """Sessions in zones 26 hours apart, there and back, keep every answer, and all commands go on working."""
    for zone in ("Pacific/Kiritimati", "Pacific/Pago_Pago", "Pacific/Kiritimati"):
        run(home, "study", "mine", "--plain", stdin="\n4\n", TZ=zone)
    assert ratings(home) == [4, 4, 4]
    assert len({event["card"] for event in reviews(home)}) == 3
    run_json(home, "due", TZ="Pacific/Pago_Pago")
    command(home, "repair")
