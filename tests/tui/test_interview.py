"""The mock interview on the screen: choosing, answering, leaving and going on, and its debrief."""

import os
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import pytest
from textual import events
from textual.worker import WorkerFailed

from studydeck.core.grading.rubric import Verdict
from studydeck.errors import StudydeckError
from studydeck.services.interview import beginning as holding
from studydeck.services.interview.interview import Interview
from studydeck.services.interview.reviewing import past
from studydeck.services.interview.terms import Terms
from studydeck.tui.interviewing import score_charts
from studydeck.tui.interviewing.debrief_lines import overview_lines
from studydeck.tui.interviewing.setup_form import DeckChoice, SetupForm

FOLDER = Path(__file__).parent / "snapshots"
UPDATE = bool(os.environ.get("STUDYDECK_UPDATE_SNAPSHOTS"))
SIZES = ((80, 24), (60, 18))
ROOMS = """\
title: Houses
id: houses
tags: [building]
notes:
  - interview: What makes a good house?
    points:
      - {say: it keeps the rain out, or: [it is dry], essential: true}
      - {say: it keeps the warmth in, or: [it is warm]}
    minutes: 1
    follow-ups: [And what makes a bad one?]
  - choose: Which part keeps the rain out?
    right: Roof
    wrong: [Cellar, Door]
  - choose: Which two let the light in?
    right: [Window, Skylight]
    wrong: [Wall]
"""
SHORT = {"questions": 1, "follow_ups": False, "confidence": False}
ANSWER = "It is dry because the roof keeps the rain out, and it keeps the warmth in."


def same(trial, name, size):
    """Assert that the screen looks as it was accepted."""
    path = FOLDER / f"{name}-{size[0]}x{size[1]}.txt"
    if UPDATE:
        path.write_text(trial.text, encoding="utf-8")
    assert trial.text == path.read_text(encoding="utf-8"), f"{path.name} differs"


async def through(trial):
    """Wait until threads have done their work and it is painted."""
    for _ in range(2):
        await trial.idle()
        with suppress(WorkerFailed):  # which is told on the screen, or leads back: what is looked at next
            await trial.app.workers.wait_for_complete()
    await trial.idle()
    if trial.kind == "interview" and trial.screen.phase == "over":
        await through(trial)


async def set_up(trial):
    """Open the setup from Home."""
    await trial.hit("t")
    await through(trial)


async def begin(trial, **terms):
    """Begin an interview from Home, without its setup."""
    trial.app.open_interview(holding.begin(trial.app.library, Terms(**terms)))
    await through(trial)
    assert trial.kind == "interview"


async def answer_all(trial, text=ANSWER):
    """Answer what is asked until the debrief is there: typed, or the first option."""
    for _ in range(20):
        if trial.kind != "interview":
            break
        if trial.screen.phase == "type":
            trial.app.post_message(events.Paste(text))
            await trial.idle()
            await trial.hit("ctrl+s")
        elif trial.screen.phase == "choose":
            await trial.hit("1", *(["space"] if trial.screen.question.several else []))
        if trial.kind == "interview" and trial.screen.phase == "sure":
            await trial.hit("1")
    await through(trial)
    assert trial.kind == "debrief"


def kinds(trial):
    """Return the kinds of events in the log."""
    return [row[0] for row in trial.app.library.connection.execute("SELECT kind FROM events ORDER BY rowid")]


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
async def test_an_interview_looks_as_it_was_accepted(launch, sample, size):
    """Setup, a question, how sure, options, ticking, over time, overview, an answer and the chart of two interviews."""
    sample.write(houses=ROOMS)
    async with launch(size) as trial:
        await set_up(trial)
        same(trial, "interview-setup", size)
        await trial.hit("enter")
        await through(trial)
        trial.app.post_message(events.Paste(ANSWER))
        await trial.idle()
        trial.clock.pass_time(20_000)
        trial.screen.tick()
        await trial.settled()
        same(trial, "interview-question", size)
        await trial.hit("ctrl+s")
        same(trial, "interview-sure", size)
        await trial.hit("1")
        trial.clock.pass_time(80_000)
        trial.screen.tick()
        await trial.hit("f4")
        same(trial, "interview-over-time", size)
        await trial.hit("f4")
        await answer_all(trial, "It is damp.")
        same(trial, "debrief", size)
        await trial.hit("enter")
        same(trial, "debrief-answer", size)
        await trial.hit("t", "2")
        same(trial, "debrief-ticking", size)
        await trial.hit("escape", "escape", "escape")
        await begin(trial, **SHORT)
        await answer_all(trial, "It is warm.")
        chart = [line.content.plain for line in trial.screen.page.lines]
        assert any("Against earlier interviews" in line for line in chart)
        await trial.hit("escape")
        await set_up(trial)
        await trial.hit("end")
        same(trial, "interview-earlier", size)


async def test_the_setup_shows_at_once_what_would_be_asked(launch, sample):
    """Each change counts anew; without a clock, follow-ups or kinds the terms are so."""
    sample.write(houses=ROOMS, verbs=sample.verbs)
    async with launch() as trial:
        await set_up(trial)
        assert "5 questions" in trial.text, trial.text
        await trial.hit("space")
        await trial.hit("down", "space")  # leaves out the first deck
        await through(trial)
        assert trial.screen.offer.questions == 2
        assert "2 questions" in trial.text
        await trial.hit("a")
        await trial.hit("a")
        await through(trial)
        assert "No deck is chosen" in trial.text
        assert not trial.screen.can("begin-interview")
        await trial.hit("a")
        await through(trial)
        assert trial.screen.form.terms.decks is None
        for row, key in (("questions", "left"), ("clock", "left"), ("follow_ups", "space"), ("spoken", "right")):
            trial.screen.at = next(n for n, one in enumerate(trial.screen.rows) if one.id == row)
            await trial.hit(key)
        terms = trial.screen.form.terms
        assert (terms.questions, terms.clock, terms.follow_ups, terms.spoken) == (5, False, False, True)


@pytest.mark.parametrize(("steps", "questions", "minutes"), ((-9, None, 20.0), (1, 10, None), (-3, 1, None)))
def test_one_of_questions_and_minutes_is_always_set(steps, questions, minutes):
    """As many questions as fit need a time to fit into."""
    form = SetupForm(Terms(), ())
    row = next(row for row in form.rows() if row.id == "questions")
    for _ in range(abs(steps)):
        form.step(row, 1 if steps > 0 else -1)
    assert (form.terms.questions, form.terms.minutes) == (questions, minutes)


def test_a_number_between_two_steps_goes_to_its_neighbours():
    """Terms given on the command line can be any; decks that are gone are left out."""
    form = SetupForm(Terms(questions=9, decks=(1, 7)), [DeckChoice(1, "One", paused=False)])
    row = next(row for row in form.rows() if row.id == "questions")
    assert form.terms.decks == (1,)
    assert form.step(row, 1)
    assert form.terms.questions == 10
    form.take(Terms(questions=9))
    form.step(row, -1)
    assert form.terms.questions == 8


async def test_without_cards_the_setup_says_how_to_get_some(launch, sample):
    """There is nothing to begin, and enter does nothing."""
    async with launch() as trial:
        await set_up(trial)
        assert "There are no decks" in trial.text or "no decks with cards" in trial.text
        await trial.hit("enter")
        assert trial.kind == "interview-setup"
        await trial.hit("escape")
        assert trial.kind == "home"


async def test_letters_are_typed_and_digits_hand_in_only_where_they_are_asked_for(launch, sample):
    """What is typed right behind submitting says how sure one is, and nothing of it gets into the next answer."""
    sample.write(houses=ROOMS)
    async with launch() as trial:
        await begin(trial)
        await trial.type("It is dry? 1 q")
        assert trial.screen.entry.text == "It is dry? 1 q"
        await trial.hit("ctrl+s", "2")
        await trial.type("next")
        assert trial.screen.question.is_follow_up
        assert trial.screen.entry.text == "next"
        assert trial.screen.interview._stored.answers[0].confidence == "unsure"


@pytest.mark.long
async def test_esc_while_saying_how_sure_leads_back_to_the_answer(launch, sample):
    """The text is still there, and the clock goes on."""
    sample.write(houses=ROOMS)
    async with launch() as trial:
        await begin(trial)
        await trial.type("Dry")
        await trial.hit("ctrl+s", "escape")
        assert trial.screen.entry.text == "Dry"
        before = trial.screen.interview.elapsed_ms()
        trial.clock.pass_time(5_000)
        assert trial.screen.interview.elapsed_ms() == before + 5_000


async def test_an_empty_answer_is_not_handed_in_and_skipping_a_begun_one_needs_two_presses(launch, sample):
    """Neither a slip nor an answer is lost."""
    sample.write(houses=ROOMS)
    async with launch() as trial:
        await begin(trial)
        await trial.hit("ctrl+s")
        assert trial.screen.phase == "type"
        assert "Nothing is typed yet" in trial.text
        await trial.type("half an ans")
        await trial.hit("ctrl+n")
        assert trial.screen.question.number == 1
        await trial.hit("ctrl+n")
        assert trial.screen.question.number == 2
        assert trial.screen.interview._stored.answers[0].skipped


async def test_enter_hands_in_an_answer_of_one_line(launch, sample):
    """A gap takes a word or two; the footer says so. Where one answers in sentences enter begins a new line."""
    sample.write(houses=ROOMS + "  - cloze: The {{roof}} keeps the rain out.\n")
    async with launch() as trial:
        await begin(trial, kinds=frozenset({"cloze"}))
        assert "enter Submit" in trial.text
        await trial.type("roof")
        await trial.hit("enter", "1")
        await through(trial)
        assert trial.kind == "debrief"
        assert trial.screen.debrief.answers[0].verdict is Verdict.CORRECT
        await trial.hit("escape")
        await begin(trial, **SHORT)
        await trial.type("a")
        await trial.hit("enter")
        await trial.type("b")
        assert trial.screen.entry.text == "a\nb"


async def test_the_countdown_never_cuts_off_and_is_hidden_without_pressure(launch, sample):
    """Over time is said and the answer goes on; with no clock no time is shown."""
    sample.write(houses=ROOMS)
    async with launch() as trial:
        await begin(trial)
        assert "1:00 left" in trial.text
        trial.clock.pass_time(80_000)
        trial.screen.tick()
        await trial.type("still here")
        assert "over by 0:20" in trial.text
        assert trial.screen.entry.text == "still here"
        await trial.hit("escape")
        await begin(trial, clock=False, minutes=30)
        assert "left" not in trial.text
        assert "over by" not in trial.text


async def test_speaking_ends_with_space_and_is_ticked(launch, sample):
    """A digit ticks, again makes it half; enter takes it, and the debrief has the marks."""
    sample.write(houses=ROOMS)
    async with launch() as trial:
        await begin(trial)
        await trial.hit("f4", "question_mark")
        assert trial.kind == "help"
        await trial.hit("escape", "space")
        assert "[ ] 1  it keeps the rain out" in trial.text
        await trial.hit("1", "2", "2", "enter", "3")
        (answer,) = trial.screen.interview._stored.answers
        assert answer.spoken
        assert [str(point.mark) for point in answer.points] == ["met", "half"]
        assert answer.confidence == "guess"


async def test_leaving_keeps_all_and_going_on_brings_it_back(launch, sample):
    """Half an answer is there again; what came meanwhile doesn't count as time."""
    sample.write(houses=ROOMS)
    async with launch() as trial:
        await begin(trial)
        await trial.type("Half an answer")
        trial.clock.pass_time(10_000)
        await trial.hit("escape")
        assert trial.kind == "home"
        assert "t goes on with it" in trial.text
        trial.clock.pass_time(3_600_000)
        await set_up(trial)
        assert "▸ Go on" in trial.text
        await trial.hit("enter")
        await through(trial)
        assert trial.screen.entry.text == "Half an answer"
        assert trial.screen.interview.elapsed_ms() == 10_000


async def test_speaking_is_kept_when_it_is_gone_on_with(launch, sample):
    """Who switched to speaking goes on speaking; what was typed before is there again once one types."""
    sample.write(houses=ROOMS)
    async with launch() as trial:
        await begin(trial)
        await trial.type("Half")
        await trial.hit("f4", "escape")
        await set_up(trial)
        await trial.hit("enter")
        await through(trial)
        assert "Answer aloud" in trial.text
        await trial.hit("f4")
        assert trial.screen.entry.text == "Half"
        left = holding.unfinished(trial.app.library)
        assert not holding.go_on(trial.app.library, left).speaking  # typing again is kept at once as well


@pytest.mark.long  # the service's own test is in every run
async def test_one_that_was_left_can_be_dropped(launch, sample):
    """It isn't offered any more, and another can begin."""
    sample.write(houses=ROOMS)
    async with launch() as trial:
        await begin(trial)
        await trial.type("x")
        await trial.hit("escape")
        await set_up(trial)
        await trial.hit("d")
        await through(trial)
        assert "Go on" not in trial.text
        assert holding.unfinished(trial.app.library) is None


@pytest.mark.long  # the real program is resized in tests/terminal
async def test_resizing_in_the_middle_keeps_everything(launch, sample):
    """Text, ticks and the place stay, at every size."""
    sample.write(houses=ROOMS)
    async with launch() as trial:
        await begin(trial)
        await trial.type("Kept")
        for size in ((60, 18), (20, 5), (80, 24)):
            await trial.pilot.resize_terminal(*size)
            assert trial.screen.entry.text == "Kept"
        await trial.hit("f4", "space", "2")
        await trial.pilot.resize_terminal(60, 18)
        assert "[✓] 2  it keeps the warmth in" in trial.text


@pytest.mark.long
async def test_a_long_question_scrolls_while_one_types(launch, sample):
    """In a small terminal: ctrl+down reads on, letters still go into the answer."""
    long = "interview: What makes a good house, " + "and a good street, " * 30 + "and why?"
    sample.write(houses=ROOMS.replace("interview: What makes a good house?", long))
    async with launch((60, 18)) as trial:
        await begin(trial, **SHORT)
        assert "and why?" not in trial.text
        assert trial.screen.can("question-down")
        await trial.hit(*["ctrl+down"] * 10)
        await trial.type("x")
        assert "and why?" in trial.text
        assert trial.screen.entry.text == "x"


async def test_a_huge_paste_is_taken_and_control_bytes_are_not(launch, sample):
    """100,000 characters stand in the field, without anything a terminal would obey; they are handed in and judged."""
    sample.write(houses=ROOMS)
    async with launch() as trial:
        await begin(trial)
        trial.app.post_message(events.Paste("\x1b[31mdry \x07" + "word " * 20_000))
        await trial.idle()
        text = trial.screen.entry.text
        assert len(text) > 100_000
        assert "\x1b" not in text
        assert "\x07" not in text
        assert "characters" in trial.text
        screen, threads = trial.screen, []
        work = screen.work
        screen.work = lambda name, *more, **how: threads.append(name) or work(name, *more, **how)
        await trial.hit("ctrl+s", "1")
        await through(trial)
        assert threads == ["answer"]
        assert trial.screen.question.is_follow_up


async def test_hostile_text_is_never_markup(launch, sample):
    """Marks, brackets and actions in tags, questions and answers stand there as they were written."""
    bad = "[@click=app.bell]x[/] [red]y"
    deck = ROOMS.replace("What makes a good house?", f"'{bad}'").replace("tags: [building]", f"tags: ['{bad}']")
    sample.write(houses=deck.replace("title: Houses", f"title: '{bad}'"))
    async with launch((120, 30)) as trial:
        await begin(trial, **SHORT)
        assert trial.text.count(bad) == 2
        await answer_all(trial, bad)
        await trial.hit("enter")
        assert trial.text.count(bad) == 3


async def test_no_feedback_before_the_end(launch, sample):
    """Nothing on the screen says how an answer was, nor what the model answer is."""
    sample.write(houses=ROOMS)
    async with launch((200, 60)) as trial:
        await begin(trial)
        seen = trial.text
        await trial.type("no idea")
        await trial.hit("ctrl+s", "1")
        seen += trial.text
        assert not any(word in seen for word in ("wrong", "right", "warmth", "✓", "✗"))


async def test_a_verdict_is_corrected_and_taken_back(launch, sample):
    """A digit on an answer; points by t; undo brings the former verdict."""
    sample.write(houses=ROOMS)
    async with launch() as trial:
        await begin(trial, **SHORT)
        await answer_all(trial, "Nothing of it.")
        await trial.hit("enter")
        former = trial.screen.answer.verdict
        assert former is Verdict.WRONG
        await trial.hit("1")
        assert trial.screen.answer.verdict is Verdict.CORRECT
        assert "by your own verdict" in trial.text
        await trial.hit("u")
        await through(trial)
        assert trial.screen.answer.verdict is former
        await trial.hit("t", "1", "2", "enter")
        assert trial.screen.answer.verdict is Verdict.CORRECT
        assert not trial.screen.ticking


async def test_feeding_the_schedule_is_asked(launch, sample):
    """No answer counts before y; then each card has a review, and undo takes all out again."""
    sample.write(houses=ROOMS)
    async with launch() as trial:
        await begin(trial, **SHORT)
        await answer_all(trial)
        assert "review" not in kinds(trial)
        await trial.hit("f")
        assert "would count as today's reviews" in trial.text
        await trial.hit("escape")
        await trial.hit("f", "y")
        await through(trial)
        assert kinds(trial).count("review") == 1
        assert "went into the schedule" in trial.text
        assert "Its verdicts are in the schedule." in trial.text
        assert not trial.screen.can("feed-schedule")
        await trial.hit("u")
        await through(trial)
        assert trial.screen.can("feed-schedule")


async def test_one_u_on_home_takes_no_interview_back(launch, sample):
    """The first asks, the second does it; any other command between asks anew. Left at once, nothing is to be taken back."""
    sample.write(houses=ROOMS)
    async with launch() as trial:
        await begin(trial)
        await trial.hit("escape")
        assert "nothing of that interview is kept" in trial.text
        assert not trial.screen.can("undo")
        await begin(trial, **SHORT)
        await answer_all(trial)
        await trial.hit("escape", "u")
        assert "takes the whole mock interview back" in trial.text
        await trial.hit("down", "u")
        assert past(trial.app.library)
        await trial.hit("u")
        assert not past(trial.app.library)


@pytest.mark.long
async def test_the_weak_are_practised_and_esc_leads_back(launch, sample):
    """Practice holds the cards that went wrong; after it the debrief is there again."""
    sample.write(houses=ROOMS)
    async with launch() as trial:
        await begin(trial, **SHORT)
        await answer_all(trial, "Nothing of it.")
        await trial.hit("p")
        assert trial.kind == "study"
        assert trial.session.practice
        await trial.hit("escape")
        await through(trial)
        assert trial.kind == "debrief"


@pytest.mark.long  # the service's own test is in every run
async def test_the_debrief_is_written_and_nothing_is_written_over_unasked(launch, sample, tmp_path, monkeypatch):
    """A free name is proposed; another file is refused; an earlier debrief takes a second enter; esc writes nothing."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "mine.md").write_text("my own", encoding="utf-8")
    sample.write(houses=ROOMS)
    async with launch() as trial:
        await begin(trial, **SHORT)
        await answer_all(trial)
        await trial.hit("w")
        assert "interview-2026-11-21.md" in trial.text
        await trial.hit("enter")
        page = tmp_path / "interview-2026-11-21.md"
        assert page.read_text(encoding="utf-8").startswith("# Mock interview")
        await trial.hit("w")
        assert "interview-2026-11-21-2.md" in trial.text
        field = trial.screen.query_one("LineField")
        field.put("mine.md")
        await trial.hit("enter")
        assert "exists, and is no debrief" in trial.text
        field.put(page.name)
        page.write_text("# Mock interview of old\n", encoding="utf-8")
        await trial.hit("enter")
        assert page.read_text(encoding="utf-8") == "# Mock interview of old\n"
        await trial.hit("enter")
        assert "of old" not in page.read_text(encoding="utf-8")
        await trial.hit("x", "escape")
        assert trial.kind == "debrief"
        assert (tmp_path / "mine.md").read_text(encoding="utf-8") == "my own"


@pytest.mark.long
async def test_an_end_that_cannot_be_written_is_tried_again(launch, sample, monkeypatch):
    """The answers are kept, the screen says what is wrong, and enter tries once more."""
    sample.write(houses=ROOMS)
    whole = Interview.finish

    def refuse(_interview):
        raise StudydeckError("The disk is full.")

    async with launch() as trial:
        await begin(trial, **SHORT)
        monkeypatch.setattr(Interview, "finish", refuse)
        await trial.type("It is dry.")
        await trial.hit("ctrl+s")
        await trial.app.workers.wait_for_complete()
        await trial.idle()
        assert "The disk is full." in trial.text
        assert "Try again" in trial.text
        monkeypatch.setattr(Interview, "finish", whole)
        await trial.hit("enter")
        await through(trial)
        assert trial.kind == "debrief"


async def test_the_question_before_stands_above_a_follow_up(launch, sample):
    """An author's follow-up says little by itself; on a small screen too there is room left for the answer."""
    sample.write(houses=ROOMS)
    async with launch(size=(60, 18)) as trial:
        await begin(trial, questions=1, kinds=frozenset({"interview"}), confidence=False)
        trial.app.post_message(events.Paste(ANSWER))
        await trial.idle()
        await trial.hit("ctrl+s")
        await through(trial)
        assert "You were asked: What makes a good house?" in trial.text
        assert "And what makes a bad one?" in trial.text
        assert "In your own words" in trial.text


async def test_the_head_of_a_debrief_is_never_cut(launch, sample):
    """Where the verdicts have no room in words, they stand there as signs: nothing of them ends in dots."""
    sample.write(houses=ROOMS)
    async with launch() as trial:
        await begin(trial, **SHORT)
        await answer_all(trial)
        looks, debrief = trial.app.looks, trial.screen.debrief
        each = [replace(debrief.answers[0], verdict=verdict) for verdict in Verdict] * 12
        long = replace(debrief, answers=tuple(each), unjudged=12, ms=4_000_000, budget_ms=4_000_000)
        for width in (56, 64, 76, 90):
            head = overview_lines(long, width, looks)[0].content.plain
            assert "…" not in head
            assert len(head) == width
            assert ("not judged" in head) == (width == 90)


async def test_earlier_interviews_open_their_debriefs(launch, sample):
    """Enter on one of them; undo of the interview itself leads back, and it isn't listed any more."""
    sample.write(houses=ROOMS)
    async with launch() as trial:
        await begin(trial, **SHORT)
        await answer_all(trial)
        await trial.hit("escape")
        await set_up(trial)
        await trial.hit("end", "enter")
        await through(trial)
        assert trial.kind == "debrief"
        await trial.hit("u")
        assert "u once more does it" in trial.text
        await trial.hit("u")
        await through(trial)
        assert trial.kind == "interview-setup"
        assert not past(trial.app.library)
        assert "Earlier interviews" not in trial.text


@pytest.mark.long
async def test_the_mouse_does_what_the_keys_do(launch, sample):
    """A click on the button begins; one on an option chooses."""
    sample.write(houses=ROOMS)

    async def click(words):
        lines = trial.text.splitlines()
        row = next(n for n, line in enumerate(lines) if words in line)
        await trial.pilot.click(offset=(lines[row].index(words) + 1, row))
        await through(trial)

    async with launch() as trial:
        await set_up(trial)
        await click("Begin the interview")
        assert trial.kind == "interview"
        await trial.hit("ctrl+n")
        assert trial.screen.phase == "choose"
        await click("1  ")
        assert trial.screen.chosen == {0}


@pytest.mark.long
@pytest.mark.parametrize("theme", ("studydeck-light", "ansi-dark", "nord"))
async def test_every_theme_paints_all_three_screens(launch, sample, theme):
    """Changing the theme in the middle keeps what is there."""
    sample.write(houses=ROOMS)
    async with launch((60, 18)) as trial:
        await begin(trial, **SHORT)
        await trial.type("Kept")
        trial.app.theme = theme
        await trial.settled()
        assert "Kept" in trial.text
        await answer_all(trial)
        trial.app.theme = "studydeck-dark"
        await trial.hit("enter")
        assert "Model answer" in trial.text


def test_a_score_bar_is_full_only_at_one_and_never_empty_above_nothing():
    """Half cells; the rest is a thin line."""
    text = lambda score: "".join(piece.text for piece in score_charts.score_bar(score, 4))  # noqa: E731
    assert [text(score) for score in (0, 0.01, 0.5, 0.99, 1)] == ["────", "╸───", "━━──", "━━━╸", "━━━━"]


def test_a_time_bar_marks_the_budget_and_what_went_over():
    """The part over it has a tone of its own, however short it is."""
    pieces = score_charts.time_bar(61_000, 60_000, 120_000, 20)
    assert "".join(piece.text for piece in pieces) == "━" * 10 + "┃" + " " * 9
    over = score_charts.time_bar(120_000, 60_000, 120_000, 20)
    assert [(piece.text, piece.tone) for piece in over[:3]] == [("━" * 10, "accent"), ("┃", "axis"), ("━" * 9, "again")]


def test_columns_of_scores_grow_by_eighths():
    """The last one is set off, gaps stay empty, and the numbers stand beneath."""
    lines = ["".join(piece.text for piece in line) for line in score_charts.score_columns([0.5, None, 1.0], 2, 5)]
    assert lines == ["          ████ ", "████      ████ ", "50%  –    100% "]
