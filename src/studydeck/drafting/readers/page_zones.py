"""Where the article's own prose begins and ends among the blocks of a page, and what it is about."""

import re
from collections.abc import Sequence
from functools import cached_property

from studydeck.drafting.document import Block, Entry, Heading, Item, Paragraph, Table, passages
from studydeck.drafting.readers.boilerplate_words import COOKIE, DISCLAIMER, PROMOTION

_PROSE = 12
_LONG = 20
_STOPS = (".", "!", "?", ":", "”", '"')
_ABOUT = 4
_NOTICE = 800  # characters within which a notice says what it is
_CUES = re.compile(r"ookie|onsent|agree|isclaim|purposes|dvice|ffiliate|onstitute|ommission|ompensation|ubstitute")
_WORD = re.compile(r"[^\W_]+")


def text_of(block: Block) -> str:
    """Return the words of a block as one text."""
    if isinstance(block, Heading | Paragraph | Item):
        return block.passage.text
    return " ".join(part.text for part in passages(block) if part.text)


def key_of(text: str) -> str:
    """Return a heading's words alone, to know it again."""
    return " ".join(_WORD.findall(text.casefold()))


def says_notice(text: str) -> bool:
    """Whether a paragraph is a cookie notice, a disclaimer or a call to subscribe. Most lack even the words for it."""
    said = text[:_NOTICE]
    if PROMOTION.match(said):
        return True
    return bool(_CUES.search(said)) and bool(COOKIE.search(said) or DISCLAIMER.match(said))


def _is_prose(text: str) -> bool:
    return len(text.split()) >= (_PROSE if text.endswith(_STOPS) else _LONG)


def _is_own_prose(block: Block, text: str) -> bool:
    if isinstance(block, Table | Entry):
        return True
    return not isinstance(block, Heading) and _is_prose(text) and not says_notice(text)


class Zones:
    """The blocks of a page and their parts: before the prose, the prose, after it."""

    def __init__(self, blocks: Sequence[Block], texts: Sequence[str]) -> None:
        self.blocks = blocks
        self.texts = texts
        self._own = [_is_own_prose(block, text) for block, text in zip(blocks, texts, strict=True)]
        own = [number for number, is_own in enumerate(self._own) if is_own]
        self.first = own[0] if own else 0
        self.last = own[-1] if own else len(blocks) - 1
        self._words = [0]
        for number, text in enumerate(texts):
            self._words.append(self._words[-1] + (len(text.split()) if self._own[number] else 0))
        self._abouts: dict[str, bool] = {}

    @cached_property
    def last_of(self) -> dict[str, int]:
        """Where the words of a block stand for the last time."""
        return {key_of(text): number for number, text in enumerate(self.texts)}

    @staticmethod
    def prose(text: str) -> bool:
        """Whether a text is one of whole sentences."""
        return _is_prose(text)

    def own_prose(self, number: int) -> bool:
        """Whether a block holds prose, tables or long items of the article."""
        return self._own[number]

    def before(self, number: int) -> bool:
        """Whether a block stands above all prose."""
        return number < self.first

    def after(self, number: int) -> bool:
        """Whether a block stands below all prose."""
        return number > self.last

    def outside(self, number: int) -> bool:
        """Whether a block stands above or below all prose."""
        return self.before(number) or self.after(number)

    def share_above(self, number: int) -> float:
        """Return how much of all prose stands above a block."""
        return self._words[number] / max(self._words[-1], 1)

    def heads_prose(self, number: int) -> bool:
        """Whether the next block is prose, an item or a table: something a heading can be the heading of."""
        if number + 1 >= len(self.blocks):
            return False
        below = self.blocks[number + 1]
        return self.own_prose(number + 1) or isinstance(below, Table)

    def about(self, stem: str) -> bool:
        """Whether the article itself speaks of this again and again."""
        if stem not in self._abouts:
            self._abouts[stem] = sum(stem in text.casefold() for text in self.texts) >= _ABOUT
        return self._abouts[stem]
