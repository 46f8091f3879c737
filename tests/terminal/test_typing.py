"""Typing answers in the real program: in a pseudo-terminal, killed in its midst, and line by line."""

import signal
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from real_program import Terminal, reviews, run, run_json, write_deck

Start = Callable[..., Terminal]
NOTES: list[dict[str, Any]] = [
    {
        "term": "Marketing",
        "meaning": "Finding out what customers want, and making the product known.",
        "points": [
            {"say": "finds out what customers want", "or": ["learns the needs of customers"]},
            {"say": "makes the product known", "or": ["creates awareness"]},
        ],
        "faces": ["meaning"],
    },
    {"question": "to be", "answer": "ser"},
]
WHOLE = "It learns the needs of customers and creates awareness"


@pytest.fixture
def deck(home: Path) -> Path:
    """Two cards of one's own."""
    return write_deck(home, "mine", NOTES, title="Mine", id="mine")


def test_an_answer_is_typed_and_survives_a_kill(home: Path, deck: Path, start: Start) -> None:
    """Typed, killed, found again, handed in, overridden, and remembered; the same in the log."""
    terminal = start("study", "mine")
    terminal.wait_for("Marketing", "Type")
    terminal.press("t").wait_for("Submit", "Step out")
    terminal.send(b"It learns the needs")
    terminal.wait_for("the needs")
    terminal.wait_until(lambda _screen: any((home / "drafts").glob("answer*")), "a draft on disk")
    terminal.kill(signal.SIGKILL)
    terminal = start("study", "mine")
    terminal.wait_for("Marketing", "Type")
    terminal.press("t").wait_for("It learns the needs", "Submit")
    terminal.send(b" of customers and creates awareness\x13")
    terminal.wait_for("The points are there.", "met", "Again")
    terminal.press("1").wait_for("to be")
    terminal.press("ctrl+q")
    assert terminal.ends() == 0
    assert [(review["rating"], review["detail"]["how"]) for review in reviews(home)] == [(1, "typed")]
    (kept,) = run_json(home, "remembered")
    assert (kept["card"], kept["text"], kept["rating"]) == ("mine/marketing/meaning", WHOLE, "again")


def test_typing_in_line_mode(home: Path, deck: Path) -> None:
    """`t`, the text, an empty line: what was found in reading order; `t TEXT` at once; and the list of what is kept."""
    typed = f"t\n{WHOLE}\n\nagain\nt Ser\n\n"
    output = run(home, "study", "mine", "--plain", stdin=typed).stdout
    assert "1. met: finds out what customers want (you said: learns the needs of customers)" in " ".join(output.split())
    assert output.index("Your answer: It learns") < output.index("The points are there.") < output.index("Answer: Find")
    assert "Taken: Again" in output
    assert "Right." in output
    assert "Again on" in run(home, "remembered").stdout
    assert run(home, "remembered", "--forget", "1").stdout == "Forgot 1 remembered answer.\n"
    assert run(home, "remembered").stdout == "No answer is remembered.\n"
    assert "the forgetting of 1 remembered answer" in run(home, "undo").stdout


def test_an_unsure_answer_in_line_mode(home: Path, deck: Path) -> None:
    """Where it isn't sure, the numbers of the points are asked for, and the grade follows."""
    output = run(home, "study", "mine", "--plain", stdin="t it creates awareness\n1 2\n\n").stdout
    assert "Which did you say?" in output
    assert "By your ticks the points are there." in output
    assert "Taken: Good" in output
