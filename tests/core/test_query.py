"""The language of searches: any text is a query or is explained at its place."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studydeck.core.notes import KINDS_BY_NAME
from studydeck.core.query import FIELDS, LONGEST, MOST_TERMS, complete, parse
from studydeck.core.query_fields import KIND_NAMES
from studydeck.core.query_nodes import (
    Added,
    Address,
    And,
    Everything,
    InDeck,
    Is,
    Node,
    Not,
    Number,
    OfFace,
    OfKind,
    Or,
    Phrase,
    QueryError,
    Rated,
    Text,
)
from studydeck.core.words import searchable


def error_of(query: str) -> QueryError | None:
    """Return what is wrong with a query, or None."""
    try:
        parse(query)
    except QueryError as error:
        return error
    return None


def word(*said: str, prefix: bool = True, column: str = "") -> Text:
    """Return the node of a word or phrase."""
    return Text(Phrase(said, prefix), column)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("query", "tree"),
    (
        ("", Everything()),
        ("  \n", Everything()),
        ("*", Everything()),
        ("Strat", word("strat")),
        ("long-term", word("long", "term")),
        ('"long term"', word("long", "term", prefix=False)),
        ("\u201clong term\u201d", word("long", "term", prefix=False)),
        ("strat*", word("strat")),
        ("*ing", word("*ing")),
        ("m*ing", word("m*ing")),
        ("a b", And((word("a"), word("b")))),
        ("a OR b", Or((word("a"), word("b")))),
        ("a b or c", Or((And((word("a"), word("b"))), word("c")))),
        ("a (b or c)", And((word("a"), Or((word("b"), word("c")))))),
        ("-a", Not(word("a"))),
        ("--a", word("a")),
        ("-(a b)", Not(And((word("a"), word("b"))))),
        ('"or"', word("or", prefix=False)),
        ("order", word("order")),
        ("deck:plan", InDeck(Phrase(("plan",), prefix=True))),
        ('deck:"my plan"', InDeck(Phrase(("my", "plan"), prefix=False))),
        ("TAG:x", word("x", column="tags")),
        ("note:x", word("x", column="key")),
        ("key:D/n/aspect/x", Address("d", "n", "aspect/x")),
        ("key:d/n", Address("d", "n", "")),
        ("kind:def", OfKind(("definition",))),
        ("kind:c", OfKind(("cloze", "choice"))),
        ("face:gap", OfFace(Phrase(("gap",), prefix=True))),
        ("is:Due", Is("due")),
        ("flag:red", Number("flag", "=", 1)),
        ("flag:>0", Number("flag", ">", 0)),
        ("rated:7", Rated(7)),
        ("rated:7:again", Rated(7, 1)),
        ("rated:1:4", Rated(1, 4)),
        ("added:7", Added(7)),
        ("due:<3", Number("due", "<", 3)),
        ("due:-1", Number("due", "=", -1)),
        ("lapses:>=3", Number("lapses", ">=", 3)),
        ("stability:<1.5", Number("stability", "<", 1.5, 0.05)),
        ("recall:<80%", Number("recall", "<", 0.8, 0.005)),
        ("recall:.8", Number("recall", "=", 0.8, 0.05)),
    ),
)
def test_query_becomes_a_tree(query: str, tree: Node) -> None:
    """Words, phrases, fields, `-`, `or` and brackets mean what docs/search.md says."""
    assert parse(query).root == tree


@pytest.mark.parametrize(
    ("query", "marked", "says"),
    (
        ("plan dekc:x", "dekc:", "Did you mean `deck`?"),
        ("http://x", "http:", "in quotes"),
        ("a is:nwe", "nwe", "Did you mean `new`?"),
        ("kind:clzoe", "clzoe", "Did you mean `cloze`?"),
        ('a "open', '"', "never closed"),
        ("a (b", "(", "never closed"),
        ("(", "(", "never closed"),
        ("a) b", ")", "closes nothing"),
        ("a ()", "()", "Nothing stands in these brackets"),
        ("or a", "or", "before this `or`"),
        ("(or a)", "or", "before this `or`"),
        ("a or", "or", "follows this `or`"),
        ("(a or ) b", "or", "follows this `or`"),
        ("a or or b", "or", "follows this `or`"),
        ("a - b", "-", "Nothing follows this `-`"),
        ("a (-)", "-", "Nothing follows this `-`"),
        ("due:soon", "soon", "needs a number"),
        ("due:1.5", "1.5", "whole numbers"),
        ("lapses:", "lapses:", "Nothing follows"),
        ("lapses:<", "<", "needs a number"),
        ("recall:2", "2", "between 0 and 1"),
        ("stability:5%", "5%", "share of 100"),
        ("rated:x", "x", "number of days"),
        ("rated:0", "0", "from 1 on"),
        ("rated:7:agian", "7:agian", "Did you mean `again`?"),
        ("added:-1", "-1", "number of days"),
        ("flag:purple", "purple", "needs a number"),
        ("a & b", "&", "no letter or digit"),
        ('tag:"-"', '"-"', "no letter or digit"),
    ),
)
def test_wrong_query_is_explained_at_its_place(query: str, marked: str, says: str) -> None:
    """The error marks what is wrong, and says how to mend it."""
    with pytest.raises(QueryError) as caught:
        parse(query)
    error = caught.value
    assert query[error.position :].startswith(marked)
    assert error.length == len(marked)
    assert says in str(error)
    assert error.exit_code == 2


@pytest.mark.parametrize(
    "query",
    (
        "a" * (LONGEST + 1),
        "(" * 1000,
        "(" * 1000 + "a" + ")" * 1000,
        "-" * 9999,
        "a " * 5000,
        "a or " * 2000,
        '"' * 9999,
        "*" * 9999 + "a",
        "a*" * 4000,
        "deck:" * 2000,
        ":" * 9999,
        "市" * 9999,
        "\ud800\x00\x1b[2J" * 1000,
    ),
)
def test_monstrous_query_ends_at_once(query: str) -> None:
    """However long, deep or strange: a tree, or one sentence."""
    error = error_of(query)
    assert error is None or len(str(error)) < 400
    assert "\x1b" not in str(error)


def test_most_terms() -> None:
    """As many terms as are allowed are understood."""
    assert len(parse("a " * MOST_TERMS).root.parts) == MOST_TERMS  # type: ignore[union-attr]


PIECES = st.sampled_from(
    [
        "a",
        "plan",
        "市场",
        "é",
        '"',
        '"x y"',
        "(",
        ")",
        "-",
        " ",
        "or",
        "*",
        "m*g",
        "/",
        "'",
        "\\",
        "\x00",
        "AND",
        "NOT",
        "NEAR(",
        "^",
    ]
    + [f"{field.name}:" for field in FIELDS]
    + ["is:due", "rated:7:again", "due:<3", "recall:>=0.5", "<", "10%", "flag:red", "key:a/b"]
)
QUERIES = st.one_of(
    st.text(max_size=60), st.lists(PIECES, max_size=12).map("".join), st.lists(PIECES, max_size=12).map(" ".join)
)


@given(QUERIES)
def test_any_text_is_a_query_or_is_explained(query: str) -> None:
    """Nothing but a QueryError is raised; its place lies in the query, and it can be shown with a caret."""
    error = error_of(query)
    if error is not None:
        assert 0 <= error.position <= len(query)
        shown, carets = error.excerpt(query)
        assert set(carets) <= {" ", "^"}
        assert "^" in carets
        assert shown.isprintable()


@given(QUERIES)
def test_what_was_understood_stays_so_in_brackets(query: str) -> None:
    """A query in brackets is the same query."""
    try:
        root = parse(query).root
    except QueryError:
        return
    if query.strip():
        assert parse(f"({query} )").root == root


@pytest.mark.parametrize(
    ("said", "text", "found"),
    (
        ("strat", "a strategy", True),
        ("rat", "a strategy", False),
        ("*rat", "a strategy", True),
        ('"strat"', "a strategy", False),
        ("s*gy", "a strategy", True),
        ("s*gy", "as it is. ergy", False),
        ("long-term", "Long, term.", True),
        ("long-term", "long dear term", False),
        ("s*t-plan", "short plan", True),
        ("s*t-plan", "shorter plan", False),
        ("场营", "市场营销", True),
        ("市营", "市场营销", False),
        ("Müll", "die MULLEIMER", True),
        ("mull", "der Müll", True),
    ),
)
def test_phrase_finds_whole_words_and_beginnings(said: str, text: str, found: bool) -> None:
    """A word is found at the beginning of words; one in quotes as it is; a `*` stands for any letters."""
    root = parse(said).root
    assert isinstance(root, Text)
    assert bool(root.phrase.pattern().search(searchable(text))) is found


def test_kinds_are_all_there_are() -> None:
    """`kind:` knows every kind of note."""
    assert sorted(KIND_NAMES) == sorted(KINDS_BY_NAME)


@pytest.mark.parametrize("field", FIELDS, ids=lambda field: field.name)
def test_example_of_each_field_is_understood(field: object) -> None:
    """What help shows can be typed."""
    parse(field.example)  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("text", "offered"),
    (
        ("de", ["deck:"]),
        ("plan -d", ["-deck:", "-due:", "-difficulty:"]),
        ("is:l", ["is:learning", "is:leech"]),
        ("(is:re", ["is:review", "is:relearning"]),
        ("deck:my", ["deck:my-plan"]),
        ("tag:t", ['tag:"two words"']),
        ("rated:7:", ["rated:7:again", "rated:7:hard", "rated:7:good", "rated:7:easy"]),
        ("flag:r", ["flag:red"]),
        ("", []),
        ("zz", []),
        ("zz:", []),
    ),
)
def test_completion(text: str, offered: list[str]) -> None:
    """The word before the cursor is completed: a field's name, or a value it knows."""
    assert list(complete(text, len(text), decks=["my-plan", "other"], tags=["two words"])) == offered


@given(st.text(max_size=30), st.integers(0, 30))
def test_completion_never_fails(text: str, position: int) -> None:
    """Whatever stands there, and every offer of a value is a term that can be read."""
    for offer in complete(text, min(position, len(text)), decks=["a b"], tags=["c", 'd"e']):
        if not offer.endswith(":"):
            parse(re.sub("^-+", "", offer))
