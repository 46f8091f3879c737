"""Ids for notes that have none: proposed as their keys call them already, and added by a line edit."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from studydeck.services import wording
from studydeck.services.deck_names import the_deck
from studydeck.services.library import DeckEntry, Library
from studydeck.services.writing.editing import change_of, file_of, said_of_copies
from studydeck.services.writing.file_changes import FileChange, carry_out
from studydeck.services.writing.note_check import prompt_of
from studydeck.store import index


@dataclass(frozen=True, slots=True)
class Proposal:
    """A note without an id of its own, and the id that it would get: what its key calls it already."""

    uid: str
    deck_id: str
    path: Path
    line: int
    id: str
    prompt: str


def proposals(library: Library, deck_ids: Sequence[str] = ()) -> list[Proposal]:
    """Return the notes without an id: of the named decks, or of all that are the user's own.

    Raises:
        StudydeckError: there is no such deck. Exit code 2.
    """
    return [
        Proposal(row.uid, entry.deck.id, entry.path, row.line, row.note, prompt_of(row.fields))
        for entry in _entries(library, deck_ids)
        for row in index.notes(library.connection, entry.number)
        if not row.explicit_id
    ]


def write(library: Library, deck_ids: Sequence[str] = ()) -> str:
    """Add the proposed ids to the files as one act, touching nothing else, and say what was done.

    Raises:
        StudydeckError: there is no such deck, or a file can't be written; nothing was changed.
    """
    from studydeck.deckfiles import writer

    changes: list[FileChange] = []
    copied: list[str] = []
    count = 0
    for entry in _entries(library, deck_ids):
        file = file_of(library, entry)
        ids = {row.line: row.note for row in index.notes(library.connection, file.entry.number) if not row.explicit_id}
        if not ids:
            continue
        fields = {raw.line: {**raw.data, "id": ids[raw.line]} for raw in file.source.tree.notes if raw.line in ids}
        written = writer.change(file.source, fields)
        changes.append(change_of(library, file, written, ids))
        copied += [file.entry.deck.id] if file.entry.bundled else []
        count += len(ids)
    if not changes:
        return "Every note has an id."
    carry_out(library, f"the ids of {wording.plural(count, 'note')}", changes)
    return f"{wording.plural(count, 'id')} added in {wording.plural(len(changes), 'file')}.{said_of_copies(copied)}"


def _entries(library: Library, deck_ids: Sequence[str]) -> list[DeckEntry]:
    if deck_ids:
        found = {entry.number: entry for entry in (the_deck(library, name) for name in deck_ids)}
        return list(found.values())
    return [entry for entry in library.decks.values() if not entry.bundled]
