"""Where the notes of kept cards stand now: in their deck, in another that they were moved to, or under another id."""

from collections.abc import Iterator
from dataclasses import dataclass

from studydeck.drafting.finding import Finding
from studydeck.services.drafting import placing
from studydeck.services.drafting.card_content import Content
from studydeck.services.drafting.decisions import Decision
from studydeck.services.drafting.deck_work import DeckWork
from studydeck.services.library import Library
from studydeck.store import index, log


@dataclass(frozen=True, slots=True)
class Place:
    """A note that holds a kept card: its deck, its id, and which part of it the card was when it was kept."""

    deck: str
    note: str
    part: str


class Whereabouts:
    """Where kept cards stand, and the decks that are changed with them, for one act.

    Attributes:
        works: the decks that were looked into, by id.
    """

    def __init__(self, library: Library, work: DeckWork | None = None) -> None:
        """Begin with the deck that is changed anyway."""
        self._library = library
        self._former: dict[tuple[str, str], str] | None = None
        self.works = {work.deck_id: work} if work is not None else {}

    def work(self, deck_id: str) -> DeckWork:
        """Return the work on a deck, always the same.

        Raises:
            StudydeckError: there is none, or its file can't be read.
        """
        if deck_id not in self.works:
            self.works[deck_id] = DeckWork.on(self._library, deck_id)
        return self.works[deck_id]

    def of(self, decision: Decision, base: Finding) -> Place | None:
        """Return where a kept card stands, or None: it is in no deck any more."""
        return self._place(decision.deck, decision.note, decision.part, decision.card, base)

    def all_of(self, decision: Decision, base: Finding) -> Iterator[Place]:
        """Yield every place of a kept card: that of its deck, and those of others that it was put into before."""
        for deck, note, part in ((decision.deck, decision.note, decision.part), *decision.others):
            place = self._place(deck, note, part, decision.card, base)
            if place is not None:
                yield place

    def _place(self, deck: str, note: str, part: str, card: Content | None, base: Finding) -> Place | None:
        if not note:
            return None
        if self._holds(deck, note):
            return Place(deck, note, part)
        uid = self._uids().get((deck, note))
        row = index.note(self._library.connection, uid) if uid else None
        if row is not None and row.deck in self._library.decks:
            return Place(self._library.decks[row.deck].deck.id, row.note, part)
        return self._alike(deck, note, part, card, base) if card is not None else None

    def _alike(self, deck: str, note: str, part: str, card: Content, base: Finding) -> Place | None:
        """Return the place of a note that says what was kept: a mere id may be that of somebody's own note."""
        if self._library.deck_by_id(deck) is not None:
            work = self.work(deck)
            name = work.name_of(placing.note_id(card, base), placing.key_of(card))
            if placing.says(work.fields(name) or {}, card, part, base):
                return Place(deck, name, part)
        for entry in self._library.decks.values():
            other = entry.deck.id
            if other != deck and self._holds(other, note):
                fields = self.work(other).fields(note) or {}
                if placing.says(fields, card, part, base):
                    return Place(other, note, part)
        return None

    def _holds(self, deck: str, note: str) -> bool:
        if deck in self.works:
            return self.works[deck].fields(note) is not None
        entry = self._library.deck_by_id(deck)
        return entry is not None and index.uid_of(self._library.connection, entry.number, note) is not None

    def _uids(self) -> dict[tuple[str, str], str]:
        """Return the notes that ever were recorded, by the keys that they had; of each key the newest."""
        if self._former is None:
            self._former = {}
            for uid, deck, note in log.notes_named(self._library.connection):
                self._former.setdefault((deck, note), uid)
        return self._former
