"""One card's past as a screen shows it: what happened to it, and how well it was remembered from day to day."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from studydeck.core import memory
from studydeck.core.events import Event, EventKind
from studydeck.core.fold import CardState, apply
from studydeck.core.memory import Memory, Parameters
from studydeck.core.scheduler import Standing, State
from studydeck.core.study_day import StudyDay, days_between
from studydeck.core.text import clean
from studydeck.services.library import Library
from studydeck.services.studying.confusions import names_of
from studydeck.services.wording import DAY_MS
from studydeck.store import index, log

ANSWERS = (EventKind.REVIEW, EventKind.PRACTICE)
_OF_TYPED = (EventKind.REMEMBER, EventKind.FORGET)


@dataclass(frozen=True, slots=True)
class Happening:
    """One thing that happened to a card and still counts.

    Attributes:
        kind: the event's kind, such as `review` or `suspend`.
        at_ms, utc_offset_min: when, and on which wall clock.
        day: the study day it counts for.
        rating: 1 again to 4 easy, or None where it was no answer.
        ms: how long the answer took, or None.
        how: how it was answered: thought, chosen or typed; empty where it was no answer.
        before_ms: the interval or step that ended with it, or None for a first answer.
        after_ms: the interval or step that followed, or None where nothing was planned.
        recall: the probability of recall just before, or None.
        stability: days until recall falls to 90 %, afterwards, or None.
        flag: the flag that was set, for that kind alone.
        due_day: the new due day, for that kind alone.
        confused: what was asked for and what was taken for it, for that kind alone.
        typed: the answer that was remembered or forgotten, for these kinds alone.
    """

    kind: str
    at_ms: int
    utc_offset_min: int
    day: StudyDay
    rating: int | None = None
    ms: int | None = None
    how: str = ""
    before_ms: int | None = None
    after_ms: int | None = None
    recall: float | None = None
    stability: float | None = None
    flag: int = 0
    due_day: StudyDay | None = None
    confused: tuple[str, str] | None = None
    typed: str = ""


@dataclass(frozen=True, slots=True)
class Stretch:
    """From one answer to the next (or a reset): a memory that fades.

    Attributes:
        day: the study day it begins on.
        memory: what is remembered from then on; None after a reset.
    """

    day: StudyDay
    memory: Memory | None


@dataclass(frozen=True, slots=True)
class CardHistory:
    """A card's past.

    Attributes:
        happenings: oldest first.
        stretches: oldest first, one per study day with an answer or reset: the last of the day counts.
        state: what follows from it.
        retention: the recall at which reviews of this card are planned.
        today: the present study day.
    """

    happenings: tuple[Happening, ...]
    stretches: tuple[Stretch, ...]
    state: CardState
    retention: float
    today: StudyDay

    @property
    def answers(self) -> int:
        """How many answers that counted."""
        return sum(happening.kind == EventKind.REVIEW for happening in self.happenings)

    @property
    def remembered(self) -> int:
        """How many typed answers are remembered of it."""
        kinds = [happening.kind for happening in self.happenings]
        return max(0, kinds.count(EventKind.REMEMBER) - kinds.count(EventKind.FORGET))


@dataclass(frozen=True, slots=True)
class RecallCurve:
    """The probability of recall at equal steps of time.

    Attributes:
        first, last: the study days of the first and the last value: the first answer, and today or the due day,
            whichever is later.
        today: where today lies between them, 0 to 1.
        values: the probabilities; None where nothing was known.
    """

    first: StudyDay
    last: StudyDay
    today: float
    values: tuple[float | None, ...]


def history(library: Library, card: int) -> CardHistory:
    """Return what happened to a card; taken-back events don't count."""
    connection = library.connection
    place = index.card(connection, card)
    known = place is not None and place.deck in library.decks
    retention = library.rules(place.deck).retention if place is not None and known else library.settings.retention
    return told(log.of_card(connection, card), library.parameters, retention, library.today())


def told(events: Sequence[Event], parameters: Parameters, retention: float, today: StudyDay) -> CardHistory:
    """Return the history that follows from one card's effective events, oldest first."""
    state = CardState()
    happenings: list[Happening] = []
    stretches: dict[StudyDay, Stretch] = {}
    for event in events:
        before, state = state, apply(state, event, parameters)
        happenings.append(_happening(event, before, state, parameters))
        if event.kind in (EventKind.REVIEW, EventKind.RESET):
            day = StudyDay(event.day) if state.standing.last_day is None else state.standing.last_day
            stretches[day] = Stretch(day, state.standing.memory)
    in_order = tuple(stretches[day] for day in sorted(stretches))
    return CardHistory(tuple(happenings), in_order, state, retention, today)


def _happening(event: Event, before: CardState, after: CardState, parameters: Parameters) -> Happening:
    answer = event.kind in ANSWERS
    counted = event.kind == EventKind.REVIEW
    day, standing = StudyDay(event.day), before.standing
    recall = None
    if answer and standing.memory is not None and standing.last_day is not None:
        recall = memory.retrievability(parameters, standing.memory, days_between(standing.last_day, day))
    return Happening(
        kind=event.kind,
        at_ms=event.at_ms,
        utc_offset_min=event.utc_offset_min,
        day=day,
        rating=event.rating if answer else None,
        ms=event.ms if answer else None,
        how=str(event.detail.get("how", "")) if answer else "",
        before_ms=_planned(standing, standing.last_day, None) if answer else None,
        after_ms=_planned(after.standing, day, event.at_ms) if counted else None,
        recall=recall,
        stability=after.standing.memory.stability if counted and after.standing.memory else None,
        flag=after.flag if event.kind == EventKind.FLAG else 0,
        due_day=after.standing.due_day if event.kind == EventKind.DUE else None,
        confused=names_of(event) if event.kind == EventKind.CONFUSION else None,
        typed=clean(str(event.detail.get("text", ""))) if event.kind in _OF_TYPED else "",
    )


def _planned(standing: Standing, since: StudyDay | None, at_ms: int | None) -> int | None:
    """Return how long a card was to wait, in ms: whole days between reviews, a step's own time where it is known."""
    if standing.state is State.NEW or standing.due_day is None or since is None:
        return None
    if standing.due_ms is not None:
        return max(0, standing.due_ms - at_ms) if at_ms is not None else 0
    return days_between(since, standing.due_day) * DAY_MS


def recall_curve(past: CardHistory, parameters: Parameters, count: int) -> RecallCurve | None:
    """Return the recall of a card at so many moments, or None where it was never answered or was forgotten on purpose.

    Args:
        past: the card's history.
        parameters: the memory model's.
        count: how many values, at least 2; they lie equally far apart.
    """
    if not past.stretches or past.state.standing.memory is None:
        return None
    first = past.stretches[0].day
    due = past.state.standing.due_day
    last = max(past.today, due if due is not None else past.today, StudyDay(first + 1))
    days = [stretch.day for stretch in past.stretches]
    step = (last - first) / (count - 1)
    values = tuple(_recall_at(past.stretches, days, first + number * step, parameters) for number in range(count))
    return RecallCurve(first, last, min(1.0, max(0.0, (past.today - first) / (last - first))), values)


def _recall_at(
    stretches: Sequence[Stretch], days: Sequence[int], moment: float, parameters: Parameters
) -> float | None:
    at = bisect_right(days, moment + 1e-9) - 1
    remembered = stretches[at].memory if at >= 0 else None
    if remembered is None:
        return None
    return memory.retrievability(parameters, remembered, moment - stretches[at].day)
