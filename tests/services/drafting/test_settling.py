"""Killed between telling an act and writing its file: what the deck hasn't is to be decided again, never lost."""

import pytest

from studydeck.core.events import Event
from studydeck.services.drafting.decisions import Act
from studydeck.services.drafting.into_deck import into_deck
from studydeck.services.drafting.reviewing import Review
from studydeck.services.library import Library
from studydeck.services.writing import file_changes
from studydeck.services.writing.safe_files import Prepared
from tests.conftest import Home
from tests.drafting import tea


class Kill(BaseException):
    """The program ends here: nothing after it happens."""


def named(review: Review, name: str) -> str:
    """Return the card of a term or an aspect."""
    return next(card.id for card in review.cards.values() if name in (card.content.term, card.content.aspect))


def deck_text(home: Home) -> str:
    """Return the text of the deck, empty where there is none."""
    path = home.places.decks / "tea-and-coffee.yaml"
    return path.read_text(encoding="utf-8") if path.exists() else ""


def killed_before_the_file(monkeypatch: pytest.MonkeyPatch, library: Library) -> None:
    """Let the program be killed once the act's events are on disk."""
    write = library.write
    told: list[list[Event]] = []

    def put_in_place(_prepared: Prepared) -> None:
        raise Kill

    def once(events: list[Event]) -> None:
        if told:
            raise Kill
        told.append(events)
        write(events)

    monkeypatch.setattr(file_changes, "put_in_place", put_in_place)
    monkeypatch.setattr(library, "write", once)


@pytest.mark.parametrize("first", (True, False))
def test_a_kept_card_whose_file_was_never_written_is_open_again(
    home: Home, monkeypatch: pytest.MonkeyPatch, *, first: bool
) -> None:
    """The next start offers it again, also where the deck itself was to be made; then it can be kept as ever."""
    with home.open() as library:
        review = Review(library, "drinks.md", tea.drafted())
        if not first:
            review.keep([named(review, "Coffee")])
        name = named(review, "Tea")
        killed_before_the_file(monkeypatch, library)
        with pytest.raises(Kill):
            review.keep([name])
        monkeypatch.undo()
    with home.open() as library:
        again = Review(library, "drinks.md", tea.drafted())
        assert again.cards[name].act is Act.OPEN
        again.keep([name])
        assert "term: Tea" in deck_text(home)
        assert Review(library, "drinks.md", tea.drafted()).cards[name].act is Act.ACCEPT


def test_a_card_that_was_never_taken_out_is_kept(home: Home, monkeypatch: pytest.MonkeyPatch) -> None:
    """Killed before the deck lost it, a rejected card is a kept one."""
    with home.open() as library:
        review = Review(library, "drinks.md", tea.drafted())
        review.keep(review.listed())
        name = named(review, "Tea")
        killed_before_the_file(monkeypatch, library)
        with pytest.raises(Kill):
            review.reject(name)
        monkeypatch.undo()
    with home.open() as library:
        assert "term: Tea" in deck_text(home)
        assert Review(library, "drinks.md", tea.drafted()).cards[name].act is Act.ACCEPT


def test_an_undo_that_was_cut_off_is_finished(home: Home, monkeypatch: pytest.MonkeyPatch) -> None:
    """Killed after the files were written back, the decision is taken back as well."""
    with home.open() as library:
        review = Review(library, "drinks.md", tea.drafted())
        review.keep([named(review, "Coffee")])
        review.keep([named(review, "Tea")])

        def killed(_events: list[Event]) -> None:
            raise Kill

        monkeypatch.setattr(library, "write", killed)
        monkeypatch.setattr(file_changes, "discard", killed)
        with pytest.raises(Kill):
            review.undo()
        monkeypatch.undo()
    with home.open() as library:
        assert "term: Tea" not in deck_text(home)
        review = Review(library, "drinks.md", tea.drafted())
        assert review.cards[named(review, "Tea")].act is Act.OPEN
        assert review.cards[named(review, "Coffee")].act is Act.ACCEPT


def test_drafting_into_a_deck_adds_what_was_cut_off(home: Home, monkeypatch: pytest.MonkeyPatch) -> None:
    """`-o` once more brings what the kill kept out."""
    with home.open() as library:
        killed_before_the_file(monkeypatch, library)
        with pytest.raises(Kill):
            into_deck(library, "drinks", [tea.drafted()])
        monkeypatch.undo()
    with home.open() as library:
        assert into_deck(library, "drinks", [tea.drafted()]).added == len(tea.drafted().offered().findings)


def test_decisions_stay_where_files_are_as_they_were_left(home: Home) -> None:
    """Acts that were carried out, undone or done again, and a renamed file, are none that were cut off."""
    with home.open() as library:
        review = Review(library, "drinks.md", tea.drafted())
        name = named(review, "Tea")
        review.keep([name])
        review.undo()
        review.keep([name])
        review.reopen(name)
        review.keep([name])
        review.undo()
        review.undo()
        assert Review(library, "drinks.md", tea.drafted()).cards[name].act is Act.ACCEPT
        path = home.places.decks / "tea-and-coffee.yaml"
        path.rename(path.with_name("else.yaml"))
    with home.open() as library:
        assert Review(library, "drinks.md", tea.drafted()).cards[name].act is Act.ACCEPT
