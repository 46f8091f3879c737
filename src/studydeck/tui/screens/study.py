"""The study screen: one card, its counts, its grades; each answer is on disk before the next card is painted."""

from collections.abc import Iterable
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical
from textual.content import Content

from studydeck.core.scheduler import Rating
from studydeck.services import wording
from studydeck.services.studying.confidence import WORDS
from studydeck.services.studying.session import Session
from studydeck.services.studying.showing import Turn
from studydeck.tui import render
from studydeck.tui.commands import BY_ID, Command, bindings
from studydeck.tui.studying.acting import ActsOnCard
from studydeck.tui.widgets.card import Card
from studydeck.tui.widgets.counts import CountsLine
from studydeck.tui.widgets.footer import Footer
from studydeck.tui.widgets.grades import GradeBar
from studydeck.tui.widgets.notice import Notice
from studydeck.tui.widgets.progress import ProgressLine
from studydeck.tui.widgets.sheet import Sheet

_GRADES = {"again": Rating.AGAIN, "hard": Rating.HARD, "good": Rating.GOOD, "easy": Rating.EASY}
_RANKS = {"edit": 56, "browse": 14, "new-note": 0, "edit-outside": 0}  # in the footer, other than elsewhere
_DIGITS = frozenset({"choose", "tick", "next-points"})
_ON_A_TURN = frozenset({"next", "suspend", "bury", "suspend-note", "bury-note", "flag"})


class StudyScreen(ActsOnCard):
    """Asks the session's cards until it rests or is over."""

    KIND = "study"
    CSS_PATH = ["../widgets/fields.tcss", "study.tcss"]  # noqa: RUF012 - as Textual declares it
    BINDINGS: ClassVar[list[BindingType]] = [*bindings("study")]

    def __init__(self, session: Session) -> None:
        """Make the screen of a session that has a card or waits for one."""
        super().__init__()
        self.session = session

    def compose(self) -> ComposeResult:
        """Lay out counts, progress, card, grades, notice and footer."""
        yield CountsLine()
        yield ProgressLine()
        with Vertical(id="place"):
            yield Card()
            yield GradeBar()
        yield Notice()
        yield Footer()

    def on_mount(self) -> None:
        """Show the first card, and look at the clock every second from now on."""
        self.set_interval(1.0, self.tick)
        self.show()

    def on_resize(self) -> None:
        """Give the card the height that there is now: its place is laid out only after this."""
        self.call_after_refresh(self._rebuild_card)

    def _rebuild_card(self) -> None:
        for card in self.query(Card):
            card.rebuild()
            self.place_field()
            self.settle()  # whether there is more to read may be another matter now

    # --- painting ---

    def show(self) -> None:
        """Bring every part of the screen up to date; a session without cards goes on to its summary."""
        session, turn = self.session, self.session.turn
        if turn is None and session.waiting_ms is None:
            self.stage.open_summary(session)
            return
        state = turn.showing.was if turn else ""
        self.query_one(CountsLine).show(self._where(turn), session.counts, state, practice=session.practice)
        self.query_one(ProgressLine).show(session.done, session.total)
        message = () if turn else self._waiting()
        self.query_one(Card).show(turn, in_full=self.in_full, message=message, ticking=self.ticking)
        self._show_grades(turn)
        self.show_field()
        if session.notice:
            self.tell(session.notice)
            session.notice = ""
        self.settle()
        if turn is not None and turn.revealed:
            self.call_after_refresh(self.stage.guarded, session.prepare)

    def _where(self, turn: Turn | None) -> Content:
        if turn is None:
            return Content.styled("Waiting", self.looks.strong)
        deck = turn.showing.deck.deck
        return render.plain_content(" › ".join((*deck.breadcrumbs, deck.title)), self.looks.strong)

    def _show_grades(self, turn: Turn | None) -> None:
        bar = self.query_one(GradeBar)
        if self.is_judging:
            bar.show(turn, "Judging what you wrote ...", key="", command="")
        elif self.is_typing:
            bar.show(turn, "Submit", key=self.key_of(BY_ID["hand-in"]), command="hand-in")
        else:
            bar.show(turn, self._how_on(turn), ticking=self.is_ticking)

    def _how_on(self, turn: Turn | None) -> str:
        if turn is None or not turn.has_choices:
            return "Show the answer"
        if turn.asked.several:
            return "Submit" if turn.chosen else "Show: I don't know"
        return "Show: I don't know"

    def _waiting(self) -> tuple[Content, ...]:
        looks, waits = self.looks, self.session.waiting_ms or 0
        seconds = -(-waits // 1000)
        left = wording.plural(self.session.counts.learning, "card")
        found = [
            Content.styled("Nothing to do for a moment", looks.strong),
            Content(""),
            Content.assemble(
                ("The next card comes in ", looks.text),
                (f"{seconds // 60}:{seconds % 60:02}", looks.accent),
                (".", looks.text),
            ),
            Content.styled(f"{left} still being learnt today.", looks.dim),
            Content(""),
        ]
        for name in ("more", "undo", "back"):
            command = next(command for command in self.available_all() if command.id == name)
            if self.can(name):
                found.append(
                    Content.assemble((f"{self.key_of(command):>4}", looks.key), "  ", (command.sentence, looks.text))
                )
        return tuple(found)

    def available_all(self) -> Iterable[Command]:
        """Return every command of this screen, whether it works now or not."""
        from studydeck.tui.commands import of_screen

        return of_screen(self.KIND)

    def back_on_top(self) -> None:
        """Go on where the session was left: the same card, as it stands after what was done meanwhile."""

        def again() -> None:
            self.session.refresh()
            self.show()

        self.stage.guarded(again)
        if self.is_current:
            self.settle()

    def decks_changed(self) -> None:
        """Leave the card that is up as it is; what comes after it follows the decks."""

        def behind() -> None:
            self.session.decks_changed()
            if self.is_current and self.is_mounted:
                self.show()

        self.stage.guarded(behind)

    def restyle(self) -> None:
        """Paint everything anew in the colours of another theme."""
        super().restyle()
        self.show()

    # --- what works now ---

    def can(self, command: str) -> bool:
        """Whether a command does something for this card, in its present state."""
        turn, typing = self.turn, self.can_type(command)
        if self.flagging and (command in _GRADES or command in _DIGITS):
            return False
        if typing is not None:
            return typing
        if command == "flag-colour":
            return self.flagging and turn is not None
        if command in _ON_A_TURN:
            return turn is not None
        if command in _GRADES or command == "source":
            return turn is not None and turn.revealed
        if command in WORDS:
            return turn is not None and turn.wants_confidence and not self.flagging
        if command == "choose":
            return turn is not None and turn.has_choices and not (turn.revealed or turn.pending)
        if command == "hint":
            return turn is not None and bool(turn.showing.note.common.hint) and not (turn.revealed or turn.hint_shown)
        if command == "undo":
            return self.session.can_undo or (turn is not None and (turn.can_choose_again or turn.can_write_on))
        if command == "more":
            return turn is None and self.session.more_new
        return super().can(command)

    def name_of(self, command: Command) -> str:
        """Return what the footer calls a command for this card."""
        turn, typing = self.turn, self.typing_name(command)
        if command.id != "next" or turn is None:
            return typing or command.name
        if turn.revealed:
            return "More" if self._unread() else turn.suggestion.name.capitalize() if turn.suggestion else "As found"
        return "Submit" if turn.asked.several and turn.chosen and not turn.pending else "Show"

    def rank_of(self, command: Command) -> int:
        """Return a rank: what is done to the card at hand goes before ways to elsewhere."""
        if (command.id == "next" and self.has_nothing_to_take) or (command.id == "tick" and not self.is_ticking):
            return 0
        return _RANKS.get(command.id, command.footer)

    def key_of(self, command: Command) -> str:
        """Return which key the footer shows: for choosing, the digits that are options."""
        if typing := self.typing_key(command):
            return typing
        if command.id == "flag-colour":
            return "0-4"
        if command.id == "choose" and self.turn is not None:
            return f"1-{len(self.turn.asked.options)}"
        return command.key

    def sheet(self) -> Sheet | None:
        """The card scrolls."""
        return self.query_one(Card)

    def _unread(self) -> bool:
        return self.query_one(Card).unread

    def note_here(self) -> str | None:
        """The note of the card on the screen."""
        return self.turn.showing.uid if self.turn is not None else None

    def deck_here(self) -> str | None:
        """The deck of the card on the screen."""
        return self.turn.showing.deck.deck.id if self.turn is not None else None

    # --- commands ---

    def action_do(self, command: str, key: str = "") -> None:
        """Carry out a command; a flag that was asked for is taken by the next one or dropped."""
        asked, self.flagging = self.flagging, command == "flag-colour" and self.flagging
        super().action_do(command, key)
        if asked:
            self.flagging = False
            self.settle()

    def do_next(self) -> None:
        """Show the answer; then read on where it is long; then take the suggestion."""
        turn = self.turn
        if turn is None:
            return
        if not turn.revealed:
            (turn.hand_in if turn.chosen else turn.reveal)()
            self.show()
        elif self._unread():
            self.do_page_down()
        elif turn.suggestion is not None:
            self._grade(turn.suggestion)
        else:
            self.take_as_found()

    def do_choose(self, key: str) -> None:
        """Choose an option by its digit."""
        if self.turn is not None and self.turn.choose(int(key) - 1):
            self.show()

    def do_sure(self) -> None:
        """Say that one is sure; the answer is shown."""
        self._be("sure")

    def do_unsure(self) -> None:
        """Say that one is unsure; the answer is shown."""
        self._be("unsure")

    def do_guess(self) -> None:
        """Say that it is a guess; the answer is shown."""
        self._be("guess")

    def _be(self, confidence: str) -> None:
        if self.turn is not None and self.turn.be(confidence):
            self.show()

    def do_again(self) -> None:
        """Grade: not known."""
        self._grade(Rating.AGAIN)

    def do_hard(self) -> None:
        """Grade: known with difficulty."""
        self._grade(Rating.HARD)

    def do_good(self) -> None:
        """Grade: known."""
        self._grade(Rating.GOOD)

    def do_easy(self) -> None:
        """Grade: known at once."""
        self._grade(Rating.EASY)

    def _grade(self, rating: Rating) -> None:
        self.session.answer(rating)
        self._next_card()

    def do_hint(self) -> None:
        """Show the hint."""
        if self.turn is not None and self.turn.show_hint():
            self.show()

    def do_back(self) -> None:
        """Go back to the text that waits for how sure one is, else to all decks."""
        if self.turn is not None and self.turn.can_write_on:
            self.do_type()
        else:
            self.stage.open_home()

    def do_leave(self) -> None:
        """End the session: its summary, or where nothing was answered, all decks."""
        if self.session.done:
            self.stage.open_summary(self.session)
        else:
            self.stage.open_home()

    # --- time ---

    def tick(self) -> None:
        """Notice that time passed: a card is due, a new day began, the countdown goes on."""
        if not self.is_attached or not self.is_current:
            return

        def look() -> None:
            changed = self.session.tick()
            if changed or self.session.turn is None:
                self.show()

        self.stage.guarded(look)
