"""What the index can name without the progress beside it: decks, tags, notes and cards, for whoever types a command."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from studydeck.store import index

MOST = 1000  # names that are offered at once; nobody reads on


@contextmanager
def opened(path: Path) -> Iterator[sqlite3.Connection]:
    """Open the index to read, without progress and without a lock; where there is none, an empty one."""
    with closing(sqlite3.connect(":memory:", timeout=0.1)) as connection:
        if path.exists():
            index.attach(connection, path, writable=False)
        else:
            index.attach(connection, Path(":memory:"), writable=False)
        yield connection


def notes(connection: sqlite3.Connection, deck: str) -> list[tuple[str, str]]:
    """Return the notes of a deck: their part of a card's key, and their kind."""
    rows = connection.execute(
        "SELECT n.note, n.kind FROM idx.notes n JOIN idx.decks d ON d.number = n.deck "
        "WHERE d.id = ? ORDER BY n.position LIMIT ?",
        (deck, MOST),
    )
    return [(str(note), str(kind)) for note, kind in rows]


def faces(connection: sqlite3.Connection, deck: str, note: str) -> list[str]:
    """Return the cards of a note: the last part of their keys."""
    rows = connection.execute(
        "SELECT c.face FROM idx.notes n JOIN idx.decks d ON d.number = n.deck JOIN idx.cards c ON c.deck = n.deck AND c.uid = n.uid "
        "WHERE d.id = ? AND n.note = ? ORDER BY c.position LIMIT ?",
        (deck, note, MOST),
    )
    return [str(row[0]) for row in rows]
