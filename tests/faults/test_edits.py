"""Edits of deck files: whatever fails, and wherever the program is killed, every file is whole and nothing is lost."""

import contextlib
import errno
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from studydeck.errors import StudydeckError
from studydeck.services import history
from studydeck.services.library import Library
from studydeck.services.writing import editing, file_changes, kept_versions, safe_files
from studydeck.store import index
from tests.conftest import FakeClock, Home

ONE = "title: One\nnotes:\n- term: Bloom\n  meaning: The first minute.\n- term: Crema\n  meaning: Foam.\n"
TWO = "title: Two\nnotes:\n- term: Leaf\n  meaning: What is brewed.\n"


class Killed(BaseException):
    """The program ended here; nothing after it ran, not even what tidies up."""


STEPS = ("keep", "prepare", "event", "first file", "second file", "take in")


def kill_at(step: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the program end before a step of an edit."""
    calls = {"put": 0}

    def killed(*_values: Any, **_named: Any) -> Any:
        raise Killed

    if step == "keep":
        monkeypatch.setattr(kept_versions, "keep", killed)
    elif step == "prepare":
        monkeypatch.setattr(file_changes, "prepare", killed)
    elif step == "event":
        monkeypatch.setattr(Library, "write", killed)
    elif step == "take in":
        monkeypatch.setattr(file_changes, "take_in", killed)
    else:
        real = file_changes.put_in_place

        def put(prepared: safe_files.Prepared) -> None:
            calls["put"] += 1
            if calls["put"] == ("first file", "second file").index(step) + 1:
                raise Killed
            real(prepared)

        monkeypatch.setattr(file_changes, "put_in_place", put)
        # A kill runs no handler: what would put the files back is out of order as well.
        monkeypatch.setattr(file_changes, "prepare", _once_per_file(file_changes.prepare))


def _killed(*_values: Any) -> Any:
    raise Killed


def _once_per_file(real: Callable[..., Any]) -> Callable[..., Any]:
    seen: set[str] = set()

    def prepare(path: Path, data: bytes | None) -> Any:
        if str(path) in seen:
            raise Killed
        seen.add(str(path))
        return real(path, data)

    return prepare


@pytest.fixture
def home(tmp_path: Path, clock: FakeClock) -> Home:
    """Return an empty home without bundled decks."""
    return Home(tmp_path / "home", clock)


@pytest.fixture
def decks(home: Home) -> tuple[Path, Path]:
    """Write two decks and answer a card of the first."""
    paths = home.deck("one.yaml", ONE), home.deck("two.yaml", TWO)
    home.answer("one/bloom/meaning")
    return paths


def uid_of(library: Library, name: str) -> str:
    """Return the uid of a note of deck one."""
    entry = library.deck_by_id("one")
    assert entry is not None
    return index.uid_of(library.connection, entry.number, name) or ""


@pytest.mark.parametrize("step", STEPS)
def test_a_kill_at_any_step_loses_nothing(
    home: Home, decks: tuple[Path, Path], step: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Killed in the midst of moving a note: each file is its old or its new self, the note and its progress are there."""
    with home.open() as library, monkeypatch.context() as patch:
        kill_at(step, patch)
        with pytest.raises(Killed):
            editing.move_notes(library, [uid_of(library, "bloom")], "two")
    one, two = decks[0].read_text(), decks[1].read_text()
    assert one in (ONE, ONE.replace("- term: Bloom\n  meaning: The first minute.\n", ""))
    assert two in (TWO, TWO + "\n- term: Bloom\n  meaning: The first minute.\n")
    assert "Bloom" in one + two
    assert sum(home.progress().values()) == 1


@pytest.mark.parametrize("step", STEPS)
def test_a_killed_rewording_keeps_its_progress(
    home: Home, decks: tuple[Path, Path], step: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A note that was reworded beyond all likeness is still itself, though it was never taken in before the kill."""
    with home.open() as library:
        opened = editing.open_note(library, uid_of(library, "bloom"))
        with monkeypatch.context() as patch:
            kill_at(step, patch)
            with contextlib.suppress(Killed):
                editing.save_note(library, opened, {"question": "Wholly other?", "answer": "Words.", "id": "q"})
    text = decks[0].read_text()
    written = "Wholly other?" in text
    with home.open() as library:
        assert uid_of(library, "q" if written else "bloom") == opened.uid
    if written:  # and it can be taken back
        with home.open() as library:
            history.undo(library)
        assert home.progress() == {"one/bloom/meaning": 1}
    assert decks[0].read_text() == ONE


@pytest.mark.parametrize("number", (errno.ENOSPC, errno.EACCES, errno.EROFS, errno.EIO))
@pytest.mark.parametrize("which", (1, 2))
def test_a_failing_disk_changes_nothing(
    home: Home, decks: tuple[Path, Path], number: int, which: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where a file can't be replaced both decks are as they were, no act is left, and a sentence says why."""
    real, calls = Path.replace, [0]

    def replace(path: Path, target: Path) -> Path:
        if Path(target).parent == home.places.decks:
            calls[0] += 1
            if calls[0] == which:
                raise OSError(number, os.strerror(number))
        return real(path, target)

    with home.open() as library:
        uid = uid_of(library, "bloom")
        with monkeypatch.context() as patch:
            patch.setattr(Path, "replace", replace)
            with pytest.raises(StudydeckError):
                editing.move_notes(library, [uid], "two")
        assert (decks[0].read_text(), decks[1].read_text()) == (ONE, TWO)
        assert [path.name for path in home.places.decks.iterdir() if path.name.startswith(".")] == []
        assert "the answer to" in history.undo(library)


def test_a_full_disk_is_said(home: Home, decks: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch) -> None:
    """A disk without room is named in the sentence, before anything was touched."""

    def full(_number: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    with home.open() as library:
        uid = uid_of(library, "bloom")
        monkeypatch.setattr(os, "fsync", full)
        with pytest.raises(StudydeckError, match="the disk is full"):
            editing.tag_notes(library, [uid], add=["x"])
    assert decks[0].read_text() == ONE


def test_kept_versions_are_thinned_out(home: Home, decks: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch) -> None:
    """Of the former versions no more are kept than is said, the newest ones."""
    monkeypatch.setattr(kept_versions, "KEPT_FILES", 3)
    with home.open() as library:
        uid = uid_of(library, "bloom")
        for number in range(6):
            editing.tag_notes(library, [uid], add=[f"t{number}"])
        assert len(list((home.places.data / "edits").iterdir())) <= 3
        for _time in range(3):
            history.undo(library)
        with pytest.raises(StudydeckError, match="no longer kept"):
            history.undo(library)


@pytest.mark.parametrize("limit", ("days", "bytes"))
def test_old_and_many_bytes_are_thinned_out(
    home: Home, decks: tuple[Path, Path], limit: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A version that is older than is said goes, as does one beyond the bytes that are said; the newest stays."""
    if limit == "bytes":
        monkeypatch.setattr(kept_versions, "KEPT_BYTES", len(ONE) + 10)
    with home.open() as library:
        uid = uid_of(library, "bloom")
        for number in range(3):
            editing.tag_notes(library, [uid], add=[f"t{number}"])
            if limit == "days":
                for copy in (home.places.data / "edits").iterdir():
                    old = library.now().at_ms / 1000 - 31 * 86400
                    os.utime(copy, (old, old))
        assert len(list((home.places.data / "edits").iterdir())) == 1
        history.undo(library)
    assert "tags: [t0, t1]" in decks[0].read_text()


def test_an_undo_that_fails_can_be_tried_again(
    home: Home, decks: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where a file can't be put back the act still stands, its other files are as they were, and undo works later."""
    with home.open() as library:
        editing.move_notes(library, [uid_of(library, "bloom")], "two")
        moved = (decks[0].read_text(), decks[1].read_text())
        with monkeypatch.context() as patch:
            calls = [0]
            real = Path.replace

            def replace(path: Path, target: Path) -> Path:
                calls[0] += Path(target).parent == home.places.decks
                if calls[0] == 2:
                    raise OSError(errno.EIO, os.strerror(errno.EIO))
                return real(path, target)

            patch.setattr(Path, "replace", replace)
            with pytest.raises(StudydeckError):
                history.undo(library)
        assert (decks[0].read_text(), decks[1].read_text()) == moved
        assert history.undo(library).startswith("the move of 1 note")
    assert (decks[0].read_text(), decks[1].read_text()) == (ONE, TWO)
    assert home.progress() == {"one/bloom/meaning": 1}


def test_an_undo_that_was_killed_can_be_finished(
    home: Home, decks: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Killed when the files were back but the undo wasn't noted, the same undo is done once more and does no harm."""
    with home.open() as library:
        opened = editing.open_note(library, uid_of(library, "bloom"))
        editing.save_note(library, opened, {"question": "Wholly other?", "answer": "Words."})
        with monkeypatch.context() as patch:
            patch.setattr(Library, "write", _killed)
            patch.setattr(file_changes, "prepare", _once_per_file(file_changes.prepare))
            with pytest.raises(Killed):
                history.undo(library)
    assert decks[0].read_text() == ONE
    with home.open() as library:
        assert history.undo(library).startswith("the edit of")
        with pytest.raises(StudydeckError, match="nothing to undo"):
            [history.undo(library) for _ in range(3)]
    assert home.progress() == {}


def test_a_change_in_the_last_moment_is_not_overwritten(
    home: Home, decks: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A file that another program changes while the act is noted down keeps that change, and the act is taken back."""
    other = ONE + "- term: Theirs\n  meaning: Kept.\n"
    with home.open() as library:
        uid = uid_of(library, "bloom")
        real = Library.write

        def write(self: Library, *values: Any) -> Any:
            decks[0].write_text(other)
            return real(self, *values)

        with monkeypatch.context() as patch:
            patch.setattr(Library, "write", write)
            with pytest.raises(StudydeckError, match="changed meanwhile; nothing was overwritten"):
                editing.move_notes(library, [uid], "two")
        assert (decks[0].read_text(), decks[1].read_text()) == (other, TWO)
        assert "the answer to" in history.undo(library)


def test_what_a_killed_program_left_is_swept_away(home: Home, decks: tuple[Path, Path]) -> None:
    """A file that was prepared long ago and never took its place goes with the next edit in its folder; a young one stays."""
    old, young = (home.places.decks / f".studydeck-{name}.tmp" for name in ("a", "b"))
    for path in (old, young):
        path.write_text("left")
    os.utime(old, (1_000_000_000, 1_000_000_000))
    with home.open() as library:
        editing.tag_notes(library, [uid_of(library, "bloom")], add=["x"])
    assert (old.exists(), young.exists()) == (False, True)


def test_what_is_no_file_is_never_replaced(tmp_path: Path) -> None:
    """A pipe, as a device, stays what it is: renaming a file over it would take it away from everybody."""
    pipe = tmp_path / "pipe.yaml"
    os.mkfifo(pipe)
    with pytest.raises(StudydeckError, match="is no file"):
        safe_files.write_whole(pipe, b"title: x\n")
    assert pipe.is_fifo()
    assert [file.name for file in tmp_path.iterdir()] == ["pipe.yaml"]
