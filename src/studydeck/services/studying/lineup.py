"""The cards of a sitting: what it is about, the queue that follows, and what its own limits of cards and time leave."""

from collections.abc import Sequence
from dataclasses import replace

from studydeck.core.queue import Entry, Queue
from studydeck.core.scheduler import Outcome, Rating, State
from studydeck.core.study_day import StudyDay
from studydeck.services.library import Library
from studydeck.services.studying.day import Selection, answered, build_queue, ten_more, with_limits_left
from studydeck.services.studying.modes import practice_cards, session_cards
from studydeck.services.studying.tally import Tally
from studydeck.store import workload

BALANCED_DAYS = 100  # as far ahead as load is balanced, and a little more for the fuzz


class Lineup:
    """What waits behind the card that is up; made anew from the library whenever something changed there.

    Attributes:
        selection: what the sitting is about, with its own limits.
        practice: whether answers leave the schedule alone.
        day: the study day that the queue is of.
        queue: the cards that wait.
        load: how many reviews fall due on each day to come.
    """

    def __init__(self, library: Library, selection: Selection, practice: Sequence[int] | None, tally: Tally) -> None:
        """Begin with nothing waiting: `rebuild` fills the queue.

        Args:
            library: decks and progress.
            selection: what the sitting is about.
            practice: the numbers of the cards to practise, where they are given.
            tally: what the sitting has done; read here, kept by the session.
        """
        self.library = library
        self.selection = selection
        self.day = library.today()
        self.queue = Queue()
        self.load: dict[StudyDay, int] = {}
        self._tally = tally
        practice = practice_cards(library, selection) if practice is None else practice
        self.practice = practice is not None
        self._practice_cards = list(practice or ())
        self._only = None if self.practice else session_cards(library, selection)
        chosen = selection.decks
        self._deck_ids = None if chosen is None else {library.decks[n].deck.id for n in chosen if n in library.decks}
        self._more_new: bool | None = None
        self._before_more: list[Selection] = []  # the sitting's own limits before each "10 more"
        self._started_ms = library.now().at_ms

    # --- which card comes ---

    def peek(self) -> Entry | None:
        """Return the card that comes next, or None where none does now."""
        return self.queue.peek(self.library.now().at_ms, self.library.settings.learn_ahead)

    def take(self) -> tuple[Entry, bool] | None:
        """Take the next card out, with whether it came from the day's main line; None where none comes now."""
        main = len(self.queue.main)
        entry = self.queue.take(self.library.now().at_ms, self.library.settings.learn_ahead)
        return None if entry is None else (entry, len(self.queue.main) < main)

    def put_back(self, entry: Entry, rating: Rating, outcome: Outcome | None) -> None:
        """Let an answered card come again today where its outcome says so."""
        again = Entry(entry.card, entry.uid, entry.group, entry.deck)
        if outcome is None:
            if rating is Rating.AGAIN:
                self.queue.main.append(again)
        elif outcome.due_ms is not None and outcome.due_day <= self.day:
            self.queue.add_learning(again, outcome.due_ms)
        elif outcome.state is State.REVIEW:
            self.load[outcome.due_day] = self.load.get(outcome.due_day, 0) + 1

    def rebuild(self, held: Entry | None = None, *, from_main: bool = False) -> None:
        """Make the queue anew; `held` is a card that is up, or about to be."""
        self._more_new = None
        recent = self.queue.recent
        if self.practice:
            gone = self._tally.over
            if held is not None:
                gone.add(held.card)
            cards = [card for card in self._practice_cards if card not in gone]
            self.queue = Queue(main=workload.entries(self.library.connection, cards))
        else:
            taken = held is not None and from_main
            left = with_limits_left(self.selection, self._tally.main + taken, self._tally.new)
            self.queue = build_queue(self.library, left, self.day, held=held, held_counts=from_main, only=self._only)
        self.queue.recent = recent
        self.load = {
            StudyDay(day): number
            for day, number in workload.load(self.library.connection, self.day + 1, self.day + BALANCED_DAYS).items()
        }

    # --- what it is about ---

    def follow_decks(self) -> None:
        """Let the selection mean the same after decks changed: one whose file was gone for a moment has another number."""
        if self._deck_ids is not None:
            decks = tuple(n for n, entry in self.library.decks.items() if entry.deck.id in self._deck_ids)
            self.selection = replace(self.selection, decks=decks)
        self._widen()

    def follow_day(self) -> None:
        """Be about the present study day from now on."""
        self.day = self.library.today()
        self._widen()

    def _widen(self) -> None:
        """Let what the tags and the search find now into the sitting, beside what they found before."""
        if self._only is not None and self.selection.mode != "ahead":
            self._only |= session_cards(self.library, self.selection) or frozenset()

    # --- limits ---

    def ten_more(self, number: int) -> None:
        """Allow more new cards today, past the sitting's own limits; the queue is to be made anew.

        Raises:
            StudydeckError: it couldn't be written.
        """
        ten_more(self.library, number)
        self._before_more.append(self.selection)
        if self.selection.new is not None or self.selection.limit is not None:
            done = self._tally
            self.selection = replace(
                self.selection,
                new=None if self.selection.new is None else done.new + number,
                limit=None if self.selection.limit is None else done.main + number,
                minutes=None,
            )

    def forget_more(self) -> None:
        """Give the sitting the limits again that it had before the last "10 more"."""
        if self._before_more:
            self.selection = self._before_more.pop()

    def lift_limits(self) -> None:
        """Have no limits but the day's from now on; the queue is to be made anew."""
        self.selection = self._unlimited()

    def more_new(self, held: Entry | None) -> bool:
        """Return whether "10 more" would bring new cards."""
        if self.practice or self.selection.mode in ("due", "ahead"):
            return False
        if self._more_new is None:
            today = answered(self.library, self.day)
            more = replace(today, extra_new=today.extra_new + 10)
            chosen = replace(self._unlimited(), mode="new")
            queue = build_queue(self.library, chosen, self.day, more, held, only=self._only)
            self._more_new = queue.counts()[0] > self.queue.counts()[0]
        return self._more_new

    def forget_whether_more(self) -> None:
        """Ask anew, at the next question, whether "10 more" would bring new cards."""
        self._more_new = None

    @property
    def is_out_of_time(self) -> bool:
        """Whether the sitting's minutes are over."""
        minutes = self.selection.minutes
        return minutes is not None and self.library.now().at_ms - self._started_ms >= minutes * 60_000

    @property
    def stopped_by(self) -> str:
        """What keeps back cards that the day still has: `time`, `limit`, or nothing."""
        if self.practice:
            return ""
        if self.is_out_of_time:
            return "time"
        chosen = self.selection
        reached = (chosen.limit is not None and self._tally.main >= chosen.limit) or chosen.new is not None
        left = reached and build_queue(self.library, self._unlimited(), self.day, only=self._only).main
        return "limit" if left else ""

    def _unlimited(self) -> Selection:
        return replace(self.selection, new=None, limit=None, minutes=None)
