"""The index of parsed decks: may be deleted at any time, is rebuilt from the files and never migrated."""

import json
import sqlite3
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import quote

VERSION = 2

_TABLES = (
    """CREATE TABLE idx.files (
        path TEXT PRIMARY KEY, mtime_ns INTEGER NOT NULL, size INTEGER NOT NULL, hash TEXT NOT NULL,
        deck TEXT, loaded INTEGER NOT NULL, bundled INTEGER NOT NULL, notes INTEGER NOT NULL
    ) STRICT""",
    """CREATE TABLE idx.decks (
        number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, path TEXT NOT NULL, title TEXT NOT NULL,
        bundled INTEGER NOT NULL, rank INTEGER NOT NULL, head TEXT NOT NULL,
        notes INTEGER NOT NULL, cards INTEGER NOT NULL, suspended INTEGER NOT NULL
    ) STRICT""",
    """CREATE TABLE idx.notes (
        uid TEXT PRIMARY KEY, deck INTEGER NOT NULL, position INTEGER NOT NULL, note TEXT NOT NULL,
        kind TEXT NOT NULL, line INTEGER NOT NULL, explicit_id TEXT NOT NULL,
        fields TEXT NOT NULL, sources TEXT NOT NULL
    ) STRICT, WITHOUT ROWID""",
    "CREATE INDEX idx.notes_deck ON notes (deck, position)",
    """CREATE TABLE idx.cards (
        card INTEGER PRIMARY KEY, uid TEXT NOT NULL, face TEXT NOT NULL, spoiler TEXT NOT NULL,
        deck INTEGER NOT NULL, position INTEGER NOT NULL, suspended INTEGER NOT NULL
    ) STRICT""",
    "CREATE INDEX idx.cards_deck ON cards (deck, position)",
    "CREATE INDEX idx.cards_suspended ON cards (deck) WHERE suspended = 1",
    "CREATE TABLE idx.build (mark INTEGER NOT NULL) STRICT",
    """CREATE TABLE idx.problems (
        path TEXT NOT NULL, line INTEGER NOT NULL, col INTEGER NOT NULL, severity TEXT NOT NULL,
        message TEXT NOT NULL, hint TEXT NOT NULL, excerpt TEXT NOT NULL, length INTEGER NOT NULL
    ) STRICT""",
    "CREATE INDEX idx.problems_path ON problems (path)",
)


class FileRow(NamedTuple):
    """What the index knows of a deck file: its stamp, its hash, and which deck it holds."""

    path: str
    mtime_ns: int
    size: int
    hash: str
    deck: str | None
    loaded: bool
    bundled: bool
    notes: int


class DeckRow(NamedTuple):
    """A loaded deck, with its counts that don't change from answer to answer."""

    number: int
    id: str
    path: str
    title: str
    bundled: bool
    rank: int
    head: dict[str, Any]
    notes: int
    cards: int
    suspended: int


class NoteRow(NamedTuple):
    """A parsed note as plain data."""

    uid: str
    deck: int
    position: int
    note: str
    kind: str
    line: int
    explicit_id: str
    fields: dict[str, Any]
    sources: list[dict[str, str]]


class CardRow(NamedTuple):
    """A card's place: its note, its spoiler group, its deck and its rank among the deck's new cards."""

    card: int
    uid: str
    face: str
    spoiler: str
    deck: int
    position: int
    suspended: bool


class ProblemRow(NamedTuple):
    """A problem of a deck file."""

    path: str
    line: int
    column: int
    severity: str
    message: str
    hint: str
    excerpt: str
    length: int


CHECKED_PAGES = 2_000
"""So many pages (8 MB) are checked within about 10 ms at each start; a larger index shows its damage when it is read."""


def uri(path: Path, mode: str) -> str:
    """Return the SQLite address of a file; any character may stand in its name."""
    return f"file:{quote(path.resolve().as_posix())}?mode={mode}"


def attach(connection: sqlite3.Connection, path: Path, *, writable: bool) -> None:
    """Attach the index as `idx`, made anew where it is missing, damaged or of another version.

    Where it cannot be used at all (a cache folder that cannot be written), an index in memory takes its place.
    """
    # Where the list of the progress's own tables is damaged nothing can be attached, and the index would get the blame.
    connection.execute("SELECT count(*) FROM main.sqlite_schema").fetchone()
    if _attach_file(connection, path, "rwc" if writable else "ro") and _usable(connection):
        return
    _detach(connection)
    if writable:
        _delete(path)
        if _attach_file(connection, path, "rwc"):
            with suppress(sqlite3.Error):
                _create(connection)
                return
            _detach(connection)
    connection.execute("ATTACH ':memory:' AS idx")
    _create(connection)


def _attach_file(connection: sqlite3.Connection, path: Path, mode: str) -> bool:
    try:
        connection.execute("ATTACH ? AS idx", (uri(path, mode),))
        if mode == "rwc":
            connection.execute("PRAGMA idx.journal_mode = WAL")
            connection.execute("PRAGMA idx.synchronous = NORMAL")
        connection.execute("PRAGMA idx.cache_size = -16000")
    except sqlite3.Error:
        return False
    return True


def _delete(path: Path) -> None:
    for suffix in ("", "-wal", "-shm"):
        with suppress(OSError):
            path.with_name(path.name + suffix).unlink()


def _detach(connection: sqlite3.Connection) -> None:
    with suppress(sqlite3.Error):
        connection.execute("DETACH idx")


def _usable(connection: sqlite3.Connection) -> bool:
    try:
        (version,) = connection.execute("PRAGMA idx.user_version").fetchone()
        (pages,) = connection.execute("PRAGMA idx.page_count").fetchone()
        if version != VERSION:
            return False
        connection.execute("SELECT count(*) FROM idx.files").fetchone()
        return pages > CHECKED_PAGES or is_sound(connection)
    except sqlite3.Error:
        return False


def is_sound(connection: sqlite3.Connection) -> bool:
    """Return whether every page of the index can be read."""
    try:
        return bool(connection.execute("PRAGMA idx.quick_check(1)").fetchall() == [("ok",)])
    except sqlite3.Error:
        return False


def throw_away(connection: sqlite3.Connection) -> None:
    """Delete a damaged index; the next start makes it anew."""
    path = next((row[2] for row in connection.execute("PRAGMA database_list") if row[1] == "idx"), "")
    _detach(connection)
    if path:
        _delete(Path(path))


def _create(connection: sqlite3.Connection) -> None:
    for statement in _TABLES:
        connection.execute(statement)
    renew_mark(connection)
    connection.execute(f"PRAGMA idx.user_version = {VERSION}")


def renew_mark(connection: sqlite3.Connection) -> None:
    """Give the index another mark: what was counted by its decks holds no longer."""
    connection.execute("DELETE FROM idx.build")
    connection.execute("INSERT INTO idx.build (mark) VALUES (random())")


def is_attached(connection: sqlite3.Connection) -> bool:
    """Return whether there is an index at all: none is left after a damaged one was thrown away."""
    return any(row[1] == "idx" for row in connection.execute("PRAGMA database_list"))


def in_memory(connection: sqlite3.Connection) -> bool:
    """Return whether the attached index is one in memory."""
    return any(row[1] == "idx" and not row[2] for row in connection.execute("PRAGMA database_list"))


# --- reading -----------------------------------------------------------------------------------------------------


def files(connection: sqlite3.Connection) -> dict[str, FileRow]:
    """Return all known files by path."""
    rows = connection.execute("SELECT path, mtime_ns, size, hash, deck, loaded, bundled, notes FROM idx.files")
    return {
        path: FileRow(path, mtime_ns, size, digest, deck, bool(loaded), bool(bundled), notes)
        for path, mtime_ns, size, digest, deck, loaded, bundled, notes in rows
    }


def decks(connection: sqlite3.Connection) -> list[DeckRow]:
    """Return all loaded decks in their order."""
    rows = connection.execute(
        "SELECT number, id, path, title, bundled, rank, head, notes, cards, suspended FROM idx.decks ORDER BY rank"
    )
    return [
        DeckRow(number, deck, path, title, bool(bundled), rank, json.loads(head), notes, cards, suspended)
        for number, deck, path, title, bundled, rank, head, notes, cards, suspended in rows
    ]


_NOTE_COLUMNS = "uid, deck, position, note, kind, line, explicit_id, fields, sources"


def _note(row: tuple[Any, ...]) -> NoteRow:
    uid, deck, position, name, kind, line, explicit_id, fields, sources = row
    return NoteRow(uid, deck, position, name, kind, line, explicit_id, json.loads(fields), json.loads(sources))


def note(connection: sqlite3.Connection, uid: str) -> NoteRow | None:
    """Return one note, or None where it vanished."""
    row = connection.execute(f"SELECT {_NOTE_COLUMNS} FROM idx.notes WHERE uid = ?", (uid,)).fetchone()
    return _note(row) if row else None


def uid_of(connection: sqlite3.Connection, deck: int, name: str) -> str | None:
    """Return the uid of the note with that part of the key in a deck, or None."""
    row = connection.execute("SELECT uid FROM idx.notes WHERE deck = ? AND note = ?", (deck, name)).fetchone()
    return row[0] if row else None


def notes(connection: sqlite3.Connection, deck: int | None = None) -> Iterable[NoteRow]:
    """Yield the notes of one deck, or all, in order."""
    where, values = ("WHERE deck = ?", (deck,)) if deck is not None else ("", ())
    for row in connection.execute(f"SELECT {_NOTE_COLUMNS} FROM idx.notes {where} ORDER BY deck, position", values):
        yield _note(row)


def note_places(connection: sqlite3.Connection) -> Iterable[tuple[str, int]]:
    """Yield (uid, deck number) of all notes that stand in files now."""
    yield from connection.execute("SELECT uid, deck FROM idx.notes")


def card(connection: sqlite3.Connection, number: int) -> CardRow | None:
    """Return one card's place, or None where it vanished."""
    row = connection.execute(
        "SELECT card, uid, face, spoiler, deck, position, suspended FROM idx.cards WHERE card = ?", (number,)
    ).fetchone()
    if row is None:
        return None
    card_number, uid, face, spoiler, deck, position, suspended = row
    return CardRow(card_number, uid, face, spoiler, deck, position, bool(suspended))


def problems(connection: sqlite3.Connection) -> list[ProblemRow]:
    """Return the problems of all files, by file and place."""
    rows = connection.execute(
        "SELECT path, line, col, severity, message, hint, excerpt, length FROM idx.problems ORDER BY path, line, col"
    )
    return [ProblemRow(*row) for row in rows]


# --- writing (inside the caller's transaction) ---------------------------------------------------------------------


def forget_file(connection: sqlite3.Connection, path: str) -> None:
    """Take a file and everything that came from it out of the index."""
    for (number,) in connection.execute("SELECT number FROM idx.decks WHERE path = ?", (path,)).fetchall():
        connection.execute("DELETE FROM idx.cards WHERE deck = ?", (number,))
        connection.execute("DELETE FROM idx.notes WHERE deck = ?", (number,))
        connection.execute("DELETE FROM idx.decks WHERE number = ?", (number,))
    connection.execute("DELETE FROM idx.problems WHERE path = ?", (path,))
    connection.execute("DELETE FROM idx.files WHERE path = ?", (path,))


def add_file(connection: sqlite3.Connection, row: FileRow, found: Iterable[ProblemRow]) -> None:
    """Record a file's stamp and problems."""
    connection.execute(
        "INSERT OR REPLACE INTO idx.files (path, mtime_ns, size, hash, deck, loaded, bundled, notes) VALUES (?,?,?,?,?,?,?,?)",
        (row.path, row.mtime_ns, row.size, row.hash, row.deck, row.loaded, row.bundled, row.notes),
    )
    connection.executemany(
        "INSERT INTO idx.problems (path, line, col, severity, message, hint, excerpt, length) VALUES (?,?,?,?,?,?,?,?)",
        [(p.path, p.line, p.column, p.severity, p.message, p.hint, p.excerpt, p.length) for p in found],
    )


def restamp(connection: sqlite3.Connection, path: str, mtime_ns: int, size: int) -> None:
    """Record that a file's stamp changed and its content did not."""
    connection.execute("UPDATE idx.files SET mtime_ns = ?, size = ? WHERE path = ?", (mtime_ns, size, path))


def add_deck(
    connection: sqlite3.Connection,
    row: DeckRow,
    note_rows: Iterable[NoteRow],
    card_rows: Iterable[CardRow],
) -> None:
    """Record a deck with its notes and cards; `row.number` is ignored where it is 0 and chosen by the database."""
    cursor = connection.execute(
        "INSERT INTO idx.decks (number, id, path, title, bundled, rank, head, notes, cards, suspended) VALUES (?,?,?,?,?,?,?,?,?,?)",
        (
            row.number or None,
            row.id,
            row.path,
            row.title,
            row.bundled,
            row.rank,
            json.dumps(row.head, ensure_ascii=False),
            row.notes,
            row.cards,
            row.suspended,
        ),
    )
    number = cursor.lastrowid
    connection.executemany(
        f"INSERT INTO idx.notes ({_NOTE_COLUMNS}) VALUES (?,?,?,?,?,?,?,?,?)",
        (
            (
                n.uid,
                number,
                n.position,
                n.note,
                n.kind,
                n.line,
                n.explicit_id,
                json.dumps(n.fields, ensure_ascii=False),
                json.dumps(n.sources, ensure_ascii=False),
            )
            for n in note_rows
        ),
    )
    connection.executemany(
        "INSERT INTO idx.cards (card, uid, face, spoiler, deck, position, suspended) VALUES (?,?,?,?,?,?,?)",
        ((c.card, c.uid, c.face, c.spoiler, number, c.position, c.suspended) for c in card_rows),
    )


def rank_decks(connection: sqlite3.Connection, ranks: dict[str, int]) -> None:
    """Set the order of the decks, by path."""
    connection.executemany(
        "UPDATE idx.decks SET rank = ? WHERE path = ?", ((rank, path) for path, rank in ranks.items())
    )
