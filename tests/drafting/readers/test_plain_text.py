"""Paragraphs, wrapped lines and items of plain text."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from studydeck.drafting.document import Item
from studydeck.drafting.readers.encoding import safe
from studydeck.drafting.readers.plain_text import read
from tests.drafting.readers.reading_texts import MORE, PROSE, misplaced, plain, shape

WRAPPED = """Trams and buses

A tram is a rail vehicle that runs on the streets of a
town and shares them with cars. Its rails are laid once
and stay for decades, which makes it dear to build.

A bus needs no rails. Its way can be changed within a day,
so small towns prefer it.
"""


def test_wrapped_lines_are_joined() -> None:
    """A paragraph broken at a column is one paragraph; a blank line or a short line ends it."""
    assert shape(plain(WRAPPED)) == [
        "# Trams and buses",
        "A tram is a rail vehicle that runs on the streets of a town and shares them with cars. Its rails are laid once and stay for decades, which makes it dear to build.",
        "A bus needs no rails. Its way can be changed within a day, so small towns prefer it.",
    ]


def test_a_paragraph_a_line_needs_no_blank_lines() -> None:
    """A page copied without blank lines still has its headings and paragraphs."""
    text = f"Trams vs Buses\n{PROSE}\nTrams\n{PROSE}\nBuses\n{MORE}"
    assert shape(plain(text)) == ["# Trams vs Buses", PROSE, "## Trams", PROSE, "## Buses", MORE]


def test_short_lines_are_not_joined() -> None:
    """The rows of a table that lost its cells stay lines, to be restored later."""
    text = f"Key Differences\n\nFeature Trams Buses\nPrice High Low\nSpeed Low Low\n\n{PROSE}"
    assert shape(plain(text))[1:4] == ["Feature Trams Buses", "Price High Low", "Speed Low Low"]


@pytest.mark.parametrize(
    ("first", "second"),
    (
        ("• ", "• "),
        ("- ", "- "),
        ("* ", "* "),
        ("– ", "– "),
        ("◦ ", "◦ "),
        ("▪ ", "▪ "),
        ("o ", "o "),
        ("•", "•"),
        ("✓ ", "✓ "),
        ("🔹 ", "🔹 "),
        ("•\t", "•\t"),
        ("1. ", "2. "),
        ("1) ", "2) "),
        ("(1) ", "(2) "),
        ("a) ", "b) "),
        ("(a) ", "(b) "),
        ("(i) ", "(ii) "),
        ("iv. ", "v. "),
        ("Step 1: ", "Step 2: "),
    ),
)
def test_markers_make_items(first: str, second: str) -> None:
    """Bullets, numbers and letters of every habit, the marker not among the words."""
    document = plain(f"{PROSE}\n\n{first}cheap tickets\n{second}quiet rides\n\n{MORE}")
    items = [block for block in document.blocks if isinstance(block, Item)]
    assert [item.passage.text for item in items] == ["cheap tickets", "quiet rides"]
    assert items[0].list_id == items[1].list_id
    assert (items[0].number is None) == (not any(char.isalnum() and char != "o" for char in first))


@pytest.mark.parametrize(
    "line",
    (
        "A. Smith wrote a book on trams.",
        "I. Newton never rode one.",
        "— said the driver",
        "3.5 million people ride.",
        "2019 was a good year.",
    ),
)
def test_what_only_looks_like_a_marker_stays(line: str) -> None:
    """An initial, a quotation's author, a number: without a sibling it is a sentence."""
    assert line in shape(plain(f"{PROSE}\n\n{line}\n\n{MORE}"))


def test_indent_and_signs_give_the_depth() -> None:
    """Deeper by indent; where a copy lost it, by another sign. The outer list goes on after the inner one."""
    text = "Vehicles:\n\n• Trams\n    ◦ old ones\n    ◦ new ones\n• Buses\n- small\n- large\n• Boats\n"
    document = plain(f"{PROSE}\n\n{text}\n\n{MORE}")
    assert [(item.depth, item.list_id) for item in document.blocks if isinstance(item, Item)] == [
        (0, 1), (1, 2), (1, 2), (0, 1), (1, 3), (1, 3), (0, 1),
    ]  # fmt: skip


def test_items_wrapped_by_hand_are_whole() -> None:
    """The second line of an item stands under its first word."""
    text = f"{PROSE}\n\n- a ticket that costs less than\n  a cup of coffee\n- a seat\n\n{MORE}"
    assert shape(plain(text))[1:3] == ["- a ticket that costs less than a cup of coffee", "- a seat"]


def test_a_list_that_counts_anew_is_another_list() -> None:
    """Two numbered lists right below each other are two."""
    document = plain(f"{PROSE}\n\n1. one tram\n2. two trams\n\n1. one bus\n2. two buses\n\n{MORE}")
    assert [item.list_id for item in document.blocks if isinstance(item, Item)] == [1, 1, 2, 2]


def test_references_in_brackets_are_left_out() -> None:
    """Copies of encyclopedias carry `[1]` and `[edit]` along."""
    document = plain(f"Trams and buses[edit]\n\nTrams are slow.[1] Buses, too,[2][3] are slow [sic].\n\n{PROSE}")
    assert shape(document)[:2] == ["# Trams and buses", "Trams are slow. Buses, too, are slow [sic]."]
    assert misplaced(document) == []


LINES = st.sampled_from(
    [
        "",
        " ",
        "Title Case Line",
        "Focus: a thing",
        "- item",
        "  - inner item",
        "1. one",
        "2. two",
        "a\tb\tc",
        "a | b",
        "x  y  z",
        "====",
        "----",
        "Comments",
        "References",
        "A sentence that ends. And one more.",
        "• ",
        "\u00a0",
        "Table of Contents",
        "By Ann",
        "| a | b |",
        "a  b",
        "(see below)",
        "o x",
    ]
)


@settings(max_examples=40)
@given(st.lists(LINES, max_size=25))
def test_every_word_knows_its_place(lines: list[str]) -> None:
    """Whatever the lines, each word of each block stands in the source where its passage says, and nothing stands twice."""
    text = "\n".join(lines)
    if not text.strip():
        return
    document = plain(text)
    assert misplaced(document) == []
    assert sum(len(line.split()) for line in shape(document)) <= len(text.split()) * 2 + 20


@settings(max_examples=40)
@given(st.text(max_size=200))
def test_any_text_is_read(text: str) -> None:
    """Whatever the signs, the words that are read stand in the text."""
    assert misplaced(read(safe(text), "x.txt")) == []


def test_items_below_a_label_lie_under_it() -> None:
    """A copy that lost its indents: "- Trams:", its facts, "- Buses:", its facts."""
    text = "Trams vs. buses\n\n- Trams:\n- run on rails\n- need wires\n- Buses:\n- run on tyres\n"
    assert shape(plain(text))[1:] == ["- Trams:", "  - run on rails", "  - need wires", "- Buses:", "  - run on tyres"]


def test_bars_behind_single_cells_are_no_text() -> None:
    """A table copied one cell a line, a bar behind each."""
    text = "Trams vs. buses\n\nWords come first here.\n\nTrams |\nBuses |\nRails |\nTyres |\n"
    assert [line.lstrip("# ") for line in shape(plain(text))[2:]] == ["Trams", "Buses", "Rails", "Tyres"]


def test_a_bullet_alone_belongs_to_the_line_below() -> None:
    """As some ways of saving a page write lists."""
    text = "Trams vs. buses\n\nTowns with trams:\n-\nBern\n-\nGraz\n-\nLinz\n\n-\n\nWords.\n"
    assert shape(plain(text))[2:5] == ["- Bern", "- Graz", "- Linz"]


def test_labels_in_small_letters_open_lines() -> None:
    """They go on with nothing, though the line above has no stop."""
    lines = [
        f"{name}: {rest}"
        for name in ("tram", "bus")
        for rest in (
            "keeps to its way and never leaves it for any reason",
            "is loved by all who have to ride it every day of the week",
        )
    ]
    assert shape(plain("Trams vs. buses\n\n" + "\n".join(lines)))[1:] == lines


def test_the_number_of_a_clause_is_no_part_of_its_sentence() -> None:
    """Official papers number each paragraph; a decimal in a sentence stays."""
    text = "Trams and buses\n\nWords come first here, and they are many.\n\n5.1 Both need a driver.\n5.2 Neither runs at night.\n\n3.5 million people ride them.\n"
    assert shape(plain(text))[2:] == ["Both need a driver.", "Neither runs at night.", "3.5 million people ride them."]
