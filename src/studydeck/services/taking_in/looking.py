"""Looking for changed deck files, by stamp alone: all that a start needs where nothing changed."""

import os
from dataclasses import dataclass
from pathlib import Path

from studydeck.core.study_day import Clock
from studydeck.deckfiles import finder
from studydeck.deckfiles.finder import DeckFile
from studydeck.deckfiles.problems import Problem
from studydeck.errors import StudydeckError
from studydeck.services.failures import explaining, healing, opened
from studydeck.services.library import Library
from studydeck.services.places import Places
from studydeck.services.settings import Settings
from studydeck.store import index

LONG_BYTES = 400_000  # more than this is worth a progress bar
NO_FILE = -2  # the stamp of a place that couldn't be looked into


@dataclass(frozen=True, slots=True)
class Changes:
    """Which files differ from the index: found by stamp alone, before any is read."""

    found: tuple[DeckFile, ...]
    changed: tuple[DeckFile, ...]
    vanished: tuple[str, ...]
    problems: tuple[Problem, ...]
    known_problems: frozenset[str]

    @property
    def any(self) -> bool:
        """Whether there is anything to do."""
        return bool(self.changed or self.vanished or {p.file for p in self.problems} != self.known_problems)

    @property
    def long(self) -> bool:
        """Whether it will take long enough to show progress."""
        return sum(file.size for file in self.changed) > LONG_BYTES


def folders(places: Places, settings: Settings) -> list[tuple[Path, bool]]:
    """Return the folders that decks are looked for in, with whether they are the bundled ones."""
    further = (places.settings.parent / os.path.expanduser(folder) for folder in settings.folders)  # noqa: PTH111
    own = [places.decks, *further]
    return ([(places.bundled, True)] if places.bundled else []) + [(folder, False) for folder in own]


def look(library: Library) -> Changes:
    """Return what differs between the files and the index, by size and time of change."""
    found, problems = finder.find(folders(library.places, library.settings))
    known = index.files(library.connection)
    changed = tuple(f for f in found if not _same_stamp(f, known.get(str(f.path))))
    vanished = tuple(sorted(known.keys() - {str(f.path) for f in found} - {p.file for p in problems}))
    lost = frozenset(path for path, row in known.items() if row.mtime_ns == NO_FILE)
    return Changes(tuple(found), changed, vanished, tuple(problems), lost)


def _same_stamp(file: DeckFile, row: index.FileRow | None) -> bool:
    return row is not None and row.mtime_ns == file.mtime_ns and row.size == file.size


def open_to_look(places: Places, clock: Clock | None = None) -> Library:
    """Open the library to read; decks that changed are taken in where nobody else is writing.

    Raises:
        StudydeckError: as `Library.open`, but never because another process writes or a folder cannot be written.
    """
    return healing(places, lambda: _open_to_look(places, clock))


def _open_to_look(places: Places, clock: Clock | None) -> Library:
    library = opened(places, clock, write=False)
    try:
        with explaining(library):  # what the writer below fails with while it reads, too: both read the same files
            if not look(library).any:
                return with_decks(library)
            if places.database.exists():
                had_index = places.index.exists()
                try:
                    writer = _with_changes(opened(places, clock, write=True, wait=False))
                except StudydeckError:  # somebody else writes, or nobody can: what there is must do
                    if had_index and not places.index.exists():
                        raise  # it was damaged and thrown away, and this reader holds no other
                else:
                    library.close()
                    return writer
            return _with_changes(library)
    except BaseException:
        library.close()
        raise


def with_decks(library: Library) -> Library:
    """Return the library with its decks read: damage among them is to show while the index can still be made anew."""
    library.forget()
    _ = library.decks
    return library


def _with_changes(library: Library) -> Library:
    from studydeck.services.taking_in.takein import take_in  # the kinds of notes: most calls find nothing changed

    try:
        take_in(library, look(library))
        with_decks(library)
    except BaseException:
        library.close()
        raise
    return library
