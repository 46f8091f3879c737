"""What all screens have in common: commands by name, errors shown as sentences, the notice line and the footer."""

from typing import TYPE_CHECKING, ClassVar, cast

from textual import events
from textual.screen import Screen
from textual.widgets import Input

from studydeck.services.library import Library
from studydeck.tui.commands import BY_ID, Command, of_screen
from studydeck.tui.looks import Looks
from studydeck.tui.widgets.footer import Footer
from studydeck.tui.widgets.notice import Notice
from studydeck.tui.widgets.sheet import Sheet

if TYPE_CHECKING:
    from studydeck.services.studying.day import Selection
    from studydeck.tui.stage import Stage
    from studydeck.tui.widgets.asking import Asking

_SCROLLS = ("up", "down", "page-up", "page-down", "first", "last")


class DeckScreen(Screen[None], inherit_bindings=False):  # tab isn't taken for a form that has just opened
    """A screen whose commands stand in the registry; each is answered by a method `do_<id>`.

    Attributes:
        KIND: the screen's name in the registry.
        STAYS_BELOW: whether a session that is begun from it lies over it, and so returns to it.
    """

    KIND: ClassVar[str] = ""
    STAYS_BELOW: ClassVar[bool] = False
    asker: "Asking | None" = None  # what asks questions on it
    AUTO_FOCUS: ClassVar[str | None] = None
    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (72, "-normal"), (110, "-wide")]  # noqa: RUF012 - as Textual declares it
    VERTICAL_BREAKPOINTS = [(0, "-low"), (22, "-middle"), (34, "-tall")]  # noqa: RUF012 - as above

    @property
    def stage(self) -> "Stage":
        """The application, by its own type."""
        return cast("Stage", self.app)

    @property
    def library(self) -> Library:
        """The open library."""
        return self.stage.library

    @property
    def looks(self) -> Looks:
        """The colours of the present theme."""
        return self.stage.looks

    # --- commands ---

    def can(self, command: str) -> bool:
        """Whether a command does something now; the footer, the palette and the keys ask this."""
        return command not in _SCROLLS or self.sheet() is not None

    def name_of(self, command: Command) -> str:
        """Return what the footer calls a command now."""
        return command.name

    def rank_of(self, command: Command) -> int:
        """Return a command's rank in the footer of this screen."""
        return command.footer

    def key_of(self, command: Command) -> str:
        """Return which key the footer shows for a command now."""
        return command.key

    def available(self) -> list[Command]:
        """Return the commands of this screen that work now."""
        return [command for command in of_screen(self.KIND) if self.can(command.id)]

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Refuse the keys of commands that do nothing now, so that another command of the same key may have it."""
        if self.asker is not None and self.asker.turns.opening and action in ("do", "do_early"):
            return False  # the question that was just asked gets every key
        if action == "do" and parameters:
            return self.can(str(parameters[0]))
        return super().check_action(action, parameters)

    def action_do(self, command: str, key: str = "") -> None:
        """Carry out a command; what goes wrong is told in a sentence and leaves the screen as it is."""
        if not self.can(command):
            return
        self.query_one(Notice).clear()
        self.stage.guarded(lambda: self._carry_out(BY_ID[command], key))
        if self.is_attached:
            self.settle()

    def _carry_out(self, command: Command, key: str) -> None:
        method = getattr(self, "do_" + command.id.replace("-", "_"))
        if command.each:
            method(key)
        else:
            method()

    def settle(self) -> None:
        """Bring the footer up to date with what works now."""
        self.query_one(Footer).refresh()

    def tell(self, message: str, kind: str = "note") -> None:
        """Show a message above the footer until the next command: a `note`, a `warning` or an `error`."""
        self.query_one(Notice).show(message, kind)

    def point_at(self, deck_id: str) -> None:
        """Put the cursor on a deck that something was just written into, where decks are listed."""

    def copied(self) -> bool:
        """Copy what is selected in a field; return whether anything was."""
        return False

    def late_key(self, event: events.Key) -> None:
        """Take a key that no command has; it may have been pressed just before this screen or its question opened."""
        if self.asker is not None:
            self.asker.turns.waits(event)

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Take enter in a line."""

    def show(self) -> None:
        """Bring everything on the screen up to date."""

    def selection_here(self) -> "tuple[Selection, str] | None":
        """What could be studied from here, and what it is called; the palette offers every way to do so."""
        return None

    def stop(self) -> None:
        """End what goes on in a thread, as the program ends."""

    def back_on_top(self) -> None:
        """Bring everything up to date after a screen above was closed, or decks were read anew."""
        if self.is_mounted:  # else it is about to show everything for the first time
            self.stage.guarded(self.show)
            self.settle()

    def decks_changed(self) -> None:
        """Follow deck files that were taken in while the program runs; a screen below follows when it is on top again."""
        if self.is_current:
            self.back_on_top()

    def restyle(self) -> None:
        """Paint everything anew in the colours of another theme."""
        for sheet in self.query(Sheet):
            sheet.rebuild()
        self.refresh(recompose=False)

    # --- what several screens do alike ---

    def sheet(self) -> Sheet | None:
        """The sheet that the arrow keys scroll, if there is one."""
        return None

    def do_palette(self) -> None:
        """Open the command palette."""
        self.app.action_command_palette()

    def do_quit_now(self) -> None:
        """Leave the program at once."""
        self.stage.leave()

    def do_help(self) -> None:
        """Show all keys."""
        self.stage.open("help")

    def do_browse(self) -> None:
        """Look through all cards."""
        self.stage.open_browse()

    def do_up(self) -> None:
        """Scroll one line up."""
        self._scroll(-1)

    def do_down(self) -> None:
        """Scroll one line down."""
        self._scroll(1)

    def do_page_up(self) -> None:
        """Scroll one page up."""
        self._scroll(-self._page())

    def do_page_down(self) -> None:
        """Scroll one page down."""
        self._scroll(self._page())

    def do_first(self) -> None:
        """Scroll to the first line."""
        self._scroll(-(10**9))

    def do_last(self) -> None:
        """Scroll to the last line."""
        self._scroll(10**9)

    def _page(self) -> int:
        sheet = self.sheet()
        return max(1, sheet.room - 1) if sheet else 0

    def _scroll(self, rows: int) -> None:
        sheet = self.sheet()
        if sheet is not None:
            sheet.scroll_rows(rows)
