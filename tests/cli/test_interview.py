"""`studydeck test` in line mode: reading order, one command a line, the debrief as text at the end."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from studydeck.cli.interview_lines import HELP
from tests.conftest import FakeClock, Home, Ran, Typist

Run = Callable[..., Ran]
DECK = """
title: Trees
id: trees
notes:
  - interview: Why would you plant an oak?
    answer: For shade and for wildlife.
    points:
      - {say: shade, or: [shadow]}
      - {say: wildlife, or: [animals], essential: true}
    minutes: 2
    tags: [oaks]
  - list: Two nuts
    items: [acorn, hazelnut]
    tags: [nuts]
  - choose: Which one is a conifer?
    right: Larch
    wrong: [Beech]
    tags: [conifers]
"""


@pytest.fixture(autouse=True)
def _deck(home: Home) -> None:
    home.deck("trees.yaml", DECK)


def past(run: Run) -> list[dict[str, object]]:
    """Return the past interviews as JSON."""
    found: list[dict[str, object]] = json.loads(run("test", "--list", "--json").out)
    return found


def test_without_a_terminal_it_says_what_it_would_ask(run: Run, home: Home) -> None:
    """`studydeck test < /dev/null`: the questions by number and topic, exit 0, and nothing begins."""
    ran = run("test")
    assert (ran.code, ran.err) == (0, "")
    assert ran.out.startswith("3 questions on 3 topics, about")
    assert "Topics: oaks (1)" in ran.out
    assert "There is no more to ask: 8 were wanted." in ran.out
    assert not past(run)


def test_whole_interview(run: Run, clock: FakeClock) -> None:
    """Answers of several lines, a choice, confidence; no verdict before the debrief, all of it there."""
    lines = Typist(
        (
            "",
            "For shade",
            lambda: clock.advance(seconds=150),
            "and wildlife.",
            "",
            "1",
            "acorn, hazelnut",
            "",
            "3",
            "9",
            "1",
            "2",
            "",
        )
    )
    ran = run("test", "trees", "--no-follow-ups", stdin=lines)
    assert ran.code == 0
    during, _, debrief = ran.out.partition("Mock interview of")
    assert not any(word in during for word in ("correct", "wrong", "Right", "✓", "✗"))
    assert "Time: 2:30 of 2:00." in during
    assert during.count("Taken.") == 3
    assert "3 of 3 questions answered" in debrief
    assert "✓ correct, 2:30 of 2:00, you were sure." in debrief
    assert "you were guessing" in debrief
    assert "You: For shade\nand wildlife." in debrief
    assert "Model answer: For shade and for wildlife." in debrief
    assert [one["finished"] for one in past(run)] == [True]


def test_left_at_the_end_of_the_input(run: Run) -> None:
    """What was answered and typed is kept; the next start goes on there, or begins anew."""
    ran = run("test", "--kinds", "interview,list", "--no-follow-ups", stdin="\nshade\n\n1\nacorn\n")
    assert "Left: 1 of 2 questions are answered." in ran.out
    ran = run("test", stdin="\n, hazelnut\n\n\n\n")
    assert "So far: acorn" in ran.out
    assert "2 of 2 questions answered" in ran.out
    run("test", "--kinds", "list", stdin="\nacorn\n")
    ran = run("test", "--kinds", "choice", stdin="n\n1\n\n")
    assert "Question: Which one is a conifer?" in ran.out
    assert len(past(run)) == 2


def test_spoken_interview_ticks_points(run: Run) -> None:
    """The points stand there after the answer; numbers tick them, h half."""
    ran = run("test", "--spoken", "--kinds", "interview", "--no-confidence", stdin="\n\n5\n1 h2\n\n")
    assert "  2. wildlife (essential)" in ran.out
    assert "Numbers from 1 to 2" in ran.out
    assert "◐ partly correct" in ran.out
    assert "How sure" not in ran.out


def test_speaking_and_typing_take_turns(run: Run) -> None:
    """`f4` switches in the middle of a question and back; it is kept when the interview is left, and so is what was typed."""
    start = ("test", "--kinds", "interview", "--no-confidence", "--no-follow-ups")
    assert run(*start, stdin="\nshade\nf4\n").out.count("Speak. Empty line") == 1
    again = run("test", stdin="\nf4\n").out
    assert again.index("Speak. Empty line") < again.index("So far: shade")
    ran = run("test", stdin="\nf4\n\n1\n\n").out
    assert ran.index("Type your answer.") < ran.index("Speak. Empty line")
    assert "2. wildlife" in ran
    assert "1 of 1 question answered" in ran


def test_commands_are_no_answers(run: Run) -> None:
    r"""`?` helps, `s` skips, and a line that begins with `\` is an answer whatever it says."""
    ran = run("test", "--kinds", "list,cloze", "--no-clock", stdin="\n?\n\n\\q\n\n\n\n")
    assert HELP.splitlines()[0] in ran.out
    assert "Nothing was typed yet." in ran.out
    assert "You: q" in ran.out
    assert "Time:" not in ran.out
    assert "✗ skipped" in run("test", "--kinds", "list", stdin="\ns\n\n").out


def test_afterwards(run: Run, tmp_path: Path) -> None:
    """Verdicts are corrected, taken into the schedule when that is asked, undone; the page is written."""
    page = tmp_path / "debrief.md"
    lines = "\nbecause of the squirrels\n\n\n1 t 1 h2\n1 t 9\n1 c\nf\nf\nu\n9 c\nx\n?\n\n"
    ran = run("test", "--kinds", "interview", "--no-follow-ups", "--export", str(page), stdin=lines)
    for said in (
        "Answer 1 is judged by these points now.",
        "Not done: There is no such answer, or no such point.",
        "Answer 1 counts as correct now.",
        "1 answer went into the schedule.",
        "Not done: This interview is in the schedule already.",
        "Undone: the interview answers taken into the schedule of",
        "Not done: There is no answer 9",
        "`x` is no command here",
        f"Written to {page}.",
    ):
        assert said in ran.out
    assert page.read_text(encoding="utf-8").startswith("# Mock interview of 2026-11-21 12:00\n")
    debrief = json.loads(run("test", "--again", "last", "--json").out)
    assert (debrief["score"], debrief["in_schedule"]) == (1.0, False)
    assert debrief["answers"][0]["corrected"] is True
    assert "✓ correct, by your own verdict" in run("test", "--again", debrief["id"][:4]).out
    assert debrief["id"] in run("test", "--list").out


def test_offer_needs_no_lock(run: Run, home: Home) -> None:
    """Beside an open session the offer is told; only beginning is refused, in a sentence."""
    with home.open():
        ran = run("test")
        assert (ran.code, ran.err) == (0, "")
        assert ran.out.startswith("3 questions on 3 topics")
        ran = run("test", stdin="\nshade\n\n1\n")
    assert ran.code != 0
    assert "Taken." not in ran.out
    assert "Traceback" not in ran.err


def test_left_without_an_answer(run: Run) -> None:
    """Nothing is kept of it, and that is said."""
    assert "nothing was answered, so nothing is kept" in run("test", stdin="\nq\n").out
    assert "was left" not in run("test").out


def test_undo_afterwards_ends_it(run: Run) -> None:
    """By `u u` alone the whole interview is taken back, and no debrief is left to do anything with."""
    ran = run("test", "--kinds", "list", stdin="\nacorn\n\n\nu\n\n")
    assert "`u u` does it" in ran.out
    assert past(run)
    ran = run("test", "--kinds", "list", stdin="\nacorn\n\n\nu u\nf\n\n")
    assert "Undone: the mock interview of" in ran.out
    assert "Not done" not in ran.out
    assert len(past(run)) == 1


@pytest.mark.parametrize(
    ("arguments", "said"),
    (
        (("--kinds", "poem"), "kinds are interview, question"),
        (("--questions", "0"), "--questions"),
        (("--minutes", "nan"), "a number is needed"),
        (("--json",), "--json goes with --list or --again"),
        (("nowhere",), "nowhere"),
        (("--tag", "nothing"), "No card has the tag"),
        (("--again", "zzz"), "No interview begins with `zzz`"),
        (("--export", "/nowhere/at/all.md"), "There is no folder"),
    ),
)
def test_what_makes_no_sense_is_refused(run: Run, arguments: tuple[str, ...], said: str) -> None:
    """With a sentence that names it, before anything begins."""
    ran = run("test", *arguments)
    assert ran.code in (1, 2)
    assert said in ran.err
    assert "Traceback" not in ran.err


def test_nothing_to_ask(run: Run, home: Home) -> None:
    """Without cards of that kind it says so, and that is no failure."""
    ran = run("test", "--kinds", "cloze", stdin="\n\n")
    assert (ran.code, ran.out) == (0, "No card can be asked on these terms.\n")


def test_no_interview_yet(run: Run) -> None:
    """An empty list says how to hold one."""
    assert run("test", "--list").out == "No interview was held yet. `studydeck test` holds one.\n"
