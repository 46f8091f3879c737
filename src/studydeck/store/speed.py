"""How long answers took: by what the card was then, and by the kind of its note."""

import sqlite3
from typing import NamedTuple

from studydeck.store import log

MOST = 2_000
"""Answers that are looked at, the newest first: a speed of years ago says nothing of today's."""


class Answered(NamedTuple):
    """One answer: how long it took in ms, what its card was (new, learning or review), its rating, the kind of its note."""

    ms: int
    was: str
    rating: int
    kind: str


def newest(connection: sqlite3.Connection, since_day: int) -> list[Answered]:
    """Return the newest effective reviews from a study day on, the newest first."""
    rows = connection.execute(
        f"""SELECT e.ms, coalesce({log.WAS}, 'review'), e.rating, coalesce(c.kind, '')
        FROM (SELECT * FROM events e WHERE e.day >= ? AND e.kind = 'review' AND e.ms > 0 AND {log.counting("e")}
            ORDER BY e.day DESC, e.at_ms DESC LIMIT ?) e
        LEFT JOIN idx.cards c ON c.card = e.card""",
        (since_day, MOST),
    )
    return [Answered(int(ms), str(was), int(rating or 0), str(kind)) for ms, was, rating, kind in rows]


def kinds_of(connection: sqlite3.Connection, cards: list[int]) -> dict[int, str]:
    """Return the kind of each card's note."""
    marks = ",".join(str(int(card)) for card in cards)
    return dict(connection.execute(f"SELECT card, kind FROM idx.cards WHERE card IN ({marks})").fetchall())
