"""The notes of a deck file by what they are about, whatever ids they have and in whatever order a pair is named."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from studydeck.core.notes import KINDS
from studydeck.drafting import notes

if TYPE_CHECKING:  # the reader of YAML is loaded only when a file is edited
    from studydeck.deckfiles.reader import RawNote


def kind_of(fields: Mapping[str, Any] | None) -> str:
    """Return the field that names a note's kind, or an empty string."""
    return next((key for key in fields or () if key in KINDS), "")


class KnownNotes:
    """The notes of one file; of several that are about the same the first counts."""

    def __init__(self, raws: "Sequence[RawNote]") -> None:
        """Look at the notes of a file, in its order."""
        self._by_id: dict[str, tuple[int, str]] = {}
        self._about: dict[tuple[str, str], int] = {}
        for raw in raws:
            fields = raw.data
            if not isinstance(fields, dict) or not (kind := kind_of(fields)):
                continue
            if named := str(fields.get("id") or ""):
                self._by_id.setdefault(named, (raw.line, kind))
            about = notes.id_of_fields({key: value for key, value in fields.items() if key != "id"})
            if about:
                self._about.setdefault((kind, about), raw.line)

    def line_of(self, note: str, kind: str) -> int:
        """Return the line of the note that has an id, or else is about what that id says; 0 without one of this kind."""
        line, there = self._by_id.get(note, (0, ""))
        return line if there == kind else self._about.get((kind, note), 0)

    def free_id(self, note: str, kind: str) -> str:
        """Return the id for a new note: the one wanted, told apart from a note of another kind that has it."""
        free, number = note, 1
        while self._by_id.get(free, (0, kind))[1] != kind:
            number += 1
            free = f"{note[:56].rstrip('-')}-{number}"
        return free
