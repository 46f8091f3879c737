"""The notes that stand around a card in its deck: read in blocks, each once while the decks stay as they are."""

from weakref import WeakKeyDictionary

from studydeck.core.notes import note_from_json
from studydeck.core.notes.kind import Note
from studydeck.services.library import DeckEntry, Library
from studydeck.services.studying.showing import Showing
from studydeck.store import neighbours

_BLOCK = 64  # notes that are read at once
_ENOUGH = 16  # notes, from which on no further block is read
_FEW = 3  # notes, up to which other decks lend theirs
_FARTHEST = 4  # blocks on both sides


class _Blocks:
    """The notes of decks as they were read last, in blocks; made anew when the decks are."""

    __slots__ = ("blocks", "decks")

    def __init__(self, decks: dict[int, DeckEntry]) -> None:
        self.decks = decks
        self.blocks: dict[tuple[int, str, int], dict[str, Note]] = {}


_KNOWN: WeakKeyDictionary[Library, _Blocks] = WeakKeyDictionary()
_MOST_BLOCKS = 600  # with which a deck of 10,000 notes stays in memory


def near(library: Library, showing: Showing, kind: str) -> dict[str, Note]:
    """Return notes of a kind that stand around a card in its deck: those nearest to it, in whole blocks, until enough.

    Where the deck holds too few, decks of the same folder or with a tag in common lend theirs.
    """
    found = _in_deck(library, showing, kind)
    if len(found) > _FEW:
        return found
    own = showing.deck.deck
    for entry in library.decks.values():
        related = set(own.tags) & set(entry.deck.tags) or (
            own.breadcrumbs and own.breadcrumbs == entry.deck.breadcrumbs
        )
        if related and entry is not showing.deck:
            found = {**_block(library, entry.number, kind, 0), **found}
        if len(found) > _ENOUGH:
            break
    return found


def _in_deck(library: Library, showing: Showing, kind: str) -> dict[str, Note]:
    deck = showing.deck
    own = neighbours.place_of(library.connection, showing.uid) // _BLOCK
    last = (deck.notes - 1) // _BLOCK
    found: dict[str, Note] = {}
    for step in range(_FARTHEST + 1):
        for number in dict.fromkeys((own - step, own + step)):
            if 0 <= number <= last:
                found.update(_block(library, deck.number, kind, number))
        if len(found) > _ENOUGH:
            break
    return found


def _block(library: Library, deck: int, kind: str, number: int) -> dict[str, Note]:
    known = _KNOWN.get(library)
    if known is None or known.decks is not library.decks:
        known = _Blocks(library.decks)
        _KNOWN[library] = known
    notes = known.blocks.get((deck, kind, number))
    if notes is None:
        first = number * _BLOCK
        rows = neighbours.of_kind(library.connection, deck, kind, first, first + _BLOCK)
        notes = {row.uid: note_from_json(row.fields, []) for row in rows}
        while len(known.blocks) >= _MOST_BLOCKS:
            del known.blocks[next(iter(known.blocks))]
        known.blocks[deck, kind, number] = notes
    return notes
