"""All cards in order: parts of the roll hold every card once, whatever numbers they are searched under."""

from hypothesis import given
from hypothesis import strategies as st

from studydeck.store import roll
from studydeck.store.roll import Roll


def made(docs: list[int]) -> Roll:
    """Return the roll of cards that are searched under these numbers."""
    places = [-1] * (max(docs, default=0) + 1)
    for place, doc in enumerate(docs):
        places[doc] = place
    return Roll(1, [-doc for doc in docs], docs, places)


@given(
    docs=st.lists(st.integers(1, 2_000), unique=True, max_size=120),
    kept=st.integers(0, 100),
    sizes=st.lists(st.integers(1, 30), max_size=3),
    descending=st.booleans(),
    in_order=st.booleans(),
)
def test_parts_of_the_roll_give_what_the_whole_gives(
    docs: list[int], kept: int, sizes: list[int], descending: bool, in_order: bool
) -> None:
    """What is found part by part, in the spans of each, is what is found at once, in the same order."""
    whole = made(sorted(docs) if in_order else docs)
    found = [doc for doc in docs if doc % 100 <= kept]
    together: list[int] = []
    for part in whole.parts(sizes, descending=descending):
        spans = part.spans or [(0, 2_000)]
        here = [doc for doc in found if any(low <= doc <= high for low, high in spans)]
        together += whole.in_order(here, descending=descending, part=part)
    assert together == list(whole.in_order(found, descending=descending))


def test_cards_in_order_are_one_span() -> None:
    """Where cards are searched under rising numbers, a part is asked for at once; the odd one is asked for alone."""
    docs = [*range(1, 101), 5_000, *range(101, 301)]
    first, *_rest = made(docs).parts([120])
    assert (first.first, first.end) == (0, 120)
    assert first.spans == [(1, 119), (5_000, 5_000)]
    assert roll._GAP < 4_000
