"""One word in two spellings."""

import pytest

from studydeck.drafting.language.spellings import variants


@pytest.mark.parametrize(
    ("one", "other"),
    (
        ("grey", "gray"),
        ("labour", "labor"),
        ("centre", "center"),
        ("organise", "organize"),
        ("defence", "defense"),
        ("programme", "program"),
        ("modelling", "modeling"),
    ),
)
def test_a_word_is_known_in_the_other_spelling_both_ways(one: str, other: str) -> None:
    """British to American and back."""
    assert other in variants(one)
    assert one in variants(other)


@pytest.mark.parametrize("word", ("cat", "glue", "plants"))
def test_a_word_that_is_spelled_alike_everywhere_has_no_other(word: str) -> None:
    """Nothing is made up where no rule fits."""
    assert not list(variants(word))
