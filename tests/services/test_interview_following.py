"""What an interviewer asks on after an answer, and how a card becomes a question."""

from collections.abc import Collection, Iterator

import pytest

from studydeck.core.grading.rubric import Verdict
from studydeck.services.history import find_card
from studydeck.services.interview import asking, following, judged
from studydeck.services.interview.question import Question
from studydeck.services.library import Library
from studydeck.services.studying.showing import Showing, show
from studydeck.store import index
from tests.conftest import Home

DECK = """
title: Ads
id: ads
notes:
  - term: Reach
    meaning: How many people see an ad.
    confusable: [Frequency, Nowhere]
    points:
      - {say: how many people, or: [number of people], essential: true}
      - {say: see an ad, or: [are shown the ad]}
  - term: {say: Frequency, also: [contact rate]}
    meaning: How often one person sees an ad.
  - term: Click
    meaning: Somebody follows the link of an ad.
  - difference: [{name: Clicks, also: [Click]}, Views]
    aspects:
      Effort: [a finger moves, eyes move]
      Price: [paid by piece, paid by the thousand]
    alike: [both are counted]
  - interview: How do you measure an ad?
    points:
      - {say: count the clicks, or: [clicks], essential: true}
      - {say: count the sales, or: [sales]}
    minutes: 3
    follow-ups: [And before it runs?]
  - question: Who pays?
    answer: The advertiser.
  - cloze: An ad has a {{headline}} and a {{c1::picture}}.
  - list: Two sizes
    items: [small, large]
"""


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    """Open a library with one deck of advertising."""
    from tests.conftest import FakeClock

    home = Home(tmp_path_factory.mktemp("ads") / "home", FakeClock())
    home.deck("ads.yaml", DECK)
    with home.open() as opened:
        yield opened


def showing_of(library: Library, key: str) -> Showing:
    """Return a card as it is asked."""
    found = show(library, find_card(library, key), library.today())
    assert found is not None
    return found


def after(library: Library, key: str, text: str, groups: Collection[str] = ()) -> list[Question]:
    """Return what is asked on after a typed answer to a card."""
    showing = showing_of(library, key)
    answer, _ = judged.typed(library, asking.question_of(showing, 1, "topic"), text, 1_000, "")
    return following.after(library, "seed", showing, answer, groups)


def test_more_is_asked_about_what_the_question_named(library: Library) -> None:
    """The term, never the point that is missing; once, and before all else."""
    first = after(library, "ads/reach/meaning", "They are shown the ad.")[0]
    assert (first.origin, first.prompt) == ("more", "Can you say more about Reach?")
    assert first.then == "They are shown the ad."
    assert first.follow == 1


def test_follow_up_knows_what_was_asked_before(library: Library) -> None:
    """Read alone, `how does that differ` or an author's own words may say nothing."""
    assert {one.after for one in after(library, "ads/reach/meaning", "They are shown the ad.")} == {
        'What is meant by "Reach"?'
    }


@pytest.mark.parametrize("text", ("", "I don't know", "How many people see an ad."))
def test_more_is_not_asked_in_vain(library: Library, text: str) -> None:
    """Not after everything was said, nor where nothing was."""
    assert not any(one.origin == "more" for one in after(library, "ads/reach/meaning", text))


def test_added_answer_is_judged_with_the_first(library: Library) -> None:
    """The two together make all points."""
    more = after(library, "ads/reach/meaning", "They are shown the ad.")[0]
    answer, _ = judged.typed(library, more, "It is the number of people.", 1_000, "")
    assert answer.verdict is Verdict.CORRECT
    assert answer.said == "It is the number of people."


def test_difference_is_asked_where_one_names_the_term(library: Library) -> None:
    """By any of its names; the other subject and the aspect stand in the question, and its card judges the answer."""
    (question,) = after(library, "ads/click/meaning", "Somebody follows the link of an ad.")
    assert question.prompt in (
        "And how does that differ from Views in effort?",
        "And how does that differ from Views in price?",
    )
    assert question.showing is not None
    assert question.showing.key.face in ("aspect/effort", "aspect/price")
    answer, _ = judged.typed(library, question, question.model.replace(":", " have"), 1_000, "")
    assert answer.verdict is Verdict.CORRECT


def test_other_aspect_is_asked_where_one_is_taken(library: Library) -> None:
    """What another question asks is left alone; with both taken nothing is asked."""
    uid = showing_of(library, "ads/clicks-and-views/aspect/effort").uid
    spoilers = {}
    for aspect in ("effort", "price"):
        number = index.card_of_face(library.connection, uid, f"aspect/{aspect}")
        row = index.card(library.connection, number or 0)
        assert row is not None
        spoilers[aspect] = row.spoiler
    text = "Somebody follows the link of an ad."
    (question,) = after(library, "ads/click/meaning", text, {spoilers["effort"]})
    assert question.prompt.endswith("in price?")
    assert after(library, "ads/click/meaning", text, set(spoilers.values())) == []


def test_confusable_is_asked_in_contrast(library: Library) -> None:
    """Where no difference names the term: by the definition of what the author names as confusable."""
    found = after(library, "ads/reach/meaning", "How many people see an ad.")
    assert [(one.origin, one.prompt) for one in found] == [
        ("differs", 'And what, in contrast, is meant by "Frequency"?')
    ]


def test_aspect_asks_for_what_is_alike(library: Library) -> None:
    """After how two things differ comes what they have in common."""
    (question,) = after(library, "ads/clicks-and-views/aspect/effort", "A finger, eyes.")
    assert question.prompt == "And what do Clicks and Views have in common?"
    assert question.showing is not None
    assert question.showing.key.face == "alike"


def test_authors_follow_up_has_half_the_time(library: Library) -> None:
    """It comes last, and no card judges it."""
    more, authors = after(library, "ads/how-do-you-measure-an-ad/interview", "By the sales.")
    assert more.prompt == "Can you say more about that?"
    assert (authors.prompt, authors.budget_ms, authors.showing) == ("And before it runs?", 90_000, None)
    assert [more.follow, authors.follow] == [1, 2]


def test_nothing_follows_a_choice_or_a_skipped_question(library: Library) -> None:
    """There is nothing to go on from."""
    showing = showing_of(library, "ads/reach/meaning")
    skipped = judged.passed(asking.question_of(showing, 1, "t"), 0)
    assert following.after(library, "s", showing, skipped, ()) == []


@pytest.mark.parametrize(
    ("key", "prompt", "shown"),
    (
        ("reach/meaning", 'What is meant by "Reach"?', ""),
        ("reach/term", "Which term is this?", "How many people see an ad."),
        ("two-sizes/items", "Name them all: Two sizes", ""),
        ("who-pays/answer", "Who pays?", ""),
        ("clicks-and-views/aspect/price", "How do Clicks and Views differ in price?", ""),
    ),
)
def test_cards_are_asked_in_whole_sentences(library: Library, key: str, prompt: str, shown: str) -> None:
    """A term alone is no question."""
    question = asking.question_of(showing_of(library, f"ads/{key}"), 1, "t")
    assert (question.prompt, question.shown) == (prompt, shown)


def test_gap_is_shown_not_filled(library: Library) -> None:
    """The sentence stands under the question with its gap."""
    card = next(key for key in ("ads/an-ad-has-a-headline-and-a-picture/cloze/headline",))
    question = asking.question_of(showing_of(library, card), 1, "t")
    assert question.prompt == "What belongs in the gap?"
    assert "headline" not in question.shown
    assert question.model.startswith("headline")
