r"""The bundled decks are written in our own words.

They were written from four articles that are not ours to hand on, so the articles aren't here; what is here is
`article_shingles.txt`, a sorted list of hashes that tells whether eight words in a row stand in one of them.

How the list was made, for each article by itself:

1. the text is casefolded and its apostrophes (' and ’) are dropped;
2. its words are the runs of letters and digits (`[^\W_]+`);
3. every run of eight neighbouring words, joined by single blanks and encoded as UTF-8, is hashed with blake2b (of the
   default size), and the first ten hex digits are kept;
4. the hashes of all articles are sorted, without duplicates, one a line.

The decks are read in the order in which they are written, neighbouring texts running on into each other, so that an
article's list can't come back in pieces. They are read twice, with and without their keys, since a key between two
texts would hide such a run, and gaps are read as they are when filled.
"""

import hashlib
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml

RUN = 8
DECKS = Path(__file__).parents[2] / "decks"
BUNDLED = (
    "strategy-and-management",
    "marketing-and-product-managers",
    "marketing-and-product-management",
    "product-manager-vs-marketing-manager",
    "the-interview",
)
GAP = re.compile(r"\{\{(?:c\d+::)?(.*?)(?:::.*?)?\}\}", re.DOTALL)


def words_of(text: str) -> list[str]:
    """Return the text's words without case, apostrophes and punctuation."""
    return re.findall(r"[^\W_]+", re.sub("['’]", "", text.casefold()))


def fingerprint(run: list[str]) -> str:
    """Return the hash under which a run of words stands in the list."""
    return hashlib.blake2b(" ".join(run).encode()).hexdigest()[:10]


def fingerprints_of(text: str) -> set[str]:
    """Return the hashes of every run of eight words of a text."""
    words = words_of(text)
    return {fingerprint(words[at : at + RUN]) for at in range(len(words) - RUN + 1)}


def borrowed_runs(texts: list[str], fingerprints: set[str]) -> list[str]:
    """Return every run of eight words of `texts`, read in one go, whose hash is among `fingerprints`."""
    words = [word for text in texts for word in words_of(GAP.sub(r"\1", text))]
    runs = (words[at : at + RUN] for at in range(len(words) - RUN + 1))
    return [" ".join(run) for run in runs if fingerprint(run) in fingerprints]


def texts_in(value: object, *, keys: bool) -> Iterator[str]:
    """Yield every text of a deck in the order of the file, with or without its keys."""
    if isinstance(value, dict):
        for key, inner in value.items():
            if keys:
                yield str(key)
            yield from texts_in(inner, keys=keys)
    elif isinstance(value, list):
        for inner in value:
            yield from texts_in(inner, keys=keys)
    else:
        yield str(value)


def read(source: str) -> object:
    """Return a deck as text, lists and mappings."""
    return yaml.load(source, Loader=yaml.BaseLoader)  # noqa: S506 - builds nothing but text, lists and mappings


@pytest.fixture(scope="module")
def articles() -> set[str]:
    """Return the hashes of the articles' runs."""
    return set((Path(__file__).parent / "article_shingles.txt").read_text(encoding="ascii").split())


@pytest.mark.parametrize("keys", (True, False), ids=("with-keys", "without-keys"))
@pytest.mark.parametrize("name", BUNDLED)
def test_a_bundled_deck_has_no_run_of_an_article(name: str, keys: bool, articles: set[str]) -> None:
    """No bundled deck repeats eight words of an article, not even across its list items, lines and notes."""
    deck = read((DECKS / f"{name}.yaml").read_text(encoding="utf-8"))
    borrowed = borrowed_runs(list(texts_in(deck, keys=keys)), articles)
    assert not borrowed, f"{name} has runs of eight words that stand in an article: {borrowed}"


def test_the_list_is_sorted_and_has_no_duplicates(articles: set[str]) -> None:
    """The list is whole and as the recipe makes it: without it, the decks would pass unseen."""
    lines = (Path(__file__).parent / "article_shingles.txt").read_text(encoding="ascii").splitlines()
    assert lines == sorted(articles)
    assert len(lines) > 2000
    assert all(re.fullmatch("[0-9a-f]{10}", line) for line in lines)


PLANTED = "Seven grey herons waited beside the miller’s pond until it was dark."


@pytest.mark.parametrize(
    "deck",
    (
        pytest.param("a: grey herons waited beside the miller's pond until", id="in-one-text"),
        pytest.param("a: GREY herons -- *waited* beside the MILLERS pond, until", id="case-and-punctuation"),
        pytest.param("a: [grey herons, waited beside the, miller's pond, until]", id="across-list-items"),
        pytest.param("[{a: grey herons waited}, {a: beside the miller's pond until}]", id="across-notes"),
        pytest.param("a: |\n  grey herons waited\n  beside the miller's pond until", id="across-lines"),
        pytest.param("a: 'grey {{herons}} {{c1::waited::verb}} beside the {{c2::miller''s}} pond until'", id="gaps"),
    ),
)
def test_a_planted_run_is_found(deck: str) -> None:
    """A run is found wherever it stands and however it is cut up."""
    planted = fingerprints_of(PLANTED)
    texts = list(texts_in(read(deck), keys=False))
    assert borrowed_runs(texts, planted) == ["grey herons waited beside the millers pond until"]


def test_a_planted_run_is_found_when_a_key_is_part_of_it() -> None:
    """A run is also found when it passes through keys, which are text to a reader of the file."""
    texts = list(texts_in(read("grey herons waited: {beside the: miller's pond until}"), keys=True))
    assert borrowed_runs(texts, fingerprints_of(PLANTED)) == ["grey herons waited beside the millers pond until"]


def test_seven_words_are_allowed() -> None:
    """Seven words in a row are common speech."""
    assert not borrowed_runs(["grey herons waited beside the miller's pond"], fingerprints_of(PLANTED))
    assert not borrowed_runs(["herons waited beside the miller's pond and until"], fingerprints_of(PLANTED))
