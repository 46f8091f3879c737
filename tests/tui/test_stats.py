"""The statistics screen, and confidence on the study screen: what is drawn, which keys work, how it looks."""

import pytest

from studydeck.core.scheduler import Rating
from studydeck.errors import StudydeckError
from studydeck.services.studying.session import Session
from studydeck.tui.screens.stats import StatsScreen
from tests.tui.conftest import DAY, SECOND
from tests.tui.test_snapshots import SIZES, same

ROLES = """\
title: Roles
id: roles
notes:
  - difference: [Product manager, Project manager]
    aspects:
      Question: [what and why, how and when]
      Measure: [value, time and budget]
  - {term: Product manager, meaning: Decides what is built and why.}
  - {term: Project manager, meaning: Delivers in time and within budget.}
  - {question: What is a roadmap?, answer: A plan of what comes when.}
"""
CONFIDENT = "[study]\nconfidence = true\n"


def studied(library, clock, days):
    """Study so many days, the first card of each wrong although sure, all others right."""
    for _ in range(days):
        session = Session(library)
        first = True
        while session.turn is not None:
            clock.pass_time(9 * SECOND)
            turn = session.turn
            if turn.has_choices:
                turn.choose(next(n for n in range(len(turn.asked.options)) if (n in turn.asked.right) is not first))
            turn.be("sure" if first else "unsure")
            session.answer(Rating.AGAIN if first else Rating.EASY)
            first = False
        clock.pass_time(DAY)


@pytest.fixture
def confident(places_settings, sample):
    """A deck, and confidence asked for."""
    places_settings.write_text(CONFIDENT)
    sample.write(roles=ROLES, verbs=sample.verbs)


@pytest.mark.parametrize(
    "size",
    [pytest.param(size, marks=[pytest.mark.long] * (size == (80, 24)), id=f"{size[0]}x{size[1]}") for size in SIZES],
)
async def test_the_statistics_look_as_they_were_accepted(launch, confident, size):
    """After four days, top and end of the page, at three sizes."""
    async with launch(size) as trial:
        studied(trial.app.library, trial.clock, 4)
        await trial.press("s")
        await trial.app.workers.wait_for_complete()
        await trial.press()
        assert trial.kind == "stats"
        same(trial, "stats", size)
        await trial.press("end")
        same(trial, "stats-end", size)


async def test_what_is_quick_is_drawn_before_the_rest_is_counted(launch, confident, monkeypatch):
    """The days and the year are there with the first frame; what can't be counted becomes a line beneath them."""
    monkeypatch.setattr(StatsScreen, "_count", lambda _self, _counting: None)
    async with launch() as trial:
        studied(trial.app.library, trial.clock, 1)
        await trial.press("s")
        assert "Answers, 30 days" in trial.text
        await trial.press("end")
        assert "Counting the rest ..." in trial.text
        await trial.press("home")
        screen = trial.screen
        screen.post_message(StatsScreen.Counted(screen._counting, None, StudydeckError("It is gone.", "Look for it.")))
        await trial.press()
        assert "It is gone." in trial.text
        assert "Answers, 30 days" in trial.text


async def test_without_answers_every_section_says_what_will_stand_there(launch, sample):
    """The page teaches how each of them is filled."""
    sample.write(roles=ROLES)
    async with launch((100, 50)) as trial:
        await trial.press("s")
        await trial.app.workers.wait_for_complete()
        await trial.press()
        for words in (
            "No answers yet",
            "No card is planned yet",
            "share of reviews",
            "confidence = true under",
            "Nothing was confused",
        ):
            assert words in trial.text
        assert "although you were sure stand here" in trial.text
        assert "enter" not in trial.text.splitlines()[-1]
        await trial.press("escape")
        assert trial.kind == "home"


async def test_enter_drills_the_highlighted_pair_and_comes_back(launch, confident):
    """First the list is gone to, then the pair is practised; the end returns; tab goes on to what was sure and wrong."""
    async with launch() as trial:
        studied(trial.app.library, trial.clock, 1)
        await trial.press("s")
        await trial.app.workers.wait_for_complete()
        await trial.press()
        assert "To the pairs" in trial.text
        await trial.press("enter")
        line = next(line for line in trial.text.splitlines() if "▸" in line)
        assert "✗ " in line
        assert "Product manager" in line
        assert "Project manager" in line
        await trial.press("enter")
        assert trial.kind == "study"
        assert trial.session.practice
        await trial.press("escape")
        assert trial.kind == "stats"
        await trial.app.workers.wait_for_complete()
        await trial.press("tab")
        assert "! " in next(line for line in trial.text.splitlines() if "▸" in line)
        await trial.press("enter")
        assert trial.session.counts.all == 1
        await trial.press("escape", "shift+tab")
        assert "✗ " in next(line for line in trial.text.splitlines() if "▸" in line)


async def test_digits_say_how_sure_one_is_and_reveal(launch, confident):
    """Before the reveal 1 to 3 say it, after that they grade; the frame tells what was said."""
    async with launch() as trial:
        await trial.press("down", "enter")
        while trial.screen.turn.has_choices:
            await trial.press("b")
        assert [word in trial.text for word in ("Sure", "Unsure", "Guess")] == [True] * 3
        await trial.press("2")
        assert "you were unsure" in trial.text
        assert trial.screen.turn.revealed
        await trial.press("3")
        assert trial.session.done == 1


async def test_a_choice_is_shown_and_asks_how_sure(launch, confident):
    """The options' digits choose first; then the same digits say how sure one is."""
    async with launch() as trial:
        await trial.press("enter")
        while not trial.screen.turn.has_choices:
            await trial.press("b")
        wrong = next(n for n in range(2) if n not in trial.screen.turn.asked.right)
        await trial.press(str(wrong + 1))
        assert "your choice" in trial.text
        assert "Wrong" not in trial.text
        await trial.press("1")
        assert "✗ Wrong" in trial.text
        await trial.press("space", "q")
        assert trial.kind == "summary"
        assert "Confused" in trial.text
        assert "0 of 1 right" in trial.text


async def test_markup_and_control_bytes_in_names_are_shown_as_text(launch, places_settings, sample):
    """A deck's title and a pair's names never reach the screen as anything else."""
    places_settings.write_text(CONFIDENT)
    odd = ROLES.replace("title: Roles", 'title: "[red]Roles[/] \\e[31m"').replace(
        "Project manager", "'[b]Project[/b] manager'"
    )
    sample.write(roles=odd)
    async with launch((100, 50)) as trial:
        studied(trial.app.library, trial.clock, 1)
        await trial.press("s")
        await trial.app.workers.wait_for_complete()
        await trial.press("end")
        assert "[red]Roles[/]" in trial.text
        assert "[b]Project[/b] manager" in trial.text
        assert "\x1b" not in trial.text
