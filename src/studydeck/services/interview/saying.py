"""How scores, times, verdicts and points of an interview are said, the same on every screen, in text and in Markdown."""

from studydeck.core.grading.rubric import Certainty, Mark, Verdict
from studydeck.services.interview.debrief import AnswerReview, PointReview

_VERDICTS = {
    Verdict.CORRECT: ("✓", "correct"),
    Verdict.PARTIAL: ("◐", "partly correct"),
    Verdict.WRONG: ("✗", "wrong"),
}
_MARKS = {
    Mark.MET: "✓",
    Mark.HALF: "◐ half:",
    Mark.MISSING: "✗ not found:",
    Mark.DENIED: "✗ the contrary was said:",
    Mark.WRONG_SIDE: "✗ on the wrong side:",
}


def percent(score: float | None) -> str:
    """Return a score as it is said."""
    return "not judged" if score is None else f"{round(score * 100)} %"


def clock(ms: int) -> str:
    """Return a time as minutes and seconds, such as `2:05`."""
    seconds = round(ms / 1000)
    return f"{seconds // 60}:{seconds % 60:02}"


def verdict_text(answer: AnswerReview) -> str:
    """Return what an answer was worth, in words and a sign, and how far that can be trusted."""
    if answer.verdict is None:
        return "not judged"
    sign, word = _VERDICTS[answer.verdict]
    if answer.corrected:
        return f"{sign} {word}, by your own verdict"
    if answer.skipped:
        return f"{sign} skipped"
    return f"{sign} probably {word}" if answer.certainty is Certainty.UNSURE else f"{sign} {word}"


def point_text(point: PointReview) -> str:
    """Return a point with what became of it."""
    side = f"{point.side}: " if point.side else ""
    word = " (essential)" if point.essential else " (optional)" if point.optional else ""
    return f"{_MARKS[point.mark]} {side}{point.say}{word}"
