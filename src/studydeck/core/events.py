"""What happened: the append-only record from which everything else follows."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any


class EventKind(StrEnum):
    """The kinds of events this program writes or knows; unknown kinds of later programs are kept and ignored."""

    REVIEW = "review"
    PRACTICE = "practice"
    UNDO = "undo"
    NOTE = "note"
    GONE = "gone"
    SAME = "same"
    FRESH = "fresh"
    SUSPEND = "suspend"
    UNSUSPEND = "unsuspend"
    BURY = "bury"
    UNBURY = "unbury"
    FLAG = "flag"
    PAUSE_DECK = "pause-deck"
    RESET = "reset"
    DUE = "due"
    PARAMETERS = "parameters"
    LIMIT = "limit"
    IMPORT = "import"
    CONFUSION = "confusion"
    INTERVIEW = "interview"
    EDIT = "edit"
    REMEMBER = "remember"
    FORGET = "forget"
    TARGET = "target"
    DRAFT = "draft"


# What somebody did on purpose, and so can take back; notes and parameters are the program's own bookkeeping.
ACTS = frozenset(
    {
        EventKind.REVIEW,
        EventKind.PRACTICE,
        EventKind.SUSPEND,
        EventKind.UNSUSPEND,
        EventKind.BURY,
        EventKind.UNBURY,
        EventKind.FLAG,
        EventKind.PAUSE_DECK,
        EventKind.RESET,
        EventKind.DUE,
        EventKind.LIMIT,
        EventKind.IMPORT,
        EventKind.EDIT,
        EventKind.SAME,
        EventKind.FRESH,
        EventKind.FORGET,
        EventKind.TARGET,
        EventKind.INTERVIEW,
        EventKind.DRAFT,
    }
)

# What tells which note is which.
IDENTITY_KINDS = frozenset({EventKind.NOTE, EventKind.GONE, EventKind.SAME, EventKind.FRESH})

# What changes the state of a single card.
CARD_KINDS = frozenset(
    {
        EventKind.REVIEW,
        EventKind.SUSPEND,
        EventKind.UNSUSPEND,
        EventKind.BURY,
        EventKind.UNBURY,
        EventKind.FLAG,
        EventKind.RESET,
        EventKind.DUE,
    }
)


@dataclass(frozen=True, slots=True)
class EventId:
    """The name of an event: its device, and that device's running number."""

    device: str
    seq: int


@dataclass(frozen=True, slots=True)
class Event:
    """One thing that happened.

    Attributes:
        id: device and sequence number; unique over all devices.
        at_ms: milliseconds since 1970 UTC.
        utc_offset_min: minutes east of UTC on the device's clock.
        day: the study day it counts for.
        kind: an `EventKind`, or a later program's word.
        uid: the note's uid, or None.
        face: the card's face, or None.
        rating: 1 again to 4 easy, or None.
        ms: time taken to answer, 0 to 3,600,000, or None.
        target: the event that an undo takes back.
        batch: shared by the effects of one act; on an undo, the batch that it takes back.
        detail: what the kind needs further, with a version `v`.
    """

    id: EventId
    at_ms: int
    utc_offset_min: int
    day: int
    kind: str
    uid: str | None = None
    face: str | None = None
    rating: int | None = None
    ms: int | None = None
    target: EventId | None = None
    batch: str | None = None
    detail: Mapping[str, Any] = field(default_factory=dict)

    @property
    def order(self) -> tuple[int, str, int]:
        """The place among all events: by time, then device, then number."""
        return (self.at_ms, self.id.device, self.id.seq)


def undone(events: Iterable[Event]) -> frozenset[EventId]:
    """Return the events that were taken back, whatever the order of `events`."""
    events = list(events)
    targets = {event.target for event in events if event.kind == EventKind.UNDO and event.target}
    batches = {event.batch for event in events if event.kind == EventKind.UNDO and event.batch}
    return frozenset(
        event.id
        for event in events
        if event.kind != EventKind.UNDO
        and (event.id in targets or (event.batch is not None and event.batch in batches))
    )


def effective(events: Iterable[Event]) -> list[Event]:
    """Return the events that count, oldest first: neither undos nor what they took back."""
    events = list(events)
    gone = undone(events)
    kept = [event for event in events if event.kind != EventKind.UNDO and event.id not in gone]
    return sorted(kept, key=lambda event: event.order)
