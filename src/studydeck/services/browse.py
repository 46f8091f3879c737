"""All cards with their state, as they are listed."""

from collections.abc import Iterator
from typing import Any

from studydeck.core.card import CardKey, Face
from studydeck.core.fold import CardState
from studydeck.core.identity import card_number
from studydeck.core.notes import cards_of, note_from_json
from studydeck.core.notes.kind import Note
from studydeck.core.scheduler import State
from studydeck.core.study_day import iso
from studydeck.core.text import normalise
from studydeck.services.library import DeckEntry, Library
from studydeck.services.showing import recall
from studydeck.store import index, states


def cards(library: Library, query: str = "") -> Iterator[dict[str, Any]]:
    """Yield the cards whose text, tags or key hold every word of `query`, in the shape of `studydeck cards --json`."""
    words = normalise(query).split()
    known = {card_number(uid, face): state for uid, face, state in states.all_states(library.connection)}
    for entry in library.decks.values():
        for row in index.notes(library.connection, entry.number):
            note = note_from_json(row.fields, row.sources)
            for face in cards_of(note):
                card = _card(library, entry, row, note, face, known.get(card_number(row.uid, face.name), CardState()))
                if all(word in _text(card) for word in words):
                    yield card


def _text(card: dict[str, Any]) -> str:
    return normalise(" ".join((card["prompt"], card["answer"], card["key"], *card["tags"])))


def _card(
    library: Library, entry: DeckEntry, row: index.NoteRow, note: Note, face: Face, state: CardState
) -> dict[str, Any]:
    standing = state.standing
    source = row.sources[0] if row.sources else None
    return {
        "key": str(CardKey(entry.deck.id, row.note, face.name)),
        "uid": row.uid,
        "deck": entry.deck.id,
        "note": row.note,
        "kind": row.kind,
        "face": face.name,
        "prompt": face.prompt,
        "answer": face.answer.plain(),
        "tags": [*entry.deck.tags, *(tag for tag in note.common.tags if tag not in entry.deck.tags)],
        "source": {"title": source.get("title", ""), "at": source.get("at", "")} if source else None,
        "state": standing.state.name.lower(),
        "due": iso(standing.due_day) if standing.state is not State.NEW and standing.due_day is not None else None,
        "stability": standing.memory.stability if standing.memory else None,
        "difficulty": standing.memory.difficulty if standing.memory else None,
        "retrievability": recall(library, state, library.today()),
        "reps": standing.reps,
        "lapses": standing.lapses,
        "suspended": state.suspended or note.common.suspended,
        "file": str(entry.path),
        "line": row.line,
    }
