"""Whether an answer says a point the wrong way round: from low to high, or the king forced the barons."""

from collections.abc import Sequence

from studydeck.core.grading.finding.found import Hit
from studydeck.core.grading.finding.variants import Unit, Variant
from studydeck.core.grading.statements.prepositions import behind
from studydeck.core.grading.statements.until import joint_in, parts
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
    if way.stages:
        return False  # what stands first is told by the word between
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


def is_early(tokens: Sequence[Token], way: Variant, chosen: Sequence[Hit | None]) -> bool:
    """Whether what holds first and what holds then have changed places: guilty until proven innocent."""
    hits = [(stage, hit) for stage, hit in zip(way.stages, chosen, strict=False) if hit is not None]
    if len({stage for stage, _hit in hits}) < 2:
        return False
    joint = _joint_at(tokens, hits[0][1].place)
    if joint < 0:
        return False
    stood = parts(tokens, joint)
    turned = [stage for stage, hit in hits if hit.place in stood[1 - stage] and not hit.contrary]
    kept = [stage for stage, hit in hits if hit.place in stood[stage] and not hit.contrary]
    contrary = {stage for stage, hit in hits if hit.place in stood[stage] and hit.contrary}
    return len(contrary) == 2 or (len(set(turned)) == 2 and len(turned) > len(kept))


def _joint_at(tokens: Sequence[Token], place: int) -> int:
    """Return the one joint of the sentence that a word stands in, or of its part where the sentence has several, or -1."""
    first = last = place
    while first > 0 and tokens[first - 1].sentence == tokens[place].sentence:
        first -= 1
    while last < len(tokens) and tokens[last].sentence == tokens[place].sentence:
        last += 1
    joint = joint_in(tokens[first:last])
    if joint >= 0:
        return first + joint
    cuts = [n for n in range(first, last) if tokens[n].word in ("and", "but", "while")]
    first = max((n for n in cuts if n < place), default=first)
    last = min((n for n in cuts if n > place), default=last)
    joint = joint_in(tokens[first:last])
    return first + joint if joint >= 0 else -1


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
