"""Whether an answer is in another language than its card: then nothing can be found in it, and that says nothing."""

# ruff: noqa: SIM905 - lists of words are read as text

from collections.abc import Sequence

from studydeck.core.grading.words.small_words import FUNCTION_WORDS
from studydeck.core.grading.words.tokens import Token

# Small words of languages that are written in Latin letters, without those that are English words too.
_FOREIGN = (
    frozenset(
        """
    der das den dem ein eine einer eines einem einen und ist sind mit von zu zum zur nicht auf fur wird werden wie aus bei dass oder auch
    immer mehr wenn durch man sich ihre sein wir ihr uber nach kann le la les un une des du et est sont dans pour que qui avec sur pas par
    ce cette ses au aux ne se el los las y es en con por para del una lo como su sus il di che e per non sono gli dei della delle si
    o os as um uma do da dos das na mais het een van is op te dat niet voor zijn met i w na z sie jest och att som det ett av pa
    """.split()
    )
    - FUNCTION_WORDS
)
_LEAST = 0.25  # of the words


def is_foreign(tokens: Sequence[Token], card: frozenset[str]) -> bool:
    """Whether a text is in another language than its card, as far as small words and letters tell.

    Args:
        tokens: the answer.
        card: words of the card itself.
    """
    if not tokens or card & _FOREIGN - {"e", "o", "i", "y", "w", "z", "is", "as", "do"}:
        return False
    if all(not token.word.isascii() and not any(char.isdigit() for char in token.word) for token in tokens):
        return all(word.isascii() for word in card)
    foreign = sum(token.word in _FOREIGN for token in tokens)
    own = sum(token.word in FUNCTION_WORDS for token in tokens)
    return len(tokens) > 2 and foreign > max(own, 1 if len(tokens) > 4 else 0) and foreign >= len(tokens) * _LEAST
