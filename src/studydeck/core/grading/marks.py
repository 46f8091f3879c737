"""What became of each point: met, half, denied, on the wrong side; in itself, and among the answer's other points."""

from collections.abc import Sequence
from dataclasses import dataclass

from studydeck.core.grading.finding.matching import HALF, MET, NOTHING, Match, best_match
from studydeck.core.grading.prepared import Card, Heard
from studydeck.core.grading.rubric import Mark
from studydeck.core.grading.subjects.sides import BOTH, NOBODY

CORRECT_FROM, PARTIAL_FROM = 0.75, 0.20
_SIDE_MARGIN = 0.1
_LEANS_BELOW = 0.2  # of a point's score on its own side
_CONTRADICTED = 0.7
_HALF_SUPPORTS = 0.5
_LIKE = 0.9  # score of a point of which one word of like meaning was found, at most
_OWN_WORD = 0.8  # weight of a word that no other point of the card holds
_MORE_SUPPORT, _RICH = 0.75, 0.95  # for a point of which no more than a single word was found, and that not plainly
_FEW, _SOME = 3, 7  # words of an answer that carry meaning
_COMMON_WORDS = 0.5  # score from which a point is believed of which only common words were found
_WHOLLY = 0.85  # score from which all of a point was found
_SUPPORT, _NEARLY = 0.5, 0.42  # share of the other points that are met, and score from which a point is nearly met


@dataclass(frozen=True, slots=True)
class Marked:
    """A point's match, and whether it stands on the wrong side, leans to it, is drawn to it though met, or is contradicted."""

    match: Match
    wrong_side: bool = False
    leaning: bool = False
    drawn: bool = False
    side: int = NOBODY
    contradicted: bool = False

    @property
    def denied(self) -> bool:
        """Whether the answer says the contrary."""
        return self.contradicted or (self.match.denied and self.match.score >= MET)

    @property
    def mark(self) -> Mark:
        """What became of the point by itself."""
        if self.denied:
            return Mark.DENIED
        if self.wrong_side:
            return Mark.WRONG_SIDE
        if self.match.denied or self.match.score < HALF:
            return Mark.MISSING
        return Mark.MET if self.match.score >= MET else Mark.HALF


def marked_point(card: Card, heard: Heard, n: int) -> Marked:
    """Return what became of a point, the answer's other points left aside."""
    side = card.sides[n]
    ways = card.ways[n]
    if side < 0 or all(owner == NOBODY for owner in heard.owner):
        own = best_match(heard.answer, ways, heard.stretches)
        wrong = leaning = drawn = False
    else:
        owner = heard.owner
        own = best_match(heard.answer, ways, heard.stretches, lambda place: owner[place] in (side, BOTH))
        other = best_match(
            heard.answer, ways, heard.stretches, lambda place: owner[place] >= 0 and owner[place] != side
        )
        leaning = not other.denied and other.score >= HALF and own.score < _LEANS_BELOW
        if any(place in heard.answer.mood.cues for place in range(other.first, other.last + 1)):
            other = NOTHING  # what is denied of the other side is no mistake
        here = own.score >= MET and not own.denied  # what is said of its own side may be said of the other too
        better = other.score >= MET and not other.denied and (own.denied or own.score < other.score - _SIDE_MARGIN)
        wrong, drawn = better and not here, better and here
        if wrong:
            own = other
    for way in card.against[n]:
        against = best_match(heard.answer, (way,), heard.narrow)
        if against.score >= max(_CONTRADICTED, own.score) and not against.denied and own.score < 0.95:
            return Marked(against, contradicted=True)
    return Marked(own, wrong_side=wrong, leaning=leaning, drawn=drawn, side=side)


def in_context(heard: Heard, marks: Sequence[Marked], required: Sequence[int]) -> list[Mark]:
    """Return what became of each point, a nearly met one being believed in an answer that is otherwise good."""
    made = [
        Mark.MISSING if marked.mark is Mark.MET and _is_borrowed(marked, marks) else marked.mark for marked in marks
    ]
    for n in _crossed(heard, marks):
        made[n] = Mark.DENIED
    if Mark.WRONG_SIDE in made and not _any_at_home(marks, made):
        made = [
            Mark.WRONG_SIDE if one.drawn and mark is Mark.MET else mark for one, mark in zip(marks, made, strict=True)
        ]
    if any(mark in (Mark.DENIED, Mark.WRONG_SIDE) for mark in made):
        return made
    worth = {Mark.MET: 1.0, Mark.HALF: _HALF_SUPPORTS}
    before = list(made)
    for n, marked in enumerate(marks):
        others = [before[m] for m in required if m != n]
        support = sum(worth.get(mark, 0.0) for mark in others) / len(others) if others else 0.0
        weak = marked.match.words < 2 and marked.match.weight < _RICH
        taken = (
            marked.match.words < 2
            and marked.match.weight < _OWN_WORD
            and any(
                m != n and before[m] is Mark.MET and other.match.first <= marked.match.first <= other.match.last
                for m, other in enumerate(marks)
            )
        )
        if taken:
            continue  # the word makes another point
        if made[n] is Mark.HALF and marked.match.words < 2 and marked.match.first in heard.answer.mood.deniers:
            made[n] = Mark.MISSING  # of what was found something is denied
            continue
        if not marked.match.specific and marked.match.score < _COMMON_WORDS:
            continue  # what only common words say isn't believed
        if made[n] is Mark.HALF and support >= (_MORE_SUPPORT if weak else _SUPPORT) and marked.match.score >= _NEARLY:
            made[n] = Mark.MET
    return made


def _crossed(heard: Heard, marks: Sequence[Marked]) -> set[int]:
    """Return the points of which two exchange what they act on: lets friends in, keeps strangers out.

    Each is found in two clauses only, and begins in the one in which the other ends.
    """
    clause = {
        place: n for n, one in enumerate(heard.stretches) if one.level == 0 for place in range(one.first, one.last + 1)
    }
    found: set[int] = set()
    spread = [[clause[place] for place in marked.match.places] for marked in marks]
    for n, one in enumerate(spread):
        for m, other in enumerate(spread[:n]):
            both = min(marks[n].match.score, marks[m].match.score) >= _WHOLLY and marks[n].side == marks[m].side
            near = len(set(one)) == 2 and max(one) - min(one) == 1 and set(one) == set(other)
            apart = set(marks[n].match.places).isdisjoint(marks[m].match.places)
            if both and near and apart and one[0] != other[0]:
                found.update((n, m))
    return found


def _any_at_home(marks: Sequence[Marked], made: Sequence[Mark]) -> bool:
    """Whether a point is met on its own side that isn't met better on the other."""
    return any(mark is Mark.MET and not one.drawn for one, mark in zip(marks, made, strict=True))


def _is_borrowed(one: Marked, marks: Sequence[Marked]) -> bool:
    """Whether a point stands on a single word of like meaning which makes another point better."""
    match = one.match
    return (
        match.words < 2
        and match.score < _LIKE
        and any(
            other is not one
            and other.mark is Mark.MET
            and other.match.score > match.score
            and other.match.first <= match.first <= other.match.last <= other.match.first + 1
            for other in marks
        )
    )


def of_traces(heard: Heard, marks: Sequence[Marked], made: Sequence[Mark], score: float, *, lone: bool) -> float:
    """Return the score of an answer in which no point was found plainly: how much of what it says are traces of points.

    Two or three words have no room for more than a part of a point. Of a sentence most words should belong to one. A long
    answer may say it in words that aren't known.
    """
    named = {place for mention in heard.named for place in range(mention.first, mention.last + 1)}
    content = [n for n, token in enumerate(heard.text.tokens) if not token.function and n not in named]
    traces = [marked.match for marked, mark in zip(marks, made, strict=True) if mark is Mark.HALF]
    used = sum(any(match.first <= n <= match.last for match in traces) for n in content)
    if len(content) <= _FEW and max(match.score for match in traces) >= _NEARLY:
        return max(score, PARTIAL_FROM)
    if lone and any(
        match.specific and match.score >= _NEARLY and (match.words > 1 or match.weight >= _RICH) for match in traces
    ):
        return max(score, PARTIAL_FROM)  # one of four, said in words of its own
    if _FEW < len(content) <= _SOME and 2 * used < len(content):
        return min(score, PARTIAL_FROM - 0.01)
    return score
