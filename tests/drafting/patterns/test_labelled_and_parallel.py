"""Labels and headings that set subjects side by side."""

from studydeck.drafting.patterns.labelled_pair import LabelledPair
from studydeck.drafting.patterns.parallel_sections import ParallelSections
from studydeck.drafting.patterns.same_noun import SameNoun
from tests.drafting.patterns.differing import found, in_section, sides


def test_the_same_label_under_each_subject_is_a_difference() -> None:
    """`Track: ...` under Trains and under Buses; what a definition's label says is none."""
    text = "Trains vs buses\n\nTrains\n\n- What: vehicles on rails\n- Track: steel rails\n\nBuses\n\n- What: vehicles on roads\n- Track: roads\n"
    assert sides(LabelledPair(), text) == [("Track", "steel rails", "roads")]


def test_subjects_as_labels_under_an_aspect_are_a_difference() -> None:
    """Under a heading, or under an item, in whatever order."""
    text = in_section(
        "1. Track\n   - Buses: roads\n   - Trains: steel rails\n2. Power\n   - Buses: diesel\n   - Trains: electricity\n"
    )
    assert sides(LabelledPair(), text) == [("Track", "steel rails", "roads"), ("Power", "electricity", "diesel")]


def test_items_below_a_subject_are_its_side() -> None:
    """Where the subject stands alone and has items of its own."""
    text = in_section("- Trains\n  - wide\n  - fast\n- Buses\n  - narrow\n  - slow\n", "Seats")
    assert sides(LabelledPair(), text) == [("Seats", "wide; fast", "narrow; slow")]


def test_both_labels_may_stand_in_one_line() -> None:
    """`Track: Trains – rails; Buses – roads` and `Track: rails vs. roads`."""
    text = in_section("- Track: Trains – steel rails; Buses – roads\n- Power: electricity vs. diesel\n")
    assert sides(LabelledPair(), text) == [("Track", "steel rails", "roads"), ("Power", "electricity", "diesel")]


def test_who_speaks_is_no_aspect() -> None:
    """`A:` and `Note:` label nothing that could be compared."""
    text = "Trains vs buses\n\nTrains\n\n- Note: check the board\n\nBuses\n\n- Note: stand at the stop\n"
    assert found(LabelledPair(), text) == []


def test_subjects_under_an_aspects_heading_are_a_difference() -> None:
    """Two headings with the subjects' names below one with the aspect's."""
    text = (
        "# Trains vs buses\n\n## Track\n\n### Trains\n\nTrains run on steel rails. They can't leave them.\n\n"
        "### Buses\n\nBuses use any road.\n"
    )
    (finding,) = found(ParallelSections(), text, kind="md")
    assert (finding.aspect, finding.sides) == ("Track", ("run on steel rails", "use any road"))


def test_headings_alike_but_for_the_name_are_a_difference() -> None:
    """`When to take a train` and `When to take a bus`."""
    text = "# Trains vs buses\n\n## When to take a train\n\nA train is best for long ways.\n\n## When to take a bus\n\nA bus will do in town.\n"
    (finding,) = found(ParallelSections(), text, kind="md")
    assert finding.aspect == "When to take"
    assert finding.sides == ("best for long ways", "will do in town")


def test_what_is_it_is_no_aspect() -> None:
    """Sections that define make definitions."""
    text = "# Trains vs buses\n\n## What is a train?\n\nA train is a vehicle on rails.\n\n## What is a bus?\n\nA bus is a road vehicle.\n"
    assert found(ParallelSections(), text, kind="md") == []


def test_the_same_noun_said_of_each_is_a_difference_wherever_it_stands() -> None:
    """`The goal of X is` here, `Its goal is` there."""
    text = (
        "Trains vs buses\n\nAbout trains\n\nTrains are old. The goal of trains is to be fast.\n\n"
        "About buses\n\nBuses are newer. Their main goal is to go everywhere.\n"
    )
    assert sides(SameNoun(), text) == [("goal", "to be fast", "to go everywhere")]
