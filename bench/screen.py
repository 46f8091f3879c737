"""From a key to what follows from it (the next card, the filtered list), beside the repaint of one `Static(Content)`."""

import asyncio
import statistics
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from textual.app import App, ComposeResult
from textual.content import Content
from textual.widgets import Static

from bench import data
from bench.measure import Row, ratio_row

SIZE = (80, 24)
QUIET = 0.04  # seconds without a paint after which a key's work is over
BLOCK = 20  # keys in a row before it is the other's turn
TYPED = "market plan brand value"
TEXT = "What is a plan for the long run, and how does it differ from the work of a day? "


class StaticApp(App[None]):
    """One Static that shows another text at each key."""

    turn = 0

    def compose(self) -> ComposeResult:
        """Lay out the one widget."""
        yield Static(Content(TEXT * 4))

    def on_key(self) -> None:
        """Show other text."""
        self.turn += 1
        self.query_one(Static).update(Content(f"{self.turn} {TEXT * 4}"))


def rows(root: Path, size: data.Size, rounds: int) -> list[Row]:
    """Return what was measured."""
    places = data.copied(data.make(root, size), "screen")
    ours: list[float] = []
    theirs: list[float] = []
    for _ in range(max(1, rounds // BLOCK)):
        ours += asyncio.run(_grades(places))
        theirs += asyncio.run(repaints())
    what = f"from a grade's key to the next card painted, {size.cards:,} cards / repaint of a `Static(Content)`"
    return [
        ratio_row(what, 5, ours, theirs),
        _filtered_row(places, size, rounds),
        *_statistics_rows(places, size, rounds, theirs),
    ]


def _statistics_rows(places: Any, size: data.Size, rounds: int, theirs: list[float]) -> list[Row]:
    """Time the statistics: until the days and the year are painted, and until all is."""
    first, whole = asyncio.run(_statistics(places, min(12, rounds)))
    beside = f"{size.cards:,} cards / repaint of a `Static(Content)`"
    ratio = statistics.median(whole) / statistics.median(theirs)
    return [
        ratio_row(f"from the key to the statistics' first frame, {beside}", 25, first, theirs),
        Row(
            f"from the key to all statistics, counted in a thread, {beside}", "none", f"{ratio:.0f} ×", None, len(whole)
        ),
    ]


async def _statistics(places: Any, rounds: int) -> tuple[list[float], list[float]]:
    """Return the seconds from the key on Home to the first paint of the statistics, and to that of everything."""
    from studydeck.services.library import Library
    from studydeck.tui.app import StudydeckApp

    first: list[float] = []
    whole: list[float] = []
    with Library.open(places, write=True) as library:
        app = StudydeckApp(library)
        async with app.run_test(size=SIZE) as pilot:
            await pilot.pause(0.5)
            paints = _watched(app)
            for _ in range(rounds + 1):
                paints.clear()
                began = time.perf_counter()
                app.simulate_key("s")
                await _until(lambda: paints)
                first.append(paints[0] - began)
                await _until(lambda: getattr(app.screen, "found", None))
                await pilot.pause()
                whole.append(paints[-1] - began)
                app.simulate_key("escape")
                await pilot.pause(0.1)
    return first[1:], whole[1:]  # the first time the screen was imported


def _filtered_row(places: Any, size: data.Size, rounds: int) -> Row:
    ours: list[float] = []
    theirs: list[float] = []
    for _ in range(max(1, rounds // len(TYPED))):
        ours += asyncio.run(_typed(places))
        theirs += asyncio.run(repaints())
    what = f"from a key in Browse to the filtered list, {size.cards:,} cards / repaint of a `Static(Content)`"
    return ratio_row(what, 15, ours, theirs)


async def _typed(places: Any) -> list[float]:
    """Return the seconds from each letter of a query to the paint of its first page of cards."""
    from studydeck.services.library import Library
    from studydeck.tui.app import StudydeckApp

    with Library.open(places, write=True) as library:
        app = StudydeckApp(library)
        async with app.run_test(size=SIZE) as pilot:
            await pilot.pause(0.5)
            app.open_browse()
            await pilot.pause(1)
            paints = _watched(app)
            return [await _listed(app, key, paints) for key in TYPED]


async def _listed(app: Any, key: str, paints: list[float]) -> float:
    """Press a key and return the seconds until the cards that it leaves are painted; the count may follow."""
    screen = app.screen
    before = screen.result
    began = time.perf_counter()
    app.simulate_key(key)
    painted = 0
    while screen.result is before or len(paints) == painted:
        if screen.result is before:
            painted = len(paints)
        await asyncio.sleep(0.001)  # a busy loop would keep the searching thread waiting
        if time.perf_counter() - began > 5:
            raise TimeoutError(f"nothing was found after the key {key}")
    seconds = paints[painted] - began
    await asyncio.sleep(0.5)  # until the whole list is there, so that each key is timed alone
    return seconds


async def _grades(places: Any) -> list[float]:
    from studydeck.services.library import Library
    from studydeck.services.studying.day import Selection
    from studydeck.tui.app import StudydeckApp

    with Library.open(places, write=True) as library:
        app = StudydeckApp(library, selection=Selection(), start="study")
        async with app.run_test(size=SIZE) as pilot:
            await pilot.pause(0.5)
            paints = _watched(app)
            seconds = []
            for _ in range(BLOCK):
                await _pressed(app, "space", paints)
                seconds.append(await _pressed(app, "3", paints))
    return seconds


async def _until(is_so: Callable[[], object]) -> None:
    """Wait until something is so; a busy loop would keep threads waiting.

    Raises:
        TimeoutError: it isn't after some seconds.
    """
    began = time.perf_counter()
    while not is_so():
        await asyncio.sleep(0.001)
        if time.perf_counter() - began > 20:
            raise TimeoutError("nothing was painted")


async def repaints() -> list[float]:
    app = StaticApp()
    async with app.run_test(size=SIZE) as pilot:
        await pilot.pause(0.2)
        paints = _watched(app)
        return [await _pressed(app, "x", paints) for _ in range(BLOCK)]


def _watched(app: Any) -> list[float]:
    """Return a list that grows by the time of each paint from now on."""
    paints: list[float] = []
    display = app._display  # noqa: SLF001 - the one place through which all that is painted goes

    def painted(*arguments: Any) -> None:
        display(*arguments)
        paints.append(time.perf_counter())

    app._display = painted  # noqa: SLF001
    return paints


async def _pressed(app: Any, key: str, paints: list[float]) -> float:
    """Press a key and return the seconds until the last paint that follows from it."""
    paints.clear()
    began = time.perf_counter()
    app.simulate_key(key)
    while not paints or time.perf_counter() - paints[-1] < QUIET:
        await asyncio.sleep(0.001)
        if time.perf_counter() - began > 5:
            raise TimeoutError(f"nothing was painted after the key {key}")
    return paints[-1] - began
