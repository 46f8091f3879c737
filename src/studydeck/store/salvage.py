"""What can still be read from a damaged database: every event whose own page is whole."""

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing, suppress
from pathlib import Path
from tempfile import TemporaryDirectory

from studydeck.core.events import Event, EventId
from studydeck.store import log, migrations
from studydeck.store.connection import CarefulConnection
from studydeck.store.index import uri

_HEADER = 100  # bytes of the first page that describe the file
_PAGE_COUNT = slice(28, 32)  # where the header says how many pages there are
_FARTHEST = 1 << 40  # no row number is larger


def readable_events(path: Path, *, sound: bool = False) -> list[Event]:
    """Return every event that can still be read from a database, in the order of writing; empty where none can.

    The file itself stays as it is: copies are read, as they are and mended in three ways (a lost end filled up, the
    header or the whole first page taken from an empty database of the same make), and what each gives is united.

    Args:
        path: the database.
        sound: whether it was checked and is whole; every event then counts, however strange.

    Raises:
        OSError: there is no room for the copies.
    """
    with TemporaryDirectory(prefix="salvage-", dir=path.parent) as folder:
        work = Path(folder)
        found: dict[EventId, Event] = {}
        for mended in _copies(path, work):
            events, whole = _read(mended, sound=sound)
            for event in events:
                found.setdefault(event.id, event)
            if whole and events:
                break
    return list(found.values())


def _copies(path: Path, work: Path) -> Iterator[Path]:
    """Yield copies of a database, the plain one first, each mended further than the one before."""
    size, page, empty = _make(work)
    data = path.read_bytes()
    padded = data.ljust(max(-(-len(data) // page), size // page) * page, b"\0")
    if len(data) > _HEADER:
        pages = max(len(padded) // page, int.from_bytes(data[_PAGE_COUNT], "big"))
        if pages * page < 2 * len(padded) + (1 << 20):  # else the number itself is damaged
            padded = padded.ljust(pages * page, b"\0")
    count = (len(padded) // page).to_bytes(4, "big")
    header = empty[: _PAGE_COUNT.start] + count + empty[_PAGE_COUNT.stop : _HEADER]
    for number, content in enumerate(
        (data, padded, header + padded[_HEADER:], header + empty[_HEADER:] + padded[page:])
    ):
        copy = work / str(number) / "progress.db"
        copy.parent.mkdir()
        copy.write_bytes(content)
        companion = path.with_name(path.name + "-wal")
        if companion.exists() and content:  # beside an empty file SQLite deletes the log
            shutil.copyfile(companion, copy.with_name(copy.name + "-wal"))
        yield copy
        shutil.rmtree(copy.parent)


def _make(work: Path) -> tuple[int, int, bytes]:
    """Return size, page size and first page of an empty database as this program makes it."""
    model = work / "empty.db"
    with closing(
        sqlite3.connect(uri(model, "rwc"), uri=True, isolation_level=None, factory=CarefulConnection)
    ) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
        migrations.migrate(connection, lambda: None)
        (page,) = connection.execute("PRAGMA page_size").fetchone()
    content = model.read_bytes()
    return len(content), page, content[:page]


def _read(path: Path, *, sound: bool) -> tuple[list[Event], bool]:
    """Return the readable events of one file, and whether nothing had to be left out."""
    events: list[Event] = []
    whole = True
    with (
        suppress(sqlite3.Error),
        closing(sqlite3.connect(uri(path, "rw"), uri=True, factory=CarefulConnection)) as connection,
    ):
        after = 0
        while after < _FARTHEST:
            try:
                for number, event in log.numbered_after(connection, after):
                    after = number
                    if sound or is_plausible(event):
                        events.append(event)
            except (sqlite3.Error, ValueError, TypeError):
                whole = False
                after = _behind(connection, after)
            else:
                return events, whole
    return events, False


def _behind(connection: sqlite3.Connection, bad: int) -> int:
    """Return a row number beyond the damage that begins right after row `bad`, just before rows can be read again."""
    step = 1
    while bad + step < _FARTHEST and not _reads(connection, bad + step):
        step *= 2
    if bad + step >= _FARTHEST:
        return _FARTHEST
    low, high = bad + step // 2, bad + step  # unreadable, readable
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (low, middle) if _reads(connection, middle) else (middle, high)
    return high


def _reads(connection: sqlite3.Connection, after: int) -> bool:
    try:
        next(log.numbered_after(connection, after), None)
    except (sqlite3.Error, ValueError, TypeError):
        return False
    return True


def is_plausible(event: Event) -> bool:
    """Return whether an event from a damaged page is one that this program could have written."""
    numbers = (event.id.seq, event.at_ms, event.utc_offset_min, event.day)
    texts = (event.id.device, event.kind, event.uid or "", event.face or "", event.batch or "")
    return (
        all(isinstance(number, int) for number in numbers)
        and all(isinstance(text, str) and text.isprintable() for text in texts)
        and bool(event.id.device and event.kind and event.id.seq > 0)
        and 0 <= event.at_ms < 253_402_300_800_000  # the year 10000
        and abs(event.utc_offset_min) <= 24 * 60
        and abs(event.day - event.at_ms // 86_400_000) <= 3
        and event.rating in {None, 1, 2, 3, 4}
    )
