"""Sentences that tell one side, and sentences about things that the document isn't about."""

import pytest

from studydeck.drafting.comparing.negation import negated, turned
from studydeck.drafting.patterns.comparative import Comparative
from studydeck.drafting.patterns.local_contrast import LocalContrast
from studydeck.drafting.patterns.unlike import Unlike
from tests.drafting.patterns.differing import found, in_section, sides


def test_unlike_with_both_sides_told() -> None:
    """`Unlike X, which ..., Y ...` leaves nothing to guess."""
    (finding,) = found(Unlike(), in_section("Unlike trains, which need rails, buses use roads."))
    assert finding.sides == ("need rails", "use roads")
    assert finding.doubts == ()


@pytest.mark.parametrize("sentence", ("Unlike trains, buses need roads.", "Buses need roads, unlike trains."))
def test_unlike_with_one_side_told_infers_the_other_and_says_so(sentence: str) -> None:
    """What isn't written is marked."""
    (finding,) = found(Unlike(), in_section(sentence))
    assert finding.sides == ("do not need roads", "need roads")
    assert "inferred" in finding.doubts


def test_a_comparative_is_turned_for_the_other() -> None:
    """Faster than, slower than."""
    (finding,) = found(Comparative(), in_section("Trains are faster than buses."))
    assert finding.sides == ("faster", "slower")
    assert "inferred" in finding.doubts


@pytest.mark.parametrize(
    ("sentence", "expected"),
    (
        ("Trains have their own tracks, which makes them faster than buses.", ("faster", "slower")),
        ("Train fares are higher than bus fares.", ("higher", "lower")),
        (
            "Trains have longer doors than those found in buses; nobody waits.",
            ("have longer doors", "have shorter doors"),
        ),
        ("Besides their price, trains have longer doors than buses.", ("have longer doors", "have shorter doors")),
    ),
)
def test_only_what_is_compared_is_turned(sentence: str, expected: tuple[str, str]) -> None:
    """What makes one faster isn't said of the other, and nouns behind both names are no obstacle."""
    (finding,) = found(Comparative(), in_section(sentence))
    assert finding.sides == expected


@pytest.mark.parametrize(
    ("said", "follows"),
    (
        ("needs rails", "does not need rails"),
        ("is old", "is not old"),
        ("can fly", "cannot fly"),
        ("carry goods", "do not carry goods"),
        ("doesn't fly", ""),
        ("has more seats", "has less seats"),
    ),
)
def test_a_negation_is_only_made_where_it_is_safe(said: str, follows: str) -> None:
    """A predicate that is negative already gives nothing."""
    assert negated(said) == follows


def test_an_unknown_comparative_is_not_turned() -> None:
    """No guess is made at what the contrary of a word might be."""
    assert turned("is greener") == ""


@pytest.mark.parametrize(
    ("sentence", "subjects", "expected"),
    (
        (
            "Standing ropes hold the mast, while running ropes move the sails.",
            ("Standing ropes", "Running ropes"),
            ("hold the mast", "move the sails"),
        ),
        (
            "A verb names an action, whereas a noun names a thing.",
            ("Verb", "Noun"),
            ("names an action", "names a thing"),
        ),
        ("Tacking is slow; gybing is quick.", ("Tacking", "Gybing"), ("slow", "quick")),
    ),
)
def test_two_names_that_show_by_their_form_are_contrasted(
    sentence: str, subjects: tuple[str, ...], expected: tuple[str, ...]
) -> None:
    """The same verb, an auxiliary, or the same last word tells where the names end."""
    (finding,) = found(LocalContrast(), f"Words of the sea\n\n{sentence}\n", ())
    assert (finding.subjects, finding.sides) == (subjects, expected)


@pytest.mark.parametrize(
    "sentence",
    (
        "While some like it, others do not.",
        "It is late; they are tired.",
        "We wait, while you are there.",
        "Prices rise while nobody looks.",
    ),
)
def test_pronouns_and_quantities_are_no_names(sentence: str) -> None:
    """Nothing is contrasted that can't stand on a card."""
    assert sides(LocalContrast(), f"Words of the sea\n\n{sentence}\n", ()) == []
