"""kill -9 at any moment: an answer that was shown as taken is in the log, once."""

import random
import re
import shutil
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from real_program import Lines, Terminal, questions, reviews, run, settings, write_deck

from studydeck.core.events import EventKind
from studydeck.services.places import find_places
from studydeck.services.taking_in.takein import open_to_write
from studydeck.store import log, states

CARDS = 400


@pytest.fixture(scope="module")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A home with one deck of many cards, already taken in."""
    home = tmp_path_factory.mktemp("kill") / "home"
    settings(home, "[study]\nnew_per_day = 9999\n")
    write_deck(home, "mine", questions(CARDS), title="Mine")
    run(home, "study", "mine", "--plain", stdin="\n3\nu\n")
    return home


@pytest.fixture
def home(prepared: Path, tmp_path: Path) -> Path:
    """A copy of it."""
    return Path(shutil.copytree(prepared, tmp_path / "home"))


def logged(home: Path) -> list[int]:
    """Return the grades in the log after a restart, having checked that what is kept fits the log."""
    with open_to_write(find_places(home)) as library:
        connection = library.connection
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        grades = [event.rating or 0 for event in log.read(connection) if event.kind == EventKind.REVIEW]
        kept = states.kept(connection)
        with library.database.transaction():
            assert states.rebuild(connection) == kept
    return grades


def killed_in_line_mode(home: Path, chance: random.Random, before: list[int]) -> list[int]:
    """Study in line mode, kill it somewhere, and check the log; return the grades in it.

    Whatever stands in the log beyond what was taken may be the one answer that was on its way.
    """
    grades = [chance.choice((1, 2, 3, 3, 4)) for _ in range(40)]
    with Lines(home, "study", "mine", "--plain") as program:
        program.say(*(line for grade in grades for line in ("", str(grade))))
        if chance.random() < 0.15:
            wait(chance.uniform(0, 0.4))  # anywhere in the start
        else:
            for _ in range(chance.randrange(1, 25)):
                program.until("Taken:")
            wait(chance.uniform(0, 0.012))  # anywhere in an answer
        program.kill()
        taken = len(re.findall("^Taken: ", program.output, re.MULTILINE))
    after = logged(home)
    assert after[: len(before)] == before, "an older answer is gone"
    fresh = after[len(before) :]
    assert taken <= len(fresh) <= taken + 1
    assert fresh == grades[: len(fresh)]
    return after


def wait(seconds: float) -> None:
    """Let a random time pass: the kill is to hit any moment, nothing is waited for."""
    time.sleep(seconds)


def kills_in_line_mode(home: Path, number: int, seed: int) -> None:
    """Kill line mode so many times in the same home."""
    chance = random.Random(seed)
    grades = logged(home)
    for kill in range(number):
        try:
            grades = killed_in_line_mode(home, chance, grades)
        except AssertionError as error:
            error.add_note(f"kill {kill} of seed {seed}")
            raise
    seen = [event["rating"] for event in reviews(home, undone=True)]
    assert seen == grades  # as the program itself lists them


def test_killed_in_line_mode(home: Path) -> None:
    """Six kills of line mode: every answer said to be taken is in the log, in order, none twice."""
    kills_in_line_mode(home, 6, seed=1)


@pytest.mark.long
@pytest.mark.parametrize("seed", range(2, 8))
def test_killed_in_line_mode_often(home: Path, seed: int) -> None:
    """Thirty kills of line mode from each seed: nothing that was taken is lost or doubled."""
    kills_in_line_mode(home, 30, seed)


def killed_in_full_screen(
    home: Path, start: Callable[..., Terminal], chance: random.Random, before: list[int]
) -> list[int]:
    """Study in the full screen, kill it right after a next card was painted, and check the log."""
    terminal = start("study", "mine")
    number = seen = 0
    card = question(terminal.wait_until(question, "a question"))
    grades = [chance.choice((1, 2, 3, 4)) for _ in range(chance.randrange(1, 7))]
    for number, grade in enumerate(grades, 1):
        terminal.press("space").wait_until(lambda screen: "Answer 0" in screen and "Again" in screen, "the answer")
        terminal.press(str(grade))
        if number == len(grades) and chance.random() < 0.5:
            wait(chance.uniform(0, 0.03))
            break
        card = terminal.wait_until(lambda screen, was=card: question(screen) not in ("", was), "the next card")
        card, seen = question(card), number
    terminal.kill()
    after = logged(home)
    fresh = after[len(before) :]
    assert after[: len(before)] == before
    assert seen <= len(fresh) <= number
    assert fresh == grades[: len(fresh)]
    return after


def question(screen: str) -> str:
    """Return the question on a screen, once it is painted whole and its answer isn't, else an empty text."""
    found = re.search(r"Question (\d{4})\?", screen)
    return found[1] if found and "Answer 0" not in screen else ""


def test_killed_in_full_screen(home: Path, start: Callable[..., Terminal]) -> None:
    """A kill of the full screen: every answer whose next card was painted is in the log."""
    killed_in_full_screen(home, start, random.Random(1), logged(home))


@pytest.mark.long
@pytest.mark.parametrize("seed", range(2, 6))
def test_killed_in_full_screen_often(home: Path, start: Callable[..., Terminal], seed: int) -> None:
    """Five kills of the full screen from each seed: nothing that was shown as taken is lost or doubled."""
    chance = random.Random(seed)
    grades = logged(home)
    for _ in range(5):
        grades = killed_in_full_screen(home, start, chance, grades)
