"""Kept cards are found wherever their notes stand now, and somebody's own notes of the same id or subject stay theirs."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
import yaml

from studydeck.services.drafting import accepting
from studydeck.services.drafting.decisions import Act
from studydeck.services.drafting.into_deck import into_deck
from studydeck.services.drafting.reviewing import Review
from studydeck.services.library import Library
from studydeck.services.taking_in import takein
from tests.conftest import Home, answer
from tests.drafting import tea

OWN_TEA = "title: Other\nid: other\nnotes:\n  - {term: Tea, meaning: my own words here, id: tea}\n"


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
    return next(card.id for card in review.cards.values() if name in (card.content.term, card.content.aspect))


def text_of(library: Library, deck: str = "tea-and-coffee") -> str:
    """Return the text of a deck's file."""
    entry = library.deck_by_id(deck)
    assert entry is not None
    return entry.path.read_text(encoding="utf-8")


def rewritten(home: Home, library: Library, old: str, new: str, deck: str = "tea-and-coffee") -> None:
    """Change a deck's file by hand, and take it in."""
    text = text_of(library, deck)
    assert old in text
    home.deck(library.deck_by_id(deck).path.name, text.replace(old, new))  # type: ignore[union-attr]
    takein.take_in(library)


def without_tea(home: Home, library: Library) -> None:
    """Take the note on tea out of the deck by hand."""
    text = text_of(library)
    rewritten(home, library, text[text.index("  - term: Tea") : text.index("  - term: Coffee")], "")


def test_a_note_of_that_id_in_another_deck_is_left_alone(home: Home) -> None:
    """Where the kept note was deleted by hand, rejecting its card doesn't delete somebody's own note that has the id."""
    home.deck("other.yaml", OWN_TEA)
    with home.open() as library:
        review = Review(library, "drinks.md", tea.drafted())
        review.keep([named(review, "Tea"), named(review, "Coffee")])
        without_tea(home, library)
        review.reject(named(review, "Tea"))
        assert "my own words" in text_of(library, "other")


def test_a_kept_card_taken_into_another_deck_overwrites_nothing(home: Home) -> None:
    """A deck that has its own note on the term keeps it, though the card is kept elsewhere under the same id."""
    home.deck("other.yaml", OWN_TEA)
    with home.open() as library:
        review = Review(library, "drinks.md", tea.drafted())
        review.keep([named(review, "Tea")])
        accepting.take(library, tea.drafted(), "other", [named(review, "Tea")])
        assert "my own words" in text_of(library, "other")


def test_a_kept_card_is_kept_again_where_it_is(home: Home) -> None:
    """A review that now goes into another deck changes what is kept already in the deck that has it."""
    home.deck("other.yaml", OWN_TEA)
    with home.open() as library:
        review = Review(library, "drinks.md", tea.drafted())
        review.keep([named(review, "Tea")])
        revised = tea.reworded(tea.drafted(), "Tea", meaning="an infusion of dried leaves, drunk hot")
        again = Review(library, "drinks.md", revised, (), "other")
        again.keep([named(again, "Tea"), named(again, "Coffee")])
        assert "An infusion" in text_of(library)
        assert "my own words" in text_of(library, "other")
        assert "roasted beans" in text_of(library, "other")
        again.undo()
        assert "An infusion" not in text_of(library)
        assert "roasted beans" not in text_of(library, "other")


@pytest.mark.parametrize("answered", (False, True))
def test_a_note_moved_to_another_deck_is_found(home: Home, library: Library, review: Review, *, answered: bool) -> None:
    """A note that a person moved, answered or not, is changed and taken out where it stands now."""
    review.keep([named(review, "Tea"), named(review, "Coffee")])
    if answered:
        answer(library, "tea-and-coffee/tea/meaning")
    text = text_of(library)
    moved = text[text.index("  - term: Tea") : text.index("  - term: Coffee")]
    home.deck("other.yaml", f"title: Other\nsources: {{drinks: {{title: T}}}}\nnotes:\n{moved}")
    without_tea(home, library)
    name = named(review, "Tea")
    review.change(name, replace(review.cards[name].content, meaning="steeped leaves"))
    assert "Steeped leaves" in text_of(library, "other")
    assert "Steeped" not in text_of(library)
    review.reject(name)
    assert "term: Tea" not in text_of(library, "other")


@pytest.mark.parametrize("answered", (False, True))
def test_a_note_of_another_id_is_found(home: Home, library: Library, review: Review, *, answered: bool) -> None:
    """A note whose id a person changed is still the one that was kept."""
    review.keep([named(review, "Tea"), named(review, "Coffee")])
    if answered:
        answer(library, "tea-and-coffee/tea/meaning")
    rewritten(home, library, "id: tea", "id: my-tea")
    review.reject(named(review, "Tea"))
    assert "my-tea" not in text_of(library)
    assert "term: Coffee" in text_of(library)


def test_an_aspect_of_another_name_is_found(home: Home, library: Library, review: Review) -> None:
    """An aspect that a person renamed is changed in its place, not doubled, and goes with its card."""
    review.keep(review.listed())
    rewritten(home, library, "Taste:", "Flavour:")
    name = named(review, "Taste")
    review.change(name, replace(review.cards[name].content, sides=("light and leafy", "bitter")))
    assert text_of(library).count("ight and leafy") == 1
    rewritten(home, library, "Taste:", "Flavour:")
    review.reject(name)
    assert "eafy" not in text_of(library)


def test_what_a_person_wrote_anew_stays(home: Home, library: Library, review: Review) -> None:
    """An aspect that was renamed and reworded isn't the kept one any more; rejecting the card leaves it."""
    review.keep(review.listed())
    rewritten(home, library, "Taste: [Light and leafy, Strong and roasted]", "Smell: [Like hay, Like toast]")
    review.reject(named(review, "Taste"))
    assert "Smell: [Like hay, Like toast]" in text_of(library)


def test_a_renamed_deck_goes_on(home: Home) -> None:
    """A deck whose file got another name is still the one that cards go into, and what was deleted in it stays away."""
    with home.open() as library:
        review = Review(library, "drinks.md", tea.drafted())
        review.keep(review.listed())
        text = text_of(library)
        library.deck_by_id("tea-and-coffee").path.unlink()  # type: ignore[union-attr]
        gone = next(line for line in text.splitlines(keepends=True) if "Taste:" in line)
        home.deck("hot-drinks.yaml", text.replace(gone, ""))
    with home.open() as library:
        again = Review(library, "drinks.md", tea.drafted())
        assert again.deck_id == "hot-drinks"
        assert len(again.kept_cards()) > len(again.listed())
        assert into_deck(library, "hot-drinks", [tea.drafted()]).added == 0
        again.reject(named(again, "Tea"))
        assert "term: Tea" not in text_of(library, "hot-drinks")


def test_a_card_in_two_decks_is_known_in_both(home: Home) -> None:
    """Put into a second deck, it doesn't come back into the first where it was deleted, and a rejection takes out both."""
    with home.open() as library:
        into_deck(library, "first", [tea.drafted()])
        into_deck(library, "second", [tea.drafted()])
        taste = next(line for line in text_of(library, "first").splitlines(keepends=True) if "Taste:" in line)
        rewritten(home, library, taste, "", "first")
        assert into_deck(library, "first", [tea.drafted()]).added == 0
        assert into_deck(library, "second", [tea.drafted()]).added == 0
        again = Review(library, "drinks.md", tea.drafted())
        again.reject(named(again, "Tea"))
        assert "term: Tea" not in text_of(library, "first") + text_of(library, "second")
        again.undo()
        assert "term: Tea" in text_of(library, "first")
        assert "term: Tea" in text_of(library, "second")


@pytest.mark.parametrize(
    "note",
    (
        "difference: [Coffee, Tea]\n    aspects: {Price: [high, low]}\n",
        "difference: [coffees, teas]\n    id: mine\n    aspects: {Price: [high, low]}\n",
    ),
)
def test_a_pair_in_any_order_and_of_any_id_is_one_note(home: Home, note: str) -> None:
    """A person's own note on the same two takes the aspect in, its sides in that note's order."""
    home.deck("mine.yaml", f"title: Mine\nid: mine\nnotes:\n  - {note}")
    with home.open() as library:
        review = Review(library, "drinks.md", tea.drafted(), (), "mine")
        review.keep([named(review, "Caffeine")])
        data = yaml.load(text_of(library, "mine"), yaml.BaseLoader)  # noqa: S506
        (only,) = data["notes"]
        assert only["aspects"]["Caffeine"] == ["About 95 mg a cup", "About 40 mg a cup"]
        review.reject(named(review, "Caffeine"))
        assert "Caffeine" not in text_of(library, "mine")


def test_a_term_in_its_plural_is_there_already(home: Home) -> None:
    """A person's own note on the term, whatever its id, isn't doubled."""
    home.deck("mine.yaml", "title: Mine\nid: mine\nnotes:\n  - {term: Teas, meaning: my own, id: drinks}\n")
    with home.open() as library:
        review = Review(library, "drinks.md", tea.drafted(), (), "mine")
        assert review.keep([named(review, "Tea")]) == "Its note is in Mine already."
        assert text_of(library, "mine").count("term:") == 1


def test_a_changed_kept_card_that_is_edited_is_changed_in_the_deck(library: Library, review: Review) -> None:
    """Where the document went on, an edit of the card is in the deck: nothing counts as kept that isn't there."""
    review.keep(review.listed())
    revised = tea.reworded(tea.drafted(), "Tea", meaning="an infusion of dried leaves, drunk hot")
    again = Review(library, "drinks.md", revised)
    name = named(again, "Tea")
    assert (
        again.change(name, replace(again.cards[name].content, meaning="steeped leaves")) == "Changed, in the deck too."
    )
    assert "Steeped leaves" in text_of(library)
    assert again.cards[name].act is Act.ACCEPT


def test_a_changed_kept_card_is_merged_in_the_deck_and_never_away(library: Library, review: Review) -> None:
    """It may take another card in, which the deck then says; merged into another one it would stay in the deck unseen."""
    review.keep([named(review, "Caffeine")])
    revised = tea.reworded(tea.drafted(), "Caffeine", sides=("little of it", "a whole lot more of the stuff"))
    again = Review(library, "drinks.md", revised)
    caffeine, taste = named(again, "Caffeine"), named(again, "Taste")
    assert not again.can_merge(taste, caffeine)
    again.merge(caffeine, taste)
    assert "ittle of it; light and leafy" in text_of(library)


def renamed() -> object:
    """Return the draft in which one aspect has another name."""
    made = tea.drafted()
    found = (replace(one, aspect="Flavour") if one.aspect == "Taste" else one for one in made.findings)
    return replace(made, findings=tuple(found))


def test_a_renamed_card_decided_anew_stays_decided(library: Library, review: Review) -> None:
    """Rejected under its former name it stays rejected; edited then, a new start shows what this one shows."""
    review.reject(named(review, "Taste"))
    again = Review(library, "drinks.md", renamed())  # type: ignore[arg-type]
    name = named(again, "Flavour")
    assert again.cards[name].act is Act.REJECT
    again.change(name, replace(again.cards[name].content, aspect="Flavor"))
    third = Review(library, "drinks.md", renamed())  # type: ignore[arg-type]
    assert (third.cards[name].act, third.cards[name].content) == (again.cards[name].act, again.cards[name].content)
    assert again.cards[name].act is Act.OPEN


def test_a_renamed_card_left_as_it_was_isnt_told_as_gone(library: Library, review: Review) -> None:
    """A kept card that got another name and other words, and is left as it was kept, is known under that name."""
    review.keep(review.listed())
    revised = tea.reworded(renamed(), "Flavour", sides=("light and leafy", "strong, dark and roasted"))  # type: ignore[arg-type]
    again = Review(library, "drinks.md", revised)
    assert again.reject(named(again, "Flavour")) == "The card stays as it was kept."
    assert Review(library, "drinks.md", revised).gone == 0


def test_undo_of_a_renamed_card_comes_back_to_it(library: Library, review: Review) -> None:
    """What is taken back is told as one decision on that card, whatever it was called before."""
    review.keep(review.listed())
    revised = tea.reworded(renamed(), "Flavour", sides=("light and leafy", "strong, dark and roasted"))  # type: ignore[arg-type]
    again = Review(library, "drinks.md", revised)
    name = named(again, "Flavour")
    again.reject(name)
    said, about = again.undo()
    assert about == name
    assert said.startswith("the keeping of Flavour of ")
