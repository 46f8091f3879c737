"""A definition: a term and its meaning, asked in both directions."""

from dataclasses import dataclass

from studydeck.core.card import Answer, Asked, Face, Row
from studydeck.core.marks import plain
from studydeck.core.notes import fields as read
from studydeck.core.notes.kind import Common, Fault, Fields, Phrase
from studydeck.core.notes.masking import mask, says_something

_GROUP = "note"


@dataclass(frozen=True, slots=True)
class Definition:
    """A term, what it means, and perhaps an example of it."""

    common: Common
    term: Phrase
    meaning: Phrase
    example: str = ""
    reverse: bool = True

    @property
    def prompt_side(self) -> str:
        """The term."""
        return plain(self.term.say)

    @property
    def names(self) -> tuple[str, ...]:
        """The term and its other names, which its own cards must not give away."""
        return (self.term.say, *self.term.alternatives)

    @property
    def masked(self) -> str:
        """The meaning with every name of the term hidden."""
        return mask(self.meaning.say, self.names)

    def cards(self) -> tuple[Face, ...]:
        """Return `meaning`, and `term` unless it is switched off or nothing would be left to ask."""
        rows = (Row("Example", self.example),) if self.example else ()
        meaning = Face("meaning", _GROUP, self.term.say, Answer(self.meaning.say, rows), "meaning")
        if not self.reverse or not says_something(self.masked):
            return (meaning,)
        return meaning, Face("term", _GROUP, self.masked, Answer(self.term.say, rows), "term")

    def ask(self, face: Face, turn: int) -> Asked:  # noqa: ARG002 - every turn is alike
        """Return the card as it stands; no turn differs from another."""
        return Asked(face.prompt, face.answer)


class DefinitionKind:
    """Reads `term`, `meaning`, `example` and `reverse`."""

    name = "definition"
    key = "term"
    fields = frozenset({"meaning", "example", "reverse"})
    sided = False

    def read(self, fields: Fields, common: Common, faults: list[Fault]) -> Definition | None:
        """Return the definition, or None after a fault."""
        before = len(faults)
        term = read.phrase(fields["term"], ("term",), faults, "`term`", "also")
        meaning = read.required_phrase(fields, "meaning", faults)
        example = read.optional_text(fields, "example", faults)
        reverse = read.yes_no(fields, "reverse", faults, default=True)
        if len(faults) > before or term is None or meaning is None:
            return None
        note = Definition(common, term, meaning, example, reverse)
        if reverse and not says_something(note.masked):
            hint = "Say it in other words, or add `reverse: false`."
            faults.append(
                Fault(
                    ("meaning",),
                    "the meaning only repeats the term, so it has no card the other way round",
                    hint,
                    "warning",
                )
            )
        return note


DEFINITION = DefinitionKind()
