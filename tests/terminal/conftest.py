"""A home for each test, and the real program in it."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from real_program import Terminal, terminals


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """Return a home that doesn't exist yet."""
    return tmp_path / "home"


@pytest.fixture
def start(home: Path) -> Iterator[Callable[..., Terminal]]:
    """Return what starts the program in a terminal: `start("study", cols=60, rows=18)`."""
    with terminals(home) as starter:
        yield starter
