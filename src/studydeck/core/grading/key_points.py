"""An answer in one's own words is graded by the key points it makes, denies, or ascribes to the wrong side.

It is pure and needs the standard library only. What it can't know it says: three states, never a percentage.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from studydeck.core.grading import coverage
from studydeck.core.grading.languages import is_foreign
from studydeck.core.grading.matching import HALF, MET, NOTHING, Match, best_match
from studydeck.core.grading.non_answers import is_dont_know, is_stuffing
from studydeck.core.grading.prepared import Card, Heard, compiled, hear, ways_of
from studydeck.core.grading.rubric import Certainty, Concept, Flag, Grade, Mark, PointGrade, Rubric, Verdict
from studydeck.core.grading.sides import BOTH, NOBODY
from studydeck.core.grading.tokens import read
from studydeck.core.grading.variants import COMMON

CORRECT_FROM, PARTIAL_FROM = 0.75, 0.20
CONTRADICTION_COSTS = 0.35
SURE_MET, SURE_MISSING = 0.8, 0.3
_SHORT = 14  # words; that nothing is found in a longer answer is not sure to mean that nothing is right
_SIDE_MARGIN = 0.1
_LEANS_BELOW = 0.2  # of a point's score on its own side
_CONTRADICTED = 0.7
_OTHER_SHARE, _OTHER_LEAD, _OTHER_OWN = 0.5, 0.3, 0.4
_OTHER_AT_MOST = 0.8
_HALF_SUPPORTS = 0.5
_OWN_WORD = 0.8  # weight of a word that no other point of the card holds
_MORE_SUPPORT, _RICH = 0.75, 0.95  # for a point of which no more than a single word was found, and that not plainly
_SUPPORT, _NEARLY = 0.5, 0.42  # share of the other points that are met, and score from which a point is nearly met


def grade(rubric: Rubric, response: str) -> Grade:
    """Grade an answer.

    Args:
        rubric: what it is judged by; without points they are derived from the model answer.
        response: the answer as typed; of a very long one the first part is read.
    """
    card = compiled(rubric)
    text = read(response)
    flags: list[Flag] = [Flag.TOO_LONG] if text.cut else []
    if not text.tokens:
        return _nothing(card, Flag.EMPTY)
    if is_dont_know(text.tokens):
        return _nothing(card, Flag.DONT_KNOW)
    if not card.points:
        return Grade(Verdict.WRONG, Certainty.CANNOT_JUDGE, 0.0, (), tuple(flags), derived=True)
    if is_foreign(text.tokens, card.small):
        points = tuple(PointGrade(point, Mark.MISSING, 0.0) for point in card.points)
        return Grade(Verdict.WRONG, Certainty.CANNOT_JUDGE, 0.0, points, tuple(flags), derived=card.derived)
    heard = hear(card, text)
    marks = [_marked(card, heard, n) for n in range(len(card.points))]
    return _weighed(card, heard, marks, flags)


@dataclass(frozen=True, slots=True)
class _Marked:
    """A point's match, and whether it stands on the wrong side, leans to it, or is contradicted."""

    match: Match
    wrong_side: bool = False
    leaning: bool = False
    contradicted: bool = False

    @property
    def denied(self) -> bool:
        return self.contradicted or (self.match.denied and self.match.score >= MET)

    @property
    def mark(self) -> Mark:
        if self.denied:
            return Mark.DENIED
        if self.wrong_side:
            return Mark.WRONG_SIDE
        if self.match.denied or self.match.score < HALF:
            return Mark.MISSING
        return Mark.MET if self.match.score >= MET else Mark.HALF


def _marked(card: Card, heard: Heard, n: int) -> _Marked:
    side = card.sides[n]
    ways = card.ways[n]
    if side < 0 or all(owner == NOBODY for owner in heard.owner):
        own = best_match(heard.answer, ways, heard.stretches)
        wrong = leaning = False
    else:
        owner = heard.owner
        own = best_match(heard.answer, ways, heard.stretches, lambda place: owner[place] in (side, BOTH))
        other = best_match(
            heard.answer, ways, heard.stretches, lambda place: owner[place] >= 0 and owner[place] != side
        )
        leaning = not other.denied and other.score >= HALF and own.score < _LEANS_BELOW
        if any(place in heard.answer.mood.cues for place in range(other.first, other.last + 1)):
            other = NOTHING  # what is denied of the other side is no mistake
        wrong = other.score >= MET and not other.denied and (own.denied or own.score < other.score - _SIDE_MARGIN)
        if wrong:
            own = other
    for way in card.against[n]:
        against = best_match(heard.answer, (way,), heard.narrow)
        if against.score >= _CONTRADICTED and not against.denied and own.score < 0.95:
            return _Marked(against, contradicted=True)
    return _Marked(own, wrong_side=wrong, leaning=leaning)


def _weighed(card: Card, heard: Heard, marks: list[_Marked], flags: list[Flag]) -> Grade:
    required = [n for n, point in enumerate(card.points) if not point.optional] or list(range(len(card.points)))
    made = _in_context(marks, required)
    got = sum(1.0 if made[n] is Mark.MET else 0.5 if made[n] is Mark.HALF else 0.0 for n in required)
    against = sum(mark in (Mark.DENIED, Mark.WRONG_SIDE) for mark in made)
    score = max(0.0, min(1.0, got / len(required) - CONTRADICTION_COSTS * against))
    if card.whole:
        score = _of_whole(card, heard, made)
        against = sum(mark in (Mark.DENIED, Mark.WRONG_SIDE) for mark in made)
    swapped = _swapped(card, made, both_named=len({mention.subject for mention in heard.named}) > 1) or (
        Mark.MET not in made and sum(marked.leaning for marked in marks) >= 2
    )
    essential_denied = any(card.points[n].essential and made[n] is Mark.DENIED for n in range(len(made)))
    essential_missing = any(card.points[n].essential and made[n] is not Mark.MET for n in range(len(made)))
    if swapped:
        flags.append(Flag.SWAP)
    if any(mark is Mark.DENIED for mark in made):
        flags.append(Flag.CONTRADICTION)
    stuffed = is_stuffing(heard.text, len({mention.subject for mention in heard.named}))
    if stuffed:
        flags.append(Flag.STUFFING)
    judged = not swapped and got / len(required) < _OTHER_AT_MOST
    other = _other_concept(card, heard, got / len(required)) if judged else None
    if other is not None:
        flags.append(Flag.OTHER_CONCEPT)
    if swapped or stuffed or other is not None or essential_denied:
        score = 0.0 if swapped or stuffed else min(score, PARTIAL_FROM - 0.01)
        verdict = Verdict.WRONG
    elif score >= CORRECT_FROM and (not against or card.derived) and not essential_missing:
        verdict = Verdict.CORRECT
    elif score >= PARTIAL_FROM or _holds(made):
        verdict = Verdict.PARTIAL
    else:
        verdict = Verdict.WRONG
    if verdict is Verdict.WRONG:  # what is right in an answer that is wrong as a whole is believed half
        made = [Mark.HALF if mark is Mark.MET else mark for mark in made]
    grades = tuple(
        PointGrade(
            point,
            mark,
            round(marked.match.score, 3) if mark in (Mark.MET, Mark.HALF) else 0.0,
            heard.text.words(marked.match.first, marked.match.last)
            if mark is not Mark.MISSING and marked.match.last >= 0
            else "",
        )
        for point, mark, marked in zip(card.points, made, marks, strict=True)
    )
    scores = [marks[n].match.score for n in required]
    sure = not card.derived and (
        bool({Flag.SWAP, Flag.STUFFING, Flag.OTHER_CONCEPT} & set(flags))
        or (verdict is Verdict.CORRECT and all(value >= SURE_MET for value in scores))
        or (
            verdict is Verdict.WRONG
            and all(value < SURE_MISSING for value in scores)
            and len(heard.text.tokens) <= _SHORT
            and not _touches(card, heard)
        )
    )
    certainty = Certainty.SURE if sure and Flag.TOO_LONG not in flags else Certainty.UNSURE
    return Grade(verdict, certainty, round(score, 3), grades, tuple(flags), other, card.derived)


def _of_whole(card: Card, heard: Heard, made: list[Mark]) -> float:
    """Return the score of an answer to a card without points of its author; a single long point is marked by it."""
    score = coverage.coverage(heard.answer, card.whole).score
    if not card.derived:
        made[0] = Mark.MET if score >= CORRECT_FROM else Mark.HALF if score >= HALF else Mark.MISSING
    return score


def _in_context(marks: Sequence[_Marked], required: Sequence[int]) -> list[Mark]:
    """Return what became of each point, a nearly met one being believed in an answer that is otherwise good."""
    made = [marked.mark for marked in marks]
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
        if made[n] is Mark.HALF and support >= (_MORE_SUPPORT if weak else _SUPPORT) and marked.match.score >= _NEARLY:
            made[n] = Mark.MET
    return made


def _holds(made: Sequence[Mark]) -> bool:
    """Whether as much is right as is wrong, and not only by one word."""
    met = sum(mark is Mark.MET for mark in made)
    return met >= 2 and met >= sum(mark in (Mark.DENIED, Mark.WRONG_SIDE) for mark in made)


def _swapped(card: Card, made: Sequence[Mark], *, both_named: bool) -> bool:
    wrong = sum(mark is Mark.WRONG_SIDE for mark in made)
    right = sum(mark is Mark.MET for mark, side in zip(made, card.sides, strict=True) if side >= 0)
    return wrong > right and (both_named or wrong > 1)


def _touches(card: Card, heard: Heard) -> bool:
    """Whether any word of an answer has to do with any of the card's points."""
    return any(
        heard.answer.hits(unit) for ways in card.ways for way in ways for unit in way.units if unit.weight >= COMMON
    )


def _other_concept(card: Card, heard: Heard, own: float) -> Concept | None:
    best: tuple[tuple[bool, int, float], Concept] | None = None
    for concept in card.others:
        ways = ways_of(concept.points, card.rubric.synonyms, card.rubric.antonyms)
        if not ways:
            continue
        matches = [best_match(heard.answer, some, heard.stretches) if some else NOTHING for some in ways]
        told = sum(match.score >= MET and not match.denied and match.words > 1 for match in matches)
        share = told / len(matches)
        if not (share >= _OTHER_SHARE and share >= own + _OTHER_LEAD):
            continue
        whole = len(matches) > 1 and all(_plainly(match) for match in matches)
        credible = whole or (own < _OTHER_OWN and (concept.likely or (told > 1 and own == 0)))
        rank = (concept.likely, told, share)
        if credible and (best is None or rank > best[0]):
            best = (rank, concept)
    return best[1] if best else None


def _plainly(match: Match) -> bool:
    return match.score >= SURE_MET and match.words > 1 and not match.denied


def _nothing(card: Card, flag: Flag) -> Grade:
    points = tuple(PointGrade(point, Mark.MISSING, 0.0) for point in card.points)
    return Grade(Verdict.WRONG, Certainty.SURE, 0.0, points, (flag,), derived=card.derived)
