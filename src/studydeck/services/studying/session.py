"""A study session: one card after another, each answer on disk before the next is shown, every act undoable."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from studydeck.core.events import Event, EventKind
from studydeck.core.identity import card_number
from studydeck.core.queue import Entry
from studydeck.core.scheduler import Outcome, Rating, State
from studydeck.core.study_day import StudyDay
from studydeck.services import history, wording
from studydeck.services.library import Library
from studydeck.services.studying import acts, typed_turns
from studydeck.services.studying.answering import given, known_as
from studydeck.services.studying.confidence import Said, calibration
from studydeck.services.studying.confusions import names_of, told_together
from studydeck.services.studying.day import Selection, study_decks
from studydeck.services.studying.leeches import leech_notice
from studydeck.services.studying.lineup import Lineup
from studydeck.services.studying.modes import AS_CHOICES, MODES, why_nothing
from studydeck.services.studying.showing import Showing, Turn, outcomes_of, show
from studydeck.services.studying.summary import Answer, Counts, Summary, summarise
from studydeck.services.studying.tally import Act, Tally
from studydeck.store import index, log, states

_UNDOABLE = {
    EventKind.REVIEW: "Answer",
    EventKind.PRACTICE: "Answer",
    EventKind.SUSPEND: "Suspended",
    EventKind.BURY: "Buried",
}


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

    # --- what is on the screen ---

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
    def can_undo(self) -> bool:
        """Whether `undo` would take something back."""
        return bool(self._tally.acts) or self._newest() is not None

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

    # --- acting ---

    def answer(self, rating: Rating) -> Outcome | None:
        """Take an answer: it is on disk when this returns, and the next card is up.

        Returns what becomes of the card; None in practice, or where it leaves study as a leech.

        Raises:
            StudydeckError: it couldn't be written; the card stays, and may be answered again.
        """
        if not self._still_up() or self.turn is None or self._entry is None:
            return None
        turn, entry = self.turn, self._entry
        done = given(self.library, turn, rating)
        self.library.write([*done.events, *known_as(self.library, turn, changed=self._changed)])
        typed_turns.drop(self.library, turn.showing)
        review, word = done.review, rating.name.capitalize()
        self._tally.remember(
            Act(
                review.id,
                entry,
                word,
                rating,
                review.ms or 0,
                self._from_main,
                review.batch,
                leech=done.leech,
                confidence=turn.confidence,
                confused=tuple(names for event in done.confusions if (names := names_of(event))),
                typed=turn.typed.text if turn.typed is not None and turn.typed.found is not None else "",
            )
        )
        if done.confusions and not self.practice:
            self._rebuild()  # the cards that tell the two apart come first, as soon as spacing and limits let them
        elif not done.suspends:
            self._lineup.put_back(entry, rating, done.outcome)
        self._advance()
        if done.leech:
            self.notice = leech_notice(turn.showing.state, done.follows)
        return None if done.suspends else done.outcome

    def suspend(self, *, note: bool = False) -> str:
        """Take the card, or all cards of its note, out of study until they are unsuspended or this is undone.

        Returns what was done, empty where another card came up meanwhile.

        Raises:
            StudydeckError: it couldn't be written.
        """
        return self._set_aside(acts.suspend_notes if note else acts.suspend, "Suspended")

    def bury(self, *, note: bool = False) -> str:
        """Hide the card, or all cards of its note, until the next study day; return what was done, as `suspend`.

        Raises:
            StudydeckError: it couldn't be written.
        """
        return self._set_aside(acts.bury_notes if note else acts.bury, "Buried")

    def flag(self, number: int) -> str:
        """Put a flag on the card, or take it off with 0; the card stays up. Return what was done.

        Raises:
            StudydeckError: it couldn't be written.
        """
        if not self._still_up() or self.turn is None or self._entry is None:
            return ""
        said = acts.flag(self.library, [self._entry.card], number)
        self.refresh()
        return said

    def undo(self) -> str:
        """Take back the newest act, and say what was undone; empty if there is nothing.

        The card of an answer, a suspension or a burying is shown again; after all else the card that is up stays.
        It reaches back as far as this run of the program, past the beginning of the session.

        Raises:
            StudydeckError: it couldn't be written.
        """
        self._forget_undone()
        newest = self._newest()
        act = self._tally.newest
        if newest is None:
            return ""
        if act is None or not act.is_of(newest):
            return self._undo_other(newest)
        history.take_back(self.library, newest)
        self._tally.forget_newest()
        recent = self._lineup.queue.recent
        if self.turn is not None and recent:
            recent.pop()  # the card that was up goes back to its place
        self._rebuild(act.entry, from_main=act.from_main)
        if not self._show(act.entry, from_main=act.from_main, typed=act.typed):  # gone from its file since
            self._rebuild()
            self._advance()
        return act.word

    def ten_more(self, number: int = 10) -> int:
        """Add new cards for today and go on; return how many there are now.

        Raises:
            StudydeckError: it couldn't be written.
        """
        self._lineup.ten_more(number)
        self._rebuild(self._entry, from_main=self._from_main)
        if self.turn is None:
            self._advance()
        return self._lineup.queue.counts()[0]

    @property
    def stopped_by(self) -> str:
        """What ended the session before the day's cards did: `time`, `limit`, or nothing."""
        return "" if self.turn is not None else self._lineup.stopped_by

    @property
    def more_new(self) -> bool:
        """Whether "10 more" would bring new cards."""
        return self._lineup.more_new(self._entry)

    def lift_limits(self) -> None:
        """Go on with the rest of the day, past the session's own limits of cards and time."""
        self._lineup.lift_limits()
        self._rebuild(self._entry, from_main=self._from_main)
        if self.turn is None:
            self._advance()

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

    # --- inside ---

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

    def _undo_other(self, act: Event) -> str:
        """Take back an act that isn't of this session, or that moved no card."""
        said = history.take_back(self.library, act)
        if act.kind == EventKind.LIMIT:
            self._lineup.forget_more()
        batch = log.of_batch(self.library.connection, act.batch) if act.batch else [act]
        cards = {(event.uid, event.face) for event in batch}
        if self.practice or act.kind not in _UNDOABLE or len(cards) > 1 or not act.uid or not act.face:
            self.refresh()
            return said
        place = index.card(self.library.connection, card_number(act.uid, act.face))
        if place is None:  # its file holds it no more
            self.refresh()
            return said
        was_new = states.get(self.library.connection, place.card).standing.state is State.NEW
        entry = Entry(place.card, place.uid, place.spoiler, place.deck, is_new=was_new)
        self._rebuild(entry, from_main=False)
        if not self._show(entry, from_main=False):
            self._rebuild()
            self._advance()
        rating = next((event.rating for event in batch if event.rating is not None), None)
        return _UNDOABLE[EventKind(act.kind)] if rating is None else Rating(rating).name.capitalize()

    def _still_up(self) -> bool:
        """Notice that time passed; return whether the card on the screen is still the one that was there before."""
        up = self.turn
        self.tick()
        return up is not None and self.turn is not None and self.turn.showing.card == up.showing.card

    def _set_aside(self, act: Callable[[Library, Sequence[int]], str], word: str) -> str:
        if not self._still_up() or self.turn is None or self._entry is None:
            return ""
        before = self._newest()
        said = act(self.library, [self._entry.card])
        done = self._newest()
        if done is None or (before is not None and done.id == before.id):
            return said  # it was so already, as the leech that is practised: nothing to take back
        batch = log.of_batch(self.library.connection, done.batch) if done.batch else [done]
        aside = frozenset(card_number(e.uid, e.face) for e in batch if e.uid and e.face)
        self._tally.remember(Act(done.id, self._entry, word, batch=done.batch, aside=aside))
        # A spoiler of the card may take its place today.
        self._rebuild()
        self._advance()
        return said

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

    # --- the end ---

    def summary(self) -> Summary:
        """Return what was done, what was missed, and when the next cards are due."""
        answers = [Answer(act.entry.card, act.rating, act.ms) for act in self._tally.acts if act.rating is not None]
        decks = study_decks(self.library, self.selection)
        leeches = [act.entry.card for act in self._tally.acts if act.leech]
        found = summarise(
            self.library, self.day, decks, answers, self.counts, self._lineup.queue.next_learning_ms, leeches
        )
        said = [Said(act.confidence, act.rating is not Rating.AGAIN) for act in self._tally.answers]
        confused = tuple(pair for act in self._tally.acts for pair in act.confused)
        return replace(found, calibration=calibration(said), confused=told_together(confused))


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
