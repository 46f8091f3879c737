"""The index of parsed decks: may be deleted at any time, is rebuilt from the files and never migrated."""

import json
import sqlite3
from collections.abc import Collection, Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import quote

VERSION = 4

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
        fields TEXT NOT NULL, sources TEXT NOT NULL, digest BLOB NOT NULL,
        whole INTEGER NOT NULL, asks INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID""",
    # Holds all by which a file's notes are compared with what is read of it: no wide row is touched for those that stay.
    "CREATE INDEX idx.notes_deck ON notes (deck, position, line, note, explicit_id, digest, whole, asks)",
    "CREATE INDEX idx.notes_whole ON notes (whole)",
    "CREATE INDEX idx.notes_asks ON notes (asks)",
    """CREATE TABLE idx.cards (
        card INTEGER PRIMARY KEY, uid TEXT NOT NULL, face TEXT NOT NULL, spoiler TEXT NOT NULL,
        deck INTEGER NOT NULL, position INTEGER NOT NULL, suspended INTEGER NOT NULL,
        origin TEXT NOT NULL, kind TEXT NOT NULL, doc INTEGER NOT NULL
    ) STRICT""",
    "CREATE INDEX idx.cards_deck ON cards (deck, position)",
    "CREATE UNIQUE INDEX idx.cards_doc ON cards (doc)",
    "CREATE INDEX idx.cards_suspended ON cards (deck) WHERE suspended = 1",
    "CREATE TABLE idx.build (mark INTEGER NOT NULL) STRICT",
    """CREATE TABLE idx.problems (
        path TEXT NOT NULL, line INTEGER NOT NULL, col INTEGER NOT NULL, severity TEXT NOT NULL,
        message TEXT NOT NULL, hint TEXT NOT NULL, excerpt TEXT NOT NULL, length INTEGER NOT NULL
    ) STRICT""",
    "CREATE INDEX idx.problems_path ON problems (path)",
    # What is searched, as `core.words.searchable` gives it, under numbers that rise by one: a third of the time and
    # half the room that the numbers of cards would take. The search's own table holds no text, but where words stand.
    "CREATE TABLE idx.texts (doc INTEGER PRIMARY KEY, text TEXT NOT NULL, tags TEXT NOT NULL, key TEXT NOT NULL) STRICT",
    """CREATE VIRTUAL TABLE idx.search USING fts5
        (text, tags, key, content='texts', content_rowid='doc', tokenize='ascii', columnsize=0)""",
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
    digest: bytes = b""
    whole: int = 0  # digests of the whole text and of the prompt side: `core.identity.text_digest`
    asks: int = 0


class CardRow(NamedTuple):
    """A card's place: its note, its spoiler group, its deck and its rank among the deck's new cards.

    Its number is that of its note and `origin`: the face under which it was first answered.
    """

    card: int
    uid: str
    face: str
    spoiler: str
    deck: int
    position: int
    suspended: bool
    origin: str
    kind: str


class TextRow(NamedTuple):
    """What is searched of a card, as `core.words.searchable` gives it."""

    card: int
    text: str
    tags: str
    key: str


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


class DamagedIndexError(sqlite3.DatabaseError):
    """What stands in a row of the index isn't what was written there, though its pages can be read."""


CHECKED_PAGES = 2_000
"""So many pages (8 MB) are checked within about 10 ms at each start; a larger index shows its damage when it is read."""


_CACHE_KB = 16_000
_LARGE_CACHE_KB = 96_000


@contextmanager
def large_cache(connection: sqlite3.Connection) -> Iterator[None]:
    """Keep more of the index in memory while very much is written: else the same pages go out and come in again."""
    connection.execute(f"PRAGMA idx.cache_size = {-_LARGE_CACHE_KB}")
    try:
        yield
    finally:
        with suppress(sqlite3.Error):  # such as a damaged index that was thrown away meanwhile
            connection.execute(f"PRAGMA idx.cache_size = {-_CACHE_KB}")


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
        connection.execute(f"PRAGMA idx.cache_size = {-_CACHE_KB}")
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


def is_sound(connection: sqlite3.Connection, error: sqlite3.Error | None = None) -> bool:
    """Return whether every page of the index can be read, and what it failed with, if anything, isn't its search.

    What a search or a row is damaged by lies within sound pages: only who reads it notices.
    """
    if isinstance(error, DamagedIndexError):
        return False
    if getattr(error, "sqlite_errorcode", 0) == sqlite3.SQLITE_CORRUPT_VTAB or "fts5" in str(error):
        return False
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
        DeckRow(number, deck, path, title, bool(bundled), rank, parsed(head), notes, cards, suspended)
        for number, deck, path, title, bundled, rank, head, notes, cards, suspended in rows
    ]


NOTE_COLUMNS = "uid, deck, position, note, kind, line, explicit_id, fields, sources, digest, whole, asks"
CARD_COLUMNS = "card, uid, face, spoiler, deck, position, suspended, origin, kind"


def parsed(text: str) -> Any:
    """Return what a row keeps as JSON.

    Raises:
        DamagedIndexError: it is none.
    """
    try:
        return json.loads(text)
    except (ValueError, TypeError) as error:
        raise DamagedIndexError(f"a row of the index is malformed: {error}") from error


def _note(row: tuple[Any, ...]) -> NoteRow:
    uid, deck, position, name, kind, line, explicit_id, fields, sources, *digests = row
    return NoteRow(uid, deck, position, name, kind, line, explicit_id, parsed(fields), parsed(sources), *digests)


def note(connection: sqlite3.Connection, uid: str) -> NoteRow | None:
    """Return one note, or None where it vanished."""
    row = connection.execute(f"SELECT {NOTE_COLUMNS} FROM idx.notes WHERE uid = ?", (uid,)).fetchone()
    return _note(row) if row else None


def notes_of(connection: sqlite3.Connection, uids: Collection[str]) -> dict[str, NoteRow]:
    """Return some notes by uid; those that vanished are left out."""
    marks = ",".join("?" * len(uids))
    rows = connection.execute(f"SELECT {NOTE_COLUMNS} FROM idx.notes WHERE uid IN ({marks})", tuple(uids))
    return {row[0]: _note(row) for row in rows}


def lines(connection: sqlite3.Connection, deck: int) -> dict[str, int]:
    """Return the line on which each note of a deck begins, by uid."""
    return dict(connection.execute("SELECT uid, line FROM idx.notes WHERE deck = ?", (deck,)).fetchall())


def named_lines(connection: sqlite3.Connection, deck: int) -> dict[str, int]:
    """Return the line on which each note of a deck begins, by the note's part of the key."""
    return dict(connection.execute("SELECT note, line FROM idx.notes WHERE deck = ?", (deck,)).fetchall())


def uid_of(connection: sqlite3.Connection, deck: int, name: str) -> str | None:
    """Return the uid of the note with that part of the key in a deck, or None."""
    row = connection.execute("SELECT uid FROM idx.notes WHERE deck = ? AND note = ?", (deck, name)).fetchone()
    return row[0] if row else None


def notes(connection: sqlite3.Connection, deck: int | None = None) -> Iterable[NoteRow]:
    """Yield the notes of one deck, or all, in order."""
    where, values = ("WHERE deck = ?", (deck,)) if deck is not None else ("", ())
    for row in connection.execute(f"SELECT {NOTE_COLUMNS} FROM idx.notes {where} ORDER BY deck, position", values):
        yield _note(row)


def note_places(connection: sqlite3.Connection) -> Iterable[tuple[str, int]]:
    """Yield (uid, deck number) of all notes that stand in files now."""
    yield from connection.execute("SELECT uid, deck FROM idx.notes")


def card(connection: sqlite3.Connection, number: int) -> CardRow | None:
    """Return one card's place, or None where it vanished."""
    return next(iter(cards(connection, [number])), None)


def card_of_face(connection: sqlite3.Connection, uid: str, face: str) -> int | None:
    """Return the number of the card that a note has under a name now, or None."""
    query = """SELECT c.card FROM idx.notes n JOIN idx.cards c ON c.deck = n.deck AND c.uid = n.uid
        WHERE n.uid = ? AND c.face = ?"""
    row = connection.execute(query, (uid, face)).fetchone()
    return int(row[0]) if row else None


def cards_of_note(connection: sqlite3.Connection, uid: str) -> list[int]:
    """Return the numbers of a note's cards, in their order."""
    query = """SELECT c.card FROM idx.notes n JOIN idx.cards c ON c.deck = n.deck AND c.uid = n.uid
        WHERE n.uid = ? ORDER BY c.position"""
    return [int(number) for (number,) in connection.execute(query, (uid,))]


def cards(connection: sqlite3.Connection, numbers: Iterable[int]) -> list[CardRow]:
    """Return the places of some cards, in no order; those that vanished are left out."""
    marks = ",".join(str(int(number)) for number in numbers)
    rows = connection.execute(f"SELECT {CARD_COLUMNS} FROM idx.cards WHERE card IN ({marks})")
    return [
        CardRow(number, uid, face, spoiler, deck, position, bool(suspended), origin, kind)
        for number, uid, face, spoiler, deck, position, suspended, origin, kind in rows
    ]


def tags(connection: sqlite3.Connection) -> list[str]:
    """Return the tags that notes have, each once."""
    rows = connection.execute(
        """SELECT DISTINCT t.value FROM idx.notes n, json_each(n.fields, '$.tags') t
        WHERE n.fields LIKE '%"tags"%' AND t.type = 'text'"""
    )
    return [tag for (tag,) in rows]


def problems(connection: sqlite3.Connection) -> list[ProblemRow]:
    """Return the problems of all files, by file and place."""
    rows = connection.execute(
        "SELECT path, line, col, severity, message, hint, excerpt, length FROM idx.problems ORDER BY path, line, col"
    )
    return [ProblemRow(*row) for row in rows]
