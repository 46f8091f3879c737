"""All cards in the order of their decks, kept in memory: putting what a search found in order asks no database."""

import json
import sqlite3
from array import array
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from operator import itemgetter

_FEW = 100
_GAP = 200  # numbers that may lie between those of one span: asking once more costs as much as passing them
_MOST_SPANS = 12


@dataclass(frozen=True, slots=True)
class Part:
    """Neighbouring cards of the roll.

    Attributes:
        first, end: their places, the end not included.
        spans: from which number to which these cards are searched, with few others between; None asks for all cards.
    """

    first: int
    end: int
    spans: Sequence[tuple[int, int]] | None


@dataclass(frozen=True, slots=True)
class Roll:
    """The cards as they stood in the index that bore this mark.

    Attributes:
        mark: the index's.
        cards: numbers of all cards, deck by deck.
        docs: under which number each of them is searched.
        places: by the number under which a card is searched, its place in `cards`, or -1.
    """

    mark: int
    cards: Sequence[int]
    docs: Sequence[int]
    places: Sequence[int]

    def in_order(
        self,
        docs: Sequence[int],
        *,
        descending: bool = False,
        most: int | None = None,
        part: Part | None = None,
    ) -> "array[int]":
        """Return the cards that are searched under these numbers; of a part, those that stand in it."""
        try:
            places = sorted(_taken(self.places, docs), reverse=descending)
        except IndexError:  # the index was written between the roll and the search
            places = sorted((self.places[doc] for doc in docs if doc < len(self.places)), reverse=descending)
        if part is not None:
            places = [place for place in places if part.first <= place < part.end]
        elif places and min(places[0], places[-1]) < 0:
            places = [place for place in places if place >= 0]
        return array("q", _taken(self.cards, places if most is None else places[:most]))

    def parts(self, sizes: Sequence[int], *, descending: bool = False) -> Iterator[Part]:
        """Yield the roll in parts of these sizes from its beginning, or its end, and at last all that is left."""
        whole, done = len(self.cards), 0
        for size in sizes:
            if whole - done <= 2 * size:
                break
            first, end = (whole - done - size, whole - done) if descending else (done, done + size)
            spans = _spans(self.docs[first:end])
            if len(spans) > _MOST_SPANS:
                break
            yield Part(first, end, spans)
            done += size
        yield Part(0, whole - done, None) if descending else Part(done, whole, None)


def _spans(docs: Sequence[int]) -> list[tuple[int, int]]:
    """Return these numbers as few spans, in their order."""
    lowest, highest = min(docs), max(docs)
    if highest - lowest < len(docs) + _GAP:
        return [(lowest, highest)]
    spans: list[tuple[int, int]] = []
    for doc in sorted(docs):
        if spans and doc - spans[-1][1] <= _GAP:
            spans[-1] = (spans[-1][0], doc)
        else:
            spans.append((doc, doc))
    return spans


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
    return Roll(mark, [card for _doc, card in rows], [doc for doc, _card in rows], places)


def numbers(listed: str | None) -> list[int]:
    """Return the numbers of a list that the database wrote as one text: that costs a third of as many rows."""
    found: list[int] = json.loads(f"[{listed or ''}]")
    return found
