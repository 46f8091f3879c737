"""A card's place in its note: put in, taken out, or put in another's place, everything else of the note left as it is."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from studydeck.core.notes import read_note
from studydeck.core.notes.kind import Fault
from studydeck.core.text import normalise, one_line, slug
from studydeck.drafting import notes
from studydeck.drafting.finding import Finding, FindingKind
from studydeck.drafting.outline import Subject
from studydeck.errors import StudydeckError
from studydeck.services.drafting.card_content import Content, as_finding

THERE_BEFORE = "*"
"""The part of a card whose note stood in the deck already: nothing is taken out of it again."""

_FOUND = frozenset(FindingKind)
_OWN_KEYS = {
    "definition": ("term", "meaning", "points"),
    "list": ("list", "items", "ordered"),
    "question": ("question", "answer"),
    "cloze": ("cloze",),
}
_PAIR = 2


@dataclass(frozen=True, slots=True)
class Placed:
    """A note with a card in it, and which part of it that is (see `Decision.part`)."""

    fields: dict[str, Any]
    part: str


def note_id(content: Content, base: Finding) -> str:
    """Return the id of the note that a card goes into."""
    if content.kind in _FOUND:
        return notes.note_id(as_finding(content, base))
    return slug(f"{content.kind} {content.term or content.text}")


def key_of(content: Content) -> str:
    """Return the field that names the kind of note that a card goes into."""
    return {"definition": "term", "likeness": "difference"}.get(content.kind, content.kind)


def placed(
    before: Mapping[str, Any] | None,
    content: Content,
    base: Finding,
    *,
    name: str,
    source: Mapping[str, str],
    subjects: Sequence[Subject] = (),
    was: tuple[Content, str] | None = None,
) -> Placed:
    """Return a note with a card in it.

    Args:
        before: the note as it is; None makes it.
        content: what the card says.
        base: where it stands in the document.
        name: the note's id.
        source: its document and heading.
        subjects: what the document compares, for other names.
        was: the card in whose place it comes, and the part of the note that this was; only of this very note.
    """
    if before is not None and was is not None:
        return _in_its_place(before, content, base, name, source, was)
    if content.kind in _FOUND:
        fields = notes.with_finding(before, as_finding(content, base), id=name, source=source, subjects=subjects)
    else:
        fields = _plain_note(before, content, name, source)
    return Placed(fields, _part(before, fields, content))


def part_in(fields: Mapping[str, Any], content: Content, part: str, base: Finding) -> str | None:
    """Return which part of a note a kept card is now, also where a person gave its aspect another name; None: it is gone.

    Args:
        fields: of the note.
        content: what the card said when it was kept.
        part: which part it was then.
        base: where it stands in the document.
    """
    if part == THERE_BEFORE or not part:
        return part
    if content.kind == "likeness":
        said = [_said(entry) for entry in _alike(fields)]
        return part if part in said else next((one for one in said if normalise(one) == normalise(content.text)), None)
    if part in _aspects(fields) or content.kind != "difference":
        return part if part in _aspects(fields) else None
    return notes.aspect_in(fields, as_finding(content, base)) or None


def says(fields: Mapping[str, Any], content: Content, part: str, base: Finding) -> bool:
    """Whether a note says what a kept card said, so that it is surely the one that was kept, wherever it stands now."""
    if content.kind in ("difference", "likeness"):
        return "difference" in fields and bool(part_in(fields, content, part, base)) and _compares(fields, content)
    made = placed(None, content, base, name="", source={}).fields
    keys = [key for key in _OWN_KEYS[content.kind] if key in made]
    return all(_form(made[key]) == _form(fields.get(key)) for key in keys)


def _compares(fields: Mapping[str, Any], content: Content) -> bool:
    return set(map(normalise, notes.names_of(fields))) >= set(map(normalise, content.subjects))


def _form(value: Any) -> Any:
    if isinstance(value, Mapping):
        value = value.get("say", "")
    return list(map(_form, value)) if isinstance(value, list | tuple) else normalise(str(value))


def taken_out(before: Mapping[str, Any], content: Content, part: str) -> dict[str, Any] | None:
    """Return a note without a card, which is this part of it; None where nothing is left of it."""
    if part == THERE_BEFORE:
        return dict(before)
    if not part:
        return None
    fields = _without(before, content.kind, part)
    return fields if fields.get("aspects") or fields.get("alike") else None


def refuse_unfit(fields: Mapping[str, Any]) -> None:
    """Raise where the fields make no cards.

    Raises:
        StudydeckError: with what is wrong first.
    """
    faults: list[Fault] = []
    # Its source is ours, or stood there before.
    note = read_note({key: value for key, value in fields.items() if key != "source"}, {}, faults)
    wrong = next((fault for fault in faults if fault.severity == "error"), None)
    if wrong is not None:
        message = f"{wrong.message[:1].upper()}{wrong.message[1:]}."
        raise StudydeckError(f"This can't be a card yet: {message}", wrong.hint or "`e` edits it.")
    if note is None or not note.cards():
        raise StudydeckError("This makes no card yet.", "`e` edits it.")


def missing(content: Content) -> str:
    """Return what a card lacks to be one, as a sentence, or nothing."""
    match content.kind:
        case "definition":
            return "" if content.term and content.meaning else "A definition needs a term and its meaning."
        case "question":
            return "" if content.term and content.meaning else "A question needs its answer."
        case "difference":
            named = len({normalise(name) for name in content.subjects if name.strip()}) == len(content.subjects)
            enough = len(content.subjects) >= _PAIR and sum(map(bool, content.sides)) >= _PAIR
            return "" if named and enough else "A difference needs its subjects, and what is said of two of them."
        case "likeness":
            enough = len([name for name in content.subjects if name.strip()]) >= _PAIR
            return "" if enough and content.text else "A likeness needs its subjects, and what they have in common."
        case "list":
            return "" if content.term and content.items else "A list needs a topic and its items."
    return "" if "{{" in content.text and "}}" in content.text else "A cloze needs a gap: put {{ and }} around a word."


# --- the parts of a note ---


def _plain_note(
    before: Mapping[str, Any] | None, content: Content, name: str, source: Mapping[str, str]
) -> dict[str, Any]:
    own: dict[str, Any] = {"cloze": content.text}
    if content.kind == "question":
        own = {"question": content.term, "answer": content.meaning}
    if before is not None:
        return dict(before)
    return {"id": name, **own, **({"source": dict(source)} if source else {})}


def _part(before: Mapping[str, Any] | None, after: Mapping[str, Any], content: Content) -> str:
    """Return which part of a note came in."""
    had: Mapping[str, Any] = before or {}
    if content.kind == "difference":
        new = [key for key in _aspects(after) if key not in _aspects(had)]
        return new[0] if new else THERE_BEFORE
    if content.kind == "likeness":
        known = {_said(entry) for entry in _alike(had)}
        new = [said for entry in _alike(after) if (said := _said(entry)) not in known]
        return new[0] if new else THERE_BEFORE
    return "" if before is None else THERE_BEFORE


def _in_its_place(
    before: Mapping[str, Any],
    content: Content,
    base: Finding,
    name: str,
    source: Mapping[str, str],
    was: tuple[Content, str],
) -> Placed:
    old, part = was
    name = str(before.get("id") or name)
    if content.kind in _OWN_KEYS:
        fresh = placed(None, content, base, name=name, source=source).fields
        gone = set(_OWN_KEYS.get(old.kind, ())) - {"points"}
        kept = {key: value for key, value in before.items() if key not in gone}
        new = {key: fresh[key] for key in _OWN_KEYS[content.kind] if key in fresh}
        return Placed(_ordered({**kept, **new}, (*before, *new)), part)
    rest = _without(before, old.kind, part)
    now = placed(rest, content, base, name=name, source=source)
    fields = now.fields
    if content.kind == old.kind == "difference" and part in _aspects(before):
        order = [now.part if key == part else key for key in _aspects(before)]
        fields = {**fields, "aspects": _ordered(_aspects(fields), order)}
    return Placed(fields, now.part)


def _without(before: Mapping[str, Any], kind: str, part: str) -> dict[str, Any]:
    """Return a note of several parts without one of them."""
    fields = dict(before)
    if kind == "likeness":
        fields["alike"] = [entry for entry in _alike(before) if _said(entry) != part]
    else:
        fields["aspects"] = {key: value for key, value in _aspects(before).items() if key != part}
    return {key: value for key, value in fields.items() if key not in ("aspects", "alike") or value}


def _aspects(fields: Mapping[str, Any]) -> dict[str, Any]:
    found = fields.get("aspects")
    return dict(found) if isinstance(found, Mapping) else {}


def _alike(fields: Mapping[str, Any]) -> list[Any]:
    found = fields.get("alike", [])
    return list(found) if isinstance(found, list | tuple) else [found]


def _said(entry: Any) -> str:
    return one_line(str(entry.get("say", "") if isinstance(entry, Mapping) else entry))


def _ordered(fields: Mapping[str, Any], order: Any) -> dict[str, Any]:
    keys = dict.fromkeys([*(key for key in order if key in fields), *fields])
    return {key: fields[key] for key in keys}
