"""What happened, as it is listed, and taking the newest act back."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from studydeck.core.card import CardKey
from studydeck.core.events import Event, EventId, EventKind
from studydeck.core.identity import card_number
from studydeck.core.study_day import StudyDay, iso
from studydeck.errors import StudydeckError
from studydeck.services import wording
from studydeck.services.library import Library
from studydeck.store import identities, index, log


def find_card(library: Library, key: str) -> int:
    """Return the number of the card with a key, present or former.

    Raises:
        StudydeckError: no card has or had it. Exit code 2.
    """
    deck, _, rest = key.partition("/")
    note, _, face = rest.partition("/")
    entry = library.deck_by_id(deck)
    uid = index.uid_of(library.connection, entry.number, note) if entry else None
    if uid is None:
        uid = next((u for u, d, n in log.notes_named(library.connection) if (d, n) == (deck, note)), None)
    if uid is not None and face:
        number = _card_of(library, uid, face)
        if number is not None:
            return number
    raise StudydeckError(f"There is no card `{key}`.", "`studydeck cards` lists them.", exit_code=2)


def _card_of(library: Library, uid: str, face: str) -> int | None:
    """Return the card that a note has under a name, or had: its present name goes before every former one."""
    present = index.card_of_face(library.connection, uid, face)
    if present is not None:
        return present
    record = identities.note(library.connection, uid)
    number = card_number(uid, record.origins.get(face, face) if record else face)
    return number if index.card(library.connection, number) or log.of_card(library.connection, number) else None


def entries(library: Library, *, since: StudyDay | None = None, card: int | None = None) -> Iterator[dict[str, Any]]:
    """Yield all events, oldest first, in the shape of `studydeck log --json`."""
    connection = library.connection
    gone = log.undone_ids(connection)
    keys: dict[tuple[str, str], str] = {}
    for event in log.read(connection, since_day=since, card=card):
        yield {
            "device": event.id.device,
            "seq": event.id.seq,
            "at": wording.iso_time(event.at_ms, event.utc_offset_min),
            "day": iso(StudyDay(event.day)),
            "kind": event.kind,
            "card": _key(library, event, keys),
            "uid": event.uid,
            "face": event.face,
            "rating": event.rating,
            "ms": event.ms,
            "target": _target(event.target),
            "undone": event.id in gone,
            "outcome": _outcome(event),
            "detail": {name: value for name, value in event.detail.items() if name != "outcome"},
        }


def _target(target: EventId | None) -> dict[str, Any] | None:
    return {"device": target.device, "seq": target.seq} if target else None


def _outcome(event: Event) -> dict[str, Any] | None:
    outcome = event.detail.get("outcome")
    if not isinstance(outcome, dict):
        return None
    return {"state": outcome.get("state"), "step": outcome.get("step"), "due": _due(event, outcome)}


def _due(event: Event, outcome: Mapping[str, Any]) -> str | None:
    """Return when an outcome is due, or None where a strange event says nothing that is a time."""
    due_ms, day = outcome.get("due_ms"), outcome.get("due_day")
    try:
        if due_ms is not None:
            return wording.iso_time(due_ms, event.utc_offset_min)
        return iso(StudyDay(day)) if isinstance(day, int) else None
    except (OverflowError, TypeError, ValueError):
        return None


def _key(library: Library, event: Event, keys: dict[tuple[str, str], str]) -> str | None:
    """Return the present key of an event's card, or the last one it had."""
    if not event.uid or not event.face:
        return None
    known = keys.get((event.uid, event.face))
    if known is None:
        row = index.note(library.connection, event.uid)
        if row is not None and row.deck in library.decks:
            place = index.card(library.connection, card_number(event.uid, event.face))
            face = place.face if place else event.face
            known = str(CardKey(library.decks[row.deck].deck.id, row.note, face))
        else:
            record = identities.note(library.connection, event.uid)
            known = str(CardKey(record.deck, record.note, event.face)) if record else f"?/{event.uid}/{event.face}"
        keys[event.uid, event.face] = known
    return known


_ACTS = {
    EventKind.REVIEW: "the answer to",
    EventKind.PRACTICE: "the practice answer to",
    EventKind.SUSPEND: "the suspension of",
    EventKind.UNSUSPEND: "the end of the suspension of",
    EventKind.BURY: "the burying of",
    EventKind.UNBURY: "the end of the burying of",
    EventKind.FLAG: "the flag on",
    EventKind.RESET: "the reset of",
    EventKind.DUE: "the new due day of",
}
_DRAFT_ACTS = {"accept": "the keeping", "reject": "the rejection", "open": "the return", "merge": "the merging"}
_INTERVIEW_PARTS = {
    "correct": "the corrected verdict",
    "fed": "the interview answers taken into the schedule",
    "ended": "the end of the mock interview that was left",
}


def undo(library: Library, *, pass_over: bool = False) -> str:
    """Take back this device's newest effective act, with its whole batch, and say what it was.

    Args:
        library: open for writing.
        pass_over: whether to leave edits as they are whose files went on since, and take back the act before.

    Raises:
        StudydeckError: there is nothing to undo, or it couldn't be written.
    """
    while (act := log.newest_act(library.connection, library.device, library.locked_in)) is not None:
        try:
            return take_back(library, act)
        except StudydeckError as error:
            if act.id not in library.locked_in:
                raise
            if not pass_over:
                raise StudydeckError(
                    error.message, "`studydeck undo --pass-over` takes back the act before."
                ) from error
    raise StudydeckError("There is nothing to undo.")


def newest_of_run(library: Library) -> Event | None:
    """Return the newest act of this run of the program that counts, or None."""
    return library.newest_act()


def is_long(library: Library, cards: int) -> bool:
    """Whether taking the newest act of this run back may be felt: it changed deck files, or more cards than so many."""
    act = newest_of_run(library)
    if act is None:
        return False
    if act.kind == EventKind.EDIT:
        return sum(entry.cards for entry in library.decks.values()) > cards
    return bool(act.batch) and log.batch_size(library.connection, act.batch or "")[0] > cards


def undo_act(library: Library) -> str:
    """Take back the newest act of this run of the program, whatever it is, and say what it was; empty without one.

    Raises:
        StudydeckError: it couldn't be taken back.
    """
    act = newest_of_run(library)
    return take_back(library, act) if act is not None else ""


def takes_interview(library: Library) -> bool:
    """Whether undo would take a whole interview back with all its answers: worth asking before."""
    act = newest_of_run(library)
    return act is not None and _is_whole_interview(act)


def _is_whole_interview(act: Event) -> bool:
    return act.kind == EventKind.INTERVIEW and act.batch is not None and act.batch == act.detail.get("interview")


def take_back(library: Library, act: Event) -> str:
    """Take back an act with its whole batch, and say what it was.

    An edit that can't be taken back any more is told once in a run, and passed over the next time.

    Raises:
        StudydeckError: it couldn't be written, or files changed since.
    """
    if act.kind == EventKind.EDIT:
        from studydeck.services.writing import file_changes

        try:
            file_changes.take_back(library, act)
        except file_changes.LockedInError as error:
            library.locked_in.add(act.id)
            if act.batch:  # what was decided with it stays as well
                library.locked_in.update(event.id for event in log.of_batch(library.connection, act.batch))
            raise StudydeckError(error.message, "Once more takes back what was done before.") from error
    else:
        library.write([library.happened(EventKind.UNDO, target=act.id, batch=act.batch)])
    if act.kind in (EventKind.SAME, EventKind.FRESH):
        from studydeck.services.taking_in.takein import take_in

        take_in(library)  # the note goes by its former uid again
    return describe(library, act)


def describe(library: Library, act: Event) -> str:
    """Return what an act was, to follow `Undone: `."""
    when = f"{wording.iso_minute(act.at_ms, act.utc_offset_min).replace('T', ' ')}"
    if act.kind in _ACTS:
        rating = f" ({('again', 'hard', 'good', 'easy')[act.rating - 1]})" if act.rating else ""
        cards, kinds = log.batch_size(library.connection, act.batch) if act.batch else (1, frozenset[str]())
        if cards > 1:
            return f"{_ACTS[EventKind(act.kind)]} {cards:,} cards of {when}"
        made_leech = act.kind != EventKind.REVIEW and EventKind.REVIEW in kinds
        leech = ", with the answer that made it a leech," if made_leech else ""
        return f"{_ACTS[EventKind(act.kind)]} {_key(library, act, {})}{rating}{leech} of {when}"
    together = len(log.of_batch(library.connection, act.batch)) if act.batch else 1
    if act.kind == EventKind.PAUSE_DECK:
        word = "the pause" if act.detail.get("paused") else "the end of the pause"
        which = f"{together:,} decks" if together > 1 else f"deck {act.detail.get('deck')}"
        return f"{word} of {which} of {when}"
    if act.kind == EventKind.LIMIT:
        return f"{act.detail.get('new')} more new cards of {when}"
    if act.kind == EventKind.FORGET:
        return f"the forgetting of {wording.plural(together, 'remembered answer')} of {when}"
    if act.kind == EventKind.EDIT:
        return f"{act.detail.get('what') or 'an edit'} of {when}"
    if act.kind == EventKind.DRAFT:
        batch = log.of_batch(library.connection, act.batch) if act.batch else [act]
        return f"{_draft_act(batch)} of {when}"
    if act.kind == EventKind.TARGET:
        word = "the removal of the date" if act.detail.get("removed") else "the date"
        return f"{word} {act.detail.get('by')} of {when}"
    if act.kind in (EventKind.SAME, EventKind.FRESH):
        word = "keeping the progress" if act.kind == EventKind.SAME else "the fresh start"
        return f"{word} of {f'{together:,} edited notes' if together > 1 else 'an edited note'} of {when}"
    if act.kind == EventKind.INTERVIEW:
        part = "ended" if act.detail.get("part") == "end" and not _is_whole_interview(act) else act.detail.get("part")
        return f"{_INTERVIEW_PARTS.get(str(part), 'the mock interview')} of {when}"
    return f"{act.kind} of {when}"


def _draft_act(batch: Sequence[Event]) -> str:
    """Return what was decided on a drafted card, or on several at once; a card that goes by another name now isn't one more."""
    named = [one for one in batch if one.detail.get("name") or one.detail.get("act") != "open"] or batch
    act, together = named[0], len(named)
    word = _DRAFT_ACTS.get(str(act.detail.get("act")), "the change")
    name = str(act.detail.get("name") or "")
    if act.detail.get("act") == "merge":
        return f"{word} of two drafted cards"
    if together > 1:
        return f"{word} of {together:,} drafted cards"
    return f"{word} of {name}" if name else f"{word} of a drafted card"
