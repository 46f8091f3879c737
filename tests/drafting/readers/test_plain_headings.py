"""Headings and their levels are guessed from how lines stand; labels, cells and lead-ins are none."""

import pytest

from tests.drafting.readers.reading_texts import MORE, PROSE, headings, plain, shape


def article(*parts: str) -> str:
    """Return parts with blank lines between them."""
    return "\n\n".join(parts)


@pytest.mark.parametrize(
    "line",
    (
        "Trams and Their Rails",
        "What is a tram?",
        "1. What Is a Tram?",
        "TRAMS",
        "Trams vs. buses",
        "How they differ",
        "Advantages:",
        "Step 1: Buy a ticket",
        "Trams versus buses: which is faster?",
        "Price",
    ),
)
def test_a_short_line_above_prose_is_a_heading(line: str) -> None:
    """With or without capitals, as a question, numbered, in capitals."""
    document = plain(article("Trams and buses in towns", PROSE, line, MORE, "Other matters", PROSE))
    assert any(line.rsplit(". ", maxsplit=1)[-1] in heading for heading in headings(document)[1:])


@pytest.mark.parametrize(
    "line",
    (
        "Focus: long lines through the town",
        "Tram – a vehicle on rails",
        "A tram stops often.",
        "The four parts are:",
        "see www.example.org for more",
        "“Trams are slow”",
        "and then some",
        "It has always been like this here in town",
    ),
)
def test_what_says_something_is_no_heading(line: str) -> None:
    """Labels with their text, glossary entries, sentences, lead-ins, links and quotations are the article's text."""
    document = plain(article("Trams and buses in towns", PROSE, line, MORE))
    assert line in shape(document)


def test_rows_of_a_flattened_table_are_no_headings() -> None:
    """Neither as rows nor as one cell a line; the heading above them is one."""
    rows = "Feature Trams Buses\nPrice High Low\nRails Yes No\nNoise Some More"
    cells = article("Feature", "Trams", "Buses", "Price", "High", "Low", "Rails", "Yes", "No")
    for table in (rows, cells):
        document = plain(article("Trams vs buses", PROSE, "Key Differences", table, MORE))
        assert headings(document) == ["# Trams vs buses", "## Key Differences"]


def test_lines_of_a_lost_list_are_no_headings() -> None:
    """Short lines under a lead-in are its items; the heading that ends them is one."""
    document = plain(article("Trams and buses", PROSE, "A tram needs:", "Rails", "Wires", "Drivers", "Buses", MORE))
    assert headings(document) == ["# Trams and buses", "## Buses"]


def test_the_last_line_is_no_heading() -> None:
    """Nothing stands below it."""
    assert shape(plain(article("Trams and buses", PROSE, "The End")))[-1] == "The End"


def test_numbered_lines_with_text_of_their_own_are_headings() -> None:
    """In a row they are a list; with paragraphs between them they are headings."""
    apart = article("Trams and buses", "1. Price", PROSE, "2. Speed", MORE, "3. Noise", PROSE)
    assert headings(plain(apart))[1:] == ["## Price", "## Speed", "## Noise"]
    assert headings(plain(article("Trams and buses", PROSE, "1. Price\n2. Speed\n3. Noise", MORE)))[1:] == []


def test_underlines_are_levels() -> None:
    """Two signs, two levels; a line of signs alone parts sections."""
    text = article("Trams and buses\n===============", PROSE, "Trams\n-----", PROSE, "----------", MORE)
    assert headings(plain(text)) == ["# Trams and buses", "## Trams"]


@pytest.mark.parametrize(
    ("lines", "title"),
    (
        (("TownNet", "Trams and buses", PROSE, MORE), "Trams and buses"),
        (
            ("TownNet", "Posted on 3 May 2021", "Tram vs. bus: what is the difference?", PROSE),
            "Tram vs. bus: what is the difference?",
        ),
        (("Trams and Buses | TownNet", "By Ann Lee", PROSE, "Trams", PROSE), "Trams and Buses | TownNet"),
        (("Vehicles of the town – what runs on rails", PROSE, MORE), "Vehicles of the town – what runs on rails"),
        ((f"Trams vs. buses: which is better? {PROSE} {MORE}",), "Trams vs. buses: which is better?"),
        ((PROSE, MORE), ""),
    ),
)
def test_the_title(lines: tuple[str, ...], title: str) -> None:
    """The first heading that contrasts, else the first whose words the text uses again: the site's name isn't."""
    document = plain(article(*lines))
    assert document.title == title.split(" | ", maxsplit=1)[0]
    assert [omission.text for omission in document.skipped if "TownNet" in omission.text] == (
        ["TownNet"] if lines[0] == "TownNet" else []
    )


def test_what_is_announced_lies_deeper() -> None:
    """Under `Key differences` stand the aspects, until a heading of the first rank."""
    text = article(
        "Trams vs buses",
        PROSE,
        "Key differences",
        "They differ in several ways.",
        "Price",
        PROSE,
        "Speed",
        MORE,
        "Conclusion",
        PROSE,
    )
    assert headings(plain(text))[1:] == ["## Key differences", "### Price", "### Speed", "## Conclusion"]


def test_a_line_above_labels_is_a_heading() -> None:
    """In notes without blank lines: the thing, then what is said of it, each with its label."""
    text = f"Tram vs bus\n{PROSE}\nTram\nPrice: high\nSpeed: low\nBus\nPrice: low\nSpeed: low\nNoise\n{MORE}"
    assert headings(plain(text))[1:] == ["## Tram", "## Bus", "## Noise"]


def test_questions_and_answers_lose_their_letters() -> None:
    """`Q:` and `A:` are no words of the article, unless it has only one of them."""
    text = article("Tram vs bus", "Q: What is a tram?", f"A: {PROSE}", "Q: What is a bus?", f"A: {MORE}")
    assert shape(plain(text))[1:] == ["## What is a tram?", PROSE, "## What is a bus?", MORE]
    assert f"A: {PROSE}" in shape(plain(article("Tram vs bus", f"A: {PROSE}", MORE)))


def test_a_title_in_two_lines_is_one() -> None:
    """Where the first ends in a colon."""
    assert (
        plain(article("Tram vs. Bus:\nWhat's the Difference?", PROSE, MORE)).title
        == "Tram vs. Bus: What's the Difference?"
    )


def test_parallel_headings_are_of_one_level() -> None:
    """`Duties of a driver` ends where `Duties of a planner` begins; what is announced in between lies under the first."""
    lead = "Let’s look at them one by one:"
    text = article(
        "Driver vs planner",
        PROSE,
        "Duties of a Driver",
        lead,
        "Safe Rides",
        PROSE,
        "Happy Guests",
        MORE,
        "Duties of a Planner",
        lead,
        "Good Timetables",
        PROSE,
    )
    assert headings(plain(text))[1:] == [
        "## Duties of a Driver",
        "### Safe Rides",
        "### Happy Guests",
        "## Duties of a Planner",
        "### Good Timetables",
    ]


def test_headings_that_come_again_lie_under_those_that_dont() -> None:
    """The same aspects under two things."""
    text = article(
        "Trams and buses",
        PROSE,
        "Trams",
        PROSE,
        "Price",
        PROSE,
        "Speed",
        MORE,
        "Buses",
        MORE,
        "Price",
        MORE,
        "Speed",
        PROSE,
    )
    assert headings(plain(text))[1:] == ["## Trams", "### Price", "### Speed", "## Buses", "### Price", "### Speed"]


def test_numbers_and_capitals_are_levels() -> None:
    """`1.2` lies under `1.`, a title in small letters under one in capitals."""
    text = article(
        "CHAPTER ONE: TRAMS AND BUSES", "1.1 What trams are", PROSE, "1.2 What buses are", MORE, "EXERCISES", PROSE
    )
    levels = [heading.split()[0] for heading in headings(plain(text))]
    assert levels == ["#", "###", "###", "##"]


def test_a_name_with_a_subtitle_is_a_heading() -> None:
    """Where the paragraph below begins with the name; else it is a label."""
    told = "Trams carry people on rails through the town."
    assert "## Trams: the old queens of the road" in headings(
        plain(f"Trams vs. buses\n{PROSE}\nTrams: the old queens of the road\n{told}\n{MORE}")
    )
    assert headings(plain(f"Trams vs. buses\n{PROSE}\nFares: the same for all\n{told}\n{MORE}")) == [
        "# Trams vs. buses"
    ]


def test_a_picture_before_a_line_makes_no_item_of_a_heading() -> None:
    """Headings begin with a symbol on many pages."""
    found = shape(plain(f"📗 Trams vs. buses\n{PROSE}\n📗 Noise\n{MORE}"))
    assert found == ["# Trams vs. buses", PROSE, "## Noise", MORE]


@pytest.mark.parametrize(
    "title", ("How are trams and buses alike and different?", "Trams or buses - which is right for me?")
)
def test_a_question_about_both_is_the_title(title: str) -> None:
    """It stands above a heading that names a difference, too."""
    assert plain(f"{title}\n\nDifferences between trams and buses:\n\n{PROSE}\n\n{MORE}").title == title


def test_a_question_among_short_lines_is_the_title() -> None:
    """The page of a forum: names and counts stand around it."""
    text = (
        f"TownNet\nTrams 101\nWhat is the difference between trams and buses?\nAsked 3 years ago\n14\n{PROSE}\n{MORE}"
    )
    assert plain(text).title == "What is the difference between trams and buses?"


def test_a_line_above_labels_that_recur_is_a_heading() -> None:
    """In small letters, too, where the same two labels follow again and again."""
    labels = "tram: it glides on rails of steel\nbus: it rolls on tyres of rubber"
    text = f"Trams vs. buses\n\nway of moving\n{labels}\nnoise made in the street\n{labels}"
    assert headings(plain(text))[1:] == ["## way of moving", "## noise made in the street"]
