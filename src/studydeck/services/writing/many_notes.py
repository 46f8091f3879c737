"""Changing several notes as one act: deleted, tagged, given keys, moved to another deck."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from studydeck.core.text import one_line
from studydeck.services.library import Library
from studydeck.services.writing.deck_on_disk import Progress, change_of, files_of, key_of
from studydeck.services.writing.file_changes import FileChange, carry_out

if TYPE_CHECKING:  # the reader of YAML is loaded only when a file is edited
    from studydeck.deckfiles.writer import DeckSource, Written


@dataclass(frozen=True, slots=True)
class Done:
    """What an act on several notes did: a sentence, how many notes, and the decks that were copied for it."""

    said: str
    notes: int
    copied: tuple[str, ...] = ()


def delete_notes(library: Library, uids: Iterable[str], progress: Progress | None = None) -> Done:
    """Take notes out of their files; their progress waits for them, should they come back.

    Raises:
        StudydeckError: nothing was changed.
    """
    from studydeck.deckfiles import writer

    def delete(source: "DeckSource", lines: Sequence[int]) -> "Written":
        return writer.delete(source, lines)

    return _on_many(library, uids, delete, "deleted", "the deletion of", progress)


def tag_notes(
    library: Library,
    uids: Iterable[str],
    add: Sequence[str] = (),
    remove: Sequence[str] = (),
    progress: Progress | None = None,
) -> Done:
    """Add tags to notes and remove others; tags of the whole deck stay.

    Raises:
        StudydeckError: nothing was changed.
    """
    from studydeck.deckfiles import writer

    add, remove = [one_line(tag) for tag in add if tag.strip()], [one_line(tag) for tag in remove]

    def tag(source: "DeckSource", lines: Sequence[int]) -> "Written":
        changes = {}
        for line in lines:
            fields = source.raw(line).data
            new = with_tags(fields, add, remove)
            if new != fields:
                changes[line] = new
        return writer.change(source, changes)

    return _on_many(library, uids, tag, "tagged", "the tagging of", progress)


def set_on_notes(library: Library, uids: Iterable[str], values: Mapping[str, Any], what: str) -> Done:
    """Set keys of notes in their files (None removes one).

    Args:
        library: open for writing.
        uids: the notes.
        values: by key.
        what: the act in words, such as `the suspension of`.

    Raises:
        StudydeckError: nothing was changed.
    """
    from studydeck.deckfiles import writer

    def set_them(source: "DeckSource", lines: Sequence[int]) -> "Written":
        wanted = frozenset(lines)
        changes = {
            raw.line: {key: value for key, value in {**raw.data, **values}.items() if value is not None}
            for raw in source.tree.notes
            if raw.line in wanted
        }
        return writer.change(source, changes)

    return _on_many(library, uids, set_them, "changed", what)


def with_tags(fields: Mapping[str, Any], add: Sequence[str], remove: Sequence[str]) -> dict[str, Any]:
    """Return a note's fields with tags added and removed; without any left, without the key."""
    had = fields.get("tags", [])
    listed = [had] if isinstance(had, str) and had.strip() else list(had) if isinstance(had, list) else []
    gone = {tag.casefold() for tag in remove}
    tags = [tag for tag in listed if str(tag).strip().casefold() not in gone]
    present = {str(tag).strip().casefold() for tag in tags}
    tags += [tag for tag in dict.fromkeys(add) if tag.casefold() not in present]
    if tags == listed:
        return dict(fields)
    rest = {key: value for key, value in fields.items() if key != "tags"}
    return {**rest, "tags": tags} if tags else rest


def move_notes(library: Library, uids: Iterable[str], deck_id: str, progress: Progress | None = None) -> Done:
    """Move notes behind the last one of another deck, with their progress and what their sources say.

    Raises:
        StudydeckError: nothing was changed.
    """
    from studydeck.services.writing.moving import move

    return move(library, list(dict.fromkeys(uids)), deck_id, progress)


def _on_many(
    library: Library,
    uids: Iterable[str],
    act: "Callable[[DeckSource, Sequence[int]], Written]",
    done: str,
    what: str,
    progress: Progress | None = None,
) -> Done:
    """Do the same to notes of any number of files, as one act."""
    from studydeck.services import wording

    wanted = list(dict.fromkeys(uids))
    changes: list[FileChange] = []
    copied: list[str] = []
    count = 0
    for file, lines in files_of(library, wanted, progress):
        written = act(file.source, lines)
        if written.data == file.source.data:
            continue
        now = {raw.line: raw.data for raw in written.tree.notes}
        touched = [line for line in lines if now.get(written.lines.get(line) or 0) != file.source.raw(line).data]
        count += len(touched)
        changes.append(change_of(library, file, written, touched))
        if file.entry.bundled:
            copied.append(file.entry.deck.id)
    if not changes:
        return Done("Nothing had to be changed.", 0)
    named = key_of(library, wanted[0]) if len(wanted) == 1 else wording.plural(count, "note")
    carry_out(library, f"{what} {named}", changes)
    return Done(f"{wording.plural(count, 'note')} {done}.{said_of_copies(copied)}", count, tuple(copied))


def said_of_copies(deck_ids: Sequence[str]) -> str:
    """Return the sentence that says which bundled decks were copied, or nothing."""
    if not deck_ids:
        return ""
    names = ", ".join(f"`{deck_id}`" for deck_id in deck_ids)
    return f" {names} came with the program: the change is in a copy in your decks folder."
