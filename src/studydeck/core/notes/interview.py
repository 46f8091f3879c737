"""An interview question: an answer of a minute or more, judged by the points it makes."""

import math
from dataclasses import dataclass

from studydeck.core.card import Answer, Asked, Face
from studydeck.core.marks import plain
from studydeck.core.notes import fields as read
from studydeck.core.notes.common import refuse_lone_side
from studydeck.core.notes.kind import Common, Fault, Fields, Phrase

LONGEST_MINUTES = 120.0


@dataclass(frozen=True, slots=True)
class Interview:
    """A question to be answered aloud, with a model answer, the time it may take and what is asked next.

    Attributes:
        common: its points are what a good answer contains.
        question: as the interviewer asks it.
        answer: a model answer, or None where the points say enough.
        minutes: how long the answer may take; 0 where nothing is said.
        follow_ups: what may be asked afterwards.
    """

    common: Common
    question: str
    answer: Phrase | None = None
    minutes: float = 0.0
    follow_ups: tuple[str, ...] = ()

    @property
    def prompt_side(self) -> str:
        """The question."""
        return plain(self.question)

    def cards(self) -> tuple[Face, ...]:
        """Return the one card, answered by the model answer and the points."""
        points = tuple(point.say for point in self.common.points)
        return (Face("interview", "note", self.question, Answer(self.answer.say if self.answer else "", items=points)),)

    def ask(self, face: Face, turn: int) -> Asked:  # noqa: ARG002 - every turn is alike
        """Return the card as it stands; no turn differs from another."""
        return Asked(face.prompt, face.answer)


class InterviewKind:
    """Reads `interview`, `answer`, `minutes` and `follow-ups`."""

    name = "interview"
    key = "interview"
    fields = frozenset({"answer", "minutes", "follow-ups"})
    sided = True

    def read(self, fields: Fields, common: Common, faults: list[Fault]) -> Interview | None:
        """Return the interview question, or None after a fault."""
        before = len(faults)
        refuse_lone_side(common.points, faults)
        question = read.expect_text(fields["interview"], ("interview",), faults, "`interview`")
        answer = read.phrase(fields["answer"], ("answer",), faults, "`answer`") if "answer" in fields else None
        minutes = _minutes(fields, faults)
        follow_ups: tuple[str, ...] = ()
        if "follow-ups" in fields:
            follow_ups = read.texts(fields["follow-ups"], ("follow-ups",), faults, "`follow-ups`")
        if "answer" not in fields and "points" not in fields:
            message = "an interview question needs `points` or an `answer`"
            faults.append(Fault((), message, missing=("points", "answer")))
        return None if len(faults) > before else Interview(common, question, answer, minutes, follow_ups)


def _minutes(fields: Fields, faults: list[Fault]) -> float:
    if "minutes" not in fields:
        return 0.0
    value = fields["minutes"]
    try:
        minutes = float(value) if isinstance(value, str) else math.nan
    except ValueError:
        minutes = math.nan
    if not 0 < minutes <= LONGEST_MINUTES:
        faults.append(Fault(("minutes",), f"`minutes` must be a number above 0 and at most {LONGEST_MINUTES:.0f}"))
        return 0.0
    return minutes


INTERVIEW = InterviewKind()
