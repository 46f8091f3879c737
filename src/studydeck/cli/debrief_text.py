"""A debrief in reading order, as text and as JSON."""

from collections.abc import Iterator
from typing import Any

from studydeck.core.marks import plain
from studydeck.core.study_day import StudyDay, iso
from studydeck.services import wording
from studydeck.services.interview.debrief import AnswerReview, Debrief, PastInterview, PointReview, TopicScore
from studydeck.services.interview.saying import asked, clock, percent, point_text, sureness, verdict_text
from studydeck.services.interview.terms import KINDS, Terms
from studydeck.services.library import Library


def when(at_ms: int, utc_offset_min: int) -> str:
    """Return a moment as it is listed."""
    return wording.iso_minute(at_ms, utc_offset_min).replace("T", " ")


def told(debrief: Debrief) -> Iterator[str]:
    """Yield the lines of a debrief."""
    early = "" if debrief.finished else ", ended early"
    yield f"Mock interview of {when(debrief.at_ms, debrief.utc_offset_min)}"
    questions = f"{debrief.answered} of {wording.plural(debrief.asked, 'question')}"
    yield f"Score: {percent(debrief.score)}. {questions} answered{early}, in {clock(debrief.ms)} of {clock(debrief.budget_ms)}."
    if debrief.unjudged:
        yield f"{wording.plural(debrief.unjudged, 'answer')} not judged: that is up to you."
    for n, sentence in enumerate(debrief.advice, 1):
        yield f"Work on {n}: {plain(sentence)}"
    for topic in debrief.topics:
        yield f"Topic {plain(topic.name)}: {percent(topic.score)} on {wording.plural(topic.answers, 'answer')}."
    for one in debrief.earlier:
        yield f"Earlier, {when(one.at_ms, one.utc_offset_min)}, same topics: {percent(one.score)} then, {percent(one.here)} now."
    for pair in debrief.confusions:
        yield f"Confused: {plain(pair.asked)} with {plain(pair.described)} (answer {pair.n})."
    for told_so in debrief.calibration:
        yield f"When you were {sureness(told_so.confidence)}: {told_so.right} of {wording.plural(told_so.answers, 'answer')} right."
    for answer in debrief.answers:
        if answer.n in debrief.sure_and_wrong:
            yield f"Sure and wrong: {plain(asked(answer))} (answer {answer.n})."
    for prompt in debrief.passed_over:
        yield f"Passed over, as it is no longer in its deck: {plain(prompt)}"
    for answer in debrief.answers:
        yield ""
        yield from _answer(answer)


def _answer(answer: AnswerReview) -> Iterator[str]:
    follow_up = ", follow-up" if answer.is_follow_up else ""
    yield f"Answer {answer.n}{follow_up}: {plain(answer.prompt)}"
    if answer.shown:
        yield plain(answer.shown)
    sure = f", you were {sureness(answer.confidence)}" if answer.confidence else ""
    yield f"{verdict_text(answer)}, {clock(answer.ms)} of {clock(answer.budget_ms)}{sure}."
    if answer.sentence:
        yield answer.sentence
    if answer.said:
        yield f"You: {answer.said}{' (cut here)' if answer.cut else ''}"
    if answer.model:
        yield f"Model answer: {answer.model}"
    for point in answer.points:
        yield f"  {plain(point_text(point))}"


def listed(past: list[PastInterview]) -> Iterator[tuple[str, ...]]:
    """Yield a row for each past interview: when, its id, answers, score and time."""
    for one in past:
        done = f"{one.answered} of {one.questions}"
        yield when(one.at_ms, one.utc_offset_min), one.id, done, percent(one.score), clock(one.ms)


# --- for programs -------------------------------------------------------------------------------------------------


def past_json(library: Library, one: PastInterview) -> dict[str, Any]:
    """Return a past interview as `studydeck test --list --json` shows it."""
    return {
        "id": one.id,
        "at": wording.iso_time(one.at_ms, one.utc_offset_min),
        "day": iso(StudyDay(one.day)),
        "finished": one.finished,
        "questions": one.questions,
        "answered": one.answered,
        "score": one.score,
        "topics": [_topic(topic) for topic in one.topics],
        "ms": one.ms,
        "terms": _terms(library, one.terms),
    }


def debrief_json(library: Library, debrief: Debrief) -> dict[str, Any]:
    """Return a debrief as `studydeck test --again ID --json` shows it."""
    return {
        "id": debrief.id,
        "at": wording.iso_time(debrief.at_ms, debrief.utc_offset_min),
        "day": iso(StudyDay(debrief.day)),
        "finished": debrief.finished,
        "questions": debrief.asked,
        "answered": debrief.answered,
        "score": debrief.score,
        "not_judged": debrief.unjudged,
        "ms": debrief.ms,
        "budget_ms": debrief.budget_ms,
        "terms": _terms(library, debrief.terms),
        "work_on": list(debrief.advice),
        "topics": [_topic(topic) for topic in debrief.topics],
        "answers": [_answer_json(answer) for answer in debrief.answers],
        "missed": [{"answer": n, **_point(point)} for n, point in debrief.missed],
        "confusions": [{"answer": one.n, "asked": one.asked, "described": one.described} for one in debrief.confusions],
        "sure_and_wrong": list(debrief.sure_and_wrong),
        "calibration": [
            {"said": one.confidence, "answers": one.answers, "right": one.right} for one in debrief.calibration
        ],
        "passed_over": list(debrief.passed_over),
        "earlier": [
            {
                "id": one.id,
                "at": wording.iso_time(one.at_ms, one.utc_offset_min),
                "score": one.score,
                "here": one.here,
                "topics": list(one.topics),
            }
            for one in debrief.earlier
        ],
        "in_schedule": debrief.fed,
    }


def _topic(topic: TopicScore) -> dict[str, Any]:
    return {"name": topic.name, "score": topic.score, "answers": topic.answers}


def _terms(library: Library, terms: Terms) -> dict[str, Any]:
    decks = None if terms.decks is None else [library.decks[n].deck.id for n in terms.decks if n in library.decks]
    return {
        "decks": decks,
        "tags": list(terms.tags),
        "questions": terms.questions,
        "minutes": terms.minutes,
        "kinds": [kind for kind in KINDS if kind in terms.kinds],
        "clock": terms.clock,
        "follow_ups": terms.follow_ups,
        "spoken": terms.spoken,
        "confidence": terms.confidence,
    }


def _point(point: PointReview) -> dict[str, Any]:
    return {
        "say": point.say,
        "side": point.side or None,
        "mark": str(point.mark),
        "essential": point.essential,
        "optional": point.optional,
        "said": point.said or None,
    }


def _answer_json(answer: AnswerReview) -> dict[str, Any]:
    return {
        "n": answer.n,
        "question": answer.number,
        "follow_up": answer.origin if answer.is_follow_up else None,
        "uid": answer.uid or None,
        "face": answer.face or None,
        "topic": answer.topic,
        "kind": answer.kind,
        "prompt": answer.prompt,
        "shown": answer.shown or None,
        "options": list(answer.options),
        "chosen": sorted(answer.chosen),
        "right": sorted(answer.right),
        "said": answer.said,
        "spoken": answer.spoken,
        "skipped": answer.skipped,
        "model": answer.model,
        "verdict": str(answer.verdict) if answer.verdict else None,
        "state": str(answer.certainty),
        "flags": list(answer.flags),
        "points": [_point(point) for point in answer.points],
        "sentence": answer.sentence,
        "confused_with": answer.confused_with or None,
        "confidence": answer.confidence or None,
        "ms": answer.ms,
        "budget_ms": answer.budget_ms,
        "corrected": answer.corrected,
    }
