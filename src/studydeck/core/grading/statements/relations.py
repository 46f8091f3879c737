"""Which of two things is said to be more, or earlier, than the other: `LTV above CAC` is not `CAC above LTV`."""

from collections.abc import Sequence
from dataclasses import dataclass

from studydeck.core.grading.statements.polarity import Polarity
from studydeck.core.grading.words.tokens import Token

_SIZE, _TIME = "size", "time"
_COMPARING: dict[str, tuple[str, int]] = {
    **dict.fromkeys(("above", "over", "greater", "higher", "more", "exceeds", "exceed", "exceeded", "larger", "bigger", "outweighs", "outweigh"), (_SIZE, 1)),
    **dict.fromkeys(("below", "under", "less", "lower", "smaller", "fewer"), (_SIZE, -1)),
    "minus": ("difference", 1),
    **dict.fromkeys(("after", "later", "follows", "follow"), (_TIME, 1)),
    **dict.fromkeys(("before", "earlier", "precedes", "precede"), (_TIME, -1)),
}  # fmt: skip
_REACH = 6


@dataclass(frozen=True, slots=True)
class Relation:
    """One thing is more (or later) than another.

    Attributes:
        dimension: size or time.
        more: stem of what is more.
        less: stem of what is less.
    """

    dimension: str
    more: str
    less: str


def relations(tokens: Sequence[Token], mood: Polarity) -> frozenset[Relation]:
    """Return what a text says of two things, each the nearest word of meaning on its side of the comparison."""
    found = set()
    for place, token in enumerate(tokens):
        compared = _COMPARING.get(token.word)
        if compared is None or mood.denied[place]:
            continue
        left = _near(tokens, place, -1)
        right = _near(tokens, place, 1)
        if left and right and left != right:
            dimension, sign = compared
            found.add(Relation(dimension, *((left, right) if sign > 0 else (right, left))))
    return frozenset(found)


def is_reversed(point: frozenset[Relation], answer: frozenset[Relation]) -> bool:
    """Whether an answer says one of the point's relations the other way round, and never the right way."""
    return any(Relation(one.dimension, one.less, one.more) in answer and one not in answer for one in point)


def _near(tokens: Sequence[Token], place: int, step: int) -> str:
    n = place + step
    while 0 <= n < len(tokens) and abs(n - place) <= _REACH and tokens[n].piece == tokens[place].piece:
        if (
            not tokens[n].function
            and not tokens[n].word[0].isdigit()
            and tokens[n].word not in ("times", "well", "far")
        ):
            return tokens[n].stem
        n += step
    return ""
