"""Looking through all cards: which ones a search finds, in an order, and what a list shows of them."""

from array import array
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any
from weakref import WeakKeyDictionary

from studydeck.core import memory
from studydeck.core.card import CardKey, Face
from studydeck.core.fold import CardState
from studydeck.core.notes import cards_of, note_from_json
from studydeck.core.notes.kind import Note
from studydeck.core.query import Order, Query, QueryError, parse
from studydeck.core.scheduler import State
from studydeck.core.study_day import StudyDay, iso
from studydeck.core.words import joined
from studydeck.services.library import Library
from studydeck.services.studying.showing import recall
from studydeck.store import index, roll, search, states

__all__ = ["CardLine", "Order", "Query", "QueryError", "card_set", "cards", "count", "find", "lines"]

_AT_ONCE = 400


@dataclass(frozen=True, slots=True)
class CardLine:
    """A card as a list shows it.

    Attributes:
        key: its whole address, `deck/note/face`.
        answer: as lines of text.
        tags: the deck's and the note's own.
        state: new, learning, review or relearning.
        due: the study day it is due on, or None for a new card.
        recall: the probability that it is remembered now, or None.
        suspended: by its file or by an event.
        buried: today.
        flag: 0 none, else 1 to 4.
        line: where its note begins in the file.
        source: where its facts come from (title and place), or None.
    """

    card: int
    uid: str
    key: str
    deck_title: str
    deck_id: str
    note: str
    kind: str
    face: str
    prompt: str
    answer: str
    tags: tuple[str, ...]
    source: tuple[str, str] | None
    state: str
    due: int | None
    recall: float | None
    stability: float | None
    difficulty: float | None
    reps: int
    lapses: int
    suspended: bool
    buried: bool
    flag: int
    leech: bool
    path: str
    line: int


def find(
    library: Library,
    query: str | Query = "",
    order: Order = Order.DECK,
    *,
    descending: bool = False,
    most: int | None = None,
) -> "array[int]":
    """Return the numbers of the cards that a query finds, in order.

    Args:
        library: whose connection is asked; another thread needs a library of its own.
        query: as it was typed, or parsed.
        order: what the cards are listed by.
        descending: the other way round; what has no such value comes last either way.
        most: return only so many, the first ones.

    Raises:
        QueryError: the query can't be understood, and where.
    """
    parsed = parse(query) if isinstance(query, str) else query
    return search.find(library.connection, parsed, _given(library), order, descending=descending, most=most)


def count(library: Library, query: str | Query = "") -> int:
    """Return how many cards a query finds.

    Raises:
        QueryError: the query can't be understood, and where.
    """
    parsed = parse(query) if isinstance(query, str) else query
    return search.count(library.connection, parsed, _given(library))


def card_set(library: Library, query: str | Query) -> frozenset[int]:
    """Return the cards that a query finds, without an order.

    Raises:
        QueryError: the query can't be understood, and where.
    """
    return frozenset(find(library, query))


def _given(library: Library) -> search.Given:
    parameters = library.parameters

    def forgetting(probability: float) -> float:
        return memory.interval(parameters, 1.0, probability) if probability > 0 else float("inf")

    decks = [
        search.DeckWords(
            number,
            entry.deck.id,
            joined((entry.deck.id, entry.deck.title, *entry.deck.breadcrumbs)),
            joined(entry.deck.tags),
        )
        for number, entry in library.decks.items()
    ]
    return search.Given(library.today(), leech_threshold(library), decks, _roll(library), forgetting)


_rolls: WeakKeyDictionary[Library, roll.Roll] = WeakKeyDictionary()
"""Each library's own, as only one thread at a time asks a library."""


def _roll(library: Library) -> roll.Roll:
    known = _rolls.get(library)
    if known is None or known.mark != roll.mark_of(library.connection):
        known = _rolls[library] = roll.call(library.connection)
    return known


NEVER_A_LEECH = 2**31


def leech_threshold(library: Library) -> int:
    """Return how many lapses make a leech; out of reach where the settings have none."""
    return library.settings.leech_threshold or NEVER_A_LEECH


def lines(library: Library, numbers: Sequence[int]) -> list[CardLine]:
    """Return what a list shows of these cards, in their order; those that vanished from their files are left out."""
    found: dict[int, CardLine] = {}
    for first in range(0, len(numbers), _AT_ONCE):
        found |= _lines(library, numbers[first : first + _AT_ONCE])
    return [found[number] for number in numbers if number in found]


def _lines(library: Library, numbers: Sequence[int]) -> dict[int, CardLine]:
    places = index.cards(library.connection, numbers)
    notes = index.notes_of(library.connection, {place.uid for place in places})
    known = states.get_all(library.connection, numbers)
    parsed = {uid: note_from_json(row.fields, row.sources) for uid, row in notes.items()}
    faces = {(uid, face.name): face for uid, note in parsed.items() for face in cards_of(note)}
    found = {}
    for place in places:
        row, face = notes.get(place.uid), faces.get((place.uid, place.face))
        if row is not None and face is not None and row.deck in library.decks:
            state = known.get(place.card, CardState())
            found[place.card] = _line(library, place, row, parsed[place.uid], face, state)
    return found


def _line(
    library: Library, place: index.CardRow, row: index.NoteRow, note: Note, face: Face, state: CardState
) -> CardLine:
    entry, standing, common = library.decks[row.deck], state.standing, note.common
    source = row.sources[0] if row.sources else None
    return CardLine(
        card=place.card,
        uid=row.uid,
        key=str(CardKey(entry.deck.id, row.note, face.name)),
        deck_title=entry.deck.title,
        deck_id=entry.deck.id,
        note=row.note,
        kind=row.kind,
        face=face.name,
        prompt=face.prompt,
        answer=face.answer.plain(),
        tags=(*entry.deck.tags, *(tag for tag in common.tags if tag not in entry.deck.tags)),
        source=(source.get("title", ""), source.get("at", "")) if source else None,
        state=standing.state.name.lower(),
        due=None if standing.state is State.NEW else standing.due_day,
        recall=recall(library, state, library.today()),
        stability=standing.memory.stability if standing.memory else None,
        difficulty=standing.memory.difficulty if standing.memory else None,
        reps=standing.reps,
        lapses=standing.lapses,
        suspended=state.suspended or place.suspended,
        buried=state.buried_day == library.today(),
        flag=state.flag,
        leech=standing.lapses >= leech_threshold(library),
        path=str(entry.path),
        line=row.line,
    )


def cards(
    library: Library,
    query: str | Query = "",
    order: Order = Order.DECK,
    *,
    descending: bool = False,
    most: int | None = None,
) -> Iterator[dict[str, Any]]:
    """Yield the cards that a query finds, in the shape of `studydeck cards --json`.

    Raises:
        QueryError: the query can't be understood, and where.
    """
    numbers = find(library, query, order, descending=descending, most=most)
    return _as_json(library, numbers)


def _as_json(library: Library, numbers: Sequence[int]) -> Iterator[dict[str, Any]]:
    for first in range(0, len(numbers), _AT_ONCE):
        for line in lines(library, numbers[first : first + _AT_ONCE]):
            yield {
                "key": line.key,
                "uid": line.uid,
                "deck": line.deck_id,
                "deck_title": line.deck_title,
                "note": line.note,
                "kind": line.kind,
                "face": line.face,
                "prompt": line.prompt,
                "answer": line.answer,
                "tags": list(line.tags),
                "source": {"title": line.source[0], "at": line.source[1]} if line.source else None,
                "state": line.state,
                "due": None if line.due is None else iso(StudyDay(line.due)),
                "stability": line.stability,
                "difficulty": line.difficulty,
                "retrievability": line.recall,
                "reps": line.reps,
                "lapses": line.lapses,
                "leech": line.leech,
                "suspended": line.suspended,
                "buried": line.buried,
                "flag": line.flag,
                "file": line.path,
                "line": line.line,
            }
