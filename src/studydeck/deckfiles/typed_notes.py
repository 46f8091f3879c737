"""Notes as somebody types them: one alone or a list, read without the rest of a deck."""

import textwrap
from collections.abc import Sequence
from typing import Any

from studydeck.deckfiles.reader import Tree, read
from studydeck.errors import StudydeckError


def parse_one(text: str, file: str = "") -> Tree:
    """Return what a single note's text reads as; lines are one too high there, and columns two."""
    return read("\n".join(["notes:", *listed(typed_lines(text))]).encode("utf-8", "replace"), file)


def parse_list(text: str, file: str = "") -> Tree:
    """Return the notes that a text holds: a list of them, or one alone; lines and columns as in the text, or one on."""
    dedented = textwrap.dedent(text.replace("\r\n", "\n").replace("\r", "\n"))
    first = next((row for row in dedented.splitlines() if row.strip() and not row.lstrip().startswith("#")), "")
    if first.startswith(("- ", "[")) or first == "-":
        space = " " if first.startswith("[") else ""  # brackets can't begin at the margin
        return read(f"notes:\n{space}{dedented}".encode("utf-8", "replace"), file)
    return parse_one(text, file)


def typed_lines(text: str) -> list[str]:
    """Return the lines of a note as it was typed, without a dash before it."""
    body = textwrap.dedent(text.replace("\r\n", "\n").replace("\r", "\n")).strip("\n")
    lines = body.split("\n")
    if lines[0].startswith("- "):
        width = len(lines[0]) - len(lines[0][2:].lstrip(" "))
        lines = [lines[0][width:], *(row[width:] if not row[:width].strip() else row for row in lines[1:])]
    return lines


def listed(lines: Sequence[str]) -> list[str]:
    """Return the lines of a note as an entry of a list."""
    return [f"{'  ' if n else '- '}{line}" if line else "" for n, line in enumerate(lines)]


def single(tree: Tree) -> dict[str, Any]:
    """Return the fields of the one note that a text holds.

    Raises:
        StudydeckError: it can't be read, or is no single note.
    """
    errors = [problem for problem in tree.problems if problem.severity == "error"]
    if errors:
        first = errors[0]
        raise StudydeckError(f"{first.message[:1].upper()}{first.message[1:]}.", first.hint)
    if len(tree.notes) != 1 or not isinstance(tree.notes[0].data, dict):
        raise StudydeckError("This isn't one note.", "A note is a few lines such as `term: ...` and `meaning: ...`.")
    found: dict[str, Any] = tree.notes[0].data
    return found
