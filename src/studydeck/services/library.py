"""The open library: decks, progress, settings and clock of one user, and the one way to write what happened."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self

from studydeck.core.card import Deck, Source
from studydeck.core.events import Event, EventId, EventKind
from studydeck.core.study_day import Clock, Instant, StudyDay, study_day
from studydeck.errors import StudydeckError
from studydeck.services.clock import SystemClock
from studydeck.services.places import Places, find_places
from studydeck.services.settings import DeckSettings, Settings, read_settings, write_template
from studydeck.store import index, log, workload
from studydeck.store.database import Connection, Database, Failure, check_sqlite
from studydeck.store.device import device_of
from studydeck.store.lock import WriterLock, unwritable

# What only writing needs, and the scheduler, is loaded when it is used: `due` stands in shell prompts.
if TYPE_CHECKING:
    from studydeck.core.memory import Parameters
    from studydeck.core.note_identity import NoteRecord
    from studydeck.core.scheduler import Rules

CLOCK_SET_BACK_MS = 86_400_000  # farther than this ahead, events come from a clock that was wrong: `repair --clock`
LOCK_PATIENCE = 0.5  # seconds: longer than a command takes to take in a changed deck


@dataclass(frozen=True, slots=True)
class DeckEntry:
    """A loaded deck: its number in the index, its head, its file, and how many notes and cards it has."""

    number: int
    deck: Deck
    path: Path
    bundled: bool
    notes: int
    cards: int
    suspended: int


class Library:
    """One user's decks and progress, open for writing (with the lock) or for reading.

    Attributes:
        places: where everything lies.
        settings: as read when it was opened.
        clock: the only source of the time.
        database: progress with the index attached.
        writable: whether this process may write.
    """

    def __init__(
        self, places: Places, settings: Settings, clock: Clock, database: Database, lock: WriterLock | None
    ) -> None:
        self.places = places
        self.settings = settings
        self.clock = clock
        self.database = database
        self._lock = lock
        self._decks: dict[int, DeckEntry] | None = None
        self._parameters: Parameters | None = None
        self.device = device_of(places.data) if lock else ""
        self._seq = log.next_seq(database.connection, self.device) if lock else 0
        self.is_open = True
        self.first_seq = self._seq  # where this run of the program began
        self.locked_in: set[EventId] = set()  # edits that this run found it can't take back any more

    # --- opening and closing ---

    @classmethod
    def open(
        cls, places: Places | None = None, clock: Clock | None = None, *, write: bool, wait: bool = True
    ) -> "Library":
        """Open the library; decks that changed are not taken in yet (see `takein`).

        Args:
            places: where everything lies; the user's own places where none are given.
            clock: the time; the system's where none is given.
            write: whether to take the writer's lock.
            wait: whether to wait a moment for a lock that somebody has, as a command may hold it for an instant.

        Raises:
            StudydeckError: settings are wrong, another process writes, the database is damaged or newer, the
                folder cannot be written, or its progress vanished.
        """
        places = places or find_places()
        clock = clock or SystemClock()
        settings = read_settings(places.settings)
        check_sqlite()
        refuse_vanished(places)
        if not write:
            return cls(places, settings, clock, Database.open_for_reading(places.database, places.index), None)
        lock = locked(places, wait=wait)
        database = None
        try:
            database = _open_writing(places, clock)
            return cls(places, settings, clock, database, lock)
        except BaseException as error:
            if database is not None:
                database.close()
            lock.release()
            if isinstance(error, OSError):
                raise unwritable(places.data, error.strerror or str(error)) from error
            raise

    @property
    def writable(self) -> bool:
        """Whether this process may write progress."""
        return self._lock is not None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        failure = self.database.explained(error) if isinstance(error, Failure) else None
        self.close()
        if failure is not None:
            raise failure from error

    def close(self) -> None:
        """Write everything into one file, close it, and let others write."""
        self.is_open = False
        self.database.close()
        if self._lock is not None:
            self._lock.release()

    def forget(self) -> None:
        """Read decks and parameters anew at the next question, after they changed."""
        self._decks = None
        self._parameters = None

    # --- asking ---

    @property
    def connection(self) -> Connection:
        """The database connection, for the services of this room."""
        return self.database.connection

    def now(self) -> Instant:
        """Return the present moment."""
        return self.clock.now()

    def today(self) -> StudyDay:
        """Return the present study day."""
        return self.day_of(self.now())

    def day_of(self, instant: Instant) -> StudyDay:
        """Return the study day of a moment."""
        return study_day(instant, self.settings.rollover_hour)

    @property
    def decks(self) -> dict[int, DeckEntry]:
        """All loaded decks by number, in their order."""
        if self._decks is None:
            self._decks = {row.number: _entry(row) for row in index.decks(self.connection)}
        return self._decks

    def deck_by_id(self, deck_id: str) -> DeckEntry | None:
        """Return the deck of that id, or None."""
        return next((entry for entry in self.decks.values() if entry.deck.id == deck_id), None)

    def deck_settings(self, number: int) -> DeckSettings:
        """Return what a deck has otherwise than all."""
        return self.settings.decks.get(self.decks[number].deck.id, DeckSettings())

    @property
    def parameters(self) -> "Parameters":
        """The newest parameters of the memory model."""
        if self._parameters is None:
            from studydeck.store import states

            self._parameters = states.parameters(self.connection)
        return self._parameters

    def rules(self, number: int) -> "Rules":
        """Return the scheduling rules of a deck."""
        from studydeck.core.scheduler import Rules

        own, all_decks = self.deck_settings(number), self.settings
        return Rules(
            parameters=self.parameters,
            retention=all_decks.retention if own.retention is None else own.retention,
            learning_steps_ms=all_decks.learning_steps if own.learning_steps is None else own.learning_steps,
            relearning_steps_ms=all_decks.relearning_steps if own.relearning_steps is None else own.relearning_steps,
            maximum_interval=all_decks.maximum_interval,
            rollover_hour=all_decks.rollover_hour,
            fuzz=all_decks.fuzz,
            easy_days=all_decks.easy_days,
        )

    def paused(self) -> set[str]:
        """Return the ids of the paused decks."""
        return workload.paused(self.connection)

    # --- writing ---

    def happened(self, kind: EventKind, **values: Any) -> Event:
        """Return a new event of this device now, numbered but not yet written.

        Where the clock was set back by up to a day, it is dated right behind what happened to its card or deck
        before: of two answers the one given later decides, whatever the clock says.
        """
        now = values.pop("now", None) or self.now()
        event = Event(EventId(self.device, self._seq), now.at_ms, now.utc_offset_min, self.day_of(now), kind, **values)
        self._seq += 1
        from studydeck.store import states

        last = states.newest_before_it(self.connection, event, now.at_ms + CLOCK_SET_BACK_MS)
        if last is None:
            return event
        detail = {**event.detail, "clock_ms": event.at_ms}
        return replace(event, at_ms=last.at_ms + 1, day=max(event.day, last.day), detail=detail)

    def write(self, events: Iterable[Event]) -> None:
        """Write events and what follows from them in one durable transaction.

        Raises:
            StudydeckError: nothing was written, and why.
        """
        if not self.writable:
            raise StudydeckError("This library was opened for reading only.")
        from studydeck.store import states

        events = list(events)
        try:
            with self.database.transaction() as connection:
                for event in events:
                    states.record(connection, event)
        except BaseException:
            with suppress(Failure):  # a gap does no harm
                self._seq = log.next_seq(self.connection, self.device)
            raise
        if any(event.kind in (EventKind.PARAMETERS, EventKind.UNDO) for event in events):
            self._parameters = None

    def newest_act(self) -> Event | None:
        """Return the newest act of this run of the program that counts, or None."""
        act = log.newest_act(self.connection, self.device, self.locked_in)
        return act if act is not None and act.id.seq >= self.first_seq else None

    def next_number(self) -> int:
        """Return the number of one more event of this device, for many that are made at once."""
        self._seq += 1
        return self._seq - 1

    def write_many(
        self, acts: Sequence[Event], notes: Sequence[Event], progress: Callable[[int], None] = lambda _done: None
    ) -> None:
        """Write one act on many cards, and how their notes are known, in one durable transaction.

        Args:
            acts: at most one of each card; nothing that happened before may be dated later than they are.
            notes: their `note` events.
            progress: called with the number of acts done; may raise to cancel.

        Raises:
            StudydeckError: nothing was written, and why.
        """
        from studydeck.store import bulk

        try:
            with self.database.transaction() as connection:
                bulk.record(connection, acts, progress)
                bulk.record_notes(connection, notes)
        except BaseException:
            with suppress(Failure):
                self._seq = log.next_seq(self.connection, self.device)
            raise

    def note_event(self, record: "NoteRecord") -> Event | None:
        """Return the event that records how a note is known now, or None where that is recorded already."""
        from studydeck.core.note_identity import note_detail
        from studydeck.store import identities

        before = identities.note(self.connection, record.uid)
        record = record if before is None else replace(record, origins=before.origins)
        if before == record:
            return None
        return self.told(EventKind.NOTE, uid=record.uid, detail=note_detail(record))

    def told(self, kind: EventKind, **values: Any) -> Event:
        """Return a new event that tells which note is which: the newest of its sort, even where the clock was set back."""
        event = self.happened(kind, **values)
        newest = log.newest_identity(self.connection)
        if newest is None or newest <= (event.at_ms, event.id.device):
            return event
        dated = Instant(newest[0] + 1, event.utc_offset_min)
        return replace(event, at_ms=dated.at_ms, day=self.day_of(dated))

    @staticmethod
    def new_batch() -> str:
        """Return a name for the effects of one act."""
        import secrets

        return secrets.token_hex(6)


def _entry(row: index.DeckRow) -> DeckEntry:
    head = row.head
    deck = Deck(
        id=row.id,
        title=row.title,
        description=head.get("description", ""),
        tags=tuple(head.get("tags", ())),
        breadcrumbs=tuple(head.get("breadcrumbs", ())),
        synonyms=tuple(map(tuple, head.get("synonyms", ()))),
        antonyms=tuple(map(tuple, head.get("antonyms", ()))),
    )
    return DeckEntry(row.number, deck, Path(row.path), row.bundled, row.notes, row.cards, row.suspended)


def source_from(fields: Mapping[str, str]) -> Source:
    """Return a note's source as the index keeps it."""
    return Source(fields.get("title", ""), fields.get("at", ""), fields.get("publisher", ""), fields.get("url", ""))


def locked(places: Places, *, wait: bool = True) -> WriterLock:
    """Return the writer's lock of a data folder, made where it is missing.

    Raises:
        StudydeckError: another process has it, or the folder cannot be written.
    """
    try:
        places.data.mkdir(parents=True, exist_ok=True)
        places.cache.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise unwritable(places.data, error.strerror or str(error)) from error
    lock = WriterLock(places.data)
    lock.acquire(wait_seconds=LOCK_PATIENCE if wait else 0)
    return lock


def refuse_vanished(places: Places) -> None:
    """Raise where there is no progress although there was some before: none is begun in its place.

    Raises:
        StudydeckError: with the ways out.
    """
    # Asked before the database: a first start in another process writes this after it, never the other way round.
    device = places.data / "device.json"
    began = device.exists()
    if places.database.exists():
        return
    if newest := _newest_backup(places.backups):
        away = f"{places.backups} and {device}" if began else f"{places.backups}"
        raise StudydeckError(
            f"{places.database} is missing, but there are backups of it: your progress was here before.",
            f"`studydeck restore {newest.name}` brings it back. To begin anew, move {away} away.",
        )
    if began:
        raise StudydeckError(
            f"{places.database} is missing, but {device.name} lies beside it: your progress was here before.",
            f"`studydeck restore FILE` brings a backup kept elsewhere back. To begin anew, move {device} away.",
        )


def _open_writing(places: Places, clock: Clock) -> Database:
    try:
        write_template(places.settings)
        places.decks.mkdir(parents=True, exist_ok=True)
    except OSError:
        pass  # neither is needed to study; a settings folder may be read-only on purpose

    def save_first() -> None:
        from studydeck.services.safety import backup_file

        backup_file(places, clock.now(), "before-update")

    database = Database.open_for_writing(places.database, places.index, before_migration=save_first)
    try:
        if not workload.is_counted(database.connection):  # another index than the one that was counted by
            with database.transaction() as connection:
                workload.count_answered(connection)
    except BaseException:
        database.close()
        raise
    return database


def _newest_backup(folder: Path) -> Path | None:
    try:
        return max(folder.glob("progress-*.db"), default=None)
    except OSError:
        return None
