"""Forms that texts from the web are full of: advice, announced aspects, labels that name nothing, left-over nouns."""

import pytest

from studydeck.drafting.comparing.aspects import aspect_of_heading, is_speaking
from studydeck.drafting.comparing.negation import turned
from studydeck.drafting.patterns.adjacent_contrast import AdjacentContrast
from studydeck.drafting.patterns.connective import Connective
from studydeck.drafting.patterns.labelled_pair import LabelledPair
from studydeck.drafting.patterns.parallel_sections import ParallelSections
from studydeck.drafting.patterns.pattern import Pattern
from studydeck.drafting.patterns.same_noun import SameNoun
from studydeck.drafting.patterns.table_row import TableRow
from studydeck.drafting.patterns.unlike import Unlike
from studydeck.drafting.subjects.subject_names import Names
from tests.drafting.patterns.differing import found, in_section, sides


@pytest.mark.parametrize(
    "heading",
    ("Correct Answer", "Concept / Approach", "Key Takeaways", "Summary", "Answer 20417", "In my opinion", "The Basic Rule", "The case", "Step 2", "December 30, 2018"),
)  # fmt: skip
def test_a_heading_of_general_words_names_no_aspect(heading: str) -> None:
    """It would stand on a card as what two things differ in."""
    assert aspect_of_heading(heading, Names(())) == ""


@pytest.mark.parametrize(
    "heading", ("Approach", "Speed vs. Comfort", "Key features", "Steps", "Rules of the road", "Answering time")
)
def test_a_heading_with_a_telling_word_names_an_aspect(heading: str) -> None:
    """General words beside it take nothing away."""
    assert aspect_of_heading(heading, Names(())) == heading


@pytest.mark.parametrize("label", ("Answer 2", "Correct answer", "In my opinion", "Now let's be clear"))
def test_a_label_that_says_who_speaks_is_no_aspect(label: str) -> None:
    """What follows is said of something else."""
    assert is_speaking(label)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    (
        ("If time matters, choose a train; if money is tight, choose a bus.", ("When to choose", "if time matters", "if money is tight")),
        ("If you want to sleep, a train is the better choice, while if you want to save, a bus is ideal.", ("When to choose", "if you want to sleep", "if you want to save")),
        ("While both have friends among the young, trains need rails while buses use roads.", ("", "need rails", "use roads")),
        ("Trains need rails, while buses don't and instead use roads.", ("", "need rails", "use roads")),
        ("Train companies own their tracks, whereas bus companies use public roads.", ("", "own their tracks", "use public roads")),
        ("To sum it up, trains need rails, whereas buses use roads.", ("", "need rails", "use roads")),
        ("To put it in simple words, trains need rails, whereas buses use roads.", ("", "need rails", "use roads")),
        ("To be clear, it's important to note that trains need rails, while buses use roads.", ("", "need rails", "use roads")),
        ('Trains are called "iron roads", while buses are called "boats of the street".', ("name", 'called "iron roads"', 'called "boats of the street"')),
        ("Both are loud, but trains need rails while buses use roads.", ("", "need rails", "use roads")),
        ("Both trains and buses need drivers, but trains need rails and buses never do.", ("requirements", "need rails", "never need rails")),
        ("Don't mix up trains and buses: the former need rails, the latter use roads.", ("", "need rails", "use roads")),
        ("The biggest difference is their track, trains need rails while buses use roads.", ("track", "need rails", "use roads")),
        ("Trains prefer straight lines, buses winding lines.", ("lines", "prefer straight lines", "prefer winding lines")),
        ("Train food is dear, trains need rails, while buses use roads.", ("", "need rails", "use roads")),
        ("Trains are part of the net and a bus is a part of the fleet while buses use roads.", ("", "part of the net", "use roads")),
        ("Trains, while not exactly cheap, need rails, whereas buses use roads.", ("", "need rails", "use roads")),
        ("Trains, invented two centuries ago, need rails, while buses use roads.", ("", "need rails", "use roads")),
    ),
)  # fmt: skip
def test_a_sentence_of_a_form_of_the_web_is_read(sentence: str, expected: tuple[str, ...]) -> None:
    """Advice, concessions, denials, head nouns, quotes and participles behind a name."""
    assert sides(Connective(), in_section(sentence)) == [expected]


@pytest.mark.parametrize(
    ("sentences", "expected"),
    (
        ("If you want quick results, a train is best. If you want to save, a bus is the way to go.", [("When to choose", "if you want quick results", "if you want to save")]),
        ("Another key difference between trains and buses is the price they ask. Trains cost much. Buses take little.", [("price", "cost much", "take little")]),
        ("Trains need a ticket. Buses take coins.\n\nSeats also differ. Trains have soft ones. Buses have hard ones.",
         [("", "need a ticket", "take coins"), ("Seats", "have soft ones", "have hard ones")]),
        ("Trains serve cities and run all night. Train drivers sing. Buses stop at six.\n\nBuses serve villages and sleep at night. Trains whistle.", []),
    ),
)  # fmt: skip
def test_neighbours_are_paired_within_what_they_are_about(sentences: str, expected: list[tuple[str, ...]]) -> None:
    """An announced aspect holds for what follows, and a pair doesn't cross into a paragraph that has its own."""
    told = sides(AdjacentContrast(), in_section(sentences))
    assert [one for one in told if one in expected] == expected
    assert ("", "serve cities and run all night", "serve villages and sleep at night") not in told


@pytest.mark.parametrize(
    ("pattern", "sentence"),
    (
        (Unlike(), "There are many train-specific jobs, as opposed to buses that only need a driver."),
        (SameNoun(), "The trip in a train-like bus is slow. The trip in a bus is fast."),
    ),
)
def test_a_name_in_a_compound_is_no_subject(pattern: Pattern, sentence: str) -> None:
    """`train-specific` says nothing of trains."""
    assert found(pattern, in_section(sentence)) == []


def test_a_bracket_before_a_name_is_left_out() -> None:
    """`The gauge (width) of a train is` is about the gauge."""
    text = in_section("The gauge (inner width) of a train is narrow.") + "\nMore\n\nThe gauge of a bus is wide.\n"
    assert sides(SameNoun(), text) == [("gauge", "narrow", "wide")]


@pytest.mark.parametrize(
    ("text", "expected"),
    (
        ("more reactive and less stable", "less reactive and more stable"),
        ("have thicker walls and higher pressure", "have thinner walls and lower pressure"),
        ("faster and kinder", ""),
    ),
)
def test_all_comparatives_are_turned_or_none(text: str, expected: str) -> None:
    """Half a turn would say something wrong."""
    assert turned(text) == expected


def test_an_item_with_a_colon_holds_for_its_equals() -> None:
    """`Price:` is the aspect of the items after it, though they stand no deeper."""
    text = "- Price:\n- Trains: high\n- Buses: low\n- Seats:\n- Trains: soft\n- Buses: hard\n"
    assert sides(LabelledPair(), f"Trains vs buses\n\nHere is how they differ.\n\n{text}") == [
        ("Price", "high", "low"),
        ("Seats", "soft", "hard"),
    ]


def test_a_label_in_brackets_begins_no_side() -> None:
    """What a bracket holds belongs to the side before."""
    text = "- Trains - used by all ( also for trips by car / buses - rarely )\n"
    assert found(LabelledPair(), f"Trains vs buses\n\nHere is how they differ.\n\n{text}") == []


def test_short_cells_without_an_aspect_are_marked() -> None:
    """`Soft` against `Hard` says too little where no row is named."""
    table = "| Trains | Buses |\n|-|-|\n| Soft | Hard |\n| They run on rails all day | They run on roads all day |\n"
    rows = found(TableRow(), f"# Trains vs buses\n\n{table}", kind="md")
    assert [row.doubts for row in rows] == [("no-aspect",), ()]


def test_what_a_side_is_compared_with_is_left_out() -> None:
    """The card names the other one anyhow."""
    text = in_section(
        "Trains have higher fares compared to buses due to their tracks. In contrast, buses have low fares."
    )
    assert sides(AdjacentContrast(), text) == [("", "have higher fares due to their tracks", "have low fares")]


def test_short_sentences_right_behind_each_other_are_set_against_each_other() -> None:
    """`Trains save time. Buses save money.` needs no word of contrast; statements of being or having do."""
    assert sides(AdjacentContrast(), in_section("Trains cross continents. Buses serve villages.", "Some remarks")) == [
        ("", "cross continents", "serve villages")
    ]
    assert sides(AdjacentContrast(), in_section("Trains are old. Buses have doors.", "Some remarks")) == []


def test_a_row_without_a_verb_is_no_sentence() -> None:
    """A flattened table that wasn't restored says nothing in its lines."""
    text = in_section("Trains Steel; License 9 months\n\nBuses Steel; License 3 months")
    assert sides(AdjacentContrast(), text) == []


def test_lists_of_the_same_labels_are_no_sides() -> None:
    """Their texts are compared label by label."""
    one = "- Speed: high\n- Price: high\n- Seats: soft"
    other = "- Speed: low\n- Price: low\n- Doors: two"
    text = f"# Trains vs buses\n\n## Properties of trains\n\n{one}\n\n## Properties of buses\n\n{other}\n"
    assert found(ParallelSections(), text, kind="md") == []


def test_a_heading_of_likenesses_and_differences_takes_nothing_away() -> None:
    """Only a heading of likenesses alone speaks against a difference."""
    sentence = "Trains need rails, while buses use roads."
    (one,) = found(Connective(), in_section(sentence, "Key similarities and differences"))
    (other,) = found(Connective(), in_section(sentence, "Key similarities"))
    assert (one.doubts, other.doubts) == ((), ("similarities",))


def test_a_noun_of_a_section_belongs_to_its_subject() -> None:
    """`The main aim is` and `The ultimate goal is` are said of the same thing."""
    text = "Trains vs buses\n\nThere is much to say.\n\nTrains\n\nThe main aim is to be fast.\n\nBuses\n\nThe ultimate goal is to be cheap.\n"
    assert sides(SameNoun(), text) == [("aim", "to be fast", "to be cheap")]


def test_an_item_of_two_sentences_is_a_pair() -> None:
    """`1. Trains are a fast way. Buses are a slow way.` is one point of a list."""
    text = "Some points\n\n1. Trains are a fast way to go. Buses are a slow way to go.\n2. People like both.\n"
    assert sides(AdjacentContrast(), text) == [("", "a fast way to go", "a slow way to go")]


def test_a_paragraph_that_opens_with_what_each_does_is_a_pair() -> None:
    """Two habits, right behind each other, and nothing else of either."""
    text = "Trains connect the chief cities of a country at very high speed. Buses serve the many quiet villages that lie far away from any station. Both are needed."
    assert sides(AdjacentContrast(), in_section(text, "Some remarks")) == [
        (
            "",
            "connect the chief cities of a country at very high speed",
            "serve the many quiet villages that lie far away from any station",
        )
    ]
    more = f"{text} Buses also stop at night."
    assert sides(AdjacentContrast(), in_section(more, "Some remarks")) == []
