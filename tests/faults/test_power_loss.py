"""Power loss: what the disk holds afterwards is cut at any sector, and the progress is an exact prefix."""

import random
import shutil
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path

import pytest
from real_program import questions, settings, write_deck

from studydeck.core.events import Event
from studydeck.core.fold import Folded
from studydeck.core.scheduler import Rating
from studydeck.services.library import Library
from studydeck.services.places import Places
from studydeck.services.studying.day import Selection
from studydeck.services.studying.session import Session
from studydeck.store import backups, database, log, salvage, states

SECTOR = 512
ANSWERS = 60

Opened = Callable[..., AbstractContextManager[Library]]


@dataclass(frozen=True)
class Disk:
    """What lay on the disk in the midst of a session, and what had been taken by then.

    Attributes:
        folder: holds `progress.db` and `progress.db-wal` as they were.
        events: every event, in the order of writing.
        safe: for each number of bytes of the log, how many events had been acknowledged at that length.
    """

    folder: Path
    events: list[Event]
    safe: dict[int, int]


@pytest.fixture
def disk(home: Path, places: Places, opened: Opened, clock, tmp_path: Path) -> Disk:
    """A session of sixty answers, with undos, copied off while it still runs."""
    settings(home, "[study]\nnew_per_day = 9999\n")
    write_deck(home, "mine", questions(80))
    wal = places.database.with_name("progress.db-wal")
    chance = random.Random(5)
    safe: dict[int, int] = {}
    with opened() as library:
        session = Session(library, Selection())
        for n in range(ANSWERS):
            clock.on(minutes=0.2)
            session.answer(Rating(chance.randint(1, 4)))
            if n % 9 == 8:
                session.undo()
            safe[wal.stat().st_size] = log.count(library.connection)
        folder = tmp_path / "disk"
        folder.mkdir()
        for path in (places.database, wal):
            shutil.copy(path, folder)
        events = [event for _, event in log.numbered_after(library.connection, 0)]
    return Disk(folder, events, safe)


def after_power_loss(disk: Disk, to: Path) -> Path:
    """Return the database in a fresh copy of what lay on the disk."""
    shutil.rmtree(to, ignore_errors=True)
    return Path(shutil.copytree(disk.folder, to)) / "progress.db"


def reopened(path: Path) -> tuple[list[Event], Folded, Folded]:
    """Open a database as the program does and return its events, what is kept, and the fold from scratch."""
    progress = database.Database.open_for_writing(path, path.with_name("index.db"), before_migration=lambda: None)
    try:
        assert progress.connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        events = [event for _, event in log.numbered_after(progress.connection, 0)]
        kept = states.kept(progress.connection)
        with progress.transaction() as connection:
            scratch = states.rebuild(connection)
            assert states.kept(connection) == kept
    finally:
        progress.close()
    return events, kept, scratch


@pytest.mark.parametrize("torn", (False, True), ids=("cut", "torn"))
def test_log_cut_at_any_sector(disk: Disk, tmp_path: Path, torn: bool) -> None:
    """A log cut at a sector, or with garbage in its last one, reads as an exact prefix that holds all that was taken."""
    chance = random.Random(torn)
    size = (disk.folder / "progress.db-wal").stat().st_size
    for _ in range(20):
        cut = chance.randrange(0, size // SECTOR + 1) * SECTOR
        path = after_power_loss(disk, tmp_path / "later")
        wal = path.with_name("progress.db-wal")
        data = wal.read_bytes()[:cut]
        wal.write_bytes(data[:-SECTOR] + chance.randbytes(SECTOR) if torn and cut else data)
        events, kept, scratch = reopened(path)
        assert events == disk.events[: len(events)], f"cut at {cut}"
        assert kept.cards == scratch.cards
        assert kept.days == scratch.days
        whole = cut - SECTOR * torn
        acknowledged = max((number for length, number in disk.safe.items() if length <= whole), default=0)
        assert len(events) >= acknowledged, f"cut at {cut}"


def test_power_loss_while_the_log_is_taken_in(disk: Disk, tmp_path: Path) -> None:
    """A checkpoint that stopped half way, with some sectors of the database new and some old, loses no answer."""
    chance = random.Random(11)
    before = (disk.folder / "progress.db").read_bytes()
    path = after_power_loss(disk, tmp_path / "later")
    reopened(path)
    after = path.read_bytes()
    length = max(len(before), len(after))
    before, after = before.ljust(length, b"\0"), after.ljust(length, b"\0")
    for _ in range(8):
        path = after_power_loss(disk, tmp_path / "later")
        mixed = [chance.choice((before, after))[at : at + SECTOR] for at in range(0, length, SECTOR)]
        path.write_bytes(b"".join(mixed))
        events, kept, scratch = reopened(path)
        assert events == disk.events
        assert kept.cards == scratch.cards


def test_every_answer_is_on_the_disk_before_the_next_card(disk: Disk, tmp_path: Path) -> None:
    """What lies on the disk while a session still runs holds every answer given: nothing waits in memory."""
    events, kept, _ = reopened(after_power_loss(disk, tmp_path / "later"))
    assert events == disk.events
    assert sum(event.kind == "review" for event in events) == ANSWERS
    assert sum(day.reviews for day in kept.days.values()) == ANSWERS - ANSWERS // 9


def test_answers_are_flushed(opened: Opened) -> None:
    """The progress database waits for the disk at each commit: WAL, synchronous FULL, one file handle."""
    with opened() as library:
        assert library.connection.execute("PRAGMA main.journal_mode").fetchone() == ("wal",)
        assert library.connection.execute("PRAGMA main.synchronous").fetchone() == (2,)


def test_copy_without_its_log(home: Path, places: Places, opened: Opened, clock, tmp_path: Path) -> None:
    """After an orderly end the database alone, without its -wal file, holds every answer."""
    write_deck(home, "mine", questions(10))
    with opened() as library:
        session = Session(library)
        for _ in range(5):
            session.answer(Rating.GOOD)
    alone = tmp_path / "alone" / "progress.db"
    alone.parent.mkdir()
    shutil.copy(places.database, alone)
    assert backups.is_sound(alone)
    assert len([event for event in salvage.readable_events(alone) if event.kind == "review"]) == 5
