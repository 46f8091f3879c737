"""Dates as they are written, and the events that set, change and remove them."""

import datetime as dt
from dataclasses import replace
from typing import Any

import pytest

from studydeck.core.events import EventKind
from studydeck.core.study_day import StudyDay, from_date, to_date
from studydeck.errors import StudydeckError
from studydeck.services import history
from studydeck.services.ready import dates, targets
from studydeck.services.studying.overview import pause_decks
from studydeck.store import log, states
from tests.conftest import FakeClock, Home

DECK = "title: Cells\nid: cells\nnotes:\n  - {question: One?, answer: '1', tags: [odd]}\n  - {question: Two?, answer: '2'}\n"
OTHER = "title: Verbs\nid: verbs\nnotes:\n  - {question: Three?, answer: '3'}\n"
TODAY = from_date(dt.date(2026, 11, 21))


@pytest.mark.parametrize(
    ("text", "iso"),
    (
        ("2026-12-03", "2026-12-03"),
        ("2026-12-3", "2026-12-03"),
        ("today", "2026-11-21"),
        (" Tomorrow ", "2026-11-22"),
        ("in 12 days", "2026-12-03"),
        ("in 1 day", "2026-11-22"),
        ("in 2 weeks", "2026-12-05"),
        ("in 3 months", "2027-02-21"),
        ("3 December", "2026-12-03"),
        ("3 dec 2027", "2027-12-03"),
        ("3rd of december", None),
        ("Dec 3, 2026", "2026-12-03"),
        ("20 November", "2027-11-20"),
        ("29 February", "2028-02-29"),
        ("in a week", "2026-11-28"),
        ("12 days", "2026-12-03"),
        ("in a year", "2027-11-21"),
        ("friday", "2026-11-27"),
        ("on Sat", "2026-11-28"),  # today is one
        ("3.12.2026", "2026-12-03"),
        ("12/03/2026", None),
    ),
)
def test_a_date_is_read_as_it_is_written(text: str, iso: str | None) -> None:
    """Without a year the next such date is meant; what isn't plain is refused."""
    if iso is None:
        with pytest.raises(StudydeckError, match="is no date"):
            dates.read_day(text, TODAY)
    else:
        assert to_date(dates.read_day(text, TODAY)).isoformat() == iso


@pytest.mark.parametrize(
    "text", ("", "soon", "2026-02-30", "2026-13-01", "3 ju", "0 December", "99999-01-01", "١٢-٠٣", "-1")
)
def test_what_is_no_date_is_told(text: str) -> None:
    """With the ways to write one."""
    with pytest.raises(StudydeckError, match=r"is no date.*in 12 days") as error:
        dates.read_day(text, TODAY)
    assert error.value.exit_code == 2


@pytest.mark.parametrize(
    ("text", "words"),
    (
        ("2026-11-20", "is over"),
        ("1999-01-01", "is over"),
        ("2036-11-21", "more than 3 years ahead.*20 November 2029"),
        ("9999-12-31", "more than 3 years ahead"),
        ("in 999999 days", "more than 3 years ahead"),
        ("in 999999 months", "more than 3 years ahead"),
        ("in 10 years", "more than 3 years ahead.*20 November 2029"),
    ),
)
def test_dates_that_are_over_or_too_far_are_told(text: str, words: str) -> None:
    """With the last one that can be set."""
    with pytest.raises(StudydeckError, match=words):
        dates.read_day(text, TODAY)


@pytest.fixture
def both(home: Home) -> Home:
    """A home with two decks."""
    home.deck("cells.yaml", DECK)
    home.deck("verbs.yaml", OTHER)
    return home


def test_dates_are_set_changed_and_removed_as_events(both: Home) -> None:
    """Each act can be taken back, one after the other, and nothing is ever rebuilt for it."""
    with both.open() as library:
        day = library.today()
        first = targets.set_target(library, StudyDay(day + 12), decks=["cells"])
        second = targets.set_target(library, StudyDay(day + 5), tags=["odd"])
        assert targets.current(library) == [second, first]
        changed = targets.set_target(library, StudyDay(day + 20), decks=["verbs"], window=3, target_id=first.id)
        assert targets.current(library) == [second, changed]
        targets.remove(library, second)
        assert targets.current(library) == [changed]
        assert "the removal of the date 2026-11-26" in history.undo(library)
        assert "the date 2026-12-11" in history.undo(library)
        assert targets.current(library) == [second, first]
        assert states.kept(library.connection).cards == {}
        history.undo(library)
        history.undo(library)
        assert targets.known(library) == []


def test_setting_the_same_date_twice_sets_it_once(both: Home) -> None:
    """Nothing is written where nothing changes."""
    with both.open() as library:
        by = StudyDay(library.today() + 12)
        assert targets.set_target(library, by) == targets.set_target(library, by)
        assert len(log.of_kind(library.connection, EventKind.TARGET)) == 1


def test_dates_of_two_devices_are_united(both: Home) -> None:
    """The newest word on each date counts, in whatever order the events arrived."""
    with both.open() as library:
        day = library.today()
        mine = targets.set_target(library, StudyDay(day + 12))
        there = replace(mine, id="elsewhere", by=StudyDay(day + 30))
        late = library.happened(EventKind.TARGET, detail={**there.event_detail, "window": 4})
        early = replace(
            late, id=replace(late.id, device="other", seq=1), at_ms=late.at_ms - 5, detail=there.event_detail
        )
        library.write([late])
        library.write([early])
        assert [(target.id, target.window) for target in targets.current(library)] == [(mine.id, 7), ("elsewhere", 4)]


def test_a_date_that_is_over_is_no_longer_current(both: Home, clock: FakeClock) -> None:
    """On the day itself it still is; the rollover ends it, not midnight."""
    with both.open() as library:
        targets.set_target(library, StudyDay(library.today() + 1))
        clock.advance(days=1)
        assert len(targets.current(library)) == 1
        clock.to(3, 59, days=1)
        assert len(targets.current(library)) == 1
        clock.to(4, 1)
        assert targets.current(library) == []


NONSENSE: tuple[tuple[dict[str, Any], str], ...] = (
    ({"decks": ["empty"]}, "no card in these decks"),
    ({"tags": ["nowhere"]}, "no card in the decks with the tag `nowhere`"),
    ({"window": -1}, "The window lies between 0 and 60"),
    ({"window": 99}, "The window"),
    ({"budget": -5}, "The budget"),
    ({"budget": 10_000}, "The budget"),
)


def test_dates_that_make_no_sense_are_refused(both: Home) -> None:
    """In a sentence, and nothing is written."""
    both.deck("empty.yaml", "title: Empty\nid: empty\nnotes: []\n")
    with both.open() as library:
        for values, words in NONSENSE:
            with pytest.raises(StudydeckError, match=words):
                targets.set_target(library, StudyDay(library.today() + 3), **values)
        assert targets.known(library) == []


DAMAGED: tuple[dict[str, object], ...] = (
    {},
    {"target": "x"},
    {"target": "x", "by": "someday"},
    {"target": "x", "by": "2026-12-03", "window": "wide"},
    {"target": "x", "by": "2026-12-03", "decks": 7},
    {"target": "x", "by": "2026-12-03", "budget": []},
)


def test_damaged_events_set_nothing(both: Home) -> None:
    """They are kept in the log and ignored."""
    with both.open() as library:
        for detail in DAMAGED:
            library.write([library.happened(EventKind.TARGET, detail=detail)])
            assert targets.known(library) == []


def test_a_date_is_about_its_decks_and_tags(both: Home) -> None:
    """Paused decks are left out, as they aren't studied."""
    with both.open() as library:
        by = StudyDay(library.today() + 3)
        every = targets.set_target(library, by)
        assert len(targets.cards_of(library, every)) == 3
        assert len(targets.cards_of(library, targets.set_target(library, by, tags=["odd"]))) == 1
        assert (
            targets.names_of(library, replace(every, decks=("cells", "gone"), tags=("odd",))) == "Cells, gone, only odd"
        )
        pause_decks(library, ["cells"], paused=True)
        assert len(targets.cards_of(library, every)) == 1


def test_a_date_is_found_by_the_beginning_of_its_id(both: Home) -> None:
    """If only one begins so."""
    with both.open() as library:
        target = targets.set_target(library, StudyDay(library.today() + 3))
        assert targets.of_id(library, target.id[:6]) == target
        with pytest.raises(StudydeckError, match="No date has the id"):
            targets.of_id(library, "")
