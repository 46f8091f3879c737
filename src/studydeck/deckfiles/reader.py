"""Guarded, string-only YAML: events are checked before anything is built from them, and every value is text.

A healthy file is walked once. Where the walk meets broken YAML, the file is cut at its notes (`salvage`), so that
a bad note never takes a good one with it. Lines and columns of a problem are found by a second walk (`places`).
"""

import codecs
import gc
import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from studydeck.core.text import needs_cleaning
from studydeck.deckfiles.places import places_in
from studydeck.deckfiles.problems import Problem, excerpt_of, whole_file
from studydeck.deckfiles.salvage import Piece, cut
from studydeck.deckfiles.walk import Broken, NodePath, Place, TooMuch, Trouble, Walk

MAX_FILE_BYTES = 50 * 1024 * 1024
BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_AFTER = 200
_LONGEST_EXCERPT = 20_000
_LINE_ENDS = re.compile(r"\r\n?")
_ODD_BREAKS_IN = "\x85\u2028\u2029"
_ODD_BREAKS = re.compile(f"[{_ODD_BREAKS_IN}]")
_UNPRINTABLE = re.compile(r"[^\t\n\x20-\x7e\xa0-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]")


@dataclass(slots=True)
class RawNote:
    """One entry of `notes` as plain data.

    Attributes:
        data: text, list or mapping.
        line: where it begins in the file, from 1.
        piece: the part of the file it was read from.
        path: where it is in that part.
    """

    data: Any
    line: int
    piece: Piece
    path: NodePath


@dataclass(slots=True)
class Tree:
    """A file as plain data: the deck's head, its notes, and what was wrong with the YAML."""

    file: str
    head: dict[str, Any] = field(default_factory=dict)
    notes: list[RawNote] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    whole: bool = False  # whether the root could be read at all
    lines: list[str] = field(default_factory=list)
    head_pieces: dict[str, Piece] = field(default_factory=dict)

    def problem(self, place: Place, severity: Any, message: str, hint: str = "") -> Problem:
        """Return a problem at a place of this file."""
        line = self.lines[place.line - 1] if 0 < place.line <= len(self.lines) else ""
        return Problem(
            self.file,
            place.line,
            place.column,
            severity,
            message,
            hint,
            excerpt_of(line[: min(place.column + _AFTER, _LONGEST_EXCERPT)]),
            place.length,
        )


def too_large(file: str, size: int) -> Problem:
    """Return the problem of a file over the limit."""
    message = (
        f"the file is too large: {size / 1024 / 1024:,.0f} MB, at most {MAX_FILE_BYTES // 1024 // 1024} MB are read"
    )
    return whole_file(file, message, "Split it into several decks.")


def read(data: bytes, file: str) -> Tree:
    """Return what the bytes hold; nothing in them makes this raise."""
    tree = Tree(file)
    if len(data) > MAX_FILE_BYTES:
        tree.problems.append(too_large(file, len(data)))
        return tree
    text, sound = _decoded(data)
    text = normalised(text)
    tree.lines = text.split("\n")
    with without_cyclic_gc():
        trouble: Trouble | None = None
        if sound:
            trouble = _whole(text, tree)
            if trouble is None:
                return tree
        _piecewise(tree, trouble)
    return tree


def normalised(text: str) -> str:
    """Return a text as it is parsed: one sort of line ends, and nothing else that the parser takes for one."""
    text = _LINE_ENDS.sub("\n", text) if "\r" in text else text
    return _ODD_BREAKS.sub(" ", text) if any(sign in text for sign in _ODD_BREAKS_IN) else text


def locate(wanted: list[tuple[RawNote, NodePath, bool]]) -> list[Place]:
    """Return where paths inside notes stand, with one walk for each part of the file.

    Each comes with whether its last key is meant rather than the value beneath it.
    """
    found: list[Place] = [Place(1, 1, 1)] * len(wanted)
    by_piece: dict[int, list[int]] = {}
    for n, (note, _, _) in enumerate(wanted):
        by_piece.setdefault(id(note.piece), []).append(n)
    for numbers in by_piece.values():
        piece = wanted[numbers[0]][0].piece
        asked = [((*wanted[n][0].path, *wanted[n][1]), wanted[n][2]) for n in numbers]
        for n, place in zip(numbers, _shifted(places_in(piece.text, asked), piece), strict=True):
            found[n] = place
    return found


def locate_head(tree: Tree, path: NodePath, *, on_key: bool) -> Place:
    """Return where a path of the deck's head stands."""
    piece = tree.head_pieces.get(str(path[0])) if path else None
    if piece is None:
        return Place(1, 1, 1)
    return _shifted(places_in(piece.text, [(path, on_key)]), piece)[0]


def _shifted(places: list[Place], piece: Piece) -> list[Place]:
    return [Place(place.line + piece.line, place.column, place.length) for place in places]


@contextmanager
def without_cyclic_gc() -> Iterator[None]:
    """Pause the cyclic collector: building thousands of small mappings would set off collections that find nothing."""
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()


def _decoded(data: bytes) -> tuple[str, bool]:
    """Return the text, and whether every byte of it could be read; other bytes become lone surrogates."""
    for bom, encoding in BOMS:
        if data.startswith(bom):
            return _decoded_as(data[len(bom) :], encoding)
    return _decoded_as(data, "utf-8")


def _decoded_as(data: bytes, encoding: str) -> tuple[str, bool]:
    try:
        return data.decode(encoding), True
    except UnicodeDecodeError:
        return data.decode(encoding, "surrogateescape" if encoding == "utf-8" else "replace"), False


def _whole(text: str, tree: Tree) -> Trouble | None:
    """Read the whole file in one walk; return what stopped it, or None."""
    piece = Piece(text, 0)
    walk = Walk(text, dirty=needs_cleaning(text) or "\\" in text)
    try:
        walk.document()
    except TooMuch as much:
        tree.problems.append(whole_file(tree.file, much.message, much.hint))
        return None
    except Broken as broken:
        return broken.trouble
    _take(walk, piece, tree)
    return None


def _take(walk: Walk, piece: Piece, tree: Tree) -> None:
    tree.whole = True
    for key, value in walk.head.items():
        if key not in tree.head:
            tree.head[key] = value
            tree.head_pieces[key] = piece
        elif key == "notes":
            tree.problems.append(tree.problem(Place(piece.line + 1, 1, 1), "error", "a second `notes`"))
    for path, line, value in walk.notes:
        tree.notes.append(RawNote(value, line + piece.line, piece, path))
    for trouble in walk.troubles:
        _add(trouble, piece, tree)


def _add(trouble: Trouble, piece: Piece, tree: Tree) -> None:
    place = Place(trouble.place.line + piece.line, trouble.place.column, trouble.place.length)
    tree.problems.append(tree.problem(place, "error", trouble.message, trouble.hint))


def _piecewise(tree: Tree, first: Trouble | None) -> None:
    """Read a broken file part by part: its head key by key, its notes one by one."""
    for piece in cut(tree.lines):
        odd = _UNPRINTABLE.search(piece.text)
        if odd is not None:
            _add(_odd_character(piece.text, odd.start()), piece, tree)
            continue
        walk = Walk(piece.text, dirty=True)
        try:
            if piece.is_note:
                walk.entries()
            else:
                walk.document()
        except TooMuch as much:
            tree.problems.append(whole_file(tree.file, much.message, much.hint))
            return
        except Broken as broken:
            _add(broken.trouble, piece, tree)
            continue
        _take(walk, piece, tree)
        if piece.is_note:
            tree.head.setdefault("notes", [])
    if first is not None and not tree.problems:
        # Each part can be read by itself, so they don't fit together: an indentation that differs, mostly.
        _add(first, Piece("", 0), tree)


def _odd_character(text: str, at: int) -> Trouble:
    line = text.count("\n", 0, at) + 1
    column = at - (text.rfind("\n", 0, at) + 1) + 1
    char, place = text[at], Place(line, column, 1)
    if "\udc80" <= char <= "\udcff":
        byte = ord(char) - 0xDC00
        meant = bytes([byte]).decode("cp1252", "replace")
        looks = f" (`{meant}` in Latin-1?)" if meant.isprintable() and meant != "\ufffd" else ""
        return Trouble(place, f"the byte 0x{byte:02X}{looks} is not UTF-8", "Save the file as UTF-8.")
    if char == "\0":
        return Trouble(place, "a NUL byte", "Is this a text file? Save it as UTF-8.")
    hint = "Remove it; an editor that shows control characters helps to find it."
    return Trouble(place, f"the character U+{ord(char):04X} can't stand in a deck file", hint)
