"""A verdict that is changed in the debrief: kept with the interview, and remembered with its card."""

from collections.abc import Sequence

from studydeck.core.card import Point
from studydeck.core.events import Event, EventKind
from studydeck.core.grading.rubric import Certainty, Mark, Verdict
from studydeck.errors import StudydeckError
from studydeck.services.interview import record
from studydeck.services.interview.debrief import AnswerReview, Debrief
from studydeck.services.interview.judged import RATINGS
from studydeck.services.interview.reviewing import debrief_of
from studydeck.services.library import Library
from studydeck.services.studying import remembered


def correct(
    library: Library,
    debrief: Debrief,
    n: int,
    *,
    verdict: Verdict | None = None,
    marks: Sequence[Mark] | None = None,
) -> Debrief:
    """Say what an answer was worth, and return the debrief as it is then; one act, which undo takes back.

    A typed answer is remembered with its card: a later one that is alike is judged so.

    Args:
        library: open for writing.
        debrief: of the interview.
        n: the answer's number in the debrief.
        verdict: what it was worth; follows from the marks where it isn't given.
        marks: what became of each of its points, in their order.

    Raises:
        StudydeckError: there is no such answer, or it couldn't be written.
    """
    answer = next((answer for answer in debrief.answers if answer.n == n), None)
    if answer is None:
        raise StudydeckError(f"There is no answer {n} in this interview.", exit_code=2)
    if marks is not None and len(marks) != len(answer.points):
        raise StudydeckError(f"Answer {n} has {len(answer.points)} points.", exit_code=2)
    given = tuple(marks) if marks is not None else None
    meant = verdict or (_verdict(answer, given) if given is not None else answer.verdict)
    if meant is None:
        raise StudydeckError(f"Answer {n} needs a verdict.", "correct, partial or wrong", exit_code=2)
    if meant == answer.verdict and answer.certainty is Certainty.SURE and given in (None, _marks(answer)):
        return debrief
    batch = library.new_batch()
    more = {"marks": [str(mark) for mark in given]} if given is not None else {}
    detail = record.part_detail(
        debrief.id, "correct", number=answer.number, follow=answer.follow, verdict=str(meant), **more
    )
    event = library.happened(EventKind.INTERVIEW, batch=batch, detail=detail)
    library.write([event, *_remembered(library, answer, meant, given, batch)])
    return debrief_of(library, debrief.id)


def _marks(answer: AnswerReview) -> tuple[Mark, ...]:
    return tuple(point.mark for point in answer.points)


def _verdict(answer: AnswerReview, marks: Sequence[Mark]) -> Verdict:
    from studydeck.core.grading import rating

    points = [Point(p.say, side=p.side, essential=p.essential, optional=p.optional) for p in answer.points]
    return rating.of_marks(points, marks, hint=False, fast=False)[0]


def _remembered(
    library: Library, answer: AnswerReview, verdict: Verdict, marks: Sequence[Mark] | None, batch: str
) -> list[Event]:
    """Return the event that remembers a typed answer with its card; an answer to "say more" isn't one by itself."""
    typed = answer.uid and answer.said.strip() and not (answer.spoken or answer.options or answer.origin == "more")
    if not typed:
        return []
    said = {point.say: mark for point, mark in zip(answer.points, marks or (), strict=False)}
    return [remembered.event(library, answer.uid, answer.face, answer.said, RATINGS[verdict], said, batch)]


def verdict_called(word: str) -> Verdict:
    """Return the verdict of that name or first letter.

    Raises:
        StudydeckError: it names none. Exit code 2.
    """
    found = [verdict for verdict in Verdict if word and verdict.value.startswith(word.casefold())]
    if len(found) != 1:
        raise StudydeckError(f"`{word[:20]}` is no verdict.", "correct, partial or wrong", exit_code=2)
    return found[0]
