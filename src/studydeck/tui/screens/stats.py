"""Statistics, drawn: what was done is there at once, what needs every card and answer is counted beside the screen."""

from collections.abc import Callable
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.content import Content
from textual.message import Message

from studydeck.errors import StudydeckError
from studydeck.services.statistics import Counting, Past, Statistics, past, statistics
from studydeck.services.studying.confusions import at_hand
from studydeck.tui.commands import Command, bindings
from studydeck.tui.deck_screen import DeckScreen
from studydeck.tui.reports import stat_sections as sections
from studydeck.tui.widgets.footer import Footer
from studydeck.tui.widgets.notice import Notice
from studydeck.tui.widgets.sheet import Line, Sheet


class StatsScreen(DeckScreen):
    """Draws the statistics; the confused pairs and the sure and wrong cards are rows that can be drilled."""

    class Counted(Message):
        """All was counted, or couldn't be."""

        def __init__(self, counting: Counting, found: Statistics | None, error: StudydeckError | None = None) -> None:
            """Carry what was found, by whom."""
            super().__init__()
            self.counting, self.found, self.error = counting, found, error

    KIND = "stats"
    STAYS_BELOW = True
    CSS_PATH = "stats.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [*bindings("stats")]

    def __init__(self) -> None:
        """Make the screen; what it shows is asked for when it is mounted."""
        super().__init__()
        self.past: Past | None = None
        self.found: Statistics | None = None
        self.at = 0
        self.broken = False  # whether the counting failed
        self._counting: Counting | None = None

    def compose(self) -> ComposeResult:
        """Lay out the lines, notice and footer."""
        yield Sheet(self._lines)
        yield Notice()
        yield Footer()

    def on_mount(self) -> None:
        """Show what is quick, and count the rest."""
        self.query_one(Sheet).border_title = Content("Statistics")
        self.stage.guarded(self.show)

    def show(self) -> None:
        """Ask for everything anew; what was counted before stays until that is done."""
        self.past = past(self.library)
        self.broken = False
        self.stop()
        counting = self._counting = Counting(self.library)
        if counting.beside:
            broke_down = self.stage.broke_down
            self.run_worker(
                lambda: self._count(counting, broke_down), thread=True, exit_on_error=False, name="statistics"
            )
        else:
            self.found = statistics(self.library)
        self._paint()

    def _count(self, counting: Counting, broke_down: Callable[[Exception], StudydeckError]) -> None:
        try:
            found = counting.count()
        except Exception as error:  # noqa: BLE001 - one that nobody expected is told as well, and kept
            self.post_message(self.Counted(counting, None, broke_down(error)))
        else:
            self.post_message(self.Counted(counting, found))

    def on_stats_screen_counted(self, event: Counted) -> None:
        """Draw what was counted, as far as it is still wanted."""
        if event.counting is not self._counting:
            return
        if event.error is not None:
            self.broken = True
            self._paint()
            self.tell(f"{event.error} r tries again.", "error")
        elif event.found is not None:
            self.found = event.found
            self._paint()

    def stop(self) -> None:
        """Give up what is being counted."""
        if self._counting is not None:
            self._counting.give_up()

    def on_unmount(self) -> None:
        """Give up what is being counted."""
        self.stop()

    # --- painting ---

    @property
    def rows(self) -> int:
        """How many rows can be highlighted."""
        return self._pairs + len(self.found.sure_wrong) if self.found else 0

    @property
    def _pairs(self) -> int:
        return min(sections.MOST_PAIRS, len(self.found.pairs)) if self.found else 0

    def _paint(self) -> None:
        sheet = self.query_one(Sheet)
        self.at = min(self.at, max(0, self.rows - 1))
        sheet.chosen = self.at if self.rows else -1
        sheet.rebuild()
        self.settle()

    def restyle(self) -> None:
        """Paint everything anew in the colours of another theme."""
        super().restyle()
        self._paint()

    def sheet(self) -> Sheet | None:
        """The page scrolls."""
        return self.query_one(Sheet)

    def _lines(self, width: int) -> list[Line]:
        looks, found = self.looks, self.found
        if self.past is None:
            return []
        lines = [Line(line) for line in sections.done(self.past, width, looks)]
        gap = Line(Content(""))
        if found is None:
            words = "The rest couldn't be counted." if self.broken else "Counting the rest ..."
            return [*lines, gap, Line(Content.styled(words, looks.dim))]
        at = self.at
        lines += [gap, *map(Line, sections.ahead(found, width, looks))]
        lines += [gap, *map(Line, sections.calibration(found, width, looks))]
        lines += [gap, *sections.confused(found.pairs, width, looks, 0, at)]
        lines += [gap, *sections.sure_wrong(found, width, looks, self._pairs, at)]
        return [*lines, gap, *map(Line, sections.decks(found, width, looks))]

    # --- commands ---

    def can(self, command: str) -> bool:
        """Whether a command does something here."""
        if command == "try-again":
            return self.broken
        if command == "drill":
            return self.rows > 0
        if command in ("next-row", "row-before"):
            return self.rows > 1
        return super().can(command)

    def name_of(self, command: Command) -> str:
        """Return what the footer calls a command now: from the top of the page the lists are gone to first."""
        if command.id == "drill" and self.rows and not self._sees_cursor():
            return "To the pairs" if self._pairs else "To the cards"
        return super().name_of(command)

    def do_next_row(self) -> None:
        """Highlight the next row; behind the last comes the first."""
        self._go(1)

    def do_row_before(self) -> None:
        """Highlight the row before."""
        self._go(-1)

    def _go(self, step: int) -> None:
        """Move the cursor; where it can't be seen, only go there."""
        if self._sees_cursor():
            self.at = (self.at + step) % self.rows
            self._paint()
        at = self._line_of_cursor()
        self.query_one(Sheet).reveal(at, at)
        self.settle()

    def _line_of_cursor(self) -> int:
        lines = self.query_one(Sheet).lines
        return next((n for n, line in enumerate(lines) if line.row == self.at), 0)

    def _sees_cursor(self) -> bool:
        sheet = self.query_one(Sheet)
        return 0 <= self._line_of_cursor() - sheet.scroll_offset.y < sheet.room

    def do_drill(self) -> None:
        """Practise the highlighted pair, or all cards that were sure and wrong."""
        if self.found is None or not self._sees_cursor():
            self._go(0)
            return
        whole = self.at >= self._pairs
        wanted = self.found.sure_wrong_cards if whole else self.found.pairs[self.at].cards
        cards = at_hand(self.library, wanted)
        if cards:
            self.stage.open_practice(cards)
        else:
            self.tell("Its cards are in no deck any more, or were set aside.")

    def do_try_again(self) -> None:
        """Count once more."""
        self.show()

    def do_close_menu(self) -> None:
        """Go back."""
        self.stage.close_top()
