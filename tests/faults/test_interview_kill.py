"""kill -9 in a mock interview: every answer that was said to be taken is there, and it goes on at the next question."""

import random
import re
import shutil
from pathlib import Path

import pytest
from real_program import Lines, command, questions, run_json, settings, write_deck

from studydeck.services.interview import beginning as holding
from studydeck.services.interview import record
from studydeck.services.places import find_places
from studydeck.services.taking_in.takein import open_to_write
from studydeck.store import states

QUESTIONS = 12


@pytest.fixture(scope="module")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A home with one deck, already taken in."""
    home = tmp_path_factory.mktemp("interview") / "home"
    settings(home, "")
    write_deck(home, "mine", questions(40), title="Mine")
    command(home, "decks")
    return home


@pytest.fixture
def home(prepared: Path, tmp_path: Path) -> Path:
    """A copy of it."""
    return Path(shutil.copytree(prepared, tmp_path / "home"))


def answered(home: Path) -> list[str]:
    """Return what was answered so far after a restart, having checked that what is kept fits the log."""
    with open_to_write(find_places(home)) as library:
        assert library.connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        with library.database.transaction() as connection:
            kept = states.kept(connection)
            assert states.rebuild(connection) == kept
        left = holding.unfinished(library)
        stored = record.one_of(library, left.id) if left else None
        # What was typed when the kill came stands before what is typed again.
        return [answer.said.rpartition("\n")[2] for answer in stored.answers] if stored else []


def test_killed_between_two_answers(home: Path) -> None:
    """Three kills at random moments: nothing that was taken is lost or doubled, and the interview ends as one."""
    chance = random.Random(4)
    done: list[str] = []
    for _ in range(3):
        upto = chance.randrange(1, 4)
        with Lines(
            home, "test", "--plain", "--questions", str(QUESTIONS), "--no-confidence", "--no-follow-ups"
        ) as program:
            program.say("", *(line for n in range(len(done), QUESTIONS) for line in (f"answer {n}", "")))
            for _answer in range(upto):
                program.until("Taken.")
            program.kill()
            taken = len(re.findall(r"^Taken\.", program.output, re.MULTILINE))
        after = answered(home)
        if not after:  # so fast that the kill met an interview that was over
            break
        assert after[: len(done)] == done
        assert len(done) + taken <= len(after) <= len(done) + taken + 1
        assert after == [f"answer {n}" for n in range(len(after))]
        done = after
    command(home, "test", "--plain", stdin="\n" + "".join(f"answer {n}\n\n" for n in range(len(done), QUESTIONS)))
    (past,) = run_json(home, "test", "--list")
    assert (past["finished"], past["answered"]) == (True, QUESTIONS)
