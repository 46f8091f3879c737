"""The line above the footer: what just happened or went wrong. It has its own place, so it never covers anything."""

from textual.content import Content

from studydeck.core.text import one_line
from studydeck.tui.widgets.painted import Painted

_SIGNS = {"note": "·", "warning": "!", "error": "✗"}
_LONGEST = 600


class Notice(Painted):
    """Shows one message until the next command; up to three lines where it is long."""

    def __init__(self) -> None:
        """Make an empty notice."""
        super().__init__()
        self.message = ""
        self.kind = "note"

    def show(self, message: str, kind: str = "note") -> None:
        """Show a message: a `note`, a `warning` or an `error`."""
        self.message, self.kind = one_line(message[:_LONGEST]), kind
        self._resize()

    def clear(self) -> None:
        """Take the message away."""
        if self.message:
            self.message = ""
            self._resize()

    def _resize(self) -> None:
        height = min(3, max(1, len(self._lines(self.room)))) if self.room > 0 else 1
        if self.styles.height is None or self.styles.height.value != height:
            self.styles.height = height
        self.refresh()

    def on_resize(self) -> None:
        """Take as many lines as the message needs now."""
        if self.message:
            self._resize()

    def _lines(self, width: int) -> list[Content]:
        if not self.message:
            return []
        look = {"error": self.looks.again, "warning": self.looks.hard}.get(self.kind, self.looks.accent)
        text = Content.assemble((_SIGNS[self.kind] + " ", look), (self.message, self.looks.text))
        return text.wrap(max(1, width))

    def paint(self, width: int) -> Content:
        """Return the message."""
        lines = self._lines(width)
        if len(lines) > 3:
            lines = [*lines[:2], lines[2].truncate(max(1, width - 1)).append("…")]
        return Content("\n").join(lines)
