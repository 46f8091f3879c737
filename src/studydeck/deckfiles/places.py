"""Where the nodes of a YAML text stand: a second walk, made only when there is something to report."""

from collections.abc import Iterator, Sequence
from typing import Any

import yaml

from studydeck.core.text import clean
from studydeck.deckfiles.walk import Broken, NodePath, Place, events, place_of

_Wanted = Sequence[tuple[NodePath, bool]]


def places_in(text: str, wanted: _Wanted) -> list[Place]:
    """Return where the paths stand in a text that was walked before.

    Each path comes with whether its last key is meant rather than its value. Of a path that isn't there, the
    nearest node around it is taken.
    """
    finder = _Places({path[:n] for path, _ in wanted for n in range(len(path) + 1)})
    finder.walk(events(text))
    return [finder.nearest(path, on_key=on_key) for path, on_key in wanted]


class _Places:
    """Notes where the keys and values of the paths in question begin."""

    def __init__(self, asked: set[NodePath]) -> None:
        self.asked = asked
        self.keys: dict[NodePath, Place] = {}
        self.values: dict[NodePath, Place] = {}

    def nearest(self, path: NodePath, *, on_key: bool) -> Place:
        """Return the place of the path, or of the longest part of it that is there."""
        if on_key and path in self.keys:
            return self.keys[path]
        for n in range(len(path), -1, -1):
            place = self.values.get(path[:n])
            if place is not None:
                return place
        return Place(1, 1, 1)

    def walk(self, stream: Iterator[Any]) -> None:
        """Visit every node up to the end, or up to where the text can't be read."""
        try:
            next(stream)
            next(stream)
            self._visit(next(stream), (), stream)
        except (Broken, StopIteration, RecursionError):
            return

    def _visit(self, event: Any, path: NodePath, stream: Iterator[Any]) -> None:
        kind = event.__class__
        if path in self.asked:
            self.values.setdefault(path, place_of(event))
        if kind is yaml.MappingStartEvent:
            self._mapping(path, stream)
        elif kind is yaml.SequenceStartEvent:
            number = 0
            while (item := next(stream)).__class__ is not yaml.SequenceEndEvent:
                self._visit(item, (*path, number), stream)
                number += 1

    def _mapping(self, path: NodePath, stream: Iterator[Any]) -> None:
        first = path in self.asked
        while (key := next(stream)).__class__ is not yaml.MappingEndEvent:
            if key.__class__ is yaml.ScalarEvent:
                inner: NodePath = (*path, clean(key.value))
                here = place_of(key)
                if first and (here.line, here.column) == (self.values[path].line, self.values[path].column):
                    self.values[path] = here  # a mapping without braces is marked by its first key
                if inner in self.asked:
                    self.keys.setdefault(inner, here)
            else:
                inner = (*path, -1)
                self._visit(key, inner, stream)
            first = False
            self._visit(next(stream), inner, stream)
