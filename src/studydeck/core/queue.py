"""Which card comes next: the day's reviews and new cards inside the limits, spoilers kept apart, learning in time."""

import heapq
from collections import deque
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

NOTE_SPACING = 5  # cards of one note stand at least this far apart while others are left
LEARN_AHEAD_MS = 20 * 60_000
SHUFFLE_PRIME = 2**31 - 1  # the product of two numbers below it still fits SQLite's integers
_MULTIPLIER = 630_360_016  # a primitive root of that prime, whose powers are well mixed (Payne, Rabung and Bogyo, 1969)


@dataclass(frozen=True, slots=True)
class Entry:
    """A card in a queue: just enough to order it.

    Attributes:
        card: the card's number in the store.
        uid: its note's uid.
        group: its spoiler group, unique over all notes.
        deck: its deck's number.
        is_new: whether it was never answered.
    """

    card: int
    uid: str
    group: str
    deck: int
    is_new: bool = False


@dataclass(slots=True)
class Room:
    """How many cards today's limits still leave; None is no limit."""

    total: int | None = None
    decks: dict[int, int] = field(default_factory=dict)

    def left(self, deck: int) -> bool:
        """Return whether one more card of this deck fits."""
        return (self.total is None or self.total > 0) and self.decks.get(deck, 1) > 0

    def take(self, deck: int) -> None:
        """Use up the place of one card of this deck."""
        if self.total is not None:
            self.total -= 1
        if deck in self.decks:
            self.decks[deck] -= 1

    @property
    def full(self) -> bool:
        """Whether no card of any deck fits any more."""
        return self.total is not None and self.total <= 0


def pick_due(candidates: Iterable[Entry], room: Room, groups: set[str]) -> list[Entry]:
    """Return the reviews of the day in the order given; `groups` (seen today) grows by what was picked."""
    picked = []
    for entry in candidates:
        if room.full:
            break
        if entry.group not in groups and room.left(entry.deck):
            room.take(entry.deck)
            groups.add(entry.group)
            picked.append(entry)
    return picked


def pick_new(decks: Sequence[Iterable[Entry]], room: Room, groups: set[str]) -> list[Entry]:
    """Return the new cards of the day, the decks in turn; `groups` grows by what was picked."""
    picked: list[Entry] = []
    turns: deque[Iterator[Entry]] = deque(iter(deck) for deck in decks)
    while turns and not room.full:
        turn = turns.popleft()
        for entry in turn:
            if not room.left(entry.deck):
                break
            if entry.group not in groups:
                room.take(entry.deck)
                groups.add(entry.group)
                picked.append(entry)
                turns.append(turn)
                break
    return picked


def day_seed(day: int) -> int:
    """Return the number that shuffles cards on one study day: the same all day, another the next.

    A step of a Lehmer generator a day, with the prime as its modulus: a start has no hash to load for it.
    """
    return pow(_MULTIPLIER, day, SHUFFLE_PRIME)


def shuffle_key(card: int, seed: int) -> tuple[int, int]:
    """Return a card's place in a shuffled order; `store.workload` orders by the same in SQL."""
    return card % SHUFFLE_PRIME * seed % SHUFFLE_PRIME, card


def spread(due: Sequence[Entry], new: Sequence[Entry]) -> list[Entry]:
    """Return both in one list, the new ones evenly among the due ones."""
    if not new or not due:
        return [*due, *new]
    total = len(due) + len(new)
    merged: list[Entry] = []
    placed = 0
    for position in range(total):
        # The share of new cards so far follows a straight line from none to all of them.
        if placed < len(new) and (placed + 0.5) * total <= (position + 0.5) * len(new):
            merged.append(new[placed])
            placed += 1
        elif position - placed < len(due):
            merged.append(due[position - placed])
        else:
            merged.append(new[placed])
            placed += 1
    return merged


@dataclass(slots=True)
class Queue:
    """The rest of a study day: a main line of reviews and new cards, and learning cards by the time they are due.

    Attributes:
        main: reviews and new cards in order.
        learning: (due in ms since 1970, running number, entry).
        recent: uids of the last cards shown, newest last.
        last: the number of the card that was shown last, or None.
    """

    main: list[Entry] = field(default_factory=list)
    learning: list[tuple[int, int, Entry]] = field(default_factory=list)
    recent: deque[str] = field(default_factory=lambda: deque(maxlen=NOTE_SPACING - 1))
    last: int | None = None
    _number: int = 0

    def add_learning(self, entry: Entry, due_ms: int) -> None:
        """Put a card back for later today."""
        self._number += 1
        heapq.heappush(self.learning, (due_ms, self._number, entry))

    def peek(self, now_ms: int, ahead_ms: int = LEARN_AHEAD_MS) -> Entry | None:
        """Return the card to show now: learning that is due, else the main line, else learning due within `ahead_ms`.

        A card that was just shown isn't looked ahead for while another is to be had.
        """
        if self.learning and self.learning[0][0] <= now_ms:
            return self.learning[0][2]
        if self.main:
            return self.main[self._spaced()]
        ahead = [item for item in self.learning if item[0] <= now_ms + ahead_ms]
        if not ahead:
            return None
        return min(ahead, key=lambda item: (item[2].card == self.last, item[0], item[1]))[2]

    def take(self, now_ms: int, ahead_ms: int = LEARN_AHEAD_MS) -> Entry | None:
        """Take out the card that `peek` shows."""
        entry = self.peek(now_ms, ahead_ms)
        if entry is None:
            return None
        waiting = next((n for n, item in enumerate(self.learning) if item[2] is entry), None)
        if waiting is None:
            self.main.pop(self._spaced())
        else:
            del self.learning[waiting]
            heapq.heapify(self.learning)
        self.recent.append(entry.uid)
        self.last = entry.card
        return entry

    def _spaced(self) -> int:
        """Return the index of the first card whose note wasn't among the last few shown, else was longest ago."""
        if not self.recent:
            return 0
        shown = {uid: place for place, uid in enumerate(self.recent)}
        for n, entry in enumerate(self.main):
            if entry.uid not in shown:
                return n
        return min(range(len(self.main)), key=lambda n: shown[self.main[n].uid])

    @property
    def next_learning_ms(self) -> int | None:
        """When the next learning card is due, in ms since 1970, or None."""
        return self.learning[0][0] if self.learning else None

    def counts(self) -> tuple[int, int, int]:
        """Return what is left today as (new, learning, due)."""
        new = sum(entry.is_new for entry in self.main)
        return new, len(self.learning), len(self.main) - new


def room(limit: int | None, taken: int, deck_limits: Mapping[int, int], deck_taken: Mapping[int, int]) -> Room:
    """Return what the limits leave after `taken` cards today; per-deck limits count their own cards."""
    return Room(
        total=None if limit is None else max(0, limit - taken),
        decks={deck: max(0, most - deck_taken.get(deck, 0)) for deck, most in deck_limits.items()},
    )
