"""What a definition is made of: terms, predicates, meanings; and that nothing breaks on any text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studydeck.drafting.defining.defined_term import term_before
from studydeck.drafting.defining.genus import doubts_about
from studydeck.drafting.defining.meaning import LONGEST, meaning_of
from studydeck.drafting.defining.term_forms import is_aspect_label, is_term
from studydeck.drafting.defining.topics import topic_of_heading
from studydeck.drafting.document import Document, Paragraph, Passage, Place
from studydeck.drafting.outlining import outline_of
from studydeck.drafting.patterns.abbreviation import Abbreviation
from studydeck.drafting.patterns.apposition import Apposition
from studydeck.drafting.patterns.defined_as import DefinedAs
from studydeck.drafting.patterns.is_a import IsA
from studydeck.drafting.patterns.label_definition import LabelDefinition

_PIECES = st.sampled_from(
    [
        "a",
        "an",
        "the",
        "X",
        "is",
        "are",
        "called",
        "which",
        "that",
        "means",
        "refers",
        "to",
        "term",
        "“",
        "”",
        "(",
        ")",
        ",",
        ";",
        ":",
        "–",
        "-",
        ".",
        "?",
        "and",
        "while",
        "it",
        "of",
        "for",
        "known",
        "as",
        "ROI",
        "It's",
        "boat",
        "loan",
        "such",
        "1.",
        "“x”",
        ",",
        ",",
    ]
)


@pytest.mark.parametrize(
    ("text", "term"),
    (
        ("In marketing, the term “churn” usually", "churn"),
        ("Return on investment (ROI)", "Return on investment"),
        ("Unlike a bank, a credit union", "credit union"),
        ("Simple interest, also called flat interest,", "Simple interest"),
        ("The cost of goods sold", "cost of goods sold"),
        ("The concept of opportunity cost", "opportunity cost"),
        ("Ice storm Ice storms", "Ice storms"),
        ("Ohm's law", "Ohm's law"),
        ("A/B testing", "A/B testing"),
        ("Term life insurance", "Term life insurance"),
    ),
)
def test_a_term_is_cut_out_of_what_leads_up_to_it(text: str, term: str) -> None:
    """Articles, adverbs, asides and announcements go."""
    found = term_before(text)
    assert found is not None
    assert found.text == term


@pytest.mark.parametrize(
    "text",
    (
        "The goal of marketing",
        "It",
        "Many people",
        "Understanding the difference",
        "The main difference",
        "A manager’s primary focus",
        "What counts",
        "The function",
    ),
)
def test_pronouns_clauses_and_aspects_are_no_terms(text: str) -> None:
    """They can't head a card."""
    assert term_before(text) is None


@pytest.mark.parametrize(
    "name",
    (
        "Step 2",
        "to sell",
        "which one",
        "plan versus budget",
        "tracking and reporting results",
        "lies!",
        "rope – rope",
        "Following",
        "small ropes. sails",
    ),
)
def test_not_every_words_are_a_term(name: str) -> None:
    """Numbers, clauses and pairs aren't."""
    assert not is_term(name)


@pytest.mark.parametrize(
    ("label", "expected"),
    (("Focus", True), ("Key benefits", True), ("Time frame", True), ("Value proposition", False), ("Keel", False)),
)
def test_aspect_labels_are_known(label: str, expected: bool) -> None:
    """By their words."""
    assert is_aspect_label(label) is expected


@pytest.mark.parametrize(
    ("heading", "term", "asked"),
    (
        ("What is a lien?", "lien", True),
        ("What does churn mean?", "churn", True),
        ("Defining product management", "product management", True),
        ("Escrow: definition and examples", "Escrow", True),
        ("Escrow", "Escrow", False),
    ),
)
def test_headings_name_their_topic(heading: str, term: str, asked: bool) -> None:
    """With or without a question."""
    topic = topic_of_heading(heading)
    assert topic is not None
    assert (topic.term, topic.asked) == (term, asked)


@pytest.mark.parametrize(
    "heading", ("Conclusion", "Key differences", "What are the differences?", "Trains vs buses", "How it works")
)
def test_other_headings_name_none(heading: str) -> None:
    """Nothing under them is "it"."""
    assert topic_of_heading(heading) is None


@pytest.mark.parametrize(
    ("predicate", "expected"),
    (
        ("a type of loan backed by land", ()),
        ("a type of loan", ("bare-class",)),
        ("a small, flat disc used to seal a jar", ()),
        ("the process by which plants make sugar", ()),
        ("the Sanskrit word for a pose", ()),
        ("pure soda, a base that fizzes in acid", ()),
        ("the backbone of the firm", ("metaphor",)),
        ("responsible for needs that arise", None),
        ("a key part of the plan", None),
        ("a matter of taste", None),
        ("not a plan that helps", None),
        ("a facet of trade", None),
        ("included, the sum grows", None),
        ("the tricky one - most of us know it", None),
        ("the money your shop makes after costs", ()),
        ("fruit cooked with sugar", ()),
        ("a common law that forbids an act", ()),
    ),
)
def test_predicates_are_judged(predicate: str, expected: tuple[str, ...] | None) -> None:
    """Definition, doubt or remark."""
    assert doubts_about(predicate) == expected


@pytest.mark.parametrize(
    ("text", "term", "meaning"),
    (
        (
            "a loan that is secured by land, such as a house, and it costs money",
            "Mortgage",
            "A loan that is secured by land",
        ),
        ("basically a plan for money (e.g. a list), but few have one", "Budget", "A plan for money"),
        ("a term used to describe people who leave early", "Churn", "People who leave early"),
        ("a tool that cuts wood and", "Saw", "A tool that cuts wood"),
        ("the share of land; it is small", "Plot", "The share of land"),
        (
            "a noun meaning “a change that results when something is done",
            "Effect",
            "A change that results when something is done",
        ),
        ("a boat that has two masts, according to the port office", "Ketch", "A boat that has two masts"),
        ("a rope – mostly made of hemp – that hoists a sail", "Halyard", "A rope that hoists a sail"),
        ("a boat with a deck. they sail far", "Yacht", "A boat with a deck"),
        ('"to grow smaller by bits," as in "his hopes waned"', "Wane", "To grow smaller by bits"),
        ("a measure of how open the gate is", "Stop", "A measure of how open the gate is"),
        ("“free from all duty,” and is a word of the Romans", "Vacant", "Free from all duty"),
        ("how we see it, and a rival is what we fear", "Peer", "How we see it"),
        ("the least serious type of crime, like, parking badly", "Offence", "The least serious type of crime"),
    ),
)
def test_a_meaning_is_cut_down_to_what_it_says(text: str, term: str, meaning: str) -> None:
    """Examples, afterthoughts and empty words go."""
    found = meaning_of(text, term)
    assert found is not None
    assert (found.text, found.doubts) == (meaning, ())


def test_a_meaning_that_names_its_term_is_cut_or_doubted() -> None:
    """The card mustn't give itself away."""
    cut = meaning_of("a boat with one mast that sailors call a sloop", "Sloop")
    kept = meaning_of("the sloop with a single mast", "Sloop")
    assert cut is not None
    assert kept is not None
    assert (cut.text, kept.doubts) == ("A boat with one mast", ("circular",))


@given(st.lists(st.one_of(_PIECES, st.text(max_size=6)), max_size=40))
def test_any_text_gives_short_meanings_and_never_breaks(pieces: list[str]) -> None:
    """Whatever stands in a sentence, what is found is fit for a card."""
    text = " ".join(" ".join(pieces).split())
    passage = Passage(text, (Place(0, 0),) if text else (), len(text))
    outline = outline_of(Document("x.txt", text, (Paragraph(passage),)), ())
    for pattern in (IsA(), DefinedAs(), Apposition(), Abbreviation(), LabelDefinition()):
        for finding in pattern.find(outline):
            assert finding.term
            assert 0 < len(finding.meaning.split()) <= LONGEST + 1
            assert finding.quotes[0].text in text


def test_an_answer_that_is_a_question_is_none() -> None:
    """Here "The meaning is “who are you?”"."""
    assert meaning_of("“who are you to me?”", "Identity") is None
