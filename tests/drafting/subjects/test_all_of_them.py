"""Words that mean all subjects at once."""

import pytest

from studydeck.drafting.subjects.all_of_them import AllOfThem


def _found(text: str, *heads: str, more: bool = False) -> list[str]:
    return [text[slice(*span)] for span in AllOfThem(heads, more_than_two=more).find(text)]


@pytest.mark.parametrize(
    ("text", "found"),
    (
        ("Both of them sleep, and both roles need rest.", ["Both of them", "both roles"]),
        ("Both the methods cost money.", ["Both the methods"]),
        ("The two main approaches differ; the two often meet.", ["The two main approaches", "the two"]),
        ("These terms are old, neither role is, and each has a use.", ["These terms", "neither role", "each"]),
        ("Both forms of rain are wet.", ["Both forms of rain"]),
        ("She stood on both sides of the two-way street.", []),
        ("These days the two dogs bark.", []),
    ),
)
def test_words_for_all_are_found(text: str, found: list[str]) -> None:
    """With the noun behind them where it is a general one; what has a meaning of its own is left alone."""
    assert _found(text) == found


def test_a_documents_own_noun_belongs_to_them() -> None:
    """The noun that all subjects' names end in counts like a general one, whatever signs are in it."""
    assert _found("Both e-bikes are heavy, these e-bikes too.", "e-bike", "e-bikes") == [
        "Both e-bikes",
        "these e-bikes",
    ]
    assert _found("Both e-bikes are heavy, these e-bikes too.") == ["Both"]


def test_all_three_count_where_there_are_more_than_two() -> None:
    """`All of them` and `the three methods` mean everybody only where more than two things are compared."""
    text = "All of them fly, all three plants too, and the three methods help."
    assert _found(text) == []
    assert _found(text, more=True) == ["All of them", "all three plants", "the three methods"]
