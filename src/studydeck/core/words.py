"""The words of a text as search knows them: without case and accents; scripts that write no spaces letter by letter."""

import re
import unicodedata
from collections.abc import Iterable

_ASCII = 0x80
_LETTERS = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "ħ": "h", "ı": "i", "æ": "ae", "œ": "oe", "ð": "d", "þ": "th"})
# Accents and points, which writers leave out; not the marks that make another letter, as in kana or Devanagari.
_ACCENTS = re.compile(
    r"[\u0300-\u036f\u0591-\u05bd\u05bf-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]+"
)
# Scripts without spaces between words, and Hangul, whose particles cling to them: each letter is a word of its own.
_LETTERWISE = (
    (0x0E00, 0x0EFF),  # Thai, Lao
    (0x1000, 0x109F),  # Myanmar
    (0x1780, 0x17FF),  # Khmer
    (0x2E80, 0x30FF),  # radicals, kana
    (0x3130, 0x318F),  # Hangul letters
    (0x31F0, 0x31FF),
    (0x3400, 0x9FFF),  # CJK
    (0xAC00, 0xD7AF),  # Hangul
    (0xF900, 0xFAFF),
    (0x20000, 0x3FFFF),
)
BETWEEN = "\xb6"
"""Stands between two names; no word of a query holds it."""
LETTER = "0-9a-z\x80-\U0010ffff"
"""What a word consists of once `searchable` has been at the text, as in a character class."""
_WORD = re.compile(f"[{LETTER}]+")


class _Signs(dict[int, str]):
    """What each sign of a folded text becomes; decided when it is first met."""

    def __missing__(self, code: int) -> str:
        sign = chr(code)
        category = unicodedata.category(sign)
        if code < _ASCII:
            shown = sign
        elif any(first <= code <= last for first, last in _LETTERWISE) and category[0] in "LMN":
            shown = f" {sign} "
        elif category[0] in "LMN":
            shown = sign
        else:
            shown = f" {sign} " if category[0] == "S" else " "
        self[code] = shown
        return shown


_SIGNS = _Signs()


def fold(text: str) -> str:
    """Return the text without case, accents and differences of form that no reader cares for."""
    if text.isascii():
        return text.lower()
    bare = _ACCENTS.sub("", unicodedata.normalize("NFKD", text.casefold()))
    return unicodedata.normalize("NFC", bare.casefold()).translate(_LETTERS)


def searchable(text: str) -> str:
    """Return the text as it is searched: its words are runs of letters and digits of ASCII, and of all beyond it.

    ASCII stays as it is: whoever reads the words folds its case and parts them at its signs.
    """
    return text if text.isascii() else fold(text).translate(_SIGNS)


def words(text: str) -> list[str]:
    """Return the words of a text in order."""
    return _WORD.findall(searchable(text).lower())


def joined(names: Iterable[str]) -> str:
    """Return several names as one text that is searched; no phrase stands in two of them."""
    return f" {BETWEEN} ".join(searchable(name) for name in names)
