"""Tables in plain text, whatever parts their cells."""

import pytest

from studydeck.drafting.document import Table
from studydeck.drafting.readers.table_heads import guessed_head
from tests.drafting.readers.reading_texts import MORE, PROSE, misplaced, plain, shape

TABS = "\tTram\tBus\nPrice\thigh\tlow\nRails\tyes\t"
BARS = "| Aspect | Tram | Bus |\n|---|---|---|\n| Price | high | low |\n| Rails | yes | no |"
LOOSE = "Aspect | Tram | Bus\nPrice | high | low\nRails | yes | no"
DRAWN = "┌───────┬──────┬─────┐\n│ Aspect│ Tram │ Bus │\n├───────┼──────┼─────┤\n│ Price │ high │ low │\n│ Rails │ yes  │ no  │\n└───────┴──────┴─────┘"
GRID = "+-------+----------+-----+\n| Aspect| Tram     | Bus |\n+=======+==========+=====+\n| Price | high, or | low |\n|       | so       |     |\n+-------+----------+-----+\n| Rails | yes      | no  |\n+-------+----------+-----+"
COLUMNS = "           Tram           Bus\nPrice      high by far    low\nRails      yes            no"
RULED = "Aspect   Tram    Bus\n------   ----    ---\nPrice    high    low\nRails    yes     no"


@pytest.mark.parametrize("text", (TABS, BARS, LOOSE, DRAWN, GRID, COLUMNS, RULED, TABS.replace("\n", "\n\n")))
def test_tables_are_found(text: str) -> None:
    """Tabs, pipes, drawn lines, columns: three cells a row, the head known, every cell in its place."""
    document = plain(f"Tram vs bus\n\n{PROSE}\n\n{text}\n\n{MORE}")
    (table,) = [block for block in document.blocks if isinstance(block, Table)]
    assert [len(row) for row in table.rows] == [3, 3, 3]
    assert [row[0].text for row in table.rows][1:] == ["Price", "Rails"]
    assert [cell.text for cell in table.rows[0]][1:] == ["Tram", "Bus"]
    assert table.rows[1][1].text.startswith("high")
    assert table.head == 1
    assert misplaced(document) == []


@pytest.mark.parametrize(
    "text",
    (
        "One sentence.  Another one.  A third.\nMore of them.  And more.  Yes.\nAnd so on.  To the end.  Fin.",
        "• one\tthing here\n• two\tthings here",
        "Home | About us | Contact",
        "Words with a bar | in them, once.",
        "Spaced   out words\nThat don't stand in columns at all",
    ),
)
def test_what_only_looks_so_is_no_table(text: str) -> None:
    """Two blanks after a full stop, a tab behind a bullet, a menu, a lone bar."""
    document = plain(f"Tram vs bus\n\n{PROSE}\n\n{text}\n\n{MORE}")
    assert not any(isinstance(block, Table) for block in document.blocks)


def test_a_cell_in_two_lines_is_one_cell() -> None:
    """A drawn table's cell, and a column's, goes on in the line below where the first cell is empty."""
    columns = "Aspect   Tram            Bus\nPrice    high by far     low\n         in most towns\nRails    yes             no"
    for text in (GRID, columns):
        lines = "\n".join(shape(plain(f"Tram vs bus\n\n{PROSE}\n\n{text}\n\n{MORE}")))
        assert "high, or so | low" in lines or "high by far in most towns | low" in lines


@pytest.mark.parametrize(
    ("rows", "head"),
    (
        ([["Term", "Meaning"], ["tram", "a vehicle on rails"]], 1),
        ([["tram", "a vehicle on rails"], ["bus", "a vehicle on tyres"]], 0),
        ([["", "Tram", "Bus"], ["Price", "high", "low"]], 1),
        ([["Accounts payable", "Accounts receivable"], ["owed by us", "owed to us"], ["a debt", "a claim"]], 1),
        ([["only one row", "here"]], 0),
    ),
)
def test_a_head_is_guessed(rows: list[list[str]], head: int) -> None:
    """By its corner, by its short labels, by what its cells share."""
    assert guessed_head(rows) == head


def test_columns_that_do_not_stand_below_each_other_are_a_table() -> None:
    """Three blanks between cells of any length, as some copies part them."""
    rows = "Point   Tram   Bus\nPrice   High   Low\nStuffy air   Hardly ever   Common\nNoise   Low   High"
    document = plain(f"Tram vs bus\n\n{PROSE}\n\n{rows}\n\n{MORE}")
    (table,) = (block for block in document.blocks if isinstance(block, Table))
    assert [[cell.text for cell in row] for row in table.rows][2] == ["Stuffy air", "Hardly ever", "Common"]


def test_an_empty_corner_whose_tab_was_lost_is_put_back() -> None:
    """The head has a cell less than every row below it."""
    document = plain(f"Tram vs bus\n\n{PROSE}\n\nTram\tBus\nPrice\tHigh\tLow\nNoise\tLow\tHigh\n\n{MORE}")
    (table,) = (block for block in document.blocks if isinstance(block, Table))
    assert [cell.text for cell in table.rows[0]] == ["", "Tram", "Bus"]
