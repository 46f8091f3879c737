"""Behind which preposition a word stands: who does something, and on what, against what, between what it is done."""

from collections.abc import Sequence

from studydeck.core.grading.words.tokens import Token

_PREPOSITIONS = frozenset("between on onto against from to into by over under through".split())  # noqa: SIM905
_BACK = 4  # words that a preposition may stand before its noun


def behind(tokens: Sequence[Token], place: int) -> str:
    """Return the preposition that a word stands behind, or an empty text; of two words joined by `and` the first one's."""
    for n in range(place - 1, max(-1, place - 1 - _BACK), -1):
        token = tokens[n]
        if token.piece != tokens[place].piece:
            return ""
        if token.word in _PREPOSITIONS:
            return token.word
        if token.word == "and" and n > 0 and not tokens[n - 1].function:
            return behind(tokens, n - 1)
        if not token.function:
            return ""
    return ""
