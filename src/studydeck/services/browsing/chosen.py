"""What an act is about: the chosen cards, and the notes they belong to where an act changes files."""

from collections.abc import Sequence
from dataclasses import dataclass

from studydeck.services.library import Library
from studydeck.services.wording import plural
from studydeck.store import bulk, index


@dataclass(frozen=True, slots=True)
class Chosen:
    """Notes, as an act on files takes them.

    Attributes:
        uids: of the notes, each once, in the order of the cards.
        cards: how many cards they have, the chosen ones and those that belong to the same notes.
        read: how many cards stand in the files that an act on these notes has to read and write.
    """

    uids: tuple[str, ...]
    cards: int
    read: int

    @property
    def words(self) -> str:
        """How many notes and cards those are: `2 notes (5 cards)`."""
        return f"{plural(len(self.uids), 'note')} ({plural(self.cards, 'card')})"


def notes_of(library: Library, cards: Sequence[int]) -> Chosen:
    """Return the notes of cards; what no file holds any more is passed over."""
    uids, decks = bulk.notes_of(library.connection, cards)
    read = sum(library.decks[number].cards for number in decks if number in library.decks)
    return Chosen(uids, bulk.count_of_notes(library.connection, uids, decks), read)


def standing(library: Library, cards: Sequence[int]) -> tuple[bool, bool]:
    """Return whether all of the cards are suspended by somebody's act, and whether all are buried today."""
    found = bulk.targets(library.connection, cards)
    today = library.today()
    suspended = bool(found) and all(target.state.suspended for target in found)
    return suspended, bool(found) and all(target.state.buried_day == today for target in found)


def tags(library: Library) -> tuple[str, ...]:
    """Return all tags of notes and decks, in alphabetical order."""
    found = {tag for entry in library.decks.values() for tag in entry.deck.tags} | set(index.tags(library.connection))
    return tuple(sorted(found, key=str.casefold))
