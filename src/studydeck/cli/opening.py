"""Opening the library for a command."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import click

from studydeck.services.library import Library
from studydeck.services.places import find_places

json_option: Callable[[Any], Any] = click.option(
    "--json", "as_json", is_flag=True, help="One JSON value on standard output."
)


@contextmanager
def reading(home: str | None) -> Iterator[Library]:
    """Open the library to look at it; decks that changed are taken in where nobody else is writing."""
    with Library.open_for_looking(find_places(home)) as library:
        _take_in(library)
        yield library


@contextmanager
def writing(home: str | None) -> Iterator[Library]:
    """Open the library to write, with the decks as they are now."""
    with Library.open(find_places(home), write=True) as library:
        _take_in(library)
        yield library


def _take_in(library: Library) -> None:
    # Later than the rest: most calls find nothing changed and need no reader of YAML.
    from studydeck.services import takein

    takein.ready(library)
