"""Confusions: which two things were taken for each other, and the cards that tell them apart, until they were known.

Nothing is kept beside the events. A card of a pair comes first from the confusion on until it was answered right since
(Hard, Good or Easy, in practice too), for `ASKED_FOR_DAYS` days at most; a pair is open while one of its cards does.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from studydeck.core.events import Event, EventKind
from studydeck.core.scheduler import Rating
from studydeck.core.study_day import StudyDay
from studydeck.core.text import needs_cleaning, normalise, one_line
from studydeck.services.library import Library
from studydeck.services.studying.coming_first import ASKED_FOR_DAYS
from studydeck.store import log, second_look, workload

if TYPE_CHECKING:
    from studydeck.services.studying.judging import Judged
    from studydeck.services.studying.showing import Turn

HOWS = ("which", "choice", "swap", "concept")
_LONGEST_NAME = 120
_MOST_CARDS = 20  # of one event; this program writes fewer


@dataclass(frozen=True, slots=True)
class Pair:
    """Two things that were taken for each other.

    Attributes:
        a: what was asked for the last time.
        b: what was taken for it then.
        uids: the notes that are about them.
        times: how often, either way round.
        last_day: the study day of the last time.
        cards: the numbers of the cards that tell them apart: the one that was confused, `which` and aspect cards,
            then the definitions of both.
        left: those of them that come first until they are answered right.
        at_ms: the moment of the last time.
        aspects: in which respects they were confused, the last one first; may be empty.
    """

    a: str
    b: str
    uids: frozenset[str]
    times: int
    last_day: StudyDay
    cards: tuple[int, ...]
    left: tuple[int, ...] = ()
    at_ms: int = 0
    aspects: tuple[str, ...] = field(default=())

    @property
    def is_open(self) -> bool:
        """Whether it wasn't told apart since."""
        return bool(self.left)


def of_turn(library: Library, turn: "Turn", rating: Rating, judged: "Judged | None" = None) -> list[Event]:
    """Return the events of what an answer confused: none for most; for the batch of the answer's own event.

    Only an answer graded Again or Hard confuses: who grades it Good or Easy says that it was a slip.

    Args:
        library: open for writing.
        turn: the turn at the card, answered.
        rating: the grade that was given.
        judged: what was found in a typed answer, or None.
    """
    if rating > Rating.HARD or not (turn.chosen or judged is not None):
        return []
    from studydeck.services.studying.telling_apart import mixed_up  # the kinds of notes; most answers confuse nothing

    return [
        library.happened(EventKind.CONFUSION, uid=turn.showing.uid, face=turn.showing.origin, detail=detail)
        for detail in mixed_up(library, turn, judged)
    ]


def names_of(event: Event) -> tuple[str, str] | None:
    """Return what was asked for and what was taken for it, or None where an event's detail is damaged."""
    found = [one_line(name)[:_LONGEST_NAME] for _uid, name in _sides(event.detail)]
    return (found[0], found[1]) if len(found) == 2 and all(found) else None


def _sides(detail: Mapping[str, Any]) -> list[tuple[str, str]]:
    pair = detail.get("pair")
    sides = [side for side in pair if isinstance(side, dict)] if isinstance(pair, list) else []
    return [(_sound(side.get("uid")), str(side.get("name", ""))) for side in sides]


def _sound(name: object) -> str:
    """Return a uid or a face as events of this program hold it, or nothing: others stand in no database."""
    return name if isinstance(name, str) and not needs_cleaning(name) else ""


def told_together(confused: Iterable[tuple[str, str]]) -> tuple[tuple[str, str, int], ...]:
    """Return what was asked for, what was taken for it and how often, either way round; in order of the first time."""
    found: dict[frozenset[str], tuple[str, str, int]] = {}
    for right, taken in confused:
        key = frozenset(map(normalise, (right, taken)))
        before = found.get(key, (right, taken, 0))
        found[key] = (*before[:2], before[2] + 1)
    return tuple(found.values())


def pairs(library: Library, since: StudyDay | None = None) -> list[Pair]:
    """Return the pairs that were confused, ever or from a study day on; the last one first."""
    found: dict[frozenset[str], Pair] = {}
    for event in log.of_kind(library.connection, EventKind.CONFUSION, since):
        names = names_of(event)
        if names is not None:
            key = frozenset(map(normalise, names))
            found[key] = _with(found.get(key), event, names)
    left = _left(library, found.values())
    newest_first = sorted(found.values(), key=lambda pair: (-pair.at_ms, pair.a, pair.b))
    return [
        replace(pair, left=tuple(card for card in pair.cards if card in left.get(id(pair), ())))
        for pair in newest_first
    ]


def _with(before: Pair | None, event: Event, names: tuple[str, str]) -> Pair:
    uids = frozenset(uid for uid in (event.uid, *(uid for uid, _name in _sides(event.detail))) if uid)
    aspect = one_line(str(event.detail.get("aspect", "") or ""))[:_LONGEST_NAME]
    aspects: tuple[str, ...] = (aspect,) if aspect else ()
    now = Pair(*names, uids, 1, StudyDay(event.day), _cards(event), at_ms=event.at_ms, aspects=aspects)
    if before is None:
        return now
    aspects += tuple(known for known in before.aspects if known != aspect)
    return replace(now, uids=now.uids | before.uids, times=before.times + 1, aspects=aspects)


def _cards(event: Event) -> tuple[int, ...]:
    """Return the numbers of the cards that an event names; a damaged detail leaves the one that was asked."""
    from studydeck.core.identity import card_number  # the kinds of notes: on most days nothing was confused

    named = event.detail.get("cards")
    listed = named[:_MOST_CARDS] if isinstance(named, list) else []
    both = [item for item in listed if isinstance(item, list) and len(item) == 2]
    keys = [(event.uid, event.face), *((uid, face) for uid, face in both)]
    numbers = (card_number(uid, face) for uid, face in (map(_sound, key) for key in keys) if uid and face)
    return tuple(dict.fromkeys(numbers))


def _left(library: Library, found: Iterable[Pair]) -> dict[int, set[int]]:
    """Return by pair the cards that still come first."""
    today = library.today()
    fresh = [pair for pair in found if today - pair.last_day < ASKED_FOR_DAYS]
    right = second_look.last_right(library.connection, {card for pair in fresh for card in pair.cards})
    return {id(pair): {card for card in pair.cards if right.get(card, 0) <= pair.at_ms} for pair in fresh}


def soon(library: Library, day: StudyDay) -> list[int]:
    """Return the cards of open pairs that come first on a study day, the pair confused last before all others."""
    cards = [card for pair in pairs(library, StudyDay(day - ASKED_FOR_DAYS + 1)) for card in pair.left]
    return list(dict.fromkeys(cards))


def drilled(library: Library) -> list[int]:
    """Return the cards that a session of confused pairs asks: those of open pairs, else of all pairs there ever were."""
    found = pairs(library)
    chosen = [pair for pair in found if pair.is_open] or found
    return list(dict.fromkeys(card for pair in chosen for card in pair.cards))


def at_hand(library: Library, cards: Iterable[int]) -> list[int]:
    """Return those of the cards that stand in a deck and that nothing keeps back today, in the order given."""
    return workload.available(library.connection, library.today(), tuple(library.decks), list(cards))
