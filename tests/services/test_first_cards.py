"""Whatever is answered: what comes first follows from the events alone, and no limit is exceeded."""

import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some

from studydeck.core.scheduler import Rating
from studydeck.services.library import Library
from studydeck.services.studying.day import Selection, answered, build_queue
from studydeck.services.studying.session import Session
from studydeck.store import index, states
from tests.conftest import FakeClock, Home

DECK = """\
title: Roles
notes:
  - difference: [Product manager, Project manager]
    aspects: {Question: [what and why, how and when], Measure: [value, time and budget]}
  - {term: Product manager, meaning: Decides what is built and why.}
  - {term: Project manager, meaning: Delivers in time and within budget.}
  - {choose: Who decides what is built?, right: Product manager, wrong: [Scrum master, Project manager]}
  - difference: [Scrum master, Product manager]
    aspects: {Care: [the team, the product]}
"""
LIMITS = (
    "[study]\nconfidence = true\nnew_per_day = 4\nreviews_per_day = 3\nlearning_steps = []\nrelearning_steps = []\n"
)

# What is done at a card: (right or wrong, how sure, whether a day passes afterwards, whether it is undone and done again).
ACTS = some.lists(
    some.tuples(some.booleans(), some.sampled_from(("", "sure", "guess")), some.booleans(), some.booleans()),
    min_size=4,
    max_size=14,
)

Acts = list[tuple[bool, str, bool, bool]]


def queue_of(library: Library) -> list[int]:
    """Return the cards of today's queue in order."""
    return [entry.card for entry in build_queue(library, Selection(), library.today()).main]


def answer(session: Session, sure: str, *, right: bool) -> None:
    """Answer the card that is up: by a choice where it has options."""
    turn = session.turn
    assert turn is not None
    if turn.has_choices:
        turn.choose(next(n for n in range(len(turn.asked.options)) if (n in turn.asked.right) is right))
    turn.be(sure)
    session.answer(Rating.GOOD if right else Rating.AGAIN)


def check_limits(library: Library) -> None:
    """Assert that neither what was answered today nor what the queue adds is more than the limits."""
    today, queue = answered(library, library.today()), build_queue(library, Selection(), library.today())
    new, _learning, due = queue.counts()
    was = [kind for _card, kind in today.first]
    assert was.count("new") + new <= 4
    assert was.count("review") + due <= 3
    rows = index.cards(library.connection, [entry.card for entry in queue.main])
    groups = [row.spoiler for row in rows]
    assert len(set(groups)) == len(groups)
    assert not today.groups & set(groups)


@settings(max_examples=4, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(ACTS)
def test_first_cards_follow_from_the_events_and_keep_the_limits(acts: Acts) -> None:
    """After each answer the limits hold; an answer taken back leaves the queue as it was; folding anew changes nothing."""
    holds(acts)


@pytest.mark.long
@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(ACTS)
def test_first_cards_long(acts: Acts) -> None:
    """The same, searched longer."""
    holds(acts)


def holds(acts: Acts) -> None:
    """Do the acts, and look after each."""
    with tempfile.TemporaryDirectory() as folder:
        home = Home(Path(folder), FakeClock())
        home.settings(LIMITS)
        home.deck("roles.yaml", DECK)
        with home.open() as library:
            session = Session(library)
            for right, sure, passes, undoes in acts:
                home.clock.advance(seconds=20)
                if session.turn is not None:
                    before = queue_of(library)
                    answer(session, sure, right=right)
                    if undoes:
                        session.undo()
                        assert queue_of(library) == before
                        answer(session, sure, right=right)
                check_limits(library)
                if passes or session.turn is None:
                    home.clock.advance(days=1)
                    session = Session(library)
                    check_limits(library)
            kept = queue_of(library)
            with library.database.transaction() as connection:
                states.rebuild(connection)
            assert queue_of(library) == kept
