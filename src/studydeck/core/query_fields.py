"""The fields of a query, each with its values and a sentence for help and completion."""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from studydeck.core.query_nodes import (
    Added,
    Address,
    Comparison,
    InDeck,
    Is,
    Node,
    Number,
    OfFace,
    OfKind,
    Phrase,
    QueryError,
    Rated,
    Text,
)

STATES = (
    "new",
    "learning",
    "due",
    "review",
    "relearning",
    "suspended",
    "buried",
    "leech",
    "flagged",
    "sure-wrong",
    "problem",
)
KIND_NAMES = ("definition", "difference", "question", "cloze", "list", "choice", "interview")
GRADES = ("again", "hard", "good", "easy")
FLAG_NAMES = ("none", "red", "orange", "green", "blue")

_NUMBER = re.compile(r"(<=|>=|=|<|>)?(-?[0-9]{1,9}(?:\.[0-9]{1,9})?|-?\.[0-9]{1,9})(%?)")
_COUNT = re.compile(r"[0-9]{1,6}")
_PERCENT = 100


@dataclass(frozen=True, slots=True)
class Value:
    """What stands behind a field's colon.

    Attributes:
        text: as it was written, without quotes.
        phrase: its words, or None where it holds none.
        position: of its first character in the query.
        length: how many characters it takes there.
        quoted: whether it stands in quotes.
    """

    text: str
    phrase: Phrase | None
    position: int
    length: int
    quoted: bool

    @property
    def says_nothing(self) -> str:
        """The message for a value without words."""
        said = f"`{shortened(self.text)}` holds" if self.text.strip() else "These quotes hold"
        return f"{said} no letter or digit to look for."

    def wrong(self, message: str, hint: str) -> QueryError:
        """Return an error that marks the value."""
        return QueryError(message, hint, position=self.position, length=self.length)


@dataclass(frozen=True, slots=True)
class Field:
    """A field of the language.

    Attributes:
        name: what stands before the colon.
        values: the words it knows, or none.
        sentence: what it finds.
        example: how it is used.
    """

    name: str
    values: tuple[str, ...]
    sentence: str
    example: str
    read: Callable[["Field", Value], Node]


def shortened(text: str) -> str:
    """Return a text as it may stand in a message: on one line, without control characters, not endless."""
    shown = "".join(sign if sign.isprintable() else " " for sign in text)
    return shown if len(shown) <= 40 else f"{shown[:39]}…"


def nearest(text: str, names: Iterable[str]) -> str:
    """Return a hint at the nearest name, or an empty one."""
    from difflib import get_close_matches

    near = get_close_matches(text[:40].casefold(), list(names), 1, 0.6)
    return f"Did you mean `{near[0]}`?" if near else ""


def phrase_of(value: Value, what: str) -> Phrase:
    """Return the value's words.

    Raises:
        QueryError: it holds none.
    """
    if value.phrase is None:
        raise value.wrong(value.says_nothing, what)
    return value.phrase


def _one_of(field: Field, value: Value) -> str:
    text = value.text.casefold()
    if text in field.values:
        return text
    hint = nearest(text, field.values) or f"It is one of {', '.join(field.values)}."
    raise value.wrong(f"`{field.name}:` knows no `{shortened(value.text)}`.", hint)


def _text(field: Field, value: Value) -> Node:
    return Text(phrase_of(value, f"Such as `{field.example}`."), "tags")


def _deck(field: Field, value: Value) -> Node:
    return InDeck(phrase_of(value, f"Such as `{field.example}`."))


def _face(field: Field, value: Value) -> Node:
    return OfFace(phrase_of(value, f"Such as `{field.example}`."))


def _key(field: Field, value: Value) -> Node:
    phrase = phrase_of(value, f"Such as `{field.example}`.")
    deck, slash, rest = value.text.partition("/")
    if not slash:
        return Text(phrase, "key")
    note, _, face = rest.partition("/")
    return Address(deck.casefold(), note.casefold(), face.casefold())


def _kind(field: Field, value: Value) -> Node:
    beginning = value.text.casefold()
    names = tuple(name for name in field.values if beginning and name.startswith(beginning))
    return OfKind(names or (_one_of(field, value),))


def _is(field: Field, value: Value) -> Node:
    return Is(_one_of(field, value))


def _flag(field: Field, value: Value) -> Node:
    name = value.text.casefold()
    if name in FLAG_NAMES:
        return Number("flag", "=", FLAG_NAMES.index(name))
    return _whole(field, value)


def _compared(field: Field, value: Value) -> tuple[Comparison, str, bool]:
    found = _NUMBER.fullmatch(value.text)
    if found is None:
        message = f"`{field.name}:` needs a number, such as `{field.example}`, not `{shortened(value.text)}`."
        raise value.wrong(message, "Before it may stand <, <=, > or >=.")
    sign: Comparison = "="
    for known in ("<", "<=", ">", ">="):
        if found[1] == known:
            sign = known
    return sign, found[2], bool(found[3])


def _whole(field: Field, value: Value) -> Node:
    sign, digits, percent = _compared(field, value)
    if percent or "." in digits:
        raise value.wrong(f"`{field.name}:` counts in whole numbers.", f"Such as `{field.example}`.")
    return Number(field.name, sign, int(digits))


def _measure(field: Field, value: Value) -> Node:
    sign, digits, percent = _compared(field, value)
    number, tolerance = float(digits), 0.5 * 10.0 ** -len(digits.partition(".")[2])
    if field.name != "recall":
        if percent:
            raise value.wrong(f"`{field.name}:` isn't a share of 100.", f"Such as `{field.example}`.")
        return Number(field.name, sign, number, tolerance)
    if percent:
        number, tolerance = number / _PERCENT, tolerance / _PERCENT
    if not 0 <= number <= 1:
        raise value.wrong("`recall:` lies between 0 and 1.", "Such as `recall:<0.8` or `recall:<80%`.")
    return Number(field.name, sign, number, tolerance)


def _days(field: Field, value: Value, text: str) -> int:
    if not _COUNT.fullmatch(text) or not int(text):
        message = f"`{field.name}:` needs a number of days from 1 on, not `{shortened(text)}`."
        raise value.wrong(message, f"Such as `{field.example}`; 1 is today.")
    return int(text)


def _rated(field: Field, value: Value) -> Node:
    days, colon, grade = value.text.partition(":")
    number = _days(field, value, days)
    if not colon:
        return Rated(number)
    if grade.casefold() in GRADES:
        return Rated(number, GRADES.index(grade.casefold()) + 1)
    if grade in {"1", "2", "3", "4"}:
        return Rated(number, int(grade))
    hint = nearest(grade, GRADES) or f"It is one of {', '.join(GRADES)}."
    raise value.wrong(f"`{shortened(grade)}` is no grade.", hint)


def _added(field: Field, value: Value) -> Node:
    return Added(_days(field, value, value.text))


FIELDS: tuple[Field, ...] = (
    Field("deck", (), "Cards of decks whose id, title or folder holds these words.", "deck:strategy", _deck),
    Field("tag", (), "Cards whose note or deck has a tag with these words.", "tag:interview", _text),
    Field("kind", KIND_NAMES, "Cards of notes of that kind.", "kind:difference", _kind),
    Field("face", (), "Cards of that name within their note.", "face:meaning", _face),
    Field("note", (), "Cards of notes whose name in keys holds these words.", "note:roadmap", _key),
    Field("key", (), "The card, or the note, that has this key.", "key:my-deck/roadmap/meaning", _key),
    Field("is", STATES, "Cards in that state.", "is:due", _is),
    Field("flag", FLAG_NAMES, "Cards with that flag; 0 is none.", "flag:red", _flag),
    Field("rated", (), "Cards answered in the last days, with any grade or that one.", "rated:7:again", _rated),
    Field("due", (), "Cards due so many study days from today.", "due:<3", _whole),
    Field("added", (), "Cards of notes that came in the last days.", "added:7", _added),
    Field("lapses", (), "Cards forgotten so often.", "lapses:>3", _whole),
    Field("reps", (), "Cards answered so often.", "reps:>=10", _whole),
    Field("stability", (), "Cards remembered for so many days.", "stability:<10", _measure),
    Field("difficulty", (), "Cards so difficult, from 1 to 10.", "difficulty:>7", _measure),
    Field("recall", (), "Cards known now with that probability.", "recall:<80%", _measure),
)
_BY_NAME = {field.name: field for field in FIELDS}


def field_named(name: str) -> Field | None:
    """Return the field of that name, or None."""
    return _BY_NAME.get(name.casefold())


def field_names() -> Sequence[str]:
    """Return the names of all fields."""
    return tuple(_BY_NAME)
