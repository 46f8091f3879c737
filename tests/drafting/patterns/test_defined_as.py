"""Verbs that announce a definition: "refers to", "means", "is called"."""

import pytest

from studydeck.drafting.patterns.defined_as import DefinedAs
from tests.drafting.patterns.defining import of_sentence


@pytest.mark.parametrize(
    ("sentence", "term", "meaning"),
    (
        (
            "In economics, the term “inflation” refers to a general rise in prices.",
            "Inflation",
            "A general rise in prices",
        ),
        (
            "Equity can be defined as the owner's share after debts are paid.",
            "Equity",
            "The owner's share after debts are paid",
        ),
        ("Depreciation means spreading a cost over some years.", "Depreciation", "Spreading a cost over some years"),
        ("To debug means to find and remove errors.", "Debug", "To find and remove errors"),
        ("SEO stands for search engine optimization.", "SEO", "Search engine optimization"),
        ('By "sunk cost" we mean the money that is gone for good.', "Sunk cost", "The money that is gone for good"),
        (
            "The process of turning sugar into alcohol is known as fermentation.",
            "Fermentation",
            "The process of turning sugar into alcohol",
        ),
        (
            "A triangle with three equal sides is called an equilateral triangle.",
            "Equilateral triangle",
            "A triangle with three equal sides",
        ),
        (
            "Net income equals revenue minus all expenses of the year.",
            "Net income",
            "Revenue minus all expenses of the year",
        ),
        ("Hypothermia occurs when the body loses heat too fast.", "Hypothermia", "When the body loses heat too fast"),
    ),
)
def test_a_defining_verb_gives_term_and_meaning(sentence: str, term: str, meaning: str) -> None:
    """The meaning stands after the verb, or before "is called"."""
    assert of_sentence(DefinedAs(), sentence) == [(term, meaning)]


@pytest.mark.parametrize(
    "sentence",
    (
        "This means that you pay less in the end.",
        "The report refers to sales in the last quarter.",
        "It means nothing to most of us here.",
        "He is called Tom by his friends.",
        "Please refer to the manual for the details of this step.",
        "The two terms mean different things to each of us.",
        "That price is called the residual value.",
    ),
)
def test_other_uses_of_these_verbs_define_nothing(sentence: str) -> None:
    """A consequence, a reference and a name aren't definitions."""
    assert of_sentence(DefinedAs(), sentence) == []


def test_this_process_is_called_takes_the_sentence_before() -> None:
    """A pronoun or "this process" points to it."""
    sentence = "Water turns into vapour below its boiling point. This process is called evaporation."
    assert of_sentence(DefinedAs(), sentence) == [("Evaporation", "Water turns into vapour below its boiling point")]
