"""What comes before all else on a study day: cards that were sure and wrong, and the cards of confused pairs."""

from collections.abc import Sequence

from studydeck.core.events import EventKind
from studydeck.core.queue import Entry, Room
from studydeck.core.study_day import StudyDay
from studydeck.services.library import Library
from studydeck.store import log, second_look

MOST = 20
"""So many cards come first at most; the day's own order has the rest."""
ASKED_FOR_DAYS = 30
"""Confusions older than so many study days bring nothing any more: the schedule alone decides."""


def candidates(library: Library, day: StudyDay, decks: Sequence[int]) -> list[Entry]:
    """Return the cards that come first, due or not: those sure and wrong on an earlier day, then those of open pairs."""
    connection = library.connection
    cards = [card for card, last, _times in second_look.sure_and_wrong(connection) if last < day]
    if log.has_kind(connection, EventKind.CONFUSION, day - ASKED_FOR_DAYS + 1):
        from studydeck.services.studying import confusions  # on most days there are none

        cards += confusions.soon(library, day)
    return second_look.askable(connection, day, decks, cards) if cards else []


def pick(
    found: Sequence[Entry], new_room: Room, due_room: Room, groups: set[str], only: frozenset[int] | None, mode: str
) -> list[Entry]:
    """Return those that fit into the limits; rooms and `groups` (seen today) take them in.

    Args:
        found: in order.
        new_room: what is left for new cards.
        due_room: what is left for reviews.
        groups: spoiler groups that were or will be seen today.
        only: the cards of the selection, or None for all.
        mode: the way to study: only new cards, only reviews, or both.
    """
    picked: list[Entry] = []
    for entry in found:
        room = new_room if entry.is_new else due_room
        wanted = mode != "new" if not entry.is_new else mode != "due"
        if not wanted or entry.group in groups or room.full or not room.left(entry.deck):
            continue
        if only is not None and entry.card not in only:
            continue
        room.take(entry.deck)
        groups.add(entry.group)
        picked.append(entry)
        if len(picked) == MOST:
            break
    return picked
