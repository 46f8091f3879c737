"""A mock interview: every answer is on disk before the next question, and nothing is told until the debrief."""

import datetime as dt
import json
from collections.abc import Iterator
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from studydeck.core.events import EventKind
from studydeck.core.grading.rubric import Certainty, Mark, Verdict
from studydeck.core.scheduler import Rating
from studydeck.errors import StudydeckError
from studydeck.services import history
from studydeck.services.interview import beginning as holding
from studydeck.services.interview import record
from studydeck.services.interview.correcting import correct
from studydeck.services.interview.feeding import feed
from studydeck.services.interview.interview import Interview
from studydeck.services.interview.offering import offered
from studydeck.services.interview.question import Question
from studydeck.services.interview.reviewing import debrief_of, past
from studydeck.services.interview.terms import Terms
from studydeck.services.library import Library
from studydeck.services.studying import confusions, remembered
from studydeck.services.writing import drafts
from studydeck.store import log, states
from tests.conftest import FakeClock, Home

DECK = """
title: Trees
notes:
  - term: Oak
    meaning: A slow tree that bears acorns.
    reverse: false
    points:
      - {say: slow tree, or: [grows slowly]}
      - {say: bears acorns, or: [has acorns, carries acorns], essential: true}
    tags: [broadleaf]
  - term: Pine
    meaning: A conifer that keeps its needles in winter.
    points:
      - {say: conifer, or: [cone-bearing tree]}
      - {say: keeps its needles in winter, or: [evergreen needles]}
    tags: [conifers]
  - difference: [Oak, Pine]
    aspects:
      Leaves: [broad leaves that fall in autumn, needles that stay all year]
      Fruit: [acorns for pigs, cones with winged seeds]
    alike: [both grow wood for houses]
  - interview: Why would you plant an oak?
    answer: For shade, for wildlife, and for the grandchildren.
    points:
      - {say: shade, or: [shadow]}
      - {say: wildlife, or: [animals and birds], essential: true}
    minutes: 2
    follow-ups: [And where?, And when?]
    importance: 3
    tags: [broadleaf]
  - list: Two nuts
    items: [acorn, hazelnut]
    tags: [nuts]
  - cloze: The {{ash}} flowers early.
    tags: [flowers]
  - choose: Which one is a conifer?
    right: Larch
    wrong: [Beech, Lime]
    tags: [conifers]
"""
MINUTE = 60_000


@pytest.fixture
def library(home: Home) -> Iterator[Library]:
    """Open a library with one deck of seven notes."""
    home.deck("trees.yaml", DECK)
    with home.open() as opened:
        yield opened


def one(*kinds: str, **more: object) -> Terms:
    """Return terms for one question of these kinds, asked without anything else."""
    return replace(Terms(questions=1, follow_ups=False, kinds=frozenset(kinds)), **more)  # type: ignore[arg-type]


def asked(interview: Interview) -> Question:
    """Return what is asked now."""
    assert interview.question is not None
    return interview.question


def through(interview: Interview, text: str = "shade") -> Interview:
    """Answer all that is left."""
    while interview.question is not None:
        interview.choose({0}) if interview.question.options else interview.answer(text)
    return interview


def again(library: Library) -> Interview:
    """Go on with the interview that was left, as a fresh start of the program would."""
    left = holding.unfinished(library)
    assert left is not None
    return holding.go_on(library, left)


# --- drawing ------------------------------------------------------------------------------------------------------


def test_offer_is_what_is_asked(library: Library) -> None:
    """The same questions in the same order, and nothing is written for an offer."""
    offer = offered(library, Terms(follow_ups=False))
    assert log.count(library.connection) == 0
    interview = holding.begin(library, Terms(follow_ups=False))
    prompts = []
    while interview.question is not None:
        prompts.append(interview.question.card)
        interview.skip()
    assert prompts == [drawn.showing.card for drawn in offer.drawn]
    assert sum(count for _, count in offer.topics) == offer.questions == len(prompts)


def test_every_kind_can_be_asked(library: Library) -> None:
    """Kinds are those of notes; the others stay out."""
    for kind in ("interview", "definition", "difference", "list", "choice", "cloze"):
        assert {drawn.showing.kind for drawn in offered(library, Terms(kinds=frozenset({kind}))).drawn} == {kind}


def test_fewer_cards_than_questions_is_said(library: Library) -> None:
    """What there is is asked, and the offer says that there is no more."""
    offer = offered(library, one("list", questions=30))
    assert offer.questions == 1
    assert "There is no more to ask: 30 were wanted." in offer.sentence


def test_minutes_take_as_many_as_fit(library: Library) -> None:
    """By the questions' budgets; another limit of questions holds beside it."""
    few, many = (offered(library, Terms(questions=None, minutes=minutes)) for minutes in (3, 60))
    assert 1 <= few.questions < many.questions
    assert few.minutes <= 3


def test_nothing_to_ask_is_refused(library: Library) -> None:
    """Decks without cards of that kind: a sentence, and nothing begins."""
    with pytest.raises(StudydeckError, match="No card can be asked"):
        holding.begin(library, one("question"))
    assert holding.unfinished(library) is None


def test_suspended_cards_are_not_asked(library: Library) -> None:
    """What was taken out of study stays out of the interview."""
    from studydeck.services.studying.acts import suspend

    suspend(library, [drawn.showing.card for drawn in offered(library, one("list")).drawn])
    assert offered(library, one("list")).questions == 0


def test_two_in_a_row_differ(home: Home) -> None:
    """The second interview of a day asks otherwise."""
    notes = "\n".join(f"  - {{question: Why {n}?, answer: Because of {n}}}" for n in range(30))
    home.deck("many.yaml", f"title: Many\nnotes:\n{notes}\n")
    with home.open() as library:
        cards = []
        for _ in range(2):
            cards.append({drawn.showing.card for drawn in offered(library, Terms(questions=5)).drawn})
            through(holding.begin(library, Terms(questions=5))).finish()
    assert cards[0] != cards[1]


def test_weak_and_important_cards_are_drawn(home: Home, clock: FakeClock) -> None:
    """What is known, of little importance or answered well before stays out where half of the cards have room."""
    notes = "\n".join(
        f"  - {{question: Why {n}?, answer: Because of {n}, importance: {3 if n < 4 else 1}}}" for n in range(8)
    )
    home.deck("many.yaml", f"title: Many\nid: many\nnotes:\n{notes}\n")
    half = Terms(questions=4, follow_ups=False)

    def drawn(library: Library) -> set[str]:
        return {str(one.showing.prompt) for one in offered(library, half).drawn}

    with home.open() as library:
        assert drawn(library) == {f"Why {n}?" for n in range(4)}
    home.answer(*(f"many/why-{n}/answer" for n in (0, 1)), rating=Rating.EASY)
    with home.open() as library:
        assert len(drawn(library) & {"Why 0?", "Why 1?"}) == 0
        interview = holding.begin(library, half)
        wrong = asked(interview).prompt
        interview.answer("no idea at all")
        while (question := interview.question) is not None:
            interview.answer(question.model)
        interview.finish()
        assert wrong in drawn(library)


def test_last_verdict_counts_for_the_next_interview(home: Home, clock: FakeClock) -> None:
    """Of two cards that are alike in all else, the one that was answered wrong is asked again."""
    notes = "".join(f"  - cloze: The {{{{{tree}}}}} is number {n}.\n" for n, tree in enumerate(("oak", "ash")))
    home.deck("two.yaml", f"title: Two\nnotes:\n{notes}")
    with home.open() as library:
        for right in ("oak", "ash"):
            interview = holding.begin(library, Terms(questions=2))
            through(interview, right).finish()
            clock.advance(seconds=1)
            assert [one.showing.asked.answer.text for one in offered(library, Terms(questions=1)).drawn] != [right]


# --- answering ----------------------------------------------------------------------------------------------------


def test_answer_is_on_disk_before_the_next_question(library: Library) -> None:
    """With what was said, its time and its budget; nothing of the verdict can be seen."""
    interview = holding.begin(library, Terms(follow_ups=False))
    first = asked(interview)
    interview.answer("Shade, and wildlife.", confidence="sure")
    stored = record.one_of(library, interview.id)
    assert stored is not None
    assert [(answer.said, answer.confidence, answer.budget_ms) for answer in stored.answers] == [
        ("Shade, and wildlife.", "sure", first.budget_ms)
    ]
    assert asked(interview) != first


def test_budget_is_the_notes_own_or_follows_its_length(library: Library) -> None:
    """`minutes` counts; else the kind and the model answer decide."""
    assert asked(holding.begin(library, one("interview"))).budget_ms == 2 * MINUTE
    cloze, definition = (asked(holding.begin(library, one(kind))).budget_ms for kind in ("cloze", "definition"))
    assert 20_000 <= cloze < definition < 2 * MINUTE


def test_countdown_never_cuts_off(library: Library, clock: FakeClock) -> None:
    """Long past its budget the question still stands, and its answer counts with its time."""
    interview = holding.begin(library, one("interview"))
    question = asked(interview)
    clock.advance(minutes=5)
    assert interview.left_ms() == -3 * MINUTE
    assert interview.question is question
    interview.answer("For the shade and the wildlife.")
    (answer,) = interview.finish().answers
    assert (answer.ms, answer.over_ms) == (5 * MINUTE, 3 * MINUTE)
    assert answer.verdict is Verdict.CORRECT


def test_clock_changes_do_not_reach_the_times(library: Library, clock: FakeClock) -> None:
    """Set back it adds nothing; set forward by a day it adds nothing either; the answers keep their order."""
    interview = holding.begin(library, Terms(questions=3, follow_ups=False))
    clock.advance(seconds=10)
    assert interview.elapsed_ms() == 10_000
    clock.advance(hours=-3)
    assert interview.elapsed_ms() == 10_000
    interview.answer("one")
    clock.advance(days=1)
    assert interview.elapsed_ms() == 0
    interview.answer("two")
    clock.advance(days=-2)
    interview.answer("three")
    debrief = through(interview).finish()
    assert [answer.ms for answer in debrief.answers] == [10_000, 0, 0]
    assert [answer.said for answer in debrief.answers] == ["one", "two", "three"]


def test_interview_ends_with_its_minutes(library: Library, clock: FakeClock) -> None:
    """The answer that is under way is taken; what is left isn't asked, and the debrief says so."""
    interview = holding.begin(library, Terms(questions=4, minutes=6, follow_ups=False))
    clock.advance(minutes=7)
    assert interview.total_left_ms() == -MINUTE
    interview.answer("late")
    assert interview.is_over
    debrief = interview.finish()
    assert (debrief.answered, debrief.finished) == (1, True)
    assert debrief.asked > 1
    assert any(f"Time ran out before {debrief.asked - 1} question" in sentence for sentence in debrief.advice)


def test_choice_is_judged_by_its_options(library: Library) -> None:
    """The right one is right, another wrong, none chosen wrong as well."""
    for options, verdict in (("right", Verdict.CORRECT), ("wrong", Verdict.WRONG), ("none", Verdict.WRONG)):
        interview = holding.begin(library, one("choice"))
        question = asked(interview)
        wrong = set(range(3)) - question.right
        interview.choose({"right": question.right, "wrong": {min(wrong)}, "none": set()}[options])
        assert interview.finish().answers[0].verdict is verdict


def test_spoken_answer_is_ticked_off(library: Library, clock: FakeClock) -> None:
    """The clock stands while points are ticked; the verdict follows from them, and is sure."""
    interview = holding.begin(library, one("interview", spoken=True))
    clock.advance(seconds=50)
    points = interview.spoke()
    clock.advance(seconds=30)
    assert [point.say for point in points] == ["shade", "wildlife"]
    interview.ticked([Mark.MISSING, Mark.MET])
    (answer,) = interview.finish().answers
    assert (answer.ms, answer.spoken, answer.verdict) == (50_000, True, Verdict.PARTIAL)
    assert [point.mark for point in answer.points] == [Mark.MISSING, Mark.MET]


@pytest.mark.parametrize("kind", ("definition", "difference", "list", "cloze", "interview"))
def test_every_spoken_answer_has_something_to_tick(library: Library, kind: str) -> None:
    """The author's points, or the parts of the model answer."""
    interview = holding.begin(library, one(kind, spoken=True))
    if not asked(interview).options:
        assert interview.spoke()


@pytest.mark.parametrize("text", ("", "x" * 100_000, "\x1b]52;c;AAAA\x07\x00\x9b31m", "🌳" * 40, "Warum nicht? なぜ"))
def test_any_answer_is_taken(library: Library, text: str) -> None:
    """Endless, control bytes, only emoji, another language, nothing at all: judged, kept, and safe to show."""
    interview = holding.begin(library, one("interview"))
    interview.keep(text)
    interview.answer(text)
    (answer,) = interview.finish().answers
    assert answer.verdict is not Verdict.CORRECT
    assert len(answer.said) <= record.LONGEST_SAID
    assert answer.cut == (len(text) > record.LONGEST_SAID)
    assert not any(ord(char) < 32 or 0x7F <= ord(char) < 0xA0 for char in answer.said)


# --- asking on ----------------------------------------------------------------------------------------------------


def test_missing_essential_point_asks_for_more(library: Library) -> None:
    """Without saying what is missing; what is added counts with what was said before."""
    interview = holding.begin(library, one("interview", follow_ups=True))
    interview.answer("It gives shade.")
    question = asked(interview)
    assert (question.is_follow_up, question.prompt) == (True, "Can you say more about that?")
    assert interview.position == 1
    interview.answer("It also helps wildlife.")
    through(interview)
    debrief = interview.finish()
    assert [answer.verdict for answer in debrief.answers[:2]] == [Verdict.PARTIAL, Verdict.CORRECT]
    assert debrief.missed == ()


def test_authors_follow_up_is_asked(library: Library) -> None:
    """One of the note's own; nothing judges it, so it doesn't count."""
    interview = holding.begin(library, one("interview", follow_ups=True))
    interview.answer("Shade and wildlife.")
    question = asked(interview)
    assert question.prompt in ("And where?", "And when?")
    assert question.budget_ms == MINUTE
    interview.answer("In the garden, in autumn.")
    debrief = interview.finish()
    assert (debrief.score, debrief.unjudged) == (1.0, 1)
    debrief = correct(library, debrief, 2, verdict=Verdict.WRONG)
    assert (debrief.score, debrief.unjudged) == (1 / 1.5, 0)


def test_follow_up_never_repeats_what_is_asked(library: Library) -> None:
    """A card's spoiler group comes once in an interview, follow-ups included."""
    interview = holding.begin(library, Terms(questions=20))
    groups = []
    while interview.question is not None:
        question = interview.question
        if question.card is not None and question.origin != "more":
            groups.append((question.showing.uid, question.showing.key.face.partition("/")[2]))  # type: ignore[union-attr]
        interview.choose({0}) if question.options else interview.answer("shade and acorns and wildlife, a slow tree")
    assert len(groups) == len(set(groups))


def test_follow_ups_can_be_switched_off(library: Library) -> None:
    """Then each question stands alone."""
    debrief = through(holding.begin(library, Terms(follow_ups=False))).finish()
    assert not any(answer.is_follow_up for answer in debrief.answers)


# --- leaving and going on -----------------------------------------------------------------------------------------


def test_going_on_where_it_was_left(library: Library, clock: FakeClock) -> None:
    """The same question with what was typed; the pause isn't counted."""
    interview = holding.begin(library, Terms())
    interview.answer("first")
    question = asked(interview)
    clock.advance(seconds=20)
    interview.leave("half a sent")
    clock.advance(minutes=50)
    later = again(library)
    assert replace(asked(later), showing=None) == replace(question, showing=None)
    assert later.draft == "half a sent"
    assert later.elapsed_ms() == 20_000
    assert (later.position, later.total) == (interview.position, interview.total)


def test_killed_between_two_answers(library: Library) -> None:
    """Without any farewell the answers and the last draft are there; a draft cut off in its middle does no harm."""
    interview = holding.begin(library, Terms(follow_ups=False))
    interview.answer("first")
    interview.keep("sec")
    later = again(library)
    assert later.draft == "sec"
    drafts.keep(library, f"interview {interview.id}", '{"number": 2, "fol')
    assert again(library).draft == ""
    assert len(through(again(library)).finish().answers) == interview.total


def test_left_follow_up_is_asked_again(library: Library) -> None:
    """The same one, worked out anew from the answer."""
    interview = holding.begin(library, one("interview", follow_ups=True))
    interview.answer("It gives shade.")
    more = asked(interview)
    assert replace(asked(again(library)), showing=None) == replace(more, showing=None)
    again(library).answer("wildlife")
    assert asked(again(library)).origin == "author"


def test_vanished_question_is_passed_over(home: Home, library: Library) -> None:
    """Decks changed while it was left: it says so, and the debrief names the question."""
    interview = holding.begin(library, Terms(kinds=frozenset({"list", "cloze", "choice"}), follow_ups=False))
    interview.leave("squirrels")
    from studydeck.services.taking_in import takein

    home.deck("trees.yaml", DECK.replace("  - list: Two nuts\n    items: [acorn, hazelnut]\n    tags: [nuts]\n", ""))
    takein.take_in(library)
    library.forget()
    later = again(library)
    seen = []
    notices = [later.notice]
    while later.question is not None:
        seen.append(later.question.kind)
        later.choose({0}) if later.question.options else later.answer("ash")
        notices.append(later.notice)
    assert sorted(seen) == ["choice", "cloze"]
    assert any("1 question was passed over" in notice for notice in notices)
    assert later.finish().passed_over == ("Name them all: Two nuts",)


def test_dropped_interview_keeps_its_answers(library: Library) -> None:
    """It isn't offered again, and its debrief says that it ended early."""
    interview = holding.begin(library, Terms(follow_ups=False))
    interview.answer("first")
    left = holding.unfinished(library)
    assert left is not None
    holding.drop(library, left)
    assert holding.unfinished(library) is None
    assert [(item.answered, item.finished) for item in past(library)] == [(1, False)]
    with pytest.raises(StudydeckError, match="isn't waiting"):
        holding.go_on(library, left)


def test_interview_without_an_answer_is_not_offered_again(library: Library) -> None:
    """Killed or left with nothing but blanks typed: beginning anew is as good, and undo finds what was done before."""
    interview = holding.begin(library, Terms())
    interview.keep(" \n")
    assert holding.unfinished(library) is None
    interview.leave()
    assert holding.unfinished(library) is None
    assert library.newest_act() is None
    holding.begin(library, Terms()).leave("Half a word")
    assert holding.unfinished(library) is not None


def test_dropping_is_taken_back_alone(library: Library) -> None:
    """Undo lets the interview wait again, with what was answered and typed; only the next undo takes all of it."""
    interview = holding.begin(library, Terms(follow_ups=False))
    interview.skip()
    interview.leave("Half a word")
    left = holding.unfinished(library)
    assert left is not None
    holding.drop(library, left)
    assert holding.unfinished(library) is None
    assert not history.takes_interview(library)
    assert "the end of the mock interview" in history.undo_act(library)
    assert again(library).draft == "Half a word"
    assert history.takes_interview(library)


def test_draft_goes_with_its_interview(library: Library) -> None:
    """Of one that was taken back nothing typed stays on disk when the next begins; one that waits keeps its own."""
    first = holding.begin(library, Terms())
    first.leave("Typed and taken back")
    assert history.undo_act(library)
    assert len(list((library.places.data / "drafts").iterdir())) == 1
    second = holding.begin(library, Terms())
    second.leave("Typed and waiting")
    holding.begin(library, Terms())
    files = [path.read_text(encoding="utf-8") for path in (library.places.data / "drafts").iterdir()]
    assert len(files) == 1
    assert "waiting" in files[0]


ACTS = st.sampled_from(("answer", "skip", "leave", "kill", "undo", "later", "back", "speak"))


@pytest.mark.long
@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.lists(ACTS, max_size=14), st.booleans(), st.one_of(st.none(), st.integers(1, 10)))
def test_whatever_is_done_nothing_is_lost(
    library: Library, clock: FakeClock, acts: list[str], follow_ups: bool, minutes: int | None
) -> None:
    """Left, killed, taken back, with the clock set forth and back: no question comes twice, and each answer is there."""
    terms = Terms(questions=5, minutes=minutes, follow_ups=follow_ups)
    held, answered = holding.begin(library, terms), []
    for act in acts:
        if held.question is None:
            break
        place = (held.question.number, held.question.follow)
        match act:
            case "answer" | "skip" | "speak":
                assert place not in answered
                answered.append(place)
                if act == "skip":
                    held.skip()
                elif held.question.options:
                    held.choose({0}, confidence="sure")
                elif act == "speak":
                    held.ticked([Mark.MET] * len(held.spoke()))
                else:
                    held.answer("slow tree with acorns", confidence="guess")
            case "leave" | "kill":
                held.keep("half")
                if act == "leave":
                    held.leave("half")
                left = holding.unfinished(library)
                assert left is not None
                held = holding.go_on(library, left)
                if held.question is not None:
                    assert (held.question.number, held.question.follow) == place
                    assert held.draft == "half"
            case "undo":
                history.undo_act(library)
                assert holding.unfinished(library) is None
                held, answered = holding.begin(library, terms), []
            case "later" | "back":
                clock.advance(seconds=7_000 if act == "later" else -9_000)
    debrief = held.finish()
    assert [(one.number, one.follow) for one in debrief.answers] == sorted(answered)
    assert all(0 <= one.ms <= 60 * MINUTE for one in debrief.answers)
    assert debrief.finished == held.is_over
    history.undo_act(library)


def test_finishing_early_is_said(library: Library) -> None:
    """The debrief holds what was answered, and that it wasn't all."""
    interview = holding.begin(library, Terms(follow_ups=False))
    interview.answer("first")
    debrief = interview.finish()
    assert (debrief.finished, debrief.answered) == (False, 1)
    assert holding.unfinished(library) is None


def test_undo_takes_the_whole_interview_back(library: Library) -> None:
    """Its confusions too; the log keeps all of it."""
    interview = holding.begin(library, Terms())
    through(interview).finish()
    count = log.count(library.connection)
    assert "the mock interview" in history.undo(library)
    assert past(library) == []
    assert confusions.pairs(library) == []
    assert log.count(library.connection) == count + 1
    with pytest.raises(StudydeckError, match="There is no interview"):
        debrief_of(library, interview.id)


def test_failed_write_leaves_the_question(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    """On a full disk the answer isn't taken, and can be given again."""
    interview = holding.begin(library, Terms(follow_ups=False))
    question = asked(interview)
    with monkeypatch.context() as patch:

        def full(_events: object) -> None:
            raise StudydeckError("The disk is full.")

        patch.setattr(library, "write", full)
        with pytest.raises(StudydeckError, match="full"):
            interview.answer("first")
    assert interview.question is question
    interview.answer("first")
    assert interview.answered == 1


# --- the debrief --------------------------------------------------------------------------------------------------


def test_debrief_scores_by_topic_and_point(library: Library) -> None:
    """Right counts one and wrong none; topics are the notes' tags; what was missed is named."""
    interview = holding.begin(library, replace(one("interview", "list", "cloze"), questions=3))
    while (question := interview.question) is not None:
        interview.answer({"interview": "Shade.", "list": "hazelnut, acorn", "cloze": "yew"}[question.kind])
    debrief = interview.finish()
    assert {topic.name: topic.score for topic in debrief.topics} == {"flowers": 0.0, "broadleaf": 0.5, "nuts": 1.0}
    assert [topic.name for topic in debrief.topics] == ["flowers", "broadleaf", "nuts"]
    assert debrief.score == 0.5
    assert [point.say for _, point in debrief.missed] == ["wildlife"]


def test_advice_is_concrete(library: Library) -> None:
    """At most three things, each named: the sure mistake, the essential point, what wasn't known."""
    interview = holding.begin(library, replace(one("interview", "list", "cloze"), questions=3))
    while (question := interview.question) is not None:
        if question.kind == "list":
            interview.skip()
        else:
            interview.answer({"interview": "Shade.", "cloze": "yew"}[question.kind], confidence="sure")
    debrief = interview.finish()
    assert len(debrief.advice) == 3
    for said, words in zip(debrief.advice, ("sure and wrong", "wildlife", "Two nuts"), strict=True):
        assert words in said
    assert [debrief.answers[n - 1].kind for n in debrief.sure_and_wrong] == ["cloze"]


def test_advice_is_of_different_sorts(library: Library) -> None:
    """Of two mistakes of one sort the second makes room for something else."""
    interview = holding.begin(library, replace(one("interview", "list", "cloze"), questions=3))
    while (question := interview.question) is not None:
        interview.answer({"interview": "Shade.", "list": "stone", "cloze": "yew"}[question.kind], confidence="sure")
    debrief = interview.finish()
    assert len(debrief.sure_and_wrong) == 2
    assert sum("sure and wrong" in said for said in debrief.advice) == 1
    assert len(debrief.advice) == 3


def test_nothing_is_advised_without_a_reason(library: Library) -> None:
    """After a perfect interview in good time there is nothing to work on."""
    interview = holding.begin(library, one("list"))
    interview.answer("acorn, hazelnut")
    assert interview.finish().advice == ()


def test_confusion_is_logged_with_the_interview(library: Library) -> None:
    """Another term's definition: the pair is there for statistics and drills, and the debrief names it."""
    interview = holding.begin(library, one("definition", tags=("broadleaf",)))
    assert asked(interview).prompt == 'What is meant by "Oak"?'
    interview.answer("It is a conifer and keeps its needles in winter.")
    debrief = interview.finish()
    assert debrief.answers[0].verdict is Verdict.WRONG
    assert [(confused.asked, confused.described) for confused in debrief.confusions] == [("Oak", "Pine")]
    assert len(confusions.pairs(library)) == 1
    assert "Tell Oak and Pine apart" in debrief.advice[0]


def test_swapped_sides_are_a_confusion(library: Library) -> None:
    """Which of the two was taken for the other, by name."""
    interview = holding.begin(library, one("difference"))
    while not asked(interview).prompt.startswith("How do"):
        interview = holding.begin(library, Terms(questions=4, kinds=frozenset({"difference"}), follow_ups=False))
        while interview.question is not None and not interview.question.prompt.startswith("How do"):
            interview.skip()
    rows = asked(interview).showing.asked.answer.rows  # type: ignore[union-attr]
    interview.answer(f"The {rows[0].label} has {rows[1].text}, but the {rows[1].label} has {rows[0].text}.")
    debrief = interview.finish()
    assert debrief.answers[-1].verdict is Verdict.WRONG
    assert {debrief.confusions[0].asked, debrief.confusions[0].described} == {"Oak", "Pine"}


def test_earlier_interviews_are_compared_on_shared_topics(library: Library, clock: FakeClock) -> None:
    """Only topics that both asked count, on both sides."""
    for text, kinds in (("yew", ("cloze",)), ("x", ("list",)), ("ash", ("cloze",))):
        interview = holding.begin(library, one(*kinds))
        interview.answer(text)
        last = interview.finish()
        clock.advance(days=1)
    (earlier,) = last.earlier
    assert (earlier.score, earlier.here, earlier.topics) == (0.0, 1.0, ("flowers",))
    assert [item.score for item in past(library)] == [0.0, 0.0, 1.0]


def test_corrected_verdict_is_remembered(library: Library) -> None:
    """It counts in the debrief, the next answer alike is judged so, and one undo takes back both and nothing else."""
    interview = holding.begin(library, one("interview"))
    interview.answer("Because my neighbour has one.")
    debrief = interview.finish()
    assert debrief.answers[0].verdict is Verdict.WRONG
    debrief = correct(library, debrief, 1, verdict=Verdict.CORRECT)
    answer = debrief.answers[0]
    assert (answer.verdict, answer.certainty, answer.corrected) == (Verdict.CORRECT, Certainty.SURE, True)
    assert debrief.score == 1.0
    assert [kept.rating for kept in remembered.of(library, answer.uid, answer.face)] == [Rating.GOOD]
    second = holding.begin(library, one("interview"))
    second.answer("Because my neighbour has one!")
    assert second.finish().answers[0].verdict is Verdict.CORRECT
    history.undo(library)
    history.undo(library)
    assert debrief_of(library, interview.id).score == 0.0
    assert remembered.of(library, answer.uid, answer.face) == []


def test_corrected_marks_give_the_verdict(library: Library) -> None:
    """Points ticked in the debrief decide, and must be as many as there are."""
    interview = holding.begin(library, one("interview"))
    interview.answer("Birds live there, and it keeps the sun off.")
    debrief = correct(library, interview.finish(), 1, marks=[Mark.MET, Mark.MET])
    assert (debrief.answers[0].verdict, debrief.missed) == (Verdict.CORRECT, ())
    with pytest.raises(StudydeckError, match="has 2 points"):
        correct(library, debrief, 1, marks=[Mark.MET])
    with pytest.raises(StudydeckError, match="no answer 7"):
        correct(library, debrief, 7, verdict=Verdict.WRONG)


def test_schedule_is_fed_only_when_asked(library: Library) -> None:
    """Then each judged card has one review, in one act; before it nothing was scheduled, and it can't be done twice."""
    interview = holding.begin(library, Terms())
    debrief = through(interview).finish()
    assert not log.of_kind(library.connection, EventKind.REVIEW)
    assert debrief.can_feed
    cards = {(a.uid, a.face) for a in debrief.answers if a.verdict and a.uid and a.origin != "more"}
    assert feed(library, debrief).startswith(f"{len(cards)} answers")
    reviews = log.of_kind(library.connection, EventKind.REVIEW)
    assert {(event.uid, event.face) for event in reviews} == cards
    assert len(reviews) == len(cards)
    with library.database.transaction() as connection:
        kept = states.kept(connection)
        assert states.rebuild(connection) == kept
    after = debrief_of(library, interview.id)
    assert (after.fed, after.can_feed) == (True, False)
    with pytest.raises(StudydeckError, match="already"):
        feed(library, after)
    history.undo(library)
    assert not log.of_kind(library.connection, EventKind.REVIEW)
    assert debrief_of(library, interview.id).can_feed


def test_verdict_decides_the_grade(library: Library) -> None:
    """Wrong is Again, partly right Hard, right Good; never Easy."""
    texts = {"interview": "Shade.", "list": "hazelnut, acorn", "cloze": "yew"}
    interview = holding.begin(library, replace(one(*texts), questions=3))
    while (question := interview.question) is not None:
        interview.answer(texts[question.kind], confidence="sure")
    debrief = interview.finish()
    feed(library, debrief)
    reviews = log.of_kind(library.connection, EventKind.REVIEW)
    kinds = {answer.uid: answer.kind for answer in debrief.answers}
    assert {kinds[str(event.uid)]: event.rating for event in reviews} == {"interview": 2, "list": 3, "cloze": 1}
    assert all(event.detail["sure"] == "sure" and event.detail["how"] == "typed" for event in reviews)


def test_old_interview_is_not_fed(library: Library, clock: FakeClock) -> None:
    """On another study day it says no more what is known now."""
    debrief = through(holding.begin(library, Terms())).finish()
    clock.advance(days=1)
    assert not debrief_of(library, debrief.id).can_feed
    with pytest.raises(StudydeckError, match="was held on"):
        feed(library, debrief)


# --- the log ------------------------------------------------------------------------------------------------------


def test_log_alone_holds_the_debrief(home: Home, library: Library) -> None:
    """With the decks gone, all of it can still be read."""
    debrief = through(holding.begin(library, Terms())).finish()
    library.close()
    (home.places.decks / "trees.yaml").unlink()
    with home.open() as later:
        assert replace(debrief_of(later, debrief.id), can_feed=True) == debrief


def test_two_devices_are_united(library: Library) -> None:
    """Of two answers to one question the earlier counts; the order in which they arrive doesn't matter."""
    interview = holding.begin(library, replace(Terms(), follow_ups=False, questions=2))
    interview.answer("mine")
    events = log.of_kind(library.connection, EventKind.INTERVIEW)
    other = replace(
        events[-1],
        id=replace(events[-1].id, device="other"),
        at_ms=events[-1].at_ms - 1,
        detail={**events[-1].detail, "said": "theirs"},
    )
    for order in ([*events, other], [other, *events]):
        (stored,) = record.from_events(library, sorted(order, key=lambda event: event.order))
        assert [answer.said for answer in stored.answers] == ["theirs"]


def test_damaged_events_are_passed_over(library: Library) -> None:
    """Whatever stands in a detail, past interviews can be listed."""
    interview = holding.begin(library, Terms(questions=2, follow_ups=False))
    interview.answer("x")
    events = log.of_kind(library.connection, EventKind.INTERVIEW)
    strange: list[object] = [None, 7, "x", [], {"a": 1}, [[1]], True, -1, 10**30]
    for event in events:
        for name in event.detail:
            for value in strange:
                damaged = replace(event, detail={**event.detail, name: value})
                found = record.from_events(library, [*(e for e in events if e is not event), damaged])
                json.dumps([[answer.said for answer in stored.answers] for stored in found])


def test_midnight_passes(library: Library, clock: FakeClock) -> None:
    """An interview over the rollover stays one interview."""
    clock.at = clock.at.replace(hour=3, minute=59)
    interview = holding.begin(library, Terms(questions=3, follow_ups=False))
    interview.answer("one")
    clock.at += dt.timedelta(minutes=3)
    debrief = through(interview).finish()
    assert len(debrief.answers) == 3
