"""What follows from the events, kept ready: card states, day statistics, paused decks, parameters; see `identities`."""

import json
import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from studydeck.core import memory
from studydeck.core.events import CARD_KINDS, IDENTITY_KINDS, Event, EventId, EventKind
from studydeck.core.fold import CardState, DayStatistics, Folded, apply, fold, fold_card
from studydeck.core.identity import card_number
from studydeck.core.memory import Memory
from studydeck.core.scheduler import Standing, State
from studydeck.core.study_day import StudyDay
from studydeck.store import identities, log
from studydeck.store.workload import count_answered, paused

_COLUMNS = (
    "card, uid, face, state, step, stability, difficulty, last_day, due_day, due_ms, reps, lapses, first_day, "
    "suspended, buried_day, flag"
)
_CHANGES = ", ".join(f"{name} = excluded.{name}" for name in _COLUMNS.split(", ")[3:])
_DEFAULTS = memory.Parameters(memory.DEFAULT_PARAMETERS)
_READ_FROM_EVENTS = frozenset(
    {
        EventKind.PRACTICE,
        EventKind.LIMIT,
        EventKind.EDIT,
        EventKind.CONFUSION,
        EventKind.INTERVIEW,
        EventKind.REMEMBER,
        EventKind.FORGET,
        EventKind.TARGET,
        EventKind.DRAFT,
    }
)
"""Kinds of which nothing is kept ready beside the day's statistics: whoever asks reads the events."""


def _day(value: int | None) -> StudyDay | None:
    return None if value is None else StudyDay(value)


def _state(row: Sequence[Any]) -> CardState:
    (
        _card,
        _uid,
        _face,
        state,
        step,
        stability,
        difficulty,
        last,
        due,
        due_ms,
        reps,
        lapses,
        first,
        suspended,
        buried,
        flag,
    ) = row
    memory_now = None if stability is None else Memory(stability, difficulty)
    standing = Standing(State(state), step, memory_now, _day(last), _day(due), due_ms, reps, lapses)
    return CardState(standing, _day(first), bool(suspended), _day(buried), flag)


def get(connection: sqlite3.Connection, card: int) -> CardState:
    """Return a card's state; a card without events is new."""
    row = connection.execute(f"SELECT {_COLUMNS} FROM states WHERE card = ?", (card,)).fetchone()
    return _state(row) if row else CardState()


def get_all(connection: sqlite3.Connection, cards: Iterable[int]) -> dict[int, CardState]:
    """Return the states of those of the cards that have events."""
    query = f"SELECT {_COLUMNS} FROM json_each(?) CROSS JOIN states s ON s.card = value"
    return {row[0]: _state(row) for row in connection.execute(query, (json.dumps(list(cards)),))}


def all_states(connection: sqlite3.Connection) -> Iterator[tuple[str, str, CardState]]:
    """Yield (uid, face, state) of every card with events."""
    for row in connection.execute(f"SELECT {_COLUMNS} FROM states ORDER BY card"):
        yield row[1], row[2], _state(row)


def put(connection: sqlite3.Connection, uid: str, face: str, state: CardState) -> None:
    """Keep a card's state, inside the caller's transaction."""
    put_all(connection, [(uid, face, state)])


def put_all(connection: sqlite3.Connection, found: Iterable[tuple[str, str, CardState]]) -> None:
    """Keep the states of many cards, each with uid and face, inside the caller's transaction."""
    connection.executemany(
        f"INSERT INTO states ({_COLUMNS}) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?) ON CONFLICT DO UPDATE SET {_CHANGES}",
        (_values(*item) for item in found),
    )


def _values(uid: str, face: str, state: CardState) -> tuple[Any, ...]:
    s = state.standing
    return (
        card_number(uid, face),
        uid,
        face,
        int(s.state),
        s.step,
        s.memory.stability if s.memory else None,
        s.memory.difficulty if s.memory else None,
        s.last_day,
        s.due_day,
        s.due_ms,
        s.reps,
        s.lapses,
        state.first_day,
        state.suspended,
        state.buried_day,
        state.flag,
    )


def parameters(connection: sqlite3.Connection) -> memory.Parameters:
    """Return the newest memory parameters, or the defaults."""
    values = [value for (value,) in connection.execute("SELECT value FROM parameters ORDER BY position")]
    return memory.Parameters(tuple(values)) if values else _DEFAULTS


# --- keeping up ---------------------------------------------------------------------------------------------------


def record(connection: sqlite3.Connection, event: Event) -> None:
    """Append an event and everything that follows from it, inside the caller's transaction.

    An event that lies behind others, or an undo, folds again what it touches; all others go on from what is kept.
    """
    log.append(connection, event)
    if event.kind == EventKind.UNDO:
        _take_back(connection, event)
    elif not log.is_effective(connection, event.id):
        pass  # its undo arrived before it did
    elif event.kind == EventKind.PAUSE_DECK:
        _pause(connection, event)
    elif event.kind in IDENTITY_KINDS:
        identities.record(connection, event)
    elif event.kind == EventKind.PARAMETERS:
        rebuild(connection)
    else:
        if event.kind in CARD_KINDS and event.uid and event.face:
            _apply(connection, event, event.uid, event.face)
        if event.kind in (EventKind.REVIEW, EventKind.PRACTICE):
            _count(connection, event)


def _overtaken(connection: sqlite3.Connection, event: Event, among: str) -> bool:
    """Return whether an event lies behind another: the clock was set back, or another device's arrives late."""
    values = {"at": event.at_ms, "device": event.id.device, "seq": event.id.seq, "uid": event.uid, "face": event.face}
    if event.uid and event.face:
        values["card"] = card_number(event.uid, event.face)
    query = f"""SELECT 1 FROM events WHERE {among} AND at_ms >= :at
        AND (at_ms > :at OR (device, seq) > (:device, :seq)) LIMIT 1"""
    return connection.execute(query, values).fetchone() is not None


def newest_before_it(connection: sqlite3.Connection, event: Event, until_ms: int) -> Event | None:
    """Return the newest effective event of the same card or paused deck that would count after a new one, or None.

    Of decisions on drafts the newest of all: a whole document may be decided in one act, and each asks this.

    Args:
        connection: to the progress.
        event: one that is about to be written.
        until_ms: events dated later than this are left aside.
    """
    if event.kind == EventKind.PAUSE_DECK:
        among, kinds, card = "kind = 'pause-deck'", frozenset({EventKind.PAUSE_DECK}), None
    elif event.kind == EventKind.DRAFT:
        return _newest_draft(connection, event, until_ms)
    elif event.kind in CARD_KINDS and event.uid and event.face:
        among, kinds, card = "card = :card", CARD_KINDS, card_number(event.uid, event.face)
    else:
        return None
    query = f"""SELECT device, seq FROM events WHERE {among} AND at_ms BETWEEN :at AND :until
        ORDER BY at_ms DESC, device DESC, seq DESC"""
    values = {"card": card, "at": event.at_ms, "until": until_ms}
    for name in connection.execute(query, values).fetchall():
        for found in log.named(connection, EventId(*name)):
            same = found.kind in kinds and (card is not None or found.detail.get("deck") == event.detail.get("deck"))
            if same and found.order > event.order and log.is_effective(connection, found.id):
                return found
    return None


def _newest_draft(connection: sqlite3.Connection, event: Event, until_ms: int) -> Event | None:
    query = """SELECT device, seq FROM events WHERE kind = 'draft' AND at_ms BETWEEN ? AND ?
        ORDER BY at_ms DESC, device DESC, seq DESC LIMIT 1"""
    row = connection.execute(query, (event.at_ms, until_ms)).fetchone()
    found = log.named(connection, EventId(*row)) if row else []
    return next((one for one in found if one.order > event.order), None)


def _apply(connection: sqlite3.Connection, event: Event, uid: str, face: str) -> None:
    card = card_number(uid, face)
    if _overtaken(connection, event, "card = :card"):
        refold_card(connection, uid, face)
    else:
        before = get(connection, card)
        after = apply(before, event, parameters(connection))
        put(connection, uid, face, after)
        _keep_count(connection, card, before, after)


def _keep_count(connection: sqlite3.Connection, card: int, before: CardState, after: CardState) -> None:
    change = (after.standing.state is not State.NEW) - (before.standing.state is not State.NEW)
    if change:
        connection.execute(
            "UPDATE answered SET cards = cards + ? WHERE deck = (SELECT deck FROM idx.cards WHERE card = ?)",
            (change, card),
        )


def refold_card(connection: sqlite3.Connection, uid: str, face: str) -> None:
    """Fold one card's state again from its events."""
    card = card_number(uid, face)
    before = get(connection, card)
    state = fold_card(log.of_card(connection, card), parameters(connection))
    if state is None:
        connection.execute("DELETE FROM states WHERE card = ?", (card,))
    else:
        put(connection, uid, face, state)
    _keep_count(connection, card, before, state or CardState())


def refold_cards(connection: sqlite3.Connection, names: Mapping[int, tuple[str, str]]) -> None:
    """Fold the states of many cards again, each named by uid and face, from their events."""
    rules = parameters(connection)
    before = get_all(connection, names)
    folded = {card: fold_card(events, rules) for card, events in log.of_cards(connection, names)}
    after = {card: state for card, state in folded.items() if state is not None}
    connection.executemany("DELETE FROM states WHERE card = ?", [(card,) for card in names if card not in after])
    put_all(connection, [(*names[card], state) for card, state in after.items()])
    keep_counts(connection, {card: before.get(card, CardState()) for card in names}, after)


def keep_counts(
    connection: sqlite3.Connection, before: Mapping[int, CardState], after: Mapping[int, CardState]
) -> None:
    """Keep up how many cards of each deck were answered, after the states of some changed."""
    for card in before.keys() | after.keys():
        was, now = before.get(card, CardState()), after.get(card, CardState())
        if was.standing.state is not now.standing.state:
            _keep_count(connection, card, was, now)


def _take_back(connection: sqlite3.Connection, undo: Event) -> None:
    taken = log.of_batch(connection, undo.batch) if undo.batch else []
    if undo.target:
        taken += [event for event in log.named(connection, undo.target) if event.id not in {e.id for e in taken}]
    cards = {(event.uid, event.face) for event in taken if event.uid and event.face}
    refold_cards(connection, {card_number(str(uid), str(face)): (str(uid), str(face)) for uid, face in cards})
    for day in sorted({event.day for event in taken}):
        recount_day(connection, day)
    identities.refold(connection, [event for event in taken if event.kind in IDENTITY_KINDS])
    kinds = {event.kind for event in taken} - IDENTITY_KINDS
    if kinds - CARD_KINDS - _READ_FROM_EVENTS:
        rebuild(connection)  # rare: a pause, an import; folding everything is simplest and surely right


def _pause(connection: sqlite3.Connection, event: Event) -> None:
    deck = str(event.detail.get("deck", ""))
    if _overtaken(connection, event, "kind = 'pause-deck'"):
        rebuild(connection)
    elif event.detail.get("paused"):
        connection.execute("INSERT OR IGNORE INTO paused (deck) VALUES (?)", (deck,))
    else:
        connection.execute("DELETE FROM paused WHERE deck = ?", (deck,))


def _count(connection: sqlite3.Connection, event: Event) -> None:
    day = DayStatistics()
    day.add(event)
    connection.execute(
        """INSERT INTO days (day, reviews, again, new, practice, ms) VALUES (?,?,?,?,?,?)
        ON CONFLICT (day) DO UPDATE SET reviews = reviews + excluded.reviews, again = again + excluded.again,
            new = new + excluded.new, practice = practice + excluded.practice, ms = ms + excluded.ms""",
        (event.day, day.reviews, day.again, day.new, day.practice, day.ms),
    )


def recount_day(connection: sqlite3.Connection, day: int) -> None:
    """Count one day's statistics again from its events."""
    statistics = DayStatistics()
    events = log.of_day(connection, day, (EventKind.REVIEW, EventKind.PRACTICE))
    for event in events:
        statistics.add(event)
    connection.execute("DELETE FROM days WHERE day = ?", (day,))
    if events:
        _put_day(connection, day, statistics)


def _put_day(connection: sqlite3.Connection, day: int, statistics: DayStatistics) -> None:
    s = statistics
    connection.execute(
        "INSERT INTO days (day, reviews, again, new, practice, ms) VALUES (?,?,?,?,?,?)",
        (day, s.reviews, s.again, s.new, s.practice, s.ms),
    )


def days(connection: sqlite3.Connection) -> dict[int, DayStatistics]:
    """Return the statistics of every day with answers."""
    rows = connection.execute("SELECT day, reviews, again, new, practice, ms FROM days")
    return {day: DayStatistics(*rest) for day, *rest in rows}


# --- all of it ----------------------------------------------------------------------------------------------------


def rebuild(connection: sqlite3.Connection) -> Folded:
    """Throw away all that follows from the events and fold it again, inside the caller's transaction."""
    folded = fold(log.read(connection))
    for table in ("states", "days", "paused", "parameters"):
        connection.execute(f"DELETE FROM {table}")
    for (uid, face), state in folded.cards.items():
        put(connection, uid, face, state)
    for day, statistics in folded.days.items():
        _put_day(connection, day, statistics)
    identities.replace(connection, folded.identity)
    connection.executemany("INSERT INTO paused (deck) VALUES (?)", ((deck,) for deck in sorted(folded.paused)))
    if folded.parameters != memory.DEFAULT_PARAMETERS:
        connection.executemany("INSERT INTO parameters (position, value) VALUES (?,?)", enumerate(folded.parameters))
    count_answered(connection)
    return folded


def kept(connection: sqlite3.Connection) -> Folded:
    """Return everything kept, in the shape of a fold, so that the two can be compared."""
    return Folded(
        cards={(uid, face): state for uid, face, state in all_states(connection)},
        identity=identities.kept(connection),
        days=days(connection),
        paused=paused(connection),
        parameters=parameters(connection).values,
    )
