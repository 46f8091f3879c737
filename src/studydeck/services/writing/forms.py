"""A note as a form: each field becomes text that a person types, and back, without touching what wasn't typed.

A value that a form can't say in plain words (`{say, or: [...]}`) stands as one line of YAML in its place. What was
left as it was is handed back as it was read, so a form never alters what it doesn't show.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from typing import Any

from studydeck.core.notes.common import COMMON_FIELDS
from studydeck.core.notes.kind import NoteKind
from studydeck.core.notes.registry import KINDS, KINDS_BY_NAME
from studydeck.services.writing.form_values import (
    Table,
    entries_of,
    entry_of,
    flow,
    parsed,
    table_of,
    table_says,
    text_of,
    untabled,
)

Value = str | Table
Values = dict[str, Value]


class Shape(Enum):
    """How a field is typed."""

    LINE = "line"  # one line of text
    TEXT = "text"  # text of any number of lines
    LINES = "lines"  # a list, one entry a line
    WORDS = "words"  # a list of short texts, commas between them
    SWITCH = "switch"  # yes or no
    TABLE = "table"  # subjects beside each other, a row for each aspect
    YAML = "yaml"  # whatever it is, as YAML


@dataclass(frozen=True, slots=True)
class Slot:
    """One field of a form.

    Attributes:
        key: the note's field.
        label: what stands beside it.
        shape: how it is typed.
        says: a few words that stand in it while it is empty.
        main: whether it is shown from the start; the others are folded away until wanted or filled.
        default: what a switch is where the note doesn't say it.
        also: further fields of the note that are typed in the same place.
    """

    key: str
    label: str
    shape: Shape
    says: str = ""
    main: bool = True
    default: bool = False
    also: tuple[str, ...] = ()

    @property
    def keys(self) -> tuple[str, ...]:
        """Every field of the note that is typed here."""
        return (self.key, *self.also)


def _folded(key: str, label: str, shape: Shape, says: str = "", *, default: bool = False) -> Slot:
    return Slot(key, label, shape, says, main=False, default=default)


_OWN: dict[str, tuple[Slot, ...]] = {
    "definition": (
        Slot("term", "Term", Shape.LINE, "what is defined"),
        Slot("meaning", "Meaning", Shape.TEXT, "what it means, in your own words"),
        Slot("example", "Example", Shape.TEXT, "an example of it; may stay empty"),
        _folded("reverse", "Both ways", Shape.SWITCH, "also from the meaning to the term", default=True),
    ),
    "difference": (
        Slot("difference", "Differ in", Shape.TABLE, also=("aspects",)),
        Slot("alike", "Alike", Shape.LINES, "what they have in common, one a line; may stay empty"),
    ),
    "question": (
        Slot("question", "Question", Shape.TEXT, "what is asked"),
        Slot("answer", "Answer", Shape.TEXT, "what is to be known"),
        _folded("reverse", "Both ways", Shape.SWITCH, "also from the answer to the question"),
    ),
    "cloze": (Slot("cloze", "Text", Shape.TEXT, "a text with {{gaps}}, {{gaps::and a hint}}, {{c1::numbered}} ones"),),
    "list": (
        Slot("list", "List", Shape.LINE, "what is listed"),
        Slot("items", "Items", Shape.LINES, "one item a line"),
        Slot("ordered", "In order", Shape.SWITCH, "the order counts"),
    ),
    "choice": (
        Slot("choose", "Question", Shape.TEXT, "what is asked"),
        Slot("right", "Right", Shape.LINES, "the right answer; several: one a line"),
        Slot("wrong", "Wrong", Shape.LINES, "wrong answers that somebody might choose, one a line"),
        Slot("because", "Because", Shape.TEXT, "why it is right; may stay empty"),
    ),
    "interview": (
        Slot("interview", "Question", Shape.TEXT, "as the interviewer asks it"),
        Slot("points", "Points", Shape.LINES, "what a good answer contains, one point a line"),
        Slot("answer", "Answer", Shape.TEXT, "a model answer; may stay empty"),
        Slot("minutes", "Minutes", Shape.LINE, "how long the answer may take"),
        Slot("follow-ups", "Follow-ups", Shape.LINES, "what may be asked next, one a line"),
    ),
}
_COMMON: tuple[Slot, ...] = (
    _folded("tags", "Tags", Shape.WORDS, "commas between them"),
    _folded("hint", "Hint", Shape.TEXT, "h shows it while the card is asked"),
    _folded("remark", "Remark", Shape.TEXT, "is shown after the answer"),
    _folded("source", "Source", Shape.LINES, "a title, or {from: ..., at: ...}"),
    _folded("points", "Points", Shape.LINES, "what an answer must contain, one point a line"),
    _folded("importance", "Importance", Shape.LINE, "1, 2 or 3; 2 is usual, 3 matters most"),
    _folded("confusable", "Confusable", Shape.LINES, "what it is easily taken for, one a line"),
    _folded("faces", "Faces", Shape.WORDS, "only these of its cards"),
    _folded("suspended", "Suspended", Shape.SWITCH, "out of study"),
    _folded("silence", "Silence", Shape.WORDS, "advice that isn't wanted here"),
    _folded("id", "Id", Shape.LINE, "a lasting name in keys; small letters, digits and -"),
)
_SWITCHED = {"true": True, "yes": True, "false": False, "no": False}
WHAT_FOR: dict[str, str] = {
    "definition": "a term and its meaning, asked both ways",
    "difference": "two or more things, compared by aspects",
    "question": "a question and its answer",
    "cloze": "a text with gaps to fill",
    "list": "items that are known only together",
    "choice": "right and wrong options",
    "interview": "a question to answer aloud, judged by points",
}


def kind_names() -> tuple[str, ...]:
    """Return the names of all kinds, in the registry's order."""
    return tuple(KINDS_BY_NAME)


def name_of_kind(fields: Mapping[str, Any]) -> str:
    """Return the name of the kind that a note's fields belong to, or an empty string where that isn't clear."""
    found = [kind.name for key, kind in KINDS.items() if key in fields]
    return found[0] if len(found) == 1 else ""


def slots_of(name: str) -> tuple[Slot, ...]:
    """Return the form of a kind: its own fields first, then those of every note.

    A field that nobody described here, of a new kind perhaps, is typed as YAML.
    """
    kind: NoteKind = KINDS_BY_NAME[name]
    own = _OWN.get(name, (Slot(kind.key, kind.key.capitalize(), Shape.TEXT),))
    seen = {key for slot in own for key in slot.keys}
    rest = [Slot(key, key.capitalize(), Shape.YAML) for key in sorted(kind.fields - seen)]
    seen |= kind.fields
    known = frozenset(slot.key for slot in _COMMON)
    common = [slot for slot in _COMMON if slot.key in COMMON_FIELDS and slot.key not in seen]
    strange = [_folded(key, key.capitalize(), Shape.YAML) for key in sorted(COMMON_FIELDS - known - seen)]
    return (*own, *rest, *common, *strange)


def empty(slots: tuple[Slot, ...]) -> Values:
    """Return a form with nothing typed."""
    return {slot.key: _shown(slot, {}) for slot in slots}


def values_of(slots: tuple[Slot, ...], fields: Mapping[str, Any]) -> Values | None:
    """Return what the form shows of a note; None where it can't show a value so that typing gives it back."""
    values = {slot.key: _shown(slot, fields) for slot in slots}
    for slot in slots:
        given = {key: fields[key] for key in slot.keys if key in fields}
        if not _says_the_same(slot, _typed(slot, values[slot.key], {}), given):
            return None
    known = {key for slot in slots for key in slot.keys}
    return values if known.issuperset(fields) else None


def fields_of(slots: tuple[Slot, ...], values: Values, before: Mapping[str, Any]) -> dict[str, Any]:
    """Return a note's fields as typed; what the form leaves as it was in `before` is the very same value."""
    typed: dict[str, Any] = {}
    gone: set[str] = set()
    for slot in slots:
        given = {key: before[key] for key in slot.keys if key in before}
        value = values.get(slot.key, _shown(slot, before))
        now = given if value == _shown(slot, before) else _typed(slot, value, given)
        typed |= now
        gone |= set(slot.keys) - set(now)
    kept = {key: typed.get(key, value) for key, value in before.items() if key not in gone}
    return kept | {key: value for key, value in typed.items() if key not in kept}


def is_filled(slot: Slot, value: Value) -> bool:
    """Whether something stands in a field that isn't there by default."""
    if slot.shape is Shape.SWITCH:
        return value != _yes(slot.default)
    return bool(value.strip()) if isinstance(value, str) else value.filled


def slot_at(slots: tuple[Slot, ...], path: tuple[str | int, ...]) -> Slot | None:
    """Return the field that a fault's path points into, or None where it is about the note as a whole."""
    return next((slot for slot in slots if path and path[0] in slot.keys), None)


def as_json(values: Values) -> dict[str, Any]:
    """Return the values as a draft keeps them."""
    return {key: value if isinstance(value, str) else value.as_json() for key, value in values.items()}


def from_json(slots: tuple[Slot, ...], data: Any) -> Values:
    """Return the values that a draft kept; what doesn't fit the form is left out."""
    found = empty(slots)
    given = data if isinstance(data, dict) else {}
    for slot in slots:
        value = given.get(slot.key)
        if slot.shape is Shape.TABLE:
            table = Table.from_json(value)
            if table is not None:
                found[slot.key] = table
        elif isinstance(value, str):
            found[slot.key] = value
    return found


def _shown(slot: Slot, fields: Mapping[str, Any]) -> Value:
    """Return how a field of the note stands in the form."""
    if slot.shape is Shape.TABLE:
        return table_of(fields.get(slot.key), fields.get(slot.also[0]))
    if slot.key not in fields:
        return _yes(slot.default) if slot.shape is Shape.SWITCH else ""
    value = fields[slot.key]
    if slot.shape is Shape.SWITCH:
        return _yes(isinstance(value, str) and value.strip().casefold() in ("true", "yes"))
    if slot.shape is Shape.YAML:
        return flow(value)
    if slot.shape in (Shape.LINES, Shape.WORDS):
        entries = value if isinstance(value, list) else [value]
        return (", " if slot.shape is Shape.WORDS else "\n").join(text_of(entry) for entry in entries)
    return text_of(value)


def _typed(slot: Slot, value: Value, given: Mapping[str, Any]) -> dict[str, Any]:
    """Return the fields that what stands in the form makes: none where it is empty."""
    if isinstance(value, Table):
        return untabled(value, given)
    if slot.shape is Shape.SWITCH:
        return {} if value == _yes(slot.default) else {slot.key: "true" if value == "yes" else "false"}
    if not value.strip():
        return {}
    if slot.shape is Shape.YAML:
        return {slot.key: parsed(value)}
    if slot.shape is Shape.WORDS:
        return {slot.key: [word for word in (part.strip() for part in value.split(",")) if word]}
    if slot.shape is Shape.LINES:
        entries = entries_of(value)
        single = slot.key in ("right", "source") and len(entries) == 1
        return {slot.key: entries[0] if single else entries}
    return {slot.key: entry_of(value)}


def _yes(value: bool) -> str:
    return "yes" if value else "no"


def _says_the_same(slot: Slot, typed: Mapping[str, Any], given: Mapping[str, Any]) -> bool:
    """Whether what the form would write says what stands in the file, however it is written."""
    if slot.shape is Shape.TABLE:
        return bool(_plain(table_says(typed)) == _plain(table_says(given)))
    if slot.shape is Shape.SWITCH:
        said = str(given.get(slot.key, _yes(slot.default))).strip().casefold()
        return said in _SWITCHED and _SWITCHED[said] == _SWITCHED[typed.get(slot.key, _yes(slot.default))]
    return bool(_plain(typed) == _plain(given))


def _plain(value: Any) -> Any:
    """Return a value in the form in which a list of one and its only entry are the same, and outer space is none."""
    if isinstance(value, Mapping):
        return {key: _plain(inner) for key, inner in value.items()}
    if isinstance(value, list | tuple):
        inner = [_plain(entry) for entry in value]
        return inner[0] if len(inner) == 1 else inner
    return value.strip() if isinstance(value, str) else value
