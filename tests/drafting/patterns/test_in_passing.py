"""Terms explained in passing, and by the first sentence under their heading."""

import pytest

from studydeck.drafting.patterns.abbreviation import Abbreviation
from studydeck.drafting.patterns.apposition import Apposition
from studydeck.drafting.patterns.opening import Opening
from tests.drafting.patterns.defining import defined, of_sentence


@pytest.mark.parametrize(
    ("sentence", "term", "meaning"),
    (
        (
            "Roux, a cooked mixture of flour and fat, is used to thicken sauces.",
            "Roux",
            "A cooked mixture of flour and fat",
        ),
        (
            "Churn rate (the share of customers who leave) is worth watching.",
            "Churn rate",
            "The share of customers who leave",
        ),
        (
            "Every loan has a maturity, which is the day on which it must be paid back.",
            "Maturity",
            "The day on which it must be paid back",
        ),
        (
            "Spaced repetition, which means reviewing at growing intervals, beats a long night.",
            "Spaced repetition",
            "Reviewing at growing intervals",
        ),
        (
            "Dough rises because of leaveners, substances that release gas in the oven.",
            "Leaveners",
            "Substances that release gas in the oven",
        ),
    ),
)
def test_an_aside_explains_the_term_before_it(sentence: str, term: str, meaning: str) -> None:
    """Commas, brackets and "which is" set it off."""
    assert of_sentence(Apposition(), sentence) == [(term, meaning)]


@pytest.mark.parametrize(
    "sentence",
    (
        "We bought a table, a chair and a lamp for the flat.",
        "In winter, the lake that we like is closed.",
        "Thanks to the map, the way through the woods was easy.",
        "When you reach the gate, the person who sits there asks for a ticket.",
        "He came late, the bus was full, and the rest is history.",
    ),
)
def test_other_commas_explain_nothing(sentence: str) -> None:
    """Lists, leading phrases and clauses aren't asides."""
    assert of_sentence(Apposition(), sentence) == []


def test_a_bold_term_is_explained_wherever_it_stands() -> None:
    """Bold shows where the term begins."""
    text = "# Nets\n\nAt first the two agree by a **three-way handshake**, an exchange of three packets that opens the line.\n"
    assert defined(Apposition(), text, kind="md") == [
        ("Three-way handshake", "An exchange of three packets that opens the line")
    ]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    (
        ("They watch the return on investment (ROI) closely.", [("ROI", "Return on investment")]),
        ("They use HTTP (hypertext transfer protocol) here.", [("HTTP", "Hypertext transfer protocol")]),
        ("Product managers (PMs) plan ahead.", [("PM", "Product managers")]),
        ("We met in the capital (Paris) of the country.", []),
        ("The firm (ABC) is small.", []),
    ),
)
def test_abbreviations_are_taken_where_their_letters_fit(sentence: str, expected: list[tuple[str, str]]) -> None:
    """Each letter of the short form is found in the long one."""
    assert of_sentence(Abbreviation(), sentence) == expected


def test_the_first_sentence_under_a_heading_says_what_it_is_about() -> None:
    """Without "is", by a verb such as "revolves around"; only where the heading is its subject."""
    text = "Work\n\nA line of text stands here for a start.\n\nRisk management\n\nRisk management revolves around finding what may go wrong in a project. It never ends.\n"
    assert defined(Opening(), text) == [("Risk management", "Finding what may go wrong in a project")]


def test_a_noun_phrase_under_a_heading_is_its_meaning() -> None:
    """As in a glossary with headings."""
    text = "# Money\n\n## Escrow\n\nAn account that a third party holds until a deal is done.\n"
    assert defined(Opening(), text, kind="md") == [
        ("Escrow", "An account that a third party holds until a deal is done")
    ]
