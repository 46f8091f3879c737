"""Saved searches that are studied like decks: read from the settings, and written there by an edit of one line."""

import json
import re
import tomllib
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Any

from studydeck.core.text import one_line
from studydeck.errors import StudydeckError
from studydeck.services.library import Library
from studydeck.services.settings import LONGEST_SEARCH
from studydeck.services.writing import safe_files

LONGEST_NAME = 80
_TABLE = re.compile(r"\s*\[\s*sets\s*\]\s*(#.*)?")
_ANY_TABLE = re.compile(r"\s*\[")
_ENTRY = re.compile(r"""\s*(?P<name>"(?:[^"\\]|\\.)*"|'[^']*'|[A-Za-z0-9_-]+)\s*=""")


def query_of(library: Library, name: str) -> str:
    """Return the search of a set.

    Raises:
        StudydeckError: there is no such set; with those there are. Exit code 2.
    """
    wanted = name.strip().casefold()
    for known, query in library.settings.sets.items():
        if known.casefold() == wanted:
            return query
    names = ", ".join(f"`{known}`" for known in library.settings.sets)
    hint = f"There are {names}." if names else "[sets] in settings.toml names searches; docs/studying.md shows how."
    raise StudydeckError(f"There is no set `{name}`.", hint, exit_code=2)


def save(library: Library, name: str, query: str) -> str:
    """Keep a search as a set, in the settings file, of which no other byte changes; say what was done.

    Raises:
        StudydeckError: the search or its name won't do, or the file couldn't be changed; then it is as it was.
    """
    name, query = one_line(name).strip(), query.strip()
    if not name or len(name) > LONGEST_NAME:
        raise StudydeckError(f"A set needs a name of 1 to {LONGEST_NAME} characters.")
    if not query or len(query) > LONGEST_SEARCH:
        raise StudydeckError("A set needs a search: it would hold every card otherwise.")
    from studydeck.core.query import parse

    parse(query)
    path = library.places.settings
    before = _read(path)
    known = name in library.settings.sets
    _replace(path, before, _with(before, name, query), {**_sets(before, path), name: query})
    library.settings = replace(library.settings, sets={**library.settings.sets, name: query})
    return f"Saved as the set {name}: Home lists it." if not known else f"The set {name} has another search now."


def remove(library: Library, name: str) -> str:
    """Take a set out of the settings file; say what was done.

    Raises:
        StudydeckError: there is none of that name, or the file couldn't be changed.
    """
    path = library.places.settings
    before = _read(path)
    left = {known: query for known, query in _sets(before, path).items() if known != name}
    query_of(library, name)
    _replace(path, before, _without(before, name), left)
    sets = {known: query for known, query in library.settings.sets.items() if known != name}
    library.settings = replace(library.settings, sets=sets)
    return f"The set {name} is gone; its cards stay."


def _read(path: Path) -> str:
    try:
        return path.read_bytes().decode("utf-8")
    except FileNotFoundError:
        return ""
    except (OSError, UnicodeDecodeError) as error:
        raise StudydeckError(f"{path} cannot be read: {error}.", "Nothing was changed.") from error


def _sets(text: str, path: Path) -> dict[str, Any]:
    try:
        sets = tomllib.loads(text.removeprefix("\ufeff")).get("sets", {})
    except tomllib.TOMLDecodeError as error:
        raise StudydeckError(f"{path} isn't sound any more: {error}.", "Mend it first; nothing was changed.") from error
    return dict(sets) if isinstance(sets, dict) else {}


def _with(text: str, name: str, query: str) -> str:
    end = "\r\n" if "\r\n" in text else "\n"
    entry = f"{_quoted(name)} = {_quoted(query)}{end}"
    lines = text.splitlines(keepends=True)
    place = _line_of(lines, name)
    if place is not None:
        kept_end = lines[place][len(lines[place].rstrip("\r\n")) :]
        return "".join([*lines[:place], entry.removesuffix(end) + kept_end, *lines[place + 1 :]])
    table = next((n for n, line in enumerate(lines) if _TABLE.fullmatch(line.rstrip("\r\n"))), None)
    if table is not None:
        header = lines[table] if lines[table].endswith("\n") else lines[table] + end
        return "".join([*lines[:table], header, entry, *lines[table + 1 :]])
    gap = "" if not text or text.endswith("\n") else end
    return f"{text}{gap}{end if text else ''}[sets]{end}{entry}"


def _without(text: str, name: str) -> str:
    lines = text.splitlines(keepends=True)
    place = _line_of(lines, name)
    return text if place is None else "".join([*lines[:place], *lines[place + 1 :]])


def _line_of(lines: list[str], name: str) -> int | None:
    """Return the line of a set's entry, or None."""
    inside = False
    for number, line in enumerate(lines):
        if _ANY_TABLE.match(line):
            inside = _TABLE.fullmatch(line.rstrip("\r\n")) is not None
        elif inside and (found := _ENTRY.match(line)) and _name(found["name"]) == name:
            return number
    return None


def _name(written: str) -> str:
    with suppress(tomllib.TOMLDecodeError):
        return next(iter(tomllib.loads(f"{written} = 1")), "")
    return ""


def _quoted(text: str) -> str:
    """Return a text as a basic string of TOML."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")


def _replace(path: Path, before: str, text: str, wanted: dict[str, Any]) -> None:
    """Put a text in the file's place in one step, if it reads as is meant."""
    try:
        is_meant = tomllib.loads(text.removeprefix("\ufeff")) == {
            **tomllib.loads(before.removeprefix("\ufeff")),
            "sets": wanted,
        }
    except tomllib.TOMLDecodeError:
        is_meant = False
    if not is_meant:
        raise StudydeckError(
            f"{path} writes its sets in a way that this cannot change by one line.",
            'Write it there yourself, under [sets]: "name" = "search".',
        )
    safe_files.write_whole(path, text.encode("utf-8"))
