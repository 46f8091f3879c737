"""The article is found within the page: what is set apart goes, then the smallest element that holds nearly all prose is it.

Class words only raise a suspicion: an article about cookies, or a page whose whole text stands in a "widget", stays whole.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import pairwise

from studydeck.core.text import normalise
from studydeck.drafting.document import Omission, Skipped
from studydeck.drafting.readers.html_kinds import HEADINGS, class_words
from studydeck.drafting.readers.html_places import Run
from studydeck.drafting.readers.html_pruning import omission, prune
from studydeck.drafting.readers.html_tables import is_layout
from studydeck.drafting.readers.html_tree import SENTENCE, Element

_MOST = 0.9  # of the page's prose: the smallest element that holds so much of it is the article
_ENOUGH = 0.6  # for an element that says itself that it is the article
_TEXT_TAGS = frozenset({"p", "ul", "ol", "dl", "table", "blockquote", "figure", *HEADINGS})
_TITLES = frozenset({"h1", "h2", "h3"})
_SITE_NAMES = frozenset({"site-title", "logo", "site-logo", "blog-title", "brand", "navbar-brand"})
_ARTICLE = re.compile(
    r"(?:^|-)(?:entry-content|post-content|post-body|article-body|article-content|story-body|articlebody|postbody|entry|blog-post|blog-content|"
    r"mw-parser-output|markdown-body|markdown|rst-content|theme-doc-markdown|main-content|page-content|content-body|post-entry|rich-text|richtext)(?:-|$)"
)


@dataclass(slots=True)
class MainContent:
    """The article's elements in the order of the page, and what was left out."""

    element: Element
    title: Element | None = None  # the page's own heading, where it stands outside
    skipped: list[Omission] = field(default_factory=list)


def find(body: Element, page_title: str) -> MainContent:
    """Return the part of the page that is the article, without the parts that are not.

    Args:
        body: The page's tree; the elements left out are taken from it.
        page_title: What its head says, to tell the article's heading from the site's.
    """
    heading = _heading(body, page_title)
    skipped = list(prune(body, heading))
    _weigh_again(body)
    main = _main(body)
    found = MainContent(main)
    if (
        heading is not None
        and main is not heading
        and not _holds(main, heading)
        and not _has_heading_like(main, heading)
    ):
        found.title = heading
    skipped += _outside(body, main, found.title)
    found.skipped = sorted(skipped, key=lambda one: one.span)
    return found


def _heading(body: Element, page_title: str) -> Element | None:
    """Return the heading that is the article's title: the longest that the page's title names, else the only `h1`."""
    wanted = normalise(page_title)
    best: Element | None = None
    length = 0
    firsts: list[Element] = []
    for element in body.within():
        if element.tag not in _TITLES or not element.text or _apart(element):
            continue
        words = normalise(element.words(300))
        if element.tag == "h1":
            firsts.append(element)
        if (
            len(words) > max(length, 3)
            and len(words) * 3 >= len(wanted)
            and (words in wanted or (wanted and wanted in words))
        ):
            best, length = element, len(words)
    return best or (firsts[0] if len(firsts) == 1 else None)


def _apart(element: Element) -> bool:
    """Whether the heading is the site's, or of a part that isn't the article."""
    if any(word in _SITE_NAMES for word in class_words(element.attributes)):
        return True
    apart = {Skipped.COMMENTS, Skipped.RELATED, Skipped.ASIDE, Skipped.FOOTER, Skipped.NOTICE}
    return any(above.reason in apart and above.prose * 2 < above.text + 400 for above in element.ancestors())


def _weigh_again(body: Element) -> None:
    """Count anew the prose and text of every element, now without what was taken out."""
    for element in reversed(list(body.within())):
        inner = [child for child in element.children if isinstance(child, Element)]
        runs = [child for child in element.children if isinstance(child, Run) and not child.broken]
        own = sum(len(run.raw.strip()) for run in runs)
        linked = sum(len(run.raw.strip()) for run in runs if run.linked)
        element.text = own + sum(child.text for child in inner)
        element.linked = linked + sum(child.linked for child in inner)
        prose = own - linked if own - linked >= SENTENCE and linked * 2 < own else 0
        element.prose = prose + sum(child.prose for child in inner)


def _main(body: Element) -> Element:
    """Return the article's element."""
    total = body.prose
    best = body
    for element in body.within():
        if (
            element.prose >= total * _ENOUGH
            and _says_article(element)
            and (element.prose >= best.prose * _MOST or best is body)
        ):
            best = element
    if best is not body and best.prose < total * _MOST and _main_says_more(body, best):
        best = body
    return _smallest(best, best.prose)


def _says_article(element: Element) -> bool:
    if element.tag in {"main", "article"} or element.attributes.get("role") in {"main", "article"}:
        return True
    if element.attributes.get("itemprop", "").lower() == "articlebody":
        return True
    return element.tag in {"div", "section", "td"} and any(
        _ARTICLE.search(word) for word in class_words(element.attributes)
    )


def _main_says_more(body: Element, best: Element) -> bool:
    """Whether what stands beside it has headings and prose of its own, as when an article comes in several elements."""
    inside = {id(element) for element in best.within()}
    beside = [
        element
        for element in body.within()
        if id(element) not in inside and element.tag == best.tag and element.prose and _says_article(element)
    ]
    return any(id(element) not in {id(above) for above in best.ancestors()} for element in beside)


def _smallest(element: Element, total: int) -> Element:
    """Go down as long as one child holds nearly all the prose and no heading is lost."""
    while element.tag != "table" or is_layout(element):
        inner = [child for child in element.children if isinstance(child, Element)]
        if len(inner) == 1 and not any(isinstance(child, Run) and not child.blank for child in element.children):
            following: Element | None = inner[0]
        else:
            following = next((child for child in inner if child.prose >= max(total * _MOST, 1)), None)
            if following is not None and any(_belongs(child) for child in inner if child is not following):
                following = None
        if following is None or following.tag not in {
            "div",
            "section",
            "article",
            "main",
            "center",
            "body",
            "td",
            "tr",
            "tbody",
            "table",
        }:
            return element
        element = following
    parent = element.parent
    return parent if parent is not None else element  # a table is read whole, from where it stands


def _belongs(element: Element) -> bool:
    """Whether what stands beside nearly all prose is of the article too: a paragraph, a heading, a part with a heading and prose."""
    if element.tag in _TEXT_TAGS:
        return element.prose > 0 or (element.tag != "h1" and element.tag in HEADINGS)
    return element.prose > 0 and any(inner.tag in HEADINGS for inner in element.within())


def _holds(element: Element, other: Element) -> bool:
    return any(above is element for above in other.ancestors())


def _has_heading_like(main: Element, heading: Element) -> bool:
    words = normalise(heading.words(300))
    return any(
        element.tag == "h1" or (element.tag in HEADINGS and normalise(element.words(300)) == words)
        for element in main.within()
    )


def _outside(body: Element, main: Element, title: Element | None) -> Iterator[Omission]:
    """List what stands beside the article on the way down to it."""
    path = [main, *main.ancestors()]
    for inner, outer in pairwise(path):
        for child in outer.children:
            if child is inner or isinstance(child, Run) or child is title:
                continue
            if title is not None and _holds(child, title) and child.text < title.text + 100:
                continue
            yield from omission(
                child, child.reason or (Skipped.NAVIGATION if child.linked * 2 > child.text else Skipped.ASIDE)
            )
        if outer is body:
            return
