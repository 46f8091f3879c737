"""What the settings name in vain is told by `check`, with its line, and changes nothing else."""

from studydeck.deckfiles.problems import render
from studydeck.services.checking import check
from studydeck.services.stray_settings import stray_sentence
from tests.conftest import Home

DECK = "notes:\n  - {question: Why plan?, answer: To choose.}\n"


def told(home: Home, settings: str) -> list[str]:
    """Return the problems of a home with one deck `mine` and these settings, as printed without the path."""
    home.deck("mine.yaml", DECK)
    home.places.settings.write_text(settings, encoding="utf-8")
    found = check(home.places)
    assert found.errors == 0
    return [render(problem).removeprefix(str(home.places.settings)) for problem in found.problems]


def test_settings_of_a_deck_that_is_not_there(home: Home) -> None:
    """With its line and the id that was meant."""
    [text] = told(home, "# [deck.mien]\n[deck.mine]\nnew_per_day = 5\n[deck.mien]\nnew_per_day = 5\n")
    head, line, caret = text.split("\n")
    assert head.startswith(
        ":4:7: warning: these settings are for a deck `mien`, and there is none. Did you mean `mine`?"
    )
    assert line == "    4 | [deck.mien]"
    assert caret == "      |       ^^^^"


def test_a_folder_that_is_not_there(home: Home) -> None:
    """With where it was looked for."""
    [text] = told(home, '[decks]\nfolders = ["nowhere"]\n')
    assert text.startswith(f":2:13: warning: the deck folder `nowhere` doesn't exist. It is looked for at {home.folder / 'nowhere'}.")  # fmt: skip


def test_a_search_that_cannot_be_understood(home: Home) -> None:
    """A saved search is parsed before somebody studies by it."""
    [text] = told(home, '[sets]\ngood = "tag:x"\nbad = "(tag:x"\n')
    assert text.startswith(":3:1: warning: the search of the set `bad` can't be understood: ")


def test_settings_that_fit_are_fine(home: Home) -> None:
    """And so are none at all."""
    (home.folder / "more").mkdir(parents=True)
    assert told(home, '[decks]\nfolders = ["more"]\n[deck.mine]\nnew_per_day = 5\n') == []
    home.places.settings.unlink()
    assert check(home.places).problems == ()


def test_named_files_are_checked_without_the_settings(home: Home) -> None:
    """`check PATH` is about that path."""
    path = home.deck("mine.yaml", DECK)
    home.places.settings.write_text("[deck.other]\nnew_per_day = 5\n")
    assert check(home.places, [str(path)]).problems == ()


def test_start_tells_the_first_and_how_many_more(home: Home) -> None:
    """In one sentence for the line above the footer, with the id that was meant."""
    home.settings('[deck.mein]\nnew_per_day = 1\n[decks]\nfolders = ["nowhere"]\n')
    home.deck("mine.yaml", DECK)
    with home.open() as library:
        assert stray_sentence(library) == (
            "settings.toml: these settings are for a deck `mein`, and there is none. Did you mean `mine`? "
            "1 more warning: `studydeck check`."
        )


def test_start_is_silent_where_nothing_strays_or_no_deck_is_there(home: Home) -> None:
    """There is nothing to tell, or something else first."""
    home.settings("[deck.mine]\nnew_per_day = 1\n")
    with home.open() as library:
        assert stray_sentence(library) == ""
    home.deck("mine.yaml", DECK)
    with home.open() as library:
        assert stray_sentence(library) == ""
