"""Whether the first row of a table is its head, where the format doesn't say so."""

from collections.abc import Sequence

_FEWEST = 2
_HEAD_WORDS = 6
CORNERS = frozenset(
    [
        "feature",
        "features",
        "aspect",
        "aspects",
        "basis",
        "criteria",
        "criterion",
        "parameter",
        "parameters",
        "factor",
        "factors",
        "category",
        "categories",
        "term",
        "terms",
        "item",
        "items",
        "point",
        "points",
        "attribute",
        "attributes",
        "characteristic",
        "characteristics",
        "dimension",
        "property",
        "properties",
        "difference",
        "differences",
        "area",
        "topic",
        "element",
        "type",
        "concept",
        "word",
        "name",
        "meaning",
        "definition",
        "description",
        "explanation",
        "question",
        "comparison",
    ]
)
"""What stands in the corner of a table, above its aspects."""


def guessed_head(rows: Sequence[Sequence[str]]) -> int:
    """Return 1 where the first row looks like a head: short labels, an empty or a telling corner, or many columns."""
    if len(rows) < _FEWEST:
        return 0
    first = rows[0]
    if any(len(cell.split()) > _HEAD_WORDS or cell.endswith((".", ";")) for cell in first):
        return 0
    words = first[0].casefold().split()
    if not words or words[0] in CORNERS or len(first) > _FEWEST:
        return 1
    if set(words) & set(first[-1].casefold().split()) and len(rows) > _FEWEST:
        return 1
    below = [sum(len(row[column]) for row in rows[1:]) / (len(rows) - 1) for column in (0, -1)]
    return 1 if len(first[-1]) * 3 < below[1] and len(first[0]) <= below[0] * 2 else 0
