"""Backups: copied by SQLite itself, opened and checked before they count, thinned out with age."""

import datetime as dt
import os
import re
import sqlite3
from collections.abc import Iterable
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path

from studydeck.errors import StudydeckError
from studydeck.store import log, migrations
from studydeck.store.connection import CarefulConnection
from studydeck.store.database import REPAIR_HINT, explain, is_refusal
from studydeck.store.index import uri

_NAME = re.compile(r"progress-(\d{8}T\d{6})Z(?:-([a-z-]+))?\.db", re.ASCII)
_STAMP = "%Y%m%dT%H%M%S"

KEEP_ALL = dt.timedelta(days=2)
KEEP_DAILY, KEEP_WEEKLY, KEEP_MONTHLY = 12, 10, 9


@dataclass(frozen=True, slots=True)
class Backup:
    """A backup file, the moment (UTC) that it was taken, and the reason in its name, such as `before-restore`."""

    path: Path
    taken: dt.datetime
    reason: str = ""


def existing(folder: Path) -> list[Backup]:
    """Return the backups in a folder, oldest first; other files are left alone."""
    found = []
    with suppress(OSError):
        for path in folder.iterdir():
            match = _NAME.fullmatch(path.name)
            if match:
                with suppress(ValueError):
                    taken = dt.datetime.strptime(match[1], _STAMP).replace(tzinfo=dt.UTC)
                    found.append(Backup(path, taken, match[2] or ""))
    return sorted(found, key=lambda backup: (backup.taken, backup.path.name))


def take(database: Path, folder: Path, now: dt.datetime, reason: str = "") -> Path:
    """Copy a database, check the copy, and only then give it its name; return its path.

    Args:
        database: the live file; it is read through SQLite, never opened as a file.
        folder: where backups lie; made if need be.
        now: the present moment, UTC.
        reason: a word for the name, such as `before-restore`.

    Raises:
        StudydeckError: the database can't be read, the copy is not sound, or the folder can't be written.
    """
    while (target := folder / f"progress-{now:{_STAMP}}Z{'-' + reason if reason else ''}.db").exists():
        now += dt.timedelta(seconds=1)  # no backup takes the place of another
    temporary = target.with_suffix(".new")
    try:
        folder.mkdir(parents=True, exist_ok=True)
        temporary.unlink(missing_ok=True)
        with closing(_connect(database, "ro")) as source, closing(_connect(temporary, "rwc")) as copy:
            source.execute("BEGIN")  # what another thread writes meanwhile is for the next backup
            events = log.count(source)
            source.backup(copy)
            copy.execute("PRAGMA journal_mode = DELETE")  # one file, whole in itself
            same = log.count(copy) == events
        if not same or not _is_whole(temporary):
            raise _unusable(database, target)
        _sync(temporary)
        temporary.replace(target)
    except sqlite3.Error as error:
        if temporary.exists() and _is_whole(database):
            raise explain(error, temporary) from error
        raise explain(error, database) from error
    except OSError as error:
        raise StudydeckError(
            f"No backup could be written to {folder}: {error.strerror or error}.", "Your progress itself is safe."
        ) from error
    finally:
        with suppress(OSError):
            temporary.unlink(missing_ok=True)
    return target


def _unusable(database: Path, target: Path) -> StudydeckError:
    """Return why a copy isn't sound: the disk it was written to, or what was copied."""
    if not _is_whole(database):
        return StudydeckError(f"{database} is damaged, so no backup was taken of it.", REPAIR_HINT)
    return StudydeckError(
        f"The backup {target} did not read back as it was written.",
        "Check the disk; the database itself is unchanged.",
    )


def _connect(path: Path, mode: str) -> sqlite3.Connection:
    return sqlite3.connect(uri(path, mode), uri=True, factory=CarefulConnection)


def _sync(path: Path) -> None:
    descriptor = os.open(path, os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def is_sound(path: Path) -> bool:
    """Return whether a file is a whole progress database that this program can read.

    Raises:
        StudydeckError: that can't be told, as the disk or the folder refuses.
    """
    return 0 < _whole_version(path) <= migrations.VERSION


def version(path: Path) -> int:
    """Return the format of a database file, 0 where it can't be read."""
    try:
        with closing(_connect(path, "ro")) as connection:
            return migrations.version_of(connection)
    except sqlite3.Error:
        return 0


def _is_whole(path: Path) -> bool:
    """Return whether a file is a whole progress database, of this program or of a later one."""
    return _whole_version(path) > 0


def _whole_version(path: Path) -> int:
    try:
        with closing(_connect(path, "ro")) as connection:
            answers = connection.execute("PRAGMA integrity_check(1)").fetchall()
            log.count(connection)
            return migrations.version_of(connection) if answers == [("ok",)] else 0
    except sqlite3.Error as error:
        if is_refusal(error):
            raise explain(error, path) from error
        return 0


def superfluous(backups: Iterable[Backup], now: dt.datetime) -> list[Backup]:
    """Return the backups to delete: all of two days stay, then the newest of 12 days, 10 weeks and 9 months."""
    old = sorted((b for b in backups if now - b.taken > KEEP_ALL), key=lambda b: b.taken, reverse=True)
    kept: set[Path] = set()
    periods = (
        (KEEP_DAILY, lambda taken: taken.date()),
        (KEEP_WEEKLY, lambda taken: taken.isocalendar()[:2]),
        (KEEP_MONTHLY, lambda taken: (taken.year, taken.month)),
    )
    for most, period in periods:
        seen: list[object] = []
        for backup in old:
            name = period(backup.taken)
            if name not in seen and len(seen) < most:
                seen.append(name)
                kept.add(backup.path)
    return [backup for backup in old if backup.path not in kept]


def thin(folder: Path, now: dt.datetime) -> int:
    """Delete superfluous backups and return how many."""
    gone = 0
    for backup in superfluous(existing(folder), now):
        with suppress(OSError):
            backup.path.unlink()
            gone += 1
    return gone


def put_back(backup: Path, database: Path) -> None:
    """Copy a checked backup over a sound database, or to where there is none, through SQLite.

    Raises:
        StudydeckError: it couldn't be written; SQLite then leaves the database as it was.
    """
    try:
        with closing(_connect(backup, "ro")) as source, closing(_connect(database, "rwc")) as target:
            source.backup(target)
    except sqlite3.Error as error:
        raise explain(error, database) from error


def move_aside(database: Path, now: dt.datetime) -> Path:
    """Rename a damaged database with its companions, so that nothing of it is lost; return its new path."""
    while (aside := database.with_name(f"{database.name}.damaged-{now:{_STAMP}}Z")).exists():
        now += dt.timedelta(seconds=1)
    for suffix in ("-wal", "-shm", ""):
        source = database.with_name(database.name + suffix)
        if source.exists():
            source.replace(aside.with_name(aside.name + suffix))
    return aside


def replace_damaged(fresh: Path, database: Path, now: dt.datetime) -> Path:
    """Move a damaged database aside and put a whole one in its place; return where the damaged one lies now.

    Raises:
        OSError: the folder refuses.
    """
    _sync(fresh)
    aside = move_aside(database, now)
    fresh.replace(database)
    return aside
