"""Where notes stand in the index, told by digests of their texts: few columns of many notes, and no text."""

import json
import sqlite3
from collections.abc import Collection, Iterable
from typing import NamedTuple


class Place(NamedTuple):
    """A note of the index: its deck's id and file, its part of the key, its `id`, and what its texts and all of it are known by."""

    uid: str
    deck: str
    path: str
    note: str
    explicit_id: str
    whole: int
    asks: int
    digest: bytes


_SELECT = """SELECT n.uid, d.id, d.path, n.note, n.explicit_id, n.whole, n.asks, substr(n.digest, 1, 16)
    FROM idx.notes n JOIN idx.decks d ON d.number = n.deck"""


def of_files(connection: sqlite3.Connection, paths: Collection[str]) -> list[Place]:
    """Return the notes that the index has from these files."""
    query = f"{_SELECT} WHERE n.deck IN (SELECT number FROM idx.decks WHERE path IN (SELECT value FROM json_each(?)))"
    return [Place(*row) for row in connection.execute(query, (json.dumps(list(paths)),))]


def of_text(connection: sqlite3.Connection, wholes: Iterable[int], asks: Iterable[int] = ()) -> list[Place]:
    """Return the notes with one of these whole texts or prompts, in the order of the decks."""
    query = f"""{_SELECT} WHERE n.whole IN (SELECT value FROM json_each(?)) OR n.asks IN (SELECT value FROM json_each(?))
        ORDER BY d.rank, n.position"""
    rows = connection.execute(query, (json.dumps(list(wholes)), json.dumps(list(asks))))
    return [Place(*row) for row in rows]


def paths_of(connection: sqlite3.Connection, uids: Iterable[str]) -> dict[str, str]:
    """Return the file of each of the notes that stands in one."""
    query = """SELECT n.uid, d.path FROM json_each(?) CROSS JOIN idx.notes n ON n.uid = value
        JOIN idx.decks d ON d.number = n.deck"""
    return dict(connection.execute(query, (json.dumps(list(uids)),)).fetchall())


def mark_unread(connection: sqlite3.Connection, uids: Iterable[str], decks: Iterable[str]) -> None:
    """Let the files of these notes be read again: some of them go by another uid now.

    Args:
        connection: to the progress, with the index attached.
        uids: of the notes.
        decks: ids of the decks in which those were that may stand in no file now: their place may be another's.
    """
    query = "SELECT path FROM idx.decks WHERE id IN (SELECT value FROM json_each(?))"
    paths = {path for (path,) in connection.execute(query, (json.dumps(list(decks)),))}
    for path in paths | set(paths_of(connection, uids).values()):
        connection.execute("UPDATE idx.files SET hash = '', mtime_ns = -1 WHERE path = ?", (path,))
