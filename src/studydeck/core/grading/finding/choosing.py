"""Which word of an answer stands for which word of a point, where several could."""

from collections.abc import Sequence

from studydeck.core.grading.finding.found import Hit
from studydeck.core.grading.finding.variants import Unit
from studydeck.core.grading.words.tokens import Token

_ACROSS = 3  # words that a conjunction or a comma between two words counts
_OTHER_WAY = 2  # words that the order of two words counts


def chosen_hits(tokens: Sequence[Token], units: Sequence[Unit], inside: Sequence[Sequence[Hit]]) -> list[Hit | None]:
    """Return one hit for each unit, no word of the answer serving two of them.

    Where a word and its contrary both stand there, the one counts that stands nearer to the point's other words.
    """
    chosen: list[Hit | None] = [None] * len(units)
    taken: set[int] = set()
    order = sorted(
        range(len(units)), key=lambda n: (-max((hit.strength for hit in inside[n]), default=0.0), -units[n].weight)
    )
    for n in order:
        free = [hit for hit in inside[n] if hit.place not in taken or hit.whole]
        if not free:
            continue
        best = max(free, key=lambda hit: (hit.strength, hit.agrees))
        turned = [hit for hit in free if hit.contrary != best.contrary]
        if turned:
            others = _others(n, inside)
            rival = min(turned, key=lambda hit: (_distance(hit, tokens, others), -hit.strength))
            same = min(
                (hit for hit in free if hit.contrary == best.contrary),
                key=lambda hit: (_distance(hit, tokens, others), -hit.strength),
            )
            margin = 1 if rival.contrary else -1
            nearer = _distance(rival, tokens, others) + margin <= _distance(same, tokens, others)
            best = rival if nearer else same
        elif sum(hit.strength == best.strength for hit in free) > 1:
            others = _others(n, inside)
            best = max(
                (hit for hit in free if hit.strength == best.strength),
                key=lambda hit: (hit.agrees, -_distance(hit, tokens, others)),
            )
        chosen[n] = best
        taken.add(best.place)
    return chosen


def _others(n: int, inside: Sequence[Sequence[Hit]]) -> list[tuple[bool, list[int]]]:
    """Return for each other unit whether it comes later in the variant, and where it was found."""
    return [
        (m > n, [hit.place for hit in some if not hit.contrary]) for m, some in enumerate(inside) if m != n and some
    ]


def _distance(hit: Hit, tokens: Sequence[Token], others: Sequence[tuple[bool, Sequence[int]]]) -> int:
    """Return how far a word stands from the point's others; one on the other side than in the point counts as farther."""
    return sum(
        min(
            (
                abs(hit.place - place)
                + (_OTHER_WAY if (place > hit.place) != later else 0)
                + (_ACROSS if _parted(tokens, hit.place, place) else 0)
                for place in places
                if place != hit.place
            ),
            default=0,
        )
        for later, places in others
    )


def _parted(tokens: Sequence[Token], one: int, other: int) -> bool:
    first, last = (one, other) if one < other else (other, one)
    return tokens[first].piece != tokens[last].piece or any(
        token.word in ("and", "but") for token in tokens[first:last]
    )
