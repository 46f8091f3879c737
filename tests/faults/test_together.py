"""Several processes at once, and starts that were interrupted: one writes, nobody breaks, nothing is lost."""

import shutil
import signal
import sqlite3
import subprocess
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path

import pytest
from real_program import Lines, command, environment, program, questions, ratings, reviews, run, run_json, write_deck

from studydeck.errors import StudydeckError
from studydeck.services.places import Places, find_places
from studydeck.services.taking_in.takein import open_to_write
from studydeck.store import backups, migrations
from studydeck.store.migrations import Migration


def at_once(home: Path, *commands: tuple[str, ...]) -> list[subprocess.CompletedProcess[str]]:
    """Start commands at the same moment and return how each ended."""
    with ThreadPoolExecutor(len(commands)) as pool:
        return list(pool.map(lambda arguments: run(home, *arguments, expect=None), commands))


@pytest.mark.parametrize("which", ("due", "decks", "mixed"))
def test_first_starts_at_once(home: Path, which: str) -> None:
    """Several reading commands at once on a first start all answer, and agree."""
    write_deck(home, "mine", questions(20))
    commands = [(which, "--json")] * 4 if which != "mixed" else [("due",), ("decks",), ("cards",), ("log",)]
    ended = at_once(home, *commands)
    assert [done.returncode for done in ended] == [0] * 4
    assert [done.stderr for done in ended] == [""] * 4
    if which != "mixed":
        assert len({done.stdout for done in ended}) == 1


def test_reading_at_once_while_decks_changed(home: Path) -> None:
    """When decks changed, reading commands at once all answer though only one can take the changes in."""
    write_deck(home, "mine", questions(20))
    run(home, "study", "mine", "--plain", stdin="\n3\n")
    write_deck(home, "mine", questions(400))
    ended = at_once(home, *[("due",)] * 4)
    assert [(done.returncode, done.stderr) for done in ended] == [(0, "")] * 4
    assert len([card for card in run_json(home, "cards") if card["deck"] == "mine"]) == 400


def test_writers_at_once(home: Path) -> None:
    """Of several writers at once each is taken whole or refused in a sentence; the log holds what was taken."""
    write_deck(home, "mine", questions(20))
    run(home, "study", "mine", "--plain", stdin="\n4\n" * 6)
    ended = at_once(home, *[("undo",)] * 4)
    undone = sum(done.returncode == 0 for done in ended)
    assert all(done.returncode == 0 or "already open" in done.stderr for done in ended)
    assert undone >= 1
    assert len(ratings(home)) == 6 - undone


@pytest.mark.long
def test_next_writer_after_a_kill(home: Path) -> None:
    """The moment a writer is killed the next one gets the lock, and finds every answer."""
    write_deck(home, "mine", questions(40))
    given: list[int] = []
    for _ in range(2):
        with Lines(home, "study", "mine", "--plain") as first:
            first.answer(4)
            with Lines(home, "study", "mine", "--plain") as second:
                second.until("already open")
                assert second.ends() == 1
            first.kill()
        with Lines(home, "study", "mine", "--plain") as third:
            third.answer(3)
            third.kill(signal.SIGTERM)
        given += [4, 3]
    assert ratings(home) == given


@pytest.mark.long
def test_second_starts_while_the_first_is_killed(home: Path) -> None:
    """A writer that starts in the very moment in which another is killed studies or is refused; nothing is lost."""
    write_deck(home, "mine", questions(60))
    given: list[int] = []
    for _ in range(3):
        with Lines(home, "study", "mine", "--plain") as first:
            first.answer(4)
            with Lines(home, "study", "mine", "--plain") as second:
                first.kill()
                second.say("", "3", "q")
                code = second.ends()
                assert code == 0 or "already open" in second.output
                given += [4] if code else [4, 3]
    assert ratings(home) == given


@pytest.mark.long
def test_killed_in_the_first_start(home: Path) -> None:
    """A first start killed at any of many moments leaves a home in which the next start works."""
    for number in range(5):
        place = home.with_name(f"home{number}")
        with Lines(place, "study", "--plain") as starting:
            deadline = 0.03 + number * 0.05
            with pytest.raises(AssertionError):
                starting.until("never comes", patience=deadline)
            starting.kill()
        output = run(place, "study", "--plain", stdin="\n\n").stdout
        assert "Taken:" in output


def older(places: Places, monkeypatch: pytest.MonkeyPatch, steps: tuple[Migration, ...]) -> None:
    """Let the program know further steps of the schema than the database has had."""
    monkeypatch.setattr(migrations, "MIGRATIONS", (*migrations.MIGRATIONS, *steps))
    monkeypatch.setattr(migrations, "VERSION", len(migrations.MIGRATIONS))


GOOD = Migration("a good step", ("CREATE TABLE good (a INTEGER) STRICT", "INSERT INTO good VALUES (1)"))
BAD = Migration(
    "a step that breaks half way", ("CREATE TABLE half (a INTEGER) STRICT", "INSERT INTO nowhere VALUES (1)")
)


def studied(home: Path) -> Places:
    """Return the places of a home with three answers, and no backup yet."""
    write_deck(home, "mine", questions(10))
    command(home, "study", "mine", "--plain", stdin="\n4\n" * 3)
    shutil.rmtree(home / "backups", ignore_errors=True)
    return find_places(home)


def tables(path: Path) -> tuple[int, set[str]]:
    """Return format and tables of a database."""
    with closing(sqlite3.connect(path)) as connection:
        names = {name for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")}
        return connection.execute("PRAGMA user_version").fetchone()[0], names


def test_migration_interrupted(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A migration that fails in its second step keeps the first, nothing of the second, a backup, and every answer."""
    places = studied(home)
    version, _ = tables(places.database)
    with monkeypatch.context() as patch:
        older(places, patch, (GOOD, BAD))
        with pytest.raises(StudydeckError, match=r"progress\.db"):
            open_to_write(places).close()
    after, names = tables(places.database)
    assert after == version + 1
    assert "good" in names
    assert "half" not in names
    (backup,) = backups.existing(places.backups)
    assert "before-update" in backup.path.name
    assert tables(backup.path)[0] == version
    older(places, monkeypatch, (GOOD, Migration("the step, mended", ("CREATE TABLE half (a INTEGER) STRICT",))))
    open_to_write(places).close()
    assert tables(places.database)[0] == version + 2
    assert ratings(home) == [4, 4, 4]


def test_no_migration_without_a_backup(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the backup before a migration can't be written, the migration doesn't begin."""
    places = studied(home)
    version, _ = tables(places.database)
    places.backups.write_text("not a folder")
    older(places, monkeypatch, (GOOD,))
    with pytest.raises(StudydeckError, match="No backup could be written"):
        open_to_write(places).close()
    assert tables(places.database)[0] == version


def test_reading_before_a_migration(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Reading commands on progress of an older program show it without changing it."""
    places = studied(home)
    version, _ = tables(places.database)
    older(places, monkeypatch, (GOOD,))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("studydeck.store.lock.WriterLock.try_acquire", lambda *_, **__: False)
        assert ratings(home) == [4, 4, 4]
        assert run_json(home, "due")["reviewed_today"] == 3
    assert tables(places.database)[0] == version


@pytest.mark.long
def test_killed_in_a_restore(home: Path) -> None:
    """A restore killed at any moment leaves the progress before it or that of the backup, and can be done again."""
    write_deck(home, "mine", questions(10))
    run(home, "study", "mine", "--plain", stdin="\n4\n" * 2)
    backup = run(home, "backup").stdout.strip()
    run(home, "study", "mine", "--plain", stdin="\n2\n")
    for number in range(4):
        process = subprocess.Popen(
            [*program(), "restore", backup], env=environment(home), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        try:
            process.wait(0.08 + number * 0.05)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        assert ratings(home) in ([4, 4, 2], [4, 4])
    run(home, "restore", backup)
    assert ratings(home) == [4, 4]
    assert any(len(readable) == 3 for readable in kept_ratings(home))


def kept_ratings(home: Path) -> list[list[int]]:
    """Return the grades in each backup."""
    found = []
    for backup in backups.existing(home / "backups"):
        with closing(sqlite3.connect(backup.path)) as connection:
            found.append([r for (r,) in connection.execute("SELECT rating FROM events WHERE kind = 'review'")])
    return found


def test_signal_in_a_write(home: Path, start: Callable[..., object]) -> None:
    """Ctrl-C while answers are being taken ends line mode with 130; what was taken is kept, once."""
    write_deck(home, "mine", questions(200))
    for _ in range(2):
        before = len(reviews(home))
        with Lines(home, "study", "mine", "--plain") as studying:
            studying.say(*["", "4"] * 15)
            studying.until("Taken:")
            studying.until("Taken:")
            assert studying.kill(signal.SIGINT) in {130, 0}
            taken = studying.output.count("Taken:")
        assert taken <= len(reviews(home)) - before <= taken + 1
