"""Neighbouring sentences that are about different subjects and set against each other."""

import pytest

from studydeck.drafting.patterns.adjacent_contrast import AdjacentContrast
from tests.drafting.patterns.differing import found, in_section, sides


@pytest.mark.parametrize(
    "text",
    (
        "Trains run on rails. In contrast, buses share the road.",
        "Trains run on rails. Buses, on the other hand, share the road.",
        "Trains run on rails. However, buses share the road.",
        "Trains run on rails. Conversely, buses share the road with cars.",
        "Trains run on rails. By contrast, buses share the road.",
    ),
)
def test_words_of_contrast_join_two_sentences(text: str) -> None:
    """The sentence before is the other side."""
    (one,) = sides(AdjacentContrast(), in_section(text))
    assert one[1] == "run on rails"
    assert one[2].startswith("share the road")


def test_an_aspect_of_its_own_joins_sentences_without_words_of_contrast() -> None:
    """Under `Price`, what is said of one and then of the other is a difference in price."""
    text = in_section("Trains are mostly dear. Nobody likes that. Buses are cheap.", "1. Price")
    assert sides(AdjacentContrast(), text) == [("Price", "mostly dear", "cheap")]


def test_paragraphs_under_an_aspect_are_joined_by_their_first_sentences() -> None:
    """A paragraph's first sentence says what it is about."""
    text = in_section(
        "The main aim of trains is to be fast. They stop rarely. Their seats are wide.\n\n"
        "On the other hand, buses stop everywhere. They wait for nobody.",
        "Aim",
    )
    assert sides(AdjacentContrast(), text) == [("Aim", "to be fast", "stop everywhere")]


def test_a_label_is_the_aspect_of_its_item() -> None:
    """Items that tell of both subjects stand alone, each under its label."""
    text = in_section("1. Price: Trains are dear. Buses are cheap.\n2. Speed: Trains are fast. Buses are slow.")
    assert sides(AdjacentContrast(), text) == [("Price", "dear", "cheap"), ("Speed", "fast", "slow")]


def test_parallel_sentences_need_no_words_of_contrast() -> None:
    """The same verb twice, once of each subject."""
    text = in_section("Trains stop at stations. Buses stop at the roadside.")
    assert sides(AdjacentContrast(), text) == [("", "stop at stations", "stop at the roadside")]


def test_frames_side_by_side_are_parallel() -> None:
    """`With X, ... . With Y, ...` sets them against each other."""
    text = in_section("With a train, you book weeks ahead. With a bus, you just get in.")
    assert sides(AdjacentContrast(), text) == [("", "you book weeks ahead", "you just get in")]


def test_objects_after_the_same_words_are_parallel() -> None:
    """`You can tell X ... . You can tell Y ...`."""
    text = in_section("You can enter a train through any door. You can enter a bus at the front alone.", "Doors")
    assert sides(AdjacentContrast(), text) == [("Doors", "through any door", "at the front alone")]


@pytest.mark.parametrize(
    "text",
    (
        "Trains are old. Buses came later, and nobody knows why.",
        "A train is a row of coaches on rails. A bus is a large road vehicle.",
        "Trains are loved by many. Do buses stop everywhere? Nobody knows.",
        "Both trains and buses carry people. Both cost money.",
    ),
)
def test_sentences_that_only_follow_each_other_are_no_difference(text: str) -> None:
    """Neither words of contrast, nor one aspect, nor one form: nothing; two definitions are two definitions."""
    assert found(AdjacentContrast(), f"On the way\n\nSome say so.\n\n{text}\n") == []


def test_than_the_other_is_left_out_of_a_side() -> None:
    """A card names the other subject anyhow."""
    text = in_section("Trains are more stable than buses and last longer. Buses, on the other hand, are cheap.", "Wear")
    assert sides(AdjacentContrast(), text) == [("Wear", "more stable and last longer", "cheap")]


def test_a_clause_with_whereas_that_stands_alone_belongs_to_the_sentence_before() -> None:
    """As some write it."""
    text = in_section("Trains run on rails. Whereas buses share the road.")
    assert sides(AdjacentContrast(), text) == [("", "run on rails", "share the road")]


def test_a_noun_that_only_one_side_is_about_stays_in_its_side() -> None:
    """`Seats in trains are wide` can't become `wide`, where the other tells of something else."""
    text = in_section("Seats in trains are wide. In contrast, buses shake.")
    assert sides(AdjacentContrast(), text) == [("", "Seats are wide", "shake")]


def test_a_turn_answers_the_first_sentence_of_the_paragraph_before() -> None:
    """Bullets, asides of `some`, and sentences about nobody in between change nothing."""
    text = in_section(
        "Trains are long machines on rails. Each car has a number. Some trains carry cars.\n\n• wide seats\n• good coffee\n\n"
        "Buses, on the other hand, are short machines on wheels."
    )
    assert sides(AdjacentContrast(), text) == [("", "long machines on rails", "short machines on wheels")]


def test_a_comparison_before_a_turn_is_its_other_side() -> None:
    """What is said of one with `than` is what the next sentence turns from, for all that it names both."""
    text = in_section(
        "Trains are less dear than buses for long ways. This is because trains get money from the state. "
        "Buses, on the other hand, are more dear for long ways."
    )
    assert ("cost", "less dear for long ways", "more dear for long ways") in sides(AdjacentContrast(), text)


def test_what_words_turn_and_what_stands_side_by_side_are_told_apart() -> None:
    """They are right in different measure, and so is a turn whose aspect has no name."""
    (named,) = found(AdjacentContrast(), in_section("Trains cost a lot. Buses, however, cost little."))
    assert (named.pattern, named.doubts) == ("turned", ())
    (unnamed,) = found(AdjacentContrast(), in_section("Trains run on rails. Buses, however, share the road."))
    assert (unnamed.pattern, unnamed.doubts) == ("turned", ("unnamed",))
    (beside,) = found(AdjacentContrast(), in_section("Trains are mostly dear. Buses are cheap.", "Price"))
    assert (beside.pattern, beside.doubts) == ("adjacent", ())


def test_items_of_one_sentence_for_each_are_pairs() -> None:
    """Where a list has several of them, their form doesn't matter."""
    text = in_section(
        "1. Trains need rails. For buses you need a road.\n2. A train has a guard. In a bus, nobody asks."
    )
    assert [one[1:] for one in sides(AdjacentContrast(), text)] == [
        ("need rails", "you need a road"),
        ("has a guard", "nobody asks"),
    ]


def test_paragraphs_under_an_aspect_may_name_their_subject_anywhere() -> None:
    """`You need to reserve a train` says something of trains."""
    text = in_section("You need to book a train weeks ahead.\n\nBuses take anybody.", "Booking")
    assert sides(AdjacentContrast(), text) == [("Booking", "You need to book a train weeks ahead", "take anybody")]


def test_a_sentence_that_compares_by_itself_is_no_side() -> None:
    """`Buses are cheaper than trains` answers nothing before it."""
    text = in_section("Trains are about comfort. Buses are far cheaper than trains.")
    assert sides(AdjacentContrast(), text) == []


def test_what_differs_may_be_announced_by_a_sentence() -> None:
    """`They also differ in colour.` names the aspect of what follows."""
    text = in_section("They also differ in colour. Trains are blue. Buses are red.")
    assert sides(AdjacentContrast(), text) == [("colour", "blue", "red")]


def test_a_weak_word_or_a_bullet_between_blocks_is_doubted() -> None:
    """Only a strong word, or the next sentence of the paragraph, surely answers what stands before."""
    strong = in_section("Trains cost a lot.\n\nOn the other hand, buses cost little.")
    assert [finding.doubts for finding in found(AdjacentContrast(), strong)] == [()]
    weak = in_section("Trains cost a lot.\n\nHowever, buses cost little.")
    assert [finding.doubts for finding in found(AdjacentContrast(), weak)] == [("turned-weakly",)]
    bullets = in_section("- Trains cost a lot.\n- On the other hand, buses cost little.")
    assert all(finding.doubts for finding in found(AdjacentContrast(), bullets))


def test_how_a_name_is_pronounced_is_no_difference() -> None:
    """It tells of the word, not of the thing."""
    text = in_section(
        "Trains are pronounced with a long vowel. Buses, on the other hand, are pronounced with a short one."
    )
    assert found(AdjacentContrast(), text) == []


def test_what_is_said_of_many_is_not_said_of_all() -> None:
    """The quantifier of the subject stays in the side."""
    text = in_section("Trains stop at night. Many buses, by contrast, run all night.")
    assert sides(AdjacentContrast(), text) == [("", "stop at night", "many run all night")]


def test_a_question_when_to_use_which_is_the_aspect_when_to_use() -> None:
    """A heading that asks the reader is named as what it asks for."""
    text = in_section("Trains suit long ways. Buses, however, suit short ones.", "When should you use which?")
    assert [one[0] for one in sides(AdjacentContrast(), text)] == ["When to use"]
