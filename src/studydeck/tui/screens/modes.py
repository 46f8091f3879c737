"""More ways to study: each mode with what it would hold now; enter begins."""

from dataclasses import replace
from typing import ClassVar

from textual import events
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.content import Content
from textual.widgets import Input

from studydeck.services.studying.day import Selection
from studydeck.services.studying.modes import LONGEST_MINUTES, Way, ways
from studydeck.services.wording import plural
from studydeck.tui import render
from studydeck.tui.commands import bindings
from studydeck.tui.deck_screen import DeckScreen
from studydeck.tui.widgets.asking import Asking, Question
from studydeck.tui.widgets.footer import Footer
from studydeck.tui.widgets.notice import Notice
from studydeck.tui.widgets.painted import ends
from studydeck.tui.widgets.sheet import Line, Sheet


class ModesScreen(DeckScreen):
    """Lists the ways to study certain decks, with how many cards each holds."""

    KIND = "modes"
    AUTO_FOCUS: ClassVar[str | None] = ""  # no field takes the keys by itself
    CSS_PATH = "modes.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [*bindings("modes")]

    def __init__(self, base: Selection, name: str) -> None:
        """Make the screen.

        Args:
            base: the decks, tags and search whose cards are meant.
            name: what they are called.
        """
        super().__init__()
        self._base = base
        self._name = name
        self.ways: list[Way] = []
        self.at = 0

    def compose(self) -> ComposeResult:
        """Lay out the list, notice and footer."""
        sheet = Sheet(self._lines)
        sheet.id = "ways"
        yield sheet
        yield Asking()
        yield Notice()
        yield Footer()

    @property
    def asking(self) -> bool:
        """Whether the minutes are asked for."""
        return self.is_mounted and self.query_one(Asking).question is not None

    def on_mount(self) -> None:
        """Ask what each way holds, and highlight the first."""
        self.stage.guarded(self.show)

    def show(self) -> None:
        """Ask anew what each way holds."""
        self.ways = ways(self.library, self._base)
        sheet = self.query_one("#ways", Sheet)
        sheet.border_title = render.plain_content(f"Ways to study: {self._name}", self.looks.dim)
        self._paint()

    def _paint(self) -> None:
        sheet = self.query_one("#ways", Sheet)
        sheet.chosen = self.at
        sheet.rebuild()
        rows = [n for n, line in enumerate(sheet.lines) if line.row == self.at]
        if rows:
            sheet.reveal(rows[0], rows[-1])
        self.settle()

    def restyle(self) -> None:
        """Paint everything anew in the colours of another theme."""
        super().restyle()
        self._paint()

    def sheet(self) -> Sheet | None:
        """The cursor moves in the list."""
        return self.query_one("#ways", Sheet)

    def can(self, command: str) -> bool:
        """Whether the highlighted way holds any card."""
        if self.asking:
            return command in ("close-menu", "palette", "quit-now")
        if command == "begin":
            return bool(self.ways) and bool(self.ways[self.at].cards)
        return super().can(command)

    def _scroll(self, rows: int) -> None:
        self.at = min(max(0, self.at + rows), len(self.ways) - 1)
        self._paint()

    def _lines(self, width: int) -> list[Line]:
        looks = self.looks
        found: list[Line] = []
        for n, way in enumerate(self.ways):
            sign = "▸ " if n == self.at else "  "
            name = Content.assemble((sign, looks.accent), (way.name, looks.strong if way.cards else looks.dim))
            count = Content.styled(plural(way.cards, "card"), looks.due if way.cards else looks.dim)
            found.append(Line(ends(name, count, width), row=n))
            sentence = render.hang(Content.styled(way.sentence, looks.dim), width, Content("  "), Content("  "))
            found += [Line(line, row=n) for line in sentence]
        return found

    def on_click(self, event: events.Click) -> None:
        """Highlight the way under the mouse; a click on the highlighted one begins it."""
        sheet = self.query_one("#ways", Sheet)
        line = sheet.line_at(event)
        if line is None or line.row < 0:
            return
        event.stop()
        if line.row == self.at:
            self.action_do("begin")
        else:
            self.at = line.row
            self._paint()

    def do_begin(self) -> None:
        """Study this way."""
        way = self.ways[self.at]
        if way.asks:
            self.query_one(Asking).ask(Question("How many minutes?", "enter begins · esc doesn't", self._in_minutes))
            self.settle()
        else:
            self.stage.begin(way.selection)

    def _in_minutes(self, said: str) -> None:
        """Begin with the minutes that were typed; where they are none, ask on."""
        try:
            minutes = float(said.replace(",", "."))
        except ValueError:
            minutes = 0.0
        if not 0 < minutes <= LONGEST_MINUTES:  # what is no number is neither
            self.tell(f"A number of minutes is needed, up to {LONGEST_MINUTES:,}.", "warning")
            return
        self._close_question()
        self.stage.begin(replace(self.ways[self.at].selection, minutes=minutes))

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Take the answer of the question."""
        event.stop()
        asking = self.query_one(Asking)
        question, said = asking.question, asking.answer or ""
        if question is not None:
            self.stage.guarded(lambda: question.take(said))

    def _close_question(self) -> None:
        self.query_one(Asking).close()
        self.set_focus(None)
        self.settle()

    def do_close_menu(self) -> None:
        """Close the question, or go back."""
        if self.asking:
            self._close_question()
        else:
            self.stage.close_top()
