"""What an answer writes: the review itself, what follows from it, and how its note is known."""

from dataclasses import dataclass, replace

from studydeck.core.events import Event, EventKind
from studydeck.core.fold import outcome_detail
from studydeck.core.scheduler import Outcome, Rating
from studydeck.core.study_day import Instant
from studydeck.services.library import Library
from studydeck.services.studying.confusions import of_turn
from studydeck.services.studying.leeches import leech_event, turns_leech
from studydeck.services.studying.showing import Turn, show
from studydeck.services.studying.typed_turns import remembering
from studydeck.store import identities, index

LONGEST_ANSWER_MS = 3_600_000


@dataclass(frozen=True, slots=True)
class Given:
    """An answer, ready to be written.

    Attributes:
        review: its event.
        follows: the event that follows as the card turned leech, of the same batch; or None.
        outcome: where the card goes, or None in practice.
        leech: whether it turned leech.
        confusions: the events of what it took for what, of the same batch.
        remembered: the event that keeps a typed answer graded otherwise than it was judged, of the same batch.
    """

    review: Event
    follows: Event | None
    outcome: Outcome | None
    leech: bool
    confusions: tuple[Event, ...] = ()
    remembered: tuple[Event, ...] = ()

    @property
    def events(self) -> list[Event]:
        """What is to be written."""
        return [self.review, *self.confusions, *self.remembered, *([self.follows] if self.follows else [])]

    @property
    def suspends(self) -> bool:
        """Whether the card goes out of study with it."""
        return self.follows is not None and self.follows.kind == EventKind.SUSPEND


def given(library: Library, turn: Turn, rating: Rating) -> Given:
    """Return the events of an answer to the card that is up."""
    showing, now = turn.showing, library.now()
    outcome = _from_now(library, turn.outcomes[rating - 1], now) if turn.outcomes else None
    detail = turn.detail()
    detail["was"] = showing.was
    if outcome:
        detail["outcome"] = outcome_detail(outcome.state, outcome.step, outcome.due_day, outcome.due_ms)
    review = library.happened(
        EventKind.REVIEW if outcome else EventKind.PRACTICE,
        now=now,
        uid=showing.uid,
        face=showing.origin,
        rating=int(rating),
        ms=min(max(0, now.at_ms - turn.shown_at_ms), LONGEST_ANSWER_MS),
        detail=detail,
    )
    leech = bool(outcome) and turns_leech(library, showing.state, rating)
    follows = leech_event(library, review, showing.state, now) if leech else None
    # Dated as the answer is: where the clock was set back that isn't now, and what is known since goes by the time.
    confused = [
        replace(event, at_ms=review.at_ms, day=review.day) for event in of_turn(library, turn, rating, turn.judged)
    ]
    kept = remembering(library, turn, rating)
    batch = follows.batch if follows else library.new_batch() if confused or kept else None
    if batch is None:
        return Given(review, follows, outcome, leech)
    beside = [tuple(replace(event, batch=batch) for event in events) for events in (confused, kept)]
    return Given(replace(review, batch=batch), follows, outcome, leech, *beside)


def _from_now(library: Library, outcome: Outcome, now: Instant) -> Outcome:
    """Return an outcome as its button said it, `10 min` counted from the answer, not from when the card came up."""
    if outcome.delay_ms is None:
        return outcome
    due = Instant(now.at_ms + outcome.delay_ms, now.utc_offset_min)
    due_day = library.day_of(due)
    return replace(outcome, due_day=due_day, due_ms=due.at_ms if due_day == library.day_of(now) else None)


def known_as(library: Library, turn: Turn, *, changed: bool) -> list[Event]:
    """Return the events that record how the card's note is known, where that isn't recorded yet.

    Args:
        library: open for writing.
        turn: the turn at the card.
        changed: whether decks changed since it came up: what it shows may no longer be the text in the file.
    """
    record = turn.showing.record
    if changed and index.note(library.connection, record.uid) is None:
        if identities.note(library.connection, record.uid) is not None:
            return []
        # It vanished from its file before its first answer: recorded as it was, and as gone.
        gone = {"v": 1, "uids": [record.uid]}
        found = [library.note_event(record), library.told(EventKind.GONE, detail=gone)]
        return [event for event in found if event is not None]
    if changed:
        now = show(library, turn.showing.card, library.today())
        record = record if now is None else now.record
    note = library.note_event(record)
    return [note] if note else []
