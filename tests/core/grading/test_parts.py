"""The parts of the grader, each by itself: words, stems, slips, negation, relations, sides."""

import pytest

from studydeck.core.grading.non_answers import is_stuffing
from studydeck.core.grading.rubric import Subject
from studydeck.core.grading.statements.polarity import polarity
from studydeck.core.grading.statements.relations import is_reversed, relations
from studydeck.core.grading.subjects.sides import owners
from studydeck.core.grading.subjects.subject_names import mentions, names
from studydeck.core.grading.words.languages import is_foreign
from studydeck.core.grading.words.slips import is_abbreviation, is_slip
from studydeck.core.grading.words.stems import root, stem
from studydeck.core.grading.words.tokens import MOST_CHARACTERS, read


@pytest.mark.parametrize(
    ("one", "other"),
    (
        ("plans", "planning"),
        ("companies", "company"),
        ("behaviour", "behavior"),
        ("prioritise", "prioritized"),
        ("built", "builds"),
        ("analyses", "analysis"),
    ),
)
def test_inflections_and_spellings_share_a_stem(one: str, other: str) -> None:
    """One stem for plural, tense and both spellings."""
    assert stem(one) == stem(other)


@pytest.mark.parametrize(
    ("one", "other"), (("developers", "develops"), ("user", "use"), ("thing", "the"), ("need", "ned"))
)
def test_other_words_keep_their_stem(one: str, other: str) -> None:
    """An agent isn't its act."""
    assert stem(one) != stem(other)


def test_derivations_share_a_root() -> None:
    """Accountability is being accountable."""
    assert root(stem("accountability")) == root(stem("accountable"))


@pytest.mark.parametrize(
    ("one", "other"),
    (
        ("decide", "decision"),
        ("grow", "growth"),
        ("strong", "strengthen"),
        ("describe", "description"),
        ("flexible", "flexibility"),
        ("effective", "effectiveness"),
        ("permanent", "permanently"),
    ),
)
def test_a_family_shares_a_root(one: str, other: str) -> None:
    """Also where the endings don't show it."""
    assert root(stem(one)) == root(stem(other))


@pytest.mark.parametrize(("one", "other"), (("developer", "develop"), ("use", "useless"), ("product", "production")))
def test_what_only_looks_alike_has_its_own_root(one: str, other: str) -> None:
    """Who does it isn't what is done, and the contrary no derivation."""
    assert root(stem(one)) != root(stem(other))


def test_contractions_are_opened_and_keep_their_place() -> None:
    """Both words of a contraction stand where it stood."""
    text = read("It isn't  so")
    assert [token.word for token in text.tokens] == ["it", "is", "not", "so"]
    assert text.words(1, 3) == "isn't so"


def test_a_very_long_word_and_text_are_cut() -> None:
    """What is read is bounded."""
    assert len(read("x" * 100_000).tokens[0].word) <= 50
    assert read("a " * MOST_CHARACTERS).cut


@pytest.mark.parametrize(
    ("typed", "meant"),
    (("custmer", "customer"), ("recieve", "receive"), ("seperate", "separate"), ("prodcut", "product")),
)
def test_slips_of_the_pen_are_known(typed: str, meant: str) -> None:
    """A letter more, less, other or two swapped."""
    assert is_slip(typed, meant)


@pytest.mark.parametrize(
    ("typed", "meant"),
    (("project", "product"), ("insurer", "insured"), ("cat", "car"), ("bold", "cold"), ("employer", "employee")),
)
def test_other_words_are_no_slips(typed: str, meant: str) -> None:
    """Short words, other first letters, two other consonants and other roles are meant."""
    assert not is_slip(typed, meant)


def test_common_abbreviations_are_known() -> None:
    """Consonants or the beginning of a long word."""
    assert is_abbreviation("mgmt", "management")
    assert is_abbreviation("info", "information")
    assert not is_abbreviation("prod", "pro")


def denied(text: str) -> list[str]:
    """Return the words that are denied."""
    tokens = read(text).tokens
    mood = polarity(tokens)
    return [
        token.word for token, is_denied in zip(tokens, mood.denied, strict=True) if is_denied and not token.function
    ]


@pytest.mark.parametrize(
    ("text", "words"),
    (
        ("it does not build features, it sells", ["build", "features"]),
        ("not just a logo", []),
        ("it never fails to deliver", ["fails"]),
        ("not every plan works", []),
        ("customer needs are ignored", ["customer", "needs"]),
        ("prevented by good tests", []),
        ("without need the bacteria adapt", ["need"]),
        ("the farms did not need so many hands", []),
        ("it hasn't left after a year", ["left"]),
    ),
)
def test_a_negation_has_a_scope(text: str, words: list[str]) -> None:
    """What is denied ends with its thought, and some negations deny nothing."""
    assert [word for word in denied(text) if word != "many"] == words


def test_comparisons_have_a_direction() -> None:
    """Above one way is below the other way."""
    point = relations((tokens := read("supply above demand").tokens), polarity(tokens))
    same = relations((tokens := read("demand should be below supply").tokens), polarity(tokens))
    other = relations((tokens := read("demand above supply").tokens), polarity(tokens))
    assert not is_reversed(point, same)
    assert is_reversed(point, other)


def sides(text: str) -> str:
    """Return whom each word speaks of: M, S, B for both, or a dot."""
    called = names((Subject("Marketing"), Subject("Sales")))
    tokens = read(text).tokens
    owner = owners(tokens, mentions(tokens, called), 2).owner
    return "".join({0: "M", 1: "S", -2: "B"}.get(one, ".") for one in owner)


@pytest.mark.parametrize(
    ("text", "wanted"),
    (
        ("marketing plans. it also tests", "MMMMM"),
        ("marketing works with sales", "MMMM"),
        ("marketing plans while sales sells", "MMSSS"),
        ("the deal is closed by sales", "SSSSSS"),
        ("unlike marketing, sales sells", "SSSS"),
        ("both marketing and sales plan", "BBBBB"),
        ("what closes a deal, that's sales", "SSSSSSS"),
        ("you use marketing for reach", "MMMMM"),
    ),
)
def test_clauses_belong_to_their_subject(text: str, wanted: str) -> None:
    """A subject holds from where a clause is about it until another one is."""
    assert sides(text) == wanted


def test_stuffing_is_told_from_terse_notes() -> None:
    """Words in a row are stuffing; words that are joined aren't."""
    assert is_stuffing(read("awareness leads demand brand value speed profit"))
    assert not is_stuffing(read("awareness and leads for the brand, then profit"))


def test_another_language_is_told_by_its_small_words() -> None:
    """German small words, and another script, beside an English card."""
    card = frozenset(("the", "share", "of", "customers"))
    assert is_foreign(read("der Anteil der Kunden und mehr").tokens, card)
    assert is_foreign(read("доля клиентов которые уходят").tokens, card)
    assert not is_foreign(read("light + CO2 -> sugar + O2").tokens, card)


def test_key_words_in_compounds_are_stuffing_and_a_sum_is_an_answer() -> None:
    """Small words inside compounds join nothing; what is added up is a list on purpose."""
    assert is_stuffing(read("price-change quantity-demanded percent reaction of-demand ratio buyers react"))
    assert not is_stuffing(read("offer + acceptance + consideration + intention"))
    assert not is_stuffing(read("how far two tones lie apart"))


@pytest.mark.parametrize(
    ("text", "word", "side"),
    (
        ("Selling to firms, who take long to decide, is strategy; selling to people is a tactic.", "firms", 0),
        ("Plans are made by strategy. Steps belong to tactics, which also change fast.", "change", 1),
        ("Strategy can't name steps, that's for tactics; instead it sets goals, which tactics don't do.", "goals", 0),
    ),
)
def test_clauses_are_ascribed(text: str, word: str, side: int) -> None:
    """A clause that only says whom, a relative clause, and one that hands over belong where they point."""
    tokens = read(text).tokens
    named = mentions(tokens, names((Subject("strategy"), Subject("tactics", ("tactic",)))))
    owned = owners(tokens, named, 2)
    assert [owned.owner[n] for n, token in enumerate(tokens) if token.word == word] == [side]


def test_what_is_denied_of_one_and_left_to_the_other_is_said_of_that_one() -> None:
    """A root can't make sugar, that's for the leaves: the leaves make sugar."""
    tokens = read("A root can't make sugar, that's for the leaves.").tokens
    named = mentions(tokens, names((Subject("leaf", ("leaves",)), Subject("root"))))
    (places, side), *rest = owners(tokens, named, 2).repeated
    assert not rest
    assert side == 0
    assert "sugar" in {tokens[place].word for place in places}
