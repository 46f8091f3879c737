"""Taking changed deck files into the index: parsed once, matched with what was answered, shown with their problems."""

import gc
import itertools
from collections import Counter
from collections.abc import Callable, Container, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from hashlib import blake2b
from typing import TYPE_CHECKING, Any

from studydeck.core.card import Deck, Face
from studydeck.core.events import Event
from studydeck.core.fold import NoteRecord
from studydeck.core.identity import Found, card_number, match, mint, text_of
from studydeck.core.notes import KINDS, cards_of, note_from_json
from studydeck.core.notes.kind import Note
from studydeck.core.study_day import Clock
from studydeck.core.text import normalise
from studydeck.deckfiles.finder import DeckFile
from studydeck.deckfiles.problems import Problem, whole_file
from studydeck.services.library import Library
from studydeck.services.looking import NO_FILE, Changes, folders, look, open_to_look
from studydeck.services.places import Places
from studydeck.store import index, states, workload

if TYPE_CHECKING:  # the reader of YAML is loaded only when a file changed
    from studydeck.deckfiles.schema import FoundNote

__all__ = [
    "Changes",
    "Parsed",
    "Progress",
    "Taken",
    "folders",
    "found_note",
    "look",
    "note_record",
    "open_to_look",
    "open_to_write",
    "owners",
    "parse",
    "shadowed",
    "take_in",
]

Progress = Callable[[int, int], None]
RACY_NS = 2_000_000_000  # a file changed this recently may change again within the same tick of its stamp


@dataclass(slots=True)
class Parsed:
    """A deck file as it was just read: its deck, notes and problems, and whether it is the one that counts."""

    file: DeckFile
    hash: str
    deck: Deck | None = None
    notes: Sequence["FoundNote"] = ()
    problems: list[Problem] = field(default_factory=list)
    loaded: bool = False


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
    with _no_cyclic_gc():
        return _TakeIn(library, changes, progress or (lambda _done, _total: None)).run()


@contextmanager
def _no_cyclic_gc() -> Iterator[None]:
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()


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
        parsed, restamped = [], []
        for file in self.changes.changed:
            self.progress(self.done, self.total)
            before = self.known_files.get(str(file.path))
            data = _contents(file)
            digest = _digest(data) if isinstance(data, bytes) else ""
            if before and digest and digest == before.hash:
                restamped.append((file, self._stamp(file)))
            else:
                parsed.append(_parsed(file, data, digest))
            self.done += file.size
        self.progress(self.total, self.total)
        return parsed, restamped

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
        known += _unanswered_twins(self.library, found, paths, records.keys())
        decks = {file.deck.id for file in files if file.loaded and file.deck}
        decks |= {entry.deck.id for entry in self.library.decks.values() if str(entry.path) not in paths}
        pairs = match(known, found, decks)
        taken = staying | records.keys()
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


def _unanswered_twins(
    library: Library, found: Sequence[Found], paths: Container[str], answered: Container[str]
) -> list[NoteRecord]:
    """Return how never answered notes stood, where another has the same prompt: none of them is to get its progress."""
    prompts = Counter((note.deck, normalise(note.prompt)) for note in found)
    decks = {deck for (deck, _prompt), times in prompts.items() if times > 1}
    twins = []
    for number, entry in library.decks.items():
        if str(entry.path) not in paths or entry.deck.id not in decks:
            continue
        for row in index.notes(library.connection, number):
            if row.uid not in answered:
                note = note_from_json(row.fields, row.sources)
                if prompts[entry.deck.id, normalise(note.prompt_side)] > 1:
                    twins.append(note_record(row.uid, entry.deck.id, row.note, row.explicit_id, note, row.fields))
    return twins


def known_as_indexed(library: Library) -> list[Event]:
    """Return the events that record every answered note as the index has it: after a restore the log may be older."""
    known = states.notes(library.connection)
    events = []
    for row in index.notes(library.connection):
        if row.uid in known and row.deck in library.decks:
            deck_id = library.decks[row.deck].deck.id
            note = note_from_json(row.fields, row.sources)
            event = library.note_event(note_record(row.uid, deck_id, row.note, row.explicit_id, note, row.fields))
            events += [event] if event else []
    return events


def found_note(deck_id: str, entry: "FoundNote") -> Found:
    """Return a note of a file in the form in which it is matched."""
    # A copied id may be the first one's copy as well as the second's: the text tells which of them is the note.
    claimed = entry.note.common.id or entry.copied_id
    return Found(deck_id, entry.slug, claimed, entry.note.prompt_side, text_of(entry.fields))


def note_record(
    uid: str,
    deck_id: str,
    slug: str,
    explicit_id: str,
    note: Note,
    fields: dict[str, Any],
    faces: Sequence[Face] | None = None,
) -> NoteRecord:
    """Return what a `note` event records of a note as it is now."""
    faces = cards_of(note) if faces is None else faces
    return NoteRecord(
        uid=uid,
        deck=deck_id,
        note=slug,
        explicit_id=explicit_id,
        prompt=note.prompt_side,
        answer=text_of(fields),
        faces={face.name: face.answer.plain() for face in faces},
    )


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


def _contents(file: DeckFile) -> bytes | Problem:
    from studydeck.deckfiles.reader import MAX_FILE_BYTES

    try:
        # One byte more than allowed is enough for the reader to refuse it, whatever the file has grown to.
        with file.path.open("rb") as stream:
            return stream.read(MAX_FILE_BYTES + 1)
    except OSError as error:
        return whole_file(
            str(file.path), f"the file can't be read: {error.strerror or error}", "Check its permissions."
        )


def _digest(data: bytes) -> str:
    return blake2b(data, digest_size=16).hexdigest()


def parse(file: DeckFile) -> Parsed:
    """Read and parse a file; nothing in it, and no failure to read it, takes the library with it."""
    data = _contents(file)
    return _parsed(file, data, _digest(data) if isinstance(data, bytes) else "")


def _parsed(file: DeckFile, data: bytes | Problem, digest: str) -> Parsed:
    from studydeck.deckfiles import schema

    if isinstance(data, Problem):
        return Parsed(file, "", problems=[data])
    content = schema.load(data, str(file.path), file.path.stem, file.breadcrumbs)
    return Parsed(file, digest, content.deck, content.notes, list(content.problems))


def owners(files: Iterable[tuple[DeckFile, str | None]]) -> dict[str, DeckFile]:
    """Return which file is loaded for each deck id: the user's before a bundled one, else the earlier path."""
    first: dict[str, DeckFile] = {}
    for file, deck_id in sorted(files, key=lambda pair: pair[0].bundled):
        if deck_id is not None:
            first.setdefault(deck_id, file)
    return first


def shadowed(files: Sequence[tuple[DeckFile, str | None]], owner_of: dict[str, DeckFile]) -> list[Problem]:
    """Return a problem for each file whose deck id belongs to another of the same sort."""
    found = []
    for file, deck_id in files:
        owner = owner_of[deck_id] if deck_id is not None else file
        if owner is not file and owner.bundled == file.bundled:
            message = f"this deck's id `{deck_id}` is taken by {owner.path}, so this file isn't loaded"
            found.append(whole_file(str(file.path), message, "Give one of them another `id:`, or another file name."))
    return found


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
    library = Library.open(places, clock, write=True)
    try:
        take_in(library)
    except BaseException:
        library.close()
        raise
    return library
