"""A draft reviewed in the real program, killed in its middle, gone on with, and a second run of the revised document."""

from collections.abc import Callable
from pathlib import Path

from real_program import Terminal

Start = Callable[..., Terminal]

ARTICLE = """\
# Ferns vs. Mosses

A fern is a plant with large divided leaves that grows in shady woods.

| Aspect | Ferns | Mosses |
| --- | --- | --- |
| Height | up to a metre | a few centimetres |
| Water | drawn in by roots | taken in by the leaves |
"""


def test_a_review_survives_a_kill_and_a_revised_document(home: Path, start: Start, tmp_path: Path) -> None:
    """Kept, killed, gone on with after the document was revised, undone, kept again: only what is open or new is offered."""
    document = tmp_path / "ferns.md"
    document.write_text(ARTICLE, encoding="utf-8")
    terminal = start("draft", "--review", str(document))
    terminal.wait_for("1 of 3", "Keep")
    terminal.press("a").wait_for("2 of 3 · 1 kept", "Kept in Ferns and Mosses.")
    terminal.kill()

    document.write_text(ARTICLE + "| Age | many years | a few years |\n", encoding="utf-8")
    terminal = start("draft", "--review", str(document))
    terminal.wait_for("1 of 3 · 1 kept", "height?", "▌ Height")
    terminal.press("x").wait_for("1 rejected", "water?")
    terminal.press("u").wait_for("Undone: the rejection of Height.", "0 rejected")
    terminal.press("A").wait_for("All of this document is decided.", "4 kept")
    terminal.press("q").wait_for("Ferns and Mosses", "Study all")
    terminal.press("q")
    assert terminal.ends() == 0
    deck = (home / "decks" / "ferns-and-mosses.yaml").read_text(encoding="utf-8")
    assert [line.split(":")[0].strip() for line in deck.splitlines() if line.startswith("      ")] == [
        "Height",
        "Water",
        "Age",
    ]
