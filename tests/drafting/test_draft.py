"""Drafting as a whole: deterministic, in order, stoppable, and sound whatever the text."""

from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from studydeck.deckfiles import schema
from studydeck.drafting.draft import Draft, draft
from studydeck.drafting.finding import Finding, FindingKind, Tier
from studydeck.drafting.patterns.pattern import Pattern
from studydeck.drafting.readers.reading import read
from studydeck.drafting.registry import PATTERNS
from studydeck.services.drafting.deck_text import deck_bytes

ARTICLE = """\
Kites versus gliders

A kite is a light frame covered with cloth that flies in the wind on a string.

Kites are tied to the ground, whereas gliders fly freely.

Both kites and gliders need no engine.

The parts of a glider are: fuselage, wings, tail and cockpit.
"""

PIECES = (
    "kites", "Kites", "gliders", "a glider", "A kite is a", "frame that flies", "while", ", whereas ", " but ", "unlike", "both",
    "Both ", "the former", "In contrast, ", "On the other hand, ", "; ", ": ", ". ", "? ", ", and ", "for example", "refers to",
    "is defined as", "(KT)", "\n", "\n\n", "- ", "1. ", "\t", " | ", "|---|---|", "# ", "## ", "**Bold** ", "Focus: ", "Kites\tGliders", "Size",
    "Feature Kites Gliders", "consists of wings, tail and string", "are similar to", "Neither ", "“quoted” ", "don't ", "…", "e.g. ", "no",
    "The difference between kites and gliders", "Kite - a toy", "🪁", "\u200b", "\x00", "\x1b[31m", "&amp;", "<p>", "</p>", "<table>", "x" * 60,
)  # fmt: skip


def drafted(text: str, name: str = "kites.txt", subjects: Sequence[str] = ()) -> Draft:
    """Return what drafting finds in a text."""
    return draft(read(text.encode("utf-8", "replace"), name), subjects)


def test_every_kind_is_found_in_the_documents_order() -> None:
    """A definition, a difference, a likeness and a list, as they stand in the text."""
    made = drafted(ARTICLE)
    assert [finding.kind.value for finding in made.findings] == ["definition", "difference", "likeness", "list"]
    assert [subject.name for subject in made.subjects] == ["Kites", "Gliders"]


def test_a_quote_stands_where_it_says() -> None:
    """The span of each quote holds its words in the source, and its lines are those of the span."""
    made = drafted(ARTICLE)
    for finding in made.findings:
        quote = finding.quotes[0]
        assert quote.text == made.document.source[quote.span.start : quote.span.end]
        assert quote.lines == made.document.lines_of(quote.span)


def test_doubtful_findings_are_offered_on_request_only() -> None:
    """What is offered holds no doubtful finding, unless it is asked for."""
    made = drafted("Kite\n\nKite: the toy of my youth\n" + ARTICLE)
    assert Tier.DOUBTFUL not in {finding.tier for finding in made.offered().findings}
    assert made.offered(doubtful=True) == made


def test_progress_is_told_and_may_stop() -> None:
    """Each step is told in order up to the last, and an exception out of it stops the work."""
    told: list[tuple[int, int]] = []
    document = read(ARTICLE.encode(), "kites.txt")
    draft(document, progress=lambda done, steps: told.append((done, steps)))
    assert told == sorted(set(told))
    assert told[-1][0] == told[-1][1]

    def stop(_done: int, _steps: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        draft(document, progress=stop)


def test_patterns_have_names_of_their_own() -> None:
    """No two patterns are measured under one name."""
    names = [pattern.name for pattern in PATTERNS]
    assert len(names) == len(set(names))
    assert all(isinstance(pattern.name, str) for pattern in PATTERNS)


def test_every_pattern_of_the_folder_is_registered() -> None:
    """A pattern that is written is used."""
    import importlib
    import pkgutil

    from studydeck.drafting import patterns

    found: set[type[Pattern]] = set()
    for module in pkgutil.iter_modules(patterns.__path__, f"{patterns.__name__}."):
        loaded = importlib.import_module(module.name)
        found |= {
            value
            for value in vars(loaded).values()
            if isinstance(value, type) and value.__module__ == module.name and hasattr(value, "find") and value is not Pattern
            and isinstance(vars(value).get("name"), str)
        }  # fmt: skip
    assert found == {type(pattern) for pattern in PATTERNS}


def filled(finding: Finding) -> bool:
    """Whether a finding has what its kind needs."""
    match finding.kind:
        case FindingKind.DEFINITION:
            return bool(finding.term.strip() and finding.meaning.strip())
        case FindingKind.DIFFERENCE:
            told = [side for side in finding.sides if side.strip()]
            return len(finding.sides) == len(finding.subjects) and len(told) > 1
        case FindingKind.LIKENESS:
            return len(finding.subjects) > 1 and bool(finding.text.strip())
        case FindingKind.LIST:
            return len(finding.items) > 1 and all(item.strip() for item in finding.items)


@settings(max_examples=20)
@given(
    st.lists(st.sampled_from(PIECES), min_size=1, max_size=60),
    st.sampled_from(("a.txt", "a.md", "a.html")),
    st.sampled_from(((), ("Kite", "Glider"), ("Kite", "Kite frame", "Glider"))),
)
def test_any_text_makes_a_sound_deck(pieces: list[str], name: str, subjects: tuple[str, ...]) -> None:
    """Whatever the text, nothing breaks, every finding is whole and in its place, and the deck has no error."""
    text = "Kites and gliders\n\n" + " ".join(pieces)
    made = drafted(text, name, subjects)
    for finding in made.findings:
        assert filled(finding), finding
        for quote in finding.quotes:
            assert 0 <= quote.span.start <= quote.span.end <= len(made.document.source)
            assert quote.lines
    assert [
        one.message for one in schema.load(deck_bytes([made]), "a.yaml", "a").problems if one.severity == "error"
    ] == []
    assert drafted(text, name, subjects).findings == made.findings
