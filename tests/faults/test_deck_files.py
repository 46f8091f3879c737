"""Deck files that change under a running session: replaced, emptied, deleted, made unreadable, made a folder."""

import os
import shutil
from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path

import pytest
from real_program import Lines, command, questions, ratings, reviews, run_json, write_deck

from studydeck.core.scheduler import Rating
from studydeck.services.library import Library
from studydeck.services.studying.session import Session
from studydeck.services.taking_in.looking import look
from studydeck.services.taking_in.takein import take_in

Nobody = Callable[[], AbstractContextManager[None]]
Opened = Callable[..., AbstractContextManager[Library]]


def replaced(path: Path) -> None:
    """Put other notes into the file."""
    write_deck(path.parent.parent, path.stem, [{"question": "Other?", "answer": "Yes."}])


def emptied(path: Path) -> None:
    """Leave an empty file."""
    path.write_bytes(b"")


def deleted(path: Path) -> None:
    """Take the file away."""
    path.unlink()


def broken(path: Path) -> None:
    """Make it no YAML."""
    path.write_bytes(b"notes: [\x00{{{\n\t- : :\xff")


def a_folder(path: Path) -> None:
    """Put a folder of that name in its place."""
    path.unlink()
    path.mkdir()


def dangling(path: Path) -> None:
    """Put a link in its place that leads nowhere."""
    path.unlink()
    path.symlink_to(path.parent / "nowhere.yaml")


def looping(path: Path) -> None:
    """Put a link to itself in its place."""
    path.unlink()
    path.symlink_to(path)


def a_pipe(path: Path) -> None:
    """Put a named pipe in its place, which nobody writes to."""
    path.unlink()
    os.mkfifo(path)


def huge(path: Path) -> None:
    """Make it larger than any deck may be."""
    with path.open("ab") as file:
        file.truncate(60 * 1024 * 1024)


def folder_deleted(path: Path) -> None:
    """Take the whole folder of decks away."""
    shutil.rmtree(path.parent)


HARMS = (replaced, emptied, deleted, broken, a_folder, dangling, looping, a_pipe, huge, folder_deleted)


@pytest.fixture
def deck(home: Path) -> Path:
    """A deck of ten cards."""
    return write_deck(home, "mine", questions(10))


def back(home: Path, path: Path) -> None:
    """Put the deck back as it was."""
    if path.is_dir() and not path.is_symlink():
        path.rmdir()
    else:
        path.unlink(missing_ok=True)
    write_deck(home, "mine", questions(10))


@pytest.mark.parametrize("harm", HARMS, ids=lambda harm: harm.__name__)
def test_under_a_session(home: Path, deck: Path, opened: Opened, harm: Callable[[Path], None]) -> None:
    """A session goes on over the cards it knows; when the file is back, so is every answer with its card."""
    with opened() as library:
        session = Session(library)
        session.answer(Rating.EASY)
        harm(deck)
        session.answer(Rating.EASY)
        take_in(library, look(library))
        session.tick()
        if session.turn:
            session.answer(Rating.EASY)
        session.undo()
        session.summary()
    seen = [event["card"] for event in reviews(home)]
    assert len(seen) == 2
    back(home, deck)
    cards = {card["key"]: card for card in run_json(home, "cards")}
    assert [cards[key]["state"] for key in seen] == ["review", "review"]


def _between(harm: Callable[[Path], None]) -> object:
    """Return a harm as a case; one of each sort (gone, unreadable, no file) comes in every run, the others in long ones."""
    return pytest.param(harm, marks=() if harm in {deleted, broken, a_pipe} else pytest.mark.long, id=harm.__name__)


@pytest.mark.parametrize("harm", tuple(_between(harm) for harm in HARMS if harm is not huge))
def test_between_sessions(home: Path, deck: Path, harm: Callable[[Path], None]) -> None:
    """The other decks can be studied whatever becomes of one; its answers stay, and count again when it is back."""
    write_deck(home, "other", questions(3), id="other")
    command(home, "study", "mine", "--plain", stdin="\n4\n\n4\n")
    harm(deck)
    for arguments in (("due",), ("decks",), ("cards",), ("log",), ("check",)):
        command(home, *arguments, expect=None)
    assert ratings(home) == [4, 4]
    if harm is not folder_deleted:
        assert "Taken" in command(home, "study", "other", "--plain", stdin="\n4\n").stdout
    if harm not in {replaced, emptied, deleted, a_folder, folder_deleted}:
        found = run_json(home, "decks")
        assert "mine" not in {entry["id"] for entry in found}
        assert str(deck) in command(home, "check", expect=1).stdout
    back(home, deck)
    states = {card["key"]: card["state"] for card in run_json(home, "cards") if card["deck"] == "mine"}
    assert sorted(states.values()) == ["new"] * 8 + ["review"] * 2


def test_in_a_pipe(home: Path, deck: Path) -> None:
    """A line mode session whose deck file is emptied, broken and deleted in its midst takes every answer."""
    with Lines(home, "study", "mine", "--plain") as program:
        for harm in (emptied, broken, deleted):
            program.answer(4)
            harm(deck)
        program.answer(4)
        assert program.ends() == 0
    assert ratings(home) == [4] * 4


def test_no_permission(home: Path, deck: Path, nobody: Nobody) -> None:
    """A deck that can't be read for want of permission is named, and takes nothing else with it."""
    write_deck(home, "other", questions(3), id="other")
    deck.chmod(0)
    home.chmod(0o755)
    with nobody():
        checked = command(home, "check", expect=1).stdout
        assert f"{deck}:1:1: error: the file can't be read: Permission denied" in checked
        assert "other" in {entry["id"] for entry in run_json(home, "decks")}
