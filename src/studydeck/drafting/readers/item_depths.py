"""How deep the items of plain text lie: by their indent, and where a copy lost it, by their signs."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from studydeck.drafting.readers.pieces import Piece

_STEP = 4  # columns
_LABEL_WORDS = 5


@dataclass(slots=True)
class _Level:
    indent: int
    style: str
    list_id: int
    number: int | None


def depths(pieces: Sequence[Piece], headings: Sequence[bool]) -> dict[int, tuple[int, int]]:
    """Return the depth of each item and the number of its list, by its place among the pieces.

    What stands between ends a list, but for a paragraph indented as an item's second one. Items of one depth that follow
    each other under one item are one list; a list that begins to count again is a new one.
    """
    found: dict[int, tuple[int, int]] = {}
    stack: list[_Level] = []
    lists = 0
    under = _under_labels(pieces)
    for number, piece in enumerate(pieces):
        marker = piece.marker
        indent = piece.indent + (_STEP if number in under else 0)
        if marker is None or headings[number]:
            if not (stack and piece.table is None and piece.indent > stack[-1].indent and not headings[number]):
                stack = []
            continue
        depth = _depth(stack, indent, marker.style)
        del stack[depth + 1 :]
        again = depth < len(stack) and (
            stack[depth].style != marker.style or (marker.number == 1 and stack[depth].number is not None)
        )
        if depth == len(stack) or again:
            lists += 1
            del stack[depth:]
            stack.append(_Level(indent, marker.style, lists, marker.number))
        stack[depth].number = marker.number
        found[number] = (depth, stack[depth].list_id)
    return found


def _under_labels(pieces: Sequence[Piece]) -> frozenset[int]:
    """Return the items that stood under others before a copy lost the indent: below "- Tram:", up to "- Bus:"."""
    found: set[int] = set()
    for first, last in _runs(pieces):
        labels = [number for number in range(first, last) if _is_label(pieces[number])]
        apart = all(after - before > 1 for before, after in pairwise((*labels, last)))
        if len(labels) > 1 and labels[0] == first and apart:
            found.update(set(range(first, last)) - set(labels))
    return frozenset(found)


def _runs(pieces: Sequence[Piece]) -> Iterator[tuple[int, int]]:
    """Yield where bullets of one sign and indent follow each other."""
    first = 0
    for number in range(1, len(pieces) + 1):
        if number == len(pieces) or _sign(pieces[number]) != _sign(pieces[first]):
            if _sign(pieces[first]):
                yield first, number
            first = number


def _sign(piece: Piece) -> tuple[str, int] | None:
    """Return the bullet and indent of a piece, or None where it has a number or no marker."""
    marker = piece.marker
    return None if marker is None or marker.number is not None else (marker.style, piece.indent)


def _is_label(piece: Piece) -> bool:
    text = piece.passage.text
    return text.endswith(":") and len(text.split()) <= _LABEL_WORDS


def _depth(stack: Sequence[_Level], indent: int, style: str) -> int:
    for depth in range(len(stack) - 1, -1, -1):
        level = stack[depth]
        if indent > level.indent + 1:
            return depth + 1
        if indent >= level.indent - 1:
            if style == level.style or any(upper.style == style for upper in stack[:depth]):
                return next(
                    (up for up, one in enumerate(stack) if one.style == style and abs(one.indent - indent) <= 1), depth
                )
            return depth + 1
    return 0
