"""When one text says another."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studydeck.core.repetition import says

SAID = (
    ("a strategy is a plan", "Strategy"),
    ("many strategies", "strategy"),
    ("the company's strategy's aim", "Strategy"),
    ("what a product manager does", "Product managers"),
    ("how goods are priced", "Pricing"),
    ("a Marketing  Strategy of years", "The marketing strategy"),
    ("the bounce-rate of a page", "Bounce rate (web)"),
    ("all boxes", "box"),
    ("プロダクトの戦略である", "戦略"),
    ("Die Strategie ist alles", "die Strategie"),
)
NOT_SAID = (
    ("a plan for the marketing of a company", "Marketing strategy"),
    ("what brings goods to their market", "Marketing"),
    ("setting a price", "Pricing"),
    ("managing a product", "Product management"),
    ("return on what was invested", "ROI"),
    ("the strategy of marketing", "Marketing strategy"),
    ("a basis", "Bas"),
    ("a plan", "(strategy)"),
    ("", "x"),
    ("thing", "king"),
)


@pytest.mark.parametrize(("text", "phrase"), SAID)
def test_words_in_a_row_are_found_in_any_inflection(text: str, phrase: str) -> None:
    """Plural, genitive, -ed beside -ing, another case, a hyphen: the phrase is there."""
    assert says(text, phrase)


@pytest.mark.parametrize(("text", "phrase"), NOT_SAID)
def test_a_part_or_a_relative_is_not_the_phrase(text: str, phrase: str) -> None:
    """One word of two, another order, a market for marketing: the phrase isn't there."""
    assert not says(text, phrase)


@given(st.lists(st.sampled_from(["plans", "boxes", "strategy", "managing", "priced", "3d"]), min_size=1, max_size=4))
def test_a_text_says_itself(words: list[str]) -> None:
    """Every phrase is found where it stands."""
    phrase = " ".join(words)
    assert says(f"before {phrase} after", phrase)
