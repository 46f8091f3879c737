"""`studydeck crib`, and the ways of `study` that go with it."""

import json
from collections.abc import Callable

import pytest

from tests.conftest import Home, Ran

Run = Callable[..., Ran]
DECK = """\
title: Roles
notes:
  - {term: Churn, meaning: The part of the customers who leave.}
  - {term: Reach, meaning: How many people see a message.}
  - {term: Margin, meaning: What is left of a price.}
  - interview: How do the roles differ?
    points: [what is built, when it is done]
"""


@pytest.fixture(autouse=True)
def deck(home: Home) -> None:
    """Write a deck of terms and one interview question."""
    home.deck("roles.yaml", DECK)


def test_the_page_is_printed_for_the_next_day(run: Run) -> None:
    """Or for the day that is named."""
    assert run("crib").out.startswith("# The night before: Sun 22 Nov 2026\n")
    assert run("crib", "roles", "--by", "2026-12-03").out.startswith("# The night before: Thu 3 Dec 2026\n")
    assert "what is built · when it is done" in run("crib").out


def test_json_holds_all_of_it(run: Run) -> None:
    """With the keys that docs/commands.md names."""
    found = json.loads(run("crib", "--json").out)
    assert list(found) == ["by", "decks", "weakest", "pairs", "questions", "seen", "cards", "recall", "file"]
    assert found["by"] == "2026-11-22"
    assert {weak["asks"] for weak in found["weakest"]} == {"Churn", "Reach", "Margin"}
    assert set(found["weakest"][0]) == {"card", "asks", "says", "recall", "importance"}


def test_a_file_is_written_once(run: Run, home: Home) -> None:
    """A second time only by force."""
    path = home.folder / "crib.md"
    assert run("crib", "-o", str(path)).out == f"Written: {path}\n"
    refused = run("crib", "-o", str(path))
    assert refused.code == 1
    assert "exists already" in refused.err
    assert run("crib", "-o", str(path), "--force").code == 0


@pytest.mark.parametrize("wrong", (("nothing",), ("--by", "yesterday"), ("--by", "soonish"), ("--force",)))
def test_what_cannot_be_is_told_in_a_sentence(run: Run, wrong: tuple[str, ...]) -> None:
    """A deck that isn't there, a day that is over or none, force without a file."""
    ran = run("crib", *wrong)
    assert ran.code == 2
    assert ran.err
    assert "Traceback" not in ran.err


def test_minutes_are_told_at_the_start_and_choices_are_asked(run: Run) -> None:
    """In line mode too; a wrong choice is told the right one."""
    assert "fit into 10 minutes" in run("study", "--plain", "--minutes", "10", stdin="q\n").out
    asked = run("study", "--plain", "--choices", "--search", "face:meaning", stdin="1\nq\n").out
    assert "Asked as multiple choice" in asked
    assert "  3. " in asked
    assert "Right is: " in asked or "Right.\n" in asked
