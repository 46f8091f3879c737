"""What a command costs in a shell: whole processes, beside a Python that does nothing."""

import sys
from pathlib import Path

from bench.measure import Row, in_turn, process_seconds, ratio_row
from bench.start import STUDYDECK

NOTHING = (sys.executable, "-c", "pass")


def rows(root: Path, rounds: int) -> list[Row]:
    """Return what was measured; the home holds the bundled decks, taken in before."""
    environment = {"STUDYDECK_HOME": str(root / "bundled")}
    process_seconds([*STUDYDECK, "--plain"], environment)  # with no input: takes the decks in and ends
    return [
        ratio_row(
            f"`studydeck {arguments}` / `python -c pass`",
            most,
            *in_turn(
                lambda: process_seconds([*STUDYDECK, arguments], environment),  # noqa: B023 - called before the next
                lambda: process_seconds(NOTHING),
                rounds,
            ),
        )
        for arguments, most in (("due", 8), ("--help", 6))
    ]
