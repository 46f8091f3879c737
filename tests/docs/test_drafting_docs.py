"""docs/drafting.md promises forms that are found as they stand: each of its examples is drafted."""

import re
from collections import Counter
from pathlib import Path

import pytest

from studydeck.drafting.draft import draft
from studydeck.drafting.readers.reading import read

PAGE = (Path(__file__).resolve().parents[2] / "docs" / "drafting.md").read_text(encoding="utf-8")
EXAMPLES = {
    block.splitlines()[0].lstrip("# "): block for block in re.findall(r"```markdown\n(.*?)```", PAGE, re.DOTALL)
}
EXPECTED = {
    "Lakes and rivers": {"difference": 2},
    "Frogs vs. toads": {"difference": 2},
    "Butter and margarine": {"difference": 2},
    "Words of the river": {"definition": 5},
    "Violins and violas": {"likeness": 1, "list": 1},
}


def test_each_example_is_expected() -> None:
    """No example of the page is left untried."""
    assert set(EXAMPLES) == set(EXPECTED)


@pytest.mark.parametrize("title", EXPECTED)
@pytest.mark.parametrize("name", ("notes.md", "notes.txt"))
def test_the_examples_are_found_whole(title: str, name: str) -> None:
    """What the page says is found is found, nothing else is, and nothing of it is doubtful."""
    made = draft(read(EXAMPLES[title].encode(), name))
    assert Counter(finding.kind.value for finding in made.offered().findings) == EXPECTED[title]
