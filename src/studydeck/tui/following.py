"""Following the deck files while the program runs: short changes at once, long ones in a thread, told in the notice line."""

from typing import TYPE_CHECKING

from textual.worker import Worker, WorkerState

from studydeck.errors import StudydeckError
from studydeck.services.failures import explaining, has_index
from studydeck.services.taking_in import live, takein
from studydeck.services.taking_in.live import Watch
from studydeck.services.taking_in.looking import Changes
from studydeck.tui.deck_screen import DeckScreen
from studydeck.tui.widgets.notice import Notice

if TYPE_CHECKING:
    from studydeck.tui.app import StudydeckApp

_MANY = 2_000  # changed notes: about a second to match and write
_QUIET = ("study", "interview")  # screens on which only trouble is told: somebody is thinking


class _Stopped(Exception):  # noqa: N818 - it never leaves this module
    """The program is on its way out."""


class Following:
    """Looks for changed deck files and takes them in; the screens are told when that is over."""

    def __init__(self, app: "StudydeckApp") -> None:
        """Make what follows the files of an application's library."""
        self.app = app
        self.watch = Watch(app.library)
        self._reading: takein.TakingIn | None = None
        self._stopped = False
        self._told = ""
        self._under_way = ""  # the last word of work that takes long

    def begin(self) -> None:
        """Look from now on, as often as `live.POLL_S` says."""
        self.app.set_interval(live.POLL_S, self.look)

    def stop(self) -> None:
        """Let a thread that reads end at its next file."""
        self._stopped = True

    def look(self) -> None:
        """Look once; take in what changed and stands still, unless a screen is in the midst of writing."""
        if self._reading is not None or self._is_busy():
            return
        try:
            with explaining(self.app.library):
                changes = self.watch.poll()
                if changes is None:
                    return
                if changes.long:
                    self._read_apart(changes)
                else:
                    self._taken(takein.TakingIn(self.app.library, changes), read=True)
        except StudydeckError as error:
            self._refused(error)

    def _is_busy(self) -> bool:
        screens = [screen for screen in self.app.screen_stack if isinstance(screen, DeckScreen)]
        return (
            self._stopped
            or not self.app.library.is_open
            or any(screen.KIND == "loading" or getattr(screen, "busy", "") for screen in screens)
        )

    def _taken(self, work: takein.TakingIn, *, read: bool) -> None:
        library = self.app.library
        before = live.problems_now(library)
        if read:
            work.read()
        found = live.news(library, work.changes, before, work.write())
        if self._under_way:  # what told of it goes with it
            self.app.call_later(self._clear, self._under_way)
            self._under_way = ""
        if not found.changed:
            return
        self.app.decks_changed()
        screen = self.app.screen
        quiet = isinstance(screen, DeckScreen) and screen.KIND in _QUIET
        # What was told of trouble that is over doesn't stay there until the next key.
        stale = bool(self._told) and any(notice.message == self._told for notice in screen.query(Notice))
        self._told = found.sentence if found.trouble else ""
        if found.sentence and (found.trouble or stale or not quiet):
            self.app.say(found.sentence, "warning" if found.trouble else "note")

    def _clear(self, message: str) -> None:
        """Take a message away that is no longer so."""
        for notice in self.app.screen.query(Notice):
            if notice.message == message:
                notice.clear()

    def _refused(self, error: StudydeckError) -> None:
        if not has_index(self.app.library):
            raise error  # it was damaged and thrown away: the program ends with the sentence
        self.watch.refuse()
        self.app.say(f"Changed deck files could not be read: {error}", "error")

    def _write(self, work: takein.TakingIn) -> None:
        """Write what a thread has read, unless the files changed once more or the program is on its way out."""
        self._reading = None
        if self._is_busy():
            return  # found again by the next look
        try:
            with explaining(self.app.library):
                if live.is_current(self.app.library, work.changes):
                    self._taken(work, read=False)
        except StudydeckError as error:
            self._refused(error)

    # --- what takes long ---

    def tell(self, message: str) -> None:
        """Say how far work is that takes long."""
        self._under_way = message
        self.app.say(message)

    def _read_apart(self, changes: Changes) -> None:
        work = takein.TakingIn(self.app.library, changes, self._progress)
        self._reading = work
        self.tell(f"Reading {live.files_of(changes)} ...")
        self.app.run_worker(work.read, thread=True, exit_on_error=False, name="follow")

    def _progress(self, done: int, total: int) -> None:
        if self._stopped:
            raise _Stopped
        if done:
            self.app.post_message(self.app.ReadOn(done * 100 // max(1, total)))

    def on_worker(self, event: Worker.StateChanged) -> None:
        """Write what the thread has read, in the program's own turn, where the files are still the same."""
        work = self._reading
        if event.worker.name != "follow" or work is None:
            return
        if event.state is WorkerState.SUCCESS:
            if work.changed_notes < _MANY:
                self._write(work)
                return
            # Nothing can be answered while so many are matched and written: told before, not found out.
            self.tell(f"Taking in {work.changed_notes:,} changed notes ... this takes a moment.")
            self.app.call_later(self.app.call_after_refresh, self._write, work)
        elif event.state in (WorkerState.ERROR, WorkerState.CANCELLED):
            self._reading = None
            why = event.worker.error
            if isinstance(why, StudydeckError):
                self._refused(why)
            elif why is not None and not isinstance(why, _Stopped):
                self._refused(self.app.broke_down(why))
