"""How well an answer says a point: the best of the point's variants in each segment, in neighbours, and in the whole."""

# ruff: noqa: SIM905 - lists of words are read as text

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from studydeck.core.grading.choosing import chosen_hits
from studydeck.core.grading.found import OTHER_DENIAL, Answer, Hit
from studydeck.core.grading.relations import is_reversed
from studydeck.core.grading.tokens import Token
from studydeck.core.grading.turned import is_turned
from studydeck.core.grading.variants import IN_SUBJECT, Unit, Variant

MET, HALF = 0.60, 0.38
BARELY = 0.55  # what thin evidence is worth at most
_SCATTERED = 0.92  # of a match over the whole answer: words of one thought stand together
_CONJUNCTIONS = frozenset("and but or while whereas because so then whilst although since if when".split())
_REST = 0.7  # of a statement that must stand besides the contrary word
_HEAVY = 0.4  # of a word that turns a statement round by being contrary
_NEAR = 4  # words between a contrary word and what it is said of
_PLAIN = 0.9  # score of a match that no denial elsewhere takes away
_LONG = 5  # words of a phrase
_IN_DOUBT = 0.41  # what is worth a match at most in which something says the contrary
_WORTHLESS = 0.25  # of a match that isn't looked at closely
_LITTLE = 0.45  # weight that was found; below, it is thin evidence
_FIRM, _FIRMER = 0.8, 0.9  # strength of a single word that is enough for a point; of one beside the subject's name


@dataclass(frozen=True, slots=True)
class Window:
    """A stretch of an answer: from the first word to the last, and how near its words stand (0 segment, 1 neighbours, 2 whole)."""

    first: int
    last: int
    level: int


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
    """

    score: float = 0.0
    denied: bool = False
    first: int = -1
    last: int = -1
    level: int = 0
    weight: float = 0.0
    words: int = 0


NOTHING = Match()


def windows(tokens: Sequence[Token]) -> list[Window]:
    """Return the stretches in which a point is looked for, the narrowest first."""
    if not tokens:
        return []
    cuts = [0]
    cuts += [
        n
        for n in range(1, len(tokens))
        if tokens[n].piece != tokens[n - 1].piece or (tokens[n].word in _CONJUNCTIONS and n - cuts[-1] > 1)
    ]
    cuts.append(len(tokens))
    parts = [(first, last - 1) for first, last in pairwise(cuts) if last > first]
    found = {Window(first, last, 0): None for first, last in parts}
    spans = {(window.first, window.last) for window in found}
    sentences: dict[int, tuple[int, int]] = {}
    pieces: dict[int, tuple[int, int]] = {}
    for first, last in parts:
        for groups, number in ((sentences, tokens[first].sentence), (pieces, tokens[first].piece)):
            groups[number] = (groups.get(number, (first, last))[0], last)
    wider = [(*span, 1) for span in pieces.values()]
    wider += [
        (one[0], two[1], 1 if tokens[one[0]].sentence == tokens[two[0]].sentence else 2) for one, two in pairwise(parts)
    ]
    wider += [(*span, 1) for span in sentences.values()]
    wider.append((0, len(tokens) - 1, 2))
    for first, last, level in wider:
        if (first, last) not in spans:
            spans.add((first, last))
            found[Window(first, last, level)] = None
    return list(found)


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
    if said.score >= _PLAIN and (denied.first > said.last or denied.last < said.first):
        return said
    if denied.score >= MET and (
        said.score < MET or denied.weight > said.weight * 1.15 or denied.score > said.score + 0.2
    ):
        return denied
    return said


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


@dataclass(slots=True)
class _Tally:
    """What was found of a variant in a stretch, by what it says of the point."""

    agreeing: float = 0.0
    denying: float = 0.0
    contrary: float = 0.0
    contraries: int = 0
    turned: float = 0.0
    firm: bool = False
    twice: bool = False
    real: bool = False
    counted: int = 0
    first: int = 1 << 30
    last: int = -1

    @property
    def found(self) -> float:
        """The weight that was found, whatever it says."""
        return self.agreeing + self.denying + self.contrary

    def settle(self, *, both_deny: bool) -> None:
        """Take for agreement what only looks like denial.

        `hasn't left` denies the contrary word, so what stands behind it holds; a point that denies and an answer that
        denies agree, if not on the same word; and the dearer, the less is the same rule as the cheaper, the more.
        """
        if self.twice or both_deny:
            self.agreeing, self.denying = self.agreeing + self.denying, 0.0
        if self.contraries == 2 and not self.denying:
            self.agreeing, self.contrary, self.contraries = self.agreeing + self.contrary, 0.0, 0


def _in_window(
    answer: Answer, way: Variant, hits: Sequence[Sequence[Hit]], window: Window, cues: Sequence[int]
) -> Match:
    inside = [[hit for hit in some if window.first <= hit.place <= window.last] for some in hits]
    chosen = chosen_hits(answer.tokens, way.units, inside)
    tally = _tally(answer, way, chosen)
    if not tally.real:
        return NOTHING
    tally.settle(both_deny=way.denies and tally.denying > 0 and _odd(cues, window))
    share = tally.found / way.total
    alone = tally.counted <= 1 < sum(unit.weight > IN_SUBJECT for unit in way.units)
    if alone and not tally.contrary and tally.denying > tally.agreeing:
        return NOTHING  # one denied word of several denies nothing of the point
    denied = (
        tally.denying + tally.contrary > tally.agreeing
        or is_reversed(way.relations, answer.relations)
        or (tally.contraries > 0 and share >= MET and tally.agreeing >= (way.total - tally.turned) * _REST)
        or is_turned(answer.tokens, way, chosen)
    )
    score = share if denied else tally.agreeing / way.total
    if window.level == 2:
        score *= _SCATTERED
    if way.thin:
        score = min(score, HALF)
    elif not denied:
        number_missing = any(
            hit is None and unit.keys[0].word[0].isdigit() for unit, hit in zip(way.units, chosen, strict=True)
        )
        missing = number_missing or (way.bare_denial and not _denies(answer, cues, window))
        score = min(score, _most(way, tally, alone=alone, missing=missing))
    return Match(min(score, 1.0), denied, tally.first, tally.last, window.level, tally.found, tally.counted)


def _tally(answer: Answer, way: Variant, chosen: Sequence[Hit | None]) -> _Tally:
    tally = _Tally()
    seen: set[int] = set()
    pairs = list(zip(way.units, chosen, strict=True))
    for n, (unit, hit) in enumerate(pairs):
        if hit is None or (hit.contrary and not hit.agrees and not _bears(answer.tokens, n, pairs, hit)):
            continue
        gained = unit.weight * hit.strength
        if hit.agrees:
            tally.agreeing += gained
            tally.firm = tally.firm or hit.strength >= (_FIRM if len(way.units) == 1 else _FIRMER)
            tally.twice = tally.twice or (hit.contrary and unit.weight >= _HEAVY)
        elif hit.contrary:
            tally.contrary += gained
            tally.turned += unit.weight
            tally.contraries += unit.weight >= _HEAVY
        else:
            tally.denying += gained
        tally.real = tally.real or hit.place not in answer.mood.cues or hit.strength > OTHER_DENIAL
        tally.counted += unit.weight > IN_SUBJECT and hit.place not in seen
        seen.add(hit.place)
        tally.first, tally.last = min(tally.first, hit.place), max(tally.last, hit.last)
    return tally


def _most(way: Variant, tally: _Tally, *, alone: bool, missing: bool) -> float:
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


def _odd(cues: Sequence[int], window: Window) -> bool:
    return sum(window.first <= place <= window.last for place in cues) % 2 == 1


def _denies(answer: Answer, cues: Sequence[int], window: Window) -> bool:
    """Whether a stretch denies anything, or says that nothing else does it."""
    span = range(window.first, window.last + 1)
    return any(place in cues or place in answer.mood.only for place in span) or any(
        answer.tokens[place].word in ("only", "unique", "sole", "alone") for place in span
    )


def _bears(tokens: Sequence[Token], n: int, pairs: Sequence[tuple[Unit, Hit | None]], hit: Hit) -> bool:
    """Whether a contrary word says the contrary of the point: something of the point's own stands near it."""
    return any(
        other is not None
        and m != n
        and not other.contrary
        and unit.weight >= _HEAVY
        and abs(other.place - hit.place) <= _NEAR
        and tokens[other.place].piece == tokens[hit.place].piece
        for m, (unit, other) in enumerate(pairs)
    )
