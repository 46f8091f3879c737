"""A choice among options, shown in another order each time."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from studydeck.core.card import Answer, Asked, Face
from studydeck.core.marks import plain
from studydeck.core.notes import fields as read
from studydeck.core.notes.kind import Common, Fault, Fields, Path, Phrase
from studydeck.core.notes.turns import shuffled
from studydeck.core.text import normalise

MOST_OPTIONS = 9


@dataclass(frozen=True, slots=True)
class Choice:
    """A question with right and wrong options, and why the right ones are right."""

    common: Common
    question: str
    right: tuple[Phrase, ...]
    wrong: tuple[Phrase, ...]
    because: str = ""

    @property
    def prompt_side(self) -> str:
        """The question."""
        return plain(self.question)

    @property
    def several(self) -> bool:
        """Whether more than one option is to be chosen."""
        return len(self.right) > 1

    def cards(self) -> tuple[Face, ...]:
        """Return the one card; its prompt names no options."""
        right = [option.say for option in self.right]
        answer = "\n".join(f"- {option}" for option in right) if self.several else right[0]
        text = f"{answer}\n\n{self.because}" if self.because else answer
        return (Face("choice", "note", self.question, Answer(text)),)

    def ask(self, face: Face, turn: int) -> Asked:
        """Return the card with its options in this turn's order."""
        options = [option.say for option in (*self.right, *self.wrong)]
        order = shuffled(len(options), self.prompt_side, face.name, turn)
        return Asked(
            face.prompt,
            face.answer,
            options=tuple(options[n] for n in order),
            right=frozenset(place for place, n in enumerate(order) if n < len(self.right)),
            several=self.several,
            variant=f"order={''.join(map(str, order))}",
        )


class ChoiceKind:
    """Reads `choose`, `right`, `wrong` and `because`."""

    name = "choice"
    key = "choose"
    fields = frozenset({"right", "wrong", "because"})
    sided = False

    def read(self, fields: Fields, common: Common, faults: list[Fault]) -> Choice | None:
        """Return the choice, or None after a fault."""
        before = len(faults)
        question = read.expect_text(fields["choose"], ("choose",), faults, "`choose`")
        right = _options(fields, "right", faults)
        wrong = _options(fields, "wrong", faults)
        because = read.optional_text(fields, "because", faults)
        _tell_apart(fields["wrong"] if wrong else [], right, wrong, faults)
        if len(right) + len(wrong) > MOST_OPTIONS:
            message = f"{len(right) + len(wrong)} options, but a digit chooses at most {MOST_OPTIONS}"
            faults.append(Fault(("wrong",), message, "Leave out the weakest wrong ones.", on_key=True))
        return None if len(faults) > before else Choice(common, question, right, wrong, because)


def _tell_apart(given: Any, right: tuple[Phrase, ...], wrong: tuple[Phrase, ...], faults: list[Fault]) -> None:
    """Add a fault for each wrong option that is among the right ones."""
    chosen = {normalise(option.say) for option in right}
    for n, option in enumerate(wrong):
        if normalise(option.say) in chosen:
            path: Path = ("wrong", n) if isinstance(given, list) else ("wrong",)
            faults.append(Fault(path, f"`{read.shortened(option.say)}` is both right and wrong", read.COMMA_HINT))


def _options(fields: Fields, key: str, faults: list[Fault]) -> tuple[Phrase, ...]:
    if key not in fields:
        faults.append(Fault((), f"`{key}` is missing", missing=(key,)))
        return ()
    value = fields[key]
    if isinstance(value, (str, Mapping)):
        return read.phrases(value, (key,), faults, f"`{key}`", single=True)
    return read.phrases(value, (key,), faults, f"`{key}`")


CHOICE = ChoiceKind()
