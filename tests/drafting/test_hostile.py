"""Hostile documents, through the whole of drafting: each ends with a result or an error in a sentence, in time that grows as its length does."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from studydeck.core.text import needs_cleaning
from studydeck.drafting.draft import draft
from studydeck.drafting.readers.reading import read
from studydeck.errors import StudydeckError
from tests.drafting.hostile import cases, lines_of_all_kinds
from tests.effort import grows_at_most

CASES = cases()
SMALL = 60
LARGE = 6_000


def _drafted(data: bytes, name: str) -> None:
    """Draft from a document, and hold what is found against what is always true."""
    try:
        document = read(data, name)
    except StudydeckError:
        return
    made = draft(document)
    for finding in made.findings:
        texts = (finding.term, finding.meaning, finding.aspect, finding.text, *finding.sides, *finding.items)
        assert not any(needs_cleaning(text) or "\n" in text for text in texts)
        for quote in finding.quotes:
            assert 0 <= quote.span.start < quote.span.end <= len(document.source)
            assert quote.lines


@pytest.mark.parametrize("case", CASES)
def test_a_hostile_document_ends_with_a_result_or_a_sentence(case: str) -> None:
    """Nothing but a result or a `StudydeckError` comes of it, and all that is found is clean and has its place."""
    _drafted(*CASES[case](SMALL))


MIXTURES = st.tuples(
    st.sampled_from(("txt", "md", "html")),
    st.lists(st.sampled_from(lines_of_all_kinds()), max_size=30),
    st.sampled_from(("\n", "\n\n", " ")),
)


def _drafted_mixture(ending: str, lines: list[str], joint: str) -> None:
    _drafted(joint.join(lines).encode(), f"x.{ending}")


@settings(max_examples=10, deadline=None)
@given(MIXTURES)
def test_any_mixture_of_lines_ends_with_a_result_or_a_sentence(mixture: tuple[str, list[str], str]) -> None:
    """Lines, each of which some reader or pattern looks for, in any order and any format, break nothing."""
    _drafted_mixture(*mixture)


@pytest.mark.long
@settings(max_examples=1500, deadline=None)
@given(MIXTURES)
def test_any_of_many_mixtures_ends_with_a_result_or_a_sentence(mixture: tuple[str, list[str], str]) -> None:
    """The same, for long enough to meet what is rare."""
    _drafted_mixture(*mixture)


@pytest.mark.long
@pytest.mark.parametrize("case", CASES)
def test_time_grows_as_the_length_does(case: str) -> None:
    """A document four times as long takes about four times as long: never the sixteen of a quadratic search."""
    documents = {count: CASES[case](count) for count in (LARGE, 4 * LARGE)}
    assert grows_at_most(lambda count: _drafted(*documents[count]), LARGE, times=4, allowed=10)
