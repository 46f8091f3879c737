"""Study days: where they start, how many lie between two moments, and that no clock makes a span negative."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studydeck.core.study_day import (
    Instant,
    StudyDay,
    day_start_ms,
    days_between,
    from_date,
    iso,
    study_day,
    to_date,
)

OFFSETS = st.integers(-12 * 60, 14 * 60)
HOURS = st.integers(0, 23)
MOMENTS = st.integers(-(10**12), 10**13)
DAYS = st.integers(-10_000, 100_000).map(StudyDay)

WINTER, SUMMER = 60, 120
"""Berlin's UTC offsets in minutes."""


def at(text: str, utc_offset_min: int = 0) -> Instant:
    """Return the moment at which a wall clock with this offset shows `text`."""
    local = dt.datetime.fromisoformat(text).replace(tzinfo=dt.UTC)
    return Instant(int(local.timestamp()) * 1000 - utc_offset_min * 60_000, utc_offset_min)


@pytest.mark.parametrize(
    ("wall", "expected"),
    (
        ("2026-03-10 03:59:59", "2026-03-09"),
        ("2026-03-10 04:00:00", "2026-03-10"),
        ("2026-03-10 23:59:59", "2026-03-10"),
        ("2026-03-11 00:00:00", "2026-03-10"),
    ),
)
@pytest.mark.parametrize("offset", (-720, -210, 0, 345, 840))
def test_a_study_day_starts_at_four_on_the_local_wall_clock(wall: str, expected: str, offset: int) -> None:
    """The default rollover is 4:00 in every time zone, whole-hour or not."""
    assert iso(study_day(at(wall, offset))) == expected


@pytest.mark.parametrize(
    ("rollover", "wall", "expected"),
    (
        (0, "2026-03-10 00:00:00", "2026-03-10"),
        (0, "2026-03-09 23:59:59", "2026-03-09"),
        (23, "2026-03-10 22:59:59", "2026-03-09"),
        (23, "2026-03-10 23:00:00", "2026-03-10"),
    ),
)
def test_the_rollover_hour_moves_the_start(rollover: int, wall: str, expected: str) -> None:
    """The setting is honoured from midnight to 23:00."""
    assert iso(study_day(at(wall), rollover)) == expected


@pytest.mark.parametrize("rollover", (-1, 24))
def test_a_rollover_hour_outside_the_day_is_refused(rollover: int) -> None:
    """Hours are 0 to 23."""
    with pytest.raises(ValueError, match="rollover hour"):
        study_day(at("2026-03-10 12:00:00"), rollover)


@pytest.mark.parametrize(
    ("evening", "morning"),
    (
        (at("2026-03-28 23:30:00", WINTER), at("2026-03-29 08:00:00", SUMMER)),
        (at("2026-10-24 23:30:00", SUMMER), at("2026-10-25 08:00:00", WINTER)),
    ),
)
def test_a_clock_change_night_is_one_night(evening: Instant, morning: Instant) -> None:
    """A night of 23 or 25 hours has one rollover, like any other."""
    assert days_between(study_day(evening), study_day(morning)) == 1


def test_noon_to_noon_over_a_clock_change_is_one_day() -> None:
    """23 hours between two noons are still a day."""
    before, later = at("2026-03-28 12:00:00", WINTER), at("2026-03-29 12:00:00", SUMMER)
    assert later.at_ms - before.at_ms == 23 * 3_600_000
    assert days_between(study_day(before), study_day(later)) == 1


def test_five_minutes_over_the_rollover_are_one_day() -> None:
    """Rollovers are counted, not blocks of 24 hours."""
    assert days_between(study_day(at("2026-03-10 03:58:00")), study_day(at("2026-03-10 04:03:00"))) == 1


def test_24_hours_less_a_minute_may_be_the_same_day() -> None:
    """From one rollover to just before the next is no day."""
    assert days_between(study_day(at("2026-03-10 04:00:00")), study_day(at("2026-03-11 03:59:00"))) == 0


def test_flying_west_over_the_date_line_never_counts_backwards() -> None:
    """Auckland's Tuesday afternoon followed by Honolulu's Monday evening is the same day."""
    assert days_between(study_day(at("2026-03-10 15:00:00", 780)), study_day(at("2026-03-09 23:00:00", -600))) == 0


@given(DAYS, DAYS)
def test_a_span_is_never_negative(one: StudyDay, other: StudyDay) -> None:
    """One direction of any two days is 0, the other their distance."""
    assert min(days_between(one, other), days_between(other, one)) == 0
    assert max(days_between(one, other), days_between(other, one)) == abs(one - other)


@given(DAYS, OFFSETS, HOURS)
def test_a_day_starts_at_its_first_millisecond(day: StudyDay, offset: int, rollover: int) -> None:
    """`day_start_ms` is the moment that `study_day` changes."""
    start = day_start_ms(day, offset, rollover)
    assert study_day(Instant(start, offset), rollover) == day
    assert study_day(Instant(start - 1, offset), rollover) == day - 1


@given(MOMENTS, OFFSETS, HOURS)
def test_every_moment_lies_in_its_study_day(at_ms: int, offset: int, rollover: int) -> None:
    """A study day holds exactly the moments from its start to the next one's, even before 1970."""
    day = study_day(Instant(at_ms, offset), rollover)
    assert day_start_ms(day, offset, rollover) <= at_ms < day_start_ms(StudyDay(day + 1), offset, rollover)


@given(DAYS)
def test_a_date_and_its_study_day_are_one_to_one(day: StudyDay) -> None:
    """Nothing is lost on the way to a calendar date and back."""
    assert from_date(to_date(day)) == day
    assert iso(day) == to_date(day).isoformat()


def test_the_first_study_day_is_the_first_of_1970() -> None:
    """Day 0 is the Unix epoch's date."""
    assert iso(StudyDay(0)) == "1970-01-01"


def test_a_study_day_is_a_plain_int() -> None:
    """SQLite stores it as it is."""
    assert type(study_day(at("2026-03-10 12:00:00"))) is int
