"""A thread that breaks down: a sentence tells of it, the program goes on, and a key tries again."""

from threading import Event

import pytest

from studydeck.core.study_day import StudyDay
from studydeck.errors import StudydeckError
from studydeck.services.ready import targets
from studydeck.services.statistics import Counting
from studydeck.tui.breakdowns import Breakdowns


class Breaking:
    """Stands in for a function; breaks down until it is mended."""

    def __init__(self, works):
        self.works, self.broken = works, True

    def __call__(self, *args, **kwargs):
        """Break down, or do what the function does."""
        if self.broken:
            raise ZeroDivisionError("a \x1b[31mslip")
        return self.works(*args, **kwargs)


@pytest.fixture
def breaking(monkeypatch):
    """Return what puts something that breaks down into the place of a function."""

    def put(module, name):
        stand_in = Breaking(getattr(module, name))
        monkeypatch.setattr(module, name, stand_in)
        return stand_in

    return put


async def worked(trial):
    """Wait until the threads are through, and all is painted."""
    await trial.press()
    await trial.app.workers.wait_for_complete()
    await trial.press()


def told(trial):
    """Return whether the screen tells of what broke down, without anything a terminal would obey."""
    return "ZeroDivisionError: a" in trial.text and "\x1b" not in trial.text


async def test_a_forecast_that_breaks_down_is_tried_again(launch, sample, breaking):
    """The dates say so instead of working for ever, Home as well; r tries again; the traceback is kept for the end."""
    from studydeck.services.ready import outlook
    from studydeck.tui.screens import ready

    foretold = breaking(ready, "foretold")
    line = breaking(outlook, "line_of")
    sample.write(verbs=sample.verbs)
    async with launch() as trial:
        targets.set_target(trial.app.library, StudyDay(trial.app.library.today() + 12), target_id="a")
        trial.screen.show()
        await worked(trial)
        assert "couldn't be worked out: d tries again" in trial.text
        await trial.press("d")
        await worked(trial)
        assert told(trial)
        assert "working it out" not in trial.text
        assert "couldn't be worked out" in trial.text
        assert "Try again" in trial.text
        foretold.broken = line.broken = False
        await trial.press("r")
        await worked(trial)
        assert "on the day" in trial.text
        assert "Try again" not in trial.text
        foretold.broken = True
        await trial.press("plus")
        await worked(trial)
        assert told(trial)
        assert "what if" not in trial.text
        assert "on the day" in trial.text  # what was known stays
        assert "ZeroDivisionError" in trial.app.breakdowns.report()
        assert "\x1b" not in trial.app.breakdowns.report()


async def test_statistics_that_break_down_are_counted_again(launch, sample, breaking):
    """What is quick stays, the rest says that it couldn't be counted, and r tries again."""
    count = breaking(Counting, "count")
    sample.write(verbs=sample.verbs)
    async with launch() as trial:
        trial.app.open_statistics()
        await worked(trial)
        assert told(trial)
        await trial.press("end")
        assert "The rest couldn't be counted." in trial.text
        count.broken = False
        Counting.count = count.works
        await trial.press("r")
        await worked(trial)
        assert "couldn't be counted" not in trial.text
        assert "Try again" not in trial.text


async def test_what_breaks_down_behind_a_screen_that_was_left_is_kept(launch, sample, monkeypatch):
    """Nobody is told of it there, but its traceback comes at the end."""
    left = Event()

    def slow(_counting):
        assert left.wait(10)
        raise ZeroDivisionError

    monkeypatch.setattr(Counting, "count", slow)
    sample.write(verbs=sample.verbs)
    async with launch() as trial:
        trial.app.open_statistics()
        await trial.press("escape")
        assert trial.kind == "home"
        left.set()
        await worked(trial)
        assert "in slow" in trial.app.breakdowns.report()


async def test_a_crib_sheet_that_breaks_down_is_made_again(launch, sample, breaking):
    """The same holds for every screen that lets a thread work."""
    from studydeck.tui.screens import crib

    sheet = breaking(crib, "crib_sheet")
    sample.write(verbs=sample.verbs)
    async with launch() as trial:
        await trial.press("c")
        await worked(trial)
        assert told(trial)
        assert "The sheet couldn't be made." in trial.text
        sheet.broken = False
        await trial.press("r")
        await worked(trial)
        assert "couldn't be made" not in trial.text


async def test_a_draft_that_breaks_down_is_read_again(launch, sample, breaking, tmp_path):
    """A document that trips the drafting doesn't end the program."""
    from studydeck.drafting import draft

    made = breaking(draft, "draft")
    path = tmp_path / "notes.txt"
    path.write_text("A margin is what is left of a price when all costs are paid.\n")
    sample.write(verbs=sample.verbs)
    async with launch() as trial:
        from studydeck.tui.drafting.review_request import ReviewRequest

        trial.app.open_review(ReviewRequest(str(path)))
        await worked(trial)
        assert told(trial)
        assert "r tries again" in trial.text
        made.broken = False
        await trial.press("r")
        await worked(trial)
        assert "margin" in trial.text
        assert not told(trial)


async def test_an_answer_whose_judging_breaks_down_stays_in_its_field(launch, sample, breaking, monkeypatch):
    """Nothing that was typed is lost; it can be submitted once more."""
    from studydeck.services.studying import judging

    monkeypatch.setattr("studydeck.tui.studying.typing._LONG", 3)
    judge = breaking(judging, "judge_by")
    sample.write(verbs=sample.verbs)
    async with launch() as trial:
        await trial.press("a", "t")
        await trial.type("ser")
        await trial.hit("enter")
        await worked(trial)
        assert "Your answer is kept" in trial.text
        assert trial.screen._field.text == "ser"
        judge.broken = False
        await trial.hit("enter")
        await worked(trial)
        assert trial.session.turn.revealed


@pytest.mark.long  # what it shares with the crib sheet is in every run
async def test_an_offer_that_breaks_down_is_told(launch, sample, breaking):
    """The setup of an interview stays open, and says what went wrong."""
    from studydeck.services.interview import offering

    breaking(offering, "offered")
    sample.write(verbs=sample.verbs)
    async with launch() as trial:
        await trial.press("t")
        await worked(trial)
        assert told(trial)
        assert trial.kind == "interview-setup"


def test_what_broke_down_is_printed_once_at_the_end():
    """Errors that were to be expected aren't; the same one counts once, and none can fill the terminal."""
    found = Breakdowns()
    assert str(found.note(StudydeckError("The disk is full."))) == "The disk is full."
    assert found.report() == ""
    slip = ZeroDivisionError("a slip")
    assert found.note(slip).message == found.note(slip).message
    assert found.report().count("ZeroDivisionError: a slip") == 1
    for n in range(50):
        found.note(ValueError(str(n)))
    assert found.report().count("nobody expected") == 5
