"""Which words mean the same, and which the contrary: our own list, what a deck adds, and pairs of prefixes."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from studydeck.core.grading.opposites import OPPOSITES
from studydeck.core.grading.opposites_of_fields import OPPOSITES_OF_FIELDS
from studydeck.core.grading.small_words import COMMON_STEMS, LOOKALIKES
from studydeck.core.grading.stems import root, stem
from studydeck.core.grading.synonyms import SYNONYMS
from studydeck.core.grading.synonyms_of_business import SYNONYMS_OF_BUSINESS
from studydeck.core.grading.synonyms_of_fields import SYNONYMS_OF_FIELDS
from studydeck.core.grading.synonyms_of_phrases import SYNONYMS_OF_PHRASES
from studydeck.core.grading.synonyms_of_science import SYNONYMS_OF_SCIENCE
from studydeck.core.grading.synonyms_of_speech import SYNONYMS_OF_SPEECH
from studydeck.core.grading.synonyms_of_verbs import SYNONYMS_OF_VERBS
from studydeck.core.grading.tokens import is_plain, read

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
        phrases: by their first stem, the phrases as tuples of stems, the longest first.
        roots: the groups of the words of one root.
    """

    groups: dict[str, frozenset[int]]
    sides: dict[str, frozenset[tuple[int, bool]]]
    phrases: dict[str, tuple[tuple[str, ...], ...]]
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
    groups = {word: set(found) for word, found in own.groups.items()}
    sides = {word: set(found) for word, found in own.sides.items()}
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
    groups: dict[str, set[int]] = {}
    sides: dict[str, set[tuple[int, bool]]] = {}
    _group(groups, (line.split(",") for line in (SYNONYMS + SYNONYMS_OF_FIELDS + SYNONYMS_OF_SPEECH).split("\n")))
    narrow = SYNONYMS_OF_BUSINESS + SYNONYMS_OF_PHRASES + SYNONYMS_OF_SCIENCE + SYNONYMS_OF_VERBS
    _group(groups, (line.split(",") for line in narrow.split("\n")), first=NARROW)
    pairs = [line.split("|") for line in (OPPOSITES + OPPOSITES_OF_FIELDS).strip().splitlines() if line]
    _oppose(sides, ((left.split(","), right.split(",")) for left, right in pairs))
    return _made(groups, sides)


def _group(groups: dict[str, set[int]], lines: Iterable[Sequence[str]], first: int = 0) -> None:
    for number, words in enumerate(lines, first):
        for word in words:
            groups.setdefault(_key(word.strip()), set()).add(number)


def _oppose(
    sides: dict[str, set[tuple[int, bool]]], pairs: Iterable[tuple[Sequence[str], Sequence[str]]], first: int = 0
) -> None:
    for number, (left, right) in enumerate(pairs, first):
        for side, words in ((False, left), (True, right)):
            for word in words:
                sides.setdefault(_key(word.strip()), set()).add((number, side))


def _made(groups: dict[str, set[int]], sides: dict[str, set[tuple[int, bool]]]) -> Lexicon:
    phrases: dict[str, list[tuple[str, ...]]] = {}
    for word in {*groups, *sides}:
        if " " in word:
            stems = tuple(word.split())
            phrases.setdefault(stems[0], []).append(stems)
    roots: dict[str, set[int]] = {}
    for word, numbers in groups.items():
        if word and " " not in word:
            roots.setdefault(root(word), set()).update(numbers)
    return Lexicon(
        {word: frozenset(found) for word, found in groups.items() if word},
        {word: frozenset(found) for word, found in sides.items() if word},
        {word: tuple(sorted(found, key=lambda stems: (-len(stems), stems))) for word, found in phrases.items()},
        {word: frozenset(found) for word, found in roots.items()},
    )


@lru_cache(maxsize=1 << 13)
def _key(phrase: str) -> str:
    words = phrase.split()
    if len(words) == 1 and words[0].isascii() and words[0].isalpha():
        return stem(words[0].lower())
    if is_plain(words):
        return " ".join(map(stem, words))
    return " ".join(token.stem for token in read(phrase, 200).tokens)
