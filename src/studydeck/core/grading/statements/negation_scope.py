"""How far a negation reaches: to the end of its clause, over what stands before it, and not over what is contrasted."""

# ruff: noqa: SIM905 - lists of words are read as text

from collections.abc import Sequence

from studydeck.core.grading.words.small_words import AUXILIARIES, BE, PRONOUNS
from studydeck.core.grading.words.tokens import Token

SCOPE = 7  # words that a negation reaches at most
_NOBODY = frozenset(("nobody", "none", "nothing", "no"))
WIDE_SCOPE = 14  # of words that deny a whole sentence
_SUBJECTS = frozenset("i we they he she".split())
_BREAKS = frozenset("but because although though however while whereas since yet so if when".split())
_ADJUNCTS = frozenset(
    "each every within during per after before in over throughout until".split()
)  # when and where stays true
_TURNS = frozenset(("but", "only", "just", "rather", "instead"))
_ONTO = frozenset("at to on against for by in with from of about into".split())
_MEANS = frozenset("with by through via".split())  # prevented by it: that does hold
_RELATIVES = frozenset("that who which whom whose where".split())
_PARTING = _BREAKS | _RELATIVES | {"and", "then"}
_SCORNED = frozenset(
    "matter matters count counts role part place importance relevant important needed necessary required say influence effect impact bearing".split()
)
_EMPTY = frozenset(
    "influence effect impact bearing connection relevance role".split()
)  # has none of it: the statement is denied as a whole
_IGNORED = frozenset("ignored neglected avoided prevented excluded omitted forbidden prohibited overlooked disregarded eliminated irrelevant unimportant destroyed unnecessary".split())  # fmt: skip
ONLY = frozenset("just only merely simply solely purely mere".split())


def end_of_scope(tokens: Sequence[Token], place: int) -> int:
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
        any_ = n + 1 < len(tokens) and tokens[n + 1].word == "any"  # doesn't bring in any customers
        if (
            tokens[n].word in _ADJUNCTS
            and not any_
            and (lexical or any(not token.function for token in tokens[place + 1 : n]))
        ):
            return n
        if tokens[n].word in ("and", "then") and _is_new_thought(tokens, n + 1, place):
            return n
        if tokens[n].word == "and" and tokens[place].word in ("unlike", "without") and _goes_on(tokens, n + 1):
            return n
    return last


def _is_new_thought(tokens: Sequence[Token], place: int, cue: int) -> bool:
    if place >= len(tokens):
        return True
    token = tokens[place]
    if token.word in PRONOUNS or token.word in AUXILIARIES:
        return True
    if token.word not in _RELATIVES and _has_verb(tokens, place):
        return True
    verb_denied = cue > 0 and tokens[cue - 1].word in ("do", "does", "did")
    return verb_denied and token.word.endswith("s") and not token.word.endswith("ss")


def _has_verb(tokens: Sequence[Token], place: int) -> bool:
    """Whether a subject with a verb of its own begins here: `and industry isn't protected`."""
    for n in range(place, min(place + 5, len(tokens))):
        if tokens[n].piece != tokens[place].piece or tokens[n].word in _PARTING:
            return False
        if tokens[n].word in AUXILIARIES:
            return n > place
    return False


def _goes_on(tokens: Sequence[Token], place: int) -> bool:
    """Whether a verb seems to stand behind an `and`, and no further thing that is lacking."""
    if place + 1 >= len(tokens) or tokens[place + 1].piece != tokens[place].piece:
        return False
    word = tokens[place].word
    return word.endswith("ing") or (
        word.endswith("s") and not word.endswith("ss") and tokens[place + 1].word not in ("and", "or", "of")
    )


def before(tokens: Sequence[Token], place: int) -> range:
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
    elif token.word in ("nobody", "none") and not tokens[last].function:
        return range(last, place)  # harms nobody
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
    empty = token.word == "no" and tokens[place + 1].word in _EMPTY
    while first > 0 and tokens[first - 1].piece == token.piece and tokens[first - 1].word not in ("and", *_BREAKS):
        if tokens[first - 1].word in _RELATIVES and not empty:
            return range(0)
        first -= 1
    return range(first, last)


def subject_of(tokens: Sequence[Token], place: int) -> range:
    """Return the words before a denied verb in its clause: `the air` of `the air doesn't scatter light`."""
    if tokens[place].word not in ("not", "never") or place == 0 or tokens[place - 1].word not in AUXILIARIES | {"need"}:
        return range(0)
    if place + 1 < len(tokens) and tokens[place + 1].piece == tokens[place].piece and tokens[place + 1].word in ONLY:
        return range(0)
    first = place
    while (
        first > max(0, place - WIDE_SCOPE)
        and tokens[first - 1].piece == tokens[place].piece
        and tokens[first - 1].word not in _PARTING
    ):
        first -= 1
    return range(first, place - 1)


def contrasted(tokens: Sequence[Token], place: int) -> tuple[int, int] | None:
    """Return from where to where `viruses` stands in `don't help against viruses, only against bacteria`, or None.

    What is done is true there; denied is only what it is done to.
    """
    if tokens[place].word not in ("not", "never"):
        return None
    for n in range(place + 2, min(place + WIDE_SCOPE, len(tokens) - 1)):
        if tokens[n].sentence != tokens[place].sentence:
            return None
        if tokens[n].word in _TURNS and tokens[n + 1].word in _ONTO:
            same = [m for m in range(place + 1, n) if tokens[m].word == tokens[n + 1].word]
            return (same[0] + 1, n) if same else None
    return None
