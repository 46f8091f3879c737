"""A problem in a deck file, and how it is shown: place, sentence, the line, and a caret beneath it."""

import re
import unicodedata
from dataclasses import dataclass
from typing import Literal

from studydeck.core.text import clean, one_line

WIDTH = 100
_NUMBER_WIDTH = 5
_CUT = "…"
_CONTEXT = 30  # columns kept before the caret where a line is too long to be shown whole
_TAB = re.compile(r"\t")

Severity = Literal["error", "warning"]


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing wrong in one file.

    Attributes:
        file: the path as it is shown to the user.
        line: counted from 1.
        column: counted from 1, in characters.
        severity: `error` (a note or the file isn't loaded) or `warning` (all is loaded).
        message: what is wrong, a fragment of a sentence without a full stop.
        hint: how to mend it, one or more sentences, or empty.
        excerpt: the line, safe to be shown, character for character in its columns.
        length: how many characters the caret marks; 0 where the whole file is meant and no line is shown.
        code: what this advice is silenced by; empty for everything that isn't advice.
    """

    file: str
    line: int
    column: int
    severity: Severity
    message: str
    hint: str = ""
    excerpt: str = ""
    length: int = 1
    code: str = ""


def excerpt_of(line: str) -> str:
    """Return a line of a file made safe without moving any character from its column."""
    spaced = _TAB.sub(" ", line.rstrip("\r\n"))
    if clean(spaced) == spaced:
        return spaced
    return "".join(char if clean(char) == char else "\ufffd" for char in spaced)


def render(problem: Problem) -> str:
    """Return the problem in three lines: place and sentence, the line of the file, a caret beneath the place."""
    head = f"{one_line(problem.file)}:{problem.line}:{problem.column}: {problem.severity}: {one_line(problem.message)}"
    if problem.hint:
        head += f". {one_line(problem.hint)}" if head[-1] not in ".?!" else f" {one_line(problem.hint)}"
    if problem.code:
        head += f" [{problem.code}]"
    if not problem.length:
        return head
    margin = f"{problem.line:>{_NUMBER_WIDTH}} | "
    shown, caret, length = _window(excerpt_of(problem.excerpt), problem.column - 1, problem.length, WIDTH - len(margin))
    rule = f"{'|':>{len(margin) - 1}} "
    return f"{head}\n{margin}{shown}".rstrip() + f"\n{rule}{' ' * caret}{'^' * length}"


def whole_file(file: str, message: str, hint: str = "", severity: Severity = "error") -> Problem:
    """Return a problem of a file or folder as a whole."""
    return Problem(file, 1, 1, severity, message, hint, "", 0)


def as_json(problem: Problem) -> dict[str, str | int | None]:
    """Return what `studydeck check --json` prints of a problem."""
    return {
        "file": problem.file,
        "line": problem.line,
        "column": problem.column,
        "severity": problem.severity,
        "message": problem.message,
        "hint": problem.hint,
        "code": problem.code or None,
    }


def columns(text: str) -> int:
    """Return how many columns of a terminal the text takes."""
    return sum(_column(char) for char in text)


def _column(char: str) -> int:
    if char < "\u0300":
        return 1
    if unicodedata.combining(char) or unicodedata.category(char) in {"Mn", "Me", "Cf"}:
        return 0
    return 2 if unicodedata.east_asian_width(char) in "WF" else 1


def _window(line: str, start: int, length: int, room: int) -> tuple[str, int, int]:
    """Return the part of a line around the caret, and where and how wide the caret is, in columns."""
    start = min(max(start, 0), len(line))
    first, before = 0, columns(line[:start])
    if columns(line[: start + max(length, 1)]) > room - 1 and before > _CONTEXT:
        kept = 0
        first = start
        while first and kept + _column(line[first - 1]) <= _CONTEXT:
            first -= 1
            kept += _column(line[first])
        before = kept + 1
    end, used = first, 1 if first else 0
    while end < len(line) and used + _column(line[end]) <= room:
        used += _column(line[end])
        end += 1
    if end < len(line):
        while end > first and used > room - 1:
            end -= 1
            used -= _column(line[end])
    shown = (_CUT if first else "") + line[first:end] + (_CUT if end < len(line) else "")
    marked = columns(line[start : min(start + length, end)])
    return shown, before, max(1, min(marked, room - before))
