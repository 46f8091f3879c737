"""`studydeck matches`: what line mode has instead of the screen."""

import json
from collections.abc import Callable

from tests.conftest import Home, Ran

BEFORE = (
    "title: Mix\nnotes:\n  - {question: What is the marketing mix?, answer: A set of four tools that a company uses.}\n"
)


def edited(home: Home) -> None:
    """Answer a note and let its prompt be mistyped."""
    home.deck("mix.yaml", BEFORE)
    home.answer("mix/what-is-the-marketing-mix/answer")
    home.deck("mix.yaml", BEFORE.replace("marketing", "marketng"))


def test_matches_lists_both_texts(home: Home, run: Callable[..., Ran]) -> None:
    """Each note with its text before and now, and the ways to decide; JSON holds the same."""
    edited(home)
    shown = run("matches")
    assert shown.code == 0
    assert "mix/what-is-the-marketng-mix: progress was kept" in shown.out
    assert "before: What is the marketing mix? | A set of four tools" in shown.out
    (found,) = json.loads(run("matches", "--json").out)
    assert found["key"] == "mix/what-is-the-marketng-mix"
    assert found["kept"] is True
    assert found["before"]["prompt"] == "What is the marketing mix?"


def test_matches_decides_and_undo_takes_it_back(home: Home, run: Callable[..., Ran]) -> None:
    """A fresh start begins anew; after undo and the other word the progress is kept."""
    edited(home)
    assert run("matches", "--fresh", "mix/what-is-the-marketng-mix").code == 0
    assert home.progress() == {}
    assert "Nothing is to be decided" in run("matches").out
    assert "the fresh start" in run("undo").out
    assert run("matches", "--same", "mix/what-is-the-marketng-mix/answer").code == 0
    assert home.progress() == {"mix/what-is-the-marketng-mix/answer": 1}
    assert json.loads(run("matches", "--json").out) == []


def test_matches_refuses_what_is_not_listed(home: Home, run: Callable[..., Ran]) -> None:
    """A key about which nothing is to be decided, or both words at once, change nothing."""
    edited(home)
    assert run("matches", "--same", "mix/nothing").code == 2
    assert "nothing to decide" in run("matches", "--same", "mix/nothing").err
    assert run("matches", "--same", "a/b", "--fresh", "a/b").code == 2
