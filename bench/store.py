"""Answers, counts and queues at 100,000 cards and 400,000 reviews, beside the `anki` library on the same data."""

import statistics
from collections.abc import Callable
from pathlib import Path
from typing import Any

from bench import anki_data, data
from bench.measure import Row, in_turn, missing_row, ratio_row, timed
from studydeck.core.scheduler import Rating
from studydeck.services.library import Library
from studydeck.services.places import Places
from studydeck.services.studying.day import Selection, answered, build_queue
from studydeck.services.studying.overview import deck_lines, overview
from studydeck.services.studying.session import Session

ANSWER = "an answer on disk and the next card: studydeck / anki"
MANY = 9_999  # reviews a day, for both, so that more answers can be timed than 200
BLOCK = 25  # answers in a row before it is the other's turn


def rows(root: Path, size: data.Size, rounds: int) -> list[Row]:
    """Return what was measured."""
    whats = (f"{ANSWER}, median", f"{ANSWER}, p99", "due counts of all decks", "building the day's queue")
    targets = ("≤ 1.5 ×", "≤ 1 ×", "≤ 0.5 ×", "≤ 0.5 ×")
    if not anki_data.available():
        return [
            missing_row(what, target, "`anki` isn't installed") for what, target in zip(whats, targets, strict=True)
        ]
    made = data.make(root, size)
    return [*_counts(made, rounds), *_answers(made, rounds)]


def _counts(made: Places, rounds: int) -> list[Row]:
    """Time counts and queue under both programs' own limits of 20 new cards and 200 reviews."""
    from anki.collection import Collection

    places = data.copied(made)
    path = anki_data.make(places)
    collection = Collection(str(path))
    with Library.open(places, write=True) as library:
        day = library.today()

        def count() -> object:
            return deck_lines(library, day, answered(library, day), {})

        counts = in_turn(lambda: timed(count), lambda: timed(collection.sched.deck_due_tree), rounds)
        queue = in_turn(lambda: timed(lambda: build_queue(library, Selection(), day)), _anki_queue(collection), rounds)
        home = [timed(lambda: overview(library)) for _ in range(rounds)]
    collection.close()
    both = statistics.median(home) / (statistics.median(counts[1]) + statistics.median(queue[1]))
    return [
        ratio_row("due counts of all decks: studydeck / anki's deck due tree", 0.5, *counts),
        ratio_row("building the day's queue: studydeck / anki", 0.5, *queue),
        Row("all that Home shows (counts and queue) / anki's tree and queue", "none", f"{both:.2f} ×", None, rounds),
    ]


def _anki_queue(collection: Any) -> Callable[[], float]:
    """Return what times a queue that Anki makes anew: another deck was current meanwhile."""
    parent = collection.decks.id(anki_data.PARENT)

    def fresh() -> float:
        collection.decks.set_current(1)
        collection.decks.set_current(parent)
        return timed(collection.sched.get_queued_cards)

    return fresh


def _answers(made: Places, rounds: int) -> list[Row]:
    from anki.collection import Collection

    places = data.copied(made, reviews=MANY)
    collection = Collection(str(anki_data.make(places, reviews_per_day=MANY)))
    ours: list[float] = []
    theirs: list[float] = []
    with Library.open(places, write=True) as library:
        session = Session(library)
        for _ in range(rounds):
            for _ in range(BLOCK):
                if session.turn is not None:
                    session.turn.reveal()
                    session.prepare()  # as the screen does while the answer is read
                    ours.append(timed(lambda: session.answer(Rating.GOOD)))
            theirs += [seconds for _ in range(BLOCK) if (seconds := _anki_answer(collection)) is not None]
        note = _durability(library, collection)
    collection.close()
    return [
        ratio_row(f"{ANSWER}, median ({note})", 1.5, ours, theirs),
        ratio_row(f"{ANSWER}, p99", 1, ours, theirs, 99),
    ]


def _anki_answer(collection: Any) -> float | None:
    """Answer Anki's card with good and fetch the next, as its reviewer does; only these two are timed.

    None where there is no card left.
    """
    from anki.scheduler.v3 import CardAnswer

    cards = collection.sched.get_queued_cards().cards
    if not cards:
        return None
    queued = cards[0]
    card = collection.get_card(queued.card.id)
    card.start_timer()
    answer = collection.sched.build_answer(card=card, states=queued.states, rating=CardAnswer.GOOD)

    def act() -> None:
        collection.sched.answer_card(answer)
        for following in collection.sched.get_queued_cards().cards:
            collection.get_card(following.card.id)

    return timed(act)


def _durability(library: Library, collection: Any) -> str:
    names = {0: "OFF", 1: "NORMAL", 2: "FULL", 3: "EXTRA"}
    ours = library.connection.execute("PRAGMA main.synchronous").fetchone()[0]
    theirs = collection.db.scalar("PRAGMA synchronous")
    return f"synchronous {names[ours]} / {names[theirs]}"
