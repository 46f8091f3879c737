"""Whether the first words of a text hold a sentence of their own, with subject and verb, or only a noun phrase.

"The amount that is owed" is a noun phrase, "The amount is high" a sentence; told by the words around the verb, without a dictionary.
"""

import re
from collections.abc import Sequence

from studydeck.drafting.defining.definition_words import DIFFERENTIA, FINITE, NON_GERUNDS, RELATIVES, words_in

ENDS_LIKE_A_VERB = re.compile(
    r"^(?!.*(?:ss|us|is|ics)$)(?!(?:always|perhaps|besides|whereas|sometimes|towards|afterwards)$)[a-z]{3,}s$"
)
_AFTER_A_PLURAL = words_in(
    "sold made paid held left spent lost given taken kept built sent bought necessary available responsible possible present due and or"
)
_CLAUSE = 3  # words from such a word to its verb: "after all costs are paid", not "after tax is"
_OPENS_A_CLAUSE = frozenset({"the", "a", "an", "they", "we", "you", "it"})
_PLURAL_ATTRIBUTES = words_in(
    "sales goods savings news series means earnings sports arms systems communications operations customs"
)
_MAIN_VERBS = words_in(
    "is are was can will may might could would should must helps allows makes has causes leads gives lets saves keeps"
)
_SUBORDINATING = words_in("after before once until till because as if so unless")


def is_sentence(words: Sequence[str]) -> bool:
    """Whether these first words hold a subject and its verb, before anything that would make the verb part of a noun phrase."""
    singular = words[0] in {"a", "an"}
    told = False
    clause = 0
    for at, word in enumerate(words):
        if word in _SUBORDINATING and at > 1:
            clause = at
        if word in RELATIVES:
            led = word in {"when", "where"} or (at > 0 and words[at - 1] in DIFFERENTIA)  # "to which boats are tied"
            return not led and _goes_on_after_relative(words[at + 1 :])
        if word in FINITE:
            return at > 0 and not (clause and at - clause >= _CLAUSE)
        if word in {"how", "what", "whether"} or (not told and at > 1 and word in _OPENS_A_CLAUSE):
            return False
        if told or (word in DIFFERENTIA and (at > 1 or word == "of") and word not in {"set", "held"}):
            told = True
            continue
        following = words[at + 1] if at + 1 < len(words) else ""
        if at == 2 and words[0] == "the" and _is_verb_after(words[1], word):
            return True
        if (
            at >= 2
            and ENDS_LIKE_A_VERB.match(word)
            and word not in _PLURAL_ATTRIBUTES
            and _follows_a_verb(following, singular=singular)
        ):
            return True
        if at == 0 and word in {"it", "they", "we", "you", "this", "these", "he", "she", "i", "there", "that"}:
            return True
    return False


def _is_verb_after(noun: str, word: str) -> bool:
    """Whether a word after a plural is its verb ("the boats lie"), not a participle or an adjective ("the goods sold")."""
    plural = ENDS_LIKE_A_VERB.match(noun) is not None and noun not in _PLURAL_ATTRIBUTES
    return (
        plural
        and not word.endswith(("s", "ed", "ing", "ly"))
        and word not in DIFFERENTIA
        and word not in _AFTER_A_PLURAL
    )


def _follows_a_verb(word: str, *, singular: bool) -> bool:
    """Whether a word after one that ends in -s makes that a verb ("a plan outlines the ...", "the interface starts invoking")."""
    if word in {"the", "a", "an", "how", "what", "your", "their", "its", "no", "every", "each", "you"} or (
        word.endswith("ing") and word not in NON_GERUNDS and singular
    ):
        return True
    if word in {"for", "to", "with", "on", "from", "up", "out", "at"}:
        return True
    return (
        singular and word in DIFFERENTIA | {"to", "all", "up", "out"} and word not in RELATIVES | {"of", "used", "made"}
    )


def _goes_on_after_relative(words: Sequence[str]) -> bool:
    """Whether a main verb follows a relative clause: "(a cell that) keeps dividing can turn"."""
    if not words or not ENDS_LIKE_A_VERB.match(words[0]):
        return False
    for at, word in enumerate(words[1:], 1):
        if word in RELATIVES or word in {
            "how",
            "what",
            "if",
            "and",
            "or",
            "as",
            "because",
            "than",
            "so",
            "but",
            "whether",
            "while",
            "they",
            "it",
            "you",
            "we",
        }:
            return False
        if word in {"can", "will", "must", "may", "might", "should", "is", "are", "was", "has"}:
            return at > 0
    return False


def has_main_clause(text: str) -> bool:
    """Whether a gerund only leads up to a sentence ("By testing early, teams save ...", "Testing early saves ...")."""
    words = [word.strip(".,;:()").casefold() for word in text.split()]
    return any(
        word in _MAIN_VERBS
        and not RELATIVES.intersection(words[max(0, at - 4) : at])
        and not {"how", "what", "whether"}.intersection(words[:at])
        for at, word in enumerate(words[:30])
    )
