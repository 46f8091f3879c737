"""Study days lie as far apart as anki says, around the clock changes of five time zones."""

import datetime as dt
import itertools
from collections.abc import Callable
from types import ModuleType
from typing import NoReturn
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import pytest

from studydeck.core.study_day import Instant, days_between, study_day

pytestmark = pytest.mark.oracle

CHANGES = (
    ("Europe/Berlin", "2026-03-29"),
    ("Europe/Berlin", "2026-10-25"),
    ("America/New_York", "2026-03-08"),
    ("America/New_York", "2026-11-01"),
    ("America/Sao_Paulo", "2018-02-18"),  # at midnight
    ("America/Sao_Paulo", "2018-11-04"),
    ("Australia/Lord_Howe", "2026-04-05"),  # by half an hour
    ("Australia/Lord_Howe", "2026-10-04"),
    ("Pacific/Apia", "2011-12-30"),  # a date that never was: Samoa crossed the date line
    ("Pacific/Apia", "2012-04-01"),
)
ROLLOVERS = (0, 2, 4, 12, 23)
STEP = dt.timedelta(minutes=53)
"""Divides no hour, so that moments fall before, inside and after each change."""
TIMING_SERVICE, TIMING_METHOD = 15, 0
"""Where anki's backend keeps the day computation that takes a moment; its Python side has no name for it."""

DaysElapsed = Callable[[Instant, int], int]


@pytest.fixture(scope="session")
def anki_days(anki: ModuleType, report_absent: Callable[[str], NoReturn]) -> DaysElapsed:
    """Return anki's count of rollovers from 2010-01-01 noon UTC to a moment."""
    from anki._backend import RustBackend
    from anki.ankidroid_pb2 import SchedTimingTodayLegacyRequest
    from anki.scheduler_pb2 import SchedTimingTodayResponse

    backend = RustBackend()
    created = int(dt.datetime(2010, 1, 1, 12, tzinfo=dt.UTC).timestamp())

    def days_elapsed(instant: Instant, rollover_hour: int) -> int:
        request = SchedTimingTodayLegacyRequest(
            created_secs=created,
            created_mins_west=0,
            now_secs=instant.at_ms // 1_000,
            now_mins_west=-instant.utc_offset_min,
            rollover_hour=rollover_hour,
        )
        response = SchedTimingTodayResponse()
        response.ParseFromString(backend._run_command(TIMING_SERVICE, TIMING_METHOD, request.SerializeToString()))
        return int(response.days_elapsed)

    # Services have numbers only: one known answer shows that this is still the right one.
    if days_elapsed(Instant((created + 10 * 86_400) * 1_000, 0), 4) != 10:
        report_absent("this version of anki keeps its day computation elsewhere")
    return days_elapsed


def moments_around(zone: ZoneInfo, date: str) -> list[Instant]:
    """Return moments of three days before a date to three after, with the offset that held at each."""
    centre = dt.datetime.fromisoformat(date).replace(tzinfo=dt.UTC)
    moments = []
    for step in range(int(dt.timedelta(days=6) / STEP)):
        at = centre - dt.timedelta(days=3) + step * STEP
        offset = at.astimezone(zone).utcoffset() or dt.timedelta()
        moments.append(Instant(int(at.timestamp()) * 1_000, int(offset.total_seconds()) // 60))
    return moments


@pytest.mark.parametrize(("zone", "date"), CHANGES)
def test_anki_counts_the_same_days(
    anki_days: DaysElapsed, report_absent: Callable[[str], NoReturn], zone: str, date: str
) -> None:
    """Between any two moments around a clock change lie as many days as in anki, at each of five rollover hours."""
    try:
        moments = moments_around(ZoneInfo(zone), date)
    except ZoneInfoNotFoundError:
        report_absent(f"this machine doesn't know the time zone {zone}")
    assert len({moment.utc_offset_min for moment in moments}) == 2, "the clock changes within these moments"
    for rollover in ROLLOVERS:
        ours = [study_day(moment, rollover) for moment in moments]
        theirs = [anki_days(moment, rollover) for moment in moments]
        for (one, other), (anki_one, anki_other) in zip(
            itertools.combinations(ours, 2), itertools.combinations(theirs, 2), strict=True
        ):
            assert days_between(one, other) == max(0, anki_other - anki_one)
