"""The screen of dates to be ready for, its form, and the line on Home."""

import pytest

from studydeck.core.scheduler import Rating
from studydeck.core.study_day import StudyDay
from studydeck.services.ready import targets
from studydeck.services.studying.day import Selection
from studydeck.services.studying.session import Session
from studydeck.tui.charts import Piece
from studydeck.tui.reports.ready_charts import gain_bar, outlook_chart
from tests.tui.test_snapshots import same

DAY = 86_400_000
WORDS = "title: Words\nid: words\nnotes:\n" + "".join(
    f"  - {{question: 'Word {n}?', answer: Answer {n}., tags: [{('nouns', 'verbs')[n % 2]}]}}\n" for n in range(30)
)


async def worked_out(trial):
    """Wait until the threads have told what they found, and all is painted."""
    await trial.press()
    await trial.app.workers.wait_for_complete()
    await trial.press()


def studied(library, clock, days=4):
    """Study new cards for some days, so that there is a habit."""
    for _ in range(days):
        session = Session(library, Selection(new=5))
        while session.turn is not None:
            clock.pass_time(9_000)
            session.answer(Rating.EASY)
        clock.pass_time(DAY)


@pytest.mark.parametrize(
    "size",
    (pytest.param((80, 24), marks=pytest.mark.long, id="80x24"), pytest.param((60, 18), id="60x18")),
)
async def test_the_dates_look_as_they_were_accepted(launch, sample, size):
    """The empty screen, one date with its curves, what if, and the form, at two sizes."""
    sample.write(words=WORDS, verbs=sample.verbs)
    async with launch(size) as trial:
        library = trial.app.library
        studied(library, trial.clock)
        await trial.press("d")
        same(trial, "ready-empty", size)
        targets.set_target(library, StudyDay(library.today() + 12), target_id="a")
        targets.set_target(library, StudyDay(library.today() + 40), decks=["verbs"], target_id="b")
        trial.screen.show()
        await worked_out(trial)
        same(trial, "ready", size)
        await trial.press("end")
        same(trial, "ready-parts", size)
        await trial.press("home", "minus")
        await worked_out(trial)
        same(trial, "ready-what-if", size)
        await trial.press("escape", "enter")
        await trial.settled()
        same(trial, "ready-form", size)


async def test_a_date_is_set_changed_removed_and_brought_back(launch, sample):
    """All from the keyboard; the form shows the day while it is typed, and what is wrong with it."""
    sample.write(words=WORDS, verbs=sample.verbs)
    async with launch() as trial:
        await trial.press("d", "n")
        await trial.fill("2026-11-20")
        assert "20 November 2026 is over" in trial.text
        await trial.press("ctrl+s")
        assert trial.kind == "ready-form"
        await trial.press("ctrl+u")
        await trial.fill("in 12 days")
        assert "3 December 2026 · 12 days" in trial.text
        await trial.fill("\tWords\tnouns")
        await trial.press("ctrl+s")
        await worked_out(trial)
        assert trial.kind == "ready"
        assert "Words, only nouns" in trial.text
        assert "0 % → 9" in trial.text
        await trial.press("enter")
        await trial.press("ctrl+u")
        await trial.fill("5 December")
        await trial.press("ctrl+s")
        await worked_out(trial)
        assert "Sat 5 Dec 2026 · 14 days" in trial.text
        await trial.press("x")
        assert "No date is set." in trial.text
        await trial.press("u")
        await worked_out(trial)
        assert "Sat 5 Dec 2026" in trial.text
        await trial.press("escape")
        assert trial.kind == "home"


async def test_a_form_tells_what_is_wrong_and_keeps_what_was_typed(launch, sample):
    """A deck that isn't there, a number that is none; esc leaves and sets nothing."""
    sample.write(words=WORDS)
    async with launch() as trial:
        await trial.press("d", "n")
        await trial.fill("tomorrow\tWards")
        await trial.press("ctrl+s")
        assert trial.kind == "ready-form"
        assert "Wards" in trial.text
        assert "Did you mean `words`?" in trial.text
        await trial.press("ctrl+u")
        await trial.fill("\t\tmany")
        await trial.press("ctrl+s")
        assert "Last days is a whole number, not `many`." in trial.text
        await trial.press("escape")
        assert trial.kind == "ready"
        assert "No date is set." in trial.text


async def test_what_if_is_tried_kept_and_taken_back(launch, sample):
    """Other last days are shown at once and written only by w; esc takes back what is tried before it leaves."""
    sample.write(words=WORDS)
    async with launch() as trial:
        library = trial.app.library
        targets.set_target(library, StudyDay(library.today() + 12))
        await trial.press("d")
        await worked_out(trial)
        await trial.press("right", "right")
        await worked_out(trial)
        assert "What if: with 9 last days" in trial.text
        assert targets.current(library)[0].window == 7
        await trial.press("escape")
        assert "What if" not in trial.text
        assert trial.kind == "ready"
        await trial.press("left", "w")
        await worked_out(trial)
        assert targets.current(library)[0].window == 6
        await trial.press("escape")
        assert trial.kind == "home"


async def test_tab_goes_from_date_to_date(launch, sample):
    """The highlighted one is shown in full."""
    sample.write(words=WORDS, verbs=sample.verbs)
    async with launch() as trial:
        library = trial.app.library
        targets.set_target(library, StudyDay(library.today() + 12), decks=["words"])
        targets.set_target(library, StudyDay(library.today() + 20), decks=["verbs"])
        await trial.press("d")
        await worked_out(trial)
        assert "30 cards to meet" in trial.text
        await trial.press("tab")
        assert "2 cards to meet" in trial.text
        await trial.press("tab")
        assert "30 cards to meet" in trial.text


@pytest.mark.parametrize("width", (60, pytest.param(100, marks=pytest.mark.long)))
async def test_home_shows_the_nearest_date_after_its_first_frame(launch, sample, width):
    """In the first line, in any width, moving nothing; another answer changes it, removing the date takes it away."""
    sample.write(words=WORDS)
    async with launch((width, 24)) as trial:
        library = trial.app.library
        target = targets.set_target(library, StudyDay(library.today() + 12))
        trial.screen.show()
        trial.screen.outlook_changed()
        before = trial.text.splitlines()
        await worked_out(trial)
        lines = trial.text.splitlines()
        assert "12 days · ready 0 % → 9" in lines[0]
        assert lines[2:] == before[2:]
        first = trial.screen.outlook
        await trial.press("a", "space", "4", "escape")
        await worked_out(trial)
        assert trial.screen.outlook != first
        targets.remove(library, target)
        trial.screen.show()
        await worked_out(trial)
        assert "ready" not in trial.text.splitlines()[0]


async def test_names_of_decks_and_topics_are_shown_as_they_are(launch, sample):
    """Nothing in them is markup or reaches the terminal."""
    sample.write(
        bad='title: "[red]Bad[/] [@click=app.quit]x[/]\\u001b]0;t\\u0007"\nnotes:\n'
        '  - {question: One?, answer: "1", tags: ["[b]"]}\n  - {question: Two?, answer: "2", tags: ["[b]"]}\n'
        "  - {question: Three?, answer: '3'}\n"
    )
    async with launch((100, 40)) as trial:
        targets.set_target(trial.app.library, StudyDay(trial.app.library.today() + 9), decks=None)
        await trial.press("d")
        await worked_out(trial)
        assert "[red]Bad[/] [@click=app.quit]x[/]" in trial.text
        assert "[b] " in trial.text
        assert "\x1b" not in trial.text


async def test_home_works_its_line_out_once(launch, sample, monkeypatch):
    """As long as nothing happened, however often Home is shown; no date costs nothing at all."""
    sample.write(words=WORDS)
    asked = []
    monkeypatch.setattr(
        "studydeck.services.ready.outlook.line_of", lambda _library, _target, _wanted: asked.append(1) or "soon"
    )
    async with launch() as trial:
        await worked_out(trial)
        assert asked == []
        targets.set_target(trial.app.library, StudyDay(trial.app.library.today() + 12))
        for _ in range(3):
            trial.screen.show()
            await worked_out(trial)
        assert asked == [1]
        assert trial.screen.outlook == "soon"


# --- the charts --------------------------------------------------------------------------------------------------------


def plain(line):
    """Return a line of a chart as text."""
    return "".join(piece.text for piece in line)


def test_outlook_chart_rises_from_today_to_the_date():
    """The plan's curve ends at the top right, the habit's below it in another tone, the last days begin at a line."""
    lines = outlook_chart(((0, 0.2), (10, 1.0)), ((0, 0.2), (10, 0.1)), 40, 6, window=5, labels=("today", "date"))
    assert [len(plain(line)) for line in lines] == [40] * 8
    assert plain(lines[0]).startswith(" 100 %┤")
    assert plain(lines[5]).startswith("   0 %┤")
    assert lines[0][-1].tone == "curve"
    assert lines[5][-1].tone == "ahead"
    assert any(piece == Piece("┊", "now") for line in lines for piece in line)
    assert "┴" in plain(lines[6])
    assert plain(lines[7]).split() == ["today", "date"]


def test_outlook_chart_of_high_values_begins_higher():
    """So that what differs can be seen."""
    assert plain(outlook_chart(((0, 0.93), (5, 0.97)), (), 40, 5, window=0, labels=("a", "b"))[4]).startswith("  90 %┤")


@pytest.mark.parametrize(("width", "height", "plan"), ((10, 6, ((0, 0.5),)), (40, 1, ((0, 0.5),)), (40, 6, ())))
def test_no_chart_where_there_is_no_room_or_nothing_to_draw(width, height, plan):
    """Then there are no lines."""
    assert outlook_chart(plan, (), width, height, window=0, labels=("a", "b")) == []


@pytest.mark.parametrize(
    ("now", "expected", "bar"),
    ((0.5, 0.9, "█████▒▒▒▒·"), (0.0, 0.0, "··········"), (1.0, 1.0, "██████████"), (0.8, 0.3, "███▏▏▏▏▏··")),
)
def test_gain_bar_shows_now_and_then(now, expected, bar):
    """What is kept, what is to come or to be lost, and the rest, each with its own sign."""
    assert plain(gain_bar(now, expected, 10)) == bar


async def test_a_long_forecast_says_how_far_it_is(launch, sample):
    """Beside the date that is worked out, and no longer once nobody asks for it."""
    sample.write(words=WORDS)
    async with launch() as trial:
        library = trial.app.library
        targets.set_target(library, StudyDay(library.today() + 12), target_id="a")
        await trial.press("d")
        await worked_out(trial)
        screen = trial.screen
        screen.found = {}
        screen.post_message(screen.Underway(screen._tickets[False], "a", 0.4, tried=False))
        await trial.press()
        assert "working it out … 40 %" in trial.text
        screen.post_message(screen.Underway(screen._tickets[False] - 1, "a", 0.8, tried=False))
        await trial.press()
        assert "40 %" in trial.text


async def test_the_date_that_was_just_set_is_highlighted(launch, sample):
    """Also where it isn't the first one."""
    sample.write(words=WORDS)
    async with launch() as trial:
        library = trial.app.library
        targets.set_target(library, StudyDay(library.today() + 12), target_id="a")
        await trial.press("d", "n")
        await trial.press(*"in 20 days", "ctrl+s")
        assert trial.screen.target.by == library.today() + 20
