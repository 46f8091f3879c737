"""Choices: shuffled options, with the right ones always known."""

import pytest

from studydeck.core.notes import cards_of, read_note

ROADMAP = {"choose": "Who owns the roadmap?", "right": "Product", "wrong": ["Marketing", "Sales", "Finance"]}


def made(**fields):
    """Return the note and the faults of a choice."""
    faults = []
    return read_note({**ROADMAP, **fields}, {}, faults), faults


def test_options_are_shuffled_and_right():
    """Every turn shows all options, in changing order, and marks the right one."""
    note, _ = made()
    (face,) = cards_of(note)
    orders = set()
    for turn in range(30):
        asked = note.ask(face, turn)
        assert sorted(asked.options) == ["Finance", "Marketing", "Product", "Sales"]
        assert [asked.options[n] for n in asked.right] == ["Product"]
        assert not asked.several
        orders.add(asked.options)
    assert len(orders) > 10


def test_several_right_ones():
    """A list of right options asks for all of them."""
    note, _ = made(right=["Product", "Design"], because="They do.")
    (face,) = cards_of(note)
    asked = note.ask(face, 3)
    assert asked.several
    assert {asked.options[n] for n in asked.right} == {"Product", "Design"}
    assert asked.answer.text == "- Product\n- Design\n\nThey do."


def test_because_follows_the_right_option():
    """The answer names the right option, then the reason."""
    note, _ = made(because="It follows the vision.")
    assert cards_of(note)[0].answer.text == "Product\n\nIt follows the vision."


def test_the_prompt_names_no_options():
    """The question alone stands in the prompt."""
    assert cards_of(made()[0])[0].prompt == "Who owns the roadmap?"


@pytest.mark.parametrize(
    ("fields", "path"),
    (
        ({"wrong": ["product"]}, ("wrong", 0)),
        ({"wrong": ["a", "A"]}, ("wrong", 1)),
        ({"wrong": [str(n) for n in range(9)]}, ("wrong",)),
        ({"wrong": []}, ("wrong",)),
        ({"right": []}, ("right",)),
        ({"right": ["a", "a"]}, ("right", 1)),
        ({"right": {"or": ["x"]}}, ("right",)),
        ({"choose": ""}, ("choose",)),
        ({"because": ["x"]}, ("because",)),
    ),
)
def test_faults(fields, path):
    """Each mistake is named at its place."""
    note, faults = made(**fields)
    assert note is None
    assert path in [fault.path for fault in faults]


@pytest.mark.parametrize("key", ("right", "wrong"))
def test_both_sorts_are_needed(key):
    """Without right or without wrong options there is nothing to choose."""
    faults = []
    assert read_note({k: v for k, v in ROADMAP.items() if k != key}, {}, faults) is None
    assert f"`{key}`" in faults[0].message
