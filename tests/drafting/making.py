"""Findings made by hand, for the tests of what is done with them."""

from typing import Any

from studydeck.drafting.document import Document, Span
from studydeck.drafting.finding import Finding, FindingKind, Quote

TEA_AND_COFFEE = ("Tea", "Coffee")


def document(title: str = "Tea vs Coffee", name: str = "drinks.txt") -> Document:
    """Return an empty document."""
    return Document(name, "", (), title)


def quote(block: int = 0, heading: str = "", text: str = "words") -> Quote:
    """Return a quote of a block; each block has a line and 1,000 characters of its own."""
    start = block * 1000
    return Quote(text, Span(start, start + 100), (block + 1,), heading, block)


def definition(term: str, meaning: str, block: int = 0, pattern: str = "is-a", **more: Any) -> Finding:
    """Return a definition."""
    return _finding(FindingKind.DEFINITION, pattern, block, term=term, meaning=meaning, **more)


def difference(aspect: str, *sides: str, block: int = 0, pattern: str = "table-row", **more: Any) -> Finding:
    """Return a difference, of tea and coffee where no subjects are given."""
    subjects = more.pop("subjects", TEA_AND_COFFEE)
    return _finding(FindingKind.DIFFERENCE, pattern, block, subjects=subjects, aspect=aspect, sides=sides, **more)


def likeness(text: str, block: int = 0, **more: Any) -> Finding:
    """Return a likeness, of tea and coffee where no subjects are given."""
    subjects = more.pop("subjects", TEA_AND_COFFEE)
    return _finding(FindingKind.LIKENESS, "both", block, subjects=subjects, text=text, **more)


def enumeration(topic: str, *items: str, block: int = 0, **more: Any) -> Finding:
    """Return a list."""
    return _finding(FindingKind.LIST, "items", block, term=topic, items=items, **more)


def _finding(kind: FindingKind, pattern: str, block: int, **more: Any) -> Finding:
    heading = more.pop("heading", "")
    return Finding(kind, pattern, more.pop("quotes", (quote(block, heading),)), **more)
