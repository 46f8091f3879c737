"""On which study day each note was first seen. No event says it, and the index forgets it: so it is kept beside them."""

import sqlite3
from collections.abc import Iterable


def keep(connection: sqlite3.Connection, uids: Iterable[str], day: int) -> None:
    """Record the day of notes that were never seen before, inside the caller's transaction."""
    connection.executemany("INSERT OR IGNORE INTO first_seen (uid, day) VALUES (?,?)", ((uid, day) for uid in uids))
