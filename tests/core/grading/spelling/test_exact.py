"""Typed answers that have exact words."""

from itertools import permutations

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from studydeck.core.grading.rubric import Verdict
from studydeck.core.grading.spelling.exact import compare, compare_list
from studydeck.core.grading.spelling.word_forms import as_shown
from studydeck.core.grading.spelling.words_of_their_own import WORDS_OF_THEIR_OWN

FORGIVEN = (
    ("product manager", "Product Manager"),
    ("product manager", "the product-manager"),
    ("product manager", "productmanager"),
    ("go-to-market strategy", "go to market strategy"),
    ("e-commerce", "ecommerce"),
    ("the cost of the goods sold", "cost of goods sold"),
    ("behaviour", "behavior"),
    ("optimise", "optimize"),
    ("travelling", "traveling"),
    ("monetisation", "monetization"),
    ("programme", "program"),
    ("der Tisch", "Tisch"),
    ("Tisch", "der tisch"),
    ("l'eau", "eau"),
    ("la maison", "maison"),
    ("el mercado", "mercado"),
    ("four Ps", "4 Ps"),
    ("50%", "50 per cent"),
    ("1,000", "1000"),
    ("R&D", "r and d"),
    ("can't", "cannot"),
    ("minimum viable product (MVP)", "minimum viable product"),
    ("minimum viable product (MVP)", "MVP"),
    ("产品经理", "产品 经理"),
    ("プロダクト", "ﾌﾟﾛﾀﾞｸﾄ"),
    ("제품 관리자", "제품관리자"),
    ("مدير المنتج", "مدير المنتج."),
)
SLIPS = (
    ("product manager", "product manger"),
    ("segmentation", "segmentaton"),
    ("segmentation", "segmentacion"),
    ("go-to-market strategy", "gotomarket stratgy"),
    ("customer lifetime value", "customers lifetime value"),
    ("strategy", "strategies"),
    ("analysis", "analyses"),
    ("churn", "chrun"),
    ("positioning", "opsitioning"),
    ("Käse", "kaese"),
    ("Käse", "kase"),
    ("está", "esta"),
    ("سوق", "سُوق"),
    ("إدارة", "ادارة"),
    ("управление", "управлене"),
    ("internationalization", "internatonalisaton"),
)
NEVER = (
    ("product manager", "project manager"),
    ("product manager", "projectmanager"),
    ("product manager", "product marketer"),
    ("4 Ps", "5 Ps"),
    ("1,000", "100"),
    ("10", "1 0"),
    ("1.5", "15"),
    ("-5", "5"),
    ("5-10", "510"),
    ("1/2", "12"),
    ("C++", "C"),
    ("50%", "50"),
    ("$5", "€5"),
    ("A/B test", "B test"),
    ("plan A", "plan"),
    ("B2B", "B2C"),
    ("CAC", "CAR"),
    ("not urgent", "urgent"),
    ("urgent", "not urgent"),
    ("nor", "not"),
    ("inelastic", "elastic"),
    ("microeconomics", "macroeconomics"),
    ("interstate", "intrastate"),
    ("employer", "employee"),
    ("sulfate", "sulfite"),
    ("habla", "hablo"),
    ("plan", "plane"),
    ("new", "news"),
    ("der Tisch", "die Tisch"),
    ("la mer", "le mer"),
    ("产品经理", "项目经理"),
    ("كتاب", "كتب"),
    ("churn", ""),
    ("churn", "🙂"),
    ("churn", "churn " * 400),
)
TEXTS = st.text(st.sampled_from("abcd eéäßñ-'’12.,%+ABЖя产品か한سُ🙂"), max_size=24) | st.text(max_size=12)
WORDS = st.lists(
    st.sampled_from(["campaign", "segment", "forecast", "audience", "retailer", "goal"]),
    min_size=1,
    max_size=3,
    unique=True,
)


@pytest.mark.parametrize(("right", "typed"), FORGIVEN)
def test_another_form_is_right_and_no_slip(right: str, typed: str) -> None:
    """Case, articles, hyphens, spaces and spelling of another country don't count."""
    exact = compare([right], typed)
    assert exact.right
    assert not exact.slip


@pytest.mark.parametrize(("right", "typed"), SLIPS)
def test_a_slip_of_the_pen_is_forgiven_and_said(right: str, typed: str) -> None:
    """A letter or an accent too few, two swapped, a plural: right, and worth showing."""
    exact = compare([right], typed)
    assert exact.right
    assert exact.slip


@pytest.mark.parametrize(("right", "typed"), NEVER)
def test_another_word_is_no_slip(right: str, typed: str) -> None:
    """Numbers, signs, negations, acronyms, other words and other endings are never forgiven."""
    assert not compare([right], typed).right


def test_a_word_of_another_answer_is_no_slip() -> None:
    """What the deck knows as something else isn't taken for a misspelt word."""
    assert compare(["stalls"], "stells").right
    assert not compare(["stalls"], "stells", others=["stells"]).right
    assert not compare(["brand equity"], "brend equity", others=["the brend"]).right


def test_an_alternative_counts_and_is_the_best() -> None:
    """What is compared is the nearest of the right answers."""
    exact = compare(["customer acquisition cost", "CAC"], "cac")
    assert (exact.right, exact.best) == (True, "CAC")
    assert compare(["one thing", "another matter"], "other matters").best == "another matter"


def test_an_accent_that_makes_another_answer_is_not_forgiven() -> None:
    """Where the deck asks both words, the accent is what is asked."""
    assert not compare(["año"], "ano", others=["ano"]).right


def test_nothing_right_is_never_met() -> None:
    """Without a right answer nothing is right."""
    assert not compare([], "x").right


@given(TEXTS)
def test_ones_own_answer_is_always_right(text: str) -> None:
    """Whatever the answer is, typing it is right and no slip."""
    if as_shown(text):
        exact = compare([text], text)
        assert exact.right
        assert not exact.slip


@given(TEXTS, TEXTS)
def test_pieces_join_to_both_texts(right: str, typed: str) -> None:
    """The same and missing pieces are what is right, the same, extra and wrong ones what was typed."""
    exact = compare([right], typed)
    assert "".join(piece.text for piece in exact.diff if piece.kind in ("same", "missing")) == exact.best
    assert "".join(p.text for p in exact.diff if p.kind in ("same", "extra", "wrong")) == as_shown(typed)
    assert all(piece.text for piece in exact.diff)


@given(WORDS, st.lists(st.tuples(st.integers(0, 30), st.sampled_from(["", "a", "e", "n", "nt"])), max_size=3))
def test_a_slip_is_a_slip_both_ways(words: list[str], changes: list[tuple[int, str]]) -> None:
    """Which of two texts with as many words was typed makes no difference, unless one holds a word of its own."""
    right = typed = " ".join(words)
    for at, letters in changes:
        typed = typed[: at % len(typed)] + letters + typed[at % len(typed) + 1 :]
    assume(len(typed.split()) == len(right.split()))
    assume(WORDS_OF_THEIR_OWN.isdisjoint((*words, *typed.split())))
    assert compare([right], typed).right == compare([typed], right).right


@given(WORDS, st.integers(0, 60))
def test_a_digit_in_a_word_is_no_slip(words: list[str], at: int) -> None:
    """No digit more is ever forgiven."""
    right = " ".join(words)
    assert not compare([right], f"{right[: at % len(right)]}7{right[at % len(right) :]}").right


def test_a_wrong_word_is_shown_beside_the_right_one() -> None:
    """Equal letters stay, the rest is struck and put in."""
    diff = compare(["product manager"], "product manger").diff
    assert [(piece.text, piece.kind) for piece in diff] == [
        ("product man", "same"),
        ("a", "missing"),
        ("ger", "same"),
    ]
    assert [piece.kind for piece in compare(["positioning"], "another").diff] == ["wrong", "missing"]


# --- lists ---

FOUR_PS = (("Product",), ("Price",), ("Place", "distribution"), ("Promotion", "communication"))


@pytest.mark.parametrize(
    "typed",
    (
        "product, price, place, promotion",
        "promotion; place; price; product",
        "1. price 2. product 3. place 4. promotion",
        "1) price\n2) product\n3) place\n4) promotion",
        "- Product\n- Price\n- distribution\n- comunication",
        "• product • price • place • promotion",
        "product price place promotion",
        "product, price, place and promotion",
        "the product, the prices, and the place, and promotion",
        "product / price / place / promotion",
        "product、price、place、promotion",
        "product\n\nprice, place; promotion",
        "product, price, place, promotion, product",
    ),
)
def test_a_list_is_read_however_it_is_parted(typed: str) -> None:
    """Lines, commas, semicolons, numbers, bullets, in any order."""
    grade = compare_list(FOUR_PS, typed)
    assert grade.verdict is Verdict.CORRECT
    assert not grade.missing
    assert not grade.extra


def test_what_is_missing_and_what_is_extra_are_named() -> None:
    """Items as they are in the deck, entries as they were typed."""
    grade = compare_list(FOUR_PS, "place; people, price")
    assert grade.missing == ("Product", "Promotion")
    assert grade.extra == ("people",)
    assert grade.verdict is Verdict.PARTIAL
    assert [one and one.text for one in grade.found] == [None, "price", "place", None]


def test_an_item_that_holds_a_comma_stays_one() -> None:
    """Commas part entries only where that finds more items."""
    items = [["plan, do, check, act"], ["OKRs"], ["research and development"]]
    assert compare_list(items, "OKRs, plan, do, check, act, research and development").verdict is Verdict.CORRECT


def test_no_item_takes_the_only_entry_of_another() -> None:
    """An entry that fits two items goes where most items are found, whatever comes first."""
    items = [["price", "cost"], ["price"], ["cost", "value"]]
    grade = compare_list(items, "price, cost, value")
    assert grade.verdict is Verdict.CORRECT


def test_order_counts_only_where_it_is_said() -> None:
    """All items in another order are right, or half right in an ordered list."""
    typed = "price, product, place, promotion"
    assert compare_list(FOUR_PS, typed).verdict is Verdict.CORRECT
    grade = compare_list(FOUR_PS, typed, ordered=True)
    assert (grade.verdict, grade.in_order) == (Verdict.PARTIAL, False)
    assert compare_list(FOUR_PS, "product, price, place, promotion", ordered=True).verdict is Verdict.CORRECT


def test_an_entry_is_no_slip_of_an_item_that_another_one_is() -> None:
    """Among the items of one list the words of each are words of their own."""
    grade = compare_list([["sale"], ["scale"]], "scale")
    assert [one is not None for one in grade.found] == [False, True]


def test_guessing_everything_is_not_correct() -> None:
    """Extra entries cost half an item each."""
    guesses = "product, price, place, promotion, people, process, proof, page, pride, pace, plan, press, pull, push"
    assert compare_list(FOUR_PS, guesses).verdict is Verdict.WRONG


@pytest.mark.parametrize("typed", ("", " \n ", "🙂", "-, -, -", "x" * 100_000, "a, " * 30_000))
def test_strange_lists_are_wrong_and_quick(typed: str) -> None:
    """Nothing, signs and floods find no item."""
    grade = compare_list(FOUR_PS, typed)
    assert grade.verdict is Verdict.WRONG
    assert grade.missing == ("Product", "Price", "Place", "Promotion")


@given(st.lists(TEXTS.filter(lambda text: bool(as_shown(text))), min_size=1, max_size=4))
def test_ones_own_list_line_by_line_finds_every_item_once(items: list[str]) -> None:
    """Typing the items finds as many as there are different ones."""
    letters = [item for item in items if any(char.isalpha() for char in as_shown(item))]
    grade = compare_list([[item] for item in letters], "\n".join(as_shown(item) for item in letters))
    if len({as_shown(item).casefold() for item in letters}) == len(letters):
        assert len(grade.found) == len(letters)
        assert all(place.exact.right for place in grade.found if place)


def test_any_order_finds_the_same() -> None:
    """No permutation of the entries loses an item."""
    for entries in permutations(["product", "prise", "distribution", "comunication"]):
        assert compare_list(FOUR_PS, ", ".join(entries)).verdict is Verdict.CORRECT


@pytest.mark.parametrize(
    ("right", "typed"),
    (
        ("desert", "dessert"),
        ("quantitative", "qualitative"),
        ("competition", "competitor"),
        ("persecute", "prosecute"),
        ("perspective", "prospective"),
        ("latitude", "altitude"),
        ("causal", "casual"),
        ("revenue", "revenge"),
        ("Kirche", "Kirsche"),
        ("el perro", "pero"),
        ("sesenta", "setenta"),
        ("esposas", "esposos"),
        ("poisson", "poison"),
        ("dessus", "dessous"),
    ),
)
def test_a_word_of_its_own_is_no_slip(right: str, typed: str) -> None:
    """A word that is one itself is never forgiven as a slip of another, in no language."""
    assert not compare([right], typed).right
    assert not compare([typed], right).right


@pytest.mark.parametrize(("right", "typed"), (("sulphate", "sulfate"), ("sulphuric acid", "sulfuric acid")))
def test_sulphur_is_spelt_in_two_ways(right: str, typed: str) -> None:
    """Either is as right."""
    assert compare([right], typed).right
    assert compare([typed], right).right
