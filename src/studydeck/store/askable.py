"""The cards that an interview may ask, each with what decides how soon it is asked; of very many the likeliest."""

import json
import sqlite3
from collections.abc import Collection
from functools import lru_cache
from typing import NamedTuple

from studydeck.core.queue import SHUFFLE_PRIME

MOST = 4_000  # interview notes, and so many other cards, whose labels are read


class AskableRow(NamedTuple):
    """A card with its place, its note's labels, and what is remembered of it.

    `importance` and `tags` are as the file says them, `stability` and `last_day` None for a card never answered.
    """

    card: int
    uid: str
    face: str
    origin: str
    group: str
    deck: int
    kind: str
    importance: str
    tags: tuple[str, ...]
    stability: float | None
    last_day: int | None
    lapses: int


_ASKABLE = """idx.cards c LEFT JOIN states s ON s.card = c.card
    WHERE c.deck IN (SELECT value FROM json_each(:decks)) AND c.kind IN (SELECT value FROM json_each(:kinds))
        AND (:only IS NULL OR c.card IN (SELECT value FROM json_each(:only)))
        AND c.suspended = 0 AND coalesce(s.suspended, 0) = 0 AND coalesce(s.buried_day, -1) != :day"""

# How weak a card is, roughly (recall as FSRS-4 has it, which needs no power), and the same little chance as in drawing.
_LIKELIEST = f"""SELECT c.card FROM {_ASKABLE} ORDER BY (CASE WHEN s.stability IS NULL THEN 0.6
        ELSE 1 - 1 / (1 + max(0, :day - s.last_day) / (9.0 * s.stability)) + 0.06 * min(s.lapses, 5) END)
    * (0.75 + 0.5 * (c.card % {SHUFFLE_PRIME} * :seed % {SHUFFLE_PRIME}) / {SHUFFLE_PRIME}.0) DESC, c.card LIMIT :most"""


def askable(
    connection: sqlite3.Connection,
    decks: Collection[int],
    kinds: Collection[str],
    day: int,
    *,
    seed: int = 1,
    only: Collection[int] | None = None,
    always: Collection[int] = (),
) -> tuple[list[AskableRow], int]:
    """Return cards of these decks and kinds that are neither suspended nor buried, and how many such cards there are.

    Args:
        connection: to the progress, with the index attached.
        decks: numbers.
        kinds: of notes.
        day: the study day.
        seed: decides the little chance, where not all labels are read.
        only: only these cards, by number; None for all.
        always: cards that are returned however well they are known.
    """
    values = {
        "decks": json.dumps(sorted(decks)),
        "only": None if only is None else json.dumps(sorted(only)),
        "day": day,
        "seed": seed,
        "most": MOST,
    }
    chosen: set[int] = set()
    several = False
    for group in (set(kinds) & {"interview"}, set(kinds) - {"interview"}):
        rows = connection.execute(_LIKELIEST, {**values, "kinds": json.dumps(sorted(group))}).fetchall()
        several = several or len(rows) == MOST
        chosen |= {card for (card,) in rows}
    values["kinds"] = json.dumps(sorted(kinds))
    count = len(chosen)
    if several:
        (count,) = connection.execute(f"SELECT count(*) FROM {_ASKABLE}", values).fetchone()
    chosen |= set(always)
    if only is not None:
        chosen &= set(only)
    return _rows(connection, {**values, "only": json.dumps(sorted(chosen))}), int(count)


def notes_of_kind(connection: sqlite3.Connection, deck: int, kind: str, most: int) -> list[str]:
    """Return the uids of a deck's first notes of a kind."""
    rows = connection.execute(
        "SELECT uid FROM idx.notes WHERE deck = ? AND kind = ? ORDER BY position LIMIT ?", (deck, kind, most)
    )
    return [uid for (uid,) in rows]


def _rows(connection: sqlite3.Connection, values: dict[str, object]) -> list[AskableRow]:
    query = f"""SELECT c.card, c.uid, c.face, c.origin, c.spoiler, c.deck, c.kind,
        (SELECT json_extract(n.fields, '$.importance') FROM idx.notes n WHERE n.uid = c.uid),
        (SELECT json_extract(n.fields, '$.tags') FROM idx.notes n WHERE n.uid = c.uid),
        s.stability, s.last_day, coalesce(s.lapses, 0)
        FROM {_ASKABLE} ORDER BY c.deck, c.position, c.card"""
    return [
        AskableRow._make((*row[:7], str(row[7] or ""), _tags(row[8]), *row[9:]))
        for row in connection.execute(query, values)
    ]


@lru_cache(maxsize=1024)
def _tags(said: str | None) -> tuple[str, ...]:
    """Return tags as they stand in a note: a list, or a single one without brackets."""
    if not said:
        return ()
    if not said.startswith("["):
        return (said,)
    try:
        found = json.loads(said)
    except ValueError:
        return (said,)  # one tag that begins with a bracket
    return tuple(tag for tag in found if isinstance(tag, str)) if isinstance(found, list) else ()
