"""Every kind of note there is, in one place; a note's fields become a note, and the note its cards."""

from collections.abc import Iterable, Mapping
from typing import Any

from studydeck.core.card import Face, Source
from studydeck.core.notes import fields as read
from studydeck.core.notes.choice import CHOICE
from studydeck.core.notes.cloze import CLOZE
from studydeck.core.notes.common import COMMON_FIELDS, read_common
from studydeck.core.notes.definition import DEFINITION
from studydeck.core.notes.difference import DIFFERENCE
from studydeck.core.notes.interview import INTERVIEW
from studydeck.core.notes.kind import Common, Fault, Fields, Note, NoteKind
from studydeck.core.notes.list import LIST
from studydeck.core.notes.question import QUESTION
from studydeck.core.text import slug

_ALL: tuple[NoteKind, ...] = (DEFINITION, DIFFERENCE, QUESTION, CLOZE, LIST, CHOICE, INTERVIEW)
KINDS: dict[str, NoteKind] = {kind.key: kind for kind in _ALL}
KINDS_BY_NAME: dict[str, NoteKind] = {kind.name: kind for kind in _ALL}
_KEYS = frozenset(KINDS)
_ALLOWED = {key: COMMON_FIELDS | kind.fields | {key} for key, kind in KINDS.items()}
_ARTICLES = {"interview": "an interview question"}


def read_note(fields: Fields, sources: Mapping[str, Source], faults: list[Fault]) -> Note | None:
    """Return the note that the fields describe; None after at least one fault that is an error.

    Args:
        fields: text, lists and mappings of text.
        sources: the deck's, by the names that a note's `from` uses.
        faults: where everything wrong goes, warnings too.
    """
    found: list[Fault] = []
    kind = kind_of(fields, found)
    if kind is None:
        faults += found
        return None
    if not _ALLOWED[kind.key].issuperset(fields):
        read.unknown_keys(fields, _ALLOWED[kind.key], (), found, f"in {_ARTICLES.get(kind.name, f'a {kind.name}')}")
    common = read_common(fields, sources, found)
    if common.points and not kind.sided:
        _refuse_sides(common, found)
    note = kind.read(fields, common, found)
    if note is not None and common.faces:
        _check_faces(note, found)
    faults += read.without_consequences(found)
    return None if any(fault.severity == "error" for fault in found) else note


def kind_of(fields: Fields, faults: list[Fault]) -> NoteKind | None:
    """Return the kind that the note's one kind key names, or None after a fault."""
    keys = [key for key in fields if key in _KEYS]
    if len(keys) == 1:
        return KINDS[keys[0]]
    names = ", ".join(f"`{key}`" for key in KINDS)
    if keys:
        message = f"a note can't be both `{keys[0]}` and `{keys[1]}`"
        faults.append(Fault((keys[1],), message, "Begin a new note with `- `.", on_key=True))
        return None
    for key in fields:
        hint = read.nearest(key, _KEYS) if key not in COMMON_FIELDS else ""
        if hint:
            faults.append(
                Fault((key,), f"unknown key `{read.shortened(key)}`, and no key that names the kind", hint, on_key=True)
            )
            return None
    faults.append(Fault((), "a note without a key that names its kind", f"Give it one of {names}."))
    return None


def cards_of(note: Note) -> tuple[Face, ...]:
    """Return the note's cards; where it lists `faces`, only these, still in the note's order."""
    faces = note.cards()
    if not note.common.faces:
        return faces
    wanted = {form for name in note.common.faces for form in _forms(name)}
    return tuple(face for face in faces if not wanted.isdisjoint(_called(face)))


def note_from_json(fields: Fields, sources: Iterable[Mapping[str, Any]]) -> Note:
    """Return a note that was read before, from its plain data, without the deck that named its sources.

    Raises:
        ValueError: the fields never made a note.
    """
    faults: list[Fault] = []
    own: dict[str, Any] = {key: value for key, value in fields.items() if key != "source"}
    given = [dict(source) for source in sources]
    if given:
        own["source"] = [{key: value for key, value in source.items() if value} for source in given]
    note = read_note(own, {}, faults)
    if note is None:
        raise ValueError("; ".join(fault.message for fault in faults))
    return note


def _forms(name: str) -> tuple[str, str]:
    """Return a name in `faces` as written and as keys write it: `aspect/Time horizon` is `aspect/time-horizon`."""
    return name, "/".join(slug(part) for part in name.split("/", 1))


def _called(face: Face) -> tuple[str, str]:
    """Return what a card answers to: its whole name, or the part before the slash."""
    return face.name, face.name.partition("/")[0]


def _check_faces(note: Note, faults: list[Fault]) -> None:
    names = [face.name for face in note.cards()]
    known = {called for face in note.cards() for called in _called(face)}
    for n, name in enumerate(note.common.faces):
        if known.isdisjoint(_forms(name)):
            hint = read.nearest(name, names) or f"This note has {', '.join(f'`{called}`' for called in names[:9])}."
            faults.append(Fault(("faces", n), f"the note has no card `{read.shortened(name)}`", hint))


def _refuse_sides(common: Common, faults: list[Fault]) -> None:
    for n, point in enumerate(common.points):
        if point.side:
            faults.append(
                Fault(
                    ("points", n, "side"),
                    "only points of a difference, a question or an interview have a `side`",
                    on_key=True,
                )
            )
