"""Leeches: cards forgotten so often that repeating them as they are is time lost."""

from studydeck.core.events import Event, EventKind
from studydeck.core.fold import CardState
from studydeck.core.scheduler import Rating, State
from studydeck.core.study_day import Instant
from studydeck.services.library import Library
from studydeck.services.wording import plural

RED = 1


def becomes_leech(lapses: int, threshold: int) -> bool:
    """Return whether a card turns leech with this lapse: at the threshold, and each further half of it."""
    return 0 < threshold <= lapses and (lapses - threshold) % -(-threshold // 2) == 0


def turns_leech(library: Library, state: CardState, rating: Rating) -> bool:
    """Return whether a card turns leech with an answer."""
    standing = state.standing
    lapse = rating is Rating.AGAIN and standing.state is State.REVIEW
    return lapse and becomes_leech(standing.lapses + 1, library.settings.leech_threshold)


def leech_event(library: Library, answer: Event, state: CardState, now: Instant) -> Event | None:
    """Return what follows from an answer that makes a leech, of a new batch; None where the card has a flag already."""
    batch = library.new_batch()
    if library.settings.leech_action == "suspend":
        kind, detail = EventKind.SUSPEND, {"v": 1, "leech": True}
    elif not state.flag:
        kind, detail = EventKind.FLAG, {"v": 1, "leech": True, "flag": RED}
    else:
        return None
    return library.happened(kind, now=now, uid=answer.uid, face=answer.face, batch=batch, detail=detail)


def leech_notice(before: CardState, follows: Event | None) -> str:
    """Return what is told when a card turned leech.

    Args:
        before: where it stood before the answer.
        follows: what followed, as `leech_event` gave it.
    """
    what = "a leech; its flag stays"
    if follows is not None:
        what = "suspended as a leech" if follows.kind == EventKind.SUSPEND else "a leech, flagged red"
    return f"Forgotten {plural(before.standing.lapses + 1, 'time')}: {what}. u brings it back, then e rewords it."
