"""Changes of a text: each is a few spans, and whatever lies outside them stays."""

from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from studydeck.deckfiles.rendering import as_text


class Edit(NamedTuple):
    """A span of a text and what takes its place."""

    start: int
    end: int
    new: str


class Uneditable(Exception):  # noqa: N818 - the writer says it in a sentence
    """The place is written in a way that can't be changed surely."""


def applied(text: str, edits: Iterable[Edit]) -> str:
    """Return the text with all edits made; they may not overlap."""
    parts: list[str] = []
    at = 0
    for edit in sorted(edits, key=lambda one: (one.start, one.end)):
        if edit.start < at:
            raise Uneditable
        parts += [text[at : edit.start], edit.new]
        at = edit.end
    return "".join([*parts, text[at:]])


def same(one: Any, other: Any) -> bool:
    """Return whether two values read the same: white space around a text doesn't count."""
    if isinstance(one, Mapping) or isinstance(other, Mapping):
        if not (isinstance(one, Mapping) and isinstance(other, Mapping)):
            return False
        return [str(key) for key in one] == [str(key) for key in other] and all(
            same(one[key], other[key]) for key in one
        )
    if isinstance(one, list | tuple) or isinstance(other, list | tuple):
        both = isinstance(one, list | tuple) and isinstance(other, list | tuple)
        return both and len(one) == len(other) and all(same(a, b) for a, b in zip(one, other, strict=True))
    return as_text(one) == as_text(other)


def joined(edits: list[Edit]) -> list[Edit]:
    """Return deletions that touch or overlap as one."""
    found: list[Edit] = []
    for edit in sorted(edits):
        if found and edit.start < found[-1].end and not edit.new and not found[-1].new:
            found[-1] = Edit(found[-1].start, max(edit.end, found[-1].end), "")
        else:
            found.append(edit)
    return found
