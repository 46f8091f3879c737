"""The line in which a question is answered: every key counts in its turn, however fast it comes before or behind it."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, cast

from textual import events
from textual.binding import Binding
from textual.widgets import Input

from studydeck.tui.widgets.search_field import LineField

if TYPE_CHECKING:
    from studydeck.tui.widgets.asking import Asking

_PATIENCE = 500  # rounds of messages


class AnswerLine(LineField):
    """A line that does what a key says when it comes; bindings would wait until all letters behind it are typed."""

    async def _on_key(self, event: events.Key) -> None:
        turns = self._asking.turns
        if turns.waits(event):
            event.stop()
            event.prevent_default()
        elif event.key == "enter" or event.key in _ACTIONS:
            event.stop()
            event.prevent_default()
            await turns.press(event)
        elif event.is_printable:
            await super()._on_key(event)
        else:
            turns.wait_for(event)

    async def edit(self, key: str) -> bool:
        """Do what a key does in the line; return whether it does anything there."""
        action = _ACTIONS.get(key)
        if action is not None:
            await self.run_action(action)
        return action is not None

    @property
    def _asking(self) -> "Asking":
        return cast("Asking", self.parent)


class Turns:
    """Keeps the keys of a question in their order: before its line has the cursor, and behind a key that may end it."""

    def __init__(self, asking: "Asking", submit: Callable[[], None]) -> None:
        """Know the question's widget, and what enter does."""
        self._asking, self._submit = asking, submit
        self._waiting: list[events.Key] = []
        self._opening = False  # whether the line hasn't the cursor yet
        self._held = False  # whether a key is being done that may end the question
        self._passing: events.Key | None = None  # that key, where it isn't the line's

    @property
    def opening(self) -> bool:
        """Whether a question was just asked, so that no key is for the screen any more, and none yet for the line."""
        return self._opening

    def open(self) -> None:
        """Let all keys wait until none is on its way to the screen any more; then the line has the cursor."""
        self._opening, self._held = True, False
        self._asking.screen.set_focus(None)
        self._asking.call_later(self._begin, _PATIENCE)

    async def _begin(self, tries: int) -> None:
        asking = self._asking
        if not self._opening or not asking.is_attached:
            return
        asked = asking.question is not None  # else the mouse has answered it already
        if asked and tries and (asking.screen.message_queue_size or asking.app.message_queue_size):
            asking.call_later(self._begin, tries - 1)
            return
        self._opening = False
        if asked:
            asking.screen.set_focus(asking.field)
        await self._catch_up()

    def waits(self, event: events.Key) -> bool:
        """Keep a key for later where one before it isn't done yet; return whether that is so."""
        waits = event is not self._passing and (self._held or self._opening)
        if waits:
            self._waiting.append(event)
        return waits

    def wait_for(self, event: events.Key) -> None:
        """Let what follows wait until a key that isn't the line's was done by the screen or the application."""
        self._held, self._passing = True, event
        asking = self._asking
        rounds = [asking.field, asking, asking.screen, asking.app]  # the way that the key takes

        def on(number: int) -> None:
            if number < len(rounds):
                rounds[number].call_later(on, number + 1)
            else:
                asking.call_later(self._catch_up)

        on(0)

    async def press(self, event: events.Key) -> None:
        """Do what a key says, in the line or on the screen."""
        asking = self._asking
        if event.key == "enter":
            self._held = True
            asking.narrow()
            self._submit()
            await self._catch_up()
        elif event.is_printable and event.character:
            asking.field.insert_text_at_cursor(event.character)
        elif not await asking.field.edit(event.key):
            pressed = asking.app._check_bindings  # noqa: SLF001 - it is what a pressed key does
            if not await pressed(event.key, priority=True):
                await pressed(event.key)

    async def _catch_up(self) -> None:
        """Do what waited: in the line while the question is open, else wherever one is now."""
        self._held, self._passing = False, None
        asking = self._asking
        while self._waiting and asking.question is not None and asking.screen.is_current and not self._opening:
            await self.press(self._waiting.pop(0))
        if not self._opening:
            self.let_go()

    def let_go(self) -> None:
        """Hand on what waited, as the question is closed."""
        waiting, self._waiting = self._waiting, []
        for event in waiting:
            self._asking.app.post_message(events.Key(event.key, event.character))


def _actions(bindings: Sequence[object]) -> dict[str, str]:
    return {
        key: binding.action
        for binding in bindings
        if isinstance(binding, Binding) and binding.action != "submit"
        for key in binding.key.split(",")
    }


_ACTIONS = _actions(Input.BINDINGS)
