"""An answer cut into clauses: at punctuation, and at a conjunction that a subject follows."""

from collections.abc import Sequence
from itertools import pairwise

from studydeck.core.grading.subjects.subject_names import Mention
from studydeck.core.grading.words.tokens import Token

_OPENINGS = frozenset("and but while whereas or so then because since although though however yet as whilst if".split())  # noqa: SIM905


def clauses(tokens: Sequence[Token], named: Sequence[Mention]) -> list[range]:
    """Return the text cut at punctuation, and at a conjunction that a subject follows."""
    starts = {mention.first for mention in named}
    ends = {mention.last: mention.first for mention in named}
    cuts = [0]
    for place in range(1, len(tokens)):
        new_piece = tokens[place].piece != tokens[place - 1].piece
        joins = place - 1 in ends and all(token.function for token in tokens[cuts[-1] : ends[place - 1]])
        opens = tokens[place].word in _OPENINGS and not (joins and tokens[place].word in ("and", "or"))
        if new_piece or (opens and _subject_follows(tokens, place, starts)):
            cuts.append(place)
    cuts.append(len(tokens))
    return [range(first, last) for first, last in pairwise(cuts) if first < last]


def _subject_follows(tokens: Sequence[Token], place: int, starts: set[int]) -> bool:
    following = place + 1
    while following < len(tokens) and tokens[following].function and following not in starts and following < place + 4:
        following += 1
    return following in starts and tokens[following].piece == tokens[place].piece
