"""The installed program as somebody uses it: in a pseudo-terminal (`Terminal`), line by line (`Lines`), or once (`run`).

Nothing here sleeps for a fixed time: all waiting is for something to be read, up to a deadline.
"""

import contextlib
import fcntl
import io
import json
import os
import pty
import re
import select
import shlex
import signal
import struct
import subprocess
import sys
import termios
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, Self

import pyte

FRAME = 0.02  # seconds without a byte, after which a frame is taken as whole
PATIENCE = 30.0  # seconds until something that must appear is given up
QUIET = 0.05  # seconds without output after which a screen counts as painted

KEYS = {
    "enter": "\r",
    "space": " ",
    "esc": "\x1b[27u",  # as terminals with the kitty protocol send it: it can be told from a sequence at once
    "bare esc": "\x1b",
    "up": "\x1b[A",
    "down": "\x1b[B",
    "pageup": "\x1b[5~",
    "pagedown": "\x1b[6~",
    "home": "\x1b[H",
    "end": "\x1b[F",
    "ctrl+c": "\x03",
    "ctrl+p": "\x10",
    "ctrl+q": "\x11",
}

ENTER_ALTERNATE, LEAVE_ALTERNATE = b"\x1b[?1049h", b"\x1b[?1049l"
# What pyte doesn't know and would print: questions to the terminal, and the kitty keyboard's switches.
_UNKNOWN_TO_PYTE = re.compile(rb"\x1b\[\?[0-9;]*\$p|\x1b\[[<>=][0-9;]*[a-z]|\x1b\[\?[0-9;]*u")


def program() -> list[str]:
    """Return the command under test: `$STUDYDECK_PROGRAM`, else the console script beside this Python."""
    named = os.environ.get("STUDYDECK_PROGRAM")
    if named:
        return shlex.split(named)
    return [str(Path(sys.executable).with_name("studydeck"))]


def environment(home: Path, **more: str) -> dict[str, str]:
    """Return the environment of a person with a good terminal, whose home lies in `home`."""
    kept = {name: os.environ[name] for name in ("PATH", "LANG", "LC_ALL", "SYSTEMROOT") if name in os.environ}
    return {
        **kept,
        "HOME": str(home.parent),
        "LANG": "C.UTF-8",
        "TERM": "xterm-256color",
        "COLORTERM": "truecolor",
        "STUDYDECK_HOME": str(home),
        **more,
    }


def run(
    home: Path,
    *arguments: str,
    stdin: str = "",
    expect: int | None = 0,
    wrap: Sequence[str] = (),
    limits: Callable[[], None] | None = None,
    **more: str,
) -> subprocess.CompletedProcess[str]:
    """Run one command to its end and check its exit code (None: any); there must never be a traceback."""
    done = subprocess.run(
        [*wrap, *program(), *arguments],
        input=stdin.encode(),
        capture_output=True,
        env=environment(home, **more),
        timeout=PATIENCE * 4,
        check=False,
        preexec_fn=limits,
    )
    result = subprocess.CompletedProcess(
        done.args, done.returncode, done.stdout.decode("utf-8"), done.stderr.decode("utf-8", "replace")
    )
    assert "Traceback" not in result.stderr, result.stderr
    assert expect is None or result.returncode == expect, (result.returncode, result.stdout, result.stderr)
    return result


def command(home: Path, *arguments: str, stdin: str = "", expect: int | None = 0) -> subprocess.CompletedProcess[str]:
    """Run one command as `run` does, but inside this process, which is ten times faster.

    For tests that are about files and not about processes: an error that the program doesn't expect comes out as it is.
    """
    from studydeck.cli import main

    stdout, stderr, former = io.StringIO(), io.StringIO(), sys.stdin
    sys.stdin = io.StringIO(stdin)
    try:
        with contextlib.redirect_stdout(stdout), contextlib.redirect_stderr(stderr):
            code = main(["--home", str(home), *arguments])
    finally:
        sys.stdin = former
    result = subprocess.CompletedProcess(arguments, code, stdout.getvalue(), stderr.getvalue())
    assert expect is None or code == expect, (code, result.stdout, result.stderr)
    return result


def run_json(home: Path, *arguments: str, **more: str) -> Any:
    """Run a command with `--json`, inside this process unless the environment matters, and return its value."""
    return json.loads((run if more else command)(home, *arguments, "--json", **more).stdout)


def reviews(home: Path, *, undone: bool = False) -> list[dict[str, Any]]:
    """Return the answers that stand in the log, oldest first; those taken back only with `undone`."""
    events = run_json(home, "log")
    return [event for event in events if event["kind"] == "review" and (undone or not event["undone"])]


def ratings(home: Path) -> list[int]:
    """Return the grades of the answers that stand in the log, oldest first."""
    return [event["rating"] for event in reviews(home)]


class Lines:
    """The program in line mode, through pipes."""

    def __init__(self, home: Path, *arguments: str, **more: str) -> None:
        self._process = subprocess.Popen(
            [*program(), *arguments],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            env=environment(home, **more),
            start_new_session=True,
        )
        self.output = ""
        self._read = 0

    @property
    def pid(self) -> int:
        """The process id."""
        return self._process.pid

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        if self._process.poll() is None:
            self._process.kill()
        self._process.wait()
        for stream in (self._process.stdin, self._process.stdout):
            if stream:
                with contextlib.suppress(OSError):
                    stream.close()

    def say(self, *lines: str) -> None:
        """Send lines at once; a process that has gone doesn't mind."""
        assert self._process.stdin
        with contextlib.suppress(BrokenPipeError):
            self._process.stdin.write("".join(f"{line}\n" for line in lines).encode())
            self._process.stdin.flush()

    def until(self, text: str, patience: float = PATIENCE) -> str:
        """Read until a text stands behind all that was waited for before, and return what came up to it."""
        deadline = time.monotonic() + patience
        while (at := self.output.find(text, self._read)) < 0:
            assert self._more(deadline - time.monotonic()), f"{text!r} never came after:\n{self.output[self._read :]}"
        found = self.output[self._read : at + len(text)]
        self._read = at + len(text)
        return found

    def answer(self, rating: int) -> str:
        """Show the answer, grade it, and wait until it is said to be taken."""
        self.say("", str(rating))
        return self.until("Taken:")

    def ends(self, patience: float = PATIENCE) -> int:
        """Close the input, read to the end and return the exit code, negative for a signal."""
        assert self._process.stdin
        with contextlib.suppress(BrokenPipeError):
            self._process.stdin.close()
        self.drain(patience)
        return self._process.wait(patience)

    def drain(self, patience: float = PATIENCE) -> None:
        """Read to the end of the output."""
        deadline = time.monotonic() + patience
        while self._more(deadline - time.monotonic()):
            pass

    def kill(self, number: signal.Signals = signal.SIGKILL) -> int:
        """Send a signal, read what was already written, and return the exit code."""
        self._process.send_signal(number)
        self.drain()
        return self._process.wait(PATIENCE)

    def _more(self, patience: float) -> bool:
        stream = self._process.stdout
        assert stream
        if not select.select([stream], [], [], max(0.0, patience))[0]:
            return False
        data = os.read(stream.fileno(), 65536)
        self.output += data.decode("utf-8", "replace")
        return bool(data)


class Terminal:
    """The program in a pseudo-terminal of a given size, and the screen it paints.

    Attributes:
        raw: every byte the program wrote.
    """

    def __init__(self, home: Path, *arguments: str, cols: int = 80, rows: int = 24, **more: str) -> None:
        self.raw = b""
        self._screen = pyte.Screen(cols, rows)
        self._stream = pyte.ByteStream(self._screen)
        self._pending = b""
        self._master, slave = pty.openpty()
        self._resize_line(cols, rows)
        variables = environment(home, **more)
        self._process = subprocess.Popen(
            [*program(), *arguments],
            stdin=slave,
            stdout=slave,
            stderr=slave,
            env={name: value for name, value in variables.items() if value},
            start_new_session=True,
            preexec_fn=_own_terminal,  # noqa: PLW1509 - the terminal must belong to the new session
        )
        os.close(slave)

    # --- looking ---

    @property
    def pid(self) -> int:
        """The process id."""
        return self._process.pid

    @property
    def screen(self) -> list[str]:
        """The lines as they are painted now."""
        self._read(0)
        return list(self._screen.display)

    @property
    def text(self) -> str:
        """The painted lines as one text."""
        return "\n".join(line.rstrip() for line in self.screen)

    def wait_for(self, *texts: str, patience: float = PATIENCE) -> str:
        """Wait until all texts stand on the screen at once; return the screen."""
        return self.wait_until(lambda screen: all(text in screen for text in texts), f"{texts}", patience)

    def wait_gone(self, text: str, patience: float = PATIENCE) -> str:
        """Wait until a text stands nowhere on the screen; return the screen."""
        return self.wait_until(lambda screen: text not in screen, f"not {text!r}", patience)

    def wait_until(self, claim: Callable[[str], Any], what: str = "", patience: float = PATIENCE) -> str:
        """Wait until the screen fulfils a claim and its frame is whole; return the screen."""
        deadline = time.monotonic() + patience
        while True:
            screen = self.text
            if claim(screen) and not self._read(FRAME):
                return screen  # nothing more follows: what was seen wasn't half of a frame
            if claim(self.text):
                continue
            left = deadline - time.monotonic()
            gone = not self._read(min(max(left, 0), 0.5)) and self._process.poll() is not None
            assert left > 0, f"waited for {what}:\n{screen}"
            assert not gone or claim(self.text), f"ended ({self._process.poll()}) before {what}:\n{self.text}"

    def settle(self) -> str:
        """Wait until nothing more is painted for a moment; return the screen."""
        deadline = time.monotonic() + PATIENCE
        while time.monotonic() < deadline and select.select([self._master], [], [], QUIET)[0] and self._read(0):
            pass
        return self.text

    # --- acting ---

    def press(self, *keys: str) -> Self:
        """Press keys by name (`enter`, `ctrl+p`) or letter."""
        for key in keys:
            self.send(KEYS.get(key, key).encode())
        return self

    def send(self, data: bytes) -> None:
        """Send bytes as the keyboard would."""
        with contextlib.suppress(OSError):
            os.write(self._master, data)

    def resize(self, cols: int, rows: int) -> Self:
        """Give the terminal another size; the program gets SIGWINCH, as from a real one."""
        self._read(0)
        self._screen.resize(rows, cols)
        self._resize_line(cols, rows)
        self.send_signal(signal.SIGWINCH)
        return self

    def send_signal(self, number: int) -> None:
        """Send a signal."""
        with contextlib.suppress(ProcessLookupError):
            os.kill(self._process.pid, number)

    def kill(self, number: int = signal.SIGKILL) -> int:
        """Send a signal and return the exit code."""
        self.send_signal(number)
        return self.ends()

    def hang_up(self) -> int:
        """Close the terminal's window, and return the exit code."""
        os.close(self._master)
        self._master = -1
        return self._process.wait(PATIENCE)

    def ends(self, patience: float = PATIENCE) -> int:
        """Wait for the program's end and return its exit code, negative for a signal."""
        deadline = time.monotonic() + patience
        while self._process.poll() is None and time.monotonic() < deadline:
            self._read(0.05)
        code = self._process.wait(0.1)
        while self._read(0):
            pass
        return code

    def close(self) -> None:
        """End everything, however it stands."""
        if self._process.poll() is None:
            self._process.kill()
        self._process.wait()
        if self._master >= 0:
            os.close(self._master)
            self._master = -1

    # --- inside ---

    def _resize_line(self, cols: int, rows: int) -> None:
        fcntl.ioctl(self._master, termios.TIOCSWINSZ, struct.pack("HHHH", rows, cols, 0, 0))

    def _read(self, patience: float) -> bool:
        """Read what there is; return whether anything came."""
        if self._master < 0 or not select.select([self._master], [], [], max(0.0, patience))[0]:
            return False
        data = b""
        with contextlib.suppress(OSError):  # the other end is closed
            # A terminal hands over little at a time; what is there is taken as one, so that frames stay whole.
            while (piece := os.read(self._master, 1 << 16)) and len(data) < 1 << 20:
                data += piece
                if not select.select([self._master], [], [], 0)[0]:
                    break
        self.raw += data
        self._feed(data)
        return bool(data)

    def _feed(self, data: bytes) -> None:
        data = self._pending + data
        # A sequence that is not whole yet waits for its rest.
        start = data.rfind(b"\x1b", max(0, len(data) - 32))
        whole = start < 0 or re.match(rb"\x1b(\[[0-?]*[ -/]*[@-~]|[^\[])", data[start:])
        self._pending = b"" if whole else data[start:]
        self._stream.feed(_UNKNOWN_TO_PYTE.sub(b"", data if whole else data[:start]))


def _own_terminal() -> None:
    fcntl.ioctl(0, termios.TIOCSCTTY, 0)


@contextlib.contextmanager
def terminals(home: Path) -> Iterator[Callable[..., Terminal]]:
    """Yield what starts the program in a terminal; whatever is still running at the end is killed."""
    started: list[Terminal] = []

    def start(*arguments: str, **options: Any) -> Terminal:
        started.append(Terminal(options.pop("at", home), *arguments, **options))
        return started[-1]

    try:
        yield start
    finally:
        for terminal in started:
            terminal.close()


# --- decks -----------------------------------------------------------------------------------------------------------


def write_deck(home: Path, name: str, notes: Sequence[Mapping[str, Any]], **head: Any) -> Path:
    """Write a deck into a home (JSON is YAML) and return its path."""
    path = home / "decks" / f"{name}.yaml"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps({**head, "notes": list(notes)}, indent=1), encoding="utf-8")
    return path


def questions(number: int) -> list[dict[str, str]]:
    """Return plain questions, one card each, that tell themselves apart."""
    return [{"question": f"Question {n:04d}?", "answer": f"Answer {n:04d}."} for n in range(1, number + 1)]


def settings(home: Path, text: str) -> None:
    """Write the settings of a home."""
    home.mkdir(parents=True, exist_ok=True)
    (home / "settings.toml").write_text(text, encoding="utf-8")


# --- disks -----------------------------------------------------------------------------------------------------------


def remount(disk: Path, options: str) -> None:
    """Change a mounted disk's options, such as `ro`."""
    subprocess.run(["mount", "-o", f"remount,{options}", str(disk)], check=True)


def fill(disk: Path) -> Path:
    """Fill a disk to the last byte with one file and return it."""
    ballast = disk / "ballast"
    with ballast.open("wb", buffering=0) as file:
        for size in (1 << 16, 1 << 12, 1 << 9, 1):
            with contextlib.suppress(OSError):
                while file.write(bytes(size)) == size:
                    pass
    return ballast
