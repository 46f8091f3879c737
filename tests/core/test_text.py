"""Text from outside: nothing that a terminal obeys survives, nothing that is written is lost."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studydeck.core.text import clean, is_slug, needs_cleaning, normalise, one_line, slug, slug_for


@pytest.mark.parametrize(
    ("text", "cleaned"),
    (
        ("plain text\nwith a line", "plain text\nwith a line"),
        ("a\x1b[31mred\x1b[0m b", "ared b"),
        ("a\x1b]52;c;c2VjcmV0\x07b", "ab"),
        ("a\x1b]0;title\x1b\\b", "ab"),
        ("a\x1b]8;;http://x\x1b\\link\x1b]8;;\x1b\\b", "alinkb"),
        ("a\x1bP1$tx\x1b\\b", "ab"),
        ("a\x1b_Gq\x1b\\b\x1b^x\x1b\\c\x1bXy\x1b\\d", "abcd"),
        ("a\x9b2Jb\x9d0;t\x9cc", "abc"),
        ("a\x1bc\x1b(Bb", "ab"),
        ("unfinished\x1b]52;c;xx\nnext", "unfinished\nnext"),
        ("mojibake \x9d stays readable", "mojibake  stays readable"),
        ("a\0\x07\x08\x7f\x80b", "ab"),
        ("one\r\ntwo\rthree\u2028four\u2029five\x85six", "one\ntwo\nthree\nfour\nfive\nsix"),
        ("a\tb", "a    b"),
        ("\u202eevil\u202c \u2066x\u2069 \u200e\u200f\u061c", "evil x "),
        ("z\u200be\u2060r\ufeffo", "zero"),
        ("\ufff9a\ufffab\ufffb\U000e0041", "ab"),
        ("a\ud800b", "a\ufffdb"),
        ("👩\u200d💻 ❤\ufe0f می\u200cخواهم", "👩\u200d💻 ❤\ufe0f می\u200cخواهم"),
    ),
)
def test_clean_examples(text, cleaned):
    """Each kind of unsafe text becomes the safe text beside it."""
    assert clean(text) == cleaned


@given(st.text(st.characters() | st.sampled_from("\x1b[]P\\\x07\x9b\x9c\x9d\r\t\u202e\ud800;0m"), max_size=60))
def test_clean_is_idempotent_and_safe(text):
    """Cleaning twice changes nothing more, and no control character but the newline is left."""
    once = clean(text)
    assert clean(once) == once
    assert not needs_cleaning(once)
    assert all(char == "\n" or unicodedata.category(char) not in {"Cc", "Cs"} for char in once)


@given(st.text(st.characters(categories=["L", "N", "P", "Zs"]), max_size=60))
def test_clean_keeps_what_is_written(text):
    """Letters, numbers, punctuation and spaces come through unchanged."""
    assert clean(text) == text


def test_one_line():
    """Line breaks, tabs and runs of spaces become one space."""
    assert one_line(" a\t b\r\n\n c\x1b[2J ") == "a b c"


@given(st.text(max_size=40))
def test_normalise_is_idempotent(text):
    """What is normal already stays as it is."""
    assert normalise(normalise(text)) == normalise(text)


def test_normalise_ignores_case_width_and_space():
    """Case, compatibility forms and white space don't tell two texts apart."""
    assert normalise("  Ｍarketing\n STRASSE ﬁt ") == normalise("marketing straße fit")


@pytest.mark.parametrize(
    ("text", "expected"),
    (
        ("Time horizon", "time-horizon"),
        ("What's the customers’ R&D?", "whats-the-customers-r-d"),
        ("Größe & Maß", "grösse-mass"),
        ("ＡＢ①", "ab1"),
        ("हिन्दी शब्द", "हिन्दी-शब्द"),
        ("product_manager", "product-manager"),
    ),
)
def test_slug_examples(text, expected):
    """A slug keeps letters and digits, folded, and turns the rest into single dashes."""
    assert slug(text) == expected


def test_slug_of_a_long_text_is_cut_and_told_apart():
    """Two long texts with the same beginning get different slugs of at most 60 characters."""
    one, other = slug("word " * 30 + "one"), slug("word " * 30 + "other")
    assert one != other
    assert len(one) <= 60
    assert one[:50] == other[:50]


@given(st.text(max_size=80))
def test_slug_can_always_stand_in_a_key(text):
    """A slug is never empty, has no slash, and is a slug of itself."""
    made = slug(text)
    assert is_slug(made)
    assert slug(made) == made


def test_slug_for_avoids_what_is_taken():
    """However often one prompt comes, each time it gets a slug of its own, always the same ones."""

    def names():
        taken = set()
        for n in range(100):
            taken.add(slug_for("Same prompt", taken, copies=n))
        return taken

    assert len(names()) == 100
    assert names() == names()
    assert slug_for("Other", names()) == "other"


@pytest.mark.parametrize("text", ("", ".", "..", "a/b", "A", "a b", "x" * 61, "a\x1b"))
def test_is_slug_refuses(text):
    """What would break a key or a path is no slug."""
    assert not is_slug(text)
