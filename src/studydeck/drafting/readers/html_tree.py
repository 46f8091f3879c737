"""The parser's tree becomes a lean one of ours: block elements, and runs of text that know whether they are bold or linked.

Inline elements vanish into their runs, so that a paragraph is a paragraph whether its text stands in one element or in ten.
"""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from studydeck.drafting.document import Skipped, Span
from studydeck.drafting.readers.html_kinds import INLINE, NEVER_READ, reason_of, unseen
from studydeck.drafting.readers.html_places import Run, span_of, words_of
from studydeck.drafting.readers.html_source import prepared, unmarked
from studydeck.drafting.readers.html_styles import hidden_selectors, is_hidden

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

_LONGEST_TITLE = 300
_STRONG = frozenset({"x-b", "x-strong"})
_BOLD = re.compile(r"font-weight\s{0,3}:\s{0,3}(?:bold|[6-9]00)")
_BUTTONS_READ = frozenset({"h1", "h2", "h3", "h4", "h5", "h6", "summary", "dt"})  # a question that opens its answer
_NOTE = re.compile(r"\[(?:\d{1,3}|[a-z]|note \d{1,3}|citation needed)\]")
_PERMALINK = frozenset({"¶", "#", "§", "🔗", "[edit]", "edit", "link", "↑"})


class Element:
    """A block element.

    Attributes:
        tag, attributes: As parsed, the names in small letters.
        children: Elements and runs, in order.
        parent: The element it stands in.
        reason: Why its tag, role or class says that it isn't of the article, if they do.
        text, linked: Characters of the text in it, and of those within links.
        prose: Of the text, what stands in pieces long enough to be sentences and isn't linked.
        links: How many runs in it are links.
    """

    __slots__ = ("attributes", "children", "linked", "links", "parent", "prose", "reason", "tag", "text")

    def __init__(
        self, tag: str, attributes: dict[str, str], parent: "Element | None", reason: Skipped | None = None
    ) -> None:
        self.tag = tag
        self.attributes = attributes
        self.parent = parent
        self.reason = reason
        self.children: list[Element | Run] = []
        self.text = self.linked = self.prose = self.links = 0

    def within(self) -> Iterator["Element"]:
        """Return this element and all in it, in order."""
        waiting = [self]
        while waiting:
            element = waiting.pop()
            yield element
            waiting.extend(child for child in reversed(element.children) if isinstance(child, Element))

    def runs(self) -> Iterator[Run]:
        """Return all the runs in it, in order, a line break between what stands in different blocks."""
        waiting: list[Element | Run] = [self]
        while waiting:
            node = waiting.pop()
            if isinstance(node, Run):
                yield node
            else:
                if node is not self:
                    yield BREAK
                    waiting.append(BREAK)
                waiting.extend(reversed(node.children))

    def ancestors(self) -> Iterator["Element"]:
        """Return the elements it stands in, the nearest first."""
        element = self.parent
        while element is not None:
            yield element
            element = element.parent

    def words(self, limit: int = 200) -> str:
        """Return about the first `limit` characters of its text."""
        found = ""
        for run in self.runs():
            found += " " if run.broken else run.raw[: 4 * limit]
            if len(found) > 4 * limit:
                break
        return words_of(found)[:limit].rstrip()

    def span(self) -> Span:
        """Return where its text stands in the source."""
        first = last = ""
        for run in self.runs():
            if not run.broken and not run.blank:
                first = first or run.raw
                last = run.raw
        return span_of(first, last)


BREAK = Run("\n", broken=True)


class Page:
    """A parsed page: its body, and what its head says of it."""

    def __init__(self, source: str) -> None:
        from selectolax.lexbor import LexborHTMLParser

        parsed = LexborHTMLParser(prepared(source))
        self.meta: dict[str, str] = {}
        self.head_title = ""
        self.body = Element("body", {}, None)
        root = parsed.root
        if root is not None:
            _Growing(self, hidden_selectors(source)).grow(root)
        _weigh(self.body)


class _Style:
    """How text looks and counts at some depth of the tree."""

    __slots__ = ("element", "inside_link", "read_buttons", "strong")

    def __init__(self, element: Element | None, strong: bool, inside_link: bool, read_buttons: bool) -> None:
        self.element = element  # None: nothing in here is read
        self.strong = strong
        self.inside_link = inside_link
        self.read_buttons = read_buttons


class _Growing:
    """The walk through the parser's nodes, without recursion: they may nest deeply."""

    def __init__(self, page: Page, hidden: frozenset[str]) -> None:
        self._page = page
        self._hidden = hidden

    def grow(self, root: "LexborNode") -> None:
        style = _Style(self._page.body, strong=False, inside_link=False, read_buttons=False)
        waiting: list[_Style] = []
        above: list[LexborNode] = []
        node: LexborNode | None = root
        while node is not None:
            inner: _Style | None = None
            if node.is_text_node:
                self._text(node.text_content or "", style)
            elif node.is_element_node:
                inner = self._enter(node, style)
            child = node.first_child if inner is not None and inner.element is not None else None
            if child is not None and inner is not None:
                above.append(node)
                waiting.append(style)
                style, node = inner, child
                continue
            following = node.next
            while following is None and above:
                following = above.pop().next
                style = waiting.pop()
            node = following

    def _text(self, raw: str, style: _Style) -> None:
        if style.element is None:
            return
        children = style.element.children
        if style.inside_link and _is_sign(words_of(raw[:60]).lower()):
            return
        if raw.isspace() and not (children and isinstance(children[-1], Run)):
            return
        children.append(Run(raw, style.strong, style.inside_link))

    def _enter(self, node: "LexborNode", style: _Style) -> _Style | None:
        """Return how the text in this element counts; None for one without text."""
        tag = node.tag or ""
        if style.element is None or tag in NEVER_READ:
            if tag == "meta":
                self._take_meta(node)
            return None
        if tag == "title":
            self._page.head_title = (
                self._page.head_title or words_of((node.text() or "")[: 4 * _LONGEST_TITLE])[:_LONGEST_TITLE]
            )
            return None
        if tag == "br":
            style.element.children.append(BREAK)
            return None
        if tag in {"html", "head", "body"}:
            return style
        if tag == "button" and not (style.read_buttons and all(_is_blank(child) for child in style.element.children)):
            return None  # beside a heading's own words it is a tool ("copy")
        attributes = _attributes(node)
        if attributes and is_hidden(attributes, self._hidden):
            attributes["hidden"] = ""
        if tag == "x-code" and style.element.tag == "pre":
            style.element.attributes["class"] = "code"  # says that it is a program; as an inline element it vanishes
        if tag in INLINE:
            return None if unseen(tag, attributes) else _inline(tag, attributes, style)
        element = Element(tag, attributes, style.element, reason_of(tag, attributes))
        style.element.children.append(element)
        strong = bool(_BOLD.search(attributes.get("style", ""))) or tag == "th"
        return _Style(
            element,
            strong or (style.strong and tag not in _BUTTONS_READ),
            style.inside_link,
            style.read_buttons or tag in _BUTTONS_READ,
        )

    def _take_meta(self, node: "LexborNode") -> None:
        attributes = _attributes(node)
        name = attributes.get("property") or attributes.get("name") or ""
        content = words_of(attributes.get("content", ""))
        if name and content and len(self._page.meta) < 200:
            self._page.meta.setdefault(name.lower(), content[:500])


def _is_sign(words: str) -> bool:
    """Whether a link's words are a sign of the page: an anchor, a note's number in brackets."""
    return words in _PERMALINK or _NOTE.fullmatch(words) is not None


def _is_blank(child: Element | Run) -> bool:
    return isinstance(child, Run) and child.blank


def _attributes(node: "LexborNode") -> dict[str, str]:
    return {name.lower(): unmarked(value or "") for name, value in node.attributes.items()}


def _inline(tag: str, attributes: dict[str, str], style: _Style) -> _Style:
    strong = style.strong or tag in _STRONG or bool(_BOLD.search(attributes.get("style", "")))
    linked = style.inside_link or (tag == "x-a" and "href" in attributes)
    if strong == style.strong and linked == style.inside_link:
        return style
    return _Style(style.element, strong, linked, style.read_buttons)


SENTENCE = 25
"""Unlinked characters in one piece, from which on it may be a sentence."""


def _weigh(body: Element) -> None:
    """Count the text of every element, the innermost first."""
    for element in reversed(list(body.within())):
        own = linked = links = 0
        for child in element.children:
            if isinstance(child, Run):
                if child.broken:
                    continue
                length = len(child.raw.strip())
                own += length
                if child.linked and length:
                    linked += length
                    links += 1
        element.text += own
        element.linked += linked
        element.links += links
        if own - linked >= SENTENCE and linked * 2 < own:
            element.prose += own - linked
        if element.parent is not None:
            element.parent.text += element.text
            element.parent.linked += element.linked
            element.parent.links += element.links
            element.parent.prose += element.prose
