"""Lists: bulleted, numbered, one a line, within a sentence, and headings under a heading."""

import pytest

from studydeck.drafting.document import Document, Passage
from studydeck.drafting.finding import Finding
from studydeck.drafting.listing.enumerations import items_of
from studydeck.drafting.listing.list_items import label_of
from studydeck.drafting.outlining import outline_of
from studydeck.drafting.patterns.headed_list import HeadedList
from studydeck.drafting.patterns.inline_list import InlineList
from studydeck.drafting.patterns.lists import ItemList
from studydeck.drafting.patterns.pattern import Pattern
from studydeck.drafting.readers.reading import read
from studydeck.drafting.subjects.subjects import find

PROSE = "A tram is a rail vehicle that runs on the streets of a town and shares them with cars."
MORE = "A bus runs on tyres, so its way can be changed within a day, which is why small towns like it."


def found(text: str, pattern: Pattern | None = None) -> list[Finding]:
    """Return the lists that a pattern (by default: of items) finds in an article on trams and buses."""
    document: Document = read(
        f"Tram vs bus: what is the difference?\n\n{PROSE}\n\n{MORE}\n\n{text}\n\nConclusion\n\n{PROSE}".encode(),
        "trams.txt",
    )
    return list((pattern or ItemList()).find(outline_of(document, find(document, ("Tram", "Bus")))))


BULLETS = "• clean windows\n• soft seats\n• wide doors"


@pytest.mark.parametrize(
    ("text", "topic"),
    (
        (f"Key features of a good tram include:\n\n{BULLETS}", "Key features of a good tram"),
        (f"The features of a good tram are:\n\n{BULLETS}", "The features of a good tram"),
        (f"Features of a good tram\n\n{BULLETS}", "Features of a good tram"),
        (f"Features of a good tram\n\nThis includes:\n\n{BULLETS}", "Features of a good tram"),
        (
            f"Features of a good tram\n\nPeople differ on this, but most of them name these:\n\n{BULLETS}",
            "Features of a good tram",
        ),
        (f"What is a good tram?\n\nThere are three kinds of comfort:\n\n{BULLETS}", "Kinds of comfort"),
        ("Symptoms of Luck\n\n" + BULLETS.replace("• ", ""), "Symptoms of Luck"),
        (f"Good Trams\n\n{PROSE} Features include:\n\n{BULLETS}", "Features of good Trams"),
        (f"When to use which\n\nUse a tram for:\n\n{BULLETS}", "Use a tram for"),
        (f"Comfort and Care\n\nDrivers must:\n\n{BULLETS}", "Comfort and Care"),
        (f"Before you buy a tram, look at:\n\n{BULLETS}", "Before you buy a tram, look at"),
    ),
)
def test_the_topic_comes_from_the_lead_in_or_the_heading(text: str, topic: str) -> None:
    """Where the lead-in names it, from there; where it only points, from the heading."""
    (one,) = found(text)
    assert (one.term, one.items) == (topic, ("clean windows", "soft seats", "wide doors"))


@pytest.mark.parametrize(
    "items",
    (
        "• Clean windows: you see the town.\n• Soft seats: you sit well.\n• Wide doors: you get in.",
        "1. Clean windows\n2. Soft seats\n3. Wide doors",
        "• Clean windows – you see the town\n• Soft seats – you sit well\n• Wide doors – you get in",
        "• Clean windows.\n• Soft seats.\n• Wide doors.",
        "Clean windows\n\nSoft seats\n\nWide doors",
        "Clean windows: you see the town.\n\nSoft seats: you sit well.\n\nWide doors: you get in.",
    ),
)
def test_items_are_cut_to_their_labels(items: str) -> None:
    """Bullets, numbers, or one a line under a colon; what is said of each is left to its quote."""
    (one,) = found(f"The features of a good tram are:\n\n{items}")
    assert one.items == ("Clean windows", "Soft seats", "Wide doors")


@pytest.mark.parametrize(
    "text",
    (
        f"Examples of good trams:\n\n{BULLETS}",
        f"Key differences\n\n{BULLETS}",
        f"What they have in common:\n\n{BULLETS}",
        f"Key takeaways\n\n{BULLETS}",
        f"Further reading:\n\n{BULLETS}",
        "Features include:\n\n• one\n• two",
        f"Put these into the right order:\n\n{BULLETS}",
        "Good to know:\n\n• Is a tram fast?\n• Is a bus fast?\n• Who pays for them?",
        "Price:\n\n• Tram: high\n• Bus: low\n• Both: paid by the town",
        "Trams\n\n• Focus: many people\n• Purpose: to carry them\n• Price: high",
        "Things said of both:\n\n• Trams are slow in the town.\n• Buses are slow everywhere.\n• Trams are quiet.",
        "Speed and more:\n\n" + "\n".join(f"• {PROSE}{number}" for number in range(3)),
        "Who has what\n\n• Paris: trams\n• Rome: buses\n• Bern: both",
    ),
)
def test_what_is_no_list_worth_a_card(text: str) -> None:
    """Examples, differences, likenesses, links, questions, two items, aspects of a thing, facts about both, long sentences, pairs."""
    assert found(text) == []


def test_labels_that_come_again_are_aspects() -> None:
    """The same labels under each thing are what differs between them, not a list of anything."""
    text = "\n\n".join(f"{name}\n\n• Rails: some\n• Noise: little\n• Doors: many" for name in ("Trams", "Buses"))
    assert found(text) == []


def test_a_general_heading_is_told_apart_by_its_owner() -> None:
    """`Pros` of what, is in the heading above."""
    text = "\n\n".join(
        f"{name}\n\n{said}\n\nPros:\n\n{items}"
        for name, said, items in (("Trams", PROSE, BULLETS), ("Buses", MORE, "• cheap\n• quick to plan\n• small"))
    )
    assert [one.term for one in found(text)] == ["Pros of Tram", "Pros of Bus"]


def test_only_steps_are_ordered() -> None:
    """Numbers are mostly there for show; steps and phases are in order."""
    numbered = "1. Buy a ticket\n2. Find a seat\n3. Get off"
    assert [found(f"{topic}:\n\n{numbered}")[0].ordered for topic in ("Steps of a ride", "Joys of a ride")] == [
        True,
        False,
    ]


def test_the_quote_is_the_lead_in_and_the_items() -> None:
    """With every line they stand on."""
    (one,) = found(f"It is simple. Features of a good tram include:\n\n{BULLETS}")
    assert one.quotes[0].text == "Features of a good tram include: / clean windows / soft seats / wide doors"
    assert len(one.quotes[0].lines) == 4


@pytest.mark.parametrize(
    ("text", "topic", "items"),
    (
        (
            "The four parts of a tram are the body, the frame, the wheels and the mast.",
            "Parts of a tram",
            ("the body", "the frame", "the wheels", "the mast"),
        ),
        ("There are three kinds of rail: flat, grooved and raised.", "Kinds of rail", ("flat", "grooved", "raised")),
        ("Planners speak of the 3 Cs (cost, comfort and clean air).", "3 Cs", ("cost", "comfort", "clean air")),
        (
            "Every ride goes through three phases: waiting, riding and walking.",
            "Phases of ride",
            ("waiting", "riding", "walking"),
        ),
        (
            "A tram consists of a body, two frames and four or more wheels.",
            "tram",
            ("a body", "two frames", "four or more wheels"),
        ),
        (
            "The main costs of a line are rails, wires, stops, and staff.",
            "Main costs of a line",
            ("rails", "wires", "stops", "staff"),
        ),
        ("A good tram is quiet, quick, clean and cheap.", "good tram", ("quiet", "quick", "clean", "cheap")),
        ("Remember the word CAR: comfort, access, range.", "CAR", ("comfort", "access", "range")),
    ),
)
def test_lists_within_a_sentence(text: str, topic: str, items: tuple[str, ...]) -> None:
    """Counted ones whose count is borne out, what consists of parts, what spells a word."""
    (one,) = found(f"Some more words on it\n\n{text}", InlineList())
    assert one.items == items
    assert one.term.casefold() in {topic.casefold(), f"{topic} of tram".casefold()}


@pytest.mark.parametrize(
    "text",
    (
        "Towns buy many things, such as trams, buses and boats.",
        "The four parts are wheels, doors and seats.",
        "Trams are slow, quiet and dear.",
        "It took three years, two mayors, and a vote to build.",
        "They differ in three respects: price, noise and speed.",
        "Does a tram consist of a body, a frame and wheels?",
        "A tram doesn't consist of a body, a frame and luck.",
        "The main aim of a tram is to carry people, to save space and to look good.",
        "The three lines are old, which is why they are slow, loud and loved.",
    ),
)
def test_sentences_without_a_list(text: str) -> None:
    """Examples, a count that is wrong, qualities, differences, questions, denials, aims."""
    assert found(f"Some more words on it\n\n{text}", InlineList()) == []


@pytest.mark.parametrize(
    ("text", "count", "items"),
    (
        ("a, b and c", 0, ("a", "b", "c")),
        ("a, b, and c.", 3, ("a", "b", "c")),
        ("research and development, sales and service", 3, ("research and development", "sales", "service")),
        ("a (with x, y), b and c", 0, ("a (with x, y)", "b", "c")),
        ("a, with b; c; and d", 0, ("a, with b", "c", "d")),
        ("a, b and c, which are letters", 0, ("a", "b", "c")),
        ("a, b, c, etc.", 0, ("a", "b", "c")),
        ("a, b", 0, ()),
        ("a, b, c and d", 3, ()),
        ("a, a and a", 0, ()),
        ("", 0, ()),
    ),
)
def test_an_enumeration_is_cut(text: str, count: int, items: tuple[str, ...]) -> None:
    """At its commas or semicolons and the last `and`; not inside brackets; a clause behind it is dropped."""
    assert items_of(text, count) == items


def test_headings_under_a_heading_are_a_list() -> None:
    """Where it names several things and holds as many headings."""
    parts = "\n\n".join(f"{name}\n\n{PROSE}" for name in ("Driving Safely", "Selling Tickets", "Helping Guests"))
    (one,) = found(f"Key Responsibilities of a Driver\n\nLet’s look at them one by one:\n\n{parts}", HeadedList())
    assert (one.term, one.items) == (
        "Key Responsibilities of a Driver",
        ("Driving Safely", "Selling Tickets", "Helping Guests"),
    )
    assert found(f"Key differences\n\nLet’s look at them one by one:\n\n{parts}", HeadedList()) == []


def test_sample_sentences_are_no_list() -> None:
    """Quoted sentences show how something is said."""
    said = "Things to say on board:\n\n"
    assert found(f'{said}• "I need a ticket."\n• "Please let me off."\n• "Is this seat free?"') == []
    assert len(found(f"{said}• a greeting\n• the name of the stop\n• a word of thanks")) == 1


def test_a_list_announced_with_here_are_is_named_by_what_follows() -> None:
    """The announcement itself is no topic."""
    (one,) = found(f"Here are some other parts of a tram that wear out.\n\n{BULLETS}")
    assert one.term == "Parts of a tram that wear out"


def test_the_rows_of_a_table_are_no_list() -> None:
    """A line without a bullet that names both things heads columns."""
    assert (
        found(
            "Careers on board:\n\nTram careers bus careers\nTram driver Bus driver\nTrack worker Tyre fitter\nPower clerk Fuel clerk"
        )
        == []
    )


def test_three_things_are_no_topic() -> None:
    """Counted things that have no name make no list of their own."""
    assert found("The differences come down to three things: the price, the noise and the seats.", InlineList()) == []


@pytest.mark.parametrize(
    ("text", "topic"),
    (
        (f"Common examples of trams include:\n\n{BULLETS}", "Common examples of trams"),
        (f"Trams have many parts in our town, such as:\n\n{BULLETS}", "Parts in our town"),
        (f"The driver looks after the following:\n\n{BULLETS}", "The driver looks after"),
    ),
)
def test_more_leads_name_a_list(text: str, topic: str) -> None:
    """Examples of a named thing, what comes before "such as" or "the following", and a line that is a heading in all but form."""
    (one,) = found(text)
    assert one.term == topic


@pytest.mark.parametrize(
    "text",
    (
        "Things you can count:\n\n- I saw two trams in the morning.\n- She took three buses home.\n- There are four stops left.",
        "# Trams\n\n## What you will find\n\n- The price\n- The noise\n- The seats\n\n## The price\n\nHigh.\n\n## The noise\n\nLow.\n\n## The seats\n\nHard.",
        "# Trams\n\n## Rain\n\n- The rails get wet in the rain.\n- The driver has to brake early.\n- The windows are fogged up.",
    ),
)
def test_sentences_and_contents_are_no_list(text: str) -> None:
    """Sample sentences, the headings that follow, and a text set as bullets."""
    assert found(text) == []


def test_two_labels_under_a_lead_that_announces_them_are_a_list() -> None:
    """Two are enough where the lead-in says that they are traits, and each has a label."""
    (one,) = found(
        "Key traits of trams include:\n\n- Range: They reach far towns.\n- Noise: They are heard from afar.\n"
    )
    assert one.items == ("Range", "Noise")


def test_a_plural_that_includes_some_short_things_is_a_list() -> None:
    """What habits include is what there is of a kind; what differences include is not."""
    (one,) = found("Tram habits include ringing bells, closing doors, and waiting.", InlineList())
    assert one.items == ("ringing bells", "closing doors", "waiting")
    assert found("The differences include price, noise, and seats.", InlineList()) == []


def test_the_sign_of_an_item_is_no_part_of_it() -> None:
    """A list of a page may have signs of its own in its items."""
    assert label_of(Passage("● Clean windows: washed daily")) == ("Clean windows", "washed daily")


@pytest.mark.parametrize(
    ("text", "topic", "items"),
    (
        ("The four Ps of both are product, price, place and promotion.", "Four Ps", 4),
        ("The mix, also known as the four Ps, includes product, price, place and promotion.", "Four Ps", 4),
        ("Fares fall into three groups: single, day and year tickets.", "Groups of Fares", 3),
    ),
)
def test_what_is_counted_is_named_by_its_owner_or_by_itself(text: str, topic: str, items: int) -> None:
    """`Of both` says nothing, the Ps are a name, and groups are those of what falls into them."""
    (one,) = found(f"Some more words on it\n\n{text}", InlineList())
    assert (one.term, len(one.items)) == (topic, items)
    assert not one.items[0].startswith("includes")
