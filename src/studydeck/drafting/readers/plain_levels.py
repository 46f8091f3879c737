"""The title and the levels of guessed headings: plain text has no sizes, so they follow from marks, wording and order."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from studydeck.core.small_words import COMMON_WORDS
from studydeck.drafting.document import (
    Block,
    Document,
    Heading,
    Item,
    Omission,
    Paragraph,
    Passage,
    Skipped,
    Span,
    Table,
    passages,
)
from studydeck.drafting.language.sentences import split
from studydeck.drafting.readers.page_zones import Zones
from studydeck.drafting.readers.plain_headings import CONTRAST, EQUALS, NUMBERED, PLAIN, depth_of_number

_NEAR = 40
_FIRST, _DEEPEST = 2, 6  # level 1 is the title's, found or not
_SENTENCE = 120
_WORD = re.compile(r"[^\W\d_]+")
_LONG = 20  # words that make a paragraph prose: the title stands above the first
_TOP = re.compile(
    r"(?:(?:key|main|major|top|the|some|other|\d+)\s+)*(?:differences?|similarit(?:y|ies)|comparison|commonalities|takeaways?|faqs?|frequently asked|"
    r"conclusions?|summary|in summary|final|closing|bottom line|introduction|overview|background|wrapping|examples?|when to|how to choose|which|"
    r"advantages|disadvantages|benefits|pros and cons|use cases|related|recap|verdict)\b"
    r"|.*\b(?:differences? between|similarities between|vs\.?|versus|compared|in common)\b|what (?:is|are)\b|.*[^s]\?$",
    re.IGNORECASE,
)
_HOLDS = re.compile(r"(?:.*\b)?(?:differences?|similarit(?:y|ies)|comparison|differ|in common)\b", re.IGNORECASE)
_LIKE_OR_NOT = re.compile(
    r"(?:how|what|why|in what ways?)\b.*\b(?:differ|different|alike|similar|the same)\b|.*\bor\b.*\?$", re.IGNORECASE
)
_MENU = re.compile(
    r"(?:^(?:home|shop|about|menu|news|products)\b.*\s\S+|\s\S.*\b(?:contact(?: us)?|about(?: us)?|blog|news|login|careers|faqs?|search|subscribe|cart|specials))$",
    re.IGNORECASE,
)
_ASKED = re.compile(r"(?:.*\b)?(?:faqs?\b|frequently asked|questions|q ?& ?a\b)", re.IGNORECASE)
_GOES_ON = re.compile(r":$|\b(?:let[’']s|let us|following|below|each (?:of|one)|one by one|in turn)\b", re.IGNORECASE)


def titled(document: Document) -> Document:
    """Return the document with its title found, what stands above it left out, and the levels of its headings inferred."""
    used = _used(document.blocks)
    title = _title(document.blocks, used)
    if title < 0:
        return replace(document, title=_first_sentence(document.blocks), blocks=tuple(_levelled(document.blocks, -1)))
    gone = {number for number in range(title) if not _worth(document.blocks[number])}
    gone.update(_beneath(document.blocks, title, used))
    kept = [block for number, block in enumerate(document.blocks) if number not in gone]
    left = [Omission(Skipped.NAVIGATION, *_where(document.blocks[number])) for number in sorted(gone)]
    blocks = _levelled(kept, title - sum(number < title for number in gone))
    skipped = tuple(sorted((*document.skipped, *left), key=lambda one: one.span))
    return replace(document, blocks=tuple(blocks), title=_whole_title(document.blocks, title), skipped=skipped)


def _first_sentence(blocks: Sequence[Block]) -> str:
    """Return the first sentence as a title, where a copy has lost all line ends and it says what is compared."""
    first = next((block.passage.text for block in blocks if isinstance(block, Paragraph)), "")
    if any(isinstance(block, Heading) for block in blocks) or not CONTRAST.search(first[:_SENTENCE]):
        return ""
    spans = split(first[: _SENTENCE * 2])
    sentence = first[: spans[0].end] if spans else ""
    return sentence.rstrip(" .") if len(sentence) <= _SENTENCE and CONTRAST.search(sentence) else ""


def _whole_title(blocks: Sequence[Block], title: int) -> str:
    """Return the title, with its second line where the first ends in a colon."""
    words = _words(blocks[title])
    if words.endswith(":") and title + 1 < len(blocks) and isinstance(blocks[title + 1], Heading):
        return f"{words} {_words(blocks[title + 1])}"
    return _without_site(words)


def _without_site(title: str) -> str:
    """Return a title without the name of the site behind a bar."""
    own, bar, _ = title.partition(" | ")
    return own if bar and len(own.split()) > 2 else title


def _beneath(blocks: Sequence[Block], title: int, used: Counter[str]) -> Iterator[int]:
    """Yield what stands right under a title before the first paragraph and isn't text: names, counts, signs."""
    for number in range(title + 1, min(title + _NEAR, len(blocks))):
        block = blocks[number]
        if (
            not isinstance(block, Heading | Paragraph)
            or len(_words(block).split()) >= _LONG
            or _words(block).endswith((".", "!", "?", ":"))
        ):
            return
        own = _content(_words(block))
        below = _words(blocks[number + 1]) if number + 1 < len(blocks) else ""
        if ": " in _words(block):
            return
        heads = (Zones.prose(below) or ": " in below) and any(
            isinstance(other, Heading) for other in blocks[number + 1 : number + _NEAR]
        )
        stranger = all(used[word] < 2 for word in own) and not heads
        menu = _MENU.search(_words(block)) is not None and not any(word[0].islower() for word in _words(block).split())
        if not own or menu or (stranger and isinstance(block, Heading) and not _TOP.match(_words(block))):
            yield number


def _used(blocks: Sequence[Block]) -> Counter[str]:
    """Return in how many blocks each word stands."""
    return Counter(word for block in blocks for word in set(_content(_words(block))))


def _words(block: Block) -> str:
    return "" if isinstance(block, Table) else " ".join(part.text for part in passages(block))


def _where(block: Block) -> tuple[Span, str]:
    parts: list[Passage] = [part for part in passages(block) if part.text]
    first, last = parts[0], parts[-1]
    span = first.source_span(0, len(first.text))
    return Span(span.start, last.end), " ".join(part.text for part in parts)[:80]


def _worth(block: Block) -> bool:
    """Whether a block above the title is text of the article rather than the name of the site or a way to elsewhere."""
    return isinstance(block, Table | Item) or len(_words(block).split()) >= _LONG or _words(block).endswith((".", "!"))


def _title(blocks: Sequence[Block], used: Counter[str]) -> int:
    """Return the block that is the title, or -1.

    Of the headings above the first paragraph it is the first that contrasts something, else the first whose words the
    text uses again: the name of a site isn't.
    """
    heads = []
    for number, block in enumerate(blocks):
        if isinstance(block, Heading):
            if block.level != NUMBERED and not depth_of_number(block.passage.text):
                heads.append(number)
        elif isinstance(block, Table) or Zones.prose(_words(block)):
            break
    if not heads:
        return -1
    for number in heads:
        if (CONTRAST.search(_words(blocks[number])) or _LIKE_OR_NOT.match(_words(blocks[number]))) and len(
            _content(_words(blocks[number]))
        ) > 1:
            return number
    for number in heads:
        own = _content(_words(blocks[number]))
        if own and sum(used[word] > 1 for word in own) * 2 >= len(own):
            return number
    return heads[0]


def _content(text: str) -> list[str]:
    words = [word for word in _WORD.findall(text.casefold()) if word not in COMMON_WORDS and len(word) > 1]
    return [word[:-1] if word[-1] == "s" and len(word) > 3 else word for word in words]


@dataclass(frozen=True, slots=True)
class _Head:
    block: int
    text: str
    key: str
    mark: int
    text_below: str  # of the last block before the next heading; empty where that follows at once


def _levelled(blocks: Sequence[Block], title: int) -> list[Block]:
    result = list(blocks)
    heads = _heads(blocks, title)
    for head, level in zip(heads, _levels(heads), strict=True):
        result[head.block] = replace(blocks[head.block], level=min(level, _DEEPEST))  # type: ignore[arg-type]
    if title >= 0:
        result[title] = replace(blocks[title], level=1)  # type: ignore[arg-type]
    return result


def _heads(blocks: Sequence[Block], title: int) -> list[_Head]:
    heads: list[_Head] = []
    below = ""
    for number in range(len(blocks) - 1, -1, -1):
        block = blocks[number]
        if not isinstance(block, Heading):
            below = below or ("." if not isinstance(block, Paragraph) else block.passage.text)
            continue
        if number != title:
            text = block.passage.text
            heads.append(_Head(number, text, " ".join(_content(text)), block.level, below))
        below = ""
    return heads[::-1]


@dataclass(frozen=True, slots=True)
class _Holder:
    """A heading that holds others: its level, and how those are marked."""

    level: int
    head: _Head
    below: int


def _levels(heads: Sequence[_Head]) -> list[int]:
    """Return the level of each heading. The marks of the text come first, then what holds what."""
    marks = _marks(heads)
    ranks = sorted(set(marks))
    cycle = _cycle(heads)
    levels: list[int] = []
    holders: list[_Holder] = []  # outermost first
    once = 1  # level of the last heading that stands only once
    for number, (head, mark) in enumerate(zip(heads, marks, strict=True)):
        question = bool(holders) and head.text.endswith("?") and _ASKED.match(holders[-1].head.text) is not None
        top = _top(head) and not question
        base = _FIRST + (0 if top else ranks.index(mark))
        while holders and (top or mark < holders[-1].below or _closes(holders[-1].head, head)):
            holders.pop()
        level = max(base, holders[-1].level + 1) if holders else base
        if head.key in cycle:
            level = max(level, once + 1)
        else:
            once = level
        levels.append(level)
        if number + 1 < len(heads) and _holds(head, heads[number + 1], mark, marks[number + 1]):
            holders.append(_Holder(level, head, marks[number + 1]))
    return levels


def _marks(heads: Sequence[_Head]) -> list[int]:
    """Return how strongly each heading is marked. Plain ones before the first number and after the last are as the numbered."""
    marks = [_mark(head) for head in heads]
    counted = [number for number, mark in enumerate(marks) if mark == NUMBERED * 10]
    if not counted:
        return marks
    outside = [
        number for number, mark in enumerate(marks) if mark == PLAIN * 10 and not counted[0] < number < counted[-1]
    ]
    for number in outside:
        marks[number] = NUMBERED * 10
    return marks


def _mark(head: _Head) -> int:
    """Return how strongly a heading is marked, the strongest least: underlined, capitals, numbered, plain, with a colon."""
    depth = depth_of_number(head.text)
    if depth:
        return NUMBERED * 10 + depth - 1
    if head.mark == PLAIN and head.text.isupper() and len(head.key) > 4:
        return EQUALS * 10 + 5
    return head.mark * 10 + (5 if head.text.endswith(":") else 0)


def _top(head: _Head) -> bool:
    return head.mark == PLAIN and not head.text.endswith(":") and _TOP.match(head.text) is not None


def _holds(head: _Head, following: _Head, mark: int, below: int) -> bool:
    """Whether the next heading lies under this one: nothing stands between, or a text that announces it, or it names differences."""
    asked = _ASKED.match(head.text) is not None and following.text.endswith("?")
    if below < mark or (_top(following) and not asked):
        return False
    if head.text.endswith("?") and following.text.endswith("?") and head.text_below and not asked:
        return False
    if not head.text_below or asked or below > mark:
        return True
    if mark != PLAIN * 10:
        return False  # the marks say it
    if _GOES_ON.search(head.text_below.rsplit(". ", 1)[-1]):
        return True
    return _HOLDS.match(head.text) is not None and len(head.text_below) > 1 and head.text_below.endswith((".", "!"))


def _closes(holder: _Head, head: _Head) -> bool:
    """Whether a heading is worded like the one that holds: `Duties of a baker`, `Duties of a cook`."""
    mine, other = holder.key.split(), head.key.split()
    if len(mine) < 2 or len(other) < 2:
        return False
    shared = len(set(mine) & set(other))
    return mine[0] == other[0] and shared * 2 >= max(len(mine), len(other)) and abs(len(mine) - len(other)) <= 2


def _cycle(heads: Sequence[_Head]) -> frozenset[str]:
    """Return the headings that stand again and again under others: `Aim`, `Tools` under each of two things."""
    counts = Counter(head.key for head in heads if head.key)
    again = [key for key, count in counts.items() if count > 1]
    return frozenset(again) if len(again) > 1 else frozenset()
