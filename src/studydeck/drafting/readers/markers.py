"""What begins an item of a list: a bullet, a number, a letter."""

import re
import unicodedata
from dataclasses import dataclass

_SYMBOLS = "•◦▪▫‣⁃∙●○■□◆◇◊►▸▶➢➤➔➜→⇒✓✔✗✘✦❖*+-–·»›"
_TIGHT = "•●▪◦■"  # stand without a space too
_SYMBOL = re.compile(rf"(?:[{re.escape(_SYMBOLS)}]\s+|[{_TIGHT}]\s*|—\s+|o\s+)(?=[^\s{re.escape(_SYMBOLS)}])")
_NUMBER = re.compile(r"(?:\((\d{1,3})\)|(\d{1,3})[.)]|(\d)\ufe0f?\u20e3)\s+(?=\S)")
_WORDED = re.compile(r"(?:step|phase|stage)\s+(\d{1,2})\s*[:.)–—-]\s+(?=\S)", re.IGNORECASE)
_LETTER = re.compile(r"(?:\(([a-zA-Z])\)|([a-zA-Z])[.)])\s+(?=\S)")
_ROMAN = re.compile(r"(?:\(([ivx]{1,5}|[IVX]{1,5})\)|([ivx]{1,5}|[IVX]{1,5})[.)])\s+(?=\S)")
EMOJI = "emoji"
"""The style of a picture before an item, or before a heading."""

_VALUES = {"i": 1, "v": 5, "x": 10}
_NUMERALS: dict[int | None, int] = {22: 5, 24: 10, 9: 1}  # which number a letter is
_LETTERS: dict[int | None, int] = {1: 9, 5: 22, 10: 24}  # which letter a number is
_STARTS = frozenset("([oO0123456789" + _SYMBOLS + "—")


@dataclass(frozen=True, slots=True)
class Marker:
    """The sign before an item.

    Attributes:
        style: What tells one list from another: the symbol, `1.`, `1)`, `(a)`, ...
        length: Its characters and the white space behind.
        number: What it counts, or None for a bullet.
        sure: Whether it needs no sibling to be believed.
    """

    style: str
    length: int
    number: int | None = None
    sure: bool = True

    def after(self, before: "Marker | None") -> "Marker":
        """Return the marker as its neighbour shows it to be meant: a letter or a Roman number."""
        for letter, one, other in (("a", "i", _NUMERALS), ("i", "a", _LETTERS)):
            if (
                before
                and letter in self.style
                and self.number in other
                and before.style == self.style.replace(letter, one)
            ):
                number = other[self.number]
                if before.number == number - 1:
                    return Marker(before.style, self.length, number, sure=False)
        return self

    def continues(self, other: "Marker", *, forwards: bool) -> bool:
        """Whether this one is the neighbour of the other in a list: of its style, and the next (or former) number."""
        if self.style != other.style:
            return False
        if self.number is None or other.number is None:
            return True
        return self.number - other.number == (1 if forwards else -1)


def marker_of(text: str) -> Marker | None:
    """Return the marker that this line begins with, if it begins with one."""
    if not text:
        return None
    first = text[0]
    if first not in _STARTS and not first.isalpha() and first < "\u2000":
        return None
    found = _SYMBOL.match(text)
    if found:
        unsure = first in "—o»›→⇒·"
        return Marker(first, found.end(), sure=not unsure)
    found = _NUMBER.match(text)
    if found:
        digits = found[1] or found[2] or found[3]
        style = "(1)" if found[1] else f"1{text[len(digits)]}"
        return Marker(style, found.end(), int(digits))
    if first > "\u2000" and unicodedata.category(first) == "So":
        return _emoji(text)
    return _worded(text)


def _worded(text: str) -> Marker | None:
    found = _WORDED.match(text)
    if found:
        return Marker("step", found.end(), int(found[1]), sure=False)
    found = _ROMAN.match(text)
    if found:
        digits = found[1] or found[2]
        if len(digits) > 1 or digits in "iI":
            style = "(i)" if found[1] else "i" + text[len(digits)]
            return Marker(style + ("" if digits.islower() else "^"), found.end(), _roman(digits.lower()), sure=False)
    found = _LETTER.match(text)
    if found:
        letter = found[1] or found[2]
        style = "(a)" if found[1] else "a" + text[1]
        return Marker(style + ("" if letter.islower() else "^"), found.end(), ord(letter.lower()) - 96, sure=False)
    return None


def _roman(digits: str) -> int:
    total = 0
    for digit, following in zip(digits, [*digits[1:], ""], strict=True):
        value = _VALUES[digit]
        total += -value if following and _VALUES[following] > value else value
    return total


def _emoji(text: str) -> Marker | None:
    end = 1
    while end < len(text) and text[end] in "\ufe0f\u200d":
        end += 1
    if end < len(text) - 1 and text[end] == " ":
        return Marker(EMOJI, len(text) - len(text[end:].lstrip()), sure=False)
    return None
