"""What the tests of the middle rooms share: a clock that is set by hand, and a home in a temporary folder."""

import compileall
import datetime as dt
import io
import os
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings

import studydeck
from studydeck.core.scheduler import Rating
from studydeck.core.study_day import Instant, StudyDay
from studydeck.services.browsing.browse import cards
from studydeck.services.clock import SystemClock
from studydeck.services.library import Library
from studydeck.services.places import Places, find_places
from studydeck.services.studying.session import Session
from studydeck.services.taking_in import takein
from studydeck.store import states

# No test looks at the wall clock, and how long an example takes on a busy machine says nothing.
settings.register_profile("studydeck", deadline=None)
settings.load_profile("studydeck")


def pytest_configure(config: pytest.Config) -> None:
    """Compile the program once: else each of the hundreds of processes that tests start does, where no bytecode is kept."""
    if not hasattr(config, "workerinput"):
        compileall.compile_dir(str(Path(studydeck.__file__).parent), quiet=2)


NOON = dt.datetime(2026, 11, 21, 12, 0, tzinfo=dt.timezone(dt.timedelta(hours=1)))
"""A Saturday, one hour east of Greenwich."""


@pytest.fixture(scope="session", autouse=True)
def _nobodys_home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """No test ever sees the home of whoever runs it."""
    folder = str(tmp_path_factory.mktemp("nobody"))
    patch = pytest.MonkeyPatch()
    for name in ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "USERPROFILE", "LOCALAPPDATA"):
        patch.setenv(name, folder)
    patch.delenv("STUDYDECK_HOME", raising=False)
    yield
    patch.undo()


@dataclass(slots=True)
class FakeClock:
    """A clock that stands still until it is moved."""

    at: dt.datetime = NOON

    def now(self) -> Instant:
        """Return the moment that was set."""
        offset = self.at.utcoffset() or dt.timedelta()
        return Instant(round(self.at.timestamp() * 1000), round(offset.total_seconds() / 60))

    def advance(self, **span: float) -> None:
        """Move by days, hours, minutes, seconds or milliseconds; negative ones set it back."""
        self.at += dt.timedelta(**span)

    def to(self, hour: int, minute: int = 0, *, days: int = 0) -> None:
        """Set the wall clock to an hour of the same calendar day, or of one some days later."""
        self.at = self.at.replace(hour=hour, minute=minute, second=0, microsecond=0) + dt.timedelta(days=days)


@dataclass(slots=True)
class Home:
    """A home in a temporary folder, with its clock and its decks."""

    folder: Path
    clock: FakeClock
    bundled: Path | None = None
    _written: int = field(default=0)

    @property
    def places(self) -> Places:
        """Where everything lies; the bundled decks only where a test asks for them."""
        return replace(find_places(self.folder, {}), bundled=self.bundled)

    def deck(self, name: str, content: str | bytes) -> Path:
        """Write a deck file whose time of change differs from every one before, and return its path."""
        path = self.places.decks / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        self._written += 1
        seconds = 1_700_000_000 + self._written
        os.utime(path, (seconds, seconds))
        return path

    def settings(self, text: str) -> Path:
        """Write the settings file."""
        self.folder.mkdir(parents=True, exist_ok=True)
        self.places.settings.write_text(text, encoding="utf-8")
        return self.places.settings

    def open(self, *, write: bool = True) -> Library:
        """Return the library with its decks as they are now."""
        library = Library.open(self.places, self.clock, write=write, wait=False)
        takein.take_in(library)
        return library

    def cards(self) -> dict[str, dict[str, Any]]:
        """Return every card by key, in the shape of `studydeck cards --json`."""
        with self.open() as library:
            return {card["key"]: card for card in cards(library)}

    def progress(self) -> dict[str, int]:
        """Return how often each answered card was answered, by key."""
        return {key: card["reps"] for key, card in self.cards().items() if card["reps"]}

    def answer(self, *keys: str, rating: Rating = Rating.GOOD) -> None:
        """Answer cards by key, as a session would if they came up."""
        with self.open() as library:
            for key in keys:
                answer(library, key, rating)


def answer(library: Library, key: str, rating: Rating = Rating.GOOD) -> None:
    """Answer one card in a session that has nothing but it on the screen."""
    from studydeck.core.queue import Entry
    from studydeck.services.history import find_card
    from studydeck.store import index

    card = find_card(library, key)
    row = index.card(library.connection, card)
    assert row is not None
    session = Session(library)
    session._lineup.queue.main = []
    session._lineup.queue.learning = []
    new = states.get(library.connection, card).standing.reps == 0
    assert session._show(Entry(card, row.uid, row.spoiler, row.deck, is_new=new), from_main=True)
    session.answer(rating)


@dataclass(frozen=True, slots=True)
class Typist:
    """Standard input of somebody who types lines, and does something else between two of them."""

    lines: tuple[str | Callable[[], object], ...]

    def __iter__(self) -> Iterator[str]:
        """Yield the lines, doing in between what is to be done."""
        for line in self.lines:
            if isinstance(line, str):
                yield f"{line}\n"
            else:
                line()

    def isatty(self) -> bool:
        """Say that this is no terminal."""
        return False


@dataclass(frozen=True, slots=True)
class Ran:
    """What a command did: its exit code, and what it wrote."""

    code: int
    out: str
    err: str


@pytest.fixture
def clock() -> FakeClock:
    """Return a clock that stands at noon of a Saturday."""
    return FakeClock()


@pytest.fixture
def home(tmp_path: Path, clock: FakeClock) -> Home:
    """Return an empty home without bundled decks."""
    return Home(tmp_path / "home", clock)


@pytest.fixture
def bundled_home(tmp_path: Path, clock: FakeClock) -> Home:
    """Return an empty home with the decks that come with the program."""
    return Home(tmp_path / "home", clock, Path(__file__).parent.parent / "decks")


@pytest.fixture
def day(clock: FakeClock) -> Callable[[], StudyDay]:
    """Return what tells the present study day at the default rollover."""
    from studydeck.core.study_day import study_day

    return lambda: study_day(clock.now())


@pytest.fixture
def run(
    home: Home, clock: FakeClock, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Callable[..., Ran]:
    """Return what runs the command line in this process, on the home of the test and at its time."""
    from studydeck.cli import main

    monkeypatch.setattr(SystemClock, "now", lambda _self: clock.now())
    monkeypatch.setattr("studydeck.services.places.bundled_decks", lambda *_package: home.bundled)

    def run(*arguments: str, stdin: str | bytes | Typist = "") -> Ran:
        data = stdin.encode() if isinstance(stdin, str) else stdin
        typed = io.TextIOWrapper(io.BytesIO(data), encoding="utf-8") if isinstance(data, bytes) else data
        monkeypatch.setattr(sys, "stdin", typed)
        capsys.readouterr()
        code = main(["--home", str(home.folder), *arguments])
        written = capsys.readouterr()
        return Ran(code, written.out, written.err)

    return run
