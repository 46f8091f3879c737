"""Writing a parsed deck file to the index, and recording the answered notes in it that changed."""

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from studydeck.core.card import Face
from studydeck.core.events import Event
from studydeck.core.identity import card_number
from studydeck.core.notes import KINDS, cards_of
from studydeck.deckfiles.problems import Problem
from studydeck.services.identifying import Uids
from studydeck.services.library import Library
from studydeck.services.looking import NO_FILE
from studydeck.services.parsing import Parsed
from studydeck.services.records import note_record
from studydeck.store import index, states

if TYPE_CHECKING:  # the reader of YAML is loaded only when a file changed
    from studydeck.deckfiles.schema import FoundNote


def write_file(library: Library, file: Parsed, stamp: int, uids: Uids, numbers: Mapping[str, int]) -> list[Event]:
    """Write one file to the index and return the events of answered notes that changed."""
    path = str(file.file.path)
    deck_id = file.deck.id if file.deck else None
    row = index.FileRow(
        path, stamp, file.file.size, file.hash, deck_id, file.loaded, file.file.bundled, len(file.notes)
    )
    connection = library.connection
    index.add_file(connection, row, [_problem_row(problem) for problem in file.problems])
    if not file.loaded or file.deck is None:
        return []
    notes, cards, records = [], [], []
    for number, entry in enumerate(file.notes):
        uid = uids[path, number]
        kind = next(KINDS[key].name for key in entry.fields if key in KINDS)
        notes.append(
            index.NoteRow(
                uid, 0, number, entry.slug, kind, entry.line, entry.note.common.id, entry.fields, entry.sources
            )
        )
        faces = cards_of(entry.note)
        cards += _card_rows(uid, number, faces, suspended=entry.note.common.suspended)
        records.append((uid, entry, faces))
    suspended = sum(card.suspended for card in cards)
    head = {
        "description": file.deck.description,
        "tags": list(file.deck.tags),
        "breadcrumbs": list(file.deck.breadcrumbs),
    }
    deck_row = index.DeckRow(
        numbers[file.deck.id],
        file.deck.id,
        path,
        file.deck.title,
        file.file.bundled,
        0,
        head,
        len(notes),
        len(cards),
        suspended,
    )
    index.add_deck(connection, deck_row, notes, cards)
    return _changed_records(library, file.deck.id, records)


def _changed_records(
    library: Library, deck_id: str, records: Iterable[tuple[str, "FoundNote", tuple[Face, ...]]]
) -> list[Event]:
    if not library.writable:
        return []
    known = states.notes(library.connection)
    events = []
    for uid, entry, faces in records:
        if uid in known:
            explicit = entry.note.common.id
            record = note_record(uid, deck_id, entry.slug, explicit, entry.note, entry.fields, faces)
            event = library.note_event(record)
            if event:
                events.append(event)
    return events


def _card_rows(uid: str, number: int, faces: Sequence[Face], *, suspended: bool) -> list[index.CardRow]:
    return [
        index.CardRow(
            card_number(uid, face.name),
            uid,
            face.name,
            f"{uid}/{face.group}",
            0,
            number * 10_000 + face.order * 1000 + n,
            suspended,
        )
        for n, face in enumerate(faces)
    ]


def write_lost(library: Library, problem: Problem) -> None:
    """Record a place that couldn't be looked into."""
    row = index.FileRow(problem.file, NO_FILE, 0, "", None, False, False, 0)
    index.add_file(library.connection, row, [_problem_row(problem)])


def _problem_row(problem: Problem) -> index.ProblemRow:
    p = problem
    return index.ProblemRow(p.file, p.line, p.column, p.severity, p.message, p.hint, p.excerpt, p.length)
