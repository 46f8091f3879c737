"""The one place where text becomes visible."""

import pytest

from studydeck.core.card import Source
from studydeck.tui import render
from studydeck.tui.looks import looks_of, readable
from studydeck.tui.themes import DARK

LOOKS = looks_of(DARK)


def plain(found):
    """Return lines of content as text."""
    return [line.plain for line in found]


def test_lists_hang_behind_their_sign():
    """A list item that wraps goes on under its own text, not under its bullet."""
    assert plain(render.lines("- one two three\n- four", 9, LOOKS)) == ["• one two", "  three", "• four"]


def test_numbers_stay_as_typed():
    """Numbered items keep their numbers; deeper items are indented."""
    assert plain(render.lines("7. a\n  - b", 20, LOOKS)) == ["7. a", "  • b"]


def test_paragraphs_stand_a_line_apart():
    """A blank line between paragraphs stays one blank line."""
    assert plain(render.lines("one\n\n\n\ntwo", 20, LOOKS)) == ["one", "", "two"]


def test_marks_become_styles():
    """Bold, italic and code are styles, and their signs are gone."""
    made = render.content("**a** *b* `c`", LOOKS)
    assert made.plain == "a b c"
    styles = [made.get_style_at_offset(at) for at in (0, 2, 4)]
    assert styles[0].bold
    assert styles[1].italic
    assert styles[2].foreground == LOOKS.code.foreground


def test_code_keeps_its_lines():
    """Fenced code is set off by a bar and keeps its spaces."""
    assert plain(render.lines("```\nif x:\n    y\n```", 20, LOOKS)) == ["│ if x:", "│     y"]


def test_labels_are_columns_where_there_is_room():
    """Labelled rows are two columns in a wide place and stacked in a narrow one."""
    pairs = [("Plant", "a wall of cellulose"), ("Animal", "none")]
    assert plain(render.labelled(pairs, 40, LOOKS)) == ["Plant    a wall of cellulose", "Animal   none"]
    assert plain(render.labelled(pairs, 12, LOOKS)) == ["Plant", "  a wall of", "  cellulose", "Animal", "  none"]


def test_items_are_numbered_in_order():
    """An ordered list has numbers, another one bullets."""
    assert plain(render.listed(["a", "b"], 10, LOOKS, ordered=True)) == ["1. a", "2. b"]
    assert plain(render.listed(["a"], 10, LOOKS, ordered=False)) == ["• a"]


def test_sources_are_short_or_in_full():
    """A source is `title › place`; in full it adds publisher and address."""
    source = Source("Book", "Chapter 2", "House", "https://example.org")
    assert render.source_line(source, LOOKS).plain == "Source: Book › Chapter 2"
    assert len(render.source_in_full(source, LOOKS)) == 3


@pytest.mark.parametrize("width", (1, 2, 3, 5, 8, 40))
def test_no_line_is_wider_than_asked(width):
    """However narrow the place, wrapped lines of wide characters fit once it holds a sign and four cells."""
    for line in render.lines("漢字漢字 word- **bold**\n- item item", width, LOOKS):
        assert line.cell_length <= max(width, 6)


def test_readable_moves_a_colour_no_further_than_it_must():
    """A colour that can be read already stays; one that can't is moved until it can."""
    from textual.color import Color

    ground = (Color(0, 0, 0),)
    assert readable(Color(255, 255, 255), ground, 4.5) == Color(255, 255, 255)
    assert readable(Color(40, 40, 40), ground, 4.5) != Color(40, 40, 40)


def test_emoji_have_a_width_that_all_terminals_agree_on():
    """What makes an emoji wider in some terminals and not in others is left out; scripts that need joiners keep them."""
    shown = render.content("⚠\ufe0f 👩\u200d🔬 क\u094d\u200dष", LOOKS).plain
    assert shown == "⚠ 👩🔬 क\u094d\u200dष"
