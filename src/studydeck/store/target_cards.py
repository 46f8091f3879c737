"""The cards of a date to be ready for: how each is remembered, which were put off, and how one's own answers went."""

import sqlite3
from collections.abc import Sequence
from typing import NamedTuple

from studydeck.core.queue import Entry
from studydeck.store.log import WAS, counting

_NEW, _REVIEW = 0, 2


class Remembered(NamedTuple):
    """A card that isn't suspended, and what is known of it; None where it was never answered."""

    card: int
    uid: str
    deck: int
    state: int
    stability: float | None
    difficulty: float | None
    last_day: int | None
    due_day: int | None
    kind: str


def remembered(connection: sqlite3.Connection, decks: Sequence[int]) -> list[Remembered]:
    """Return the cards of these decks in the order in which new ones are met, without suspended ones."""
    rows = connection.execute(
        f"""SELECT c.card, c.uid, c.deck, coalesce(s.state, {_NEW}), s.stability, s.difficulty, s.last_day, s.due_day,
            c.kind
        FROM idx.cards c LEFT JOIN states s ON s.card = c.card
        WHERE c.deck IN ({_list(decks)}) AND c.suspended = 0 AND coalesce(s.suspended, 0) = 0
        ORDER BY c.position, c.deck"""
    )
    return [Remembered(*row) for row in rows]


def likely_to_gain(
    connection: sqlite3.Connection, day: int, until: int, decks: Sequence[int], most: int
) -> list[tuple[Entry, float, float, int]]:
    """Return (card, stability, difficulty, days since its last answer) of those least remembered on a later day.

    Args:
        connection: to the progress with the index attached.
        day: today; cards answered, buried or learnt today are left out.
        until: the study day for which they are to be remembered.
        decks: numbers of the decks.
        most: how many, the least remembered first.
    """
    rows = connection.execute(
        f"""SELECT c.card, c.uid, c.spoiler, c.deck, s.stability, s.difficulty, :day - s.last_day
        FROM states s CROSS JOIN idx.cards c ON c.card = s.card
        WHERE s.state = {_REVIEW} AND s.last_day < :day AND s.suspended = 0 AND c.suspended = 0
            AND s.buried_day IS NOT :day AND c.deck IN ({_list(decks)})
        ORDER BY (:until - s.last_day) / s.stability DESC, s.card LIMIT :most""",
        {"day": day, "until": until, "most": most},
    )
    return [(Entry(*row[:4]), row[4], row[5], row[6]) for row in rows]


def put_off(connection: sqlite3.Connection, by: int, decks: Sequence[int]) -> list[int]:
    """Return the review cards of these decks that were due by a study day and weren't asked since."""
    rows = connection.execute(
        f"""SELECT c.card FROM states s CROSS JOIN idx.cards c ON c.card = s.card
        WHERE s.state = {_REVIEW} AND s.due_day <= ? AND c.deck IN ({_list(decks)})""",
        (by,),
    )
    return [card for (card,) in rows]


def tags_of(connection: sqlite3.Connection, decks: Sequence[int]) -> dict[str, str]:
    """Return the tags of the notes that have any, by uid, as JSON."""
    rows = connection.execute(
        f"""SELECT uid, json_extract(fields, '$.tags') FROM idx.notes
        WHERE deck IN ({_list(decks)}) AND json_extract(fields, '$.tags') IS NOT NULL"""
    )
    return {uid: str(tags) for uid, tags in rows}


class Answers(NamedTuple):
    """Answers of one sort: the card, what it was (new, learning or review), the grade, and how many."""

    card: int
    was: str
    rating: int
    number: int


def answers(connection: sqlite3.Connection, first: int, last: int) -> list[Answers]:
    """Return the answers that count from one study day to another, by card, by what it was and by grade."""
    rows = connection.execute(
        f"""SELECT e.card, coalesce({WAS}, 'review'), coalesce(e.rating, 1), count(*)
        FROM events e WHERE e.kind = 'review' AND e.day BETWEEN ? AND ? AND e.card IS NOT NULL AND {counting("e")}
        GROUP BY 1, 2, 3""",
        (first, last),
    )
    return [Answers(*row) for row in rows]


def grades(connection: sqlite3.Connection, first: int, last: int) -> list[tuple[str, int, int]]:
    """Return (what the card was, grade, how many) of the answers that count from one study day to another."""
    rows = connection.execute(
        f"""SELECT coalesce({WAS}, 'review'), coalesce(e.rating, 1), count(*)
        FROM events e WHERE e.kind = 'review' AND e.day BETWEEN ? AND ? AND e.card IS NOT NULL AND {counting("e")}
        GROUP BY 1, 2""",
        (first, last),
    )
    return [(str(was), int(rating), int(number)) for was, rating, number in rows]


def first_answer(connection: sqlite3.Connection) -> int | None:
    """Return the study day of the first answer of all, or None."""
    (day,) = connection.execute("SELECT min(day) FROM days WHERE reviews > 0").fetchone()
    return None if day is None else int(day)


def newest_change(connection: sqlite3.Connection) -> tuple[int, int]:
    """Return what changes whenever an event is written or a deck is taken in."""
    (events,) = connection.execute("SELECT coalesce(max(id), 0) FROM events").fetchone()
    (mark,) = connection.execute("SELECT mark FROM idx.build").fetchone()
    return int(events), int(mark)


def _list(numbers: Sequence[int]) -> str:
    return ",".join(str(int(number)) for number in numbers)
