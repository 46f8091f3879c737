"""How much memory the whole program takes with everything open on Home, at its peak."""

import os
import select
import time
from pathlib import Path

from bench import data
from bench.measure import Row, missing_row
from bench.start import HOME_TEXT, STUDYDECK
from bench.terminal import LAST_ROW, Terminal, running

MOST_MB = 250
SETTLED = 2.0  # seconds after the first frame in which it does what it put off
KEYS = (b"a", b" ", b"3", b" ", b"3")  # study all, and two answers


def rows(root: Path, size: data.Size) -> list[Row]:
    """Return what was measured."""
    what = f"memory on Home and after two answers, peak, {size.cards:,} cards and {size.reviews:,} reviews"
    home = data.copied(data.make(root, size), "memory").data
    with running(STUDYDECK, {"STUDYDECK_HOME": str(home)}) as terminal:
        terminal.until(HOME_TEXT, LAST_ROW)
        _drain(terminal, SETTLED)
        for key in KEYS:
            terminal.type(key)
            _drain(terminal, 0.4)
        most = terminal.memory_mb()
    if most is None:
        return [missing_row(what, f"≤ {MOST_MB} MB", "this system doesn't tell a process' peak")]
    return [Row(what, f"≤ {MOST_MB} MB", f"{most:.0f} MB", most <= MOST_MB, 1)]


def _drain(terminal: Terminal, seconds: float) -> None:
    """Read what is painted for a while, so that the program never waits for its terminal."""
    end = time.perf_counter() + seconds
    while (left := end - time.perf_counter()) > 0:
        if select.select([terminal.screen], [], [], left)[0]:
            terminal.output += os.read(terminal.screen, 65_536)
