"""What every kind of note is: fields become a note, a note makes cards, a card is asked.

A kind reads plain data (text, lists, mappings; everything is text) and reports faults by path, so that it
knows nothing of files; the deck reader turns a path into line and column.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Protocol

from studydeck.core.card import Asked, Face, Point, Source

Path = tuple[str | int, ...]
Fields = Mapping[str, Any]  # text, lists and mappings of text: what the string-only reader gives


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing wrong in a note's fields.

    Attributes:
        path: keys and indices from the note to the place, such as `("aspects", "Level", 1)`.
        message: what is wrong, in a sentence fragment that follows `error: `.
        hint: how to mend it, a sentence, or empty.
        severity: `error` (the note is not loaded) or `warning`.
        on_key: whether the place is the last key itself rather than its value.
        meant: for an unknown key, the known one that was most likely meant.
        missing: for a key that isn't there, its name, or the names of those of which one is needed.
    """

    path: Path
    message: str
    hint: str = ""
    severity: str = "error"
    on_key: bool = False
    meant: str = ""
    missing: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Phrase:
    """A piece of an answer's text, with other ways to say it that count as the same."""

    say: str
    alternatives: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Common:
    """What any note may carry beside its kind's own fields."""

    id: str = ""
    tags: tuple[str, ...] = ()
    sources: tuple[Source, ...] = ()
    hint: str = ""
    remark: str = ""
    importance: int = 2
    faces: tuple[str, ...] = ()
    points: tuple[Point, ...] = ()
    confusable: tuple[str, ...] = ()
    suspended: bool = False
    silence: tuple[str, ...] = ()


class Note(Protocol):
    """A note of any kind."""

    @property
    def common(self) -> Common:
        """What any note may carry."""

    @property
    def prompt_side(self) -> str:
        """The text a note is known by (term, subjects, question...): identity and slug come from it."""

    def cards(self) -> tuple[Face, ...]:
        """Return the note's cards, in file order, before `faces` selects among them."""

    def ask(self, face: Face, turn: int) -> Asked:
        """Return the showing number `turn` (0 the first) of a card: the same turn gives the same showing."""


class NoteKind(Protocol):
    """How notes of one kind are read."""

    name: str  # as in JSON: definition, difference, ...
    key: str  # the field that names the kind: term, difference, ...
    fields: frozenset[str]  # its own further fields
    sided: bool  # whether a point may name a `side`; such a kind checks the names itself

    def read(self, fields: Fields, common: Common, faults: list[Fault]) -> Note | None:
        """Return the note, or None after adding at least one error to `faults`."""
