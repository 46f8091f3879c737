"""What is wrong with a note, in the words of its form: who types into fields needn't hear of YAML."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from studydeck.services.writing.forms import Shape, Slot, slot_at
from studydeck.services.writing.note_check import NoteProblem

_LACKING = re.compile(r"`([\w-]+)` is (?:missing|empty)")
_NO_KIND = ("a note without a key that names its kind", "unknown key")
_OF_YAML = re.compile(r"\bWrite\b|\bquotes?\b|\bcolon\b|\bcomma\b|\bmapping\b|`- ")


@dataclass(frozen=True, slots=True)
class Remark:
    """One thing that is wrong, could be better, or is still to be done.

    Attributes:
        key: the form's field, or empty where the note as a whole is meant.
        kind: `error`, `warning`, `advice`, or `todo` for what wasn't typed yet.
        text: a sentence, with the way to mend it.
        line: where it is in the YAML, from 1; 0 where that isn't known.
    """

    key: str
    kind: str
    text: str
    line: int = 0


def in_yaml(problem: NoteProblem) -> Remark:
    """Return a problem as it is told beside the note's YAML."""
    return Remark("", problem.severity, _sentences(problem.message, problem.hint), problem.line)


def in_a_form(problem: NoteProblem, slots: Sequence[Slot]) -> Remark:
    """Return a problem as it is told in a form."""
    todo = _todo(problem, slots)
    if todo is not None:
        return todo
    slot = slot_at(tuple(slots), tuple(problem.path))
    message, hint = problem.message, problem.hint
    for other in slots:
        message = message.replace(f"`{other.key}`", other.label)
    if _OF_YAML.search(hint):
        hint = ""
    hint = hint.replace("add `reverse: false`", "take the mark of Both ways away")
    return Remark(slot.key if slot else "", problem.severity, _sentences(message, hint))


def _todo(problem: NoteProblem, slots: Sequence[Slot]) -> Remark | None:
    """Return what is still to be typed, where nothing but that is wrong."""
    if problem.severity != "error":
        return None
    found = _LACKING.fullmatch(problem.message)
    lacking = next((slot for slot in slots if found and found[1] in slot.keys), None)
    if problem.message.startswith(_NO_KIND) and not problem.path[1:]:
        lacking = slots[0]
    if problem.message == "a difference needs `aspects`":
        return Remark(slots[0].key, "todo", "Add at least one aspect.")
    if problem.message.startswith("an interview question needs"):
        return Remark("points", "todo", "Points are still empty; a model answer will do as well.")
    if lacking is None:
        return None
    words = "The subjects are still missing." if lacking.shape is Shape.TABLE else f"{lacking.label} is still empty."
    return Remark(lacking.key, "todo", words)


def _sentences(message: str, hint: str) -> str:
    text = f"{message.rstrip('.')}. {hint}".strip()
    return text if text.startswith("`") else text[:1].upper() + text[1:]
