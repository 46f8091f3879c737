"""Where the screen is painted: Textual takes standard error, which somebody may have sent into a file (`2>log`)."""

import sys


def paint_on_the_terminal() -> None:
    """Let Textual paint on standard output where that is the terminal and standard error isn't."""
    error, output = sys.__stderr__, sys.__stdout__
    if output is not None and output.isatty() and (error is None or error.closed or not error.isatty()):
        sys.__stderr__ = output  # type: ignore[misc]  # Textual reads it when it starts; messages still go to sys.stderr
