"""Makes a library of N cards and M reviews: deck files, taken in as a user's are, and events written in bulk.

The same numbers give the same library, beside the day it is made for: due days are counted from today.
"""

import argparse
import json
import os
import random
import shutil
import sqlite3
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from studydeck.core.events import EventKind
from studydeck.core.fold import outcome_detail
from studydeck.core.identity import card_number
from studydeck.core.note_identity import note_detail
from studydeck.core.scheduler import State
from studydeck.core.study_day import Instant, day_start_ms
from studydeck.services.library import Library
from studydeck.services.places import Places, find_places
from studydeck.services.taking_in.records import note_record
from studydeck.services.taking_in.takein import take_in
from studydeck.store import states

DEVICE = "bench"
DAY_MS = 86_400_000
SEEN = 0.75  # of all cards; the rest was never answered
OVERDUE = 0.05  # of the seen ones
WORDS = (
    "market",
    "plan",
    "brand",
    "price",
    "channel",
    "buyer",
    "value",
    "promise",
    "reach",
    "margin",
    "budget",
    "share",
)


@dataclass(frozen=True, slots=True)
class Size:
    """How much a library holds."""

    decks: int
    cards: int
    reviews: int

    @property
    def name(self) -> str:
        """The library's folder."""
        return f"{self.decks}-{self.cards}-{self.reviews}"


FULL = Size(100, 100_000, 400_000)
SMALL = Size(5, 250, 1_000)


def place(root: Path, name: str) -> Places:
    """Return the places under a folder of benchmarks, with no bundled decks."""
    return replace(find_places(root / name), bundled=None)


def default_root() -> Path:
    """Return where benchmarks keep what they made, unless told otherwise."""
    return Path(tempfile.gettempdir()) / "studydeck-bench"


def write_decks(folder: Path, size: Size, seed: int = 1) -> None:
    """Write the deck files: questions with answers of a sentence each."""
    rng = random.Random(seed)
    folder.mkdir(parents=True, exist_ok=True)
    for deck in range(size.decks):
        lines = [f"title: Deck {deck:03}", f"id: deck-{deck:03}", "notes:"]
        for note in range(size.cards // size.decks):
            words = " ".join(rng.choices(WORDS, k=6))
            answer = " ".join(rng.choices(WORDS, k=14))
            lines += [f"  - question: What is {words} in case {deck}-{note}?", f"    answer: It is {answer}."]
        (folder / f"deck-{deck:03}.yaml").write_text("\n".join(lines) + "\n", encoding="utf-8")


def make(root: Path, size: Size) -> Places:
    """Return a library of that size, made anew unless it stands there since earlier today."""
    places = place(root, f"library-{size.name}")
    stamp = places.data / "made.json"
    with_clock = Library.open(place(root, "nowhere"), write=False)
    today = int(with_clock.today())
    with_clock.close()
    if stamp.exists() and json.loads(stamp.read_text()) == {"day": today}:
        return places
    shutil.rmtree(places.data, ignore_errors=True)
    write_decks(places.decks, size)
    with Library.open(places, write=True) as library:
        take_in(library)
        with library.database.transaction() as connection:
            _write_events(library, connection, size)
            states.rebuild(connection)
    stamp.write_text(json.dumps({"day": today}))
    return places


def _write_events(library: Library, connection: sqlite3.Connection, size: Size) -> None:
    rng = random.Random(2)
    notes = connection.execute("SELECT uid, deck, note, fields FROM idx.notes ORDER BY deck, position").fetchall()
    seen = rng.sample(notes, int(len(notes) * SEEN))
    answers = _shares(rng, len(seen), size.reviews)
    now = library.now()
    rows = []
    for note, count in zip(seen, answers, strict=True):
        rows.append(_note_row(library, now, note))
        rows += _history(rng, now, int(library.today()), note[0], count)
    rows.sort(key=lambda row: row[0])
    connection.executemany(
        "INSERT INTO events (at_ms, device, seq, utc_offset_min, day, kind, uid, face, card, rating, ms, detail)"
        " VALUES (?,?,?,?,?,?,?,?,?,?,?,?)",
        ((row[0], DEVICE, seq, now.utc_offset_min, *row[1:]) for seq, row in enumerate(rows, 1)),
    )


def _shares(rng: random.Random, cards: int, reviews: int) -> list[int]:
    """Return how many answers each card has had: at least one each, so many in all."""
    shares = [1] * cards
    for _ in range(reviews - cards):
        shares[rng.randrange(cards)] += 1
    return shares


def _note_row(library: Library, now: Instant, note: tuple[str, int, str, str]) -> tuple[object, ...]:
    from studydeck.core.notes import note_from_json

    uid, deck, slug, fields = note
    parsed = note_from_json(json.loads(fields), [])
    record = note_record(uid, library.decks[deck].deck.id, slug, "", parsed, json.loads(fields))
    at_ms = now.at_ms - 5000 * DAY_MS
    detail = json.dumps(note_detail(record), ensure_ascii=False, separators=(",", ":"))
    return at_ms, at_ms // DAY_MS, EventKind.NOTE.value, uid, None, None, None, None, detail


def _history(rng: random.Random, now: Instant, today: int, uid: str, count: int) -> Iterator[tuple[object, ...]]:
    """Yield one card's answers: intervals that double, the last one ending on a due day around today."""
    overdue = rng.random() < OVERDUE
    due = today - rng.randint(0, 20) if overdue else today + rng.randint(1, 120)
    last = min(today - 1, due - rng.randint(5, 120))
    step = max(2, due - last)
    days = [last]
    for _ in range(count - 1):
        step = max(1, step // 2)
        days.append(days[-1] - step)
    days.reverse()
    for number, day in enumerate(days):
        at_ms = day_start_ms(day, now.utc_offset_min) + rng.randrange(3 * 3_600_000, 15 * 3_600_000)
        following = days[number + 1] if number + 1 < count else due
        rating = 1 if number and rng.random() < 0.1 else rng.choice((2, 3, 3, 3, 3, 4))
        detail = {"v": 1, "how": "thought", "was": "review" if number else "new"}
        detail["outcome"] = outcome_detail(State.REVIEW, 0, following, None)
        text = json.dumps(detail, separators=(",", ":"))
        card = card_number(uid, "answer")
        yield at_ms, day, EventKind.REVIEW.value, uid, "answer", card, rating, rng.randrange(2000, 20000), text


def copied(made: Places, name: str = "copy", *, reviews: int = 200) -> Places:
    """Return a home with a copy of the progress and the same deck files, to answer in.

    Args:
        made: as `make` returned it.
        name: of the copy; one of that name is replaced.
        reviews: how many a day its user allows: more than 200 let more answers be timed.
    """
    folder = made.data.with_name(f"{made.data.name}-{name}")
    shutil.rmtree(folder, ignore_errors=True)
    places = replace(find_places(folder), bundled=None)
    places.cache.mkdir(parents=True)
    shutil.copy(made.database, places.database)
    shutil.copy(made.index, places.index)
    folders = json.dumps([str(made.decks)])
    places.settings.write_text(
        f"[study]\nreviews_per_day = {reviews}\n[decks]\nfolders = {folders}\n", encoding="utf-8"
    )
    if hasattr(os, "sync"):
        os.sync()  # what was copied shall not be written to disk in the time of the first answers
    return places


def main() -> None:
    """Make the library and say where it is."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--root", type=Path, default=default_root())
    parser.add_argument("--small", action="store_true")
    arguments = parser.parse_args()
    print(make(arguments.root, SMALL if arguments.small else FULL).data)


if __name__ == "__main__":
    main()
