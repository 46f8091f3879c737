"""A library in a temporary home with a clock that stands still, and the application over it."""

import asyncio
import os
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from textual import events
from textual.pilot import Pilot

from studydeck.core.study_day import Instant
from studydeck.services.library import Library
from studydeck.services.places import Places, find_places
from studydeck.tui.app import StudydeckApp

CELLS = """\
title: Cells
id: cells
tags: [biology]
sources:
  book: {title: Biology for everybody, publisher: A publisher, url: https://example.org/cells}
notes:
  - term: Mitochondrion
    meaning: The part of a cell that makes most of its **ATP**.
    example: A muscle cell has thousands of them.
    reverse: false
    hint: think of power
    remark: It has *its own* DNA.
    source: {from: book, at: Chapter 2}
  - choose: Which part of a cell makes proteins?
    right: Ribosome
    wrong: [Nucleus, Vacuole]
    because: It reads the RNA.
  - choose: Which two are found in plant cells alone?
    right: [Chloroplast, Cell wall]
    wrong: [Nucleus]
  - difference: [Plant cell, Animal cell]
    aspects:
      Wall: [made of cellulose, none at all]
  - list: Three stages of respiration
    items: [glycolysis, citric acid cycle, electron transport]
    ordered: true
  - question: Why do cells divide?
    answer: |
      For three reasons:
      - growth
      - repair
      - `reproduction`
  - cloze: Water moves by {{osmosis::one word}} through a membrane.
  - interview: Explain photosynthesis to a child.
    points: [plants eat light, they breathe out oxygen]
    minutes: 2
    follow-ups: [Why are leaves green?]
"""

VERBS = """\
title: Spanish verbs
id: verbs
notes:
  - {question: to be, answer: ser}
  - {question: to have, answer: tener}
"""

BROKEN = """\
title: Broken
id: broken
notes:
  - question: Without an answer
  - {question: fine, answer: "yes"}
"""

SECOND, MINUTE, HOUR, DAY = 1000, 60_000, 3_600_000, 86_400_000
MORNING = 20_778 * DAY + 9 * HOUR  # Sat 21 Nov 2026, 10:00 in UTC+1


class FakeClock:
    """A clock that moves only when it is told to."""

    def __init__(self) -> None:
        self.at_ms = MORNING

    def now(self) -> Instant:
        """Return the moment at which it stands."""
        return Instant(self.at_ms, 60)

    def pass_time(self, ms: int) -> None:
        """Move on."""
        self.at_ms += ms


class Trial:
    """The application on a screen of a certain size, and what can be seen of it."""

    def __init__(self, app: StudydeckApp, pilot: Pilot[int], clock: FakeClock) -> None:
        self.app, self.pilot, self.clock = app, pilot, clock

    async def press(self, *keys: str) -> None:
        """Press keys one after another, quickly, and wait once until all is painted."""
        for key in keys:
            self.app.simulate_key(key)
            await self.pilot.pause()
        await self.pilot.pause()

    async def hit(self, *keys: str) -> None:
        """Press keys as fast as a terminal can send them, and wait once until all is painted."""
        for key in keys:
            self.app.simulate_key(key)
        await self.settled()

    async def fill(self, text: str) -> None:
        """Paste a text into the form, a part between two tabs into each field from the one with the cursor on."""
        for n, part in enumerate(text.split("\t")):
            if n:
                self.app.simulate_key("tab")
            if part:
                self.app.post_message(events.Paste(part))
        await self.settled()

    async def type(self, text: str) -> None:
        """Type a text as fast as a terminal can send it, and wait once until all is painted."""
        for char in text:
            key = {" ": "space", "\n": "enter"}.get(char, char)
            self.app.post_message(events.Key(key, "\r" if char == "\n" else char))
        await self.settled()

    async def settled(self) -> None:
        """Let a form look at what was typed, and keep it, without waiting for the time to come."""
        for _ in range(20):
            await self.idle()
            if self.app.focused is not None or self.kind not in ("edit", "new-deck"):
                break
        for timer, act in (("_check_soon", "_check"), ("_keep_soon", "_keep")):
            if getattr(self.screen, timer, None) is not None:
                getattr(self.screen, timer).stop()
                getattr(self.screen, act)()
        await self.idle()

    async def idle(self) -> None:
        """Wait until no task has anything left to do; unlike a pilot's pause it asks the loop and not the clock."""
        ready = asyncio.get_running_loop()._ready  # type: ignore[attr-defined]
        calm = 0
        while calm < 3:
            await asyncio.sleep(0)
            if ready:
                calm = 0
                continue
            calm += 1
            self.app.screen._on_timer_update()

    @property
    def kind(self) -> str:
        """The registry's name of the screen on top."""
        return getattr(self.app.screen, "KIND", type(self.app.screen).__name__)

    @property
    def text(self) -> str:
        """Everything on the screen as lines of text."""
        return text_of(self.app)

    @property
    def screen(self) -> Any:
        """The screen on top."""
        return self.app.screen

    @property
    def session(self) -> Any:
        """The session of the screen on top."""
        return self.screen.session


def text_of(app: StudydeckApp) -> str:
    """Return what an application shows, line by line, without spaces at the ends."""
    strips = app.screen._compositor.render_strips()
    return "\n".join("".join(segment.text for segment in strip).rstrip() for strip in strips) + "\n"


class Sample:
    """Decks of every kind, and the way to write them."""

    cells, verbs, broken = CELLS, VERBS, BROKEN

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def write(self, **files: str) -> None:
        """Write deck files; `a__b` is the file `b.yaml` in the folder `a`."""
        for name, text in files.items():
            path = self.folder / (name.replace("__", "/").replace("_", " ") + ".yaml")
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")


@pytest.fixture(autouse=True)
def same_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every test sees the same terminal: true colour, no wishes in the environment."""
    for name in list(os.environ):
        if name.startswith(("TEXTUAL", "STUDYDECK")) or name == "NO_COLOR":
            monkeypatch.delenv(name)
    monkeypatch.setenv("TERM", "xterm-256color")
    monkeypatch.setenv("COLORTERM", "truecolor")


@pytest.fixture
def clock() -> FakeClock:
    """A clock on a Saturday morning."""
    return FakeClock()


@pytest.fixture
def places(tmp_path: Path) -> Places:
    """An empty home without bundled decks."""
    return replace(find_places(tmp_path / "home"), bundled=None)


@pytest.fixture
def sample(places: Places) -> Sample:
    """Decks for the home."""
    places.decks.mkdir(parents=True)
    return Sample(places.decks)


@pytest.fixture
def places_settings(places: Places) -> Path:
    """Where the settings file of the home is to be written."""
    places.settings.parent.mkdir(parents=True, exist_ok=True)
    return places.settings


@pytest.fixture
def libraries(places: Places, clock: FakeClock) -> Iterator[Callable[[], Library]]:
    """Opens the library of the home; closes it after the test."""
    opened: list[Library] = []

    def open_it() -> Library:
        opened.append(Library.open(places, clock, write=True))
        return opened[-1]

    yield open_it
    for library in opened:
        library.close()


Launch = Callable[..., AbstractAsyncContextManager[Trial]]


@pytest.fixture
def launch(libraries: Callable[[], Library], clock: FakeClock) -> Launch:
    """Starts the application over the home."""

    @asynccontextmanager
    async def start(size: tuple[int, int] = (80, 24), **options: Any) -> AsyncIterator[Trial]:
        app = StudydeckApp(libraries(), **options)
        async with app.run_test(size=size) as pilot:
            await pilot.pause()
            yield Trial(app, pilot, clock)

    return start
