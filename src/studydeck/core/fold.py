"""What follows from the events: the state of every card, deck and note. Pure, and the same in any order of arrival."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import Any

from studydeck.core import memory
from studydeck.core.events import CARD_KINDS, IDENTITY_KINDS, Event, EventKind, effective
from studydeck.core.note_identity import Identity, NoteRecord
from studydeck.core.scheduler import NEW_CARD, Rating, Standing, State
from studydeck.core.study_day import StudyDay, days_between
from studydeck.errors import StudydeckError

_DAYS = (-700_000, 2_900_000)  # the study days that are surely dates, from the first century to the last
_MOMENTS = (_DAYS[0] * 86_400_000, _DAYS[1] * 86_400_000)
_SMALL = (0, 1_000_000)


@dataclass(frozen=True, slots=True)
class CardState:
    """What is known of one card.

    Attributes:
        standing: where it stands in the schedule.
        first_day: the study day of its first effective review, or None.
        suspended: whether an event suspended it (its file may do so as well).
        buried_day: the study day it is hidden on, or None.
        flag: 0 none, else a number from 1 on.
    """

    standing: Standing = NEW_CARD
    first_day: StudyDay | None = None
    suspended: bool = False
    buried_day: StudyDay | None = None
    flag: int = 0


@dataclass(slots=True)
class DayStatistics:
    """What was done on one study day."""

    reviews: int = 0
    again: int = 0
    new: int = 0
    practice: int = 0
    ms: int = 0

    def add(self, event: Event) -> None:
        """Count one effective review or practice event."""
        self.ms += max(0, event.ms or 0)
        if event.kind == EventKind.PRACTICE:
            self.practice += 1
            return
        self.reviews += 1
        self.again += event.rating == Rating.AGAIN
        self.new += event.detail.get("was") == "new"


@dataclass(slots=True)
class Folded:
    """Everything that follows from a set of events."""

    cards: dict[tuple[str, str], CardState] = field(default_factory=dict)
    identity: Identity = field(default_factory=Identity)
    days: dict[int, DayStatistics] = field(default_factory=dict)
    paused: set[str] = field(default_factory=set)
    parameters: tuple[float, ...] = memory.DEFAULT_PARAMETERS

    @property
    def notes(self) -> dict[str, NoteRecord]:
        """How every recorded note was last known, by uid."""
        return self.identity.notes


def outcome_detail(state: State, step: int, due_day: int, due_ms: int | None) -> dict[str, Any]:
    """Return the outcome of a review as it is recorded in the event."""
    return {"state": state.name.lower(), "step": step, "due_day": due_day, "due_ms": due_ms}


def _within(value: Any, bounds: tuple[int, int]) -> int:
    """Return a number of a detail; one that no calendar or database can hold is damage.

    Raises:
        ValueError: it lies outside.
    """
    number = int(value)
    if not bounds[0] <= number <= bounds[1]:
        raise ValueError(f"{number} lies outside {bounds}")
    return number


def _review(state: CardState, event: Event, parameters: memory.Parameters) -> CardState:
    """Return the state after a review: memory from rating and day, place and due date as they were recorded."""
    before = state.standing
    rating = Rating(event.rating or Rating.AGAIN)
    day = StudyDay(event.day)
    if before.memory is None or before.last_day is None:
        remembered = memory.initial(parameters, rating)
    else:
        remembered = memory.following(parameters, before.memory, rating, days_between(before.last_day, day))
    recorded = event.detail.get("outcome") or {}
    due_ms = recorded.get("due_ms")
    lapse = before.state is State.REVIEW and rating is Rating.AGAIN
    standing = Standing(
        state=State[str(recorded.get("state", "review")).upper()],
        step=_within(recorded.get("step", 0), _SMALL),
        memory=remembered,
        # A clock that was set back never moves a card's last day back: spans stay positive.
        last_day=day if before.last_day is None else max(day, before.last_day),
        due_day=StudyDay(_within(recorded.get("due_day", event.day + 1), _DAYS)),
        due_ms=None if due_ms is None else _within(due_ms, _MOMENTS),
        reps=before.reps + 1,
        lapses=before.lapses + lapse,
    )
    return replace(state, standing=standing, first_day=day if state.first_day is None else state.first_day)


def parameters_of(event: Event) -> tuple[float, ...] | None:
    """Return the 21 values that a `parameters` event sets, or None where it holds none that this program can use."""
    try:
        return memory.Parameters(tuple(float(value) for value in event.detail["w"])).values
    except (KeyError, OverflowError, TypeError, ValueError, StudydeckError):
        return None


def apply(state: CardState, event: Event, parameters: memory.Parameters) -> CardState:
    """Return the state of a card after one more effective event; one that can't be understood changes nothing."""
    try:
        return _applied(state, event, parameters)
    except (AttributeError, KeyError, OverflowError, TypeError, ValueError):
        return state  # a damaged detail, or a later program's: kept in the log, and ignored like an unknown kind


def _applied(state: CardState, event: Event, parameters: memory.Parameters) -> CardState:
    match event.kind:
        case EventKind.REVIEW:
            return _review(state, event, parameters)
        case EventKind.SUSPEND:
            return replace(state, suspended=True)
        case EventKind.UNSUSPEND:
            return replace(state, suspended=False)
        case EventKind.BURY:
            return replace(state, buried_day=StudyDay(event.day))
        case EventKind.UNBURY:
            return replace(state, buried_day=None)
        case EventKind.FLAG:
            return replace(state, flag=_within(event.detail.get("flag", 0), _SMALL))
        case EventKind.RESET:
            return replace(state, standing=NEW_CARD, first_day=None)
        case EventKind.DUE:
            due_day = StudyDay(_within(event.detail["due_day"], _DAYS))
            return replace(state, standing=replace(state.standing, due_day=due_day, due_ms=None))
    return state


def fold_card(events: Iterable[Event], parameters: memory.Parameters) -> CardState | None:
    """Return the state that follows from one card's effective events in order, or None where there are none."""
    state = None
    for event in events:
        if event.kind in CARD_KINDS:
            state = apply(state or CardState(), event, parameters)
    return state


def fold(events: Iterable[Event]) -> Folded:
    """Return what follows from all events, in whatever order they arrive."""
    counted = effective(events)
    folded = Folded()
    histories: dict[tuple[str, str], list[Event]] = {}
    for event in counted:
        if event.kind in IDENTITY_KINDS:
            folded.identity.apply(event)
        match event.kind:
            case EventKind.PAUSE_DECK:
                deck = str(event.detail.get("deck", ""))
                (folded.paused.add if event.detail.get("paused") else folded.paused.discard)(deck)
            case EventKind.PARAMETERS:
                folded.parameters = parameters_of(event) or folded.parameters
        if event.kind in (EventKind.REVIEW, EventKind.PRACTICE):
            folded.days.setdefault(event.day, DayStatistics()).add(event)
        if event.kind in CARD_KINDS and event.uid and event.face:
            histories.setdefault((event.uid, event.face), []).append(event)
    parameters = memory.Parameters(folded.parameters)
    for card, history in histories.items():
        state = fold_card(history, parameters)
        if state is not None:
            folded.cards[card] = state
    return folded
