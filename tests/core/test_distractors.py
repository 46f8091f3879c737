"""Which answers may stand beside the right one."""

from hypothesis import given
from hypothesis import strategies as st

from studydeck.core.distractors import FEWEST, MOST, Candidate, alike, distractors, is_right_too

RIGHT = Candidate(
    "r", "Retention rate", ("Retention rate", "rate of retention"), ("Retention rate",), "Customers who stay."
)
OTHERS = [
    Candidate(f"n{n}", f"{word} rate", (f"{word} rate",), (f"{word} rate",), meaning, rank=1)
    for n, (word, meaning) in enumerate(
        {
            "Adoption": "Users who take a thing up.",
            "Conversion": "Visitors that become buyers.",
            "Churn": "Subscribers lost in a month.",
            "Bounce": "Visits of one page alone.",
            "Growth": "More revenue than a year ago.",
            "Response": "Letters that were answered.",
        }.items()
    )
]
WORDS = st.sampled_from(
    ["rate", "share", "buyers", "users", "who", "stay", "leave", "not", "month", "3", "value", "brand"]
)
TEXTS = st.lists(WORDS, min_size=1, max_size=6).map(" ".join)
CANDIDATES = st.builds(
    lambda n, text, name, rank: Candidate(f"u{n}", text, (text,), (name,), rank=rank),
    st.integers(0, 40),
    TEXTS,
    TEXTS,
    st.integers(0, 2),
)


def texts(**changes: int) -> list[str]:
    """Return the distractors of the retention rate."""
    return [candidate.text for candidate in distractors(RIGHT, OTHERS, **({"turn": 0} | changes))]


def test_the_same_turn_gives_the_same_and_others_come_in_time() -> None:
    """Within a few turns more than three of the six were shown."""
    assert texts(turn=5) == texts(turn=5)
    seen = {text for turn in range(12) for text in texts(turn=turn)}
    assert len(seen) > MOST
    assert len(texts()) == MOST


def test_what_is_easily_confused_comes_at_every_turn() -> None:
    """The contrast partner stands before what is only near."""
    partner = Candidate("p", "Loyalty", ("Loyalty",), ("Loyalty",), "How gladly they come back.", rank=0)
    for turn in range(6):
        found = distractors(RIGHT, [*OTHERS, partner], turn=turn)
        assert found[0] is partner


def test_fewer_than_two_make_no_choice() -> None:
    """One wrong option beside the right one is half guessed."""
    assert distractors(RIGHT, OTHERS[: FEWEST - 1], turn=0) == ()
    assert len(distractors(RIGHT, OTHERS[:FEWEST], turn=0)) == FEWEST


def test_other_ways_to_say_the_right_answer_are_never_wrong() -> None:
    """An alternative, its plural, the same name in another case."""
    for text in ("Rate of retention", "retention rates", "The Retention-Rate"):
        assert is_right_too(RIGHT, Candidate("x", text, (text,)))


def test_synonyms_of_the_deck_are_never_wrong() -> None:
    """The deck says that both mean the same."""
    right, other = Candidate("r", "Buyer", ("Buyer",)), Candidate("x", "Customers", ("Customers",))
    assert not is_right_too(right, other)
    assert other not in distractors(right, [other, *OTHERS[:2]], turn=0, synonyms=[["customer", "buyer"]])


def test_meanings_too_alike_make_two_answers_right() -> None:
    """Unless one of them denies what the other says, or the author holds them against each other."""
    one = "The share of customers who stay with a company"
    assert alike(one, "Share of the customers staying with one's company")
    assert not alike(one, "The share of customers who do not stay with a company")
    assert not alike(one, "What a brand is worth to its owner")
    partner = Candidate("p", "Loyalty", ("Loyalty",), ("Loyalty",), "Customers who stay or come back.", rank=0)
    assert not is_right_too(RIGHT, partner)


def test_a_giveaway_is_not_plausible() -> None:
    """A number among words, or a sentence among words, would be left out by anybody."""
    number = Candidate("x", "1984", ("1984",), sort="number")
    long = Candidate("y", "word " * 40, ("word " * 40,))
    assert distractors(RIGHT, [number, long, *OTHERS[:1]], turn=0) == ()


@given(CANDIDATES, st.lists(CANDIDATES, max_size=12), st.integers(0, 50))
def test_no_distractor_is_right_and_none_comes_twice(right: Candidate, others: list[Candidate], turn: int) -> None:
    """Whatever stands in a deck, in whatever order it is read."""
    found = distractors(right, others, turn=turn)
    assert len(found) in (0, *range(FEWEST, MOST + 1))
    assert not any(is_right_too(right, candidate) for candidate in found)
    forms = [candidate.text.casefold() for candidate in found]
    assert len(set(forms)) == len(forms)
    assert right.text.casefold() not in forms
