"""The schema: made in named steps, each whole or not at all; a newer one is never touched."""

import datetime as dt
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from studydeck.errors import StudydeckError
from studydeck.store import log, migrations
from studydeck.store.database import Database
from studydeck.store.migrations import MIGRATIONS, Migration
from tests.conftest import Home

LATER = Migration("a column of tomorrow", ("ALTER TABLE states ADD COLUMN mood TEXT",))
HALF = Migration("half of it fails", ("CREATE TABLE extra (a INTEGER) STRICT", "CREATE TABLE extra (a INTEGER) STRICT"))
DECK = "title: T\nnotes:\n  - {question: Why?, answer: Because.}\n"


@pytest.fixture
def connection() -> Iterator[sqlite3.Connection]:
    """Open an empty database in memory, as the program does."""
    database = Database.open_for_reading(Path("/nonexistent/p.db"), Path("/nonexistent/i.db"))
    yield database.connection
    database.close()


def later(patch: pytest.MonkeyPatch, *more: Migration) -> None:
    """Let the program know further steps."""
    patch.setattr(migrations, "MIGRATIONS", (*MIGRATIONS, *more))
    patch.setattr(migrations, "VERSION", len(MIGRATIONS) + len(more))


def newer_database(home: Home) -> Path:
    """Write a database of tomorrow's program and return its path."""
    home.open().close()
    with closing(sqlite3.connect(home.places.database)) as raw:
        raw.execute(f"PRAGMA user_version = {migrations.VERSION + 1}")
    return home.places.database


def test_fresh_database_takes_every_step(connection: sqlite3.Connection) -> None:
    """A new database ends at the newest version, and nothing is backed up before."""
    assert migrations.version_of(connection) == migrations.VERSION


def test_every_table_is_strict(connection: sqlite3.Connection) -> None:
    """No table takes a text where a number belongs."""
    tables = connection.execute("SELECT name, strict FROM pragma_table_list WHERE schema = 'main' AND type = 'table'")
    assert {strict for name, strict in tables if not name.startswith("sqlite_")} == {1}


def test_wrong_type_is_refused(connection: sqlite3.Connection) -> None:
    """STRICT holds: a day must be a number."""
    with pytest.raises(sqlite3.IntegrityError):
        connection.execute("INSERT INTO days VALUES ('today', 0, 0, 0, 0, 0)")


def test_second_migration_takes_no_step(connection: sqlite3.Connection) -> None:
    """A database of the present version is left alone."""
    assert migrations.migrate(connection, lambda: pytest.fail("a backup before nothing")) == []


def test_backup_comes_before_the_first_step(connection: sqlite3.Connection, monkeypatch: pytest.MonkeyPatch) -> None:
    """What holds something already is saved before it is changed."""
    later(monkeypatch, LATER)
    seen: list[int] = []
    assert migrations.migrate(connection, lambda: seen.append(migrations.version_of(connection))) == [LATER.name]
    assert seen == [len(MIGRATIONS)]


def test_failing_backup_stops_the_migration(connection: sqlite3.Connection, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without the backup no step is taken."""
    later(monkeypatch, LATER)

    def fails() -> None:
        raise StudydeckError("The disk is full.")

    with pytest.raises(StudydeckError):
        migrations.migrate(connection, fails)
    assert migrations.version_of(connection) == len(MIGRATIONS)


def test_failing_step_leaves_nothing_of_itself(connection: sqlite3.Connection, monkeypatch: pytest.MonkeyPatch) -> None:
    """A step is one transaction: the steps before it stay, of itself nothing does."""
    later(monkeypatch, LATER, HALF)
    with pytest.raises(sqlite3.OperationalError):
        migrations.migrate(connection, lambda: None)
    assert migrations.version_of(connection) == len(MIGRATIONS) + 1
    assert connection.execute("SELECT count(*) FROM sqlite_master WHERE name = 'extra'").fetchone() == (0,)


def test_update_takes_a_backup_of_the_old_format(home: Home, monkeypatch: pytest.MonkeyPatch) -> None:
    """The first start of a newer program saves the database as the older one left it."""
    home.deck("d.yaml", DECK)
    home.answer("d/why/answer")
    later(monkeypatch, LATER)
    home.open().close()
    (backup,) = home.places.backups.glob("*-before-update.db")
    with closing(sqlite3.connect(backup)) as old:
        assert (migrations.version_of(old), log.count(old)) == (len(MIGRATIONS), 2)


def test_older_database_is_read_without_being_changed(home: Home, monkeypatch: pytest.MonkeyPatch) -> None:
    """A reading command shows the progress of an older format, and leaves the file to the next writer."""
    home.deck("d.yaml", DECK)
    home.answer("d/why/answer")
    before = home.places.database.read_bytes()
    later(monkeypatch, LATER)
    with home.open(write=False) as library:
        assert log.count(library.connection) == 2
    assert home.places.database.read_bytes() == before


@pytest.mark.parametrize("write", (True, False))
def test_newer_database_is_refused_and_left_byte_for_byte(home: Home, write: bool) -> None:
    """A database of a later program is named in a sentence, and not a byte of it changes."""
    path = newer_database(home)
    before = path.read_bytes()
    with pytest.raises(StudydeckError, match=r"progress\.db was written by a newer studydeck \(format \d"):
        home.open(write=write)
    assert path.read_bytes() == before


def test_repair_leaves_a_newer_database_alone(home: Home) -> None:
    """A later program's database isn't damaged, and isn't repaired."""
    from studydeck.services.safety import repair

    path = newer_database(home)
    before = path.read_bytes()
    with pytest.raises(StudydeckError, match="newer studydeck"):
        repair(home.places, home.clock)
    assert path.read_bytes() == before
    assert list(path.parent.glob("*damaged*")) == []


def test_restore_leaves_a_newer_database_alone(home: Home) -> None:
    """Going back over a later program's database is left to whoever moves it away."""
    from studydeck.services.safety import backup_file, restore

    home.deck("d.yaml", DECK)
    home.answer("d/why/answer")
    backup = backup_file(home.places, home.clock.now())
    path = newer_database(home)
    before = path.read_bytes()
    with pytest.raises(StudydeckError, match="newer studydeck"):
        restore(home.places, backup.name, home.clock)
    assert path.read_bytes() == before


def test_newer_database_can_be_backed_up(home: Home) -> None:
    """A copy is a copy: going back to an older program begins with one."""
    from studydeck.services.safety import backup_file

    newer_database(home)
    assert backup_file(home.places, home.clock.now()).is_file()


def test_refused_start_frees_the_lock(home: Home) -> None:
    """After a refusal the next start isn't told that somebody else writes."""
    newer_database(home)
    for _attempt in range(2):
        with pytest.raises(StudydeckError, match="newer"):
            home.open()


def test_the_moment_of_a_backup_is_in_its_name(home: Home, monkeypatch: pytest.MonkeyPatch) -> None:
    """The backup before an update bears the present moment in UTC, and why it was taken."""
    home.deck("d.yaml", DECK)
    home.answer("d/why/answer")
    later(monkeypatch, LATER)
    home.open().close()
    now = home.clock.at.astimezone(dt.UTC)
    assert (home.places.backups / f"progress-{now:%Y%m%dT%H%M%S}Z-before-update.db").is_file()
