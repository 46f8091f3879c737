"""Which other answers can stand beside the right one as options: like it enough to be chosen, and never right as well."""

import math
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from studydeck.core.grading.spelling.pen_slips import singular
from studydeck.core.grading.spelling.word_forms import as_shown, words_of
from studydeck.core.grading.words.stems import stem
from studydeck.core.marks import plain
from studydeck.core.notes.turns import shuffled
from studydeck.core.small_words import COMMON_WORDS, NEGATIONS

FEWEST = 2
"""Fewer plausible distractors than these make no choice: one of two is half guessed."""
MOST = 3
"""Distractors beside the right answer."""

_ALIKE = 0.5  # of the telling words of two answers: from here on both may be right
_THE_SAME = 0.9
_WITHIN = 0.8  # of the shorter one's telling words
_FEWEST_TELLING = 3  # words that a shorter one needs to be found within a longer one
_FARTHEST = 4.0  # times as long or as short
_LENGTH_ALLOWED = 12  # characters: short answers differ as they like
_NEAREST = 3  # times as many as are needed take turns
_OF_A_KIND, _STRANGER = 0.5, 0.6


@dataclass(frozen=True, slots=True)
class Candidate:
    """An answer that may stand among options.

    Attributes:
        uid: the note that it comes from.
        text: the option as it is shown, what would give it away hidden.
        says: every way to say it; the same as one of the right answer's makes it right too.
        names: what its note is about, by every name.
        meaning: what is said of that: alike meanings make two names right.
        rank: how likely it is confused: 0 most, such as the contrast partner's.
        tags: of its note.
        sort: what it must have in common with the right answer, such as that it is a number, or a `who`.
    """

    uid: str
    text: str
    says: tuple[str, ...]
    names: tuple[str, ...] = ()
    meaning: str = ""
    rank: int = 2
    tags: frozenset[str] = field(default=frozenset())
    sort: str = ""


def distractors(
    right: Candidate,
    others: Iterable[Candidate],
    *,
    turn: int,
    synonyms: Iterable[Iterable[str]] = (),
    most: int = MOST,
) -> tuple[Candidate, ...]:
    """Return the plausible ones to stand beside the right answer at this turn; none where there are fewer than two.

    Those easily confused come first, at every turn; of the nearest others some take turns.

    Args:
        right: the right answer.
        others: what stands in the same deck, in any order.
        turn: the number of the showing; the same turn gives the same distractors.
        synonyms: words of the deck that mean the same.
        most: how many at most.
    """
    groups = [frozenset(map(_form, group)) for group in synonyms]
    ranked = sorted(
        (
            (candidate.rank, _distance(right, candidate), n, candidate)
            for n, candidate in enumerate(others)
            if _is_plausible(right, candidate)
        ),
        key=lambda item: item[:3],
    )
    wrong = (candidate for *_order, candidate in ranked if not is_right_too(right, candidate, groups))
    likely: list[Candidate] = []
    rest: list[Candidate] = []
    for candidate in _different(wrong):  # the nearest first: comparing the farther ones would be work for nothing
        (rest if candidate.rank else likely).append(candidate)
        if len(rest) == _NEAREST * most:
            break
    chosen = _in_turn(likely, most, right, turn)
    chosen += _in_turn(rest, most - len(chosen), right, turn)
    return tuple(chosen) if len(chosen) >= FEWEST else ()


def is_right_too(right: Candidate, other: Candidate, synonyms: Iterable[frozenset[tuple[str, ...]]] = ()) -> bool:
    """Whether an answer is right as well: said the same, about the same thing, or too alike to tell."""
    said, names = set(map(_form, right.says)), set(map(_form, right.names))
    other_names = set(map(_form, other.names))
    if not said.isdisjoint(map(_form, other.says)) or not names.isdisjoint(other_names):
        return True
    if other.uid == right.uid:  # made of the right answer, so that it is wrong: in the same words
        return False
    every, every_other = said | names, set(map(_form, other.says)) | other_names
    if any(group & every and group & every_other for group in synonyms):
        return True
    pairs = [(one, two) for one in right.says for two in other.says]
    if right.meaning and other.meaning:
        pairs.append((right.meaning, other.meaning))
    # What the author holds against each other is told in the same words: only the very same is right too.
    least = _THE_SAME if other.rank == 0 else _ALIKE
    return any(alike(one, two, least) for one, two in pairs)


def alike(one: str, other: str, least: float = _ALIKE) -> bool:
    """Whether two answers say so much the same that who knows the one may choose the other.

    Args:
        one: an answer.
        other: another one.
        least: the share of telling words in common from which on they do.
    """
    (words, turned), (others, other_turned) = _telling(one), _telling(other)
    if turned != other_turned or not words or not others:
        return False
    both, fewer = len(words & others), min(len(words), len(others))
    if fewer < _FEWEST_TELLING:
        return words == others
    return 2 * both >= least * (len(words) + len(others)) or (least < _THE_SAME and both >= _WITHIN * fewer)


def _is_plausible(right: Candidate, other: Candidate) -> bool:
    if not other.text.strip() or other.sort != right.sort:
        return False
    shorter, longer = sorted((len(right.text), len(other.text)))
    return longer <= _FARTHEST * max(1, shorter) or longer - shorter <= _LENGTH_ALLOWED


def _distance(right: Candidate, other: Candidate) -> float:
    """Return how far an answer is from the right one in length, subject and words; the nearest is hardest to tell."""
    length = abs(math.log(max(1, len(other.text)) / max(1, len(right.text))))
    strange = 0.0 if right.tags & other.tags else _OF_A_KIND
    names = [_telling(" ".join(candidate.names))[0] for candidate in (right, other)]
    return length + strange + (0.0 if names[0] & names[1] else _STRANGER)


def _different(candidates: Iterable[Candidate]) -> Iterator[Candidate]:
    """Yield the candidates without those that say what one before them says."""
    seen: set[tuple[str, ...]] = set()
    for candidate in candidates:
        form = _form(candidate.text)
        if form not in seen:
            seen.add(form)
            yield candidate


def _in_turn(candidates: Sequence[Candidate], most: int, right: Candidate, turn: int) -> list[Candidate]:
    if most <= 0 or len(candidates) <= most:
        return list(candidates[: max(0, most)])
    order = shuffled(len(candidates), "distractors", right.uid, right.text, turn)
    return [candidates[n] for n in sorted(order[:most])]


@lru_cache(maxsize=32768)
def _form(text: str) -> tuple[str, ...]:
    """Return the words under which two texts are the same, without articles."""
    forms = tuple(singular(word.form) for word in words_of(as_shown(plain(text))))
    bare = tuple(form for form in forms if form not in {"the", "a", "an"})
    return bare or forms or (text.strip(),)


@lru_cache(maxsize=32768)
def _telling(text: str) -> tuple[frozenset[str], bool]:
    """Return the stems of the words that tell a text apart, and whether it is turned round an odd number of times."""
    forms = [word.form for word in words_of(as_shown(plain(text)))]
    turned = sum(form in NEGATIONS for form in forms) % 2 == 1
    return frozenset(stem(form) for form in forms if form not in COMMON_WORDS and form not in NEGATIONS), turned
