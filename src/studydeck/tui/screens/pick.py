"""A short list to choose from: the kind of a new note, or the deck it goes to."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.content import Content

from studydeck.tui import render
from studydeck.tui.commands import bindings
from studydeck.tui.deck_screen import DeckScreen
from studydeck.tui.widgets.footer import Footer
from studydeck.tui.widgets.notice import Notice
from studydeck.tui.widgets.sheet import Line, Sheet

_DIGITS = 9


@dataclass(frozen=True, slots=True)
class Option:
    """One thing to choose: what it is to the program, its name, and a few words on it."""

    value: str
    name: str
    more: str = ""


class PickScreen(DeckScreen):
    """Lists options; a digit or enter chooses one."""

    KIND = "pick"
    CSS_PATH = "pick.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [*bindings("pick")]

    def __init__(self, title: str, options: Sequence[Option], first: str, then: Callable[[str], object]) -> None:
        """Make the screen.

        Args:
            title: what is chosen.
            options: what there is to choose.
            first: the value that is highlighted at first.
            then: told the chosen value, after the screen is closed.
        """
        super().__init__()
        self.options = list(options)
        self._title = title
        self._then = then
        self.at = next((n for n, option in enumerate(self.options) if option.value == first), 0)

    def compose(self) -> ComposeResult:
        """Lay out the list, notice and footer."""
        yield Sheet(self._lines)
        yield Notice()
        yield Footer()

    def on_mount(self) -> None:
        """Name the list, and highlight the first choice."""
        self.show()

    def show(self) -> None:
        """Paint the list."""
        sheet = self.query_one(Sheet)
        sheet.border_title = Content.styled(self._title, self.looks.dim)
        sheet.chosen = self.at
        sheet.rebuild()
        sheet.reveal(self.at, self.at)

    def restyle(self) -> None:
        """Paint everything anew in the colours of another theme."""
        super().restyle()
        self.show()

    def _lines(self, width: int) -> list[Line]:
        looks = self.looks
        names = [render.plain_content(option.name, looks.text) for option in self.options]
        column = min(max((name.cell_length for name in names), default=0), max(8, width - 8)) + 3
        found: list[Line] = []
        for n, (option, name) in enumerate(zip(self.options, names, strict=True)):
            sign = Content.styled("▸ " if n == self.at else "  ", looks.accent)
            digit = Content.styled(f"{n + 1}  " if n < _DIGITS else "   ", looks.key)
            more = render.plain_content(option.more, looks.dim)
            line = Content.assemble(sign, digit, render.fit(name, column), more)
            found.append(Line(line.truncate(width, ellipsis=True), "pick-digit", str(n + 1), row=n))
        return found

    def sheet(self) -> Sheet | None:
        """The highlighted line moves instead of the sheet."""
        return self.query_one(Sheet)

    def _scroll(self, rows: int) -> None:
        self.at = min(max(0, self.at + rows), len(self.options) - 1)
        self.show()

    # --- commands ---

    def do_pick(self) -> None:
        """Choose what is highlighted."""
        if not self.options:
            return
        value = self.options[self.at].value
        self.stage.close_top()
        self._then(value)

    def do_pick_digit(self, key: str) -> None:
        """Choose by digit; a click says the number of its row."""
        if int(key) <= len(self.options):
            self.at = int(key) - 1
            self.do_pick()

    def do_pick_nothing(self) -> None:
        """Choose nothing."""
        self.stage.close_top()
