"""What reports: the statistics and the dates to be ready for, in the real program; and where it paints."""

from collections.abc import Callable
from pathlib import Path

import pytest
from real_program import Terminal, questions, run_json, write_deck

Start = Callable[..., Terminal]


@pytest.fixture
def deck(home: Path) -> Path:
    """Five plain cards of one's own."""
    return write_deck(home, "mine", questions(5), title="Mine", id="mine")


def leave(terminal: Terminal) -> None:
    """Leave at once, in good order."""
    terminal.press("ctrl+q")
    assert terminal.ends() == 0


@pytest.mark.long  # that they are drawn is in every run, without the real program
def test_statistics_are_drawn_and_scrolled(home: Path, deck: Path, start: Start) -> None:
    """An answer is in them at once; they are read to the end in a small pane, and lead back to where one was."""
    terminal = start("study", "mine", cols=60, rows=18)
    terminal.wait_for("Question 000", "0 of 5 done")
    terminal.press("space").wait_for("Easy")
    terminal.press("4").wait_for("1 of 5 done")
    terminal.press("esc").wait_for("Study all")
    terminal.press("s").wait_until(lambda screen: "Statistics" in screen and "No answers" not in screen)
    terminal.press("end").wait_for("Mine")
    terminal.press("esc").wait_for("Study all")
    leave(terminal)


@pytest.mark.long  # as above
def test_a_date_is_set_foretold_and_taken_back(home: Path, deck: Path, start: Start) -> None:
    """The form takes a day in words, the screen foretells it, Home says it in a line, and u forgets it."""
    terminal = start()
    terminal.wait_for("Study all")
    terminal.press("d").wait_for("No date is set.")
    terminal.press("n").wait_for("Set it")
    terminal.press("2", "0", " ", "d", "a", "y", "s", "\x13").wait_for("20 days", "on the day", "Ready")
    terminal.press("+").wait_for("What if:")
    terminal.press("esc", "esc").wait_for("Study all", "20 days · ready")
    assert len(run_json(home, "ready")) == 1
    terminal.press("u").wait_gone("20 days")
    leave(terminal)


@pytest.mark.parametrize(
    "redirected",
    (
        ">errors",
        pytest.param(">/dev/full", marks=pytest.mark.long),
        pytest.param(">&-", marks=pytest.mark.long),
    ),
)
def test_the_screen_is_painted_wherever_errors_go(
    home: Path, deck: Path, start: Start, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, redirected: str
) -> None:
    """`studydeck 2>errors` opens the full screen, and not a byte of it goes into the file; one that takes none is no failure."""
    from real_program import program

    errors = tmp_path / "errors"
    errors.touch()
    where = redirected.replace("errors", str(errors))
    monkeypatch.setenv("STUDYDECK_PROGRAM", f'sh -c \'exec "$0" "$@" 2{where}\' {program()[0]}')
    terminal = start(PYTHONUNBUFFERED="1")  # so that what isn't taken is noticed at once
    terminal.wait_for("Study all", "Mine")
    leave(terminal)
    assert errors.read_bytes() == b""
