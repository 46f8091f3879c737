"""Two amounts of one thing, one of each subject."""

import pytest

from studydeck.drafting.patterns.amounts import Amounts
from studydeck.drafting.patterns.unlike import Unlike
from tests.drafting.patterns.differing import in_section, sides


@pytest.mark.parametrize(
    ("sentence", "expected"),
    (
        ("The fare on a bus is $3, versus $17 on a train.", ("fare", "$17", "$3")),
        ("A train has about 300 seats, compared with 50 in a bus.", ("In figures", "about 300 seats", "50")),
        (
            "You wait ten minutes for a bus and forty minutes for a train.",
            ("In figures", "forty minutes", "ten minutes"),
        ),
    ),
)
def test_two_amounts_in_one_sentence_are_a_difference(sentence: str, expected: tuple[str, ...]) -> None:
    """Each amount stands right before its subject's name, or behind its verb."""
    assert sides(Amounts(), in_section(sentence, "In figures")) == [expected]


@pytest.mark.parametrize(
    "sentence",
    (
        "In 1900 trains were new, and in 1920 buses came.",
        "Trains and buses have 40 seats.",
        "For example, the fare is $3 on a bus, versus $17 on a train.",
    ),
)
def test_years_shared_amounts_and_examples_are_none(sentence: str) -> None:
    """A number alone is no amount of something."""
    assert sides(Amounts(), in_section(sentence, "In figures")) == []


def test_the_other_ones_amount_may_stand_behind_its_name() -> None:
    """`Compared to a bus's fifty` gives the other side."""
    (one,) = sides(Unlike(), in_section("A train has three hundred seats, compared to a bus's fifty."))
    assert one[1:] == ("has three hundred seats", "fifty")
