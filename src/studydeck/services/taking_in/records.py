"""How notes are recorded in the log, so that each is found again in changed files."""

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Any

from studydeck.core.card import Face
from studydeck.core.events import Event
from studydeck.core.identity import Found, text_of
from studydeck.core.note_identity import NoteRecord
from studydeck.core.notes import cards_of, note_from_json
from studydeck.core.notes.kind import Note
from studydeck.services.library import Library
from studydeck.store import identities, index

if TYPE_CHECKING:  # the reader of YAML is loaded only when a file changed
    from studydeck.deckfiles.schema import FoundNote


def note_record(
    uid: str,
    deck_id: str,
    slug: str,
    explicit_id: str,
    note: Note,
    fields: dict[str, Any],
    faces: Sequence[Face] | None = None,
) -> NoteRecord:
    """Return what a `note` event records of a note as it is now."""
    faces = cards_of(note) if faces is None else faces
    return NoteRecord(
        uid=uid,
        deck=deck_id,
        note=slug,
        explicit_id=explicit_id,
        prompt=note.prompt_side,
        answer=text_of(fields),
        faces={face.name: face.answer.plain() for face in faces},
    )


def found_note(deck_id: str, entry: "FoundNote") -> Found:
    """Return a note of a file in the form in which it is matched."""
    # A copied id may be the first one's copy as well as the second's: the text tells which of them is the note.
    claimed = entry.note.common.id or entry.copied_id
    return Found(deck_id, entry.slug, claimed, entry.note.prompt_side, text_of(entry.fields))


def as_indexed(library: Library, rows: Iterable[index.NoteRow]) -> Iterator[NoteRecord]:
    """Yield how notes stand in the index, in the form in which they are recorded."""
    decks: dict[int, str] = {}
    for row in rows:
        decks = decks or {deck.number: deck.id for deck in index.decks(library.connection)}
        if row.deck in decks:
            note = note_from_json(row.fields, row.sources)
            yield note_record(row.uid, decks[row.deck], row.note, row.explicit_id, note, row.fields)


def known_as_indexed(library: Library) -> list[Event]:
    """Return the events that record every answered note as the index has it: after a restore the log may be older."""
    known = identities.notes(library.connection)
    events = map(
        library.note_event, as_indexed(library, (r for r in index.notes(library.connection) if r.uid in known))
    )
    return [event for event in events if event is not None]
