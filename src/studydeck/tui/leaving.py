"""A clean end when the terminal goes away or the system asks: the screen is restored, the library closed by `run`."""

import os
import signal
import sys
import threading
from types import FrameType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from studydeck.tui.app import StudydeckApp

_PATIENCE_S = 3.0


class Leaving:
    """Turns SIGTERM, SIGHUP, SIGINT and a terminal that is gone into an ordinary exit; a stuck one is cut short.

    Every answer is on disk before the next card is painted, so even the short way loses nothing.
    """

    def __init__(self, app: "StudydeckApp") -> None:
        """Know the application; nothing is listened to yet."""
        self._app = app
        self._had_terminal = False
        self._begun = False

    def listen(self) -> None:
        """Begin to listen; only the main thread of a program on a real terminal can."""
        if self._app.is_headless or threading.current_thread() is not threading.main_thread():
            return
        self._had_terminal = sys.__stdin__ is not None and sys.__stdin__.isatty()
        for name in ("SIGTERM", "SIGHUP", "SIGINT"):
            number = getattr(signal, name, None)
            if number is not None:
                signal.signal(number, self._on_signal)

    def look(self) -> None:
        """Leave if the terminal is gone: no signal comes where the program isn't the terminal's own."""
        if self._had_terminal and sys.__stdin__ is not None and not sys.__stdin__.isatty():
            self._leave(128 + 1)

    def _on_signal(self, number: int, _frame: FrameType | None) -> None:
        self._leave(128 + number)

    def _leave(self, code: int) -> None:
        if self._begun:
            return
        self._begun = True
        # A terminal that is gone takes no bytes, and waiting for it to do so would never end.
        watch = threading.Timer(_PATIENCE_S, os._exit, (code,))
        watch.daemon = True
        watch.start()
        loop = self._app._loop  # noqa: SLF001 - call_later isn't safe from a signal's frame
        if loop is not None:
            loop.call_soon_threadsafe(self._app.leave, code)
