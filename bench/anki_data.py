"""Makes an Anki collection that holds what a library of ours holds: same cards, states, due days and reviews.

Rows are written by SQL into a collection that Anki itself created, then Anki opens it as its own.
"""

import json
import random
import shutil
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from studydeck.core.scheduler import State
from studydeck.services.library import Library
from studydeck.services.places import Places

PARENT = "All"
DAY_MS = 86_400_000


def available() -> bool:
    """Return whether the `anki` library is installed (the extra `oracles`)."""
    try:
        import anki.collection  # noqa: F401
    except ImportError:
        return False
    return True


def make(places: Places, *, reviews_per_day: int = 200) -> Path:
    """Return the path of a collection with what the library holds, made anew."""
    from anki.collection import Collection

    folder = places.data / "anki"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    path = folder / "collection.anki2"
    collection = Collection(str(path))
    collection.set_config("fsrs", True)
    collection.set_config("newCardsIgnoreReviewLimit", True)  # as ours: the two limits are apart
    with Library.open(places, write=False) as library:
        numbers = {n: e.deck.title for n, e in library.decks.items()}
        decks = {number: collection.decks.id(f"{PARENT}::{title}") for number, title in numbers.items()}
        parent = collection.decks.id(PARENT)
        _limits(collection, reviews_per_day)
        collection.decks.set_current(parent)
        notetype = collection.models.by_name("Basic")["id"]
        day = collection.sched.today
        collection.close()
        _fill(path, library, decks, notetype, day)
    return path


def _limits(collection: Any, reviews: int) -> None:
    config = collection.decks.config_dict_for_deck_id(1)
    config["new"]["perDay"] = 20
    config["rev"]["perDay"] = reviews
    collection.decks.update_config(config)


def _fill(path: Path, library: Library, decks: dict[int, int], notetype: int, day: int) -> None:
    connection = sqlite3.connect(path)
    connection.create_collation("unicase", lambda a, b: (a > b) - (a < b))
    ids: dict[int, int] = {}
    notes, cards = [], []
    for number, note, card in _rows(library, decks, notetype, day):
        ids[number] = card[0]
        notes.append(note)
        cards.append(card)
    connection.executemany("INSERT INTO notes VALUES (?,?,?,?,?,?,?,?,?,?,?)", notes)
    connection.executemany("INSERT INTO cards VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)", cards)
    connection.executemany("INSERT INTO revlog VALUES (?,?,?,?,?,?,?,?,?)", _reviews(library, ids))
    connection.commit()
    connection.execute("ANALYZE")
    connection.close()


def _rows(
    library: Library, decks: dict[int, int], notetype: int, day: int
) -> Iterator[tuple[int, tuple[Any, ...], tuple[Any, ...]]]:
    """Yield (our card number, note row, card row)."""
    today = int(library.today())
    query = """SELECT c.card, c.deck, c.position, n.uid, n.fields, s.state, s.stability, s.difficulty, s.last_day,
        s.due_day, s.reps, s.lapses FROM idx.cards c JOIN idx.notes n ON n.uid = c.uid
        LEFT JOIN states s ON s.card = c.card ORDER BY c.deck, c.position"""
    rng = random.Random(3)
    now = library.now().at_ms
    for n, row in enumerate(library.connection.execute(query), 1):
        number, deck, _position, uid, fields, state, stability, difficulty, last, due, reps, lapses = row
        said = json.loads(fields)
        nid = now - 10_000_000 + n
        text = f"{said['question']}\x1f{said['answer']}"
        note = (nid, uid, notetype, now // 1000, -1, "", text, said["question"], rng.randrange(2**31), 0, "")
        if state == State.REVIEW:
            data = json.dumps({"s": round(stability, 4), "d": round(difficulty, 3), "dr": 0.9, "decay": 0.1542})
            place = (2, 2, day + due - today, due - last, 2500, reps, lapses, 0, 0, 0, 0, data)
        else:
            place = (0, 0, n, 0, 0, 0, 0, 0, 0, 0, 0, "{}")
        yield number, note, (nid, nid, decks[deck], 0, now // 1000, -1, *place)


def _reviews(library: Library, ids: dict[int, int]) -> Iterator[tuple[Any, ...]]:
    used = 0
    rows = library.connection.execute(
        "SELECT at_ms, card, rating, ms, day, detail FROM events WHERE kind = 'review' ORDER BY at_ms, seq"
    )
    before: dict[int, int] = {}
    for at_ms, card, rating, ms, day, detail in rows:
        used = max(used + 1, at_ms)
        span = json.loads(detail)["outcome"]["due_day"] - day
        yield used, ids[card], -1, rating, span, before.get(card, 0), 2500, ms, 1 if card in before else 0
        before[card] = span
