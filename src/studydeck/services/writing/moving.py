"""Moving notes from deck to deck: the words, the sources they name, and the progress go along."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from studydeck.errors import StudydeckError
from studydeck.services import wording
from studydeck.services.library import Library
from studydeck.services.writing import deck_on_disk
from studydeck.services.writing.file_changes import FileChange, NoteLine, carry_out
from studydeck.services.writing.many_notes import Done, said_of_copies

if TYPE_CHECKING:
    from studydeck.deckfiles.writer import DeckSource

_ENTRY = ("title", "at", "publisher", "url")


def move(library: Library, uids: Sequence[str], deck_id: str, progress: deck_on_disk.Progress | None = None) -> Done:
    """Move notes behind the last one of another deck.

    Raises:
        StudydeckError: one can't stand there, or a file can't be written; nothing was changed.
    """
    from studydeck.deckfiles import writer
    from studydeck.deckfiles.writer import DeckSource

    goal = deck_on_disk.file_of(library, deck_on_disk.deck_entry(library, deck_id))
    wanted = [uid for uid in uids if uid not in goal.lines]
    if not wanted:
        return Done("Nothing had to be moved.", 0)
    origins = list(deck_on_disk.files_of(library, wanted, progress))
    texts: list[str] = []
    moved: list[str] = []
    target: DeckSource = goal.source
    for file, lines in origins:
        by_line = {line: uid for uid, line in file.lines.items()}
        for line, typed in zip(lines, writer.note_texts(file.source, lines), strict=True):
            fields, text = dict(file.source.raw(line).data), typed
            target, carried = _carried_sources(file.source, target, fields)
            if carried != fields:
                text = writer.rewritten(text, carried)
            texts.append(text)
            moved.append(by_line[line])
    written = writer.append(target, texts)
    changes = [_change_of_goal(library, goal, written, moved)]
    copied = [goal.entry.deck.id] if goal.entry.bundled else []
    for file, lines in origins:
        changes.append(deck_on_disk.change_of(library, file, writer.delete(file.source, lines), lines))
        copied += [file.entry.deck.id] if file.entry.bundled else []
    what = f"the move of {wording.plural(len(moved), 'note')} to {goal.entry.deck.title}"
    _refuse_unfit(deck_id, written, len(moved))
    carry_out(library, what, changes)
    said = f"{wording.plural(len(moved), 'note')} moved to {goal.entry.deck.title}.{said_of_copies(copied)}"
    return Done(said, len(moved), tuple(copied))


def _change_of_goal(library: Library, goal: Any, written: Any, moved: Sequence[str]) -> FileChange:
    path = deck_on_disk.destination(library, goal.entry)
    notes = tuple(NoteLine(uid, None, line) for uid, line in zip(moved, written.added, strict=True))
    before = goal.source.data if path == goal.entry.path else None
    return FileChange(path, before, written.data, notes, written.tree if before is not None else None)


def _refuse_unfit(deck_id: str, written: Any, count: int) -> None:
    """Raise where a note would be none in its new deck.

    Raises:
        StudydeckError: it has an error there.
    """
    from studydeck.deckfiles import schema

    content = schema.load(written.data, deck_id, deck_id)
    lines = {note.line for note in content.notes}
    for line in written.added[-count:]:
        if line not in lines:
            problem = next((p for p in content.problems if p.line >= line and p.severity == "error"), None)
            why = f": {problem.message}" if problem else ""
            raise StudydeckError(f"A note can't stand in `{deck_id}`{why}; nothing was changed.")


def _carried_sources(
    origin: "DeckSource", target: "DeckSource", fields: Mapping[str, Any]
) -> tuple["DeckSource", dict[str, Any]]:
    """Return the target with the sources that a note names, and the note's fields as they name them there."""
    from studydeck.deckfiles import writer
    from studydeck.deckfiles.writer import DeckSource

    source = fields.get("source")
    if source is None or not isinstance(origin.sources, Mapping):
        return target, dict(fields)
    items = source if isinstance(source, list) else [source]
    carried = []
    for item in items:
        name = item.get("from") if isinstance(item, Mapping) else item
        entry = origin.sources.get(str(name).strip()) if name is not None else None
        if entry is None:
            carried.append(item)
            continue
        known = target.sources if isinstance(target.sources, Mapping) else {}
        new_name = str(name).strip()
        while new_name in known and known[new_name] != entry:
            new_name += "-2"
        if new_name not in known:
            target = DeckSource.of(writer.with_source(target, new_name, entry).data, target.file)
        carried.append({**item, "from": new_name} if isinstance(item, Mapping) else new_name)
    if carried == items:
        return target, dict(fields)
    return target, {**fields, "source": carried if isinstance(source, list) else carried[0]}
