"""Remembered answers as they are listed: with their cards, found by a search, numbered so that one can be forgotten."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from studydeck.core.card import CardKey
from studydeck.core.identity import card_number
from studydeck.core.marks import plain
from studydeck.core.study_day import iso
from studydeck.core.text import one_line
from studydeck.errors import StudydeckError
from studydeck.services.library import Library
from studydeck.services.studying import remembered
from studydeck.services.studying.remembered import Remembered
from studydeck.store import index

if TYPE_CHECKING:
    from studydeck.core.query import Query

_RATINGS = ("", "again", "hard", "good", "easy")


@dataclass(frozen=True, slots=True)
class Listed:
    """A remembered answer in a list.

    Attributes:
        number: by which it is named, from 1, the newest first; the same whatever a search leaves out.
        answer: what is remembered.
        key: its card's key, or empty where the card is in no deck now.
        prompt: the card's question on one line, or empty.
    """

    number: int
    answer: Remembered
    key: str
    prompt: str

    def as_json(self) -> dict[str, Any]:
        """Return it as `studydeck remembered --json` prints it."""
        return {
            "number": self.number,
            "card": self.key or None,
            "prompt": self.prompt or None,
            "text": self.answer.text,
            "rating": _RATINGS[self.answer.rating],
            "marks": {say: str(mark) for say, mark in self.answer.marks.items()},
            "day": iso(self.answer.day),
        }


def listed(library: Library, query: "Query | None" = None) -> list[Listed]:
    """Return what is remembered, newest first: of all cards, or of those that a search finds.

    Raises:
        StudydeckError: the search cannot be understood.
    """
    answers = remembered.everything(library)
    found = _cards_found(library, query) if query is not None and query.text.strip() else None
    return [
        one
        for one in _with_cards(library, answers)
        if found is None or card_number(one.answer.uid, one.answer.face) in found
    ]


def of_card(library: Library, uid: str, face: str) -> list[Listed]:
    """Return what is remembered of one card, newest first, numbered as in the whole list."""
    return [one for one in listed(library) if (one.answer.uid, one.answer.face) == (uid, face)]


def _cards_found(library: Library, query: "Query") -> set[int]:
    from studydeck.services.browsing.browse import card_set

    return set(card_set(library, query))


def _with_cards(library: Library, answers: Sequence[Remembered]) -> list[Listed]:
    connection = library.connection
    rows = index.notes_of(connection, {answer.uid for answer in answers})
    places = {
        place.card: place.face
        for place in index.cards(connection, {card_number(answer.uid, answer.face) for answer in answers})
    }
    found = []
    for number, answer in enumerate(answers, 1):
        row, face = rows.get(answer.uid), places.get(card_number(answer.uid, answer.face))
        if row is None or face is None or row.deck not in library.decks:
            found.append(Listed(number, answer, "", ""))
            continue
        key = str(CardKey(library.decks[row.deck].deck.id, row.note, face))
        found.append(Listed(number, answer, key, one_line(plain(_prompt(row, face)))))
    return found


def _prompt(row: index.NoteRow, face: str) -> str:
    from studydeck.core.notes import cards_of, note_from_json

    note = note_from_json(row.fields, row.sources)
    return next((one.prompt for one in cards_of(note) if one.name == face), note.prompt_side)


def numbered(library: Library, numbers: Sequence[int]) -> list[Remembered]:
    """Return the remembered answers of those numbers.

    Raises:
        StudydeckError: there is none of a number. Exit code 2.
    """
    answers = remembered.everything(library)
    for number in numbers:
        if not 1 <= number <= len(answers):
            most = f"They go from 1 to {len(answers)}." if answers else "Nothing is remembered."
            raise StudydeckError(
                f"There is no remembered answer {number}. {most}", "`studydeck remembered` lists them.", exit_code=2
            )
    return [answers[number - 1] for number in dict.fromkeys(numbers)]
