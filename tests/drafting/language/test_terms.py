"""Terms and short texts."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studydeck.drafting.language.terms import bare, normal, plausible, shorten, singular


@pytest.mark.parametrize(
    ("one", "other"),
    (
        ("The Steam Engines", "steam engine"),
        ("“Gross” income", "gross income"),
        ("Bacteria", "bacterium"),
        ("a baker's dozen", "Baker’s Dozen"),
        ("Lenses", "lens"),
        ("Policies", "policy"),
        ("Boxes:", "box"),
    ),
)
def test_case_article_plural_and_signs_make_no_other_term(one: str, other: str) -> None:
    """Two spellings of a term have one normal form."""
    assert normal(one) == normal(other)


@pytest.mark.parametrize(("one", "other"), (("HTTP", "HTTPS"), ("Tax", "Taxi"), ("C", "C++"), ("new", "news")))
def test_other_terms_stay_apart(one: str, other: str) -> None:
    """An s at the end isn't always a plural."""
    assert normal(one) != normal(other)


@pytest.mark.parametrize("word", ("bus", "gas", "analysis", "physics", "series", "lens", "virus", "process", "dns"))
def test_a_singular_in_s_stays(word: str) -> None:
    """What isn't a plural loses nothing."""
    assert singular(word) == word


@pytest.mark.parametrize("term", ("Steam engine", "pH", "return on investment", "C++", "O-ring", "the Treaty of Rome"))
def test_names_of_things_are_plausible(term: str) -> None:
    """Short noun phrases can be terms."""
    assert plausible(term)


@pytest.mark.parametrize(
    "term",
    (
        "",
        "It",
        "this method",
        "However",
        "what is tea",
        "which",
        "a",
        "one two three four five six seven eight",
        "tea is hot",
        "12",
        "on the",
    ),
)
def test_pieces_of_sentences_are_not(term: str) -> None:
    """Pronouns, questions, clauses, figures and loose ends can't be terms."""
    assert not plausible(term)


def test_a_long_text_is_cut_where_a_clause_ends() -> None:
    """At most so many words, no bracket left open, and no sign of a cut where nothing is torn."""
    text = "boats that are rowed by two people with one oar each, (which is rare), and that are seen on lakes in summer only"
    assert shorten(text, 14) == "boats that are rowed by two people with one oar each, (which is rare)"


def test_a_cut_inside_a_clause_shows() -> None:
    """Where no clause ends, an ellipsis tells that more was said."""
    assert shorten("one " * 40, 5) == "one one one one one …"


def test_bare_keeps_a_bracket_that_belongs() -> None:
    """Articles and signs at the edges go, "function f(x)" stays."""
    assert bare("the “kettle”,") == "kettle"
    assert bare("function f(x)") == "function f(x)"


@given(st.text(max_size=60))
def test_normalising_twice_changes_nothing(text: str) -> None:
    """A normal form is its own."""
    assert normal(normal(text)) == normal(text)
