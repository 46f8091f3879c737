"""Verbs that announce a definition: "refers to", "means", "is called"."""

import pytest

from studydeck.drafting.patterns.defined_as import DefinedAs
from tests.drafting.patterns.defining import found, of_sentence


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
        ("An easement can be seen as a right of way over land.", "Easement", "A right of way over land"),
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
        "The name blackcap refers to the dark feathers of the male.",
        "A high tide means the gate is open.",
        "Missing payments means losing the flat.",
        "Tourism is often seen as part of the economy of an island.",
        "An heir is told of the will. This means that the heir has a say.",
    ),
)
def test_other_uses_of_these_verbs_define_nothing(sentence: str) -> None:
    """A consequence, a reference and a name aren't definitions."""
    assert of_sentence(DefinedAs(), sentence) == []


def test_this_process_is_called_takes_the_sentence_before() -> None:
    """A pronoun or "this process" points to it."""
    sentence = "Water turns into vapour below its boiling point. This process is called evaporation."
    assert of_sentence(DefinedAs(), sentence) == [("Evaporation", "Water turns into vapour below its boiling point")]


def test_a_sentence_that_becomes_a_meaning_is_made_a_noun_phrase() -> None:
    """Here "Some X live ..." before "These are called Y" makes Y "X that live ..."."""
    sentence = "Some plants grow on the branches of trees. These are called epiphytes."
    assert of_sentence(DefinedAs(), sentence) == [("Epiphytes", "Plants that grow on the branches of trees")]


def test_where_a_word_comes_from_is_doubted() -> None:
    """What a word meant in its language is seldom what is learnt."""
    text = "Words\n\nA line stands here.\n\nVacation means a state of being free and is derived from the Latin word for empty.\n"
    (finding,) = found(DefinedAs(), text)
    assert "origin" in finding.doubts


def test_a_side_of_a_contrast_is_doubted_as_a_definition() -> None:
    """Here "X means ..., whereas Y means ..." is a difference first."""
    text = "Thrift or greed\n\nA line of text stands here for a start.\n\nThrift means spending with care, whereas greed means keeping all of it.\n"
    (first, second) = found(DefinedAs(), text, "Thrift", "Greed")
    assert "contrast" in first.doubts
    assert "contrast" in second.doubts
