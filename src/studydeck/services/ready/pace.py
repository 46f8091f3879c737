"""How many new cards a day before a date, so that all were seen in time, and how many cards a day in its last days."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from studydeck.services.library import Library
from studydeck.services.ready.targets import Target, deck_numbers, tagged
from studydeck.store import target_cards, workload

RAISED_TO = 2  # times the user's own limit, or
LEAST_RAISED = 30  # so many new cards a day, whichever is more
EACH_ASKED = 1.4  # times in the last days, where no budget is given
LEAST_BUDGET = 20


@dataclass(frozen=True, slots=True)
class Pace:
    """New cards before a date.

    Attributes:
        unseen: cards not seen at the beginning of today.
        days: study days that are left to meet them: up to the last days, which are for repeating.
        needed: so many a day would do.
        allowed: so many today: what is needed, not under half of the user's own limit and not over twice of it.
        own: the user's own limit.
    """

    unseen: int
    days: int
    needed: int
    allowed: int
    own: int

    @property
    def is_raised(self) -> bool:
        """Whether there are more a day than the user's own limit has."""
        return self.allowed > self.own

    @property
    def is_lowered(self) -> bool:
        """Whether there are fewer a day than the user's own limit has, although more are left."""
        return self.allowed < min(self.own, self.unseen)


def pace(unseen: int, left: int, window: int, own: int) -> Pace:
    """Return the pace of one day.

    Args:
        unseen: cards not seen at its beginning.
        left: days until the date.
        window: the last days, which are for repeating; inside them a card is met no later than the day before.
        own: the user's own limit a day; 0 is kept.
    """
    days = left - window if left > window else max(1, left - 1)
    needed = -(-unseen // days)
    allowed = min(max(needed, -(-own // 2)), max(RAISED_TO * own, LEAST_RAISED), unseen) if own else 0
    return Pace(unseen, days, needed, allowed, own)


def paces(unseen: int, left: int, window: int, own: int) -> tuple[int, ...]:
    """Return the new cards of each day from today to the date, as each day will work them out."""
    found = []
    for day in range(max(1, left)):
        allowed = pace(unseen, left - day, window, own).allowed
        found.append(allowed)
        unseen -= allowed
    return (*found, 0)


def budget_of(library: Library, target: Target, cards: int) -> int:
    """Return how many cards a day the last days ask: the date's own number, or by the number of its cards.

    Without a number of its own it stays within the user's reviews a day.
    """
    if target.budget is not None:
        return target.budget
    wanted = round(EACH_ASKED * cards / max(1, target.window))
    return min(max(wanted, LEAST_BUDGET), library.settings.reviews_per_day)


def unseen_by_deck(library: Library, target: Target, day: int) -> dict[int, int]:
    """Return how many cards of a date were never answered and can be met, by deck; decks that are to have none left out."""
    decks = [n for n in deck_numbers(library, target) if library.deck_settings(n).new_per_day != 0]
    only = tagged(library, target)
    if only is not None:
        candidates = (entry for deck in decks for entry in workload.new_candidates(library.connection, day, deck))
        return counted(entry.deck for entry in candidates if entry.card in only)
    connection = library.connection
    seen, hidden = workload.seen_counts(connection), workload.hidden_new_counts(connection, day)
    seen_suspended = workload.file_suspended_seen_counts(connection)
    return {deck: _unseen(library, deck, (seen, hidden, seen_suspended)) for deck in decks}


def _unseen(library: Library, deck: int, counts: tuple[Mapping[int, int], ...]) -> int:
    entry, (seen, hidden, seen_suspended) = library.decks[deck], (each.get(deck, 0) for each in counts)
    return max(0, entry.cards - seen - hidden - (entry.suspended - seen_suspended))


def counted(decks: Iterable[int]) -> dict[int, int]:
    """Return how often each deck occurs."""
    found: dict[int, int] = {}
    for deck in decks:
        found[deck] = found.get(deck, 0) + 1
    return found


def size_of(library: Library, target: Target) -> int:
    """Return about how many cards a date has, without reading them."""
    only = tagged(library, target)
    if only is not None:
        return len(
            [
                row
                for row in target_cards.remembered(library.connection, deck_numbers(library, target))
                if row.card in only
            ]
        )
    return sum(library.decks[n].cards - library.decks[n].suspended for n in deck_numbers(library, target))
