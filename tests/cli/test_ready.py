"""`studydeck ready`: set, show, change and forget a date to be ready for."""

import json
from collections.abc import Callable

import pytest

from studydeck.core.scheduler import Rating
from tests.conftest import FakeClock, Home, Ran

CELLS = "title: Cells\nid: cells\nnotes:\n" + "".join(
    f"  - {{question: 'Question {n}?', answer: Answer {n}., tags: [{'odd' if n % 2 else 'even'}]}}\n" for n in range(12)
)
VERBS = "title: Verbs\nid: verbs\nnotes:\n  - {question: to be, answer: ser}\n"


@pytest.fixture
def decks(home: Home) -> Home:
    """A home with two decks and one that is empty."""
    home.deck("cells.yaml", CELLS)
    home.deck("verbs.yaml", VERBS)
    home.deck("empty.yaml", "title: Empty\nid: empty\nnotes: []\n")
    return home


def test_without_a_date_it_says_how_to_set_one(decks: Home, run: Callable[..., Ran]) -> None:
    """And JSON is an empty list."""
    shown = run("ready")
    assert (shown.code, shown.err) == (0, "")
    assert "No date is set. `studydeck ready --by" in shown.out
    assert json.loads(run("ready", "--json").out) == []


def test_a_date_is_set_shown_and_taken_back(decks: Home, run: Callable[..., Ran]) -> None:
    """With readiness, minutes, plan, and tables by deck and topic."""
    done = run("ready", "--by", "in 12 days")
    assert done.code == 0
    assert "3 December 2026 · 12 days · all decks · id " in done.out
    assert "ready 0 % now, 9" in done.out
    assert "13 cards to meet: 10 new a day" in done.out
    assert "deck" in done.out
    assert "topic" in done.out
    assert run("ready").out == done.out
    assert "Undone: the date 2026-12-03" in run("undo").out
    assert "No date is set" in run("ready").out


def test_json_holds_all_that_is_foretold(decks: Home, run: Callable[..., Ran]) -> None:
    """A list, the nearest date first; days, shares, minutes and curves as numbers."""
    run("ready", "--by", "2026-12-24", "--deck", "verbs", "--window", "3", "--budget", "5")
    run("ready", "--by", "3 December", "--deck", "Cells", "--tag", "odd")
    near, far = json.loads(run("ready", "--json").out)
    assert (near["by"], near["days"], near["decks"], near["tags"], near["cards"]) == (
        "2026-12-03",
        12,
        ["cells"],
        ["odd"],
        6,
    )
    assert (far["by"], far["window"], far["budget"], far["decks"]) == ("2026-12-24", 3, 5, ["verbs"])
    assert near["now"] == 0 < near["expected"] <= 1
    assert near["curve"][0][0] == 0
    assert near["curve"][-1] == [12, near["expected"]]
    assert near["habit"] == {"answers_a_day": 0.0, "expected": 0.0}
    assert {"spread", "minutes_a_day", "by_deck", "by_topic", "new_a_day", "unseen"} <= near.keys()


def test_a_date_is_changed_and_removed_by_its_id(decks: Home, run: Callable[..., Ran]) -> None:
    """What isn't said stays as it was."""
    run("ready", "--by", "2026-12-24", "--deck", "verbs", "--window", "3")
    (found,) = json.loads(run("ready", "--json").out)
    (changed,) = json.loads(run("ready", "--change", found["id"][:5], "--budget", "9", "--json").out)
    assert (changed["id"], changed["by"], changed["decks"], changed["window"], changed["budget"]) == (
        found["id"],
        "2026-12-24",
        ["verbs"],
        3,
        9,
    )
    assert "Removed: 24 December 2026." in run("ready", "--remove", found["id"]).out
    assert json.loads(run("ready", "--json").out) == []
    assert run("ready", "--remove", found["id"]).code == 2


NONSENSE: tuple[tuple[tuple[str, ...], str], ...] = (
    (("--by", "2026-11-20"), "20 November 2026 is over"),
    (("--by", "2036-11-21"), "more than 3 years ahead"),
    (("--by", "whenever"), "`whenever` is no date"),
    (("--by", "\x1b]52;c;x\x07"), "is no date"),
    (("--by", "tomorrow", "--deck", "empty"), "no card in these decks"),
    (("--by", "tomorrow", "--deck", "nope"), "nope"),
    (("--by", "tomorrow", "--tag", "nope"), "with the tag `nope`"),
    (("--by", "tomorrow", "--window", "61"), "The window lies between 0 and 60"),
    (("--by", "tomorrow", "--budget", "-1"), "The budget"),
    (("--deck", "cells"), "go with --by or --change"),
    (("--remove", "x", "--by", "tomorrow"), "--remove goes with nothing else"),
    (("--change", "x"), "No date has the id `x`"),
    (("--by", ""), "`` is no date"),
    (("--remove", ""), "No date has the id ``"),
    (("--change", "", "--by", "tomorrow"), "No date has the id ``"),
)


def test_what_makes_no_sense_is_told(decks: Home, run: Callable[..., Ran]) -> None:
    """In a sentence, with exit code 2; nothing is set."""
    for arguments, words in NONSENSE:
        done = run("ready", *arguments)
        assert (done.code, done.out) == (2, ""), arguments
        assert words in done.err
        assert "\x1b" not in done.err
    assert json.loads(run("ready", "--json").out) == []


def test_today_says_what_can_be_done(decks: Home, run: Callable[..., Ran], clock: FakeClock) -> None:
    """And tomorrow it is no longer listed."""
    decks.answer("cells/question-0/answer")
    done = run("ready", "--by", "today")
    assert "· today ·" in done.out
    assert "Today is the date" in done.out
    clock.advance(days=1)
    assert "No date is set" in run("ready").out


def test_due_and_decks_count_what_the_plan_asks(decks: Home, run: Callable[..., Ran]) -> None:
    """The same numbers as Home's; without a date they are as ever."""
    before = json.loads(run("due", "--json").out)
    run("ready", "--by", "in 30 days")
    assert (before["new"], json.loads(run("due", "--json").out)["new"]) == (13, 10)
    run("undo")
    assert json.loads(run("due", "--json").out) == before


def test_decks_count_the_reviews_that_the_last_days_ask(decks: Home, run: Callable[..., Ran], clock: FakeClock) -> None:
    """In them, and in the soft return afterwards, the decks' counts are those of what a session holds."""
    decks.answer("cells/question-0/answer", "cells/question-1/answer", rating=Rating.EASY)
    clock.advance(days=20)
    assert sum(deck["due"] for deck in json.loads(run("decks", "--json").out)) == 2
    run("ready", "--by", "tomorrow", "--budget", "1")
    for _day in range(4):
        asked = json.loads(run("due", "--json").out)["due"]
        assert sum(deck["due"] for deck in json.loads(run("decks", "--json").out)) == asked
        clock.advance(days=1)
