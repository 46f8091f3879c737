"""What screens with fields have in common: every letter gets into the right field, however fast it was typed."""

import asyncio
from contextlib import suppress
from typing import ClassVar

from textual import events
from textual.binding import Binding, BindingType
from textual.widget import Widget

from studydeck.tui.deck_screen import DeckScreen
from studydeck.tui.widgets.entry import Entry

_PATIENCE = 500  # rounds of messages
_DRAINED_WITHIN_S = 2.0


class FormScreen(DeckScreen):
    """A screen on which one types."""

    # Before the field sees them, so that what is typed right behind a tab goes into the next field.
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("tab", "go(1)", show=False, priority=True),
        Binding("shift+tab", "go(-1)", show=False, priority=True),
        Binding("enter", "go_on", show=False, priority=True),
    ]

    def __init__(self) -> None:
        """Make the screen; there is no field yet."""
        super().__init__()
        self._ready = False
        self._waiting: list[events.Key] = []  # pressed before there was a field
        self._pressing = False  # whether those are being done: then no field was handed any key itself
        self._last: Widget | None = None

    def begin(self) -> None:
        """Put the cursor where one begins, at once."""

    def hold(self) -> None:
        """Let all keys wait from now on until `begin_typing`: other fields are on their way."""
        self._ready = False
        self.set_focus(None)

    async def begin_typing(self, tries: int = _PATIENCE) -> None:
        """Put the cursor where one begins, and do there what was typed too early."""
        if not self.is_attached:
            return
        if self.message_queue_size and tries:  # keys may wait there that belong before those that the field gets
            self.call_later(self.begin_typing, tries - 1)
            return
        # Nothing here waits for anything, so no key can come in between.
        self._ready = True
        self.begin()
        await self._catch_up()

    async def _catch_up(self) -> None:
        """Do what was typed too early, or on the screen beneath."""
        waiting, self._waiting = self._waiting, []
        self._pressing = True
        try:
            while waiting and self._ready and self.is_current:
                await self._press(waiting.pop(0))
        finally:
            self._pressing = False
        if not self.is_current:  # the form was left; the rest is for the screen that is there now
            for event in waiting:
                self.app.post_message(events.Key(event.key, event.character))
        else:
            self._waiting[:0] = waiting  # other fields are on their way again

    async def _press(self, event: events.Key) -> None:
        """Do what a key does in the field with the cursor."""
        entry = self.focused
        if entry is None and event.is_printable and isinstance(self._last, Entry) and self._last.is_attached:
            entry = self._last
            self.set_focus(entry)
        if isinstance(entry, Entry) and event.is_printable and event.character:
            entry.put(event.character)
        elif isinstance(entry, Entry) and entry.several and event.key == "enter":
            entry.put("\n")
        elif not await self.app._check_bindings(event.key, priority=True):  # noqa: SLF001 - it is what a pressed key does
            await self.app._check_bindings(event.key)  # noqa: SLF001

    def on_key(self, event: events.Key) -> None:
        """Let keys wait as long as there is no field for them."""
        if not self._ready:
            event.stop()
            event.prevent_default()
            self._waiting.append(event)

    def late_key(self, event: events.Key) -> None:
        """Take a key that was pressed on the screen before, or while no field had the cursor."""
        self._waiting.append(event)
        if self._ready:
            self.call_later(self._catch_up)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Let keys wait while there is no field; let enter go on only from a field with a single line."""
        if not self._ready and action in ("do", "do_early", "go", "go_on"):
            return False
        if action == "go_on":
            return isinstance(self.focused, Entry) and not self.focused.several
        if action == "go":
            return self.focused is not None
        if action == "do_early":
            return self.check_action("do", parameters)
        return super().check_action(action, parameters)

    async def action_do_early(self, command: str) -> None:
        """Carry out a command whose key comes before the field: after what was typed ahead of it, before what is behind."""
        await self._drained()
        self.action_do(command)

    async def _drained(self) -> None:
        """Wait until the field with the cursor has done all keys that it was handed."""
        entry = self.focused
        if isinstance(entry, Entry) and entry.is_attached and not self._pressing:
            done = asyncio.Event()
            entry.call_later(done.set)
            with suppress(TimeoutError):
                await asyncio.wait_for(done.wait(), _DRAINED_WITHIN_S)

    def action_go(self, step: int) -> None:
        """Go to the next field, or the one before."""
        if step > 0:
            self.focus_next()
        else:
            self.focus_previous()

    def action_go_on(self) -> None:
        """Go to the next field."""
        self.focus_next()

    def copied(self) -> bool:
        """Copy what is selected in a field; return whether anything was."""
        entry = self.focused
        if not isinstance(entry, Entry) or not entry.selected_text:
            return False
        entry.action_copy()
        return True

    def on_paste(self, event: events.Paste) -> None:
        """Paste into the field that had the cursor last."""
        if not self._ready:
            self._waiting += [events.Key("", char) for char in event.text]
        elif not isinstance(self.focused, Entry):
            self._type(event.text)

    def on_descendant_focus(self, event: events.DescendantFocus) -> None:
        """Remember which field it is, and offer what can be done in it."""
        self._last = event.widget
        self.settle()

    def _type(self, text: str) -> None:
        """Type into the field that has the cursor, or had it last."""
        there = self.focused or self._last
        if isinstance(there, Entry) and there.is_attached:
            self.set_focus(there)
            there.put(text)

    def do_form_help(self) -> None:
        """Show all keys."""
        self.stage.open("help")
