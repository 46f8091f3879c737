"""The progress line: a bar that moves by half cells, and the numbers, so that each answer can be seen."""

from textual.content import Content

from studydeck.tui.looks import Looks
from studydeck.tui.widgets.painted import Painted


class ProgressLine(Painted):
    """Shows how many of how many are done."""

    def __init__(self) -> None:
        """Make an empty line."""
        super().__init__()
        self.done = 0
        self.total = 0

    def show(self, done: int, total: int) -> None:
        """Show so many done of so many."""
        self.done, self.total = done, total
        self.refresh()

    def paint(self, width: int) -> Content:
        """Return bar and numbers."""
        text = f"{self.done:,} of {self.total:,} done" if self.total else "nothing to do"
        room = width - len(text) - 2
        if room < 4:
            return Content.styled(text, self.looks.dim)
        return Content.assemble(bar(self.done, self.total, room, self.looks), "  ", (text, self.looks.dim))


def bar(done: int, total: int, width: int, looks: Looks) -> Content:
    """Return a bar of so many cells; it is full only when all is done, and never empty after the first."""
    halves = min(width * 2, done * width * 2 // total) if total else 0
    if done and not halves:
        halves = 1
    whole, half = divmod(halves, 2)
    sign = "╸" if half else ""
    return Content.assemble(("━" * whole + sign, looks.accent), ("─" * (width - whole - half), looks.rule))
