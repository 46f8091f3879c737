"""The record of what happened: its order, what was undone, and which kinds can be."""

from hypothesis import given
from hypothesis import strategies as st

from studydeck.core.events import ACTS, CARD_KINDS, Event, EventId, EventKind, effective, undone


def event(seq: int, kind: str = "review", *, device: str = "a", at_ms: int = 0, **values: object) -> Event:
    """Return an event."""
    return Event(EventId(device, seq), at_ms, 0, 0, kind, **values)  # type: ignore[arg-type]


@given(st.permutations([event(n, device=device, at_ms=at) for n in (1, 2) for device in "ab" for at in (5, 6)][:6]))
def test_order_is_time_then_device_then_number(events: list[Event]) -> None:
    """Events are told oldest first, the same on every device."""
    assert [each.order for each in effective(events)] == sorted(each.order for each in events)


def test_undo_of_an_event_names_its_device() -> None:
    """The same number of another device is another event."""
    undo = event(9, "undo", target=EventId("b", 1))
    assert undone([event(1), event(1, device="b"), undo]) == {EventId("b", 1)}


def test_undo_without_target_or_batch_takes_nothing_back() -> None:
    """Events without a batch aren't one batch."""
    assert undone([event(1), event(2, "undo")]) == frozenset()


def test_undos_are_not_effective_themselves() -> None:
    """Neither an undo nor what it took back is left."""
    assert effective([event(1), event(2), event(3, "undo", target=EventId("a", 1))]) == [event(2)]


def test_bookkeeping_is_no_act() -> None:
    """What the program records for itself isn't what `undo` takes back."""
    assert {EventKind.NOTE, EventKind.GONE, EventKind.PARAMETERS, EventKind.UNDO}.isdisjoint(ACTS)


def test_everything_that_changes_a_card_can_be_undone() -> None:
    """Suspend, reset and the like are acts."""
    assert CARD_KINDS <= ACTS
