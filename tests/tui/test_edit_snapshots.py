"""What the forms look like: as text at three sizes, and in colour as SVG."""

import os
import re
from pathlib import Path

import pytest

from studydeck.store import index

FOLDER = Path(__file__).parent / "snapshots"
UPDATE = bool(os.environ.get("STUDYDECK_UPDATE_SNAPSHOTS"))
SIZES = ((80, 24), (60, 18), (200, 60))
DIFFERENCE = """\
title: Coffee
id: coffee
notes:
  - difference: [Arabica, Robusta]
    aspects:
      Caffeine: [about 1.2 %, about 2.2 %]
      Altitude: [above 1000 m, up to 800 m]
    alike: [both are roasted]
    hint: think of the plants
"""


def same(name, text):
    """Assert that something looks as it was accepted."""
    path = FOLDER / name
    if UPDATE:
        path.write_text(text, encoding="utf-8")
    assert text == path.read_text(encoding="utf-8"), f"{name} differs; STUDYDECK_UPDATE_SNAPSHOTS=1 accepts it"


def svg_of(trial):
    """Return the screen as SVG, without what differs from run to run."""
    return re.sub(r"terminal-\d+", "terminal-0", trial.app.export_screenshot())


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
async def test_the_forms_look_as_they_were_accepted(launch, sample, size):
    """Choosing a kind, a form with a problem, a table, and YAML, at three sizes; a form in colour."""
    sample.write(coffee=DIFFERENCE)
    at = f"{size[0]}x{size[1]}.txt"
    async with launch(size) as trial:
        await trial.hit("n")
        same(f"pick-{at}", trial.text)
        await trial.hit("1")
        await trial.fill("Crema")
        await trial.hit("tab")
        await trial.fill("The *golden* foam on an espresso.\nIt is made of oil and carbon dioxide.")
        same(f"edit-definition-{at}", trial.text)
        if size == (80, 24):
            same("edit-definition-80x24.svg", svg_of(trial))
        await trial.hit("escape")
        trial.app.open_edit(next(iter(index.notes(trial.app.library.connection))).uid, None, None)
        await trial.settled()
        await trial.hit("tab", "tab", "tab")
        await trial.fill(", both")
        same(f"edit-difference-{at}", trial.text)
        await trial.hit("f4")
        same(f"edit-yaml-{at}", trial.text)
