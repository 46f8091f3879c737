"""The small Markdown of a card's text, read in one pass: what is no mark stays as it was typed.

A mark opens at the start of a word and closes at the end of one, so `snake_case` and `2*3*4` need no care.
"""

import re
from dataclasses import dataclass
from itertools import groupby
from operator import itemgetter
from typing import Literal

_FENCE = re.compile(r"[ ]{0,3}(`{3,}|~{3,})([^`]*)$")
_ITEM = re.compile(r"([ ]*)([-]|\d{1,3}[.)])[ ]+(?=\S)")
_TOKEN = re.compile(r"\\[!-/:-@\[-`{-~]|`+|\*+|_+")
_ANY = re.compile(r"[\\`*_~]|^[ ]*(?:-|\d{1,3}[.)])[ ]|\n[ ]*\n", re.MULTILINE)
_LONGEST_MARK = 3
_Look = tuple[bool, bool, bool]  # bold, italic, code
_FIRST_WIDE = 0x2E80  # from here on scripts are written without spaces: no word begins or ends there


@dataclass(frozen=True, slots=True)
class Span:
    """A run of characters that look alike."""

    text: str
    bold: bool = False
    italic: bool = False
    code: bool = False


@dataclass(frozen=True, slots=True)
class Block:
    """One paragraph, list item or piece of code; line breaks inside it are kept.

    Attributes:
        kind: `text`, `item` or `code`.
        spans: what stands in it; code is a single span.
        depth: how deep an item lies, 0 the outermost.
        marker: `-` or the number as typed (`1.`) of an item, else empty.
    """

    kind: Literal["text", "item", "code"]
    spans: tuple[Span, ...]
    depth: int = 0
    marker: str = ""


def parse(text: str) -> tuple[Block, ...]:
    """Return the text as blocks, outermost first; any text can be read, and in linear time."""
    if _ANY.search(text) is None:
        return (Block("text", (Span(text),)),) if text.strip() else ()
    lines = text.split("\n")
    closers = _closing_fences(lines)
    blocks: list[Block] = []
    pending = _Pending(blocks)
    at = 0
    while at < len(lines):
        line = lines[at]
        fence = _FENCE.match(line)
        if fence is not None and _closes(closers[at + 1], fence[1]):
            pending.flush()
            end = at + 1
            while not _closes(_bare_fence(lines[end]), fence[1]):
                end += 1
            blocks.append(Block("code", (Span("\n".join(lines[at + 1 : end]), code=True),)))
            at = end + 1
            continue
        pending.take(line)
        at += 1
    pending.flush()
    return tuple(blocks)


def plain(text: str) -> str:
    """Return the text without its marks; items keep their `-` or number, paragraphs their distance."""
    if _ANY.search(text) is None:
        return text
    parts: list[str] = []
    before = ""
    for block in parse(text):
        if parts:
            parts.append("\n\n" if before == block.kind == "text" else "\n")
        if block.kind == "item":
            parts.append("  " * block.depth + block.marker + " ")
        parts.extend(span.text for span in block.spans)
        before = block.kind
    return "".join(parts)


class _Pending:
    """Collects the lines of the paragraph or item being read."""

    def __init__(self, blocks: list[Block]) -> None:
        self.blocks = blocks
        self.lines: list[str] = []
        self.marker = ""
        self.depth = 0
        self.column = 0

    def take(self, line: str) -> None:
        """Add a line: a blank one ends the block, a list mark begins an item."""
        if not line.strip():
            self.flush()
            return
        item = _ITEM.match(line)
        if item is not None:
            self.flush()
            self.marker, self.depth, self.column = item[2], min(len(item[1]) // 2, 8), item.end()
            self.lines.append(line[item.end() :])
            return
        indent = len(line) - len(line.lstrip(" "))
        if self.marker and indent < min(self.column, 2):
            self.flush()
        self.lines.append(line.lstrip(" ") if self.marker else line)

    def flush(self) -> None:
        """End the block, if one was begun."""
        if self.lines:
            kind: Literal["item", "text"] = "item" if self.marker else "text"
            self.blocks.append(Block(kind, _inline("\n".join(self.lines)), self.depth, self.marker))
        self.lines, self.marker, self.depth, self.column = [], "", 0, 0


def _bare_fence(line: str) -> dict[str, int]:
    fence = _FENCE.match(line)
    return {fence[1][0]: len(fence[1])} if fence is not None and not fence[2].strip() else {}


def _closes(longest: dict[str, int], opener: str) -> bool:
    return longest.get(opener[0], 0) >= len(opener)


def _closing_fences(lines: list[str]) -> list[dict[str, int]]:
    """Return, for each line, the longest fences that can still close code from there on.

    Known beforehand, so that text full of unclosed fences isn't searched once for each of them.
    """
    longest: dict[str, int] = {}
    found = [longest] * (len(lines) + 1)
    for at in range(len(lines) - 1, -1, -1):
        for sign, length in _bare_fence(lines[at]).items():
            if length > longest.get(sign, 0):
                longest = {**longest, sign: length}
        found[at] = longest
    return found


@dataclass(slots=True)
class _Mark:
    """A run of `*` or `_` that may open or close emphasis."""

    index: int
    sign: str
    left: int
    opens: bool
    closes: bool


def _inline(text: str) -> tuple[Span, ...]:
    pieces, marks = _tokens(text)
    if marks:
        switches = _pair(marks)
        leftovers = {mark.index: mark.sign * mark.left for mark in marks}
    else:
        switches, leftovers = {}, {}
    looks: list[tuple[str, _Look]] = []
    bold = italic = 0
    for index, (piece, code) in enumerate(pieces):
        # What a run closes ends before its left-over signs, what it opens begins after them.
        closing, opening = switches.get(index, ((), ()))
        bold -= closing.count(2)
        italic -= closing.count(1)
        shown = leftovers.get(index, piece)
        if shown:
            looks.append((shown, (bold > 0, italic > 0, code)))
        bold += opening.count(2)
        italic += opening.count(1)
    return tuple(Span("".join(piece for piece, _ in run), *look) for look, run in groupby(looks, key=itemgetter(1)))


def _tokens(text: str) -> tuple[list[tuple[str, bool]], list[_Mark]]:
    """Cut the text into literal pieces, code and runs that may be marks."""
    pieces: list[tuple[str, bool]] = []
    marks: list[_Mark] = []
    ticks = _code_ends(text)
    at = 0
    while True:
        token = _TOKEN.search(text, at)
        if token is None:
            break
        if token.start() > at:
            pieces.append((text[at : token.start()], False))
        run, at = token[0], token.end()
        if run[0] == "\\":
            pieces.append((run[1], False))
        elif run[0] == "`":
            end = ticks.get(token.start())
            if end is None:
                pieces.append((run, False))
            else:
                pieces.append((_code(text[at:end]), True))
                at = end + len(run)
        else:
            mark = _mark(text, token.start(), at, len(pieces))
            if mark is not None:
                marks.append(mark)
            pieces.append((run, False))
    if at < len(text):
        pieces.append((text[at:], False))
    return pieces, marks


def _code_ends(text: str) -> dict[int, int]:
    """Return, for each run of backticks, where the next run of the same length begins."""
    ends: dict[int, int] = {}
    following: dict[int, int] = {}
    for run in reversed(list(re.finditer("`+", text))):
        length = run.end() - run.start()
        if length in following:
            ends[run.start()] = following[length]
        following[length] = run.start()
    return ends


def _code(text: str) -> str:
    text = text.replace("\n", " ")
    padded = len(text) > 1 and text[0] == text[-1] == " " and text.strip()
    return text[1:-1] if padded else text


def _mark(text: str, start: int, end: int, index: int) -> _Mark | None:
    if end - start > _LONGEST_MARK:
        return None
    before = text[start - 1] if start else " "
    after = text[end] if end < len(text) else " "
    opens = not after.isspace() and not _is_letter(before)
    closes = not before.isspace() and not _is_letter(after)
    return _Mark(index, text[start], end - start, opens, closes) if opens or closes else None


def _is_letter(char: str) -> bool:
    return char.isalnum() and ord(char) < _FIRST_WIDE


def _pair(marks: list[_Mark]) -> dict[int, tuple[list[int], list[int]]]:
    """Match closers with openers; return per piece what it closes and what it opens (1 italic, 2 bold)."""
    switches: dict[int, tuple[list[int], list[int]]] = {}
    stack: list[_Mark] = []
    waiting = {"*": 0, "_": 0}
    for mark in marks:
        while mark.closes and mark.left and waiting[mark.sign]:
            while stack[-1].sign != mark.sign:  # whatever was opened in between is not closed any more
                waiting[stack.pop().sign] -= 1
            opener = stack[-1]
            weight = 2 if opener.left > 1 and mark.left > 1 else 1
            switches.setdefault(opener.index, ([], []))[1].append(weight)
            switches.setdefault(mark.index, ([], []))[0].append(weight)
            opener.left -= weight
            mark.left -= weight
            if not opener.left:
                stack.pop()
                waiting[mark.sign] -= 1
        if mark.opens and mark.left:
            stack.append(mark)
            waiting[mark.sign] += 1
    return switches
