"""The base of the small widgets: each paints lines of Content, and knows which cells of a line run a command."""

from typing import TYPE_CHECKING, cast

from textual import events
from textual.content import Content
from textual.visual import VisualType
from textual.widget import Widget

if TYPE_CHECKING:
    from studydeck.tui.deck_screen import DeckScreen
    from studydeck.tui.looks import Looks
    from studydeck.tui.stage import Stage

Area = tuple[int, int, str]
"""From cell, to cell (not included), and the command that a click there runs."""


class Painted(Widget):
    """A widget of fixed height that is repainted, never laid out again, when it shows something else."""

    ALLOW_SELECT = False
    can_focus = False

    def __init__(self) -> None:
        """Make the widget; nothing in it can be clicked yet."""
        super().__init__()
        self._areas: list[Area] = []

    @property
    def looks(self) -> "Looks":
        """The colours of the present theme."""
        return cast("Stage", self.app).looks

    @property
    def deck_screen(self) -> "DeckScreen":
        """The screen this stands on."""
        return cast("DeckScreen", self.screen)

    @property
    def room(self) -> int:
        """Cells in a line."""
        return self.content_size.width

    def paint(self, width: int) -> Content:
        """Return what is shown; `self.area` may be called for what can be clicked."""
        raise NotImplementedError

    def area(self, start: int, end: int, command: str) -> None:
        """Let clicks on some cells run a command."""
        self._areas.append((start, end, command))

    def render(self) -> VisualType:
        """Return what is shown now."""
        self._areas = []
        return self.paint(self.room) if self.room > 0 else Content("")

    def on_click(self, event: events.Click) -> None:
        """Run the command under the mouse."""
        at = event.get_content_offset(self)
        command = next((name for start, end, name in self._areas if at and start <= at.x < end), None)
        if command:
            event.stop()
            self.deck_screen.action_do(command)


def ends(left: Content, right: Content, width: int) -> Content:
    """Return one line with something at both ends; the left gives way where there is no room for both."""
    right = right.truncate(width, ellipsis=True)
    room = width - right.cell_length
    left = left.truncate(max(0, room - 2 if right else room), ellipsis=True)
    return Content.assemble(left, " " * max(0, room - left.cell_length), right)
