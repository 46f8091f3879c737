"""Line mode: the same session through a pipe, for scripts, screen readers and dumb terminals."""

import signal
from collections.abc import Callable
from pathlib import Path

import pytest
from real_program import (
    ENTER_ALTERNATE,
    Lines,
    Terminal,
    command,
    questions,
    ratings,
    reviews,
    run,
    run_json,
    write_deck,
)


@pytest.fixture
def deck(home: Path) -> Path:
    """Thirty plain cards of one's own, named `mine`."""
    return write_deck(home, "mine", questions(30))


def test_without_input_the_decks_are_listed(home: Path) -> None:
    """`studydeck < /dev/null` on a first start lists the bundled decks and what is due, and exits 0."""
    output = run(home).stdout
    assert "Marketing strategy" in output
    assert "Interview questions" in output
    assert "20 new" in output


def test_whole_session_by_pipe(home: Path, deck: Path) -> None:
    """Twenty answers given through a pipe stand in the log in the order and with the grades given."""
    given = [1 + n % 4 for n in range(20)]
    output = run(home, "study", "mine", "--plain", stdin="".join(f"\n{grade}\n" for grade in given)).stdout
    assert output.count("Taken:") == 20
    assert ratings(home) == given
    assert "Done for now: 15 right, 5 missed" in output


def test_study_limit(home: Path, deck: Path) -> None:
    """`--limit 3` asks three cards and ends by itself where none of them comes again today."""
    output = run(home, "study", "mine", "--limit", "3", "--plain", stdin="\n4\n" * 10).stdout
    assert output.count("Taken:") == 3
    assert "This sitting's limit is reached: 3 right, 0 missed" in output


def test_undo_several_steps(home: Path, deck: Path) -> None:
    """Three undos take back the last three answers, and what follows is answered anew."""
    with Lines(home, "study", "mine", "--plain") as program:
        for grade in (4, 3, 1, 2):
            program.answer(grade)
        for word in ("Hard", "Again", "Good"):
            program.say("u")
            program.until(f"Undone: {word}.")
        program.until("Question 0002?")
        program.answer(4)
        assert program.ends() == 0
    assert ratings(home) == [4, 4]
    assert len(reviews(home, undone=True)) == 5


def test_nothing_to_undo(home: Path, deck: Path) -> None:
    """Undo before any answer is said, and harms nothing."""
    assert "There is nothing to undo." in run(home, "study", "mine", "--plain", stdin="u\n").stdout
    assert reviews(home) == []


def test_choices(home: Path) -> None:
    """A right and a wrong choice are said as such, suggest Good and Again, and stand in the log as chosen."""
    options = {"wrong": ["Wrong one"], "right": "Right one"}
    write_deck(home, "picks", [{"choose": f"Which {n}?", **options} for n in range(2)])
    with Lines(home, "study", "picks", "--plain") as program:
        for text, verdict, grade in (("Right one", "Right.", "Good"), ("Wrong one", "Wrong.", "Again")):
            program.until("Question: Which")
            first, second = (program.until(". ") and program.until("\n").strip() for _ in range(2))
            assert {first, second} == {"Right one", "Wrong one"}
            program.say("1" if first == text else "2")
            program.until(verdict)
            program.until(f"(empty line: {grade})")
            program.say("")
            program.until(f"Taken: {grade}")
        assert program.ends() == 0
    chosen = [(event["detail"]["choice"], event["detail"]["right"], event["rating"]) for event in reviews(home)]
    assert chosen == [(["Right one"], True, 3), (["Wrong one"], False, 1)]


def test_nonsense_changes_nothing(home: Path, deck: Path) -> None:
    """Lines that are no commands are said to be none, with the answer hidden or shown, and take no grade."""
    nonsense = ["x", "9", "0", "é", "\x1b[A", "0x1", "²", "-1", "q q", "u u", "a" * 5000, "[red]", "1\0"]
    output = run(home, "study", "mine", "--plain", stdin="\n".join([*nonsense, "", *nonsense, ""])).stdout
    assert output.count("is no command; ? lists them.") == 2 * (len(nonsense) - 2)
    assert "Grade with 1 again" in output
    assert reviews(home) == []


def test_bytes_that_are_no_text(home: Path, deck: Path) -> None:
    """Input that is not UTF-8 ends nothing and takes no grade."""
    with Lines(home, "study", "mine", "--plain") as program:
        program.until("Question:")
        assert program._process.stdin
        program._process.stdin.write(b"\xff\xfe\x00\n")
        program.answer(3)
        assert program.ends() == 0
    assert ratings(home) == [3]


def test_counts_go_on_after_a_new_start(home: Path, deck: Path) -> None:
    """What was answered before quitting isn't asked for again: the second session has two cards fewer."""
    with Lines(home, "study", "mine", "--plain") as program:
        program.until("[1 of 20]")
        program.answer(4)
        program.answer(4)
        program.say("q")
        assert program.ends() == 0
    output = run(home, "study", "mine", "--plain").stdout
    assert "[1 of 18]" in output
    assert "Question 0003?" in output


def test_dumb_terminal(home: Path, deck: Path, start: Callable[..., Terminal]) -> None:
    """`TERM=dumb` in a terminal is line mode: no escape sequence is written."""
    terminal = start("study", "mine", TERM="dumb")
    terminal.wait_for("Question: Question 0001?")
    terminal.press("enter").wait_for("Answer: Answer 0001.")
    terminal.press("3", "enter").wait_for("Taken: Good")
    terminal.press("q", "enter")
    assert terminal.ends() == 0
    assert b"\x1b" not in terminal.raw
    assert ratings(home) == [3]


def test_plain_in_a_terminal(home: Path, deck: Path, start: Callable[..., Terminal]) -> None:
    """`--plain` in a good terminal never opens the full screen."""
    terminal = start("--plain")
    terminal.wait_for("Empty line: study all.")
    terminal.press("q", "enter")
    assert terminal.ends() == 0
    assert ENTER_ALTERNATE not in terminal.raw


@pytest.mark.parametrize(
    ("number", "code"),
    ((signal.SIGTERM, -15), (signal.SIGHUP, -1), (signal.SIGKILL, -9), (signal.SIGINT, 130)),
    ids=str,
)
def test_signals(home: Path, deck: Path, number: signal.Signals, code: int) -> None:
    """A signal ends line mode at once, without a traceback, and every answer that was taken is kept."""
    with Lines(home, "study", "mine", "--plain") as program:
        for grade in (3, 1, 4):
            program.answer(grade)
        assert program.kill(number) == code
        assert "Traceback" not in program.output
    assert ratings(home) == [3, 1, 4]


def test_reader_goes_away(home: Path, deck: Path) -> None:
    """A reader that closes the pipe ends the program quietly; what was said to be taken is kept."""
    with Lines(home, "study", "mine", "--plain") as program:
        program.answer(2)
        assert program._process.stdout
        program._process.stdout.close()
        program.say(*["", "4"] * 3)
        assert program._process.stdin
        program._process.stdin.close()
        assert program._process.wait(30) == 0
    assert ratings(home)[0] == 2


def test_commands_work_beside_a_session(home: Path, deck: Path) -> None:
    """While a session runs, every reading command answers, and sees the answers given so far."""
    with Lines(home, "study", "mine", "--plain") as program:
        program.answer(1)
        assert run_json(home, "due")["reviewed_today"] == 1
        assert [event["rating"] for event in run_json(home, "log") if event["kind"] == "review"] == [1]
        assert "mine" in {deck["id"] for deck in run_json(home, "decks")}
        assert len([card for card in run_json(home, "cards") if card["deck"] == "mine"]) == 30
        assert run_json(home, "check")["problems"] == []
        assert run_json(home, "where")["home"] == str(home)
        program.answer(2)
        assert program.ends() == 0
    assert ratings(home) == [1, 2]


def test_second_writer_is_refused(home: Path, deck: Path) -> None:
    """Each writing command beside a session is refused in a sentence that names the process, and changes nothing."""
    with Lines(home, "study", "mine", "--plain") as program:
        program.answer(1)
        run(home, "backup")
        for arguments in (("undo",), ("study", "--plain"), (), ("restore",), ("repair",)):
            refused = command(home, *arguments, expect=1)
            assert f"studydeck is already open (process {program.pid} on " in refused.stderr
        program.answer(2)
        assert program.ends() == 0
    assert ratings(home) == [1, 2]
