"""All cards in the order of their decks, kept in memory: putting what a search found in order asks no database."""

import json
import sqlite3
from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from operator import itemgetter

_FEW = 100


@dataclass(frozen=True, slots=True)
class Roll:
    """The cards as they stood in the index that bore this mark.

    Attributes:
        mark: the index's.
        cards: numbers of all cards, deck by deck.
        places: by the number under which a card is searched, its place in `cards`, or -1.
    """

    mark: int
    cards: Sequence[int]
    places: Sequence[int]

    def in_order(self, docs: Sequence[int], *, descending: bool = False, most: int | None = None) -> "array[int]":
        """Return the cards that are searched under these numbers."""
        try:
            places = sorted(_taken(self.places, docs), reverse=descending)
        except IndexError:  # the index was written between the roll and the search
            places = sorted((self.places[doc] for doc in docs if doc < len(self.places)), reverse=descending)
        if places and min(places[0], places[-1]) < 0:
            places = [place for place in places if place >= 0]
        return array("q", _taken(self.cards, places if most is None else places[:most]))


def _taken(values: Sequence[int], places: Sequence[int]) -> Sequence[int]:
    """Return the values at these places; of very many, in half the time of a comprehension."""
    return itemgetter(*places)(values) if len(places) > _FEW else [values[place] for place in places]


def mark_of(connection: sqlite3.Connection) -> int:
    """Return the mark of the index as it is now."""
    (mark,) = connection.execute("SELECT mark FROM idx.build").fetchone()
    return int(mark)


def call(connection: sqlite3.Connection) -> Roll:
    """Return all cards as they stand now."""
    mark = mark_of(connection)
    rows = connection.execute(
        "SELECT c.doc, c.card FROM idx.cards c JOIN idx.decks d ON d.number = c.deck ORDER BY d.rank, c.position, c.card"
    ).fetchall()
    places = [-1] * (max((doc for doc, _card in rows), default=0) + 1)
    for place, (doc, _card) in enumerate(rows):
        places[doc] = place
    return Roll(mark, [card for _doc, card in rows], places)


def numbers(listed: str | None) -> list[int]:
    """Return the numbers of a list that the database wrote as one text: that costs a third of as many rows."""
    found: list[int] = json.loads(f"[{listed or ''}]")
    return found
