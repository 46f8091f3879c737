"""Work that may take long: done in a thread, the newest of each name counts, what goes wrong is told in a sentence."""

from collections.abc import Callable
from functools import partial
from typing import Any, TypeVar

from textual.worker import Worker, WorkerState

from studydeck.errors import StudydeckError
from studydeck.services.failures import explaining
from studydeck.tui.deck_screen import DeckScreen

T = TypeVar("T")


class Working(DeckScreen):
    """A screen that lets a thread do what may take over 100 ms.

    Attributes:
        busy: what is being written, or empty; while it isn't, no deck file is taken in beside it.
    """

    def __init__(self) -> None:
        """Make the screen; nothing is under way."""
        super().__init__()
        self.busy = ""
        self._then: dict[str, Callable[[Any], object]] = {}

    def work(self, name: str, act: Callable[[], T], then: Callable[[T], object], *, writes: bool = False) -> None:
        """Do something in a thread, then go on with its result; what is under way by that name counts no more.

        Args:
            name: of the work.
            act: called in the thread.
            then: called here with the result, unless the screen was left meanwhile.
            writes: whether it writes progress; then nothing else is begun that does.
        """
        if writes:
            self.busy = name
        self._then[name] = then
        run = partial(self._explained, act)
        self.run_worker(run, thread=True, exclusive=not writes, group=name, name=name, exit_on_error=False)

    def _explained(self, act: Callable[[], T]) -> T:
        with explaining(self.library):
            return act()

    def failed(self, name: str, error: StudydeckError) -> None:  # noqa: ARG002 - who overrides it wants to know
        """Tell what went wrong in a thread."""
        self.tell(str(error), "error")

    def on_worker_state_changed(self, event: Worker.StateChanged) -> None:
        """Go on when a thread is through."""
        event.stop()
        name, state = event.worker.name, event.state
        if name not in self._then or state not in (WorkerState.SUCCESS, WorkerState.ERROR):
            return
        if self.busy == name:
            self.busy = ""
        if not self.is_attached:
            return
        if state is WorkerState.SUCCESS:
            self.stage.guarded(partial(self._then[name], event.worker.result))
        elif event.worker.error is not None:
            self.failed(name, self.stage.broke_down(event.worker.error))
        if self.is_attached:
            self.settle()
