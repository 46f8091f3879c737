"""Deck files that change while the program runs are taken in when they stand still, and never in the midst of a write."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from studydeck.services.library import Library
from studydeck.services.taking_in import live
from studydeck.services.taking_in.live import News, Watch
from studydeck.services.taking_in.looking import look
from studydeck.services.taking_in.takein import TakingIn, take_in
from studydeck.services.writing.new_decks import create
from tests.conftest import Home

ONE = "title: T\nnotes:\n  - {question: One?, answer: A.}\n"
TWO = ONE + "  - {question: Two?, answer: B.}\n"
BROKEN = ONE + "  - {question: Two?, answer: ["


class Timer:
    """Counts seconds by hand; each look takes as long as it is told."""

    def __init__(self) -> None:
        """Begin at nothing."""
        self.at = 0.0
        self.costs = 0.0

    def __call__(self) -> float:
        """Return the seconds so far; time goes by with each call."""
        self.at += self.costs
        return self.at


@pytest.fixture
def library(home: Home) -> Iterator[Library]:
    """Open a library with one deck."""
    home.deck("mine.yaml", ONE)
    with home.open() as opened:
        yield opened


@pytest.fixture
def timer() -> Timer:
    """Return a clock that stands."""
    return Timer()


@pytest.fixture
def watch(library: Library, timer: Timer) -> Watch:
    """Watch that library's files."""
    return Watch(library, timer)


def taken(library: Library, watch: Watch) -> News | None:
    """Look once, take in what is found, and return what is to be said."""
    changes = watch.poll()
    if changes is None:
        return None
    before = live.problems_now(library)
    return live.news(library, changes, before, take_in(library, changes))


def cards(library: Library) -> int:
    """Return how many cards are loaded."""
    return sum(entry.cards for entry in library.decks.values())


def test_nothing_changed_is_nothing_to_do(library: Library, watch: Watch) -> None:
    """However often one looks."""
    assert [taken(library, watch) for _ in range(4)] == [None] * 4


def test_changed_file_is_taken_in_at_the_second_look(home: Home, library: Library, watch: Watch) -> None:
    """Two looks in a row find it the same: within a second."""
    assert watch.poll() is None
    home.deck("mine.yaml", TWO)
    assert taken(library, watch) is None
    found = taken(library, watch)
    assert found == News("mine.yaml was read.", changed=True)
    assert cards(library) == 2
    assert taken(library, watch) is None


def test_half_written_file_is_left_alone_until_it_stands_still(home: Home, library: Library, watch: Watch) -> None:
    """An editor that saves in two steps raises no false alarm and loses no note."""
    home.deck("mine.yaml", BROKEN)
    assert taken(library, watch) is None
    home.deck("mine.yaml", TWO)
    assert taken(library, watch) is None
    found = taken(library, watch)
    assert found is not None
    assert not found.trouble
    assert cards(library) == 2


def test_file_saved_by_deletion_and_renaming_never_vanishes(home: Home, library: Library, watch: Watch) -> None:
    """It is gone at one look only."""
    path = home.deck("mine.yaml", ONE)
    path.unlink()
    assert taken(library, watch) is None
    home.deck("mine.yaml", TWO)
    assert taken(library, watch) is None
    assert taken(library, watch) is not None
    assert cards(library) == 2


def test_files_that_never_stand_still_are_taken_in_after_a_while(home: Home, library: Library, watch: Watch) -> None:
    """A program that writes all the time doesn't keep everything else out for ever."""
    for number in range(live.PATIENCE + 1):
        home.deck("log.yaml", ONE.replace("title: T", f"title: L{number}"))
        if taken(library, watch) is not None:
            break
    assert cards(library) == 2


def test_new_problems_are_told_by_file_and_number(home: Home, library: Library, watch: Watch) -> None:
    """And when they are mended, that is told as well."""
    home.deck("mine.yaml", ONE + "  - {question: Two?}\n  - {question: Three?}\n")
    taken(library, watch)
    found = taken(library, watch)
    assert found == News("mine.yaml: 2 new problems, ! on Home shows them.", trouble=True, changed=True)
    home.deck("mine.yaml", "# moved down\n" + ONE + "  - {question: Two?}\n  - {question: Three?}\n")
    taken(library, watch)
    found = taken(library, watch)
    assert found is not None
    assert not found.trouble
    home.deck("mine.yaml", TWO)
    taken(library, watch)
    found = taken(library, watch)
    assert found is not None
    assert found.sentence == "mine.yaml was read. 2 problems less."


def test_vanished_file_is_told(home: Home, library: Library, watch: Watch) -> None:
    """Its progress is kept."""
    home.deck("mine.yaml", ONE).unlink()
    taken(library, watch)
    found = taken(library, watch)
    assert found == News("mine.yaml is gone; progress is kept.", changed=True)


def test_stamp_alone_is_no_news(library: Library, watch: Watch, home: Home) -> None:
    """A file that was touched is read and compared, and nobody is bothered."""
    path = home.places.decks / "mine.yaml"
    os.utime(path, (1_600_000_000, 1_600_000_000))
    taken(library, watch)
    assert taken(library, watch) == News("")


def test_slow_folder_is_looked_at_less_often(library: Library, home: Home) -> None:
    """A look that takes a second isn't repeated for twenty."""
    timer = Timer()
    watch = Watch(library, timer)
    timer.costs = 1.0
    watch.poll()
    timer.costs = 0.0
    home.deck("mine.yaml", TWO)
    timer.at = 15.0
    assert (watch.poll(), watch.poll()) == (None, None)
    timer.at = 25.0
    assert watch.poll() is None
    assert watch.poll() is not None


def test_nothing_is_taken_in_during_a_transaction(home: Home, library: Library, watch: Watch) -> None:
    """An act on many cards that runs in a thread isn't disturbed."""
    home.deck("mine.yaml", TWO)
    watch.poll()
    with library.database.transaction():
        assert watch.poll() is None
    assert watch.poll() is not None


def test_what_could_not_be_read_is_left_alone_until_it_changes(home: Home, library: Library, watch: Watch) -> None:
    """The same failure isn't told every second."""
    home.deck("mine.yaml", TWO)
    watch.poll()
    assert watch.poll() is not None
    watch.refuse()
    assert (watch.poll(), watch.poll()) == (None, None)
    home.deck("mine.yaml", TWO + "  - {question: Three?, answer: C.}\n")
    watch.poll()
    assert watch.poll() is not None


def test_reading_may_be_done_before_writing(home: Home, library: Library, watch: Watch) -> None:
    """The long part asks nothing of the database; a file that changed meanwhile is noticed."""
    path: Path = home.deck("mine.yaml", TWO)
    watch.poll()
    changes = watch.poll()
    assert changes is not None
    work = TakingIn(library, changes)
    work.read()
    assert cards(library) == 1
    assert live.is_current(library, changes)
    assert work.write().files == 1
    assert cards(library) == 2
    home.deck("mine.yaml", ONE)
    assert not live.is_current(library, changes)
    assert path.exists()


def test_reading_is_done_anew_where_another_file_came_meanwhile(home: Home, library: Library, watch: Watch) -> None:
    """A deck that the program itself made and took in: what was found before doesn't know it."""
    home.deck("mine.yaml", TWO)
    watch.poll()
    changes = watch.poll()
    assert changes is not None
    work = TakingIn(library, changes)
    work.read()
    create(library, "Another")
    assert not live.is_current(library, changes)


def test_many_new_notes_are_matched_with_nothing(home: Home, library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where nothing was answered yet, none of them can be a known one: a checkout of 100 files takes no minute."""
    monkeypatch.setattr(
        "studydeck.services.taking_in.identifying.match", lambda *_args, **_more: pytest.fail("compared")
    )
    home.deck("mine.yaml", ONE.replace("?", " indeed?"))
    work = TakingIn(library, look(library))
    work.read()
    assert work.changed_notes == 1
    assert work.write().files == 1
