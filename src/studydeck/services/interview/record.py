"""How interviews stand in the log: begun, answered, ended, corrected and fed, each an event; damaged ones are passed over."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Any, TypeVar

from studydeck.core.events import Event, EventKind
from studydeck.core.grading.rubric import Certainty, Mark, Verdict
from studydeck.core.study_day import StudyDay
from studydeck.core.text import clean
from studydeck.services.interview.debrief import AnswerReview, PointReview
from studydeck.services.interview.stopwatch import LONGEST_MS
from studydeck.services.interview.terms import CONFIDENCES, Terms, from_json, to_json
from studydeck.services.library import Library
from studydeck.store import log

LONGEST_SAID = 20_000  # characters of an answer that are kept
_LONGEST = 5_000  # of any other text
_MOST = 400  # points, options and questions that are read

T = TypeVar("T", bound=StrEnum)


@dataclass(frozen=True, slots=True)
class Planned:
    """A question that was drawn: its card and what it is about."""

    card: int
    topic: str
    prompt: str


@dataclass(slots=True)
class Stored:
    """One interview as its events tell it.

    Attributes:
        id: its name, the batch of its events.
        at_ms, utc_offset_min, day: when it began.
        terms: what it was to be; decks that are gone are left out.
        planned: the questions that were drawn, in order.
        answers: by question and follow-up, in that order; corrections are in them.
        passed_over: the numbers of questions whose cards had vanished.
        ended: whether it came to its end, or was ended early.
        dropped: whether it was ended early.
        fed: whether it was taken into the schedule.
        speaking: whether answers are spoken from where it stands on; None where that wasn't changed on the way.
    """

    id: str
    at_ms: int
    utc_offset_min: int
    day: StudyDay
    terms: Terms
    planned: tuple[Planned, ...]
    answers: list[AnswerReview] = field(default_factory=list)
    passed_over: set[int] = field(default_factory=set)
    ended: bool = False
    dropped: bool = False
    fed: bool = False
    speaking: bool | None = None

    @property
    def main_answers(self) -> int:
        """How many of its questions were answered or skipped, follow-ups not counted."""
        return sum(not answer.is_follow_up for answer in self.answers)


# --- writing ------------------------------------------------------------------------------------------------------


def begin_detail(library: Library, interview: str, terms: Terms, planned: Sequence[Planned]) -> dict[str, Any]:
    """Return what the first event of an interview holds."""
    ids = {number: entry.deck.id for number, entry in library.decks.items()}
    questions = [{"card": one.card, "topic": one.topic, "prompt": one.prompt[:_LONGEST]} for one in planned]
    return {"v": 1, "part": "begin", "interview": interview, "terms": to_json(terms, ids), "questions": questions}


def answer_detail(interview: str, answer: AnswerReview) -> dict[str, Any]:
    """Return what the event of an answer holds: all that the debrief shows, whatever becomes of the deck."""
    detail: dict[str, Any] = {
        "v": 1,
        "part": "answer",
        "interview": interview,
        "number": answer.number,
        "follow": answer.follow,
        "uid": answer.uid,
        "face": answer.face,
        "topic": answer.topic,
        "kind": answer.kind,
        "prompt": answer.prompt,
        "shown": answer.shown,
        "model": answer.model,
        "said": answer.said[:LONGEST_SAID],
        "how": answer.how,
        "certainty": str(answer.certainty),
        "budget_ms": answer.budget_ms,
        "sentence": answer.sentence,
        "origin": answer.origin,
        "points": [_point_detail(point) for point in answer.points],
    }
    if answer.options:
        detail |= {"options": list(answer.options), "chosen": sorted(answer.chosen), "right": sorted(answer.right)}
    optional = {
        "verdict": str(answer.verdict) if answer.verdict else "",
        "spoken": answer.spoken,
        "skipped": answer.skipped,
        "flags": list(answer.flags),
        "confused": answer.confused_with,
        "pair": list(answer.pair),
        "sure": answer.confidence,
        "cut": answer.cut or len(answer.said) > LONGEST_SAID,
    }
    return detail | {name: value for name, value in optional.items() if value}


def _point_detail(point: PointReview) -> dict[str, Any]:
    said: dict[str, Any] = {"say": point.say, "mark": str(point.mark)}
    optional = {"side": point.side, "essential": point.essential, "optional": point.optional, "said": point.said}
    return said | {name: value for name, value in optional.items() if value}


def part_detail(interview: str, part: str, **more: Any) -> dict[str, Any]:
    """Return what an event holds that ends an interview, changes its manner, passes a question over, corrects it or feeds it."""
    return {"v": 1, "part": part, "interview": interview, **more}


# --- reading ------------------------------------------------------------------------------------------------------


def all_of(library: Library, since: StudyDay | None = None) -> list[Stored]:
    """Return every interview that counts, or those begun from a study day on, oldest first."""
    return from_events(library, log.of_kind(library.connection, EventKind.INTERVIEW, since))


def one_of(library: Library, interview: str) -> Stored | None:
    """Return the interview of that name, or None."""
    return next((stored for stored in all_of(library) if stored.id == interview), None)


def from_events(library: Library, events: Iterable[Event]) -> list[Stored]:
    """Return the interviews that these effective events tell of, oldest first.

    Where two devices answered the same question, the earlier answer counts; of two corrections the later.
    """
    numbers = {entry.deck.id: number for number, entry in library.decks.items()}
    events = list(events)
    found: dict[str, Stored] = {}
    for event in events:
        name = event.detail.get("interview")
        if event.detail.get("part") == "begin" and isinstance(name, str) and name not in found:
            found[name] = _begun(name, event, numbers)
    answers: dict[str, dict[tuple[int, int], AnswerReview]] = {name: {} for name in found}
    for event in events:
        name = event.detail.get("interview")
        if isinstance(name, str) and name in found:
            _apply(found[name], answers[name], event)
    for name, given in answers.items():
        ordered = [given[place] for place in sorted(given)]
        found[name].answers = [replace(answer, n=n) for n, answer in enumerate(ordered, 1)]
    return sorted(found.values(), key=lambda stored: (stored.at_ms, stored.id))


def _begun(name: str, event: Event, numbers: Mapping[str, int]) -> Stored:
    detail = event.detail
    planned = tuple(
        Planned(_whole(item.get("card")), _text(item.get("topic")), _text(item.get("prompt")))
        for item in _list(detail.get("questions"))
        if isinstance(item, dict)
    )
    terms = from_json(detail.get("terms"), numbers)
    return Stored(name, event.at_ms, event.utc_offset_min, StudyDay(event.day), terms, planned)


def _apply(stored: Stored, answers: dict[tuple[int, int], AnswerReview], event: Event) -> None:
    detail = event.detail
    place = _whole(detail.get("number")), _whole(detail.get("follow"))
    match detail.get("part"):
        case "answer" if 1 <= place[0] <= len(stored.planned):
            answers.setdefault(place, _answer(place, event))
        case "passed":
            stored.passed_over.add(place[0])
        case "end":
            stored.ended = True
            stored.dropped = stored.dropped or bool(detail.get("dropped"))
        case "correct" if place in answers:
            answers[place] = _corrected(answers[place], detail)
        case "fed":
            stored.fed = True
        case "manner":
            stored.speaking = bool(detail.get("spoken"))


def _answer(place: tuple[int, int], event: Event) -> AnswerReview:
    detail = event.detail
    confidence = _text(detail.get("sure"))
    options = tuple(_text(option) for option in _list(detail.get("options")))
    ms = event.ms if event.ms is not None else 0
    return AnswerReview(
        n=0,
        number=place[0],
        follow=place[1],
        uid=_text(detail.get("uid")),
        face=_text(detail.get("face")),
        topic=_text(detail.get("topic")),
        kind=_text(detail.get("kind")),
        prompt=_text(detail.get("prompt")),
        shown=_text(detail.get("shown")),
        model=_text(detail.get("model")),
        said=_text(detail.get("said"), LONGEST_SAID),
        spoken=bool(detail.get("spoken")),
        skipped=bool(detail.get("skipped")),
        options=options,
        chosen=_places(detail.get("chosen"), options),
        right=_places(detail.get("right"), options),
        how=_text(detail.get("how")) or "none",
        verdict=_member(Verdict, detail.get("verdict")),
        certainty=_member(Certainty, detail.get("certainty")) or Certainty.CANNOT_JUDGE,
        flags=tuple(_text(flag) for flag in _list(detail.get("flags"))),
        points=tuple(point for item in _list(detail.get("points")) if (point := _point(item)) is not None),
        sentence=_text(detail.get("sentence")),
        confused_with=_text(detail.get("confused")),
        ms=min(max(0, ms), LONGEST_MS),
        budget_ms=max(0, _whole(detail.get("budget_ms"))),
        confidence=confidence if confidence in CONFIDENCES else "",
        corrected=False,
        origin=_text(detail.get("origin")) or "drawn",
        cut=bool(detail.get("cut")),
        pair=_pair(detail.get("pair")),
    )


def _corrected(answer: AnswerReview, detail: Mapping[str, Any]) -> AnswerReview:
    """Return an answer with the verdict and the marks that the user gave it."""
    marks = [_member(Mark, mark) for mark in _list(detail.get("marks"))]
    points = answer.points
    if len(marks) == len(points):
        points = tuple(replace(point, mark=mark or point.mark) for point, mark in zip(points, marks, strict=True))
    verdict = _member(Verdict, detail.get("verdict")) or answer.verdict
    return replace(answer, points=points, verdict=verdict, certainty=Certainty.SURE, corrected=True)


def _point(item: Any) -> PointReview | None:
    if not isinstance(item, dict):
        return None
    return PointReview(
        say=_text(item.get("say")),
        mark=_member(Mark, item.get("mark")) or Mark.MISSING,
        side=_text(item.get("side")),
        essential=bool(item.get("essential")),
        optional=bool(item.get("optional")),
        said=_text(item.get("said")),
    )


def _pair(value: Any) -> tuple[str, ...]:
    names = tuple(_text(name) for name in _list(value))
    return names if len(names) == 2 and all(names) else ()


def _text(value: Any, most: int = _LONGEST) -> str:
    return clean(value[:most]) if isinstance(value, str) else ""


def _whole(value: Any) -> int:
    return value if isinstance(value, int) and not isinstance(value, bool) else 0


def _list(value: Any) -> list[Any]:
    return value[:_MOST] if isinstance(value, list) else []


def _places(value: Any, options: Sequence[str]) -> frozenset[int]:
    return frozenset(n for n in _list(value) if isinstance(n, int) and 0 <= n < len(options))


def _member(kind: type[T], value: Any) -> T | None:
    try:
        return kind(value)
    except ValueError:
        return None
