"""What Browse looks like: as text for the layout, as SVG for the colours; at three sizes."""

import re

import pytest

from studydeck.core.scheduler import Rating
from studydeck.services.browsing import browse
from studydeck.services.studying import acts
from studydeck.services.studying.session import Session
from tests.tui.test_snapshots import FOLDER, SIZES, UPDATE, same

DAY = 86_400_000


async def found(trial):
    """Wait until the finder has answered, and all is painted."""
    await trial.pilot.pause()
    await trial.app.workers.wait_for_complete([work for work in trial.app.workers if work.name in ("find", "act")])
    await trial.press()


def same_colours(trial, name, size):
    """Assert that the screen has the colours that were accepted."""
    path = FOLDER / f"{name}-{size[0]}x{size[1]}.svg"
    drawn = re.sub(r"terminal-\d+", "terminal", trial.app.export_screenshot(simplify=True))
    if UPDATE:
        path.write_text(drawn, encoding="utf-8")
    assert drawn == path.read_text(encoding="utf-8"), f"{path.name} differs; STUDYDECK_UPDATE_SNAPSHOTS=1 accepts it"


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
async def test_browse_looks_as_it_was_accepted(launch, sample, size):
    """The list, a card in full, a wrong query and the help of the language look as they were accepted."""
    sample.write(Biology__cells=sample.cells, Languages__verbs=sample.verbs)
    async with launch(size) as trial:
        library = trial.app.library
        for ratings in ((3, 1, 4, 3), (3, 3, 1, 2), (3, 2, 3, 3)):
            session = Session(library)
            for rating in ratings:
                session.turn.reveal()
                trial.clock.pass_time(9_000)
                session.answer(Rating(rating))
            trial.clock.pass_time(3 * DAY)
        cards = list(browse.find(library))
        acts.flag(library, cards[2:4], 1)
        acts.suspend(library, cards[4:5])
        acts.bury(library, cards[5:6])
        trial.app.open_browse()
        await found(trial)
        same(trial, "browse-typing", size)
        await trial.press("enter", "down", "down", "space")
        same(trial, "browse-list", size)
        await trial.press("up", "up", "up")
        if not trial.screen.preview.display:
            await trial.press("v")
        same(trial, "browse-card", size)
        same_colours(trial, "browse-card", size)
        await trial.press("f")
        same(trial, "browse-question", size)
        await trial.press("escape", "slash")
        trial.screen.field.put("kind:list or is:nwe")
        await found(trial)
        same(trial, "browse-wrong", size)
        await trial.press("f1")
        same(trial, "browse-help", size)
