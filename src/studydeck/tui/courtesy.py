"""Threads with long work step back while keys are pressed: of all threads of Python only one runs at a time."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import Event

from studydeck.services.clock import elapsed

_SHORT_S = 0.25  # work that is over sooner isn't felt
_QUIET_S = 0.15  # behind a key, for what it brings onto the screen
_LONGEST_S = 0.6  # even for somebody who never stops, the work goes on a step after that
_LOOKS_EACH_S = 0.01
_TURN_S = 0.0005  # Python's own 5 ms are felt where a key needs many turns


@contextmanager
def short_turns() -> Iterator[None]:
    """Let no thread keep the others waiting for long."""
    before = sys.getswitchinterval()
    sys.setswitchinterval(_TURN_S)
    try:
        yield
    finally:
        sys.setswitchinterval(before)


class Courtesy:
    """Knows when a key was pressed last."""

    def __init__(self) -> None:
        """Begin with none pressed."""
        self._quiet_until = 0.0
        self._never = Event()

    def pressed(self) -> None:
        """Note that a key was pressed, or the mouse."""
        self._quiet_until = elapsed() + _QUIET_S

    def towards_keys(self) -> Callable[[], None]:
        """Return what long work calls now and then, in its thread: it waits there while keys are pressed."""
        begun = elapsed()

        def step_back() -> None:
            now = elapsed()
            if now - begun < _SHORT_S:
                return
            until = now + _LONGEST_S
            while elapsed() < min(until, self._quiet_until):
                self._never.wait(_LOOKS_EACH_S)

        return step_back
