"""The cards of a note that isn't saved yet, as they will be asked."""

from collections.abc import Iterable

from studydeck.core.card import CardKey, Face
from studydeck.core.fold import CardState
from studydeck.core.note_identity import NoteRecord
from studydeck.core.notes.kind import Note
from studydeck.core.text import slug
from studydeck.services.library import DeckEntry, Library
from studydeck.services.studying.showing import Showing, Turn


def turns(library: Library, deck_id: str, kind: str, note: Note, faces: Iterable[Face]) -> list[Turn]:
    """Return a first turn at each card, the answer revealed and nothing chosen."""
    deck = library.deck_by_id(deck_id)
    return turns_in(deck, kind, note, faces) if deck is not None else []


def turns_in(deck: DeckEntry, kind: str, note: Note, faces: Iterable[Face]) -> list[Turn]:
    """Return the same for a deck that needn't be loaded."""
    found: list[Turn] = []
    name = note.common.id or slug(note.prompt_side)
    for face in faces:
        asked = note.ask(face, 0)
        showing = Showing(
            key=CardKey(deck.deck.id, name, face.name),
            card=0,
            uid="",
            deck=deck,
            kind=kind,
            label=face.label,
            prompt=face.prompt,
            asked=asked,
            note=note,
            sources=note.common.sources,
            state=CardState(),
            was="new",
            recall=None,
            origin=face.name,
            record=NoteRecord("", deck.deck.id, name, note.common.id, note.prompt_side, ""),
        )
        turn = Turn(showing, None, 0)
        turn.hint_shown = bool(note.common.hint)
        turn.revealed = True
        found.append(turn)
    return found
