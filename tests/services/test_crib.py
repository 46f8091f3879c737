"""The crib sheet: what stands on it, in which order, and that it stays one page."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from studydeck.core.scheduler import Rating
from studydeck.core.study_day import StudyDay
from studydeck.errors import StudydeckError
from studydeck.services.crib import Apart, Asked, Crib, Weak, crib_sheet
from studydeck.services.crib_page import COLUMNS, LINES, free_path, markdown, write_page
from studydeck.services.history import find_card
from studydeck.services.studying.day import Selection, select
from studydeck.services.studying.session import Session
from tests.conftest import Home, answer

DECK = """\
title: Roles
notes:
  - {term: Churn, meaning: The part of the customers who leave., importance: 1}
  - {term: Reach, meaning: How many people see a message., importance: 3}
  - difference: [Product manager, {name: Project manager, also: [PjM]}]
    aspects:
      Question: [what and why, how and when]
      Measure: [value, time and budget]
  - {question: "Who *decides*?", answer: The product manager}
  - cloze: "The {{product}} manager decides."
  - {list: Two Ps, items: [price, place], ordered: true}
  - {choose: Which?, right: this, wrong: [that, those]}
  - interview: How do the roles differ?
    points: [what is built, when it is done, {say: who pays, optional: true}]
  - {question: Silent?, answer: x, suspended: true}
"""
OTHER = "title: Other\nnotes:\n  - {term: Elsewhere, meaning: In another deck.}\n"


def asked(crib: Crib) -> list[str]:
    """Return what the weakest cards are about."""
    return [weak.asks for weak in crib.weakest]


def test_the_weakest_come_first_by_recall_and_importance(home: Home) -> None:
    """What matters and was never seen leads; what is known well and matters little ends; one card of each note's sides."""
    home.deck("roles.yaml", DECK)
    with home.open() as library:
        answer(library, "roles/who-decides/answer", Rating.EASY)
        crib = crib_sheet(library)
        found = asked(crib)
        assert found[0] == "Reach"
        assert found[-1] == "Who decides?"
        assert found.index("Churn") > found.index("Two Ps")
        assert len(found) == len(set(found))
        assert "Silent?" not in found
        assert "How do the roles differ?" not in found
        assert (crib.seen, crib.by) == (1, library.today() + 1)
        known = next(weak for weak in crib.weakest if weak.asks == "Who decides?")
        assert known.recall is not None
        assert known.recall > 0.9


def test_recall_is_that_of_the_day_it_is_for(home: Home) -> None:
    """Three weeks on less is expected to be remembered."""
    home.deck("roles.yaml", DECK)
    with home.open() as library:
        answer(library, "roles/who-decides/answer", Rating.GOOD)
        soon, later = (crib_sheet(library, by=StudyDay(library.today() + days)) for days in (1, 21))
        assert soon.recall is not None
        assert later.recall is not None
        assert soon.recall > later.recall


def test_each_kind_says_what_is_to_be_known(home: Home) -> None:
    """Whichever way round its card asks."""
    home.deck("roles.yaml", DECK)
    with home.open() as library:
        told = {weak.asks: weak.says for weak in crib_sheet(library).weakest}
    assert told["Churn"] == "The part of the customers who leave."
    assert (
        told["Product manager and Project manager: measure"]
        == "Product manager: value; Project manager: time and budget"
    )
    assert told["product"] == "The product manager decides."
    assert told["Two Ps"] == "price → place"
    assert told["Which?"] == "this"


def test_confused_pairs_say_what_sets_them_apart(home: Home) -> None:
    """The aspect that was confused stands first."""
    home.deck("roles.yaml", DECK)
    with home.open() as library:
        card = find_card(library, "roles/product-manager-and-project-manager/which/measure")
        session = Session(library, Selection(cards=(card,)))
        assert session.turn is not None
        session.turn.choose(next(n for n in (0, 1) if n not in session.turn.asked.right))
        session.answer(Rating.AGAIN)
        (pair,) = crib_sheet(library).pairs
        assert {pair.a, pair.b} == {"Product manager", "Project manager"}
        assert pair.rows[0][0] == "measure"
        assert set(pair.rows[0][1:]) == {"value", "time and budget"}
        assert [row[0] for row in pair.rows] == ["measure", "question"]


def test_interview_notes_stand_with_their_points(home: Home) -> None:
    """Optional points are left out."""
    home.deck("roles.yaml", DECK)
    with home.open() as library:
        (question,) = crib_sheet(library).questions
        assert question.question == "How do the roles differ?"
        assert question.points == ("what is built", "when it is done")


def test_a_selection_leaves_its_decks_alone(home: Home) -> None:
    """And a paused deck stands on the sheet only where it is named."""
    home.deck("roles.yaml", DECK)
    home.deck("other.yaml", OTHER)
    with home.open() as library:
        assert asked(crib_sheet(library, Selection(decks=select(library, ["other"])))) == ["Elsewhere"]
        assert crib_sheet(library).decks == ("Other", "Roles")


def test_empty_parts_teach(home: Home) -> None:
    """A deck without cards, confusions or interview notes says how to come by them."""
    with home.open() as library:
        page = markdown(crib_sheet(library))
    assert "choose other decks" in page
    assert "Nothing was confused yet" in page
    assert "no interview notes" in page


TEXT = st.text(st.sampled_from("ab |*_#<>`- \U0001f600\u4e2d"), max_size=300)
CRIBS = st.builds(
    Crib,
    st.integers(20_000, 30_000).map(StudyDay),
    st.lists(TEXT, max_size=9).map(tuple),
    st.lists(st.builds(Weak, st.just(1), TEXT, TEXT, st.none() | st.floats(0, 1), st.integers(1, 3)), max_size=40).map(
        tuple
    ),
    st.lists(
        st.builds(Apart, TEXT, TEXT, st.integers(1, 5), st.lists(st.tuples(TEXT, TEXT, TEXT), max_size=3).map(tuple)),
        max_size=12,
    ).map(tuple),
    st.lists(st.builds(Asked, st.just(1), TEXT, st.lists(TEXT, max_size=9).map(tuple), st.none()), max_size=12).map(
        tuple
    ),
    st.integers(0, 10**6),
    st.integers(0, 10**6),
    st.none() | st.floats(0, 1),
)


@given(CRIBS)
@settings(max_examples=25)
def test_the_page_is_always_one_page(crib: Crib) -> None:
    """Whatever stands in the decks: at most 60 lines of at most 100 characters, each part with its title."""
    lines = markdown(crib).splitlines()
    assert len(lines) <= LINES
    assert max(map(len, lines)) <= COLUMNS
    assert [line for line in lines if line.startswith("## ")] == [
        "## Weakest cards",
        "## Confused pairs",
        "## Interview points",
    ]


def test_text_of_a_deck_is_no_markdown(home: Home) -> None:
    """Signs that Markdown reads are escaped."""
    home.deck("d.yaml", "title: D\nnotes:\n  - {question: 'Is <b>a_b</b> | #1?', answer: 'x [y](z)'}\n")
    with home.open() as library:
        page = markdown(crib_sheet(library))
    assert r"Is \<b\>a\_b\</b\> \| \#1?" in page


def test_a_file_is_never_written_over_unasked(home: Home) -> None:
    """Nor is a folder made; with `force` it is written over."""
    home.deck("roles.yaml", DECK)
    with home.open() as library:
        crib = crib_sheet(library)
    path = home.folder / "crib.md"
    assert write_page(crib, str(path)) == path
    with pytest.raises(StudydeckError, match="exists already"):
        write_page(crib, str(path))
    assert write_page(crib, str(path), force=True).read_text(encoding="utf-8") == markdown(crib)
    for wrong in ("", str(home.folder), str(home.folder / "no" / "crib.md"), "a\0b"):
        with pytest.raises(StudydeckError):
            write_page(crib, wrong)
    first = free_path(crib, home.folder)
    first.write_text("mine", encoding="utf-8")
    assert free_path(crib, home.folder).name == first.name.replace(".md", "-2.md")
