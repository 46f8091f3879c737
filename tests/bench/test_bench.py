"""The benchmarks run, with a few cards, and say what they measured; they never ask for seconds."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

PROJECT = Path(__file__).resolve().parents[2]
pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the benchmarks need a pseudo-terminal")


def run(group: str, root: Path) -> str:
    """Return the table of one group with few cards."""
    command = [sys.executable, "-m", "bench.run", group, "--small", "--root", str(root)]
    done = subprocess.run(command, cwd=PROJECT, env=dict(os.environ), capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.mark.parametrize(
    ("group", "rows", "words"),
    (
        ("commands", 2, "`studydeck due` / `python -c pass`"),
        ("store", 4, "due counts of all decks"),
        pytest.param("drafting", 3, "`studydeck draft` on 4 articles", marks=pytest.mark.long),
        ("search", 5, "taking in one edited file"),
        ("start", 2, "first frame of Home, bundled decks"),
        ("memory", 1, "memory on Home"),
        pytest.param("screen", 1, "from a grade's key", marks=pytest.mark.long),
    ),
)
def test_group_prints_its_rows(group: str, rows: int, words: str, tmp_path: Path) -> None:
    """A group prints a table with a line for each of its rows, whether or not its targets are met."""
    table = run(group, tmp_path)
    assert words in table
    assert len(table.splitlines()) >= 2 + rows
