"""The clock of an interview: where one is in it, and how much of an answer's time is left; it never cuts anything off."""

from textual.content import Content

from studydeck.tui import render
from studydeck.tui.widgets.painted import Painted, ends
from studydeck.tui.widgets.progress import bar

_SCARCE = 0.2  # of an answer's time


def clock_text(ms: int) -> str:
    """Return a span as a clock shows it, such as `1:05` or `1:02:10`; begun seconds count."""
    seconds = -(-max(0, ms) // 1000)
    minutes, seconds = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{seconds:02}" if hours else f"{minutes}:{seconds:02}"


def left_text(ms: int) -> str:
    """Return how much time is left, or by how much it is over."""
    return f"over by {clock_text(-ms)}" if ms < 0 else f"{clock_text(ms)} left"


class PlaceLine(Painted):
    """The first line: which question it is, and how the time of the whole stands."""

    def __init__(self) -> None:
        """Make an empty line."""
        super().__init__()
        self.place, self.time = "", ""

    def show(self, place: str, time: str) -> None:
        """Show a place, and beside it a time or what it is about; either may be empty."""
        if (place, time) != (self.place, self.time):
            self.place, self.time = place, time
            self.refresh()

    def paint(self, width: int) -> Content:
        """Return the line."""
        looks = self.looks
        name = Content.styled("Mock interview   ", looks.accent) if width >= 72 else Content("")
        left = Content.assemble(name, render.plain_content(self.place, looks.strong))
        return ends(left, render.plain_content(self.time, looks.dim), width)


class PaceLine(Painted):
    """How much of an answer's time is left, as a bar that shortens and in words; over time is said and goes on."""

    def __init__(self) -> None:
        """Make an empty line."""
        super().__init__()
        self.left_ms, self.budget_ms = 0, 0

    def show(self, left_ms: int, budget_ms: int) -> None:
        """Show what is left of a budget; negative is over. Without a budget the line is empty."""
        seconds = (-(-left_ms // 1000), budget_ms)
        if seconds != (-(-self.left_ms // 1000), self.budget_ms):
            self.left_ms, self.budget_ms = left_ms, budget_ms
            self.refresh()

    def paint(self, width: int) -> Content:
        """Return bar and words."""
        if self.budget_ms <= 0:
            return Content("")
        looks, left = self.looks, self.left_ms
        sign, style = "", looks.text
        if left < 0:
            sign, style = "! ", looks.again
        elif left < self.budget_ms * _SCARCE:
            style = looks.hard
        words = Content.styled(sign + left_text(left), style)
        room = width - 17
        if room < 8:
            return words
        line = bar(max(0, left), self.budget_ms, room, looks)
        return ends(line, words, width)
