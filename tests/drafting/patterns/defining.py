"""Little articles as text, and the definitions that one pattern finds in them."""

from studydeck.drafting.finding import Finding
from studydeck.drafting.outlining import outline_of
from studydeck.drafting.patterns.pattern import Pattern
from studydeck.drafting.readers.reading import read
from tests.drafting.patterns.differing import subject

_LEAD = "Notes on a field\n\nThere is much to say here, and some of it was said before.\n\n"


def found(pattern: Pattern, text: str, *names: str, kind: str = "txt") -> list[Finding]:
    """Return what a pattern finds in a whole text; `names` are its subjects."""
    document = read(text.encode(), f"article.{kind}")
    return list(pattern.find(outline_of(document, tuple(subject(name) for name in names))))


def defined(pattern: Pattern, text: str, *names: str, kind: str = "txt") -> list[tuple[str, str]]:
    """Return the terms and meanings that a pattern finds in a whole text."""
    return [(finding.term, finding.meaning) for finding in found(pattern, text, *names, kind=kind)]


def of_sentence(pattern: Pattern, sentence: str) -> list[tuple[str, str]]:
    """Return what a pattern finds in a sentence that stands in a paragraph of its own."""
    return defined(pattern, f"{_LEAD}{sentence} That was all.\n")


def doubts(pattern: Pattern, sentence: str) -> tuple[str, ...]:
    """Return what speaks against the one definition that a pattern finds in a sentence."""
    (finding,) = found(pattern, f"{_LEAD}{sentence} That was all.\n")
    return finding.doubts
