"""A mock interview from Home to its debrief, with the real program in a pseudo-terminal, killed in its middle."""

import signal
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from real_program import Terminal, run_json, write_deck

Start = Callable[..., Terminal]
SUBMIT = b"\x13"
NOTES: list[dict[str, Any]] = [
    {
        "interview": "What makes a good house?",
        "points": [
            {"say": "it keeps the rain out", "or": ["it is dry"], "essential": True},
            {"say": "it keeps the warmth in", "or": ["it is warm"]},
        ],
        "minutes": 1,
        "follow-ups": ["And what makes a bad one?"],
    },
    {"choose": "Which part keeps the rain out?", "right": "Roof", "wrong": ["Cellar", "Door"]},
    {"interview": "What is a window for?", "points": ["it lets the light in", "one can look out"], "minutes": 1},
]
ANSWERS = {
    "good house": "The roof keeps the rain out\rand it keeps the warmth in.",
    "bad one": "One that lets the rain in.",
    "window": "It lets the light in.",
}


def kept(home: Path, text: str) -> bool:
    """Whether a draft on disk holds a text."""
    return any(text in path.read_text("utf-8") for path in home.rglob("drafts/*") if path.suffix != ".tmp")


def answer(terminal: Terminal) -> str:
    """Answer the question on the screen, say that one is sure, and wait for what follows; return the next screen."""
    screen = terminal.wait_until(lambda text: "Submit" in text or "Choose" in text, "a question")
    if "1-3 Choose" in screen:
        roof = next(line for line in screen.splitlines() if "Roof" in line)
        terminal.press(roof.strip("│ ▸").split()[0])
    else:
        terminal.send(next(words for part, words in ANSWERS.items() if part in screen).encode())
        terminal.wait_for("words")
        terminal.send(SUBMIT)
    terminal.wait_for("How sure are you")
    terminal.press("1")
    terminal.wait_gone("How sure are you")
    return terminal.settle()


@pytest.mark.parametrize(("cols", "rows"), ((80, 24), pytest.param(60, 18, marks=pytest.mark.long)))
def test_an_interview_from_home_to_its_debrief(home: Path, start: Start, cols: int, rows: int) -> None:
    """Answered, killed in the middle of a sentence, gone on with, resized, and looked through; the log holds it all."""
    write_deck(home, "houses", NOTES, title="Houses", tags=["building"])
    terminal = start(cols=cols, rows=rows)
    terminal.wait_for("Deck", "enter Study")
    terminal.press("t").wait_for("It would ask", "questions on")
    terminal.press("space").wait_for("[x]")
    terminal.press("a").wait_for("No deck is chosen")
    for _ in range(6):  # it is the last one, behind the bundled decks
        terminal.press("down")
    terminal.wait_for("▸              [ ] Houses" if cols > 60 else "Houses")
    terminal.press("space").wait_for("[x] Houses", "3 questions on")
    terminal.press("enter").wait_for("Question 1 of 3")
    screen = answer(terminal)
    while "Submit" not in screen or "Choose" in screen:
        screen = answer(terminal)
    terminal.send(b"Half a sentence")
    terminal.wait_for("Half a sentence", "3 words")
    terminal.settle()
    terminal.wait_until(lambda _: kept(home, "Half a sentence"), "the draft")
    assert terminal.kill(signal.SIGKILL) == -signal.SIGKILL

    terminal = start(cols=cols, rows=rows)
    terminal.wait_for("Deck", "enter Study")
    terminal.press("t").wait_for("▸ Go on")
    terminal.press("enter").wait_for("Half a sentence")
    terminal.resize(100, 30).wait_for("Half a sentence")
    terminal.resize(cols, rows).wait_for("Half a sentence", "Submit")
    while "Debrief" not in terminal.settle():
        answer(terminal)
    terminal.wait_for("Work on this first", "By topic", "100 %")
    terminal.press("enter").wait_for("Answer 1 of 4", "Your answer", "1  Right")
    terminal.press("esc").wait_for("Work on this first")
    terminal.press("f").wait_for("would count as today's reviews")
    terminal.press("y").wait_for("went into the schedule")
    terminal.press("ctrl+q")
    assert terminal.ends() == 0
    kinds = [event["kind"] for event in run_json(home, "log")]
    assert kinds.count("review") == 3
    assert kinds.count("interview") == 7  # begun, four answers, its end, fed
