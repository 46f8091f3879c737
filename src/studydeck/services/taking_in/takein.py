"""Taking changed deck files into the index: parsed once, matched with what was answered, shown with their problems."""

import itertools
from collections.abc import Callable, Mapping, Sequence
from contextlib import nullcontext
from dataclasses import dataclass
from typing import TYPE_CHECKING

from studydeck.core.study_day import Clock
from studydeck.deckfiles.finder import DeckFile
from studydeck.services.failures import explaining, healing, opened
from studydeck.services.library import Library
from studydeck.services.places import Places
from studydeck.services.taking_in.identified import Told
from studydeck.services.taking_in.identifying import identify
from studydeck.services.taking_in.identity_events import identity_events
from studydeck.services.taking_in.indexing import write_files, write_lost
from studydeck.services.taking_in.looking import Changes, look, with_decks
from studydeck.services.taking_in.parsing import Parsed, contents, digest_of, owners, parse, parsed, shadowed
from studydeck.store import identities, index, index_writer, states, workload

if TYPE_CHECKING:  # the reader of YAML is loaded only when a file changed
    from studydeck.deckfiles.reader import Tree
    from studydeck.deckfiles.schema import Known

    Trees = Mapping[tuple[str, str], Tree]
    """What files hold, by path and digest."""

Progress = Callable[[int, int], None]
MANY_NOTES = 5_000
RACY_NS = 2_000_000_000  # a file changed this recently may change again within the same tick of its stamp


@dataclass(frozen=True, slots=True)
class Taken:
    """What a take-in did: how many files were parsed or vanished, and how many notes they hold."""

    files: int
    notes: int


def take_in(
    library: Library,
    changes: Changes | None = None,
    progress: Progress | None = None,
    told: Told | None = None,
    trees: "Trees | None" = None,
) -> Taken:
    """Parse what changed and bring index and identity up to date; what is unchanged isn't read.

    Args:
        library: open for writing, or with an index in memory.
        changes: as `look` found them.
        progress: called with (bytes done, bytes in all) between files; may raise to cancel, then nothing changed.
        told: uids that are known without a guess, as the program itself wrote those notes.
        trees: what files hold that were read already, by path and digest.
    """
    changes = look(library) if changes is None else changes
    if not changes.any or not (library.writable or index.in_memory(library.connection)):
        return Taken(0, 0)
    work = TakingIn(library, changes, progress, told, trees)
    work.read()
    return work.write()


class TakingIn:
    """One take-in, from files to index: the long part, reading, asks nothing of the database."""

    def __init__(
        self,
        library: Library,
        changes: Changes,
        progress: Progress | None = None,
        told: Told | None = None,
        trees: "Trees | None" = None,
    ) -> None:
        """Begin; see `take_in`."""
        self.library = library
        self.changes = changes
        self.progress = progress or (lambda _done, _total: None)
        self.told = told or {}
        self.trees = trees or {}
        self._fresh: list[Parsed] = []
        self._restamped: list[tuple[DeckFile, int]] = []
        self.known_files = index.files(library.connection)
        self.read_before = {
            file.path: index_writer.read_before(library.connection, str(file.path))
            for file in changes.changed
            if str(file.path) in self.known_files
        }
        self.total = sum(file.size for file in changes.changed) or 1
        self.done = 0

    def read(self) -> None:
        """Read and parse what changed; may run in a thread of its own."""
        from studydeck.deckfiles.reader import without_cyclic_gc

        with without_cyclic_gc():
            self._fresh, self._restamped = self._read_changed()

    @property
    def changed_notes(self) -> int:
        """How many notes were read that the index doesn't hold as they are now."""
        return sum(not note.is_known for file in self._fresh for note in file.notes)

    def write(self) -> Taken:
        """Bring index and identity up to date with what was read."""
        from studydeck.deckfiles.reader import without_cyclic_gc

        many = sum(len(file.notes) for file in self._fresh) > MANY_NOTES
        with without_cyclic_gc(), index.large_cache(self.library.connection) if many else nullcontext():
            return self._write(self._fresh, self._restamped)

    def _write(self, files: list[Parsed], restamped: list[tuple[DeckFile, int]]) -> Taken:
        files += self._settle_owners(files)
        if not files and not self.changes.vanished and not self.changes.problems and not self.changes.known_problems:
            self._write_stamps(restamped)
            return Taken(0, 0)
        told = self._known(files)
        known = identify(self.library, files, self.changes.vanished, told)
        if known.more:
            files += self._unchanged(known.more)
            known = identify(self.library, files, self.changes.vanished, told)
        numbers = self._numbers(files)
        with self.library.database.transaction() as connection:
            gone = (*self.changes.vanished, *self.changes.known_problems)
            for path in gone:
                index_writer.forget_file(connection, path)
            for unchanged, stamp in restamped:
                index_writer.restamp(connection, str(unchanged.path), stamp, unchanged.size)
            for problem in self.changes.problems:
                write_lost(self.library, problem)
            stamps = {str(file.file.path): self._stamp(file.file) if file.hash else -1 for file in files}
            write_files(self.library, files, stamps, known, numbers)
            index_writer.rank_decks(connection, {str(found.path): n for n, found in enumerate(self.changes.found)})
            for event in identity_events(self.library, known):
                states.record(connection, event)
            workload.renew_counts(connection, numbers.values(), keep=self.library.writable)
            if self.library.writable:
                identities.settle(connection)
        self.library.forget()
        return Taken(len(files) + len(self.changes.vanished), sum(len(file.notes) for file in files))

    def _known(self, files: Sequence[Parsed]) -> Told:
        """Return what is known without a guess: told now, or before the program was killed in the midst of an edit."""
        if self.told or not self.library.writable:
            return self.told
        from studydeck.services.writing.file_changes import remembered

        return remembered(self.library, {str(file.file.path): file.hash for file in files if file.loaded})

    def _unchanged(self, paths: set[str]) -> list[Parsed]:
        """Read files that did not change, as a note of theirs goes by another uid from now on."""
        found = [parse(file) for file in self.changes.found if str(file.path) in paths]
        for file in found:
            file.loaded = True
        return found

    def _write_stamps(self, restamped: list[tuple[DeckFile, int]]) -> None:
        if restamped:
            with self.library.database.transaction() as connection:
                for file, stamp in restamped:
                    index_writer.restamp(connection, str(file.path), stamp, file.size)

    # --- reading ---

    def _read_changed(self) -> tuple[list[Parsed], list[tuple[DeckFile, int]]]:
        """Return the files whose bytes changed, parsed, and those whose stamp alone did."""
        fresh, restamped = [], []
        for file in self.changes.changed:
            self.progress(self.done, self.total)
            before = self.known_files.get(str(file.path))
            data = contents(file)
            digest = digest_of(data) if isinstance(data, bytes) else ""
            if before and digest and digest == before.hash:
                restamped.append((file, self._stamp(file)))
            else:
                fresh.append(
                    parsed(file, data, digest, self._known_notes(file), self.trees.get((str(file.path), digest)))
                )
            self.done += file.size
        self.progress(self.total, self.total)
        return fresh, restamped

    def _known_notes(self, file: DeckFile) -> "Known":
        from studydeck.deckfiles.schema import KnownNote

        return {digest: KnownNote(*names) for digest, *names in self.read_before.get(file.path, ())}

    def _stamp(self, file: DeckFile) -> int:
        """Return the stamp to remember: none for a file so young that it may change without showing it."""
        return -1 if abs(self.library.now().at_ms * 1_000_000 - file.mtime_ns) < RACY_NS else file.mtime_ns

    def _settle_owners(self, files: list[Parsed]) -> list[Parsed]:
        """Decide which file of one deck id is loaded; return unchanged files that must be read for it as well.

        A deck of the user's takes a bundled one's place; of two of the same sort the earlier path wins.
        """
        changed = {str(file.file.path): file for file in files}
        deck_ids = {}
        for found in self.changes.found:
            path = str(found.path)
            if path in changed:
                deck = changed[path].deck
                deck_ids[path] = deck.id if deck else None
            elif path in self.known_files:
                deck_ids[path] = self.known_files[path].deck
        owner_of = owners((found, deck_ids.get(str(found.path))) for found in self.changes.found)
        more = []
        for found in self.changes.found:
            path = str(found.path)
            deck_id = deck_ids.get(path)
            if deck_id is None:
                continue
            owner = owner_of[deck_id]
            if path not in changed and self.known_files[path].loaded != (owner is found):
                changed[path] = parse(found)
                more.append(changed[path])
            if path in changed:
                file = changed[path]
                file.loaded = owner is found
                file.problems += shadowed([(found, deck_id)], owner_of)
        return more

    def _numbers(self, files: Sequence[Parsed]) -> dict[str, int]:
        """Return the number of each deck to be written: the one it had, so that a session that runs goes on with it."""
        had = {entry.deck.id: number for number, entry in self.library.decks.items()}
        fresh = itertools.count(max(had.values(), default=0) + 1)
        ids = [file.deck.id for file in files if file.loaded and file.deck]
        return {deck_id: had[deck_id] if deck_id in had else next(fresh) for deck_id in ids}


def open_to_write(places: Places, clock: Clock | None = None) -> Library:
    """Open the library to write, with the decks as they are now.

    Raises:
        StudydeckError: as `Library.open`.
    """
    return healing(places, lambda: _open_to_write(places, clock))


def _open_to_write(places: Places, clock: Clock | None) -> Library:
    library = opened(places, clock, write=True)
    try:
        with explaining(library):
            take_in(library)
            return with_decks(library)
    except BaseException:
        library.close()
        raise
