"""Whether an exact word is another one with a slip of the pen, and never a word of its own.

One edit (a letter more, less, another, or two swapped) under six letters, two from six, three from fifteen. Numbers,
negations, acronyms, short words and scripts in which one sign is a syllable or a word never slip. Stricter than what is
forgiven inside a sentence (`slips`): there other words say what was meant.
"""

import unicodedata
from collections.abc import Container
from functools import lru_cache

from studydeck.core.grading.spelling.word_forms import WORD, Word
from studydeck.core.grading.spelling.words_of_their_own import NO_PLURALS, WORDS_OF_THEIR_OWN

_SHORTEST = 4
_TWO_FROM = 6
_THREE_FROM = 15
_LONGEST = 40
_LONGEST_ACRONYM = 6
_SURE_LENGTH = 9  # from here two other letters may be two slips
_VOWELS = frozenset("aeiouy")
_ALPHABETS = ("LATIN", "GREEK", "CYRILLIC", "ARMENIAN", "GEORGIAN")
_CONSONANTS_ONLY = ("ARABIC", "HEBREW")  # their words are short and near to each other

_BEGINNINGS = (
    ("micro", "macro", "meso"), ("inter", "intra", "intro"), ("hyper", "hypo"), ("endo", "exo", "ecto"), ("ante", "anti"),
    ("homo", "hetero", "homeo"), ("mono", "multi"), ("super", "sub"), ("prim", "prem"),
)  # fmt: skip
_ENDINGS = (
    (("ee", "ees"), ("er", "or", "ers", "ors")),
    (("ate", "ates"), ("ite", "ites"), ("ide", "ides")),
    (("ane", "anes"), ("ene", "enes"), ("yne", "ynes"), ("ine", "ines")),
    (("ase", "ases"), ("ose", "oses")),
    (("less",), ("ness",)),
    (("tion", "tions"), ("tor", "tors"), ("tive", "tives")),
)
_GENDERS = ("as", "os")  # of more than one in Spanish and Portuguese
_SHORTEST_STEM = 3


def is_slip(right: Word, typed: Word, known: Container[str] = ()) -> bool:
    """Whether `typed` is `right` with a slip of the pen.

    Args:
        right: the word that was meant.
        typed: what was written.
        known: forms of words that mean something of their own, such as those of the deck's other answers.
    """
    if right.kind != WORD or typed.kind != WORD or right.negates or typed.negates or _is_acronym(right.text):
        return False
    one, other = right.form, typed.form
    if other in known or (other in WORDS_OF_THEIR_OWN and singular(one) != singular(other)):
        return False
    most = min(_most_edits(one), _most_edits(other))
    if not most or abs(len(one) - len(other)) > most or _differs_in_meaning(one, other):
        return False
    edits, changed = _edits(one, other)
    if edits > most or not _begins_alike(one, other):
        return False
    short = min(len(one), len(other))
    if edits > 1 and changed == edits and short < _SURE_LENGTH:
        return False  # two other letters: rather another word
    return edits == 0 or not _differs_at_the_end(one, other, edits, short)


def is_number_slip(right: Word, typed: Word) -> bool:
    """Whether two words differ in singular and plural alone."""
    if right.kind != WORD or typed.kind != WORD:
        return False
    one, other = right.form, typed.form
    if one in NO_PLURALS or other in NO_PLURALS or one == other:
        return False
    return one.isascii() and other.isascii() and singular(one) == singular(other)


def singular(word: str) -> str:
    """Return an English word without the ending of its plural."""
    if not word.isascii() or word in NO_PLURALS or len(word) <= _SHORTEST_STEM - 1:
        return word
    if word.endswith("ies") and len(word) > _SHORTEST_STEM + 1:
        return word[:-3] + "y"
    if word.endswith(("yses", "yzes")) and len(word) > _SHORTEST_STEM + 2:
        return word[:-3] + "sis"
    if word.endswith(("ches", "shes", "xes", "sses", "zes")) and len(word) > _SHORTEST_STEM + 1:
        return word[:-2]
    if word.endswith("s") and not word.endswith(("ss", "us", "is")) and len(word) > _SHORTEST_STEM - 1:
        return word[:-1]
    return word


def _is_acronym(text: str) -> bool:
    return 1 < len(text) <= _LONGEST_ACRONYM and text.isupper()


def _most_edits(word: str) -> int:
    size = len(word)
    if size < _SHORTEST or size > _LONGEST:
        return 0
    scripts = _scripts(word)
    if scripts <= set(_ALPHABETS):
        return 1 if size < _TWO_FROM else 2 if size < _THREE_FROM else 3
    return 1 if scripts <= {*_ALPHABETS, *_CONSONANTS_ONLY} and size >= _TWO_FROM else 0


@lru_cache(maxsize=4096)
def _scripts(word: str) -> frozenset[str]:
    if word.isascii():
        return frozenset({"LATIN"})
    return frozenset(unicodedata.name(char, "?").split()[0] for char in word)


def _begins_alike(one: str, other: str) -> bool:
    return one[0] == other[0] or (one[0], one[1]) == (other[1], other[0])


def _differs_in_meaning(one: str, other: str) -> bool:
    """Whether a beginning or an ending tells the two apart, as in micro- and macro-, -er and -ee."""
    for group in _BEGINNINGS:
        first = next((start for start in group if one.startswith(start)), "")
        second = next((start for start in group if other.startswith(start)), "")
        if first and second and first != second:
            return True
    for sorts in _ENDINGS:
        ends = [{n for n, endings in enumerate(sorts) if word.endswith(endings)} for word in (one, other)]
        if ends[0] and ends[1] and ends[0] != ends[1]:
            return True
    return False


def _differs_at_the_end(one: str, other: str, edits: int, short: int) -> bool:
    """Whether the one edit is at the end, where words are inflected: habla and hablo, plan and plane."""
    if one[-2:] in _GENDERS and other[-2:] in _GENDERS and one[-2:] != other[-2:]:
        return True
    shorter, longer = sorted((one, other), key=len)
    if edits != 1 or shorter[: len(longer) - 1] != longer[:-1]:
        return False
    both_vowels = len(one) == len(other) and one[-1] in _VOWELS and other[-1] in _VOWELS
    return both_vowels or short < _TWO_FROM


@lru_cache(maxsize=4096)
def _edits(one: str, other: str) -> tuple[int, int]:
    """Return the fewest edits between two words, and how many of them put another letter in one's place.

    The optimal string alignment distance; of ways with as few edits the one with fewer substitutions counts.
    """
    before: list[tuple[int, int]] = []
    row = [(n, 0) for n in range(len(other) + 1)]
    for n, char in enumerate(one, 1):
        last, before, row = before, row, [(n, 0)]
        for m, sign in enumerate(other, 1):
            if char == sign:
                best = before[m - 1]
            else:
                best = min(
                    (before[m][0] + 1, before[m][1]),
                    (row[m - 1][0] + 1, row[m - 1][1]),
                    (before[m - 1][0] + 1, before[m - 1][1] + 1),
                )
                if n > 1 and m > 1 and char == other[m - 2] and one[n - 2] == sign:
                    best = min(best, (last[m - 2][0] + 1, last[m - 2][1]))
            row.append(best)
    return row[-1]
