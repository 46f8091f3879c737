"""From the key of a grade to the next card painted, beside the repaint of one `Static(Content)`."""

import asyncio
import time
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
        theirs += asyncio.run(_repaints())
    what = f"from a grade's key to the next card painted, {size.cards:,} cards / repaint of a `Static(Content)`"
    return [ratio_row(what, 5, ours, theirs)]


async def _grades(places: Any) -> list[float]:
    from studydeck.services.day import Selection
    from studydeck.services.library import Library
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


async def _repaints() -> list[float]:
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
