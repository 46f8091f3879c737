"""One instance writes: an exclusive transaction on a tiny database, freed by the system when the process dies."""

import json
import os
import sqlite3
from contextlib import suppress
from pathlib import Path
from typing import Any

from studydeck.errors import StudydeckError


def unwritable(folder: Path, why: str) -> StudydeckError:
    """Return the error of a data folder in which nothing can be kept."""
    return StudydeckError(
        f"{folder} cannot be written ({why}), so no answer could be kept.",
        "Check its permissions, or choose another folder with --home.",
    )


class WriterLock:
    """The right to write progress, held until `release` or the process' end."""

    def __init__(self, folder: Path) -> None:
        """Prepare the lock of a data folder; nothing is taken yet."""
        self._database = folder / "lock.db"
        self._holder = folder / "lock.json"
        self._connection: sqlite3.Connection | None = None

    @property
    def held(self) -> bool:
        """Whether this process holds it."""
        return self._connection is not None

    def try_acquire(self, wait_seconds: float = 0) -> bool:
        """Take the lock if nobody has it, or gives it back in time; return whether it is held now.

        Raises:
            StudydeckError: the folder cannot be written, or the lock's file is damaged.
        """
        if self.held:
            return True
        self._refuse_read_only()
        connection = None
        try:
            connection = sqlite3.connect(
                self._database, timeout=wait_seconds, isolation_level=None, check_same_thread=False
            )
            connection.execute("PRAGMA journal_mode = DELETE")
            connection.execute("BEGIN EXCLUSIVE")
        except sqlite3.Error as error:
            if connection is not None:
                connection.close()
            if "locked" in str(error) or "busy" in str(error):
                return False
            raise self._unusable(error) from error
        self._connection = connection
        import socket

        with suppress(OSError):  # only the message for others depends on it
            self._holder.write_text(json.dumps({"pid": os.getpid(), "host": socket.gethostname()}), encoding="utf-8")
        return True

    def _refuse_read_only(self) -> None:
        """Raise where nothing can be written: SQLite would quietly begin a mere reading transaction instead."""
        effective = os.access in os.supports_effective_ids
        if self._database.exists() and not os.access(self._database, os.W_OK, effective_ids=effective):
            raise unwritable(self._database.parent, "it is read-only")

    def _unusable(self, error: sqlite3.Error) -> StudydeckError:
        if any(words in str(error) for words in ("not a database", "malformed", "unsupported file format")):
            return StudydeckError(f"{self._database} is damaged.", "It holds nothing: delete it and start again.")
        return unwritable(self._database.parent, str(error))

    def acquire(self, wait_seconds: float = 0) -> None:
        """Take the lock.

        Raises:
            StudydeckError: another process has it.
        """
        if not self.try_acquire(wait_seconds):
            raise StudydeckError(
                f"studydeck is already open{self.describe_holder()}, and only one may write progress at a time.",
                "Close it there, or use a command that only reads (due, decks, cards, log, check, where).",
            )

    def describe_holder(self) -> str:
        """Return ` (process 12 on host)` for the message, or nothing where it isn't known."""
        with suppress(OSError, ValueError, LookupError, TypeError, RecursionError):
            holder: Any = json.loads(self._holder.read_text(encoding="utf-8"))
            if isinstance(holder, dict):
                return f" (process {int(holder['pid'])} on {str(holder['host'])[:60]!s})"
        return ""

    def release(self) -> None:
        """Give it back; harmless when it isn't held."""
        if self._connection is not None:
            with suppress(OSError):
                self._holder.unlink()
            self._connection.close()
            self._connection = None
