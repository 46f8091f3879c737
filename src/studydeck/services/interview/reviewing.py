"""Debriefs made of what the log holds, the present one and all past ones: decks may have changed since."""

from collections.abc import Sequence

from studydeck.core.grading.rubric import Mark
from studydeck.errors import StudydeckError
from studydeck.services.interview import advising, record, scoring
from studydeck.services.interview.debrief import (
    AnswerReview,
    Confused,
    Debrief,
    Earlier,
    PastInterview,
    PointReview,
)
from studydeck.services.library import Library

MOST_EARLIER = 12


def debrief_of(library: Library, interview: str) -> Debrief:
    """Return what came of an interview.

    Raises:
        StudydeckError: there is none of that name, or it was taken back. Exit code 2.
    """
    every = record.all_of(library)
    stored = next((one for one in every if one.id == interview), None)
    if stored is None:
        raise StudydeckError(
            f"There is no interview `{interview[:40]}`.", "`studydeck test --list` lists them.", exit_code=2
        )
    answers = tuple(stored.answers)
    missed, confusions = missed_points(answers), _confusions(answers)
    left = len(stored.planned) - stored.main_answers - len(stored.passed_over)
    return Debrief(
        id=stored.id,
        at_ms=stored.at_ms,
        utc_offset_min=stored.utc_offset_min,
        day=stored.day,
        terms=stored.terms,
        finished=stored.ended and not stored.dropped,
        asked=len(stored.planned),
        answered=stored.main_answers,
        passed_over=tuple(stored.planned[n - 1].prompt for n in sorted(stored.passed_over) if n <= len(stored.planned)),
        answers=answers,
        score=scoring.score(answers),
        unjudged=sum(answer.verdict is None for answer in answers),
        topics=scoring.by_topic(answers),
        missed=missed,
        confusions=confusions,
        sure_and_wrong=tuple(answer.n for answer in answers if advising.is_sure_and_wrong(answer)),
        advice=advising.advice(answers, missed, confusions, left),
        ms=sum(answer.ms for answer in answers),
        budget_ms=sum(answer.budget_ms for answer in answers),
        earlier=_earlier(stored, every),
        fed=stored.fed,
        can_feed=not stored.fed and stored.day == library.today() and any(feeds(answer) for answer in answers),
        calibration=scoring.calibration(answers),
    )


def feeds(answer: AnswerReview) -> bool:
    """Whether an answer can be taken into the schedule: a card was asked, and there is a verdict of its own."""
    return bool(answer.uid) and answer.verdict is not None and answer.origin != "more"


def past(library: Library) -> list[PastInterview]:
    """Return the interviews that came to their end or were ended, and hold an answer, oldest first."""
    return [
        PastInterview(
            id=stored.id,
            at_ms=stored.at_ms,
            utc_offset_min=stored.utc_offset_min,
            day=stored.day,
            terms=stored.terms,
            finished=not stored.dropped,
            questions=len(stored.planned),
            answered=stored.main_answers,
            score=scoring.score(stored.answers),
            topics=scoring.by_topic(stored.answers),
            ms=sum(answer.ms for answer in stored.answers),
        )
        for stored in record.all_of(library)
        if stored.ended and stored.answers
    ]


def missed_points(answers: Sequence[AnswerReview]) -> tuple[tuple[int, PointReview], ...]:
    """Return the points that weren't made, each with its answer's number in the debrief: essential ones first.

    Where somebody was asked to say more, what counts is what was said in all. Skipped questions are listed elsewhere.
    """
    more = {answer.number: answer for answer in answers if answer.origin == "more"}
    found: list[tuple[int, PointReview]] = []
    for answer in answers:
        if answer.origin == "more" or answer.skipped:
            continue
        later = more.get(answer.number) if not answer.is_follow_up else None
        points = later.points if later is not None and len(later.points) == len(answer.points) else answer.points
        found += [(answer.n, point) for point in points if point.mark is not Mark.MET and not point.optional]
    return tuple(sorted(found, key=lambda item: (not item[1].essential, item[1].mark is Mark.HALF, item[0])))


def _confusions(answers: Sequence[AnswerReview]) -> tuple[Confused, ...]:
    return tuple(Confused(answer.pair[0], answer.pair[1], answer.n) for answer in answers if answer.pair)


def _earlier(stored: record.Stored, every: Sequence[record.Stored]) -> tuple[Earlier, ...]:
    """Return the newest of the earlier interviews that share topics with this one, oldest first."""
    mine = {answer.topic for answer in stored.answers if answer.verdict is not None}
    found = []
    for other in every:
        if other.id == stored.id:
            break  # they stand in the order of time
        shared = mine & {answer.topic for answer in other.answers if answer.verdict is not None}
        there, here = scoring.score(other.answers, shared), scoring.score(stored.answers, shared)
        if there is not None and here is not None:
            found.append(Earlier(other.id, other.at_ms, other.utc_offset_min, there, here, tuple(sorted(shared))))
    return tuple(found[-MOST_EARLIER:])
