"""The words that search sees: no case, no accents, and letters one by one where a script writes no spaces."""

import sqlite3
from contextlib import closing

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from studydeck.core.words import BETWEEN, fold, joined, searchable, words


@pytest.mark.parametrize(
    ("text", "expected"),
    (
        ("Market Plan", ["market", "plan"]),
        ("long-term, isn't", ["long", "term", "isn", "t"]),
        ("Überblick über Straße", ["uberblick", "uber", "strasse"]),
        ("cafe\u0301 CAFÉ", ["cafe", "cafe"]),
        ("Łódź Ærø", ["lodz", "aero"]),
        ("İstanbul ısı", ["istanbul", "isi"]),
        ("ΣΊΣΥΦΟΣ σίσυφος", ["σισυφοσ", "σισυφοσ"]),
        ("市场营销", ["市", "场", "营", "销"]),
        ("iPhone手机", ["iphone", "手", "机"]),
        ("がか", ["が", "か"]),
        ("한국어", ["한", "국", "어"]),
        ("Ｆｕｌｌ", ["full"]),
        ("a ≤ b", ["a", "≤", "b"]),
        ("**bold** _x_", ["bold", "x"]),
        ("हिन्दी भाषा", ["हिन्दी", "भाषा"]),
        ("שָׁלוֹם", ["שלום"]),
        ("...", []),
    ),
)
def test_words(text: str, expected: list[str]) -> None:
    """Case, accents, forms and signs don't count; letters that make other words do."""
    assert words(text) == expected


@given(st.text())
@example("ͅι")
def test_folding_twice_is_folding_once(text: str) -> None:
    """What was folded is found under itself."""
    assert words(" ".join(words(text))) == words(text)


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"]), max_size=30))
def test_sqlite_sees_the_same_words(text: str) -> None:
    """The tokenizer of the text search parts a searchable text exactly where `words` does."""
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.execute("CREATE VIRTUAL TABLE t USING fts5 (x, tokenize='ascii')")
        connection.execute("CREATE VIRTUAL TABLE v USING fts5vocab (t, 'instance')")
        connection.execute("INSERT INTO t VALUES (?)", (searchable(text),))
        found = connection.execute("SELECT term FROM v ORDER BY offset").fetchall()
    assert [term for (term,) in found] == words(text)


@given(st.text(), st.text())
def test_no_phrase_crosses_from_one_name_to_the_next(one: str, other: str) -> None:
    """Between two names stands a word that no query can hold."""
    assert BETWEEN not in words(one)
    assert joined((one, other)).split(f" {BETWEEN} ") == [searchable(one), searchable(other)]


def test_ascii_is_left_alone() -> None:
    """The usual text costs nothing: it is searched as it is."""
    text = "Plain Text, as it is."
    assert searchable(text) is text
    assert fold(text) == text.lower()
