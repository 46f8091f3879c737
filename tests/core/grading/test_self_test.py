"""A deck tested against itself."""

from studydeck.core.card import Point
from studydeck.core.grading.rubric import Rubric, Subject
from studydeck.core.grading.self_test import Examined, examine
from studydeck.core.notes import advice_codes as code


def card(number: int, name: str, answer: str, *points: Point) -> Examined:
    """Return a definition as it is examined."""
    return Examined(number, name, Rubric(name, "definition", answer, points, (Subject(name),)))


GOOD = card(
    0,
    "Yeast",
    "A fungus that makes dough rise.",
    Point("makes dough rise", ("lifts the dough",)),
    Point("is a fungus", ("a kind of fungus",)),
)


def codes(*cards: Examined) -> list[str]:
    """Return the codes of what was found."""
    return [finding.code for finding in examine(cards)]


def test_a_good_card_is_left_in_peace() -> None:
    """Points with other ways to say them that find their own answer raise nothing."""
    assert codes(GOOD) == []


def test_an_answer_that_misses_its_points_is_told_with_the_point() -> None:
    """The finding names the point that isn't found."""
    bad = card(
        0, "Yeast", "A fungus.", Point("is a fungus", ("a kind of fungus",)), Point("lives on sugar", ("eats sugar",))
    )
    (finding,) = examine([bad])
    assert (finding.code, finding.point) == (code.MODEL_ANSWER, 1)


def test_another_answer_that_passes_is_told() -> None:
    """Points that a neighbour's answer meets are too wide."""
    wide = card(
        1, "Baking powder", "A powder that makes dough rise at once.", Point("makes dough rise", ("lifts the dough",))
    )
    assert codes(GOOD, wide) == [code.OTHER_ANSWER, code.OTHER_ANSWER]


def test_points_without_other_ways_are_told() -> None:
    """More than half of the points with nothing but the author's own words."""
    assert codes(
        card(0, "Yeast", "A fungus that makes dough rise.", Point("a fungus of dough"), Point("makes dough rise"))
    ) == [code.BARE_POINTS]


def test_a_single_word_is_told() -> None:
    """A point that one word meets."""
    assert codes(card(0, "Yeast", "It makes dough rise.", Point("makes dough rise", ("rise",)))) == [
        code.ONE_WORD_POINT
    ]


def test_one_word_on_both_sides_is_told() -> None:
    """The same single word as a point of both sides."""
    points = (Point("crumb", ("light crumb",), side="Wheat"), Point("dense crumb", ("crumb",), side="Rye"))
    rubric = Rubric("Wheat and rye?", "difference", "", points, (Subject("Wheat"), Subject("Rye")))
    assert code.SHARED_WORD in codes(Examined(0, "Wheat", rubric, has_points=False))
