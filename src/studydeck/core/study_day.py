"""A study day is a local date that starts at the rollover hour; the Clock is the only way to learn the time."""

import datetime as dt
from dataclasses import dataclass
from typing import NewType, Protocol

StudyDay = NewType("StudyDay", int)
"""Days from 1970-01-01 to the local study date; a plain int at run time, so SQLite stores it as it is."""

DEFAULT_ROLLOVER_HOUR = 4

_MS_PER_MINUTE = 60_000
_MS_PER_HOUR = 60 * _MS_PER_MINUTE
_MS_PER_DAY = 24 * _MS_PER_HOUR
_LAST_HOUR = 23
_EPOCH = dt.date(1970, 1, 1).toordinal()


@dataclass(frozen=True, slots=True)
class Instant:
    """A moment and the wall clock it was read from.

    Attributes:
        at_ms: milliseconds since 1970-01-01 00:00 UTC.
        utc_offset_min: minutes that local time was ahead of UTC at that moment (east is positive).
    """

    at_ms: int
    utc_offset_min: int


class Clock(Protocol):
    """Whatever knows the time; it is handed in, so that tests and repairs choose their own."""

    def now(self) -> Instant:
        """Return this moment with the local UTC offset that holds at it."""
        ...


def study_day(instant: Instant, rollover_hour: int = DEFAULT_ROLLOVER_HOUR) -> StudyDay:
    """Return the local date that the wall clock showed `rollover_hour` hours earlier.

    The wall clock counts, not elapsed time: a night of 23 or 25 hours has one rollover like any other.

    Args:
        instant: the moment, with the UTC offset that held then.
        rollover_hour: the local hour at which a study day starts, 0 to 23.

    Raises:
        ValueError: the rollover hour is outside 0..23.
    """
    local_ms = instant.at_ms + instant.utc_offset_min * _MS_PER_MINUTE
    return StudyDay((local_ms - _rollover_ms(rollover_hour)) // _MS_PER_DAY)


def day_start_ms(day: StudyDay, utc_offset_min: int, rollover_hour: int = DEFAULT_ROLLOVER_HOUR) -> int:
    """Return the first millisecond (UTC) of a study day where local time is `utc_offset_min` ahead of UTC."""
    return day * _MS_PER_DAY + _rollover_ms(rollover_hour) - utc_offset_min * _MS_PER_MINUTE


def days_between(earlier: StudyDay, later: StudyDay) -> int:
    """Return the rollovers from `earlier` to `later`; 0, never less, where a clock was set back between them."""
    return max(0, later - earlier)


def to_date(day: StudyDay) -> dt.date:
    """Return the calendar date on which a study day starts."""
    return dt.date.fromordinal(_EPOCH + day)


def from_date(date: dt.date) -> StudyDay:
    """Return the study day that starts on a calendar date."""
    return StudyDay(date.toordinal() - _EPOCH)


def iso(day: StudyDay) -> str:
    """Return a study day as YYYY-MM-DD."""
    return to_date(day).isoformat()


def _rollover_ms(rollover_hour: int) -> int:
    if not 0 <= rollover_hour <= _LAST_HOUR:
        raise ValueError(f"a rollover hour lies between 0 and {_LAST_HOUR}, not at {rollover_hour}")
    return rollover_hour * _MS_PER_HOUR
