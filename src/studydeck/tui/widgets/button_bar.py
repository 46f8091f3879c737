"""A bar of buttons: what can be done now, each with its key; the mouse presses them too."""

from collections.abc import Sequence
from dataclasses import dataclass

from textual.content import Content
from textual.style import Style

from studydeck.tui.widgets.painted import Painted

_TALL = 3


@dataclass(frozen=True, slots=True)
class Button:
    """One button.

    Attributes:
        key: as it is shown.
        word: what it does.
        command: what a click runs.
        edge: the colour of its left edge, as `Looks` names it.
        chief: whether it is the one to press.
    """

    key: str
    word: str
    command: str
    edge: str = "accent"
    chief: bool = False


class ButtonBar(Painted):
    """Shows buttons side by side, in one line or three, as its height has it."""

    def __init__(self) -> None:
        """Make an empty bar."""
        super().__init__()
        self.buttons: tuple[Button, ...] = ()

    def show(self, buttons: Sequence[Button]) -> None:
        """Show other buttons."""
        if tuple(buttons) != self.buttons:
            self.buttons = tuple(buttons)
            self.refresh()

    def paint(self, width: int) -> Content:
        """Return the buttons."""
        if not self.buttons:
            return Content("")
        gap = 1 if width < 72 else 2
        share = (width - gap * (len(self.buttons) - 1)) // len(self.buttons)
        height = _TALL if self.content_size.height >= _TALL else 1
        rows: list[list[Content]] = [[] for _ in range(height)]
        airy = all(self._label(button, airy=True).cell_length < share for button in self.buttons)
        for number, button in enumerate(self.buttons):
            start = number * (share + gap)
            cells = width - start if number == len(self.buttons) - 1 else share
            self.area(start, start + cells, button.command)
            for row, line in zip(rows, self._button(button, cells, height, airy=airy), strict=True):
                row.append(line)
        return Content("\n").join([Content(" " * gap).join(row) for row in rows])

    def _button(self, button: Button, cells: int, height: int, *, airy: bool) -> list[Content]:
        ground = Style(background=self.looks.raised)
        edge = Content.styled("▌", getattr(self.looks, button.edge))
        label = self._label(button, airy=airy).truncate(max(0, cells - 1), ellipsis=True)
        empty = Content.assemble(edge, " " * max(0, cells - 1)).stylize_before(ground)
        filled = Content.assemble(edge, label, " " * max(0, cells - 1 - label.cell_length)).stylize_before(ground)
        return [filled] if height == 1 else [empty, filled, empty]

    def _label(self, button: Button, *, airy: bool) -> Content:
        looks = self.looks
        key = Style(foreground=looks.strong.foreground, bold=True, reverse=True if button.chief else None)
        sign = f" {button.key} " if airy else button.key
        return Content.assemble((sign, key), " ", (button.word, looks.strong if button.chief else looks.text))
