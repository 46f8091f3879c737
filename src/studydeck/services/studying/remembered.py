"""Answers that were overridden: kept with their card, taken over by a later one that is alike, listed and forgotten."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from studydeck.core.events import Event, EventId, EventKind
from studydeck.core.grading.rubric import Certainty, Flag, Mark, Verdict
from studydeck.core.identity import card_number
from studydeck.core.scheduler import Rating
from studydeck.core.study_day import StudyDay
from studydeck.core.text import clean, normalise
from studydeck.services import wording
from studydeck.services.library import Library
from studydeck.store import log

if TYPE_CHECKING:  # it asks this module whether an answer is remembered
    from studydeck.services.studying.judging import Judged

ALIKE = 0.85  # dice coefficient of two answers' words from which on they count as the same
MOST_COMPARED = 60  # remembered answers of a card, the newest
LONGEST = 2_000  # characters that are kept
_GRAVE = frozenset({Flag.SWAP, Flag.CONTRADICTION, Flag.OTHER_CONCEPT, Flag.STUFFING})
_VERDICTS = {Rating.AGAIN: Verdict.WRONG, Rating.HARD: Verdict.PARTIAL}


@dataclass(frozen=True, slots=True)
class Remembered:
    """An answer that the user graded otherwise than it was judged, or that couldn't be judged.

    Attributes:
        id: its event.
        uid, face: its card; `face` is the one under which progress is kept.
        text: what was typed.
        rating: what it was worth.
        marks: what the user said of each point, by the point's text; empty where nothing was said.
        day: when that was.
    """

    id: EventId
    uid: str
    face: str
    text: str
    rating: Rating
    marks: Mapping[str, Mark]
    day: StudyDay


def of(library: Library, uid: str, face: str) -> list[Remembered]:
    """Return what is remembered of a card, newest first."""
    events = log.of_card_and_kinds(library.connection, card_number(uid, face), (EventKind.REMEMBER, EventKind.FORGET))
    return _kept(events)


def everything(library: Library) -> list[Remembered]:
    """Return what is remembered of all cards, newest first."""
    connection = library.connection
    kinds = (EventKind.REMEMBER, EventKind.FORGET)
    return _kept([event for kind in kinds for event in log.of_kind(connection, kind)])


def _kept(events: Sequence[Event]) -> list[Remembered]:
    gone = {event.target for event in events if event.kind == EventKind.FORGET}
    found = [_read(event) for event in events if event.kind == EventKind.REMEMBER and event.id not in gone]
    kept = [one for one in found if one is not None]
    order = {event.id: event.order for event in events}
    return sorted(kept, key=lambda one: order[one.id], reverse=True)


def _read(event: Event) -> Remembered | None:
    """Return what an event remembers, or None where it can't be understood."""
    detail = event.detail
    try:
        said = detail.get("marks") or {}
        marks = {str(say): Mark(mark) for say, mark in said.items()}
        rating = Rating(int(detail["rating"]))
        text = clean(str(detail["text"]))
    except (AttributeError, KeyError, TypeError, ValueError):
        return None
    if not event.uid or not event.face or not text.strip():
        return None
    return Remembered(event.id, event.uid, event.face, text, rating, marks, StudyDay(event.day))


# --- remembering and forgetting -----------------------------------------------------------------------------------


def remembers(judged: "Judged", rating: Rating, *, ticked: bool) -> bool:
    """Return whether a grade says something that the judging didn't find: it was overridden, or nothing was proposed.

    A right answer that was hard to come by, or easy, is graded so without a doubt about its words.
    """
    if not judged.text.strip() or (judged.remembered and judged.rating == rating and not ticked):
        return False
    if ticked or judged.rating is None:
        return True
    if judged.verdict is Verdict.CORRECT:
        return rating is Rating.AGAIN
    return rating != judged.rating


def event(
    library: Library,
    uid: str,
    face: str,
    text: str,
    rating: Rating,
    marks: Mapping[str, Mark],
    batch: str | None = None,
) -> Event:
    """Return the event that remembers an answer, to be written with the answer itself, in its batch."""
    detail: dict[str, Any] = {"v": 1, "text": text[:LONGEST], "rating": int(rating)}
    if marks:
        detail["marks"] = {say: str(mark) for say, mark in marks.items()}
    return library.happened(EventKind.REMEMBER, uid=uid, face=face, batch=batch, detail=detail)


def forget(library: Library, answers: Sequence[Remembered]) -> str:
    """Forget remembered answers, as one act that undo takes back; return what was done.

    Raises:
        StudydeckError: it couldn't be written.
    """
    if not answers:
        return "Nothing was remembered."
    batch = library.new_batch()
    library.write(
        library.happened(
            EventKind.FORGET, uid=one.uid, face=one.face, target=one.id, batch=batch, detail={"v": 1, "text": one.text}
        )
        for one in answers
    )
    return f"Forgot {wording.plural(len(answers), 'remembered answer')}."


# --- taking over --------------------------------------------------------------------------------------------------


def taken_over(earlier: Sequence[Remembered], judged: "Judged", again: Callable[[str], "Judged"]) -> "Judged":
    """Return the judgement with the rating and marks of an earlier answer that was alike, if there is one.

    It isn't taken over where the present answer shows a swap, a denial or another concept that the earlier one
    didn't: two answers of which one says the contrary hold nearly the same words.

    Args:
        earlier: what is remembered of the card, newest first.
        judged: what was found in the present answer.
        again: judges the earlier answer.
    """
    nearest = _nearest(earlier, judged)
    if nearest is None or _signs(judged) - _signs(again(nearest.text)):
        return judged
    points = tuple(replace(point, mark=nearest.marks.get(point.point.say, point.mark)) for point in judged.points)
    when = wording.date_text(nearest.day)
    word = nearest.rating.name.capitalize()
    return replace(
        judged,
        verdict=_VERDICTS.get(nearest.rating, Verdict.CORRECT),
        certainty=Certainty.SURE,
        points=points,
        rating=nearest.rating,
        remembered=True,
        sentence=f"As you graded an answer like this on {when}: {word}.",
    )


def _nearest(earlier: Sequence[Remembered], judged: "Judged") -> Remembered | None:
    """Return the remembered answer that is most alike, the newest of several; None where none is alike enough."""
    if not judged.text.strip():
        return None
    exact = judged.how in ("exact", "list")
    mine, whole = _words(judged.text), normalise(judged.text)
    best, nearness = None, ALIKE
    for one in earlier[:MOST_COMPARED]:
        if normalise(one.text) == whole:
            return one
        near = 0.0 if exact else _dice(mine, _words(one.text))
        if near > nearness or (near == nearness and best is None):
            best, nearness = one, near
    return best


def _words(text: str) -> Counter[str]:
    """Return how often each word stands in a text."""
    words = ["".join(char for char in word if char.isalnum()) for word in normalise(text[:LONGEST]).split()]
    return Counter(word for word in words if word)


def _dice(one: Counter[str], other: Counter[str]) -> float:
    total = one.total() + other.total()
    return 2 * (one & other).total() / total if total else 0.0


def _signs(judged: "Judged") -> set[str]:
    """Return what is gravely wrong with an answer, as far as that was found."""
    marks = {
        f"{n} {grade.mark}" for n, grade in enumerate(judged.points) if grade.mark in (Mark.DENIED, Mark.WRONG_SIDE)
    }
    return {str(flag) for flag in judged.flags if flag in _GRAVE} | marks
