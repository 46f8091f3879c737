"""Terms explained in passing, and by the first sentence under their heading."""

import pytest

from studydeck.drafting.patterns.abbreviation import Abbreviation
from studydeck.drafting.patterns.apposition import Apposition
from studydeck.drafting.patterns.opening import Opening
from tests.drafting.patterns.defining import defined, found, of_sentence


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
            "They hired a stock keeper – a trained person who decides what is ordered.",
            "Stock keeper",
            "A trained person who decides what is ordered",
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
        "Examples are a right of way over a field, or a permit that lets you fish.",
        "The shop closes early (when the owner goes home to eat).",
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
        ("Product managers (PMs) plan ahead.", [("PM", "Product manager")]),
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


def test_a_question_is_answered_by_what_the_thing_gives() -> None:
    """Here "What is a permit?" over "A permit lets you ..."; no other heading vouches for it."""
    text = "# Fishing\n\n## {}\n\nA permit lets you fish in the lake for a year.\n"
    assert defined(Opening(), text.format("What is a permit?"), kind="md") == [
        ("Permit", "Lets you fish in the lake for a year")
    ]
    assert defined(Opening(), text.format("Permit"), kind="md") == []


def test_lines_of_terms_over_noun_phrases_are_a_glossary() -> None:
    """Three of them at least; then a meaning may lack its article, too."""
    pairs = (
        ("halyard", "A rope that hoists a sail."),
        ("rudder", "A plate at the stern that steers the boat."),
        ("cleat", "A fitting to which a rope is tied."),
        ("mast", "Vertical spar to which the sails are tied."),
    )
    text = "Words of the sea\n\nSome words come first, so that all is well.\n\n"
    three = found(Opening(), text + "\n\n".join(f"{term}\n\n{meaning}" for term, meaning in pairs) + "\n")
    assert [(one.term, one.doubts) for one in three] == [
        ("Halyard", ()),
        ("Rudder", ()),
        ("Cleat", ()),
        ("Mast", ()),
    ]
    one = found(Opening(), text + "\n\n".join(f"{term}\n\n{meaning}" for term, meaning in pairs[2:]) + "\n")
    assert [(finding.term, finding.doubts) for finding in one] == [("Cleat", ("fragment",))]


def test_a_sentence_about_the_term_is_no_noun_phrase() -> None:
    """Here "The term rent provides ..." under "Rent"."""
    text = "# Money\n\n## Rent\n\nThe term rent provides income for owners who ask for it.\n"
    assert defined(Opening(), text, kind="md") == []


def test_a_glossary_by_its_title_needs_no_three_of_them() -> None:
    """One meaning without article is enough then."""
    text = "# {}\n\n## Berth\n\nRow of posts to which boats are tied.\n"
    assert defined(Opening(), text.format("A glossary of the sea"), kind="md") == [
        ("Berth", "Row of posts to which boats are tied")
    ]
    assert defined(Opening(), text.format("Things of the sea"), kind="md") == []


def test_a_question_that_begins_a_paragraph_is_its_heading() -> None:
    """`1. What is hill farming? Hill farming involves ...` on one line defines as under a heading."""
    text = (
        "Two ways to farm\n\nMuch was said of both, and much remains to be said of them.\n\n"
        "1. What is hill farming? Hill farming involves keeping sheep on steep ground.\n\n"
        "What is strip farming? Strip farming involves ploughing along the slope.\n"
    )
    assert defined(Opening(), text) == [
        ("Hill farming", "Keeping sheep on steep ground"),
        ("Strip farming", "Ploughing along the slope"),
    ]


def test_what_somebody_is_responsible_for_is_what_he_does() -> None:
    """`Responsible for finding` says what he does; he is not the success that he is responsible for."""
    text = "Two jobs\n\nMuch was said of both, and much remains to be said.\n\nBrand manager\n\nA brand manager is responsible for {}.\n"
    assert defined(Opening(), text.format("the success of a name in the shops")) == []
    assert defined(Opening(), text.format("making a name known in the shops")) == [
        ("Brand manager", "Making a name known in the shops")
    ]
