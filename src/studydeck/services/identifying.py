"""Which note of the changed files is which known one, and the uids of those that are new."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from studydeck.core.identity import Found, match, mint
from studydeck.services.library import Library
from studydeck.services.parsing import Parsed
from studydeck.services.records import found_note, unanswered_twins
from studydeck.store import index, states

Uids = dict[tuple[str, int], str]
"""The uid of each note of the changed files, by (path, number in the file)."""

Told = Mapping[tuple[str, int], str]
"""Uids known without a guess, by (path, line where the note begins): the program itself wrote those notes."""


def identify(library: Library, files: Sequence[Parsed], vanished: Iterable[str], told: Told) -> Uids:
    """Return the uid of each note of the changed files."""
    connection = library.connection
    paths = {str(file.file.path) for file in files} | set(vanished)
    staying = _staying_uids(connection, paths)
    records = states.notes(connection)
    claimed = set(told.values()) - staying
    known = [record for uid, record in records.items() if uid not in staying and uid not in claimed]
    found: list[Found] = []
    places: list[tuple[str, int]] = []
    uids: Uids = {}
    for file in files:
        if file.loaded and file.deck:
            path = str(file.file.path)
            for number, entry in enumerate(file.notes):
                uid = told.get((path, entry.line))
                if uid in claimed:
                    claimed.discard(uid)
                    uids[path, number] = uid
                else:
                    found.append(found_note(file.deck.id, entry))
                    places.append((path, number))
    known += unanswered_twins(library, found, paths, records.keys())
    decks = {file.deck.id for file in files if file.loaded and file.deck}
    decks |= {entry.deck.id for entry in library.decks.values() if str(entry.path) not in paths}
    pairs = match(known, found, decks)
    # Those found again too: a note above them must not mint the uid of one that is matched further down.
    taken = staying | records.keys() | set(pairs.values()) | set(uids.values())
    for number, place in enumerate(places):
        uid = pairs.get(number)
        if uid is None:
            uid = mint(found[number], taken.__contains__)
        taken.add(uid)
        uids[place] = uid
    return uids


def _staying_uids(connection: Any, paths: set[str]) -> set[str]:
    """Return the uids of the notes whose files did not change."""
    decks = {row.number for row in index.decks(connection) if row.path not in paths}
    return {uid for uid, deck in index.note_places(connection) if deck in decks}
