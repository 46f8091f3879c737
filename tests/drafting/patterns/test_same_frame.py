"""The same frame under each subject, in sections or paragraphs of its own."""

import pytest

from studydeck.drafting.patterns.same_frame import SameFrame
from tests.drafting.patterns.differing import found, sides


def _told(trains: str, buses: str) -> str:
    """Return an article with a section for each."""
    return f"Trains vs buses\n\nMany people ask which to take.\n\nTrains\n\n{trains}\n\nBuses\n\n{buses}\n"


@pytest.mark.parametrize(
    ("trains", "buses", "expected"),
    (
        (
            "Trains are focused on long ways.",
            "Buses focus on the last mile.",
            ("focus", "focused on long ways", "focus on the last mile"),
        ),
        ("They depend on rails.", "They depend on tar.", ("", "depend on rails", "depend on tar")),
        ("Trains are all about speed.", "Buses are more about reach.", ("", "all about speed", "more about reach")),
        ("Trains stop at stations.", "Buses stop by the road.", ("", "stop at stations", "stop by the road")),
    ),
)
def test_one_frame_in_two_sections_is_a_difference(trains: str, buses: str, expected: tuple[str, ...]) -> None:
    """The verb is the same, and what follows it tells the two apart."""
    text = _told(f"Trains were built first. {trains}", f"{buses} Buses came later.")
    assert expected in sides(SameFrame(), text)


def test_paragraphs_need_no_headings() -> None:
    """A paragraph is about the one subject that it names, from its first sentence on."""
    text = (
        "Trains vs buses\n\nTrains came first in most countries. They depend on rails.\n\n"
        "Buses came a century later. They depend on tar.\n"
    )
    assert ("", "depend on rails", "depend on tar") in sides(SameFrame(), text)


@pytest.mark.parametrize(
    ("trains", "buses"),
    (
        ("Trains are a means of transport.", "Buses are a means of transport for towns."),
        ("Trains have doors.", "Buses have windows."),
        ("Trains are known as iron roads.", "Buses are known as coaches."),
        ("For example, trains stop at stations.", "Buses stop by the road."),
        ("Trains stop at stations.", "Do buses stop by the road?"),
    ),
)
def test_definitions_general_verbs_examples_and_questions_are_none(trains: str, buses: str) -> None:
    """A verb that everything can have says nothing of a difference."""
    assert sides(SameFrame(), _told(trains, buses)) == []


def test_a_verb_with_other_words_behind_it_is_doubted() -> None:
    """`Stop at` and `stop by` are less surely two sides of one thing than `depend on` twice."""
    (finding,) = found(SameFrame(), _told("Trains stop at stations.", "Buses stop by the road."))
    assert finding.doubts == ("apart", "object")
    (finding,) = found(SameFrame(), _told("Trains stop at stations.", "Buses stop at signs."))
    assert finding.doubts == ("apart",)
