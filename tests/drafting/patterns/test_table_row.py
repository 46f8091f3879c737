"""Rows of tables, also of such as were flattened by copying."""

import pytest

from studydeck.drafting.document import Table
from studydeck.drafting.outlining import outline_of
from studydeck.drafting.patterns.table_row import TableRow
from studydeck.drafting.readers.reading import read
from studydeck.drafting.subjects import subjects
from tests.drafting.patterns.differing import found, outline, sides

FLAT = """Trains vs buses

Key differences

Feature Trains Buses
Track Steel rails Ordinary roads
Power Electricity, mostly Diesel or batteries
Time Horizon Years Months
Seats booked Yes No

That is all.
"""
LINES = """Trains vs buses

Comparison

Feature
Trains
Buses
Track
Steel rails
Roads
Power
Electricity
Diesel

Conclusion

Take the train.
"""
ROWS = [("Track", "Steel rails", "Roads"), ("Power", "Electricity", "Diesel")]


def test_a_flattened_table_is_restored_row_by_row() -> None:
    """A line that names the subjects, then rows whose cells begin with capitals."""
    assert sides(TableRow(), FLAT) == [
        ("Track", "Steel rails", "Ordinary roads"),
        ("Power", "Electricity, mostly", "Diesel or batteries"),
        ("Time Horizon", "Years", "Months"),
        ("Seats booked", "Yes", "No"),
    ]


def test_one_cell_a_line_is_restored() -> None:
    """Groups of lines after the heads, up to the next section."""
    assert sides(TableRow(), LINES) == ROWS


def test_a_restored_table_keeps_its_lines() -> None:
    """Each cell knows where it stood."""
    assert [finding.quotes[0].lines for finding in found(TableRow(), FLAT)] == [(6,), (7,), (8,), (9,)]


def test_cells_that_lost_the_space_between_them_are_cut() -> None:
    """`TrackSteel railsRoads`, as copied from some pages."""
    text = "Night trains vs city buses\n\nAspectNight trainsCity buses\nTrackSteel railsRoads\nPowerElectricityDiesel\n"
    assert sides(TableRow(), text, ("Night trains", "City buses")) == ROWS


def test_cells_may_be_sentences() -> None:
    """One sentence a cell, the label before the first."""
    text = (
        "Trains vs buses\n\nFeature Trains Buses\nTrack Trains roll on rails of steel. Buses roll on any road.\n"
        "Power Most take electricity from a wire. Most burn diesel.\n"
    )
    assert [one[0] for one in sides(TableRow(), text)] == ["Track", "Power"]


def test_prose_after_names_is_no_table() -> None:
    """A heading of two names over paragraphs stays what it is."""
    text = "Trains and buses\n\nTrains Buses\n\nPeople take them every day to go to work. Some don't.\n\nOthers walk. It's good for them.\n"
    assert not any(isinstance(block, Table) for block in outline(text).blocks)


@pytest.mark.parametrize(
    "table",
    (
        "| | Trains | Buses |\n|-|-|-|\n| Track | Steel rails | Roads |\n| Power | Electricity | Diesel |",
        "| # | Feature | Buses | Trains |\n|-|-|-|-|\n| 1 | Track | Roads | Steel rails |\n| 2 | Power | Diesel | Electricity |",
        "| Kind | Track | Power |\n|-|-|-|\n| Buses | Roads | Diesel |\n| Trains | Steel rails | Electricity |",
    ),
)
def test_sides_stand_in_the_subjects_order_wherever_the_table_has_them(table: str) -> None:
    """Columns in another order, numbered rows, subjects down the side."""
    findings = found(TableRow(), f"# Trains vs buses\n\n{table}\n", kind="md")
    assert [(finding.aspect, *finding.sides) for finding in findings] == ROWS


def test_ticks_are_words_and_dashes_are_nothing() -> None:
    """A tick is a yes; a row with one side told, or both alike, makes no card."""
    table = "| Aspect | Trains | Buses |\n|-|-|-|\n| Bunks | ✓ | ✗ |\n| Seats | Yes | Yes |\n| Wings | – | Small |"
    findings = found(TableRow(), f"# Trains vs buses\n\n{table}\n", kind="md")
    assert [(finding.aspect, *finding.sides) for finding in findings] == [("Bunks", "Yes", "No")]


def test_three_subjects_may_leave_one_silent() -> None:
    """Of three or more, one side may be empty."""
    table = "| Aspect | Trains | Buses | Ferries |\n|-|-|-|-|\n| Way | Rails | Roads | - |"
    findings = found(TableRow(), f"# Trains\n\n{table}\n", ("Trains", "Buses", "Ferries"), kind="md")
    assert [finding.sides for finding in findings] == [("Rails", "Roads", "")]


def test_heads_that_are_no_known_subjects_count_where_the_corner_says_aspect() -> None:
    """A table may compare what the document doesn't name elsewhere."""
    table = "| Feature | Trams | Ferries |\n|-|-|-|\n| Way | Rails | Water |\n| Pace | Slow | Slower |"
    (first, _second) = found(TableRow(), f"# Town traffic\n\n{table}\n", (), kind="md")
    assert first.subjects == ("Trams", "Ferries")
    assert first.doubts == ("unnamed-subjects",)


def test_a_table_of_terms_and_meanings_is_no_comparison() -> None:
    """Glossaries in tables belong to the definitions."""
    table = "| Term | Meaning | Example |\n|-|-|-|\n| Tram | A town train | Line 4 |\n| Bus | A road vehicle | Line 7 |"
    assert found(TableRow(), f"# Words\n\n{table}\n", (), kind="md") == []


@pytest.mark.parametrize(
    "rows",
    (
        "S.N  Trains  Buses\n1. They need rails. They need roads.\n2. They are fast. They are slow.",
        "Trains Buses\nThey need rails They need roads\nThey are fast They are slow",
    ),
)
def test_rows_without_labels_are_cut_by_sentences_or_the_same_first_word(rows: str) -> None:
    """Numbered rows, and rows each side of which begins alike, have no aspect."""
    assert sides(TableRow(), f"Trains vs buses\n\nMany people ask which to take.\n\n{rows}\n") == [
        ("", "need rails", "need roads"),
        ("", "fast", "slow"),
    ]


def test_a_cell_that_names_its_subject_says_the_rest() -> None:
    """The card names it already."""
    table = "| Aspect | Trains | Buses |\n|-|-|-|\n| Way | Trains need rails. | Buses use roads. |"
    (finding,) = found(TableRow(), f"# Trains vs buses\n\n{table}\n", kind="md")
    assert finding.sides == ("need rails", "use roads")


@pytest.mark.parametrize("head", ("Key insight", "Notes", "Example", "Remarks", "Why it matters"))
def test_a_column_of_remarks_is_no_subject(head: str) -> None:
    """Its cells say nothing of a third thing."""
    rows = ["| Track | Rails | Roads | Plain to see |", "| Power | Current | Diesel | Mostly so |"]
    text = "\n".join(
        ["# Trains and buses", "", f"| Aspect | Trains | Buses | {head} |", "| --- | --- | --- | --- |", *rows]
    )
    outlined = outline_of(read(text.encode(), "a.md"), subjects.find(read(text.encode(), "a.md")))
    assert [finding.subjects for finding in TableRow().find(outlined)] == [("Trains", "Buses")] * 2


def test_a_label_that_stands_on_many_rows_names_none() -> None:
    """Four rows of one label differ in four respects, and no one knows which."""
    rows = "".join(f"Pictures\t{word} window\t{word} door\n" for word in ("one", "two", "three", "four"))
    text = f"Trains vs buses\n\nAspect\tTrains\tBuses\nTrack\tRails\tRoads\n{rows}"
    assert [finding.aspect for finding in found(TableRow(), text)] == ["Track", "", "", "", ""]


def test_the_head_once_more_is_no_difference() -> None:
    """Long tables repeat it."""
    text = (
        "Trains vs buses\n\nAspect\tTrains\tBuses\nTrack\tRails\tRoads\nAspect\tTrains\tBuses\nPower\tCurrent\tDiesel\n"
    )
    assert [aspect for aspect, *_ in sides(TableRow(), text)] == ["Track", "Power"]


def test_a_name_that_begins_a_longer_one_is_kept() -> None:
    """A union of that name isn't the subject itself."""
    text = (
        "Trains vs buses\n\nAspect\tTrains\tBuses\nOwner\tTrains Union\tBuses Union\nTrack\tTrains need rails\tRoads\n"
    )
    assert sides(TableRow(), text)[0] == ("Owner", "Trains Union", "Buses Union")
