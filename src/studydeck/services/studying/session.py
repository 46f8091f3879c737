"""A study session: one card after another, each answer on disk before the next is shown, every act undoable."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from studydeck.core.events import Event, EventKind
from studydeck.core.identity import card_number
from studydeck.core.queue import Entry
from studydeck.core.scheduler import Outcome, Rating, State
from studydeck.services import history
from studydeck.services.library import Library
from studydeck.services.studying import acts, typed_turns
from studydeck.services.studying.answering import given, known_as
from studydeck.services.studying.card_up import CardUp
from studydeck.services.studying.confidence import Said, calibration
from studydeck.services.studying.confusions import names_of, told_together
from studydeck.services.studying.day import study_decks
from studydeck.services.studying.leeches import leech_notice
from studydeck.services.studying.summary import Answer, Summary, summarise
from studydeck.services.studying.tally import Act
from studydeck.store import index, log, states

_UNDOABLE = {
    EventKind.REVIEW: "Answer",
    EventKind.PRACTICE: "Answer",
    EventKind.SUSPEND: "Suspended",
    EventKind.BURY: "Buried",
}


class Session(CardUp):
    """One sitting. After each act `turn` is the next card, or None where the session rests or is over."""

    @property
    def can_undo(self) -> bool:
        """Whether `undo` would take something back."""
        return bool(self._tally.acts) or self._newest() is not None

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

    def lift_limits(self) -> None:
        """Go on with the rest of the day, past the session's own limits of cards and time."""
        self._lineup.lift_limits()
        self._rebuild(self._entry, from_main=self._from_main)
        if self.turn is None:
            self._advance()

    # --- inside ---

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
