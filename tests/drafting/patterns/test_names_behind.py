"""A name behind what it describes, terms in dashes and brackets, terms that are used "to mean" something."""

import pytest

from studydeck.drafting.patterns.apposition import Apposition
from studydeck.drafting.patterns.defined_as import DefinedAs
from studydeck.drafting.patterns.is_a import IsA
from studydeck.drafting.patterns.known_as import KnownAs
from studydeck.drafting.patterns.label_definition import LabelDefinition
from studydeck.drafting.patterns.opening import Opening
from tests.drafting.patterns.defining import defined, of_sentence


@pytest.mark.parametrize(
    ("sentence", "expected"),
    (
        ("The cuts in a loaf's top, known as scoring, let it open.", [("Scoring", "The cuts in a loaf's top")]),
        (
            "Sawing wood across the grain, also called crosscutting, needs a fine blade.",
            [("Crosscutting", "Sawing wood across the grain")],
        ),
        (
            "They like a dough that rises in the cold, often called slow dough.",
            [("Slow dough", "A dough that rises in the cold")],
        ),
        (
            "The grains sink to the bottom, a process known as settling.",
            [("Settling", "The grains sink to the bottom")],
        ),
        ("A notary, also known as a seal keeper, is busy.", []),
        ("Workers with a company car, often called reps, drive a lot.", []),
        ("The man with the hat, called Jim, went home.", []),
        ("Is the fat under the skin, called blubber, warm?", []),
    ),
)
def test_a_phrase_that_says_which_is_the_meaning_of_the_name_behind_it(
    sentence: str, expected: list[tuple[str, str]]
) -> None:
    """A noun with what tells it from others, or what somebody does; a second name for a bare noun is none."""
    assert of_sentence(KnownAs(), sentence) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    (
        (
            "Above it stands a gable — the wall between the two sides of a roof.",
            [("Gable", "The wall between the two sides of a roof")],
        ),
        (
            "House training – teaching a dog to go outside – takes weeks.",
            [("House training", "Teaching a dog to go outside")],
        ),
        (
            "Tempering, i.e. heating glass and cooling it fast, is the last step.",
            [("Tempering", "Heating glass and cooling it fast")],
        ),
        (
            "They hired a picker — someone who takes goods from the shelves.",
            [("Picker", "Someone who takes goods from the shelves")],
        ),
        (
            "The idea of a giver (defined roughly as someone who helps unasked) is old.",
            [("Giver", "Someone who helps unasked")],
        ),
        (
            "What counts in the end is profit, which is the money that stays when all is paid.",
            [("Profit", "The money that stays when all is paid")],
        ),
        ("The ice keeps its form in the pan, a feature that cooks like.", []),
        ("It has a hard crust and mantle, a core that is liquid, and a solid heart.", []),
        ("He carried a bag — the biggest of the lot.", []),
    ),
)
def test_what_stands_in_dashes_or_brackets_behind_a_term_explains_it(
    sentence: str, expected: list[tuple[str, str]]
) -> None:
    """Also what somebody does; not what only tells of the whole clause, or goes on with an enumeration."""
    assert of_sentence(Apposition(), sentence) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    (
        (
            "Today we use the term “relay” to mean any device that passes a signal on.",
            [("Relay", "Any device that passes a signal on")],
        ),
        (
            "A relay is a simple thing and is often defined as a switch that another switch works.",
            [("Relay", "A switch that another switch works")],
        ),
        ("A relay serves as the part that passes a signal on.", [("Relay", "The part that passes a signal on")]),
        ("A relay acts as the heart of the board.", []),
        ("A debit to the till means that money came in.", []),
        ("To forfeit something means to lose it as a penalty.", [("Forfeit", "To lose it as a penalty")]),
        ("So the fan blows the air around. This is called stirring.", []),
        ("The second type of flow is called creep.", []),
    ),
)
def test_more_verbs_announce_a_definition(sentence: str, expected: list[tuple[str, str]]) -> None:
    """A use of the word, a second predicate, what a thing serves as; no consequence, story or mere count."""
    assert of_sentence(DefinedAs(), sentence) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    (
        (
            "Derived from an old word for lodge, a loggia is a gallery that is open on one side.",
            [("Loggia", "A gallery that is open on one side")],
        ),
        ("A debit is an entry on the left side of an account.", [("Debit", "An entry on the left side of an account")]),
        ("Rye bread is a bread that is baked with rye flour.", [("Rye bread", "A bread that is baked with rye flour")]),
        ("Compost is rotted matter that is mixed into the soil.", [("Compost", "Rotted matter that is mixed into the soil")]),
        ("Profit is what’s left after all bills are paid.", [("Profit", "What’s left after all bills are paid")]),
        (
            "Fraud is a kind of lie “that others have to pay for,” states a judge.",
            [("Fraud", "A kind of lie that others have to pay for")],
        ),
        ("Thrift is an extremely successful mode of life.", []),
        ("The thin parts are the crust which lies below the sea.", []),
    ),
)  # fmt: skip
def test_more_predicates_are_told_from_remarks(sentence: str, expected: list[tuple[str, str]]) -> None:
    """A place tells a kind; an owner's word or a lead-in to a list is no meaning."""
    assert of_sentence(IsA(), sentence) == expected


def test_a_lead_in_to_a_list_is_no_meaning() -> None:
    """After "X is the sport responsible for:" something else has to come."""
    assert defined(IsA(), "Boats\n\nRowing is the sport responsible for:\n\n- strong backs\n- early hours\n") == []


def test_this_is_a_feature_says_something_of_the_heading_not_what_it_is() -> None:
    """A fact about a thing isn't its definition."""
    text = "# Fees\n\n## Cap\n\nThis is a unique feature that only few contracts have.\n\n## Floor\n\nThis is a price that can't be undercut.\n"
    assert defined(IsA(), text, kind="md") == [("Floor", "A price that can't be undercut")]


def test_a_subject_is_a_term_though_its_word_may_name_an_aspect() -> None:
    """Labels that are the subjects explain them: "Credit" is an aspect of a film, and a side of an account."""
    text = "# Debit and credit\n\n**Debit**: an entry on the left side of an account.\n\n**Credit**: an entry on the right side of an account.\n"
    assert [term for term, _ in defined(LabelDefinition(), text, "Debit", "Credit", kind="md")] == ["Debit", "Credit"]


def test_a_shouted_label_is_shown_as_the_subject_it_is() -> None:
    """Capitals of a label don't come onto the card."""
    text = "Jelly or jam?\n\n- JELLY: a spread that is made from the juice of fruit\n- JAM: a spread that is made from crushed fruit\n"
    assert [term for term, _ in defined(LabelDefinition(), text, "Jelly", "Jam")] == ["Jelly", "Jam"]


def test_a_clause_before_a_dash_is_no_term() -> None:
    """In "The job goes to a clerk – a trained person" the clerk is explained."""
    assert of_sentence(LabelDefinition(), "The job goes to a clerk – a trained person who orders goods.") == []


def test_the_only_item_under_a_heading_may_say_what_it_is() -> None:
    """A slide's single bullet is what a paragraph would be."""
    text = "# Rocks\n\n## Erosion\n\n- The slow process that carries loose rock away.\n\n## Uses\n\n- Walls\n- Roads\n"
    assert defined(Opening(), text, kind="md") == [("Erosion", "The slow process that carries loose rock away")]


def test_the_lines_of_a_list_are_no_terms_of_each_other() -> None:
    """Short lines below a colon are listed, none explains the one above."""
    text = "Bail\n\nThe judge looks at the following:\n\nThe charge\nTies to the town\nThe risk of flight\n"
    assert defined(Opening(), text) == []
