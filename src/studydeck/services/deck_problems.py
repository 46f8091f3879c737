"""The problems of all deck files as the index keeps them, each ready to be shown with its line and a caret."""

from dataclasses import dataclass
from typing import cast

from studydeck.deckfiles.problems import Problem, Severity, render
from studydeck.services.library import Library
from studydeck.store import index


@dataclass(frozen=True, slots=True)
class DeckProblem:
    """One problem: where it is, what it is, how to mend it, and the line with a caret beneath the place.

    Attributes:
        place: `file:line:column`, or the file alone where all of it is meant.
        excerpt: the line and the line with the caret, or nothing.
    """

    file: str
    place: str
    severity: Severity
    message: str
    hint: str
    excerpt: tuple[str, ...]


def deck_problems(library: Library) -> tuple[DeckProblem, ...]:
    """Return every problem, by file and line."""
    rows = sorted(index.problems(library.connection), key=lambda row: (row.path, row.line, row.column))
    return tuple(_shown(row) for row in rows)


def _shown(row: index.ProblemRow) -> DeckProblem:
    severity = cast("Severity", row.severity)
    problem = Problem(row.path, row.line, row.column, severity, row.message, row.hint, row.excerpt, row.length)
    place = f"{row.path}:{row.line}:{row.column}" if row.line else row.path
    excerpt = tuple(render(problem).split("\n")[1:]) if row.excerpt else ()
    return DeckProblem(row.path, place, severity, row.message, row.hint, excerpt)
