"""A deck's file while cards are put into it and taken out: its notes by id, many changes, one new text of the file."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from studydeck.core.text import is_slug, one_line, slug
from studydeck.errors import StudydeckError
from studydeck.services.drafting.known_notes import KnownNotes, kind_of
from studydeck.services.library import Library
from studydeck.services.writing import deck_on_disk, new_decks
from studydeck.services.writing.deck_on_disk import DeckOnDisk
from studydeck.services.writing.file_changes import FileChange
from studydeck.store import index

if TYPE_CHECKING:  # the reader of YAML is loaded only when a file is edited
    from studydeck.deckfiles.writer import DeckSource, Written


@dataclass(slots=True)
class DeckWork:
    """One deck while it is changed.

    Attributes:
        deck_id: the deck's.
        title: the deck's.
        file: as it is on disk; None where the deck is yet to be made.
        notes: what notes are to be, by id; None: they go.
        sources: further sources, by the names that notes use.
    """

    library: Library
    deck_id: str
    title: str
    file: DeckOnDisk | None
    notes: dict[str, dict[str, Any] | None] = field(default_factory=dict)
    sources: dict[str, dict[str, str]] = field(default_factory=dict)
    _lines: dict[str, int] | None = None
    _known: KnownNotes | None = None

    @classmethod
    def on(cls, library: Library, deck_id: str) -> "DeckWork":
        """Return the work on a deck.

        Raises:
            StudydeckError: there is none, or its file can't be read.
        """
        file = deck_on_disk.file_of(library, deck_on_disk.deck_entry(library, deck_id))
        return cls(library, deck_id, file.entry.deck.title, file)

    @classmethod
    def new(cls, library: Library, title: str, deck_id: str = "") -> "DeckWork":
        """Return the work on a deck that is made with it.

        Raises:
            UnfitDeckError: the title is empty, or the id is taken or can't be one.
            StudydeckError: a file has its name and holds no deck that can be read: mended, there would be two of one id.
        """
        deck_id, path = new_decks.plan(library, title, deck_id)
        there = path.with_name(f"{new_decks.safe_name(deck_id)}{path.suffix}")
        if there.exists() and all(entry.path != there for entry in library.decks.values()):
            message = f"{there} holds no deck that can be read; nothing was changed."
            raise StudydeckError(message, "`studydeck check` says what is wrong with it.")
        return cls(library, deck_id, one_line(title), None)

    # --- notes ---

    def fields(self, note: str) -> dict[str, Any] | None:
        """Return a note as it is to be so far, or None where there is none of that id."""
        if note in self.notes:
            return self.notes[note]
        line = self._line(note)
        return dict(self.file.source.raw(line).data) if self.file is not None and line else None

    def put(self, note: str, fields: dict[str, Any] | None) -> None:
        """Let a note be this from now on; None takes it away."""
        self.notes[note] = fields

    def name_of(self, note: str, kind: str) -> str:
        """Return the id of the note of a kind that is about the same, whatever it is called here; else one that is free.

        Args:
            note: the id that drafting gives it.
            kind: the field that names the kind: `term`, `list`, `difference`.
        """
        if kind_of(self.fields(note)) == kind:
            return note
        if self.file is not None:
            self._known = self._known or KnownNotes(self.file.source.tree.notes)
            line = self._known.line_of(note, kind)
            same = next((name for name, at in self._named().items() if at == line), "")
            if same and self.fields(same) is not None:
                return same
        free, number = note, 1
        while (there := self.fields(free)) is not None and kind_of(there) != kind:
            number += 1
            free = f"{note[:56].rstrip('-')}-{number}"
        return free

    def names(self) -> list[str]:
        """Return the ids of all notes that are there so far."""
        return [name for name in {**self._named(), **self.notes} if self.fields(name) is not None]

    def source_name(self, name: str, entry: Mapping[str, str]) -> str:
        """Return the name that a source has in this deck; it is added where it isn't there."""
        known = self._known_sources()
        had = next((key for key, value in known.items() if _same_source(value, entry)), None)
        if had is not None:
            return had
        free, number = name, 1
        while free in known:
            number += 1
            free = f"{name}-{number}"
        self.sources[free] = dict(entry)
        return free

    def _known_sources(self) -> dict[str, Any]:
        there = self.file.source.sources if self.file is not None else None
        return {**(there if isinstance(there, Mapping) else {}), **self.sources}

    def _line(self, note: str) -> int:
        return self._named().get(note, 0)

    def _named(self) -> dict[str, int]:
        if self._lines is None:
            there = index.named_lines(self.library.connection, self.file.entry.number) if self.file is not None else {}
            self._lines = there
        return self._lines

    # --- the new file ---

    def change(self) -> FileChange | None:
        """Return the change of the file, or None where nothing is to be changed.

        Raises:
            StudydeckError: it can't be done surely.
        """
        changed = {line: fields for note, fields in self.notes.items() if fields and (line := self._line(note))}
        gone = [line for note, fields in self.notes.items() if fields is None and (line := self._line(note))]
        fresh = [fields for note, fields in self.notes.items() if fields and not self._line(note)]
        if self.file is None:
            return self._new_file(fresh) if fresh else None
        changed = {line: one for line, one in changed.items() if one != self.file.source.raw(line).data}
        if not changed and not gone and not fresh:
            return None
        written = self._written(self.file.source, changed, gone, fresh)
        return deck_on_disk.change_of(self.library, self.file, written, [*changed, *gone])

    def _written(
        self,
        source: "DeckSource",
        changed: Mapping[int, dict[str, Any]],
        gone: list[int],
        fresh: list[dict[str, Any]],
    ) -> "Written":
        from studydeck.deckfiles import writer

        lines: dict[int, int | None] = {raw.line: raw.line for raw in source.tree.notes}
        written = writer.change(source, changed)
        steps = [written]
        now = _again(source, written)
        if gone:
            steps.append(writer.delete(now, [self._followed(steps[:1], line) for line in gone]))
            now = _again(source, steps[-1])
        for name, entry in self.sources.items():
            steps.append(writer.with_source(now, name, entry))
            now = _again(source, steps[-1])
        if fresh:
            steps.append(writer.append(now, fresh))
        for line in lines:
            at: int | None = line
            for step in steps:
                at = step.lines.get(at) if at is not None else None
            lines[line] = at
        last = steps[-1]
        return last.__class__(last.data, lines, last.added, last.tree)

    @staticmethod
    def _followed(steps: "list[Written]", line: int) -> int:
        for step in steps:
            line = step.lines.get(line) or line
        return line

    def _new_file(self, fresh: list[dict[str, Any]]) -> FileChange:
        from studydeck.deckfiles import writer

        deck_id, path = new_decks.plan(self.library, self.title, self.deck_id)
        stem = path.stem if is_slug(path.stem) else slug(path.stem)
        head = {"title": self.title} | ({"id": deck_id} if stem != deck_id else {})
        source = writer.DeckSource.of(writer.new_deck(head), str(path))
        for name, entry in self.sources.items():
            source = writer.DeckSource.of(writer.with_source(source, name, entry).data, str(path))
        self.deck_id = deck_id
        return FileChange(path, None, writer.append(source, fresh).data)


def _again(source: "DeckSource", written: "Written") -> "DeckSource":
    from studydeck.deckfiles.writer import DeckSource

    return DeckSource.of(written.data, source.file, written.tree)


def _same_source(known: Any, entry: Mapping[str, str]) -> bool:
    if not isinstance(known, Mapping):
        return str(known) == entry.get("title")
    return all(known.get(key) == value for key, value in entry.items())
