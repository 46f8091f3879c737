"""Writing to the index, inside the caller's transaction: files, and of decks only the notes that changed."""

import json
import sqlite3
from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Any, NamedTuple

from studydeck.store.index import CARD_COLUMNS, NOTE_COLUMNS, CardRow, DeckRow, FileRow, NoteRow, ProblemRow, TextRow

_encode = json.JSONEncoder(ensure_ascii=False).encode
_NAMED = "(SELECT value FROM json_each(?))"


class Standing(NamedTuple):
    """How a note stands in the index: whether it changed, and whether it only moved."""

    digest: bytes
    name: str
    position: int
    line: int


class Written(NamedTuple):
    """A note that is new or changed, with its cards and what is searched of them."""

    note: NoteRow
    cards: Sequence[CardRow]
    texts: Sequence[TextRow]


def forget_file(connection: sqlite3.Connection, path: str) -> None:
    """Take a file and everything that came from it out of the index."""
    for (number,) in connection.execute("SELECT number FROM idx.decks WHERE path = ?", (path,)).fetchall():
        cards = connection.execute("SELECT card, doc FROM idx.cards WHERE deck = ?", (number,)).fetchall()
        _remove_cards(connection, dict(cards))
        connection.execute("DELETE FROM idx.notes WHERE deck = ?", (number,))
        connection.execute("DELETE FROM idx.decks WHERE number = ?", (number,))
    connection.execute("DELETE FROM idx.problems WHERE path = ?", (path,))
    connection.execute("DELETE FROM idx.files WHERE path = ?", (path,))


def put_file(connection: sqlite3.Connection, row: FileRow, found: Iterable[ProblemRow]) -> None:
    """Record a file's stamp and problems, in place of what was recorded of it."""
    connection.execute(
        "INSERT OR REPLACE INTO idx.files (path, mtime_ns, size, hash, deck, loaded, bundled, notes) VALUES (?,?,?,?,?,?,?,?)",
        (row.path, row.mtime_ns, row.size, row.hash, row.deck, row.loaded, row.bundled, row.notes),
    )
    connection.execute("DELETE FROM idx.problems WHERE path = ?", (row.path,))
    connection.executemany(
        "INSERT INTO idx.problems (path, line, col, severity, message, hint, excerpt, length) VALUES (?,?,?,?,?,?,?,?)",
        [(p.path, p.line, p.column, p.severity, p.message, p.hint, p.excerpt, p.length) for p in found],
    )


def restamp(connection: sqlite3.Connection, path: str, mtime_ns: int, size: int) -> None:
    """Record that a file's stamp changed and its content did not."""
    connection.execute("UPDATE idx.files SET mtime_ns = ?, size = ? WHERE path = ?", (mtime_ns, size, path))


def rank_decks(connection: sqlite3.Connection, ranks: Mapping[str, int]) -> None:
    """Set the order of the decks, by path."""
    had = dict(connection.execute("SELECT path, rank FROM idx.decks").fetchall())
    changed = [(ranks[path], path) for path, rank in had.items() if ranks.get(path, rank) != rank]
    connection.executemany("UPDATE idx.decks SET rank = ? WHERE path = ?", changed)


def deck_at(connection: sqlite3.Connection, path: str) -> int | None:
    """Return the number of the deck that was loaded from a file, or None."""
    row = connection.execute("SELECT number FROM idx.decks WHERE path = ?", (path,)).fetchone()
    return None if row is None else int(row[0])


def standing(connection: sqlite3.Connection, deck: int) -> dict[str, Standing]:
    """Return how each note of a deck stands in the index, by uid."""
    rows = connection.execute("SELECT uid, digest, note, position, line FROM idx.notes WHERE deck = ?", (deck,))
    return {uid: Standing(*rest) for uid, *rest in rows}


def read_before(connection: sqlite3.Connection, path: str) -> list[tuple[bytes, str, str]]:
    """Return (digest, part of the key, explicit id) of the notes of a file without problems.

    Left out are notes whose part of the key doesn't follow from their own text.
    """
    rows = connection.execute(
        """SELECT substr(n.digest, 1, 16), n.note, n.explicit_id FROM idx.decks d JOIN idx.notes n ON n.deck = d.number
        WHERE d.path = :path AND length(n.digest) IN (16, 24)
            AND NOT EXISTS (SELECT 1 FROM idx.problems p WHERE p.path = :path)""",
        {"path": path},
    )
    return rows.fetchall()


def remove_notes(connection: sqlite3.Connection, deck: int, uids: Collection[str]) -> dict[int, int]:
    """Take notes of a deck out of the index; return the numbers under which their cards were searched, by card."""
    named = json.dumps(list(uids))
    query = f"SELECT card, doc FROM idx.cards WHERE deck = ? AND uid IN {_NAMED}"
    cards = dict(connection.execute(query, (deck, named)).fetchall())
    _remove_cards(connection, cards)
    connection.execute(f"DELETE FROM idx.notes WHERE uid IN {_NAMED}", (named,))
    return cards


def _remove_cards(connection: sqlite3.Connection, cards: Mapping[int, int]) -> None:
    docs = json.dumps(sorted(cards.values()))
    connection.execute(
        f"""INSERT INTO idx.search (search, rowid, text, tags, key)
        SELECT 'delete', doc, text, tags, key FROM idx.texts WHERE doc IN {_NAMED} ORDER BY doc""",
        (docs,),
    )
    connection.execute(f"DELETE FROM idx.texts WHERE doc IN {_NAMED}", (docs,))
    connection.execute(f"DELETE FROM idx.cards WHERE card IN {_NAMED}", (json.dumps(list(cards)),))


def put_deck(connection: sqlite3.Connection, row: DeckRow) -> None:
    """Record a deck in place of what was recorded of it; its cards are counted once they are written."""
    head = json.dumps(row.head, ensure_ascii=False)
    connection.execute(
        """INSERT INTO idx.decks (number, id, path, title, bundled, rank, head, notes, cards, suspended)
        VALUES (?,?,?,?,?,?,?,?,0,0) ON CONFLICT (number) DO UPDATE SET id = excluded.id, path = excluded.path,
            title = excluded.title, bundled = excluded.bundled, head = excluded.head, notes = excluded.notes""",
        (row.number, row.id, row.path, row.title, row.bundled, row.rank, head, row.notes),
    )


def put_notes(
    connection: sqlite3.Connection, deck: int, written: Sequence[Written], before: Collection[str] = ()
) -> None:
    """Write notes that are new or changed; `before` are those that stood there, which they replace."""
    had = remove_notes(connection, deck, before) if before else {}
    (last,) = connection.execute("SELECT coalesce(max(doc), 0) FROM idx.cards").fetchone()
    last = max(last, max(had.values(), default=0))
    docs: dict[int, int] = {}
    for entry in written:
        for card in entry.cards:
            docs[card.card] = had.get(card.card) or (last := last + 1)
    connection.executemany(
        f"INSERT INTO idx.notes ({NOTE_COLUMNS}) VALUES (?,?,?,?,?,?,?,?,?,?,?,?)",
        (_note_values(entry.note, deck) for entry in written),
    )
    connection.executemany(
        f"INSERT INTO idx.cards ({CARD_COLUMNS}, doc) VALUES (?,?,?,?,?,?,?,?,?,?)",
        (
            (c.card, c.uid, c.face, c.spoiler, deck, c.position, c.suspended, c.origin, c.kind, docs[c.card])
            for entry in written
            for c in entry.cards
        ),
    )
    # In the order of their numbers: else the search writes what it has collected with each of them.
    texts = sorted((docs[t.card], t.text, t.tags, t.key) for entry in written for t in entry.texts)
    connection.executemany("INSERT INTO idx.texts (doc, text, tags, key) VALUES (?,?,?,?)", texts)
    connection.executemany("INSERT INTO idx.search (rowid, text, tags, key) VALUES (?,?,?,?)", texts)


def _note_values(n: NoteRow, deck: int) -> tuple[Any, ...]:
    fields, sources = _encode(n.fields), _encode(n.sources)
    return (n.uid, deck, n.position, n.note, n.kind, n.line, n.explicit_id, fields, sources, n.digest, n.whole, n.asks)


def move_notes(connection: sqlite3.Connection, deck: int, places: Mapping[str, tuple[int, int]], step: int) -> None:
    """Record new places (position, line) of notes that are what they were.

    Args:
        connection: to the index.
        deck: theirs.
        places: by uid.
        step: how far the cards of a note lie from those of the next.
    """
    if not places:
        return
    cards = connection.execute("SELECT card, uid, position FROM idx.cards WHERE deck = ?", (deck,)).fetchall()
    connection.executemany(
        "UPDATE idx.cards SET position = ? WHERE card = ?",
        (
            (places[uid][0] * step + position % step, card)
            for card, uid, position in cards
            if uid in places and position // step != places[uid][0]
        ),
    )
    connection.executemany(
        "UPDATE idx.notes SET position = ?, line = ? WHERE uid = ?",
        ((position, line, uid) for uid, (position, line) in places.items()),
    )


def count_cards(connection: sqlite3.Connection, deck: int) -> None:
    """Record how many cards a deck has, and how many of them its file suspends."""
    connection.execute(
        """UPDATE idx.decks SET cards = (SELECT count(*) FROM idx.cards WHERE deck = number),
            suspended = (SELECT count(*) FROM idx.cards WHERE deck = number AND suspended = 1) WHERE number = ?""",
        (deck,),
    )
