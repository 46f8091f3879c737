"""Opening the library for a command."""

from collections.abc import Iterator
from contextlib import contextmanager

from studydeck.cli.options import json_option
from studydeck.services.library import Library
from studydeck.services.places import find_places
from studydeck.services.taking_in.looking import open_to_look

__all__ = ["json_option", "reading", "studying", "writing"]


@contextmanager
def reading(home: str | None) -> Iterator[Library]:
    """Open the library to look at it; decks that changed are taken in where nobody else is writing."""
    with open_to_look(find_places(home)) as library:
        yield library


@contextmanager
def writing(home: str | None) -> Iterator[Library]:
    """Open the library to write, with the decks as they are now."""
    from studydeck.services.taking_in.takein import open_to_write

    with open_to_write(find_places(home)) as library:
        yield library


@contextmanager
def studying(home: str | None) -> Iterator[Library]:
    """Open the library to write, and take a backup when all is done, where one is due."""
    from studydeck.cli.output import warn
    from studydeck.errors import StudydeckError
    from studydeck.services.safety import backup_if_due

    with writing(home) as library:
        places, clock = library.places, library.clock
        yield library
    try:
        backup_if_due(places, clock)
    except StudydeckError as failure:
        warn(f"studydeck: {failure}")
