"""One line of a flattened table is cut into its cells again: where a new capital begins and the parts are alike."""

# ruff: noqa: SIM905 - lists of words are read as text

import re
from collections.abc import Sequence
from itertools import combinations

from studydeck.drafting.document import Span

_WORD = re.compile(r"\S+")
_OPENS = re.compile(r"[\"'“‘(\[]*(?:[A-Z0-9$€£¥~≈<>±+✓✔✅✗✘❌×–—-]|[À-ÖØ-Þ]|\W?\d)")
_NEVER_LAST = frozenset(
    """
    a an the of in on at by for with from to and or but nor vs vs. versus as into per than that which who via & / + - – — between
    over under above below about within around up is are was were be can may must will should not no very more most less such its their his her both without
    like using called named
    """.split()
)
_NO_ASPECTS = frozenset(
    "a an the in on at by while whereas although both these this it they there as if when however but so for to and unlike".split()
)
_MOST_WORDS = 90
_MOST_PLACES = 11
_LONGEST_ASPECT = 4  # words, without cost
BEST_LEAST = -3.0
AMONG_OTHERS = -7.0  # in a table that stands
FORCED = -6.0  # where there is only one way to cut
_TIE = 1e-6
_ASPECTS = frozenset(  # words that the names of aspects often end with
    """
    goal goals focus scope purpose aim objective objectives role roles cost costs price pricing time timeframe timeline horizon duration level
    type types size speed structure function functions method methods methodology process metrics metric measurement skills tools audience
    market output input risk benefits benefit advantage advantages disadvantages drawbacks examples example definition meaning nature approach
    orientation responsibility responsibilities location origin source sources use uses usage users application applications ownership liability
    tax taxes control flexibility reliability security safety complexity accuracy performance efficiency scalability storage memory capacity range
    frequency temperature colour color shape weight material composition symptoms treatment cause causes effect effects transmission number rate
    term period relationship involvement reporting success stakeholders customers customer product products length strategy style basis
    authority access maintenance setup quality quantity value payment payments fees interest data schema language support environment requirements
    education salary training experience stage stages outcome outcomes result results perspective view emphasis activities activity features
    feature key keys area channels channel communication direction
    """.split()
)


def cells_of(text: str, columns: int, *, aspect: bool = True, least: float = BEST_LEAST) -> tuple[Span, ...] | None:
    """Return where the cells of a row stand in its text, or None where it can't be cut.

    Args:
        text: the row, on one line.
        columns: how many cells it has.
        aspect: whether the first names the aspect, and so is short.
        least: how fitting a cut must be.
    """
    words = [Span(*word.span()) for word in _WORD.finditer(text)]
    if not columns <= len(words) <= _MOST_WORDS:
        return None
    if len(words) == columns:
        return tuple(words)
    places = [n for n in range(1, len(words)) if _may_begin(text, words, n)]
    if len(places) < columns - 1:
        return _by_repetition(text, words, columns) if columns == 3 and aspect else None
    if len(places) > _MOST_PLACES:
        places = sorted(sorted(places, key=lambda n: -_worth(text, words, n))[:_MOST_PLACES])
    best: tuple[float, tuple[int, ...]] | None = None
    second = -99.0
    for chosen in combinations(places, columns - 1):
        worth = _fitness(text, words, chosen, aspect=aspect)
        if best is None or worth > best[0]:
            second = best[0] if best is not None else second
            best = (worth, chosen)
        elif worth > second:
            second = worth
    if best is not None and best[0] - second < _TIE:
        return None  # nothing tells which of two cuts is meant
    if best is None or best[0] < (least if len(places) > columns - 1 else FORCED):
        return None
    return _spans(words, best[1])


def _spans(words: Sequence[Span], chosen: Sequence[int]) -> tuple[Span, ...]:
    starts = (0, *chosen)
    ends = (*chosen, len(words))
    return tuple(Span(words[a].start, words[b - 1].end) for a, b in zip(starts, ends, strict=True))


def _may_begin(text: str, words: Sequence[Span], n: int) -> bool:
    return _OPENS.match(text, *words[n]) is not None


def _worth(text: str, words: Sequence[Span], n: int) -> float:
    """Return how likely a new cell begins at this word."""
    before, here = text[slice(*words[n - 1])], text[slice(*words[n])]
    worth = 0.0
    if (before.casefold() in _NEVER_LAST and before != "No") or before.endswith((",", "/", ":", "(", "&")):
        worth -= 4
    if before.endswith((".", ";")):
        worth += 3 if text.endswith(".") else 1
    elif before.endswith(")") or (before[:1].islower() and before not in _NEVER_LAST and not here[:1].isdigit()):
        worth += 1
    if here.startswith(("(", "[")):
        worth -= 3
    if len(here) > 1 and here.isupper() and here.isalpha():
        worth -= 0.5
    if before[-1:].isdigit() and len(here) <= 2 and here.isalpha():
        worth -= 2  # a unit
    if here.casefold() in {"no", "yes"}:
        worth += 1
    if here in {"–", "—", "-", "+", "<", ">", "×"} and n + 1 < len(words):
        worth -= 1.5
    return worth


def _fitness(text: str, words: Sequence[Span], chosen: Sequence[int], *, aspect: bool) -> float:
    starts = (0, *chosen)
    if aspect and text[slice(*words[0])].casefold() in _NO_ASPECTS:
        return -99.0
    lengths = [b - a for a, b in zip(starts, (*chosen, len(words)), strict=True)]
    worth = sum(_worth(text, words, n) for n in chosen)
    sides, firsts = lengths, starts
    if aspect:
        worth += 1.0 if text[slice(*words[lengths[0] - 1])].casefold() in _ASPECTS else 0.0
        worth -= 0.5 if text[slice(*words[lengths[0]])].casefold() in _ASPECTS else 0.0
        worth -= max(0, lengths[0] - _LONGEST_ASPECT) * 1.5
        worth -= 0.2 * (lengths[0] - 1)
        sides, firsts = lengths[1:], starts[1:]
    worth -= 0.15 * min(max(sides) - min(sides), 8)
    opening = {text[slice(*words[n])].casefold() for n in firsts}
    if len(opening) < len(firsts) and _only_there(text, words, firsts):
        worth += 1.5
    kinds = {_kind(text[slice(*words[n])]) for n in firsts}
    if len(kinds) > 1:
        worth -= 0.7
    return worth


def _only_there(text: str, words: Sequence[Span], firsts: Sequence[int]) -> bool:
    """Whether a word that opens two sides stands nowhere else: "Court" of "High Court or Supreme Court" opens none."""
    said = [text[slice(*word)].casefold() for word in words]
    opening = [said[n] for n in firsts]
    return any(1 < opening.count(word) == said.count(word) for word in opening)


def _kind(word: str) -> str:
    return "number" if any(char.isdigit() for char in word) else "word"


def _by_repetition(text: str, words: Sequence[Span], columns: int) -> tuple[Span, ...] | None:
    """Cut `Speed up to 10 MB up to 2 GB` where the same two words begin both sides."""
    said = [text[slice(*word)].casefold() for word in words]
    for first in range(1, min(len(said) - 3, _LONGEST_ASPECT + 1)):
        for second in range(first + 2, len(said) - 1):
            if said[first : first + 2] == said[second : second + 2]:
                return _spans(words, (first, second)) if columns == 3 else None
    return None
