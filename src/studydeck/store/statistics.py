"""Sums over answers and states for the statistics; each may read much, and is asked beside the screen."""

import sqlite3
from collections.abc import Sequence

from studydeck.store import log


def days(connection: sqlite3.Connection, first: int) -> list[tuple[int, int, int, int, int]]:
    """Return (study day, answers, of them again, of them new, ms) from a study day on; practice counts as answers."""
    rows = connection.execute(
        "SELECT day, reviews + practice, again, new, ms FROM days WHERE day >= ? ORDER BY day", (first,)
    )
    return [(int(day), int(answers), int(again), int(new), int(ms)) for day, answers, again, new, ms in rows]


def totals(connection: sqlite3.Connection) -> tuple[int, int, int]:
    """Return how many answers there ever were, practice included, their ms, and on how many study days."""
    row = connection.execute("SELECT coalesce(sum(reviews + practice), 0), coalesce(sum(ms), 0), count(*) FROM days")
    answers, ms, number = row.fetchone()
    return int(answers), int(ms), int(number)


def answered_days(connection: sqlite3.Connection) -> list[int]:
    """Return the study days with answers, the last first."""
    rows = connection.execute("SELECT day FROM days WHERE reviews + practice > 0 ORDER BY day DESC")
    return [int(day) for (day,) in rows]


def remembered(connection: sqlite3.Connection, first: int, step: int) -> dict[int, tuple[int, int]]:
    """Return (reviews, of them remembered) by stretch of `step` study days from `first` on, numbered from 0.

    Only cards that were past learning count: what is being learnt says nothing about remembering.
    """
    rows = connection.execute(
        f"""SELECT (e.day - :first) / :step, count(*), sum(e.rating > 1) FROM events e
        WHERE e.day >= :first AND e.kind = 'review' AND instr(e.detail, '"was":"review"') > 0
            AND {log.counting("e")} GROUP BY 1""",
        {"first": first, "step": step},
    )
    return {int(stretch): (int(reviews), int(right)) for stretch, reviews, right in rows}


def known_by_deck(connection: sqlite3.Connection, mature: float) -> dict[int, tuple[int, int]]:
    """Return by deck how many cards were answered, and how many of them are stable for so many days and more."""
    rows = connection.execute(
        """SELECT c.deck, count(*), sum(coalesce(s.stability, 0) >= ?) FROM states s
        CROSS JOIN idx.cards c ON c.card = s.card WHERE s.state <> 0 GROUP BY c.deck""",
        (mature,),
    )
    return {int(deck): (int(seen), int(known)) for deck, seen, known in rows}


def due_by_day(connection: sqlite3.Connection, last: int, decks: Sequence[int]) -> dict[int, int]:
    """Return how many cards of these decks are due on each study day up to `last`, the overdue ones on their own days."""
    marks = ",".join(str(int(deck)) for deck in decks)
    rows = connection.execute(
        f"""SELECT s.due_day, count(*) FROM states s CROSS JOIN idx.cards c ON c.card = s.card
        WHERE s.due_day <= ? AND s.state <> 0 AND s.suspended = 0 AND c.suspended = 0 AND c.deck IN ({marks})
        GROUP BY s.due_day""",
        (last,),
    )
    return {int(day): int(number) for day, number in rows}
