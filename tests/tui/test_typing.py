"""Typing an answer on the study screen: the field, what is found, ticking, and that no letter is ever lost."""

import threading
from pathlib import Path

import pytest
from textual import events

from studydeck.core.grading.rubric import Mark
from studydeck.core.scheduler import Rating
from studydeck.services.studying import judging, remembered
from studydeck.services.studying.typed import LONGEST
from studydeck.tui.widgets.card import Card
from tests.tui.test_snapshots import same

SIZES = ((80, 24), (60, 18))
JOBS = """\
title: Two jobs
id: jobs
notes:
  - term: {say: Marketing, also: [marketers]}
    meaning: Finding out what customers want, and making the product known so that it sells.
    points:
      - {say: finds out what customers want, or: [learns the needs of customers], essential: true}
      - {say: makes the product known, or: [creates awareness, promotes the product]}
      - {say: so that it sells, or: [brings sales, drives demand], optional: true}
    remark: The word is used for the department as well.
    faces: [meaning]
  - difference: [{name: Strategy, also: [strategist]}, {name: Operations, also: [operator]}]
    aspects: {Timeframe: [several years ahead, the present week]}
    faces: [aspect]
  - term: Mitochondrion
    meaning: The part of a cell that makes most of its energy.
    faces: [term]
  - list: Three stages of respiration
    items: [glycolysis, citric acid cycle, electron transport]
    ordered: true
  - question: 细胞为什么分裂？
    answer: 为了生长、修复受伤的组织，以及繁殖后代。
  - difference: [Plant cell, Animal cell]
    aspects: {Wall: [made of cellulose, none at all]}
    faces: [which]
"""
WHOLE = "It learns the needs of customers and creates awareness"
PART = "creates awareness of what there is, somehow"
SWAPPED = "Strategy is about the present week, operations about several years ahead"
CARDS = ("marketing", "strategy", "mitochondrion", "stages", "cells", "wall")


async def go_to(trial, name):
    """Answer the cards before one with Easy until it is up."""
    await trial.press("a")
    for _ in range(CARDS.index(name)):
        trial.session.answer(Rating.EASY)
    trial.screen.show()
    await trial.press()


def field(trial):
    """Return the field for an answer."""
    return trial.screen._field


async def typed(trial, text, submit="ctrl+s"):
    """Open the field, type an answer and hand it in, as fast as a terminal can send that."""
    trial.app.simulate_key("t")
    await trial.type(text)
    await trial.hit(submit)


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
async def test_typing_looks_as_it_was_accepted(launch, sample, size, monkeypatch):
    """The field, an unsure checklist, a sure swap, a slip of the pen, a list, and what can't be judged."""
    monkeypatch.setattr("studydeck.services.taking_in.live.POLL_S", 1e6)
    sample.write(jobs=JOBS)
    async with launch(size) as trial:
        await go_to(trial, "marketing")
        trial.app.simulate_key("t")
        await trial.type(PART)
        same(trial, "typed-field", size)
        await trial.hit("ctrl+s")
        same(trial, "typed-unsure", size)
        await trial.press("1")
        same(trial, "typed-ticked", size)
        await trial.hit("tab", "4")
        await typed(trial, SWAPPED)
        same(trial, "typed-sure", size)
        await trial.hit("1")
        await typed(trial, "mitochndrion", "enter")
        same(trial, "typed-exact", size)
        await trial.hit("4")
        await typed(trial, "glycolisis, photosynthesis\nelectron transport")
        same(trial, "typed-list", size)
        await trial.hit("4")
        await typed(trial, "They grow, repair what was hurt, and reproduce")
        same(trial, "typed-none", size)


async def test_the_question_stays_where_it_was(launch, sample):
    """Neither the field nor the answer moves the question."""
    sample.write(jobs=JOBS)
    async with launch() as trial:
        await go_to(trial, "marketing")
        rows = []

        def note():
            rows.append(next(n for n, line in enumerate(trial.text.splitlines()) if "  Marketing  " in line))

        note()
        await trial.press("t")
        note()
        await trial.type(WHOLE)
        await trial.hit("ctrl+s")
        note()
        assert len(set(rows)) == 1


async def test_one_key_takes_the_proposal(launch, sample):
    """A whole answer suggests Good: space takes it, and it stands in the log as typed."""
    sample.write(jobs=JOBS)
    async with launch() as trial:
        await go_to(trial, "marketing")
        trial.clock.pass_time(120_000)
        await typed(trial, WHOLE)
        assert trial.session.turn.suggestion is Rating.GOOD
        await trial.press("space")
        rows = trial.app.library.connection.execute("SELECT rating, detail FROM events WHERE kind='review'").fetchall()
        assert rows[0][0] == 3
        assert '"how":"typed"' in rows[0][1]


async def test_unsure_preselects_nothing_and_digits_tick(launch, sample):
    """Digits tick instead of grading; the grade follows the ticks, and space takes it."""
    sample.write(jobs=JOBS)
    async with launch() as trial:
        await go_to(trial, "marketing")
        await typed(trial, PART)
        assert trial.session.turn.suggestion is None
        assert "space As found" in trial.text
        await trial.press("1")
        assert trial.session.done == 0
        assert trial.session.turn.typed.marks[0] is Mark.MET
        assert trial.session.turn.suggestion is Rating.GOOD
        await trial.press("space")
        assert trial.session.done == 1


async def test_space_lets_the_list_stand_as_found(launch, sample):
    """Without a tick, space settles the checklist, the grade follows, and space once more takes it."""
    sample.write(jobs=JOBS)
    async with launch() as trial:
        await go_to(trial, "marketing")
        await typed(trial, PART)
        await trial.press("space")
        assert trial.session.done == 0
        assert trial.session.turn.suggestion is not None
        await trial.press("space")
        assert trial.session.done == 1


async def test_tab_changes_what_digits_do(launch, sample):
    """Where they tick, tab lets them grade; where they grade, tab lets them tick."""
    sample.write(jobs=JOBS)
    async with launch() as trial:
        await go_to(trial, "marketing")
        await typed(trial, WHOLE)
        await trial.press("tab", "2")
        assert trial.session.done == 0
        assert trial.session.turn.typed.marks[1] is Mark.HALF
        await trial.press("tab", "2")
        assert trial.session.done == 1


async def test_overriding_remembers_and_undo_brings_the_text_back(launch, sample):
    """A swap graded Good is remembered; u takes that back, and t shows the text again."""
    sample.write(jobs=JOBS)
    async with launch() as trial:
        await go_to(trial, "strategy")
        await typed(trial, SWAPPED)
        await trial.press("3")
        assert [one.text for one in remembered.everything(trial.app.library)] == [SWAPPED]
        await trial.press("u")
        assert remembered.everything(trial.app.library) == []
        await trial.hit("t")
        assert field(trial).text == SWAPPED


async def test_escape_keeps_the_text(launch, sample):
    """Esc leaves the field, not the session; the text is there again, also after another screen and a resize."""
    sample.write(jobs=JOBS)
    async with launch() as trial:
        await go_to(trial, "marketing")
        trial.app.simulate_key("t")
        await trial.type("half an answer")
        await trial.hit("escape")
        assert trial.kind == "study"
        assert "half an answer" not in trial.text
        await trial.press("question_mark", "escape", "t")
        await trial.idle()
        assert field(trial).text == "half an answer"
        await trial.pilot.resize_terminal(60, 18)
        await trial.idle()
        assert "half an answer" in trial.text
        assert field(trial).region.right <= 60


async def test_keys_after_another_screen_are_commands(launch, sample):
    """The hidden field takes no keys when a screen above the session is closed."""
    sample.write(jobs=JOBS)
    async with launch() as trial:
        await go_to(trial, "marketing")
        await typed(trial, WHOLE)
        await trial.press("3", "question_mark", "escape", "u")
        assert trial.session.done == 0


async def test_the_text_outlives_the_program(launch, sample):
    """What is typed when the program ends stands in the field at the next start."""
    sample.write(jobs=JOBS)
    async with launch() as trial:
        await go_to(trial, "marketing")
        trial.app.simulate_key("t")
        await trial.type("not yet done")
        await trial.hit("ctrl+q")
        trial.app.library.close()
    async with launch() as trial:
        await trial.press("a")
        await trial.hit("t")
        assert field(trial).text == "not yet done"


async def test_a_deck_edited_meanwhile_keeps_the_field(launch, sample):
    """Decks that change while somebody types leave field and text as they are."""
    sample.write(jobs=JOBS)
    async with launch() as trial:
        await go_to(trial, "marketing")
        trial.app.simulate_key("t")
        await trial.type("in the midst")
        trial.session.refresh()
        trial.screen.show()
        await trial.type(" of it")
        assert field(trial).text == "in the midst of it"


async def test_the_settings_open_the_field_at_once(launch, sample, places_settings):
    """`typed` opens the field of these cards with their question, the next one's right behind the grade."""
    places_settings.write_text('[study]\ntyped = ["term", "which"]\n')
    sample.write(jobs=JOBS)
    async with launch() as trial:
        await go_to(trial, "mitochondrion")
        await trial.type("mitochondrion")
        await trial.hit("enter", "3")
        assert trial.session.done == 3
        await trial.press("space", "4", "space", "4")
        assert trial.session.turn.showing.key.face.startswith("which")
        shown = trial.session.turn.asked.shown
        await trial.type("plant cell" if "cellulose" in shown else "animal cell")
        await trial.hit("enter")
        assert trial.session.turn.suggestion is Rating.GOOD
        assert trial.session.turn.chosen == set(trial.session.turn.asked.right)


async def test_what_is_typed_ahead_is_not_taken_for_commands(launch, sample, places_settings):
    """Letters sent right behind the grade go into the next card's field, all of them and in order."""
    places_settings.write_text('[study]\ntyped = ["definition", "difference", "list"]\n')
    sample.write(jobs=JOBS)
    async with launch() as trial:
        await trial.press("a")
        await trial.type(f"{WHOLE}")
        for key in ("ctrl+s", "3"):
            trial.app.simulate_key(key)
        await trial.type("suspend bury undo quit")
        assert field(trial).text == "suspend bury undo quit"
        assert trial.session.done == 1


PASTED = ("x" * 100_000, "word " * 20_000, "🙂👩‍👩‍👧🙃")


@pytest.mark.parametrize(
    "pasted", ("\x1b]0;title\x07\x1b[2J\x9b31m", *(pytest.param(text, marks=pytest.mark.long) for text in PASTED))
)
async def test_whatever_is_pasted(launch, sample, pasted):
    """Endless text is cut and told, control bytes vanish; it is judged, and nothing of it reaches the terminal raw."""
    sample.write(jobs=JOBS)
    async with launch() as trial:
        await go_to(trial, "marketing")
        await trial.hit("t")
        trial.app.post_message(events.Paste(pasted))
        await trial.settled()
        assert len(field(trial).text) <= LONGEST
        await trial.hit("ctrl+s")
        await trial.app.workers.wait_for_complete()
        await trial.press()
        assert trial.session.turn.revealed
        assert not any(ord(char) < 32 for char in trial.text.replace("\n", ""))
        assert "Marketing" in trial.text


async def test_more_points_than_digits(launch, sample):
    """Of twelve points the first nine have digits; 0 gives them to the next ones."""
    points = "".join(
        f"      - the {word} thing\n"
        for word in [
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth",
        ]
    )
    sample.write(many=f"title: Many\nnotes:\n  - interview: Name all of them.\n    points:\n{points}")
    async with launch() as trial:
        await trial.press("a")
        await typed(trial, "the tenth one")
        if not trial.screen.is_ticking:
            await trial.press("tab")
        before = list(trial.session.turn.typed.marks)
        await trial.press("0", "3")
        after = trial.session.turn.typed.marks
        assert [n for n in range(12) if before[n] is not after[n]] == [11]


@pytest.mark.long
async def test_marks_are_readable_without_colour(launch, sample, monkeypatch):
    """Without colour every mark is a sign and a word."""
    monkeypatch.setenv("NO_COLOR", "1")
    sample.write(jobs=JOBS)
    async with launch() as trial:
        await go_to(trial, "strategy")
        await typed(trial, SWAPPED)
        assert trial.text.count("⇄ wrong side") == 2
        assert "✗ You swapped the sides" in trial.text


async def test_remembered_answers_can_be_looked_at_and_forgotten(launch, sample):
    """R lists them, d forgets one, u brings it back."""
    sample.write(jobs=JOBS)
    async with launch() as trial:
        await go_to(trial, "strategy")
        await typed(trial, SWAPPED)
        await trial.press("3", "R")
        assert trial.kind == "remembered"
        assert "the present week" in trial.text
        await trial.press("d")
        assert "Nothing is remembered here yet" in " ".join(trial.text.split())
        await trial.press("u")
        assert "the present week" in trial.text
        await trial.press("escape")
        assert trial.kind == "study"


def test_snapshots_are_all_used():
    """No picture is kept that no test compares."""
    names = {path.name.rsplit("-", 1)[0] for path in (Path(__file__).parent / "snapshots").glob("typed-*")}
    assert names == {f"typed-{name}" for name in ("field", "unsure", "ticked", "sure", "exact", "list", "none")}


async def test_confidence_is_asked_before_the_reveal(launch, sample, places_settings):
    """Where confidence is asked for, it is asked once the answer was handed in, and then the answer appears."""
    places_settings.write_text("[study]\nconfidence = true\n")
    sample.write(jobs=JOBS)
    async with launch() as trial:
        await go_to(trial, "marketing")
        await typed(trial, WHOLE)
        assert not trial.session.turn.revealed
        assert "learns the needs" in trial.text  # one sees of what one is sure
        await trial.press("1")
        assert trial.session.turn.revealed
        assert trial.session.turn.confidence == "sure"
        assert trial.session.turn.suggestion in (Rating.GOOD, Rating.EASY)


@pytest.mark.parametrize(
    "key", ("t", pytest.param("u", marks=pytest.mark.long), pytest.param("escape", marks=pytest.mark.long))
)
async def test_an_answer_that_waits_for_confidence_is_opened_again(launch, sample, places_settings, key):
    """While it is asked how sure one is, a key leads back to the text; it is changed, and judged anew."""
    places_settings.write_text("[study]\nconfidence = true\n")
    sample.write(jobs=JOBS)
    async with launch() as trial:
        await go_to(trial, "mitochondrion")
        await typed(trial, "Mitochondrio", submit="enter")
        assert "Change it" in trial.text
        await trial.press(key)
        assert trial.session.turn.is_typing
        assert field(trial).text == "Mitochondrio"
        await trial.type("n")
        await trial.hit("enter")
        assert not trial.session.turn.revealed
        await trial.press("1")
        assert trial.session.turn.typed.text == "Mitochondrion"
        assert trial.session.turn.right is not False
        assert trial.session.turn.confidence == "sure"


@pytest.mark.long
async def test_the_mouse_ticks_and_grades_at_any_time(launch, sample):
    """A click on a point ticks it although digits grade, a click on a grade grades although digits tick."""
    sample.write(jobs=JOBS)
    async with launch() as trial:
        await go_to(trial, "marketing")
        await typed(trial, WHOLE)
        before = trial.session.turn.typed.marks[1]
        row = next(n for n, line in enumerate(trial.text.splitlines()) if "makes the product known  “" in line)
        await trial.pilot.click(offset=(20, row))
        await trial.idle()
        assert trial.session.turn.typed.marks[1] is not before
        await trial.press("tab")
        await trial.pilot.click("GradeBar", offset=(4, 0))
        await trial.idle()
        assert trial.session.done == 1


@pytest.mark.long
async def test_a_flag_asked_for_takes_the_digit(launch, sample):
    """After f a digit is a flag, not a tick."""
    sample.write(jobs=JOBS)
    async with launch() as trial:
        await go_to(trial, "marketing")
        await typed(trial, PART)
        await trial.press("f", "2")
        assert trial.session.turn.showing.state.flag == 2
        assert not trial.session.turn.typed.ticked


async def test_a_key_on_its_way_is_not_lost(launch, sample):
    """A key that was on its way while the field got the cursor does what it does in the field, the rubber too."""
    sample.write(jobs=JOBS)
    async with launch() as trial:
        await go_to(trial, "marketing")
        await trial.press("t")
        for key, letter in (("x", "x"), ("y", "y"), ("backspace", None), ("ctrl+s", None)):
            trial.screen.late_key(events.Key(key, letter))
        await trial.press()
        assert trial.session.turn.typed.text == "x"
        assert trial.session.turn.revealed


async def test_a_long_answer_is_judged_in_a_thread(launch, sample, monkeypatch):
    """The screen says so, esc gives the text back, and a key pressed meanwhile is for what comes then."""
    sample.write(jobs=JOBS)
    go_on = threading.Event()

    def slowly(*args, **options):
        assert go_on.wait(20)
        return judged_by(*args, **options)

    judged_by = judging.judge_by
    async with launch() as trial:
        await go_to(trial, "marketing")
        await trial.press("t")
        monkeypatch.setattr(judging, "judge_by", slowly)
        trial.screen.post_message(events.Paste(WHOLE + ". It is so." * 80))
        await trial.hit("ctrl+s")
        assert "Judging what you wrote" in trial.text
        await trial.hit("escape")
        assert not trial.screen.is_typing
        await trial.press("t")
        await trial.hit("ctrl+s", "tab")
        assert not trial.session.turn.revealed
        assert field(trial).text.startswith(WHOLE)
        go_on.set()
        await trial.app.workers.wait_for_complete()
        await trial.press()
        assert trial.session.turn.revealed
        assert trial.screen.digits_changed


async def test_a_long_answer_leaves_room_for_what_was_found(launch, sample):
    """Of 40 lines some are shown, and all on demand; the points are near."""
    sample.write(jobs=JOBS)
    async with launch() as trial:
        await go_to(trial, "marketing")
        await trial.press("t")
        trial.screen.post_message(events.Paste("\n".join(f"line {n}" for n in range(40))))
        await trial.press()
        await trial.hit("ctrl+s")
        await trial.app.workers.wait_for_complete()
        await trial.press()

        def rows():
            return [line.content.plain for line in trial.screen.query_one(Card).lines]

        assert any("more lines: o shows all" in row for row in rows())
        assert not any("line 39" in row for row in rows())
        await trial.press("o")
        assert any("line 39" in row for row in rows())
