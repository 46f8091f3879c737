"""Settings for a deck that doesn't exist are told, not refused."""

from studydeck.services.settings_advice import advice
from tests.conftest import Home

DECK = "title: D\nnotes:\n  - {question: One?, answer: First}\n"


def test_settings_of_unknown_decks_are_told_with_the_nearest(home: Home) -> None:
    """A slip of the pen is recognised; more than three are shortened."""
    home.settings("[deck.my-deck]\nnew_per_day = 1\n[deck.mydek]\nnew_per_day = 1\n")
    home.deck("my-deck.yaml", DECK)
    with home.open() as library:
        assert advice(library) == "settings.toml has 1 table for no deck: [deck.mydek]. Did you mean my-deck?"


def test_right_settings_and_a_home_without_decks_are_silent(home: Home) -> None:
    """There is nothing to tell, or something else first."""
    home.settings("[deck.my-deck]\nnew_per_day = 1\n")
    with home.open() as library:
        assert advice(library) == ""
    home.deck("my-deck.yaml", DECK)
    with home.open() as library:
        assert advice(library) == ""
