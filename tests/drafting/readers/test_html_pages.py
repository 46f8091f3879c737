"""Saved web pages: only the article comes through, in order, with its lines; the rest of the page is listed."""

import pytest

from studydeck.drafting.document import Document, Skipped, passages
from tests.drafting.readers.saved_pages import PAGES, listing, page

NAMES = tuple(sorted(path.stem for path in PAGES.glob("*.html")))


@pytest.mark.parametrize("name", NAMES)
def test_a_saved_page_gives_the_article_and_lists_the_rest(name: str) -> None:
    """Blocks, lines and what was left out are those that a person read off the page (`pages/*.txt`)."""
    assert listing(page(name)) == (PAGES / f"{name}.txt").read_text(encoding="utf-8")


@pytest.mark.parametrize("name", NAMES)
def test_every_character_of_a_saved_page_stands_where_its_place_says(name: str) -> None:
    """A passage's words are found at their places in the source, but for what the source spells as an entity."""
    document = page(name)
    for block in document.blocks:
        for passage in passages(block):
            for word_at in _word_starts(passage.text):
                at = passage.source_span(word_at, word_at + 1).start
                assert document.source[at] in {passage.text[word_at], "&"}, passage.text[word_at : word_at + 30]


def _word_starts(text: str) -> list[int]:
    return [at for at, char in enumerate(text) if char != " " and (at == 0 or text[at - 1] == " ")]


def _left_out(document: Document, why: Skipped) -> str:
    return " ".join(one.text for one in document.skipped if one.why is why)


@pytest.mark.parametrize(
    ("name", "why", "words"),
    (
        ("wordpress", Skipped.COMMENTS, "Fresh yeast is a block"),
        ("wordpress", Skipped.NOTICE, "We use cookies"),
        ("wordpress", Skipped.SHARING, "Share this"),
        ("wordpress", Skipped.RELATED, "How to feed a starter"),
        ("blogger", Skipped.COMMENTS, "1 comment"),
        ("docs", Skipped.CODE, "the sum is a whole number"),
        ("builder", Skipped.NOTICE, "Stay in the loop"),
        ("tables", Skipped.NAVIGATION, "Guestbook"),
        ("cookies", Skipped.NOTICE, "One mail a month"),
        ("cookies", Skipped.FOOTER, "Imprint"),
    ),
)
def test_a_part_left_out_is_listed_with_its_reason(name: str, why: Skipped, words: str) -> None:
    """Whoever misses a part of the page sees that it was skipped, and why."""
    assert words in _left_out(page(name), why)


def test_an_article_on_cookies_comments_and_consent_stays_whole() -> None:
    """Class words and ids that elsewhere name a banner or a comment form don't take the article's own sections."""
    headings = [block.passage.text for block in page("cookies").blocks if type(block).__name__ == "Heading"]
    assert headings[1:5] == ["Cookies", "Sessions", "Consent", "Comments in a cookie"]
