"""Points ticked off by their numbers, on one line: `1 3 h2`."""

import re
from collections.abc import Sequence

from studydeck.core.grading.rubric import Mark

_MARK = re.compile(r"(h?)(\d{1,3})")


def marks_of(said: Sequence[str], count: int) -> list[Mark] | None:
    """Return the marks that some numbers give to so many points, or None where one of them names none."""
    found = [match for part in said if (match := _MARK.fullmatch(part)) and 1 <= int(match[2]) <= count]
    if len(found) < len(said):
        return None
    marks = [Mark.MISSING] * count
    for match in found:
        marks[int(match[2]) - 1] = Mark.HALF if match[1] else Mark.MET
    return marks
