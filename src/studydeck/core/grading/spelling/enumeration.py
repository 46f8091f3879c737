"""How a typed list can be read: what parts its entries, and what is only a number or a bullet before them."""

import re
from collections.abc import Iterator, Sequence

from studydeck.core.grading.spelling.word_forms import as_shown, words_of

_LONGEST = 4_000  # characters of a list that are read
_MOST_ENTRIES = 60
_BULLET = re.compile(r"^\s*(?:[-*+•·‣▪–—]\s+|[•·‣▪]|\(?\d{1,2}\s*[.)、]\s*(?!\d)|\(?[a-zA-Z][.)]\s+|[①-⑳]\s*)")
_INLINE = re.compile(r"(?:(?<=\s)|^)(?:\(?\d{1,2}[.)]\s+|[•·‣▪①-⑳]\s*|[-*]\s+(?=\S))")
_SEMICOLON = re.compile(r"[;；]")
_COMMA = re.compile(r"[,，、،;；](?!\d)|(?<!\d)[,，、،;；]")
_AND = re.compile(r"\s+(?:and|&|und|et|y|e|و)\s+|\s*/\s*|\s+\+\s+")
_LAST_AND = re.compile(r"^\s*(?:and|&|und|et|y)\s+")


def readings(typed: str, items: Sequence[Sequence[str]]) -> Iterator[list[str]]:
    """Yield the ways to read a typed list, the plainest first, each once."""
    lines = [line for line in typed[:_LONGEST].splitlines() if line.strip()]
    entries = [part for line in lines for part in _INLINE.split(line)] or lines
    seen: set[tuple[str, ...]] = set()
    for way in _ways(lines, entries, items):
        cleaned = [entry for entry in map(_bare, way) if words_of(as_shown(entry))][:_MOST_ENTRIES]
        if cleaned and tuple(cleaned) not in seen:
            seen.add(tuple(cleaned))
            yield cleaned


def _ways(lines: list[str], entries: list[str], items: Sequence[Sequence[str]]) -> Iterator[list[str]]:
    yield lines
    yield entries
    for sign in (_SEMICOLON, _COMMA):
        parts = [part for entry in entries for part in sign.split(entry)]
        yield parts
        yield _rejoined(parts, items)
    parts = [part for entry in entries for some in _COMMA.split(entry) for part in _AND.split(some)]
    yield parts
    yield _rejoined(parts, items)
    if all(len(words_of(as_shown(item[0]))) == 1 for item in items if item):
        yield [word for part in parts for word in part.split()]


def _rejoined(parts: list[str], items: Sequence[Sequence[str]]) -> list[str]:
    """Join parts again that together are one item, such as `price, promotion and place`."""
    wanted = {_key(text): len(words_of(as_shown(text))) for item in items for text in item}
    longest = max(wanted.values(), default=0)
    found: list[str] = []
    at = 0
    while at < len(parts):
        for end in range(min(len(parts), at + longest), at + 1, -1):
            whole = ", ".join(parts[at:end])
            if _key(whole) in wanted:
                found.append(whole)
                at = end
                break
        else:
            found.append(parts[at])
            at += 1
    return found


def _key(text: str) -> tuple[str, ...]:
    return tuple(word.form for word in words_of(as_shown(_bare(text))) if word.form != "and")


def _bare(entry: str) -> str:
    """Return an entry without its number or bullet, and without an `and` before the last one."""
    return _LAST_AND.sub("", _BULLET.sub("", entry)).strip()
