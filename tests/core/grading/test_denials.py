"""What a negation reaches, and what of a point is denied by it."""

import pytest

from studydeck.core.card import Point
from studydeck.core.grading.key_points import grade
from studydeck.core.grading.rubric import Mark, Rubric
from studydeck.core.grading.statements.polarity import polarity
from studydeck.core.grading.words.tokens import read


def denied(text: str) -> list[str]:
    """Return the words that carry meaning and are denied."""
    tokens = read(text).tokens
    mood = polarity(tokens)
    return [
        token.word for token, is_denied in zip(tokens, mood.denied, strict=True) if is_denied and not token.function
    ]


def mark(say: str, answer: str, *synonyms: tuple[str, ...]) -> Mark:
    """Return what became of the first of two points."""
    points = (Point(say), Point("nobody wears a hat"))
    return grade(Rubric("What happens?", "question", say, points, (), synonyms), answer).points[0].mark


@pytest.mark.parametrize(
    ("text", "words"),
    (
        ("It doesn't scatter light at all", ["scatter", "light"]),
        ("without any stock and turns crispy outside", ["stock"]),
        ("without sugar and eggs", ["sugar", "eggs"]),
        ("unlike the others and deciding alone", []),
        ("prices don't rise and industry isn't shielded", ["rise", "shielded", "industry"]),
        ("doesn't bring in any buyers", ["bring", "buyers"]),
        ("a breach that harms nobody", ["harms"]),
        ("The price people see has no influence", ["price", "people", "see", "influence"]),
    ),
)
def test_a_negation_reaches_so_far(text: str, words: list[str]) -> None:
    """Its clause ends where another begins; `at all` strengthens it; `has no influence` denies the whole."""
    assert sorted(denied(text)) == sorted(words)


@pytest.mark.parametrize(
    "text", ("They don't help against viruses, only against bacteria", "It isn't aimed at users but at dealers")
)
def test_what_is_contrasted_is_denied_and_not_what_is_done(text: str) -> None:
    """Not at one thing but at another: the act itself holds."""
    assert denied(text) in (["viruses"], ["users"])


def test_the_subject_of_a_denied_verb_is_denied_with_it() -> None:
    """Two words of a subject don't outweigh the verb that is denied of them."""
    say = "the immune system learns"
    assert mark(say, "The immune system learns.") is Mark.MET
    assert mark(say, "The immune system doesn't learn.") is Mark.DENIED


def test_a_verb_of_denial_acts_on_what_stands_behind_it() -> None:
    """To get in the way of light is to block it, and neither denies the light."""
    same = ("block", "fend off")
    assert mark("blocks the wind", "It fends off the wind.", same) is Mark.MET
    assert mark("fends off the wind", "It blocks the wind.", same) is Mark.MET


def test_both_words_of_a_contrast_on_one_side_are_the_contrary() -> None:
    """The dearer, the less isn't the dearer, the more."""
    say = "when the price rises people buy less"
    assert mark(say, "The higher the price, the less people buy.") is Mark.MET
    assert mark(say, "The higher the price, the more people buy.") is Mark.DENIED


def test_a_phrase_with_a_negation_can_be_denied_and_said_otherwise() -> None:
    """Not used up: used up is the contrary, without being used up the same."""
    say = "is not used up"
    assert mark(say, "It gets used up.") is Mark.DENIED
    assert mark(say, "It works without being used up.") is Mark.MET


def test_a_relation_the_other_way_round_is_denied_however_loosely_it_may_be_put() -> None:
    """A way that names only one of two things doesn't save an answer that exchanges them."""
    point = Point("LTV is above CAC", ("LTV is higher",))
    rubric = Rubric("How do they relate?", "question", "LTV is above CAC.", (point, Point("both are measured")))
    assert grade(rubric, "LTV is well above CAC.").points[0].mark is Mark.MET
    assert grade(rubric, "CAC is well above LTV.").points[0].mark is Mark.DENIED


@pytest.mark.parametrize(
    "answer", ("what you earned relative to what you spent", "the profit compared to how much was spent")
)
def test_what_comes_in_beside_what_goes_out_denies_neither(answer: str) -> None:
    """Both stand in every true statement about returns and margins: naming one is no denial of the other."""
    assert mark("in proportion to what was spent", answer) is not Mark.DENIED
