"""One walk over the events of a YAML text that keeps where each value begins and ends, to the character."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import yaml

from studydeck.core.text import clean
from studydeck.deckfiles.walk import Broken, Place, Trouble, events

_ODD_BREAKS = re.compile(r"[\x85\u2028\u2029]")
_COLON = re.compile(r"[ \t]*:")
_SCALAR: Any = yaml.ScalarEvent
_MAP: Any = yaml.MappingStartEvent
_MAP_END: Any = yaml.MappingEndEvent
_LIST: Any = yaml.SequenceStartEvent
_LIST_END: Any = yaml.SequenceEndEvent
_END: Any = yaml.StreamEndEvent


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


class MarkedWalk:
    """One walk over the parser's events that keeps their marks."""

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
