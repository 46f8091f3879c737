"""The head of a table that copying put on one line: "Basis for comparison Kites Drones". Cut only where the cut is plain."""

import re
from collections.abc import Iterator, Sequence
from itertools import combinations

from studydeck.drafting.language import terms
from studydeck.drafting.subjects.candidate import Candidate, may_be
from studydeck.drafting.subjects.generic_words import CORNER_PHRASE, HEADS_OF_TABLES, NUMBERING
from studydeck.drafting.subjects.naming import is_generic
from studydeck.drafting.subjects.usage import Usage

_LONGEST = 90  # characters
_MOST_WORDS = 8
_MOST_NAMES = 3
_LONGEST_ROW = 60  # words
_GLUE = re.compile(r"(?<=[a-z)])(?=[A-Z])")
_CORNER = re.compile(r"[A-Za-z]+")
_TOLD, _LIKELY = 6.0, 4.0


def of_head_lines(lines: Sequence[str], usage: Usage) -> Iterator[Candidate]:
    """Yield what the lines name that are the head of a table, with rows below."""
    for number, line in enumerate(lines):
        if len(line) > _LONGEST or line.endswith((".", ":", "?", "!", ",", ";")) or not _has_rows(lines, number + 1):
            continue
        rest = _behind_corner(line)
        names = _names(rest, usage) if rest else ()
        if names:
            yield Candidate(names, _TOLD if CORNER_PHRASE.match(line) else _LIKELY)
            return


def _has_rows(lines: Sequence[str], at: int) -> bool:
    below = lines[at : at + 2]
    return len(below) > 1 and all(
        2 < len(_GLUE.sub(" ", text).split()) <= _LONGEST_ROW and text[0].isalnum() and not text[0].islower()
        for text in below
    )


def _behind_corner(line: str) -> str:
    """Return what stands behind the corner of a head, "" where the line has none."""
    number = NUMBERING.match(line)
    line = line[number.end() :] if number is not None else line
    phrase = CORNER_PHRASE.match(_GLUE.sub(" ", line))
    if phrase is not None:
        return _GLUE.sub(" ", line)[phrase.end() :].strip() if _GLUE.search(line) is None else _cut(line, phrase.end())
    word = _CORNER.match(_GLUE.sub(" ", line))
    if word is None or not {word[0].casefold(), terms.singular(word[0].casefold())} & HEADS_OF_TABLES:
        return line if number is not None and number.end() > 1 else ""
    return line[word.end() :].strip()


def _cut(line: str, end: int) -> str:
    return line[end:].strip() if line[:end] == _GLUE.sub(" ", line)[:end] else ""


def _names(rest: str, usage: Usage) -> tuple[str, ...]:
    """Return the names that a line is made of, () where it can be cut in more than one way."""
    glued = [terms.bare(part) for part in _GLUE.split(rest)]
    if 1 < len(glued) <= _MOST_NAMES:
        return tuple(glued) if _fit(glued, usage) else ()
    words = rest.split()
    if not 2 <= len(words) <= _MOST_WORDS or not all(word[0].isupper() or word[0].isdigit() for word in words):
        return ()
    if len(words) == 2:
        return tuple(words) if _fit(words, usage) else ()
    twice = [n + 1 for n, word in enumerate(words[:-1]) if word == words[-1]]
    if 0 < len(twice) < _MOST_NAMES:
        names = [" ".join(words[a:b]) for a, b in zip((0, *twice), (*twice, len(words)), strict=True)]
        return tuple(names) if _fit(names, usage) else ()
    return _by_usage(words, usage)


def _by_usage(words: Sequence[str], usage: Usage) -> tuple[str, ...]:
    """Return the cut whose names the text uses most, where no other comes near."""
    found: list[tuple[int, tuple[str, ...]]] = []
    for count in range(2, _MOST_NAMES + 1):
        for cuts in combinations(range(1, len(words)), count - 1):
            names = tuple(" ".join(words[a:b]) for a, b in zip((0, *cuts), (*cuts, len(words)), strict=True))
            times = min(map(usage.count, names))
            if times > 1 and _fit(names, usage):
                found.append((times, names))
    found.sort(reverse=True)
    return found[0][1] if found and (len(found) == 1 or found[0][0] >= 2 * found[1][0]) else ()


def _fit(names: Sequence[str], usage: Usage) -> bool:
    return len({usage.key(name) for name in names}) == len(names) and all(
        name and not is_generic(name) and may_be(name, usage, 1) for name in names
    )
