"""Sentences that answer each other from two places."""

import pytest

from studydeck.drafting.patterns.answering import Answering
from tests.drafting.patterns.differing import found, sides


def _told(trains: str, buses: str) -> str:
    """Return a little article with a part about each subject."""
    return (
        "Trains vs buses\n\nMany people ask which to take, and there is much to say about it.\n\n"
        f"Trains\n\nTrains were built first. {trains}\n\nBuses\n\nBuses came later. {buses}\n"
    )


@pytest.mark.parametrize(
    ("trains", "buses", "expected"),
    (
        ("They have wide seats.", "They have narrow seats.", ("seats", "have wide seats", "have narrow seats")),
        ("Trains are heavy at the front.", "Buses are light at the front.", ("weight", "heavy at the front", "light at the front")),
        ("The driver of a train is high up.", "The driver of a bus is low down.", ("driver", "high up", "low down")),
        ("They are painted by hand.", "They are painted by robots.", ("", "painted by hand", "painted by robots")),
    ),
)  # fmt: skip
def test_sentences_in_one_form_that_say_opposites_answer_each_other(
    trains: str, buses: str, expected: tuple[str, ...]
) -> None:
    """A word and its opposite, or the same opening, ties two sentences from two sections together."""
    assert expected in sides(Answering(), _told(trains, buses))


@pytest.mark.parametrize(
    ("trains", "buses"),
    (
        ("They have wide seats.", "They stop in every village."),
        ("Trains are old.", "Buses are loud."),
        ("Trains are wide vehicles that need rails.", "Buses are narrow vehicles that need roads."),
        ("For example, trains are heavy at the front.", "Buses are light at the front."),
    ),
)
def test_sentences_that_merely_follow_dont_answer_each_other(trains: str, buses: str) -> None:
    """Other words, other things, and examples make no difference."""
    assert found(Answering(), _told(trains, buses)) == []


def test_a_sentence_answers_one_other_at_most() -> None:
    """The pair that fits best is taken, and each sentence once."""
    text = _told("They have wide seats. They have wide doors.", "They have narrow doors. They have narrow seats.")
    assert sorted(sides(Answering(), text)) == [
        ("doors", "have wide doors", "have narrow doors"),
        ("seats", "have wide seats", "have narrow seats"),
    ]


def test_what_answers_is_marked_for_checking() -> None:
    """No word says that it is a contrast."""
    (one,) = found(Answering(), _told("They have wide seats.", "They have narrow seats."))
    assert one.doubts == ("unmarked",)
