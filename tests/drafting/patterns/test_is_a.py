"""Sentences that define with "is", and those that only look as if they did."""

import pytest

from studydeck.drafting.patterns.is_a import IsA
from tests.drafting.patterns.defining import defined, doubts, found, of_sentence


@pytest.mark.parametrize(
    ("sentence", "term", "meaning"),
    (
        ("A mortgage is a loan that is secured by land.", "Mortgage", "A loan that is secured by land"),
        ("Simply put, a budget is a plan for spending money.", "Budget", "A plan for spending money"),
        (
            "In law, consideration is something of value exchanged between the parties.",
            "Consideration",
            "Something of value exchanged between the parties",
        ),
        ("Unlike a stock, a bond is a loan made to a company.", "Bond", "A loan made to a company"),
        (
            "Enzymes are proteins that speed up chemical reactions.",
            "Enzymes",
            "Proteins that speed up chemical reactions",
        ),
        (
            "Velocity is how fast something moves in a given direction.",
            "Velocity",
            "How fast something moves in a given direction",
        ),
        (
            "A stakeholder is anyone who has an interest in the project.",
            "Stakeholder",
            "Anyone who has an interest in the project",
        ),
        ("A bull market is one in which prices are rising.", "Bull market", "One in which prices are rising"),
        ("Bread flour is flour with a high protein content.", "Bread flour", "Flour with a high protein content"),
        (
            "An API, or application programming interface, is a set of rules that lets programs talk.",
            "API",
            "A set of rules that lets programs talk",
        ),
        (
            "Osmosis, which plants rely on, is the movement of water through a membrane.",
            "Osmosis",
            "The movement of water through a membrane",
        ),
        (
            "A dune on the other hand is a hill of sand built by wind.",
            "Dune",
            "A hill of sand built by wind",
        ),
        (
            'Whole milk, or full milk, sometimes called "blue milk," is milk with all of its fat.',
            "Whole milk",
            "Milk with all of its fat",
        ),
        (
            "A fine is a less serious penalty, usually payable within a month.",
            "Fine",
            "A less serious penalty, usually payable within a month",
        ),
        (
            "A slump is a significant fall in prices lasting for several months.",
            "Slump",
            "A significant fall in prices lasting for several months",
        ),
        (
            "A lagoon, on the other hand, is a shallow lake cut off from the sea.",
            "Lagoon",
            "A shallow lake cut off from the sea",
        ),
        ("A furlong is 220 yards.", "Furlong", "220 yards"),
        (
            "A trademark is a sign, such as a name or a logo, that tells who made a thing.",
            "Trademark",
            "A sign that tells who made a thing",
        ),
    ),
)
def test_a_genus_with_its_difference_defines(sentence: str, term: str, meaning: str) -> None:
    """Term and meaning are cut out clean."""
    assert of_sentence(IsA(), sentence) == [(term, meaning)]


@pytest.mark.parametrize(
    "sentence",
    (
        "Marketing is important for every company.",
        "The main difference between a lake and a pond is the size of the shore.",
        "The goal of the exercise is a body that stays fit.",
        "It is a good idea to save money.",
        "Is a tomato a fruit that grows on a vine?",
        "There is a difference between the two that counts.",
        "Tea is a great choice for people who can't sleep.",
        "Both roles are positions that need skill.",
        "For example, a pen is a physical asset that a firm owns.",
        "One advantage of bonds is the regular income that they pay.",
        "Some people think that management is a job that anyone can do.",
        "If you borrow, interest is the price that you pay.",
        "The Nile is the longest river in Africa.",
        "A manager is not a leader who inspires.",
        "Strategy is often the responsibility of top managers.",
        "Marketing and sales are functions that work together.",
        "A violin is an example of a stringed instrument.",
        "Prices are higher in cities that attract tourists.",
        "Most teams are groups of people who know each other.",
        "Understanding the market is a skill that takes years.",
        "A good boss is someone who listens to people.",
        "Jane Roe is a writer who lives by the sea.",
        '"Work is a tax that you pay," he said.',
        "The new version is a rewrite that took two years.",
        "The prices are hardly changed in this shop.",
        "Cheap tickets, snacks, and drinks are three kinds of income that a cinema has.",
        "Gout, for example, is a disease that comes back.",
        "Radio is generally permission based and listener centric.",
        "Renting is synonymous with short stays in a place.",
        "Bread is a beloved food enjoyed by millions.",
        "The important points are the day that we agree on and the place.",
    ),
)
def test_a_remark_defines_nothing(sentence: str) -> None:
    """Evaluations, ranks, examples, questions, opinions, aspects and denials aren't definitions."""
    assert of_sentence(IsA(), sentence) == []


def test_one_sentence_may_define_two_terms() -> None:
    """Each clause has its own."""
    sentence = "While a crane is a machine for lifting loads, a derrick is a fixed tower used for drilling."
    assert of_sentence(IsA(), sentence) == [
        ("Crane", "A machine for lifting loads"),
        ("Derrick", "A fixed tower used for drilling"),
    ]


@pytest.mark.parametrize(
    ("sentence", "doubt"),
    (
        ("Sales is the engine of growth and profit.", "metaphor"),
        ("A whale is a sea mammal.", "bare-class"),
        ("The harbour is a place where ships are loaded.", "definite"),
        ("Git is a powerful tool which tracks changes in files.", None),
        ("A ledger was a book in which a shop wrote its debts.", "past"),
        ("A deposit is money that we pay before we move in.", "personal"),
    ),
)
def test_what_speaks_against_it_is_said(sentence: str, doubt: str | None) -> None:
    """Each weakness has its own doubt, which the tiers measure."""
    if doubt is None:
        assert of_sentence(IsA(), sentence) == []
    else:
        assert doubt in doubts(IsA(), sentence)


def test_a_pronoun_under_its_heading_stands_for_the_heading() -> None:
    """The question "What is X?" over "It is ..." makes X the term."""
    text = "A talk about shops\n\nSome words first, so that this is a paragraph.\n\nWhat is churn?\n\nIt is the share of customers who leave in a month.\n"
    assert defined(IsA(), text) == [("Churn", "The share of customers who leave in a month")]


def test_a_pronoun_after_a_question_stands_for_what_was_asked() -> None:
    """The question may stand in the same paragraph."""
    assert of_sentence(IsA(), "But what exactly is a lien? It's a claim that a lender has on a house.") == [
        ("Lien", "A claim that a lender has on a house")
    ]


def test_the_quote_is_the_whole_sentence() -> None:
    """The card points to its sentence and its line."""
    (finding,) = found(
        IsA(),
        "Loans\n\nA first line of text stands here for a start.\n\nA mortgage is a loan that is secured by land. More.\n",
    )
    assert (finding.quotes[0].text, finding.quotes[0].lines) == ("A mortgage is a loan that is secured by land.", (5,))


def test_the_x_at_hand_is_only_spoken_of() -> None:
    """Later in a paragraph "The rent is ..." says something about the rent that was mentioned, unless a clause tells it from others."""
    before = "A flat costs money each month. "
    assert of_sentence(IsA(), before + "The rent is a result of the market.") == []
    assert of_sentence(IsA(), before + "The deposit is a sum that the tenant leaves with the owner.") == [
        ("Deposit", "A sum that the tenant leaves with the owner")
    ]


def test_a_label_is_no_subject_of_a_sentence() -> None:
    """Here "Radio: Is an investment in ..." under an aspect is a side of a difference."""
    text = "# Radio or print\n\nA line of text stands here.\n\nCost:\n\nRadio: Is an investment in the long run.\n\nPrint: Is an expense for each page.\n"
    assert defined(IsA(), text, kind="md") == []


@pytest.mark.parametrize(
    "sentence",
    (
        "A backup is the responsibility of the provider of the machine.",
        "Objectives are short-term and provide a clear path to follow.",
    ),
)
def test_whose_it_is_or_what_it_is_like_is_no_meaning(sentence: str) -> None:
    """A definition says what a thing is."""
    assert of_sentence(IsA(), sentence) == []
