"""docs/search.md promises no more than the language does: every example is tried on the bundled decks."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from studydeck.core.query import FIELDS, Order, parse
from studydeck.core.query_fields import FLAG_NAMES, KIND_NAMES, STATES
from studydeck.services.browsing import browse
from studydeck.services.library import Library
from tests.conftest import FakeClock, Home

ROOT = Path(__file__).parents[2]
TEXT = (ROOT / "docs" / "search.md").read_text(encoding="utf-8")
ROWS = [line for line in TEXT.splitlines() if line.startswith("| `")]
# Found in the bundled decks before anything was studied; the rest needs answers, flags or other decks.
FINDS = (
    "strat",
    "strategy plan",
    '"product manager"',
    '"plan"',
    "long-term",
    "*holder",
    "st*gy",
    "-strategy",
    "strategy or tactic",
    "market -(brand or price)",
    '"or"',
    "deck:interview",
    'deck:"product manager"',
    "tag:definition",
    "kind:difference",
    "kind:def",
    "face:meaning",
    "face:aspect",
    "note:roadmap",
    "key:strategy-and-management/marketing-strategy/meaning",
    "is:new",
    "added:7",
    "reps:0",
    "-due:<3",
    "tag:definition is:new",
)


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    """Return a library of the bundled decks, never studied."""
    library = Home(tmp_path_factory.mktemp("docs"), FakeClock(), ROOT / "decks").open()
    yield library
    library.close()


@pytest.mark.parametrize("query", sorted({q for row in ROWS for q in re.findall(r"`([^`]+)`", row)} - set(STATES)))
def test_what_stands_in_the_tables_is_understood(library: Library, query: str) -> None:
    """Each example and each field of the tables can be searched for."""
    name = query.removesuffix(":")
    if query.endswith(":"):
        assert name in {field.name for field in FIELDS}
    else:
        parse(query)
        browse.find(library, query)


@pytest.mark.parametrize("query", FINDS)
def test_example_finds_something(library: Library, query: str) -> None:
    """The example stands in the docs, and finds some cards of the bundled decks, but not all of them without need."""
    assert f"`{query}`" in TEXT or f"'{query}'" in TEXT
    assert browse.count(library, query)


def test_everything_is_in_the_docs() -> None:
    """Each field, state, kind, flag and order is named."""
    for field in FIELDS:
        assert f"| `{field.name}:` |" in TEXT
    for state in STATES:
        assert f"| `{state}` |" in TEXT
    for name in (*KIND_NAMES, *FLAG_NAMES, *map(str, Order)):
        assert re.search(rf"\b{name}\b", TEXT)


def test_error_in_the_docs_is_the_programs() -> None:
    """The wrong query is explained as shown."""
    from studydeck.core.query import QueryError

    with pytest.raises(QueryError) as caught:
        parse("strategy is:nwe")
    shown, carets = caught.value.excerpt("strategy is:nwe")
    assert f"    {shown}\n    {carets}\nstudydeck: {caught.value}\n" in TEXT
