"""What a query says, as a tree, and what is wrong with one that says nothing."""

import re
import unicodedata
from dataclasses import dataclass
from enum import StrEnum
from typing import Literal

from studydeck.core.words import LETTER
from studydeck.errors import StudydeckError

_WIDE = frozenset("WF")
_CONTEXT = 30  # signs kept before what is wrong, where a query is too long to be shown whole
USAGE = 2


class QueryError(StudydeckError):
    """A query that can't be understood.

    Attributes:
        position: where in the query, counted in characters from 0.
        length: how many characters are meant, at least 1.
    """

    def __init__(self, message: str, hint: str = "", *, position: int = 0, length: int = 1) -> None:
        super().__init__(message, hint, exit_code=USAGE)
        self.position = position
        self.length = max(1, length)

    def excerpt(self, query: str, width: int = 76) -> tuple[str, str]:
        """Return the part of the query around the place, and a line of carets to stand beneath it."""
        first = max(0, self.position - _CONTEXT) if len(query) > width else 0
        shown = "".join(sign if sign.isprintable() else " " for sign in query[first : first + width])
        marked = shown[: self.position - first]
        meant = shown[self.position - first :][: self.length]
        return shown, " " * _columns(marked) + "^" * max(1, _columns(meant))


def _columns(text: str) -> int:
    return sum(
        0 if unicodedata.combining(sign) else 2 if unicodedata.east_asian_width(sign) in _WIDE else 1 for sign in text
    )


class Order(StrEnum):
    """What cards can be listed by; what has no such value comes last, and equals stand as in their decks."""

    DECK = "deck"
    PROMPT = "prompt"
    KIND = "kind"
    STATE = "state"
    DUE = "due"
    RECALL = "recall"
    STABILITY = "stability"
    DIFFICULTY = "difficulty"
    LAPSES = "lapses"
    REPS = "reps"
    ADDED = "added"
    ANSWERED = "answered"


def _form(word: str, *, open_end: bool) -> str:
    """Return a word as part of a pattern that never goes back further than to its last star."""
    first, *pieces = (re.escape(piece) for piece in word.split("*"))
    bound = len(pieces) - (not open_end)
    inner = "".join(f"(?>[{LETTER}]*?{piece})" for piece in pieces[:bound])
    return first + inner + "".join(f"[{LETTER}]*{piece}" for piece in pieces[bound:])


Column = Literal["", "tags", "key"]
Comparison = Literal["<", "<=", "=", ">=", ">"]


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words that stand side by side.

    Attributes:
        words: folded; a `*` in one stands for any letters.
        prefix: whether the last may go on.
    """

    words: tuple[str, ...]
    prefix: bool

    @property
    def is_plain(self) -> bool:
        """Whether no word holds a `*`."""
        return not any("*" in word for word in self.words)

    def pattern(self) -> "re.Pattern[str]":
        """Return what finds the phrase in a text as `words.searchable` gives it."""
        last = len(self.words) - 1
        forms = (_form(word, open_end=self.prefix and n == last) for n, word in enumerate(self.words))
        end = "" if self.prefix else f"(?![{LETTER}])"
        return re.compile(f"(?<![{LETTER}])" + f"[^{LETTER}]+".join(forms) + end, re.IGNORECASE | re.ASCII)


@dataclass(frozen=True, slots=True)
class Everything:
    """Every card."""


@dataclass(frozen=True, slots=True)
class Text:
    """The phrase stands in the card's text, tags or key, or in the one column that is named."""

    phrase: Phrase
    column: Column = ""


@dataclass(frozen=True, slots=True)
class InDeck:
    """The phrase stands in the id or title of the card's deck, or in the names of its folders."""

    phrase: Phrase


@dataclass(frozen=True, slots=True)
class OfFace:
    """The phrase stands in the name of the card's face."""

    phrase: Phrase


@dataclass(frozen=True, slots=True)
class Address:
    """The card's key is `deck/note/face`; without a face, all cards of the note."""

    deck: str
    note: str
    face: str


@dataclass(frozen=True, slots=True)
class OfKind:
    """The card's note is of one of these kinds."""

    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Is:
    """The card is in that state: one of `STATES` in `query`."""

    state: str


@dataclass(frozen=True, slots=True)
class Number:
    """A number of the card compares so with a value; what has no such number never does.

    Attributes:
        field: due (study days from today), lapses, reps, flag, stability, difficulty or recall (0 to 1).
        tolerance: how far off still counts as equal: half of the last digit that was written.
    """

    field: str
    comparison: Comparison
    value: float
    tolerance: float = 0.0


@dataclass(frozen=True, slots=True)
class Rated:
    """The card was answered in the last `days` study days, today included, with that grade or any (0)."""

    days: int
    rating: int = 0


@dataclass(frozen=True, slots=True)
class Added:
    """The card's note came in the last `days` study days, today included."""

    days: int


@dataclass(frozen=True, slots=True)
class And:
    """All of them hold."""

    parts: tuple["Node", ...]


@dataclass(frozen=True, slots=True)
class Or:
    """At least one of them holds."""

    parts: tuple["Node", ...]


@dataclass(frozen=True, slots=True)
class Not:
    """It doesn't hold."""

    part: "Node"


Node = Everything | Text | InDeck | OfFace | Address | OfKind | Is | Number | Rated | Added | And | Or | Not


@dataclass(frozen=True, slots=True)
class Query:
    """A query that was understood."""

    text: str
    root: Node

    @property
    def is_everything(self) -> bool:
        """Whether it asks for nothing in particular."""
        return isinstance(self.root, Everything)
