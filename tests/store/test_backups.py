"""Backups: checked before they count, thinned out with age, and never in the way of study."""

import datetime as dt
import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studydeck.core.events import EventKind
from studydeck.core.scheduler import Rating
from studydeck.errors import StudydeckError
from studydeck.services.safety import backup_file, backup_if_due, list_backups, repair, restore
from studydeck.services.studying.session import Session
from studydeck.store import backups, log, salvage
from studydeck.store.backups import Backup, superfluous
from tests.conftest import Home

NOW = dt.datetime(2026, 11, 21, 11, 0, tzinfo=dt.UTC)
DECK = "title: T\nnotes:\n" + "".join(f"  - {{question: Why {n}?, answer: Because {n}.}}\n" for n in range(6))


@pytest.fixture
def studied(home: Home) -> Home:
    """Return a home with one answer."""
    home.deck("d.yaml", DECK)
    home.answer("d/why-0/answer")
    return home


def at(**ago: float) -> Backup:
    """Return a backup of some time ago."""
    taken = NOW - dt.timedelta(**ago)
    return Backup(Path(f"progress-{taken:%Y%m%dT%H%M%S}Z.db"), taken)


def kept(every: list[Backup]) -> list[Backup]:
    """Return what is left after thinning."""
    gone = {backup.path for backup in superfluous(every, NOW)}
    return [backup for backup in every if backup.path not in gone]


# --- thinning -------------------------------------------------------------------------------------------------------


def test_everything_of_two_days_stays() -> None:
    """However many there are."""
    assert superfluous([at(minutes=minutes) for minutes in range(0, 2 * 24 * 60, 10)], NOW) == []


def test_after_two_days_the_newest_of_each_day_stays() -> None:
    """Of twelve days one each, the latest."""
    every = [at(days=days, hours=hours) for days in range(3, 10) for hours in (0, 2, 4)]
    assert kept(every) == [at(days=days) for days in range(3, 10)]


def test_after_years_of_daily_backups_the_ladder_stands() -> None:
    """Two days, twelve days, ten weeks, nine months, and nothing else."""
    every = [at(days=days, hours=1) for days in range(900)]
    left = kept(every)
    ages = [(NOW - backup.taken).days for backup in left]
    assert ages[:14] == list(range(14))
    assert len(left) <= 2 + 12 + 10 + 9
    assert {backup.taken.strftime("%G-%V") for backup in every[2:60]} <= {b.taken.strftime("%G-%V") for b in left}
    assert {backup.taken.strftime("%Y-%m") for backup in every[2:240]} <= {b.taken.strftime("%Y-%m") for b in left}


@pytest.mark.parametrize(
    ("ages", "left"),
    (
        ([], []),
        ([400], [400]),
        ([3, 3.01], [3]),
        ([0, 1, 400], [0, 1, 400]),
        ([20, 20.01, 27, 27.01], [20, 27]),
        ([-300, 0, 3], [-300, 0, 3]),
    ),
)
def test_thinning_by_example(ages: list[float], left: list[float]) -> None:
    """By age in days; one that is dated ahead of the clock stays."""
    assert kept([at(days=age) for age in ages]) == [at(days=age) for age in left]


_ages = st.lists(st.floats(-5, 1500, allow_nan=False), min_size=1, max_size=60, unique=True)


@given(_ages)
def test_the_newest_is_never_deleted(ages: list[float]) -> None:
    """Whatever the dates, the newest backup stays."""
    every = [at(days=age) for age in ages]
    assert max(every, key=lambda backup: backup.taken) in kept(every)


@given(_ages)
def test_thinning_twice_changes_nothing_more(ages: list[float]) -> None:
    """What stays, stays."""
    left = kept([at(days=age) for age in ages])
    assert kept(left) == left


@given(_ages)
def test_thinning_day_by_day_keeps_a_backup_of_every_recent_month(ages: list[float]) -> None:
    """Of each of the newest nine months that had a backup, one is left."""
    every = [at(days=age) for age in ages if age > 2]
    months = sorted({f"{backup.taken:%Y-%m}" for backup in every}, reverse=True)[:9]
    assert set(months) <= {f"{backup.taken:%Y-%m}" for backup in kept(every)}


def test_other_files_are_left_alone(studied: Home) -> None:
    """Nothing but backups is ever deleted from the folder."""
    folder = studied.places.backups
    folder.mkdir()
    others = [
        "notes.txt",
        "progress-2020.db",
        "progress-20200101T000000Z.db.old",
        "progress-20201301T000000Z.db",
        "x.db",
    ]
    for name in others:
        (folder / name).write_text("mine")
    for day in range(1, 20):
        (folder / f"progress-202001{day:02}T000000Z.db").write_text("old")
    backup_file(studied.places, studied.clock.now())
    assert set(others) <= {path.name for path in folder.iterdir()}
    assert sum(path.name.startswith("progress-202001") for path in folder.iterdir()) < 19


# --- taking ---------------------------------------------------------------------------------------------------------


def test_backup_is_one_whole_file_with_every_event(studied: Home) -> None:
    """A backup taken in mid-session holds every answer so far, without a -wal of its own."""
    with studied.open() as library:
        Session(library).answer(Rating.GOOD)
        path = backup_file(studied.places, studied.clock.now())
        with closing(sqlite3.connect(path)) as raw:
            assert log.count(raw) == log.count(library.connection) == 4
    assert [each.name for each in studied.places.backups.iterdir()] == [path.name]


def test_backup_that_does_not_read_back_does_not_count(studied: Home, monkeypatch: pytest.MonkeyPatch) -> None:
    """A copy that isn't sound never gets a backup's name."""
    whole = backups._is_whole
    monkeypatch.setattr(backups, "_is_whole", lambda path: path.suffix != ".new" and whole(path))
    with pytest.raises(StudydeckError, match="did not read back"):
        backup_file(studied.places, studied.clock.now())
    assert list(studied.places.backups.iterdir()) == []


def test_damaged_database_is_named_and_not_backed_up(studied: Home) -> None:
    """A backup of damaged pages is none; the sentence names the database, not the disk of the backups."""
    data = bytearray(studied.places.database.read_bytes())
    data[3 * 4096 : 9 * 4096] = b"\x77" * (6 * 4096)
    studied.places.database.write_bytes(data)
    with pytest.raises(StudydeckError, match=r"progress\.db is damaged"):
        backup_file(studied.places, studied.clock.now())
    assert list(studied.places.backups.iterdir()) == []


def test_answer_during_a_backup_does_not_spoil_it(studied: Home, monkeypatch: pytest.MonkeyPatch) -> None:
    """What another thread writes between copy and check belongs to the next backup, and is no failure of this one."""
    count = log.count
    with studied.open() as library:
        session = Session(library)

        def busy(connection: sqlite3.Connection) -> int:
            found = count(connection)
            if connection is not library.connection and session.turn is not None:
                session.answer(Rating.EASY)
            return found

        monkeypatch.setattr(log, "count", busy)
        backup_file(studied.places, studied.clock.now())
        assert session.done > 1


def test_folder_that_cannot_be_written_is_a_sentence(studied: Home) -> None:
    """The folder is named, and that the progress itself is safe."""
    studied.places.backups.write_text("a file where the folder should be")
    with pytest.raises(StudydeckError, match="No backup could be written to") as refused:
        backup_file(studied.places, studied.clock.now())
    assert "safe" in refused.value.hint


def test_nothing_to_back_up_is_a_sentence(home: Home) -> None:
    """Before the first start there is no progress."""
    with pytest.raises(StudydeckError, match="no progress to back up"):
        backup_file(home.places, home.clock.now())


def test_half_a_backup_is_never_left(studied: Home, monkeypatch: pytest.MonkeyPatch) -> None:
    """An interrupt while it is written leaves no file that looks like a backup."""

    def interrupt(_path: Path) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(backups, "_sync", interrupt)
    with pytest.raises(KeyboardInterrupt):
        backup_file(studied.places, studied.clock.now())
    assert list(studied.places.backups.iterdir()) == []


# --- when it is due ---------------------------------------------------------------------------------------------------


def test_backup_is_due_after_an_answer_and_six_hours(studied: Home) -> None:
    """The first at once; then none without an answer, none within six hours, one afterwards."""
    due = lambda: backup_if_due(studied.places, studied.clock) is not None  # noqa: E731
    assert due()
    studied.clock.advance(hours=7)
    assert not due()
    studied.answer("d/why-1/answer")
    assert due()
    studied.clock.advance(minutes=1)
    studied.answer("d/why-2/answer")
    studied.clock.advance(hours=5)
    assert not due()
    studied.clock.advance(hours=2)
    assert due()


def test_backup_dated_ahead_keeps_none_from_being_taken(studied: Home) -> None:
    """After a clock that ran a year ahead was put right, backups go on."""
    studied.clock.advance(days=365)
    assert backup_if_due(studied.places, studied.clock)
    studied.clock.advance(days=-365)
    studied.answer("d/why-1/answer")
    assert backup_if_due(studied.places, studied.clock)


def test_empty_log_needs_no_backup(home: Home) -> None:
    """Before the first answer there is nothing to save."""
    home.open().close()
    assert backup_if_due(home.places, home.clock) is None


# --- going back -------------------------------------------------------------------------------------------------------


def test_restore_brings_back_and_keeps_what_was_there(studied: Home) -> None:
    """After going back the newer answers are gone from study, and lie in a backup of their own."""
    backup = backup_file(studied.places, studied.clock.now())
    studied.clock.advance(hours=1)
    studied.answer("d/why-1/answer")
    restored = restore(studied.places, backup.name, studied.clock)
    assert studied.progress() == {"d/why-0/answer": 1}
    assert restored.former is not None
    studied.clock.advance(hours=1)
    restore(studied.places, restored.former.name, studied.clock)
    assert studied.progress() == {"d/why-0/answer": 1, "d/why-1/answer": 1}


def test_restore_takes_the_newest_where_none_is_named(studied: Home) -> None:
    """Without a name the newest backup is meant."""
    backup_file(studied.places, studied.clock.now())
    studied.clock.advance(hours=1)
    studied.answer("d/why-1/answer")
    newest = backup_file(studied.places, studied.clock.now())
    assert restore(studied.places, None, studied.clock).backup == newest


def test_restore_mends_a_missing_database(studied: Home) -> None:
    """A data folder that lost its database gets it back."""
    backup_file(studied.places, studied.clock.now())
    studied.places.database.unlink()
    assert restore(studied.places, None, studied.clock).former is None
    assert studied.progress() == {"d/why-0/answer": 1}


def test_restore_sets_a_damaged_database_aside(studied: Home) -> None:
    """Even what can't be read is kept."""
    backup_file(studied.places, studied.clock.now())
    studied.places.database.write_bytes(b"ruined " * 2000)
    restored = restore(studied.places, None, studied.clock)
    assert restored.former is not None
    assert restored.former.read_bytes().startswith(b"ruined")
    assert studied.progress() == {"d/why-0/answer": 1}


def test_damaged_backup_is_refused_and_nothing_changes(studied: Home) -> None:
    """Nothing is replaced by what isn't sound."""
    backup = backup_file(studied.places, studied.clock.now())
    backup.write_bytes(backup.read_bytes()[:5000])
    before = studied.places.database.read_bytes()
    with pytest.raises(StudydeckError, match="damaged or not a studydeck backup"):
        restore(studied.places, backup.name, studied.clock)
    assert studied.places.database.read_bytes() == before


def test_unknown_backup_is_a_usage_error(studied: Home) -> None:
    """A name that isn't there is told with exit code 2."""
    with pytest.raises(StudydeckError, match="no backup `x`") as refused:
        restore(studied.places, "x", studied.clock)
    assert refused.value.exit_code == 2


def test_restore_keeps_identity_of_notes_changed_since(studied: Home) -> None:
    """Progress that was matched over edits made after the backup isn't lost with the next loss of the index."""
    backup = backup_file(studied.places, studied.clock.now())
    studied.deck("d.yaml", DECK.replace("{question: Why 0?", "{id: zero, question: Why 0?"))
    studied.open().close()
    studied.deck("d.yaml", DECK.replace("{question: Why 0?", "{id: zero, question: Why zero?"))
    assert studied.progress() == {"d/zero/answer": 1}
    studied.clock.advance(hours=1)
    restore(studied.places, backup.name, studied.clock)
    assert studied.progress() == {"d/zero/answer": 1}
    studied.places.index.unlink()
    assert studied.progress() == {"d/zero/answer": 1}


# --- repair -----------------------------------------------------------------------------------------------------------


def test_repair_of_a_sound_database_changes_nothing(studied: Home) -> None:
    """It says so, and takes a backup first."""
    before = studied.cards()
    said = repair(studied.places, studied.clock)
    assert said[0] == "The database is sound."
    assert any("all as they stood" in sentence for sentence in said)
    assert studied.cards() == before
    assert len(list_backups(studied.places)) == 1


def test_repair_mends_states_that_do_not_follow_from_the_events(studied: Home) -> None:
    """Events are the truth: a state that contradicts them is folded anew."""
    before = studied.cards()
    with closing(sqlite3.connect(studied.places.database)) as raw, raw:
        raw.execute("UPDATE states SET reps = 99, due_day = -80000")
        raw.execute("DELETE FROM days")
    assert any("1 card of 1 stood wrong" in sentence for sentence in repair(studied.places, studied.clock))
    assert studied.cards() == before


def test_repair_unites_what_is_readable_with_the_newest_backup(studied: Home) -> None:
    """From a ruined database and a backup, the backup's answers come back, and the ruin is kept beside."""
    backup_file(studied.places, studied.clock.now())
    studied.places.database.write_bytes(b"ruined " * 3000)
    said = repair(studied.places, studied.clock)
    assert "was damaged" in said[0]
    assert studied.progress() == {"d/why-0/answer": 1}
    assert list(studied.folder.glob("progress.db.damaged-*"))


def test_repair_leaves_out_what_a_restore_went_back_from(studied: Home) -> None:
    """The newest backup may be the one of before a restore: its answers were given up on purpose."""
    backup = backup_file(studied.places, studied.clock.now())
    studied.clock.advance(hours=1)
    studied.answer("d/why-1/answer")
    former = restore(studied.places, backup.name, studied.clock).former
    studied.places.database.write_bytes(b"ruined " * 3000)
    assert any(backup.name in sentence for sentence in repair(studied.places, studied.clock))
    assert studied.progress() == {"d/why-0/answer": 1}
    backup.unlink()
    studied.places.database.write_bytes(b"ruined " * 3000)
    assert former is not None
    assert any(former.name in sentence for sentence in repair(studied.places, studied.clock))  # better than nothing


def test_salvage_keeps_notes_dated_past_a_clock_that_was_ahead(studied: Home) -> None:
    """A note's event that had to be dated a year ahead is one that this program could have written."""
    studied.clock.advance(days=365)
    studied.answer("d/why-1/answer")
    studied.clock.advance(days=-365)
    studied.deck("d.yaml", DECK.replace("answer: Because 1.", "answer: Therefore."))
    studied.open().close()
    notes = [event for event in salvage.readable_events(studied.places.database) if event.kind == EventKind.NOTE]
    assert notes[-1].detail["answer"] == "Therefore."


def test_salvage_takes_all_of_a_sound_file(studied: Home) -> None:
    """What looks strange in a damaged file counts in one that was checked."""
    with studied.open() as library:
        event = library.happened(EventKind.NOTE, uid="u", detail={"v": 1})
        library.write([replace(event, day=event.day - 365)])
        every = log.count(library.connection)
    backup = backup_file(studied.places, studied.clock.now())
    assert len(salvage.readable_events(backup)) == every - 1
    assert len(salvage.readable_events(backup, sound=True)) == every


def test_repair_without_anything_readable_leaves_the_file(studied: Home) -> None:
    """Where nothing can be saved, nothing is touched."""
    studied.places.database.write_bytes(b"ruined " * 3000)
    with pytest.raises(StudydeckError, match="neither it nor a backup"):
        repair(studied.places, studied.clock)
    assert studied.places.database.read_bytes() == b"ruined " * 3000


def test_repair_of_nothing_says_so(home: Home) -> None:
    """An empty home has nothing to repair."""
    with pytest.raises(StudydeckError, match="no progress to repair"):
        repair(home.places, home.clock)


def test_repair_dates_answers_from_the_future_to_today(studied: Home) -> None:
    """Answers given while the clock ran a year ahead are offered for correction, and corrected on request."""
    from studydeck.services.studying.overview import overview

    studied.clock.advance(days=365)
    studied.answer("d/why-1/answer", rating=Rating.EASY)
    ahead = studied.cards()["d/why-1/answer"]["due"]
    studied.clock.advance(days=-365)
    with studied.open() as library:
        assert overview(library).clock_ahead == 365
    assert any("Dated more than a day ahead" in sentence for sentence in repair(studied.places, studied.clock))
    said = repair(studied.places, studied.clock, clock_ahead=True)
    assert "Dated to today: 1 answer or act." in said
    card = studied.cards()["d/why-1/answer"]
    assert card["reps"] == 1
    assert dt.date.fromisoformat(ahead) - dt.date.fromisoformat(card["due"]) == dt.timedelta(days=365)
    with studied.open() as library:
        assert overview(library).clock_ahead == 0


def test_undo_after_a_clock_repair_takes_back_one_answer(studied: Home) -> None:
    """Re-dated answers are undone one by one, as they would have been before."""
    from studydeck.services.history import undo

    studied.clock.advance(days=365)
    studied.answer("d/why-1/answer", "d/why-2/answer")
    studied.clock.advance(days=-365)
    repair(studied.places, studied.clock, clock_ahead=True)
    with studied.open() as library:
        undo(library)
    assert sorted(studied.progress()) == ["d/why-0/answer", "d/why-1/answer"]
