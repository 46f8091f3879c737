"""What a study day holds, asked of the card states and the index: candidates for the queue, and counts by deck."""

import json
import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence

from studydeck.core.queue import SHUFFLE_PRIME, Entry
from studydeck.store import index

# The numbers of `scheduler.State`; named here because counting, as `due` does, needs nothing else of the scheduler.
NEW, REVIEW = 0, 2
_LEARNING = "(1, 3)"

# CROSS JOIN keeps SQLite to the order written: the few states first, each with its place in the index.
_AVAILABLE = "s.suspended = 0 AND c.suspended = 0 AND (s.buried_day IS NULL OR s.buried_day <> :day)"


def due_candidates(
    connection: sqlite3.Connection, day: int, decks: Sequence[int], most: int, *, backlog_first: str = "lowest"
) -> list[Entry]:
    """Return up to `most` review cards due by a study day, lowest (or highest) retrievability first."""
    # (day - last) / S falls as retrievability rises, and needs no power.
    direction = "ASC" if backlog_first == "highest" else "DESC"
    rows = connection.execute(
        f"""SELECT c.card, c.uid, c.spoiler, c.deck FROM states s CROSS JOIN idx.cards c ON c.card = s.card
        WHERE s.state = {REVIEW} AND s.due_day <= :day AND {_AVAILABLE} AND c.deck IN ({_list(decks)})
        ORDER BY (:day - s.last_day) / s.stability {direction}, s.card LIMIT :most""",
        {"day": day, "most": most},
    )
    return [Entry(*row) for row in rows]


def new_candidates(connection: sqlite3.Connection, day: int, deck: int, seed: int | None = None) -> Iterator[Entry]:
    """Yield one deck's never answered cards in file order, or shuffled by a seed; read as they are asked for."""
    shuffled = f"c.card % {SHUFFLE_PRIME} * :seed % {SHUFFLE_PRIME}, c.card"  # as `core.queue.shuffle_key`
    rows = connection.execute(
        f"""SELECT c.card, c.uid, c.spoiler, c.deck FROM idx.cards c LEFT JOIN states s ON s.card = c.card
        WHERE c.deck = :deck AND c.suspended = 0
            AND (s.card IS NULL OR (s.state = {NEW} AND {_AVAILABLE}))
        ORDER BY {"c.position" if seed is None else shuffled}""",
        {"day": day, "deck": deck, "seed": seed},
    )
    for row in rows:
        yield Entry(row[0], row[1], row[2], row[3], is_new=True)


def ahead_candidates(connection: sqlite3.Connection, day: int, days: int, decks: Sequence[int]) -> list[Entry]:
    """Return the review cards due within so many days after a study day, soonest first, then the least remembered."""
    rows = connection.execute(
        f"""SELECT c.card, c.uid, c.spoiler, c.deck FROM states s CROSS JOIN idx.cards c ON c.card = s.card
        WHERE s.state = {REVIEW} AND s.due_day > :day AND s.due_day <= :last AND {_AVAILABLE}
            AND c.deck IN ({_list(decks)})
        ORDER BY s.due_day, (:day - s.last_day) / s.stability DESC, s.card""",
        {"day": day, "last": day + days},
    )
    return [Entry(*row) for row in rows]


def available(
    connection: sqlite3.Connection, day: int, decks: Sequence[int], among: Sequence[int] | None = None
) -> list[int]:
    """Return the numbers of the cards of these decks that nothing keeps back on a study day.

    They come in the decks' order; where they are looked for among certain cards, in the order of these.
    """
    tables, order = "idx.cards c", "c.deck, c.position"
    if among is not None:
        tables, order = "json_each(:among) j CROSS JOIN idx.cards c ON c.card = j.value", "j.key"
    rows = connection.execute(
        f"""SELECT c.card FROM {tables} LEFT JOIN states s ON s.card = c.card
        WHERE c.deck IN ({_list(decks)}) AND c.suspended = 0 AND (s.card IS NULL OR ({_AVAILABLE}))
        ORDER BY {order}""",
        {"day": day} | ({} if among is None else {"among": json.dumps(list(among))}),
    )
    return [card for (card,) in rows]


def missed(connection: sqlite3.Connection, day: int, decks: Sequence[int]) -> list[int]:
    """Return the cards of these decks that were answered `again` on a study day, in order of the first time."""
    rows = connection.execute(
        f"""SELECT e.card FROM events e CROSS JOIN idx.cards c ON c.card = e.card
        WHERE e.day = ? AND e.kind = 'review' AND e.rating = 1 AND c.deck IN ({_list(decks)})
            AND NOT EXISTS (SELECT 1 FROM events u WHERE u.kind = 'undo' AND u.target_device = e.device AND u.target_seq = e.seq)
            AND (e.batch IS NULL OR NOT EXISTS (SELECT 1 FROM events u WHERE u.kind = 'undo' AND u.batch = e.batch))
        GROUP BY e.card ORDER BY min(e.at_ms)""",
        (day,),
    )
    return [card for (card,) in rows]


def entries(connection: sqlite3.Connection, cards: Sequence[int]) -> list[Entry]:
    """Return cards, in the order given, as a queue orders them; those that vanished from their files are left out."""
    rows = connection.execute(
        """SELECT c.card, c.uid, c.spoiler, c.deck FROM json_each(?) j CROSS JOIN idx.cards c ON c.card = j.value
        ORDER BY j.key""",
        (json.dumps(list(cards)),),
    )
    return [Entry(*row) for row in rows]


def learning(connection: sqlite3.Connection, day: int, decks: Sequence[int]) -> list[tuple[Entry, int]]:
    """Return the learning cards due by a study day with their time in ms since 1970 (0: from the day's start)."""
    rows = connection.execute(
        f"""SELECT c.card, c.uid, c.spoiler, c.deck, CASE WHEN s.due_day < :day THEN 0 ELSE coalesce(s.due_ms, 0) END AS due
        FROM states s CROSS JOIN idx.cards c ON c.card = s.card
        WHERE s.state IN {_LEARNING} AND s.due_day <= :day AND {_AVAILABLE} AND c.deck IN ({_list(decks)})
        ORDER BY due, s.card""",
        {"day": day},
    )
    return [(Entry(*row[:4]), row[4]) for row in rows]


def has_new(connection: sqlite3.Connection, day: int, decks: Sequence[int]) -> bool:
    """Return whether any of these decks has a card that was never answered and that nothing keeps back."""
    return any(next(new_candidates(connection, day, deck), None) is not None for deck in decks)


def _list(numbers: Sequence[int]) -> str:
    return ",".join(str(int(number)) for number in numbers)


def due_counts(connection: sqlite3.Connection, day: int) -> dict[int, int]:
    """Return by deck how many review cards are due by a study day."""
    rows = connection.execute(
        f"""SELECT c.deck, count(*) FROM states s CROSS JOIN idx.cards c ON c.card = s.card
        WHERE s.state = {REVIEW} AND s.due_day <= :day AND {_AVAILABLE} GROUP BY c.deck""",
        {"day": day},
    )
    return dict(rows.fetchall())


def learning_counts(connection: sqlite3.Connection, day: int) -> dict[int, int]:
    """Return by deck how many learning cards are due by the end of a study day."""
    rows = connection.execute(
        f"""SELECT c.deck, count(*) FROM states s CROSS JOIN idx.cards c ON c.card = s.card
        WHERE s.state IN {_LEARNING} AND s.due_day <= :day AND {_AVAILABLE} GROUP BY c.deck""",
        {"day": day},
    )
    return dict(rows.fetchall())


def seen_counts(connection: sqlite3.Connection) -> dict[int, int]:
    """Return by deck how many cards have been answered."""
    kept = "SELECT deck, cards FROM answered" if is_counted(connection) else _ANSWERED
    return dict(connection.execute(kept).fetchall())


_ANSWERED = f"""SELECT c.deck, count(*) FROM states s CROSS JOIN idx.cards c ON c.card = s.card
    WHERE s.state <> {NEW} GROUP BY c.deck"""


def is_counted(connection: sqlite3.Connection) -> bool:
    """Return whether the answered cards were counted by the decks of the index that is attached now."""
    return connection.execute("SELECT 1 FROM answered_of JOIN idx.build USING (mark)").fetchone() is not None


def count_answered(connection: sqlite3.Connection) -> None:
    """Count the answered cards of every deck, inside the caller's transaction; from then on the counts are kept up."""
    connection.execute("DELETE FROM answered")
    connection.execute("INSERT INTO answered (deck, cards) SELECT number, 0 FROM idx.decks")
    counted = [(number, deck) for deck, number in connection.execute(_ANSWERED)]
    connection.executemany("UPDATE answered SET cards = ? WHERE deck = ?", counted)
    connection.execute("DELETE FROM answered_of")
    connection.execute("INSERT INTO answered_of (mark) SELECT mark FROM idx.build")


def renew_counts(connection: sqlite3.Connection, decks: Iterable[int], *, keep: bool) -> None:
    """Count the answered cards of decks that were written anew, and give the index another mark.

    Args:
        connection: inside a transaction.
        decks: the numbers of the decks whose cards changed.
        keep: whether counts can be kept: a reader with an index in memory counts when it is asked.
    """
    known = keep and is_counted(connection)
    index.renew_mark(connection)
    if not keep:
        return
    if not known:
        count_answered(connection)
        return
    connection.execute("DELETE FROM answered WHERE deck NOT IN (SELECT number FROM idx.decks)")
    connection.executemany(
        f"""INSERT OR REPLACE INTO answered (deck, cards) SELECT :deck, (SELECT count(*) FROM idx.cards c
            CROSS JOIN states s ON s.card = c.card WHERE c.deck = :deck AND s.state <> {NEW})""",
        [{"deck": deck} for deck in decks],
    )
    connection.execute("UPDATE answered_of SET mark = (SELECT mark FROM idx.build)")


def suspended_counts(connection: sqlite3.Connection) -> dict[int, int]:
    """Return by deck how many cards are suspended by event, and not by their file as well."""
    rows = connection.execute(
        """SELECT c.deck, count(*) FROM states s CROSS JOIN idx.cards c ON c.card = s.card
        WHERE s.suspended = 1 AND c.suspended = 0 GROUP BY c.deck"""
    )
    return dict(rows.fetchall())


def hidden_new_counts(connection: sqlite3.Connection, day: int) -> dict[int, int]:
    """Return by deck how many never answered cards an event hides today (suspended or buried)."""
    rows = connection.execute(
        f"""SELECT c.deck, count(*) FROM states s CROSS JOIN idx.cards c ON c.card = s.card
        WHERE s.state = {NEW} AND c.suspended = 0 AND NOT ({_AVAILABLE}) GROUP BY c.deck""",
        {"day": day},
    )
    return dict(rows.fetchall())


def file_suspended_seen_counts(connection: sqlite3.Connection) -> dict[int, int]:
    """Return by deck how many answered cards their file suspends."""
    rows = connection.execute(
        f"""SELECT c.deck, count(*) FROM idx.cards c CROSS JOIN states s ON s.card = c.card
        WHERE c.suspended = 1 AND s.state <> {NEW} GROUP BY c.deck"""
    )
    return dict(rows.fetchall())


def load(connection: sqlite3.Connection, first: int, last: int) -> dict[int, int]:
    """Return how many review cards are due on each study day from `first` to `last`."""
    rows = connection.execute(
        f"SELECT due_day, count(*) FROM states WHERE state = {REVIEW} AND due_day BETWEEN ? AND ? GROUP BY due_day",
        (first, last),
    )
    return dict(rows.fetchall())


def left_over(connection: sqlite3.Connection, day: int, decks: Sequence[int]) -> int:
    """Return how many cards that were due by a study day wait for the next: reviews not asked, and what was buried."""
    (number,) = connection.execute(
        f"""SELECT count(*) FROM states s CROSS JOIN idx.cards c ON c.card = s.card
        WHERE s.due_day <= :day AND s.suspended = 0 AND c.suspended = 0
            AND (s.state = {REVIEW} OR s.buried_day = :day) AND s.state <> {NEW}
            AND c.deck IN ({_list(decks)})""",
        {"day": day},
    ).fetchone()
    return int(number)


def next_due(connection: sqlite3.Connection, after_day: int, decks: Sequence[int]) -> tuple[int, int | None] | None:
    """Return (study day, time in ms or None) of the first card due after a study day, or None."""
    row = connection.execute(
        f"""SELECT s.due_day, CASE WHEN s.state IN {_LEARNING} THEN s.due_ms END FROM states s
        CROSS JOIN idx.cards c ON c.card = s.card
        WHERE s.state <> {NEW} AND s.due_day > ? AND s.suspended = 0 AND c.suspended = 0
            AND c.deck IN ({_list(decks)}) ORDER BY s.due_day LIMIT 1""",
        (after_day,),
    ).fetchone()
    return (int(row[0]), row[1]) if row else None


def due_between(connection: sqlite3.Connection, first: int, last: int, decks: Sequence[int]) -> Mapping[int, int]:
    """Return how many cards of these decks are due on each study day from `first` to `last`."""
    rows = connection.execute(
        f"""SELECT s.due_day, count(*) FROM states s CROSS JOIN idx.cards c ON c.card = s.card
        WHERE s.state <> {NEW} AND s.due_day BETWEEN ? AND ? AND s.suspended = 0 AND c.suspended = 0
            AND c.deck IN ({_list(decks)}) GROUP BY s.due_day""",
        (first, last),
    )
    return dict(rows.fetchall())


def has_guesses(connection: sqlite3.Connection) -> bool:
    """Return whether the identity of any note was guessed and isn't decided."""
    return connection.execute("SELECT 1 FROM guesses LIMIT 1").fetchone() is not None


def paused(connection: sqlite3.Connection) -> set[str]:
    """Return the ids of the decks that are paused."""
    return {deck for (deck,) in connection.execute("SELECT deck FROM paused")}


def answer_time(connection: sqlite3.Connection, first: int, last: int) -> tuple[int, int]:
    """Return how many answers were given from one study day to another, practice included, and their ms in all."""
    row = connection.execute(
        "SELECT coalesce(sum(reviews + practice), 0), coalesce(sum(ms), 0) FROM days WHERE day BETWEEN ? AND ?",
        (first, last),
    ).fetchone()
    return int(row[0]), int(row[1])
