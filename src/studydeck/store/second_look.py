"""What comes once more before all else: which cards may be asked, which were answered right since, and sure and wrong ones."""

import json
import sqlite3
from collections.abc import Iterable, Sequence

from studydeck.core.queue import Entry
from studydeck.store import log

# The second term is what the index of such answers holds; the + keeps SQLite from the index of all cards' answers.
SURE_AND_WRONG = f"""events e WHERE e.kind = 'review' AND instr(e.detail, '"sure":') > 0
    AND instr(e.detail, '"sure":"sure"') > 0 AND e.rating = 1 AND +e.card IS NOT NULL AND {log.counting("e")}
    AND NOT EXISTS (SELECT 1 FROM events r WHERE r.card = e.card AND (r.kind = 'reset' AND r.at_ms >= e.at_ms
        OR r.kind IN ('review', 'practice') AND r.rating > 1 AND r.day > e.day) AND {log.counting("r")})"""
"""For a SELECT: the answers that were sure and wrong, as `e`, unless their card was answered right on a later day, or
was made new again."""


def sure_and_wrong(connection: sqlite3.Connection) -> list[tuple[int, int, int]]:
    """Return (card, study day of the last time, how often) of the cards that are sure and wrong, oldest first."""
    query = f"""SELECT e.card, max(e.day), count(*) FROM {SURE_AND_WRONG}
        GROUP BY e.card ORDER BY max(e.at_ms), e.card"""
    return [(int(card), int(day), int(times)) for card, day, times in connection.execute(query)]


def last_right(connection: sqlite3.Connection, cards: Iterable[int]) -> dict[int, int]:
    """Return when each of the cards was last answered right, in practice too, in ms since 1970; others are left out."""
    query = f"""SELECT e.card, max(e.at_ms) FROM json_each(?) j CROSS JOIN events e ON e.card = j.value
        WHERE e.kind IN ('review', 'practice') AND e.rating > 1 AND {log.counting("e")} GROUP BY e.card"""
    return {int(card): int(at) for card, at in connection.execute(query, (json.dumps(sorted(cards)),))}


def askable(connection: sqlite3.Connection, day: int, decks: Sequence[int], cards: Sequence[int]) -> list[Entry]:
    """Return those of the cards, in the order given, that nothing keeps back on a study day and that aren't being learnt.

    Args:
        connection: to the progress with the index attached.
        day: the study day; what was answered on it already is left out.
        decks: numbers of the decks.
        cards: due or not, new or not.
    """
    marks = ",".join(str(int(deck)) for deck in decks)
    rows = connection.execute(
        f"""SELECT c.card, c.uid, c.spoiler, c.deck, coalesce(s.state, 0) = 0
        FROM json_each(:cards) j CROSS JOIN idx.cards c ON c.card = j.value LEFT JOIN states s ON s.card = c.card
        WHERE c.suspended = 0 AND c.deck IN ({marks}) AND (s.card IS NULL OR (s.suspended = 0 AND s.state IN (0, 2)
            AND s.buried_day IS NOT :day AND s.last_day IS NOT :day)) ORDER BY j.key""",
        {"cards": json.dumps(list(cards)), "day": day},
    )
    return [Entry(card, uid, group, deck, is_new=bool(new)) for card, uid, group, deck, new in rows]
