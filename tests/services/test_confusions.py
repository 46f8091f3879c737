"""Confusions: what is noted of an answer, which cards then come first, and until when."""

import json
from dataclasses import replace

import pytest

from studydeck.core.events import EventKind
from studydeck.core.fold import fold
from studydeck.core.scheduler import Rating
from studydeck.services import history
from studydeck.services.browsing import card_history
from studydeck.services.crib import crib_sheet
from studydeck.services.history import find_card
from studydeck.services.library import Library
from studydeck.services.studying import confusions, typed_turns
from studydeck.services.studying.day import Selection, build_queue
from studydeck.services.studying.session import Session
from studydeck.services.studying.showing import Turn
from studydeck.store import index, log, states
from tests.conftest import Home

DECK = """\
title: Roles
notes:
  - {question: Filler one?, answer: first}
  - {question: Filler two?, answer: second}
  - difference: [Product manager, {name: Project manager, also: [PjM]}]
    aspects:
      Question: [what and why, how and when]
      Measure: [value, time and budget]
      Horizon: [years, the end of the project]
  - {term: Product manager, meaning: Decides what is built and why.}
  - {term: Project manager, meaning: Delivers in time and within budget.}
  - {term: Scrum master, meaning: Helps a team to work well.}
  - choose: Who decides what is built?
    right: Product manager
    wrong: [Scrum master, Project manager]
"""


def wrong(turn: Turn) -> int:
    """Return the index of an option that isn't right."""
    return next(n for n in range(len(turn.asked.options)) if n not in turn.asked.right)


def up(library: Library, key: str) -> Session:
    """Return a session of one card."""
    return Session(library, Selection(cards=(find_card(library, key),)))


def confuse(library: Library, key: str = "roles/product-manager-and-project-manager/which/question") -> Session:
    """Answer a card by a wrong choice."""
    session = up(library, key)
    assert session.turn is not None
    session.turn.choose(wrong(session.turn))
    session.answer(Rating.AGAIN)
    return session


def first_keys(library: Library, **chosen: object) -> list[str]:
    """Return the faces of the cards that come first today, with their notes."""
    queue = build_queue(library, Selection(**chosen), library.today())  # type: ignore[arg-type]
    rows = {row.card: row for row in index.cards(library.connection, [entry.card for entry in queue.main])}
    notes = {row.uid: index.note(library.connection, row.uid) for row in rows.values()}
    return [f"{notes[rows[e.card].uid].note}/{rows[e.card].face}" for e in queue.main]  # type: ignore[union-attr]


@pytest.fixture
def library(home: Home):  # type: ignore[no-untyped-def]
    """The deck, open for writing."""
    home.deck("roles.yaml", DECK)
    with home.open() as opened:
        yield opened


def test_a_wrong_which_is_noted_with_both_names_in_the_batch_of_the_answer(library: Library) -> None:
    """The event names the pair, how, the aspect and the notes that define them; one undo takes answer and event back."""
    confuse(library)
    (event,) = log.of_kind(library.connection, EventKind.CONFUSION)
    assert event.detail["how"] == "which"
    assert event.detail["aspect"] == "question"
    assert {side["name"] for side in event.detail["pair"]} == {"Product manager", "Project manager"}
    defined = {index.note(library.connection, side["uid"]).note for side in event.detail["pair"]}  # type: ignore[union-attr]
    assert defined == {"product-manager", "project-manager"}
    assert [e.kind for e in log.of_batch(library.connection, event.batch or "")] == ["review", "confusion"]
    assert "leech" not in history.undo(library)
    assert log.of_kind(library.connection, EventKind.CONFUSION) == []
    assert confusions.pairs(library) == []


def test_a_wrong_choice_pairs_the_right_option_with_the_chosen_one(library: Library) -> None:
    """With their definitions; the differences between the two are found in the deck."""
    session = up(library, "roles/who-decides-what-is-built/choice")
    assert session.turn is not None
    session.turn.choose(session.turn.asked.options.index("Project manager"))
    session.answer(Rating.AGAIN)
    (pair,) = confusions.pairs(library)
    assert (pair.a, pair.b, pair.times) == ("Product manager", "Project manager", 1)
    faces = [row.face for card in pair.cards if (row := index.card(library.connection, card))]
    assert faces[0] == "choice"
    assert faces[1:4] == ["which/question", "which/measure", "which/horizon"]
    assert faces[-2:] == ["meaning", "meaning"]


@pytest.mark.parametrize("rating", (Rating.GOOD, Rating.EASY))
def test_a_slip_is_no_confusion(library: Library, rating: Rating) -> None:
    """Who grades a wrong choice Good or Easy says that it was one."""
    session = up(library, "roles/who-decides-what-is-built/choice")
    assert session.turn is not None
    session.turn.choose(wrong(session.turn))
    session.answer(rating)
    assert confusions.pairs(library) == []


def test_a_right_answer_writes_one_event_and_no_batch(library: Library) -> None:
    """Nothing beside the review, and how its note is known."""
    up(library, "roles/filler-one/answer").answer(Rating.GOOD)
    kinds = [(event.kind, event.batch) for event in log.read(library.connection)]
    assert ("review", None) in kinds
    assert {kind for kind, _batch in kinds} <= {"review", "note"}


def test_a_pair_is_one_however_it_was_confused(library: Library) -> None:
    """By `which` and by choice, either way round: counted together, the last time first."""
    confuse(library)
    session = up(library, "roles/who-decides-what-is-built/choice")
    assert session.turn is not None
    session.turn.choose(session.turn.asked.options.index("Project manager"))
    session.answer(Rating.AGAIN)
    (pair,) = confusions.pairs(library)
    assert pair.times == 2
    assert pair.aspects == ("question",)


def test_its_cards_come_first_on_the_next_day(library: Library, home: Home) -> None:
    """Which cards of the other aspects, then both definitions; the confused one is being learnt and comes by itself."""
    confuse(library)
    home.clock.advance(days=1)
    note = "product-manager-and-project-manager"
    keys = first_keys(library)
    assert keys[:2] == [f"{note}/which/measure", f"{note}/which/horizon"]
    assert set(keys[2:4]) == {"product-manager/meaning", "project-manager/meaning"}
    assert f"{note}/aspect/question" not in keys


def test_its_cards_come_in_the_same_session(home: Home) -> None:
    """Where spacing lets them: the definitions next, the other aspects of the note five cards later."""
    home.deck("roles.yaml", DECK)
    home.deck(
        "more.yaml", "title: More\nnotes:\n" + "".join(f"  - {{question: M{n}?, answer: x}}\n" for n in range(12))
    )
    with home.open() as library:
        session = Session(library)
        while session.turn is not None and not session.turn.showing.key.face.startswith("which"):
            session.answer(Rating.EASY)
        turn = session.turn
        assert turn is not None
        turn.choose(wrong(turn))
        session.answer(Rating.AGAIN)
        asked = []
        for _ in range(6):
            assert session.turn is not None
            asked.append(session.turn.showing.key)
            session.answer(Rating.EASY)
        assert {(key.note, key.face) for key in asked[:2]} == {
            ("product-manager", "meaning"),
            ("project-manager", "meaning"),
        }
        assert [key.face for key in asked].index("which/measure") == 4


def test_a_card_comes_first_until_it_was_answered_right(library: Library, home: Home) -> None:
    """One after the other leaves; with the last one the pair is told apart, and the day is as it was."""
    before = first_keys(library)
    session = confuse(library)
    assert confusions.pairs(library)[0].is_open
    for _ in range(8):
        home.clock.advance(days=1)
        session = Session(library)
        while session.turn is not None:
            session.answer(Rating.GOOD)
        if not confusions.pairs(library)[0].is_open:
            break
    (pair,) = confusions.pairs(library)
    assert not pair.is_open
    assert confusions.soon(library, library.today()) == []
    assert before


def test_practice_tells_apart_as_well(library: Library, home: Home) -> None:
    """The session of confused pairs practises their cards, and what is known there comes first no more."""
    confuse(library)
    home.clock.advance(seconds=5)
    drill = Session(library, Selection(mode="confused"))
    assert drill.practice
    while drill.turn is not None:
        drill.answer(Rating.GOOD)
    (pair,) = confusions.pairs(library)
    assert not pair.is_open


def test_after_thirty_days_the_schedule_alone_decides(library: Library, home: Home) -> None:
    """A pair that was never told apart stays listed, and brings nothing any more."""
    confuse(library)
    home.clock.advance(days=29)
    assert confusions.soon(library, library.today())
    home.clock.advance(days=1)
    assert confusions.soon(library, library.today()) == []
    assert not confusions.pairs(library)[0].is_open


def test_limits_hold(library: Library, home: Home) -> None:
    """With no new cards allowed, no new card of a pair comes; in a session of at most two, two come."""
    confuse(library)
    home.clock.advance(days=1)
    assert len(first_keys(library, limit=2)) == 2
    assert first_keys(library, new=0, mode="day").count("product-manager/meaning") == 0
    assert all("which" in key for key in first_keys(library, mode="due"))


def test_a_damaged_event_is_passed_over(library: Library) -> None:
    """A detail of another program or a damaged one makes no pair and no error."""
    details = (
        {},
        {"pair": 3},
        {"pair": [{"name": "A"}]},
        {"pair": [{"name": "A"}, {"name": ""}]},
        {"v": 2, "pair": [1, 2]},
    )
    library.write([library.happened(EventKind.CONFUSION, detail=detail) for detail in details])
    pair_of = [{"uid": "\ud800", "name": "A"}, {"uid": 3, "name": "B"}]
    odd = {"v": 1, "pair": pair_of, "cards": [["x"], 4, ["u", 3], None, ["\ud800", "f"]], "aspect": 7}
    line = json.dumps(odd)  # as another program may have written it; this one can't
    library.write([library.happened(EventKind.CONFUSION, uid="u", face="f", detail={"v": 1})])
    library.connection.execute("UPDATE events SET detail = ? WHERE uid = 'u'", (line,))
    (pair,) = confusions.pairs(library)
    assert (pair.a, pair.b, len(pair.cards), pair.uids) == ("A", "B", 1, frozenset({"u"}))
    assert crib_sheet(library, Selection()).weakest
    assert first_keys(library)


def test_the_queue_follows_from_the_events_alone(library: Library, home: Home) -> None:
    """Thrown away and folded again, what comes first is the same."""
    confuse(library)
    home.clock.advance(days=1)
    keys = first_keys(library)
    with library.database.transaction() as connection:
        states.rebuild(connection)
    assert first_keys(library) == keys
    assert fold(log.read(library.connection)).cards == states.kept(library.connection).cards


def test_undo_of_a_confusion_brings_the_former_queue_back(library: Library) -> None:
    """And its card is up again, without the pair in the summary."""
    session = Session(library)
    while session.turn is not None and not session.turn.showing.key.face.startswith("which"):
        session.answer(Rating.EASY)
    turn = session.turn
    assert turn is not None
    keys = first_keys(library)
    turn.choose(wrong(turn))
    session.answer(Rating.AGAIN)
    assert [pair[2] for pair in session.summary().confused] == [1]
    assert session.undo() == "Again"
    assert session.turn is not None
    assert session.turn.showing.key == turn.showing.key
    assert first_keys(library) == keys
    assert session.summary().confused == ()


def typed(library: Library, key: str, text: str, rating: Rating = Rating.AGAIN) -> Session:
    """Answer a card by typing."""
    session = up(library, key)
    assert session.turn is not None
    typed_turns.hand_in(library, session.turn, text)
    session.answer(rating)
    return session


def test_a_swapped_difference_is_a_confusion_of_its_sides(library: Library) -> None:
    """What was typed tells the sides the wrong way round."""
    text = "The product manager cares for how and when, the project manager for what and why."
    typed(library, "roles/product-manager-and-project-manager/aspect/question", text)
    (event,) = log.of_kind(library.connection, EventKind.CONFUSION)
    assert (event.detail["how"], event.detail["aspect"]) == ("swap", "question")
    (pair,) = confusions.pairs(library)
    assert {pair.a, pair.b} == {"Product manager", "Project manager"}


def test_a_partners_definition_is_a_confusion_of_the_two(library: Library) -> None:
    """The definition of another term of the deck was typed."""
    typed(library, "roles/product-manager/meaning", "Somebody who delivers in time and within the budget.")
    (event,) = log.of_kind(library.connection, EventKind.CONFUSION)
    assert event.detail["how"] == "concept"
    (pair,) = confusions.pairs(library)
    assert (pair.a, pair.b) == ("Product manager", "Project manager")
    faces = [row.face for card in pair.cards if (row := index.card(library.connection, card))]
    assert faces[:2] == ["meaning", "which/question"]


def test_a_typed_answer_that_is_taken_as_right_confuses_nothing(library: Library) -> None:
    """Graded Good all the same."""
    typed(library, "roles/product-manager/meaning", "Delivers in time and within budget.", Rating.GOOD)
    assert confusions.pairs(library) == []


def test_an_option_made_from_another_note_names_that_note(library: Library) -> None:
    """Where a definition is asked as multiple choice, the option's own note says what was taken for it."""
    session = up(library, "roles/product-manager/meaning")
    turn = session.turn
    assert turn is not None
    deck = turn.showing.deck.number
    uids = {name: index.uid_of(library.connection, deck, name) or "" for name in ("product-manager", "scrum-master")}
    options = ("Decides what is built and why.", "Helps a team to work well.")
    asked = replace(turn.asked, options=options, right=frozenset({0}), about=tuple(uids.values()))
    turn.showing = replace(turn.showing, asked=asked)
    turn.choose(1)
    session.answer(Rating.AGAIN)
    (pair,) = confusions.pairs(library)
    assert (pair.a, pair.b, pair.uids) == ("Product manager", "Scrum master", frozenset(uids.values()))


@pytest.mark.parametrize("chosen", ({1, 2}, {0, 1, 2}, {0}))
def test_where_several_are_right_only_one_for_one_is_a_pair(library: Library, chosen: set[int]) -> None:
    """Two wrong ones, one too many or one too few name no pair."""
    session = up(library, "roles/who-decides-what-is-built/choice")
    turn = session.turn
    assert turn is not None
    asked = replace(turn.asked, options=("a", "b", "c", "d"), right=frozenset({0, 3}), several=True)
    turn.showing = replace(turn.showing, asked=asked)
    for option in chosen:
        turn.choose(option)
    session.answer(Rating.AGAIN)
    assert confusions.pairs(library) == []


def test_names_of_a_pair_are_clean_and_short(library: Library) -> None:
    """Whatever a file of another device holds reaches no screen as it is."""
    names = ("A\x1b[31m\nB", "c" * 5000)
    detail = {"v": 1, "pair": [{"uid": "x", "name": name} for name in names]}
    library.write([library.happened(EventKind.CONFUSION, uid="x", face="y", detail=detail)])
    (pair,) = confusions.pairs(library)
    assert "\x1b" not in pair.a
    assert "\n" not in pair.a
    assert len(pair.b) <= 120


def test_the_past_of_a_card_and_the_log_name_what_was_confused(library: Library, home: Home, run) -> None:  # type: ignore[no-untyped-def]
    """Beside the answer; the names as they were then."""
    confuse(library)
    key = "roles/product-manager-and-project-manager/which/question"
    happened = card_history.history(library, find_card(library, key)).happenings
    assert [one.kind for one in happened] == ["review", "confusion"]
    assert happened[1].confused is not None
    assert set(happened[1].confused) == {"Product manager", "Project manager"}
    line = next(line for line in run("log").out.splitlines() if "confusion" in line)
    assert " / ".join(happened[1].confused) in line
