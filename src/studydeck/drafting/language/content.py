"""How much two texts say the same: their content words' stems, compared as sets."""

from functools import lru_cache

from studydeck.core.grading.words.stems import stem
from studydeck.core.small_words import COMMON_WORDS
from studydeck.drafting.language.terms import bare, words_of

_KEPT = 4096
_FEWEST_LETTERS = 2


@lru_cache(maxsize=_KEPT)
def stems(text: str) -> frozenset[str]:
    """Return the stems of a text's content words; of all its words, where none of them is one."""
    words = words_of(text)
    found = frozenset(stem(word) for word in words if word not in COMMON_WORDS)
    return found or frozenset(words)


def overlap(one: str, other: str) -> float:
    """Return how much of the shorter text's content the other one has, 0 to 1."""
    first, second = stems(one), stems(other)
    fewest = min(len(first), len(second))
    return len(first & second) / fewest if fewest else 0.0


def likeness(one: str, other: str) -> float:
    """Return how much two texts have in common of all that they hold, 0 to 1."""
    first, second = stems(one), stems(other)
    every = len(first | second)
    return len(first & second) / every if every else 0.0


def spells_out(term: str, meaning: str) -> bool:
    """Whether a meaning only says what an abbreviation stands for: its words begin with the letters, small words aside."""
    letters = "".join(char for char in bare(term) if char.isalnum())
    if len(letters) < _FEWEST_LETTERS or letters[1:] == letters[1:].lower() or " " in bare(term):
        return False
    words = [part for word in words_of(meaning) for part in word.split("-")]
    initials = "".join(word[0] for word in words if word not in COMMON_WORDS)
    every = "".join(word[0] for word in words)
    plain = letters.casefold().removesuffix("s") if letters.endswith("s") else letters.casefold()
    return plain in (initials, every)
