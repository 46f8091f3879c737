"""Rows of tables that copying made flat."""

import pytest

from studydeck.drafting.comparing.flattened import restore
from studydeck.drafting.document import Table
from studydeck.drafting.outline import Subject
from studydeck.drafting.readers.reading import read

SUBJECTS = (Subject("Trams", ("Trams", "trams")), Subject("Buses", ("Buses", "buses")))


def _rows(text: str) -> list[list[str]]:
    document = restore(
        read(f"Trams vs. buses\n\nTwo ways to ride through a town.\n\n{text}".encode(), "a.txt"), SUBJECTS
    )
    return [[cell.text for cell in row] for block in document.blocks if isinstance(block, Table) for row in block.rows]


def test_sentences_are_cut_where_the_subjects_open_them() -> None:
    """The label stands before the first subject; rows of single words stand among them."""
    rows = _rows(
        "Feature Trams Buses\nNoise level Trams hum softly on rails. Buses roar at every stop.\nPower Wires Diesel\nWay Trams keep to rails. Buses go anywhere."
    )
    assert rows == [
        ["Feature", "Trams", "Buses"],
        ["Noise level", "Trams hum softly on rails.", "Buses roar at every stop."],
        ["Power", "Wires", "Diesel"],
        ["Way", "Trams keep to rails.", "Buses go anywhere."],
    ]


@pytest.mark.parametrize("corner", ("BASIS FOR COMPARISON", "Points of difference", "Comparison criteria", "Parameter"))
def test_the_words_above_the_labels_may_speak_of_comparing(corner: str) -> None:
    """They head the first column, and make no sentence of the line."""
    rows = _rows(f"{corner} Trams Buses\nPower Wires Diesel\nSpeed Slow Fast\nFare Low High")
    assert rows[0] == [corner, "Trams", "Buses"]
    assert rows[1:] == [["Power", "Wires", "Diesel"], ["Speed", "Slow", "Fast"], ["Fare", "Low", "High"]]


def test_cells_of_sentences_a_line_are_a_table_under_a_plain_head() -> None:
    """Where the first line heads labels, cells may be prose."""
    rows = _rows(
        "Basis\nTrams\nBuses\nPower\nA tram has wires. It needs a mast.\nA bus has a tank. It needs a pump.\nWay\nTrams keep to rails.\nBuses go anywhere."
    )
    assert rows[1] == ["Power", "A tram has wires. It needs a mast.", "A bus has a tank. It needs a pump."]
    assert rows[2][0] == "Way"


def test_cells_glued_behind_brackets_are_parted() -> None:
    """No space is left between cells, and one ends in a bracket and a stop."""
    rows = _rows(
        "FeatureTramsBuses\nPowerWires (mostly).Diesel\nGuard RoleUsed to check fares (twice).Used to open doors.\nSpeedSlowFast"
    )
    assert rows[2] == ["Guard Role", "Used to check fares (twice).", "Used to open doors."]


ROWS = [["Power", "Overhead wires", "Diesel"], ["Speed", "Slow in town", "Fast"], ["Fare", "Low", "High"]]
CELLS = [["Feature", "Trams", "Buses"], *ROWS]


@pytest.mark.parametrize("head", ("S.No.", "Sr. No.", "Sl No", "#", "No."))
@pytest.mark.parametrize("stop", ("", ".", ")"))
def test_numbers_before_the_rows_are_no_cells(head: str, stop: str) -> None:
    """They and what heads them go; the label is the next."""
    lines = [f"{number}{stop} {' '.join(row)}" for number, row in enumerate(ROWS, 1)]
    assert _rows("\n".join([f"{head} Feature Trams Buses", *lines])) == CELLS


def test_a_numbered_table_may_have_no_labels() -> None:
    """Then each row is cut into as many cells as there are subjects."""
    text = "S.No. Trams Buses\n1. They keep to rails. They go anywhere.\n2. They hum. They roar.\n3. Slow in town Fast"
    assert _rows(text) == [
        ["Trams", "Buses"],
        ["They keep to rails.", "They go anywhere."],
        ["They hum.", "They roar."],
        ["Slow in town", "Fast"],
    ]


def test_a_line_without_the_next_number_ends_a_numbered_table() -> None:
    """What is counted otherwise is no row of it."""
    text = "S.No. Feature Trams Buses\n1 Power Wires Diesel\n2 Speed Slow Fast\n1990 Fare Low High"
    assert len(_rows(text)) == 3


@pytest.mark.parametrize("between", ("\n", "\n\n"))
@pytest.mark.parametrize("numbered", (False, True))
def test_each_cell_may_stand_on_its_own_line(between: str, *, numbered: bool) -> None:
    """With or without blank lines, and with numbers that the reader may have left out."""
    rows = [[str(number), *row] if numbered else row for number, row in enumerate(ROWS, 1)]
    head = ["S.No."] if numbered else []
    assert _rows(between.join([*head, *CELLS[0], *(cell for row in rows for cell in row)])) == CELLS


@pytest.mark.parametrize(
    "text",
    (
        "FeatureTrams Buses\nPower Overhead wires Diesel\nSpeed Slow in town Fast\nFare Low High",
        "FeatureTramsBuses\nPowerOverhead wiresDiesel\nSpeedSlow in townFast\nFareLowHigh",
        "FeatureTrams Buses\nPowerOverhead wires Diesel\nSpeed Slow in townFast\nFareLow High",
        "S.No.FeatureTramsBuses\n1PowerOverhead wiresDiesel\n2SpeedSlow in townFast\n3FareLowHigh",
    ),
)
def test_cells_that_lost_the_space_between_them_are_cut(text: str) -> None:
    """In the head alone, in the rows, behind the label or between the sides, or everywhere."""
    assert _rows(text) == CELLS


def test_the_head_once_more_is_no_row() -> None:
    """Long tables repeat it."""
    text = (
        "Feature Trams Buses\nPower Overhead wires Diesel\nFeature Trams Buses\nSpeed Slow in town Fast\nFare Low High"
    )
    assert _rows(text) == CELLS


def test_a_word_with_a_capital_inside_is_not_cut() -> None:
    """Only where the head lost a space can its rows have lost one."""
    text = "Feature Trams Buses\nSeen on YouTube often Seldom\nSpeed Slow Fast"
    assert all("You" not in cell.split() for row in _rows(text) for cell in row)


def test_a_row_that_can_be_cut_in_two_ways_is_left_out() -> None:
    """Nothing tells where the second cell of capitalised names begins."""
    text = "Feature Trams Buses\nPower Wires Diesel\nSpeed Slow Fast\nRun by Red Blue, Green Gold or Brown Grey Black"
    assert [row[0] for row in _rows(text)] == ["Feature", "Power", "Speed"]
