"""What every pattern is: a name, and a search through a text that was prepared once for all of them."""

from collections.abc import Iterable
from typing import Protocol

from studydeck.drafting.finding import Finding
from studydeck.drafting.outline import Outline


class Pattern(Protocol):
    """One way in which a document says something worth a card."""

    name: str

    def find(self, outline: Outline) -> Iterable[Finding]:
        """Return what stands in the document in this way, in its order. Pure, linear in the document's length."""
        ...
