"""Edited notes: what was guessed is listed, and the user's word decides, until it is taken back."""

from pathlib import Path

import pytest

from studydeck.core.events import EventKind
from studydeck.errors import StudydeckError
from studydeck.services.history import entries, find_card, undo
from studydeck.services.taking_in import matches
from studydeck.services.taking_in.takein import take_in
from studydeck.store import identities, log, states
from tests.conftest import Home, answer
from tests.services.test_edits import Decks

MIX = ("What is the marketing mix?", "A set of four tools that a company uses.")
PRICE = ("Who sets the price of a product?", "The product manager.")
BUDGET = ("Who sets the budget of a campaign?", "The marketing manager.")
MIXED = ("What is the marketng mix?", MIX[1])
PUT_OTHERWISE = ("Which tools does the mix of marketing have?", MIX[1])


def deck(*notes: tuple[str, str]) -> str:
    """Return a deck of questions."""
    return "title: T\nnotes:\n" + "".join(f'  - {{question: "{q}", answer: "{a}"}}\n' for q, a in notes)


@pytest.fixture
def studied(home: Home) -> Home:
    """Return a home in which the mix was answered twice, the price once."""
    home.deck("a.yaml", deck(MIX, PRICE, BUDGET))
    home.answer(*["a/what-is-the-marketing-mix/answer"] * 2, "a/who-sets-the-price-of-a-product/answer")
    return home


def standing(home: Home) -> tuple[dict[str, int], list[matches.Match]]:
    """Return progress by key and what is to be decided; the same after a loss of all that is derived."""
    with home.open() as library:
        found = matches.pending(library)
    progress = home.progress()
    Decks(home).lose_everything_but_decks_and_events()
    with home.open() as library:
        assert matches.pending(library) == found
    assert home.progress() == progress
    return progress, found


def test_slip_in_a_prompt_keeps_its_progress_and_is_listed_once(studied: Home) -> None:
    """The note goes on; the list shows it before and now until it is decided."""
    studied.deck("a.yaml", deck(MIXED, PRICE, BUDGET))
    progress, (match,) = standing(studied)
    assert progress["a/what-is-the-marketng-mix/answer"] == 2
    assert (match.asked, match.before, match.now, match.cards) == (False, MIX, MIXED, 1)
    with studied.open() as library:
        matches.same(library, match)
        assert matches.pending(library) == []
    assert standing(studied) == (progress, [])


def test_kept_note_can_start_afresh_and_go_back(studied: Home) -> None:
    """A fresh start leaves the progress to the former text; undo brings both back."""
    studied.deck("a.yaml", deck(MIXED, PRICE, BUDGET))
    before = standing(studied)
    with studied.open() as library:
        matches.fresh(library, matches.pending(library)[0])
    assert standing(studied) == ({"a/who-sets-the-price-of-a-product/answer": 1}, [])
    with studied.open() as library:
        assert "fresh start" in undo(library)
    assert standing(studied) == before


def test_former_text_has_its_progress_after_a_fresh_start(studied: Home) -> None:
    """Beside the note that started afresh the former one goes on, if it comes back."""
    studied.deck("a.yaml", deck(MIXED, PRICE, BUDGET))
    with studied.open() as library:
        matches.fresh(library, matches.pending(library)[0])
        answer(library, "a/what-is-the-marketng-mix/answer")
    studied.deck("a.yaml", deck(MIXED, MIX, PRICE, BUDGET))
    progress, found = standing(studied)
    assert (progress["a/what-is-the-marketng-mix/answer"], progress["a/what-is-the-marketing-mix/answer"]) == (1, 2)
    assert found == []


def test_reworded_note_is_asked_and_kept_on_a_word(studied: Home) -> None:
    """As long as nothing is said it is new; said to be the same it has the progress; undo asks again."""
    studied.deck("a.yaml", deck(PUT_OTHERWISE, PRICE, BUDGET))
    before, (match,) = standing(studied)
    assert match.asked
    assert match.before == MIX
    assert before == {"a/who-sets-the-price-of-a-product/answer": 1}
    with studied.open() as library:
        matches.same(library, match)
    progress, found = standing(studied)
    assert progress["a/which-tools-does-the-mix-of-marketing-have/answer"] == 2
    assert found == []
    with studied.open() as library:
        undo(library)
    assert standing(studied) == (before, [match])


def test_asked_note_that_is_new_is_asked_no_more(studied: Home) -> None:
    """Said to be another note it stays new, and the vanished one keeps its progress for its return."""
    studied.deck("a.yaml", deck(PUT_OTHERWISE, PRICE, BUDGET))
    with studied.open() as library:
        matches.fresh(library, matches.pending(library)[0])
    assert standing(studied)[1] == []
    studied.deck("a.yaml", deck(MIX, PUT_OTHERWISE, PRICE, BUDGET))
    assert standing(studied)[0]["a/what-is-the-marketing-mix/answer"] == 2


def test_question_is_moot_when_the_note_is_back(studied: Home) -> None:
    """Nothing is asked about a note that stands in a file again."""
    studied.deck("a.yaml", deck(PUT_OTHERWISE, PRICE, BUDGET))
    studied.open().close()
    studied.deck("a.yaml", deck(PUT_OTHERWISE, MIX, PRICE, BUDGET))
    assert standing(studied)[1] == []


def test_slip_mended_by_hand_leaves_nothing_to_decide(studied: Home) -> None:
    """Back at its former text the note is known for sure."""
    studied.deck("a.yaml", deck(MIXED, PRICE, BUDGET))
    studied.open().close()
    studied.deck("a.yaml", deck(MIX, PRICE, BUDGET))
    progress, found = standing(studied)
    assert found == []
    assert progress["a/what-is-the-marketing-mix/answer"] == 2


def test_all_that_were_kept_are_confirmed_in_one_act(studied: Home) -> None:
    """One undo takes the whole of it back."""
    studied.deck("a.yaml", deck(MIXED, ("Who sets the prize of a product?", PRICE[1]), BUDGET))
    with studied.open() as library:
        found = matches.pending(library)
        assert matches.seen(library, found)
        kept = [match for match in found if not match.asked]
        assert [match for match in matches.pending(library) if not match.asked] == []
        undo(library)
        assert matches.pending(library) == found
        assert kept


def test_deciding_twice_is_refused(studied: Home) -> None:
    """A screen that is out of date changes nothing."""
    studied.deck("a.yaml", deck(MIXED, PRICE, BUDGET))
    with studied.open() as library:
        (match,) = matches.pending(library)
        matches.same(library, match)
        with pytest.raises(StudydeckError, match="any more"):
            matches.fresh(library, match)


def test_note_without_progress_is_not_listed(home: Home) -> None:
    """Edits of what was never answered concern nobody."""
    home.deck("a.yaml", deck(MIX, PRICE))
    home.open().close()
    home.deck("a.yaml", deck(MIXED, PRICE))
    assert standing(home) == ({}, [])


def test_undo_of_an_old_fresh_start_finds_out_where_the_note_is(studied: Home) -> None:
    """A fresh start taken back after the note was deleted: the former note is known to have vanished at once."""
    studied.deck("a.yaml", deck(MIXED, PRICE, BUDGET))
    with studied.open() as library:
        (match,) = matches.pending(library)
        matches.fresh(library, match)
    studied.deck("a.yaml", deck(PRICE, BUDGET))
    studied.open().close()
    with studied.open() as library:
        undo(library)
    with studied.open() as library:
        assert match.uid in identities.gone(library.connection)
    standing(studied)


def test_moved_in_two_steps(studied: Home) -> None:
    """Pasted into another deck first and cut later, the note takes its progress along."""
    studied.deck("b.yaml", deck(MIX, ("Something else?", "Indeed.")))
    assert "b/what-is-the-marketing-mix/answer" not in studied.progress()
    studied.deck("a.yaml", deck(PRICE, BUDGET))
    progress, found = standing(studied)
    assert progress["b/what-is-the-marketing-mix/answer"] == 2
    assert found == []


def test_copy_that_was_recorded_can_still_be_moved_to(studied: Home) -> None:
    """A copy recorded as itself while the first deck was away takes the progress, once the first one is cut on purpose."""
    more = [(f"What is number {name}?", f"The number {name} itself.") for name in ("one", "two", "three", "four")]
    moved = ("What is a roadmap?", "A plan.")  # the uid of the copy comes first
    studied.deck("a.yaml", deck(moved, *more))
    studied.answer("a/what-is-a-roadmap/answer")
    studied.deck("b.yaml", deck(moved, ("Something else?", "Indeed.")))
    studied.open().close()
    (studied.places.decks / "a.yaml").unlink()
    assert standing(studied)[0] == {}
    studied.deck("a.yaml", deck(moved, *more))
    assert standing(studied)[0] == {"a/what-is-a-roadmap/answer": 1}
    studied.deck("a.yaml", deck(*more))
    assert standing(studied) == ({"b/what-is-a-roadmap/answer": 1}, [])


def test_nothing_is_asked_of_a_vanished_note_without_progress(studied: Home) -> None:
    """A note that was asked about, never answered and deleted again asks no one else, and stands in nobody's way."""
    studied.deck("a.yaml", deck(PUT_OTHERWISE, PRICE, ("Which tools?", "Another answer.")))
    studied.open().close()
    studied.deck("a.yaml", deck(MIX, PRICE, BUDGET))
    studied.open().close()
    studied.deck("b.yaml", deck(MIX, ("Something else?", "Indeed.")))
    assert standing(studied)[1] == []
    with studied.open() as library:
        recorded = identities.notes(library.connection).values()
        assert [record.deck for record in recorded if record.prompt == MIX[0]] == ["a"]


KINDS = (
    ("  - {question: Mix, answer: tools that go together}", "answer"),
    ("  - {term: Mix, meaning: tools that go together}", "meaning"),
    ("  - {list: Mix, items: [tools that go together]}", "items"),
    ("  - {choose: Mix, right: tools that go together, wrong: [others, none]}", "choice"),
    ("  - {question: Mix, answer: tools that go together, reverse: true}", "answer"),
)


def test_note_of_another_kind_keeps_its_card(home: Home) -> None:
    """A question made a definition, a list or a choice goes on under its new face, and nothing changes when the index is lost."""
    home.deck("a.yaml", f"title: T\nnotes:\n{KINDS[0][0]}\n")
    home.answer("a/mix/answer")
    for note, face in (*KINDS[1:], KINDS[0]):
        home.deck("a.yaml", f"title: T\nnotes:\n{note}\n")
        assert standing(home) == ({f"a/mix/{face}": 1}, [])


def test_gap_that_was_given_a_number_keeps_its_card(home: Home) -> None:
    """The text is the same, the cards' names are not: each gap is recorded under its new name."""
    home.deck("a.yaml", 'title: T\nnotes:\n  - cloze: "{{Strategy}} leads, {{management}} follows."\n')
    home.answer("a/strategy-leads-management-follows/cloze/strategy")
    home.deck("a.yaml", 'title: T\nnotes:\n  - cloze: "{{c2::Strategy}} leads, {{c1::management}} follows."\n')
    assert standing(home) == ({"a/strategy-leads-management-follows/cloze/2": 1}, [])
    home.deck("a.yaml", 'title: T\nnotes:\n  - cloze: "{{c1::Strategy}} leads, {{c2::management}} follows."\n')
    assert standing(home) == ({"a/strategy-leads-management-follows/cloze/1": 1}, [])


def test_deck_that_is_away_for_a_while_leaves_its_progress_to_no_copy(studied: Home) -> None:
    """A copy of one note elsewhere gets nothing while a whole file is broken or gone."""
    studied.deck("b.yaml", deck(MIX, ("Something else?", "Indeed.")))
    studied.open().close()
    for content in ("notes: [", "title: T\nnotes: []\n"):
        studied.deck("a.yaml", content)
        assert standing(studied)[0] == {}
        studied.deck("a.yaml", deck(MIX, PRICE, BUDGET))
        assert standing(studied)[0]["a/what-is-the-marketing-mix/answer"] == 2


def test_unanswered_sibling_gets_no_tombstones_progress(home: Home) -> None:
    """Of two notes with one prompt the answered one is deleted: the other stays new, also when the index is lost."""
    home.deck("a.yaml", deck(("Why?", "because of one"), ("Why?", "another reason")))
    home.answer(next(iter(home.cards())))
    home.deck("a.yaml", deck(("Why?", "another reason")))
    assert standing(home)[0] == {}


def test_file_order_makes_no_difference(home: Home) -> None:
    """The same edits in files that are read in another order give every note the same progress."""
    found = []
    for names in (("a", "b"), ("b", "a")):
        folder = Home(home.folder / names[0], home.clock)
        first, second = names
        folder.deck(f"{first}.yaml", f"id: one\n{deck(MIX, PRICE)}")
        folder.deck(f"{second}.yaml", f"id: two\n{deck(BUDGET)}")
        folder.answer("one/what-is-the-marketing-mix/answer", "two/who-sets-the-budget-of-a-campaign/answer")
        folder.deck(f"{first}.yaml", f"id: one\n{deck(PRICE, ('Who sets the buget of a campaign?', BUDGET[1]))}")
        folder.deck(f"{second}.yaml", f"id: two\n{deck(MIXED)}")
        found.append(folder.progress())
    assert found[0] == found[1]
    assert len(found[0]) == 2


def test_program_that_wrote_the_note_needs_no_guess(studied: Home) -> None:
    """A uid that is told is the note's, whatever it says now, and nothing is asked; also for one never answered."""
    path = studied.places.decks / "a.yaml"
    with studied.open() as library:
        uids = {row[1]: row[0] for row in library.connection.execute("SELECT uid, note FROM idx.notes")}
    mix, budget = uids["what-is-the-marketing-mix"], uids["who-sets-the-budget-of-a-campaign"]
    studied.deck("a.yaml", deck(("Wholly?", "New."), PRICE, ("Else?", "Too.")))
    from studydeck.services.library import Library

    with Library.open(studied.places, studied.clock, write=True, wait=False) as library:
        take_in(library, told={(str(path), 3): mix, (str(path), 5): budget, (str(path), 99): "000000000000"})
        assert matches.pending(library) == []
    assert standing(studied)[0]["a/wholly/answer"] == 2
    assert studied.cards()["a/else/answer"]["uid"] == budget


ASPECTS = "title: T\nnotes:\n  - difference: [Plan, Goal]\n    aspects:\n      {0}: [how to get there, where to get]\n      Level: [detailed, broad]\n"


def test_renamed_aspect_keeps_its_cards_under_the_new_key(home: Home) -> None:
    """Progress, the log and former keys follow the card; a new aspect of the former name starts afresh."""
    home.deck("a.yaml", ASPECTS.format("Timeframe"))
    home.answer("a/plan-and-goal/aspect/timeframe", "a/plan-and-goal/which/timeframe")
    home.deck("a.yaml", ASPECTS.format("Time horizon"))
    after = {"a/plan-and-goal/aspect/time-horizon": 1, "a/plan-and-goal/which/time-horizon": 1}
    assert standing(home)[0] == after
    with home.open() as library:
        assert find_card(library, "a/plan-and-goal/aspect/timeframe") == find_card(
            library, "a/plan-and-goal/aspect/time-horizon"
        )
        assert {entry["card"] for entry in entries(library) if entry["kind"] == "review"} == set(after)
        answer(library, "a/plan-and-goal/aspect/time-horizon")
    home.deck("a.yaml", ASPECTS.format("Time horizon") + "      Timeframe: [a week, a year]\n")
    progress, _found = standing(home)
    assert progress == {**after, "a/plan-and-goal/aspect/time-horizon": 2}
    home.answer("a/plan-and-goal/aspect/timeframe")
    assert standing(home)[0]["a/plan-and-goal/aspect/timeframe"] == 1
    assert standing(home)[0]["a/plan-and-goal/aspect/time-horizon"] == 2


def test_suspension_of_a_renamed_face_follows_it(home: Home) -> None:
    """Every act on a card is written under its origin, in a session and on many at once."""
    from studydeck.services.studying import acts

    home.deck("a.yaml", ASPECTS.format("Timeframe"))
    home.answer("a/plan-and-goal/aspect/timeframe")
    home.deck("a.yaml", ASPECTS.format("Time horizon"))
    with home.open() as library:
        acts.suspend(library, [find_card(library, "a/plan-and-goal/aspect/time-horizon")])
        (event,) = [event for event in log.read(library.connection) if event.kind == EventKind.SUSPEND]
        assert event.face == "aspect/timeframe"
    assert home.cards()["a/plan-and-goal/aspect/time-horizon"]["suspended"]


def test_kept_tables_are_those_of_the_events(studied: Home, tmp_path: Path) -> None:
    """After a wild sequence of edits and decisions what is kept is the fold of the log."""
    for notes in ((MIXED, PRICE), (PUT_OTHERWISE, PRICE, BUDGET), (MIX,), (BUDGET, MIXED)):
        studied.deck("a.yaml", deck(*notes))
        with studied.open() as library:
            for match in matches.pending(library)[:1]:
                matches.fresh(library, match)
            from studydeck.core.fold import fold

            assert identities.kept(library.connection) == fold(log.read(library.connection)).identity
            assert states.kept(library.connection) == fold(log.read(library.connection))
