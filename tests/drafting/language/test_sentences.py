"""Where sentences end."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studydeck.drafting.language.sentences import split


def _split(text: str) -> list[str]:
    return [text[span.start : span.end] for span in split(text)]


@pytest.mark.parametrize(
    "text",
    (
        "Some fruit, e.g. apples, keeps well.",
        "Use a sieve, i.e. The finest you have.",
        "Dr. Lee and Prof. Okoye met at 5 p.m. in Room 4.",
        "Tea vs. Coffee is an old quarrel.",
        "It grew by 3.5 percent in the U.S. market.",
        "The firm J. P. Baker Inc. sells bread.",
        "See Fig. 3 and pp. 20 to 30.",
        "Visit example.com for the .NET version of Node.js tools.",
        "He asked why? and left.",
        "A price without a final stop",
        "Well ... perhaps not.",
    ),
)
def test_one_sentence_stays_whole(text: str) -> None:
    """Abbreviations, decimals, initials, names with points and a question inside don't end it."""
    assert _split(text) == [text]


@pytest.mark.parametrize(
    ("text", "parts"),
    (
        ("Tea is hot. Coffee too.", ["Tea is hot.", "Coffee too."]),
        ("Really?! Yes. “It is.” So he said.", ["Really?!", "Yes.", "“It is.”", "So he said."]),
        ("They sell bread, milk, etc. The shop is small.", ["They sell bread, milk, etc.", "The shop is small."]),
        ("She lives in the U.S. He doesn't.", ["She lives in the U.S.", "He doesn't."]),
        ("It ended in 1990. It began again.", ["It ended in 1990.", "It began again."]),
        ("Take vitamin C. It helps.", ["Take vitamin C.", "It helps."]),
        ("The space was lost.The reader copes.", ["The space was lost.", "The reader copes."]),
        ("(Not so.) But so.", ["(Not so.)", "But so."]),
        ("Wait... Then go on.", ["Wait...", "Then go on."]),
        ("茶は熱い。コーヒーも。", ["茶は熱い。", "コーヒーも。"]),
    ),
)
def test_sentences_end_at_their_stops(text: str, parts: list[str]) -> None:
    """Each stop that ends a sentence does, with the signs that close after it."""
    assert _split(text) == parts


@given(st.text(alphabet='aB1 .!?…"”)(,;', max_size=120))
def test_no_letter_is_lost_or_said_twice(text: str) -> None:
    """Spans rise without overlap and hold every letter and figure."""
    spans = split(text)
    assert all(one.end <= other.start for one, other in pairwise(spans))
    inside = "".join(text[span.start : span.end] for span in spans)
    assert [char for char in inside if char.isalnum()] == [char for char in text if char.isalnum()]
