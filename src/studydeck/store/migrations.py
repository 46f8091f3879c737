"""The progress database's schema, as named steps; `user_version` counts those taken."""

import sqlite3
from collections.abc import Callable
from dataclasses import dataclass

from studydeck.errors import StudydeckError


@dataclass(frozen=True, slots=True)
class Migration:
    """One step of the schema, applied in a transaction of its own."""

    name: str
    statements: tuple[str, ...]


MIGRATIONS: tuple[Migration, ...] = (
    Migration(
        "events and what follows from them",
        (
            """CREATE TABLE events (
                id INTEGER PRIMARY KEY,
                device TEXT NOT NULL,
                seq INTEGER NOT NULL,
                at_ms INTEGER NOT NULL,
                utc_offset_min INTEGER NOT NULL,
                day INTEGER NOT NULL,
                kind TEXT NOT NULL,
                uid TEXT,
                face TEXT,
                card INTEGER,
                rating INTEGER,
                ms INTEGER,
                target_device TEXT,
                target_seq INTEGER,
                batch TEXT,
                detail TEXT NOT NULL,
                UNIQUE (device, seq)
            ) STRICT""",
            "CREATE INDEX events_day ON events (day, at_ms)",
            "CREATE INDEX events_card ON events (card, at_ms) WHERE card IS NOT NULL",
            "CREATE INDEX events_undo ON events (target_device, target_seq) WHERE kind = 'undo'",
            "CREATE INDEX events_note ON events (uid) WHERE kind = 'note'",
            "CREATE INDEX events_pause ON events (kind) WHERE kind = 'pause-deck'",
            "CREATE INDEX events_batch ON events (batch) WHERE batch IS NOT NULL",
            """CREATE TABLE states (
                card INTEGER PRIMARY KEY,
                uid TEXT NOT NULL,
                face TEXT NOT NULL,
                state INTEGER NOT NULL,
                step INTEGER NOT NULL,
                stability REAL,
                difficulty REAL,
                last_day INTEGER,
                due_day INTEGER,
                due_ms INTEGER,
                reps INTEGER NOT NULL,
                lapses INTEGER NOT NULL,
                first_day INTEGER,
                suspended INTEGER NOT NULL,
                buried_day INTEGER,
                flag INTEGER NOT NULL
            ) STRICT""",
            # Holds all that counting and ordering ask for; cards that were never answered have no due day.
            """CREATE INDEX states_due ON states
                (due_day, state, suspended, buried_day, last_day, stability) WHERE due_day IS NOT NULL""",
            "CREATE INDEX states_unanswered ON states (card) WHERE state = 0",
            "CREATE INDEX states_suspended ON states (card) WHERE suspended = 1",
            # Cards answered by deck, as numbered in the index that bears this mark: counted once, then kept up.
            "CREATE TABLE answered (deck INTEGER PRIMARY KEY, cards INTEGER NOT NULL) STRICT",
            "CREATE TABLE answered_of (mark INTEGER NOT NULL) STRICT",
            """CREATE TABLE days (
                day INTEGER PRIMARY KEY,
                reviews INTEGER NOT NULL,
                again INTEGER NOT NULL,
                new INTEGER NOT NULL,
                practice INTEGER NOT NULL,
                ms INTEGER NOT NULL
            ) STRICT""",
            """CREATE TABLE notes (
                uid TEXT PRIMARY KEY,
                deck TEXT NOT NULL,
                note TEXT NOT NULL,
                explicit_id TEXT NOT NULL,
                prompt TEXT NOT NULL,
                answer TEXT NOT NULL,
                faces TEXT NOT NULL
            ) STRICT, WITHOUT ROWID""",
            "CREATE TABLE paused (deck TEXT PRIMARY KEY) STRICT",
            "CREATE TABLE parameters (position INTEGER PRIMARY KEY, value REAL NOT NULL) STRICT",
        ),
    ),
    Migration(
        "undo of an act on many cards",
        # Whether a batch was taken back is asked for each of its events: not by way of all of them.
        ("CREATE INDEX events_undo_batch ON events (batch) WHERE kind = 'undo'",),
    ),
    Migration(
        "which note is which",
        (
            "ALTER TABLE notes ADD COLUMN origins TEXT NOT NULL DEFAULT '{}'",
            "CREATE TABLE gone (uid TEXT PRIMARY KEY) STRICT, WITHOUT ROWID",
            'CREATE TABLE guesses (uid TEXT PRIMARY KEY, "of" TEXT NOT NULL, was TEXT NOT NULL) STRICT, WITHOUT ROWID',
            "CREATE TABLE merged (uid TEXT PRIMARY KEY, into_uid TEXT NOT NULL) STRICT, WITHOUT ROWID",
            # The mark of the index in which every recorded note stands that isn't among the vanished ones.
            "CREATE TABLE identified_of (mark INTEGER NOT NULL) STRICT",
            "CREATE INDEX events_identity ON events (at_ms, device, seq) WHERE kind IN ('note', 'gone', 'same', 'fresh')",
            "CREATE INDEX events_decided ON events (at_ms) WHERE kind IN ('gone', 'same', 'fresh')",
        ),
    ),
    Migration(
        "when each note was first seen",
        (
            "CREATE TABLE first_seen (uid TEXT PRIMARY KEY, day INTEGER NOT NULL) STRICT, WITHOUT ROWID",
            "CREATE INDEX events_edit ON events (kind) WHERE kind = 'edit'",
        ),
    ),
    Migration(
        "events by kind",
        (
            "CREATE INDEX events_confusion ON events (kind, day) WHERE kind = 'confusion'",
            "CREATE INDEX events_interview ON events (kind, day) WHERE kind = 'interview'",
            "CREATE INDEX events_remember ON events (kind, day) WHERE kind = 'remember'",
            "CREATE INDEX events_forget ON events (kind, day) WHERE kind = 'forget'",
            "CREATE INDEX events_target ON events (kind, day) WHERE kind = 'target'",
            # Answers before which somebody said how sure they were: few, and found without reading all others.
            """CREATE INDEX events_confident ON events (day, card)
                WHERE kind = 'review' AND instr(detail, '"sure":') > 0""",
        ),
    ),
    Migration(
        "decisions on drafts by kind",
        ("CREATE INDEX events_draft ON events (at_ms, device, seq) WHERE kind = 'draft'",),
    ),
)

VERSION = len(MIGRATIONS)


def version_of(connection: sqlite3.Connection, schema: str = "main") -> int:
    """Return how many migrations a database has had."""
    (version,) = connection.execute(f"PRAGMA {schema}.user_version").fetchone()
    return int(version)


def refuse_newer(version: int, name: str) -> None:
    """Raise where a database was written by a newer studydeck: it is never touched.

    Raises:
        StudydeckError: the version is ahead of this program's.
    """
    if version > VERSION:
        raise StudydeckError(
            f"{name} was written by a newer studydeck (format {version}, this program knows {VERSION}).",
            "Nothing was changed. Update studydeck, then start it again.",
        )


def migrate(connection: sqlite3.Connection, before: Callable[[], None]) -> list[str]:
    """Bring an open database to the present schema and return the names of the steps taken.

    Args:
        connection: in autocommit mode.
        before: called once before the first step, where the database already holds something: takes a backup.
    """
    version = version_of(connection)
    if 0 < version < VERSION:
        before()
    taken = []
    for number, migration in enumerate(MIGRATIONS[version:], version + 1):
        connection.execute("BEGIN IMMEDIATE")
        try:
            for statement in migration.statements:
                connection.execute(statement)
            connection.execute(f"PRAGMA user_version = {number}")
        except BaseException:
            connection.execute("ROLLBACK")
            raise
        connection.execute("COMMIT")
        taken.append(migration.name)
    return taken
