"""Little articles as text, and the differences that one pattern finds in them."""

from studydeck.drafting.comparing.flattened import restore
from studydeck.drafting.finding import Finding
from studydeck.drafting.language.terms import plural, singular
from studydeck.drafting.outline import Outline, Subject
from studydeck.drafting.outlining import outline_of
from studydeck.drafting.patterns.pattern import Pattern
from studydeck.drafting.readers.reading import read

TRAINS_AND_BUSES = ("Trains", "Buses")


def subject(name: str) -> Subject:
    """Return a subject with its plural, its singular and small letters as aliases."""
    forms = [name, name.casefold(), singular(name.casefold()), plural(name.casefold())]
    return Subject(name, tuple(dict.fromkeys(forms)))


def outline(text: str, names: tuple[str, ...] = TRAINS_AND_BUSES, *, kind: str = "txt") -> Outline:
    """Return a text prepared for patterns, its subjects given."""
    subjects = tuple(subject(name) for name in names)
    return outline_of(restore(read(text.encode(), f"article.{kind}"), subjects), subjects)


def found(
    pattern: Pattern, text: str, names: tuple[str, ...] = TRAINS_AND_BUSES, *, kind: str = "txt"
) -> list[Finding]:
    """Return what a pattern finds in a text."""
    return list(pattern.find(outline(text, names, kind=kind)))


def sides(pattern: Pattern, text: str, names: tuple[str, ...] = TRAINS_AND_BUSES) -> list[tuple[str, ...]]:
    """Return aspect and sides of what a pattern finds in a text."""
    return [(finding.aspect, *finding.sides) for finding in found(pattern, text, names)]


def in_section(sentences: str, heading: str = "Key differences") -> str:
    """Return sentences as a paragraph of a little article."""
    return f"Trains vs buses\n\nMany people ask which to take, and there is much to say about it.\n\n{heading}\n\n{sentences}\n"
