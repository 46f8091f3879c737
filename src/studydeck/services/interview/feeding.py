"""An interview taken into the schedule, when that is asked for: one review for each card, all taken back by one undo."""

from dataclasses import replace

from studydeck.core.events import Event, EventKind
from studydeck.core.identity import card_number
from studydeck.core.study_day import StudyDay
from studydeck.errors import StudydeckError
from studydeck.services import wording
from studydeck.services.interview import record
from studydeck.services.interview.debrief import AnswerReview, Debrief
from studydeck.services.interview.judged import RATINGS
from studydeck.services.interview.reviewing import debrief_of, feeds
from studydeck.services.library import Library
from studydeck.services.studying.answering import given, known_as
from studydeck.services.studying.showing import Showing, Turn, outcomes_of, show
from studydeck.store import workload

_BALANCED_DAYS = 100


def feed(library: Library, debrief: Debrief) -> str:
    """Write a review for each card that was asked and judged, and say what was done.

    Wrong is Again, partly right Hard, right Good. Follow-ups without a card, answers that nobody judged, and cards
    that were suspended or vanished since are left out.

    Raises:
        StudydeckError: it was done before, another study day began, nothing can be fed, or it couldn't be written.
    """
    now = debrief_of(library, debrief.id)  # corrected or fed meanwhile, perhaps
    if now.fed:
        raise StudydeckError("This interview is in the schedule already.", "Undo takes it out again.")
    if now.day != library.today():
        raise StudydeckError(
            f"This interview was held on {wording.date_text(StudyDay(now.day))}.",
            "Only an interview of today can go into the schedule: what is known may have changed since.",
        )
    batch = library.new_batch()
    events = _events(library, now, batch)
    cards = sum(event.kind == EventKind.REVIEW for event in events)
    if not cards:
        raise StudydeckError("No answer of this interview can go into the schedule.")
    detail = record.part_detail(now.id, "fed")
    library.write([*events, library.happened(EventKind.INTERVIEW, batch=batch, detail=detail)])
    return f"{wording.plural(cards, 'answer')} went into the schedule. Undo takes all of them out again."


def _events(library: Library, debrief: Debrief, batch: str) -> list[Event]:
    day = library.today()
    load = {
        StudyDay(due): number
        for due, number in workload.load(library.connection, day + 1, day + _BALANCED_DAYS).items()
    }
    events: list[Event] = []
    done: set[int] = set()
    for answer in debrief.answers:
        card = card_number(answer.uid, answer.face) if feeds(answer) else None
        if card is None or card in done:
            continue
        done.add(card)
        showing = show(library, card, day)
        if showing is not None and not showing.state.suspended:
            events += _review(library, debrief.id, answer, showing, load, batch)
    return events


def _review(
    library: Library, interview: str, answer: AnswerReview, showing: Showing, load: dict[StudyDay, int], batch: str
) -> list[Event]:
    """Return a card's review with what follows from it, as a session would write it."""
    if answer.verdict is None:
        return []
    now = library.now()
    turn = Turn(showing, outcomes_of(library, showing, now, load), now.at_ms - answer.ms, revealed=True)
    done = given(library, turn, RATINGS[answer.verdict])
    if done.outcome is not None and done.outcome.due_day > library.today():
        load[done.outcome.due_day] = load.get(done.outcome.due_day, 0) + 1
    how = "chosen" if answer.options else "spoken" if answer.spoken else "typed" if answer.said else "thought"
    detail = {**done.review.detail, "how": how, "interview": interview, "verdict": str(answer.verdict)}
    for name in ("choice", "right", "variant"):  # of this showing, not of the one that was answered
        detail.pop(name, None)
    if answer.confidence:
        detail["sure"] = answer.confidence
    if how == "typed":
        detail["typed"] = answer.said[:2000]
    review = replace(done.review, ms=answer.ms, detail=detail)
    follows = [done.follows] if done.follows else []
    return [*known_as(library, turn, changed=False), *(replace(event, batch=batch) for event in (review, *follows))]
