"""Lists, tables and definition lists that a Markdown text writes in HTML are read as those of a web page are."""

import re
from dataclasses import replace

from studydeck.drafting.document import Block, Entry, Heading, Item, Paragraph, Passage, Place, Span, Table

_HOLDS = re.compile(r"<(dl|table|ul|ol)\b", re.IGNORECASE)


def opens_list(text: str) -> bool:
    """Whether a text that is set in like code begins with a whole list or table in HTML."""
    opened = _HOLDS.match(text.lstrip())
    return opened is not None and f"</{opened[1].lower()}" in text.lower()


def end_of_list(source: str, start: int, end: int) -> int:
    """Return where the list or table that opens in this span closes, be it after blank lines; 0 where none opens."""
    opened = _HOLDS.search(source, start, end)
    if opened is None:
        return 0
    closes = re.compile(rf"</{opened[1]}\s*>", re.IGNORECASE).search(source, opened.end())
    return closes.end() if closes is not None else 0


def blocks_in(source: str, start: int, end: int) -> list[Block]:
    """Return the blocks of a piece of HTML inside the source."""
    from studydeck.drafting.readers.html_blocks import blocks_of
    from studydeck.drafting.readers.html_tree import Page

    return [_moved(block, start) for block in blocks_of(Page(source[start:end]).body)]


def _moved(block: Block, by: int) -> Block:
    """Return the block with its places counted in the whole source."""
    match block:
        case Heading() | Paragraph() | Item():
            return replace(block, passage=_passage(block.passage, by))
        case Table():
            rows = tuple(tuple(_passage(cell, by) for cell in row) for row in block.rows)
            return replace(block, rows=rows, caption=_passage(block.caption, by))
        case Entry():
            return Entry(
                tuple(_passage(term, by) for term in block.terms),
                tuple(_passage(meaning, by) for meaning in block.meanings),
            )


def _passage(passage: Passage, by: int) -> Passage:
    places = tuple(Place(place.text, place.source + by) for place in passage.places)
    return Passage(passage.text, places, passage.end + by, tuple(Span(*span) for span in passage.strong))
