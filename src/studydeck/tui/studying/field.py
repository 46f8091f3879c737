"""The field beneath the question of a card: it opens, no key pressed meanwhile is lost, and what stands in it is kept."""

from typing import TYPE_CHECKING, ClassVar

from textual import events
from textual.timer import Timer

from studydeck.services.studying import typed_turns
from studydeck.tui.widgets.card import Card
from studydeck.tui.writing.writes import Writes

if TYPE_CHECKING:
    from studydeck.services.studying.session import Session
    from studydeck.services.studying.showing import Turn
    from studydeck.tui.widgets.answer_field import AnswerField

_PATIENCE = 5_000  # rounds of messages
_KEPT_AFTER_S = 0.5
_IDLE_S = 0.2  # a thread at work would hold up the first letters


class FieldBeneath(Writes):
    """A screen with a card beneath which a field opens.

    Attributes:
        session: whose card is up.
    """

    AUTO_FOCUS: ClassVar[str | None] = ""  # else the hidden field would take the keys once another screen is closed
    session: "Session"

    def __init__(self) -> None:
        """Make the screen; no field is open yet."""
        super().__init__()
        self._field: AnswerField | None = None  # made when it is opened for the first time
        self._field_of: object = None  # what the field shows the text of
        self._ready = False  # whether the field has the cursor
        self._beginning = False  # whether it is about to have it
        self._pressing = False  # whether what was pressed before is being done
        self._pressed = False  # whether a key of that is, which is no letter
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
    def takes_text(self) -> bool:
        """Whether what is typed and pasted goes into the field."""
        return self.is_typing

    def field_opened(self) -> None:
        """Get ready for the answer that is typed into the field now."""

    # --- opening ---

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
        self._field.can_focus = self.takes_text
        if self._field_of is not typed:
            self._field_of, self._ready = typed, False
            self._begin()
        self.place_field()

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
        await self._press_early()
        self.set_timer(_IDLE_S, self.field_opened)

    async def _press_early(self) -> None:
        """Do in the field what was pressed before it had the cursor; what is pressed meanwhile comes behind that."""
        if self._pressing:
            return
        self._pressing = True
        try:
            while self._early_keys and self.is_typing and self.is_current:
                await self._press(self._early_keys.pop(0))
        finally:
            self._pressing = False
        waiting, self._early_keys = self._early_keys, []
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
            pressed = self.app._check_bindings  # noqa: SLF001 - it is what a pressed key does
            self._pressed = True
            try:
                if not await pressed(event.key, priority=True):
                    await pressed(event.key)
            finally:
                self._pressed = False

    @property
    def keeps_waiting(self) -> bool:
        """Whether a key of the field waits for its turn behind what was pressed before."""
        return not self._ready or (self._pressing and not self._pressed)

    def passes_on(self, event: events.Key) -> bool:
        """Take a key that reached the field before those that were pressed earlier, or after it was handed in."""
        if self._pressing:
            self._early_keys.append(event)
        elif self.is_typing:
            return False
        else:
            self.set_focus(None)
            self.app.post_message(events.Key(event.key, event.character))
        return True

    def late_key(self, event: events.Key) -> None:
        """Let what is pressed wait, in its order, as long as the field hasn't the cursor."""
        if not self.takes_text:
            return
        self._early_keys.append(event)
        if self._ready:  # it was on its way when the field got the cursor
            self.call_later(self._press_early)
        else:
            self._begin()

    def on_paste(self, event: events.Paste) -> None:
        """Paste into the field that is open."""
        if self.takes_text and self._ready and self._field is not None:
            self._field.put(event.text)
        elif self.takes_text:
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


def _says(turn: "Turn | None") -> str:
    """Return what stands in an empty field."""
    if turn is None or turn.typed is None:
        return ""
    if turn.showing.kind == "list":
        return "One item a line, or commas between them"
    return "In your own words" if turn.typed.several else "Your answer"
