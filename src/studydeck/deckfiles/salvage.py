"""Cutting a broken deck file at its notes, so that what is healthy can be read without what is not."""

import re
from dataclasses import dataclass

from studydeck.core.notes import KINDS

_KEY = re.compile(r"""(?:"[^"]*"|'[^']*'|[^\s#\-\[\]{},&*!|>%@`"'][^:#]*):(?:\s|$)""")
_NOTES = re.compile(r"""(?:"notes"|'notes'|notes)[ ]*:[ ]*(?:#.*)?$""")
_ENTRY = re.compile(r"([ ]*)-(?:\s|$)")
_KIND_ENTRY = re.compile(rf"\s*-[ ]+(?:{'|'.join(KINDS)})[ ]*:")


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of whole lines of a file.

    Attributes:
        text: the lines.
        line: how many lines of the file come before it.
        is_note: whether it is one entry of `notes`, rather than a key of the deck.
    """

    text: str
    line: int
    is_note: bool = False


def cut(lines: list[str]) -> list[Piece]:
    """Return the file in pieces: one for each key of the deck, and one for each note."""
    starts = [n for n, line in enumerate(lines) if line and line[0] not in " \t#-" and _KEY.match(line)]
    pieces: list[Piece] = []
    for start, end in zip([0, *starts], [*starts, len(lines)], strict=True):
        if start == end:
            continue
        if _NOTES.match(lines[start]):
            pieces += _notes(lines, start, end)
        else:
            pieces.append(_piece(lines, start, end))
    return pieces


def _notes(lines: list[str], start: int, end: int) -> list[Piece]:
    first = next((n for n in range(start + 1, end) if _ENTRY.match(lines[n])), end)
    if first == end:
        return [_piece(lines, start, end)]
    entry = _ENTRY.match(lines[first])
    indent = entry[1] if entry else ""
    begins = [n for n in range(first, end) if _begins(lines[n], indent)]
    pieces = [_piece(lines, start, first)]
    pieces += [_piece(lines, a, b, is_note=True) for a, b in zip(begins, [*begins[1:], end], strict=True)]
    return pieces


def _begins(line: str, indent: str) -> bool:
    """Whether a note begins here, or something that can't be part of the note before it.

    That is: a line no further in than the first dash, or a kind key after a dash anywhere. A tab is a mistake
    inside the note.
    """
    written = line.lstrip(" ")
    if not written or written[0] in "#\t":
        return False
    return len(line) - len(written) <= len(indent) or _KIND_ENTRY.match(line) is not None


def _piece(lines: list[str], start: int, end: int, *, is_note: bool = False) -> Piece:
    return Piece("\n".join(lines[start:end]), start, is_note)
