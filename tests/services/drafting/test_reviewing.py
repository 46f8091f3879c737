"""Reviews of drafts: each decision is in the deck and in the log as one act, and is known again on a second run."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
import yaml

from studydeck.core.events import EventKind
from studydeck.errors import StudydeckError
from studydeck.services.drafting import accepting, decisions
from studydeck.services.drafting.card_content import Content, swapped, turned_into
from studydeck.services.drafting.decisions import Act
from studydeck.services.drafting.draft_cards import Listed
from studydeck.services.drafting.reviewing import Review
from studydeck.services.history import undo
from studydeck.services.library import Library
from studydeck.store import log, states
from tests.conftest import FakeClock, Home, Ran, answer
from tests.drafting import tea


@pytest.fixture
def library(home: Home) -> Iterator[Library]:
    """An open library without decks."""
    with home.open() as opened:
        yield opened


@pytest.fixture
def review(library: Library) -> Review:
    """The review of a draft that nobody has seen yet."""
    return Review(library, "drinks.md", tea.drafted())


def named(review: Review, name: str) -> str:
    """Return the card of a term, an aspect or a topic."""
    found = [card.id for card in review.cards.values() if name in (card.content.term, card.content.aspect)]
    assert len(found) == 1, name
    return found[0]


def kind(review: Review, name: str) -> str:
    """Return the only card of a kind."""
    return next(card.id for card in review.cards.values() if card.content.kind == name)


def notes(library: Library, deck: str = "tea-and-coffee") -> dict[str, dict[str, object]]:
    """Return the notes of a deck's file by id."""
    path = library.deck_by_id(deck).path  # type: ignore[union-attr]
    data = yaml.load(path.read_text(encoding="utf-8"), yaml.BaseLoader)  # noqa: S506
    return {note["id"]: note for note in data["notes"] or ()}


def test_doubtful_cards_are_offered_only_on_ask(review: Review) -> None:
    """Seven cards were found, six are offered, all stand in the document's order."""
    assert (len(review.cards), len(review.listed()), len(review.listed(Listed.EVERY))) == (7, 6, 7)
    blocks = [review.cards[name].quote.block for name in review.listed(Listed.EVERY)]
    assert blocks == sorted(blocks)


def test_unsure_cards_can_come_first(review: Review) -> None:
    """In that order those to check stand before those that are ready."""
    tiers = [str(review.cards[name].base.tier) for name in review.listed(unsure_first=True)]
    assert tiers == ["check", "check", "ready", "ready", "ready", "ready"]


def test_the_first_kept_card_makes_the_deck(review: Review, library: Library) -> None:
    """The deck is called as the document, names it among its sources, and the note says where it comes from."""
    said = review.keep([named(review, "Tea")])
    deck = library.deck_by_id("tea-and-coffee")
    assert deck is not None
    assert said == "Kept in Tea and Coffee."
    data = yaml.load(deck.path.read_text(encoding="utf-8"), yaml.BaseLoader)  # noqa: S506
    assert data["sources"] == {"drinks": {"title": "Tea vs Coffee"}}
    assert notes(library)["tea"]["source"] == {"from": "drinks", "at": "Tea vs Coffee"}
    assert review.deck_id == "tea-and-coffee"


def test_differences_of_one_pair_share_a_note(review: Review, library: Library) -> None:
    """The second aspect changes the note of the first, whose cards keep their progress; so does what is alike."""
    review.keep([named(review, "Caffeine")])
    answer(library, "tea-and-coffee/coffee-vs-tea/aspect/caffeine")
    review.keep([named(review, "Taste")])
    review.keep([kind(review, "likeness")])
    note = notes(library)["coffee-vs-tea"]
    assert list(note["aspects"]) == ["Caffeine", "Taste"]  # type: ignore[call-overload]
    assert len(note["alike"]) == 1  # type: ignore[arg-type]
    assert [card.standing.reps for _uid, _face, card in states.all_states(library.connection)] == [1]


def test_one_undo_takes_back_file_and_decision(review: Review, library: Library) -> None:
    """After the undo the deck is as it was before the act, and the card is to be decided again."""
    review.keep([named(review, "Caffeine")])
    path = library.deck_by_id("tea-and-coffee").path  # type: ignore[union-attr]
    before = path.read_bytes()
    review.keep([named(review, "Taste"), named(review, "Tea")])
    said, about = review.undo()
    assert path.read_bytes() == before
    assert said.startswith("the keeping of 2 drafted cards")
    assert review.cards[about].act is Act.OPEN
    assert review.counts[Act.ACCEPT] == 1
    assert undo(library).startswith("the keeping of Caffeine")
    assert not path.exists()


def test_a_rejection_can_be_undone_from_outside(review: Review, library: Library) -> None:
    """`studydeck undo` takes a rejection back, and says what it was."""
    name = named(review, "Coffee")
    review.reject(name)
    assert undo(library).startswith("the rejection of Coffee of ")
    review.reload()
    assert review.cards[name].act is Act.OPEN


def test_the_log_names_what_was_decided(home: Home, run: Callable[..., Ran]) -> None:
    """`studydeck log` says of each decision what it was and which card it was about."""
    with home.open() as library:
        review = Review(library, "drinks.md", tea.drafted())
        review.reject(named(review, "Coffee"))
    assert "draft  reject Coffee" in run("log").out


def test_a_kept_card_that_is_rejected_leaves_the_deck(review: Review, library: Library) -> None:
    """Its aspect goes and the others stay; the last one takes the note along."""
    review.keep([named(review, "Caffeine"), named(review, "Taste"), named(review, "Tea")])
    review.reject(named(review, "Taste"))
    assert list(notes(library)["coffee-vs-tea"]["aspects"]) == ["Caffeine"]  # type: ignore[call-overload]
    review.reopen(named(review, "Caffeine"))
    assert list(notes(library)) == ["tea"]


def test_a_kept_card_is_changed_in_its_place(review: Review, library: Library) -> None:
    """Swapped sides, another aspect, another meaning: the same note, the same place, its progress with it."""
    review.keep(review.listed())
    answer(library, "tea-and-coffee/tea/meaning")
    caffeine, term = named(review, "Caffeine"), named(review, "Tea")
    review.change(caffeine, replace(swapped(review.cards[caffeine].content), aspect="Strength"))
    review.change(term, replace(review.cards[term].content, term="Green tea", meaning="leaves in hot water"))
    note = notes(library)
    aspects = note["coffee-vs-tea"]["aspects"]
    assert list(aspects) == ["Strength", "Taste"]  # type: ignore[call-overload]
    assert [side.casefold() for side in aspects["Strength"]] == ["about 95 mg a cup", "about 40 mg a cup"]  # type: ignore[index, call-overload]
    assert note["tea"]["term"] == "Green tea"
    assert [card.standing.reps for _uid, _face, card in states.all_states(library.connection)] == [1]


def test_a_change_before_keeping_is_kept_as_it_was_changed(review: Review, library: Library) -> None:
    """What was changed survives a new start of the program, and is what comes into the deck."""
    name = named(review, "Tea")
    review.change(name, replace(review.cards[name].content, meaning="steeped leaves"))
    again = Review(library, "drinks.md", tea.drafted())
    assert again.cards[name].content.meaning == "steeped leaves"
    again.keep([name])
    assert notes(library)["tea"]["meaning"] == "Steeped leaves"


def test_another_kind_is_another_note(review: Review, library: Library) -> None:
    """A definition becomes a question or a cloze, and is kept as one."""
    tea_card, coffee = named(review, "Tea"), named(review, "Coffee")
    review.change(tea_card, turned_into(review.cards[tea_card].content, "question", review.subjects))
    review.change(coffee, turned_into(review.cards[coffee].content, "cloze", review.subjects))
    review.keep([tea_card, coffee])
    assert {"question", "answer"} <= set(notes(library)["question-tea"])
    assert any("cloze" in note for note in notes(library).values())


def test_merging_makes_one_card_of_two(review: Review, library: Library) -> None:
    """The card says what both said, the other is part of it, and one undo parts them again."""
    caffeine, taste = named(review, "Caffeine"), named(review, "Taste")
    assert review.can_merge(caffeine, taste)
    assert not review.can_merge(caffeine, named(review, "Tea"))
    review.keep([caffeine])
    review.merge(caffeine, taste)
    assert review.cards[taste].act is Act.MERGE
    assert review.cards[caffeine].content.sides[0] == "about 40 mg a cup; light and leafy"
    assert len(review.cards[caffeine].base.quotes) == 2
    sides = notes(library)["coffee-vs-tea"]["aspects"]["Caffeine"]  # type: ignore[index, call-overload]
    assert "light and leafy" in sides[0]
    review.undo()
    assert (review.cards[taste].act, len(review.cards[caffeine].base.quotes)) == (Act.OPEN, 1)


def test_a_card_of_ones_own_is_tied_to_its_sentence(review: Review, library: Library) -> None:
    """It is kept with its place, listed where its sentence stands, and known again after a new start."""
    from studydeck.tui.drafting.pieces import Pages

    pages = Pages(review.draft.document)
    quote = pages.quote(2, pages.pieces[2].sentences[1])
    assert quote.text == "It was first grown in Ethiopia."
    name, _said = review.add(Content("question", term="Where was coffee first grown?", meaning="in Ethiopia"), quote)
    again = Review(library, "drinks.md", tea.drafted())
    assert again.cards[name].quote == quote
    assert (again.cards[name].own, again.cards[name].act) == (True, Act.ACCEPT)
    assert notes(library)["question-where-was-coffee-first-grown"]["answer"] == "in Ethiopia"
    review.undo()
    assert name not in review.cards


def test_a_second_run_offers_nothing_that_was_decided(review: Review, library: Library) -> None:
    """Kept and rejected cards of the same document aren't offered again."""
    review.keep(review.listed()[:4])
    review.reject(review.listed()[4])
    again = Review(library, "drinks.md", tea.drafted())
    assert (len(again.listed()), len(again.listed(Listed.KEPT)), len(again.listed(Listed.REJECTED))) == (1, 4, 1)


def test_a_revised_document_offers_what_is_new_or_changed(review: Review, library: Library) -> None:
    """A changed card shows what it was; taking the change keeps its progress, leaving it leaves the note alone."""
    review.keep(review.listed())
    answer(library, "tea-and-coffee/tea/meaning")
    revised = tea.reworded(tea.drafted(), "Tea", meaning="an infusion of dried leaves, drunk hot")
    revised = tea.reworded(revised, "Taste", sides=("light", "bitter and dark as night"))
    again = Review(library, "drinks.md", revised)
    term, taste = named(again, "Tea"), named(again, "Taste")
    assert again.listed() == [term, taste]
    assert again.cards[term].was == "Tea: a drink made of leaves that are left in hot water"
    again.keep([term])
    assert notes(library)["tea"]["meaning"].startswith("An infusion")  # type: ignore[attr-defined]
    assert [card.standing.reps for _uid, _face, card in states.all_states(library.connection)] == [1]
    assert again.reject(taste) == "The card stays as it was kept."
    assert "leafy" in str(notes(library)["coffee-vs-tea"]["aspects"])
    assert Review(library, "drinks.md", revised).listed() == []


def test_what_vanished_from_the_document_is_counted(review: Review, library: Library) -> None:
    """A kept card that the document no longer gives stays in the deck, and is told."""
    review.keep([named(review, "Tea")])
    again = Review(library, "drinks.md", tea.without(tea.drafted(), "Tea"))
    assert again.gone == 1
    assert "tea" in notes(library)


def test_a_card_that_lacks_something_is_refused(review: Review, library: Library) -> None:
    """One card alone says what it lacks; among several it is left to be edited."""
    name = named(review, "Tea")
    review.change(name, replace(review.cards[name].content, meaning=""))
    with pytest.raises(StudydeckError, match="A definition needs a term and its meaning"):
        review.keep([name])
    assert not library.decks
    said = review.keep([name, named(review, "Taste")])
    assert (
        said == "1 card kept in Tea and Coffee. 1 card left to edit first: A definition needs a term and its meaning."
    )
    assert review.cards[name].act is Act.OPEN


def test_another_note_of_that_id_stays(home: Home) -> None:
    """A note of another kind that has the id already is left alone, and the card gets another id."""
    home.deck("mine.yaml", "title: Mine\nid: mine\nnotes:\n  - {question: Is tea hot, answer: 'yes', id: tea}\n")
    with home.open() as library:
        review = Review(library, "drinks.md", tea.drafted(), (), "mine")
        review.keep([named(review, "Tea")])
        kept = notes(library, "mine")
        assert kept["tea"]["question"] == "Is tea hot"
        assert kept["tea-2"]["term"] == "Tea"


def test_a_note_that_was_there_is_not_taken_out(home: Home) -> None:
    """A definition that stood in the deck before only gains its source, and rejecting the card leaves it there."""
    home.deck("mine.yaml", "title: Mine\nid: mine\nnotes:\n  - {term: Tea, meaning: my own words, id: tea}\n")
    with home.open() as library:
        review = Review(library, "drinks.md", tea.drafted(), (), "mine")
        name = named(review, "Tea")
        assert review.keep([name]) == "Its note is in Mine already."
        review.reject(name)
        assert notes(library, "mine")["tea"]["meaning"] == "my own words"


def test_a_note_deleted_by_hand_hinders_nothing(review: Review, library: Library, home: Home) -> None:
    """The card of a note that is gone can be rejected, and kept anew."""
    from studydeck.services.taking_in import takein

    name = named(review, "Tea")
    review.keep([name, named(review, "Coffee")])
    path = library.deck_by_id("tea-and-coffee").path  # type: ignore[union-attr]
    text = path.read_text(encoding="utf-8")
    home.deck(path.name, text[: text.index("  - term: Tea")] + text[text.index("  - term: Coffee") :])
    takein.take_in(library)
    review.reject(name)
    assert review.cards[name].act is Act.REJECT
    review.keep([name])
    assert list(notes(library)) == ["coffee", "tea"]


def test_an_edit_that_went_on_is_left_with_its_decision(review: Review, library: Library) -> None:
    """Where the file was changed since, undo says so, and takes neither back half."""
    name = named(review, "Tea")
    review.reject(named(review, "Coffee"))
    review.keep([name])
    path = library.deck_by_id("tea-and-coffee").path  # type: ignore[union-attr]
    path.write_text(path.read_text(encoding="utf-8") + "# mine\n", encoding="utf-8")
    with pytest.raises(StudydeckError, match="was changed since"):
        review.undo()
    said, _about = review.undo()
    assert said.startswith("the rejection of Coffee")
    assert review.cards[name].act is Act.ACCEPT


def test_damaged_decisions_are_passed_over(review: Review, library: Library) -> None:
    """Events that say nothing that can be understood neither break the review nor decide anything."""
    name = named(review, "Tea")
    strange = [
        {},
        {"document": 1, "finding": name, "act": "accept"},
        {"document": review.key, "finding": name, "act": "dance"},
        {"document": review.key, "finding": name, "act": "change", "card": {"kind": "song"}},
        {"document": review.key, "finding": "own-1", "act": "accept", "card": {"kind": "cloze"}, "quote": {"text": 3}},
    ]
    library.write([library.happened(EventKind.DRAFT, detail=detail) for detail in strange])
    review.reload()
    assert (len(review.cards), review.cards[name].act) == (7, Act.OPEN)


def test_a_clock_that_was_set_back_changes_no_decision(review: Review, library: Library, home: Home) -> None:
    """Of two decisions the one made later counts, whatever the clock said."""
    name = named(review, "Coffee")
    review.reject(name)
    home.clock.advance(hours=-3)
    review.reopen(name)
    assert Review(library, "drinks.md", tea.drafted()).cards[name].act is Act.OPEN


def test_decisions_behind_a_clock_that_was_set_back_follow_the_newest(
    review: Review, library: Library, home: Home
) -> None:
    """Each is dated right behind the newest decision of all, so a whole document costs one look at the log a card."""
    for name in review.listed():
        review.reject(name)
    newest = log.of_kind(library.connection, EventKind.DRAFT)[-1].at_ms
    home.clock.advance(hours=-3)
    review.keep(review.listed())
    kept = log.of_kind(library.connection, EventKind.DRAFT)[-6:]
    assert {event.at_ms for event in kept} == {newest + 1}
    assert Review(library, "drinks.md", tea.drafted()).counts[Act.ACCEPT] == 6


def test_the_order_of_arrival_changes_no_decision(review: Review, library: Library, tmp_path: Path) -> None:
    """Events of two devices, put together in any order, tell the same decisions, and what is kept of them is the same."""
    other = Home(tmp_path / "other", FakeClock())
    with other.open() as opened:
        theirs = Review(opened, "drinks.md", tea.drafted())
        theirs.reject(named(theirs, "Tea"))
        theirs.keep([named(theirs, "Coffee"), named(theirs, "Taste")])
        theirs.undo()
        events = list(log.read(opened.connection))
    review.keep([named(review, "Tea"), named(review, "Taste")])
    review.reject(named(review, "Coffee"))
    events += log.read(library.connection)
    found = []
    for number, arriving in enumerate((events, events[::-1], sorted(events, key=lambda event: event.id.seq))):
        with Home(tmp_path / f"union{number}", FakeClock()).open() as union:
            with union.database.transaction() as connection:
                for event in arriving:
                    states.record(connection, event)
            with union.database.transaction() as connection:
                kept = states.kept(connection)
                assert states.rebuild(connection) == kept
            found.append((kept, decisions.decisions_of(union, review.key)))
    assert found[0] == found[1] == found[2]
    assert len(found[0][1]) == 3


def test_a_rebuild_keeps_every_decision(review: Review, library: Library) -> None:
    """What the states hold follows from the events: folded anew, the review is the same."""
    review.keep(review.listed()[:2])
    review.reject(review.listed()[2])
    before = decisions.decisions_of(library, review.key)
    states.rebuild(library.connection)
    assert decisions.decisions_of(library, review.key) == before
    assert len(log.of_kind(library.connection, EventKind.DRAFT)) == 3


def test_drafts_taken_in_from_the_command_line_are_decided(library: Library, home: Home) -> None:
    """What `take` puts into a deck counts as kept in the review."""
    home.deck("mine.yaml", "title: Mine\nid: mine\nnotes:\n  - {term: Water, meaning: what all drinks are made of}\n")
    from studydeck.services.taking_in import takein

    takein.take_in(library)
    made = tea.drafted()
    from studydeck.drafting import card_ids

    taken = accepting.take(library, made, "mine", card_ids.finding_ids(made)[:3])
    assert (taken.added, taken.left_out) == (3, 0)
    assert len(Review(library, "drinks.md", made).listed()) == 3
