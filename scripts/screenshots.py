"""Make the pictures of docs/images from the real program: the bundled decks, some weeks of study, a clock that stands still.

Run `python scripts/screenshots.py`; the same decks give the same bytes.
"""

import asyncio
import os
import sys
import tempfile
from contextlib import chdir
from dataclasses import replace
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "src"))
for _name in [name for name in os.environ if name.startswith("TEXTUAL") or name == "NO_COLOR"]:
    del os.environ[_name]
os.environ.update(TERM="xterm-256color", COLORTERM="truecolor")  # the same colours wherever this runs

from studydeck.core.scheduler import Rating  # noqa: E402 - after the environment is set
from studydeck.core.study_day import Instant  # noqa: E402
from studydeck.services import history  # noqa: E402
from studydeck.services.interview import beginning  # noqa: E402
from studydeck.services.interview.terms import Terms  # noqa: E402
from studydeck.services.library import Library  # noqa: E402
from studydeck.services.places import find_places  # noqa: E402
from studydeck.services.ready import targets  # noqa: E402
from studydeck.services.studying.session import Session  # noqa: E402
from studydeck.services.taking_in import takein  # noqa: E402
from studydeck.tui.app import StudydeckApp  # noqa: E402
from studydeck.tui.drafting.review_request import ReviewRequest  # noqa: E402
from studydeck.tui.themes import DARK, LIGHT  # noqa: E402

IMAGES = ROOT / "docs" / "images"
SIZE = (88, 26)
WIDE = (132, 30)
DAY, SECOND = 86_400_000, 1000
LAST_MORNING = 20_778 * DAY + 8 * 3_600_000
DAYS_OF_STUDY, SECONDS_A_CARD = 9, 9
WARM_UP = 12  # cards answered on the last morning before the pictures of a session
PATTERN = (3, 3, 4, 3, 1, 3, 2, 3, 3, 4, 3)
TYPED_CARD = "strategy-and-management/marketing-strategy-and-marketing-management/aspect/timeframe"
TYPED = "Management plans for years, strategy looks a few months ahead."
INTERVIEW_MINUTES_AN_ANSWER = 1.2
ARTICLE = ROOT / "tests" / "drafting" / "articles" / "06-tcp-and-udp.md"


class Clock:
    """A clock that moves only when it is told to."""

    def __init__(self, at_ms: int) -> None:
        """Stand at a moment."""
        self.at_ms = at_ms

    def now(self) -> Instant:
        """Return that moment, an hour ahead of UTC."""
        return Instant(self.at_ms, 60)


def study_for_weeks(library: Library, clock: Clock) -> None:
    """Answer each day's cards in a fixed pattern, up to the evening before the pictures."""
    count = 0
    for day in range(DAYS_OF_STUDY, 0, -1):
        clock.at_ms = LAST_MORNING - day * DAY
        session = Session(library)
        while session.turn is not None:
            clock.at_ms += SECONDS_A_CARD * SECOND
            session.answer(Rating(PATTERN[count % len(PATTERN)]))
            count += 1
    clock.at_ms = LAST_MORNING


async def press(app: StudydeckApp, clock: Clock, *keys: str) -> None:
    """Press keys, some seconds apart, and let all be painted."""
    for key in keys:
        clock.at_ms += 4 * SECOND
        app.simulate_key(key)
        await asyncio.sleep(0.1)


def is_known_difference(app: StudydeckApp) -> bool:
    """Whether the card on the screen was seen before and shows two sides, which makes the best picture."""
    showing = app.screen.session.turn.showing
    return showing.kind == "difference" and showing.was == "review" and bool(showing.asked.answer.rows)


async def browse(app: StudydeckApp, clock: Clock) -> str:
    """Search, show a card in full with its past, and come back."""
    await press(app, clock, "slash", *"time is:review")
    await press(app, clock, "enter", "down")
    await asyncio.sleep(0.5)  # the search goes on in a thread
    await press(app, clock)
    picture = app.export_screenshot()
    await press(app, clock, "q")
    return picture


async def form(app: StudydeckApp, clock: Clock) -> str:
    """Begin a note in the form, and leave it unsaved."""
    await press(app, clock, "n", "2")
    await asyncio.sleep(0.3)
    for text, key in (
        ("Brand", "tab"),
        ("Logo", "tab"),
        ("Lives in", "tab"),
        ("people's heads", "tab"),
        ("print and screens", "f5"),
        ("Changes", "tab"),
        ("slowly", "tab"),
        ("with a new design", "tab"),
    ):
        await press(app, clock, *text, key)
    await asyncio.sleep(0.5)
    await press(app, clock)
    picture = app.export_screenshot()
    await press(app, clock, "ctrl+r", "escape")
    return picture


async def settled(app: StudydeckApp, clock: Clock) -> None:
    """Wait for what goes on in threads, and for the paint."""
    await asyncio.sleep(0.5)
    await app.workers.wait_for_complete()
    await press(app, clock)
    await asyncio.sleep(0.3)


async def typed(app: StudydeckApp, clock: Clock) -> str:
    """Type an answer whose sides are swapped, and show what becomes of it."""
    app.open_practice([history.find_card(app.library, TYPED_CARD)])
    await asyncio.sleep(0.3)
    await press(app, clock, "t")
    await asyncio.sleep(0.3)
    await press(app, clock, *TYPED, "ctrl+s")
    await asyncio.sleep(0.5)
    await press(app, clock)
    picture = app.export_screenshot()
    await press(app, clock, "q")
    return picture


def hold_interview(library: Library, clock: Clock) -> str:
    """Answer a short interview with halves of the model answers, and return its id."""
    interview = beginning.begin(library, Terms(questions=6, follow_ups=False))
    count = 0
    while (question := interview.question) is not None:
        clock.at_ms += round(INTERVIEW_MINUTES_AN_ANSWER * 60 * SECOND)
        said = question.model.split(". ")
        confidence = ("sure", "unsure", "sure", "guess")[count % 4]
        if question.options:
            interview.choose({count % len(question.options)}, confidence=confidence)
        else:
            interview.answer(". ".join(said[: 1 + len(said) * (count % 3) // 2]), confidence=confidence)
        count += 1
    return interview.finish().id


async def review(app: StudydeckApp, clock: Clock) -> str:
    """Review a draft, a few cards into it."""
    app.open_review(ReviewRequest(ARTICLE.name))
    await settled(app, clock)
    await press(app, clock, "a", "a", "x", *["space"] * 6)
    await settled(app, clock)
    return app.export_screenshot()


async def take_pictures(home: Path) -> dict[str, str]:
    """Walk through the program and return the pictures by name."""
    clock = Clock(LAST_MORNING)
    places = replace(find_places(home), bundled=ROOT / "decks")
    with Library.open(places, clock, write=True) as library:
        takein.take_in(library)
        study_for_weeks(library, clock)
        app = StudydeckApp(library)
        pictures = {}
        async with app.run_test(size=SIZE) as pilot:
            await pilot.pause()
            pictures["home"] = app.export_screenshot()
            await pilot.resize_terminal(*WIDE)
            pictures["browse"] = await browse(app, clock)
            await pilot.resize_terminal(*SIZE)
            pictures["form"] = await form(app, clock)
            await press(app, clock, "a", *["space", "3"] * WARM_UP)
            while not is_known_difference(app):
                await press(app, clock, "space", "3")
            pictures["study"] = app.export_screenshot()
            await press(app, clock, "space")
            pictures["answer"] = app.export_screenshot()
            app.theme = LIGHT.name
            await press(app, clock)
            await pilot.pause()
            pictures["answer-light"] = app.export_screenshot()
            app.theme = DARK.name
            await pilot.pause()
            await press(app, clock, "1", "space", "3", "space", "1", "space", "3", "q")
            await pilot.pause()
            pictures["summary"] = app.export_screenshot()
            await press(app, clock, "enter")
            pictures["typed"] = await typed(app, clock)
            await press(app, clock, "escape")
            app.open_debrief(hold_interview(library, clock))
            await settled(app, clock)
            pictures["debrief"] = app.export_screenshot()
            await press(app, clock, "q")
            targets.set_target(library, by=library.today() + 12)
            app.open_ready()
            await settled(app, clock)
            pictures["ready"] = app.export_screenshot()
            await press(app, clock, "escape")
            await pilot.resize_terminal(*WIDE)
            with chdir(ARTICLE.parent):  # a path that is the same on every machine
                pictures["draft"] = await review(app, clock)
    return pictures


def main() -> None:
    """Write the pictures, and say which ones changed."""
    IMAGES.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as home:
        pictures = asyncio.run(take_pictures(Path(home)))
    for name, svg in pictures.items():
        path = IMAGES / f"{name}.svg"
        before = path.read_text(encoding="utf-8") if path.exists() else ""
        path.write_text(svg, encoding="utf-8")
        print(f"{path.relative_to(ROOT)}: {'unchanged' if svg == before else 'written'}")


if __name__ == "__main__":
    main()
