"""The notes of changed files while it is found out which known ones they are."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from studydeck.core.identity import Found, text_digest, whole_text
from studydeck.core.note_identity import NoteRecord
from studydeck.core.text import normalise
from studydeck.services.taking_in.parsing import Parsed
from studydeck.services.taking_in.records import found_note
from studydeck.store.note_places import Place

if TYPE_CHECKING:  # the reader of YAML is loaded only when a file changed
    from studydeck.deckfiles.schema import FoundNote

Spot = tuple[str, int]
"""A note of the changed files: (path, number in the file)."""

Told = Mapping[tuple[str, int], str]
"""Uids known without a guess, by (path, line where the note begins): the program itself wrote those notes."""


@dataclass(slots=True)
class Entry:
    """A note of a changed file.

    Attributes:
        stood: its place in the index, where it stands in its file as it stood: nothing of it need be read.
    """

    spot: Spot
    entry: "FoundNote"
    deck: str
    whole: int
    asks: int
    stood: Place | None
    read: Found | None = None

    @property
    def found(self) -> Found:
        """The note in the form in which it is matched."""
        if self.read is None:
            self.read = found_note(self.deck, self.entry)
        return self.read

    @property
    def explicit_id(self) -> str:
        """The `id` that its author gave."""
        return self.stood.explicit_id if self.stood else self.entry.note.common.id


@dataclass(slots=True)
class Identified:
    """What is known of the notes of the changed files.

    Attributes:
        uids: the uid of each note.
        origins: by uid, where faces were renamed: face to the face under which its progress is kept.
        digests: of each note's whole text and prompt side.
        more: files that did not change, but hold the text of a note that vanished: they must be read as well.
    """

    uids: dict[Spot, str] = field(default_factory=dict)
    origins: dict[str, dict[str, str]] = field(default_factory=dict)
    digests: dict[Spot, tuple[int, int]] = field(default_factory=dict)
    more: set[str] = field(default_factory=set)
    entries: list[Entry] = field(default_factory=list)
    unchanged: set[Spot] = field(default_factory=set)
    records: dict[str, NoteRecord] = field(default_factory=dict)
    gone_before: set[str] = field(default_factory=set)
    vanished: set[str] = field(default_factory=set)
    likely: set[str] = field(default_factory=set)
    asked: dict[str, str] = field(default_factory=dict)
    told: set[str] = field(default_factory=set)


def entries_of(files: Sequence[Parsed], places: Iterable[Place]) -> Iterator[Entry]:
    """Yield the notes of the changed files that are loaded; what stands as it stood isn't read."""
    standing = {(place.path, place.digest): place for place in places}
    for file in files:
        if file.loaded and file.deck:
            path, deck = str(file.file.path), file.deck.id
            for number, entry in enumerate(file.notes):
                stood = standing.get((path, entry.digest)) if entry.is_known else None
                if stood is not None and stood.deck == deck:
                    yield Entry((path, number), entry, deck, stood.whole, stood.asks, stood)
                else:
                    found = found_note(deck, entry)
                    yield Entry((path, number), entry, deck, *digests(found), None, found)


def digests(note: Found | NoteRecord) -> tuple[int, int]:
    """Return by what a note's whole text and its prompt side are known."""
    return text_digest(whole_text(note.prompt, note.answer)), text_digest(normalise(note.prompt))
