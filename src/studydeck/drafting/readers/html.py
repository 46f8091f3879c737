"""A web page becomes a document: its article as blocks, and a list of what of the page was left out."""

import re
from collections.abc import Sequence

from studydeck.core.text import normalise, one_line
from studydeck.drafting.document import Block, Document, Heading, Omission, Paragraph, Skipped, passages
from studydeck.drafting.readers import main_content
from studydeck.drafting.readers.barred_blocks import with_tables
from studydeck.drafting.readers.boilerplate import sift
from studydeck.drafting.readers.html_blocks import blocks_of
from studydeck.drafting.readers.html_tree import Page
from studydeck.errors import StudydeckError

_CUT = re.compile(r"\s+[|–—·•»:-]{1,2}\s+|\s*[|»]\s*")

_SCRAP_WORDS = 5
_SCRAPS = 4


def read_html(text: str, name: str) -> Document:
    """Return the document of a page's decoded source.

    Raises:
        StudydeckError: There is no text in it.
    """
    page = Page(text)
    head_title = page.meta.get("og:title") or page.meta.get("twitter:title") or page.head_title
    found = main_content.find(page.body, head_title)
    blocks = blocks_of(found.element, found.title)
    rest, around = _without_title_lines(blocks)
    article, more = sift(with_tables(rest))
    skipped = tuple(sorted((*found.skipped, *around, *more), key=lambda one: one.span))
    if not any(passage.text for block in article for passage in passages(block)):
        raise StudydeckError(
            f"{name}: no text was found in this page.",
            "Pages that are filled in by a script hold none when saved as source: save it from the browser as a complete page, or copy its text into a .txt file.",
        )
    site = page.meta.get("og:site_name", "")
    return Document(name, text, article, _title(head_title, page.head_title, site, article), skipped, one_line(site))


def _without_title_lines(blocks: Sequence[Block]) -> tuple[list[Block], list[Omission]]:
    """Take out the short lines before the title (a rubric) and right after it (who wrote it): they have no sentence."""
    at = next((number for number, block in enumerate(blocks) if isinstance(block, Heading) and block.level == 1), None)
    if at is None or not all(_is_scrap(block) for block in blocks[:at]):
        return list(blocks), []
    end = at + 1
    while (
        end + 1 < len(blocks)
        and _is_scrap(blocks[end])
        and isinstance(blocks[end + 1], Paragraph)
        and end < at + _SCRAPS
    ):
        end += 1
    found = [
        Omission(
            Skipped.NAVIGATION if number < at else Skipped.AUTHOR,
            block.passage.source_span(0, len(block.passage.text)),
            block.passage.text,
        )
        for number, block in enumerate(blocks[:end])
        if number != at and isinstance(block, Paragraph)
    ]
    return [blocks[at], *blocks[end:]], found


def _is_scrap(block: Block) -> bool:
    text = block.passage.text if isinstance(block, Paragraph) else ""
    return 0 < len(text.split()) <= _SCRAP_WORDS and not text.endswith((".", "!", "?", ":", ";", ","))


def _title(given: str, head_title: str, site: str, blocks: Sequence[Block]) -> str:
    """Return the article's title: its first heading where that is the page's title without the site's name, else the page's title, cut."""
    heading = next((block for block in blocks if isinstance(block, Heading) and block.level <= 2), None)
    words = heading.passage.text if heading is not None else ""
    if words and (
        not given
        or normalise(words) in normalise(f"{given} {head_title}")
        or (heading is not None and heading.level == 1)
    ):
        return words
    return _without_site(given, site)


def _without_site(title: str, site: str) -> str:
    parts = [part for part in _CUT.split(title) if part.strip()]
    if len(parts) < 2:
        return title
    if site:
        left = [part for part in parts if normalise(part) != normalise(site)]
        if len(left) < len(parts):
            start = title.index(left[0])
            return title[start : title.index(left[-1], start) + len(left[-1])] if left else title
    last = parts[-1]
    if len(last.split()) <= 4 and len(last) < len(parts[0]):
        return title[: title.rindex(last)].rstrip(" |–—·•»:-")
    return title
