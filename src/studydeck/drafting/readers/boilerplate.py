"""What surrounds an article on its page is left out, and listed: menus, notices, sharing, comments, references, footers.

Two kinds of it are known by their words alone, whatever the format: sections that have nothing more of the article from
their heading on, and single lines. A word like `Comments` or `Sources` may as well be the article's own, so most of them
count only where no prose follows, or before the first and after the last paragraph.
"""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from studydeck.drafting.document import Block, Heading, Item, Omission, Paragraph, Skipped, Span, Table, passages
from studydeck.drafting.readers import boilerplate_sections
from studydeck.drafting.readers.boilerplate_words import CITATION, COOKIE, DISCLAIMER, DISCLAIMING, LINES, PROMOTION
from studydeck.drafting.readers.page_zones import Zones, key_of, text_of

_LINE_WORDS = 25
_NOTICE_WORDS = 90
_PROMOTION_WORDS = 40
_FEWEST_LINKS = 3
_ANYWHERE = frozenset({Skipped.SHARING, Skipped.COMMENTS, Skipped.NOTICE, Skipped.NAVIGATION})
_MARKED_ADS = frozenset({"advertisement", "advertisements", "ad", "ads", "sponsored", "advertorial"})
_WEAK = 2
_SAID = 80
_LAST = 3
_KEPT = 1024  # lines of pages come again and again
_WHO = re.compile(
    r"((?:[A-Z][\w.’'-]+ ){1,3})(?:is|has been|was|works as|writes)\b.{0,80}\b(?:writers?|writing|authors?|journalists?|editors?|bloggers?|freelancers?|consultants?|coach|experts?|"
    r"contributors?|founders?|co-founders?|students?|teachers?|marketers?|engineers?|developers?|specialists?|strategists?|enthusiasts?|about)\b"
)
_CITED = re.compile(r"(?:sources?|references?|citations?|image|via)\s?:\s", re.IGNORECASE)


def sift(blocks: Sequence[Block]) -> tuple[tuple[Block, ...], tuple[Omission, ...]]:
    """Return the blocks of the article itself, and what was left out of it, in order."""
    texts = [text_of(block) for block in blocks]
    gone = boilerplate_sections.found(blocks, texts)
    gone.update(_contents(blocks, texts, gone))
    rest = [number for number in range(len(blocks)) if number not in gone]
    zones = Zones([blocks[number] for number in rest], [texts[number] for number in rest])
    for number, why in _lines(zones):
        gone[rest[number]] = (why, rest[number])
    kept = tuple(block for number, block in enumerate(blocks) if number not in gone)
    return kept, _omissions(blocks, texts, gone)


def _omissions(
    blocks: Sequence[Block], texts: Sequence[str], gone: dict[int, tuple[Skipped, int]]
) -> tuple[Omission, ...]:
    """Return one omission for each section and for each run of lines left out for one reason."""
    found: list[Omission] = []
    before = -2
    for number in sorted(gone):
        why, section = gone[number]
        span = span_of(blocks[number])
        if found and before == number - 1 and (section < number or found[-1].why is why):
            last = found[-1]
            said = last.text if len(last.text) >= _SAID else f"{last.text} / {texts[number]}"[:_SAID]
            found[-1] = Omission(last.why, Span(last.span.start, max(span.end, last.span.end)), said)
        elif texts[number]:
            found.append(Omission(why, span, texts[number][:_SAID]))
        before = number
    return tuple(found)


def span_of(block: Block) -> Span:
    """Return where a block stands in the source."""
    parts = [part for part in passages(block) if part.text]
    if not parts:
        return Span(0, 0)
    return Span(min(part.source_span(0, 1).start for part in parts), max(part.end for part in parts))


def _contents(
    blocks: Sequence[Block], texts: Sequence[str], gone: dict[int, tuple[Skipped, int]]
) -> dict[int, tuple[Skipped, int]]:
    """Return the lists that only repeat the headings below them: contents without a heading of their own."""
    last_at = {key_of(text): number for number, text in enumerate(texts) if isinstance(blocks[number], Heading)}
    found: dict[int, tuple[Skipped, int]] = {}
    for first, last in _lists(blocks):
        above = texts[first - 1] if first else ""
        repeated = sum(last_at.get(key_of(texts[number]), -1) > last for number in range(first, last))
        if (
            last - first >= _FEWEST_LINKS
            and repeated * 5 >= (last - first) * 4
            and not above.endswith(":")
            and first not in gone
        ):
            found.update((number, (Skipped.NAVIGATION, first)) for number in range(first, last))
    return found


def _lists(blocks: Sequence[Block]) -> Iterator[tuple[int, int]]:
    first = -1
    for number, block in enumerate([*blocks, None]):
        if isinstance(block, Item):
            first = number if first < 0 else first
        elif first >= 0:
            yield first, number
            first = -1


def _lines(zones: Zones) -> Iterator[tuple[int, Skipped]]:
    """Yield the single blocks that aren't the article's."""
    reasons = [_reason(block, text) for block, text in zip(zones.blocks, zones.texts, strict=True)]
    for number in range(max(len(reasons) - _LAST, 0), len(reasons)):
        reasons[number] = reasons[number] or _bio(zones, reasons, number)
    for first, last in _lists(zones.blocks):
        own = sum(reason is None for reason in reasons[first:last]) * 5 > (last - first) * 2
        lead = first > 0 and zones.texts[first - 1].endswith(":")
        if own or lead or not (zones.outside(first) or last - first >= _FEWEST_LINKS):
            reasons[first:last] = [None] * (last - first)
    for number, reason in enumerate(reasons):
        if reason and _believed(zones, reasons, number, reason):
            yield number, reason


@lru_cache(maxsize=_KEPT)
def _line_reason(text: str) -> Skipped | None:
    bare = text.strip(" |·•»›…-–—")
    return next((why for why, pattern in LINES if pattern.fullmatch(bare)), None)


def _bio(zones: Zones, reasons: Sequence[Skipped | None], number: int) -> Skipped | None:
    """Return why one of the last paragraphs goes: it says who somebody is of whom the article doesn't speak."""
    text = zones.texts[number]
    found = _WHO.match(text)
    if not found or len(text.split()) > _NOTICE_WORDS or not isinstance(zones.blocks[number], Paragraph):
        return None
    name = found[1].split()[0]
    others = (other for at, other in enumerate(zones.texts) if at < len(reasons) - _LAST and not reasons[at])
    return None if any(name in other for other in others) else Skipped.AUTHOR


def _reason(block: Block, text: str) -> Skipped | None:
    words = len(text.split())
    if isinstance(block, Table) or not words:
        return None
    line = _line_reason(text) if words <= _LINE_WORDS else None
    if line:
        return line
    if isinstance(block, Item):
        return None
    if words <= _NOTICE_WORDS and "ookie" in text and COOKIE.search(text):
        return Skipped.NOTICE
    if words <= _NOTICE_WORDS and _may_disclaim(text) and DISCLAIMER.match(text):
        return Skipped.DISCLAIMER
    if words <= _LINE_WORDS and _CITED.match(text) and CITATION.search(text):
        return Skipped.REFERENCES
    if words <= _PROMOTION_WORDS and PROMOTION.match(text):
        return Skipped.RELATED
    return None


def _may_disclaim(text: str) -> bool:
    """Whether a text has some of the words without which no pattern of a disclaimer matches."""
    said = text.casefold()
    return any(cue in said for cue in DISCLAIMING)


def _believed(zones: Zones, reasons: Sequence[Skipped | None], number: int, reason: Skipped) -> bool:
    """Whether a line's place bears out what its words say."""
    text, block = zones.texts[number], zones.blocks[number]
    words = len(text.split())
    if reason is Skipped.DISCLAIMER or (
        reason is Skipped.AUTHOR and words > _LINE_WORDS // 3 and number >= len(reasons) - _LAST
    ):
        return True
    if reason is Skipped.NOTICE and words > _LINE_WORDS // 3 and "ookie" in text:
        return not zones.about("cookie") or number == 0 or zones.after(number)
    if reason is Skipped.RELATED:
        return zones.after(number) or text.split(":")[0].casefold() in {
            "also read",
            "read also",
            "read more",
            "related",
            "see also",
        }
    if text.casefold().strip(" .:-") in _MARKED_ADS:
        return not zones.about("advert") and not zones.about("sponsor")
    if isinstance(block, Heading) and zones.heads_prose(number) and (words <= _WEAK or number == 0):
        return False
    if zones.outside(number):
        return zones.after(number) or reason is not Skipped.FOOTER
    beside = {reasons[near] for near in (number - 1, number + 1) if 0 <= near < len(reasons)}
    return reason in _ANYWHERE and (words > _WEAK or reason in beside) and not isinstance(block, Item)
