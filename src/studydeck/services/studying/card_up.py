"""The card that is up in a sitting, and how the next one comes: as time passes, as decks change, as another day begins."""

from collections.abc import Sequence

from studydeck.core.events import Event
from studydeck.core.queue import Entry
from studydeck.core.study_day import StudyDay
from studydeck.services import history, wording
from studydeck.services.library import Library
from studydeck.services.studying import typed_turns
from studydeck.services.studying.day import Selection
from studydeck.services.studying.lineup import Lineup
from studydeck.services.studying.modes import AS_CHOICES, MODES, why_nothing
from studydeck.services.studying.showing import Showing, Turn, outcomes_of, show
from studydeck.services.studying.summary import Counts
from studydeck.services.studying.tally import Tally
from studydeck.store import log


class CardUp:
    """The card on the screen. `turn` is None where the session rests or is over.

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
        self._tally = Tally()
        selection, said = _begun(library, selection or Selection(), sized=practice is None)
        self._lineup = Lineup(library, selection, practice, self._tally)
        self.practice = self._lineup.practice
        self.turn: Turn | None = None
        self.notice = said
        self._entry: Entry | None = None
        self._from_main = False
        self._prepared: Showing | None = None
        self._changed = False  # whether decks changed behind the card that is up
        self._rebuild()
        self._advance()
        if practice is None and self.turn is None and self.waiting_ms is None:
            self.notice = why_nothing(library, self.selection)

    @property
    def selection(self) -> Selection:
        """What the session is about, with its own limits."""
        return self._lineup.selection

    @property
    def day(self) -> StudyDay:
        """The study day that its cards are of."""
        return self._lineup.day

    @property
    def counts(self) -> Counts:
        """What is left, by state."""
        new, learning, due = self._lineup.queue.counts()
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
        return len(self._tally.answers)

    @property
    def total(self) -> int:
        """How many answers there would be if no card came again."""
        return self.done + self.counts.all

    @property
    def waiting_ms(self) -> int | None:
        """Milliseconds until the next learning card where only such are left, else None."""
        queue = self._lineup.queue
        due = queue.next_learning_ms
        if self.turn is not None or due is None or queue.main or self._lineup.is_out_of_time:
            return None
        return max(0, due - self.library.now().at_ms - self.library.settings.learn_ahead)

    @property
    def stopped_by(self) -> str:
        """What ended the session before the day's cards did: `time`, `limit`, or nothing."""
        return "" if self.turn is not None else self._lineup.stopped_by

    @property
    def more_new(self) -> bool:
        """Whether "10 more" would bring new cards."""
        return self._lineup.more_new(self._entry)

    # --- following ---

    def tick(self) -> bool:
        """Notice that time passed: a new study day, or a learning card that is due; return whether that changed anything."""
        if self.library.today() != self.day:
            self._new_day()
            return True
        if self.turn is None and not self._lineup.is_out_of_time and self._lineup.peek() is not None:
            self._advance()
            return self.turn is not None
        return False

    def prepare(self) -> None:
        """Read the card that probably comes next while the present one is thought about; it will be up the sooner."""
        entry = self._lineup.peek()
        if entry is not None and self.turn is not None:
            self._prepared = self._showing(entry.card)

    def refresh(self) -> None:
        """Follow what was done elsewhere: the card that is up is read anew, as it stands now, and stays.

        Where it vanished or was set aside, the next one comes, with a notice that says why.
        """
        self._forget_undone()
        self._lineup.follow_decks()
        up, entry = self.turn, self._entry
        if up is None or entry is None:
            self._rebuild()
            self._advance()
            return
        showing = self._showing(entry.card)
        if showing is None or (self._is_aside(showing) and not self._is_aside(up.showing)):
            why = "is no longer in its deck" if showing is None else "was set aside meanwhile"
            self.notice = f"The card that was up {why}."
            self._rebuild()
            self._advance()
            return
        self._rebuild(entry, from_main=self._from_main)
        self._changed = False
        if showing == up.showing:
            return
        outcomes = up.outcomes
        if outcomes is not None and showing.state.standing != up.showing.state.standing:
            outcomes = outcomes_of(self.library, showing, self.library.now(), self._lineup.load)
        self.turn = Turn(showing, outcomes, up.shown_at_ms, up.revealed, up.hint_shown, up.chosen_in(showing.asked))
        self.turn.asks_confidence, self.turn.confidence = up.asks_confidence, up.confidence
        self.turn.pending = up.pending and (not self.turn.has_choices or bool(self.turn.chosen) or up.typed is not None)
        typed_turns.carried(self.library, up, self.turn)

    def decks_changed(self) -> None:
        """Take notice that decks were read anew: the card that is up stays as it is, what follows it is made anew."""
        self._changed = True
        self._lineup.follow_decks()
        self._rebuild(self._entry, from_main=self._from_main)
        if self.turn is None:
            self._advance()

    # --- inside ---

    def _is_aside(self, showing: Showing) -> bool:
        state = showing.state
        return state.suspended or state.buried_day == self.day or showing.note.common.suspended

    def _newest(self) -> Event | None:
        """Return the newest act of this run of the program that counts."""
        return history.newest_of_run(self.library)

    def _forget_undone(self) -> None:
        """Forget acts of this session that were taken back elsewhere."""
        while (act := self._tally.newest) and not log.is_effective(self.library.connection, act.event):
            self._tally.forget_newest()

    def _still_up(self) -> bool:
        """Notice that time passed; return whether the card on the screen is still the one that was there before."""
        up = self.turn
        self.tick()
        return up is not None and self.turn is not None and self.turn.showing.card == up.showing.card

    def _rebuild(self, held: Entry | None = None, *, from_main: bool = False) -> None:
        """Make the queue anew; `held` is a card that is up, or about to be."""
        self._prepared = None
        self._lineup.rebuild(held, from_main=from_main)

    def _advance(self) -> None:
        """Show the next card there is; one that vanished from its file is passed over."""
        self.turn, self._entry = None, None
        while not self._lineup.is_out_of_time:
            taken = self._lineup.take()
            if taken is None or self._show(taken[0], from_main=taken[1]):
                return

    def _showing(self, card: int) -> Showing | None:
        """Return a card as this sitting asks it: with options where it is to."""
        showing = show(self.library, card, self.day)
        if not self.selection.choices:
            return showing
        from studydeck.services.studying.choices import chosen_from  # most sittings ask openly

        return chosen_from(self.library, showing)

    def _show(self, entry: Entry, *, from_main: bool, typed: str = "") -> bool:
        ready, self._prepared = self._prepared, None
        showing = ready if ready is not None and ready.card == entry.card else self._showing(entry.card)
        if showing is None:
            return False
        now = self.library.now()
        outcomes = None if self.practice else outcomes_of(self.library, showing, now, self._lineup.load)
        self.turn = Turn(showing, outcomes, now.at_ms, asks_confidence=self.library.settings.confidence)
        self._entry, self._from_main, self._changed = entry, from_main, False
        self._lineup.forget_whether_more()
        if typed:
            typed_turns.keep_text(self.library, showing, typed)  # the field begins with it
        if not showing.asked.about and typed_turns.types_at_once(self.library.settings.typed, showing):
            typed_turns.open_field(self.library, self.turn)
        return True

    def _new_day(self) -> None:
        """Begin the new study day: other limits, other outcomes, and perhaps another card."""
        self._lineup.follow_day()
        self.notice = f"A new study day began: {wording.date_text(self.day)}. The queue was made anew."
        current, before = self._entry, self.turn
        self._rebuild(current, from_main=self._from_main)
        stays = current is not None and self._show(current, from_main=self._from_main)
        if stays and before is not None and self.turn is not None:
            # The same question stays up, with what was done at it; only what the grades do is new.
            self.turn.revealed, self.turn.chosen = before.revealed, before.chosen_in(self.turn.asked)
            self.turn.hint_shown, self.turn.shown_at_ms = before.hint_shown, before.shown_at_ms
            self.turn.confidence, self.turn.pending = before.confidence, before.pending
            typed_turns.carried(self.library, before, self.turn)
        else:
            self._advance()


def _begun(library: Library, selection: Selection, *, sized: bool) -> tuple[Selection, str]:
    """Return a selection as a sitting begins with it, and what is said then: minutes become the cards that fit into them."""
    mode, said = MODES[selection.mode], []
    if mode.id != "day":
        said.append(f"{mode.name}. {mode.sentence}")
    if selection.choices:
        said.append(AS_CHOICES)
    if selection.minutes is not None and sized:
        from studydeck.services.studying.sizing import in_minutes  # most sittings have no end but the day's

        selection, size = in_minutes(library, selection)
        said.append(size.sentence)
    return selection, " ".join(said)
