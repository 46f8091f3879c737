"""Judging a typed answer: what each kind of card is compared with, what is found, and which grade follows."""

from collections.abc import Iterator

import pytest

from studydeck.core.grading.rubric import Certainty, Flag, Mark, Verdict
from studydeck.core.scheduler import Rating
from studydeck.services.library import Library
from studydeck.services.studying import typed_turns
from studydeck.services.studying.judging import Judged, after_ticking, judge, rubric_of, words_of
from studydeck.services.studying.showing import Showing, show
from studydeck.services.studying.typed import LONGEST_LOGGED, Typed
from studydeck.store import index
from tests.conftest import FakeClock, Home

DECK = """\
title: Jobs
id: jobs
synonyms: [[customers, clients]]
notes:
  - term: {say: Marketing, also: [marketers]}
    meaning: Finding out what customers want, and making the product known so that it sells.
    points:
      - {say: finds out what customers want, or: [learns the needs of customers]}
      - {say: makes the product known, or: [creates awareness of the product]}
    confusable: [Product management]
  - term: {say: Product management, also: [PM]}
    meaning: Deciding what to build and why.
    points:
      - {say: decides what to build, or: [chooses the features]}
      - {say: explains why it is built, or: [gives the reasons for it]}
  - difference: [{name: Strategy, also: [strategist]}, {name: Operations, also: [operator]}]
    aspects:
      Timeframe: [several years ahead, the present week]
      Goal: [a lasting advantage over rivals, smooth daily work]
      Level: [the whole company, one department]
    alike: [both need people, both cost money]
  - list: Three stages
    items: [glycolysis, {say: citric acid cycle, or: [Krebs cycle]}, electron transport]
    ordered: true
  - list: Reasons
    items: [apples, pears, plums]
  - cloze: The {{heart}} pumps {{c2::blood}} to the {{c2::lungs}}.
  - choose: Which one makes proteins?
    right: Ribosome
    wrong: [Nucleus, Vacuole]
  - question: to be
    answer: ser
    reverse: true
  - question: Why do cells divide?
    answer: A growing body needs more of them. Broken tissue is repaired. Offspring comes of it.
  - question: 细胞为什么分裂？
    answer: 为了生长、修复受伤的组织，以及繁殖后代。
  - interview: Explain photosynthesis to a child.
    points: [plants eat sunlight, they breathe out oxygen]
"""


@pytest.fixture(scope="module")
def jobs(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    """The deck, opened once for all tests: nothing is written."""
    home = Home(tmp_path_factory.mktemp("jobs"), FakeClock())
    home.deck("jobs.yaml", DECK)
    with home.open() as library:
        yield library


def card(library: Library, note: str, face: str) -> Showing:
    """Return a card by its note's part of the key and its face."""
    entry = library.deck_by_id("jobs")
    assert entry is not None
    uid = index.uid_of(library.connection, entry.number, note)
    assert uid is not None
    number = index.card_of_face(library.connection, uid, face)
    assert number is not None
    found = show(library, number, library.today())
    assert found is not None
    return found


def judged(library: Library, note: str, face: str, text: str) -> Judged:
    """Return what is found in an answer to a card."""
    return judge(library, card(library, note, face), text)


@pytest.mark.parametrize(
    ("note", "face"),
    (
        ("marketing", "term"),
        ("strategy-and-operations", "which/timeframe"),
        ("strategy-and-operations", "overview"),
        ("three-stages", "items"),
        ("to-be", "answer"),
        ("to-be", "question"),
    ),
)
def test_exact_words_are_compared_word_by_word(jobs: Library, note: str, face: str) -> None:
    """Terms, names, lists and answers of a word or two have exact words, and no rubric."""
    showing = card(jobs, note, face)
    assert words_of(showing) is not None
    assert rubric_of(jobs, showing) is None


@pytest.mark.parametrize(
    ("note", "face"),
    (
        ("marketing", "meaning"),
        ("strategy-and-operations", "aspect/goal"),
        ("why-do-cells-divide", "answer"),
        ("explain-photosynthesis-to-a-child", "interview"),
    ),
)
def test_answers_in_own_words_have_a_rubric(jobs: Library, note: str, face: str) -> None:
    """Meanings, aspects, explanations and interview notes are judged by what they say."""
    showing = card(jobs, note, face)
    assert words_of(showing) is None
    assert rubric_of(jobs, showing) is not None


def test_rubric_of_an_aspect_holds_its_sides(jobs: Library) -> None:
    """An aspect's points are its two sides, each with its subject's name."""
    rubric = rubric_of(jobs, card(jobs, "strategy-and-operations", "aspect/timeframe"))
    assert rubric is not None
    assert [(point.side, point.say) for point in rubric.points] == [
        ("Strategy", "several years ahead"),
        ("Operations", "the present week"),
    ]
    assert rubric.subjects[0].also == ("strategist",)


def test_rubric_knows_the_words_of_the_deck(jobs: Library) -> None:
    """Synonyms at the deck's top reach the grader by way of the index."""
    rubric = rubric_of(jobs, card(jobs, "marketing", "meaning"))
    assert rubric is not None
    assert rubric.synonyms == (("customers", "clients"),)


def test_what_the_author_calls_confusable_comes_first(jobs: Library) -> None:
    """The other concepts begin with those that are easily confused, and hold neither the card itself nor its names."""
    rubric = rubric_of(jobs, card(jobs, "marketing", "meaning"))
    assert rubric is not None
    assert (rubric.others[0].name, rubric.others[0].likely) == ("Product management", True)
    assert "Marketing" not in [other.name for other in rubric.others]
    assert not any(other.likely for other in rubric.others[1:])


def test_a_whole_answer_is_right(jobs: Library) -> None:
    """Both points in other words: correct, sure, Good, and each point cites what was said."""
    found = judged(
        jobs, "marketing", "meaning", "It learns the needs of customers and creates awareness of the product."
    )
    assert (found.how, found.verdict, found.certainty, found.rating) == (
        "points",
        Verdict.CORRECT,
        Certainty.SURE,
        Rating.GOOD,
    )
    assert all(point.mark is Mark.MET and point.said for point in found.points)


def test_a_partners_definition_is_told(jobs: Library) -> None:
    """The other concept's definition is wrong, and the sentence names it."""
    found = judged(jobs, "marketing", "meaning", "It decides what to build and gives the reasons for it.")
    assert (found.verdict, found.rating) == (Verdict.WRONG, Rating.AGAIN)
    assert found.confused_with is not None
    assert found.sentence == "This reads like Product management."


def test_swapped_sides_are_told(jobs: Library) -> None:
    """Each side given to the other subject: wrong, with marks and a sentence that say so."""
    text = "Strategy is about the present week, operations about several years ahead."
    found = judged(jobs, "strategy-and-operations", "aspect/timeframe", text)
    assert Flag.SWAP in found.flags
    assert found.marks == (Mark.WRONG_SIDE, Mark.WRONG_SIDE)
    assert "swapped" in found.sentence


@pytest.mark.parametrize(("text", "flag"), (("", Flag.EMPTY), ("I don't know", Flag.DONT_KNOW)))
def test_no_answer_is_again(jobs: Library, text: str, flag: Flag) -> None:
    """Nothing, or "I don't know", is surely not known."""
    found = judged(jobs, "marketing", "meaning", text)
    assert (found.certainty, found.rating, found.flags) == (Certainty.SURE, Rating.AGAIN, (flag,))


def test_without_points_they_are_derived_and_unsure(jobs: Library) -> None:
    """An answer without points is cut into some: always unsure, nothing preselected."""
    found = judged(jobs, "why-do-cells-divide", "answer", "So that they grow and can repair what is broken.")
    assert found.derived
    assert len(found.points) > 1
    assert (found.certainty, found.rating) == (Certainty.UNSURE, None)


def test_what_cant_be_judged_is_left_to_the_user(jobs: Library) -> None:
    """A model answer of which no points can be made: no verdict, no points, no grade."""
    found = judged(jobs, "细胞为什么分裂", "answer", "They grow, repair themselves and reproduce.")
    assert (found.how, found.verdict, found.certainty, found.rating) == ("none", None, Certainty.CANNOT_JUDGE, None)
    assert found.points == ()


def test_a_slip_of_the_pen_is_forgiven(jobs: Library) -> None:
    """A letter too few in a term: right, with the difference, and it is said."""
    found = judged(jobs, "product-management", "term", "prodct management")
    assert (found.how, found.verdict, found.rating, found.slip) == ("exact", Verdict.CORRECT, Rating.GOOD, True)
    assert any(piece.kind == "missing" and piece.text == "u" for piece in found.diff)
    assert found.sentence == "Right, but for a slip of the pen."


def test_another_cards_term_is_told(jobs: Library) -> None:
    """The name of another concept is wrong, and is what it was confused with."""
    found = judged(jobs, "product-management", "term", "marketing")
    assert found.rating is Rating.AGAIN
    assert found.confused_with is not None
    assert found.sentence == "Marketing is another card's answer."


def test_list_in_any_order(jobs: Library) -> None:
    """A list without an order is right in any, whatever parts its items."""
    found = judged(jobs, "reasons", "items", "plums, apples\npears")
    assert (found.verdict, found.rating, found.in_order) == (Verdict.CORRECT, Rating.GOOD, True)


def test_ordered_list_out_of_order(jobs: Library) -> None:
    """An ordered list in another order isn't right, and it is said why."""
    found = judged(jobs, "three-stages", "items", "glycolysis, electron transport, krebs cycle")
    assert found.verdict is not Verdict.CORRECT
    assert not found.in_order
    assert "order" in found.sentence


def test_list_names_what_is_missing_and_extra(jobs: Library) -> None:
    """What is missing is marked so, what is no item stands in the sentence."""
    found = judged(jobs, "reasons", "items", "apples, cherries")
    assert found.marks == (Mark.MET, Mark.MISSING, Mark.MISSING)
    assert found.extra == ("cherries",)
    assert "cherries" in found.sentence


def test_gap_and_gaps_of_one_number(jobs: Library) -> None:
    """A gap is a word; gaps of one number are a list in the sentence's order."""
    faces = ["cloze/heart", "cloze/1", "cloze/c2", "cloze/2"]
    entry = jobs.deck_by_id("jobs")
    assert entry is not None
    row = next(row for row in index.notes(jobs.connection, entry.number) if row.kind == "cloze")
    found = [number for face in faces if (number := index.card_of_face(jobs.connection, row.uid, face)) is not None]
    assert len(found) == 2
    gaps = [show(jobs, number, jobs.today()) for number in found]
    answers = [judge(jobs, gap, text) for gap, text in zip(gaps, ("Heart", "blood, lungs"), strict=True) if gap]
    assert [answer.how for answer in answers] == ["exact", "list"]
    assert all(answer.verdict is Verdict.CORRECT for answer in answers)


def test_ticking_decides(jobs: Library) -> None:
    """Once the user said which points were made, verdict and grade are those of the marks."""
    found = judged(jobs, "why-do-cells-divide", "answer", "Something else altogether happens there.")
    every = after_ticking(found, [Mark.MET] * len(found.points))
    none = after_ticking(found, [Mark.MISSING] * len(found.points))
    assert (every.verdict, every.rating) == (Verdict.CORRECT, Rating.GOOD)
    assert (none.verdict, none.rating) == (Verdict.WRONG, Rating.AGAIN)


def test_first_press_at_a_doubtful_point_says_that_it_was_made(jobs: Library) -> None:
    """A question mark becomes a tick; further presses go on to half and not found."""
    typed = Typed()
    typed.hand_in(judged(jobs, "why-do-cells-divide", "answer", "Something else altogether happens there."))
    seen = []
    assert typed.is_doubtful(0)
    for _ in range(4):
        typed.tick(0)
        seen.append(typed.marks[0])
    assert seen == [Mark.MET, Mark.HALF, Mark.MISSING, Mark.MET]
    assert not typed.is_doubtful(0)


def test_one_line_for_what_is_short(jobs: Library) -> None:
    """A term, a gap, a name or a word takes one line; a list and an explanation several."""
    single = {("marketing", "term"), ("to-be", "answer"), ("strategy-and-operations", "which/goal")}
    several = {("marketing", "meaning"), ("reasons", "items"), ("strategy-and-operations", "aspect/goal")}
    assert all(typed_turns.is_single(card(jobs, *one)) for one in single)
    assert not any(typed_turns.is_single(card(jobs, *one)) for one in several)


@pytest.mark.parametrize("face", ("meaning", "term"))
@pytest.mark.parametrize(
    "text", ("x" * 100_000, "wort " * 20_000, "\x1b[31m\x07\x00\x9b2J", "🙂🙃🙂", "это не то, что я знаю", "\n" * 5000)
)
def test_whatever_is_typed_is_judged(jobs: Library, face: str, text: str) -> None:
    """Endless text, control bytes, emoji, another language: judged like any other, never an error, and wrong."""
    found = judged(jobs, "marketing", face, text)
    assert found.verdict is not Verdict.CORRECT
    assert found.sentence
    typed = Typed(text)
    typed.hand_in(found)
    assert len(typed.detail()["typed"]) <= LONGEST_LOGGED
