"""A deck's file as it is now: which notes stand on which lines, and where an edit of it is written."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from studydeck.core.text import one_line
from studydeck.errors import StudydeckError
from studydeck.services.library import DeckEntry, Library
from studydeck.services.taking_in.looking import look
from studydeck.services.taking_in.parsing import digest_of
from studydeck.services.taking_in.takein import take_in
from studydeck.services.writing.file_changes import FileChange, NoteLine
from studydeck.services.writing.safe_files import read_or_none
from studydeck.store import index

if TYPE_CHECKING:  # the reader of YAML is loaded only when a file is edited
    from studydeck.deckfiles.writer import DeckSource, Written

Progress = Callable[[int, int], None]
"""Called with the notes done and all of them before each file; may raise to cancel, then nothing was changed."""

# The file that was edited last, as it reads since then: it is edited again, mostly.
_last: dict[tuple[str, str], "DeckSource"] = {}


@dataclass(frozen=True, slots=True)
class DeckOnDisk:
    """A deck's file as it is now, and where its notes stand in it."""

    entry: DeckEntry
    source: "DeckSource"
    lines: dict[str, int]  # by uid

    @classmethod
    def of(cls, library: Library, entry: DeckEntry) -> "DeckOnDisk":
        """Return a deck's file, taken in first where it changed.

        Raises:
            StudydeckError: it vanished or can't be read.
        """
        data = read_or_none(entry.path)
        if data is None:
            raise StudydeckError(f"{entry.path} vanished; nothing was changed.", "Put it back, then try again.")
        known = index.files(library.connection).get(str(entry.path))
        if known is None or known.hash != digest_of(data):
            refresh(library, entry.path)
            found = library.deck_by_id(entry.deck.id)
            if found is None or found.path != entry.path:
                message = f"{entry.path} no longer holds the deck `{entry.deck.id}`; nothing was changed."
                raise StudydeckError(message, "`studydeck check` says what is wrong with it.")
            entry = found
        return cls(entry, _source(entry.path, data), index.lines(library.connection, entry.number))


@dataclass(frozen=True, slots=True)
class NotePlace:
    """Where a note stands now."""

    file: DeckOnDisk
    line: int

    @classmethod
    def of(cls, library: Library, uid: str) -> "NotePlace":
        """Return a note's place.

        Raises:
            StudydeckError: it vanished.
        """
        row = index.note(library.connection, uid)
        if row is None or row.deck not in library.decks:
            raise StudydeckError("This note is in no file any more.", "It was deleted, or its file vanished.")
        file = DeckOnDisk.of(library, library.decks[row.deck])
        if uid not in file.lines:
            raise StudydeckError(
                f"This note is no longer in {file.entry.path}.", "It was deleted, or has an error now."
            )
        return cls(file, file.lines[uid])


def _source(path: Path, data: bytes) -> "DeckSource":
    from studydeck.deckfiles.writer import DeckSource

    known = _last.get((str(path), digest_of(data)))
    return known or DeckSource.of(data, str(path))


def _remember(path: Path, written: "Written") -> None:
    from studydeck.deckfiles.writer import DeckSource

    _last.clear()
    _last[str(path), digest_of(written.data)] = DeckSource.of(written.data, str(path), written.tree)


def file_of(library: Library, entry: DeckEntry) -> "DeckOnDisk":
    """Return a deck's file as it is now.

    Raises:
        StudydeckError: it vanished or can't be read.
    """
    return DeckOnDisk.of(library, entry)


def files_of(
    library: Library, uids: Sequence[str], progress: Progress | None = None
) -> Iterator[tuple[DeckOnDisk, list[int]]]:
    """Yield the files that hold notes, read one after the other, each with the lines of these notes in order.

    Args:
        library: that has them.
        uids: of the notes.
        progress: called with the notes done and all of them before each file and at the end; may raise to cancel.

    Raises:
        StudydeckError: one of the notes vanished.
    """
    wanted: dict[int, list[str]] = {}
    for uid in uids:
        row = index.note(library.connection, uid)
        if row is None or row.deck not in library.decks:
            raise StudydeckError("One of the notes is in no file any more; nothing was changed.")
        wanted.setdefault(row.deck, []).append(uid)
    tell = progress or (lambda _done, _all: None)
    done = 0
    for entry, named in [(library.decks[number], named) for number, named in wanted.items()]:
        tell(done, len(uids))
        file = DeckOnDisk.of(library, entry)
        if any(uid not in file.lines for uid in named):
            raise StudydeckError(f"One of the notes is no longer in {file.entry.path}; nothing was changed.")
        yield file, sorted(file.lines[uid] for uid in named)
        done += len(named)
    tell(done, len(uids))


def deck_entry(library: Library, deck_id: str) -> DeckEntry:
    """Return a deck by its id.

    Raises:
        StudydeckError: there is none. Exit code 2.
    """
    entry = library.deck_by_id(deck_id)
    if entry is None:
        raise StudydeckError(f"There is no deck `{one_line(deck_id)}`.", "`studydeck decks` lists them.", exit_code=2)
    return entry


def refresh(library: Library, path: Path) -> None:
    """Take in one file that changed outside; others wait for their own turn."""
    changes = look(library)
    ours = tuple(file for file in changes.found if file.path == path)
    gone = () if ours else (str(path),) if str(path) in index.files(library.connection) else ()
    take_in(library, replace(changes, changed=ours, vanished=gone))


def destination(library: Library, entry: DeckEntry) -> Path:
    """Return the file that an edit of a deck writes: its own, or for a bundled one a new one in the user's folder."""
    if not entry.bundled:
        return entry.path
    from studydeck.services.writing.new_decks import free_path

    return free_path(library.places.decks, entry.path.stem)


def change_of(library: Library, file: DeckOnDisk, written: "Written", lines: Iterable[int]) -> FileChange:
    """Return the change of one file, with the notes of some of its lines (before) and where they stand afterwards."""
    by_line = {line: uid for uid, line in file.lines.items()}
    path = destination(library, file.entry)
    notes = tuple(NoteLine(by_line[line], line, written.lines.get(line)) for line in lines if line in by_line)
    if path == file.entry.path:
        _remember(path, written)
        return FileChange(path, file.source.data, written.data, notes, written.tree)
    return FileChange(path, None, written.data, notes, origin=file.entry.path)


def key_of(library: Library, uid: str) -> str:
    """Return a note as acts name it: `deck/note`, or its uid where it is in no file."""
    row = index.note(library.connection, uid)
    return f"{library.decks[row.deck].deck.id}/{row.note}" if row and row.deck in library.decks else uid
