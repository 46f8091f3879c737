"""Clozes: every gap a card, numbers join gaps, hints stand in their place."""

import pytest

from studydeck.core.notes import cards_of, read_note


def made(text, **fields):
    """Return the note and the faults of a cloze."""
    faults = []
    return read_note({"cloze": text, **fields}, {}, faults), faults


def faces(text):
    """Return name, prompt and answer of each card."""
    note, faults = made(text)
    assert not faults
    return [(face.name, face.prompt, face.answer.text) for face in cards_of(note)]


def test_unnumbered_gaps():
    """An unnumbered gap is its own card, named by its text; the others are filled."""
    assert faces("{{Strategy}} is the roadmap, {{management}} the journey.") == [
        ("cloze/strategy", "[...] is the roadmap, management the journey.", "Strategy"),
        ("cloze/management", "Strategy is the roadmap, [...] the journey.", "management"),
    ]


def test_numbered_gaps_share_a_card():
    """Gaps of one number are asked together."""
    assert faces("{{c2::a}} {{c1::b}} {{C2::d}}") == [
        ("cloze/2", "[...] b [...]", "a, d"),
        ("cloze/1", "a [...] d", "b"),
    ]


def test_hints():
    """A hint follows the first `::` that isn't the number's, and stands where the text is missing."""
    assert faces("{{c1::years::unit}} and {{months::another::one}}")[0][1] == "[unit] and months"
    assert faces("{{c1::years::unit}} and {{months::another::one}}")[1][1] == "years and [another::one]"


def test_escapes():
    r"""`\{`, `\}` and `\:` stand for themselves."""
    assert faces(r"{{std\::vector}} in \{\{braces\}\}") == [("cloze/std-vector", "[...] in {{braces}}", "std::vector")]


def test_the_same_text_is_the_same_card():
    """The same unnumbered text twice is one card with both gaps."""
    assert faces("{{Plan}} your {{plan}}") == [("cloze/plan", "[...] your [...]", "Plan, plan")]


def test_an_unnumbered_digit_keeps_out_of_the_numbers_way():
    """A gap whose text is a number doesn't fall on a numbered card."""
    assert len({name for name, _, _ in faces("{{c1::a}} and {{1}}")}) == 2


def test_the_prompt_side_is_the_filled_sentence():
    """Moving a gap keeps the note's identity."""
    assert made("{{a}} b")[0].prompt_side == made("a {{c3::b::hint}}")[0].prompt_side == "a b"


def test_alternatives():
    """`or` belongs to the only gap, or names its gap."""
    one, _ = made({"say": "{{Plan}} ahead", "or": ["scheme"]})
    two, faults = made({"say": "{{Plan}} and {{do}}", "or": {"do": ["act"]}})
    assert one.gaps("plan")[0].alternatives == ("scheme",)
    assert two.gaps("do")[0].alternatives == ("act",)
    assert not faults


@pytest.mark.parametrize(
    ("text", "path"),
    (
        ("no gap", ("cloze",)),
        ("{{open", ("cloze",)),
        ("shut}}", ("cloze",)),
        ("{{a {{b}} }}", ("cloze",)),
        ("{{{a}}}", ("cloze",)),
        ("{{}}", ("cloze",)),
        ("{{c1::}}", ("cloze",)),
        ("{{c0::a}}", ("cloze",)),
        ("{{c1:a}}", ("cloze",)),
        ("{{a}}" * 100, ("cloze",)),
        ("", ("cloze",)),
        (["a"], ("cloze",)),
        ({"say": "{{a}} {{b}}", "or": ["c"]}, ("cloze", "or")),
        ({"say": "{{a}} {{b}}", "or": {"x": ["c"]}}, ("cloze", "or", "x")),
    ),
)
def test_faults(text, path):
    """Braces that don't pair up, empty gaps and stray alternatives are named."""
    note, faults = made(text)
    assert note is None
    assert [fault.path for fault in faults] == [path]
    assert faults[0].message
