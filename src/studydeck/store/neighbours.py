"""The notes that stand near another one in its deck: few are read, however many the deck holds."""

import sqlite3
from typing import Any, NamedTuple

from studydeck.store.index import parsed


class Neighbour(NamedTuple):
    """A note's uid and what its author wrote."""

    uid: str
    fields: dict[str, Any]


def of_kind(connection: sqlite3.Connection, deck: int, kind: str, first: int, end: int) -> list[Neighbour]:
    """Return the notes of a kind whose places in a deck are from `first` to before `end`, in their order."""
    rows = connection.execute(
        """SELECT uid, fields FROM idx.notes
        WHERE deck = ? AND position >= ? AND position < ? AND kind = ? ORDER BY position""",
        (deck, first, end, kind),
    )
    return [Neighbour(uid, parsed(fields)) for uid, fields in rows]


def place_of(connection: sqlite3.Connection, uid: str) -> int:
    """Return a note's place in its deck, or 0 where it vanished."""
    row = connection.execute("SELECT position FROM idx.notes WHERE uid = ?", (uid,)).fetchone()
    return int(row[0]) if row else 0
