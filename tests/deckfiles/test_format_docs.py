"""The reference of the format says what the reader does."""

import re
from pathlib import Path

import pytest

from studydeck.core.notes import COMMON_FIELDS, KINDS, cards_of
from studydeck.deckfiles.head import DECK_FIELDS
from studydeck.deckfiles.problems import render
from studydeck.deckfiles.schema import load

TEXT = (Path(__file__).parents[2] / "docs" / "deck-format.md").read_text(encoding="utf-8")
EXAMPLES = re.findall(r"```yaml\n(.*?)```", TEXT, re.DOTALL)


@pytest.mark.parametrize("example", EXAMPLES, ids=range(len(EXAMPLES)))
def test_every_example_loads(example):
    """Each YAML example of the reference is a deck without a problem."""
    content = load(example.encode(), "docs/deck-format.md", "example")
    assert [render(problem) for problem in content.problems] == []
    assert all(cards_of(found.note) for found in content.notes)


def test_every_kind_has_an_example():
    """The examples hold a note of every registered kind."""
    used = {key for example in EXAMPLES for found in load(example.encode(), "x", "x").notes for key in found.fields}
    assert set(KINDS) <= used


def test_every_key_is_described():
    """Every key that is read stands in the reference."""
    keys = {*DECK_FIELDS, *COMMON_FIELDS, *KINDS, *(key for kind in KINDS.values() for key in kind.fields)}
    assert [key for key in sorted(keys) if f"`{key}`" not in TEXT] == []
