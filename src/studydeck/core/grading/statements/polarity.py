"""What of a text is denied: each negation has a scope, and two of them cancel out."""

# ruff: noqa: SIM905 - lists of words are read as text

from collections.abc import Sequence
from dataclasses import dataclass

from studydeck.core.grading.statements.negation_scope import ONLY, SCOPE, before, contrasted, end_of_scope, subject_of
from studydeck.core.grading.words.tokens import Token

_DENIALS = frozenset(
    "not no never without nor none neither nobody nothing nowhere hardly rarely scarcely barely seldom unlike non".split()
)
# Verbs that deny what they act on. All words of one meaning are here, so that any of them may stand for another.
_DENYING_STEMS = frozenset(
    """
    ignor neglect fail lack avoid refus prevent stop ceas deni exclud omit forbid prohibit hinder block inhibit destroi overlook
    disregard eliminat quit abandon unabl imposibl forget halt avert preclud suppres discontinu ban withhold hide conceal minu
    """.split()
)
_PAIRS = frozenset(
    (
        ("rather", "than"), ("instead", "of"), ("opposed", "to"), ("free", "of"), ("free", "from"), ("devoid", "of"), ("far", "from"),
        ("absence", "of"), ("regardless", "of"), ("other", "than"), ("get", "rid"), ("gets", "rid"), ("keep", "from"),
    )
)  # fmt: skip
_INSTEAD = frozenset((("rather", "than"), ("instead", "of"), ("opposed", "to")))
_SOME = frozenset("all every everything everyone everybody always only".split())
_WEAK = frozenset(
    "all every everyone everybody always necessarily until unless exactly quite too least matter doubt wonder".split()
)


@dataclass(frozen=True, slots=True)
class Polarity:
    """What is denied in a text, word by word.

    Attributes:
        denied: whether an odd number of negations reaches the word.
        cues: the places of the negations themselves.
        only: whether the word is said to be all there is (`just a logo`).
        beyond: whether the word is said not to be all (`more than a logo`).
        weak: whether the word is what something is done instead of.
        deniers: whether the word is the subject of a verb that is denied.
    """

    denied: tuple[bool, ...]
    cues: frozenset[int]
    only: frozenset[int]
    beyond: frozenset[int]
    weak: frozenset[int]
    deniers: frozenset[int] = frozenset()


def polarity(tokens: Sequence[Token], cancelled: frozenset[int] = frozenset()) -> Polarity:
    """Return what is denied in a text.

    Args:
        tokens: the text.
        cancelled: places of negations that only say whom a statement is about (`it isn't marketing that ...`).
    """
    counts = [0] * len(tokens)
    cues: set[int] = set()
    only: set[int] = set()
    beyond: set[int] = set()
    weak: set[int] = set()
    deniers: set[int] = set()
    for place, token in enumerate(tokens):
        after = tokens[place + 1].word if place + 1 < len(tokens) else ""
        if _limits(tokens, place, after, only, beyond):
            continue
        if place in cancelled or not _is_cue(token, after):
            continue
        if (much := _so_much(tokens, place)) is not None:
            counts[much] += 1
            continue
        if _is_weak(tokens, place):
            continue
        if (token.word, after) in _INSTEAD:
            weak.update(range(place + 2, end_of_scope(tokens, place + 1)))
            continue
        cues.add(place)
        width = 2 if (token.word, after) in _PAIRS else 1
        turned = contrasted(tokens, place)
        if turned:
            for reached in range(*turned):
                counts[reached] += 1
            continue
        end = end_of_scope(tokens, place + width - 1)
        behind = before(tokens, place)
        for reached in (*range(place + width, end), *behind):
            counts[reached] += 1
        if not behind:
            deniers.update(subject_of(tokens, place))
    return Polarity(
        tuple(count % 2 == 1 for count in counts),
        frozenset(cues),
        frozenset(only),
        frozenset(beyond),
        frozenset(weak),
        frozenset(deniers),
    )


def _is_cue(token: Token, after: str) -> bool:
    return token.word in _DENIALS or token.stem in _DENYING_STEMS or (token.word, after) in _PAIRS


def _is_weak(tokens: Sequence[Token], place: int) -> bool:
    """Whether a negation denies only a part: `not every`, `doesn't let everything pass`, `not so many`, `not more than`."""
    if tokens[place].word not in ("not", "no", "never"):
        return False
    for n in range(place + 1, min(place + 5, len(tokens))):
        if tokens[n].piece != tokens[place].piece:
            return False
        word, after = tokens[n].word, tokens[n + 1].word if n + 1 < len(tokens) else ""
        if n == place + 1 and word in _WEAK:
            return True
        if word == "all" and tokens[n - 1].word == "at":
            return False  # not at all
        if word in _SOME or (word == "more" and after == "than" and n == place + 1):
            return True
    return any(
        token.word in ("until", "unless")
        for token in tokens[place : place + 14]
        if token.sentence == tokens[place].sentence
    )


def _so_much(tokens: Sequence[Token], place: int) -> int | None:
    """Return the place of `many` in `not so many`, which denies nothing else, or None."""
    if tokens[place].word == "not":
        for n in range(place + 1, min(place + 5, len(tokens) - 1)):
            if tokens[n].word in ("so", "as", "that") and tokens[n + 1].word in ("many", "much"):
                return n + 1
    return None


def _limits(tokens: Sequence[Token], place: int, after: str, only: set[int], beyond: set[int]) -> bool:
    """Note what is said to be all there is, or not all; return whether the word is a negation used so."""
    word = tokens[place].word
    if word in ("not", "no", "nothing", "never") and after in (ONLY | {"limited", "mere"}):
        beyond.update(range(place + 2, end_of_scope(tokens, place + 1)))
        return True
    if word == "nothing" and after in ("but", "except", "beyond", "more", "else"):
        if after in ("but", "except", "beyond") or (place + 2 < len(tokens) and tokens[place + 2].word == "than"):
            only.update(range(place + 2, end_of_scope(tokens, place + 1)))
        else:
            only.update(n for n in range(max(0, place - SCOPE), place) if tokens[n].sentence == tokens[place].sentence)
        return True
    if word == "no" and after in ("more", "less", "later", "sooner", "fewer", "other"):
        return True
    if word in ONLY and (place == 0 or tokens[place - 1].word not in ("not", "no", "never", "nothing")):
        only.update(range(place + 1, end_of_scope(tokens, place)))
    elif (
        word == "more"
        and after == "than"
        and place + 2 < len(tokens)
        and tokens[place + 2].word in ("a", "an", "just", "only", "the")
    ) or (word == "beyond" and after in ("a", "an", "just", "mere")):
        beyond.update(range(place + 1, end_of_scope(tokens, place)))
    return False
