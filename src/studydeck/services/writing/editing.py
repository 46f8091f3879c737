"""Writing notes: opened, saved, added, deleted, tagged and moved in their files, each as one act that can be taken back.

A save touches only the bytes of its note. Whatever is refused leaves every file as it was.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from studydeck.core.card import Source
from studydeck.errors import StudydeckError
from studydeck.services.library import Library
from studydeck.services.taking_in.parsing import digest_of
from studydeck.services.writing import drafts, note_check
from studydeck.services.writing.deck_on_disk import (
    DeckOnDisk,
    NotePlace,
    Progress,
    change_of,
    deck_entry,
    destination,
    file_of,
    files_of,
    key_of,
    refresh,
)
from studydeck.services.writing.file_changes import carry_out
from studydeck.services.writing.many_notes import (
    Done,
    delete_notes,
    move_notes,
    said_of_copies,
    set_on_notes,
    tag_notes,
    with_tags,
)
from studydeck.services.writing.note_check import Checked, Duplicate, NoteProblem, check, duplicates, fields_of
from studydeck.store import index

if TYPE_CHECKING:  # the reader of YAML is loaded only when a file is edited
    from studydeck.deckfiles.writer import Written

TextOrFields = str | Mapping[str, Any]


class ChangedMeanwhile(StudydeckError):  # noqa: N818 - it says what happened, not that something failed
    """The note or its file changed between opening and saving; nothing was overwritten.

    Attributes:
        text: the note as it stands in the file now, or empty where it is gone.
        draft: the name under which what was typed is kept.
    """

    def __init__(self, message: str, hint: str, text: str, draft: str) -> None:
        super().__init__(message, hint)
        self.text = text
        self.draft = draft


@dataclass(frozen=True, slots=True)
class OpenNote:
    """A note as it was when it was opened for editing.

    Attributes:
        text: its own YAML, without dash and indentation, comments inside included.
        fields: what that reads as.
        digest: of the whole file.
        bundled: whether saving makes a copy of the deck in the user's folder.
    """

    uid: str
    deck_id: str
    path: Path
    line: int
    text: str
    fields: dict[str, Any]
    digest: str
    bundled: bool


@dataclass(frozen=True, slots=True)
class Saved:
    """Where a note stands after it was saved or added, and whether its deck was copied to the user's folder for it."""

    uid: str
    path: Path
    line: int
    copied: bool


def to_yaml(fields: Mapping[str, Any]) -> str:
    """Return a note's fields as they are written to a file, without the dash."""
    from studydeck.deckfiles.rendering import to_yaml as rendered

    return rendered(fields)


def rewritten(text: str, fields: Mapping[str, Any]) -> str:
    """Return a note's YAML with other fields: what stays the same stays as it was typed.

    Raises:
        StudydeckError: the text isn't one note.
    """
    from studydeck.deckfiles import writer

    return writer.rewritten(text, fields)


# --- one note ---


def open_note(library: Library, uid: str) -> OpenNote:
    """Return a note as its file holds it now.

    Raises:
        StudydeckError: it vanished, or its file can't be read.
    """
    from studydeck.deckfiles.writer import note_fields, note_text

    place = NotePlace.of(library, uid)
    source = place.file.source
    return OpenNote(
        uid,
        place.file.entry.deck.id,
        place.file.entry.path,
        place.line,
        note_text(source, place.line),
        note_fields(source, place.line),
        digest_of(source.data),
        place.file.entry.bundled,
    )


def save_note(library: Library, opened: OpenNote, text_or_fields: TextOrFields) -> Saved:
    """Write a note that was opened before; nothing else in its file changes, and it keeps its progress.

    Raises:
        ChangedMeanwhile: its file changed in a way that concerns it; what was typed is kept as a draft.
        StudydeckError: it has an error, or can't be written; nothing was changed.
    """
    from studydeck.deckfiles import writer

    place = _still_there(library, opened, text_or_fields)
    _refuse_errors(check(library, opened.deck_id, text_or_fields, uid=opened.uid))
    source = place.file.source
    if isinstance(text_or_fields, str):
        written = writer.change_text(source, place.line, text_or_fields)
    else:
        written = writer.change(source, {place.line: text_or_fields})
    if written.data == source.data:
        return Saved(opened.uid, place.file.entry.path, place.line, copied=False)
    what = f"the edit of {key_of(library, opened.uid)}"
    path, copied = _carry_out_one(library, place.file, written, what, [place.line])
    drafts.drop(library, draft_name(opened.uid))
    return Saved(opened.uid, path, _line(library, opened.uid), copied)


def draft_name(uid: str | None, deck_id: str = "") -> str:
    """Return the name under which the draft of a note, or of a new note of a deck, is kept."""
    return f"note-{uid}" if uid else f"new-{deck_id}"


def add_note(library: Library, deck_id: str, text_or_fields: TextOrFields) -> Saved:
    """Write a new note behind the last one of a deck.

    Raises:
        StudydeckError: it has an error, or can't be written; nothing was changed.
    """
    return add_notes(library, deck_id, [text_or_fields])[0]


def add_notes(library: Library, deck_id: str, notes: Sequence[TextOrFields]) -> list[Saved]:
    """Write new notes behind the last one of a deck, all or none.

    Raises:
        StudydeckError: one has an error, or they can't be written; nothing was changed.
    """
    from studydeck.deckfiles import writer

    for note in notes:
        _refuse_errors(check(library, deck_id, note))
    file = DeckOnDisk.of(library, deck_entry(library, deck_id))
    written = writer.append(file.source, list(notes))
    title = file.entry.deck.title
    what = f"the new note in {title}" if len(notes) == 1 else f"the {len(notes)} new notes in {title}"
    path, copied = _carry_out_one(library, file, written, what, [])
    uids = _uids_by_line(library, path)
    return [Saved(uids.get(line, ""), path, line, copied) for line in written.added]


# --- what they share ---


def deck_sources(library: Library, deck_id: str) -> dict[str, Source]:
    """Return a deck's sources by the names that its notes use.

    Raises:
        StudydeckError: there is no such deck. Exit code 2.
    """
    return note_check.sources_of(note_check.deck_head(deck_entry(library, deck_id)))


def _still_there(library: Library, opened: OpenNote, typed: TextOrFields) -> NotePlace:
    """Return where an opened note stands now, after making sure that nobody else changed it.

    Raises:
        ChangedMeanwhile: somebody did, or it is gone; what was typed is kept as a draft.
    """
    from studydeck.deckfiles.writer import note_fields, note_text

    text, why, hint = "", "", ""
    try:
        place = NotePlace.of(library, opened.uid)
        text = note_text(place.file.source, place.line)
        if text == opened.text:
            return place
        if isinstance(typed, Mapping) and note_fields(place.file.source, place.line) == opened.fields:
            return place  # only its comments or its layout differ, and fields leave those alone
        why = f"{opened.path}:{place.line}: this note was changed meanwhile; nothing was overwritten."
        hint = "What you typed is kept as a draft."
    except StudydeckError as error:
        why, hint = error.message, f"{error.hint} What you typed is kept as a draft.".strip()
    name = draft_name(opened.uid)
    drafts.keep(library, name, typed if isinstance(typed, str) else to_yaml(typed))
    raise ChangedMeanwhile(why, hint, text, name)


def _refuse_errors(checked: Checked) -> None:
    """Raise the first error of a note.

    Raises:
        StudydeckError: there is one.
    """
    if checked.errors:
        first = checked.errors[0]
        place = f"Line {first.line}, column {first.column}: " if first.line else ""
        message = f"{place}{first.message}."
        raise StudydeckError(message[:1].upper() + message[1:], first.hint)


def _carry_out_one(
    library: Library, file: DeckOnDisk, written: "Written", what: str, lines: Iterable[int]
) -> tuple[Path, bool]:
    change = change_of(library, file, written, lines)
    carry_out(library, what, [change])
    return change.path, change.path != file.entry.path


def _uids_by_line(library: Library, path: Path) -> dict[int, str]:
    number = next((number for number, entry in library.decks.items() if entry.path == path), None)
    return {} if number is None else {line: uid for uid, line in index.lines(library.connection, number).items()}


def _line(library: Library, uid: str) -> int:
    row = index.note(library.connection, uid)
    return row.line if row else 0


__all__ = [
    "ChangedMeanwhile",
    "Checked",
    "Done",
    "Duplicate",
    "NoteProblem",
    "OpenNote",
    "Progress",
    "Saved",
    "add_note",
    "add_notes",
    "change_of",
    "check",
    "deck_entry",
    "delete_notes",
    "destination",
    "draft_name",
    "duplicates",
    "fields_of",
    "file_of",
    "files_of",
    "move_notes",
    "open_note",
    "refresh",
    "rewritten",
    "said_of_copies",
    "save_note",
    "set_on_notes",
    "tag_notes",
    "to_yaml",
    "with_tags",
]
