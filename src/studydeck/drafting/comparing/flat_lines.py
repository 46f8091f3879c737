"""The lines of a document as they stood in the original: those of which a flattened table may be made."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from studydeck.drafting.comparing.flat_rows import part_of
from studydeck.drafting.document import Document, Heading, Item, Paragraph, Passage


@dataclass(frozen=True, slots=True)
class Line:
    """A line of text that may be a row: its block, its passage, and how many line ends stand before it."""

    block: int
    passage: Passage
    gap: int


def lines_of(document: Document) -> Iterator[Line]:
    """Yield the lines of all paragraphs, items and guessed headings; a joined paragraph falls into its lines again."""
    end = 0
    for block, content in enumerate(document.blocks):
        if isinstance(content, Paragraph | Item) or (isinstance(content, Heading) and content.guessed):
            passage = content.passage
            start = passage.source_span(0, 1).start
            for part in _parts(document.source, passage):
                at = part.source_span(0, 1).start
                yield Line(block, part, _breaks(document.source, end, at) if at >= end else 0)
                end = part.end
            end = max(end, start)
        else:
            yield Line(block, Passage(""), 99)  # nothing goes on across it
            if isinstance(content, Heading):
                end = content.passage.end


def _parts(source: str, passage: Passage) -> Iterator[Passage]:
    """Yield the lines of a passage as they stand in the source."""
    if not passage.places or not _breaks(source, passage.places[0].source, passage.end):
        yield passage
        return
    cuts = [0]
    for before, after in pairwise(passage.places):
        old = before.source + after.text - before.text
        if _breaks(source, max(old - 1, before.source), after.source):
            cuts.append(after.text)
    cuts.append(len(passage.text))
    for first, last in pairwise(cuts):
        if part := part_of(passage, first, last):
            yield part


def _breaks(source: str, start: int, end: int) -> int:
    """Return how many line ends stand between two places; on one line of a page, how many `<br>`."""
    return source.count("\n", start, end) or source.count("<br", start, end)
