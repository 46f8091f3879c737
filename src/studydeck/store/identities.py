"""Which note is which, kept ready: how each was last known, which vanished, and what the user may decide."""

import json
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from studydeck.core.events import Event, EventId, EventKind
from studydeck.core.note_identity import Guess, Identity, NoteRecord, note_detail, note_record, touched
from studydeck.store import log, note_places
from studydeck.store.connection import kept_json

_COLUMNS = "uid, deck, note, explicit_id, prompt, answer, faces, origins"


def _note(row: tuple[Any, ...]) -> NoteRecord:
    uid, deck, name, explicit_id, prompt, answer, faces, origins = row
    return NoteRecord(uid, deck, name, explicit_id, prompt, answer, kept_json(faces), kept_json(origins))


# --- asking -----------------------------------------------------------------------------------------------------------


def note(connection: sqlite3.Connection, uid: str) -> NoteRecord | None:
    """Return how a note was last recorded, or None."""
    row = connection.execute(f"SELECT {_COLUMNS} FROM notes WHERE uid = ?", (uid,)).fetchone()
    return _note(row) if row else None


def notes(connection: sqlite3.Connection, uids: Iterable[str] | None = None) -> dict[str, NoteRecord]:
    """Return the recorded notes by uid, vanished ones included: all, or those of these uids that are recorded."""
    if uids is None:
        return {row[0]: _note(row) for row in connection.execute(f"SELECT {_COLUMNS} FROM notes ORDER BY uid")}
    query = f"SELECT {_COLUMNS} FROM json_each(?) CROSS JOIN notes ON uid = value"
    return {row[0]: _note(row) for row in connection.execute(query, (json.dumps(sorted(uids)),))}


def recorded(connection: sqlite3.Connection, uids: Iterable[str]) -> set[str]:
    """Return those of the notes that are recorded."""
    query = "SELECT uid FROM json_each(?) CROSS JOIN notes ON uid = value"
    return {uid for (uid,) in connection.execute(query, (json.dumps(list(uids)),))}


def renamed_faces(connection: sqlite3.Connection, uids: Iterable[str]) -> dict[str, dict[str, str]]:
    """Return face to origin, where they differ, of those of the notes that have such faces."""
    query = "SELECT uid, origins FROM json_each(?) CROSS JOIN notes ON uid = value WHERE origins != '{}'"
    return {uid: kept_json(origins) for uid, origins in connection.execute(query, (json.dumps(list(uids)),))}


def nowhere(connection: sqlite3.Connection) -> dict[str, NoteRecord]:
    """Return the recorded notes that have no place in the index."""
    query = f"SELECT {_COLUMNS} FROM notes WHERE uid NOT IN (SELECT uid FROM idx.notes) ORDER BY uid"
    return {row[0]: _note(row) for row in connection.execute(query)}


def is_settled(connection: sqlite3.Connection) -> bool:
    """Return whether every recorded note stands in the index that is attached now, or is known to have vanished."""
    return connection.execute("SELECT 1 FROM identified_of JOIN idx.build USING (mark)").fetchone() is not None


def settle(connection: sqlite3.Connection) -> None:
    """Remember that it is so, inside the caller's transaction, once the index has its new mark."""
    connection.execute("DELETE FROM identified_of")
    connection.execute("INSERT INTO identified_of (mark) SELECT mark FROM idx.build")


def is_taken(connection: sqlite3.Connection, uid: str) -> bool:
    """Return whether a recorded note has, or ever had, that uid."""
    query = """SELECT 1 WHERE EXISTS (SELECT 1 FROM notes WHERE uid = :uid)
        OR EXISTS (SELECT 1 FROM merged WHERE uid = :uid)"""
    return connection.execute(query, {"uid": uid}).fetchone() is not None


def all_taken(connection: sqlite3.Connection) -> set[str]:
    """Return every uid that a recorded note has, or ever had."""
    return {uid for (uid,) in connection.execute("SELECT uid FROM notes UNION ALL SELECT uid FROM merged")}


def gone(connection: sqlite3.Connection) -> set[str]:
    """Return the uids of the notes that vanished."""
    return {uid for (uid,) in connection.execute("SELECT uid FROM gone")}


def guesses(connection: sqlite3.Connection) -> dict[str, Guess]:
    """Return what the user may decide, by uid."""
    return dict(_guesses(connection, "", ()))


def guess(connection: sqlite3.Connection, uid: str) -> Guess | None:
    """Return what the user may decide of a note, or None."""
    return dict(_guesses(connection, "WHERE uid = ?", (uid,))).get(uid)


def _guesses(connection: sqlite3.Connection, where: str, values: tuple[str, ...]) -> Iterator[tuple[str, Guess]]:
    for uid, of, was in connection.execute(f'SELECT uid, "of", was FROM guesses {where} ORDER BY uid', values):
        said = kept_json(was)
        record = note_record(Event(_NOBODY, 0, 0, 0, EventKind.NOTE, uid=of or uid, detail=said))
        if record is not None:
            yield uid, Guess(of, record)


_NOBODY = EventId("", 0)


def kept(connection: sqlite3.Connection) -> Identity:
    """Return everything kept."""
    merged = dict(connection.execute("SELECT uid, into_uid FROM merged").fetchall())
    return Identity(notes(connection), gone(connection), guesses(connection), merged)


# --- keeping up (inside the caller's transaction) ---------------------------------------------------------------------


def record(connection: sqlite3.Connection, event: Event) -> None:
    """Keep what follows from one more event of the log; one that lies behind others folds again what it touches."""
    uids = touched(event)
    if event.kind in (EventKind.SAME, EventKind.FRESH) or log.is_overtaken_identity(connection, event):
        _refold(connection, uids)
    else:
        identity = _of(connection, uids)
        identity.apply(event)
        _put(connection, identity, uids)


def record_many(connection: sqlite3.Connection, events: Sequence[Event]) -> None:
    """Keep what follows from `note` events in their order, of which none lies behind another event."""
    uids = {uid for event in events for uid in touched(event)}
    identity = _of(connection, uids)
    for event in events:
        identity.apply(event)
    _put(connection, identity, uids)


def refold(connection: sqlite3.Connection, events: Iterable[Event]) -> None:
    """Fold again the notes that these events tell of: some of them were taken back."""
    uids = {uid for event in events for uid in touched(event)}
    if uids:
        _refold(connection, uids)


def replace(connection: sqlite3.Connection, identity: Identity) -> None:
    """Keep this and nothing else."""
    for table in ("notes", "gone", "guesses", "merged", "identified_of"):
        connection.execute(f"DELETE FROM {table}")
    _put(connection, identity, {*identity.notes, *identity.gone, *identity.guesses, *identity.into})


def _refold(connection: sqlite3.Connection, uids: set[str]) -> None:
    """Fold the identity of these notes anew; what stands in files under another uid now is taken in again."""
    identity = Identity()
    for event in sorted((*log.decided(connection), *log.notes_of(connection, uids)), key=lambda event: event.order):
        identity.apply(event)
    before = recorded(connection, uids)
    _put(connection, identity, uids)
    if before != {uid for uid in uids if uid in identity.notes} or any(uid in identity.gone for uid in uids):
        decks = {record.deck for uid, record in identity.notes.items() if uid in uids and uid not in identity.gone}
        note_places.mark_unread(connection, uids, decks)


def _of(connection: sqlite3.Connection, uids: set[str]) -> Identity:
    names = json.dumps(sorted(uids))
    identity = Identity(notes(connection, uids))
    query = "SELECT g.uid FROM json_each(?) CROSS JOIN gone g ON g.uid = value"
    identity.gone = {uid for (uid,) in connection.execute(query, (names,))}
    if len(uids) == 1:
        (uid,) = uids
        if found := guess(connection, uid):
            identity.guesses[uid] = found
    else:
        identity.guesses = {uid: found for uid, found in guesses(connection).items() if uid in uids}
    query = "SELECT m.uid, m.into_uid FROM json_each(?) CROSS JOIN merged m ON m.uid = value"
    identity.into = dict(connection.execute(query, (names,)).fetchall())
    return identity


def _put(connection: sqlite3.Connection, identity: Identity, uids: set[str]) -> None:
    names = [(uid,) for uid in uids]
    for table in ("notes", "gone", "guesses", "merged"):
        connection.executemany(f"DELETE FROM {table} WHERE uid = ?", names)
    connection.executemany(
        f"INSERT INTO notes ({_COLUMNS}) VALUES (?,?,?,?,?,?,?,?)",
        (_row(identity.notes[uid]) for uid in uids if uid in identity.notes),
    )
    connection.executemany("INSERT INTO gone (uid) VALUES (?)", [(uid,) for uid in uids if uid in identity.gone])
    connection.executemany(
        'INSERT INTO guesses (uid, "of", was) VALUES (?,?,?)',
        [
            (uid, identity.guesses[uid].of, json.dumps(note_detail(identity.guesses[uid].was), ensure_ascii=False))
            for uid in uids
            if uid in identity.guesses
        ],
    )
    connection.executemany(
        "INSERT INTO merged (uid, into_uid) VALUES (?,?)",
        [(uid, identity.into[uid]) for uid in uids if uid in identity.into],
    )


def _row(found: NoteRecord) -> tuple[str, ...]:
    faces, origins = (json.dumps(dict(value), ensure_ascii=False) for value in (found.faces, found.origins))
    return (found.uid, found.deck, found.note, found.explicit_id, found.prompt, found.answer, faces, origins)
