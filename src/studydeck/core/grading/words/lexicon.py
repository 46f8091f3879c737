"""Which words mean the same, and which the contrary: our own list, what a deck adds, and pairs of prefixes."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import TypeVar

from studydeck.core.grading.words.opposites.lists import ALL as OPPOSITES
from studydeck.core.grading.words.small_words import COMMON_STEMS, LOOKALIKES
from studydeck.core.grading.words.stems import root, stem
from studydeck.core.grading.words.synonyms.lists import NARROW as NARROW_LISTS
from studydeck.core.grading.words.synonyms.lists import WIDE as WIDE_LISTS
from studydeck.core.grading.words.tokens import is_plain, read

_T = TypeVar("_T")
# hypertonic is no slip of hypotonic.
_PREFIXES = (
    ("hyper", "hypo"), ("inter", "intra"), ("endo", "exo"), ("macro", "micro"), ("mono", "poly"), ("over", "under"),
    ("pre", "post"), ("in", "ex"), ("im", "ex"), ("homo", "hetero"), ("ab", "ad"), ("af", "ef"), ("up", "down"), ("out", "in"),
    ("multi", "uni"), ("multi", "single"), ("ana", "cata"), ("de", "in"), ("de", "re"), ("eu", "pro"), ("con", "di"), ("super", "sub"),
)  # fmt: skip
_LOOKALIKES = frozenset(map(stem, LOOKALIKES))
_DENYING = ("un", "non", "dis", "in", "im", "ir", "il", "mis")

NARROW = 1 << 16  # the number of the first of the narrow groups: to stand in them makes no word vague


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Words by what they mean; every word and phrase as stems, a phrase's joined by spaces.

    Attributes:
        groups: the groups of synonyms that a word stands in.
        sides: the pairs of contraries that it stands in, each with its side.
        phrases: by their first two stems, the phrases as tuples of stems, the longest first.
        roots: the groups of the words of one root.
    """

    groups: dict[str, frozenset[int]]
    sides: dict[str, frozenset[tuple[int, bool]]]
    phrases: dict[tuple[str, str], tuple[tuple[str, ...], ...]]
    roots: dict[str, frozenset[int]]

    def knows(self, word: str) -> bool:
        """Whether it is a word of its own, so that it is no slip of another."""
        return word in self.groups or word in self.sides or word in _LOOKALIKES or word in COMMON_STEMS


def lexicon(synonyms: Sequence[Sequence[str]] = (), antonyms: Sequence[Sequence[str]] = ()) -> Lexicon:
    """Return our own list with what a deck adds."""
    return _extended(tuple(map(tuple, synonyms)), tuple(map(tuple, antonyms)))


@lru_cache(maxsize=16)
def _extended(synonyms: tuple[tuple[str, ...], ...], antonyms: tuple[tuple[str, ...], ...]) -> Lexicon:
    """Return our own list with a deck's; kept, since all cards of a deck ask for the same."""
    own = _general()
    if not synonyms and not antonyms:
        return own
    groups, sides = dict(own.groups), dict(own.sides)
    _group(groups, synonyms, first=1 << 20)
    _oppose(sides, ((group[:1], group[1:]) for group in antonyms), first=1 << 20)
    return _made(groups, sides)


def contrary_by_prefix(one: str, other: str) -> bool:
    """Whether two stems differ in a prefix that turns a word round: hyper and hypo, valid and invalid."""
    for left, right in _PREFIXES:
        for first, second in ((one, other), (other, one)):
            if first.startswith(left) and second.startswith(right):
                rest = first[len(left) :]
                if len(rest) > 3 and rest == second[len(right) :]:
                    return True
    longer, shorter = (one, other) if len(one) > len(other) else (other, one)
    if len(shorter) > 3 and longer.endswith(shorter):
        return longer[: -len(shorter)] in _DENYING
    return longer.endswith("les") and len(shorter) > 2 and longer[:-3] in {shorter, shorter.removesuffix("ful")}


def without_denial(stem_: str, words: Lexicon, known: frozenset[str]) -> str:
    """Return the stem that a prefix turns into its contrary, as in `unpunished`, or an empty text."""
    for prefix in ("un", "non", "dis", "in", "im", "ir", "il", "mis"):
        bare = stem_[len(prefix) :]
        if stem_.startswith(prefix) and len(bare) > 3:
            if words.knows(bare) or bare in known:
                return bare
            if root(bare) in words.roots or any(root(each) == root(bare) for each in known):
                return root(bare)
    return ""


@lru_cache(maxsize=1)
def _general() -> Lexicon:
    groups: dict[str, frozenset[int]] = {}
    sides: dict[str, frozenset[tuple[int, bool]]] = {}
    _group(groups, (line.split(",") for line in "".join(WIDE_LISTS).split("\n")))
    _group(groups, (line.split(",") for line in "".join(NARROW_LISTS).split("\n")), first=NARROW)
    pairs = [line.split("|") for line in "".join(OPPOSITES).splitlines() if line]
    _oppose(sides, ((left.split(","), right.split(",")) for left, right in pairs))
    return _made(groups, sides)


def _group(groups: dict[str, frozenset[int]], lines: Iterable[Sequence[str]], first: int = 0) -> None:
    for number, words in enumerate(lines, first):
        _join(groups, words, frozenset((number,)))


def _oppose(
    sides: dict[str, frozenset[tuple[int, bool]]], pairs: Iterable[tuple[Sequence[str], Sequence[str]]], first: int = 0
) -> None:
    for number, (left, right) in enumerate(pairs, first):
        _join(sides, left, frozenset(((number, False),)))
        _join(sides, right, frozenset(((number, True),)))


def _join(found: dict[str, frozenset[_T]], words: Iterable[str], one: frozenset[_T]) -> None:
    """Put words into one more set; most words stand in one only, and share it: that is quicker than a set for each."""
    for word in words:
        key = _key(word)
        known = found.get(key)
        found[key] = one if known is None else known | one


def _made(groups: dict[str, frozenset[int]], sides: dict[str, frozenset[tuple[int, bool]]]) -> Lexicon:
    groups.pop("", None)
    sides.pop("", None)
    phrases: dict[tuple[str, str], list[tuple[str, ...]]] = {}
    roots: dict[str, frozenset[int]] = {}
    for word in dict.fromkeys((*groups, *sides)):
        if " " in word:
            stems = tuple(word.split(" "))
            phrases.setdefault((stems[0], stems[1]), []).append(stems)
        elif word in groups:
            base, numbers = root(word), groups[word]
            roots[base] = roots[base] | numbers if base in roots else numbers
    ordered = {pair: tuple(sorted(found, key=len, reverse=True)) for pair, found in phrases.items()}
    return Lexicon(groups, sides, ordered, roots)


@lru_cache(maxsize=1 << 15)
def _key(phrase: str) -> str:
    """Return the stems of a word or phrase as an answer's words are read: `twice` is a number there too."""
    stems = [_plain_stem(word) for word in phrase.split()]
    if "" not in stems:
        return " ".join(stems)
    return " ".join(token.stem for token in read(phrase, 200).tokens)


@lru_cache(maxsize=1 << 14)
def _plain_stem(word: str) -> str:
    """Return the stem of a word that is read just as it is written, else an empty text."""
    return stem(word) if is_plain(word) else ""
