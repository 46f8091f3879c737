"""What a sitting has done so far: its acts, newest last, and what they used up of its own limits."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from studydeck.core.events import Event, EventId
from studydeck.core.queue import Entry
from studydeck.core.scheduler import Rating


@dataclass(frozen=True, slots=True)
class Act:
    """Something done to a card that moved the sitting on.

    Attributes:
        event: the event that tells of it.
        entry: the card that was up.
        word: what undo calls it.
        rating: the answer, or None where the card was set aside.
        ms: how long the answer took.
        from_main: whether the card came from the day's main line.
        batch: shared with all that was done by the same act, or None.
        aside: the cards that were set aside.
        leech: whether the answer made a leech.
        confidence: how sure somebody was before the answer was shown, or nothing.
        confused: what was asked for and what was taken for it, of each confusion.
        typed: the answer as it was typed, or nothing.
    """

    event: EventId
    entry: Entry
    word: str
    rating: Rating | None = None
    ms: int = 0
    from_main: bool = False
    batch: str | None = None
    aside: frozenset[int] = frozenset()
    leech: bool = False
    confidence: str = ""
    confused: tuple[tuple[str, str], ...] = ()
    typed: str = ""

    def is_of(self, event: Event) -> bool:
        """Return whether an event is this act's, or of its batch."""
        return self.event == event.id or (self.batch is not None and self.batch == event.batch)


@dataclass(slots=True)
class Tally:
    """What a sitting has used up of its own limits, and the acts that count."""

    main: int = 0
    new: int = 0
    acts: list[Act] = field(default_factory=list)

    @property
    def newest(self) -> Act | None:
        """The act that undo would take back first."""
        return self.acts[-1] if self.acts else None

    @property
    def answers(self) -> Sequence[Act]:
        """The answers, in order."""
        return [act for act in self.acts if act.rating is not None]

    @property
    def over(self) -> set[int]:
        """The cards that practice is through with: known, or set aside."""
        known = {act.entry.card for act in self.acts if act.rating not in (None, Rating.AGAIN)}
        return known.union(*(act.aside for act in self.acts))

    def remember(self, act: Act) -> None:
        """Count one more act."""
        self.acts.append(act)
        if act.from_main:
            self.main += 1
            self.new += act.entry.is_new

    def forget_newest(self) -> None:
        """Take back the newest act."""
        act = self.acts.pop()
        if act.from_main:
            self.main -= 1
            self.new -= act.entry.is_new
