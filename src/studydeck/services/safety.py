"""Backups made by themselves, going back to one, and repair of what was damaged."""

import datetime as dt
import json
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from studydeck.core.events import ACTS, IDENTITY_KINDS, Event, EventKind
from studydeck.core.study_day import Clock, Instant
from studydeck.errors import StudydeckError
from studydeck.services import wording
from studydeck.services.clock import SystemClock
from studydeck.services.library import Library, locked, refuse_vanished
from studydeck.services.places import Places
from studydeck.services.taking_in import records
from studydeck.store import backups, database, log, migrations, salvage, states
from studydeck.store.device import mint_device

BETWEEN_BACKUPS = dt.timedelta(hours=6)
DAY_MS = 86_400_000
BEFORE_RESTORE = "before-restore"


def _utc(now: Instant) -> dt.datetime:
    return dt.datetime.fromtimestamp(now.at_ms / 1000, dt.UTC)


def backup_file(places: Places, now: Instant, reason: str = "") -> Path:
    """Take a checked backup and thin out the old ones; return its path.

    Raises:
        StudydeckError: there is nothing to back up, or it couldn't be written.
    """
    if not places.database.exists():
        raise StudydeckError("There is no progress to back up yet.")
    path = backups.take(places.database, places.backups, _utc(now), reason)
    backups.thin(places.backups, _utc(now))
    return path


def backup_if_due(places: Places, clock: Clock) -> Path | None:
    """Take a backup where something happened since the last one, and that is some hours old; return its path or None.

    Safe to call from another thread than the library's: it reads through a connection of its own.

    Raises:
        StudydeckError: it couldn't be written.
    """
    if not places.database.exists():
        return None
    now = clock.now()
    with Library.open(places, clock, write=False) as library:
        newest = log.newest_ms(library.connection)
    if newest is None:
        return None
    # A backup dated ahead of the clock, from a time when that was wrong, keeps no other from being taken.
    taken = [backup.taken for backup in backups.existing(places.backups) if backup.taken <= _utc(now)]
    if taken and (_utc(now) - taken[-1] < BETWEEN_BACKUPS or newest / 1000 <= taken[-1].timestamp()):
        return None
    return backup_file(places, now)


@dataclass(frozen=True, slots=True)
class Restored:
    """What a restore brought back, and where the former state was kept."""

    backup: Path
    events: int
    former: Path | None


def list_backups(places: Places) -> list[backups.Backup]:
    """Return all backups, oldest first."""
    return backups.existing(places.backups)


def restore(places: Places, name: str | None, clock: Clock | None = None) -> Restored:
    """Go back to a backup, the newest where none is named; what is there now is kept beside it.

    Raises:
        StudydeckError: there is no such backup, it is not sound, or another process writes.
    """
    clock = clock or SystemClock()
    chosen = _choose(places, name)
    migrations.refuse_newer(backups.version(places.database), places.database.name)
    if not backups.is_sound(chosen):
        raise StudydeckError(
            f"{chosen} is damaged or not a studydeck backup; nothing was changed.",
            "`studydeck restore --list` shows the others.",
        )
    lock = locked(places)
    try:
        _renew_device(places)
        former = _put_back(places, chosen, _utc(clock.now()))
    except OSError as error:
        raise _refused(error) from error
    finally:
        lock.release()
    with Library.open(places, clock, write=True) as library:
        with library.database.transaction() as connection:
            states.rebuild(connection)
        # Edits since the backup were matched with what was answered before: that isn't to be found out again.
        library.write(records.known_as_indexed(library))
        return Restored(chosen, log.count(library.connection), former)


def _renew_device(places: Places) -> None:
    """Let whoever writes next be a new device; to be called before the database is replaced.

    Killed in between, a new device goes on with the old database, which does no harm; the old one would give numbers
    anew that events of the former database have. Where none was minted yet, the next start does.
    """
    if (places.data / "device.json").exists():
        mint_device(places.data)


def _choose(places: Places, name: str | None) -> Path:
    found = list_backups(places)
    if name is None:
        if not found:
            raise StudydeckError(f"There are no backups in {places.backups}.")
        return found[-1].path
    for candidate in (places.backups / name, Path(name)):
        if candidate.is_file():
            return candidate
    raise StudydeckError(f"There is no backup `{name}`.", "`studydeck restore --list` shows them.", exit_code=2)


def _put_back(places: Places, chosen: Path, now: dt.datetime) -> Path | None:
    """Put a backup in the database's place; what is there is saved first: as a backup, or as it is where damaged."""
    damaged = places.database.exists()
    if damaged and backups.is_sound(places.database):
        former = backups.take(places.database, places.backups, now, BEFORE_RESTORE)
        backups.put_back(chosen, places.database)
        return former
    with _replacement(places) as fresh:
        backups.put_back(chosen, fresh)
        aside = backups.replace_damaged(fresh, places.database, now)
    return aside if damaged else None


@contextmanager
def _replacement(places: Places) -> Iterator[Path]:
    """Yield where a new database is made beside the present one; whatever is left of it in the end is deleted."""
    fresh = places.database.with_name("progress.new.db")
    try:
        _unlink_all(fresh)
        yield fresh
    finally:
        with suppress(OSError):
            _unlink_all(fresh)


def _unlink_all(database_file: Path) -> None:
    for suffix in ("", "-wal", "-shm", "-journal"):
        database_file.with_name(database_file.name + suffix).unlink(missing_ok=True)


def _refused(error: OSError) -> StudydeckError:
    return StudydeckError(
        f"{error.filename}: {error.strerror or error}.", "Check the disk and the folder's permissions, then try again."
    )


def repair(places: Places, clock: Clock | None = None, *, clock_ahead: bool = False) -> list[str]:
    """Check everything and mend what can be mended; return what was found and done, in sentences.

    A sound database has all that follows from the events folded again, and the index is thrown away. From a damaged
    one every readable event is saved into a new one, together with those of the newest sound backup; the damaged
    file stays beside it.

    Args:
        places: where everything lies.
        clock: the time.
        clock_ahead: also date answers that lie in the future, from a clock that was wrong, to now.

    Raises:
        StudydeckError: there is nothing to repair, nothing can be saved, or another process writes.
    """
    clock = clock or SystemClock()
    if not places.database.exists():
        if list_backups(places):
            raise StudydeckError(f"{places.database} is missing.", "`studydeck restore` brings the newest backup back.")
        refuse_vanished(places)
        raise StudydeckError("There is no progress to repair yet.")
    migrations.refuse_newer(backups.version(places.database), places.database.name)
    said = []
    lock = locked(places)
    try:
        if backups.is_sound(places.database):
            said.append("The database is sound.")
            with suppress(StudydeckError):
                said.append(f"A backup was taken first: {backup_file(places, clock.now(), 'before-repair').name}.")
        else:
            said += _salvage(places, _utc(clock.now()))
        _unlink_all(places.index)
        said.append("The index of decks was thrown away; it is made anew from the files.")
    except OSError as error:
        raise _refused(error) from error
    finally:
        lock.release()
    with Library.open(places, clock, write=True) as library:
        said += _refold(library)
        said += _correct_clock(library, apply=clock_ahead)
    return said


def _salvage(places: Places, now: dt.datetime) -> list[str]:
    readable = salvage.readable_events(places.database)
    sound = [backup for backup in reversed(list_backups(places)) if _is_sound(backup)]
    # One taken before a restore holds the answers that the user went back from.
    backup = next((b for b in sound if b.reason != BEFORE_RESTORE), sound[0] if sound else None)
    # What the backup holds too is taken from there: on a damaged page bytes may be wrong that nothing can check.
    events = [*(salvage.readable_events(backup.path, sound=True) if backup else ()), *readable]
    if not events:
        raise StudydeckError(
            f"{places.database} is damaged, and neither it nor a backup holds an event that can be read.",
            "The file was left as it is. Move it and device.json away to begin anew.",
        )
    with _replacement(places) as fresh:
        kept = _written(fresh, places, events)
        _renew_device(places)
        aside = backups.replace_damaged(fresh, places.database, now)
    said = [f"The database was damaged; it lies now at {aside}."]
    said.append(f"{wording.plural(len(readable), 'event')} could be read from it.")
    if backup:
        more = wording.plural(kept - len(readable), "more event")
        said.append(f"{more} came from the backup {backup.path.name}.")
    return said


def _is_sound(backup: backups.Backup) -> bool:
    try:
        return backups.is_sound(backup.path)
    except StudydeckError:
        return False


def _written(fresh: Path, places: Places, events: list[Event]) -> int:
    """Make a new database of events, whole in one file; return how many there are."""
    made = database.Database.open_for_writing(fresh, places.index, before_migration=lambda: None)
    try:
        with made.transaction() as connection:
            return log.copy_missing(connection, events)
    finally:
        made.close()


def _refold(library: Library) -> list[str]:
    before = states.kept(library.connection)
    with library.database.transaction() as connection:
        folded = states.rebuild(connection)
    wrong = sum(before.cards.get(card) != state for card, state in folded.cards.items())
    wrong += len(before.cards.keys() - folded.cards.keys())
    events = wording.plural(log.count(library.connection), "event")
    cards = wording.plural(len(folded.cards), "card")
    if wrong:
        return [
            f"{events} were folded again; {wording.plural(wrong, 'card')} of {len(folded.cards)} stood wrong and were mended."
        ]
    return [f"{events} were folded again: {cards}, all as they stood."]


def _correct_clock(library: Library, *, apply: bool) -> list[str]:
    """Find answers dated more than a day ahead of the clock; date them to now where that is wanted."""
    now = library.now()
    gone = log.undone_ids(library.connection)
    ahead = [
        event
        for event in log.read(library.connection, since_day=library.today())
        if event.at_ms > now.at_ms + DAY_MS and event.kind in ACTS - IDENTITY_KINDS and event.id not in gone
    ]
    if not ahead:
        return []
    count = wording.plural(len(ahead), "answer or act", "answers and acts")
    if not apply:
        return [
            f"Dated more than a day ahead of the clock: {count}. If the clock is right now, `studydeck repair --clock` dates them to today."
        ]
    written: list[Event] = []
    for event in ahead:  # no batch of their own: `undo` takes them back one by one, as it would have before
        written.append(library.happened(EventKind.UNDO, target=event.id, detail={"v": 1, "why": "clock"}))
        written.append(_moved(library, event, now))
    library.write(written)
    return [f"Dated to today: {count}."]


def _moved(library: Library, event: Event, now: Instant) -> Event:
    today = library.day_of(now)
    detail = json.loads(json.dumps(dict(event.detail)))
    outcome = detail.get("outcome")
    for dated in (outcome, detail):
        if isinstance(dated, dict) and isinstance(dated.get("due_day"), int):
            dated["due_day"] = max(today, dated["due_day"] - (event.day - today))
    if isinstance(outcome, dict):
        outcome["due_ms"] = None
    return library.happened(
        EventKind(event.kind),
        now=now,
        uid=event.uid,
        face=event.face,
        rating=event.rating,
        ms=event.ms,
        detail={**detail, "was_at_ms": event.at_ms},
    )
