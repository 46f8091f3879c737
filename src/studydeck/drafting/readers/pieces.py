"""What the lines of a plain text were put together to, before it is decided which pieces are headings."""

from dataclasses import dataclass

from studydeck.drafting.document import Passage, Table
from studydeck.drafting.readers.markers import Marker


@dataclass(frozen=True, slots=True)
class Piece:
    """A paragraph, an item or a table.

    Attributes:
        passage: Its words, without the marker.
        line: The number of its first line, from 0.
        gap: How many blank lines stand above it.
        indent: Columns before it.
        marker: What begins it as an item.
        underline: The sign it is underlined with.
        table: Of a table, instead of a passage.
    """

    passage: Passage
    line: int
    gap: int
    indent: int = 0
    marker: Marker | None = None
    underline: str = ""
    table: Table | None = None
