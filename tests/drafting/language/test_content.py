"""How much two texts say the same."""

import pytest

from studydeck.drafting.language.content import likeness, overlap, spells_out, stems


def test_small_words_and_inflections_dont_count() -> None:
    """The same content in other forms is the same; a text of small words alone keeps them."""
    assert stems("The plans of a company") == stems("a company's plan")
    assert stems("to be or not to be")


def test_overlap_looks_at_the_shorter_and_likeness_at_both() -> None:
    """A summary is wholly within what it sums up, and not very like it; nothing is like an empty text."""
    long, short = "grown on high hills in the shade of large trees", "grown on hills"
    assert overlap(long, short) == 1
    assert likeness(long, short) < 0.5
    assert overlap("", short) == likeness("", short) == 0


@pytest.mark.parametrize(
    ("term", "meaning", "said"),
    (
        ("SEO", "search engine optimization", True),
        ("ROI", "return on investment", True),
        ("KPIs", "key performance indicators", True),
        ("R&D", "research and development", True),
        ("SEO", "the practice of being found", False),
        ("Tea", "the early arrival", False),
        ("Search engine", "some engine", False),
    ),
)
def test_spelling_out_is_known_by_its_initials(term: str, meaning: str, said: bool) -> None:
    """The words' first letters are the abbreviation's, with or without small words."""
    assert spells_out(term, meaning) is said
