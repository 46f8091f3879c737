"""Predicates without an article: "proteins that speed up reactions" defines, "responsible for growth" and "similar to it" don't.

A plural or a mass noun with what tells it from others of its kind is a definition; what is left is an adjective or a remark.
"""

import re

from studydeck.drafting.defining.definition_words import (
    CLASS_NOUNS,
    DIFFERENTIA,
    EMPTY_NOUNS,
    EVALUATIONS,
    FINITE,
    MASS_NOUNS,
    METAPHORS,
    NON_GERUNDS,
    PRAISE_NOUNS,
    RELATIVES,
    words_in,
)
from studydeck.drafting.defining.noun_phrases import is_participle, words_of_predicate

_LONGEST_NOUN = 7  # words before what tells it from others
_PREDICATIVE = words_in("""
    responsible similar different able unable likely unlikely important essential vital crucial necessary available present common rare
    useful popular known used assigned given asked told paid tasked sold issued held taken shown granted offered made found based involved concerned focused interested aware ready due subject prone equal related close opposite
    a an the your our his their its my
    typical critical good bad great better worse more less most least often too very so quite rather equally both all here there up out
    to in on at for with by from of under over about not no as like between among within without into during after before than
    synonymous interchangeable popular familiar crucial limited unique specific inclined accustomed
    two three four five six several many various
    considered called said seen expected required needed designed intended meant supposed allowed free full open closed easy hard difficult
    they we you he she it this that these those if because while whereas but perfect ideal best worth
    """)
_PLURAL = re.compile(r"(?!.*ous$)[a-z'’-]*[a-rt-z]s$")
_NOT_PLURAL = words_in(
    "always perhaps sometimes besides is was has does its less plus across various previous famous serious continuous obvious as us this thus news"
)
_ATTRIBUTES = words_in(
    "sales sports goods savings news earnings systems operations communications series species means arms human customs"
)
_COMPOUNDING = words_in(
    "based driven centric oriented focused focussed specific friendly free led related dependent intensive heavy conscious aware ready bound wide"
)
_ABSTRACT = ("tion", "sion", "ment", "ness", "ity", "ance", "ence", "ship")
_OF_THE_MIND = words_in("knowing feeling being having understanding doing believing seeing wanting")
_AFTER_A_VERB = words_in("in at for and faster more up down on")
_AMOUNT = re.compile(
    r"(?:(?:exactly|about|equal\s+to|roughly)\s+)?(?:[\d.,]*\d|one|two|three|four|ten|twelve|half|a\s+(?:hundred|thousand|million|billion))"
    r"\s+[a-z]{2,}(?:\s|$|[.,])",
    re.IGNORECASE,
)


def doubts_about_bare(words: list[str]) -> tuple[str, ...] | None:
    """Return what speaks against a predicate without article as a definition; None if it isn't one."""
    for at, word in enumerate(words[:_LONGEST_NOUN]):
        following = words[at + 1] if at + 1 < len(words) else ""
        if word in _PREDICATIVE or word in RELATIVES or _is_subject(word, following):
            return None
        if word in {",", "and", "or"}:
            continue
        if following in _COMPOUNDING and words[at + 2 : at + 3] != ["on"]:
            return None  # "permission based", "customer centric": an adjective
        if _is_noun(words[: at + 1], following) or _is_told(words[at + 1 : at + 3]):
            if at > 0 and following == "," and words[at + 2 : at + 3] and words[at + 2] in RELATIVES:
                return ()
            if following in {"you", "we", "they"} and len(words) > at + 3:
                return ()  # "income you expect to receive"
            if following in DIFFERENTIA or is_participle(following):
                noun = [item for item in words[: at + 1] if item not in {",", "and", "or"}]
                return _of_noun(noun, words[at + 1 :])
    return None


def bare_class(words: list[str]) -> tuple[str, ...]:
    """Return the doubt `bare-class` unless a type of something is told from the other types ("a type of loan | backed by land")."""
    words = words[: words.index("but")] if "but" in words else words
    return () if any(word in DIFFERENTIA or is_participle(word) for word in words[1:14]) else ("bare-class",)


def is_amount(predicate: str) -> bool:
    """Whether a predicate is a quantity of a unit ("1,852 metres", "one nautical mile per hour")."""
    return _AMOUNT.match(predicate) is not None


def is_of_the_mind(predicate: str) -> bool:
    """Whether a predicate begins with a gerund that is hardly ever the progressive form ("knowing how another feels")."""
    return not _OF_THE_MIND.isdisjoint(words_of_predicate(predicate)[:2])


def is_gerund(predicate: str) -> bool:
    """Whether a predicate begins with what somebody does ("doing things right"); its form is that of "is rising", too."""
    words = words_of_predicate(predicate)
    if len(words) > 3 and words[0].endswith("ly"):
        words = words[1:]
    return len(words) > 2 and words[0].endswith("ing") and words[0] not in NON_GERUNDS and words[1] not in _AFTER_A_VERB


def _is_told(words: list[str]) -> bool:
    """Whether a relative clause follows: "rotted matter | that is mixed"; not "clear that plants grow"."""
    return len(words) > 1 and words[0] in {"that", "which", "who"} and words[1] in FINITE


def _is_subject(word: str, following: str) -> bool:
    """Whether a plural is the subject of a sentence, not the genus: a verb seems to follow ("designers conduct ...")."""
    plural = word not in MASS_NOUNS and _PLURAL.match(word) is not None and word not in _NOT_PLURAL | _ATTRIBUTES
    return (
        plural and following not in DIFFERENTIA and following not in {",", "and", "or"} and not is_participle(following)
    )


def _is_noun(words: list[str], following: str) -> bool:
    last = words[-1]
    if not MASS_NOUNS.isdisjoint(words) or (_PLURAL.match(last) is not None and last not in _NOT_PLURAL):
        return True
    return last.endswith(_ABSTRACT) and following in DIFFERENTIA


def _of_noun(noun: list[str], rest: list[str]) -> tuple[str, ...] | None:
    head, told = noun[-1], rest[0] in RELATIVES
    if not EVALUATIONS.isdisjoint(noun[:-1]):
        return ("evaluation",) if head not in PRAISE_NOUNS and told else None
    if head in EMPTY_NOUNS and not (told and len(noun) > 1):  # "rotted plant matter that is ..."
        return None
    if head in PRAISE_NOUNS or head in METAPHORS:
        return ("vague",) if told else None
    if len(noun) > 1 and noun[0].endswith("ing") and "-" not in noun[0] and noun[0] not in NON_GERUNDS:
        return ("gerund",)
    return bare_class(rest[1:]) if head in CLASS_NOUNS and rest[0] == "of" else ()
