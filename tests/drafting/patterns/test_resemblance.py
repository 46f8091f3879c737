"""Likenesses that aren't said of both in one breath, and those said of two without "both"."""

import pytest

from studydeck.drafting.patterns.likenesses import Both
from studydeck.drafting.patterns.pattern import Pattern
from studydeck.drafting.patterns.resemblance import Resemblance
from studydeck.drafting.patterns.similarities import Similarities
from tests.drafting.patterns.differing import found


def _texts(text: str, pattern: Pattern) -> list[str]:
    return [finding.text for finding in found(pattern, text, ("Trains", "Buses"))]


@pytest.mark.parametrize(
    ("text", "said"),
    (
        ("Trains resemble buses in that they run on Sundays.", "run on Sundays"),
        ("Trains are similar to buses in their fares.", "similar in their fares"),
        ("What trains and buses share is a timetable.", "a timetable"),
        ("One thing both share is a timetable.", "a timetable"),
        ("Central to both is a timetable.", "central to both is a timetable"),
        ("Trains share a timetable with buses.", "share a timetable"),
        ("Trains need a timetable just like buses do.", "need a timetable"),
        ("Snow and ice have strong effects on both trains and buses.", "snow and ice have strong effects on both"),
        ("There are both trains and buses that run at night.", "run at night"),
        ("Fares: For both trains and buses, you need a ticket.", "you need a ticket"),
        ("Finding a seat in both trains and buses can take a while.", "finding a seat in both can take a while"),
        ("Trains run on Sundays, and buses are full. They share a timetable.", "share a timetable"),
        ("Trains are similar to buses.", ""),
        ("This page is about both trains and buses.", ""),
        ("There are differences between both trains and buses.", ""),
        ("Trains share many things with buses.", ""),
        ("Trains are old. They share a timetable.", ""),
    ),
)
def test_what_two_have_in_common_is_read_in_other_forms(text: str, said: str) -> None:
    """What is shared; nothing where that isn't said, or "they" may be others."""
    assert _texts(text, Resemblance()) == ([said] if said else [])


@pytest.mark.parametrize(
    ("text", "said"),
    (
        ("Trains and buses have large windows.", "have large windows"),
        ("Trains and buses belong to the town.", "belong to the town"),
        ("Trains and buses are important for the town.", ""),
        ("Trains and buses are often mixed up.", ""),
        ("If trains and buses run late, people walk.", ""),
        ("Trains and buses need:", ""),
        ("Both of these vehicles need a driver.", "need a driver"),
        ("Trains as well as buses need a driver.", "need a driver"),
        ("Both break down in winter and have to be towed.", "break down in winter and have to be towed"),
        ("Both need fuel, this makes them dear.", "need fuel"),
        ("Both are all about speed.", ""),
        ("Neither is more noble, they go together.", ""),
        ("When you meet two of them, both stop.", ""),
    ),
)
def test_what_is_said_of_two_together_is_a_likeness(text: str, said: str) -> None:
    """A plain statement needs no "both"; a remark, a condition or a lead-in is none."""
    assert _texts(text, Both()) == ([said] if said else [])


def test_what_neither_is_keeps_its_denial_in_a_list_of_likenesses() -> None:
    """An item that begins with "neither" says what they are not."""
    text = "Trains and buses\n\nSimilarities\n\n• Neither is meant for the night.\n• Both need a driver.\n\nTrains are faster.\n"
    assert _texts(text, Similarities()) == ["neither is meant for the night", "need a driver"]


def test_a_list_with_a_lead_in_of_its_own_is_no_list_of_likenesses() -> None:
    """Under "Similarities", papers that one of them needs are still no likeness."""
    text = (
        "Trains and buses\n\nSimilarities\n\nBoth need a driver.\n\nPapers that a train usually needs include:\n\n"
        "• a permit\n• a plan\n• a seal\n"
    )
    assert _texts(text, Similarities()) == ["need a driver"]
