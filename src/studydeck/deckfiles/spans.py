"""Where each note of a deck file and each part of it stands, to the character: what an edit may touch.

The file's text is taken as it is, with its line ends; the YAML parser's marks count its characters.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import accumulate
from typing import Any

import yaml

from studydeck.core.text import clean
from studydeck.deckfiles.reader import BOMS, RawNote, without_cyclic_gc
from studydeck.deckfiles.walk import Broken, Place, Trouble, events

_BREAK = re.compile(r"\r\n|\r|\n")
_ODD_BREAKS = re.compile(r"[\x85\u2028\u2029]")
_COLON = re.compile(r"[ \t]*:")
_LINE = re.compile(r"[^\r\n]*")
_DASHED = re.compile(r"( *)-[ ]+[^ \t\r\n#]")
_SCALAR: Any = yaml.ScalarEvent
_MAP: Any = yaml.MappingStartEvent
_MAP_END: Any = yaml.MappingEndEvent
_LIST: Any = yaml.SequenceStartEvent
_LIST_END: Any = yaml.SequenceEndEvent
_END: Any = yaml.StreamEndEvent


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
class Node:
    """A value and where it stands; only the note that is edited is known down to its leaves.

    Attributes:
        start: its first character.
        end: behind its last character; empty lines and comments that follow are not part of it.
        line: the line where it begins, from 0, counted as the parser does.
        column: where on that line.
        kind: `text`, `list` or `mapping`.
        flow: whether it stands in brackets, or is text without a line of its own.
        style: a text's quotes, `|` or `>`.
        keeps: whether it is text under `|+` or `>+`, to which the empty lines that follow belong.
        value: the text.
        items: the entries of a list.
        pairs: keys and values of a mapping.
    """

    start: int
    end: int
    line: int
    column: int
    kind: str
    flow: bool = False
    style: str | None = None
    keeps: bool = False
    value: str = ""
    items: list["Node"] = field(default_factory=list)
    pairs: list[tuple["Node", "Node"]] = field(default_factory=list)

    @property
    def data(self) -> Any:
        """The value as plain data."""
        if self.kind == "mapping":
            return {key.value: value.data for key, value in self.pairs}
        return [item.data for item in self.items] if self.kind == "list" else self.value

    @property
    def last_keeps(self) -> bool:
        """Whether what it ends with takes the empty lines that follow."""
        if self.kind == "mapping" and self.pairs:
            return self.pairs[-1][1].last_keeps
        return self.items[-1].last_keeps if self.items else self.keeps


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
    walk = _Walk(text, 0, 0, wanted)
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
    walk = _Walk(text[begin : behind.start() if behind else len(text)], begin, line, frozenset({line}))
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
        found = _Walk(text[start:end], start, first, wanted).entries()
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
    walk = _Walk(text[start:end], start, first, frozenset({raw.line - 1}))
    found = walk.entries()
    if found is not None:
        layout.above = first - 1
        _take(layout, found)
    return layout


def _take(layout: Layout, notes: Node) -> None:
    layout.items = {item.line: item for item in notes.items}
    layout.dash = None if notes.flow else notes.column


class _Walk:
    """One walk over the parser's events that keeps marks."""

    def __init__(self, text: str, base: int, first_line: int, wanted: frozenset[int]) -> None:
        self.text = text
        self.base = base
        self.first = first_line
        self.wanted = wanted
        self.notes: Node | None = None
        self.notes_line = -1
        self.next = self._events(text).__next__

    @staticmethod
    def _events(text: str) -> Iterator[Any]:
        # The same length, so that every mark fits the text as it is.
        try:
            yield from events(_ODD_BREAKS.sub(" ", text))
        except UnicodeEncodeError as error:
            place = Place(text.count("\n", 0, error.start) + 1, 1, 1)
            raise Broken(Trouble(place, "a byte that is not UTF-8", "Save the file as UTF-8.")) from None

    def document(self) -> Node | None:
        """Return the root with the insides of wanted notes only."""
        self.next()
        if self.next().__class__ is _END:
            return None
        root = self._node(self.next(), ())
        while self.next().__class__ is not _END:
            pass
        return root

    def entries(self) -> Node | None:
        """Return the list that the text is."""
        self.next()
        self.next()
        root = self._node(self.next(), ("notes",))
        return root if root.kind == "list" else None

    def first_entry(self) -> Node | None:
        """Return a list that holds no more than the first entry of the one that the text begins with."""
        self.next()
        self.next()
        event = self.next()
        if event.__class__ is not _LIST or event.flow_style:
            return None
        mark = event.start_mark
        found = Node(mark.index + self.base, 0, mark.line + self.first, mark.column, "list")
        found.items.append(self._node(self.next(), ("notes", "")))
        return found

    def _node(self, event: Any, path: tuple[str, ...]) -> Node:
        mark = event.start_mark
        node = Node(mark.index + self.base, 0, mark.line + self.first, mark.column, "text")
        kind = event.__class__
        if kind is _SCALAR:
            return self._scalar(node, event)
        if kind is _MAP:
            node.kind, node.flow = "mapping", bool(event.flow_style)
            self._mapping(node, path)
        elif kind is _LIST:
            node.kind, node.flow = "list", bool(event.flow_style)
            self._list(node, path)
        else:
            node.end = event.end_mark.index + self.base
        return node

    def _scalar(self, node: Node, event: Any) -> Node:
        node.value, node.style = clean(event.value), event.style
        node.end = event.end_mark.index + self.base
        if event.style in ("|", ">"):
            written = self.text[node.start - self.base : node.end - self.base]
            header = written[: written.find("\n")] if "\n" in written else written
            node.keeps = "+" in header.partition("#")[0]
            if not node.keeps:
                node.end = node.start + len(written.rstrip(" \r\n"))
        else:
            node.flow = True
        return node

    def _mapping(self, node: Node, path: tuple[str, ...]) -> None:
        end = node.start
        while (event := self.next()).__class__ is not _MAP_END:
            key = self._node(event, (*path, ""))
            here = (key.value,) if not path and key.kind == "text" else (*path, "")
            value = self._node(self.next(), here)
            if value.kind == "text" and not value.value and value.start == value.end:
                colon = _COLON.match(self.text, key.end - self.base)
                value.start = value.end = colon.end() + self.base if colon else key.end
            node.pairs.append((key, value))
            if here == ("notes",) and value.kind == "list" and self.notes is None:
                self.notes, self.notes_line = value, key.line
            end = max(end, value.end)
        node.end = event.end_mark.index + self.base if node.flow else end

    def _list(self, node: Node, path: tuple[str, ...]) -> None:
        end = node.start + 1
        while (event := self.next()).__class__ is not _LIST_END:
            item = self._node(event, (*path, "")) if self._is_wanted(event, path) else self._skipped(event)
            node.items.append(item)
            end = max(end, item.end)
        node.end = event.end_mark.index + self.base if node.flow else end

    def _is_wanted(self, event: Any, path: tuple[str, ...]) -> bool:
        return path != ("notes",) or event.start_mark.line + self.first in self.wanted

    def _skipped(self, event: Any) -> Node:
        """Pass over a note, and keep only where it begins and ends."""
        mark = event.start_mark
        node = Node(mark.index + self.base, 0, mark.line + self.first, mark.column, "skipped")
        if event.__class__ is _SCALAR:
            return self._scalar(node, event)
        node.flow = bool(event.flow_style)
        depth = 1
        last: Any = event
        while depth:
            event = self.next()
            kind = event.__class__
            if kind is _SCALAR:
                last = event
            elif kind in (_MAP, _LIST):
                depth += 1
            elif kind in (_MAP_END, _LIST_END):
                depth -= 1
                if event.end_mark.index > event.start_mark.index:
                    last = event  # a closing bracket; the end of a block has no length
        if last.__class__ is _SCALAR:
            scalar = self._scalar(Node(last.start_mark.index + self.base, 0, 0, 0, "text"), last)
            node.end, node.keeps = scalar.end, scalar.keeps
            if not last.value and last.start_mark.index == last.end_mark.index:
                node.end = self._empty_end(node.end)
        else:
            node.end = last.end_mark.index + self.base
        return node

    def _empty_end(self, end: int) -> int:
        """Return where an empty value's key ends: the parser may place what isn't there at what comes next."""
        at = end - self.base
        while at and self.text[at - 1].isspace():
            at -= 1
        return at + self.base


def colon_of(layout: Layout, key: Node) -> int | None:
    """Return where the value of a key may begin, behind its colon; None where the key is written in another way."""
    found = _COLON.match(layout.text, key.end)
    return found.end() if found else None


__all__ = ["Broken", "Layout", "Node", "Text", "colon_of", "piece_layout", "whole_layout"]
