"""What can be named on a command line: decks, tags, notes, cards and study sets, from the index alone.

Nothing is locked, taken in or written, and what fails is as if there were nothing to name: this answers a key press
in somebody's shell.
"""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from studydeck.core.text import clean, one_line
from studydeck.errors import StudydeckError
from studydeck.services.places import Places
from studydeck.store import index, names
from studydeck.store.database import Connection, Failure

T = TypeVar("T")
Named = list[tuple[str, str]]  # what can be typed, and what it is


def decks(places: Places) -> Named:
    """Return the decks' ids with their titles."""
    return _asked(places, lambda connection: [(row.id, one_line(row.title)) for row in index.decks(connection)])


def titles(places: Places) -> Named:
    """Return the decks' titles and their folders."""

    def named(connection: Connection) -> Named:
        rows = index.decks(connection)
        folders = {str(folder): "folder" for row in rows for folder in row.head.get("breadcrumbs", ())}
        return [(row.title, row.id) for row in rows] + [*folders.items()]

    return _asked(places, named)


def tags(places: Places) -> Named:
    """Return every tag of decks and notes."""

    def named(connection: Connection) -> Named:
        of_decks = [str(tag) for row in index.decks(connection) for tag in row.head.get("tags", ())]
        return [(tag, "") for tag in sorted({*of_decks, *index.tags(connection)})]

    return _asked(places, named)


def notes(places: Places, typed: str) -> Named:
    """Return what may follow in a note's key: the decks, or once one is typed, its notes."""
    deck, slash, _rest = typed.partition("/")
    if not slash:
        return [(f"{name}/", title) for name, title in decks(places)]
    found = _asked(places, lambda connection: names.notes(connection, deck))
    return [(f"{deck}/{note}", kind) for note, kind in found]


def cards(places: Places, typed: str) -> Named:
    """Return what may follow in a card's key: the decks, the notes of one, or the cards of one of these."""
    deck, _, rest = typed.partition("/")
    note, slash, _rest = rest.partition("/")
    if not slash:
        return [(name if name.endswith("/") else f"{name}/", what) for name, what in notes(places, typed)]
    found: list[str] = _asked(places, lambda connection: names.faces(connection, deck, note))
    return [(f"{deck}/{note}/{face}", "") for face in found]


def sets(places: Places) -> Named:
    """Return the study sets with their searches."""
    from studydeck.services.settings import read_settings

    try:
        return [(name, one_line(query)) for name, query in read_settings(places.settings).sets.items()]
    except (StudydeckError, OSError):
        return []


def _asked(places: Places, ask: Callable[[Connection], list[T]]) -> list[T]:
    try:
        with names.opened(Path(places.index)) as connection:
            return ask(connection)
    except (Failure, OSError, ValueError):
        return []


def typeable(text: str) -> bool:
    """Whether a name can be typed and shown on one line as it is."""
    return bool(text) and clean(text) == text and "\n" not in text
