"""Only one process writes: the second is refused in a sentence, and a killed one leaves nothing locked."""

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from studydeck.errors import StudydeckError
from studydeck.store.lock import WriterLock
from tests.conftest import Home

HOLD = """
import sys
from pathlib import Path
from studydeck.store.lock import WriterLock
lock = WriterLock(Path(sys.argv[1]))
lock.acquire()
print("held", flush=True)
sys.stdin.read()
"""


@contextmanager
def holder(folder: Path) -> Iterator[subprocess.Popen[str]]:
    """Let another process hold the lock of a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    with subprocess.Popen(
        [sys.executable, "-c", HOLD, str(folder)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "held\n"
        try:
            yield process
        finally:
            process.kill()


def test_second_process_is_refused_with_the_pid_of_the_first(home: Home) -> None:
    """The sentence names who writes and what one can do meanwhile."""
    with holder(home.places.data) as process, pytest.raises(StudydeckError) as refused:
        home.open()
    assert f"(process {process.pid} on " in refused.value.message
    assert refused.value.message.endswith("only one may write progress at a time.")
    assert "due, decks, cards, log, check, where" in refused.value.hint


def test_reading_needs_no_lock(home: Home) -> None:
    """A process that writes keeps nobody from looking."""
    with holder(home.places.data):
        home.open(write=False).close()


def test_killed_process_frees_the_lock(home: Home) -> None:
    """After kill -9 the system has let go of it, whatever lies in lock.json."""
    with holder(home.places.data) as process:
        process.send_signal(signal.SIGKILL)
        process.wait()
        assert json.loads((home.places.data / "lock.json").read_text())["pid"] == process.pid
        home.open().close()


def test_release_lets_the_next_one_in(tmp_path: Path) -> None:
    """A lock that was given back can be taken by another."""
    first, second = WriterLock(tmp_path), WriterLock(tmp_path)
    first.acquire()
    assert not second.try_acquire()
    first.release()
    assert second.try_acquire()
    second.release()


def test_release_forgets_the_holder(tmp_path: Path) -> None:
    """After a release nobody is named."""
    lock = WriterLock(tmp_path)
    lock.acquire()
    assert f"process {os.getpid()} on" in lock.describe_holder()
    lock.release()
    assert lock.describe_holder() == ""
    assert not lock.held


def test_release_twice_is_harmless(tmp_path: Path) -> None:
    """Giving back what isn't held does nothing, and takes nothing from another."""
    lock, other = WriterLock(tmp_path), WriterLock(tmp_path)
    lock.acquire()
    lock.release()
    other.acquire()
    lock.release()
    assert other.held
    assert not lock.try_acquire()
    other.release()


def test_taking_it_twice_is_one_hold(tmp_path: Path) -> None:
    """Who holds it already may ask again."""
    lock = WriterLock(tmp_path)
    assert lock.try_acquire()
    assert lock.try_acquire()
    lock.release()


@pytest.mark.parametrize("content", ("", "{", "[]", '{"pid": "x"}', '{"pid": 1}', '{"host": 2}'))
def test_nonsense_in_lock_json_spoils_only_the_name(tmp_path: Path, content: str) -> None:
    """The message says less where it isn't known who writes."""
    first, second = WriterLock(tmp_path), WriterLock(tmp_path)
    first.acquire()
    (tmp_path / "lock.json").write_text(content)
    with pytest.raises(StudydeckError, match="already open, and only one"):
        second.acquire()
    first.release()


def test_damaged_lock_is_named(home: Home) -> None:
    """A lock file that isn't a database is named, with the remedy."""
    home.places.data.mkdir(parents=True)
    (home.places.data / "lock.db").write_bytes(b"nonsense " * 200)
    with pytest.raises(StudydeckError, match=r"lock\.db is damaged") as refused:
        home.open()
    assert "delete it" in refused.value.hint


def test_folder_that_is_a_file_is_refused(home: Home) -> None:
    """A home that can't be a folder is a sentence."""
    home.folder.write_text("a file")
    with pytest.raises(StudydeckError):
        home.open()
