"""The memory model agrees with three other implementations of FSRS-6, answer by answer, over 1,000 random histories."""

import datetime as dt
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from studydeck.core.memory import Memory, Parameters, following, initial, interval, retrievability

pytestmark = pytest.mark.oracle

FLOAT64, FLOAT32 = 1e-9, 1e-5
"""Relative tolerances: py-fsrs calculates in float64, fsrs-rs and anki in float32."""
DAY = 86_400
ANKI_REVLOG = "insert into revlog values (?, ?, -1, ?, 1, 1, 500, 1000, ?)"


def memories(parameters: Parameters, reviews: tuple[tuple[int, int], ...]) -> list[Memory]:
    """Return our memory after each answer of a history."""
    found: list[Memory] = []
    for rating, span in reviews:
        found.append(following(parameters, found[-1], rating, span) if found else initial(parameters, rating))
    return found


def error(ours: Memory, theirs: Any) -> float:
    """Return the larger relative error of stability and difficulty."""
    return float(max(abs(theirs.stability / ours.stability - 1), abs(theirs.difficulty / ours.difficulty - 1)))


def test_py_fsrs_remembers_the_same(py_fsrs: ModuleType, histories: Any) -> None:
    """Each of about 12,000 answers, moved to the start of its study day, leaves py-fsrs the same memory."""
    worst = 0.0
    for history in histories:
        scheduler = py_fsrs.Scheduler(history.parameters.values, enable_fuzzing=False)
        card = py_fsrs.Card(card_id=1)  # without an id it sleeps to make one
        at = dt.datetime(2020, 1, 1, 4, tzinfo=dt.UTC)
        for (rating, span), ours in zip(history.reviews, memories(history.parameters, history.reviews), strict=True):
            at += dt.timedelta(days=span)
            card, _ = scheduler.review_card(card, py_fsrs.Rating(rating), at)
            worst = max(worst, error(ours, card))
    assert worst < FLOAT64


def test_py_fsrs_recalls_the_same(py_fsrs: ModuleType, histories: Any) -> None:
    """The probability of recall 0 to 3,000 days after each history is py-fsrs'."""
    worst = 0.0
    for history in histories:
        ours = memories(history.parameters, history.reviews)[-1]
        scheduler = py_fsrs.Scheduler(history.parameters.values)
        at = dt.datetime(2020, 1, 1, 4, tzinfo=dt.UTC)
        card = py_fsrs.Card(card_id=1, stability=ours.stability, difficulty=ours.difficulty, last_review=at)
        for days in (0, 1, 10, 100, 3_000):
            theirs = scheduler.get_card_retrievability(card, at + dt.timedelta(days=days))
            worst = max(worst, abs(theirs / retrievability(history.parameters, ours, days) - 1))
    assert worst < FLOAT64


def test_fsrs_rs_remembers_the_same(fsrs_rs: ModuleType, histories: Any) -> None:
    """Each answer of each history leaves fsrs-rs the same memory."""
    worst = 0.0
    for history in histories:
        model = fsrs_rs.FSRS(list(history.parameters.values))
        item = fsrs_rs.FSRSItem([fsrs_rs.FSRSReview(rating, span) for rating, span in history.reviews])
        theirs = model.historical_memory_states(item)
        for ours, other in zip(memories(history.parameters, history.reviews), theirs, strict=True):
            worst = max(worst, error(ours, other))
    assert worst < FLOAT32


def test_fsrs_rs_waits_the_same(fsrs_rs: ModuleType, histories: Any) -> None:
    """The interval for five desired retentions after each history is fsrs-rs'."""
    worst = 0.0
    for history in histories:
        stability = memories(history.parameters, history.reviews)[-1].stability
        model = fsrs_rs.FSRS(list(history.parameters.values))
        for retention in (0.7, 0.8, 0.9, 0.95, 0.97):
            theirs = model.next_interval(stability, retention, 3)
            worst = max(worst, abs(theirs / interval(history.parameters, stability, retention) - 1))
    assert worst < FLOAT32


@contextmanager
def collection(path: Path) -> Iterator[Any]:
    """Open an anki collection with FSRS on, and close it."""
    from anki.collection import Collection

    col = Collection(str(path))
    try:
        col.set_config("fsrs", True)
        yield col
    finally:
        col.close()


def test_anki_remembers_the_same(anki: ModuleType, histories: Any, tmp_path: Path) -> None:
    """Anki computes the same memory from each history, written to its own log at noon of its days."""
    worst = 0.0
    with collection(tmp_path / "oracle.anki2") as col:
        decks = {parameters: _deck(col, parameters) for parameters in {history.parameters for history in histories}}
        cards = [_card(col, decks[history.parameters]) for history in histories]
        next_day = col.sched.day_cutoff
        for number, (card, history) in enumerate(zip(cards, histories, strict=True)):
            col.db.executemany(ANKI_REVLOG, list(_log(card, history.reviews, next_day, number)))
        for card, history in zip(cards, histories, strict=True):
            worst = max(worst, error(memories(history.parameters, history.reviews)[-1], col.compute_memory_state(card)))
    assert worst < FLOAT32


def _deck(col: Any, parameters: Parameters) -> int:
    """Return a new deck whose preset has these parameters."""
    name = f"deck {parameters.values[0]}"
    preset = col.decks.add_config(name)
    preset["fsrsParams6"] = list(parameters.values)
    col.decks.update_config(preset)
    deck = col.decks.get(col.decks.id(name))
    deck["conf"] = preset["id"]
    col.decks.save(deck)
    return int(deck["id"])


def _card(col: Any, deck: int) -> int:
    """Return a new card of a deck."""
    note = col.new_note(col.models.by_name("Basic"))
    note["Front"] = "front"
    col.add_note(note, deck)
    return int(note.card_ids()[0])


def _log(
    card: int, reviews: tuple[tuple[int, int], ...], next_day: int, number: int
) -> Iterator[tuple[int, int, int, int]]:
    """Yield the log rows of a history whose last day is today; anki counts days in blocks back from the next day."""
    days_left = sum(span for _, span in reviews)
    for index, (rating, span) in enumerate(reviews):
        days_left -= span
        noon = next_day - DAY // 2 - DAY * days_left
        at_ms = noon * 1_000 + number * 100 + index  # the moment is the row's id
        yield at_ms, card, rating, min(index, 1)
