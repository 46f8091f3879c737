"""Taking changed deck files into the index: parsed once, matched with what was answered, shown with their problems."""

import itertools
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from studydeck.core.card import Face
from studydeck.core.events import Event
from studydeck.core.identity import Found, card_number, match, mint
from studydeck.core.notes import KINDS, cards_of
from studydeck.core.study_day import Clock
from studydeck.deckfiles.finder import DeckFile
from studydeck.deckfiles.problems import Problem
from studydeck.services.failures import explaining, healing, opened
from studydeck.services.library import Library
from studydeck.services.looking import NO_FILE, Changes, look, with_decks
from studydeck.services.parsing import Parsed, contents, digest_of, owners, parse, parsed, shadowed
from studydeck.services.places import Places
from studydeck.services.records import found_note, note_record, unanswered_twins
from studydeck.store import index, states, workload

if TYPE_CHECKING:  # the reader of YAML is loaded only when a file changed
    from studydeck.deckfiles.schema import FoundNote

Progress = Callable[[int, int], None]
RACY_NS = 2_000_000_000  # a file changed this recently may change again within the same tick of its stamp


@dataclass(frozen=True, slots=True)
class Taken:
    """What a take-in did: how many files were parsed or vanished, and how many notes they hold."""

    files: int
    notes: int


def take_in(library: Library, changes: Changes | None = None, progress: Progress | None = None) -> Taken:
    """Parse what changed and bring index and identity up to date; what is unchanged isn't read.

    Args:
        library: open for writing, or with an index in memory.
        changes: as `look` found them.
        progress: called with (bytes done, bytes in all) between files; may raise to cancel, then nothing changed.
    """
    changes = look(library) if changes is None else changes
    if not changes.any or not (library.writable or index.in_memory(library.connection)):
        return Taken(0, 0)
    from studydeck.deckfiles.reader import without_cyclic_gc

    with without_cyclic_gc():
        return _TakeIn(library, changes, progress or (lambda _done, _total: None)).run()


class _TakeIn:
    """One take-in, from files to index."""

    def __init__(self, library: Library, changes: Changes, progress: Progress) -> None:
        self.library = library
        self.changes = changes
        self.progress = progress
        self.known_files = index.files(library.connection)
        self.total = sum(file.size for file in changes.changed) or 1
        self.done = 0

    def run(self) -> Taken:
        files, restamped = self._read_changed()
        files += self._settle_owners(files)
        if not files and not self.changes.vanished and not self.changes.problems and not self.changes.known_problems:
            self._write_stamps(restamped)
            return Taken(0, 0)
        uids = self._identify(files)
        numbers = self._numbers(files)
        with self.library.database.transaction() as connection:
            gone = (*self.changes.vanished, *self.changes.known_problems)
            for path in (*gone, *(str(file.file.path) for file in files)):
                index.forget_file(connection, path)
            for unchanged, stamp in restamped:
                index.restamp(connection, str(unchanged.path), stamp, unchanged.size)
            for problem in self.changes.problems:
                index.add_file(connection, _lost_row(problem), [_problem_row(problem)])
            events: list[Event] = []
            for file in files:
                events += self._write(file, uids, numbers)
            index.rank_decks(connection, {str(found.path): n for n, found in enumerate(self.changes.found)})
            for event in events:
                states.record(connection, event)
            index.renew_mark(connection)
            if self.library.writable:  # a reader with an index in memory counts when it is asked
                workload.count_answered(connection)
        self.library.forget()
        return Taken(len(files) + len(self.changes.vanished), sum(len(file.notes) for file in files))

    def _write_stamps(self, restamped: list[tuple[DeckFile, int]]) -> None:
        if restamped:
            with self.library.database.transaction() as connection:
                for file, stamp in restamped:
                    index.restamp(connection, str(file.path), stamp, file.size)

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
                fresh.append(parsed(file, data, digest))
            self.done += file.size
        self.progress(self.total, self.total)
        return fresh, restamped

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

    # --- identity ---

    def _identify(self, files: Sequence[Parsed]) -> dict[tuple[str, int], str]:
        """Return the uid of each note of the changed files, by (path, number)."""
        connection = self.library.connection
        paths = {str(file.file.path) for file in files} | set(self.changes.vanished)
        staying = _staying_uids(connection, paths)
        records = states.notes(connection)
        known = [record for uid, record in records.items() if uid not in staying]
        found: list[Found] = []
        places: list[tuple[str, int]] = []
        for file in files:
            if file.loaded and file.deck:
                for number, entry in enumerate(file.notes):
                    found.append(found_note(file.deck.id, entry))
                    places.append((str(file.file.path), number))
        known += unanswered_twins(self.library, found, paths, records.keys())
        decks = {file.deck.id for file in files if file.loaded and file.deck}
        decks |= {entry.deck.id for entry in self.library.decks.values() if str(entry.path) not in paths}
        pairs = match(known, found, decks)
        # Those found again too: a note above them must not mint the uid of one that is matched further down.
        taken = staying | records.keys() | set(pairs.values())
        uids = {}
        for number, place in enumerate(places):
            uid = pairs.get(number)
            if uid is None:
                uid = mint(found[number], taken.__contains__)
            taken.add(uid)
            uids[place] = uid
        return uids

    def _numbers(self, files: Sequence[Parsed]) -> dict[str, int]:
        """Return the number of each deck to be written: the one it had, so that a session that runs goes on with it."""
        had = {entry.deck.id: number for number, entry in self.library.decks.items()}
        fresh = itertools.count(max(had.values(), default=0) + 1)
        ids = [file.deck.id for file in files if file.loaded and file.deck]
        return {deck_id: had[deck_id] if deck_id in had else next(fresh) for deck_id in ids}

    # --- writing ---

    def _write(self, file: Parsed, uids: dict[tuple[str, int], str], numbers: dict[str, int]) -> list[Event]:
        """Write one file to the index and return the events of answered notes that changed."""
        path = str(file.file.path)
        deck_id = file.deck.id if file.deck else None
        stamp = self._stamp(file.file) if file.hash else -1
        row = index.FileRow(
            path, stamp, file.file.size, file.hash, deck_id, file.loaded, file.file.bundled, len(file.notes)
        )
        connection = self.library.connection
        index.add_file(connection, row, [_problem_row(problem) for problem in file.problems])
        if not file.loaded or file.deck is None:
            return []
        notes, cards, records = [], [], []
        for number, entry in enumerate(file.notes):
            uid = uids[path, number]
            kind = next(KINDS[key].name for key in entry.fields if key in KINDS)
            notes.append(
                index.NoteRow(
                    uid, 0, number, entry.slug, kind, entry.line, entry.note.common.id, entry.fields, entry.sources
                )
            )
            faces = cards_of(entry.note)
            cards += _card_rows(uid, number, faces, suspended=entry.note.common.suspended)
            records.append((uid, entry, faces))
        suspended = sum(card.suspended for card in cards)
        head = {
            "description": file.deck.description,
            "tags": list(file.deck.tags),
            "breadcrumbs": list(file.deck.breadcrumbs),
        }
        deck_row = index.DeckRow(
            numbers[file.deck.id],
            file.deck.id,
            path,
            file.deck.title,
            file.file.bundled,
            0,
            head,
            len(notes),
            len(cards),
            suspended,
        )
        index.add_deck(connection, deck_row, notes, cards)
        return self._changed_records(file.deck.id, records)

    def _changed_records(
        self, deck_id: str, records: Iterable[tuple[str, "FoundNote", tuple[Face, ...]]]
    ) -> list[Event]:
        if not self.library.writable:
            return []
        known = states.notes(self.library.connection)
        events = []
        for uid, entry, faces in records:
            if uid in known:
                explicit = entry.note.common.id
                record = note_record(uid, deck_id, entry.slug, explicit, entry.note, entry.fields, faces)
                event = self.library.note_event(record)
                if event:
                    events.append(event)
        return events


def _card_rows(uid: str, number: int, faces: Sequence[Face], *, suspended: bool) -> list[index.CardRow]:
    return [
        index.CardRow(
            card_number(uid, face.name),
            uid,
            face.name,
            f"{uid}/{face.group}",
            0,
            number * 10_000 + face.order * 1000 + n,
            suspended,
        )
        for n, face in enumerate(faces)
    ]


def _staying_uids(connection: Any, paths: set[str]) -> set[str]:
    """Return the uids of the notes whose files did not change."""
    decks = {row.number for row in index.decks(connection) if row.path not in paths}
    return {uid for uid, deck in index.note_places(connection) if deck in decks}


def _problem_row(problem: Problem) -> index.ProblemRow:
    p = problem
    return index.ProblemRow(p.file, p.line, p.column, p.severity, p.message, p.hint, p.excerpt, p.length)


def _lost_row(problem: Problem) -> index.FileRow:
    return index.FileRow(problem.file, NO_FILE, 0, "", None, False, False, 0)


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
