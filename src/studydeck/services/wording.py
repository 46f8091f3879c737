"""How spans, days and counts are said, the same on every screen and in line mode."""

import datetime as dt
from typing import TYPE_CHECKING

from studydeck.core.study_day import StudyDay, to_date

if TYPE_CHECKING:  # saying something needs no schedule
    from studydeck.core.scheduler import Outcome

MINUTE_MS, HOUR_MS, DAY_MS = 60_000, 3_600_000, 86_400_000
_DAYS_IN_MONTH, _DAYS_IN_YEAR = 30.44, 365.25


def span(ms: int) -> str:
    """Return a span of milliseconds in one unit, such as `10 min` or `3 h`."""
    if ms < MINUTE_MS:
        return f"{max(1, round(ms / 1000))} s"
    if ms < HOUR_MS:
        minutes = ms / MINUTE_MS
        # The mean of two steps may be a half; a button says what it does.
        return f"{minutes:.1f} min" if minutes < 10 and round(minutes * 2) % 2 else f"{round(minutes)} min"
    if ms < DAY_MS:
        return f"{round(ms / HOUR_MS)} h"
    return days(ms / DAY_MS)


def days(number: float) -> str:
    """Return a number of days in one unit, such as `5 d`, `2.5 mo` or `1.2 y`."""
    if number < 60:
        return f"{round(number)} d"
    if number < _DAYS_IN_YEAR:
        return f"{number / _DAYS_IN_MONTH:.1f} mo"
    return f"{number / _DAYS_IN_YEAR:.1f} y"


def outcome(result: "Outcome") -> str:
    """Return when a grade would show the card again, as its button says it."""
    if result.delay_ms is not None:
        return span(result.delay_ms)
    return days(result.interval_days or 0)


def plural(number: int, word: str, more: str = "") -> str:
    """Return a counted word: `1 card`, `2 cards`."""
    return f"{number:,} {word if number == 1 else more or word + 's'}"


def until(due_ms: int, now_ms: int) -> str:
    """Return how long until a moment, such as `in 8 min`, or `now`."""
    return f"in {span(due_ms - now_ms)}" if due_ms > now_ms + 999 else "now"


def day_name(day: StudyDay, today: StudyDay) -> str:
    """Return a study day as somebody would say it: today, tomorrow, a weekday, or a date."""
    ahead = day - today
    date = to_date(day)
    if ahead <= 1:
        return "today" if ahead <= 0 else "tomorrow"
    if ahead < 7:
        return f"on {date:%A}"
    return f"on {date.day} {date:%B}" + (f" {date.year}" if date.year != to_date(today).year else "")


def iso_minute(at_ms: int, utc_offset_min: int) -> str:
    """Return a moment as local `YYYY-MM-DDTHH:MM`."""
    return f"{_local(at_ms, utc_offset_min):%Y-%m-%dT%H:%M}"


def iso_time(at_ms: int, utc_offset_min: int) -> str:
    """Return a moment as ISO time with seconds and its offset from UTC."""
    zone = dt.timezone(dt.timedelta(minutes=utc_offset_min))
    return _local(at_ms, utc_offset_min).replace(tzinfo=zone).isoformat(timespec="milliseconds")


def _local(at_ms: int, utc_offset_min: int) -> dt.datetime:
    return dt.datetime(1970, 1, 1) + dt.timedelta(milliseconds=at_ms, minutes=utc_offset_min)  # noqa: DTZ001


def date_text(day: StudyDay) -> str:
    """Return a study day as `Sat 21 Nov 2026`."""
    date = to_date(day)
    return f"{date:%a} {date.day} {date:%b} {date.year}"
