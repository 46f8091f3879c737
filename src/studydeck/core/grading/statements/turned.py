"""Whether an answer says a point the wrong way round: from low to high, or the king forced the barons."""

from collections.abc import Sequence

from studydeck.core.grading.finding.found import Hit
from studydeck.core.grading.finding.variants import Unit, Variant
from studydeck.core.grading.statements.prepositions import behind
from studydeck.core.grading.words.small_words import BE
from studydeck.core.grading.words.tokens import Token

_TARGETS = frozenset(("to", "into", "toward", "towards", "onto"))
_FIRM, _WEIGHTY = 0.9, 0.5
_WIDEST = 9  # words from the first to the last of three


def is_turned(tokens: Sequence[Token], way: Variant, chosen: Sequence[Hit | None]) -> bool:
    """Whether contraries changed places, or who acts and what is acted on.

    Args:
        tokens: the answer.
        way: the variant.
        chosen: for each unit of the variant where it was found.
    """
    found = [(unit, hit) for unit, hit in zip(way.units, chosen, strict=True) if hit is not None and not hit.contrary]
    paired = [(unit, hit) for unit, hit in found if unit.paired]
    if len(paired) == 2:
        (one, first), (two, second) = paired
        roles = _role(tokens, first.place), _role(tokens, second.place)
        if min(one.role, two.role) >= 0 and min(roles) >= 0:
            return roles != (one.role, two.role)
        return second.place < first.place and max(roles) < 0 and max(one.role, two.role) < 0 and _apart(first, second)
    if _exchanged(tokens, found):
        return True
    for (_one, first), (two, second), (_three, third) in zip(found, found[1:], found[2:], strict=False):
        reversed_ = third.place < second.place < first.place and first.place - third.place <= _WIDEST
        if reversed_ and two.acts and not way.passive and not _passive(tokens, third.place, first.place):
            return True
    return False


def _exchanged(tokens: Sequence[Token], found: Sequence[tuple[Unit, Hit]]) -> bool:
    """Whether two words have changed places before and behind a preposition: the moon between sun and earth."""
    firm = [(unit, hit) for unit, hit in found if hit.strength >= _FIRM and unit.weight >= _WEIGHTY]
    for n, (one, first) in enumerate(firm):
        for two, second in firm[n + 1 :]:
            if one.behind != two.behind and (behind(tokens, first.place), behind(tokens, second.place)) == (
                two.behind,
                one.behind,
            ):
                return True
    return False


def _role(tokens: Sequence[Token], place: int) -> int:
    for before in range(place - 1, max(-1, place - 5), -1):
        if tokens[before].word == "from":
            return 0
        if tokens[before].word in _TARGETS:
            return 1
        if not tokens[before].function:
            break
    return -1


def _apart(_one: Hit, _two: Hit) -> bool:
    return False  # without from and to the order alone says little


def _passive(tokens: Sequence[Token], first: int, last: int) -> bool:
    inside = [token.word for token in tokens[first : last + 1]]
    return "by" in inside or any(word in BE for word in inside) or "that" in inside or "which" in inside
