"""Disks that refuse: full, read-only, a backup folder that cannot be written. Nothing is lost, and a sentence says why."""

import os
import re
from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path

import pytest
from real_program import Lines, Terminal, command, fill, questions, ratings, remount, run_json, settings, write_deck

from studydeck.core.scheduler import Rating
from studydeck.errors import StudydeckError
from studydeck.services.library import Library
from studydeck.services.studying.session import Session

Opened = Callable[..., AbstractContextManager[Library]]
Nobody = Callable[[], AbstractContextManager[None]]
Mount = Callable[[str], Path]


@pytest.fixture
def small(tmpfs: Mount) -> Path:
    """A home with one deck on a disk of 3 MB."""
    home = tmpfs("3m") / "home"
    write_deck(home, "mine", questions(30))
    return home


def test_full_in_a_session(home: Path, opened: Opened) -> None:
    """An answer that finds the disk full is refused by name of the file; the card stays, and the retry is taken."""
    write_deck(home, "mine", questions(30))
    with opened() as library:
        session = Session(library)
        session.answer(Rating.GOOD)
        (pages,) = library.connection.execute("PRAGMA main.page_count").fetchone()
        library.connection.execute(f"PRAGMA main.max_page_count = {pages}")
        assert session.turn
        refusal = None
        while refusal is None and session.done < 25:
            card, counts = session.turn.showing.key, session.counts
            try:
                session.answer(Rating.EASY)
            except StudydeckError as error:
                refusal = error
        taken = session.done
        assert refusal
        assert re.search(r"The disk is full: .*progress\.db", refusal.message)
        assert "Free some space and try again" in refusal.hint
        assert (session.turn.showing.key, session.counts) == (card, counts)
        library.connection.execute("PRAGMA main.max_page_count = 1000000")
        session.answer(Rating.HARD)
        assert session.turn.showing.key != card
    assert ratings(home) == [3, *[4] * (taken - 1), 2]


def test_full_in_line_mode(small: Path) -> None:
    """On a full disk line mode says `Not taken`, names the file, keeps the card, and takes it once there is room."""
    with Lines(small, "study", "mine", "--plain") as program:
        program.answer(1)
        ballast = fill(small.parent)
        program.say("", "4", "4", "4")
        refusals = [program.until("Not taken: ") and program.until("\n") for _ in range(3)]
        assert all("disk is full" in text and str(small / "progress.db") in text for text in refusals)
        ballast.unlink()
        program.say("2")
        program.until("Taken: Hard")
        program.answer(3)
        assert program.ends() == 0
    assert ratings(small) == [1, 2, 3]


def test_full_in_the_full_screen(small: Path, start: Callable[..., Terminal]) -> None:
    """On a full disk the full screen says so, keeps the revealed card, and takes the answer once there is room."""
    terminal = start("study", "mine", at=small)
    terminal.wait_for("Question 0001?")
    ballast = fill(small.parent)
    terminal.press("space").wait_for("Answer 0001.")
    terminal.press("3").wait_for("disk is full")
    assert "Question 0001?" in terminal.settle()
    ballast.unlink()
    terminal.press("3").wait_for("Question 0002?")
    terminal.press("ctrl+q")
    assert terminal.ends() == 0
    assert ratings(small) == [3]


def test_full_in_the_form(small: Path, start: Callable[..., Terminal]) -> None:
    """On a full disk a note isn't saved, a sentence says so, the text stays, and it is saved once there is room."""
    terminal = start("study", "mine", at=small)
    terminal.wait_for("Question 0001?")
    terminal.press("e").wait_for("Answer 0001.", "ready")
    ballast = fill(small.parent)
    terminal.send(b" Really")
    terminal.wait_for("Question 0001? Really")
    terminal.send(b"\x13")
    terminal.wait_for("disk is full")
    assert "Really" not in (small / "decks/mine.yaml").read_text(encoding="utf-8")
    ballast.unlink()
    terminal.send(b"\x13")
    terminal.wait_for("Question 0001? Really", "Show")
    assert "Question 0001? Really" in (small / "decks/mine.yaml").read_text(encoding="utf-8")
    terminal.press("ctrl+q")
    assert terminal.ends() == 0


def test_a_read_only_folder_in_the_form(tmpfs: Mount, start: Callable[..., Terminal]) -> None:
    """Decks on a disk that is read-only: the note isn't saved, esc keeps the draft, and the next time it is there."""
    disk = tmpfs("8m")
    home = disk.parent / "home"
    settings(home, f"[decks]\nfolders = ['{disk / 'decks'}']\n")
    write_deck(disk, "mine", questions(3), id="mine")
    remount(disk, "ro")
    terminal = start("study", "mine", at=home)
    terminal.wait_for("Question 0001?")
    terminal.press("e").wait_for("Answer 0001.", "ready")
    terminal.send(b" Really")
    terminal.wait_for("Question 0001? Really")
    terminal.send(b"\x13")
    terminal.wait_for("Not saved", "may not be written")
    terminal.send(b"\x1b")
    terminal.wait_for("kept as a draft", "Show")
    remount(disk, "rw")
    terminal.press("e").wait_for("here again")
    terminal.send(b"\x13")
    terminal.wait_for("Question 0001? Really", "Saved", "Show")
    assert "Question 0001? Really" in (disk / "decks/mine.yaml").read_text(encoding="utf-8")
    terminal.press("ctrl+q")
    assert terminal.ends() == 0


@pytest.mark.parametrize(
    "arguments", ((), ("study", "--plain"), ("undo",), ("backup",), ("repair",), ("restore",)), ids=" ".join
)
def test_commands_on_a_full_disk(small: Path, arguments: tuple[str, ...]) -> None:
    """On a full disk a writing command fails in a sentence or works; afterwards every answer is there."""
    command(small, "study", "mine", "--plain", stdin="\n3\n\n1\n")
    ballast = fill(small.parent)
    refused = command(small, *arguments, expect=None)
    assert refused.returncode in {0, 1}
    if refused.returncode:
        assert str(small) in refused.stderr
    ballast.unlink()
    assert ratings(small)[0] == 3
    assert (small / "progress.db").exists()
    command(small, "study", "mine", "--plain", stdin="\n4\n")
    assert ratings(small)[-1] == 4


def test_first_start_on_a_full_disk(tmpfs: Mount) -> None:
    """A first start on a full disk names the folder, and works once there is room."""
    disk = tmpfs("3m")
    ballast = fill(disk)
    refused = command(disk / "home", "study", "--plain", stdin="\n3\n", expect=1)
    assert str(disk / "home") in refused.stderr
    ballast.unlink()
    command(disk / "home", "study", "--plain", stdin="\n3\n")
    assert len(ratings(disk / "home")) == 1


ROOMS = (0, 8, 90, 140)  # kB


@pytest.mark.parametrize("room", (*ROOMS, *(pytest.param(kb, marks=pytest.mark.long) for kb in range(4, 400, 9))))
def test_hardly_any_room(tmpfs: Mount, room: int) -> None:
    """With whatever little room is left at a first start, nothing breaks for good: with more room it works."""
    disk = tmpfs("3m")
    home = disk / "home"
    ballast = fill(disk)
    os.truncate(ballast, ballast.stat().st_size - room * 1024)
    failed = command(home, "study", "--plain", stdin="\n3\n" * 3, expect=None)
    assert failed.returncode == 0 or str(home) in failed.stderr
    looked = command(home, "log", "--json", expect=None)
    assert looked.returncode == 0 or str(home) in looked.stderr
    ballast.unlink()
    before = ratings(home)
    assert len(before) == failed.stdout.count("Taken:")
    command(home, "study", "--plain", stdin="\n\n\n\n")
    assert ratings(home)[: len(before)] == before
    assert len(ratings(home)) == len(before) + 2


def test_read_only_home(tmpfs: Mount) -> None:
    """A home that became read-only can be looked at with every reading command; writing is refused by name."""
    disk = tmpfs("8m")
    home = disk / "home"
    write_deck(home, "mine", questions(5))
    command(home, "study", "mine", "--plain", stdin="\n3\n\n1\n")
    remount(disk, "ro")
    for arguments in (("study", "mine", "--plain"), ("undo",), ("repair",), ("restore",), ("backup",), ()):
        refused = command(home, *arguments, expect=1)
        assert str(home) in refused.stderr
        assert refused.stdout == ""
    assert ratings(home) == [3, 1]
    assert run_json(home, "due")["reviewed_today"] == 2
    assert {deck["id"]: deck["unseen"] for deck in run_json(home, "decks")}["mine"] == 3
    assert len(command(home, "cards", "question").stdout.splitlines()) >= 10
    command(home, "check")
    command(home, "where")
    remount(disk, "rw")
    command(home, "study", "mine", "--plain", stdin="\n4\n")
    assert ratings(home) == [3, 1, 4]


def test_read_only_after_a_crash(tmpfs: Mount) -> None:
    """A read-only home whose last session was killed still shows every answer, or says why it can't."""
    disk = tmpfs("8m")
    home = disk / "home"
    write_deck(home, "mine", questions(5))
    with Lines(home, "study", "mine", "--plain") as program:
        program.answer(3)
        program.answer(1)
        program.kill()
    remount(disk, "ro")
    looked = command(home, "log", expect=None)
    if looked.returncode:
        assert str(home) in looked.stderr
    else:
        assert looked.stdout.count("review") == 2
    remount(disk, "rw")
    assert ratings(home) == [3, 1]


def test_read_only_empty_home(tmpfs: Mount) -> None:
    """In a read-only home that never held anything the bundled decks can be looked at; studying is refused."""
    disk = tmpfs("1m")
    remount(disk, "ro")
    assert run_json(disk / "home", "due")["new"] == 20
    assert str(disk / "home") in command(disk / "home", "study", "--plain", expect=1).stderr


def test_no_permission(home: Path, nobody: Nobody) -> None:
    """A home that belongs to somebody else is refused by name, and can be looked at."""
    write_deck(home, "mine", questions(3), id="mine")
    settings(home, "")
    command(home, "study", "mine", "--plain", stdin="\n3\n")
    if os.geteuid():
        home.chmod(0o555)
    with nobody():
        refused = command(home, "study", "mine", "--plain", expect=1)
        assert f"{home} cannot be written" in refused.stderr
        assert ratings(home) == [3]
        assert len([card for card in run_json(home, "cards") if card["deck"] == "mine"]) == 3
    home.chmod(0o755)


def block_backups(home: Path) -> None:
    """Put a file where the backup folder should be: it cannot be written, not even by root."""
    home.mkdir(exist_ok=True)
    (home / "backups").write_text("not a folder")


def test_backup_folder_that_cannot_be_written(home: Path) -> None:
    """A backup that cannot be written is said to fail at the end of a session; the answers are kept all the same."""
    write_deck(home, "mine", questions(5))
    block_backups(home)
    done = command(home, "study", "mine", "--plain", stdin="\n3\n\n2\n")
    assert f"{home / 'backups'}" in done.stderr
    assert ratings(home) == [3, 2]
    assert f"{home / 'backups'}" in command(home, "backup", expect=1).stderr
    (home / "backups").unlink()
    assert Path(command(home, "backup").stdout.strip()).is_file()


def test_backup_folder_that_cannot_be_written_in_the_full_screen(home: Path, start: Callable[..., Terminal]) -> None:
    """The full screen tells that no backup can be written, and goes on taking answers."""
    write_deck(home, "mine", questions(5), id="mine")
    block_backups(home)
    command(home, "study", "mine", "--plain", stdin="\n4\n")
    terminal = start("study", "mine")
    terminal.wait_for("No backup was made", "Question 0002?")
    terminal.press("space").wait_for("Answer 0002.")
    terminal.press("3").wait_for("Question 0003?")
    terminal.press("ctrl+q")
    assert terminal.ends() == 0
    assert ratings(home) == [4, 3]
