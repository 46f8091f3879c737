"""The words of a Markdown passage, and where each stands: the marks between them are passed over."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from studydeck.drafting.document import Passage, Place, Span
from studydeck.drafting.readers.barred_blocks import bars_of
from studydeck.drafting.readers.markdown_masks import HIDDEN
from studydeck.drafting.readers.passages import passage_of

if TYPE_CHECKING:
    from markdown_it.token import Token

_WINDOW = 3000  # how far a word may stand behind the one before: a link's address lies between
_CHUNK = re.compile(r"[^\S]+|\S+")
_TAG = re.compile(r"<[^<>]{0,1000}>")
_STARTS = re.compile(r"(?:[^\s:]+ ){0,4}[^\s:]+:\s")
_ROWS = 3
_STOPS = (".", "!", "?", ":", ";", "”", '"', ")")


@dataclass
class Cursor:
    """Where in the source the reading stands; it only moves on."""

    text: str
    line_starts: list[int]
    at: int = 0

    @classmethod
    def of(cls, text: str) -> "Cursor":
        """Return a cursor at the start of a text."""
        starts = [0]
        at = text.find("\n")
        while at >= 0:
            starts.append(at + 1)
            at = text.find("\n", at + 1)
        return cls(text, starts)

    def to_line(self, line: int) -> None:
        """Move to the start of a line (from 0), if it lies ahead."""
        self.at = max(self.at, self.line_starts[min(line, len(self.line_starts) - 1)])

    def span_of_lines(self, first: int, last: int) -> Span:
        """Return where these lines (from 0, `last` not among them) stand."""
        end = self.line_starts[last] - 1 if last < len(self.line_starts) else len(self.text)
        return Span(self.line_starts[first], max(end, self.line_starts[first]))

    def find(self, word: str) -> int:
        """Return where the word stands next, and move behind it; where it can't be found, stay."""
        found = self.text.find(word, self.at, self.at + _WINDOW + len(word))
        if found < 0:
            return self.at
        self.at = found + len(word)
        return found

    def past_link(self) -> None:
        """Move behind the address of a link or picture whose words have been read: full stops stand in it too."""
        close = self.text.find("]", self.at, self.at + _WINDOW)
        if close < 0:
            return
        opening = self.text[close + 1 : close + 2]
        self.at = close + 1
        if opening not in {"(", "["}:
            return
        depth, at = 0, close + 1
        for at in range(close + 1, min(close + 1 + _WINDOW, len(self.text))):
            depth += (self.text[at] == opening) - (self.text[at] == {"(": ")", "[": "]"}[opening])
            if not depth:
                break
        self.at = at + 1

    def words_without_tags(self, first: int, last: int) -> Iterator[Passage]:
        """Yield the lines of a piece of HTML as passages without the tags."""
        start, end = self.span_of_lines(first, last)
        at = start
        spans = []
        for tag in _TAG.finditer(self.text, start, end):
            spans.append(Span(at, tag.start()))
            at = tag.end()
        spans.append(Span(at, end))
        passage = passage_of(self.text, spans)
        if len(passage.text.split()) > 2:
            yield passage
        self.at = max(self.at, end)


@dataclass
class _Maker:
    """A passage being made."""

    parts: list[str] = field(default_factory=list)
    places: list[Place] = field(default_factory=list)
    strong: list[Span] = field(default_factory=list)
    length: int = 0
    end: int = 0
    space: bool = False
    bold_from: int = -1

    def add(self, word: str, source: int) -> None:
        if self.space and self.parts:
            self.parts.append(" ")
            self.length += 1
        self.space = False
        if not self.places or self.places[-1].source + self.length - self.places[-1].text != source:
            source = max(source, self.places[-1].source + 1) if self.places else source
            self.places.append(Place(self.length, source))
        self.parts.append(word)
        self.length += len(word)
        self.end = source + len(word)

    def bold(self, *, on: bool) -> None:
        if on:
            self.bold_from = self.length + (1 if self.space and self.parts else 0)
        elif self.bold_from >= 0:
            if self.length > self.bold_from:
                self.strong.append(Span(self.bold_from, self.length))
            self.bold_from = -1

    def passage(self) -> Passage:
        return Passage("".join(self.parts), tuple(self.places), self.end, tuple(self.strong))


def lines_of_inline(inline: "Token", cursor: Cursor, *, joined: bool) -> Iterator[Passage]:
    """Yield the passages of one block: one for each line that the writer ended on purpose.

    Args:
        inline: The token that holds the text.
        cursor: Where the source has been read to.
        joined: Whether the text is wrapped: then a line's end alone parts nothing.
    """
    if inline.map:
        cursor.to_line(inline.map[0])
    children = inline.children or []
    parted = _labelled(inline.content) or _barred(inline.content)
    maker = _Maker()
    for number, child in enumerate(children):
        if child.type in {"text", "code_inline"}:
            if child.type == "text" and number and children[number - 1].markup == "autolink":
                continue
            for chunk in _CHUNK.findall(child.content):
                _take(maker, chunk, cursor)
        elif child.type == "image" or (child.type == "link_close" and child.markup != "autolink"):
            cursor.past_link()
        elif child.type in {"strong_open", "strong_close"}:
            maker.bold(on=child.type == "strong_open")
        elif child.type == "hardbreak" or (child.type == "html_inline" and child.content[:3].lower() == "<br"):
            yield maker.passage()
            maker = _Maker()
        elif child.type == "softbreak":
            ended = not joined and "".join(maker.parts[-1:]).endswith(_STOPS)
            if parted or ended or _begins_meaning(children, number):
                yield maker.passage()
                maker = _Maker()
            maker.space = True
    yield maker.passage()


def _take(maker: _Maker, chunk: str, cursor: Cursor) -> None:
    if chunk.isspace():
        maker.space = True
        return
    for part in chunk.split(HIDDEN):
        if part:
            maker.add(part, cursor.find(part))


def _labelled(content: str) -> bool:
    """Whether every line begins with a label or in bold: each says a thing of its own."""
    lines = content.split("\n")
    return len(lines) > 1 and all(line.startswith(("**", "__")) or _STARTS.match(line) for line in lines)


def _barred(content: str) -> bool:
    """Whether lines stand for rows of cells between bars: a table without its rule."""
    return "|" in content and sum(bars_of(line) > 0 for line in content.split("\n")) >= _ROWS


def _begins_meaning(children: list["Token"], number: int) -> bool:
    """Whether the next line begins with a colon: the meaning of a term."""
    return (
        number + 1 < len(children)
        and children[number + 1].type == "text"
        and children[number + 1].content.startswith(": ")
    )
