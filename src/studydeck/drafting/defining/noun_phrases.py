"""Where a noun phrase ends, and whether what follows tells its thing from others of the kind ("a loan | that is secured by land").

By the words around it, without a dictionary: a relative pronoun, a preposition or a participle ends the noun and its adjectives.
"""

import re

from studydeck.drafting.defining.definition_words import DIFFERENTIA, FINITE, NON_GERUNDS, RELATIVES, words_in

LOOKED_AT = 24  # words of a predicate
_WORD = re.compile(r"[^\W_](?:[\w'’./&-]*\w)?|[,;:()–—]")
_PARTICIPLE = re.compile(r"[a-z-]{2,}(?:ed|ing|en)$")
_OPENS_AN_OBJECT = words_in("the a an to of how in from with for your their its any on all some one two")
_VERBS_AND_JOINTS = words_in(
    "is are was were can has have will may must should does do as because if than instead so since while whereas unlike like"
)
_AFTER_A_COMMA = words_in("and or but a an the so not while whereas making including such usually often it they though")
_ARTICLES = frozenset({"a", "an", "the"})
_OPENS_A_CLAUSE = _ARTICLES | {"they", "we", "you", "it", "your", "someone", "people"}
_LIGHT = frozenset({",", "and", "or"})
_PLACES = words_in(
    "on along near behind below above beneath inside outside beside after before during around beyond onto"
)
_AFTER_A_PLACE = _ARTICLES | words_in("its their one each which every another your")


def words_of_predicate(text: str) -> list[str]:
    """Return the first words and signs of a predicate, case folded."""
    found: list[str] = []
    for match in _WORD.finditer(text[: LOOKED_AT * 16]):
        found.append(match[0].casefold())
        if len(found) == LOOKED_AT:
            break
    return found


def is_participle(word: str) -> bool:
    """Whether a word has the form of a participle."""
    return _PARTICIPLE.match(word) is not None


def parted(words: list[str]) -> tuple[list[str], list[str]]:
    """Return the noun with its adjectives, and what follows it."""
    end = _end_of_noun(words)
    return [word for word in words[:end] if word not in _LIGHT], words[end:]


def tells(rest: list[str]) -> bool:
    """Whether what follows a noun says which of its kind is meant."""
    if not rest:
        return False
    first = rest[0]
    if _is_placed(first, rest[1] if len(rest) > 1 else ""):
        return len(rest) > 2
    if rest[1:2] == ["than"]:
        return True
    if first in _OPENS_A_CLAUSE:  # "the money they owe", "the pathways a business uses"
        if first not in _ARTICLES:
            return len(rest) > 1
        return any(word.endswith("s") or word in FINITE for word in rest[2:5])
    if first in DIFFERENTIA or is_participle(first):
        return len(rest) > 1
    led = rest[1:2] and (rest[1].endswith("ly") or rest[1] == "often")
    after = rest[2:3] if led else rest[1:2]
    return first in {",", "(", "–", "—"} and any(
        word in RELATIVES
        or word in {"usually", "used", "made", "or"}
        or word.endswith(("able", "ible"))
        or is_participle(word)
        for word in after
    )


def _end_of_noun(words: list[str]) -> int:
    for at, word in enumerate(words[1:], 1):
        following = words[at + 1] if at + 1 < len(words) else ""
        if following == "than" and word.endswith(("er", "ore", "ess")):
            return at
        if (
            word in RELATIVES
            or word in DIFFERENTIA
            or _is_placed(word, following)
            or word in _VERBS_AND_JOINTS
            or word in {"(", ")", ";", ":", "–", "—"}
        ):
            return at
        if word in _OPENS_A_CLAUSE:
            return at - 1 if words[at - 1] in _LIGHT else at
        if word == "," and not _goes_on(words, at):
            return at
        if word.endswith("ing") and word not in NON_GERUNDS and (not following or following in _OPENS_AN_OBJECT):
            return at
        if word.endswith("ed") and (following in DIFFERENTIA or following in {"to", "as", "originally"}):
            return at
    return len(words)


def _is_placed(word: str, following: str) -> bool:
    """Whether a noun is told by its place or time from here on: "an entry | on the left side"."""
    return word in _PLACES and following in _AFTER_A_PLACE


def _goes_on(words: list[str], at: int) -> bool:
    """Whether a comma stands between adjectives ("a small, flat disc"), so that the noun is still to come."""
    ahead = words[at + 1] if at + 1 < len(words) else ""
    return (
        at <= 4 and bool(ahead) and ahead not in RELATIVES and ahead not in DIFFERENTIA and ahead not in _AFTER_A_COMMA
    )
