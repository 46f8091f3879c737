"""A damaged text search heals like the rest of the index: a sentence at the most, and the next start finds everything."""

import random
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from tests.terminal.real_program import command, questions, run_json, write_deck

HARMS = {
    "every block garbled": "UPDATE search_data SET block = randomblob(length(block))",
    "words garbled": "UPDATE search_data SET block = randomblob(length(block)) WHERE id > 1000",
    "structure lost": "DELETE FROM search_data WHERE id = 10",
    "words cut short": "UPDATE search_data SET block = substr(block, 1, length(block) / 2) WHERE id > 1000",
    "all words lost": "DELETE FROM search_data WHERE id > 1000",
    "settings lost": "DELETE FROM search_config",
    "texts lost": "DELETE FROM texts WHERE doc % 2 = 0",
}


@pytest.fixture
def studied(home: Path) -> Path:
    """Return a small home with two answers."""
    write_deck(home, "mine", questions(30), title="Mine", id="mine")
    command(home, "study", "mine", "--plain", stdin="\n3\n\n3\n")
    return home


@pytest.mark.parametrize("harm", HARMS)
def test_damaged_search_is_made_anew(studied: Path, harm: str) -> None:
    """Searching works or says in a sentence what was damaged; after an edit everything is found again in any case."""
    with closing(sqlite3.connect(studied / "cache" / "index.db", isolation_level=None)) as raw:
        raw.execute(HARMS[harm])
    said = command(studied, "cards", "question", "deck:mine", expect=None)
    if said.returncode:
        assert "The index of decks was damaged and was thrown away. Start again" in said.stderr
        assert len(run_json(studied, "cards", "question", "deck:mine")) == 30
    write_deck(studied, "mine", questions(31), title="Mine", id="mine")
    for _ in range(2):
        said = command(studied, "cards", "question", "deck:mine", expect=None)
        assert "Traceback" not in said.stderr
    assert len(run_json(studied, "cards", "deck:mine")) == 31
    assert sum(card["reps"] for card in run_json(studied, "cards")) == 2


@pytest.mark.parametrize("seed", range(3))
def test_garbled_pages_of_the_search(studied: Path, seed: int) -> None:
    """Pages overwritten with garbage are noticed at the start or by the search, and never reach the user as they are."""
    path = studied / "cache" / "index.db"
    with closing(sqlite3.connect(path)) as raw:
        roots = [
            root
            for (root,) in raw.execute("SELECT rootpage FROM sqlite_schema WHERE name LIKE 'search%' AND rootpage > 0")
        ]
    data = bytearray(path.read_bytes())
    for root in roots:
        at = (root - 1) * 4096 + 8
        data[at : at + 4000] = random.Random(seed).randbytes(4000)
    path.write_bytes(data)
    command(studied, "cards", "question", "deck:mine", expect=None)
    assert len(run_json(studied, "cards", "question", "deck:mine")) == 30
