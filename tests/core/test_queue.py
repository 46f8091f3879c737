"""The queue: spoilers kept apart, notes spaced, decks in turn, new cards spread, learning in its time."""

from collections.abc import Iterable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studydeck.core.queue import (
    LEARN_AHEAD_MS,
    NOTE_SPACING,
    Entry,
    Queue,
    Room,
    day_seed,
    pick_due,
    pick_new,
    room,
    shuffle_key,
    spread,
)

MINUTE = 60_000


def entries(*names: str, deck: int = 1, new: bool = False) -> list[Entry]:
    """Return cards named `note.group`; the same note and group may come twice."""
    return [Entry(n, name.split(".")[0], name, deck, new) for n, name in enumerate(names)]


def numbers(found: Iterable[Entry]) -> list[int]:
    """Return the cards' numbers."""
    return [entry.card for entry in found]


@st.composite
def cards(draw: st.DrawFn, *, new: bool = False) -> list[Entry]:
    """Return cards of a few notes, groups and decks."""
    drawn = draw(st.lists(st.tuples(st.integers(0, 9), st.integers(0, 2)), max_size=40))
    return [Entry(n, f"u{note}", f"u{note}.{group}", note % 3, new) for n, (note, group) in enumerate(drawn)]


rooms = st.builds(Room, st.none() | st.integers(0, 30), st.dictionaries(st.integers(0, 2), st.integers(0, 10)))


# --- shuffling --------------------------------------------------------------------------------------------------------


@given(st.sets(st.integers(0, 2**63 - 1), min_size=2, max_size=30), st.integers(0, 40_000))
def test_shuffled_order_is_the_same_all_day_whatever_it_began_from(cards: set[int], day: int) -> None:
    """No two cards share a place."""
    seed = day_seed(day)
    ordered = sorted(cards, key=lambda card: shuffle_key(card, seed))
    ordered.reverse()
    assert sorted(cards, key=lambda card: shuffle_key(card, seed)) == ordered[::-1]
    assert len({shuffle_key(card, seed) for card in cards}) == len(cards)


def test_shuffled_orders_of_two_days_differ() -> None:
    """And each brings cards of the beginning and the end together."""
    orders = [
        sorted(range(1, 200), key=lambda card, day=day: shuffle_key(card, day_seed(day)))
        for day in range(20_000, 20_020)
    ]
    assert len({tuple(order) for order in orders}) == len(orders)
    assert all(len({card // 50 for card in order[:20]}) > 2 for order in orders)


# --- picking ----------------------------------------------------------------------------------------------------------


@given(cards(), rooms, st.sets(st.sampled_from([f"u{n}.0" for n in range(10)])))
def test_no_group_is_picked_twice_nor_one_that_was_seen(found: list[Entry], left: Room, seen: set[str]) -> None:
    """Two cards of one spoiler group never fall on one study day."""
    before = set(seen)
    picked = [entry.group for entry in pick_due(found, left, seen)]
    assert len(set(picked)) == len(picked)
    assert before.isdisjoint(picked)
    assert seen == before | set(picked)


@given(cards(new=True), rooms, st.integers(1, 3))
def test_limits_hold_for_all_and_for_each_deck(found: list[Entry], left: Room, decks: int) -> None:
    """Never more than the total, never more of a deck than its own limit."""
    total, own = left.total, dict(left.decks)
    piles = [[entry for entry in found if entry.deck == deck] for deck in range(decks)]
    picked = pick_new(piles, left, set())
    assert total is None or len(picked) <= total
    for deck, most in own.items():
        assert sum(entry.deck == deck for entry in picked) <= most


@given(cards())
def test_reviews_keep_their_order(found: list[Entry]) -> None:
    """What is most forgotten comes first."""
    picked = numbers(pick_due(found, Room(), set()))
    assert picked == sorted(picked)


def test_decks_take_turns() -> None:
    """New cards come from each deck in turn, and go on from those that have more."""
    piles = [entries("a.1", "b.1", "c.1", deck=1), entries("d.1", deck=2), entries("e.1", "f.1", deck=3)]
    assert [entry.uid for entry in pick_new(piles, Room(), set())] == ["a", "d", "e", "b", "f", "c"]


def test_full_deck_gives_its_turn_to_the_others() -> None:
    """A deck at its own limit doesn't hold up the rest."""
    piles = [entries("a.1", "b.1", deck=1), entries("c.1", "d.1", deck=2)]
    assert [entry.uid for entry in pick_new(piles, Room(None, {1: 1}), set())] == ["a", "c", "d"]


def test_no_card_is_read_beyond_the_limit() -> None:
    """A deck of a hundred thousand cards is not walked for twenty."""
    read = []

    def endless() -> Iterable[Entry]:
        for n in range(10**6):
            read.append(n)
            yield Entry(n, str(n), str(n), 1, is_new=True)

    assert len(pick_new([endless()], Room(20), set())) == 20
    assert len(read) == 20


def test_room_counts_what_was_taken_today() -> None:
    """A limit of ten with four taken leaves six; less than nothing is nothing."""
    assert room(10, 4, {1: 5, 2: 1}, {1: 2, 2: 9}) == Room(6, {1: 3, 2: 0})
    assert room(3, 9, {}, {}) == Room(0, {})
    assert room(None, 9, {}, {}).left(1)


# --- spreading --------------------------------------------------------------------------------------------------------


@given(st.integers(0, 60), st.integers(0, 60))
def test_new_cards_are_spread_evenly(due: int, new: int) -> None:
    """At every point of the queue, the new cards so far are within one of their even share."""
    merged = spread([Entry(n, "", "", 0) for n in range(due)], [Entry(n, "", "", 0, is_new=True) for n in range(new)])
    assert len(merged) == due + new
    so_far = 0
    for position, entry in enumerate(merged, 1):
        so_far += entry.is_new
        assert abs(so_far - position * new / (due + new)) <= 1
    for kind in (True, False):
        assert [e.card for e in merged if e.is_new is kind] == sorted(e.card for e in merged if e.is_new is kind)


# --- spacing ----------------------------------------------------------------------------------------------------------


def drained(queue: Queue) -> list[Entry]:
    """Take everything out of the main line."""
    taken = []
    while (entry := queue.take(0)) is not None:
        taken.append(entry)
    return taken


@given(cards())
def test_cards_of_a_note_stand_five_apart_while_others_are_left(found: list[Entry]) -> None:
    """A note comes again within the last four only where every card that is left is of one of those notes."""
    shown = drained(Queue(main=list(found)))
    assert sorted(numbers(shown)) == sorted(numbers(found))
    for position, entry in enumerate(shown):
        recent = {each.uid for each in shown[max(0, position - NOTE_SPACING + 1) : position]}
        if entry.uid in recent:
            assert {each.uid for each in shown[position:]} <= recent


def test_the_note_seen_longest_ago_comes_where_none_is_fresh() -> None:
    """With few notes left they take turns, rather than one twice in a row."""
    shown = drained(Queue(main=entries("a.1", "a.2", "a.3", "b.1", "b.2", "b.3")))
    assert "".join(entry.uid for entry in shown) == "ababab"


# --- learning ---------------------------------------------------------------------------------------------------------


def test_learning_that_is_due_comes_first() -> None:
    """A step that has ended goes before everything else."""
    queue = Queue(main=entries("a.1"))
    queue.add_learning(Entry(7, "x", "x", 1), 5 * MINUTE)
    assert queue.peek(5 * MINUTE - 1) == queue.main[0]
    assert numbers([queue.take(5 * MINUTE)]) == [7]  # type: ignore[list-item]


def test_learning_is_not_shown_early_while_others_are_left() -> None:
    """Learning ahead begins where the main line ends."""
    queue = Queue(main=entries("a.1"))
    queue.add_learning(Entry(7, "x", "x", 1), 5 * MINUTE)
    assert [queue.take(0), queue.take(0)] == [Entry(0, "a", "a.1", 1), Entry(7, "x", "x", 1)]


@pytest.mark.parametrize(("early", "shown"), ((LEARN_AHEAD_MS, True), (LEARN_AHEAD_MS + 1, False)))
def test_learning_ahead_reaches_twenty_minutes(early: int, shown: bool) -> None:
    """With only learning cards left, those due within twenty minutes are shown at once, later ones are waited for."""
    queue = Queue()
    queue.add_learning(Entry(7, "x", "x", 1), early)
    assert (queue.peek(0) is not None) is shown
    assert queue.next_learning_ms == early


def test_learning_cards_come_in_the_order_of_their_time() -> None:
    """And those of the same moment in the order they were put back."""
    queue = Queue()
    for card, due in ((1, 3), (2, 1), (3, 3), (4, 2)):
        queue.add_learning(Entry(card, str(card), "", 1), due)
    assert numbers(drained(queue)) == [2, 4, 1, 3]


def test_counts_tell_new_learning_and_due_apart() -> None:
    """What is left, by what it is."""
    queue = Queue(main=[*entries("a.1", "b.1"), *entries("c.1", new=True)])
    queue.add_learning(Entry(9, "x", "x", 1), 0)
    assert queue.counts() == (1, 1, 2)
