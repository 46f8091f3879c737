"""Damaged files: each gets a sentence that names it and a hint that works, and no answer is lost."""

import json
import random
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from real_program import Lines, command, questions, ratings, reviews, run_json, settings, write_deck

PAGE = 4096
GRADES = [1 + n % 4 for n in range(12)]
READING = (("due",), ("log",), ("decks",), ("cards",))


@pytest.fixture(scope="module")
def studied_home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A home with twelve answers, all of them in a backup."""
    home = tmp_path_factory.mktemp("damage") / "home"
    write_deck(home, "mine", questions(30))
    command(home, "study", "mine", "--plain", stdin="".join(f"\n{grade}\n" for grade in GRADES))
    return home


@pytest.fixture
def home(studied_home: Path, tmp_path: Path) -> Path:
    """A copy of it, which the program takes as another device."""
    return Path(shutil.copytree(studied_home, tmp_path / "home"))


def zero_header(path: Path) -> None:
    """Overwrite the first hundred bytes."""
    damage(path, 0, b"\0" * 100)


def garbage_header(path: Path) -> None:
    """Write something else at the beginning."""
    damage(path, 0, random.Random(1).randbytes(100))


def first_page(path: Path) -> None:
    """Overwrite the whole first page, the list of tables with it."""
    damage(path, 0, random.Random(2).randbytes(PAGE))


def middle_page(path: Path) -> None:
    """Overwrite the page that holds the first events, which is found by what stands in it."""
    data = path.read_bytes()
    page = max(range(1, len(data) // PAGE), key=lambda n: data[n * PAGE : (n + 1) * PAGE].count(b'{"v":1'))
    damage(path, page * PAGE, random.Random(3).randbytes(PAGE))


def half(path: Path) -> None:
    """Cut the file in two."""
    data = path.read_bytes()
    path.write_bytes(data[: len(data) // 2])


def odd_length(path: Path) -> None:
    """Cut the file in the midst of a page."""
    data = path.read_bytes()
    path.write_bytes(data[: len(data) - PAGE - 1000])


def emptied(path: Path) -> None:
    """Leave nothing."""
    path.write_bytes(b"")


def text(path: Path) -> None:
    """Put something else in its place."""
    path.write_text("Sorry, this is something else altogether.\n" * 100)


def damage(path: Path, at: int, data: bytes) -> None:
    """Overwrite bytes of a file."""
    with path.open("r+b") as file:
        file.seek(at)
        file.write(data)


DAMAGES = (zero_header, garbage_header, first_page, middle_page, half, odd_length, emptied, text)


@pytest.mark.parametrize("harm", DAMAGES, ids=lambda harm: harm.__name__)
def test_damaged_progress_is_repaired(home: Path, harm: Callable[[Path], None]) -> None:
    """Damaged progress is named with a hint, left alone by all else, and `repair` brings every answer back."""
    harm(home / "progress.db")
    before = (home / "progress.db").read_bytes()
    told = [command(home, *arguments, stdin="\n3\n", expect=None) for arguments in (("due",), ("study", "--plain"))]
    # One damaged page may be no page that these two read.
    if harm not in {middle_page, odd_length}:
        for refused in told:
            assert refused.returncode == 1
            assert f"{home / 'progress.db'} is damaged" in refused.stderr
            assert "`studydeck repair`" in refused.stderr
        assert (home / "progress.db").read_bytes() == before
    output = command(home, "repair").stdout
    assert "The database was damaged" in output
    assert ratings(home)[: len(GRADES)] == GRADES
    assert list(home.glob("progress.db.damaged-*"))
    assert run_json(home, "due")["reviewed_today"] >= len(GRADES)
    command(home, "study", "mine", "--plain", stdin="\n4\n")
    assert ratings(home)[: len(GRADES)] == GRADES
    assert "The database is sound." in command(home, "repair").stdout


@pytest.mark.parametrize("harm", (garbage_header, half, emptied), ids=lambda harm: harm.__name__)
def test_damaged_progress_is_restored(home: Path, harm: Callable[[Path], None]) -> None:
    """`restore` brings every answer of the backup back, and the damaged file is kept beside it."""
    harm(home / "progress.db")
    before = (home / "progress.db").read_bytes()
    output = command(home, "restore").stdout
    assert ratings(home) == GRADES
    kept = next(home.glob("progress.db.damaged-*Z"))
    assert str(kept) in output
    assert kept.read_bytes() == before


@pytest.mark.parametrize("harm", (zero_header, garbage_header, first_page), ids=lambda harm: harm.__name__)
def test_first_page_is_lost_without_a_backup(home: Path, harm: Callable[[Path], None]) -> None:
    """Even without any backup `repair` saves every answer where no more than the first page is damaged."""
    shutil.rmtree(home / "backups")
    harm(home / "progress.db")
    command(home, "repair")
    assert ratings(home) == GRADES


def test_damage_with_answers_that_no_backup_has(home: Path) -> None:
    """Answers given since the last backup, and still in the log of a killed session, survive a damaged header."""
    with Lines(home, "study", "mine", "--plain") as program:
        for grade in (4, 2, 1):
            program.answer(grade)
        program.kill()
    assert (home / "progress.db-wal").stat().st_size
    damage(home / "progress.db", 0, random.Random(5).randbytes(100))
    shutil.rmtree(home / "backups")
    command(home, "due", expect=None)  # looking must not take the log away
    command(home, "study", "--plain", expect=None)
    command(home, "repair", expect=None)
    assert ratings(home) == [*GRADES, 4, 2, 1]


def test_emptied_beside_its_log(home: Path) -> None:
    """A database that became empty beside a log full of answers is refused, and the log isn't dropped by looking."""
    with Lines(home, "study", "mine", "--plain") as program:
        for grade in (4, 2, 1):
            program.answer(grade)
        program.kill()
    log = (home / "progress.db-wal").read_bytes()
    (home / "progress.db").write_bytes(b"")
    for arguments in (("due",), ("log",), ("study", "--plain"), ("undo",), ()):
        assert "progress.db is damaged: it is empty" in command(home, *arguments, expect=1).stderr
    assert (home / "progress.db-wal").read_bytes() == log
    command(home, "repair")
    assert ratings(home)[: len(GRADES)] == GRADES


def test_nothing_readable_and_no_backup(home: Path) -> None:
    """Where nothing can be saved `repair` says so and leaves the file alone; moved away, one can begin anew."""
    shutil.rmtree(home / "backups")
    text(home / "progress.db")
    before = (home / "progress.db").read_bytes()
    refused = command(home, "repair", expect=1)
    assert "Move it and device.json away to begin anew" in refused.stderr
    assert (home / "progress.db").read_bytes() == before
    assert not list(home.glob("*.damaged-*"))
    (home / "progress.db").rename(home / "away.db")
    assert "device.json away" in command(home, "study", "--plain", expect=1).stderr
    (home / "device.json").rename(home / "away.json")
    command(home, "study", "mine", "--plain", stdin="\n3\n")
    assert ratings(home) == [3]


@pytest.mark.parametrize("seed", range(3))
def test_any_damaged_bytes(home: Path, seed: int) -> None:
    """Random bytes overwritten anywhere never make a command fall over: each works or says what is damaged."""
    chance = random.Random(seed)
    before = {(event["device"], event["seq"]): event for event in reviews(home)}
    path = home / "progress.db"
    size = path.stat().st_size
    for _ in range(30):
        damage(path, chance.randrange(size - 64), chance.randbytes(chance.choice((1, 8, 64))))
    for arguments in (*READING, ("study", "mine", "--plain"), ("undo",), ("backup",)):
        refused = command(home, *arguments, stdin="\n3\n", expect=None)
        assert refused.returncode in {0, 1}, refused
    command(home, "repair")
    after = {(event["device"], event["seq"]): event for event in reviews(home)}
    assert {name: after.get(name) for name in before} == before


@pytest.mark.parametrize("harm", (*DAMAGES, "middle of a big one"), ids=lambda harm: getattr(harm, "__name__", "big"))
def test_damaged_index(home: Path, harm: Callable[[Path], None] | str) -> None:
    """A damaged index costs nothing: it is made anew, at the latest at the next start."""
    path = home / "cache" / "index.db"
    if callable(harm):
        harm(path)
    else:
        write_deck(home, "big", questions(3000))
        command(home, "decks")
        size = path.stat().st_size
        for at in range(PAGE, size - PAGE, PAGE):
            damage(path, at, random.Random(at).randbytes(200))
    for arguments in (("cards", "question"), ("study", "mine", "--plain")):
        said = command(home, *arguments, stdin="\n3\n", expect=None)
        if said.returncode:
            assert "The index of decks" in said.stderr
    assert "Taken" in command(home, "study", "mine", "--plain", stdin="\n2\n").stdout
    assert ratings(home)[: len(GRADES)] == GRADES
    assert len([card for card in run_json(home, "cards") if card["deck"] == "mine"]) == 30


@pytest.mark.parametrize("content", (b"", b"{", b"[]", b'{"id": 5}', b"\xff\0", b"[" * 100_000, b'{"pid": null}'))
def test_damaged_json(home: Path, content: bytes) -> None:
    """Damaged device.json and lock.json cost nothing: another device goes on, and the refusal names no process."""
    command(home, "study", "mine", "--plain", stdin="\n1\n")
    (home / "device.json").write_bytes(content)
    (home / "lock.json").write_bytes(content)
    with Lines(home, "study", "mine", "--plain") as program:
        program.answer(3)
        (home / "lock.json").write_bytes(content)
        assert "studydeck is already open, and" in command(home, "undo", expect=1).stderr
        assert program.ends() == 0
    assert ratings(home) == [*GRADES, 1, 3]
    assert len({event["device"] for event in reviews(home)[-2:]}) == 2


@pytest.mark.parametrize("harm", (text, emptied, "half"), ids=lambda harm: getattr(harm, "__name__", "half"))
def test_damaged_lock(home: Path, harm: Callable[[Path], None] | str) -> None:
    """A damaged lock.db is named with the hint to delete it, which is all it takes; reading works all the while."""
    if callable(harm):
        harm(home / "lock.db")
    else:
        with closing(sqlite3.connect(home / "other.db")) as other:
            other.execute("CREATE TABLE something (a)")
        (home / "lock.db").write_bytes((home / "other.db").read_bytes()[:1500])
    refused = command(home, "study", "mine", "--plain", stdin="\n3\n", expect=None)
    if refused.returncode:
        assert f"{home / 'lock.db'} is damaged" in refused.stderr
        assert "delete it" in refused.stderr
        assert ratings(home) == GRADES
        (home / "lock.db").unlink()
        command(home, "study", "mine", "--plain", stdin="\n3\n")
    assert ratings(home) == [*GRADES, 3]


@pytest.mark.parametrize(
    "content", (b"[study", b"\0\0\0", b"\xff\xfe[study]", b"[study]\nnew_per_day = ", b"new = 3\n")
)
def test_damaged_settings(home: Path, content: bytes) -> None:
    """Damaged settings are named with their line and never overwritten; put right, everything goes on."""
    (home / "settings.toml").write_bytes(content)
    for arguments in (("due",), ("study", "--plain"), ("undo",), ()):
        assert f"{home / 'settings.toml'}:" in command(home, *arguments, expect=1).stderr
    assert (home / "settings.toml").read_bytes() == content
    assert run_json(home, "where")["settings"] == str(home / "settings.toml")
    settings(home, "")
    assert ratings(home) == GRADES


@pytest.mark.parametrize("harm", (garbage_header, middle_page, half, emptied, text), ids=lambda harm: harm.__name__)
def test_damaged_backup_is_refused(home: Path, harm: Callable[[Path], None]) -> None:
    """A damaged backup is refused by name before anything is changed; the progress stays as it was."""
    backup = next((home / "backups").iterdir())
    harm(backup)
    before = (home / "progress.db").read_bytes()
    for arguments in (("restore",), ("restore", backup.name), ("restore", str(backup))):
        refused = command(home, *arguments, expect=1)
        assert f"{backup} is damaged or not a studydeck backup; nothing was changed" in refused.stderr
    assert (home / "progress.db").read_bytes() == before
    assert ratings(home) == GRADES


def test_damaged_database_is_not_backed_up(home: Path) -> None:
    """A damaged database never becomes a backup, so that it can't push out a sound one."""
    before = sorted(path.name for path in (home / "backups").iterdir())
    middle_page(home / "progress.db")
    assert "damaged" in command(home, "backup", expect=1).stderr
    assert sorted(path.name for path in (home / "backups").iterdir()) == before


def newer(home: Path) -> bytes:
    """Make the progress one that a later program wrote."""
    with closing(sqlite3.connect(home / "progress.db")) as connection:
        connection.execute("PRAGMA user_version = 999")
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    return (home / "progress.db").read_bytes()


@pytest.mark.parametrize(
    "arguments", (("due",), ("log",), ("study", "--plain"), ("undo",), ("repair",), ("restore",), ()), ids=" ".join
)
def test_newer_progress_is_never_touched(home: Path, arguments: tuple[str, ...]) -> None:
    """Progress of a newer program is refused in a sentence by every command, and not a byte of it changes."""
    before = newer(home)
    refused = command(home, *arguments, expect=1)
    assert "was written by a newer studydeck" in refused.stderr
    assert (home / "progress.db").read_bytes() == before
    assert not list(home.glob("*.damaged-*"))


def test_missing_progress_beside_backups(home: Path) -> None:
    """Where progress is missing and backups are there, nothing begins anew: the backup is offered, and works."""
    (home / "progress.db").unlink()
    refused = command(home, "study", "--plain", expect=1)
    assert "is missing, but there are backups" in refused.stderr
    assert not (home / "progress.db").exists()
    name = next((home / "backups").iterdir()).name
    assert f"`studydeck restore {name}`" in refused.stderr
    command(home, "restore", name)
    assert ratings(home) == GRADES


def test_restore_and_back_again(home: Path) -> None:
    """A restore can be undone by restoring what it saved: no answer is ever out of reach."""
    command(home, "study", "mine", "--plain", stdin="\n2\n")
    command(home, "restore", next((home / "backups").iterdir()).name)
    assert ratings(home) == GRADES
    saved = next(path.name for path in (home / "backups").iterdir() if "before-restore" in path.name)
    command(home, "restore", saved)
    assert ratings(home) == [*GRADES, 2]


def test_copied_home_is_another_device(home: Path, tmp_path: Path) -> None:
    """Two copies of a home never write the same event: device and number differ."""
    twin = Path(shutil.copytree(home, tmp_path / "twin"))
    for place in (home, twin):
        command(place, "study", "mine", "--plain", stdin="\n3\n")
    names = [{(event["device"], event["seq"]) for event in reviews(place)[len(GRADES) :]} for place in (home, twin)]
    assert not names[0] & names[1]
    assert json.loads((home / "device.json").read_text())["id"] != json.loads((twin / "device.json").read_text())["id"]
