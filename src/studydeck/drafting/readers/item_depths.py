"""How deep the items of plain text lie: by their indent, and where a copy lost it, by their signs."""

from collections.abc import Sequence
from dataclasses import dataclass

from studydeck.drafting.readers.pieces import Piece


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
    for number, piece in enumerate(pieces):
        marker = piece.marker
        if marker is None or headings[number]:
            if not (stack and piece.table is None and piece.indent > stack[-1].indent and not headings[number]):
                stack = []
            continue
        depth = _depth(stack, piece.indent, marker.style)
        del stack[depth + 1 :]
        again = depth < len(stack) and (
            stack[depth].style != marker.style or (marker.number == 1 and stack[depth].number is not None)
        )
        if depth == len(stack) or again:
            lists += 1
            del stack[depth:]
            stack.append(_Level(piece.indent, marker.style, lists, marker.number))
        stack[depth].number = marker.number
        found[number] = (depth, stack[depth].list_id)
    return found


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
