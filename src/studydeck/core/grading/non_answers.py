"""What is typed instead of an answer: nothing, "I don't know", or keywords without a statement."""

# ruff: noqa: SIM905 - lists of words are read as text

from collections.abc import Sequence
from itertools import pairwise

from studydeck.core.grading.words.small_words import AUXILIARIES, FUNCTION_WORDS, PRONOUNS, QUESTION_WORDS
from studydeck.core.grading.words.tokens import Text, Token

_FEWEST_KEYWORDS = 6
_FEW_FUNCTION_WORDS = 0.10
_FEW_LOOSE_WORDS = 0.25  # where none of them joins words
_JOINING = frozenset(
    "a an the of to in for with by on from at as and or but while because if than per into about".split()
)
_DONT_KNOW = frozenset(
    """
    don't know|dont know|do not know|no idea|no clue|not sure|dunno|idk|i forgot|i forget|i have forgotten|can't remember|can not remember
    do not remember|don't remember|can not recall|do not recall|have no idea|have no clue|not a clue|pass|skip|no answer|never heard|unsure
    beats me|who knows|haven't learned|have not learned|have not learnt|i give up|blank|nothing comes to mind|drawing a blank|n a|weiss nicht|keine ahnung
    """.replace("\n", "|").split("|")
)
_FILLERS = frozenset(
    "i sorry really honestly just at all this that the one it a an to be the of about answer question right now afraid yet me m am um uh er hmm well oh no but please anymore know any".split()
)


def is_dont_know(tokens: Sequence[Token]) -> bool:
    """Whether it says that the answer isn't known, and little else."""
    if not tokens or len(tokens) > 14:
        return False
    text = f" {' '.join(token.word for token in tokens)} "
    for phrase in _PHRASES:
        if f" {phrase} " in text:
            rest = text.replace(f" {phrase} ", " ", 1).split()
            if sum(word not in _FILLERS for word in rest) <= 1:
                return True
    return False


def is_stuffing(text: Text, named: int = 0) -> bool:
    """Whether keywords are strung together without a statement: hardly a small word, no finite verb, no sentence.

    Args:
        text: the answer.
        named: how many subjects of a difference it names: notes under their names are an answer.
    """
    tokens = text.tokens
    if len(tokens) < _FEWEST_KEYWORDS or (named > 1 and text.marks > 1) or tokens[0].word in QUESTION_WORDS:
        return False
    added = text.shown.count(" + ")
    hyphened = _hyphened(text)
    small = sum(token.word in FUNCTION_WORDS and n not in hyphened for n, token in enumerate(tokens))
    loose = [token for n, token in enumerate(tokens) if n not in hyphened]
    most = _FEW_FUNCTION_WORDS if any(token.word in _JOINING for token in loose) else _FEW_LOOSE_WORDS
    if small / len(tokens) >= most or any(token.word in AUXILIARIES | PRONOUNS for token in tokens):
        return False
    if any(_is_finite(token) for token in loose):
        return False
    pieces = tokens[-1].piece + 1
    if added and added >= len(tokens) // 3:
        return False  # offer + acceptance + consideration
    return text.marks == 0 or (small == 0 and ":" not in text.shown and len(tokens) / pieces <= 3 and pieces >= 5)


def _hyphened(text: Text) -> frozenset[int]:
    """Return the words that are part of a compound, as in `cost-per-unit`: small ones join no statement."""
    found: set[int] = set()
    for n, (one, two) in enumerate(pairwise(text.tokens)):
        if two.start - one.end == 1 and text.shown[one.end] == "-":
            found.update((n, n + 1))
    return frozenset(found)


def _is_finite(token: Token) -> bool:
    return token.word.endswith("ed") and not token.word.endswith("eed") and len(token.word) > 4


_PHRASES = tuple(sorted({phrase.strip().replace("'", "") for phrase in _DONT_KNOW if phrase.strip()} | {"do not know"}))
