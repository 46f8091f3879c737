"""A question and its answer, on request asked the other way round as well."""

from dataclasses import dataclass

from studydeck.core.card import Answer, Asked, Face
from studydeck.core.marks import plain
from studydeck.core.notes import fields as read
from studydeck.core.notes.common import refuse_lone_side
from studydeck.core.notes.kind import Common, Fault, Fields, Phrase

_GROUP = "note"


@dataclass(frozen=True, slots=True)
class Question:
    """A question with the answer that is compared with one's own."""

    common: Common
    question: Phrase
    answer: Phrase
    reverse: bool = False

    @property
    def prompt_side(self) -> str:
        """The question."""
        return plain(self.question.say)

    def cards(self) -> tuple[Face, ...]:
        """Return `answer`, and with `reverse: true` also `question`."""
        forth = Face("answer", _GROUP, self.question.say, Answer(self.answer.say))
        if not self.reverse:
            return (forth,)
        return forth, Face("question", _GROUP, self.answer.say, Answer(self.question.say), "the other way round")

    def ask(self, face: Face, turn: int) -> Asked:  # noqa: ARG002 - every turn is alike
        """Return the card as it stands; no turn differs from another."""
        return Asked(face.prompt, face.answer)


class QuestionKind:
    """Reads `question`, `answer` and `reverse`."""

    name = "question"
    key = "question"
    fields = frozenset({"answer", "reverse"})
    sided = True

    def read(self, fields: Fields, common: Common, faults: list[Fault]) -> Question | None:
        """Return the question, or None after a fault."""
        before = len(faults)
        refuse_lone_side(common.points, faults)
        question = read.phrase(fields["question"], ("question",), faults, "`question`")
        answer = read.required_phrase(fields, "answer", faults)
        reverse = read.yes_no(fields, "reverse", faults)
        if len(faults) > before or question is None or answer is None:
            return None
        return Question(common, question, answer, reverse)


QUESTION = QuestionKind()
