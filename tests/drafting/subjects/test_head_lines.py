"""What is compared, read from the head of a table that copying made flat, where no title says it."""

import pytest

from studydeck.drafting.readers.reading import read
from studydeck.drafting.subjects import subjects

OPENING = "Much has been written on {}. Here is a short table."
ROWS = [
    ("Power", "Wind that blows", "A battery"),
    ("Control", "A line in the hand", "Radio signals"),
    ("Cost", "A few coins", "A lot"),
]


def _names(text: str) -> set[str]:
    return {subject.name.casefold() for subject in subjects.find(read(text.encode(), "a.txt"))}


@pytest.mark.parametrize(
    "corner", ("Basis for comparison", "S.No. Aspect", "Key differences", "Criteria", "Points of difference")
)
def test_one_line_that_names_all_tells_what_is_compared(corner: str) -> None:
    """Behind its corner stand the names, below it rows."""
    opening = OPENING.format("kites, and as much on drones")
    table = "\n".join([f"{corner} Kites Drones", *(" ".join(row) for row in ROWS)])
    assert _names(f"{opening}\n\n{table}\n") == {"kites", "drones"}


def test_names_with_one_last_word_are_told_apart_by_it() -> None:
    """Each ends with it."""
    opening = OPENING.format("the primary cell and the secondary cell")
    table = "\n".join(["Parameters Primary Cell Secondary Cell", *(" ".join(row) for row in ROWS)])
    assert _names(f"{opening}\n\n{table}\n") == {"primary cell", "secondary cell"}


@pytest.mark.parametrize("numbered", (False, True))
def test_a_cell_a_line_the_aspects_below_tell_how_many_are_named(*, numbered: bool) -> None:
    """The first aspect isn't a third subject."""
    cells = ["S.No."] if numbered else []
    cells += ["Basis of difference", "Kites", "Drones"]
    for number, row in enumerate(ROWS, 1):
        cells += [*([str(number)] if numbered else []), *row]
    opening = OPENING.format("kites and drones, and on power")
    assert _names(f"Kites vs drones\n\n{opening}\n\n" + "\n".join(cells)) == {"kites", "drones"}


def test_a_heading_before_prose_is_no_head() -> None:
    """Rows begin with a label and are no sentences that run on."""
    text = "Area Sales Manager\n\nthe work is hard\n\nan area has a manager for sales, and sales have areas."
    assert _names(text) == set()
