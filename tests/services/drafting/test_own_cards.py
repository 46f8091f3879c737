"""Cards of one's own: what a sentence gives for each kind, so that little is left to type."""

import pytest

from studydeck.services.drafting.own_cards import from_sentence

PAIR = ("Lake", "River")


@pytest.mark.parametrize(
    ("sentence", "term", "meaning"),
    (
        ("A levee is a bank that keeps a river in its bed.", "Levee", "a bank that keeps a river in its bed"),
        ("Silt means fine earth.", "Silt", "fine earth"),
        ("Delta: land that a river builds up", "Delta", "land that a river builds up"),
        ("Rivers flood in spring.", "", "Rivers flood in spring."),
    ),
)
def test_a_definition_is_parted_where_it_says_what_it_is(sentence: str, term: str, meaning: str) -> None:
    """The term stands before "is a", "means" or a colon; a sentence without one is the meaning as it is."""
    card = from_sentence("definition", sentence, PAIR)
    assert (card.term, card.meaning) == (term, meaning)


def test_each_side_is_the_part_that_names_its_subject() -> None:
    """A contrast is cut at its connective; what names neither subject stays to be typed."""
    card = from_sentence("difference", "A river flows to the sea, while a lake stands still.", PAIR)
    assert (card.subjects, card.sides) == (PAIR, ("stands still", "flows to the sea"))
    assert from_sentence("difference", "It depends.", PAIR).sides == ("", "")
    assert from_sentence("difference", "It depends.", ()).subjects == ("", "")


def test_a_list_is_led_in_by_what_stands_before_the_colon() -> None:
    """Items are parted at commas and the last "and"."""
    card = from_sentence("list", "The parts of a river are: source, course and mouth.", PAIR)
    assert (card.term, card.items) == ("The parts of a river are", ("source", "course", "mouth"))


def test_a_question_and_a_cloze_take_the_sentence_whole() -> None:
    """What is asked, and where the gaps are, is typed by hand."""
    assert from_sentence("question", "A levee is a bank.", PAIR).meaning == "A levee is a bank."
    assert from_sentence("cloze", "A levee is a bank.", PAIR).text == "A levee is a bank."
