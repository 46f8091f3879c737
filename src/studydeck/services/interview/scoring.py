"""Scores of an interview: right counts one, partly right half, follow-ups half as much as questions."""

from collections.abc import Collection, Iterable

from studydeck.core.grading.rubric import Verdict
from studydeck.services.interview.debrief import AnswerReview, Calibration, TopicScore
from studydeck.services.interview.terms import CONFIDENCES

WORTH = {Verdict.CORRECT: 1.0, Verdict.PARTIAL: 0.5, Verdict.WRONG: 0.0}
_FOLLOW_UP = 0.5


def score(answers: Iterable[AnswerReview], topics: Collection[str] | None = None) -> float | None:
    """Return the score of the judged answers, 0 to 1, or None where there are none.

    Args:
        answers: those of one interview.
        topics: only answers on these; None for all.
    """
    total = reached = 0.0
    for answer in answers:
        if answer.verdict is not None and (topics is None or answer.topic in topics):
            weight = _FOLLOW_UP if answer.is_follow_up else 1.0
            total += weight
            reached += weight * WORTH[answer.verdict]
    return reached / total if total else None


def by_topic(answers: Collection[AnswerReview]) -> tuple[TopicScore, ...]:
    """Return the score of each topic, the worst first, those that nobody judged last."""
    judged = dict.fromkeys((answer.topic for answer in answers), 0)
    for answer in answers:
        judged[answer.topic] += answer.verdict is not None
    found = [TopicScore(name, score(answers, {name}), number) for name, number in judged.items()]
    return tuple(sorted(found, key=lambda topic: (topic.score is None, topic.score or 0.0)))


def calibration(answers: Collection[AnswerReview]) -> tuple[Calibration, ...]:
    """Return how often each confidence was wholly right, from sure to guess, over the judged answers."""
    found: list[Calibration] = []
    for word in CONFIDENCES:
        told = [answer for answer in answers if answer.confidence == word and answer.verdict is not None]
        if told:
            right = sum(answer.verdict is Verdict.CORRECT for answer in told)
            found.append(Calibration(word, len(told), right))
    return tuple(found)
