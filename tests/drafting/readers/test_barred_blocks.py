"""Rows of cells between bars that no rule and no line break holds together."""

import pytest

from studydeck.drafting.document import Table
from studydeck.drafting.readers.reading import read

ROWS = (("Aspect", "Tram", "Bus"), ("Price", "high in town", "low"), ("Rails", "yes", "no"))
FRAMED = [f"| {' | '.join(row)} |" for row in ROWS]
BARE = [" | ".join(row) for row in ROWS]
BROKEN = ["| Aspect | Tram | Bus |", "| Price | high", "in town | low |", "| Rails | yes | no |"]
MARKDOWN = "# Trams and buses\n\n**Both** ride.\n\n{}\n\nSo much for them."
PAGE = "<html><body><h1>Trams and buses</h1><p>Both ride through the town every day.</p><p>{}</p></body></html>"


def _tables(text: str, name: str) -> list[tuple[tuple[str, ...], ...]]:
    blocks = read(text.encode(), name).blocks
    return [
        tuple(tuple(cell.text for cell in row) for row in block.rows) for block in blocks if isinstance(block, Table)
    ]


@pytest.mark.parametrize("lines", (FRAMED, BARE))
@pytest.mark.parametrize(
    ("form", "between", "name"),
    (
        ("Trams and buses\n\n{}\n", "\n\n", "a.txt"),
        ("Trams and buses\n\n{}\n", "\n", "a.txt"),
        (MARKDOWN, "\n", "a.md"),
        (MARKDOWN, "\n\n", "a.md"),
        ("# Trams and buses\n\nHere they are:\n{}\nSo much for them.", "\n", "a.md"),
        (PAGE, "<br>", "a.html"),
        (PAGE, "</p><p>", "a.html"),
    ),
)
def test_rows_between_bars_are_a_table(lines: list[str], form: str, between: str, name: str) -> None:
    """Without a rule below the head, with blank lines, in Markdown and in a page."""
    assert _tables(form.format(between.join(lines)), name) == [ROWS]


def test_a_cell_of_a_framed_table_may_hold_a_line_break() -> None:
    """The row ends where its last bar stands."""
    assert _tables("Trams and buses\n\n" + "\n".join(BROKEN), "a.txt") == [ROWS]


@pytest.mark.parametrize(
    "text", ("Home | About | Contact\n\nImprint | Help", "One | two | three\n\nA sentence.\n\nFour | five | six")
)
def test_a_menu_is_no_table(text: str) -> None:
    """Rows must have as many cells each, follow each other, and be three."""
    assert _tables(text, "a.txt") == []


def test_halves_of_rows_make_no_rows() -> None:
    """Where cells hold line breaks, nothing tells in Markdown which lines are one row."""
    lines = ["| Aspect | Tram | Bus |", *("| Price | high\nin town | low |" for _ in range(4))]
    assert _tables(MARKDOWN.format("\n".join(lines)), "a.md") == []


def test_every_cell_knows_its_place() -> None:
    """The quote of a card rests on it."""
    text = MARKDOWN.format("\n".join(FRAMED))
    document = read(text.encode(), "a.md")
    (table,) = [block for block in document.blocks if isinstance(block, Table)]
    for row in table.rows:
        for cell in row:
            assert document.source[slice(*cell.source_span(0, len(cell.text)))] == cell.text
