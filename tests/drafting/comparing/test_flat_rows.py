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
