"""A typed answer on its way: what stands in the field, what was found in it, and what the user says of each point."""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from studydeck.core.grading.rubric import Certainty, Mark, Verdict
from studydeck.core.scheduler import Rating

if TYPE_CHECKING:
    from studydeck.core.grading.rubric import PointGrade
    from studydeck.services.studying.judging import Judged

LONGEST = 10_000  # characters of an answer; more is cut off as it comes in
LONGEST_LOGGED = 2_000  # characters of an answer that are kept in the log
CLEARLY_MET, CLEARLY_MISSING = 0.8, 0.3  # scores of a point beyond which there is no doubt
_BY_MARKS = {
    Verdict.CORRECT: "By your ticks the points are there.",
    Verdict.PARTIAL: "By your ticks a part of it is there.",
    Verdict.WRONG: "By your ticks too little of it is there.",
}
_NEXT = {Mark.MET: Mark.HALF, Mark.HALF: Mark.MISSING}


def _is_clear(grade: "PointGrade") -> bool:
    """Return whether there is no doubt of what became of a point."""
    if grade.mark is Mark.MET:
        return grade.score >= CLEARLY_MET
    return grade.mark is Mark.MISSING and grade.score < CLEARLY_MISSING


@dataclass(slots=True)
class Typed:
    """An answer that is typed, or was.

    Attributes:
        text: what stands in the field.
        open: whether the field is open.
        several: whether it has several lines.
        found: what was found in it once it was handed in, or None before.
        marks: what became of each point, as it was found or as the user said.
        touched: the points of which the user said something, counted from 0.
        settled: whether the checklist stands: a grade follows from it.
        hint: whether the hint was shown before it was handed in.
    """

    text: str = ""
    open: bool = False
    several: bool = False
    found: "Judged | None" = None
    marks: list[Mark] = field(default_factory=list)
    touched: set[int] = field(default_factory=set)
    settled: bool = False
    hint: bool = False

    def hand_in(self, found: "Judged") -> None:
        """Take what was found in the answer; the field is closed."""
        self.found, self.open = found, False
        self.marks = list(found.marks)
        self.touched = set()
        self.settled = found.certainty is Certainty.SURE

    @property
    def ticked(self) -> bool:
        """Whether the user said anything of the points."""
        return bool(self.touched)

    @property
    def judged(self) -> "Judged | None":
        """What was found, and where the user said what was made of the points, what follows from that."""
        if self.found is None or not self.found.points or not (self.ticked or self._settled_by_user):
            return self.found
        from studydeck.services.studying.judging import after_ticking

        return after_ticking(self.found, self.marks, hint=self.hint)

    @property
    def _settled_by_user(self) -> bool:
        return self.settled and self.found is not None and self.found.certainty is Certainty.UNSURE

    @property
    def is_unsure(self) -> bool:
        """Whether the points wait for the user to say which of them were made."""
        return self.found is not None and self.found.certainty is Certainty.UNSURE and not self.settled

    @property
    def can_tick(self) -> bool:
        """Whether there are points of which something can be said."""
        return bool(self.found and self.found.points)

    def is_doubtful(self, number: int) -> bool:
        """Whether it is open what became of a point, counted from 0: a question mark stands behind it."""
        if not self.is_unsure or number in self.touched or self.found is None:
            return False
        clear = [_is_clear(grade) for grade in self.found.points]
        return self.found.derived or all(clear) or not clear[number]

    def tick(self, number: int) -> bool:
        """Say what became of a point, counted from 0: met, then half, then not found; return whether there is one.

        The first press at a point with a question mark says that it was made.
        """
        if self.found is None or not 0 <= number < len(self.marks):
            return False
        before = self.marks[number]
        self.marks[number] = Mark.MET if self.is_doubtful(number) else _NEXT.get(before, Mark.MET)
        self.touched.add(number)
        return True

    def settle(self) -> None:
        """Let the checklist stand as it is."""
        self.settled = True

    @property
    def sentence(self) -> str:
        """What was found, in words; once the user said which points were made, what follows from that."""
        if self.found is None:
            return ""
        if not (self.ticked or self._settled_by_user):
            return self.found.sentence
        judged = self.judged
        verdict = judged.verdict if judged is not None else None
        return _BY_MARKS.get(verdict or Verdict.WRONG, "")

    @property
    def rating(self) -> Rating | None:
        """The grade that follows, or None where nothing is preselected."""
        judged = self.judged
        return judged.rating if judged is not None else None

    def detail(self) -> dict[str, Any]:
        """Return how it was answered and judged, as the event keeps it."""
        judged = self.judged
        if judged is None or self.found is None:
            return {}
        said: dict[str, Any] = {"how": "typed", "typed": self.text[:LONGEST_LOGGED]}
        if judged.verdict is not None:
            said["verdict"] = str(judged.verdict)
        said["certainty"] = str(self.found.certainty)
        if self.marks:
            said["marks"] = [str(mark) for mark in self.marks]
        if self.found.remembered:
            said["remembered"] = True
        return said

    @property
    def is_right(self) -> bool:
        """Whether the answer was judged correct."""
        judged = self.judged
        return judged is not None and judged.verdict is Verdict.CORRECT
