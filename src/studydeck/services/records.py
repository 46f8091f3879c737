"""How notes are recorded in the log, so that each is found again in changed files."""

from collections import Counter
from collections.abc import Container, Sequence
from typing import TYPE_CHECKING, Any

from studydeck.core.card import Face
from studydeck.core.events import Event
from studydeck.core.fold import NoteRecord
from studydeck.core.identity import Found, text_of
from studydeck.core.notes import cards_of, note_from_json
from studydeck.core.notes.kind import Note
from studydeck.core.text import normalise
from studydeck.services.library import Library
from studydeck.store import index, states

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


def unanswered_twins(
    library: Library, found: Sequence[Found], paths: Container[str], answered: Container[str]
) -> list[NoteRecord]:
    """Return how never answered notes stood, where another has the same prompt: none of them is to get its progress."""
    prompts = Counter((note.deck, normalise(note.prompt)) for note in found)
    decks = {deck for (deck, _prompt), times in prompts.items() if times > 1}
    twins = []
    for number, entry in library.decks.items():
        if str(entry.path) not in paths or entry.deck.id not in decks:
            continue
        for row in index.notes(library.connection, number):
            if row.uid not in answered:
                note = note_from_json(row.fields, row.sources)
                if prompts[entry.deck.id, normalise(note.prompt_side)] > 1:
                    twins.append(note_record(row.uid, entry.deck.id, row.note, row.explicit_id, note, row.fields))
    return twins


def known_as_indexed(library: Library) -> list[Event]:
    """Return the events that record every answered note as the index has it: after a restore the log may be older."""
    known = states.notes(library.connection)
    events = []
    for row in index.notes(library.connection):
        if row.uid in known and row.deck in library.decks:
            deck_id = library.decks[row.deck].deck.id
            note = note_from_json(row.fields, row.sources)
            event = library.note_event(note_record(row.uid, deck_id, row.note, row.explicit_id, note, row.fields))
            events += [event] if event else []
    return events
