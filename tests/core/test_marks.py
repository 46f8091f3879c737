"""The small Markdown: what is meant as a mark works, everything else stays as typed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studydeck.core.marks import Block, Span, parse, plain
from tests.effort import grows_at_most


def looks(text):
    """Return the spans of a text's only block as (text, flags)."""
    (block,) = parse(text)
    return [(s.text, "b" * s.bold + "i" * s.italic + "c" * s.code) for s in block.spans]


@pytest.mark.parametrize(
    ("text", "spans"),
    (
        ("**bold** text", [("bold", "b"), (" text", "")]),
        ("an *italic* word", [("an ", ""), ("italic", "i"), (" word", "")]),
        ("__b__ and _i_", [("b", "b"), (" and ", ""), ("i", "i")]),
        ("***both***", [("both", "bi")]),
        ("*a **b** c*", [("a ", "i"), ("b", "bi"), (" c", "i")]),
        ("`a*b*`", [("a*b*", "c")]),
        ("`` a`b ``", [("a`b", "c")]),
        ("(*x*).", [("(", ""), ("x", "i"), (").", "")]),
        ("这是**重点**内容", [("这是", ""), ("重点", "b"), ("内容", "")]),
    ),
)
def test_marks(text, spans):
    """Each mark gives its look to exactly the text inside it."""
    assert looks(text) == spans


@pytest.mark.parametrize(
    "text",
    (
        "snake_case_name",
        "2*3*4",
        "a * b * c",
        "**open",
        "closed**",
        "one ` tick",
        "C:\\new",
        "fill the ____ in",
        "****",
        "a_b*c",
        "[bold]x[/bold]",
        "1985. A year",
    ),
)
def test_what_is_no_mark_stays(text):
    """Unbalanced signs, signs inside words and other programs' markup are literal."""
    assert plain(text) == text
    assert looks(text) == [(text, "")]


def test_a_backslash_takes_a_signs_meaning():
    r"""`\*` is an asterisk, and `\\` a backslash."""
    assert looks(r"\*not\* \`code\` \\") == [(r"*not* `code` " + "\\", "")]


def test_blocks():
    """Paragraphs, items with their depth and marker, and fenced code come out in order."""
    text = "first\nline\n\nsecond\n- a\n  more\n  - deep\n2. b\n\n```py\nx = *1*\n```\nend"
    assert parse(text) == (
        Block("text", (Span("first\nline"),)),
        Block("text", (Span("second"),)),
        Block("item", (Span("a\nmore"),), 0, "-"),
        Block("item", (Span("deep"),), 1, "-"),
        Block("item", (Span("b"),), 0, "2."),
        Block("code", (Span("x = *1*", code=True),)),
        Block("text", (Span("end"),)),
    )


def test_plain_keeps_paragraphs_and_items():
    """Without marks a text keeps its lines, its paragraphs and its list."""
    assert plain("**a**\n\n*b*\n- `c`\n- d") == "a\n\nb\n- c\n- d"


def test_an_open_fence_is_text():
    """A fence that is never closed hides nothing."""
    assert plain("```\nstill *here*") == "```\nstill here"


@pytest.mark.parametrize(
    "unit",
    ("*", "*a", "a* ", "*a _b ", "**a* ", "***a ", "`", "` `` ", "[", "_", "\\", "```x\n", "~~~\n", "- a\n", "``` "),
)
def test_hostile_text_takes_linear_time(unit):
    """Eight times the signs take at most about eight times as long: nothing is searched again and again."""

    def read(count):
        text = unit * (count // len(unit))
        parse(text)
        plain(text)

    assert grows_at_most(read, 5_000, times=8, allowed=40)


@given(st.text(st.sampled_from("ab *_`\\-1.\n~ ") | st.characters(), max_size=80))
def test_any_text_can_be_read(text):
    """Nothing raises, no letter is lost, and spans beside each other look different."""
    blocks = parse(text)
    shown = "".join(span.text for block in blocks for span in block.spans)
    assert shown.count("a") <= text.count("a")
    if "```" not in text and "~~~" not in text:
        assert shown.count("a") == text.count("a")
    for block in blocks:
        assert block.spans
        for one, other in zip(block.spans, block.spans[1:], strict=False):
            assert (one.bold, one.italic, one.code) != (other.bold, other.italic, other.code)
