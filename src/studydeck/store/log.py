"""The log of events: appended to, read, never changed."""

import itertools
import json
import sqlite3
from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import Any

from studydeck.core.events import ACTS, Event, EventId, EventKind

_COLUMNS = (
    "device, seq, at_ms, utc_offset_min, day, kind, uid, face, rating, ms, target_device, target_seq, batch, detail"
)
_OF_E = ", ".join(f"e.{name}" for name in _COLUMNS.split(", "))


def counting(alias: str) -> str:
    """Return, for a SELECT of another module, the condition that no undo names an event, neither itself nor its batch."""
    return f"""NOT EXISTS (SELECT 1 FROM events u WHERE u.kind = 'undo' AND u.target_device = {alias}.device
        AND u.target_seq = {alias}.seq) AND ({alias}.batch IS NULL
        OR NOT EXISTS (SELECT 1 FROM events u WHERE u.kind = 'undo' AND u.batch = {alias}.batch))"""


_EFFECTIVE = counting("e")

WAS = "CASE WHEN json_valid(e.detail) THEN json_extract(e.detail, '$.was') END"
"""For a SELECT of another module: what the card of a review `e` was then; NULL where its detail is damaged."""

REVIEWS_THAT_COUNT = f"events e WHERE e.kind = 'review' AND e.card IS NOT NULL AND {_EFFECTIVE}"
"""For a SELECT of another module: the effective reviews, as `e`."""


def _event(row: tuple[Any, ...]) -> Event:
    device, seq, at_ms, offset, day, kind, uid, face, rating, ms, target_device, target_seq, batch, detail = row
    target = EventId(target_device, target_seq) if target_device is not None else None
    return Event(EventId(device, seq), at_ms, offset, day, kind, uid, face, rating, ms, target, batch, _said(detail))


def _said(detail: str) -> dict[str, Any]:
    """Return what an event's detail says; a damaged one loses that, not the event."""
    try:
        said = json.loads(detail)
    except ValueError:
        return {}
    return said if isinstance(said, dict) else {}


def append(connection: sqlite3.Connection, event: Event) -> None:
    """Write one event, inside the caller's transaction."""
    append_all(connection, [event])


def append_all(connection: sqlite3.Connection, events: Iterable[Event]) -> None:
    """Write events in their order, inside the caller's transaction."""
    connection.executemany(
        f"INSERT INTO events ({_COLUMNS}, card) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)", map(_values, events)
    )


def _values(event: Event) -> tuple[Any, ...]:
    from studydeck.core.identity import card_number  # reading, as `due` does, needs no kind of note

    target = event.target
    return (
        event.id.device,
        event.id.seq,
        event.at_ms,
        event.utc_offset_min,
        event.day,
        event.kind,
        event.uid,
        event.face,
        event.rating,
        event.ms,
        target.device if target else None,
        target.seq if target else None,
        event.batch,
        json.dumps(dict(event.detail), ensure_ascii=False, separators=(",", ":")),
        card_number(event.uid, event.face) if event.uid and event.face else None,
    )


def next_seq(connection: sqlite3.Connection, device: str) -> int:
    """Return the number after this device's last event."""
    (last,) = connection.execute("SELECT max(seq) FROM events WHERE device = ?", (device,)).fetchone()
    return int(last or 0) + 1


def contains(connection: sqlite3.Connection, event_id: EventId) -> bool:
    """Return whether an event is already in the log."""
    row = connection.execute(
        "SELECT 1 FROM events WHERE device = ? AND seq = ?", (event_id.device, event_id.seq)
    ).fetchone()
    return row is not None


def read(connection: sqlite3.Connection, *, since_day: int | None = None, card: int | None = None) -> Iterator[Event]:
    """Yield events, oldest first: all, or those from a study day on, or those of one card."""
    conditions, values = ["1"], []
    if since_day is not None:
        conditions.append("day >= ?")
        values.append(since_day)
    if card is not None:
        conditions.append("card = ?")
        values.append(card)
    query = f"SELECT {_COLUMNS} FROM events WHERE {' AND '.join(conditions)} ORDER BY at_ms, device, seq"
    for row in connection.execute(query, values):
        yield _event(row)


def numbered_after(connection: sqlite3.Connection, number: int) -> Iterator[tuple[int, Event]]:
    """Yield (row number, event) in the order of writing, from behind a row number on."""
    for row in connection.execute(f"SELECT {_COLUMNS}, id FROM events WHERE id > ? ORDER BY id", (number,)):
        yield row[14], _event(row[:14])


def notes_named(connection: sqlite3.Connection) -> Iterator[tuple[str, str, str]]:
    """Yield (uid, deck, note) of every key that a note ever had, newest first."""
    rows = connection.execute(
        "SELECT uid, detail FROM events WHERE kind = 'note' ORDER BY at_ms DESC, device DESC, seq DESC"
    )
    for uid, detail in rows:
        said = _said(detail)
        yield uid, str(said.get("deck", "")), str(said.get("note", ""))


def is_effective(connection: sqlite3.Connection, event_id: EventId) -> bool:
    """Return whether an event of the log counts: an undo may have arrived before what it takes back."""
    query = f"SELECT 1 FROM events e WHERE e.device = ? AND e.seq = ? AND {_EFFECTIVE}"
    return connection.execute(query, (event_id.device, event_id.seq)).fetchone() is not None


def is_overtaken_identity(connection: sqlite3.Connection, event: Event) -> bool:
    """Return whether an event that tells which note is which lies behind another such one."""
    query = """SELECT 1 FROM events WHERE kind IN ('note', 'gone', 'same', 'fresh') AND at_ms >= :at
        AND (at_ms, device, seq) > (:at, :device, :seq) LIMIT 1"""
    values = {"at": event.at_ms, "device": event.id.device, "seq": event.id.seq}
    return connection.execute(query, values).fetchone() is not None


def newest_identity(connection: sqlite3.Connection) -> tuple[int, str] | None:
    """Return time in ms since 1970 and device of the newest event that tells which note is which, or None."""
    query = """SELECT at_ms, device FROM events WHERE kind IN ('note', 'gone', 'same', 'fresh')
        ORDER BY at_ms DESC, device DESC, seq DESC LIMIT 1"""
    row = connection.execute(query).fetchone()
    return (int(row[0]), str(row[1])) if row else None


def decided(connection: sqlite3.Connection) -> list[Event]:
    """Return the effective events that tell which note is which beside `note` events, oldest first."""
    query = f"""SELECT {_OF_E} FROM events e WHERE e.kind IN ('gone', 'same', 'fresh') AND {_EFFECTIVE}
        ORDER BY e.at_ms, e.device, e.seq"""
    return [_event(row) for row in connection.execute(query)]


def notes_of(connection: sqlite3.Connection, uids: Iterable[str]) -> list[Event]:
    """Return the effective `note` events of these notes, oldest first."""
    query = f"""SELECT {_OF_E} FROM json_each(?) j CROSS JOIN events e ON e.uid = j.value WHERE e.kind = 'note'
        AND {_EFFECTIVE} ORDER BY e.at_ms, e.device, e.seq"""
    return [_event(row) for row in connection.execute(query, (json.dumps(sorted(uids)),))]


def undone_ids(connection: sqlite3.Connection) -> set[EventId]:
    """Return the events that were taken back."""
    rows = connection.execute(
        """SELECT target_device, target_seq FROM events WHERE kind = 'undo' AND target_device IS NOT NULL
        UNION SELECT device, seq FROM events WHERE kind != 'undo' AND batch IN
            (SELECT batch FROM events WHERE kind = 'undo' AND batch IS NOT NULL)"""
    )
    return {EventId(*row) for row in rows}


def of_card(connection: sqlite3.Connection, card: int) -> list[Event]:
    """Return the effective events of one card, oldest first."""
    query = f"SELECT {_OF_E} FROM events e WHERE e.card = ? AND {_EFFECTIVE} ORDER BY at_ms, device, seq"
    return [_event(row) for row in connection.execute(query, (card,))]


def of_card_and_kinds(connection: sqlite3.Connection, card: int, kinds: Sequence[EventKind]) -> list[Event]:
    """Return the effective events of one card that are of these kinds, oldest first."""
    marks = ",".join("?" * len(kinds))
    query = f"""SELECT {_OF_E} FROM events e WHERE e.card = ? AND e.kind IN ({marks}) AND {_EFFECTIVE}
        ORDER BY e.at_ms, e.device, e.seq"""
    return [_event(row) for row in connection.execute(query, (card, *map(str, kinds)))]


def of_cards(connection: sqlite3.Connection, cards: Iterable[int]) -> Iterator[tuple[int, list[Event]]]:
    """Yield those of the cards that have effective events, each with them, oldest first."""
    query = f"""SELECT {_OF_E}, e.card FROM json_each(?) j CROSS JOIN events e ON e.card = j.value WHERE {_EFFECTIVE}
        ORDER BY e.card, e.at_ms, e.device, e.seq"""
    rows = connection.execute(query, (json.dumps(list(cards)),))
    for card, found in itertools.groupby(rows, key=lambda row: int(row[14])):
        yield card, [_event(row[:14]) for row in found]


def of_day(connection: sqlite3.Connection, day: int, kinds: Sequence[str]) -> list[Event]:
    """Return the effective events of a study day of the given kinds, oldest first."""
    marks = ",".join("?" * len(kinds))
    query = f"SELECT {_OF_E} FROM events e WHERE e.day = ? AND e.kind IN ({marks}) AND {_EFFECTIVE} ORDER BY at_ms, device, seq"
    return [_event(row) for row in connection.execute(query, (day, *kinds))]


def answers_of_day(connection: sqlite3.Connection, day: int) -> list[tuple[int, Event]]:
    """Return the effective reviews of a study day with their cards' numbers, oldest first."""
    query = f"""SELECT {_OF_E}, e.card FROM events e WHERE e.day = ? AND e.kind = 'review' AND e.card IS NOT NULL
        AND {_EFFECTIVE} ORDER BY at_ms, device, seq"""
    return [(row[14], _event(row[:14])) for row in connection.execute(query, (day,))]


def newest_act(connection: sqlite3.Connection, device: str, but: Collection[EventId] = ()) -> Event | None:
    """Return this device's newest effective act, which `undo` takes back, or None; those in `but` are passed over."""
    marks = ",".join("?" * len(ACTS))
    query = f"SELECT {_OF_E} FROM events e WHERE e.device = ? AND e.kind IN ({marks}) AND {_EFFECTIVE} ORDER BY e.seq DESC LIMIT ?"
    acts = (_event(row) for row in connection.execute(query, (device, *sorted(ACTS), len(but) + 1)))
    return next((act for act in acts if act.id not in but), None)


def newest_of_kind(connection: sqlite3.Connection, kind: EventKind, most: int) -> list[Event]:
    """Return the newest events of a kind, taken back or not, newest first."""
    # Said as it stands, not as a value: only so are the indices of single kinds of use.
    query = f"SELECT {_COLUMNS} FROM events WHERE kind = '{EventKind(kind)}' ORDER BY id DESC LIMIT ?"
    return [_event(row) for row in connection.execute(query, (most,))]


def of_kind(connection: sqlite3.Connection, kind: EventKind, since_day: int | None = None) -> list[Event]:
    """Return the effective events of a kind, oldest first: all, or those from a study day on."""
    # Said as it stands, as above.
    since = "" if since_day is None else " AND e.day >= ?"
    query = f"""SELECT {_OF_E} FROM events e WHERE e.kind = '{EventKind(kind)}'{since} AND {_EFFECTIVE}
        ORDER BY e.at_ms, e.device, e.seq"""
    return [_event(row) for row in connection.execute(query, () if since_day is None else (since_day,))]


def has_kind(connection: sqlite3.Connection, kind: EventKind, since_day: int) -> bool:
    """Return whether there is any event of a kind from a study day on, taken back or not."""
    query = f"SELECT 1 FROM events WHERE kind = '{EventKind(kind)}' AND day >= ? LIMIT 1"
    return connection.execute(query, (since_day,)).fetchone() is not None


def confident(connection: sqlite3.Connection, since_day: int | None = None) -> list[tuple[int, Event]]:
    """Return the effective reviews before which somebody said how sure they were, with their cards, oldest first."""
    since = "" if since_day is None else " AND e.day >= ?"
    query = f"""SELECT {_OF_E}, e.card FROM events e WHERE e.kind = 'review' AND instr(e.detail, '"sure":') > 0
        AND +e.card IS NOT NULL{since} AND {_EFFECTIVE} ORDER BY e.at_ms, e.device, e.seq"""
    rows = connection.execute(query, () if since_day is None else (since_day,))
    return [(int(row[14]), _event(row[:14])) for row in rows]


def named(connection: sqlite3.Connection, event_id: EventId) -> list[Event]:
    """Return the event of that name, in a list that is empty where it hasn't arrived."""
    query = f"SELECT {_COLUMNS} FROM events WHERE device = ? AND seq = ?"
    return [_event(row) for row in connection.execute(query, (event_id.device, event_id.seq))]


def of_batch(connection: sqlite3.Connection, batch: str) -> list[Event]:
    """Return all events of a batch but undos, oldest first."""
    query = f"SELECT {_COLUMNS} FROM events WHERE batch = ? AND kind != 'undo' ORDER BY at_ms, device, seq"
    return [_event(row) for row in connection.execute(query, (batch,))]


def batch_size(connection: sqlite3.Connection, batch: str) -> tuple[int, frozenset[str]]:
    """Return how many cards an act was about, and the kinds of its events."""
    query = "SELECT kind, count(DISTINCT card) FROM events WHERE batch = ? AND kind != 'undo' GROUP BY kind"
    found = dict(connection.execute(query, (batch,)).fetchall())
    return max(found.values(), default=0), frozenset(found)


def newest_ms(connection: sqlite3.Connection) -> int | None:
    """Return the time of the newest event in ms since 1970, or None where there are none."""
    # By way of the day, which has an index.
    row = connection.execute("SELECT max(at_ms) FROM events WHERE day = (SELECT max(day) FROM events)").fetchone()
    return None if row[0] is None else int(row[0])


def newest_act_after(connection: sqlite3.Connection, day: int) -> int | None:
    """Return the time in ms since 1970 of the newest effective act behind a study day, or None."""
    marks = ",".join("?" * len(ACTS))
    query = f"SELECT max(e.at_ms) FROM events e WHERE e.day > ? AND e.kind IN ({marks}) AND {_EFFECTIVE}"
    (newest,) = connection.execute(query, (day, *sorted(ACTS))).fetchone()
    return None if newest is None else int(newest)


def count(connection: sqlite3.Connection) -> int:
    """Return how many events there are."""
    (number,) = connection.execute("SELECT count(*) FROM events").fetchone()
    return int(number)


def copy_missing(connection: sqlite3.Connection, events: Iterable[Event]) -> int:
    """Append the events that aren't in the log yet and return how many those were."""
    added = 0
    for event in events:
        if not contains(connection, event.id):
            append(connection, event)
            added += 1
    return added
