"""The live database: one transaction an answer, never opened as a file, whole in one file once it is closed."""

import builtins
import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from studydeck.core.events import EventKind
from studydeck.core.scheduler import Rating
from studydeck.errors import StudydeckError
from studydeck.services.failures import explaining
from studydeck.services.library import Library
from studydeck.services.safety import backup_file, repair
from studydeck.services.studying.session import Session
from studydeck.store import backups, index, log, migrations, states
from studydeck.store.database import Database, explain, uri
from tests.conftest import Home

DECK = "title: T\nnotes:\n" + "".join(f"  - {{question: Why {n}?, answer: Because {n}.}}\n" for n in range(5))


@pytest.fixture
def deck(home: Home) -> Path:
    """Write a deck of five questions."""
    return home.deck("d.yaml", DECK)


def counts(library: Library) -> tuple[int, int, int]:
    """Return how many events, states and days there are."""
    connection = library.connection
    return log.count(connection), len(list(states.all_states(connection))), len(states.days(connection))


@pytest.mark.parametrize("fails", ("states.put", "states._count", "identities.record"))
def test_answer_is_one_transaction(home: Home, deck: Path, monkeypatch: pytest.MonkeyPatch, fails: str) -> None:
    """Where any part of an answer can't be written (state, statistics, note), no part of it is."""
    with home.open() as library:
        session = Session(library)
        with monkeypatch.context() as patch:

            def refuse(*_arguments: Any) -> None:
                raise sqlite3.OperationalError("disk I/O error")

            patch.setattr(f"studydeck.store.{fails}", refuse)
            with pytest.raises(StudydeckError, match="refused to read or write"):
                session.answer(Rating.GOOD)
        assert counts(library) == (0, 0, 0)
        session.answer(Rating.GOOD)
        assert counts(library) == (2, 1, 1)


def test_interrupt_in_the_middle_writes_nothing(home: Home, deck: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Ctrl-C between the parts of an answer leaves the database as it was."""
    with home.open() as library:
        session = Session(library)

        def interrupt(*_arguments: Any) -> None:
            raise KeyboardInterrupt

        monkeypatch.setattr(states, "_count", interrupt)
        with pytest.raises(KeyboardInterrupt):
            session.answer(Rating.GOOD)
        assert counts(library) == (0, 0, 0)
        assert not library.connection.in_transaction


def test_full_disk_names_the_disk_and_loses_nothing(home: Home, deck: Path) -> None:
    """A database that can't grow says so; what was there stays."""
    with home.open() as library:
        session = Session(library)
        session.answer(Rating.GOOD)
        before = counts(library)
        (pages,) = library.connection.execute("PRAGMA main.page_count").fetchone()
        library.connection.execute(f"PRAGMA main.max_page_count = {pages}")
        padded = [library.happened(EventKind.LIMIT, detail={"v": 1, "padding": "x" * 900}) for _event in range(99)]
        with pytest.raises(StudydeckError, match="The disk is full"):
            library.write(padded)
        assert counts(library) == before
        library.connection.execute("PRAGMA main.max_page_count = 1000000")
        session.answer(Rating.GOOD)


def test_undo_adds_an_event_and_changes_none(home: Home, deck: Path) -> None:
    """The log grows with an undo; every event that stood there still stands as it was."""
    with home.open() as library:
        session = Session(library)
        session.answer(Rating.GOOD)
        before = library.connection.execute("SELECT * FROM events ORDER BY id").fetchall()
        session.undo()
        after = library.connection.execute("SELECT * FROM events ORDER BY id").fetchall()
        assert after[: len(before)] == before
        assert len(after) == len(before) + 1


def test_closing_leaves_one_whole_file(home: Home, deck: Path) -> None:
    """After a session everything is in progress.db itself, so a copy of that file alone loses no answer."""
    home.answer("d/why-0/answer")
    database = home.places.database
    assert not database.with_name("progress.db-wal").exists()
    copy = home.folder / "copy.db"
    copy.write_bytes(database.read_bytes())
    with closing(sqlite3.connect(copy)) as raw:
        assert log.count(raw) == 2


def test_closing_checkpoints_although_somebody_reads(home: Home, deck: Path) -> None:
    """A reader that is open meanwhile doesn't keep answers in the write-ahead log."""
    home.answer("d/why-0/answer")
    with home.open(write=False) as reader:
        log.count(reader.connection)
        home.answer("d/why-1/answer")
        wal = home.places.database.with_name("progress.db-wal")
        assert not wal.exists() or wal.stat().st_size == 0


def test_live_database_is_never_opened_as_a_file(home: Home, deck: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """From start to end, backup included, nobody but SQLite opens it: closing a file drops the process' locks on it."""
    opened: list[str] = []

    def watched(function: Callable[..., Any]) -> Callable[..., Any]:
        def call(path: Any, *rest: Any, **named: Any) -> Any:
            if isinstance(path, str | bytes | os.PathLike):
                opened.append(os.fsdecode(path))
            return function(path, *rest, **named)

        return call

    monkeypatch.setattr(builtins, "open", watched(builtins.open))
    monkeypatch.setattr(os, "open", watched(os.open))
    monkeypatch.setattr("io.open", watched(open))
    with home.open() as library:
        session = Session(library)
        session.answer(Rating.GOOD)
        backup_file(home.places, home.clock.now())
        session.answer(Rating.AGAIN)
        session.undo()
    assert opened  # decks and backups are
    live = {str(home.places.database) + suffix for suffix in ("", "-wal", "-shm")}
    assert live.isdisjoint(opened)


def test_backup_beside_a_writer_keeps_the_writers_lock(home: Home, deck: Path) -> None:
    """After a backup in mid-session another process is still kept from writing."""
    with home.open() as library:
        Session(library).answer(Rating.GOOD)
        backup_file(home.places, home.clock.now())
        script = f"import sqlite3; c = sqlite3.connect({str(home.places.data / 'lock.db')!r}, timeout=0); c.execute('BEGIN EXCLUSIVE')"
        done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False)
        assert "locked" in done.stderr


def test_reader_works_beside_a_writer(home: Home, deck: Path) -> None:
    """A reading command sees each answer as soon as it is taken."""
    with home.open() as library:
        session = Session(library)
        for taken in (1, 2):
            session.answer(Rating.GOOD)
            with home.open(write=False) as reader:
                assert len(list(states.all_states(reader.connection))) == taken


def test_reader_cannot_write(home: Home, deck: Path) -> None:
    """A library opened for reading refuses to write in a sentence."""
    home.answer("d/why-0/answer")
    with home.open(write=False) as reader, pytest.raises(StudydeckError, match="reading only"):
        reader.write([])


def test_missing_database_reads_as_empty_and_is_not_made(home: Home) -> None:
    """Looking at an empty home leaves nothing behind."""
    with home.open(write=False) as library:
        assert log.count(library.connection) == 0
    assert not home.folder.exists()


@pytest.mark.parametrize("write", (True, False))
def test_missing_database_with_backups_is_not_an_empty_one(home: Home, deck: Path, write: bool) -> None:
    """Where backups tell of progress, a vanished database is named with the way back, and none is made in its place."""
    home.answer("d/why-0/answer")
    backup = backup_file(home.places, home.clock.now())
    home.places.database.unlink()
    with pytest.raises(StudydeckError) as refused:
        home.open(write=write)
    assert "is missing" in refused.value.message
    assert f"studydeck restore {backup.name}" in refused.value.hint
    assert not home.places.database.exists()


@pytest.mark.parametrize("write", (True, False))
def test_missing_database_beside_a_device_is_not_an_empty_one(home: Home, deck: Path, write: bool) -> None:
    """Even without a backup a vanished database is named; whoever moves device.json away begins anew."""
    home.answer("d/why-0/answer")
    home.places.database.unlink()
    with pytest.raises(StudydeckError, match="is missing") as refused:
        home.open(write=write)
    assert "studydeck restore" in refused.value.hint
    assert "device.json away" in refused.value.hint
    assert not home.places.database.exists()
    with pytest.raises(StudydeckError, match="is missing"):
        repair(home.places, home.clock)
    (home.places.data / "device.json").unlink()
    assert home.progress() == {}


@pytest.mark.parametrize("fails", ("migrate", "version_of"))
def test_first_start_that_fails_locks_nobody_out(
    home: Home, deck: Path, monkeypatch: pytest.MonkeyPatch, fails: str
) -> None:
    """The device is minted only beside a whole database, by a start as by a restore: the next one simply begins."""

    def killed(*_arguments: Any) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(migrations, fails, killed)
        with pytest.raises(KeyboardInterrupt):
            home.open()
    assert not (home.places.data / "device.json").exists()
    assert home.progress() == {}


@pytest.mark.parametrize("write", (True, False))
@pytest.mark.parametrize("content", (b"not a database at all" * 100, b"SQLite format 3\0" + b"\xff" * 5000))
def test_damaged_header_is_a_sentence(home: Home, deck: Path, write: bool, content: bytes) -> None:
    """A database that isn't one is named, with the two ways out, and left as it is."""
    home.answer("d/why-0/answer")
    home.places.database.write_bytes(content)
    with pytest.raises(StudydeckError, match=r"progress\.db is damaged") as refused:
        home.open(write=write)
    assert "studydeck repair" in refused.value.hint
    assert home.places.database.read_bytes() == content


@pytest.mark.parametrize("name", ("spa ce", "perc%20ent", "quest?ion", "ha#sh", "amp&mode=memory", "ü"))
def test_any_folder_name_will_do(home: Home, name: str) -> None:
    """No sign in a path is taken for a part of SQLite's address."""
    home.folder = home.folder / name
    home.deck("d.yaml", DECK)
    home.answer("d/why-0/answer")
    assert home.places.database.is_file()
    assert home.places.index.is_file()
    assert home.progress() == {"d/why-0/answer": 1}


@pytest.mark.parametrize(
    ("text", "said"),
    (
        ("database or disk is full", "The disk is full"),
        ("attempt to write a readonly database", "cannot be written"),
        ("unable to open database file", "cannot be written"),
        ("database is locked", "in use by another program"),
        ("disk I/O error", "The disk refused"),
        ("database disk image is malformed", "is damaged"),
        ("file is not a database", "is damaged"),
    ),
)
def test_each_failure_of_sqlite_has_its_sentence(text: str, said: str) -> None:
    """What the database library says is told as what happened and what to do."""
    error = explain(sqlite3.DatabaseError(text), Path("/home/me/progress.db"))
    assert said in error.message
    assert "/home/me/progress.db" in error.message
    assert error.hint


def test_address_names_the_file_and_nothing_else(tmp_path: Path) -> None:
    """Signs with a meaning in an address are escaped."""
    assert uri(tmp_path / "a?b#c%d", "ro").endswith("a%3Fb%23c%25d?mode=ro")


def test_failed_opening_leaves_nothing_locked(home: Home, deck: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the device's file can't be written, that is said in a sentence and the lock is free again."""

    def refuse(*_arguments: Any) -> str:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr("studydeck.services.library.device_of", refuse)
        with pytest.raises(StudydeckError, match="No space left on device"):
            home.open()
    home.open().close()


def test_pragmas_make_an_answer_durable(home: Home) -> None:
    """Every commit is synced to the disk: WAL with synchronous=FULL."""
    with home.open() as library:
        assert library.connection.execute("PRAGMA main.journal_mode").fetchone() == ("wal",)
        assert library.connection.execute("PRAGMA main.synchronous").fetchone() == (2,)
        assert library.connection.execute("PRAGMA main.mmap_size").fetchone() in {(0,), None}


def test_progress_is_never_mapped_into_memory(home: Home, monkeypatch: pytest.MonkeyPatch) -> None:
    """Also where SQLite was built to do so: a disk that fails is told, and doesn't kill the process."""
    connect = sqlite3.connect

    def mapping(*arguments: Any, **options: Any) -> sqlite3.Connection:
        connection = connect(*arguments, **options)
        connection.execute("PRAGMA mmap_size = 1000000")
        return connection

    monkeypatch.setattr(sqlite3, "connect", mapping)
    with home.open() as library:
        for schema in ("main", "idx"):
            assert library.connection.execute(f"PRAGMA {schema}.mmap_size").fetchone() in {(0,), None}


def test_rolled_back_transaction_can_be_tried_again(home: Home) -> None:
    """After a failure inside a transaction the next one begins anew."""
    with home.open() as library:
        for _attempt in range(2):
            with pytest.raises(RuntimeError), library.database.transaction():
                raise RuntimeError("in the middle")
        assert isinstance(library.database, Database)


READ_ONLY = """
import sys
from studydeck.cli import main
home = sys.argv[1]
codes = [main(["--home", home, *command.split()]) for command in ("due", "decks", "cards --json", "log", "where", "check")]
print(codes, file=sys.stderr)
print(main(["--home", home, "undo"]), file=sys.stderr)
"""


def test_reading_works_on_a_home_that_cannot_be_written(home: Home, deck: Path) -> None:
    """Every reading command works where nothing can be written; a writing one is refused in a sentence."""
    home.answer("d/why-0/answer")
    plain: list[str] = []
    if os.geteuid() == 0:  # whom no permission stops, unless the right to pass it by is given up
        if not shutil.which("setpriv"):
            pytest.skip("root, and no setpriv to give up its rights")
        plain = ["setpriv", "--bounding-set=-dac_override,-dac_read_search"]
    for folder, _folders, files in os.walk(home.folder):
        for name in files:
            (Path(folder) / name).chmod(0o444)
        Path(folder).chmod(0o555)
    done = subprocess.run(
        [*plain, sys.executable, "-c", READ_ONLY, str(home.folder)], capture_output=True, text=True, check=False
    )
    for folder, _folders, _files in os.walk(home.folder):
        Path(folder).chmod(0o755)
    assert "Traceback" not in done.stderr
    assert "[0, 0, 0, 0, 0, 0]" in done.stderr
    assert "cannot be written" in done.stderr
    assert done.stderr.rstrip().endswith("1")
    assert "d/why-3/answer" in done.stdout


@pytest.mark.parametrize("write", (True, False))
def test_damaged_name_of_a_table_is_a_sentence(home: Home, deck: Path, write: bool) -> None:
    """SQLite quotes it in its message, which is no text then; that fails as all other damage does."""
    home.answer("d/why-0/answer")
    content = home.places.database.read_bytes()
    at = content.index(b"CREATE TABLE states")
    home.places.database.write_bytes(content[:at] + b"\xf9\xff" * 8 + content[at + 16 :])
    with pytest.raises(StudydeckError, match=r"progress\.db is damaged"):
        home.open(write=write)
    assert not backups.is_sound(home.places.database)


def test_damaged_row_of_an_index_is_the_index_s_damage(home: Home, deck: Path) -> None:
    """Its page can be read, its text is none that was written: the index goes, and is made anew."""
    home.answer("d/why-0/answer")
    with home.open() as library:
        library.connection.execute("UPDATE idx.notes SET fields = '{' || fields")
        with pytest.raises(StudydeckError, match="index of decks was damaged"), explaining(library):
            list(index.notes(library.connection))
    assert home.progress() == {"d/why-0/answer": 1}
