"""A study session: one card after another, each answer on disk before the next is shown, every act undoable."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from studydeck.core.events import Event, EventId, EventKind
from studydeck.core.fold import outcome_detail
from studydeck.core.identity import card_number
from studydeck.core.queue import Entry, Queue
from studydeck.core.scheduler import Outcome, Rating, State
from studydeck.core.study_day import Instant, StudyDay
from studydeck.services import wording
from studydeck.services.day import Selection, build_queue, study_decks, ten_more, with_limits_left
from studydeck.services.library import Library
from studydeck.services.showing import Showing, Turn, outcomes_of, show
from studydeck.services.summary import Answer, Counts, Summary, summarise
from studydeck.store import index, log, states, workload

_UNDOABLE = {
    EventKind.REVIEW: "Answer",
    EventKind.PRACTICE: "Answer",
    EventKind.SUSPEND: "Suspended",
    EventKind.BURY: "Buried",
}
LONGEST_ANSWER_MS = 3_600_000
BALANCED_DAYS = 100  # as far ahead as load is balanced, and a little more for the fuzz


@dataclass(slots=True)
class _Act:
    """Something that undo can take back."""

    event: EventId
    entry: Entry
    word: str
    rating: Rating | None = None
    ms: int = 0
    from_main: bool = False


@dataclass(slots=True)
class _Tally:
    """What the session has used up of its own limits."""

    main: int = 0
    new: int = 0
    acts: list[_Act] = field(default_factory=list)


class Session:
    """One sitting. After each act `turn` is the next card, or None where the session rests or is over.

    Attributes:
        turn: the card on the screen.
        notice: one line to show once, such as that a new study day began.
        practice: whether answers leave the schedule alone.
    """

    def __init__(
        self, library: Library, selection: Selection | None = None, practice: Sequence[int] | None = None
    ) -> None:
        """Begin a session over a selection, or practise the cards with these numbers."""
        self.library = library
        self.selection = selection or Selection()
        self.practice = practice is not None
        self.turn: Turn | None = None
        self.notice = ""
        self.day = library.today()
        self._started_ms = library.now().at_ms
        self._tally = _Tally()
        self._practice_cards = list(practice or ())
        self._entry: Entry | None = None
        self._from_main = False
        self._prepared: Showing | None = None
        self._load: dict[StudyDay, int] = {}
        self._queue = Queue()
        self._rebuild()
        self._advance()

    # --- what is on the screen ---

    @property
    def counts(self) -> Counts:
        """What is left, by state."""
        new, learning, due = self._queue.counts()
        if self.turn is not None and self._entry is not None:
            was = self.turn.showing.was
            if self.practice or was == "review":
                due += 1
            elif was == "new":
                new += 1
            else:
                learning += 1
        return Counts(new, learning, due)

    @property
    def done(self) -> int:
        """How many answers this session has taken."""
        return sum(act.rating is not None for act in self._tally.acts)

    @property
    def can_undo(self) -> bool:
        """Whether `undo` would take something back."""
        return bool(self._tally.acts) or self._earlier() is not None

    @property
    def total(self) -> int:
        """How many answers there would be if no card came again."""
        return self.done + self.counts.all

    @property
    def waiting_ms(self) -> int | None:
        """Milliseconds until the next learning card where only such are left, else None."""
        due = self._queue.next_learning_ms
        if self.turn is not None or due is None or self._queue.main or self._out_of_time():
            return None
        return max(0, due - self.library.now().at_ms - self.library.settings.learn_ahead)

    # --- acting ---

    def answer(self, rating: Rating) -> None:
        """Take an answer: it is on disk when this returns, and the next card is up.

        Raises:
            StudydeckError: it couldn't be written; the card stays, and may be answered again.
        """
        if not self._still_up() or self.turn is None or self._entry is None:
            return
        turn, entry = self.turn, self._entry
        now = self.library.now()
        ms = min(max(0, now.at_ms - turn.shown_at_ms), LONGEST_ANSWER_MS)
        outcome = self._from_now(turn.outcomes[rating - 1], now) if turn.outcomes else None
        detail = turn.detail()
        detail["was"] = turn.showing.was
        if outcome:
            detail["outcome"] = outcome_detail(outcome.state, outcome.step, outcome.due_day, outcome.due_ms)
        event = self.library.happened(
            EventKind.REVIEW if outcome else EventKind.PRACTICE,
            now=now,
            uid=entry.uid,
            face=turn.showing.key.face,
            rating=int(rating),
            ms=ms,
            detail=detail,
        )
        self._write(event, turn)
        self._remember(_Act(event.id, entry, rating.name.capitalize(), rating, ms, self._from_main))
        self._put_back(entry, rating, outcome)
        self._advance()

    def suspend(self) -> None:
        """Take the card out of study until it is unsuspended or this is undone.

        Raises:
            StudydeckError: it couldn't be written.
        """
        self._set_aside(EventKind.SUSPEND, "Suspended")

    def bury(self) -> None:
        """Hide the card until the next study day.

        Raises:
            StudydeckError: it couldn't be written.
        """
        self._set_aside(EventKind.BURY, "Buried")

    def undo(self) -> str:
        """Take back the newest act, show its card again, and say what was undone; empty if there is nothing.

        It reaches back as far as this run of the program, past the beginning of the session.

        Raises:
            StudydeckError: it couldn't be written.
        """
        if not self._tally.acts:
            return self._undo_earlier()
        act = self._tally.acts[-1]
        self.library.write([self.library.happened(EventKind.UNDO, target=act.event)])
        self._tally.acts.pop()
        if act.from_main:
            self._tally.main -= 1
            self._tally.new -= act.entry.is_new
        if self.turn is not None and self._queue.recent:
            self._queue.recent.pop()  # the card that was up goes back to its place
        self._rebuild(act.entry, from_main=act.from_main)
        if not self._show(act.entry, from_main=act.from_main):  # gone from its file since
            self._rebuild()
            self._advance()
        return act.word

    def ten_more(self, number: int = 10) -> int:
        """Add new cards for today and go on; return how many there are now.

        Raises:
            StudydeckError: it couldn't be written.
        """
        ten_more(self.library, number)
        if self.selection.new is not None or self.selection.limit is not None:
            done = self._tally
            self.selection = Selection(
                decks=self.selection.decks,
                new=None if self.selection.new is None else done.new + number,
                limit=None if self.selection.limit is None else done.main + number,
                minutes=None,
            )
        self._rebuild(self._entry, from_main=self._from_main)
        if self.turn is None:
            self._advance()
        return self._queue.counts()[0]

    @property
    def stopped_by(self) -> str:
        """What ended the session before the day's cards did: `time`, `limit`, or nothing."""
        if self.turn is not None or self.practice:
            return ""
        if self._out_of_time():
            return "time"
        chosen = self.selection
        reached = (chosen.limit is not None and self._tally.main >= chosen.limit) or chosen.new is not None
        return "limit" if reached and build_queue(self.library, self._unlimited(), self.day).main else ""

    def lift_limits(self) -> None:
        """Go on with the rest of the day, past the session's own limits of cards and time."""
        self.selection = self._unlimited()
        self._rebuild(self._entry, from_main=self._from_main)
        if self.turn is None:
            self._advance()

    def _unlimited(self) -> Selection:
        return Selection(decks=self.selection.decks)

    def tick(self) -> bool:
        """Notice that time passed: a new study day, or a learning card that is due; return whether that changed anything."""
        if self.library.today() != self.day:
            self._new_day()
            return True
        if (
            self.turn is None
            and not self._out_of_time()
            and self._queue.peek(self._now_ms(), self._ahead_ms()) is not None
        ):
            self._advance()
            return self.turn is not None
        return False

    def prepare(self) -> None:
        """Read the card that probably comes next while the present one is thought about; it will be up the sooner."""
        entry = self._queue.peek(self._now_ms(), self._ahead_ms())
        if entry is not None and self.turn is not None:
            self._prepared = show(self.library, entry.card, self.day)

    # --- inside ---

    def _earlier(self) -> Event | None:
        """Return the newest act on a card that this run of the program did before the session began."""
        act = None if self.practice else log.newest_act(self.library.connection, self.library.device)
        mine = act is not None and act.id.seq >= self.library.first_seq and act.kind in _UNDOABLE
        return act if mine else None

    def _undo_earlier(self) -> str:
        act = self._earlier()
        if act is None or not act.uid or not act.face:
            return ""
        self.library.write([self.library.happened(EventKind.UNDO, target=act.id, batch=act.batch)])
        place = index.card(self.library.connection, card_number(act.uid, act.face))
        if place is not None:
            was_new = states.get(self.library.connection, place.card).standing.state is State.NEW
            entry = Entry(place.card, place.uid, place.spoiler, place.deck, is_new=was_new)
            self._rebuild(entry, from_main=False)
            if not self._show(entry, from_main=False):
                self._rebuild()
                self._advance()
        return _UNDOABLE[EventKind(act.kind)] if act.rating is None else Rating(act.rating).name.capitalize()

    def _still_up(self) -> bool:
        """Notice that time passed; return whether the card on the screen is still the one that was there before."""
        up = self.turn
        self.tick()
        return up is not None and self.turn is not None and self.turn.showing.card == up.showing.card

    def _now_ms(self) -> int:
        return self.library.now().at_ms

    def _ahead_ms(self) -> int:
        return self.library.settings.learn_ahead

    def _out_of_time(self) -> bool:
        minutes = self.selection.minutes
        return minutes is not None and self._now_ms() - self._started_ms >= minutes * 60_000

    def _write(self, event: Event, turn: Turn) -> None:
        """Write an event, and before it how its note is known, where that isn't recorded yet."""
        note = self.library.note_event(turn.showing.record)
        self.library.write([event, note] if note else [event])

    def _remember(self, act: _Act) -> None:
        self._tally.acts.append(act)
        if act.from_main:
            self._tally.main += 1
            self._tally.new += act.entry.is_new

    def _from_now(self, outcome: Outcome, now: Instant) -> Outcome:
        """Return an outcome as its button said it, `10 min` counted from the answer, not from when the card came up."""
        if outcome.delay_ms is None:
            return outcome
        due = Instant(now.at_ms + outcome.delay_ms, now.utc_offset_min)
        due_day = self.library.day_of(due)
        return replace(outcome, due_day=due_day, due_ms=due.at_ms if due_day == self.day else None)

    def _put_back(self, entry: Entry, rating: Rating, outcome: Outcome | None) -> None:
        """Let the card come again today where its outcome says so."""
        again = Entry(entry.card, entry.uid, entry.group, entry.deck)
        if outcome is None:
            if rating is Rating.AGAIN:
                self._queue.main.append(again)
        elif outcome.due_ms is not None and outcome.due_day <= self.day:
            self._queue.add_learning(again, outcome.due_ms)
        elif outcome.state is State.REVIEW:
            self._load[outcome.due_day] = self._load.get(outcome.due_day, 0) + 1

    def _set_aside(self, kind: EventKind, word: str) -> None:
        if not self._still_up() or self.turn is None or self._entry is None:
            return
        event = self.library.happened(kind, uid=self._entry.uid, face=self.turn.showing.key.face, detail={"v": 1})
        self._write(event, self.turn)
        self._remember(_Act(event.id, self._entry, word))
        # A spoiler of the card may take its place today.
        self._rebuild()
        self._advance()

    def _rebuild(self, held: Entry | None = None, *, from_main: bool = False) -> None:
        """Make the queue anew; `held` is a card that is up, or about to be."""
        self._prepared = None
        recent = self._queue.recent
        if self.practice:
            right = {act.entry.card for act in self._tally.acts if act.rating not in (None, Rating.AGAIN)}
            gone = right | {act.entry.card for act in self._tally.acts if act.rating is None}
            if held is not None:
                gone.add(held.card)
            self._queue = Queue(main=[self._practice_entry(card) for card in self._practice_cards if card not in gone])
        else:
            taken = held is not None and from_main
            left = with_limits_left(self.selection, self._tally.main + taken, self._tally.new)
            self._queue = build_queue(self.library, left, self.day, held=held, held_counts=from_main)
        self._queue.recent = recent
        self._load = {
            StudyDay(day): number
            for day, number in workload.load(self.library.connection, self.day + 1, self.day + BALANCED_DAYS).items()
        }

    def _practice_entry(self, card: int) -> Entry:
        showing = show(self.library, card, self.day)
        return Entry(card, showing.uid if showing else "", "", showing.deck.number if showing else 0)

    def _advance(self) -> None:
        """Show the next card there is; one that vanished from its file is passed over."""
        self.turn, self._entry = None, None
        while not self._out_of_time():
            now = self._now_ms()
            main = len(self._queue.main)
            entry = self._queue.take(now, self._ahead_ms())
            if entry is None or self._show(entry, from_main=len(self._queue.main) < main):
                return

    def _show(self, entry: Entry, *, from_main: bool) -> bool:
        ready, self._prepared = self._prepared, None
        showing = ready if ready is not None and ready.card == entry.card else show(self.library, entry.card, self.day)
        if showing is None:
            return False
        now = self.library.now()
        outcomes = None if self.practice else outcomes_of(self.library, showing, now, self._load)
        self.turn = Turn(showing, outcomes, now.at_ms)
        self._entry, self._from_main = entry, from_main
        return True

    def _new_day(self) -> None:
        """Begin the new study day: other limits, other outcomes, and perhaps another card."""
        self.day = self.library.today()
        self.notice = f"A new study day began: {wording.date_text(self.day)}. The queue was made anew."
        current, before = self._entry, self.turn
        self._rebuild(current, from_main=self._from_main)
        stays = current is not None and self._show(current, from_main=self._from_main)
        if stays and before is not None and self.turn is not None:
            # The same question stays up, with what was done at it; only what the grades do is new.
            self.turn.revealed, self.turn.chosen = before.revealed, before.chosen
            self.turn.hint_shown, self.turn.shown_at_ms = before.hint_shown, before.shown_at_ms
        else:
            self._advance()

    # --- the end ---

    def summary(self) -> Summary:
        """Return what was done, what was missed, and when the next cards are due."""
        answers = [Answer(act.entry.card, act.rating, act.ms) for act in self._tally.acts if act.rating is not None]
        decks = study_decks(self.library, self.selection)
        return summarise(self.library, self.day, decks, answers, self.counts, self._queue.next_learning_ms)
