"""What the subjects have in common."""

import pytest

from studydeck.drafting.patterns.likenesses import Alike, Both
from studydeck.drafting.patterns.similarities import Similarities
from tests.drafting.patterns.differing import found

THREE = ("Trains", "Buses", "Trams")


def _texts(
    text: str, *, pattern: Both | Alike | Similarities | None = None, names: tuple[str, ...] = ("Trains", "Buses")
) -> list[str]:
    return [finding.text for finding in found(pattern or Both(), text, names)]


@pytest.mark.parametrize(
    ("text", "said"),
    (
        ("Both trains and buses run on Sundays.", "run on Sundays"),
        ("Both run on Sundays.", "run on Sundays"),
        ("Both of them run on Sundays.", "run on Sundays"),
        ("Trains and buses both run on Sundays.", "run on Sundays"),
        ("Trains and buses are both run by the city.", "are run by the city"),
        ("However, the two share a timetable.", "share a timetable"),
        ("While both run on Sundays, they differ in price.", "run on Sundays"),
        ("Trains are fast, but both run on Sundays.", ""),
        ("Trains are red and buses blue, but both run on Sundays.", "run on Sundays"),
        ("Both run on Sundays, but trains stop at night.", "run on Sundays"),
        ("Neither runs on Sundays.", "neither runs on Sundays"),
        ("Neither trains nor buses run at night.", "neither run at night"),
        ("Both, at any rate, run on Sundays.", "run on Sundays"),
        ("Both kinds of vehicle need a driver.", "need a driver"),
        ("Both help people to get home.", "help people to get home"),
        ("In both, dogs travel free of charge.", "dogs travel free of charge"),
        ("They both run on Sundays.", "run on Sundays"),
        ("Fares are low, since they are both ways to get home.", "are ways to get home"),
        ("Both vehicles need a driver.", "need a driver"),
        ("Trains and buses are two means of transport run by a town.", "are two means of transport run by a town"),
        ("Trains and buses are two large vehicles that share many features.", "are two large vehicles"),
        ("Both trains (T) and buses (B) run on Sundays.", "run on Sundays"),
        ('Neither is "cheap to run."', 'neither is "cheap to run"'),
        ('Neither is "better."', ""),
        ("Trains and buses are two of the most loved vehicles.", ""),
        ("Trains and buses are two means at opposite ends.", ""),
        ("Both offer great benefits.", ""),
        ("Trains and buses share the same goal: to empty the roads.", "share the same goal: to empty the roads"),
    ),
)
def test_what_is_said_of_both_is_a_likeness(text: str, said: str) -> None:
    """The text is what is said, without the names, up to where another clause begins."""
    assert _texts(text) == ([said] if said else [])


def test_a_sentence_may_say_two_things_of_both() -> None:
    """Each `both` begins a likeness of its own."""
    assert _texts("Both run on Sundays, and both stop at night.") == ["run on Sundays", "stop at night"]


@pytest.mark.parametrize(
    "text",
    (
        "Do both run on Sundays?",
        "Both have different prices.",
        "Both are not the same.",
        "Both are important.",
        "Both look the same.",
        "Both are two sides of the same coin.",
        "Both are often confused.",
        "Trains and buses share many similarities.",
        "Trains and buses complement each other.",
        "Trains and buses are often late.",
        "Both red and blue tickets are sold.",
        "When a train stops, both drivers get out.",
        "You need both.",
    ),
)
def test_what_says_nothing_in_common_is_none(text: str) -> None:
    """Questions, differences, praise, seeming, relations, and things said of other pairs are left out."""
    assert _texts(text) == []


def test_praise_is_doubted() -> None:
    """That both are essential to something may be a card, or talk."""
    (one,) = found(Both(), "Both are essential to a town that wants fewer cars.")
    assert one.doubts == ("evaluation",)


def test_both_of_three_are_the_two_spoken_of() -> None:
    """Among three subjects `both` means those named last, and nobody where that is unclear."""
    (one,) = found(Both(), "Trains run on rails. So do trams. Both need power.", THREE)
    assert one.subjects == ("Trains", "Trams")
    assert not found(Both(), "Both need power.", THREE)


def test_all_three_are_all() -> None:
    """`All three` names every subject."""
    (one,) = found(Both(), "All three need power.", THREE)
    assert (one.subjects, one.text) == (THREE, "need power")


@pytest.mark.parametrize(
    "text",
    (
        "Like trains, buses run on Sundays.",
        "Just like trains, buses run on Sundays.",
        "Buses, like trains, run on Sundays.",
    ),
)
def test_one_like_the_other_is_a_likeness(text: str) -> None:
    """`Like A, B ...` says the same of both."""
    assert _texts(text, pattern=Alike()) == ["run on Sundays"]


def test_so_does_the_other() -> None:
    """`A ..., and so does B` too."""
    assert _texts("Trains run on Sundays, and so do buses.", pattern=Alike()) == ["run on Sundays"]


def test_unlike_is_not_like() -> None:
    """A contrast is no likeness."""
    assert not _texts("Unlike trains, buses run on Sundays.", pattern=Alike())


SECTION = """Trains vs buses

Trains and buses carry people.

Similarities

• Both run on Sundays.
• They need drivers.
• Timetable: printed twice a year in one booklet

Differences

• Both is a word here that means nothing.
• Trains are faster.
"""


def test_items_under_similarities_are_likenesses() -> None:
    """With or without "both", and with a label."""
    said = _texts(SECTION, pattern=Similarities())
    assert said == ["run on Sundays", "need drivers", "printed twice a year in one booklet"]


def test_items_after_an_announcement_are_likenesses() -> None:
    """`Both share the following:` opens a list of them."""
    text = "Trains vs buses\n\nTrains and buses have this in common:\n\n• run on Sundays\n• need a driver\n\nTrains are faster than buses.\n"
    assert _texts(text, pattern=Similarities()) == ["run on Sundays", "need a driver"]


def test_a_likeness_stands_on_its_sentence() -> None:
    """The quote is the whole sentence, with its line."""
    (one,) = found(Both(), "Prices vary.\n\nBoth run on Sundays, but not at night.")
    assert one.quotes[0].text == "Both run on Sundays, but not at night."
    assert one.quotes[0].lines == (3,)


def test_one_subject_has_no_likeness() -> None:
    """Nothing can be alike alone."""
    assert not found(Both(), "Both run on Sundays.", ("Trains",))


def test_an_auxiliary_alone_is_no_likeness() -> None:
    """`Both have to` says nothing without its verb."""
    assert _texts("Both trains and buses have to.") == []
    assert _texts("Both trains and buses have to stop at red lights.") == ["have to stop at red lights"]


def test_what_both_hold_together_is_something_else() -> None:
    """They do it each; only what they do with each other is no likeness."""
    assert _texts("Both trains and buses hold small towns together.") == ["hold small towns together"]
    assert _texts("Both trains and buses work together.") == []


def test_a_likeness_about_them_is_doubted() -> None:
    """`Wash many of them off` stands for a noun of another clause."""
    (finding,) = found(Both(), "Both trains and buses carry many of them off.")
    assert finding.doubts == ("pronoun",)
