"""Where each note of a deck file and each part of it stands, to the character: what an edit may touch.

The file's text is taken as it is, with its line ends; the YAML parser's marks count its characters.
"""

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import accumulate

from studydeck.deckfiles.marked_walk import MarkedWalk, Node
from studydeck.deckfiles.reader import BOMS, RawNote, without_cyclic_gc
from studydeck.deckfiles.walk import Broken

_BREAK = re.compile(r"\r\n|\r|\n")
_COLON = re.compile(r"[ \t]*:")
_LINE = re.compile(r"[^\r\n]*")
_DASHED = re.compile(r"( *)-[ ]+[^ \t\r\n#]")


@dataclass(frozen=True, slots=True)
class Text:
    """A file's text with all that is needed to write the very same bytes again."""

    bom: bytes
    encoding: str
    chars: str

    @classmethod
    def of(cls, data: bytes) -> "Text | None":
        """Return the text of a file, or None where its bytes couldn't be written again from it."""
        bom, encoding = next(((bom, name) for bom, name in BOMS if data.startswith(bom)), (b"", "utf-8"))
        errors = "surrogateescape" if encoding == "utf-8" else "strict"
        try:
            return cls(bom, encoding, data[len(bom) :].decode(encoding, errors))
        except UnicodeDecodeError:
            return None

    def bytes_of(self, chars: str) -> bytes:
        """Return a text in this file's encoding, with its mark."""
        errors = "surrogateescape" if self.encoding == "utf-8" else "strict"
        return self.bom + chars.encode(self.encoding, errors)

    @property
    def newline(self) -> str:
        """The line end that most lines have."""
        crlf = self.chars.count("\r\n")
        if crlf * 2 > self.chars.count("\n"):
            return "\r\n"
        return "\r" if "\r" in self.chars and "\n" not in self.chars else "\n"


@dataclass(slots=True)
class Layout:
    """Where the notes of a file stand.

    Attributes:
        text: the whole text.
        root: the deck's mapping without the insides of its notes, or None for an empty file.
        notes: the list of notes, or None where the file has none, or a part of a broken one is looked at.
        items: the notes by the line where they begin, from 0.
        dash: the column of the dashes, or None where the list stands in brackets.
        above: the line, from 0, on which the key `notes` stands, or -1.
    """

    text: str
    root: Node | None = None
    notes: Node | None = None
    items: dict[int, Node] = field(default_factory=dict)
    dash: int | None = None
    above: int = -1
    breaks: Sequence[int] = ()

    def __post_init__(self) -> None:
        """Note where lines begin, where nobody did before."""
        self.breaks = self.breaks or line_starts(self.text)

    def line_of(self, at: int) -> int:
        """Return the line of a character, from 0."""
        return bisect_right(self.breaks, at) - 1

    def begin(self, line: int) -> int:
        """Return where a line begins; behind the last one is the end of the text."""
        return self.breaks[line] if line < len(self.breaks) else len(self.text)

    def line_end(self, at: int) -> int:
        """Return the end of the line that a character stands on, without its line end."""
        found = _LINE.match(self.text, at)
        return found.end() if found else at

    def line_text(self, line: int) -> str:
        """Return a line without its line end."""
        found = _LINE.match(self.text, self.begin(line))
        return found[0] if found else ""

    def behind_line_end(self, at: int) -> int:
        """Return the position behind the line end that stands here, if one does."""
        if self.text.startswith("\r\n", at):
            return at + 2
        return at + 1 if self.text[at : at + 1] in ("\n", "\r") else at

    def own_end(self, note: Node) -> int:
        """Return the end of the last line of a note's own text, a comment at its end included."""
        if not note.last_keeps:
            return self.line_end(note.end)
        end = note.end
        while end > note.start and self.text[end - 1] in "\r\n":
            end -= 1
        return end


def line_starts(text: str) -> list[int]:
    """Return where each line of a text begins."""
    if "\r" not in text:
        return [0, *accumulate(len(line) + 1 for line in text.split("\n")[:-1])]
    return [0, *(found.end() for found in _BREAK.finditer(text))]


def whole_layout(text: str, wanted: frozenset[int], breaks: Sequence[int] = ()) -> Layout:
    """Return where everything stands in a file that can be read as a whole.

    Args:
        text: the file's.
        wanted: the lines (from 0) of the notes that are to be known down to their leaves.
        breaks: where its lines begin, where that is known already.

    Raises:
        Broken: the YAML can't be walked to its end.
    """
    layout = Layout(text, breaks=breaks)
    walk = MarkedWalk(text, 0, 0, wanted)
    with without_cyclic_gc():
        layout.root = walk.document()
    layout.notes = walk.notes
    if walk.notes is not None:
        layout.above = walk.notes_line
        _take(layout, walk.notes)
    return layout


def note_layout(text: str, line: int, breaks: Sequence[int] = ()) -> Layout | None:
    """Return where one note stands, without walking the rest of the file; None where that can't be told so.

    Args:
        text: the file's.
        line: where the note begins, from 0, as the whole file's walk has found it before.
        breaks: where its lines begin, where that is known already.
    """
    layout = Layout(text, breaks=breaks)
    begin = layout.begin(line)
    dash = _DASHED.match(text, begin)
    if dash is None:
        return None
    # A quote or bracket that is open where the next entry seems to begin breaks the walk: then the file is walked.
    behind = re.compile(rf"(?<=[\r\n]) {{0,{len(dash[1])}}}[^ \t\r\n#]").search(text, dash.end())
    walk = MarkedWalk(text[begin : behind.start() if behind else len(text)], begin, line, frozenset({line}))
    try:
        found = walk.first_entry()
    except Broken:
        return None
    if found is None or found.items[0].line != line:
        return None
    layout.above = line - 1
    _take(layout, found)
    return layout


def part_layout(text: str, first: int, behind: int, wanted: frozenset[int], breaks: Sequence[int]) -> Layout | None:
    """Return where some notes that follow one another stand; None where that can't be told without the rest.

    Args:
        text: the file's.
        first: the line, from 0, of the first one's dash.
        behind: the line of the dash behind the last one, or as many lines as there are.
        wanted: the lines of the notes that are to be known down to their leaves.
        breaks: where the text's lines begin.
    """
    layout = Layout(text, breaks=breaks, above=first - 1)
    start, end = layout.begin(first), layout.begin(behind)
    if _DASHED.match(text, start) is None:
        return None
    try:
        found = MarkedWalk(text[start:end], start, first, wanted).entries()
    except Broken:
        return None
    if found is None or found.flow:
        return None
    layout.notes = found
    _take(layout, found)
    return layout


def piece_layout(text: str, raw: RawNote) -> Layout:
    """Return where one note stands in a file that can only be read in parts.

    Raises:
        Broken: the part can't be walked either.
    """
    layout = Layout(text)
    first = raw.piece.line
    start, end = layout.begin(first), layout.begin(first + raw.piece.text.count("\n") + 1)
    walk = MarkedWalk(text[start:end], start, first, frozenset({raw.line - 1}))
    found = walk.entries()
    if found is not None:
        layout.above = first - 1
        _take(layout, found)
    return layout


def _take(layout: Layout, notes: Node) -> None:
    layout.items = {item.line: item for item in notes.items}
    layout.dash = None if notes.flow else notes.column


def colon_of(layout: Layout, key: Node) -> int | None:
    """Return where the value of a key may begin, behind its colon; None where the key is written in another way."""
    found = _COLON.match(layout.text, key.end)
    return found.end() if found else None


__all__ = [
    "Broken",
    "Layout",
    "Node",
    "Text",
    "colon_of",
    "line_starts",
    "note_layout",
    "part_layout",
    "piece_layout",
    "whole_layout",
]
