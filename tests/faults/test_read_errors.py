"""Pages that turn out damaged only when they are read: a sentence with a hint, and an index that heals by itself."""

import random
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from real_program import ENTER_ALTERNATE, LEAVE_ALTERNATE, Terminal, command, questions, ratings, run, write_deck

from studydeck.store.index import CHECKED_PAGES

PAGE = 4096
GRADES = [1 + n % 4 for n in range(12)]


@pytest.fixture(scope="module")
def big_home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A home with twelve answers whose index is too big to be checked at a start."""
    home = tmp_path_factory.mktemp("big") / "home"
    notes = [{**note, "answer": f"{note['answer']} {'x' * 6000}"} for note in questions(1000)]
    write_deck(home, "big", notes, title="Big deck", id="big")
    command(home, "study", "big", "--plain", stdin="".join(f"\n{grade}\n" for grade in GRADES))
    assert (home / "cache" / "index.db").stat().st_size > CHECKED_PAGES * PAGE
    return home


@pytest.fixture
def big(big_home: Path, tmp_path: Path) -> Path:
    """A copy of it."""
    return Path(shutil.copytree(big_home, tmp_path / "home"))


def overwrite(path: Path, pages: range) -> None:
    """Damage some pages at their beginning."""
    with path.open("r+b") as file:
        for page in pages:
            file.seek(page * PAGE)
            file.write(b"\xff" * 64)


def roots(path: Path) -> dict[str, int]:
    """Return the first page of every table, counted from 0."""
    with closing(sqlite3.connect(path)) as connection:
        stored = "SELECT name, rootpage FROM sqlite_schema WHERE rootpage > 0"  # a virtual table has no page of its own
        return {name: page - 1 for name, page in connection.execute(stored)}


def damage_index(home: Path, table: str) -> None:
    """Damage the first page of one table of the index, or all but the list of tables and the files."""
    path = home / "cache" / "index.db"
    found = roots(path)
    if table == "all":
        overwrite(path, range(max(found.values()) + 1, path.stat().st_size // PAGE))
        for name in found.keys() - {"files", "sqlite_autoindex_files_1"}:
            overwrite(path, range(found[name], found[name] + 1))
    else:
        overwrite(path, range(found[table], found[table] + 1))


def tables(*names: str) -> tuple[object, ...]:
    """Return what may be damaged: all at once now, each table alone in the long run."""
    return ("all", *(pytest.param(name, marks=pytest.mark.long) for name in names))


@pytest.mark.parametrize("table", tables("files", "decks", "cards", "notes", "build"))
@pytest.mark.parametrize("arguments", (("due",), ("cards",), ("study", "big", "--plain")), ids=" ".join)
def test_big_index_heals(big: Path, table: str, arguments: tuple[str, ...]) -> None:
    """Where a big index is damaged a command works or says so in a sentence, and the next one works in any case."""
    damage_index(big, table)
    said = command(big, *arguments, stdin="\n3\n", expect=None)
    if said.returncode:
        assert "The index of decks was damaged and was thrown away. Start again" in said.stderr
    command(big, *arguments, stdin="\n3\n")
    assert ratings(big)[: len(GRADES)] == GRADES


@pytest.mark.parametrize("table", tables("files", "decks", "build"))
def test_user_never_sees_what_shows_at_the_start(big: Path, table: str) -> None:
    """What is noticed while the library is opened costs no second start."""
    damage_index(big, table)
    assert "new" in run(big, "due").stdout


@pytest.mark.parametrize("table", tables("decks", "build", "cards", "notes"))
def test_big_index_heals_on_the_full_screen(big: Path, table: str, start: Callable[..., Terminal]) -> None:
    """The full screen opens over a damaged index, or ends with the sentence; the next start works in any case."""
    damage_index(big, table)
    for beginning in ("first", "second"):
        terminal = start()
        terminal.wait_until(lambda screen: "Big deck" in screen or "The index of decks" in screen, "Home or a sentence")
        if "The index of decks" in terminal.text:
            assert beginning == "first"
            assert terminal.ends() == 1
        else:
            terminal.press("ctrl+q")
            assert terminal.ends() == 0
        assert b"Traceback" not in terminal.raw
        assert terminal.raw.count(ENTER_ALTERNATE) == terminal.raw.count(LEAVE_ALTERNATE)
    assert ratings(big) == GRADES


@pytest.fixture
def studied(home: Path) -> Path:
    """A small home with twelve answers."""
    write_deck(home, "mine", questions(30), title="Mine", id="mine")
    command(home, "study", "mine", "--plain", stdin="".join(f"\n{grade}\n" for grade in GRADES))
    return home


@pytest.mark.parametrize("arguments", (("due",), ("decks",), ("log",), ("study", "--plain"), ("undo",)), ids=" ".join)
def test_damaged_notes_and_a_changed_deck(studied: Path, arguments: tuple[str, ...]) -> None:
    """Progress that turns out damaged while a changed deck is taken in is named, with what mends it."""
    page = roots(studied / "progress.db")["notes"]
    overwrite(studied / "progress.db", range(page, page + 1))
    write_deck(studied, "mine", questions(31), title="Mine", id="mine")
    refused = command(studied, *arguments, expect=1)
    assert f"{studied / 'progress.db'} is damaged" in refused.stderr
    assert "`studydeck repair`" in refused.stderr
    command(studied, "repair")
    assert ratings(studied) == GRADES


def test_damaged_notes_on_the_full_screen(studied: Path, start: Callable[..., Terminal]) -> None:
    """The full screen says it as well, in a line, and can be left."""
    page = roots(studied / "progress.db")["notes"]
    overwrite(studied / "progress.db", range(page, page + 1))
    write_deck(studied, "mine", questions(31), title="Mine", id="mine")
    terminal = start()
    terminal.wait_for("is damaged")
    terminal.press("ctrl+q")
    terminal.ends()
    assert b"Traceback" not in terminal.raw


@pytest.mark.parametrize("arguments", (("due",), ("cards",), ("log",), ("study", "--plain")), ids=" ".join)
def test_damaged_list_of_tables(studied: Path, arguments: tuple[str, ...]) -> None:
    """Where the list of tables is damaged it is the progress that gets the blame."""
    with (studied / "progress.db").open("r+b") as file:
        file.seek(100)
        file.write(random.Random(7).randbytes(3000))
    refused = command(studied, *arguments, expect=1)
    assert f"{studied / 'progress.db'} is damaged" in refused.stderr
    assert "`studydeck repair`" in refused.stderr
