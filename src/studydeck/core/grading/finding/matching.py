"""How well an answer says a point: the best of the point's variants in each segment, in neighbours, and in the whole."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from studydeck.core.grading.finding.choosing import chosen_hits
from studydeck.core.grading.finding.found import Answer, Hit
from studydeck.core.grading.finding.tally import Tally, is_specific, tallied
from studydeck.core.grading.finding.variants import Variant
from studydeck.core.grading.finding.weighing import COMMON, IN_SUBJECT
from studydeck.core.grading.statements.relations import is_reversed
from studydeck.core.grading.statements.stretches import Window
from studydeck.core.grading.statements.turned import is_early, is_turned

MET, HALF = 0.60, 0.38
BARELY = 0.55  # what thin evidence is worth at most
_SCATTERED = 0.92  # of a match over the whole answer: words of one thought stand together
_REST = 0.7  # of a statement that must stand besides the contrary word
_PLAIN = 0.9  # score of a match that no denial elsewhere takes away
_LONG = 5  # words of a phrase
_IN_DOUBT = 0.41  # what is worth a match at most in which something says the contrary
_WORTHLESS = 0.25  # of a match that isn't looked at closely
_FULL = 0.85  # of a point that is negative itself that must be found for it to be denied
_LITTLE = 0.45  # weight that was found; below, it is thin evidence


@dataclass(frozen=True, slots=True)
class Match:
    """How well a stretch of an answer says a point.

    Attributes:
        score: the share of the variant's weight that was found.
        denied: whether what was found is denied.
        first: the first word that was found, or -1.
        last: the last one.
        level: how near the words stand, 0 the nearest.
        weight: how much was found, not as a share.
        words: how many words that carry meaning were found.
        reversed: whether one thing is said to be more than another, and it is the other way round.
        specific: whether a word was found that is the point's own, or it has none.
        places: where its words of meaning stand, in the order of the point.
    """

    score: float = 0.0
    denied: bool = False
    first: int = -1
    last: int = -1
    level: int = 0
    weight: float = 0.0
    words: int = 0
    reversed: bool = False
    specific: bool = False
    places: tuple[int, ...] = ()


NOTHING = Match()


def best_match(
    answer: Answer, ways: Sequence[Variant], stretches: Sequence[Window], allowed: Callable[[int], bool] | None = None
) -> Match:
    """Return the best match of a point; what is said somewhere counts before what is denied elsewhere less clearly.

    Args:
        answer: the indexed answer.
        ways: the variants of the point.
        stretches: where to look.
        allowed: which places count; None for all.
    """
    said = denied = NOTHING
    cues = sorted(place for place in answer.mood.cues if allowed is None or allowed(place))
    for way in ways:
        spelled = _spelled(answer, way, allowed)
        if spelled is not None:
            return spelled
        hits = [[hit for hit in answer.hits(unit) if allowed is None or allowed(hit.place)] for unit in way.units]
        places = sorted({hit.place for some in hits for hit in some})
        if not places:
            continue
        where = [sorted(hit.place for hit in some) for some in hits]
        seen: set[tuple[int, int]] = set()
        for window in stretches:
            inside = (bisect_left(places, window.first), bisect_right(places, window.last))
            if inside[0] == inside[1] or inside in seen or _at_most(way, where, window) < _WORTHLESS:
                continue
            seen.add(inside)
            match = _in_window(answer, way, hits, window, cues)
            if match.denied:
                denied = _better(denied, match)
            else:
                said = _better(said, match)
    if denied.reversed and denied.score >= MET and denied.first <= said.last and said.first <= denied.last:
        return denied  # however the same is put more loosely
    if said.score >= _PLAIN and (denied.first > said.last or denied.last < said.first):
        return said
    if denied.score >= MET and (
        said.score < MET or denied.weight > said.weight * 1.15 or denied.score > said.score + 0.2
    ):
        return denied
    if denied.score >= HALF > said.score:
        return denied
    return said if said.specific else replace(said, score=min(said.score, BARELY))


def _at_most(way: Variant, where: Sequence[Sequence[int]], window: Window) -> float:
    """Return what a variant can score in a window at most."""
    weight = 0.0
    for unit, places in zip(way.units, where, strict=True):
        n = bisect_left(places, window.first)
        if n < len(places) and places[n] <= window.last:
            weight += unit.weight
    return weight / way.total


def _spelled(answer: Answer, way: Variant, allowed: Callable[[int], bool] | None) -> Match | None:
    """Return the match of a variant that the answer says by its initials alone."""
    span = answer.stands(way.initials) if len(way.initials) > 1 and not way.thin else None
    if (
        span is None
        or span[0] in answer.masked
        or (allowed is not None and not allowed(span[0]))
        or answer.mood.denied[span[0]]
    ):
        return None
    if answer.words.knows(way.initials) or answer.tokens[span[0]].function:
        return None
    return Match(1.0, denied=False, first=span[0], last=span[1], weight=way.total)


def _better(one: Match, other: Match) -> Match:
    return other if (other.score, other.weight, -other.level) > (one.score, one.weight, -one.level) else one


def _in_window(
    answer: Answer, way: Variant, hits: Sequence[Sequence[Hit]], window: Window, cues: Sequence[int]
) -> Match:
    inside = [[hit for hit in some if window.first <= hit.place <= window.last] for some in hits]
    chosen = chosen_hits(answer.tokens, way.units, inside)
    tally = tallied(answer, way, chosen)
    if not tally.real:
        return NOTHING
    tally.settle(both_deny=way.denies and tally.denying > 0 and _odd(cues, window))
    share = tally.found / way.total
    alone = tally.counted <= 1 < sum(unit.weight > IN_SUBJECT for unit in way.units)
    if alone and not tally.contrary and tally.denying > tally.agreeing:
        return NOTHING  # one denied word of several denies nothing of the point
    if tally.denying and len(way.units) == 1 and len(way.tokens) >= _LONG:
        return NOTHING  # so little of a long phrase denies nothing of it either
    turned_round = is_reversed(way.relations, answer.relations) or is_early(answer.tokens, way, chosen)
    denied = (
        tally.denying + tally.contrary > tally.agreeing
        or turned_round
        or (tally.contraries > 0 and share >= MET and tally.agreeing >= (way.total - tally.turned) * _REST)
        or is_turned(answer.tokens, way, chosen)
        or (share >= MET and _is_mirrored(answer, way, chosen, window))
    )
    score = share if denied else tally.agreeing / way.total
    if denied and way.denies and share < _FULL:
        return NOTHING  # a point that denies is denied by nothing less than its contrary
    if window.level == 2:
        score *= _SCATTERED
    if way.thin:
        score = min(score, HALF)
    elif not denied:
        missing = _lacks_number(way, chosen) or (way.bare_denial and not _denies(answer, cues, window))
        score = min(score, _most(way, tally, alone=alone, missing=missing))
    specific = tally.specific or not any(is_specific(unit) for unit in way.units)
    return Match(
        min(score, 1.0),
        denied,
        tally.first,
        tally.last,
        window.level,
        tally.found,
        tally.counted,
        turned_round,
        specific,
        _rich_places(way, chosen),
    )


def _lacks_number(way: Variant, chosen: Sequence[Hit | None]) -> bool:
    return any(hit is None and unit.keys[0].word[0].isdigit() for unit, hit in zip(way.units, chosen, strict=True))


def _rich_places(way: Variant, chosen: Sequence[Hit | None]) -> tuple[int, ...]:
    """Return where the words that carry a point's meaning stand, in the order of the point."""
    pairs = zip(way.units, chosen, strict=True)
    return tuple(hit.place for unit, hit in pairs if hit is not None and unit.weight >= COMMON)


def _most(way: Variant, tally: Tally, *, alone: bool, missing: bool) -> float:
    """Return what a match is worth at most: thin evidence meets no point by itself."""
    if tally.counted <= 1 and len(way.units) == 1 and len(way.tokens) >= _LONG:
        return BARELY  # of a long phrase little but small words is left
    if tally.contraries:
        return _IN_DOUBT
    if missing:
        return HALF - 0.05
    if tally.agreeing < _LITTLE or (tally.counted <= 1 and (alone or not tally.firm)):
        return BARELY
    return 1.0


def _is_mirrored(answer: Answer, way: Variant, chosen: Sequence[Hit | None], window: Window) -> bool:
    """Whether both words of a contrast stand on one side of it: of `the dearer, the less`, `the dearer, the more`."""
    taken = {hit.place for hit in chosen if hit is not None}
    partners = [unit.paired and hit is not None for unit, hit in zip(way.units, chosen, strict=True)]
    return any(
        unit.paired
        and hit is None
        and sum(partners) == 1
        and any(window.first <= place <= window.last and place not in taken for place in answer.turned(unit))
        for unit, hit in zip(way.units, chosen, strict=True)
    )


def _odd(cues: Sequence[int], window: Window) -> bool:
    return sum(window.first <= place <= window.last for place in cues) % 2 == 1


def _denies(answer: Answer, cues: Sequence[int], window: Window) -> bool:
    """Whether a stretch denies anything, or says that nothing else does it."""
    span = range(window.first, window.last + 1)
    return any(place in cues or place in answer.mood.only for place in span) or any(
        answer.tokens[place].word in ("only", "unique", "sole", "alone") for place in span
    )
