"""Who is named where."""

import pytest

from studydeck.drafting.outline import Subject
from studydeck.drafting.subjects.mentions import Finder

STRATEGY = (
    Subject("Garden planning", ("Garden planning", "garden planning", "planning")),
    Subject("Garden care", ("Garden care", "garden care")),
)
FATS = (
    Subject("Saturated fats", ("saturated fats", "saturated fat")),
    Subject("Unsaturated fats", ("unsaturated fats", "unsaturated fat")),
)
BOATS = (Subject("Kayak", ("Kayak", "kayak", "kayaks")), Subject("Canoe", ("Canoe", "canoe", "canoes")))


def _named(subjects: tuple[Subject, ...], text: str) -> list[tuple[int, str]]:
    return [(mention.subject, text[mention.span.start : mention.span.end]) for mention in Finder(subjects).find(text)]


def test_the_longest_name_wins() -> None:
    """A name inside another is no mention of its own."""
    assert _named(STRATEGY, "Garden planning comes first.") == [(0, "Garden planning")]


def test_a_name_inside_the_others_is_not_found_there() -> None:
    """`Saturated` in "unsaturated" or "non-saturated" is nobody."""
    assert _named(FATS, "Unsaturated fats, non-saturated fats") == [(1, "Unsaturated fats")]


def test_hyphens_and_possessives_come_and_go() -> None:
    """A name is found without its article and its 's, however its parts are joined."""
    cars = (Subject("E-bike", ("E-bike", "e-bike")), Subject("Moped", ("moped",)))
    assert _named(cars, "The e-bike’s motor, the ebike, a moped's") == [(0, "e-bike"), (0, "ebike"), (1, "moped")]


def test_a_part_that_belongs_to_something_else_is_no_mention() -> None:
    """`Family planning` isn't garden planning, though "planning" alone is."""
    assert _named(STRATEGY, "Planning takes a winter, family planning longer.") == [(0, "Planning")]


def test_telling_parts_count_beside_each_other() -> None:
    """`Saturated` alone isn't looked for, but "saturated and unsaturated fats" names both."""
    assert _named(FATS, "Saturated and unsaturated fats differ.") == [(0, "Saturated"), (1, "unsaturated fats")]
    assert _named(FATS, "The market is saturated with oil.") == []


def test_a_role_s_field_is_no_name_by_itself() -> None:
    """The product isn't its manager, but "product and office managers" are both."""
    roles = (Subject("Product manager", ("product manager",)), Subject("Office manager", ("office manager",)))
    assert _named(roles, "Office managers don't know the product.") == []
    assert _named(roles, "An office manager buys the product.") == [(1, "office manager")]
    assert [subject for subject, _text in _named(roles, "Each product or office manager is busy.")] == [0, 1]


@pytest.mark.parametrize(
    "text",
    ("Both float.", "Both of them float.", "Neither floats.", "The two are boats.", "These boats, both kinds, float."),
)
def test_words_for_all_are_mentions_of_all(text: str) -> None:
    """`both`, "neither" and "the two" mean all subjects at once."""
    assert -1 in dict(_named(BOATS, text))


@pytest.mark.parametrize(
    "text",
    (
        "Both red and blue paint is used.",
        "It rained for the two weeks.",
        "Paint both sides.",
        "Neither cheap nor easy.",
        "each day",
    ),
)
def test_words_for_other_pairs_are_none(text: str) -> None:
    """Two other things, or two weeks, aren't the subjects."""
    assert _named(BOATS, text) == []


def test_both_before_a_verb_and_two_objects_is_one_for_all() -> None:
    """`Both need paint and care` isn't a pair called need paint and care."""
    assert _named(BOATS, "Both need paint and care.") == [(-1, "Both")]
    assert _named(BOATS, "Both types require paint and care.") == [(-1, "Both types")]


def test_one_subject_has_no_both() -> None:
    """Where nothing is compared, "both" means something else."""
    assert _named(BOATS[:1], "Both float.") == []


def test_short_names_are_found_as_they_are_written() -> None:
    """Go isn't go, C isn't C++."""
    languages = (Subject("Go", ("Go",)), Subject("C", ("C",)), Subject("C++", ("C++",)))
    assert _named(languages, "We go for Go, GO, C and C++, not c# or C#.") == [
        (0, "Go"),
        (0, "GO"),
        (1, "C"),
        (2, "C++"),
    ]


def test_typographic_apostrophes_are_the_same() -> None:
    """Names with an apostrophe are found with either."""
    oil = (Subject("Cod's oil", ("Cod's oil",)), Subject("Butter", ("butter",)))
    assert _named(oil, "Cod’s oil is liquid.") == [(0, "Cod’s oil")]
