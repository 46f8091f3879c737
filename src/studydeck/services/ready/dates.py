"""A date as somebody writes it, and how a date and the days until it are said."""

import datetime as dt
import re

from studydeck.core.study_day import StudyDay, from_date, to_date
from studydeck.core.text import one_line
from studydeck.errors import StudydeckError

LONGEST_DAYS = 1_095
"""Three years: of anything later no forecast would tell anything."""

_MONTHS = ("january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
           "december")  # fmt: skip
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})", re.ASCII)
_DOTTED = re.compile(r"(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})", re.ASCII)
_IN = re.compile(r"(?:in )?(\d{1,6}|an?|one) (day|week|month|year)s?", re.ASCII)
_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_ON = re.compile(r"(?:on )?([a-z]{3,9})", re.ASCII)
_DAY_MONTH = re.compile(r"(\d{1,2})(?:st|nd|rd|th)?\.? ([a-z]{3,9})\.?,?(?: (\d{4}))?", re.ASCII)
_MONTH_DAY = re.compile(r"([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?(?:,? (\d{4}))?", re.ASCII)
_HINT = "Write it as 2026-12-03, or as tomorrow, Friday, in 12 days, 3 December."


def read_day(text: str, today: StudyDay) -> StudyDay:
    """Return the study day that a text names; without a year the next such date is meant.

    Raises:
        StudydeckError: it names none, one in the past, or one too far ahead. Exit code 2.
    """
    words = " ".join(one_line(text).casefold().split())
    day = _read(words, today)
    if day is None:
        raise StudydeckError(f"`{one_line(text)[:40]}` is no date.", _HINT, exit_code=2)
    return checked(day, today)


def checked(day: StudyDay, today: StudyDay) -> StudyDay:
    """Return a day that one can be ready by.

    Raises:
        StudydeckError: it lies in the past or too far ahead. Exit code 2.
    """
    if day < today:
        raise StudydeckError(f"{said(day)} is over.", "A date to be ready for is today or later.", exit_code=2)
    if day - today > LONGEST_DAYS:
        years = LONGEST_DAYS // 365
        hint = f"The last one that can be set is {said(StudyDay(today + LONGEST_DAYS))}."
        when = said(day) if day - today < 400_000 else "That"
        raise StudydeckError(
            f"{when} is more than {years} years ahead: nothing can be foretold so far.", hint, exit_code=2
        )
    return day


def said(day: StudyDay) -> str:
    """Return a day as `3 December 2026`."""
    date = to_date(day)
    return f"{date.day} {date:%B} {date.year}"


def until(day: StudyDay, today: StudyDay) -> str:
    """Return the days until a date: `today`, `1 day`, `12 days`."""
    left = day - today
    return "today" if left <= 0 else "1 day" if left == 1 else f"{left:,} days"


def _read(words: str, today: StudyDay) -> StudyDay | None:
    if words in ("today", "tomorrow"):
        return StudyDay(today + (words == "tomorrow"))
    if found := _IN.fullmatch(words):
        number = int(found[1]) if found[1].isdigit() else 1
        if found[2] in ("month", "year"):
            return _months_on(today, number * (12 if found[2] == "year" else 1))
        return StudyDay(today + number * (7 if found[2] == "week" else 1))
    if found := _ISO.fullmatch(words):
        return _date(int(found[1]), int(found[2]), int(found[3]))
    if found := _DOTTED.fullmatch(words):
        return _date(int(found[3]), int(found[2]), int(found[1]))
    if found := _ON.fullmatch(words):
        return _weekday(found[1], today)
    if found := _DAY_MONTH.fullmatch(words):
        return _named(found[2], int(found[1]), found[3], today)
    if found := _MONTH_DAY.fullmatch(words):
        return _named(found[1], int(found[2]), found[3], today)
    return None


def _named(name: str, number: int, year: str | None, today: StudyDay) -> StudyDay | None:
    months = [n for n, month in enumerate(_MONTHS, 1) if month.startswith(name)]
    if len(months) != 1:
        return None
    if year:
        return _date(int(year), months[0], number)
    this = to_date(today).year
    days = (_date(this + ahead, months[0], number) for ahead in range(9))  # 29 February may be eight years off
    return next((day for day in days if day is not None and day >= today), None)


def _weekday(name: str, today: StudyDay) -> StudyDay | None:
    """Return the next day of that name: never today, which is called so."""
    named = [n for n, weekday in enumerate(_WEEKDAYS) if weekday.startswith(name)]
    if len(named) != 1:
        return None
    return StudyDay(today + ((named[0] - to_date(today).weekday() - 1) % len(_WEEKDAYS)) + 1)


def _months_on(today: StudyDay, number: int) -> StudyDay | None:
    date = to_date(today)
    months = date.year * 12 + date.month - 1 + number
    if months // 12 > dt.MAXYEAR:
        return StudyDay(today + LONGEST_DAYS + 1)
    days = (_date(months // 12, months % 12 + 1, date.day - back) for back in range(4))
    return next((day for day in days if day is not None), None)


def _date(year: int, month: int, day: int) -> StudyDay | None:
    try:
        return from_date(dt.date(year, month, day))
    except ValueError:
        return None
