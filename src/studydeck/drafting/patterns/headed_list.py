"""The headings under a heading that names a number of things (`Key responsibilities of a cook`): a list of them."""

import re
from collections.abc import Iterable, Sequence

from studydeck.drafting.document import Heading, Item, Passage, Span
from studydeck.drafting.finding import Finding, FindingKind
from studydeck.drafting.listing.list_topics import from_heading, names_many, ordered, refused
from studydeck.drafting.outline import Outline, Section
from studydeck.drafting.subjects.subject_names import Names

_FEWEST, _MOST = 3, 12
_WORDS = 12
_NOT_ITS = re.compile(
    r"(?:conclusions?|summary|introduction|overview|final|faqs?|frequently|takeaways?|references|what|why|how|when|which|who|where)\b",
    re.IGNORECASE,
)
_NUMBER = re.compile(r"\b([3-9]|1[0-2])\b")


class HeadedList:
    """A list whose items are the headings of a section's parts."""

    name = "headings"

    def find(self, outline: Outline) -> Iterable[Finding]:
        """Return a list for each heading that announces several things and has as many headings under it."""
        children: dict[int, list[Section]] = {}
        for section in outline.sections:
            if section.parent >= 0:
                children.setdefault(section.parent, []).append(section)
        names = Names(outline.subjects)
        for number, section in enumerate(outline.sections):
            items = _items(section, children.get(number, ()))
            if items and not any(names.of(item.heading) >= 0 for item in items):
                yield _finding(outline, section, items)


def _items(section: Section, children: Sequence[Section]) -> Sequence[Section]:
    if not section.heading or refused(section.heading) or not names_many(section.heading):
        return ()
    counted = _NUMBER.search(section.heading)
    own = [child for child in children if not _NOT_ITS.match(child.heading)]
    if section.level <= 1 and not (counted and int(counted[1]) == len(own)):
        return ()
    if counted and int(counted[1]) != len(own):
        return ()
    if not _FEWEST <= len(own) <= _MOST or len(own) < len(children) - (2 if section.level <= 1 else 0):
        return ()
    short = all(0 < len(child.heading.split()) <= _WORDS and not child.heading.endswith("?") for child in own)
    return own if short and len({child.heading.casefold() for child in own}) == len(own) else ()


def _finding(outline: Outline, section: Section, items: Sequence[Section]) -> Finding:
    parts = [
        (_passage(outline, one.first), Span(0, len(_passage(outline, one.first).text))) for one in (section, *items)
    ]
    topic = from_heading(outline, section)
    return Finding(
        FindingKind.LIST,
        HeadedList.name,
        (outline.quote(parts, section.first),),
        term=topic,
        items=tuple(one.heading for one in items),
        ordered=ordered(topic, numbered=False),
    )


def _passage(outline: Outline, block: int) -> Passage:
    content = outline.blocks[block]
    return content.passage if isinstance(content, Heading | Item) else Passage("")
