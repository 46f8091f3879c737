"""What words can be a term on a card: a noun phrase; no pronoun, clause, number, pair or aspect of a thing."""

import re
from itertools import pairwise

from studydeck.drafting.defining.definition_words import (
    ADVERBS,
    ASPECT_HEADS_OF,
    ASPECT_MODIFIERS,
    ASPECTS,
    FINITE,
    FORBIDDEN_FIRST,
    IMPERATIVES,
    NON_GERUNDS,
    SAYING,
    words_in,
)

LONGEST = 6  # words
_NUMBERED = words_in(
    """
    category type level group unit lesson module method way point myth question scenario case section track item round version model answer note
    idea key no number appendix act scene grade year book volume season game set test exercise problem situation mistake takeaway difference
    step stage phase part tip day week chapter figure table option rule reason example q a
    """
)
_NEVER_ALONE = words_in("following step tip figure table chapter q a part example")
_NOUNS_IN_LY = words_in(
    "assembly family supply monopoly anomaly butterfly jelly belly ally rally lily reply fly italy oligopoly homily panoply multiply apply comply july"
)
_CLAUSE_WORDS = words_in(
    "whether that which who whom whose if when because than while whereas although though what how why where there versus vs vs. between with without"
)
_DETERMINERS = words_in("the a an your their our its my his her how what which these those")
_STOPS = frozenset({"of", "for", "between", "behind", "in", "about", "to"})
_NOUNS_AS_WELL = words_in("call calls claim claims need needs find finds want show shows help take takes")
_SIGNS = "?!;:,()[]<>=|/\\"
_SENTENCE_END = re.compile(r"[a-z]{3}\.\s")
_GLUED = re.compile(r"\d{1,2}[A-Z][a-z]{2}")  # the number of an item, its white space lost
_SLASHED = re.compile(r"[\w.&'’+-]+(?: ?/ ?[\w.&'’+-]+)(?: [\w'’-]+)*")
_JOINING = words_in("of and the for in to or a an")
_SCALES = words_in("level levels range frame size structure limit limits length time")
_ASPECT_ENDINGS = words_in(
    """
    focus goal goals objective objectives difference differences responsibilities benefits advantages disadvantages frame horizon similarities
    examples example requirements takeaway tip outcome perspective question orientation emphasis consideration considerations involvement approach
    """
)
"""A label that ends in one of these names an aspect whatever stands before it."""


def is_term(name: str, longest: int = LONGEST, *, quoted: bool = False) -> bool:
    """Whether words are a noun phrase that can head a flashcard.

    Args:
        name: Without article and quotes.
        longest: Words at most.
        quoted: Whether it was set apart as a term: then it may be any words, a verb for one.
    """
    words = [word.casefold().strip(".,'’\"“”") for word in name.replace("’", "'").split()]
    if not 0 < len(words) <= longest or not any(char.isalpha() for char in name) or len(name) > 80:
        return False
    if _SENTENCE_END.search(name) is not None or (
        any(sign in name for sign in _SIGNS) and _SLASHED.fullmatch(name) is None
    ):
        return False
    if not {"versus", "vs", "vs.", "–", "—", "-"}.isdisjoint(words):
        return False
    if quoted:
        return len(words) <= 3 or FINITE.isdisjoint(words)
    return not (
        _has_refused_edge(words)
        or not FINITE.isdisjoint(words)
        or not SAYING.isdisjoint(words[1:-1] if words[-1] in _NOUNS_AS_WELL else words[1:])
        or not _CLAUSE_WORDS.isdisjoint(words)
        or "'ll" in name
        or _is_numbered(name, words)
        or is_aspect_of(name, strict=True)
        or _is_clause(words)
        or (
            words[-1] in {"parts", "portions", "sections", "pieces"}
            and len(words) > 1
            and words[0] not in {"spare", "body"}
        )
        or any(word in {"and", "or"} and following in _DETERMINERS for word, following in pairwise(words))
    )


def is_aspect_of(name: str, *, strict: bool = False) -> bool:
    """Whether words name an aspect of a thing ("main goal", "difference between the two", "purpose of a memo").

    Args:
        name: Without article.
        strict: Leave single words and heads without "of" alone: "function" is a term of mathematics.
    """
    words = [word.casefold() for word in name.split()]
    at = next((number for number, word in enumerate(words) if number and word in _STOPS), len(words))
    head = words[at - 1] if words else ""
    if words[0] in ASPECT_MODIFIERS and (head in ASPECTS or head in ASPECT_HEADS_OF) and at > 1:
        return True
    if (
        "'s" in name.replace("’", "'")
        and head in ASPECTS
        and at == len(words)
        and head not in {"law", "rule", "theory"}
    ):
        return True
    if at < len(words):
        return head in ASPECT_HEADS_OF and (not strict or words[at] in {"of", "between", "for", "behind"})
    return not strict and (len(words) == 1 or words[0] in ASPECT_MODIFIERS) and head in ASPECTS


def is_aspect_label(label: str) -> bool:
    """Whether a label before a colon names an aspect ("Focus", "Time frame", "Key difference"), not a term."""
    words = [word.casefold().strip("'’\"“”()") for word in re.split(r"[\s/&-]+", label) if word]
    if not words:
        return True
    known = all(word in ASPECTS or word in ASPECT_MODIFIERS or word in _JOINING for word in words)
    if known and (
        len(words) == 1 or words[0] in ASPECT_MODIFIERS or words[-1] in _SCALES or not _JOINING.isdisjoint(words)
    ):
        return True
    return words[-1] in _ASPECT_ENDINGS


def _has_refused_edge(words: list[str]) -> bool:
    """Whether words begin or end with one that no term begins or ends with."""
    first, last = words[0], words[-1]
    if first in FORBIDDEN_FIRST or first.endswith("n't") or (len(words) > 1 and first in IMPERATIVES):
        return True
    if len(words) == 1 and first.endswith("ly") and first not in _NOUNS_IN_LY:
        return True
    return last in FORBIDDEN_FIRST or last in ADVERBS or last in {"a", "an", "the"}


def _is_numbered(name: str, words: list[str]) -> bool:
    """Whether words count something ("Step 2", "Type 1") or begin with a bare number."""
    counted = len(words) == 2 and words[0] in _NUMBERED and words[1].lstrip("#").isdigit()
    return (
        counted
        or _GLUED.match(name) is not None
        or (len(words) == 1 and words[0] in _NEVER_ALONE)
        or (name[:1].isdigit() and not any(char.isalpha() for char in words[0]))
    )


def _is_clause(words: list[str]) -> bool:
    """Whether words are a verb with what belongs to it: "understanding the market", "tracking and reporting results"."""
    if len(words) > 1 and words[1] in _DETERMINERS:
        return True
    gerunds = [word.endswith("ing") and word not in NON_GERUNDS for word in words]
    return len(words) > 3 and gerunds[0] and words[1] in {"and", "or"} and gerunds[2]
