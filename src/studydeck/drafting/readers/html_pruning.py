"""What a page's markup sets apart from the article is taken out of it: by tag, role, class and id, borne out by what stands in it."""

import re
from collections.abc import Iterator
from itertools import pairwise

from studydeck.drafting.document import Omission, Skipped
from studydeck.drafting.readers.html_kinds import HEADINGS, class_words
from studydeck.drafting.readers.html_places import Run, words_of
from studydeck.drafting.readers.html_tree import BREAK, SENTENCE, Element

_SHARE = 0.4  # of the page's prose: what holds more is no banner, whatever it is called
_NEAR = 20  # nodes before a list, among which its lead-in is sought
_BANNER = 1500  # characters; a notice or a share bar is shorter
_SHORT = frozenset({Skipped.NOTICE, Skipped.SHARING, Skipped.AUTHOR, Skipped.DISCLAIMER})
_BOXES = frozenset({"div", "section", "p", "table", "header", "center"})
_SAMPLE = 20_000
_CODE = re.compile(
    r"(?:^|-)(?:code|highlight|language|lang|source|src|listing|programlisting|example|prettyprint|brush|hljs)(?:-|$)"
)
_CONSENT_BOX = re.compile(
    r"(?:^|-)(?:onetrust|cookiebot|didomi|usercentrics|cmplz|qc-cmp2|truste|cky|cookie-?(?:consent|banner|notice|law|bar|dialog|modal|popup)|gdpr)(?:-|$)"
)
_CONSENT = re.compile(
    r"\b(?:accept|agree|consent|privacy|preferences|subscribe|sign up|e-?mail|inbox|we use|this site|settings|decline)\b",
    re.IGNORECASE,
)
_MOST = 0.9  # of the page's prose: the smallest element that holds so much of it is the article


def prune(body: Element, heading: Element | None) -> Iterator[Omission]:
    """Take out what is set apart by its tag, role or class."""
    total = max(body.prose, 1)
    title_path = {id(element) for element in heading.ancestors()} if heading is not None else set()
    waiting = [body]
    while waiting:
        element = waiting.pop()
        kept: list[Element | Run] = []
        below: list[Element] = []
        for child in element.children:
            if isinstance(child, Run):
                kept.append(child)
                continue
            needed = child is heading or (id(child) in title_path and child.reason is not Skipped.HIDDEN)
            if not needed and _goes(child, total, body, kept):
                yield from omission(child, child.reason or Skipped.NAVIGATION)
                kept.append(BREAK)
            else:
                kept.append(child)
                below.append(child)
        bare = _bare_headings(element.children, kept)
        if bare:
            for heading_alone in bare:
                yield from omission(heading_alone, Skipped.REFERENCES)
            gone = {id(one) for one in bare}
            kept = [child for child in kept if id(child) not in gone]
            below = [child for child in below if id(child) not in gone]
        element.children = kept
        waiting.extend(reversed(below))


def _bare_headings(before: list[Element | Run], kept: list[Element | Run]) -> list[Element]:
    """Return the headings of which all that stood under them, references, is gone."""
    elements = [child for child in before if isinstance(child, Element)]
    if not any(child.reason is Skipped.REFERENCES for child in elements):
        return []
    left = {id(child) for child in kept}
    found: list[Element] = []
    for number, (child, following) in enumerate(pairwise(elements)):
        if following.reason is Skipped.REFERENCES and id(following) not in left and _only_heading(child):
            after = elements[number + 2] if number + 2 < len(elements) else None
            if after is None or id(after) not in left or _only_heading(after):
                found.append(child)
    return found


def _only_heading(element: Element) -> bool:
    return element.tag != "h1" and any(
        inner.tag in HEADINGS and inner.text == element.text for inner in element.within()
    )


def _goes(element: Element, total: int, body: Element, before: list[Element | Run]) -> bool:
    reason = element.reason
    if reason is None:
        return _is_link_list(element, before) or _is_link_box(element)
    if reason is Skipped.HIDDEN:
        return element.prose < total * _MOST
    if reason is Skipped.CODE:
        return element.text * 2 < body.text or _is_code(element)
    if reason is Skipped.COMMENTS:
        return _has_comments(element)
    if reason is Skipped.NOTICE and _is_consent_box(element):
        return True
    if element.prose > total * _SHARE or _is_own_anchor(element):
        return False
    if reason in _SHORT and (element.text > _BANNER and element.tag not in {"form", "dialog"}):
        return False
    if reason is Skipped.NOTICE and element.tag not in {"form", "dialog", "fieldset"} and element.prose > 200:
        return bool(_CONSENT.search(element.words(_BANNER)))
    if reason is Skipped.SHARING:
        return element.links > 0 or element.text < 200
    if reason is Skipped.RELATED:
        return element.links > 0
    if reason in {Skipped.NAVIGATION, Skipped.FOOTER} and element.tag not in {"nav", "footer"}:
        return element.links > 0 or element.text < 300
    return True


def _is_code(element: Element) -> bool:
    """Whether preformatted text is a program: it says so, or many of its lines end as those of programs do."""
    if any(inner.tag == "x-code" for inner in element.within()) or any(
        _CODE.search(word) for word in class_words(element.attributes)
    ):
        return True
    lines = [line.rstrip() for run in element.runs() for line in run.raw[:_SAMPLE].split("\n") if line.strip()][:200]
    return sum(
        line.endswith((";", "{", "}", ")", "=", "\\")) or line.lstrip().startswith(("$ ", "#include", ">>>"))
        for line in lines
    ) * 4 > len(lines)


def _is_consent_box(element: Element) -> bool:
    """Whether it is the box in which a site asks for consent, however long its lists of partners are."""
    if not any(_CONSENT_BOX.search(word) for word in class_words(element.attributes)):
        return False
    if any(inner.tag in {"h1", "main", "article"} for inner in element.within()):
        return False
    return "ookie" in element.words(2000) and bool(_CONSENT.search(element.words(2000)))


def _is_own_anchor(element: Element) -> bool:
    """Whether its only suspicious word is an id made from its own heading, as generators of documentation give to sections."""
    if element.tag not in {"section", "div"} or element.attributes.get("class", "").strip() not in {
        "",
        "section",
        "level1",
        "level2",
        "level3",
        "sect1",
        "sect2",
    }:
        return False
    for child in element.children:
        if isinstance(child, Element):
            slug = "-".join(re.findall(r"[^\W_]+", child.words(120).lower()))
            return child.tag in HEADINGS and slug == element.attributes.get("id", "").lower().replace("_", "-")
    return False


def _has_comments(element: Element) -> bool:
    """Whether what is called comments has what comments have: a list, a form, authors that are links; and no article around it."""
    tags = {inner.tag for inner in element.within()}
    if tags & {"h1", "main"}:
        return False
    if element.attributes.get("class", "").strip() or element.tag != "section":
        return not _is_own_anchor(element)
    return bool(tags & {"form", "ol", "ul", "dl", "article"}) or element.links > 0


def _is_link_list(element: Element, before: list[Element | Run]) -> bool:
    """Whether it is a list of nothing but links; a list that a sentence leads to is the article's."""
    if element.tag not in {"ul", "ol"} or element.links < 3 or element.linked * 10 < element.text * 9:
        return False
    for child in reversed(before[-_NEAR:]):
        words = child.words(400) if isinstance(child, Element) else words_of(child.raw)
        if words:
            return not words.endswith(":") or len(words) < SENTENCE
    return True


def _is_link_box(element: Element) -> bool:
    """Whether it is a box of links with hardly a word between them."""
    few = 6 if element.tag == "table" else 3
    return (
        element.tag in _BOXES and element.links >= few and not element.prose and element.linked * 5 >= element.text * 4
    )


def omission(element: Element, why: Skipped) -> Iterator[Omission]:
    """Return what to say of an element that is left out; nothing where no text stands in it."""
    words = element.words(80)
    if words:
        yield Omission(why, element.span(), words)
