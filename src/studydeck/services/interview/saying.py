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
    """Return a time such as `2:05` or `1:02:05`."""
    minutes, seconds = divmod(round(ms / 1000), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{seconds:02}" if hours else f"{minutes}:{seconds:02}"


def asked(answer: AnswerReview) -> str:
    """Return what was asked so that it can be told from all else: with its sentence, where the prompt says only what to do."""
    if not answer.shown:
        return answer.prompt
    if answer.kind == "cloze":
        return answer.shown
    if answer.face == "term":
        return f"Term for: {answer.shown}"
    return f"{answer.prompt} {answer.shown}" if answer.face.startswith("which/") else answer.prompt


def sureness(confidence: str) -> str:
    """Return how sure somebody was, to follow `you were`."""
    return "guessing" if confidence == "guess" else confidence


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
