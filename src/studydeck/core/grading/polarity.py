"""What of a text is denied: each negation has a scope, and two of them cancel out."""

# ruff: noqa: SIM905 - lists of words are read as text

from collections.abc import Sequence
from dataclasses import dataclass

from studydeck.core.grading.small_words import AUXILIARIES, BE, PRONOUNS
from studydeck.core.grading.tokens import Token

SCOPE = 7  # words that a negation reaches at most
_DENIALS = frozenset(
    "not no never without nor none neither nobody nothing nowhere hardly rarely scarcely barely seldom unlike non".split()
)
_NOBODY = frozenset(("nobody", "none", "nothing", "no"))
WIDE_SCOPE = 14  # of words that deny a whole sentence
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
_SUBJECTS = frozenset("i we they he she".split())
_WEAK = frozenset(
    "all every everyone everybody always necessarily until unless exactly quite too least matter doubt wonder".split()
)
_ONLY = frozenset("just only merely simply solely purely mere".split())
_BREAKS = frozenset("but because although though however while whereas since yet so if when".split())
_ADJUNCTS = frozenset(
    "each every within during per after before in over throughout until".split()
)  # when and where stays true
_MEANS = frozenset("with by through via".split())  # prevented by it: that does hold
_RELATIVES = frozenset("that who which whom whose where".split())
_SCORNED = frozenset(
    "matter matters count counts role part place importance relevant important needed necessary required say".split()
)
_IGNORED = frozenset("ignored neglected avoided prevented excluded omitted forbidden prohibited overlooked disregarded eliminated irrelevant unimportant destroyed unnecessary".split())  # fmt: skip


@dataclass(frozen=True, slots=True)
class Polarity:
    """What is denied in a text, word by word.

    Attributes:
        denied: whether an odd number of negations reaches the word.
        cues: the places of the negations themselves.
        only: whether the word is said to be all there is (`just a logo`).
        beyond: whether the word is said not to be all (`more than a logo`).
        weak: whether the word is what something is done instead of.
    """

    denied: tuple[bool, ...]
    cues: frozenset[int]
    only: frozenset[int]
    beyond: frozenset[int]
    weak: frozenset[int]


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
            weak.update(range(place + 2, _end(tokens, place + 1)))
            continue
        cues.add(place)
        width = 2 if (token.word, after) in _PAIRS else 1
        for reached in range(place + width, _end(tokens, place + width - 1)):
            counts[reached] += 1
        for reached in _before(tokens, place):
            counts[reached] += 1
    return Polarity(
        tuple(count % 2 == 1 for count in counts), frozenset(cues), frozenset(only), frozenset(beyond), frozenset(weak)
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
        if word in _SOME or (word == "more" and after == "than"):
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
    if word in ("not", "no", "nothing", "never") and after in (_ONLY | {"limited", "mere"}):
        beyond.update(range(place + 2, _end(tokens, place + 1)))
        return True
    if word == "nothing" and after in ("but", "except", "beyond", "more", "else"):
        if after in ("but", "except", "beyond") or (place + 2 < len(tokens) and tokens[place + 2].word == "than"):
            only.update(range(place + 2, _end(tokens, place + 1)))
        else:
            only.update(n for n in range(max(0, place - SCOPE), place) if tokens[n].sentence == tokens[place].sentence)
        return True
    if word == "no" and after in ("more", "less", "later", "sooner", "fewer", "other"):
        return True
    if word in _ONLY and (place == 0 or tokens[place - 1].word not in ("not", "no", "never", "nothing")):
        only.update(range(place + 1, _end(tokens, place)))
    elif (
        word == "more"
        and after == "than"
        and place + 2 < len(tokens)
        and tokens[place + 2].word in ("a", "an", "just", "only", "the")
    ) or (word == "beyond" and after in ("a", "an", "just", "mere")):
        beyond.update(range(place + 1, _end(tokens, place)))
    return False


def _end(tokens: Sequence[Token], place: int) -> int:
    """Return where the scope of a negation ends: at a sign, at words that open a new thought, after some words."""
    reach = WIDE_SCOPE if tokens[place].word in _NOBODY else SCOPE
    last = min(len(tokens), place + 1 + reach)
    for n in range(place + 1, last):
        if tokens[n].piece != tokens[place].piece or tokens[n].word in _BREAKS or tokens[n].word in _SUBJECTS:
            return n
        lexical = not tokens[place].function
        if lexical and tokens[n].word in _MEANS:
            return n
        if tokens[place].word == "without" and tokens[n].word in ("the", "a", "an") and n > place + 1:
            return n
        if tokens[n].word in _ADJUNCTS and (lexical or any(not token.function for token in tokens[place + 1 : n])):
            return n
        if tokens[n].word in ("and", "then") and _is_new_thought(tokens, n + 1, place):
            return n
    return last


def _is_new_thought(tokens: Sequence[Token], place: int, cue: int) -> bool:
    if place >= len(tokens):
        return True
    token = tokens[place]
    if token.word in PRONOUNS or token.word in AUXILIARIES:
        return True
    verb_denied = cue > 0 and tokens[cue - 1].word in ("do", "does", "did")
    return verb_denied and token.word.endswith("s") and not token.word.endswith("ss")


def _before(tokens: Sequence[Token], place: int) -> range:
    """Return the words before a negation that it denies too, as in `needs are not considered` and `needs are ignored`."""
    token = tokens[place]
    if place == 0 or token.piece != tokens[place - 1].piece:
        return range(0)
    last = place - 1
    if token.word in _IGNORED:
        passive = tokens[last].word in BE
    elif token.word in ("not", "never"):
        following = tokens[place + 1 : place + 3]
        same = [near for near in following if near.piece == token.piece and near.word not in BE]
        by_be = tokens[last].word in BE or (bool(following) and following[0].word in BE)
        passive = bool(same) and (
            same[0].word in _SCORNED
            or (by_be and same[0].word.endswith(("ed", "en", "own", "ept", "ought", "old", "ade", "uilt")))
        )
    elif token.word in ("no", "nothing"):
        longer = place + 1 < len(tokens) and tokens[place + 1].word == "longer"
        if (
            not tokens[last].function and not longer
        ):  # makes no profit, promises nothing: what is done is denied with its object
            return range(last, place)
        passive = place + 1 < len(tokens) and tokens[place + 1].word in _SCORNED
    else:
        return range(0)
    if not passive:
        return range(0)
    first = last
    while first > 0 and tokens[first - 1].piece == token.piece and tokens[first - 1].word not in ("and", *_BREAKS):
        if tokens[first - 1].word in _RELATIVES:
            return range(0)
        first -= 1
    return range(first, last)
