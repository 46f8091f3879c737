"""A deck file that is about to be edited: its bytes, its text, and where its notes stand."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from studydeck.deckfiles.reader import RawNote, Tree, read
from studydeck.deckfiles.rendering import note_lines
from studydeck.deckfiles.spans import (
    Broken,
    Layout,
    Node,
    Text,
    line_starts,
    note_layout,
    part_layout,
    piece_layout,
    whole_layout,
)
from studydeck.errors import StudydeckError

_BESIDE = 10  # how many notes beside those that change are looked at: an edit follows the habits of its neighbours


@dataclass(slots=True)
class DeckSource:
    """A deck file that is about to be edited.

    Attributes:
        file: its path, for messages.
        data: its bytes as they are.
        text: the same as text.
    """

    file: str
    data: bytes
    text: Text
    _tree: Tree | None = None
    _layouts: dict[frozenset[int], Layout] = field(default_factory=dict)
    _breaks: list[int] = field(default_factory=list)
    _by_line: dict[int, list[RawNote]] = field(default_factory=dict)

    @classmethod
    def of(cls, data: bytes, file: str, tree: Tree | None = None) -> "DeckSource":
        """Return a file, ready to be edited; what it holds is read when it is asked for, unless it is given.

        Raises:
            StudydeckError: its bytes are in no encoding in which they could be written again.
        """
        text = Text.of(data)
        if text is None or text.bytes_of(text.chars) != data:
            raise StudydeckError(f"{file} can't be edited: its bytes are no sound text.", "Save it as UTF-8 first.")
        return cls(file, data, text, tree)

    @property
    def tree(self) -> Tree:
        """The file as it reads."""
        if self._tree is None:
            self._tree = read(self.data, self.file)
        return self._tree

    @property
    def sources(self) -> Any:
        """The deck's `sources` as they stand."""
        return self.tree.head.get("sources", {})

    @property
    def by_line(self) -> dict[int, list[RawNote]]:
        """The notes by the line on which they begin; several only in brackets."""
        if not self._by_line:
            for raw in self.tree.notes:
                self._by_line.setdefault(raw.line, []).append(raw)
        return self._by_line

    @property
    def breaks(self) -> list[int]:
        """Where the lines of the text begin."""
        if not self._breaks:
            self._breaks = line_starts(self.text.chars)
        return self._breaks

    def raw(self, line: int) -> RawNote:
        """Return the note that begins on a line, counted from 1.

        Raises:
            StudydeckError: none does.
        """
        found = self.by_line.get(line)
        if found:
            return found[0]
        raise StudydeckError(f"{self.file}:{line}: no note begins here any more.", "The file changed meanwhile.")

    def layout(self, lines: frozenset[int]) -> Layout:
        """Return where the notes of these lines (from 1) stand."""
        wanted = frozenset(line - 1 for line in lines)
        if lines not in self._layouts:
            try:
                self._layouts[lines] = whole_layout(self.text.chars, wanted, self.breaks)
            except Broken as broken:
                self._layouts[lines] = self._piece(lines, broken)
        return self._layouts[lines]

    def around(self, lines: Sequence[int]) -> Layout:
        """Return where the notes of these lines (from 1) and some beside them stand; of the last ones without a line."""
        notes = self.tree.notes
        numbers = [bisect_left(notes, line, key=lambda raw: raw.line) for line in lines] or [len(notes)]
        first, behind = min(numbers) - _BESIDE, max(numbers) + _BESIDE
        if first > 0 and self.tree.whole and not self.tree.problems:
            end = notes[behind].line - 1 if behind < len(notes) else len(self.breaks)
            wanted = frozenset(line - 1 for line in lines)
            layout = part_layout(self.text.chars, notes[first].line - 1, end, wanted, self.breaks)
            if layout is not None and len(layout.items) == min(behind, len(notes)) - first:
                return layout
        return self.layout(frozenset(lines))

    def note(self, line: int) -> tuple[Layout, Node]:
        """Return a note by its line (from 1), and as much of the layout as its own change needs.

        Raises:
            StudydeckError: it can't be told where it stands.
        """
        layout = None if self._shared(line) else note_layout(self.text.chars, line - 1, self.breaks)
        if layout is None:
            layout = self.layout(frozenset({line}))
        return layout, self.node(layout, line)

    def _shared(self, line: int) -> bool:
        """Whether several notes may begin on a line: only in brackets."""
        return self._tree is not None and len(self.by_line.get(line, ())) > 1

    def _piece(self, lines: frozenset[int], broken: Broken) -> Layout:
        if len(lines) != 1:
            place = broken.trouble.place
            message = f"{self.file}:{place.line}:{place.column}: {broken.trouble.message}"
            raise StudydeckError(f"{message}. Only single notes of this file can be edited.", "Mend that place first.")
        (line,) = lines
        try:
            return piece_layout(self.text.chars, self.raw(line))
        except Broken:
            raise self.refusal() from broken

    def node(self, layout: Layout, line: int) -> Node:
        """Return the note that begins on a line, counted from 1."""
        found = layout.items.get(line - 1)
        if self._shared(line):
            message = f"{self.file}:{line}: several notes share this line; nothing was changed."
            raise StudydeckError(message, "Give each a line of its own first: `studydeck edit`.")
        if found is None:
            raise self.refusal()
        return found

    def refusal(self) -> StudydeckError:
        """Return the error of a place that can't be edited surely."""
        return StudydeckError(
            f"{self.file} is written in a way in which this can't be changed surely; nothing was written.",
            "Change it in your editor: `studydeck edit`.",
        )


def note_fields(source: DeckSource, line: int) -> dict[str, Any]:
    """Return a note's fields as they stand in the file.

    Raises:
        StudydeckError: it can't be told where it stands.
    """
    found = source.note(line)[1].data
    return found if isinstance(found, dict) else {}


def note_text(source: DeckSource, line: int) -> str:
    """Return a note's own YAML without its dash and indentation, comments inside included."""
    layout, node = source.note(line)
    return _text_of(layout, node)


def note_texts(source: DeckSource, lines: Sequence[int]) -> list[str]:
    """Return the own YAML of several notes."""
    layout = source.layout(frozenset(lines))
    return [_text_of(layout, source.node(layout, line)) for line in lines]


def _text_of(layout: Layout, node: Node) -> str:
    if layout.dash is None or node.flow:
        return "\n".join(note_lines(node.data)) + "\n" if node.kind == "mapping" else ""
    end = layout.own_end(node)
    first, *rest = layout.text[node.start : end].replace("\r\n", "\n").replace("\r", "\n").split("\n")
    margin = " " * node.column
    lines = [row[node.column :] if row.startswith(margin) else row.lstrip(" ") for row in rest]
    return "\n".join([first, *lines]) + "\n"
