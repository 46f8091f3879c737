"""The same frame under each subject, in sections or paragraphs of its own."""

import pytest

from studydeck.drafting.patterns.same_frame import SameFrame
from studydeck.drafting.patterns.same_noun import SameNoun
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


def test_a_main_sentence_is_paired_before_one_that_only_adds() -> None:
    """`Also responsible for` adds to what was said: the main sentence of the other section answers it."""
    found_sides = sides(
        SameFrame(),
        _told(
            "Trains are responsible for long ways. They are also responsible for freight.",
            "Buses are also responsible for school ways. Buses are responsible for short ways.",
        ),
    )
    assert [one[1:] for one in found_sides] == [("responsible for long ways", "responsible for short ways")]


def test_labelled_lines_about_different_things_are_no_pair() -> None:
    """A verb alone doesn't join two lines whose labels share nothing; a word in both labels does."""
    apart = _told("Keeping time: Trains watch the clock.", "Keeping clean: Buses watch the litter.")
    assert len(sides(SameFrame(), apart)) == 1
    apart = _told("Keeping time: Trains watch the clock.", "Care of seats: Buses watch the litter.")
    assert sides(SameFrame(), apart) == []
    half = _told("Keeping time: Trains watch the clock.", "Buses watch the litter.")
    assert sides(SameFrame(), half) == []


@pytest.mark.parametrize(
    ("trains", "buses", "expected"),
    (
        ("Trains use rails.", "Buses use roads.", ("what is used", "use rails", "use roads")),
        ("Trains are used for freight.", "Buses are used in towns.", ("use", "used for freight", "used in towns")),
        ("Trains tend to be long.", "Buses tend to be short.", ("length", "tend to be long", "tend to be short")),
        (
            "Trains usually come from a background in coal.",
            "Buses often stem from a background in oil.",
            ("background", "usually come from a background in coal", "often stem from a background in oil"),
        ),
        (
            "Their main focus is on long ways.",
            "They focus on the last mile.",
            ("focus", "long ways", "focus on the last mile"),
        ),
        ("This method depends on rails.", "This method depends on tar.", ("", "depends on rails", "depends on tar")),
    ),
)
def test_general_verbs_nouns_and_this_method_tell_too(trains: str, buses: str, expected: tuple[str, ...]) -> None:
    """`Use`, `used for`, `tend to be`, a background, and `their focus is` against `they focus` are frames as well."""
    text = _told(f"Trains were built first. {trains}", f"Buses came later. {buses}")
    assert expected in sides(SameFrame(), text)


def test_a_sentence_that_names_the_other_in_passing_is_still_about_its_own() -> None:
    """`Trains share stations with buses` is about trains, and so is the `they` behind it."""
    text = (
        "Trains vs buses\n\nTrains share some stations with buses. They depend on rails.\n\n"
        "Buses came a century later. They depend on tar.\n"
    )
    assert ("", "depend on rails", "depend on tar") in sides(SameFrame(), text)


def test_a_noun_of_each_may_be_required_for_the_role_or_flow() -> None:
    """`Skills required for this role include ...` is about skills, and the same verb of one noun tells the two apart."""
    text = _told(
        "Trains are old. Skills required for this role include patience. Freight usually flows south.",
        "Buses are new. Skills required for this role include haste. Freight usually flows north.",
    )
    assert ("skills", "include patience", "include haste") in sides(SameNoun(), text)
    assert ("freight", "flows south", "flows north") in sides(SameNoun(), text)


def test_an_aim_is_one_whether_noun_or_verb() -> None:
    """`The aim of trains is to ...` is answered by `buses aim to ...`."""
    text = _told("The aim of trains is to cover long ways.", "Buses aim to cover the last mile.")
    assert [one[0] for one in sides(SameNoun(), text)] == ["aim"]
