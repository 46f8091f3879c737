"""Which deck somebody means by an id or a title."""

from collections.abc import Iterable

from studydeck.core.text import normalise, one_line
from studydeck.errors import StudydeckError
from studydeck.services.library import DeckEntry, Library


def called(library: Library, name: str) -> list[DeckEntry]:
    """Return the deck with that id, else those with that title, in whatever case they are written."""
    wanted = name.strip().casefold()
    by_id = [entry for entry in library.decks.values() if entry.deck.id.casefold() == wanted]
    title = normalise(name)
    return by_id or [entry for entry in library.decks.values() if title and normalise(entry.deck.title) == title]


def the_deck(library: Library, name: str) -> DeckEntry:
    """Return the one deck with that id or title.

    Raises:
        StudydeckError: there is none, with the nearest that there is, or several have that title. Exit code 2.
    """
    found = called(library, name)
    if not found:
        raise nothing_called(name, library.decks.values())
    if len(found) > 1:
        ids = ", ".join(f"`{entry.deck.id}`" for entry in found)
        raise StudydeckError(f"Several decks are called `{one_line(name)}`.", f"Give its id: {ids}.", exit_code=2)
    return found[0]


def nothing_called(name: str, entries: Iterable[DeckEntry]) -> StudydeckError:
    """Return the error of a name that no deck has, with the nearest that one has."""
    import difflib

    ids = {name: entry.deck.id for entry in entries for name in (entry.deck.title.casefold(), entry.deck.id)}
    near = difflib.get_close_matches(name.strip().casefold(), ids, 1, 0.4)
    hint = "`studydeck decks` lists them." if ids else "There are no decks yet."
    hint = f"Did you mean `{ids[near[0]]}`?" if near else hint
    return StudydeckError(f"There is no deck `{one_line(name)}`.", hint, exit_code=2)
