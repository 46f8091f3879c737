"""Markdown: its blocks, its bold, what is left out, and every word's place."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from studydeck.drafting.document import Heading, Item, Paragraph, Skipped, Table
from tests.drafting.readers.reading_texts import MORE, PROSE, misplaced, plain, shape


def read(text: str) -> list[str]:
    """Return the shape of a Markdown text."""
    document = plain(text, "notes.md")
    assert misplaced(document) == []
    return shape(document)


def test_headings_paragraphs_and_lists() -> None:
    """With their levels, depths and numbers; the marks are gone."""
    text = "# Trams\n\nA *slow* `thing` with [a link](http://x.org 'y') here.\nIt goes on.\n\n## Parts ##\n\n- rails\n  - left\n  - right\n- [x] wires\n\n3. third\n4. fourth\n"
    assert read(text) == [
        "# Trams",
        "A slow thing with a link here.",
        "It goes on.",
        "## Parts",
        "- rails",
        "  - left",
        "  - right",
        "- wires",
        "3. third",
        "4. fourth",
    ]


def test_wrapped_lines_are_joined() -> None:
    """As Markdown means it, where the text shows that it is wrapped."""
    lines = "A tram is a rail vehicle that runs on the\nstreets of a town and shares them with the\ncars of that town. It stops quite often and\nit is dear to build."
    assert read(f"# Trams\n\n{lines}") == ["# Trams", lines.replace("\n", " ")]


def test_bold_is_known() -> None:
    """In characters of the passage: the label of an item, a term in a sentence."""
    document = plain("# Trams\n\n- **Rail:** a bar of steel\n- a __wire__ and **a ro**ute\n", "notes.md")
    items = [block.passage for block in document.blocks if isinstance(block, Item)]
    assert [[item.text[span.start : span.end] for span in item.strong] for item in items] == [
        ["Rail:"],
        ["wire", "a ro"],
    ]
    assert items[1].text == "a wire and a route"


def test_a_bold_line_is_a_heading() -> None:
    """Of those who don't use `#`; a bold label with its text isn't one, nor a bold sentence."""
    text = f"# Trams\n\n**Price**\n\n{PROSE}\n\n**Speed:** it is slow.\n\n**All trams are slow.**\n\n{MORE}"
    document = plain(text, "notes.md")
    assert [
        (block.level, block.passage.text) for block in document.blocks if isinstance(block, Heading) and block.guessed
    ] == [(2, "Price")]


def test_tables() -> None:
    """Cells without their marks; an empty head is none."""
    document = plain(
        "|  | **Tram** | Bus |\n|--|:--:|--|\n| Price | [high](x) | low |\n| Rails | yes | |\n\n| | |\n|--|--|\n| a | b |\n",
        "notes.md",
    )
    assert misplaced(document) == []
    assert shape(document) == ["|  | Tram | Bus\n| Price | high | low\n| Rails | yes | ", "| a | b"]
    assert [block.head for block in document.blocks if isinstance(block, Table)] == [1, 0]


@pytest.mark.parametrize("text", ("Tram\n: a vehicle on rails\n: slow\n", "Tram\n\n: a vehicle on rails\n\n: slow\n"))
def test_definition_lists(text: str) -> None:
    """A line that begins with a colon says what the line above means."""
    assert read(f"# Words\n\n{text}") == ["# Words", "Tram : a vehicle on rails / slow"]


def test_lines_that_each_begin_with_a_label_stay_lines() -> None:
    """Though Markdown would join them: their writer meant lines."""
    assert read("# Trams\n\n**Price:** high\n**Speed:** low\n\nAim: to carry\nForm: long\n") == [
        "# Trams",
        "Price: high",
        "Speed: low",
        "Aim: to carry",
        "Form: long",
    ]


def test_front_matter_code_images_and_footnotes_are_left_out() -> None:
    """The title is taken from the front matter; code and notes are listed as left out; comments and pictures just go."""
    text = '---\ntitle: "Trams vs buses"\ndate: 2020\n---\n\n# Hello\n\nA tram[^1] is slow. ![a tram](tram.png)\n\n```py\nprint(1)\n```\n\n<!-- a comment -->\n\n[^1]: A note on trams.\n'
    document = plain(text, "notes.md")
    assert document.title == "Trams vs buses"
    assert shape(document) == ["# Hello", "A tram is slow."]
    assert [(one.why, one.text) for one in document.skipped] == [
        (Skipped.CODE, "print(1)"),
        (Skipped.REFERENCES, "[^1]: A note on trams."),
    ]
    assert misplaced(document) == []


def test_the_title_is_the_highest_heading() -> None:
    """Not the first one, where a lower one stands above."""
    assert plain(f"### Towns\n\n# Trams\n\n{PROSE}", "notes.md").title == "Trams"


def test_hard_breaks_part_lines() -> None:
    """Two blanks, a backslash or `<br>` at a line's end."""
    assert read("# Trams\n\nPrice: high  \nSpeed: low\\\nNoise: some<br>more") == [
        "# Trams",
        "Price: high",
        "Speed: low",
        "Noise: some",
        "more",
    ]


def test_entities_are_decoded() -> None:
    """Their place is where they stand, as well as a sign can say."""
    document = plain("# Trams\n\nTrams &amp; buses &lt;3, 5\\*5 stops", "notes.md")
    assert shape(document)[1] == "Trams & buses <3, 5*5 stops"


def test_a_giant_paragraph_is_read_as_plain_text() -> None:
    """The parser would take minutes for what the other reader does at once."""
    document = plain("# Trams\n\n" + "<" * 70_000 + " words.", "notes.md")
    assert len(document.blocks) <= 2


MARKS = st.sampled_from(
    [
        "# a b",
        "- item one",
        "  - inner",
        "1. one",
        "**bold** text",
        "| a | b |",
        "|---|---|",
        "> quote",
        "```",
        "text here",
        "",
        "",
        "Term",
        ": meaning",
        "[^1]: note",
        "see[^1] it",
        "<div>",
        "a \\* b",
        "***",
        "    code",
        "&amp; and &copy;",
        "[x](y)",
        "===",
    ]
)


@settings(max_examples=40)
@given(st.lists(MARKS, max_size=20))
def test_passages_stand_in_the_source(lines: list[str]) -> None:
    """Whatever the Markdown: places rise, and lie within the source."""
    text = "\n".join(lines)
    if not text.strip():
        return
    document = plain(f"Words here.\n\n{text}", "notes.md")
    for block in document.blocks:
        if isinstance(block, Heading | Paragraph | Item):
            places = [place.source for place in block.passage.places]
            assert places == sorted(places)
            assert block.passage.end <= len(document.source) + 1


def test_lists_and_tables_in_html_are_read() -> None:
    """A definition list with blank lines inside, and a table; every word stands where it says."""
    text = (
        "Words.\n\n<dl>\n<dt>Burr</dt>\n<dd>A rough edge</dd>\n\n<dt>Kerf</dt>\n\n<dd>The width of a cut</dd>\n</dl>\n\n"
        "After.\n\n<table><tr><th>Saw</th><th>Awl</th></tr>\n<tr><td>cuts</td><td>pricks</td></tr></table>\n\nEnd.\n"
    )
    document = plain(text, "words.md")
    assert shape(document) == [
        "Words.",
        "Burr : A rough edge",
        "Kerf : The width of a cut",
        "After.",
        "| Saw | Awl\n| cuts | pricks",
        "End.",
    ]
    assert not misplaced(document)


@pytest.mark.parametrize("indent", ("", "  ", "    ", "\t"))
def test_a_definition_list_in_html_may_be_set_in(indent: str) -> None:
    """Its terms, meanings and its own tags may stand further in, blank lines between them."""
    text = f"Words.\n\n{indent}<dl>\n\n{indent * 2}<dt>Burr</dt>\n\n{indent * 2}<dd>A rough edge</dd>\n\n{indent}</dl>\n\nAfter.\n"
    assert read(text) == ["Words.", "Burr : A rough edge", "After."]


def test_code_that_shows_html_stays_code() -> None:
    """Between fences, or where the list never closes, nothing is read."""
    fenced = "Words.\n\n```html\n<dl><dt>Burr</dt><dd>A rough edge</dd></dl>\n```\n\nAfter.\n"
    assert read(fenced) == ["Words.", "After."]
    assert read("Words.\n\n    <dl><dt>Burr</dt>\n\nAfter.\n") == ["Words.", "After."]


def test_a_list_item_ends_behind_the_html_in_it() -> None:
    """The item that holds a list in HTML closes with it: bold words after it are a heading again."""
    text = "- saws\n\n  <dl>\n  <dt>Burr</dt>\n  <dd>A rough edge</dd>\n  </dl>\n\n**Bold head**\n\nAfter it.\n"
    assert read(text) == ["- saws", "Burr : A rough edge", "## Bold head", "After it."]
