"""`studydeck remembered`: its list, its JSON, what it forgets and what it refuses; and typing in line mode."""

import json
from collections.abc import Callable

import pytest

from tests.conftest import Home, Ran

Run = Callable[..., Ran]
DECK = """\
title: T
id: t
notes:
  - {question: to be, answer: ser}
  - {question: to have, answer: tener}
  - {list: Reasons, items: [apples, pears, plums]}
"""


@pytest.fixture(autouse=True)
def deck(home: Home) -> None:
    """Write a small deck."""
    home.deck("t.yaml", DECK)


def two_overridden(run: Run) -> str:
    """Accept two wrong answers, and return what was printed."""
    return run("study", "--plain", stdin="t estar\n3\nt haber\n2\n").out


def test_the_list_is_numbered_newest_first(run: Run) -> None:
    """Each with its card, its question, its grade and its day."""
    assert "Taken: Good" in two_overridden(run)
    lines = run("remembered").out.splitlines()
    assert lines[0] == "1. t/to-have/answer"
    assert lines[2] == "    Hard on Sat 21 Nov 2026: haber"
    assert lines[3] == "2. t/to-be/answer"


def test_json_and_search(run: Run) -> None:
    """The keys that docs/commands.md names; a search leaves out what it doesn't find."""
    two_overridden(run)
    (found,) = json.loads(run("remembered", "ser", "--json").out)
    assert list(found) == ["number", "card", "prompt", "text", "rating", "marks", "day"]
    assert (found["number"], found["text"], found["rating"]) == (2, "estar", "good")


def test_forgetting(run: Run) -> None:
    """One by its number, all that a search finds, and undo brings them back."""
    two_overridden(run)
    assert run("remembered", "--forget", "2").out == "Forgot 1 remembered answer.\n"
    assert "estar" not in run("remembered").out
    assert run("undo").code == 0
    assert run("remembered", "tener", "--forget-all").out == "Forgot 1 remembered answer.\n"
    assert "haber" not in run("remembered").out
    assert run("remembered", "--forget-all").out == "Forgot 1 remembered answer.\n"
    assert run("remembered").out == "No answer is remembered.\n"


@pytest.mark.parametrize(
    ("arguments", "said"),
    ((("--forget", "3"), "from 1 to 2"), (("--forget", "1", "--forget-all"), "don't go together")),
)
def test_what_is_refused(run: Run, arguments: tuple[str, ...], said: str) -> None:
    """A number that there is none of, and two options that exclude each other: exit code 2."""
    two_overridden(run)
    refused = run("remembered", *arguments)
    assert refused.code == 2
    assert said in refused.err


def test_the_next_answer_that_is_alike_is_taken_over(run: Run) -> None:
    """The very answer that was accepted is proposed with that grade, and it is said."""
    two_overridden(run)
    again = run("study", "--plain", "--cram", "--search", "ser", stdin="t ESTAR\n\n").out
    assert "As you graded an answer like this on Sat 21 Nov 2026: Good." in again


def test_an_exact_answer_in_line_mode(run: Run) -> None:
    """What was typed is compared in signs, and the list's items stand with their marks."""
    output = run("study", "--plain", stdin="t tsner\n\nt\ntener\n\nt\napples\nplum\n\n\n").out
    assert "Right." in output
    assert "1. met: apples" in output
    assert "2. not found: pears" in output
    assert "Yours" not in output


def test_a_setting_asks_for_the_text_at_once(home: Home, run: Run) -> None:
    """Cards of `typed` begin with the field; an empty line steps out of it."""
    home.settings('[study]\ntyped = ["question"]\n')
    output = run("study", "--plain", stdin="ser\n\n\n\n").out
    assert output.count("Your answer, on one line:") >= 2
    assert "No answer was typed." in output
    assert "Taken: Good" in output


def test_typing_what_is_shown_already(run: Run) -> None:
    """`t` behind the reveal is refused in a sentence."""
    assert "The answer is shown already." in run("study", "--plain", stdin="\nt\n").out
