"""One deck file read and parsed, and which of several files with one deck id counts."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from hashlib import blake2b
from typing import TYPE_CHECKING

from studydeck.core.card import Deck
from studydeck.deckfiles.finder import DeckFile
from studydeck.deckfiles.problems import Problem, whole_file

if TYPE_CHECKING:  # the reader of YAML is loaded only when a file changed
    from studydeck.deckfiles.reader import Tree
    from studydeck.deckfiles.schema import FoundNote, Known


@dataclass(slots=True)
class Parsed:
    """A deck file as it was just read: its deck, notes and problems, and whether it is the one that counts."""

    file: DeckFile
    hash: str
    deck: Deck | None = None
    notes: Sequence["FoundNote"] = ()
    problems: list[Problem] = field(default_factory=list)
    loaded: bool = False


def contents(file: DeckFile) -> bytes | Problem:
    """Return a deck file's bytes, or why they can't be read; no more than the reader takes."""
    from studydeck.deckfiles.reader import MAX_FILE_BYTES

    try:
        # One byte more than allowed is enough for the reader to refuse it, whatever the file has grown to.
        with file.path.open("rb") as stream:
            return stream.read(MAX_FILE_BYTES + 1)
    except OSError as error:
        return whole_file(
            str(file.path), f"the file can't be read: {error.strerror or error}", "Check its permissions."
        )


def digest_of(data: bytes) -> str:
    """Return the hash by which a file is known to be unchanged."""
    return blake2b(data, digest_size=16).hexdigest()


def parse(file: DeckFile) -> Parsed:
    """Read and parse a file; nothing in it, and no failure to read it, takes the library with it."""
    data = contents(file)
    return parsed(file, data, digest_of(data) if isinstance(data, bytes) else "")


def parsed(
    file: DeckFile, data: bytes | Problem, digest: str, known: "Known | None" = None, tree: "Tree | None" = None
) -> Parsed:
    """Parse what was read of a file; of notes that are known, no more than that they stand there."""
    from studydeck.deckfiles import schema

    if isinstance(data, Problem):
        return Parsed(file, "", problems=[data])
    content = schema.load(data, str(file.path), file.path.stem, file.breadcrumbs, known, tree)
    return Parsed(file, digest, content.deck, content.notes, list(content.problems))


def owners(files: Iterable[tuple[DeckFile, str | None]]) -> dict[str, DeckFile]:
    """Return which file is loaded for each deck id: the user's before a bundled one, else the earlier path."""
    first: dict[str, DeckFile] = {}
    for file, deck_id in sorted(files, key=lambda pair: pair[0].bundled):
        if deck_id is not None:
            first.setdefault(deck_id, file)
    return first


def shadowed(files: Sequence[tuple[DeckFile, str | None]], owner_of: dict[str, DeckFile]) -> list[Problem]:
    """Return a problem for each file whose deck id belongs to another of the same sort."""
    found = []
    for file, deck_id in files:
        owner = owner_of[deck_id] if deck_id is not None else file
        if owner is not file and owner.bundled == file.bundled:
            message = f"this deck's id `{deck_id}` is taken by {owner.path}, so this file isn't loaded"
            found.append(whole_file(str(file.path), message, "Give one of them another `id:`, or another file name."))
    return found
