"""Whether a full screen can be shown, and the way to Home: nothing that Home itself doesn't need is imported here."""

import os
import sys


def has_terminal() -> bool:
    """Return whether a full screen can be shown: both ends are a terminal that can be addressed."""
    return sys.stdin.isatty() and sys.stdout.isatty() and os.environ.get("TERM", "") != "dumb"


def open_home(home: str | None, *, plain: bool) -> int:
    """Open the full screen on Home, or list the decks in line mode and go on from there; return the exit code."""
    if plain or not has_terminal():
        from studydeck.cli import line_home

        line_home.home(home)
        return 0
    from studydeck.services.places import find_places
    from studydeck.tui.running import run

    return run(find_places(home))
