"""Acts on many cards at once: what is needed of them, read and written in a few statements instead of a few per card."""

import json
import sqlite3
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from studydeck.core.events import CARD_KINDS, Event
from studydeck.core.fold import CardState, apply
from studydeck.core.identity import card_number
from studydeck.store import identities, log, states

_AT_ONCE = 500
_DAYS_OF_OFFSET = 3  # clocks of two devices may differ by more than a day, and their study days with them


@dataclass(frozen=True, slots=True)
class Target:
    """A card that something is to be done to.

    Attributes:
        card: its number.
        uid: its note.
        face: the face that events name: its origin.
        in_file: whether its file suspends it.
        state: where it stands now.
    """

    card: int
    uid: str
    face: str
    in_file: bool
    state: CardState


def targets(connection: sqlite3.Connection, cards: Iterable[int]) -> list[Target]:
    """Return those of the cards that stand in files now, in the order given, each once."""
    numbers = list(dict.fromkeys(cards))
    known = states.get_all(connection, numbers)
    rows = connection.execute(
        """SELECT c.card, c.uid, c.origin, c.suspended FROM json_each(?) j CROSS JOIN idx.cards c ON c.card = j.value
        ORDER BY j.key""",
        (json.dumps(numbers),),
    )
    return [Target(card, uid, face, bool(off), known.get(card, CardState())) for card, uid, face, off in rows]


def cards_of_notes(connection: sqlite3.Connection, cards: Iterable[int]) -> list[int]:
    """Return all cards of the notes that these cards belong to, in the decks' order."""
    rows = connection.execute(
        """WITH chosen AS MATERIALIZED
            (SELECT c.deck, c.uid FROM json_each(?) j CROSS JOIN idx.cards c ON c.card = j.value)
        SELECT n.card FROM idx.cards n
        WHERE n.deck IN (SELECT deck FROM chosen) AND n.uid IN (SELECT uid FROM chosen)
        ORDER BY n.deck, n.position""",
        (json.dumps(list(cards)),),
    )
    return [card for (card,) in rows]


def notes_of(connection: sqlite3.Connection, cards: Iterable[int]) -> tuple[tuple[str, ...], frozenset[int]]:
    """Return the notes that cards belong to, each once, in the order of the cards; and the numbers of their decks."""
    query = "SELECT c.uid, c.deck FROM json_each(?) j CROSS JOIN idx.cards c ON c.card = j.value ORDER BY j.key"
    decks = dict(connection.execute(query, (json.dumps(list(cards)),)).fetchall())
    return tuple(decks), frozenset(decks.values())


def count_of_notes(connection: sqlite3.Connection, uids: Iterable[str], decks: Iterable[int]) -> int:
    """Return how many cards notes have, that stand in these decks."""
    query = """SELECT count(*) FROM idx.cards WHERE deck IN (SELECT value FROM json_each(?))
        AND uid IN (SELECT value FROM json_each(?))"""
    return int(connection.execute(query, (json.dumps(list(decks)), json.dumps(list(uids)))).fetchone()[0])


def unrecorded(connection: sqlite3.Connection, uids: Iterable[str]) -> list[str]:
    """Return those of the notes that no event has recorded yet, each once."""
    names = list(dict.fromkeys(uids))
    known = {uid for (uid,) in connection.execute("SELECT uid FROM notes")}
    return [uid for uid in names if uid not in known]


def anything_after(connection: sqlite3.Connection, event: Event) -> bool:
    """Return whether any event would count after one that is about to be written: a clock was set back."""
    row = connection.execute(
        "SELECT 1 FROM events WHERE day >= ? AND (at_ms > ? OR (at_ms = ? AND device > ?)) LIMIT 1",
        (event.day - _DAYS_OF_OFFSET, event.at_ms, event.at_ms, event.id.device),
    ).fetchone()
    return row is not None


def record(connection: sqlite3.Connection, events: Sequence[Event], progress: Callable[[int], None]) -> None:
    """Append events of single cards that lie behind no other, and what follows from them, in the caller's transaction.

    They are this device's own and new, so that no undo of theirs can have arrived before them.

    Args:
        connection: to the progress.
        events: at most one of each card.
        progress: called with the number of events done; may raise to cancel.
    """
    for first in range(0, len(events), _AT_ONCE):
        progress(first)
        _record(connection, events[first : first + _AT_ONCE])
    progress(len(events))


def record_notes(connection: sqlite3.Connection, events: Sequence[Event]) -> None:
    """Append `note` events that lie behind no other, and what follows from them, in the caller's transaction."""
    log.append_all(connection, events)
    if events:
        identities.record_many(connection, events)


def _record(connection: sqlite3.Connection, events: Sequence[Event]) -> None:
    log.append_all(connection, events)
    acts = [event for event in events if event.kind in CARD_KINDS and event.uid and event.face]
    names = {card_number(str(event.uid), str(event.face)): (str(event.uid), str(event.face)) for event in acts}
    before = states.get_all(connection, names)
    after = {card: before.get(card, CardState()) for card in names}
    parameters = states.parameters(connection)
    for event in acts:
        card = card_number(str(event.uid), str(event.face))
        after[card] = apply(after[card], event, parameters)
    states.put_all(connection, [(*names[card], state) for card, state in after.items()])
    states.keep_counts(connection, before, after)
