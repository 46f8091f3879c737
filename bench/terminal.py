"""A program in a terminal of 80 x 24: when its first frame is painted, and how much memory it has used by then."""

import contextlib
import fcntl
import os
import pty
import select
import signal
import struct
import termios
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

COLUMNS, ROWS = 80, 24
LAST_ROW = b"\x1b[24;1H"  # a frame is painted row by row from the top; here its last row begins
PATIENCE = 60.0  # seconds, after which a program is taken to hang


@dataclass(slots=True)
class Terminal:
    """A running program and what it has painted so far."""

    pid: int
    screen: int
    started: float
    output: bytearray = field(default_factory=bytearray)

    def until(self, *marks: bytes) -> float:
        """Return the seconds from the start until the program has painted all of the marks.

        Raises:
            TimeoutError: it didn't.
        """
        while any(mark not in self.output for mark in marks):
            left = self.started + PATIENCE - time.perf_counter()
            ready, _, _ = select.select([self.screen], [], [], max(0, left))
            if not ready:
                raise TimeoutError(f"nothing more was painted: {bytes(self.output[-300:])!r}")
            try:
                self.output += os.read(self.screen, 65_536)
            except OSError as error:
                raise TimeoutError(f"the program ended: {bytes(self.output[-300:])!r}") from error
        return time.perf_counter() - self.started

    def type(self, keys: bytes) -> None:
        """Press keys."""
        os.write(self.screen, keys)

    def memory_mb(self) -> float | None:
        """Return the most memory the program has had resident so far, in MB; None where the system doesn't say."""
        with contextlib.suppress(OSError):
            for line in Path(f"/proc/{self.pid}/status").read_text(encoding="ascii").splitlines():
                if line.startswith("VmHWM:"):
                    return int(line.split()[1]) / 1024
        return None


@contextlib.contextmanager
def running(command: Sequence[str], environment: Mapping[str, str]) -> Iterator[Terminal]:
    """Start a program in a terminal of its own; it is ended on leaving."""
    merged = {**os.environ, "TERM": "xterm-256color", "COLORTERM": "truecolor", **environment}
    started = time.perf_counter()
    pid, screen = pty.fork()
    if pid == 0:
        os.execvpe(command[0], list(command), merged)  # noqa: S606 - the command is ours
    fcntl.ioctl(screen, termios.TIOCSWINSZ, struct.pack("HHHH", ROWS, COLUMNS, 0, 0))
    terminal = Terminal(pid, screen, started)
    try:
        yield terminal
    finally:
        with contextlib.suppress(ProcessLookupError):
            os.kill(pid, signal.SIGKILL)
        os.waitpid(pid, 0)
        os.close(screen)
