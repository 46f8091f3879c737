"""What the screens look like as plain text; run with STUDYDECK_UPDATE_SNAPSHOTS=1 to accept how they look now."""

import os
from dataclasses import replace
from pathlib import Path

import pytest

FOLDER = Path(__file__).parent / "snapshots"
UPDATE = bool(os.environ.get("STUDYDECK_UPDATE_SNAPSHOTS"))
SIZES = ((80, 24), (60, 18), (200, 60))


def same(trial, name, size):
    """Assert that the screen looks as it was accepted."""
    path = FOLDER / f"{name}-{size[0]}x{size[1]}.txt"
    text = trial.text
    if UPDATE:
        FOLDER.mkdir(exist_ok=True)
        path.write_text(text, encoding="utf-8")
    assert text == path.read_text(encoding="utf-8"), f"{path.name} differs; STUDYDECK_UPDATE_SNAPSHOTS=1 accepts it"


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
async def test_a_session_looks_as_it_was_accepted(launch, sample, size, places, monkeypatch):
    """Home, question, answer, choice, summary and the quiet Home look as they were accepted, at three sizes."""
    monkeypatch.setattr(
        "studydeck.services.taking_in.live.POLL_S", 1e6
    )  # the decks aren't really where they seem to be
    sample.write(Biology__cells=sample.cells, Languages__verbs=sample.verbs, broken=sample.broken)
    shown = type(places.decks)("~/decks")
    async with launch(size) as trial:
        library = trial.app.library
        library.places = replace(places, decks=shown, settings=shown.with_name("settings.toml"))
        trial.screen.show()
        await trial.press()
        same(trial, "home", size)
        await trial.press("a", "h")
        same(trial, "question", size)
        await trial.press("space")
        same(trial, "answer", size)
        trial.clock.pass_time(8_000)
        await trial.press("1", "space", "3", "space", "4", "1")
        same(trial, "choice", size)
        trial.clock.pass_time(12_000)
        await trial.press("space", "q")
        same(trial, "summary", size)
        await trial.press("enter")
        same(trial, "home-later", size)
        await trial.press("question_mark")
        same(trial, "help", size)
