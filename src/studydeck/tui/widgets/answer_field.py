"""The field for an answer in one's own words: of one line or several, and never longer than an answer may be."""

from typing import TYPE_CHECKING, cast

from textual import events
from textual.geometry import Region
from textual.strip import Strip

from studydeck.core.text import clean
from studydeck.services.studying.typed import LONGEST
from studydeck.tui.widgets.entry import Entry

if TYPE_CHECKING:
    from studydeck.tui.deck_screen import DeckScreen
    from studydeck.tui.studying.field import FieldBeneath

_SCROLLS = {"pageup": "page-up", "pagedown": "page-down"}  # of the question above it, which may be long

_NEW_LINE = frozenset({"ctrl+j", "shift+enter", "alt+enter"})  # as enter does; in a field of one line nothing does


class AnswerField(Entry):
    """Text of at most `LONGEST` characters; what is typed beyond that is refused, what is pasted is cut."""

    def put(self, text: str) -> None:
        """Write a text in the place of what is selected, as far as there is room for it."""
        room = LONGEST - len(self.text) + len(self.selected_text)
        safe = clean(text)
        if len(safe) > room:
            safe = safe[: max(0, room)]
            self._deck_screen.tell(f"An answer has at most {LONGEST:,} characters; the rest was left out.", "warning")
        if safe or not text:
            super().put(safe)

    def render_lines(self, crop: Region) -> list[Strip]:
        """Return the rows to paint; none can be made before the field was laid out."""
        return super().render_lines(crop) if self.content_size.width > 0 else [Strip.blank(crop.width)] * crop.height

    async def _on_key(self, event: events.Key) -> None:
        if self._typing.passes_on(event):
            event.stop()
            event.prevent_default()
        elif event.key in _SCROLLS:
            event.stop()
            event.prevent_default()
            self._deck_screen.action_do(_SCROLLS[event.key])
        elif event.key in _NEW_LINE and self.several:
            event.stop()
            event.prevent_default()
            self.put("\n")
        elif event.is_printable and len(self.text) >= LONGEST and not self.selected_text:
            event.stop()
            event.prevent_default()
            self.put(event.character or "")
        else:
            await super()._on_key(event)

    def action_cursor_up(self, select: bool = False) -> None:
        """Go one line up; there is no field above."""
        if not self.cursor_at_first_line or select or not self._on_first_row():
            super().action_cursor_up(select)

    def action_cursor_down(self, select: bool = False) -> None:
        """Go one line down; there is no field below."""
        if not self.cursor_at_last_line or select or not self._on_last_row():
            super().action_cursor_down(select)

    def begin_with(self, text: str, *, several: bool, says: str) -> None:
        """Show another answer, as it was left; nothing that was typed at another card can be brought back."""
        self.several = several
        self.placeholder = says
        self.load_text(text if several else " ".join(text.split("\n")))
        self.move_cursor(self.document.end)

    @property
    def _deck_screen(self) -> "DeckScreen":
        return cast("DeckScreen", self.screen)

    @property
    def _typing(self) -> "FieldBeneath":
        return cast("FieldBeneath", self.screen)
