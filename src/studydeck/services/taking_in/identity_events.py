"""The events that record what was identified, so that decks and events alone lead to the same again."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from studydeck.core.events import Event, EventKind
from studydeck.core.identity import whole_text
from studydeck.core.note_identity import Guess, NoteRecord, guess_detail, note_detail
from studydeck.services.library import Library
from studydeck.services.taking_in.identified import Entry, Identified, digests
from studydeck.services.taking_in.records import as_indexed, note_record
from studydeck.store import identities, index, note_places


def identity_events(library: Library, known: Identified) -> list[Event]:
    """Return the events that record what was identified, once the index is written.

    Decks and events alone must lead to the same again: what was answered is recorded as it is now; what vanished
    is marked, so that no note that was there before is ever taken for it; a new note that is asked about, or that
    has a vanished note's prompt or text, is recorded as itself.
    """
    if not library.writable:
        return []
    events: list[Event] = []
    guesses = identities.guesses(library.connection)
    told: set[str] = set()
    for entry in known.entries:
        uid = known.uids[entry.spot]
        before = known.records.get(uid)
        if entry.spot in known.unchanged or (before is None and uid not in known.asked and uid not in known.told):
            continue
        record = _record(entry, uid, known.origins.get(uid, {}))
        detail = _detail(known, record, before, guesses.get(uid))
        if detail is not None:
            told.add(uid)
            events.append(library.told(EventKind.NOTE, uid=uid, detail=detail))
    events += _coming_and_going(library, known, told)
    return [*events, *_pins(library, known)]


def _record(entry: Entry, uid: str, origins: Mapping[str, str]) -> NoteRecord:
    note = entry.entry
    record = note_record(uid, entry.deck, note.slug, note.note.common.id, note.note, note.fields)
    return replace(record, origins=dict(origins))


def _detail(
    known: Identified, record: NoteRecord, before: NoteRecord | None, guess: Guess | None
) -> dict[str, Any] | None:
    """Return the detail of a note's event, or None where nothing new is to be said of it."""
    if record.uid in known.asked:
        of = known.asked[record.uid]
        return guess_detail(record, Guess(of, known.records[of]))
    if before is None:
        return note_detail(record)  # the program wrote it, and named it when it said something else
    if (
        guess is not None
        and not guess.of
        and whole_text(guess.was.prompt, guess.was.answer) == whole_text(record.prompt, record.answer)
    ):
        return guess_detail(record, None)  # the edit was taken back by hand
    if record.uid in known.likely:
        return guess_detail(record, guess if guess is not None and not guess.of else Guess("", before))
    return None if _says_the_same(record, before) else note_detail(record)


def _says_the_same(record: NoteRecord, before: NoteRecord) -> bool:
    """Whether a note is recorded already: another order of keys, other spaces or signs of the same letters are nothing new."""
    if record == before:
        return True
    place, former = ((r.deck, r.note, r.explicit_id, r.faces.keys(), r.origins) for r in (record, before))
    return place == former and digests(record) == digests(before)


def _coming_and_going(library: Library, known: Identified, told: set[str]) -> Iterator[Event]:
    back = (known.gone_before & set(known.uids.values())) - told
    if known.vanished:
        yield library.told(EventKind.GONE, detail={"v": 1, "uids": sorted(known.vanished)})
    if back:
        yield library.told(EventKind.GONE, detail={"v": 1, "uids": sorted(back), "gone": False})


def _pins(library: Library, known: Identified) -> Iterator[Event]:
    """Yield the events that record never answered notes as themselves, where a vanished note would be found in them."""
    connection = library.connection
    gone = [record for uid, record in known.records.items() if uid in known.vanished or uid in known.gone_before]
    gone = [record for record in gone if record.uid not in set(known.uids.values())]
    if not gone:
        return
    wholes, asks = zip(*map(digests, gone), strict=True)
    uids = [place.uid for place in note_places.of_text(connection, wholes, asks)]
    uids = [uid for uid in uids if uid not in known.asked]
    recorded = identities.recorded(connection, uids)
    rows = index.notes_of(connection, [uid for uid in uids if uid not in recorded])
    for record in as_indexed(library, rows.values()):
        yield library.told(EventKind.NOTE, uid=record.uid, detail=note_detail(record))
