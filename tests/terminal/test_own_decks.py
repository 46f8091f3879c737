"""A deck of one's own, from its first line to a mended card, with the real program in a pseudo-terminal."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from real_program import Terminal, ratings, reviews, run, run_json, settings

Start = Callable[..., Terminal]
TAB, SAVE, DELETE_LINE, TO_END = b"\t", b"\x13", b"\x15", b"\x05"

NOTES: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("1", ("comer", "to eat")),
    ("3", ("Which verb says where a place is?", "estar")),
    ("4", ("Yo {{c1::soy}} de aquí, pero {{c2::estoy}} allí.",)),
    ("5", ("The three endigs of verbs", "ar\ner\nir")),
    ("6", ("Which one is irregular?", "ir", "hablar\ncomer")),
)
FILE = "decks/spanish-verbs.yaml"


@pytest.fixture
def alone(home: Path) -> None:
    """Today holds no other cards, so that the deck's own are asked in their order."""
    settings(home, "[study]\nnew_per_day = 400\n")


def fill_in(terminal: Terminal, fields: tuple[str, ...]) -> None:
    """Type one text into each field, in the order of the form."""
    for number, text in enumerate(fields):
        if number:
            terminal.send(TAB)
        for line in text.split("\n"):
            terminal.send(line.encode())
            terminal.settle()
            if line != text.split("\n")[-1]:
                terminal.press("enter")
    terminal.settle()


def write_notes(terminal: Terminal) -> None:
    """Begin the deck and write its five notes, all in the program."""
    terminal.wait_for("Welcome")
    terminal.press("N").wait_for("New deck")
    terminal.send(b"Spanish verbs")
    terminal.wait_for("Its file:")
    terminal.send(SAVE)
    terminal.wait_for("Which kind of note?")
    for number, (kind, fields) in enumerate(NOTES):
        if number:
            terminal.press("n").wait_for("Which kind of note?")
        terminal.press(kind).wait_for("Spanish verbs", "The cards appear here")
        fill_in(terminal, fields)
        terminal.send(SAVE)
        terminal.wait_for("Saved: spanish-verbs.yaml")


def answer(terminal: Terminal, grade: str) -> str:
    """Reveal the card on the screen and grade it; return the screen it was on."""
    shown = terminal.wait_for("Show").splitlines()
    terminal.press("space").wait_for("Again", "Easy")
    before = terminal.settle()
    terminal.press(grade)
    terminal.wait_until(lambda screen: screen != before, "what follows")
    terminal.settle()
    return "\n".join(shown)


def of_note(events: list[dict[str, Any]], word: str) -> set[str]:
    """Return the uids of the notes whose present key holds a word."""
    return {event["uid"] for event in events if word in event["card"]}


@pytest.mark.parametrize(("cols", "rows"), ((80, 24), pytest.param(60, 18, marks=pytest.mark.long)))
def test_a_deck_of_ones_own(home: Path, alone: None, start: Start, cols: int, rows: int) -> None:
    """A deck and five notes of different kinds are written, studied and mended; its history stays with the notes."""
    terminal = start(cols=cols, rows=rows)
    write_notes(terminal)
    written = (home / FILE).read_text(encoding="utf-8")
    assert written.startswith("title: Spanish verbs\n")
    assert [written.count(f"- {key}:") for key in ("term", "question", "cloze", "list", "choose")] == [1] * 5
    (deck,) = [entry for entry in run_json(home, "decks") if entry["id"] == "spanish-verbs"]
    assert (deck["notes"], deck["cards"], deck["problems"]) == (5, 7, 0)

    # Mid-session: the first card's prompt is mended in the form, and the very card is on the screen again.
    terminal.press("enter").wait_for("comer", "Show")
    answer(terminal, "3")
    screen = terminal.wait_for("Which verb says where a place is?")
    terminal.press("e").wait_for("Question", "estar")
    terminal.send(b"\x01" + b"\x0b")  # the line is emptied
    terminal.send(b"Which verb tells where a town lies?")
    terminal.wait_for("Which verb tells where a town lies?")
    terminal.send(SAVE)
    screen = terminal.wait_for("Which verb tells where a town lies?", "Saved")
    assert "Show" in screen
    while "Done for now" not in terminal.settle() and "Nothing to do" not in terminal.text:
        answer(terminal, "4")
    assert of_note(reviews(home), "which-verb-tells-where-a-town-lies")

    # An outside editor mends a slip in an answered prompt while the program runs.
    before = run_json(home, "log")
    path = home / FILE
    mended = path.read_text(encoding="utf-8").replace("endigs", "endings")
    path.write_text(mended, encoding="utf-8")
    terminal.press("q").wait_for("Spanish verbs", "Deck")
    terminal.press("/").wait_for("Find")
    terminal.send(b"endings deck:spanish")
    terminal.wait_for("The three end", "1 of 1")
    terminal.press("ctrl+q")
    assert terminal.ends() == 0

    after = run_json(home, "log")
    same = {event["seq"]: event["uid"] for event in before}
    assert all(event["uid"] == same[event["seq"]] for event in after if event["seq"] in same)
    assert of_note(reviews(home), "the-three-endings-of-verbs") == of_note(
        [event for event in before if event["kind"] == "review"], "the-three-endigs-of-verbs"
    )
    assert len(ratings(home)) >= 5
    assert run(home, "check", str(path)).returncode == 0
