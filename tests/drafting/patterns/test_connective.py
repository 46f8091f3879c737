"""One sentence that sets subjects against each other."""

import pytest

from studydeck.drafting.patterns.connective import Connective
from tests.drafting.patterns.differing import found, in_section, sides

RAILS = ("need rails", "use roads")


@pytest.mark.parametrize(
    "sentence",
    (
        "Trains need rails, while buses use roads.",
        "Trains need rails, whereas buses use roads.",
        "While trains need rails, buses use roads.",
        "Buses use roads while trains need rails.",
        "Trains need rails; buses use roads.",
        "Trains need rails, but buses use roads.",
        "Although trains need rails, buses use roads.",
        "The main difference between trains and buses is that trains need rails, while buses use roads.",
        "In short, trains need rails – buses, on the other hand, use roads.",
        "Trains, which are old, need rails, whereas buses use roads.",
        "Trains and buses differ in one thing: trains need rails, while buses use roads.",
    ),
)
def test_a_sentence_that_turns_from_one_subject_to_the_other_is_a_difference(sentence: str) -> None:
    """Each way of turning gives both sides, without names and connectives, in the subjects' order."""
    assert [one[1:] for one in sides(Connective(), in_section(sentence))][:1] == [RAILS]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    (
        (
            "The main goal of a train is to be fast, while the goal of a bus is to be cheap.",
            ("goal", "to be fast", "to be cheap"),
        ),
        ("A train's primary focus is on speed, whereas a bus's focus is on price.", ("focus", "speed", "price")),
        ("Trains focus on speed, buses on price.", ("focus", "focus on speed", "focus on price")),
        ("The price of a train is high, that of a bus is low.", ("price", "high", "low")),
        ("In a train you may walk around; in a bus you stay seated.", ("", "you may walk around", "you stay seated")),
        (
            "Choose a train if time matters, and a bus if money is tight.",
            ("When to choose", "if time matters", "if money is tight"),
        ),
        (
            "Trains depend on the weather, whereas buses do not.",
            ("", "depend on the weather", "do not depend on the weather"),
        ),
        ("Trains can be automated; buses can't.", ("", "can be automated", "cannot be automated")),
        ("In terms of noise, trains are loud, while buses are quiet.", ("noise", "loud", "quiet")),
        ("Noise: trains are loud, while buses are quiet.", ("Noise", "loud", "quiet")),
        (
            "A ticket costs five pounds in a train but only two in a bus.",
            ("", "A ticket costs five pounds", "only two"),
        ),
    ),
)
def test_sides_are_what_is_said_and_the_noun_is_the_aspect(sentence: str, expected: tuple[str, ...]) -> None:
    """A side is the predicate, whole where words were left out, and a noun that both name is the aspect."""
    assert sides(Connective(), in_section(sentence)) == [expected]


@pytest.mark.parametrize(
    "sentence",
    (
        "While both trains and buses carry people, they differ.",
        "Trains and buses are useful, but they have faults.",
        "While trains are fast, they are dear.",
        "Are trains fast, while buses are slow?",
        "For example, trains stop at Hull while buses stop at York.",
        "Trains carry people, buses, cars and bicycles.",
        "Trains are important, while buses are essential.",
        "The company runs trains and buses, and it sells tickets for both.",
    ),
)
def test_what_only_looks_like_a_contrast_is_none(sentence: str) -> None:
    """Concessions about one subject or both, questions, examples, lists and praise make no difference."""
    assert found(Connective(), in_section(sentence)) == []


def test_the_aspect_is_the_heading_above() -> None:
    """A heading that names an aspect goes before all that the sentence names."""
    text = in_section("Trains need rails, while buses use roads.", "2. Ways")
    assert sides(Connective(), text) == [("Ways", *RAILS)]


def test_three_subjects_in_one_sentence_are_one_difference() -> None:
    """A sentence may tell of more than two."""
    text = "Trains, buses and ferries\n\nTrains need rails, buses need roads, and ferries need water.\n"
    assert sides(Connective(), text, ("Trains", "Buses", "Ferries")) == [
        ("requirements", "need rails", "need roads", "need water")
    ]


def test_a_side_that_names_the_other_subject_is_doubted() -> None:
    """Such a card gives its answer away, above all where a clause about the other one was left in it."""
    (finding,) = found(Connective(), in_section("Trains wait when buses are late, while buses leave on the minute."))
    assert "other-subject" in finding.doubts
    (finding,) = found(
        Connective(), in_section("Trains wait for buses at the station, while buses leave on the minute.")
    )
    assert "names-other" in finding.doubts


def test_the_quote_is_the_whole_sentence_and_its_line() -> None:
    """Whatever was cut off stands in the quote."""
    (finding,) = found(Connective(), in_section("Of course, trains need rails, while buses use roads."))
    assert finding.quotes[0].text == "Of course, trains need rails, while buses use roads."
    assert finding.quotes[0].lines == (7,)


@pytest.mark.parametrize(
    "lead",
    (
        "We can infer that",
        "Keep in mind that",
        "It turns out that",
        "Most people know that",
        "Don't forget that",
        "This is because",
        "Historically,",
        "According to the drivers,",
        "By definition,",
        "A few years ago,",
        "Here is the thing —",
        "There is one catch:",
        "The rule is simple:",
        "People agree on one thing:",
        "The way matters here—",
        "Historically, we can see that",
        "As noted,",
    ),
)
def test_a_lead_before_the_first_subject_is_passed_over(lead: str) -> None:
    """What only says that a contrast holds is neither in the sides nor the aspect."""
    for contrast in ("trains need rails, whereas buses use roads.", "while trains need rails, buses use roads."):
        assert sides(Connective(), in_section(f"{lead} {contrast}")) == [("", *RAILS)]


@pytest.mark.parametrize(
    "lead",
    ("It is a myth that", "It is not true that", "We can't say that", "Some people think that"),
)
def test_a_lead_that_denies_or_doubts_makes_no_difference(lead: str) -> None:
    """A contrast that is denied isn't taken for one that holds."""
    assert found(Connective(), in_section(f"{lead} trains need rails, while buses use roads.")) == []


def test_behind_a_lead_only_a_word_of_contrast_counts() -> None:
    """A comma or a dash behind a lead is too little to set subjects against each other."""
    assert found(Connective(), in_section("Keep in mind that trains stop in towns, buses stop.")) == []


def test_a_side_that_only_says_the_reverse_makes_no_difference() -> None:
    """Such a side tells nothing without the other one."""
    sentence = "A train is a machine that turns coal into steam, while a bus does the reverse."
    assert found(Connective(), in_section(sentence)) == []


def test_what_both_are_likened_to_at_the_end_is_left_out() -> None:
    """A likeness to something else belongs to neither side."""
    sentence = "Trains need rails, whereas buses use roads, similar to how boats need water."
    assert sides(Connective(), in_section(sentence)) == [("", *RAILS)]


@pytest.mark.parametrize(
    "sentence",
    (
        "A few years ago, trains, trams and ferries left on time, whereas buses came late.",
        "People often wonder, at night, how trains grow while buses shrink.",
    ),
)
def test_what_is_said_of_more_or_asked_makes_no_difference(sentence: str) -> None:
    """A subject that stands among others has no side of its own, and an indirect question tells nothing."""
    assert found(Connective(), in_section(sentence)) == []
