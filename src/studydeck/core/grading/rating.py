"""The grade on the schedule that follows from an answer: proposed by the program, or from the points the user ticked."""

from collections.abc import Sequence

from studydeck.core.card import Point
from studydeck.core.grading.key_points import CONTRADICTION_COSTS
from studydeck.core.grading.marks import CORRECT_FROM, PARTIAL_FROM
from studydeck.core.grading.rubric import Certainty, Grade, Mark, Rubric, Verdict
from studydeck.core.scheduler import Rating

_BY_VERDICT = {Verdict.WRONG: Rating.AGAIN, Verdict.PARTIAL: Rating.HARD, Verdict.CORRECT: Rating.GOOD}


def suggested(grade: Grade, *, hint: bool = False, fast: bool = False) -> Rating | None:
    """Return the rating to preselect, or None where only the user can say.

    Args:
        grade: what came of the answer.
        hint: whether the hint was shown.
        fast: whether the answer came fast.
    """
    if grade.certainty is not Certainty.SURE:
        return None
    return _rating(grade.verdict, all(one.mark is Mark.MET for one in grade.points), hint=hint, fast=fast)


def of_marks(
    points: Rubric | Sequence[Point], marks: Sequence[Mark], *, hint: bool = False, fast: bool = False
) -> tuple[Verdict, Rating]:
    """Return the verdict and the rating that follow from the marks of each point, once the user has ticked them.

    Args:
        points: the points, or a rubric that holds them.
        marks: one for each of them.
        hint: whether the hint was shown.
        fast: whether the answer came fast.
    """
    known = points.points if isinstance(points, Rubric) else tuple(points)
    known = known or tuple(Point("") for _ in marks)
    verdict = verdict_of(known, marks)
    return verdict, _rating(verdict, bool(marks) and all(mark is Mark.MET for mark in marks), hint=hint, fast=fast)


def verdict_of(points: Sequence[Point], marks: Sequence[Mark]) -> Verdict:
    """Return the verdict that follows from the marks alone: by the same rule as a graded answer's."""
    paired = list(zip(points, marks, strict=True))
    required = [mark for point, mark in paired if not point.optional] or list(marks)
    if not required:
        return Verdict.WRONG
    against = sum(mark in (Mark.DENIED, Mark.WRONG_SIDE) for mark in marks)
    got = sum(1.0 if mark is Mark.MET else 0.5 if mark is Mark.HALF else 0.0 for mark in required)
    score = got / len(required) - CONTRADICTION_COSTS * against
    wrong = sum(mark is Mark.WRONG_SIDE for mark in marks)
    right = sum(mark is Mark.MET and bool(point.side) for point, mark in paired)
    if wrong > right or any(point.essential and mark is Mark.DENIED for point, mark in paired):
        return Verdict.WRONG
    whole = not any(point.essential and mark is not Mark.MET for point, mark in paired)
    if score >= CORRECT_FROM and not against and whole:
        return Verdict.CORRECT
    return Verdict.PARTIAL if score >= PARTIAL_FROM else Verdict.WRONG


def _rating(verdict: Verdict, every: bool, *, hint: bool, fast: bool) -> Rating:
    if verdict is Verdict.CORRECT and every and fast and not hint:
        return Rating.EASY
    return _BY_VERDICT[verdict]
