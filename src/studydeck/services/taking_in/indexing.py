"""Writing parsed deck files to the index: of a deck that is known, only the notes that changed."""

from collections.abc import Mapping, Sequence
from hashlib import blake2b
from typing import TYPE_CHECKING, Any

from studydeck.core.card import Deck, Face
from studydeck.core.identity import card_number
from studydeck.core.notes import KINDS, cards_of
from studydeck.core.words import joined, searchable
from studydeck.deckfiles.problems import Problem
from studydeck.services.library import Library
from studydeck.services.taking_in.identified import Identified
from studydeck.services.taking_in.looking import NO_FILE
from studydeck.services.taking_in.parsing import Parsed
from studydeck.store import first_seen, index, index_writer
from studydeck.store.index_writer import Written

if TYPE_CHECKING:  # the reader of YAML is loaded only when a file changed
    from studydeck.deckfiles.schema import FoundNote

_STEP = 10_000  # from a note's cards to the next note's
_ORDER_STEP = 1_000


def write_files(
    library: Library,
    files: Sequence[Parsed],
    stamps: Mapping[str, int],
    known: Identified,
    numbers: Mapping[str, int],
) -> None:
    """Write files to the index.

    Args:
        library: open, inside a transaction.
        files: as they were just read.
        stamps: the stamp to remember of each, by path.
        known: which note each of theirs is.
        numbers: the number of each deck that is loaded, by its id.
    """
    connection = library.connection
    kept = []
    for file in files:
        path = str(file.file.path)
        number = numbers[file.deck.id] if file.loaded and file.deck else None
        if number is None or index_writer.deck_at(connection, path) != number:
            index_writer.forget_file(connection, path)
        if number is not None and file.deck is not None:
            kept.append((file, file.deck, number))
        _write_head(library, file, stamps[path])
    # All that left a deck goes first: it may have gone to the next one.
    standing = {}
    for file, _deck, number in kept:
        had = index_writer.standing(connection, number)
        here = {known.uids[str(file.file.path), n] for n in range(len(file.notes))}
        if gone := had.keys() - here:
            index_writer.remove_notes(connection, number, gone)
        standing[number] = had
    for file, deck, number in kept:
        _write_deck(library, file, deck, number)
        _write_notes(library, file, number, known, standing[number])
        index_writer.count_cards(connection, number)


def _write_head(library: Library, file: Parsed, stamp: int) -> None:
    deck_id = file.deck.id if file.deck else None
    row = index.FileRow(
        str(file.file.path),
        stamp,
        file.file.size,
        file.hash,
        deck_id,
        file.loaded,
        file.file.bundled,
        len(file.notes),
    )
    index_writer.put_file(library.connection, row, [_problem_row(problem) for problem in file.problems])


def _write_deck(library: Library, file: Parsed, deck: Deck, number: int) -> None:
    head: dict[str, Any] = {
        "description": deck.description,
        "tags": list(deck.tags),
        "breadcrumbs": list(deck.breadcrumbs),
    }
    words = {"synonyms": deck.synonyms, "antonyms": deck.antonyms}
    head |= {name: [list(group) for group in groups] for name, groups in words.items() if groups}
    row = index.DeckRow(
        number, deck.id, str(file.file.path), deck.title, file.file.bundled, 0, head, len(file.notes), 0, 0
    )
    index_writer.put_deck(library.connection, row)


def _write_notes(
    library: Library, file: Parsed, deck: int, known: Identified, standing: Mapping[str, index_writer.Standing]
) -> None:
    """Write the notes that changed, and the places of those that only moved."""
    path = str(file.file.path)
    changed: list[Written] = []
    moved: dict[str, tuple[int, int]] = {}
    for number, entry in enumerate(file.notes):
        uid = known.uids[path, number]
        origins = known.origins.get(uid, {})
        digest = _digest(entry, origins)
        had = standing.get(uid)
        if had is None or had.digest != digest or had.name != entry.slug:
            changed.append(_written(entry, uid, number, digest, known.digests[path, number], origins))
        elif (had.position, had.line) != (number, entry.line):
            moved[uid] = (number, entry.line)
    connection = library.connection
    if changed:
        before = [entry.note.uid for entry in changed if entry.note.uid in standing]
        index_writer.put_notes(connection, deck, changed, before)
    index_writer.move_notes(connection, deck, moved, _STEP)
    if library.writable:
        fresh = [entry.note.uid for entry in changed if entry.note.uid not in standing]
        first_seen.keep(connection, fresh, library.today())


def _digest(entry: "FoundNote", origins: Mapping[str, str]) -> bytes:
    """Return by what a note is known to be unchanged: its own digest, and how its faces were called at first."""
    if not origins:
        return entry.digest
    return entry.digest + blake2b(repr(sorted(origins.items())).encode(), digest_size=8).digest()


def _written(
    entry: "FoundNote",
    uid: str,
    number: int,
    digest: bytes,
    digests: tuple[int, int],
    origins: Mapping[str, str],
) -> Written:
    kind = next(KINDS[key].name for key in entry.fields if key in KINDS)
    explicit = entry.note.common.id
    row = index.NoteRow(
        uid, 0, number, entry.slug, kind, entry.line, explicit, entry.fields, entry.sources, digest, *digests
    )
    faces = cards_of(entry.note)
    cards = _card_rows(uid, number, faces, kind, origins, suspended=entry.note.common.suspended)
    return Written(row, cards, _text_rows(entry, faces, cards))


def _card_rows(
    uid: str, number: int, faces: Sequence[Face], kind: str, origins: Mapping[str, str], *, suspended: bool
) -> list[index.CardRow]:
    return [
        index.CardRow(
            card_number(uid, origins.get(face.name, face.name)),
            uid,
            face.name,
            f"{uid}/{face.group}",
            0,
            number * _STEP + face.order * _ORDER_STEP + n,
            suspended,
            origins.get(face.name, face.name),
            kind,
        )
        for n, face in enumerate(faces)
    ]


def _text_rows(entry: "FoundNote", faces: Sequence[Face], cards: Sequence[index.CardRow]) -> list[index.TextRow]:
    """Return what is searched of a note's cards: each one's own text, and what the note says beside."""
    common = entry.note.common
    beside = [text for text in (common.hint, common.remark) if text]
    tags, key = joined(common.tags), searchable(entry.slug)
    return [
        index.TextRow(row.card, searchable("\n".join((face.prompt, face.answer.plain(), *beside))), tags, key)
        for row, face in zip(cards, faces, strict=True)
    ]


def write_lost(library: Library, problem: Problem) -> None:
    """Record a place that couldn't be looked into."""
    row = index.FileRow(problem.file, NO_FILE, 0, "", None, False, False, 0)
    index_writer.put_file(library.connection, row, [_problem_row(problem)])


def _problem_row(problem: Problem) -> index.ProblemRow:
    p = problem
    return index.ProblemRow(p.file, p.line, p.column, p.severity, p.message, p.hint, p.excerpt, p.length)
