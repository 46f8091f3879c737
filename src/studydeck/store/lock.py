"""One instance writes: an exclusive transaction on a tiny database, freed by the system when the process dies."""

import json
import os
import socket
import sqlite3
from contextlib import suppress
from pathlib import Path
from typing import Any

from studydeck.errors import StudydeckError


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

    def try_acquire(self) -> bool:
        """Take the lock if nobody has it; return whether it is held now.

        Raises:
            OSError, sqlite3.OperationalError: the folder cannot be written.
        """
        if self.held:
            return True
        connection = sqlite3.connect(self._database, timeout=0, isolation_level=None, check_same_thread=False)
        try:
            connection.execute("PRAGMA journal_mode = DELETE")
            connection.execute("BEGIN EXCLUSIVE")
        except sqlite3.OperationalError as error:
            connection.close()
            if "locked" in str(error) or "busy" in str(error):
                return False
            raise
        self._connection = connection
        with suppress(OSError):  # only the message for others depends on it
            self._holder.write_text(json.dumps({"pid": os.getpid(), "host": socket.gethostname()}), encoding="utf-8")
        return True

    def acquire(self) -> None:
        """Take the lock.

        Raises:
            StudydeckError: another process has it.
        """
        if not self.try_acquire():
            raise StudydeckError(
                f"studydeck is already open{self.describe_holder()}, and only one may write progress at a time.",
                "Close it there, or use a command that only reads (due, decks, cards, log, check, where).",
            )

    def describe_holder(self) -> str:
        """Return ` (process 12 on host)` for the message, or nothing where it isn't known."""
        with suppress(OSError, ValueError):
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
