"""What a drafted card says, as a person sees and changes it before it becomes part of a note."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from functools import lru_cache
from typing import Any

from studydeck.core.text import clean, one_line
from studydeck.drafting.finding import Finding, FindingKind

KINDS = ("definition", "difference", "likeness", "list", "question", "cloze")
_MOST = 5_000  # characters of a text that are kept
_MOST_ITEMS = 100
_PAIR = 2
_KEPT = 1024  # normalised texts: the same few subjects are compared again and again


@dataclass(frozen=True, slots=True)
class Content:
    """What a card says.

    Which attributes are filled: of a definition `term` and `meaning`; of a difference `subjects`, `aspect` and `sides`; of a
    likeness `subjects` and `text`; of a list `term` (its topic), `items` and `ordered`; of a question `term` (what is asked)
    and `meaning` (the answer); of a cloze `text`.
    """

    kind: str
    term: str = ""
    meaning: str = ""
    subjects: tuple[str, ...] = ()
    aspect: str = ""
    sides: tuple[str, ...] = ()
    text: str = ""
    items: tuple[str, ...] = ()
    ordered: bool = False

    @property
    def name(self) -> str:
        """What it is called in a list or in the history."""
        match self.kind:
            case "difference":
                return self.aspect or f"the difference of {' and '.join(self.subjects)}"
            case "likeness":
                return f"what {' and '.join(self.subjects)} have in common"
            case "cloze":
                return self.text
        return self.term

    @property
    def words(self) -> str:
        """All that it says, on one line."""
        sides = (f"{name}: {side}" for name, side in zip(self.subjects, self.sides, strict=False) if side)
        parts = {
            "definition": (self.term, self.meaning),
            "question": (self.term, self.meaning),
            "difference": (self.aspect, "; ".join(sides)),
            "likeness": (" and ".join(self.subjects), self.text),
            "list": (self.term, "; ".join(self.items)),
            "cloze": (self.text,),
        }[self.kind]
        return ": ".join(part for part in parts if part)

    def as_json(self) -> dict[str, Any]:
        """Return it as an event keeps it: without what is empty."""
        return {key: list(value) if isinstance(value, tuple) else value for key, value in asdict(self).items() if value}


def from_json(data: Any) -> Content | None:
    """Return what an event kept, or None where it is damaged."""
    if not isinstance(data, Mapping) or data.get("kind") not in KINDS:
        return None
    return Content(
        kind=str(data["kind"]),
        term=_text(data.get("term")),
        meaning=_text(data.get("meaning")),
        subjects=_texts(data.get("subjects")),
        aspect=_text(data.get("aspect")),
        sides=_texts(data.get("sides")),
        text=_text(data.get("text")),
        items=_texts(data.get("items")),
        ordered=data.get("ordered") is True,
    )


def of_finding(finding: Finding) -> Content:
    """Return what a finding says."""
    return Content(
        kind=str(finding.kind),
        term=finding.term,
        meaning=finding.meaning,
        subjects=finding.subjects,
        aspect=finding.aspect,
        sides=finding.sides,
        text=finding.text,
        items=finding.items,
        ordered=finding.ordered,
    )


def as_finding(content: Content, base: Finding) -> Finding:
    """Return a finding that says this and stands where `base` stands; of a kind that documents have."""
    return replace(
        base,
        kind=FindingKind(content.kind),
        term=content.term,
        meaning=content.meaning,
        subjects=content.subjects,
        aspect=content.aspect,
        sides=content.sides,
        text=content.text,
        items=content.items,
        ordered=content.ordered,
    )


def swapped(content: Content) -> Content:
    """Return a difference whose sides have changed places; of more than two each goes to the next subject."""
    return replace(content, sides=(*content.sides[-1:], *content.sides[:-1]))


def turned_into(content: Content, kind: str, subjects: Sequence[str]) -> Content:
    """Return a card of another kind that says the same as far as it can.

    Args:
        content: what it says now.
        kind: what it is to be.
        subjects: what the document compares, where the card names none itself.
    """
    if kind == content.kind:
        return content
    names = content.subjects or tuple(subjects)
    if len(names) < _PAIR:
        names = (*names, "", "")[:_PAIR]
    said, topic = _said(content), _topic(content)
    match kind:
        case "definition" | "question":
            return Content(kind, term=topic, meaning=said)
        case "difference":
            sides = content.items if len(content.items) == len(names) else (said, *("",) * (len(names) - 1))
            return Content(kind, subjects=names, aspect="" if content.subjects else topic, sides=sides)
        case "likeness":
            return Content(kind, subjects=names, text=said)
        case "list":
            pieces = content.items or tuple(side for side in content.sides if side) or _pieces(said)
            return Content(kind, term=topic, items=pieces)
    return Content("cloze", text=f"{{{{{topic}}}}}: {said}" if topic else said)


def joined(content: Content, other: Content) -> Content:
    """Return a card that says what two of one kind say, nothing twice."""
    match content.kind:
        case "difference":
            sides = [
                _both(side, _side_of(other, name), "; ")
                for name, side in zip(content.subjects, content.sides, strict=True)
            ]
            return replace(content, aspect=content.aspect or other.aspect, sides=tuple(sides))
        case "likeness":
            return replace(content, text=_both(content.text, other.text, "; "))
        case "list":
            known = {_form(item) for item in content.items}
            more = tuple(item for item in other.items if _form(item) not in known)
            return replace(content, term=content.term or other.term, items=(*content.items, *more))
        case "cloze":
            return replace(content, text=_both(content.text, other.text, " "))
    return replace(content, term=content.term or other.term, meaning=_both(content.meaning, other.meaning, "; "))


def can_join(content: Content, other: Content) -> bool:
    """Whether two cards can become one: of one kind, and of differences and likenesses about the same subjects."""
    if content.kind != other.kind:
        return False
    return {_form(name) for name in content.subjects} == {_form(name) for name in other.subjects}


def _side_of(content: Content, name: str) -> str:
    pairs = zip(content.subjects, content.sides, strict=False)
    return next((side for subject, side in pairs if _form(subject) == _form(name)), "")


def _both(one: str, other: str, joint: str) -> str:
    """Return two texts as one; the longer alone where it holds the other."""
    if _form(other) in _form(one):
        return one
    if _form(one) in _form(other):
        return other
    return f"{one.rstrip(' .;')}{joint}{other}" if joint != " " else f"{one} {other}"


def _said(content: Content) -> str:
    """Return what a card says of its topic."""
    if content.kind == "difference":
        pairs = zip(content.subjects, content.sides, strict=False)
        return "; ".join(f"{name}: {side}" for name, side in pairs if side)
    return content.meaning or content.text or "; ".join(content.items)


def _topic(content: Content) -> str:
    return content.term or content.aspect


def _pieces(text: str) -> tuple[str, ...]:
    sign = ";" if ";" in text else ","
    return tuple(piece.strip(" .") for piece in text.split(sign) if piece.strip(" ."))


@lru_cache(maxsize=_KEPT)
def _form(text: str) -> str:
    return one_line(text).casefold().rstrip(" .;")


def _text(value: Any) -> str:
    return clean(value[:_MOST]) if isinstance(value, str) else ""


def _texts(value: Any) -> tuple[str, ...]:
    return tuple(_text(item) for item in value[:_MOST_ITEMS]) if isinstance(value, list) else ()
