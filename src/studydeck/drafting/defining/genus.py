"""What follows "X is": a genus and its difference, which define X; or an evaluation, an example, a rank, a number, a place.

"a loan that is secured by land" -> a definition. "a great way to save", "the largest lake", "an example of that" -> None.
"a mammal" -> a definition with the doubt `bare-class`; "the engine of growth" -> with `metaphor`.
"""

import re
from itertools import pairwise

from studydeck.drafting.defining.bare_predicates import bare_class, doubts_about_bare
from studydeck.drafting.defining.definition_words import (
    ADVERBS,
    CLASS_NOUNS,
    DIFFERENTIA,
    EMPTY_NOUNS,
    EVALUATIONS,
    METAPHORS,
    PRAISE_NOUNS,
    RELATIVES,
    SUPERLATIVES,
    WEAK_ADVERBS,
    words_in,
)
from studydeck.drafting.defining.noun_phrases import is_participle, parted, tells, words_of_predicate

_ASIDE = re.compile(
    r"(?:,\s(?:such\s+as|usually|often|like|typically|for\s+example|mostly|generally|whether)\s[^,]{2,70},|\s\([^()]{2,80}\))"
    r"\s(?=(?:that|which|who|whose|used|made|in\s+which|where|of|for|to)\s)"
)
_NAME_FOR = re.compile(
    r"^(?:\w+ly\s|just\s)?(?:[\w’'-]+\s){1,4}(?:name|term|word|label|abbreviation|expression)\s(?:for|given\s+to)\s",
    re.IGNORECASE,
)
_INSERTED = re.compile(r"^(?:at|by|of|for)\s(?:its|heart|course|definition|their)\b[^,]{0,30},\s")
_WHATS = re.compile(r"^what['’]s\b", re.IGNORECASE)
_DASH = re.compile(r"\s-{1,2}\s")
_FREE = words_in("how what whatever when where anything everything something someone anyone any whoever wherever")
_NO_RANK = words_in(
    "reason answer result difference case one ones same other best worst only main key next former latter more less better perfect ideal"
)
_NO_SUPERLATIVE = words_in("interest forest harvest test rest")
_NOT_OF_A_THING = words_in(
    """
    goal aim focus key problem case difference answer solution heart best job responsibility task duty domain norm rule exception cause
    reason result default winner choice
    """
)
"""After "the": whose, why or how well it is, not what."""
_TOLD_BY_THE_REST = words_in("combination mix blend question choice requirement benefit opposite")
_PICTURED = words_in(
    "beating new whole entire real true missing hidden secret silent driving guiding north old big great very"
)
_DETERMINERS = words_in("my your our their his her its this these those")
_WEIGHTS = words_in(
    "significant major complex fundamental central common strong large big core powerful rare huge easy hard safe"
)
"""Adjectives of size or kind: with a plain noun that is told from others of its kind they praise nothing."""
_FEELINGS = words_in(
    "beloved delicious tasty cherished lovely wonderful fantastic amazing beautiful fascinating exciting favourite favorite"
)
_COMPARED = words_in("more less most very much far")
_INTENSE = words_in("extremely incredibly remarkably truly highly hugely immensely")


def doubts_about(predicate: str, term: str = "") -> tuple[str, ...] | None:
    """Return what speaks against these words as a definition (after "is" or a colon), nothing if they are one; None if they aren't.

    Args:
        predicate: What follows the verb, adverbs included.
        term: What is defined; a predicate may begin with its head word ("explicit memory is memory that ...").
    """
    if _NAME_FOR.match(predicate):
        return ()
    predicate = _WHATS.sub("what is", _DASH.split(predicate, maxsplit=1)[0], count=1)
    words = _without_adverbs(words_of_predicate(_INSERTED.sub("", _ASIDE.sub(" ", predicate))))
    if not words:
        return None
    first, rest = words[0], words[1:]
    head = term.rsplit(maxsplit=1)[-1].casefold() if term else ""
    if first in {"a", "an"}:
        return _of_a(rest, head)
    if first == "the":
        return doubts_about(predicate.partition(":")[2]) if rest[:2] == ["opposite", ":"] else _of_the(rest)
    if first in _FREE:
        return _of_free(words)
    if first in {"one", "ones"}:
        led = rest[:2] in (["in", "which"], ["for", "which"], ["by", "which"])
        return () if len(rest) > 2 and (rest[0] in RELATIVES or is_participle(rest[0]) or led) else None
    if first in {"those", "people"} and len(rest) > 2 and rest[0] in RELATIVES | DIFFERENTIA:
        return ()
    if head and first == head and len(rest) > 1 and (rest[0] in DIFFERENTIA or is_participle(rest[0])):
        return ()
    if "," in words[1:_EARLY]:
        at = words.index(",")
        if words[at + 1 : at + 2] and words[at + 1] in {"a", "an", "the"} and DIFFERENTIA.isdisjoint(words[:at]):
            if at == 1 and is_participle(words[0]):
                return None  # "(Once the rent is) included, the sum ..."
            return () if doubts_about(" ".join(words[at + 1 :])) == () else None
    return doubts_about_bare(words)


_EARLY = 6  # words: "pure sodium bicarbonate, a base that ..."


def _without_adverbs(words: list[str]) -> list[str]:
    """Return the words after adverbs and insertions; none where they deny."""
    at = 0
    while at < min(len(words), 8):
        word, following = words[at], words[at + 1 : at + 2]
        if word in WEAK_ADVERBS:
            return []
        if word == "in" and following in (["essence"], ["effect"], ["short"], ["general"], ["fact"]):
            at += 2
        elif word in {"nothing", "merely"} and words[at + 1 : at + 3] == ["more", "than"]:
            at += 3
        elif word == "," or (word in ADVERBS and word not in {"in", "first", "best", "nothing", "merely"}):
            at += 1
        else:
            break
    return words[at:]


def _of_a(words: list[str], name: str) -> tuple[str, ...] | None:
    """Judge what follows "a": adjectives, a noun, and what tells it from others of its kind; `name` is the term's own noun."""
    noun, rest = parted(words)
    if not noun or not _DETERMINERS.isdisjoint(noun):
        return None
    head = noun[-1]
    told = tells(rest)
    if words[:2] in (["good", "or"], ["good", "and"]):
        return () if told else ("bare-class",)
    evaluated = (
        not EVALUATIONS.isdisjoint(noun[:-1] if head in PRAISE_NOUNS or not told else set(noun[:-1]) - _WEIGHTS)
        or noun[0] in _COMPARED
        or any(_is_superlative(word) for word in noun[:-1])
    )
    if noun == ["number"]:
        return () if len(rest) > 2 and rest[0] in RELATIVES else None
    if head in CLASS_NOUNS and rest[:1] == ["of"]:
        return ("evaluation",) if evaluated else bare_class(rest[1:])
    if head in EMPTY_NOUNS and (head not in _TOLD_BY_THE_REST or not told):
        return None
    if not _FEELINGS.isdisjoint(noun[:-1]):
        return None
    if noun[0] in _INTENSE and RELATIVES.isdisjoint(rest):
        return None
    if evaluated:
        good = head in PRAISE_NOUNS or head in EVALUATIONS or head in METAPHORS or not told
        return None if good else ("evaluation",)
    if "than" in rest[:6] and ("more" in noun or any(word.endswith("er") for word in noun[:-1])):
        return ("comparison",)
    related = not RELATIVES.isdisjoint(rest[:8])
    if head in {"sign", "result", "role"} and not related:
        return None
    if head in {
        "part",
        "factor",
        "topic",
        "reason",
        "idea",
        "matter",
        "facet",
        "side",
        "aspect",
        "reflection",
        "byproduct",
        "by-product",
    }:
        return ("vague",) if head == "part" and related else None
    if _is_picture(noun) and head != name:  # "rye bread is a bread that ..."
        return ("metaphor",)
    return () if told else ("bare-class",)


def _of_the(words: list[str]) -> tuple[str, ...] | None:
    """Judge what follows "the": it must say which one; ranks and identities don't define."""
    if len(words) < 2:
        return None
    noun, rest = parted(words)
    if not noun or not _DETERMINERS.isdisjoint(noun):
        return None
    head = noun[-1]
    if noun == ["difference"] and rest[:1] == ["between"] and len(rest) > 4:
        return ()
    if noun == ["way"] and rest[:2] == ["to", "go"]:
        return None
    if noun[0] in SUPERLATIVES or (len(noun) > 1 and _is_superlative(noun[0])):
        told = not RELATIVES.isdisjoint(rest) or any(
            sign == "," and is_participle(word) for sign, word in pairwise(rest)
        )
        return ("rank",) if len(rest) > 2 and told and noun[0] not in _NO_RANK else None
    if not EVALUATIONS.isdisjoint(noun[:-1]) and (head in PRAISE_NOUNS or head in METAPHORS):
        return None
    if _is_picture(noun):
        return ("metaphor",) if len(words) > 2 else None
    if head in _NOT_OF_A_THING:
        return None
    if head in {"one", "ones"}:
        return ("vague",) if rest[:1] and rest[0] in RELATIVES else None
    if tells(rest):
        return ()
    return ("bare-class",) if len(noun) >= 3 else None


def _of_free(words: list[str]) -> tuple[str, ...] | None:
    """Judge "how ...", "when ...", "anything that ..."."""
    first = words[0]
    if len(words) < 4 or not {"magic", "exciting", "interesting"}.isdisjoint(words[:8]):
        return None
    if first == "any" and DIFFERENTIA.isdisjoint(words):
        return None
    return ("loose",) if first in {"where", "what"} or words[1] in {"much", "many"} else ()


def _is_picture(noun: list[str]) -> bool:
    """Whether a noun is likely a metaphor: alone, or with an adjective that no term of a field has."""
    return noun[-1] in METAPHORS and (len(noun) == 1 or not _PICTURED.isdisjoint(noun[:-1]) or noun[-2].endswith("y"))


def _is_superlative(word: str) -> bool:
    return word.endswith("est") and len(word) > 4 and word not in _NO_SUPERLATIVE
