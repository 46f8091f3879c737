"""Lines that scroll: the card, the decks, the help. Built once per change, painted line by line."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from rich.segment import Segment
from textual import events
from textual.content import Content
from textual.geometry import Size
from textual.scroll_view import ScrollView
from textual.strip import Strip

if TYPE_CHECKING:
    from studydeck.tui.deck_screen import DeckScreen
    from studydeck.tui.looks import Looks
    from studydeck.tui.stage import Stage


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a sheet.

    Attributes:
        content: never wider than the sheet was when it was asked for its lines.
        command, key: what a click runs, if anything.
        row: which row of a list this is; -1 where it is none.
    """

    content: Content
    command: str = ""
    key: str = ""
    row: int = -1


Maker = Callable[[int], list[Line]]
"""Given a width, the lines of a sheet."""


class Sheet(ScrollView):
    """Shows the lines that a function makes for its width, and scrolls where they are more than fit.

    Attributes:
        maker: makes the lines; asked again after each resize and each `rebuild`.
        lines: the lines as they were made last.
    """

    ALLOW_SELECT = False
    can_focus = False

    def __init__(self, maker: Maker | None = None) -> None:
        """Make the sheet of a function; without one it is empty."""
        super().__init__()
        self.maker: Maker = maker or (lambda _width: [])
        self.lines: list[Line] = []
        self.chosen = -1
        self._made_for = -1

    @property
    def looks(self) -> "Looks":
        """The colours of the present theme."""
        return cast("Stage", self.app).looks

    @property
    def room(self) -> int:
        """Lines that can be seen at once."""
        return self.scrollable_content_region.height

    @property
    def width(self) -> int:
        """Cells in a line."""
        return self.scrollable_content_region.width

    def rebuild(self, *, top: bool = False) -> None:
        """Make all lines anew, and go to the first one if `top`."""
        width = self.width
        self._made_for = width
        self.lines = self.maker(width) if width > 0 else []
        self.virtual_size = Size(max(0, width), len(self.lines))
        if top:
            self.scroll_to(y=0, animate=False, immediate=True)
        self.refresh()

    def on_resize(self, _event: events.Resize) -> None:
        """Make the lines for the new width."""
        if self.width != self._made_for:
            self.rebuild()

    def render_line(self, y: int) -> Strip:
        """Return one visible line, filled up to the width."""
        width = self.size.width
        at = y + self.scroll_offset.y
        if not 0 <= at < len(self.lines):
            return Strip.blank(width, self.rich_style)
        line = self.lines[at]
        style = self.visual_style
        if line.row >= 0 and line.row == self.chosen:
            style = style.__class__(background=self.looks.cursor, foreground=style.foreground)
        segments: list[Segment] = line.content.render_segments(style)
        return Strip(segments).adjust_cell_length(width, style.rich_style)

    # --- scrolling ---

    def scroll_rows(self, rows: int) -> None:
        """Scroll by so many lines, as far as there are any."""
        most = max(0, len(self.lines) - self.room)
        self.scroll_to(y=min(max(0, self.scroll_offset.y + rows), most), animate=False, immediate=True)

    def reveal(self, first: int, last: int) -> None:
        """Scroll no further than needed for the lines from `first` to `last` to be seen; `first` wins."""
        top = self.scroll_offset.y
        if last >= top + self.room:
            top = last - self.room + 1
        top = min(top, first)
        if top != self.scroll_offset.y:
            self.scroll_to(y=max(0, top), animate=False, immediate=True)

    def line_at(self, event: events.Click) -> Line | None:
        """Return the line under the mouse."""
        offset = event.get_content_offset(self)
        at = offset.y + self.scroll_offset.y if offset is not None else -1
        return self.lines[at] if 0 <= at < len(self.lines) else None

    def on_click(self, event: events.Click) -> None:
        """Run the command of the line under the mouse."""
        line = self.line_at(event)
        if line is not None and line.command:
            event.stop()
            cast("DeckScreen", self.screen).action_do(line.command, line.key)
