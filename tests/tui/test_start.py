"""The start path: what it imports, and what it doesn't."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

SOURCE = Path(__file__).parents[2] / "src"
NAMES_TEXTUAL = re.compile(r"^\s*(?:from|import) (?:textual|rich)(?:\.[\w.]+)?(?:$| import| as|,)", re.MULTILINE)
SCRIPT = """
import sys
import studydeck.tui.running, studydeck.tui.screens.home
print(" ".join(sys.modules))
"""


@pytest.fixture(scope="module")
def imported():
    """The modules of a fresh process that is about to paint Home."""
    found = subprocess.run(
        [sys.executable, "-c", SCRIPT], capture_output=True, text=True, check=True, env={"PYTHONPATH": str(SOURCE)}
    )
    return set(found.stdout.split())


FIRST_FRAME = """
import asyncio, sys
from textual.app import App
from textual.screen import Screen

painted, paint, run = [], Screen._compositor_refresh, App.run

def noted(screen):
    paint(screen)
    if type(screen).__name__ == "HomeScreen":
        painted.append(" ".join(sys.modules))

async def leave(pilot):
    while not painted:
        await pilot.pause()
    pilot.app.exit()

Screen._compositor_refresh = noted
App.run = lambda app: run(app, headless=True, auto_pilot=leave)
from studydeck.cli import full_screen, main
full_screen.has_terminal = lambda: True
main([])
print(painted[0])
"""


@pytest.mark.hygiene
def test_a_start_where_no_deck_changed_imports_nothing_of_reading_decks(tmp_path):
    """From the command line to Home's first frame: neither taking in, nor kinds of notes, nor the scheduler."""
    environment = {**os.environ, "PYTHONPATH": str(SOURCE), "STUDYDECK_HOME": str(tmp_path)}
    for _ in range(2):  # the first start takes the decks in
        found = subprocess.run(
            [sys.executable, "-c", FIRST_FRAME], capture_output=True, text=True, check=True, env=environment
        )
    modules = set(found.stdout.split())
    assert "studydeck.tui.screens.home" in modules
    assert not modules & {
        "studydeck.services.taking_in.takein",
        "studydeck.core.notes",
        "studydeck.core.scheduler",
        "studydeck.cli.study",
        "yaml",
    }


@pytest.mark.parametrize("name", ("study", "summary", "help", "problems", "loading"))
def test_other_screens_are_imported_on_first_use(imported, name):
    """Before Home is painted no other screen is imported."""
    assert f"studydeck.tui.screens.{name}" not in imported


@pytest.mark.hygiene
@pytest.mark.parametrize(
    "name", ("yaml", "markdown_it", "textual.widgets._markdown", "textual.widgets._data_table", "hypothesis", "numpy")
)
def test_nothing_heavy_is_on_the_start_path(imported, name):
    """Neither the YAML reader nor Textual's heavy widgets are imported before Home is painted."""
    assert name not in imported


def test_only_tui_knows_textual():
    """No module outside tui names textual or rich in an import."""
    for path in (SOURCE / "studydeck").rglob("*.py"):
        if "tui" not in path.parts:
            assert not NAMES_TEXTUAL.search(path.read_text(encoding="utf-8")), path
