"""What follows from events: the same in any order of arrival, and nothing that was recorded is worked out again."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studydeck.core import memory
from studydeck.core.events import Event, EventId, EventKind, effective, undone
from studydeck.core.fold import CardState, Folded, fold, fold_card, outcome_detail, parameters_of
from studydeck.core.memory import Memory, Parameters
from studydeck.core.note_identity import Guess, NoteRecord, guess_detail, note_detail, note_record
from studydeck.core.scheduler import State
from studydeck.store import log, states
from studydeck.store.database import Database

DAY = 20_000
DAY_MS = 86_400_000
OTHER = tuple(value * 1.1 if n < 4 else value for n, value in enumerate(memory.DEFAULT_PARAMETERS))
NOTE = NoteRecord("u", "deck", "note", "", "Prompt", "Answer", {"answer": "Answer"})


def event(seq: int, kind: str = EventKind.REVIEW, day: int = DAY, *, device: str = "a", **values: Any) -> Event:
    """Return an event at noon of a day, later the higher its number."""
    if kind == EventKind.REVIEW:
        values = {"uid": "u", "face": "answer", "rating": 3, "ms": 4000} | values
        values.setdefault(
            "detail", {"v": 1, "was": "review", "outcome": outcome_detail(State.REVIEW, 0, day + 3, None)}
        )
    elif kind in {"suspend", "unsuspend", "bury", "unbury", "flag", "reset", "due"}:
        values = {"uid": "u", "face": "answer"} | values
    return Event(EventId(device, seq), day * DAY_MS + seq * 1000, 60, day, kind, **values)


def card(events: list[Event]) -> CardState:
    """Return the state of the one card of these events."""
    return fold(events).cards["u", "answer"]


@cache
def _memory() -> Database:
    nowhere = Path("/nonexistent/progress.db")
    return Database.open_for_reading(nowhere, nowhere)


@contextmanager
def database() -> Iterator[sqlite3.Connection]:
    """Lend a progress database in memory that is empty, and will be again."""
    connection = _memory().connection
    connection.execute("BEGIN")
    try:
        yield connection
    finally:
        connection.execute("ROLLBACK")


@pytest.fixture(scope="module", autouse=True)
def _closed() -> Iterator[None]:
    yield
    _memory().close()
    _memory.cache_clear()


def recorded(events: list[Event]) -> tuple[Folded, Folded]:
    """Return what is kept after recording events one by one, and the fold of the log from scratch."""
    with database() as connection:
        for each in events:
            states.record(connection, each)
        return states.kept(connection), fold(log.read(connection))


# --- any history ----------------------------------------------------------------------------------------------------

_outcomes = st.builds(
    outcome_detail,
    st.sampled_from([State.LEARNING, State.REVIEW, State.RELEARNING]),
    st.integers(0, 2),
    st.integers(DAY - 2, DAY + 400),
    st.none() | st.integers(DAY * DAY_MS, (DAY + 1) * DAY_MS),
)
_records = st.builds(
    lambda prompt, answer, origins: replace(NOTE, prompt=prompt, answer=answer, origins=origins),
    st.sampled_from("PQR"),
    st.sampled_from("ABC"),
    st.sampled_from([{}, {"answer": "former"}]),
)
_details = {
    EventKind.REVIEW: st.fixed_dictionaries(
        {"was": st.sampled_from(["new", "learning", "review"])}, optional={"outcome": _outcomes}
    ),
    EventKind.PRACTICE: st.just({"v": 1}),
    EventKind.FLAG: st.fixed_dictionaries({"flag": st.integers(0, 4)}),
    EventKind.DUE: st.fixed_dictionaries({"due_day": st.integers(DAY - 5, DAY + 90)}),
    EventKind.PAUSE_DECK: st.fixed_dictionaries({"deck": st.sampled_from("pq"), "paused": st.booleans()}),
    EventKind.PARAMETERS: st.fixed_dictionaries({"w": st.sampled_from([list(OTHER), list(memory.DEFAULT_PARAMETERS)])}),
    EventKind.NOTE: st.one_of(
        _records.map(note_detail),
        st.builds(guess_detail, _records, st.none() | st.builds(Guess, st.sampled_from(["", "u", "v"]), _records)),
    ),
    EventKind.GONE: st.fixed_dictionaries(
        {"uids": st.lists(st.sampled_from("uvw"), max_size=3)}, optional={"gone": st.booleans()}
    ),
    EventKind.SAME: st.fixed_dictionaries(
        {}, optional={"of": st.sampled_from("uvw"), "now": _records.map(note_detail)}
    ),
    EventKind.FRESH: st.fixed_dictionaries(
        {},
        optional={
            "new": st.sampled_from("uvw"),
            "now": _records.map(note_detail),
            "was": _records.map(note_detail),
        },
    ),
}
_kinds = st.sampled_from(
    ["review"] * 6
    + [
        "suspend",
        "unsuspend",
        "bury",
        "unbury",
        "flag",
        "reset",
        "due",
        "practice",
        "pause-deck",
        "parameters",
        "limit",
    ]
    + ["note", "note", "gone", "same", "fresh"]
    + ["undo"] * 4
    + ["undo batch", "a later program's"]
)


@st.composite
def histories(draw: st.DrawFn) -> list[Event]:
    """Events of two devices whose clocks jump back and forth, in an arbitrary order of arrival."""
    found: list[Event] = []
    for number in range(1, draw(st.integers(1, 14)) + 1):
        kind = draw(_kinds)
        day = DAY + draw(st.integers(-3, 12))
        values: dict[str, Any] = {
            "at_ms": day * DAY_MS + draw(st.integers(0, 3)),
            "uid": draw(st.sampled_from("uv")),
            "batch": draw(st.sampled_from([None, None, None, "b1", "b2"])),
        }
        if kind == "undo":
            other = draw(st.integers(1, 16))  # some name an event that never arrives, some another undo
            values |= {"target": EventId("ab"[other % 2], other), "uid": None, "batch": None}
        elif kind == "undo batch":
            kind, values = "undo", values | {"uid": None, "batch": draw(st.sampled_from(["b1", "b2", "b3"]))}
        elif kind in {"note", "gone", "same", "fresh", "pause-deck", "parameters", "limit"}:
            values["face"] = None
        else:
            values["face"] = draw(st.sampled_from(["answer", "reverse"]))
        if kind in {"review", "practice"}:
            values |= {"rating": draw(st.integers(1, 4)), "ms": draw(st.integers(0, 9000))}
        detail = draw(_details.get(kind, st.just({})))  # type: ignore[call-overload]
        base = Event(EventId("ab"[number % 2], number), 0, 60, day, kind, detail=detail)
        found.append(replace(base, **values))
    return list(draw(st.permutations(found)))


@given(histories())
def test_incremental_state_equals_the_fold_from_scratch(events: list[Event]) -> None:
    """Whatever arrives in whatever order, what is kept after each event is what folding the log gives."""
    kept, folded = recorded(events)
    assert kept == folded


@given(histories())
def test_fold_does_not_depend_on_the_order_of_arrival(events: list[Event]) -> None:
    """Two devices that receive each other's events in different orders stand the same."""
    assert fold(events) == fold(sorted(events, key=lambda each: each.order)) == fold(reversed(events))


@given(histories())
def test_rebuilding_changes_nothing(events: list[Event]) -> None:
    """Throwing away all that follows from the events and folding it again gives what was there."""
    with database() as connection:
        for each in events:
            states.record(connection, each)
        before = states.kept(connection)
        states.rebuild(connection)
        assert states.kept(connection) == before


@given(histories())
def test_nothing_is_ever_taken_out_of_the_log(events: list[Event]) -> None:
    """Recording, undoing and rebuilding leave every event in the log as it was written."""
    with database() as connection:
        for each in events:
            states.record(connection, each)
        states.rebuild(connection)
        assert sorted(log.read(connection), key=lambda e: e.id.seq) == sorted(events, key=lambda e: e.id.seq)


@given(histories())
def test_the_log_and_the_fold_agree_on_what_was_undone(events: list[Event]) -> None:
    """The events that SQL calls taken back are those that `undone` does."""
    with database() as connection:
        for each in events:
            states.record(connection, each)
        present = {each.id for each in events if each.kind != EventKind.UNDO}
        assert log.undone_ids(connection) & present == undone(events)
        assert {each.id for each in events if log.is_effective(connection, each.id)} - undone(events) >= {
            each.id for each in effective(events)
        }


# --- undo -----------------------------------------------------------------------------------------------------------


def test_undo_takes_back_the_event_it_names() -> None:
    """An undone review leaves the state that stood before it."""
    assert card([event(1), event(2, day=DAY + 3, rating=1), event(3, "undo", target=EventId("a", 2))]) == card(
        [event(1)]
    )


def test_undo_takes_back_a_whole_batch() -> None:
    """An undo that names a batch takes back every effect of that act."""
    batch = [event(2, day=DAY + 3, rating=1, batch="b"), event(3, "suspend", DAY + 3, batch="b")]
    assert card([event(1), *batch, event(4, "undo", DAY + 3, batch="b")]) == card([event(1)])


def test_undo_that_arrives_before_its_event_holds() -> None:
    """Where another device's undo comes first, the review that it takes back never counts."""
    kept, _folded = recorded([event(2, "undo", target=EventId("a", 1)), event(1)])
    assert kept.cards == {}
    assert kept.days == {}


def test_late_event_of_an_undone_batch_does_not_count() -> None:
    """A batch stays undone for those of its events that arrive after the undo."""
    kept, _folded = recorded([event(3, "undo", batch="b"), event(1, "suspend", batch="b"), event(2, batch="b")])
    assert kept.cards == {}


def test_undo_cannot_be_undone() -> None:
    """An undo that names an undo changes nothing: what was taken back stays so."""
    undo = event(2, "undo", target=EventId("a", 1))
    assert fold([event(1), undo, event(3, "undo", target=undo.id)]).cards == {}


def test_undo_lifts_the_day_statistics() -> None:
    """A day whose only answer was undone has no statistics."""
    kept, _folded = recorded([event(1), event(2, "undo", target=EventId("a", 1))])
    assert kept.days == {}


def test_undone_note_gives_way_to_the_older_one() -> None:
    """A `note` event that is taken back with its batch lets the text before it count, even one that arrives late."""
    newer = event(2, "note", uid="u", batch="b", detail=note_detail(replace(NOTE, prompt="Imported")))
    older = event(1, "note", uid="u", detail=note_detail(NOTE))
    kept, _folded = recorded([newer, event(3, "undo", batch="b"), older])
    assert kept.notes["u"].prompt == "Prompt"


# --- what is recorded is not recomputed -------------------------------------------------------------------------------


def test_state_step_and_due_are_taken_as_recorded() -> None:
    """An outcome that no scheduler of today would give is kept as it was written."""
    odd = outcome_detail(State.RELEARNING, 7, DAY + 1234, 99)
    standing = card([event(1, detail={"was": "new", "outcome": odd})]).standing
    assert (standing.state, standing.step, standing.due_day, standing.due_ms) == (State.RELEARNING, 7, DAY + 1234, 99)


def test_new_parameters_refold_memory_and_keep_due_days() -> None:
    """After a `parameters` event stability is that of the new parameters; due days stay until the next review."""
    reviews = [event(1, detail={"was": "new", "outcome": outcome_detail(State.REVIEW, 0, DAY + 77, None)})]
    before = card(reviews).standing
    after = card([*reviews, event(2, "parameters", detail={"w": list(OTHER)})]).standing
    assert after.memory == memory.initial(Parameters(OTHER), 3) != before.memory
    assert (after.due_day, after.state, after.reps) == (before.due_day, before.state, before.reps)


def test_newest_parameters_count_for_all_reviews() -> None:
    """The order of parameters and reviews makes no difference to memory: the newest set explains everything."""
    first, last = event(1, "parameters", detail={"w": list(OTHER)}), event(9, "parameters", detail={"w": list(OTHER)})
    assert card([first, event(2)]).standing.memory == card([event(2), last]).standing.memory


def test_parameters_of_older_models_are_kept_upgraded() -> None:
    """A set of 17 or 19 values counts as the 21 values that predict the same, kept and folded alike."""
    kept, folded = recorded([event(1), event(2, "parameters", detail={"w": list(memory.DEFAULT_PARAMETERS[:19])})])
    assert kept == folded
    assert len(kept.parameters) == 21


@pytest.mark.parametrize(
    "detail", ({}, {"w": None}, {"w": [1, 2]}, {"w": ["x"] * 21}, {"w": [float("nan")] * 21}, {"w": [1.0] * 35})
)
def test_parameters_that_cannot_be_used_change_nothing(detail: dict[str, Any]) -> None:
    """A later model's parameters, or damaged ones, leave those before in force."""
    odd = event(2, "parameters", detail=detail)
    assert parameters_of(odd) is None
    assert fold([event(1, "parameters", detail={"w": list(OTHER)}), odd]).parameters == OTHER


# --- the parts of a state -------------------------------------------------------------------------------------------


def test_reps_count_answers_and_lapses_count_forgotten_reviews() -> None:
    """`again` on a review card is a lapse, on a learning card it is not."""
    learning = {"was": "new", "outcome": outcome_detail(State.LEARNING, 0, DAY, None)}
    events = [
        event(1, rating=1, detail=learning),
        event(2, rating=1, detail=learning),
        event(3, rating=3),
        event(4, rating=1, day=DAY + 3, detail=learning | {"was": "review"}),
        event(5, rating=1, day=DAY + 3, detail=learning),
    ]
    standing = card(events).standing
    assert (standing.reps, standing.lapses) == (5, 1)


def test_clock_set_back_gives_no_negative_span() -> None:
    """An answer on an earlier study day than the one before counts as the same day, and the last day stays."""
    first, second = event(1, day=DAY + 5), replace(event(2, day=DAY), at_ms=event(3, day=DAY + 5).at_ms)
    standing = card([first, second]).standing
    before = memory.initial(Parameters(), 3)
    assert standing.memory == memory.following(Parameters(), before, 3, 0)
    assert standing.last_day == DAY + 5


def test_reset_makes_a_card_new_and_keeps_its_flag_and_suspension() -> None:
    """A reset forgets the schedule; what was marked stays marked."""
    state = card([event(1), event(2, "flag", detail={"flag": 2}), event(3, "suspend"), event(4, "reset")])
    assert state == CardState(suspended=True, flag=2)


def test_review_after_a_reset_starts_over() -> None:
    """The first review after a reset is the card's first: its memory begins anew."""
    state = card([event(1), event(2, "reset", DAY + 1), event(3, day=DAY + 2, rating=1)])
    assert state.standing.memory == memory.initial(Parameters(), 1)
    assert (state.standing.reps, state.first_day) == (1, DAY + 2)


def test_due_event_moves_the_day_and_nothing_else() -> None:
    """Spreading and vacations carry the new due day; memory and counts stay."""
    before, after = card([event(1)]), card([event(1), event(2, "due", detail={"due_day": DAY + 50})])
    assert after == replace(before, standing=replace(before.standing, due_day=DAY + 50))


def test_bury_holds_on_its_study_day() -> None:
    """A burying names the day it hides the card on."""
    assert card([event(1, "bury", DAY + 2)]).buried_day == DAY + 2


def test_unsuspend_ends_a_suspension() -> None:
    """The later of the two counts."""
    assert not card([event(1, "suspend"), event(2, "unsuspend")]).suspended
    assert card([event(2, "suspend"), event(1, "unsuspend")]).suspended


def test_decks_are_paused_by_the_newest_event() -> None:
    """A pause and its end are told apart by their order, not by their arrival."""
    on, off = (event(n, "pause-deck", detail={"deck": "d", "paused": n == 1}) for n in (1, 2))
    assert recorded([off, on])[0].paused == set()
    assert recorded([on])[0].paused == {"d"}


def test_newest_note_event_counts() -> None:
    """How a note is known follows the order of events."""
    old, new = (event(n, "note", uid="u", detail=note_detail(replace(NOTE, prompt=f"P{n}"))) for n in (1, 2))
    assert recorded([new, old])[0].notes["u"].prompt == "P2"


def test_note_event_says_what_was_recorded() -> None:
    """A record survives the way through its event."""
    assert note_record(event(1, "note", uid="u", detail=note_detail(NOTE))) == NOTE


def test_practice_leaves_the_schedule_alone() -> None:
    """A practice answer counts for the day's statistics and for nothing else."""
    practice = event(2, "practice", uid="u", face="answer", rating=1, ms=700)
    folded = fold([event(1), practice])
    assert folded.cards == fold([event(1)]).cards
    assert (folded.days[DAY].practice, folded.days[DAY].reviews, folded.days[DAY].ms) == (1, 1, 4700)


def test_negative_time_does_not_poison_the_statistics() -> None:
    """A negative answer time, from another program or a damaged file, counts as none."""
    assert fold([event(1), event(2, ms=-5_000_000)]).days[DAY].ms == 4000


# --- what is not understood -------------------------------------------------------------------------------------------


def test_unknown_kinds_are_kept_and_ignored() -> None:
    """A later program's event stays in the log and changes nothing."""
    with database() as connection:
        later = event(2, "gamify", uid="u", face="answer", detail={"v": 9, "points": 5})
        for each in (event(1), later):
            states.record(connection, each)
        assert states.kept(connection) == fold([event(1)])
        assert later in list(log.read(connection))


@pytest.mark.parametrize(
    ("kind", "values"),
    (
        ("review", {"rating": 9}),
        ("review", {"detail": {"outcome": {"state": "dreaming"}}}),
        ("review", {"detail": {"outcome": ["a list"]}}),
        ("review", {"detail": {"outcome": {"due_day": "soon"}}}),
        ("due", {"detail": {}}),
        ("due", {"detail": {"due_day": None}}),
        ("flag", {"detail": {"flag": "red"}}),
    ),
)
def test_event_that_says_nonsense_is_ignored(kind: str, values: dict[str, Any]) -> None:
    """A damaged detail never stops the program: the card stays as it was before that event."""
    kept, folded = recorded([event(1), event(2, kind, **values)])
    assert kept == folded
    assert kept.cards["u", "answer"] == card([event(1)])


@pytest.mark.parametrize("text", ("{", "[1]", '"text"', "null", ""))
def test_damaged_detail_loses_what_it_said_and_not_the_event(text: str) -> None:
    """Rows whose JSON was damaged are read, and the rest of the log with them."""
    with database() as connection:
        for each in (event(1), event(2, "due", detail={"due_day": DAY + 9}), event(3, "note", uid="u")):
            states.record(connection, each)
        connection.execute("UPDATE events SET detail = ? WHERE seq > 1", (text,))
        states.rebuild(connection)
        assert states.kept(connection).cards == fold([event(1)]).cards
        assert [each.detail for each in log.read(connection)][1:] == [{}, {}]
        assert [uid for uid, _deck, _note in log.notes_named(connection)] == ["u"]


def test_memory_is_folded_over_study_days() -> None:
    """Stability follows from ratings and study days alone."""
    events = [event(1), event(2, day=DAY + 4, rating=2), event(3, day=DAY + 4, rating=3)]
    expected: Memory = memory.initial(Parameters(), 3)
    for rating, span in ((2, 4), (3, 0)):
        expected = memory.following(Parameters(), expected, rating, span)
    state = fold_card(events, Parameters())
    assert state is not None
    assert state.standing.memory == expected


HUGE = (10**30, -(10**30), 10**12, float("inf"), float("nan"))


@pytest.mark.parametrize("number", HUGE, ids=str)
@pytest.mark.parametrize("where", ("due_day", "due_ms", "step", "flag", "due", "w"))
def test_numbers_beyond_reason_change_nothing(number: float, where: str) -> None:
    """An event with a number that no calendar or database can hold is ignored like a damaged one, and can be kept."""
    match where:
        case "flag":
            strange = event(2, EventKind.FLAG, detail={"v": 1, "flag": number})
        case "due":
            strange = event(2, EventKind.DUE, detail={"v": 1, "due_day": number})
        case "w":
            strange = event(2, EventKind.PARAMETERS, detail={"v": 1, "w": [10**400, number] * 21})
        case _:
            said = outcome_detail(State.REVIEW, 0, DAY + 3, None) | {where: number * 1000 * DAY}
            strange = event(2, detail={"v": 1, "was": "review", "outcome": said})
    kept, folded = recorded([event(1), strange])
    assert kept.cards == folded.cards == fold([event(1)]).cards
