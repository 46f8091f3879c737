"""docs/writing-good-cards.md: every example shows what it says it shows, and every code has its place."""

import re
from pathlib import Path

import pytest

from studydeck.core.notes.advice_codes import ADVICE_CODES
from studydeck.services.checking import check
from studydeck.services.places import find_places

DOCS = Path(__file__).parents[2] / "docs"
PAGE = (DOCS / "writing-good-cards.md").read_text(encoding="utf-8")
SECTIONS = re.findall(
    r"^### [^\n]+ \[([a-z-]+)\]\n(.*?)```yaml\n(.*?)```\s+```yaml\n(.*?)```", PAGE, re.DOTALL | re.MULTILINE
)
BY_CODE = {code: (before, after) for code, _text, before, after in SECTIONS}


def codes_of(tmp_path: Path, deck: str) -> list[str]:
    """Return the codes of the advice on a deck that must have no other problems."""
    path = tmp_path / "deck.yaml"
    path.write_text(deck, encoding="utf-8")
    problems = check(find_places(str(tmp_path)), [str(path)]).problems
    assert all(problem.code for problem in problems), problems
    return [problem.code for problem in problems]


@pytest.mark.parametrize("code", ADVICE_CODES)
def test_the_poor_example_gets_its_warning_and_no_other(code: str, tmp_path: Path) -> None:
    """Each code has an example that raises it, and nothing else."""
    assert set(codes_of(tmp_path, BY_CODE[code][0])) == {code}


@pytest.mark.parametrize("code", ADVICE_CODES)
def test_the_good_example_gets_none(code: str, tmp_path: Path) -> None:
    """What mends an example raises no other warning."""
    assert codes_of(tmp_path, BY_CODE[code][1]) == []


@pytest.mark.parametrize("code", ADVICE_CODES)
def test_a_deck_silences_its_warning(code: str, tmp_path: Path) -> None:
    """`silence` at the top of the deck takes the warning away."""
    assert codes_of(tmp_path, f"silence: {code}\n{BY_CODE[code][0]}") == []


@pytest.mark.parametrize("code", ADVICE_CODES)
def test_a_note_silences_its_warning(code: str, tmp_path: Path) -> None:
    """`silence` in the notes takes the warning away."""
    deck = re.sub(r"^  - ", f"  - silence: [{code}]\n    ", BY_CODE[code][0], flags=re.MULTILINE)
    assert codes_of(tmp_path, deck) == []


def test_every_code_stands_in_the_overview() -> None:
    """The list at the top leads to each code, and to no other."""
    overview = PAGE.partition("- [Before you write]")[2].partition("## Before")[0]
    assert set(re.findall(r"`([a-z-]+)`", overview)) == set(ADVICE_CODES) == set(BY_CODE)


@pytest.mark.parametrize("page", ("deck-format.md", "editors.md"))
def test_other_examples_are_good_cards(page: str, tmp_path: Path) -> None:
    """What the documentation shows elsewhere is no bad example."""
    text = (DOCS / page).read_text(encoding="utf-8")
    for block in re.findall(r"```yaml\n(.*?)```", text, re.DOTALL):
        if re.search(r"^notes:", block, re.MULTILINE):
            assert codes_of(tmp_path, block) == [], block
