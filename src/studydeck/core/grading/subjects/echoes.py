"""A clause that only takes up what was said of another: `(marketing doesn't,) product management does`."""

# ruff: noqa: SIM905 - lists of words are read as text

from collections.abc import Mapping, Sequence

from studydeck.core.grading.subjects.subject_names import Mention
from studydeck.core.grading.words.small_words import AUXILIARIES
from studydeck.core.grading.words.tokens import Token

_ECHOES = frozenset(
    "do does did is are was were has have can will should must would could too so also instead both and them it".split()
)
_DOES = frozenset(("do", "does", "did"))
_TAKEN_UP = frozenset(("them", "it", "so", "that"))
_LONGEST = 3  # words behind the subject


def echoing(tokens: Sequence[Token], starts: Mapping[int, Mention], clause: range) -> int | None:
    """Return the subject of a clause that is nothing but an echo, as in `similes do`, `similes do use them`, or None."""
    mention = next(
        (starts[place] for place in range(clause.start, min(clause.start + 3, clause.stop)) if place in starts), None
    )
    if mention is None:
        return None
    rest = tokens[mention.last + 1 : clause.stop]
    if not rest or len(rest) > _LONGEST or rest[0].word not in AUXILIARIES:
        return None
    pointing = rest[0].word in _DOES and rest[-1].word in _TAKEN_UP
    return mention.subject if pointing or all(token.word in _ECHOES for token in rest) else None


def echoed(tokens: Sequence[Token], owner: Sequence[int], before: range, subject: int) -> range:
    """Return what an echo takes up: what the sentence before it denies of the other, or else the clause just before it."""
    sentence = tokens[before.start].sentence
    first = before.start
    while first > 0 and tokens[first - 1].sentence == sentence:
        first -= 1
    denying = range(0)
    for piece in range(tokens[first].piece, tokens[before.start].piece + 1):
        places = [n for n in range(first, before.stop) if tokens[n].piece == piece]
        if any(tokens[n].word in ("not", "never") for n in places):
            denying = range(places[0], places[-1] + 1)
    return denying if denying and owner[denying.start] != subject else before
