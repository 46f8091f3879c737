"""Which note of the changed files is which known one, the uids of those that are new, and the events that record it."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from studydeck.core.face_matching import match_faces
from studydeck.core.fold import NoteRecord
from studydeck.core.identity import Found, mint, text_digest, whole_text
from studydeck.core.matching import match
from studydeck.core.notes import cards_of
from studydeck.core.text import normalise
from studydeck.services.library import Library
from studydeck.services.parsing import Parsed
from studydeck.services.records import as_indexed, found_note
from studydeck.store import identities, index, note_places
from studydeck.store.note_places import Place

if TYPE_CHECKING:  # the reader of YAML is loaded only when a file changed
    from studydeck.deckfiles.schema import FoundNote

Spot = tuple[str, int]
"""A note of the changed files: (path, number in the file)."""

Told = Mapping[tuple[str, int], str]
"""Uids known without a guess, by (path, line where the note begins): the program itself wrote those notes."""


_MOST_OF_A_DECK = 0.8
_AROUND = 300  # notes among which the words of the edited ones are weighed


@dataclass(slots=True)
class Entry:
    """A note of a changed file.

    Attributes:
        stood: its place in the index, where it stands in its file as it stood: nothing of it need be read.
    """

    spot: Spot
    entry: "FoundNote"
    deck: str
    whole: int
    asks: int
    stood: Place | None
    read: Found | None = None

    @property
    def found(self) -> Found:
        """The note in the form in which it is matched."""
        if self.read is None:
            self.read = found_note(self.deck, self.entry)
        return self.read

    @property
    def explicit_id(self) -> str:
        """The `id` that its author gave."""
        return self.stood.explicit_id if self.stood else self.entry.note.common.id


@dataclass(slots=True)
class Identified:
    """What is known of the notes of the changed files.

    Attributes:
        uids: the uid of each note.
        origins: by uid, where faces were renamed: face to the face under which its progress is kept.
        digests: of each note's whole text and prompt side.
        more: files that did not change, but hold the text of a note that vanished: they must be read as well.
    """

    uids: dict[Spot, str] = field(default_factory=dict)
    origins: dict[str, dict[str, str]] = field(default_factory=dict)
    digests: dict[Spot, tuple[int, int]] = field(default_factory=dict)
    more: set[str] = field(default_factory=set)
    entries: list[Entry] = field(default_factory=list)
    unchanged: set[Spot] = field(default_factory=set)
    records: dict[str, NoteRecord] = field(default_factory=dict)
    gone_before: set[str] = field(default_factory=set)
    vanished: set[str] = field(default_factory=set)
    likely: set[str] = field(default_factory=set)
    asked: dict[str, str] = field(default_factory=dict)
    told: set[str] = field(default_factory=set)


def identify(library: Library, files: Sequence[Parsed], vanished: Iterable[str], told: Told) -> Identified:
    """Return what is known of the notes of the changed files; nothing is written."""
    paths = {str(file.file.path) for file in files} | set(vanished)
    return _Identifying(library, files, paths, told).run()


class _Identifying:
    """One matching of all changed files with what was known."""

    def __init__(self, library: Library, files: Sequence[Parsed], paths: set[str], told: Told) -> None:
        self.library = library
        self.connection = library.connection
        self.paths = paths
        self.told = told
        self.places = note_places.of_files(self.connection, paths)
        self.decks = {file.deck.id for file in files if file.loaded and file.deck}
        self.decks |= {entry.deck.id for entry in library.decks.values() if str(entry.path) not in paths}
        self.unread = {str(file.file.path) for file in files if not file.loaded}
        self.known = Identified(entries=list(_entries(files, self.places)))
        self.known.digests = {entry.spot: (entry.whole, entry.asks) for entry in self.known.entries}
        self.recorded = identities.recorded(self.connection, (place.uid for place in self.places))
        self.files = index.files(self.connection)
        # A file whose hash was taken away is read again because a note of it goes by another uid.
        self.stale = {path for path in paths if path in self.files and not self.files[path].hash}
        self.asked: dict[Spot, str] = {}

    def run(self) -> Identified:
        known = self.known
        known.gone_before = identities.gone(self.connection)
        self._take_told()
        taken = self._take_unchanged() | set(known.uids.values())
        left = [entry for entry in known.entries if entry.spot not in known.uids and entry.spot not in known.unchanged]
        places = [place for place in self.places if place.uid not in taken]
        known.records = identities.notes(self.connection, {place.uid for place in places} & self.recorded)
        nowhere: dict[str, NoteRecord] = {}
        if self.stale or not identities.is_settled(self.connection):
            nowhere = identities.nowhere(self.connection)
        elif left:  # all that is recorded stands in the index, or was marked when it went
            nowhere = identities.notes(self.connection, known.gone_before)
        known.records |= {uid: record for uid, record in nowhere.items() if uid not in taken}
        if left or known.records:
            self._match(left, places)
        known.vanished = known.records.keys() - set(known.uids.values()) - known.gone_before
        self._mint()
        self._find_origins()
        return known

    def _take_told(self) -> None:
        if not self.told:
            return
        standing = note_places.paths_of(self.connection, self.told.values())
        free = {uid for uid in self.told.values() if standing.get(uid, "") in {*self.paths, ""}}
        recorded = identities.recorded(self.connection, free)
        for entry in self.known.entries:
            uid = self.told.get((entry.spot[0], entry.entry.line))
            if uid in free and (uid in standing or uid in recorded):
                free.discard(uid)
                self.known.uids[entry.spot] = uid
                if uid not in recorded:
                    self.known.told.add(uid)

    def _take_unchanged(self) -> set[str]:
        """Set aside every note that stands as it stood, and return their uids; what is recorded keeps its own."""
        places = (place for place in self.places if place.path not in self.stale)
        by_text = {(p.deck, p.note, p.explicit_id, p.whole): p.uid for p in places}
        taken = set(self.known.uids.values())
        kept = set()
        for entry in self.known.entries:
            uid = by_text.get((entry.deck, entry.entry.slug, entry.explicit_id, entry.whole))
            if uid is not None and uid not in taken and entry.spot not in self.known.uids:
                kept.add(uid)
                self.known.unchanged.add(entry.spot)
                if uid in self.recorded:
                    self.known.uids[entry.spot] = uid
        return kept

    def _match(self, left: Sequence[Entry], places: Sequence[Place]) -> None:
        known = self.known
        fresh = [place.uid for place in places if place.uid not in self.recorded]
        # They were there before, so what vanished is none of them.
        unanswered = list(as_indexed(self.library, index.notes_of(self.connection, fresh).values()))
        prompts = Counter((entry.deck, entry.asks) for entry in known.entries)
        records = [known.records[uid] for uid in sorted(known.records)]
        matched = match(
            [*records, *unanswered],
            [entry.found for entry in left],
            self.decks,
            unanswered=set(fresh),
            gone=known.gone_before,
            around=self._around,
            crowded={
                (entry.found.deck, normalise(entry.found.prompt))
                for entry in left
                if prompts[entry.deck, entry.asks] > 1
            },
            elsewhere=lambda uids, free: self._adopt(uids, [left[number] for number in free]),
            ask_of_gone=bool(self.files),
        )
        for number, uid in matched.uids.items():
            if uid in known.records:  # one that has no progress is named after what it says now, as any new note
                known.uids[left[number].spot] = uid
            if number in matched.likely:
                known.likely.add(uid)
        self.asked = {left[number].spot: uid for number, uid in matched.asked.items()}

    def _around(self) -> list[Found]:
        """Return notes of the files that did not change, evenly chosen: enough to tell which words are rare."""
        unchanged = [entry for entry in self.known.entries if entry.spot in self.known.unchanged]
        return [entry.found for entry in unchanged[:: len(unchanged) // _AROUND + 1]]

    def _adopt(self, uids: Sequence[str], known_before: Sequence[Entry]) -> set[str]:
        """Return which of the vanished notes stand elsewhere, word for word, as a note that was never answered.

        It is a note that was moved in two steps: pasted there first, cut here now.

        Args:
            uids: of the known notes that weren't found.
            known_before: changed notes that stood in the files before, without progress.
        """
        known = self.known
        missing = set(uids)
        cut = {p.uid for p in self.places if p.uid in missing and p.uid in known.records} - known.gone_before
        cut -= self._lost_with_their_deck(missing) if cut else set()
        wholes = {uid: digests(known.records[uid])[0] for uid in sorted(cut)}
        if not wholes:
            return set()
        free: dict[int, list[Entry | Place]] = {}
        for entry in (*known_before, *(e for e in known.entries if e.spot in known.unchanged)):
            if entry.spot not in known.uids:
                free.setdefault(entry.whole, []).append(entry)
        away = [p for p in note_places.of_text(self.connection, wholes.values()) if p.path not in self.paths]
        recorded = identities.recorded(self.connection, (place.uid for place in away))
        for place in away:
            if place.uid not in recorded:
                free.setdefault(place.whole, []).append(place)
        found = set()
        for uid in wholes:
            for spot in free.get(wholes[uid], [])[:1]:
                free[wholes[uid]].remove(spot)
                found.add(uid)
                if isinstance(spot, Place):
                    known.more.add(spot.path)
                else:
                    known.uids[spot.spot] = uid
                    known.unchanged.discard(spot.spot)
        return found

    def _lost_with_their_deck(self, missing: set[str]) -> set[str]:
        """Return the notes that weren't cut, but vanished with all of their deck, which may come back.

        Unless nearly all of it stands elsewhere: then its file was copied, and deleted.
        """
        lost: set[str] = set()
        decks: dict[str, list[Place]] = {}
        for place in self.places:
            decks.setdefault(place.path, []).append(place)
        for path, places in decks.items():
            if any(place.uid not in missing for place in places) and path not in self.unread:
                continue
            elsewhere = {
                p.whole for p in note_places.of_text(self.connection, {p.whole for p in places}) if p.path != path
            }
            copied = sum(place.whole in elsewhere for place in places)
            if path in self.unread or copied < _MOST_OF_A_DECK * len(places):
                lost |= {place.uid for place in places}
        return lost

    def _mint(self) -> None:
        """Name what has no uid yet by what it says, in the order of the files, whatever it was named before."""
        known = self.known
        taken = set(known.uids.values())
        had = {place.uid for place in self.places} - self.recorded  # not taken, then, and needn't be asked about
        prompts = Counter((entry.deck, entry.asks) for entry in known.entries)
        for entry in known.entries:
            if entry.spot not in known.uids:
                if entry.stood and entry.stood.uid not in taken and prompts[entry.deck, entry.asks] == 1:
                    uid = entry.stood.uid  # it was named so by what it says still
                else:
                    uid = mint(
                        entry.found,
                        lambda uid: uid in taken or (uid not in had and identities.is_taken(self.connection, uid)),
                    )
                taken.add(uid)
                known.uids[entry.spot] = uid
                if entry.spot in self.asked:
                    known.asked[uid] = self.asked[entry.spot]

    def _find_origins(self) -> None:
        known = self.known
        known.records |= identities.notes(
            self.connection,
            {known.uids[e.spot] for e in known.entries if e.spot not in known.unchanged} - known.records.keys(),
        )
        known.origins = identities.renamed_faces(self.connection, (known.uids[spot] for spot in known.unchanged))
        for entry in known.entries:
            record = known.records.get(known.uids[entry.spot])
            if record is not None and entry.spot not in known.unchanged:
                faces = {face.name: face.answer.plain() for face in cards_of(entry.entry.note)}
                known.origins[record.uid] = match_faces(record, faces)


def _entries(files: Sequence[Parsed], places: Iterable[Place]) -> Iterator[Entry]:
    standing = {(place.path, place.digest): place for place in places}
    for file in files:
        if file.loaded and file.deck:
            path, deck = str(file.file.path), file.deck.id
            for number, entry in enumerate(file.notes):
                stood = standing.get((path, entry.digest)) if entry.is_known else None
                if stood is not None and stood.deck == deck:
                    yield Entry((path, number), entry, deck, stood.whole, stood.asks, stood)
                else:
                    found = found_note(deck, entry)
                    yield Entry((path, number), entry, deck, *digests(found), None, found)


def digests(note: Found | NoteRecord) -> tuple[int, int]:
    """Return by what a note's whole text and its prompt side are known."""
    return text_digest(whole_text(note.prompt, note.answer)), text_digest(normalise(note.prompt))
