"""Bytes from the terminal that are no text."""

from collections.abc import Callable
from pathlib import Path

from real_program import Terminal, questions, write_deck


def test_bytes_that_are_no_utf8_do_not_end_typing(home: Path, start: Callable[..., Terminal]) -> None:
    """A paste in another encoding puts replacement signs into the search field; the next key works as ever."""
    write_deck(home, "mine", questions(3), title="Mine", id="mine")
    terminal = start()
    terminal.wait_for("Mine")
    terminal.press("/").wait_for("Find")
    terminal.send(b"\x1b[200~caf\xe9 \xff\x1b[201~")
    terminal.wait_for("caf�")
    terminal.press("ctrl+q")
    assert terminal.ends() == 0
