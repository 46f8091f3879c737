"""Merging: what says the same becomes one finding, what doesn't stays apart."""

from dataclasses import replace

import pytest

from studydeck.drafting.document import Span
from studydeck.drafting.finding import Finding, Quote
from studydeck.drafting.merging import MOST_QUOTES, MOST_WORDS, SECOND_MEANING, merged
from tests.drafting.making import definition, difference, enumeration, likeness, quote

PLAN = "a plan for years ahead that says whom to serve"


def test_a_definition_found_twice_is_one_with_both_places() -> None:
    """Two patterns that find the same definition give one card, and its other place and pattern are kept."""
    (one,) = merged([definition("Strategy", PLAN, 1), definition("strategies", f"{PLAN} first", 4, "defined-as")])
    assert {quote.block for quote in one.quotes} == {1, 4}
    assert {one.pattern, *one.also} == {"is-a", "defined-as"}


def test_two_meanings_of_a_term_stay_apart_and_the_later_is_doubted() -> None:
    """Another meaning is kept, with a doubt: one term asks for one card."""
    first, second = merged([definition("Key", "a tool that opens locks"), definition("Key", "the notes of a scale", 3)])
    assert (first.doubts, second.doubts) == ((), (SECOND_MEANING,))


def test_what_an_abbreviation_stands_for_is_no_second_meaning() -> None:
    """The words behind an abbreviation and its definition stay both, without a doubt."""
    found = merged(
        [
            definition("SEO", "search engine optimization"),
            definition("SEO", "the work on being found by search engines"),
        ]
    )
    assert [one.doubts for one in found] == [(), ()]


def test_a_named_aspect_is_kept_before_an_unnamed_copy() -> None:
    """A summary that repeats a table's row becomes a place of that row."""
    row = difference("Taste", "mild and grassy", "strong and bitter", block=5)
    summary = difference("", "mild and grassy", "bitter, strong", block=1, pattern="connective")
    (one,) = merged([summary, row])
    assert one.aspect == "Taste"
    assert [quote.block for quote in one.quotes] == [5, 1]


def test_an_aspects_name_is_taken_over() -> None:
    """Where the shorter copy has no name for the aspect, the other one's is taken."""
    one, *others = merged(
        [difference("Caffeine", "little caffeine", "much caffeine"), difference("", "little caffeine", "much", block=2)]
    )
    assert (one.aspect, others) == ("Caffeine", [])


@pytest.mark.parametrize(
    "other",
    (
        difference("Taste", "light", "heavy", block=2),
        difference("Price", "cheap", "dear", block=2),
        difference("Taste", "mild and grassy", "strong", block=2, subjects=("Tea", "Cocoa")),
        difference("", "grown in China", "grown in Brazil", block=2),
    ),
    ids=("other sides", "other aspect", "other subjects", "unnamed"),
)
def test_other_differences_stay(other: Finding) -> None:
    """Another aspect, other sides or other subjects are another difference."""
    assert len(merged([difference("Taste", "mild and grassy", "strong and bitter"), other])) == 2


def test_a_sentence_gives_one_difference_of_a_pair() -> None:
    """Two patterns that read one sentence in two ways give one card."""
    one = difference("", "is mild", "is strong", pattern="connective")
    other = difference("Taste", "mild, while", "strong", pattern="adjacent")
    assert len(merged([one, other])) == 1


def test_sentences_that_answer_each_other_in_turn_are_two_differences() -> None:
    """Of two paragraphs of two sentences each, the first ones are a difference, and so are the second ones."""

    def pair(number: int) -> Quote:
        return Quote(f"Tea is {number}. / Coffee is {number}.", Span(number, 90 + number), (1, 2), "Taste", 3)

    first = difference("Taste", "mild and grassy", "strong and bitter", quotes=(pair(1),))
    second = difference("Taste", "grown high up", "grown in the valley", quotes=(pair(2),))
    assert len(merged([first, second])) == 2
    assert len(merged([first, replace(second, quotes=(pair(1),))])) == 1


def test_rows_of_a_table_with_equal_cells_stay_apart() -> None:
    """Two rows of one table with the same cells are two aspects."""
    rows = [
        difference("Milk", "sometimes added", "often added", quotes=(quote(3, text="Milk"),)),
        difference("Sugar", "rarely added", "often added", quotes=(quote(4, text="Sugar"),)),
    ]
    assert len(merged(rows)) == 2


def test_likenesses_that_repeat_each_other_are_one() -> None:
    """The same likeness in a summary is merged; another one isn't."""
    found = merged(
        [likeness("both hold caffeine", 1), likeness("caffeine is held by both", 7), likeness("both are drunk hot", 9)]
    )
    assert [len(one.quotes) for one in found] == [2, 1]


def test_a_list_repeated_elsewhere_is_one() -> None:
    """The same items under another topic are the same list; other items aren't."""
    ps = ("product", "price", "place", "promotion")
    found = merged(
        [
            enumeration("four Ps", *ps),
            enumeration("marketing mix", *ps, block=3),
            enumeration("Ps", "pot", "pan", block=5),
        ]
    )
    assert sorted(len(one.items) for one in found) == [2, 4]


def test_a_definition_that_only_enumerates_gives_way_to_the_list() -> None:
    """A sentence that gives a list and a definition of the same words gives the list."""
    found = merged(
        [
            definition("Marketing mix", "product, price, place and promotion"),
            enumeration("Marketing mix", "product", "price", "place", "promotion"),
        ]
    )
    assert [one.kind for one in found] == ["list"]


def test_a_difference_that_only_sets_two_definitions_side_by_side_goes() -> None:
    """Two definitions that stand beside each other are no third card; with an aspect, or with other words, they are."""
    teas = definition("tea", "a drink made of dried leaves"), definition("coffee", "a drink made of roasted beans", 1)
    again = difference("", "a drink made of dried leaves", "a drink made of roasted beans", block=2)
    assert len(merged([*teas, replace(again, doubts=("unmarked",))])) == 2
    assert len(merged([*teas, again])) == 3  # as a word of contrast sets them against each other
    assert (
        len(merged([*teas, difference("Stuff", "a drink made of dried leaves", "a drink of roasted beans", block=2)]))
        == 3
    )
    assert len(merged([*teas, difference("", "a drink made of dried leaves", "much older", block=2)])) == 3


def test_answers_are_cut_to_a_length_that_can_be_learnt() -> None:
    """No side, meaning or likeness is longer than 30 words."""
    long = ", ".join(f"word{n} and another{n}" for n in range(40))
    found = merged([definition("A", long), difference("B", long, "short one", block=1), likeness(long, 2)])
    assert all(len(text.split()) <= MOST_WORDS + 1 for one in found for text in (one.meaning, one.text, *one.sides))


@pytest.mark.parametrize(
    ("side", "left"),
    (
        ("It is grown in China", "grown in China"),
        ("They have a mild taste", "have a mild taste"),
        ("it’s mild", "mild"),
        ("Italy drinks it", "Italy drinks it"),
        ("its leaves are green", "its leaves are green"),
    ),
)
def test_a_side_begins_without_a_pronoun_for_its_subject(side: str, left: str) -> None:
    """A table's cell that says "It is ..." gives what it is."""
    assert merged([difference("Taste", side, "something else")])[0].sides[0] == left


def test_a_definition_torn_out_of_a_bracket_goes() -> None:
    """Words that end a bracket which they don't begin are no definition."""
    assert merged([definition("CD", "AB) or a card deck"), definition("EF", "a (good) thing")])[0].term == "EF"


def test_the_result_stands_in_the_documents_order_whatever_came_first() -> None:
    """The order of the patterns doesn't show."""
    given = [
        definition("C", "the third letter of all", 9),
        definition("A", "the first letter of all", 1),
        likeness("both", 5),
    ]
    assert merged(given) == merged(reversed(given))
    assert [one.quotes[0].block for one in merged(given)] == [1, 5, 9]


def test_many_copies_are_merged_in_time_that_grows_with_their_number() -> None:
    """Thousands of repetitions don't compare each with each, and keep a few places only."""
    (one,) = merged(difference("Taste", "mild and grassy", "strong and bitter", block=n) for n in range(3000))
    assert len(one.quotes) == MOST_QUOTES


def test_two_rows_with_one_label_are_two_differences() -> None:
    """A cell that spans two rows gives both its label."""
    rows = [
        difference("Set", one, other, quotes=(Quote(f"Set / {one} / {other}", Span(0, 90 + n), (1, 2), "Table", 3),))
        for n, (one, other) in enumerate((("for each year", "for each claim"), ("by the insurer", "by you")))
    ]
    assert len(merged(rows)) == 2
