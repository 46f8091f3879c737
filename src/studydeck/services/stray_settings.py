"""Settings that name what isn't there: a deck, a folder, or a search that can't be understood. All are warnings, never refused."""

import os
import re
from collections.abc import Collection, Iterator

from studydeck.core.notes.fields import nearest, shortened
from studydeck.core.text import clean
from studydeck.deckfiles.problems import Problem, excerpt_of
from studydeck.errors import StudydeckError
from studydeck.services.library import Library
from studydeck.services.places import Places
from studydeck.services.settings import Settings
from studydeck.services.wording import plural


def stray_settings(places: Places, settings: Settings, decks: Collection[str]) -> list[Problem]:
    """Return what the settings name in vain.

    Args:
        places: where the settings and the folders are.
        settings: as they were read.
        decks: the ids of the decks there are.
    """
    found = [*_decks(settings, decks), *_folders(places, settings), *_sets(settings)]
    if not found:
        return []
    try:
        lines = places.settings.read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return []
    return [_placed(places, lines, pattern, name, message, hint) for pattern, name, message, hint in found]


def stray_sentence(library: Library) -> str:
    """Return what to say at the start of what the settings name in vain, or nothing."""
    decks = {entry.deck.id for entry in library.decks.values()}
    if not decks:  # there is another matter to settle first
        return ""
    found = stray_settings(library.places, library.settings, decks)
    if not found:
        return ""
    more = f" {plural(len(found) - 1, 'more warning')}: `studydeck check`." if len(found) > 1 else ""
    return f"{library.places.settings.name}: {found[0].message}. {found[0].hint}{more}"


_Stray = tuple[str, str, str, str]  # a pattern for its line, the name in it, what is wrong, what to do


def _decks(settings: Settings, decks: Collection[str]) -> Iterator[_Stray]:
    for name in settings.decks:
        if name not in decks:
            hint = nearest(name, decks) or "`studydeck decks --json` lists the ids of your decks."
            yield (
                r"^\s*\[\s*deck\s*\.",
                name,
                f"these settings are for a deck `{shortened(name)}`, and there is none",
                hint,
            )


def _folders(places: Places, settings: Settings) -> Iterator[_Stray]:
    for name in settings.folders:
        path = places.settings.parent / os.path.expanduser(name)  # noqa: PTH111 - a ~nobody is no error
        if not path.exists():
            yield "", name, f"the deck folder `{shortened(name)}` doesn't exist", f"It is looked for at {path}."


def _sets(settings: Settings) -> Iterator[_Stray]:
    from studydeck.core.query import parse

    for name, query in settings.sets.items():
        try:
            parse(query)
        except StudydeckError as error:
            message = error.message.rstrip(".")
            yield r"=", name, f"the search of the set `{shortened(name)}` can't be understood: {message}", error.hint


def _placed(places: Places, lines: list[str], pattern: str, name: str, message: str, hint: str) -> Problem:
    """Return the problem at the first line that fits the pattern and holds the name."""
    for number, line in enumerate(lines, 1):
        at = line.find(name)
        if at >= 0 and not line.lstrip().startswith("#") and re.search(pattern, line):
            return Problem(
                str(places.settings), number, at + 1, "warning", message, hint, excerpt_of(line), len(clean(name))
            )
    return Problem(str(places.settings), 1, 1, "warning", message, hint, "", 0)
