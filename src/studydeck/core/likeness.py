"""How alike two versions of a note are, and whether so alike that they are surely one note, mended.

Rated word by word, a rare word more than a common one. Sure is only what nobody takes for another note: letters
mistyped, punctuation, small words; a changed number, a negation, another word in the question never are.
"""

import math
import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from studydeck.core.small_words import ASKING_WORDS, COMMON_WORDS, NEGATIONS, SMALL_WORDS
from studydeck.core.text import normalise

MARGIN = 0.1  # a runner-up so near makes a question of a match
ASKED_FROM = 0.6  # less alike than this isn't even asked

# A sign of Chinese or Japanese is a word by itself: there a single one makes another word, or turns the sentence.
# A minus belongs to its number, and a sign after a single letter or figure to that: -5, n!, f', A*.
_TOKEN = re.compile(
    r"(?<![^\s(=<>+*/\[,:])[-\u2212]\d+"
    r"|(?<![\w*_'])(?!a!)[^\W_][!'\u2019\u2032*](?![\w*'])"
    r"|[\u3040-\u30ff\u3400-\u9fff]|[^\W_\u3040-\u30ff\u3400-\u9fff]+|[^\w\s]|_"
)
_AFTER_A_WORD = re.compile(r"(?<=[^\W_]\s|[,;]\s)[^\W\d_]+")
_LETTERS = re.compile(r"[^\W\d_]+")
_LIGHT = frozenset(".,;:!?\"'()[]{}…–—-‐‑“”‘’«»„¿¡*_`/、。，；：！？「」『』（）")
_OPPOSITES = (
    ("hypo", "hyper"), ("endo", "exo"), ("intra", "inter"), ("intra", "extra"), ("intro", "extro"), ("intro", "extra"),
    ("in", "out"), ("in", "ex"), ("im", "ex"), ("im", "em"), ("e", "i"), ("e", "a"), ("up", "down"), ("over", "under"),
    ("pre", "post"), ("micro", "macro"), ("mini", "maxi"), ("min", "max"), ("mono", "poly"), ("uni", "bi"), ("bi", "tri"),
    ("ante", "anti"), ("pro", "anti"), ("ab", "ad"), ("homo", "hetero"), ("syn", "anti"), ("in", "de"), ("en", "de"),
    ("ortho", "para"), ("iso", "aniso"), ("epi", "endo"), ("ecto", "endo"), ("meta", "ana"), ("cata", "ana"),
)  # fmt: skip
_TURNING = ("un", "in", "im", "il", "ir", "non", "dis", "mis", "anti", "de", "a", "hyper", "hypo", "sub", "super")
_LONG_WORD, _SHORT_WORD = 8, 3
_INFORMATIVE = 4  # words that an answer needs to vouch for a question
_LONG_SENTENCE = 8
_ANEW = 2  # words that were exchanged: a single one makes another question, such as before and after


def words_of(text: str) -> tuple[str, ...]:
    """Return the words and telling signs (`+`, `#`, `%`...) of a text, normalised."""
    return tuple(token for token in _TOKEN.findall(normalise(text)) if token not in _LIGHT)


@dataclass(frozen=True, slots=True)
class Text:
    """A note as it is compared: the words of its prompt side and of all else, where it stands.

    Attributes:
        names: words within its prompt that begin with a capital.
        small: words that do not, anywhere in it: such as are no names.
    """

    prompt: tuple[str, ...]
    answer: tuple[str, ...]
    deck: str = ""
    explicit_id: str = ""
    names: frozenset[str] = frozenset()
    small: frozenset[str] = frozenset()


def text_for(prompt: str, answer: str, deck: str = "", explicit_id: str = "") -> Text:
    """Return a note in the form in which it is compared."""
    names = frozenset(normalise(word) for word in _AFTER_A_WORD.findall(prompt) if word[0].isupper())
    small = frozenset(word for word in _LETTERS.findall(f"{prompt} {answer}") if word[0].islower())
    return Text(words_of(prompt), words_of(answer), deck, explicit_id, names, small)


@dataclass(frozen=True, slots=True)
class Likeness:
    """How alike two notes are.

    Attributes:
        score: 0 nothing in common, 1 the same words.
        sure: whether no other note would look like this: only letters, signs and small words differ.
        reworded: whether the answer is the same to the word and nobody else's, under a question that was put anew
            altogether: the same note, if it alone was edited.
    """

    score: float
    sure: bool
    reworded: bool = False


@lru_cache(maxsize=20_000)
def stem(word: str) -> str:
    """Return an English word without its ending; any other word as it is, so that no language loses a letter."""
    return str(_stemmer().stemWord(word)) if len(word) > _SHORT_WORD and word.isascii() and word.isalpha() else word


@lru_cache(maxsize=1)
def _stemmer() -> Any:
    import snowballstemmer  # type: ignore[import-untyped]

    return snowballstemmer.stemmer("english")


@lru_cache(maxsize=1)
def _distance() -> Callable[..., int]:
    from rapidfuzz.distance import OSA

    return OSA.distance


@dataclass(frozen=True, slots=True)
class _Side:
    """How two prompts, or two answers, differ.

    Attributes:
        score: share of the words, weighed, that stand in both.
        same: the same words in the same order.
        slight: only mistyped letters and small words differ.
        doubtful: a word that looks mistyped may be another word.
        turned: a number, a negation or a sign differs.
        contained: one is the other, and more.
        asking: only words differ in which a question is put.
        anew: at least two words of weight were exchanged for others.
    """

    score: float
    same: bool
    slight: bool
    doubtful: bool = False
    turned: bool = False
    contained: bool = False
    asking: bool = False
    anew: bool = False


_EQUAL = _Side(1.0, same=True, slight=True)


class Comparer:
    """Compares notes by the words of all that were given: what is rare among them says the most."""

    def __init__(self, texts: Iterable[Text]) -> None:
        """Count words and answers of the notes around, the compared ones among them."""
        self._notes: Counter[str] = Counter()
        self._words: Counter[str] = Counter()
        self._answers: Counter[tuple[str, ...]] = Counter()
        self._names: set[str] = set()
        self._sentences: list[frozenset[str]] = []  # of notes that have nothing but their prompt side: gaps
        number, small = 0, set[str]()
        for text in texts:
            number += 1
            words = {*text.prompt, *text.answer}
            self._words.update(words)
            self._notes.update({stem(word) for word in words})
            self._answers[text.answer] += 1
            self._names |= text.names
            small |= text.small
            if not text.answer:
                self._sentences.append(frozenset(text.prompt))
        self._number = max(number, 2)
        self._names -= small

    def weight(self, word: str) -> float:
        """Return how much a word says: little where many notes have it."""
        return 0.25 + math.log(1 + self._number / (1 + self._notes[stem(word)]))

    def compare(self, old: Text, new: Text) -> Likeness:
        """Return how alike two notes are."""
        prompt, answer = self._side(old.prompt, new.prompt), self._side(old.answer, new.answer)
        sure = self._sure(old, new, prompt, answer)
        mass_p = sum(map(self.weight, (*old.prompt, *new.prompt)))
        # A long answer doesn't drown the question.
        mass_a = sum(map(self.weight, (*old.answer, *new.answer)))
        mass_a = min(mass_a, 1.5 * mass_p) if mass_p else mass_a
        if not mass_p + mass_a:
            return Likeness(0.0, sure=False)
        score = (mass_p * prompt.score + mass_a * answer.score) / (mass_p + mass_a)
        if prompt.turned or not (prompt.slight or prompt.same):
            score *= 0.85
        if self._vouches(old, new):
            score = max(score, ASKED_FROM)  # however the question was put
        return Likeness(score, sure, self._reworded(old, new, prompt))

    def _vouches(self, old: Text, new: Text) -> bool:
        """Whether the answer is the same, says enough, and is nobody else's."""
        same = old.answer == new.answer and len(set(new.answer)) >= _INFORMATIVE
        return same and self._answers[new.answer] <= 2

    def _reworded(self, old: Text, new: Text, prompt: _Side) -> bool:
        other_id = old.explicit_id and new.explicit_id and old.explicit_id != new.explicit_id
        return prompt.anew and not prompt.turned and not other_id and old.deck == new.deck and self._vouches(old, new)

    def _sure(self, old: Text, new: Text, prompt: _Side, answer: _Side) -> bool:
        same_deck = old.deck == new.deck
        if old.explicit_id and old.explicit_id == new.explicit_id:
            return prompt.slight or (bool(new.answer) and answer.slight and prompt.score >= 0.5)
        if old.explicit_id and new.explicit_id:
            return False
        if prompt.same:
            enough = 0.5 if same_deck else 0.9
            return answer.slight or (same_deck and answer.contained) or (answer.score >= enough and not answer.turned)
        if prompt.asking and same_deck and self._vouches(old, new):
            return True
        if not prompt.slight or not answer.slight:
            return False
        vouched = self._vouches(old, new) if new.answer else answer.same and self._is_singular(new.prompt)
        return vouched or not (prompt.doubtful or (answer.doubtful and not answer.same))

    def _is_singular(self, prompt: tuple[str, ...]) -> bool:
        """Whether a sentence is long, and no third one is like it but for a word or two."""
        words = frozenset(prompt)
        like = sum(len(words & other) >= len(words) - 2 for other in self._sentences)
        return len(words) >= _LONG_SENTENCE and like <= 2

    def _side(self, old: tuple[str, ...], new: tuple[str, ...]) -> _Side:
        if old == new:
            return _EQUAL
        both = Counter(old) & Counter(new)
        gone, come = _left(old, both), _left(new, both)
        total = sum(map(self.weight, (*old, *new))) or 1.0
        shared = 2 * sum(self.weight(word) * times for word, times in both.items())
        doubtful, turned = False, _turns(gone, come)
        mended: dict[str, str] = {}
        for one, other, certain in list(self._typing_errors(gone, come)):
            gone.remove(one)
            come.remove(other)
            mended[other] = one
            doubtful = doubtful or not certain
            shared += (0.9 if certain else 0.7) * (self.weight(one) + self.weight(other))
        slight = not turned and _in_order(old, tuple(mended.get(word, word) for word in new))
        rest = [word for word in (*gone, *come) if word not in SMALL_WORDS]
        asking = slight and not doubtful and ASKING_WORDS.issuperset(rest)
        if rest and _is_respaced(gone, come):
            shared += 0.9 * sum(map(self.weight, (*gone, *come)))
        elif rest:
            slight = False
            stems = Counter(map(stem, gone)) & Counter(map(stem, come))
            shared += sum(1.2 * self.weight(stem) * times for stem, times in stems.items())
        exchanged = min(sum(len(word) > 1 for word in {*side} - ASKING_WORDS) for side in (gone, come))
        return _Side(
            min(1.0, shared / total),
            same=False,
            slight=slight,
            doubtful=doubtful,
            turned=turned,
            contained=bool(both) and not turned and (not gone or not come) and not mended,
            asking=asking,
            anew=exchanged >= _ANEW,
        )

    def _typing_errors(self, gone: Sequence[str], come: Sequence[str]) -> Iterator[tuple[str, str, bool]]:
        """Yield the words that were mistyped, and whether surely."""
        near: list[tuple[int, list[str], str, str]] = [
            (_distance()(one, other), sorted((one, other)), one, other)
            for one in set(gone)
            for other in set(come)
            if self._is_typing_error(one, other)
        ]
        used: set[str] = set()
        for _apart, _both, one, other in sorted(near):
            if one not in used and other not in used:
                used |= {one, other}
                for _time in range(min(gone.count(one), come.count(other))):
                    yield one, other, self._is_certain(one, other)

    def _is_typing_error(self, one: str, other: str) -> bool:
        if not (one.isalpha() and other.isalpha()) or {one, other} & NEGATIONS:
            return False
        if min(len(one), len(other)) <= _SHORT_WORD and len({one, other} & COMMON_WORDS) != 1:
            known = (self._words[one] > 1) + (self._words[other] > 1)
            if max(len(one), len(other)) <= _SHORT_WORD or known != 1:
                return False
        most = 2 if max(len(one), len(other)) >= _LONG_WORD else 1
        return _distance()(one, other, score_cutoff=most) <= most and not _is_prefixed(one, other)

    def _is_certain(self, one: str, other: str) -> bool:
        """Whether a mistyped word can't be another word.

        Two words that both stand in other notes, two names with a letter exchanged, two that are two letters apart, or such as are as short
        as `UK` and `US`, may well be two. Where one of them is well known here and the other isn't, or letters were
        swapped or lost, one is a slip.
        """
        if len(one) <= _SHORT_WORD or len(other) <= _SHORT_WORD:
            return bool({one, other} & COMMON_WORDS) and min(self._words[one], self._words[other]) <= 1
        if _distance()(one, other, score_cutoff=1) > 1:
            return False  # Austria and Australia
        exchanged = len(one) == len(other) and sorted(one) != sorted(other)
        if exchanged and one in self._names and other in self._names:
            return False  # Iran and Iraq
        known = (self._words[one] > 1) + (self._words[other] > 1)
        return known == 1 or (known == 0 and not exchanged)


def _left(words: tuple[str, ...], both: "Counter[str]") -> list[str]:
    left = Counter(both)
    found = []
    for word in words:
        if left[word] > 0:
            left[word] -= 1
        else:
            found.append(word)
    return found


def _in_order(old: tuple[str, ...], new: tuple[str, ...]) -> bool:
    both = Counter(old) & Counter(new)
    return _only(old, both) == _only(new, both)


def _only(words: tuple[str, ...], both: "Counter[str]") -> list[str]:
    """Return the words that stand on both sides, in their order; small ones may change places."""
    left = Counter(both)
    found = []
    for word in words:
        if left[word] > 0:
            left[word] -= 1
            if word not in SMALL_WORDS:
                found.append(word)
    return found


def _turns(gone: Sequence[str], come: Sequence[str]) -> bool:
    return any(word in NEGATIONS or not word.isalpha() or _is_a_letter(word) for word in (*gone, *come)) or any(
        _is_prefixed(one, other) for one in gone for other in come
    )


def _is_a_letter(word: str) -> bool:
    """Whether a word is a single letter that may name something: vitamin C, plan B."""
    return len(word) == 1 and word.isascii() and word != "a"


def _is_prefixed(one: str, other: str) -> bool:
    """Whether one word is the other with a prefix that turns its meaning, or with the opposite one."""
    shorter, longer = sorted((one, other), key=len)
    if longer.endswith(shorter) and longer[: len(longer) - len(shorter)] in _TURNING:
        return True
    return any(
        first.startswith(a) and second.startswith(b) and first[len(a) :] == second[len(b) :] and len(first) > len(a) + 2
        for first, second in ((one, other), (other, one))
        for a, b in _OPPOSITES
    )


def _is_respaced(gone: Sequence[str], come: Sequence[str]) -> bool:
    """Whether only a space or hyphen was put in or taken out."""
    return bool(gone) and bool(come) and len(gone) != len(come) and "".join(gone) == "".join(come)
