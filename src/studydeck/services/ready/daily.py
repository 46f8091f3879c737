"""The day's cards before a date: new ones paced, in the last days those that gain most, and afterwards a soft return.

`studying.day.build_queue` asks this only where a date was set; without one nothing here is loaded.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from studydeck.core.queue import Entry, Room, day_seed, pick_due, pick_new, shuffle_key
from studydeck.core.readiness import Model, greedy
from studydeck.core.study_day import StudyDay
from studydeck.services.library import Library
from studydeck.services.ready import pace, targets
from studydeck.services.ready.targets import Ended, Target
from studydeck.services.studying.day import Place, Selection
from studydeck.store import target_cards, workload

LOOKED_AT = 10  # times the budget: so many of the least remembered cards are weighed, and
LEAST_LOOKED_AT = 1_000


@dataclass(slots=True)
class _Aim:
    """A date on one of the days before it."""

    target: Target
    left: int
    decks: tuple[int, ...]
    tagged: frozenset[int] | None
    in_window: bool
    new_done: int = 0
    due_done: int = 0
    deck_new: dict[int, int] = field(default_factory=dict)

    def has(self, card: int, deck: int) -> bool:
        """Return whether a card is one of the date's."""
        return deck in self.decks and (self.tagged is None or card in self.tagged)


class Steering:
    """The dates that matter on a study day, and what they make of its cards."""

    def __init__(
        self, library: Library, place: Place, counted: Sequence[Entry], ahead: Sequence[Target], over: Sequence[Ended]
    ) -> None:
        """Look at what was done for each date today.

        Args:
            library: decks and progress.
            place: what is free in the queue.
            counted: cards that stand in the queue or are up, and take a place among the day's.
            ahead: the dates that are today or later.
            over: those whose last days are just over.
        """
        self.library, self.place, self.counted = library, place, counted
        self.aims = [self._aim(target) for target in ahead]
        self.over = over
        entries = workload.entries(library.connection, [card for card, _was in place.today.first])
        decks = {entry.card: entry.deck for entry in entries}
        for card, was in place.today.first:
            self._count(card, decks.get(card, 0), is_new=was == "new", is_due=was == "review")
        for entry in counted:
            self._count(entry.card, entry.deck, is_new=entry.is_new, is_due=not entry.is_new)

    def _aim(self, target: Target) -> _Aim:
        decks, left = targets.deck_numbers(self.library, target), target.by - self.place.day
        in_window = left <= target.window and target.window > 0
        return _Aim(target, left, decks, targets.tagged(self.library, target), in_window)

    def _count(self, card: int, deck: int, *, is_new: bool, is_due: bool) -> None:
        for aim in self.aims:
            if aim.has(card, deck):
                aim.new_done += is_new
                aim.due_done += is_due
                if is_new:
                    aim.deck_new[deck] = aim.deck_new.get(deck, 0) + 1

    # --- reviews ---

    def due(self, otherwise: Callable[[], list[Entry]]) -> list[Entry]:
        """Return the day's reviews: first what gains most for a date in its last days, then what is due otherwise.

        Args:
            otherwise: gives the day's reviews where no date changes them.
        """
        steered = [aim for aim in self.aims if aim.in_window]
        waiting = {card for ended in self.over for card in self._waiting(ended)}
        if not steered and not waiting:
            return otherwise()
        planned: list[Entry] = []
        for aim in steered:
            planned += self._planned(aim, {entry.card for entry in planned})
        place, asked = self.place, {entry.card for entry in planned}
        candidates = workload.due_candidates(
            self.library.connection, place.day, place.decks, -1, backlog_first=self.library.settings.backlog_first
        )
        rest = (
            entry
            for entry in candidates
            if self._is_wanted(entry)
            and entry.card not in asked
            and entry.card not in waiting
            and not any(aim.has(entry.card, entry.deck) for aim in steered)
        )
        return [*planned, *pick_due(rest, place.due_room, place.groups)]

    def _planned(self, aim: _Aim, asked: set[int]) -> list[Entry]:
        library, place = self.library, self.place
        budget = pace.budget_of(library, aim.target, pace.size_of(library, aim.target)) - aim.due_done
        if budget <= 0:
            return []
        most = -1 if aim.tagged is not None else LOOKED_AT * budget + LEAST_LOOKED_AT
        found = target_cards.likely_to_gain(library.connection, place.day, aim.target.by, aim.decks, most)
        taken = asked | {entry.card for entry in self.counted}
        mine = [item for item in found if aim.has(item[0].card, item[0].deck) and item[0].card not in taken]
        known = {entry.card: entry for entry, *_memory in mine}
        candidates = ((entry.card, stability, difficulty, elapsed) for entry, stability, difficulty, elapsed in mine)
        chosen = []
        for card in greedy(Model(library.parameters), candidates, budget, aim.left):
            entry = known[card]
            # Near the date only the spacing holds, no spoiler group; a deck's own limit holds always.
            if self._is_wanted(entry) and entry.deck in place.decks and place.due_room.decks.get(entry.deck, 1) > 0:
                place.due_room.take(entry.deck)
                chosen.append(entry)
        return chosen

    def _waiting(self, ended: Ended) -> Iterator[int]:
        """Yield what was put off for a date that is over, and comes on a later one of as many days as it was put off.

        Each card's day follows from its number: nothing is kept, so undo and other devices agree.
        """
        target, since = ended.target, self.place.day - ended.last
        seed = day_seed(ended.last)
        only = targets.tagged(self.library, target)
        decks = targets.deck_numbers(self.library, target)
        for card in target_cards.put_off(self.library.connection, ended.last, decks):
            mine = only is None or card in only
            if mine and shuffle_key(card, seed)[0] % ended.days >= since:
                yield card

    def _is_wanted(self, entry: Entry) -> bool:
        only = self.place.only
        return entry.card != self.place.hidden and (only is None or entry.card in only)

    # --- new cards ---

    def new(self, otherwise: Callable[[], list[Entry]]) -> list[Entry]:
        """Return the day's new cards: each date's at its pace, the rest of the user's own limit for all others.

        Args:
            otherwise: gives the day's new cards where no date changes them.
        """
        if not self.aims:
            return otherwise()
        picked: list[Entry] = []
        for aim in self.aims:
            picked += self._paced(aim, picked)
        place, room = self.place, self.place.new_room
        total = None if room.total is None else max(0, room.total - len(picked))
        taken = {entry.card for entry in picked}
        candidates = [
            self._candidates(
                deck,
                lambda entry: entry.card not in taken and not any(aim.has(entry.card, entry.deck) for aim in self.aims),
            )
            for deck in place.decks
        ]
        return [*picked, *pick_new(candidates, Room(total, room.decks), place.groups)]

    def new_of_selection(self, otherwise: Callable[[], list[Entry]]) -> list[Entry]:
        """Return the new cards of a sitting with a number of its own, which goes before every pace.

        In a date's last days its spoiler groups don't wait for tomorrow here either.
        """
        near = [aim for aim in self.aims if aim.in_window]
        if not near:
            return otherwise()
        place = self.place
        mine = [
            self._candidates(deck, lambda entry: any(aim.has(entry.card, entry.deck) for aim in near))
            for deck in place.decks
        ]
        picked = pick_new(mine, place.new_room, set())
        others = [
            self._candidates(deck, lambda entry: not any(aim.has(entry.card, entry.deck) for aim in near))
            for deck in place.decks
        ]
        return [*picked, *pick_new(others, place.new_room, place.groups)]

    def _paced(self, aim: _Aim, picked: Sequence[Entry]) -> list[Entry]:
        library, place = self.library, self.place
        unseen = pace.unseen_by_deck(library, aim.target, place.day)
        before = [entry for entry in picked if aim.has(entry.card, entry.deck)]
        # A new card that is up counts as done, and still is among the unseen.
        up = sum(entry.is_new and aim.has(entry.card, entry.deck) for entry in self.counted)
        all_unseen = sum(unseen.values()) + aim.new_done - up
        today = pace.pace(all_unseen, aim.left, aim.target.window, library.settings.new_per_day)
        extra = place.today.extra_new
        total = max(0, today.allowed + extra - aim.new_done - len(before))
        limits = {}
        for deck, number in unseen.items():
            own = library.deck_settings(deck).new_per_day
            if own is not None:
                done = aim.deck_new.get(deck, 0)
                limits[deck] = max(0, max(own, -(-(number + done) // today.days)) + extra - done)
        taken = {entry.card for entry in picked}
        candidates = [
            self._candidates(deck, lambda entry: entry.card not in taken and aim.has(entry.card, entry.deck))
            for deck in place.decks
            if deck in unseen
        ]
        return pick_new(candidates, Room(total, limits), set() if aim.in_window else place.groups)

    def _candidates(self, deck: int, is_meant: Callable[[Entry], bool]) -> Iterable[Entry]:
        place = self.place
        seed = day_seed(place.day) if self.library.settings.new_order == "shuffled" else None
        counted = {entry.card for entry in self.counted}
        found = workload.new_candidates(self.library.connection, place.day, deck, seed)
        return (e for e in found if self._is_wanted(e) and e.card not in counted and is_meant(e))


def steering(library: Library, place: Place, counted: Sequence[Entry]) -> Steering | None:
    """Return what the dates make of a study day, or None where none lies ahead or is just over."""
    ahead, over = targets.ahead_and_over(library, place.day)
    return Steering(library, place, counted, ahead, over) if ahead or over else None


def steered_decks(library: Library, day: StudyDay) -> frozenset[int]:
    """Return the decks whose reviews of a study day are chosen by a date, or come back after one."""
    ahead, over = targets.ahead_and_over(library, day)
    near = [target for target in ahead if target.window and target.by - day <= target.window]
    return frozenset(
        deck for target in (*near, *(ended.target for ended in over)) for deck in targets.deck_numbers(library, target)
    )


def main_line(
    library: Library,
    selection: Selection,
    place: Place,
    counted: Sequence[Entry],
    due: Callable[[], list[Entry]],
    new: Callable[[], list[Entry]],
) -> tuple[list[Entry], list[Entry]]:
    """Return the day's reviews and new cards, with the dates minded.

    Args:
        library: decks and progress.
        selection: what is studied; its own number of new cards goes before every pace.
        place: what is free in the queue.
        counted: cards that stand in it or are up, and take a place among the day's.
        due: gives the reviews where no date changes them.
        new: gives the new cards where no date changes them.
    """
    wants_due, wants_new = selection.mode != "new", selection.mode != "due"
    found = steering(library, place, counted)
    if found is None:
        return due() if wants_due else [], new() if wants_new else []
    reviews = found.due(due) if wants_due else []
    return reviews, (found.new_of_selection(new) if selection.new is not None else found.new(new)) if wants_new else []
