"""The command line: one file per command, each loaded when it is called."""

from studydeck.cli.group import main

__all__ = ["main"]
