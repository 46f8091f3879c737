"""How soon Home is painted: fresh processes in a terminal, beside an empty Textual app's first frame."""

import shutil
import sys
from collections.abc import Sequence
from pathlib import Path

from bench import data
from bench.measure import Row, in_turn, ratio_row
from bench.terminal import LAST_ROW, running

EMPTY = (sys.executable, str(Path(__file__).with_name("empty_app.py")))
STUDYDECK = (sys.executable, "-c", "import sys; from studydeck.cli import main; sys.exit(main())")
HOME_TEXT = b"Today"  # stands on Home and nowhere before it


def rows(root: Path, size: data.Size, rounds: int) -> list[Row]:
    """Return what was measured."""
    bundled = root / "bundled"
    shutil.rmtree(bundled, ignore_errors=True)
    home_seconds(bundled)  # the decks are taken in once; each start after that finds them unchanged
    home_seconds(bundled)
    large = library_home(root, size)
    home_seconds(large)
    home_seconds(large)
    files = f"{size.decks} files of {size.cards // size.decks:,} notes"
    return [
        ratio_row(
            "first frame of Home, bundled decks / of an empty Textual app",
            1.5,
            *in_turn(lambda: home_seconds(bundled), empty_seconds, rounds),
        ),
        ratio_row(
            f"first frame of Home, {files}, unchanged / of an empty Textual app",
            2,
            *in_turn(lambda: home_seconds(large), empty_seconds, rounds),
        ),
    ]


def library_home(root: Path, size: data.Size) -> Path:
    """Return a home of that many cards; the bundled decks are taken in beside them."""
    return data.copied(data.make(root, size), "start").data


def home_seconds(home: Path) -> float:
    """Return the seconds from a start to the first frame that shows Home."""
    return _seconds(STUDYDECK, home, (HOME_TEXT, LAST_ROW))


def empty_seconds() -> float:
    """Return the seconds from a start of the empty app to its first frame."""
    return _seconds(EMPTY, Path.cwd(), (LAST_ROW,))


def _seconds(command: Sequence[str], home: Path, marks: Sequence[bytes]) -> float:
    with running(command, {"STUDYDECK_HOME": str(home)}) as terminal:
        return terminal.until(*marks)
