"""Names hidden in a text, so that a card doesn't give away its own answer."""

import re
from collections.abc import Iterable
from functools import lru_cache

from studydeck.core.marks import plain

MASK = "____"
_FIRST_UNSPACED = 0x2E80  # scripts written without spaces: a name may touch other letters there
_LONGEST = 200  # a longer name is hardly ever repeated word for word
_ENDINGS = r"(?:(?:['’]s|s['’]?|es['’]?))?"


def mask(text: str, names: Iterable[str]) -> str:
    """Return the text with each of the names replaced by `____`: whole words, in any case, also in the plural."""
    folded = text.casefold()
    pattern = _pattern(tuple(name for name in names if _beginning(name) in folded))
    return pattern.sub(MASK, text) if pattern is not None else text


def says_something(text: str) -> bool:
    """Whether a masked text still holds a letter or digit, so that it can be asked for."""
    return any(char.isalnum() for char in text.replace(MASK, " "))


def _beginning(name: str) -> str:
    """Return what every form of the name has in common: compiling a pattern for a name that isn't there is dear."""
    words = plain(name).casefold().split("-")[0].split()
    return words[0] if len(words) > 1 else words[0][:-3] if words else ""


@lru_cache(maxsize=256)
def _pattern(names: tuple[str, ...]) -> re.Pattern[str] | None:
    forms = sorted(
        {form for name in names for form in [plain(name).strip()] if 0 < len(form) <= _LONGEST},
        key=lambda form: (-len(form), form),
    )
    if not forms:
        return None
    return re.compile("|".join(_form(form) for form in forms), re.IGNORECASE)


def _form(name: str) -> str:
    words = re.split(r"[\s\-]+", name)
    last = words[-1]
    if not all(words):
        return _bounded(name, re.escape(name))
    declines = last[-1].isalpha() and _spaced(last[-1])
    last_pattern = _number_forms(last) if declines else re.escape(last)
    return _bounded(name, r"[\s\-]+".join([*(re.escape(word) for word in words[:-1]), last_pattern]))


def _number_forms(word: str) -> str:
    """Return a pattern for a word in singular, plural and genitive."""
    folded = word.casefold()
    if folded.endswith("y") and len(word) > 2:
        return rf"{re.escape(word[:-1])}(?:y(?:['’]s|s)?|ies)"
    if folded.endswith("ies") and len(word) > 4:
        return rf"{re.escape(word[:-3])}(?:y|ies)"
    if folded.endswith("s") and not folded.endswith("ss") and len(word) > 3:
        return rf"{re.escape(word[:-1])}(?:s['’]?(?:es)?)?"
    return re.escape(word) + _ENDINGS


def _bounded(name: str, pattern: str) -> str:
    before = r"(?<!\w)" if _spaced(name[0]) else ""
    after = r"(?!\w)" if _spaced(name[-1]) else ""
    return f"{before}{pattern}{after}"


def _spaced(char: str) -> bool:
    return ord(char) < _FIRST_UNSPACED
