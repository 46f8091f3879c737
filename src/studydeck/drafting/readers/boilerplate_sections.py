"""Sections of a page that aren't the article's, from their heading on: comments, references, related articles, ..."""

from collections.abc import Callable, Sequence
from functools import lru_cache

from studydeck.drafting.document import Block, Heading, Item, Paragraph, Skipped, Table
from studydeck.drafting.readers.boilerplate_words import CITATION, COOKIE, DISCLAIMER, LINES, NETWORK, SECTIONS
from studydeck.drafting.readers.page_zones import Zones, key_of

_HEADING_WORDS = 14
_LATE = 0.5
_NEAR = 6
_SENTENCE = 5  # words
_LITTLE = 60
_MENU_WORDS = 2
_KEPT = 1024
_REST = 0.85  # of the prose stands above: what follows is the page's, not the article's
_ALONE = frozenset({"comments", "responses", "replies", "comment", "reply", "response"})
_CONTENTS_WORDS = ("content", "in this", "on this page", "jump to", "what’s in", "what's in")

Gone = dict[int, tuple[Skipped, int]]


def found(blocks: Sequence[Block], texts: Sequence[str]) -> Gone:
    """Return the blocks of such sections: why each goes, and the number of its section's heading."""
    zones = Zones(blocks, texts)
    gone: Gone = {}
    at = 0
    while at < len(blocks):
        why = _named(blocks[at], texts[at])
        last = _ENDS[why](zones, at) if why else at
        for number in range(at, last):
            gone[number] = (why, at) if why else (Skipped.NAVIGATION, at)
        at = max(last, at + 1)
    return gone


def _named(block: Block, text: str) -> Skipped | None:
    """Return what a heading of this wording begins, were it one of the page's own."""
    if not isinstance(block, Heading | Paragraph) or not 0 < len(text.split()) <= _HEADING_WORDS:
        return None
    return _section_of(text)


@lru_cache(maxsize=_KEPT)
def _section_of(text: str) -> Skipped | None:
    bare = text.strip(" :.!…|-–—")
    return next((why for why, pattern in SECTIONS if pattern.fullmatch(bare)), None)


def _line(text: str, why: Skipped) -> bool:
    return len(text.split()) <= 25 and any(
        reason is why and pattern.fullmatch(text.strip()) for reason, pattern in LINES
    )


def _next_heading(zones: Zones, at: int) -> int:
    """Return the next heading below that has prose of its own, or that begins a section of the page."""
    for number in range(at + 1, len(zones.blocks)):
        block = zones.blocks[number]
        if isinstance(block, Heading) and (not block.guessed or zones.heads_prose(number)):
            return number
        if _named(block, zones.texts[number]):
            return number
    return len(zones.blocks)


def _run(zones: Zones, at: int, belongs: Callable[[int], bool]) -> int:
    """Return the end of the blocks below that belong; a heading just before what doesn't is that one's."""
    last = at + 1
    while last < len(zones.blocks) and belongs(last) and not _named(zones.blocks[last], zones.texts[last]):
        last += 1
    while at + 1 < last < len(zones.blocks) and isinstance(zones.blocks[last - 1], Heading) and zones.own_prose(last):
        last -= 1
    return last


def _short(zones: Zones) -> Callable[[int], bool]:
    return lambda number: not zones.own_prose(number) or zones.texts[number].endswith(("…", "...", "]"))


def _comments(zones: Zones, at: int) -> int:
    alone = key_of(zones.texts[at]) in _ALONE
    near = any(_line(text, Skipped.COMMENTS) for text in zones.texts[at + 1 : at + 1 + _NEAR])
    if zones.share_above(at) < _LATE:
        return at if alone or zones.heads_prose(at) else at + 1
    if alone and not near and at + 1 < len(zones.blocks) and not zones.after(at):
        return at
    return len(zones.blocks)


def _related(zones: Zones, at: int) -> int:
    if zones.share_above(at) >= _REST and (zones.after(at) or not zones.heads_prose(at)):
        return _next_section(zones, at)
    short = _short(zones)
    last = _run(zones, at, lambda number: short(number) and not _goes_on(zones, number))
    return last if last > at + 1 else at


def _goes_on(zones: Zones, number: int) -> bool:
    """Whether the article goes on behind a list of links: with a sentence, be it a short one."""
    text = zones.texts[number]
    sentence = isinstance(zones.blocks[number], Paragraph) and text.endswith(".") and len(text.split()) >= _SENTENCE
    return sentence and isinstance(zones.blocks[number - 1], Item)


def _next_section(zones: Zones, at: int) -> int:
    for number in range(at + 1, len(zones.blocks)):
        if _named(zones.blocks[number], zones.texts[number]):
            return number
    return len(zones.blocks)


def _references(zones: Zones, at: int) -> int:
    def belongs(number: int) -> bool:
        text = zones.texts[number]
        if isinstance(zones.blocks[number], Table) or DISCLAIMER.match(text):
            return False
        return CITATION.search(text) is not None or not zones.own_prose(number)

    last = _run(zones, at, belongs)
    inside = zones.texts[at + 1 : last]
    cited = sum(CITATION.search(text) is not None for text in inside)
    if zones.share_above(at) < _LATE or (last == at + 1 and last < len(zones.blocks)):
        return at
    labelled = sum(": " in text for text in inside) - cited
    return at if inside and not cited and (labelled > 0 or not zones.after(at)) else last


def _disclaimer(zones: Zones, at: int) -> int:
    last = min(_next_heading(zones, at), at + _NEAR)
    sure = key_of(zones.texts[at]).endswith("disclaimer") or any(
        DISCLAIMER.match(text) for text in zones.texts[at + 1 : at + 3]
    )
    return last if sure and (zones.share_above(at) >= _LATE or zones.before(at)) else at


def _author(zones: Zones, at: int) -> int:
    about = key_of(zones.texts[at]).startswith(("about", "meet"))
    if zones.share_above(at) < (_LATE if about else _REST) or not (about or zones.share_above(at) > _REST):
        return at
    return min(_next_heading(zones, at), at + _NEAR)


def _sharing(zones: Zones, at: int) -> int:
    lists = isinstance(zones.blocks[min(at + 1, len(zones.blocks) - 1)], Item)
    if zones.heads_prose(at) or (lists and not zones.outside(at)):
        return at
    last = _run(
        zones,
        at,
        lambda number: (
            _line(zones.texts[number], Skipped.SHARING) or NETWORK.fullmatch(zones.texts[number]) is not None
        ),
    )
    return last if last > at + 1 or zones.outside(at) else at


def _notice(zones: Zones, at: int) -> int:
    last = min(_next_heading(zones, at), at + _NEAR)
    inside = " ".join(zones.texts[at:last])
    if len(inside.split()) > _LITTLE * 2:
        return at
    if "ookie" in inside:
        return last if COOKIE.search(inside) and not zones.about("cookie") else at
    asks = any(word in inside.casefold() for word in ("subscribe", "sign up", "e-mail", "email", "inbox"))
    late = zones.after(at) or zones.before(at)
    return (
        last
        if asks
        and (late or len(inside.split()) <= _LITTLE)
        and not zones.about("newsletter")
        and not zones.about("email")
        else at
    )


def _navigation(zones: Zones, at: int) -> int:
    seen: set[str] = set()

    def belongs(number: int) -> bool:
        key = key_of(zones.texts[number])
        again = key in seen
        seen.add(key)
        return not again and not zones.own_prose(number)

    contents = zones.texts[at].casefold().startswith(("table of", *_CONTENTS_WORDS))
    if not contents and zones.before(at):
        last = _run(zones, at, lambda number: len(zones.texts[number].split()) <= _MENU_WORDS)
        return last if not zones.heads_prose(at) else at
    last = _run(zones, at, belongs)
    while (
        contents
        and last < len(zones.texts)
        and isinstance(zones.blocks[last], Heading)
        and zones.last_of.get(key_of(zones.texts[last]), 0) > last
    ):
        last += 1  # the last of the contents stands right above prose that has no heading
    if not (contents or zones.outside(at)) or zones.heads_prose(at):
        return at
    while last > at + 1 and isinstance(zones.blocks[last - 1], Paragraph) and not contents and not zones.after(at):
        last -= 1
    return last


def _footer(zones: Zones, at: int) -> int:
    return _next_section(zones, at) if zones.after(at) else at


_ENDS: dict[Skipped, Callable[[Zones, int], int]] = {
    Skipped.COMMENTS: _comments,
    Skipped.RELATED: _related,
    Skipped.REFERENCES: _references,
    Skipped.DISCLAIMER: _disclaimer,
    Skipped.AUTHOR: _author,
    Skipped.SHARING: _sharing,
    Skipped.NOTICE: _notice,
    Skipped.NAVIGATION: _navigation,
    Skipped.FOOTER: _footer,
}
