"""Which note of the changed files is which known one, the uids of those that are new, and the events that record it."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence

from studydeck.core.face_matching import match_faces
from studydeck.core.identity import Found, card_number, mint
from studydeck.core.matching import match
from studydeck.core.note_identity import NoteRecord
from studydeck.core.notes import cards_of
from studydeck.core.text import normalise
from studydeck.services.library import Library
from studydeck.services.taking_in.identified import Entry, Identified, Spot, Told, digests, entries_of
from studydeck.services.taking_in.parsing import Parsed
from studydeck.services.taking_in.records import as_indexed
from studydeck.store import identities, index, note_places, states
from studydeck.store.note_places import Place

_MOST_OF_A_DECK = 0.8
_MANY = 2_000
_AROUND = 300  # notes among which the words of the edited ones are weighed


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
        self.known = Identified(entries=list(entries_of(files, self.places)))
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
        if known.records:  # all that is new is named by what it says, whatever was there before
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
        kept: dict[str, Entry] = {}
        for entry in self.known.entries:
            uid = by_text.get((entry.deck, entry.entry.slug, entry.explicit_id, entry.whole))
            if uid is not None and uid not in taken and entry.spot not in self.known.uids:
                kept[uid] = entry
                self.known.unchanged.add(entry.spot)
                if uid in self.recorded:
                    self.known.uids[entry.spot] = uid
        self._look_at_faces({uid: entry for uid, entry in kept.items() if not entry.stood and uid in self.recorded})
        return set(kept)

    def _look_at_faces(self, kept: Mapping[str, Entry]) -> None:
        """Set aside no note whose text is the same, but not its cards: its kind, gaps or `reverse` changed."""
        for uid, record in identities.notes(self.connection, kept).items():
            faces = {face.name: normalise(face.answer.plain()) for face in cards_of(kept[uid].entry.note)}
            if faces != {name: normalise(text) for name, text in record.faces.items()}:
                self.known.unchanged.discard(kept[uid].spot)

    def _match(self, left: Sequence[Entry], places: Sequence[Place]) -> None:
        known = self.known
        fresh = [place.uid for place in places if place.uid not in self.recorded]
        # They were there before, so what vanished is none of them.
        unanswered = list(as_indexed(self.library, index.notes_of(self.connection, fresh).values()))
        prompts = Counter((entry.deck, entry.asks) for entry in known.entries)
        # Of two that say the same, the one that stood there last goes before the one that had vanished.
        records = [known.records[uid] for uid in sorted(known.records, key=lambda uid: (uid in known.gone_before, uid))]
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
        answered = self._answered(known.records[uid] for uid in matched.asked.values())
        self.asked = {left[number].spot: uid for number, uid in matched.asked.items() if uid in answered}

    def _answered(self, records: Iterable[NoteRecord]) -> set[str]:
        """Return which of these notes have progress: others are recorded only to be told from a vanished one."""
        cards = {
            card_number(record.uid, record.origins.get(face, face)): record.uid
            for record in records
            for face in record.faces
        }
        return {cards[card] for card in states.get_all(self.connection, cards)}

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
        here = [*known_before, *(e for e in known.entries if e.spot in known.unchanged and e.whole in wholes.values())]
        away = [p for p in note_places.of_text(self.connection, wholes.values()) if p.path not in self.paths]
        named = {known.uids[entry.spot] for entry in here if entry.spot in known.uids}
        records = identities.notes(self.connection, named | {place.uid for place in away})
        answered = self._answered(records.values())
        free: dict[int, list[Entry | Place]] = {}
        for entry in here:
            if known.uids.get(entry.spot) not in answered:
                free.setdefault(entry.whole, []).append(entry)
        for place in away:
            if place.uid not in answered:
                free.setdefault(place.whole, []).append(place)
        found = set()
        for uid in wholes:
            for spot in free.get(wholes[uid], [])[:1]:
                free[wholes[uid]].remove(spot)
                found.add(uid)
                if isinstance(spot, Place):
                    known.more.add(spot.path)
                else:
                    if former := records.get(known.uids.get(spot.spot, "")):
                        known.records[former.uid] = former  # it goes, though what it said stays
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
        is_taken = self._ever_taken(len(known.entries) - len(known.uids))
        for entry in known.entries:
            if entry.spot not in known.uids:
                if entry.stood and entry.stood.uid not in taken and prompts[entry.deck, entry.asks] == 1:
                    uid = entry.stood.uid  # it was named so by what it says still
                else:
                    uid = mint(entry.found, lambda uid: uid in taken or (uid not in had and is_taken(uid)))
                taken.add(uid)
                known.uids[entry.spot] = uid
                if entry.spot in self.asked:
                    known.asked[uid] = self.asked[entry.spot]

    def _ever_taken(self, names: int) -> Callable[[str], bool]:
        """Return what tells whether a recorded note has or had a uid; to name very many notes all are asked for at once."""
        if names > _MANY:
            return identities.all_taken(self.connection).__contains__
        return lambda uid: identities.is_taken(self.connection, uid)

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
