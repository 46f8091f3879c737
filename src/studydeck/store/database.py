"""Opening the two databases: progress as the main one, the index attached as `idx`."""

import sqlite3
import sys
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from threading import RLock

from studydeck.errors import StudydeckError
from studydeck.store import index, migrations
from studydeck.store.connection import CarefulConnection
from studydeck.store.index import uri

Connection = sqlite3.Connection
Failure = sqlite3.Error
OLDEST_SQLITE = (3, 37, 0)  # STRICT tables
REPAIR_HINT = "`studydeck repair` saves what can be read; `studydeck restore` goes back to a backup."


def check_sqlite() -> None:
    """Raise where this Python's SQLite is too old or lacks FTS5.

    Raises:
        StudydeckError: with the version that was found.
    """
    if sqlite3.sqlite_version_info < OLDEST_SQLITE:
        raise StudydeckError(
            f"studydeck needs SQLite 3.37 or newer; this Python has {sqlite3.sqlite_version}.",
            "A newer Python brings a newer SQLite.",
        )
    with sqlite3.connect(":memory:") as connection:
        found = connection.execute(
            "SELECT 1 FROM pragma_compile_options WHERE compile_options = 'ENABLE_FTS5'"
        ).fetchone()
    connection.close()
    if found is None:
        raise StudydeckError("This Python's SQLite was built without FTS5, which studydeck's search needs.")


class Database:
    """One connection to progress and index.

    Attributes:
        connection: in autocommit mode; `transaction` makes a write atomic.
        writable: whether this process may write progress.
    """

    def __init__(self, connection: sqlite3.Connection, *, writable: bool) -> None:
        self.connection = connection
        self.writable = writable
        self._turn = RLock()  # a thread that writes waits for another's transaction

    @classmethod
    def open_for_writing(cls, progress: Path, index_path: Path, *, before_migration: Callable[[], None]) -> "Database":
        """Open, create or migrate progress and attach the index; the writer's lock must be held.

        Raises:
            StudydeckError: damaged, written by a newer program, or not writable.
        """
        _refuse_emptied(progress)
        with _explained(progress):
            connection = sqlite3.connect(
                uri(progress, "rwc"), uri=True, isolation_level=None, check_same_thread=False, factory=CarefulConnection
            )
            try:
                migrations.refuse_newer(migrations.version_of(connection), progress.name)
                connection.execute("PRAGMA journal_mode = WAL")
                connection.execute("PRAGMA synchronous = FULL")
                if sys.platform == "darwin":
                    connection.execute("PRAGMA fullfsync = ON")
                    connection.execute("PRAGMA checkpoint_fullfsync = ON")
                connection.execute("PRAGMA temp_store = MEMORY")
                # However SQLite was built: in mapped memory a failing disk kills the process instead of being told.
                connection.execute("PRAGMA mmap_size = 0")
                connection.execute("PRAGMA cache_size = -16000")
                # Twice the usual: a checkpoint falls into fewer answers, and the log still fits the disk's cache.
                connection.execute("PRAGMA wal_autocheckpoint = 2000")
                migrations.migrate(connection, before_migration)
                index.attach(connection, index_path, writable=True)
            except BaseException:
                connection.close()
                raise
        return cls(connection, writable=True)

    @classmethod
    def open_for_reading(cls, progress: Path, index_path: Path) -> "Database":
        """Open what there is without a lock; a missing database reads as an empty one.

        Raises:
            StudydeckError: damaged, or written by a newer program.
        """
        _refuse_emptied(progress)
        with _explained(progress):
            connection = _connect_reader(progress) if progress.exists() else _in_memory()
            try:
                migrations.refuse_newer(migrations.version_of(connection), progress.name)
                if migrations.version_of(connection) < migrations.VERSION:
                    # Of an older program, and not ours to change without the lock: a copy is brought up to date.
                    with closing(connection) as older:
                        connection = _in_memory()
                        older.backup(connection)
                    migrations.migrate(connection, lambda: None)
                connection.execute("PRAGMA temp_store = MEMORY")
                index.attach(connection, index_path, writable=False)
            except BaseException:
                connection.close()
                raise
        return cls(connection, writable=False)

    @contextmanager
    def transaction(self) -> Iterator[sqlite3.Connection]:
        """Make everything inside one atomic, durable write.

        Raises:
            StudydeckError: the disk is full or refuses; nothing was written.
        """
        with self._turn:
            try:
                self.connection.execute("BEGIN IMMEDIATE")
                yield self.connection
                self.connection.execute("COMMIT")
            except BaseException as error:
                if self.connection.in_transaction:
                    self.connection.execute("ROLLBACK")
                if isinstance(error, sqlite3.Error):
                    raise self.explained(error) from error
                raise

    @property
    def path(self) -> Path:
        """Where progress lies; an empty path in memory."""
        return Path(next((row[2] for row in self.connection.execute("PRAGMA database_list") if row[1] == "main"), ""))

    def explained(self, error: sqlite3.Error) -> StudydeckError:
        """Return a failure as a sentence; an index that turns out to be damaged is thrown away with it."""
        if not is_refusal(error) and not index.is_sound(self.connection, error) and self._is_whole():
            index.throw_away(self.connection)
            return StudydeckError(
                "The index of decks was damaged and was thrown away.", "Start again: it is made anew."
            )
        return explain(error, self.path)

    def _is_whole(self) -> bool:
        try:
            return bool(self.connection.execute("PRAGMA main.quick_check(1)").fetchone() == ("ok",))
        except sqlite3.Error:
            return False

    def close(self) -> None:
        """Write everything into the one file and close."""
        if self.writable:
            with suppress(sqlite3.Error):  # what is in the log is safe; the next start takes it in
                self.connection.execute("PRAGMA main.wal_checkpoint(TRUNCATE)")
        self.connection.close()


def _in_memory() -> sqlite3.Connection:
    return sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False, uri=True)


def _refuse_emptied(progress: Path) -> None:
    """Raise where a database that held something is an empty file: SQLite would begin anew in it and drop its log."""
    if progress.exists() and progress.stat().st_size == 0:
        log, device = progress.with_name(progress.name + "-wal"), progress.with_name("device.json")
        if device.exists() or (log.exists() and log.stat().st_size):
            raise StudydeckError(f"{progress} is damaged: it is empty, and held progress before.", REPAIR_HINT)


def _connect_reader(progress: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(
        uri(progress, "ro"), uri=True, isolation_level=None, check_same_thread=False, factory=CarefulConnection
    )
    try:
        migrations.version_of(connection)
    except sqlite3.OperationalError as error:
        connection.close()
        if error.sqlite_errorcode & 0xFF in {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}:
            raise
        # A folder that cannot be written, or a full disk: SQLite can't make its shared memory file there, so no
        # other process has the database open either.
        try:
            return _copied(progress)
        except OSError:
            raise error from None
    except BaseException:
        connection.close()
        raise
    return connection


def _copied(progress: Path) -> sqlite3.Connection:
    """Return a database with its log, copied into memory by way of a folder that can be written."""
    import shutil
    from tempfile import TemporaryDirectory

    with TemporaryDirectory(prefix="studydeck-") as folder:
        copy = Path(folder) / progress.name
        for suffix in ("", "-wal"):
            source = progress.with_name(progress.name + suffix)
            if source.exists():
                shutil.copyfile(source, copy.with_name(copy.name + suffix))
        connection = _in_memory()
        with closing(sqlite3.connect(uri(copy, "rw"), uri=True, factory=CarefulConnection)) as whole:
            whole.backup(connection)
    return connection


@contextmanager
def _explained(path: Path) -> Iterator[None]:
    try:
        yield
    except sqlite3.Error as error:
        raise explain(error, path) from error


_REFUSALS = frozenset(
    {
        sqlite3.SQLITE_PERM,
        sqlite3.SQLITE_BUSY,
        sqlite3.SQLITE_LOCKED,
        sqlite3.SQLITE_READONLY,
        sqlite3.SQLITE_IOERR,
        sqlite3.SQLITE_FULL,
        sqlite3.SQLITE_CANTOPEN,
    }
)
_LITTLE = 64 * 1024  # with less room than this no database can be opened to write


def is_refusal(error: sqlite3.Error) -> bool:
    """Return whether the disk, the folder or another program refused, which says nothing about the file itself."""
    return (getattr(error, "sqlite_errorcode", 0) & 0xFF) in _REFUSALS


def _is_full(folder: Path) -> bool:
    """Return whether there is hardly any room left where a folder lies."""
    import shutil

    try:
        return shutil.disk_usage(folder).free < _LITTLE
    except OSError:
        return False


def explain(error: sqlite3.Error, path: Path) -> StudydeckError:
    """Return a database error as a sentence for the user."""
    text = str(error)
    if "full" in text or ("locked" not in text and is_refusal(error) and _is_full(path.parent)):
        return StudydeckError(
            f"The disk is full: {path} could not be written.", "Free some space and try again; nothing is lost."
        )
    if "readonly" in text or "unable to open" in text:
        return StudydeckError(
            f"{path} cannot be written: {text}.", "Check the permissions of the folder, or choose another with --home."
        )
    if "locked" in text or "busy" in text:
        return StudydeckError(f"{path} is in use by another program.", "Close it and try again.")
    if "I/O" in text:
        return StudydeckError(f"The disk refused to read or write {path}: {text}.", "Check the disk, then try again.")
    if isinstance(error, sqlite3.DatabaseError) and (
        "malformed" in text or "not a database" in text or "corrupt" in text
    ):
        return StudydeckError(f"{path} is damaged: {text}.", REPAIR_HINT)
    return StudydeckError(f"{path}: {text}.", REPAIR_HINT)
