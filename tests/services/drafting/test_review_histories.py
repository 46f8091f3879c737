"""Whatever is done in a review, and in whatever order: what is shown follows from the events, and undo takes it all back."""

import random
from dataclasses import replace
from pathlib import Path

import pytest

from studydeck.drafting.finding import Quote
from studydeck.errors import StudydeckError
from studydeck.services.drafting.card_content import KINDS, Content, swapped, turned_into
from studydeck.services.drafting.reviewing import Review
from studydeck.services.library import Library
from tests.conftest import Home
from tests.drafting import tea

STEPS = 14


def act(review: Review, chance: random.Random) -> None:
    """Do something with some card, as far as it can be done."""
    name = chance.choice(sorted(review.cards))
    card = review.cards[name]
    others = [other for other in sorted(review.cards) if review.can_merge(name, other)]
    match chance.randrange(8):
        case 0 | 1:
            review.keep([name])
        case 2:
            review.reject(name)
        case 3:
            review.reopen(name)
        case 4 if card.content.kind == "difference":
            review.change(name, swapped(card.content))
        case 5:
            review.change(name, turned_into(card.content, chance.choice(KINDS), review.subjects))
        case 6 if others:
            review.merge(name, chance.choice(others))
        case 7:
            said = f"answer {chance.randrange(1000)}"
            place = Quote(card.quote.text, card.quote.span, card.quote.lines, card.quote.heading, card.quote.block)
            review.add(Content("question", term=f"question {said}", meaning=said), place)
        case _:
            changed = {"meaning": "something else"} if card.content.kind in ("definition", "question") else {}
            review.change(name, replace(card.content, **changed))


def decks(library: Library) -> dict[str, bytes]:
    """Return all deck files."""
    return {path.name: path.read_bytes() for path in sorted(Path(library.places.decks).glob("*.yaml"))}


def shown(review: Review) -> dict[str, object]:
    """Return what is shown of each card."""
    return {name: (one.act, one.content, set(one.base.quotes), one.decision.note) for name, one in review.cards.items()}


def history(home: Home, seed: int) -> None:
    """Do several things, compare with a new start after each, then undo them one after the other."""
    chance = random.Random(seed)
    with home.open() as library:
        review = Review(library, "drinks.md", tea.drafted())
        states = [(decks(library), shown(review))]
        for _ in range(STEPS):
            act_before = library.newest_act()
            try:
                act(review, chance)
            except StudydeckError:
                assert (decks(library), shown(review)) == states[-1]  # refused: nothing has changed
                continue
            assert shown(review) == shown(Review(library, "drinks.md", tea.drafted()))
            if library.newest_act() != act_before:
                states.append((decks(library), shown(review)))
        for state in reversed(states[:-1]):
            review.undo()
            assert (decks(library), shown(review)) == state


@pytest.mark.parametrize("seed", range(2))
def test_undo_takes_everything_back(home: Home, seed: int) -> None:
    """After each act the review is what a new start shows; each undo brings back decks and cards as they were."""
    history(home, seed)


@pytest.mark.long
@pytest.mark.parametrize("seed", range(2, 40))
def test_undo_takes_everything_back_long(home: Home, seed: int) -> None:
    """The same for many more histories."""
    history(home, seed)
