"""A drafted card as a form: what it says as fields that a person types, and back."""

from collections.abc import Mapping

from studydeck.core.text import clean, one_line
from studydeck.services.drafting.card_content import Content
from studydeck.services.writing.forms import Shape, Slot

_JOINT = " / "
_NAMES = Slot("subjects", "Between", Shape.LINE, "what is compared, such as REST / GraphQL")
_SLOTS: dict[str, tuple[Slot, ...]] = {
    "definition": (
        Slot("term", "Term", Shape.LINE, "what is defined"),
        Slot("meaning", "Meaning", Shape.TEXT, "what it means"),
    ),
    "question": (
        Slot("term", "Question", Shape.TEXT, "what is asked"),
        Slot("meaning", "Answer", Shape.TEXT, "what is to be known"),
    ),
    "cloze": (Slot("text", "Text", Shape.TEXT, "a text with {{gaps}}"),),
    "list": (
        Slot("term", "List", Shape.LINE, "what is listed"),
        Slot("items", "Items", Shape.LINES, "one item a line"),
        Slot("ordered", "In order", Shape.SWITCH, "the order counts"),
    ),
    "likeness": (_NAMES, Slot("text", "Alike", Shape.TEXT, "what they have in common")),
    "difference": (_NAMES, Slot("aspect", "Aspect", Shape.LINE, "in what they differ; may stay empty")),
}
_YES, _NO = "yes", "no"
_MOST_SUBJECTS = 9


def slots_of(content: Content) -> tuple[Slot, ...]:
    """Return the fields of a card; those of a difference end with a side for each subject."""
    sides = (
        Slot(f"side-{n}", one_line(name) or f"Side {n + 1}", Shape.TEXT, "what is said of it")
        for n, name in enumerate(content.subjects)
        if content.kind == "difference"
    )
    return (*_SLOTS[content.kind], *sides)


def values_of(content: Content) -> dict[str, str]:
    """Return what stands in the fields of a card."""
    own = {
        "term": content.term,
        "meaning": content.meaning,
        "text": content.text,
        "aspect": content.aspect,
        "items": "\n".join(content.items),
        "ordered": _YES if content.ordered else _NO,
        "subjects": _JOINT.join(content.subjects),
    }
    sides = {f"side-{n}": _side(content, n) for n in range(len(content.subjects))}
    return {slot.key: {**own, **sides}[slot.key] for slot in slots_of(content)}


def content_of(before: Content, values: Mapping[str, str]) -> Content:
    """Return what a card says as it was typed."""
    typed = {key: clean(value).strip() for key, value in values.items()}
    names = tuple(name.strip() for name in typed.get("subjects", "").split(_JOINT.strip()) if name.strip())
    if before.subjects and typed.get("subjects") == _JOINT.join(before.subjects):
        names = before.subjects  # one of them may hold the sign
    sides: tuple[str, ...] = ()
    if before.kind == "difference":
        count = max(len(names), 2)
        sides = tuple(one_line(typed.get(f"side-{n}", "")) for n in range(count))
    return Content(
        kind=before.kind,
        term=one_line(typed.get("term", "")),
        meaning=typed.get("meaning", ""),
        subjects=names[:_MOST_SUBJECTS],
        aspect=one_line(typed.get("aspect", "")),
        sides=sides[:_MOST_SUBJECTS],
        text=typed.get("text", ""),
        items=tuple(item.strip() for item in typed.get("items", "").split("\n") if item.strip()),
        ordered=typed.get("ordered") == _YES,
    )


def _side(content: Content, number: int) -> str:
    return content.sides[number] if number < len(content.sides) else ""
