"""Reading decks: shown only where that takes long; it can be cancelled, and then nothing has changed."""

from collections.abc import Callable
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.content import Content
from textual.message import Message
from textual.worker import Worker, WorkerState

from studydeck.errors import StudydeckError
from studydeck.services.failures import explaining
from studydeck.services.taking_in import takein
from studydeck.services.taking_in.looking import Changes
from studydeck.services.taking_in.takein import Taken
from studydeck.services.wording import plural
from studydeck.tui.commands import bindings
from studydeck.tui.deck_screen import DeckScreen
from studydeck.tui.widgets.footer import Footer
from studydeck.tui.widgets.notice import Notice
from studydeck.tui.widgets.progress import bar
from studydeck.tui.widgets.sheet import Line, Sheet


class _Cancelled(Exception):  # noqa: N818 - it never leaves this module
    """The user doesn't want to wait."""


class LoadingScreen(DeckScreen):
    """Takes changed deck files in, in a thread; calls `then` with a message when that is over or was cancelled."""

    class Moved(Message):
        """The thread went on by a file."""

    KIND = "loading"
    CSS_PATH = "loading.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [*bindings("loading")]

    def __init__(self, changes: Changes, then: Callable[[str, str], None]) -> None:
        """Make the screen for these changes."""
        super().__init__()
        self.changes = changes
        self.then = then
        self.done, self.total = 0, 1
        self.cancelled = False

    def compose(self) -> ComposeResult:
        """Lay out the bar, notice and footer."""
        yield Sheet(self._lines)
        yield Notice()
        yield Footer()

    def on_mount(self) -> None:
        """Begin."""
        self.run_worker(self._take_in, thread=True, exit_on_error=False, name="take-in")

    def _take_in(self) -> Taken | None:
        try:
            with explaining(self.library):
                return takein.take_in(self.library, self.changes, self._progress)
        except _Cancelled:
            return None

    def _progress(self, done: int, total: int) -> None:
        if self.cancelled:
            raise _Cancelled
        self.done, self.total = done, max(1, total)
        self.post_message(self.Moved())  # waits for nobody: the program may be on its way out

    def on_loading_screen_moved(self) -> None:
        """Show how far the thread is."""
        for sheet in self.query(Sheet):
            sheet.rebuild()

    def on_unmount(self) -> None:
        """Stop the thread at the next file where the program is left meanwhile."""
        self.cancelled = True

    def _lines(self, width: int) -> list[Line]:
        looks = self.looks
        files = plural(len(self.changes.changed), "deck file")
        words = "Stopping ..." if self.cancelled else f"Reading {files} ... {self.done * 100 // self.total} %"
        return [
            Line(Content.styled(words, looks.text)),
            Line(Content("")),
            Line(bar(self.done, self.total, width, looks)),
        ]

    def on_worker_state_changed(self, event: Worker.StateChanged) -> None:
        """Go on when the thread is through."""
        if event.worker.name != "take-in":
            return
        if event.state is WorkerState.SUCCESS and event.worker.result is None:
            self.then("Stopped reading: the decks are as they were before. r reads them again.", "warning")
        elif event.state is WorkerState.SUCCESS:
            self.then("", "note")
        elif event.state is WorkerState.ERROR:
            error = event.worker.error
            if isinstance(error, StudydeckError):
                self.then(str(error), "error")
            elif error is not None:
                failure = self.stage.broke_down(error)
                self.then(f"The decks are as they were before; r reads their files again. {failure}", "error")

    def stop(self) -> None:
        """Stop between two files; nothing has changed then."""
        self.cancelled = True

    def do_cancel(self) -> None:
        """Stop, and go on with the decks as they were."""
        self.stop()
        self.query_one(Sheet).rebuild()
