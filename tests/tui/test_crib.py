"""The crib sheet's screen, minutes that are asked for, and cards asked by choice."""

import pytest

from studydeck.core.scheduler import Rating
from studydeck.services.history import find_card
from studydeck.services.studying.day import Selection
from studydeck.services.studying.session import Session
from studydeck.tui.widgets.asking import Asking
from tests.tui.test_snapshots import SIZES, same

ROLES = """\
title: Roles
id: roles
notes:
  - difference: [Product manager, Project manager]
    importance: 3
    aspects:
      Question: [what and why, how and when]
      Measure: [value for the customers, time and budget]
  - {term: Churn, meaning: The part of the customers who leave in a month.}
  - {term: Retention, meaning: The part of the customers who stay after a given time.}
  - {term: Margin, meaning: What is left of a price when all costs are paid.}
  - {list: The four Ps, items: [product, price, place, promotion]}
  - interview: How do the two roles differ, and where do they meet?
    points: [what is built and why, how and when it is delivered, both serve the customer]
"""


def confuse(library):
    """Answer one card by a wrong choice, and another one right."""
    card = find_card(library, "roles/product-manager-and-project-manager/which/measure")
    session = Session(library, Selection(cards=(card,)))
    session.turn.choose(next(n for n in (0, 1) if n not in session.turn.asked.right))
    session.answer(Rating.AGAIN)
    session = Session(library, Selection(cards=(find_card(library, "roles/margin/meaning"),)))
    session.answer(Rating.EASY)


async def opened(trial):
    """Open the sheet and wait until it is worked out."""
    await trial.press("c")
    await trial.app.workers.wait_for_complete()
    await trial.press()


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
async def test_the_sheet_looks_as_it_was_accepted(launch, sample, size):
    """With all of its parts, at three sizes, top and end."""
    sample.write(roles=ROLES)
    async with launch(size) as trial:
        confuse(trial.app.library)
        await opened(trial)
        assert trial.kind == "crib"
        same(trial, "crib", size)
        await trial.press("end")
        same(trial, "crib-end", size)


async def test_an_empty_sheet_teaches(launch, sample):
    """What would stand there, and how it comes there; esc goes back."""
    sample.write(verbs=sample.verbs)
    async with launch((100, 40)) as trial:
        await opened(trial)
        assert "Nothing was confused yet" in trial.text
        assert "no interview notes" in trial.text
        await trial.press("escape")
        assert trial.kind == "home"


async def test_a_deck_is_chosen_by_typing(launch, sample):
    """The list narrows, enter takes it, esc takes nothing."""
    sample.write(roles=ROLES, verbs=sample.verbs)
    async with launch((100, 30)) as trial:
        await opened(trial)
        before = trial.screen.crib.decks
        assert len(before) == 2
        await trial.press("d", "escape")
        assert trial.screen.crib.decks == before
        await trial.press("d", *"role", "enter")
        await trial.app.workers.wait_for_complete()
        await trial.press()
        assert trial.screen.crib.decks == ("Roles",)
        await trial.press("d", "down", "up", "enter")
        await trial.app.workers.wait_for_complete()
        await trial.press()
        assert trial.screen.crib.decks == before


async def test_the_page_is_written_and_never_over_another_unasked(launch, sample, tmp_path, monkeypatch):
    """A second enter on the same name writes over it."""
    monkeypatch.chdir(tmp_path)
    sample.write(roles=ROLES)
    async with launch((100, 30)) as trial:
        await opened(trial)
        await trial.press("w", "enter")
        (written,) = tmp_path.glob("*.md")
        assert "Written:" in trial.text
        written.write_text("mine")
        await trial.press("w", "ctrl+u", *written.name, "enter")
        assert written.read_text() == "mine"
        assert "enter once more writes over it" in trial.text
        await trial.press("enter")
        assert written.read_text().startswith("# The night before")


async def test_the_weakest_are_practised(launch, sample):
    """From the sheet; esc comes back to it."""
    sample.write(roles=ROLES)
    async with launch((100, 30)) as trial:
        await opened(trial)
        weakest = [one.card for one in trial.screen.crib.weakest]
        await trial.press("p")
        assert trial.kind == "study"
        assert trial.session.practice
        assert trial.session.turn.showing.card == weakest[0]
        await trial.press("escape")
        assert trial.kind == "crib"


async def test_minutes_are_asked_for(launch, sample):
    """What is no number of minutes is told, and asked on."""
    sample.write(roles=ROLES)
    async with launch((100, 30)) as trial:
        await trial.press("x")
        names = [way.name for way in trial.screen.ways]
        await trial.press(*["down"] * names.index("Some minutes"), "enter", *"x", "enter")
        assert "A number of minutes is needed" in trial.text
        await trial.press("ctrl+u", *"7,5", "enter")
        assert trial.kind == "study"
        assert trial.session.selection.minutes == 7.5
        assert "fit into 7.5 minutes" in trial.text


async def test_a_card_is_asked_by_choice(launch, sample):
    """A digit chooses and reveals; the right one is marked."""
    sample.write(roles=ROLES)
    async with launch((100, 30)) as trial:
        chosen = Selection(cards=(find_card(trial.app.library, "roles/churn/meaning"),), choices=True)
        trial.app.open_session(chosen)
        await trial.press()
        assert "who stay after a given time" in trial.text
        await trial.press(str(next(iter(trial.session.turn.asked.right)) + 1))
        assert "your choice, right" in trial.text


async def test_a_deck_is_chosen_with_the_mouse(launch, sample):
    """A click on a deck of the question takes it, as enter does."""
    sample.write(roles=ROLES, verbs=sample.verbs)
    async with launch((100, 30)) as trial:
        await opened(trial)
        await trial.press("d")
        names = [choice.name for choice in trial.screen.query_one(Asking).choices]
        await trial.pilot.click("Asking Sheet", offset=(4, names.index("Roles")))
        await trial.app.workers.wait_for_complete()
        await trial.press()
        assert trial.screen.crib.decks == ("Roles",)
