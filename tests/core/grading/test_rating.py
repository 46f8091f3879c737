"""From a grade or from ticked points to the rating that is proposed."""

import pytest

from studydeck.core.grading.key_points import grade
from studydeck.core.grading.rating import of_marks, suggested
from studydeck.core.grading.rubric import Mark, Verdict
from studydeck.core.scheduler import Rating
from tests.core.grading.cards import CHURN, ROLES


@pytest.mark.parametrize(
    ("text", "hint", "fast", "rating"),
    (
        (CHURN.answer, False, False, Rating.GOOD),
        (CHURN.answer, False, True, Rating.EASY),
        (CHURN.answer, True, True, Rating.GOOD),
        ("", False, True, Rating.AGAIN),
        ("customers, in a way", False, False, None),
    ),
)
def test_a_sure_grade_proposes_a_rating(text: str, hint: bool, fast: bool, rating: Rating | None) -> None:
    """Correct is Good, Easy only fast and without a hint, nothing is proposed where it isn't sure."""
    assert suggested(grade(CHURN, text), hint=hint, fast=fast) == rating


@pytest.mark.parametrize(
    ("marks", "verdict", "rating"),
    (
        ((Mark.MET, Mark.MET, Mark.MET), Verdict.CORRECT, Rating.GOOD),
        ((Mark.MET, Mark.MET, Mark.HALF), Verdict.CORRECT, Rating.GOOD),
        ((Mark.MET, Mark.MISSING, Mark.MET), Verdict.PARTIAL, Rating.HARD),
        ((Mark.MET, Mark.DENIED, Mark.MET), Verdict.WRONG, Rating.AGAIN),
        ((Mark.MISSING, Mark.MISSING, Mark.MISSING), Verdict.WRONG, Rating.AGAIN),
    ),
)
def test_ticked_points_give_the_rating(marks: tuple[Mark, ...], verdict: Verdict, rating: Rating) -> None:
    """The user's ticks follow the same rule; the second point of this card is essential."""
    assert of_marks(CHURN, marks) == (verdict, rating)


def test_ticked_wrong_sides_are_a_swap() -> None:
    """More points on the wrong side than on the right one are wrong."""
    assert of_marks(ROLES.points, [Mark.WRONG_SIDE] * 3 + [Mark.MET])[0] is Verdict.WRONG
