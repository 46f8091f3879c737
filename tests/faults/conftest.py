"""What the fault tests share: the real program, a clock that is told the time, and disks that refuse."""

import contextlib
import os
import subprocess
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from real_program import Terminal, command, terminals

from studydeck.core.study_day import Instant
from studydeck.services.library import Library
from studydeck.services.places import Places, find_places
from studydeck.services.taking_in.looking import open_to_look
from studydeck.services.taking_in.takein import open_to_write


@dataclass
class ToldClock:
    """A clock that stands until it is told the time."""

    at_ms: int = 1_795_262_400_000  # 2026-11-21 12:00 UTC
    utc_offset_min: int = 0

    def now(self) -> Instant:
        """Return the time it was told."""
        return Instant(self.at_ms, self.utc_offset_min)

    def on(self, *, days: float = 0, minutes: float = 0) -> None:
        """Go on, or back."""
        self.at_ms += round(days * 86_400_000 + minutes * 60_000)


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """Return a home that doesn't exist yet."""
    return tmp_path / "home"


@pytest.fixture
def start(home: Path) -> Iterator[Callable[..., Terminal]]:
    """Return what starts the program in a terminal."""
    with terminals(home) as starter:
        yield starter


@pytest.fixture
def clock() -> ToldClock:
    """Return a clock that is told the time."""
    return ToldClock()


@pytest.fixture
def places(home: Path) -> Places:
    """Return the places of the home."""
    return find_places(home)


@pytest.fixture
def opened(places: Places, clock: ToldClock) -> Callable[..., contextlib.AbstractContextManager[Library]]:
    """Return what opens the library in this process, with the decks as they are now."""
    return lambda *, write=True: (open_to_write if write else open_to_look)(places, clock)


Mount = Callable[..., Path]


@pytest.fixture
def tmpfs(tmp_path: Path) -> Iterator[Mount]:
    """Return what mounts a small disk of its own at `tmp_path/disk`; skips where mounting isn't allowed."""
    disk = tmp_path / "disk"
    disk.mkdir()
    mounted: list[Path] = []

    def mount(size: str) -> Path:
        done = subprocess.run(
            ["mount", "-t", "tmpfs", "-o", f"size={size}", "studydeck-test", str(disk)],
            capture_output=True,
            check=False,
        )
        if done.returncode:
            pytest.skip(f"no disk can be mounted here: {done.stderr.decode(errors='replace').strip()}")
        mounted.append(disk)
        return disk

    yield mount
    for disk_mounted in mounted:
        subprocess.run(["umount", "-l", str(disk_mounted)], check=True)


@pytest.fixture
def nobody(home: Path, tmp_path: Path) -> Callable[[], contextlib.AbstractContextManager[None]]:
    """Return what makes this process a user without rights over the home, as root may do anything."""

    @contextlib.contextmanager
    def becoming() -> Iterator[None]:
        if os.geteuid():
            yield  # whoever runs the tests has no rights over what is closed to its owner, either
            return
        for folder in (tmp_path, *tmp_path.parents):
            if folder != folder.parent and folder.stat().st_uid == 0 and "pytest" in str(folder):
                folder.chmod(folder.stat().st_mode | 0o055)
        command(home, "check", expect=None)  # whatever is imported late lies perhaps where nobody may look
        command(home, "decks", expect=None)
        command(home, "study", "--plain", expect=None)
        os.seteuid(65534)
        try:
            yield
        finally:
            os.seteuid(0)

    return becoming
