"""Answers in one's own words: what is ticked, denied, on the wrong side, and when the verdict is sure."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from studydeck.core.card import Point
from studydeck.core.grading.key_points import grade
from studydeck.core.grading.rubric import Certainty, Flag, Grade, Mark, Rubric, Subject, Verdict
from tests.core.grading.cards import ALL, BRAND, CHURN, MARKETING, OSMOSIS, ROLES, WORTH


def marks(result: Grade) -> list[Mark]:
    """Return what became of each point."""
    return [point.mark for point in result.points]


# --- what must hold of every answer -------------------------------------------------------------------------------


@pytest.mark.parametrize("rubric", ALL)
def test_a_model_answer_is_correct(rubric: Rubric) -> None:
    """The author's own answer makes every point."""
    assert grade(rubric, rubric.answer).verdict is Verdict.CORRECT


@given(st.text(max_size=300), st.sampled_from(ALL))
@settings(max_examples=60, deadline=None)
def test_no_text_is_too_odd(text: str, rubric: Rubric) -> None:
    """Whatever is typed gets a verdict, a score from 0 to 1, and a mark for each point."""
    result = grade(rubric, text)
    assert 0 <= result.score <= 1
    assert len(result.points) == len(rubric.points)


@given(
    st.lists(
        st.sampled_from(
            [
                "churn",
                "is",
                "not",
                "the",
                "share",
                "of",
                "customers",
                "who",
                "leave,",
                "stay.",
                "and",
                "never",
                "pay",
                "a",
                "month",
                "but",
                "it",
            ]
        ),
        max_size=25,
    )
)
@settings(max_examples=60, deadline=None)
def test_ticks_cite_the_answer(words: list[str]) -> None:
    """What is cited for a tick stands in the answer."""
    text = " ".join(words)
    for point in grade(CHURN, text).points:
        if point.mark is not Mark.MISSING:
            assert point.said
            assert point.said in text


@given(st.text(alphabet=" \t\n.,;!?-", max_size=40), st.sampled_from(ALL))
@settings(max_examples=20, deadline=None)
def test_nothing_said_is_wrong_and_sure(blank: str, rubric: Rubric) -> None:
    """White space and punctuation are an empty answer."""
    result = grade(rubric, blank)
    assert (result.verdict, result.certainty, result.flags) == (Verdict.WRONG, Certainty.SURE, (Flag.EMPTY,))


@pytest.mark.parametrize("text", ("\U0001f600\U0001f44d", "\x1b[31m\x07\x00", "???", "\u200b\u200e"))
def test_signs_without_words_are_empty(text: str) -> None:
    """Emoji, control bytes and invisible signs say nothing."""
    assert grade(CHURN, text).flags == (Flag.EMPTY,)


def test_control_bytes_are_neither_judged_nor_cited() -> None:
    """Pasted control bytes change neither the verdict nor what is cited."""
    result = grade(CHURN, "the share of \x1b[31mcustomers\x1b[0m who can\x07cel per month")
    assert result.verdict is Verdict.CORRECT
    assert all("\x1b" not in point.said for point in result.points)


def test_a_very_long_answer_is_judged_by_its_first_part() -> None:
    """Of 100,000 characters the beginning counts, it says so, and nothing is sure."""
    result = grade(CHURN, CHURN.answer + " and more words" * 7000)
    assert Flag.TOO_LONG in result.flags
    assert result.verdict is Verdict.CORRECT
    assert result.certainty is Certainty.UNSURE


def test_another_language_cannot_be_judged() -> None:
    """An answer in another language than the card is not called wrong for sure."""
    result = grade(CHURN, "Der Anteil der Kunden, die in einer Zeit kündigen und nicht mehr zahlen.")
    assert result.certainty is Certainty.CANNOT_JUDGE


@pytest.mark.parametrize(
    "text", ("I don't know", "no idea, sorry", "dont know", "I really can't remember this one", "idk")
)
def test_not_knowing_is_recognised(text: str) -> None:
    """Saying so is wrong, sure, and named."""
    result = grade(CHURN, text)
    assert (result.verdict, result.certainty, result.flags) == (Verdict.WRONG, Certainty.SURE, (Flag.DONT_KNOW,))


def test_not_knowing_inside_an_answer_is_an_answer() -> None:
    """The words of not knowing don't hide what is said beside them."""
    assert (
        grade(CHURN, "I don't know the exact rate, but it is the share of customers who cancel per month").flags == ()
    )


# --- saying it in other words -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "text",
    (
        "What percentage of clients cancel each month.",
        "Churn's the proportion of users that don't stay with the product over a given period.",
        "shar of custmers who leav within a givn perid",
        "The share of customers no longer paying in a period",
    ),
)
def test_other_words_are_right(text: str) -> None:
    """Synonyms, contractions, slips of the pen and a denied contrary are no mistakes."""
    assert grade(CHURN, text).verdict is Verdict.CORRECT


def test_half_an_answer_is_partial() -> None:
    """Some of the points is partial, and the others are missing."""
    result = grade(CHURN, "When customers leave.")
    assert result.verdict is Verdict.PARTIAL
    assert marks(result)[2] is Mark.MISSING


def test_order_does_not_count() -> None:
    """The points may come in any order."""
    assert (
        grade(CHURN, "Within a given period, those who stop paying, as a share of customers.").verdict
        is Verdict.CORRECT
    )


def test_a_word_of_the_decks_own_is_known() -> None:
    """A deck's synonyms count as much as ours."""
    rubric = Rubric(
        "What is it?",
        "question",
        "feeds the grommet",
        (Point("feeds the grommet"),),
        synonyms=(("grommet", "widgeroo"),),
    )
    assert grade(rubric, "it feeds the widgeroo").points[0].mark is Mark.MET


def test_a_deck_own_contrary_is_known() -> None:
    """A deck's antonyms deny a point."""
    rubric = Rubric(
        "What is it?", "question", "the zorp rises", (Point("the zorp rises"),), antonyms=(("zorp", "blick"),)
    )
    assert grade(rubric, "the blick rises").points[0].mark is Mark.DENIED


# --- denying ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "text",
    (
        "Churn is the share of customers who keep using and paying for a product within a given period.",
        "It isn't the share of customers who stop paying in a period.",
        "The percentage of users who never cancel per month.",
        "Share of customers who don't leave within a given period",
    ),
)
def test_the_contrary_is_wrong(text: str) -> None:
    """A denied essential point is wrong, however many of the words are right."""
    result = grade(CHURN, text)
    assert result.verdict is Verdict.WRONG
    assert Flag.CONTRADICTION in result.flags


def test_what_the_author_rules_out_contradicts() -> None:
    """A phrase in `contradicts` denies the point."""
    assert marks(grade(CHURN, "the customers keep paying"))[1] is Mark.DENIED


@pytest.mark.parametrize(
    "text", ("Not just a logo: what people think of a company.", "It's more than a logo, the reputation of a company")
)
def test_not_just_is_no_denial(text: str) -> None:
    """`not just a logo` says that there is more, and denies nothing."""
    assert grade(BRAND, text).verdict is Verdict.CORRECT


def test_just_denies_that_there_is_more() -> None:
    """`just a logo and nothing more` denies `more than a logo`."""
    assert marks(grade(BRAND, "A brand is just a logo and nothing more."))[1] is Mark.DENIED


def test_from_and_to_have_a_direction() -> None:
    """Contraries that changed places are the contrary."""
    assert marks(grade(OSMOSIS, "Water moves through a membrane from high to low concentration."))[2] is Mark.DENIED


def test_the_other_way_to_put_a_direction_is_right() -> None:
    """`to ... from ...` is no change of places."""
    assert marks(grade(OSMOSIS, "Water moves to high concentration from low concentration."))[2] is not Mark.DENIED


def test_above_has_a_direction() -> None:
    """`CAC above LTV` is the contrary of `LTV above CAC`."""
    assert (
        grade(WORTH, WORTH.answer.replace("LTV should be above CAC", "CAC should be above LTV")).verdict
        is not Verdict.CORRECT
    )


# --- two sides ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "text",
    (
        "Marketing decides what to build and owns the roadmap. Product management promotes the product and creates demand.",
        "Marketers choose the features and order the backlog, whereas PMs run campaigns and bring in buyers.",
        "The roadmap is owned by marketing; promoting the product and creating demand is the job of product management.",
        "Marketing: what to build, roadmap. PM: promotes the product, creates demand.",
    ),
)
def test_a_swap_is_found(text: str) -> None:
    """What is said of the wrong side is a swap, under whatever name the side goes."""
    result = grade(ROLES, text)
    assert Flag.SWAP in result.flags
    assert (result.verdict, result.certainty) == (Verdict.WRONG, Certainty.SURE)


@pytest.mark.parametrize(
    "text",
    (
        "Marketing promotes the product and creates demand. In contrast, product management decides what to build and owns the roadmap.",
        "PMs define the product and work with developers; marketers run campaigns and generate leads.",
        "Marketing doesn't decide what to build, it promotes the product and creates demand. Product management decides what to build and owns the roadmap.",
        "Marketing doesn't decide what to build, product management does, and it owns the roadmap. Marketing promotes the product and creates demand.",
        "It isn't marketing that decides what to build, that is product management's job. Product management owns the roadmap, marketing promotes the product and creates demand.",
        "Unlike marketing, product management decides what to build and owns the roadmap. Marketing promotes the product and creates demand.",
    ),
)
def test_no_swap_is_invented(text: str) -> None:
    """Order, agents and what is truly denied of a side are no swap and no contradiction."""
    result = grade(ROLES, text)
    assert result.flags == ()
    assert result.verdict is Verdict.CORRECT


def test_one_side_is_half() -> None:
    """An answer about one side is partial."""
    assert grade(ROLES, "Product management decides what to build and owns the roadmap.").verdict is Verdict.PARTIAL


def test_sides_are_seen_in_points_that_name_them() -> None:
    """Points that begin with whom they are about have sides although none is given."""
    rubric = Rubric(
        "How do the two jobs differ?",
        "interview",
        "",
        (
            Point(
                "product manager decides on features",
                ("product manager orders the backlog", "product manager owns the roadmap"),
            ),
            Point(
                "marketing manager runs campaigns",
                ("marketing manager finds leads", "marketing manager creates demand"),
            ),
        ),
    )
    assert (
        Flag.SWAP
        in grade(rubric, "The marketing manager owns the roadmap, and the product manager runs campaigns.").flags
    )


# --- traps --------------------------------------------------------------------------------------------------------


def test_a_project_manager_is_no_slip_of_a_product_manager() -> None:
    """Two words that are both known are never slips of each other."""
    rubric = Rubric("Who decides?", "question", "", (Point("the product"),))
    assert grade(rubric, "the project").points[0].mark is Mark.MISSING
    assert grade(rubric, "the prodcut").points[0].mark is Mark.MET


def test_developers_do_not_stand_for_developing() -> None:
    """An agent is not its act."""
    rubric = Rubric("With whom?", "question", "developers", (Point("works with developers"),))
    assert grade(rubric, "develops campaigns").points[0].mark is Mark.MISSING


def test_the_subject_itself_ticks_nothing() -> None:
    """`promote` isn't ticked by the card's own word `marketing`."""
    rubric = Rubric("What is marketing?", "definition", "", (Point("promote"),), (Subject("marketing"),))
    assert grade(rubric, "Marketing is marketing.").points[0].mark is Mark.MISSING


def test_what_to_build_is_not_met_by_building() -> None:
    """The question word is part of the point."""
    rubric = Rubric("What?", "question", "", (Point("what to build"),))
    assert grade(rubric, "it builds software").points[0].mark is not Mark.MET
    assert grade(rubric, "they choose which things to build").points[0].mark is Mark.MET


def test_one_word_that_means_two_things_hides_no_swap() -> None:
    """A word of both sides' points is no proof for either."""
    rubric = Rubric(
        "Process or thread?",
        "difference",
        "",
        (Point("memory of its own", side="Process"), Point("shares memory", side="Thread")),
        (Subject("Process"), Subject("Thread")),
    )
    assert Flag.SWAP not in grade(rubric, "Threads share memory.").flags


def test_a_denial_of_the_other_side_is_right() -> None:
    """What is denied of the other side contradicts nothing."""
    assert Flag.CONTRADICTION not in grade(ROLES, "Marketing does not decide what to build.").flags


def test_prefixes_turn_words_round() -> None:
    """`hypotonic` is no slip of `hypertonic`, and `invalid` isn't `valid`."""
    rubric = Rubric("?", "question", "", (Point("a hypertonic solution"),))
    assert grade(rubric, "a hypotonic solution").points[0].mark is not Mark.MET


# --- recognised as a whole ----------------------------------------------------------------------------------------


def test_key_words_without_a_statement_are_stuffing() -> None:
    """Strung key words are wrong and sure."""
    result = grade(MARKETING, "customers value offer communicate awareness demand promote")
    assert Flag.STUFFING in result.flags
    assert (result.verdict, result.certainty) == (Verdict.WRONG, Certainty.SURE)


def test_short_notes_are_not_stuffing() -> None:
    """Terse notes with small words are an answer."""
    assert Flag.STUFFING not in grade(MARKETING, "learn what customers need, communicate value, create demand").flags


def test_another_concept_is_named() -> None:
    """An answer that makes another card's points is about that one."""
    result = grade(MARKETING, "It decides what to build and orders the backlog.")
    assert Flag.OTHER_CONCEPT in result.flags
    assert result.other is not None
    assert result.other.name == "Product management"


def test_sure_is_said_of_clear_answers_only() -> None:
    """A whole answer is sure; half of one is not."""
    assert grade(CHURN, CHURN.answer).certainty is Certainty.SURE
    assert grade(CHURN, "users that go").certainty is Certainty.UNSURE


# --- points that nobody gave --------------------------------------------------------------------------------------


def test_points_are_derived_and_never_sure() -> None:
    """Without points the model answer's clauses serve, and the verdict stays a guess."""
    rubric = Rubric("Why does bread rise?", "question", "Yeast eats sugar and gives off gas, and gluten holds the gas.")
    result = grade(rubric, rubric.answer)
    assert result.derived
    assert (result.verdict, result.certainty) == (Verdict.CORRECT, Certainty.UNSURE)


def test_nothing_to_judge_by_is_said() -> None:
    """A card without points and answer can't judge."""
    assert grade(Rubric("?", "interview", ""), "something").certainty is Certainty.CANNOT_JUDGE
