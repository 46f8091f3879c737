"""The standard streams as the shell gave them: one that is closed, that nobody reads any more, or that takes no more."""

import errno
import os
import sys
from contextlib import suppress
from pathlib import Path


def prepare() -> None:
    """Let no letter end the program, and no file take the place of a stream that the shell closed (`>&-`).

    Else the next file that is opened, such as the database, would be what child processes read and write as that stream.
    What is written to a closed standard output fails, as for every program; what is complained of to nobody is dropped.
    """
    for number, name in enumerate(("stdin", "stdout", "stderr")):
        if getattr(sys, name) is None:
            opened = os.open(
                os.devnull, os.O_WRONLY if name == "stderr" else os.O_RDONLY
            )  # gets the lowest free number
            setattr(sys, name, os.fdopen(opened, "r" if number == 0 else "w", closefd=False, encoding="utf-8"))
    for stream in (sys.stdin, sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")  # what can't be shown, or was typed in no known letters, is a sign


def give_up_output() -> None:
    """Drop what the output streams didn't take, or the end of the program would fail of it."""
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except OSError:
            with Path(os.devnull).open("wb") as nowhere, suppress(OSError):
                os.dup2(nowhere.fileno(), stream.fileno())


def why(error: OSError) -> str:
    """Return the sentence for what couldn't be written to no file: it was for standard output."""
    return "Standard output is closed." if error.errno == errno.EBADF else f"{error.strerror or error}."
