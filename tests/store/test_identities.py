"""Which note is which, in the database: older databases keep working, and few notes are read for one of them."""

import json
import sqlite3
from contextlib import closing

from studydeck.store import identities, migrations
from tests.conftest import Home

DECK = "title: T\nnotes:\n  - difference: [Plan, Goal]\n    aspects:\n      {0}: [how to get there, where to get]\n"


def as_an_older_program_left_it(home: Home) -> None:
    """Take out of a database what this version's last step brought."""
    step = next(n for n, found in enumerate(migrations.MIGRATIONS) if found.name == "which note is which")
    with closing(sqlite3.connect(home.places.database)) as raw:
        for index in ("events_identity", "events_decided"):
            raw.execute(f"DROP INDEX {index}")
        for table in ("gone", "guesses", "merged", "identified_of"):
            raw.execute(f"DROP TABLE {table}")
        raw.execute("ALTER TABLE notes DROP COLUMN origins")
        for statement in (s for later in migrations.MIGRATIONS[step + 1 :] for s in later.statements):
            kind, name = statement.split()[1], statement.split()[2]
            raw.execute(f"DROP {kind} IF EXISTS {name}")
        raw.execute("DELETE FROM events WHERE kind IN ('gone', 'same', 'fresh')")
        raw.execute(f"PRAGMA user_version = {step}")
        raw.commit()


def test_older_database_is_brought_up_to_date_and_loses_nothing(home: Home) -> None:
    """Its notes have no renamed faces; an edit after the update keeps its cards as any other does."""
    home.deck("d.yaml", DECK.format("Timeframe"))
    home.answer("d/plan-and-goal/aspect/timeframe")
    before = home.progress()
    as_an_older_program_left_it(home)
    assert home.progress() == before
    home.deck("d.yaml", DECK.format("Time horizon"))
    assert home.progress() == {"d/plan-and-goal/aspect/time-horizon": 1}


def test_note_events_without_origins_are_understood(home: Home) -> None:
    """Events of an older program name none, and none are written where no face was renamed."""
    home.deck("d.yaml", DECK.format("Timeframe"))
    home.answer("d/plan-and-goal/aspect/timeframe")
    with home.open() as library:
        (detail,) = library.connection.execute("SELECT detail FROM events WHERE kind = 'note'").fetchone()
        assert "origins" not in json.loads(detail)
        (record,) = identities.notes(library.connection).values()
        assert record.origins == {}


def test_only_the_notes_asked_for_are_read(home: Home) -> None:
    """Of many recorded notes those of these uids come back, unknown ones left out."""
    home.deck("d.yaml", "title: T\nnotes:\n" + "".join(f"  - {{question: Q{n}?, answer: a}}\n" for n in range(5)))
    home.answer(*(f"d/q{n}/answer" for n in range(5)))
    with home.open() as library:
        uids = list(identities.notes(library.connection))
        assert identities.notes(library.connection, [uids[1], "nobody"]).keys() == {uids[1]}
        assert identities.recorded(library.connection, [uids[0], "nobody"]) == {uids[0]}
        assert identities.is_taken(library.connection, uids[0])
        assert not identities.is_taken(library.connection, "nobody")
