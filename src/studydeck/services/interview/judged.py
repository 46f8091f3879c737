"""An answer as the log keeps it: what was said, and what the grader, the choice or the user's ticks say of it."""

from collections.abc import Collection, Sequence
from dataclasses import replace

from studydeck.core.events import Event
from studydeck.core.grading.rubric import Certainty, Flag, Mark, Verdict
from studydeck.core.marks import plain
from studydeck.core.scheduler import Rating
from studydeck.services.interview.debrief import AnswerReview, PointReview
from studydeck.services.interview.question import Question
from studydeck.services.interview.record import LONGEST_SAID
from studydeck.services.library import Library
from studydeck.services.studying.judging import Judged, judge
from studydeck.services.studying.showing import Turn

RATINGS = {Verdict.WRONG: Rating.AGAIN, Verdict.PARTIAL: Rating.HARD, Verdict.CORRECT: Rating.GOOD}
"""What a verdict does to the schedule; an interview never says `easy`."""


def passed(question: Question, ms: int) -> AnswerReview:
    """Return what stands in the debrief for a question that was skipped: as not known."""
    points = tuple(PointReview(p.say, Mark.MISSING, p.side, p.essential, p.optional) for p in question.points)
    answer = replace(_blank(question, ms, ""), skipped=True, points=points)
    if question.showing is None:
        return answer
    return replace(answer, verdict=Verdict.WRONG, certainty=Certainty.SURE)


def typed(
    library: Library, question: Question, text: str, ms: int, confidence: str
) -> tuple[AnswerReview, Judged | None]:
    """Return a typed answer as it was judged, and the judgement; None where nothing can judge it."""
    answer = replace(_blank(question, ms, confidence), said=text[:LONGEST_SAID], cut=len(text) > LONGEST_SAID)
    if question.showing is None:
        return answer, None
    whole = f"{question.then}\n{answer.said}" if question.then else answer.said
    found = judge(library, question.showing, whole[: 2 * LONGEST_SAID], ms=ms)
    points = tuple(
        PointReview(p.point.say, p.mark, p.point.side, p.point.essential, p.point.optional, p.said)
        for p in found.points
    )
    return (
        replace(
            answer,
            how=found.how,
            verdict=found.verdict,
            certainty=found.certainty,
            flags=tuple(str(flag) for flag in found.flags),
            points=points,
            sentence=found.sentence,
            confused_with=found.confused_with.name if found.confused_with else "",
        ),
        found,
    )


def chosen(question: Question, options: Collection[int], ms: int, confidence: str) -> AnswerReview:
    """Return an answer that was chosen: right, wrong, or partly right where several are and none chosen is wrong."""
    picked = frozenset(n for n in options if 0 <= n < len(question.options))
    if picked == question.right:
        verdict = Verdict.CORRECT
    elif picked and picked < question.right:
        verdict = Verdict.PARTIAL
    else:
        verdict = Verdict.WRONG
    said = "\n".join(plain(question.options[n]) for n in sorted(picked))
    return replace(
        _blank(question, ms, confidence),
        how="choice",
        verdict=verdict,
        certainty=Certainty.SURE,
        chosen=picked,
        said=said,
        flags=() if picked else (str(Flag.EMPTY),),
    )


def ticked(question: Question, marks: Sequence[Mark], ms: int, confidence: str) -> AnswerReview:
    """Return a spoken answer as the user ticked off its points; without points it stays open."""
    answer = replace(_blank(question, ms, confidence), spoken=True, how="ticked" if question.points else "none")
    if not question.points:
        return answer
    from studydeck.core.grading import rating

    given = [*marks, *[Mark.MISSING] * len(question.points)][: len(question.points)]
    verdict, _ = rating.of_marks(question.points, given, hint=False, fast=False)
    points = tuple(
        PointReview(p.say, mark, p.side, p.essential, p.optional)
        for p, mark in zip(question.points, given, strict=True)
    )
    return replace(answer, verdict=verdict, certainty=Certainty.SURE, points=points)


def confusions(library: Library, question: Question, answer: AnswerReview, found: Judged | None) -> list[Event]:
    """Return the events of what an answer confused, still without the interview's batch."""
    verdict = answer.verdict
    if question.showing is None or verdict is None or verdict is Verdict.CORRECT or answer.skipped:
        return []
    if question.origin == "more":  # of what was said before, it is known already
        return []
    from studydeck.services.studying import confusions as known

    turn = Turn(question.showing, None, library.now().at_ms, revealed=True, chosen=set(answer.chosen))
    return known.of_turn(library, turn, RATINGS[verdict], found)


def _blank(question: Question, ms: int, confidence: str) -> AnswerReview:
    showing = question.showing
    return AnswerReview(
        n=0,
        number=question.number,
        follow=question.follow,
        uid=showing.uid if showing else "",
        face=showing.origin if showing else "",
        topic=question.topic,
        kind=question.kind,
        prompt=question.prompt,
        shown=question.shown,
        model=question.model,
        said="",
        spoken=False,
        skipped=False,
        options=question.options,
        chosen=frozenset(),
        right=question.right,
        how="none",
        verdict=None,
        certainty=Certainty.CANNOT_JUDGE,
        flags=(),
        points=(),
        sentence="",
        confused_with="",
        ms=ms,
        budget_ms=question.budget_ms,
        confidence=confidence,
        corrected=False,
        origin=question.origin,
    )
