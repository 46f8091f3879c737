"""Typing on the study screen: the field beneath the question, handing in, and ticking the points that were found."""

import asyncio
from contextlib import suppress
from typing import TYPE_CHECKING, ClassVar

from textual import events
from textual.timer import Timer

from studydeck.services.studying import typed_turns
from studydeck.tui.commands import Command
from studydeck.tui.widgets.card import Card
from studydeck.tui.writing.writes import Writes

if TYPE_CHECKING:
    from studydeck.services.studying.session import Session
    from studydeck.services.studying.showing import Turn
    from studydeck.tui.typed_lines import Ticking
    from studydeck.tui.widgets.answer_field import AnswerField

_PATIENCE = 500  # rounds of messages
_DRAINED_WITHIN_S = 2.0
_KEPT_AFTER_S = 0.5
_IN_FIELD = frozenset(
    {"hand-in", "hand-in-line", "leave-field", "form-help", "page-up", "page-down", "quit-now", "palette"}
)
_BESIDE = frozenset(
    {"type", "tick", "next-points", "change-digits", "hand-in", "hand-in-line", "leave-field", "form-help"}
)
_DIGITS = 9
_GRADES = ("again", "hard", "good", "easy")


class Typing(Writes):
    """A screen with a card that an answer can be typed to.

    Attributes:
        session: whose card is up.
        digits_changed: whether digits do the other of ticking and grading than they do by themselves.
        first_point: the point that 1 ticks.
    """

    AUTO_FOCUS: ClassVar[str | None] = ""  # else the hidden field would take the keys once another screen is closed
    session: "Session"

    def __init__(self) -> None:
        """Make the screen; no field is open yet."""
        super().__init__()
        self.digits_changed = False
        self.first_point = 0
        self._field: AnswerField | None = None  # made when it is opened for the first time
        self._field_of: object = None  # what the field shows the text of
        self._ready = False  # whether the field has the cursor
        self._beginning = False  # whether it is about to have it
        self._early_keys: list[events.Key] = []  # pressed before it had
        self._keep_soon: Timer | None = None

    @property
    def turn(self) -> "Turn | None":
        """The card on the screen, or None while the session waits."""
        return self.session.turn

    @property
    def is_typing(self) -> bool:
        """Whether the field is open."""
        return self.turn is not None and self.turn.is_typing

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
    def ticking(self) -> "Ticking | None":
        """How the checklist is shown, or None where nothing was typed."""
        turn = self.turn
        if turn is None or turn.typed is None or turn.typed.found is None:
            return None
        from studydeck.tui.typed_lines import Ticking

        return Ticking(self.is_ticking, self.first_point)

    # --- the field ---

    def show_field(self) -> None:
        """Show the field where it is open, with the text of this card; hide it where it isn't."""
        typed = self.turn.typed if self.turn is not None else None
        if not self.is_typing or typed is None:
            self._field_of, self._ready = None, False
            if self._field is not None and self._field.display:
                self._field.display = False
                self.set_focus(None)
            return
        if self._field is None:
            from studydeck.tui.widgets.answer_field import AnswerField

            self._field = AnswerField()
            self._field.display = False
            self.mount(self._field)
        if self._field_of is not typed:
            self._field_of, self._ready = typed, False
            self._begin()
            self.call_after_refresh(self._make_ready)
        self.place_field()

    def _make_ready(self) -> None:
        """Read what the answer will be judged by, while it is typed."""
        from studydeck.services.studying.judging import make_ready

        turn = self.turn
        if turn is not None and turn.is_typing:
            self.stage.guarded(lambda: make_ready(self.library, turn.showing))

    def place_field(self) -> None:
        """Lay the field over its place in the card."""
        field = self._field
        if field is None or not self.is_typing:
            return
        for card in self.query(Card):
            place = card.field_place()
            field.styles.offset = place.offset
            field.styles.width, field.styles.height = place.size
            card.scroll_rows(len(card.lines))  # a long question ends right above the field

    def _begin(self) -> None:
        """Put the cursor into the field soon."""
        if not self._beginning:
            self._beginning = True
            self.call_later(self._begin_typing)

    async def _begin_typing(self, tries: int = _PATIENCE) -> None:
        """Put the cursor into the field once no key is on its way any more, and do there what was pressed too early."""
        self._beginning = False
        field, typed = self._field, self.turn.typed if self.turn is not None else None
        if field is None or typed is None or self._ready or not self.is_attached or not self.is_typing:
            return
        if (self.message_queue_size or self.app.message_queue_size or not field.is_mounted) and tries:
            self._beginning = True
            self.call_later(self._begin_typing, tries - 1)
            return
        # Nothing here waits for anything until the field has the cursor, so no key can come in between.
        field.begin_with(typed.text, several=typed.several, says=_says(self.turn))
        field.display = self._ready = True
        self.set_focus(field)
        waiting, self._early_keys = self._early_keys, []
        while waiting and self.is_typing and self.is_current:
            await self._press(waiting.pop(0))
        for event in waiting:  # it was handed in, and the rest is for what came then
            self.app.post_message(events.Key(event.key, event.character))

    async def _press(self, event: events.Key) -> None:
        """Do what a key does in the field."""
        if self._field is not None and event.is_printable and event.character:
            self._field.put(event.character)
        elif self._field is not None and event.key == "enter" and self._field.several:
            self._field.put("\n")
        else:
            self._read()
            await self.app._check_bindings(event.key, priority=True)  # noqa: SLF001 - it is what a pressed key does

    def late_key(self, event: events.Key) -> None:
        """Let what is pressed wait, in its order, as long as the field hasn't the cursor."""
        if self.is_typing and not self._ready:
            self._early_keys.append(event)
            self._begin()

    def on_paste(self, event: events.Paste) -> None:
        """Paste into the field that is open."""
        if self.is_typing and self._ready and self._field is not None:
            self._field.put(event.text)
        elif self.is_typing:
            self._early_keys += [events.Key("enter" if char == "\n" else "", char) for char in event.text]
            self._begin()

    def on_text_area_changed(self) -> None:
        """Take in what was typed, and keep it on disk a moment later."""
        if self._read() and self._keep_soon is None:
            self._keep_soon = self.set_timer(_KEPT_AFTER_S, self._keep)

    def _read(self) -> bool:
        """Take what stands in the field; return whether it is open."""
        turn, field = self.turn, self._field
        if turn is None or turn.typed is None or field is None or not turn.is_typing:
            return False
        if self._ready and self._field_of is turn.typed:
            turn.typed.text = field.text
        return True

    def _keep(self) -> None:
        self._keep_soon = None
        if self._read() and self.turn is not None:
            typed_turns.keep(self.library, self.turn)

    def keep_typed(self) -> None:
        """Keep on disk what stands in the field, now."""
        if self._read() and self.turn is not None:
            typed_turns.keep(self.library, self.turn, lasting=True)

    def stop(self) -> None:
        """Keep what is typed, as the program ends."""
        self.keep_typed()

    def copied(self) -> bool:
        """Copy what is selected in the field; return whether anything was."""
        if self._field is None or self.focused is not self._field or not self._field.selected_text:
            return False
        self._field.action_copy()
        return True

    @property
    def _is_several(self) -> bool:
        return self.turn is not None and self.turn.typed is not None and self.turn.typed.several

    # --- what works now ---

    def can_type(self, command: str) -> bool | None:
        """Whether a command of typing works now; None for another command, which none does in the field."""
        turn = self.turn
        if self.is_typing:
            return command in _IN_FIELD
        if command not in _BESIDE:
            return None
        if turn is None:
            return False
        if command == "type":
            return not (turn.revealed or turn.pending)
        if command == "next-points":
            return self.is_ticking and turn.typed is not None and len(turn.typed.marks) > _DIGITS
        return command in ("tick", "change-digits") and turn.revealed and turn.typed is not None and turn.typed.can_tick

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Let digits tick instead of grading, and let the field's keys come before the field only while it is open."""
        if action == "do_early" and parameters and not self._ready:
            return False  # it waits for its turn behind what was typed
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
            typed_turns.step_out(self.library, self.turn)
            self.show()

    def do_hand_in_line(self) -> None:
        """Hand in an answer of one line."""
        self.do_hand_in()

    def do_hand_in(self) -> None:
        """Hand in what stands in the field: it is judged, and the answer appears."""
        if self.turn is not None and self._read() and self.turn.typed is not None:
            self.digits_changed, self.first_point = False, 0
            typed_turns.hand_in(self.library, self.turn, self.turn.typed.text)
            self.show()

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


def _says(turn: "Turn | None") -> str:
    """Return what stands in an empty field."""
    if turn is None or turn.typed is None:
        return ""
    if turn.showing.kind == "list":
        return "One item a line, or commas between them"
    return "In your own words" if turn.typed.several else "Your answer"
