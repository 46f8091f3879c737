"""The index of parsed decks: made anew whenever it is missing, damaged or of another version, and never in the way."""

import os
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from studydeck.core.scheduler import Rating
from studydeck.errors import StudydeckError
from studydeck.services.browsing.browse import cards
from studydeck.services.studying.session import Session
from studydeck.services.taking_in import takein
from studydeck.store import index
from tests.conftest import Home

DECK = "title: T\nnotes:\n" + "".join(f"  - {{question: Why {n}?, answer: Because {n}.}}\n" for n in range(40))


@pytest.fixture
def studied(home: Home) -> Home:
    """Return a home whose deck has one answered card."""
    home.deck("d.yaml", DECK)
    home.answer("d/why-0/answer")
    return home


def truncate(path: Path) -> None:
    """Cut the file in half."""
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])


def scramble(path: Path) -> None:
    """Overwrite half of every page but the first."""
    data = bytearray(path.read_bytes())
    for page in range(2, len(data) // 4096):
        data[page * 4096 : page * 4096 + 2000] = b"\x5a" * 2000
    path.write_bytes(data)


def scramble_notes(path: Path) -> None:
    """Overwrite the beginning of the pages that hold a certain note, and no others."""
    data = bytearray(path.read_bytes())
    for page in range(len(data) // 4096):
        if b"Because 20." in data[page * 4096 : (page + 1) * 4096]:
            data[page * 4096 : page * 4096 + 100] = b"\x5a" * 100
    path.write_bytes(data)


def other_version(path: Path) -> None:
    """Let it be another program's index."""
    with closing(sqlite3.connect(path)) as raw:
        raw.execute("PRAGMA user_version = 999")


def wal_of_another(path: Path) -> None:
    """Put somebody else's write-ahead log beside it."""
    path.with_name(path.name + "-wal").write_bytes(b"7\x7f\x06\x82" + b"garbage" * 900)


def no_tables(path: Path) -> None:
    """Take a table away."""
    with closing(sqlite3.connect(path)) as raw:
        raw.execute("DROP TABLE files")


DAMAGES: tuple[Callable[[Path], None], ...] = (
    Path.unlink,
    lambda path: path.write_bytes(b""),
    lambda path: path.write_bytes(b"not a database " * 300),
    truncate,
    scramble,
    scramble_notes,
    other_version,
    wal_of_another,
    no_tables,
)


@pytest.mark.parametrize("damage", DAMAGES)
@pytest.mark.parametrize("write", (True, False))
def test_lost_index_costs_nothing(studied: Home, damage: Callable[[Path], None], write: bool) -> None:
    """Whatever happened to the index, reader and writer start, and every card stands as it did."""
    before = studied.cards()
    damage(studied.places.index)
    with studied.open(write=write) as library:
        assert {card["key"]: card for card in cards(library)} == before
    assert studied.cards() == before


def test_damage_in_a_large_index_is_told_once(studied: Home, monkeypatch: pytest.MonkeyPatch) -> None:
    """Too large to be checked at each start, it shows its damage when it is read: a sentence, and then it is made anew."""
    before = studied.cards()
    scramble_notes(studied.places.index)
    monkeypatch.setattr(index, "CHECKED_PAGES", 0)
    with pytest.raises(StudydeckError, match="index of decks was damaged"):
        studied.cards()
    assert studied.cards() == before


def test_index_that_cannot_be_written_is_kept_in_memory(studied: Home) -> None:
    """With a file where the cache folder should be, study goes on; only the decks are parsed at each start."""
    before = studied.cards()
    studied.places.index.unlink()
    studied.places.index.mkdir()
    with studied.open() as library:
        assert index.in_memory(library.connection)
        assert {card["key"]: card for card in cards(library)} == before
        Session(library).answer(Rating.GOOD)
    assert len(studied.progress()) == 2


def test_unchanged_decks_are_not_read(studied: Home, monkeypatch: pytest.MonkeyPatch) -> None:
    """A second start reads no deck file: its stamp says that nothing changed."""
    studied.clock.advance(days=1)
    studied.open().close()

    def refuse(*_arguments: object) -> None:
        pytest.fail("a deck was read")

    monkeypatch.setattr(takein, "contents", refuse)
    studied.open().close()


def test_same_bytes_with_another_time_are_not_parsed(studied: Home, monkeypatch: pytest.MonkeyPatch) -> None:
    """A file that was touched, not changed, is read and not parsed."""
    path = studied.deck("d.yaml", DECK)
    os.utime(path, (1, 1))

    def refuse(*_arguments: object) -> None:
        pytest.fail("a deck was parsed")

    monkeypatch.setattr(takein, "parsed", refuse)
    studied.open().close()


def test_change_within_the_same_tick_is_seen(studied: Home) -> None:
    """A deck written again within the granularity of its time of change, in the same size, is taken in."""
    path = studied.deck("d.yaml", DECK)
    stamp = studied.clock.now().at_ms * 1_000_000
    os.utime(path, ns=(stamp, stamp))
    studied.open().close()
    path.write_text(DECK.replace("Because 7.", "Because 8."))
    os.utime(path, ns=(stamp, stamp))
    assert studied.cards()["d/why-7/answer"]["answer"] == "Because 8."


def test_index_holds_no_progress(studied: Home) -> None:
    """Nothing that was answered lies in the file that may be deleted at any time."""
    with closing(sqlite3.connect(studied.places.index)) as raw:
        names = {name for (name,) in raw.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    assert names.isdisjoint({"events", "states", "days"})
