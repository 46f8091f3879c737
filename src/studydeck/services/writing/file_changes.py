"""The program's own changes of deck files: one act, one event, the former bytes kept, and taken back like any act.

The order is what makes it safe: the former bytes are kept, the new ones lie ready on disk, then the event is written,
then each file is replaced in one step. Killed anywhere, every file is whole, nothing is lost, and undo goes on from there.
"""

from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from studydeck.core.events import Event, EventKind
from studydeck.errors import StudydeckError
from studydeck.services.library import Library
from studydeck.services.taking_in.looking import look
from studydeck.services.taking_in.parsing import digest_of
from studydeck.services.taking_in.takein import take_in
from studydeck.services.writing import kept_versions
from studydeck.services.writing.safe_files import discard, prepare, put_in_place, read_or_none
from studydeck.store import identities, index, log

if TYPE_CHECKING:  # the reader of YAML is loaded only when a file is edited
    from studydeck.deckfiles.reader import Tree

_FEW = 20
_REMEMBERED = 50  # the newest acts whose notes are still known by line after a crash


@dataclass(frozen=True, slots=True)
class NoteLine:
    """Where a note of a changed file stood and stands, by line from 1; None: not in this file."""

    uid: str
    before: int | None
    after: int | None


@dataclass(frozen=True, slots=True)
class FileChange:
    """One file's bytes before and after an act; None before: it is new, None after: it goes.

    Attributes:
        path: as the index knows it.
        before: its bytes as they must still be.
        after: its new bytes.
        notes: those that the act changed.
        tree: what the new bytes hold, where they were read under this path already.
        origin: the bundled file that it is a copy of, in which its notes stood before.
    """

    path: Path
    before: bytes | None
    after: bytes | None
    notes: tuple[NoteLine, ...] = ()
    tree: "Tree | None" = None
    origin: Path | None = None


def carry_out(library: Library, what: str, changes: Sequence[FileChange], along: Sequence[Event] = ()) -> None:
    """Change files as one act that can be taken back, and take them in; every note named keeps its uid.

    Args:
        library: open for writing.
        what: the act in words, to follow `Undone: `.
        changes: of different files; those that gain a note come first, so that a crash can only double one.
        along: events that are the same act, not yet written, of one batch: written with it, and taken back with it.

    Raises:
        StudydeckError: nothing was changed, and why.
    """
    if not library.writable:
        raise StudydeckError("This library was opened for reading only.")
    for change in changes:
        _refuse_changed(change.path, change.before)
    detail = {"v": 1, "what": what, "files": [], "notes": []}
    detail["files"] = [_file_detail(library, change) for change in changes]
    detail["notes"] = [
        [number, note.uid, note.before, note.after] for number, change in enumerate(changes) for note in change.notes
    ]
    # Numbered last: the newest event of an act is the one that undo takes back, and only an edit brings files back.
    event = library.happened(EventKind.EDIT, detail=detail, batch=along[0].batch if along else None)
    _replace(library, [(change.path, change.before, change.after) for change in changes], event, along)
    told = {
        (str(change.path), note.after): note.uid
        for change in changes
        for note in _worth_telling(library, change.notes)
        if note.after is not None
    }
    trees = {
        (str(change.path), digest_of(change.after)): change.tree for change in changes if change.tree and change.after
    }
    _take_in(library, [str(change.path) for change in changes], told, trees)
    kept_versions.thin_out(library)


class LockedInError(StudydeckError):
    """An edit that can't be taken back any more: its file went on, or its former version is gone."""


def take_back(library: Library, act: Event) -> None:
    """Write the former bytes of an act's files back, and take them in.

    Raises:
        LockedInError: a file was changed since, or a kept copy is gone; nothing was changed.
        StudydeckError: it couldn't be written.
    """
    files = _files(act)
    steps = [step for file in files if (step := _step_back(library, file)) is not None]
    undo = library.happened(EventKind.UNDO, target=act.id, batch=act.batch)
    _replace(library, list(reversed(steps)), undo)
    notes = [(_stood(library, files[number]), NoteLine(uid, *lines)) for number, uid, *lines in _notes(act)]
    worth = set(_worth_telling(library, [note for _path, note in notes]))
    told = {(path, note.before): note.uid for path, note in notes if note.before is not None and note in worth}
    _take_in(library, [str(path) for path, _now, _before in steps], told)


def _step_back(library: Library, file: Mapping[str, Any]) -> tuple[Path, bytes | None, bytes | None] | None:
    """Return a file with its bytes now and its former ones; None where it has these already.

    Raises:
        StudydeckError: it was changed since, or its kept copy is gone.
    """
    path, kept = Path(file["path"]), file.get("kept")
    now = read_or_none(path)
    if _digest(now) == file.get("before"):
        return None  # the act never reached this file, or somebody took it back already
    copy = kept_versions.path_of(library, str(kept)) if kept else None
    if _digest(now) != file.get("after"):
        where = f" The former version is kept in {copy}." if copy is not None and copy.exists() else ""
        raise LockedInError(
            f"{path} was changed since, so this can't be taken back without losing that.{where}",
            "Change the file by hand.",
        )
    before = None if copy is None else read_or_none(copy)
    if _digest(before) != file.get("before"):
        raise LockedInError(f"The former version of {path} is no longer kept, so this can't be taken back.")
    return path, now, before


def _stood(library: Library, file: Mapping[str, Any]) -> str:
    """Return where the notes of a changed file stood before: of a copy of a bundled deck, in that."""
    bundled, name = library.places.bundled, file.get("bundled")
    return str(Path(str(bundled)) / str(name)) if bundled is not None and name else str(file["path"])


def _worth_telling(library: Library, notes: Sequence[NoteLine]) -> Sequence[NoteLine]:
    """Return the notes whose uid is told: each is recorded then, so of many that stay in their file only the answered.

    The others are known by their text, as long as it stays.
    """
    if len(notes) <= _FEW:
        return notes
    recorded = identities.recorded(library.connection, [note.uid for note in notes])
    return [note for note in notes if note.uid in recorded or note.before is None or note.after is None]


def remembered(library: Library, digests: Mapping[str, str]) -> dict[tuple[str, int], str]:
    """Return what the newest acts say of the notes of files that are now as one of those acts left or found them.

    So a note keeps its uid though the program was killed between writing a file and taking it in.

    Args:
        library: with its log.
        digests: the digest of each file that is to be taken in, by path.
    """
    told: dict[tuple[str, int], str] = {}
    done: set[str] = set()
    for act in log.newest_of_kind(library.connection, EventKind.EDIT, _REMEMBERED):
        for number, file in enumerate(_files(act)):
            for side, path, digest in _sides(library, file):
                if digest and digests.get(path) == digest and path not in done:
                    done.add(path)
                    told |= {(path, note[side]): note[1] for note in _notes(act) if note[0] == number and note[side]}
    return told


def _sides(library: Library, file: Mapping[str, Any]) -> list[tuple[int, str, Any]]:
    """Return where and as what a file's notes stand after an act, and stood before: (index in a note, path, digest)."""
    path = str(file["path"])
    return [(3, path, file.get("after")), (2, _stood(library, file), file.get("before") or file.get("of"))]


def _files(act: Event) -> list[dict[str, Any]]:
    files = act.detail.get("files")
    return [file for file in files if isinstance(file, dict) and "path" in file] if isinstance(files, list) else []


def _notes(act: Event) -> list[list[Any]]:
    notes = act.detail.get("notes")
    return [note for note in notes if isinstance(note, list) and len(note) == 4] if isinstance(notes, list) else []


def _digest(data: bytes | None) -> str | None:
    return None if data is None else digest_of(data)


def _refuse_changed(path: Path, before: bytes | None) -> None:
    now = read_or_none(path)
    if now == before:
        return
    if before is None:
        raise StudydeckError(f"{path} exists already; nothing was changed.", "Choose another name.")
    if now is None:
        raise StudydeckError(f"{path} vanished meanwhile; nothing was changed.", "Put it back, then save again.")
    raise StudydeckError(f"{path} was changed meanwhile; nothing was overwritten.", "Open the note again, then save.")


def _file_detail(library: Library, change: FileChange) -> dict[str, Any]:
    kept = None if change.before is None else kept_versions.keep(library, change.path, change.before)
    detail = {
        "path": str(change.path),
        "before": _digest(change.before),
        "after": _digest(change.after),
        "kept": kept,
    }
    if change.origin is None:
        return detail
    return {**detail, "bundled": change.origin.name, "of": _digest(read_or_none(change.origin))}


def _replace(
    library: Library,
    steps: Sequence[tuple[Path, bytes | None, bytes | None]],
    event: Event,
    along: Sequence[Event] = (),
) -> None:
    """Replace the files and write the event; after a failure neither has happened.

    An edit is told first, so that a kill leaves nothing that isn't known; an undo last, so that it can be finished.
    """
    first = event.kind == EventKind.EDIT
    ready = []
    try:
        for path, _before, after in steps:
            ready.append(prepare(path, after))
        for path, before, _after in steps:
            _refuse_changed(path, before)
        if first:
            library.write([*along, event])
    except BaseException:
        discard(ready)
        raise
    done = 0
    try:
        for one, (path, before, _after) in zip(ready, steps, strict=True):
            _refuse_changed(path, before)  # writing the event took a while
            put_in_place(one)
            done += 1
        if not first:
            library.write([event])
    except BaseException:
        discard(ready[done:])
        for path, before, _after in steps[:done]:
            with suppress(StudydeckError):
                put_in_place(prepare(path, before))
        if first:
            library.write([library.happened(EventKind.UNDO, target=event.id, batch=event.batch)])
        raise


def _take_in(
    library: Library,
    paths: Sequence[str],
    told: Mapping[tuple[str, int], str],
    trees: "Mapping[tuple[str, str], Tree] | None" = None,
) -> None:
    """Take in these files and no others: what else changed meanwhile waits for its own turn."""
    touched = frozenset(paths)
    changes = look(library)
    known = index.files(library.connection)
    present = {str(file.path) for file in changes.found}
    ours = tuple(file for file in changes.found if str(file.path) in touched)
    gone = tuple(path for path in paths if path in known and path not in present)
    take_in(library, replace(changes, changed=ours, vanished=gone), told=told, trees=trees)
