"""Typing on the study screen: handing in what stands in the field, having it judged, and ticking what was found."""

import asyncio
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING

from textual import events
from textual.worker import Worker, WorkerState

from studydeck.errors import StudydeckError
from studydeck.services.studying import typed_turns
from studydeck.tui.commands import Command
from studydeck.tui.studying.field import FieldBeneath
from studydeck.tui.widgets.card import Card

if TYPE_CHECKING:
    from studydeck.core.notes.kind import Note
    from studydeck.services.studying.judging import Judged
    from studydeck.services.studying.showing import Turn
    from studydeck.services.studying.typed import Typed
    from studydeck.tui.studying.typed_lines import Ticking

_DRAINED_WITHIN_S = 2.0
_LONG = 600  # characters of an answer from which on a thread judges it
_LINES = 14  # from which on it is shown in part
_WHILE_JUDGED = frozenset({"leave-field", "quit-now"})
_IN_FIELD = frozenset(
    {"hand-in", "hand-in-line", "leave-field", "form-help", "page-up", "page-down", "quit-now", "palette"}
)
_BESIDE = frozenset(
    {"type", "tick", "next-points", "change-digits", "hand-in", "hand-in-line", "leave-field", "form-help"}
)
_DIGITS = 9
_GRADES = ("again", "hard", "good", "easy")


@dataclass(slots=True)
class Judging:
    """A long answer that a thread judges.

    Attributes:
        typed: the answer.
        note: what its card said then.
        worker: whose result is waited for.
        late_keys: pressed meanwhile; they are for what comes then.
    """

    typed: "Typed"
    note: "Note"
    worker: "Worker[Judged]"
    late_keys: list[events.Key] = field(default_factory=list)


class Typing(FieldBeneath):
    """A screen with a card that an answer can be typed to.

    Attributes:
        digits_changed: whether digits do the other of ticking and grading than they do by themselves.
        first_point: the point that 1 ticks.
        in_full: whether sources, and a long answer, are shown in full.
    """

    def __init__(self) -> None:
        """Make the screen; nothing was typed yet."""
        super().__init__()
        self.digits_changed = False
        self.first_point = 0
        self.in_full = False
        self._under_way: Judging | None = None

    @property
    def is_judging(self) -> bool:
        """Whether a thread judges the answer to the card that is up."""
        turn, judging = self.turn, self._under_way
        return judging is not None and turn is not None and turn.is_typing and turn.typed is judging.typed

    @property
    def takes_text(self) -> bool:
        """Whether the field is open, and what stands in it isn't handed in yet."""
        return self.is_typing and not self.is_judging

    @property
    def is_ticking(self) -> bool:
        """Whether digits tick points: while it is open which of them were made, or where that was asked for."""
        turn = self.turn
        if turn is None or not turn.revealed or turn.typed is None or not turn.typed.can_tick:
            return False
        return turn.typed.is_unsure != self.digits_changed

    @property
    def has_nothing_to_take(self) -> bool:
        """Whether only the user can tell how good a typed answer was: space takes nothing then."""
        turn = self.turn
        return (
            turn is not None and turn.revealed and turn.suggestion is None and not (turn.typed and turn.typed.is_unsure)
        )

    @property
    def has_long_answer(self) -> bool:
        """Whether so much was typed that it is shown in full only where that is asked for."""
        judged = self.turn.judged if self.turn is not None else None
        return judged is not None and (len(judged.text) > _LONG or judged.text.count("\n") > _LINES)

    @property
    def ticking(self) -> "Ticking | None":
        """How the checklist is shown, or None where nothing was typed."""
        turn = self.turn
        if turn is None or turn.typed is None or turn.typed.found is None:
            return None
        from studydeck.tui.studying.typed_lines import Ticking

        return Ticking(self.is_ticking, self.first_point, self.in_full)

    # --- what works now ---

    def can_type(self, command: str) -> bool | None:
        """Whether a command of typing works now; None for another command, which none does in the field."""
        turn = self.turn
        if self.is_judging:
            return command in _WHILE_JUDGED
        if self.is_typing:
            return command in _IN_FIELD
        if command not in _BESIDE:
            return None
        if turn is None:
            return False
        if command == "type":
            return not (turn.revealed or turn.pending) or turn.can_write_on
        if command == "next-points":
            return self.is_ticking and turn.typed is not None and len(turn.typed.marks) > _DIGITS
        return command in ("tick", "change-digits") and turn.revealed and turn.typed is not None and turn.typed.can_tick

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Let digits tick instead of grading, and let the field's keys come before the field only while it is open."""
        if action == "do_early" and parameters and self.keeps_waiting:
            return False  # behind what was typed
        if action == "do_early" and parameters:
            command = str(parameters[0])
            if command == "hand-in-line":
                return self.is_typing and not self._is_several
            return self.is_typing and self.can(command)
        if action == "do" and parameters and str(parameters[0]) in (_GRADES if self.is_ticking else ("tick",)):
            return False  # of the digit; the mouse may do both at any time
        return super().check_action(action, parameters)

    async def action_do_early(self, command: str) -> None:
        """Carry out a command of the field: after what was typed ahead of its key, before what is behind."""
        done = asyncio.Event()
        waiting = self._field if self._field is not None and self.focused is self._field else self
        waiting.call_later(done.set)
        with suppress(TimeoutError):
            await asyncio.wait_for(done.wait(), _DRAINED_WITHIN_S)
        self.action_do(command)

    def typing_name(self, command: Command) -> str | None:
        """Return what the footer calls a command of typing now, or None for another."""
        if command.id == "change-digits":
            return "Grade" if self.is_ticking else "Tick"
        if command.id == "type" and self.turn is not None and self.turn.can_write_on:
            return "Change it"
        return None

    def typing_key(self, command: Command) -> str | None:
        """Return which key the footer shows for a command of typing, or None for another."""
        if command.id == "hand-in" and self.is_typing and not self._is_several:
            return "enter"
        if command.id == "tick" and self.turn is not None and self.turn.typed is not None:
            most = min(_DIGITS, len(self.turn.typed.marks) - self.first_point)
            return "1" if most == 1 else f"1-{most}"
        return None

    # --- commands ---

    def do_type(self) -> None:
        """Open the field for an answer."""
        if self.turn is not None:
            typed_turns.open_field(self.library, self.turn)
            self.show()

    def do_leave_field(self) -> None:
        """Close the field; what stands in it is kept."""
        if self.turn is not None:
            self._read()
            self._under_way = None
            typed_turns.step_out(self.library, self.turn)
            self.show()

    def do_hand_in_line(self) -> None:
        """Hand in an answer of one line."""
        self.do_hand_in()

    def do_hand_in(self) -> None:
        """Hand in what stands in the field: it is judged, and the answer appears."""
        if self.turn is not None and self._read() and self.turn.typed is not None:
            self.digits_changed, self.first_point = False, 0
            work = typed_turns.submit(self.library, self.turn, self.turn.typed.text)
            if len(self.turn.typed.text) < _LONG:
                typed_turns.take(self.turn, work())
            else:
                self._judge_in_thread(work)
            self.show()

    # --- judging in a thread ---

    def field_opened(self) -> None:
        """Let a thread work out what the answer will be looked for, while it is typed."""
        if self.turn is not None and self.turn.is_typing:
            self.stage.guarded(partial(self._make_ready, self.turn))

    def _make_ready(self, turn: "Turn") -> None:
        from studydeck.services.studying.judging import basis_of, make_ready

        work = partial(make_ready, basis_of(self.library, turn.showing))
        self.run_worker(work, thread=True, exit_on_error=False, exclusive=True, group="ready", name="ready")

    def _judge_in_thread(self, work: "Callable[[], Judged]") -> None:
        assert self.turn is not None  # noqa: S101 - it was handed in
        assert self.turn.typed is not None  # noqa: S101
        worker = self.run_worker(work, thread=True, exit_on_error=False, exclusive=True, group="judge", name="judge")
        self._under_way = Judging(self.turn.typed, self.turn.showing.note, worker)
        self.set_focus(None)  # what is pressed now is for what comes when it is judged

    def on_worker_state_changed(self, event: Worker.StateChanged) -> None:
        """Go on when an answer was judged."""
        judging, error = self._under_way, event.worker.error
        if error is not None and event.worker.name == "ready":
            self.stage.broke_down(error)  # the answer is judged without what this would have made ready
        if judging is None or event.worker is not judging.worker or not self.is_attached:
            return
        if event.state is WorkerState.SUCCESS:
            self.stage.guarded(partial(self._judged, judging, event.worker.result))
        elif event.state is WorkerState.ERROR and error is not None:
            self.stage.guarded(partial(self._not_judged, self.stage.broke_down(error)))

    def _not_judged(self, failure: StudydeckError) -> None:
        """Open the field again, with all that was typed."""
        self._under_way, self._field_of = None, None
        self.show()
        self.tell(f"{failure} Your answer is kept: submit it again, or esc, and grade it yourself.", "error")

    def _judged(self, judging: Judging, found: "Judged | None") -> None:
        turn, is_up = self.turn, self.is_judging
        self._under_way = None
        if turn is None or found is None or not is_up:
            return  # another card is up meanwhile
        if turn.showing.note == judging.note:
            typed_turns.take(turn, found)
        else:  # its deck was edited
            typed_turns.hand_in(self.library, turn, judging.typed.text)
        self.show()
        for key in judging.late_keys:
            self.app.post_message(events.Key(key.key, key.character))

    def late_key(self, event: events.Key) -> None:
        """Let what is pressed while an answer is judged wait for what comes then."""
        if self.is_judging and self._under_way is not None:
            self._under_way.late_keys.append(event)
        else:
            super().late_key(event)

    def do_form_help(self) -> None:
        """Show all keys."""
        self.stage.open("help")

    def do_tick(self, key: str) -> None:
        """Say what became of a point: met, then half, then not found."""
        typed = self.turn.typed if self.turn is not None else None
        if typed is not None and key.isdecimal() and typed.tick(self.first_point + int(key) - 1):
            self.show()
            self._reveal_point(key)

    def do_remembered(self) -> None:
        """Show the remembered answers of the card that is up, or of all."""
        showing = self.turn.showing if self.turn is not None else None
        self.stage.open_remembered((showing.uid, showing.origin) if showing is not None else None)

    def take_as_found(self) -> None:
        """Let the checklist stand as it was found: the grade follows; where nothing can be told, the user grades."""
        typed = self.turn.typed if self.turn is not None else None
        if typed is not None and typed.is_unsure:
            typed.settle()
            self.digits_changed = False
            self.show()
        else:
            self.tell("Compare the two, then grade with 1 again, 2 hard, 3 good or 4 easy.")

    def _reveal_point(self, key: str) -> None:
        """Scroll no further than needed for a point to be seen."""
        for card in self.query(Card):
            rows = [n for n, line in enumerate(card.lines) if line.command == "tick" and line.key == key]
            if rows:
                card.reveal(rows[0], rows[-1])

    def do_next_points(self) -> None:
        """Let digits tick the next nine points."""
        typed = self.turn.typed if self.turn is not None else None
        if typed is not None:
            self.first_point = (self.first_point + _DIGITS) if self.first_point + _DIGITS < len(typed.marks) else 0
            self.show()

    def do_change_digits(self) -> None:
        """Let digits grade the card instead of ticking its points, or the other way round."""
        self.digits_changed = not self.digits_changed
        self.show()
