"""The nearest date to be ready for, in one line on Home: worked out by a thread after the first frame, and kept."""

from typing import TYPE_CHECKING

from textual.message import Message

from studydeck.errors import StudydeckError
from studydeck.tui.writing.writes import Writes

if TYPE_CHECKING:
    from studydeck.services.ready.outlook import Key


class LooksAhead(Writes):
    """Home, as far as the dates to be ready for are concerned."""

    class Ahead(Message):
        """A thread has worked out the line."""

        def __init__(self, key: "Key", line: str) -> None:
            """Carry it, with what it depends on."""
            super().__init__()
            self.key, self.line = key, line

    class NotAhead(Message):
        """A thread broke down over the line."""

        def __init__(self, key: "Key") -> None:
            """Carry what the line depends on."""
            super().__init__()
            self.key = key

    def __init__(self) -> None:
        """Make the screen; nothing was worked out yet."""
        super().__init__()
        self._outlook_of: Key | None = None
        self.outlook = ""

    def look_ahead(self) -> None:
        """Let a thread work out the line, unless it is known already."""
        if self.is_attached:
            self.stage.guarded(self._look_ahead)

    def _look_ahead(self) -> None:
        from studydeck.services.ready import outlook  # nothing of it is needed for the first frame

        key = outlook.key_of(self.library)
        if key == self._outlook_of:
            return
        before, self._outlook_of = self._outlook_of, key
        if key is None or (before is not None and before[:2] != key[:2]):
            self._show_line("")  # another day or date; else the old line stays until the new one is there
        if key is None:
            return
        if not outlook.can_ask_beside(self.library):
            self._show_line(outlook.line_of(self.library, key[1]))
            return
        from studydeck.core.futures import GivenUp

        library, found = self.library, key

        step_back, broke_down = self.stage.courtesy.towards_keys(), self.stage.broke_down

        def wanted() -> bool:
            step_back()
            return found == self._outlook_of

        def work() -> None:
            try:
                line = outlook.beside(library, lambda reader: outlook.line_of(reader, found[1], wanted), wanted)
            except (StudydeckError, GivenUp):
                return  # nobody wants it any more; or Home itself comes upon what is wrong, and says so
            except Exception as error:  # noqa: BLE001 - one that nobody expected is told as well, and kept
                broke_down(error)
                self.post_message(self.NotAhead(found))
                return
            self.post_message(self.Ahead(found, line))

        self.run_worker(work, thread=True, exit_on_error=False, exclusive=True, group="outlook", name="outlook")

    def on_looks_ahead_ahead(self, event: "LooksAhead.Ahead") -> None:
        """Show the line, if it is still about what there is."""
        if event.key == self._outlook_of:
            self._show_line(event.line)

    def on_looks_ahead_not_ahead(self, event: "LooksAhead.NotAhead") -> None:
        """Say that there is no line, and where to try again."""
        if event.key == self._outlook_of:
            self._show_line("How ready you will be couldn't be worked out: d tries again.")

    def _show_line(self, line: str) -> None:
        if line != self.outlook:
            self.outlook = line
            self.outlook_changed()

    def stop(self) -> None:
        """Let the thread end, as the program ends."""
        super().stop()
        self._outlook_of = None

    def outlook_changed(self) -> None:
        """Show another line."""

    def do_ready_date(self) -> None:
        """Show the dates to be ready for."""
        self.stage.open_ready()
