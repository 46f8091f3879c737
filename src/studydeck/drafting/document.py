"""A document as blocks of clean text, each character of which knows where it stands in the original.

Every reader makes the same model, so that no pattern knows whether a table came from HTML, Markdown or flattened text.
"""

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property
from typing import NamedTuple


class Span(NamedTuple):
    """Characters from `start` up to, without, `end`."""

    start: int
    end: int


class Place(NamedTuple):
    """From this character of a passage on, characters stand one for one at `source` and after, up to the next place."""

    text: int
    source: int


@dataclass(frozen=True, slots=True)
class Passage:
    """A run of clean text on one line, and where it stands in the original.

    Attributes:
        text: Cleaned (`core.text.clean`), entities decoded, marks of the format gone, white space single.
        places: Rising in both numbers, the first at text 0. Empty for an empty passage.
        end: Where the last character ends in the source.
        strong: The parts set in bold, in characters of `text`, in order.
    """

    text: str
    places: tuple[Place, ...] = ()
    end: int = 0
    strong: tuple[Span, ...] = ()

    def source_span(self, start: int, end: int) -> Span:
        """Return where characters `start` to `end` of the text stand in the source."""
        if not self.places:
            return Span(self.end, self.end)
        return Span(self._source(start), self._source(end - 1) + 1 if end > start else self._source(start))

    def _source(self, at: int) -> int:
        place = self.places[max(bisect_right(self.places, (at, 1 << 62)) - 1, 0)]
        return min(place.source + at - place.text, max(self.end - 1, place.source))


class Skipped(StrEnum):
    """Why a part of the document makes no cards."""

    NAVIGATION = "navigation"
    NOTICE = "cookie notice or banner"
    SHARING = "sharing and following"
    COMMENTS = "comments"
    RELATED = "related articles"
    REFERENCES = "references"
    DISCLAIMER = "disclaimer"
    FOOTER = "footer"
    ASIDE = "aside"
    CODE = "code"
    AUTHOR = "author and date"
    HIDDEN = "hidden"
    UNREADABLE = "characters of an unknown encoding"


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading; `level` 1 (the title's) to 6. A guessed one (plain text) has `guessed` set."""

    passage: Passage
    level: int
    guessed: bool = False


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph of running text."""

    passage: Passage


@dataclass(frozen=True, slots=True)
class Item:
    """An item of a list. `depth` is 0 at the outermost; `number` is None for a bullet; `list_id` is shared by one list's items."""

    passage: Passage
    depth: int = 0
    number: int | None = None
    list_id: int = 0


@dataclass(frozen=True, slots=True)
class Table:
    """A table. `rows` are of equal length, missing cells empty; the first `head` rows are its head (0 where unknown)."""

    rows: tuple[tuple[Passage, ...], ...]
    head: int = 1
    caption: Passage = field(default_factory=lambda: Passage(""))


@dataclass(frozen=True, slots=True)
class Entry:
    """An entry of a definition list: a term (`dt`) and what is said of it (`dd`, one or more)."""

    terms: tuple[Passage, ...]
    meanings: tuple[Passage, ...]


Block = Heading | Paragraph | Item | Table | Entry


@dataclass(frozen=True, slots=True)
class Omission:
    """A part that was skipped: why, where, and its first words."""

    why: Skipped
    span: Span
    text: str


@dataclass(frozen=True)
class Document:
    """What a reader made of a file.

    Attributes:
        name: The file's name without its folder, for messages.
        source: The decoded text that all offsets count in.
        blocks: In the order of the document.
        title: From metadata or the first heading; may be empty.
        skipped: What was left out, in order.
        site: The publisher, where the document names one; may be empty.
    """

    name: str
    source: str
    blocks: tuple[Block, ...]
    title: str = ""
    skipped: tuple[Omission, ...] = ()
    site: str = ""

    @cached_property
    def _line_starts(self) -> list[int]:
        starts = [0]
        at = self.source.find("\n")
        while at >= 0:
            starts.append(at + 1)
            at = self.source.find("\n", at + 1)
        return starts

    def line_at(self, offset: int) -> int:
        """Return the line (from 1) that holds this character of the source."""
        return max(bisect_right(self._line_starts, offset), 1)

    def lines_of(self, span: Span) -> tuple[int, ...]:
        """Return every line (from 1) that the span touches."""
        return tuple(range(self.line_at(span.start), self.line_at(max(span.end - 1, span.start)) + 1))


def passages(block: Block) -> Iterable[Passage]:
    """Return all the passages of a block, in order."""
    match block:
        case Table():
            yield block.caption
            for row in block.rows:
                yield from row
        case Entry():
            yield from block.terms
            yield from block.meanings
        case _:
            yield block.passage
