"""One walk over the events of a YAML text: guards first, then plain data.

The guards stand here because libyaml's own composer dies on deep nesting; its parser doesn't, as long as one
stops asking it for more.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import yaml

from studydeck.core.text import clean
from studydeck.deckfiles.explain import explain

MAX_DEPTH = 64
MAX_TEXT = 1_000_000
MAX_ENTRIES = 2_000_000
_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_Scalar, _Alias = yaml.ScalarEvent, yaml.AliasEvent
_MapStart, _MapEnd = yaml.MappingStartEvent, yaml.MappingEndEvent
_ListStart, _ListEnd = yaml.SequenceStartEvent, yaml.SequenceEndEvent

NodePath = tuple[str | int, ...]
_QUOTES = "Put quotes around text that begins with `{sign}`."


@dataclass(frozen=True, slots=True)
class Place:
    """Where something stands in a text: line and column from 1, length in characters."""

    line: int
    column: int
    length: int


@dataclass(frozen=True, slots=True)
class Trouble:
    """What is wrong with the YAML at a place."""

    place: Place
    message: str
    hint: str = ""


class Broken(Exception):  # noqa: N818 - it is a state of the text, caught by the reader
    """The text can't be walked any further."""

    def __init__(self, trouble: Trouble) -> None:
        super().__init__(trouble.message)
        self.trouble = trouble


class TooMuch(Exception):  # noqa: N818
    """The text holds more than is ever built."""

    def __init__(self) -> None:
        self.message = f"more than {MAX_ENTRIES:,} values in one file"
        self.hint = "Split it into several decks."
        super().__init__(self.message)


class Walk:
    """Builds plain data from the events of one text.

    Attributes:
        head: the root's keys; `notes` is an empty list here where it is one in the text.
        notes: path, line and value of each entry of `notes` that could be built.
        troubles: what was refused on the way; a note with trouble isn't built.
    """

    def __init__(self, text: str, *, dirty: bool) -> None:
        self.head: dict[str, Any] = {}
        self.notes: list[tuple[NodePath, int, Any]] = []
        self.troubles: list[Trouble] = []
        self._entries = 0
        self._clean = dirty
        self._next: Callable[[], Any] = events(text).__next__

    def document(self) -> None:
        """Read a text whose root is a mapping.

        Raises:
            Broken: the YAML ends the walk.
            TooMuch: more values than are built.
        """
        root = self._root()
        if root is None:
            return
        if root.__class__ is not _MapStart:
            self._refuse(
                root, "a deck file must be a mapping", "Begin with `title: ...`, and put the notes under `notes:`."
            )
            raise Broken(self.troubles[-1])
        self._check(root)
        while (event := self._next()).__class__ is not _MapEnd:
            key = self._key(event, 1)
            value_event = self._next()
            if key == "notes" and value_event.__class__ is _ListStart:
                self._check(value_event)
                if key in self.head:
                    self._refuse(event, "`notes` stands twice in this file", "Put all notes under the first.")
                self.head[key] = []
                self._notes((key,))
                continue
            before = len(self.troubles)
            value = self._node(value_event, 1)
            if key in self.head:
                self._refuse(event, f"the key `{key[:40]}` stands twice in this deck", "Remove one of them.")
            elif key is not None and len(self.troubles) == before:
                self.head[key] = value
        self._end()

    def entries(self) -> None:
        """Read a text whose root is a list of notes.

        Raises:
            Broken: the YAML ends the walk.
            TooMuch: more values than are built.
        """
        root = self._root()
        if root is None:
            return
        if root.__class__ is not _ListStart:
            self._refuse(root, "this can't be read as a note", "A note begins with `- `.")
            raise Broken(self.troubles[-1])
        self._notes(())
        self._end()

    def _root(self) -> Any:
        self._next()
        if self._next().__class__ is yaml.StreamEndEvent:
            return None
        return self._next()

    def _end(self) -> None:
        self._next()
        event = self._next()
        if event.__class__ is not yaml.StreamEndEvent:
            self._refuse(
                event, "a second document begins here, and isn't read", "One file is one deck: remove the `---`."
            )

    def _notes(self, prefix: NodePath) -> None:
        number = 0
        while (event := self._next()).__class__ is not _ListEnd:
            before = len(self.troubles)
            value = self._node(event, 2)
            if len(self.troubles) == before:
                self.notes.append(((*prefix, number), event.start_mark.line + 1, value))
            number += 1
            self._count(0)

    def _node(self, event: Any, depth: int) -> Any:
        kind = event.__class__
        if kind is _Scalar:
            if event.anchor is not None or event.tag is not None:
                self._check(event)
            value = event.value
            if len(value) > MAX_TEXT:
                self._refuse(event, f"a text of {len(value):,} characters; at most {MAX_TEXT:,} are read")
            return clean(value) if self._clean else value
        if kind is _Alias:
            hint = _QUOTES.format(sign="*")
            self._refuse(event, f"`*{event.anchor[:40]}` refers to another value, which decks don't do", hint)
            return ""
        self._check(event)
        if depth >= MAX_DEPTH:
            message, hint = (
                f"nested more than {MAX_DEPTH} levels deep",
                "Put quotes around text that begins with brackets.",
            )
            raise Broken(Trouble(place_of(event), message, hint))
        return self._mapping(depth + 1) if kind is _MapStart else self._list(depth + 1)

    def _list(self, depth: int) -> list[Any]:
        found: list[Any] = []
        while (event := self._next()).__class__ is not _ListEnd:
            found.append(self._node(event, depth))
            if len(found) > MAX_ENTRIES:
                raise TooMuch
        self._count(len(found))
        return found

    def _mapping(self, depth: int) -> dict[str, Any]:
        found: dict[str, Any] = {}
        while (event := self._next()).__class__ is not _MapEnd:
            key = self._key(event, depth)
            value = self._node(self._next(), depth)
            if key in found:
                self._refuse(
                    event, f"the key `{key[:40]}` stands twice", "Remove one of them, or begin a new note with `- `."
                )
            elif key is not None:
                found[key] = value
        self._count(len(found) + 1)
        return found

    def _key(self, event: Any, depth: int) -> Any:
        if event.__class__ is _Scalar:
            return self._node(event, depth)
        self._node(event, depth)
        if event.__class__ is not _Alias:
            self._refuse(event, "a key must be text", "Put quotes around text that begins with `{` or `[`.")
        return None

    def _count(self, entries: int) -> None:
        # Every collection counts as one more, so that empty ones can't be heaped up without end.
        self._entries += entries + 1
        if self._entries > MAX_ENTRIES:
            raise TooMuch

    def _check(self, event: Any) -> None:
        if event.anchor is not None:
            hint = _QUOTES.format(sign="&")
            self._refuse(event, f"`&{event.anchor[:40]}` is an anchor, which decks don't have", hint)
        if event.tag is not None:
            self._refuse(
                event, "a tag (`!...`), which decks don't have", "Remove it, or " + _QUOTES.format(sign="!").lower()
            )

    def _refuse(self, event: Any, message: str, hint: str = "") -> None:
        self.troubles.append(Trouble(place_of(event), message, hint))


def events(text: str) -> Iterator[Any]:
    """Yield the parser's events; what it can't read becomes `Broken` with a place and a hint.

    Raises:
        Broken: at the first thing that isn't YAML.
    """
    try:
        yield from yaml.parse(text, Loader=_LOADER)
    except yaml.YAMLError as error:
        line, column, message, hint = explain(error, text)
        raise Broken(Trouble(Place(line, column, 1), message, hint)) from None


def place_of(event: Any) -> Place:
    """Return where an event begins, and how long it is where it ends on the same line."""
    start, end = event.start_mark, event.end_mark
    length = end.column - start.column if end.line == start.line and event.__class__ is _Scalar else 1
    return Place(start.line + 1, start.column + 1, max(1, length))
