"""How parallel two texts are built: the same verb first, words in common, opposites against each other."""

# ruff: noqa: SIM905 - lists of words are read as text

from dataclasses import dataclass
from functools import lru_cache

from studydeck.core.grading.words.opposites.everyday import PAIRS
from studydeck.core.grading.words.stems import stem
from studydeck.drafting.language.terms import words_of

_SMALL = frozenset(
    """
    a an the of in on at by for with from to and or but as is are was were be been being has have had do does did it its they their them
    this that these those which who whom can may must will would should could not no more most very also often usually typically
    generally mainly mostly than into about such so each every any all some only just even still both
    """.split()
)
_ADVERBS = frozenset(
    """
    also often usually typically generally mainly mostly primarily largely always never rarely seldom sometimes normally commonly tend
    tends to only just even still can may must will would should could might instead therefore thus not do does did simply usually
    """.split()
)
_LOOKED_AT = 40  # words
_COPULAS = frozenset("is are was were be".split())


@dataclass(frozen=True, slots=True)
class Form:
    """The stems of a text: its first telling word (`be` for a copula), and all content words."""

    verb: str
    content: frozenset[str]


@lru_cache(maxsize=512)
def form_of(text: str) -> Form:
    """Return how a text is built; it begins with its verb."""
    words = [part for word in words_of(text)[:_LOOKED_AT] for part in word.split("-")]
    first = next((word for word in words if word not in _ADVERBS), "")
    if first in _COPULAS:
        behind = next((word for word in words[words.index(first) + 1 :] if word not in _ADVERBS), "")
        if behind.endswith(("ed", "en", "wn")) and len(behind) > 4:
            first = behind
    verb = "be" if first in _COPULAS else "have" if first in {"has", "have", "had"} else stem(first) if first else ""
    return Form(verb, frozenset(stem(word) for word in words if word not in _SMALL))


def parallel(one: str, other: str) -> float:
    """Return how parallel two predicates are, from 0: 1 for the same verb, 1 for each opposition, up to 1 for shared words."""
    first, second = form_of(one), form_of(other)
    worth = 0.0
    if first.verb and first.verb == second.verb:
        worth += 0.5 if first.verb in {"be", "have"} else 1.0
    if first.content and second.content:
        worth += 1.5 * len(first.content & second.content) / min(len(first.content), len(second.content))
    if _opening(one) == _opening(other):
        worth += 0.5
    return worth + min(oppositions(first, second), 2)


def _opening(text: str) -> tuple[str, ...]:
    words = text.casefold().split(None, 2)[:2]
    return tuple(words) if len(words) == 2 else (text,)


def oppositions(one: Form, other: Form) -> int:
    """Return how many pairs of opposites stand against each other."""
    table = _opposites()
    left = {side for word in one.content - other.content for side in table.get(word, ())}
    right = {side for word in other.content - one.content for side in table.get(word, ())}
    return sum((line, not which) in right for line, which in left)


@lru_cache(maxsize=1)
def _opposites() -> dict[str, tuple[tuple[int, bool], ...]]:
    """Return the lines in which each word's stem stands, and on which side."""
    found: dict[str, list[tuple[int, bool]]] = {}
    for number, line in enumerate(PAIRS.strip().splitlines()):
        for which, side in enumerate(line.split("|")):
            for phrase in side.split(","):
                words = phrase.split()
                if len(words) == 1:
                    found.setdefault(stem(words[0]), []).append((number, bool(which)))
    return {word: tuple(places) for word, places in found.items()}
