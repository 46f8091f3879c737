"""An answer in one's own words is graded by the key points it makes, denies, or ascribes to the wrong side.

It is pure and needs the standard library only. What it can't know it says: three states, never a percentage.
"""

from collections.abc import Sequence

from studydeck.core.grading.finding import coverage
from studydeck.core.grading.finding.matching import HALF, MET, NOTHING, Match, best_match
from studydeck.core.grading.finding.weighing import COMMON
from studydeck.core.grading.marks import CORRECT_FROM, PARTIAL_FROM, Marked, in_context, marked_point, of_traces
from studydeck.core.grading.non_answers import is_dont_know, is_stuffing
from studydeck.core.grading.prepared import Card, Heard, compiled, hear, ways_of
from studydeck.core.grading.rubric import Certainty, Concept, Flag, Grade, Mark, PointGrade, Rubric, Verdict
from studydeck.core.grading.words.languages import is_foreign
from studydeck.core.grading.words.tokens import read

CONTRADICTION_COSTS = 0.35
SURE_MET, SURE_MISSING = 0.8, 0.3
_SHORT = 14  # words; that nothing is found in a longer answer is not sure to mean that nothing is right
_OTHER_SHARE, _OTHER_LEAD, _OTHER_OWN = 0.5, 0.3, 0.4
_OTHER_AT_MOST = 0.8


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
    marks = [marked_point(card, heard, n) for n in range(len(card.points))]
    return _weighed(card, heard, marks, flags)


def _weighed(card: Card, heard: Heard, marks: list[Marked], flags: list[Flag]) -> Grade:
    required = [n for n, point in enumerate(card.points) if not point.optional] or list(range(len(card.points)))
    made = in_context(heard, marks, required)
    got = sum(1.0 if made[n] is Mark.MET else 0.5 if made[n] is Mark.HALF else 0.0 for n in required)
    against = sum(mark in (Mark.DENIED, Mark.WRONG_SIDE) for mark in made)
    score = max(0.0, min(1.0, got / len(required) - CONTRADICTION_COSTS * against))
    if card.whole:
        score = _of_whole(card, heard, made)
        against = sum(mark in (Mark.DENIED, Mark.WRONG_SIDE) for mark in made)
    elif Mark.HALF in made and Mark.MET not in made and not against:
        score = of_traces(heard, marks, made, score, lone=len(required) > 3)
    swapped = _swapped(card, made, both_named=len({mention.subject for mention in heard.named}) > 1) or (
        Mark.MET not in made and sum(marked.leaning for marked in marks) >= 2
    )
    essential_denied = any(card.points[n].essential and made[n] is Mark.DENIED for n in range(len(made)))
    essential_missing = any(card.points[n].essential and made[n] is not Mark.MET for n in range(len(made)))
    plainly = Mark.MET not in made and not _denies_other(heard)
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
    elif score >= PARTIAL_FROM or _holds(made, marks):
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
        (swapped and plainly)
        or bool({Flag.STUFFING, Flag.OTHER_CONCEPT} & set(flags))
        or (
            verdict is Verdict.CORRECT and all(value >= SURE_MET for value in scores) and not any(map(_doubtful, marks))
        )
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


def _holds(made: Sequence[Mark], marks: Sequence[Marked]) -> bool:
    """Whether as much is right as is wrong, and not only by one word."""
    met = sum(mark is Mark.MET for mark in made)
    plain = any(mark is Mark.MET and _plainly(one.match) for mark, one in zip(made, marks, strict=True))
    return (met >= 2 or (plain and len(made) > 2)) and met >= sum(
        mark in (Mark.DENIED, Mark.WRONG_SIDE) for mark in made
    )


def _swapped(card: Card, made: Sequence[Mark], *, both_named: bool) -> bool:
    wrong = sum(mark is Mark.WRONG_SIDE for mark in made)
    right = sum(mark is Mark.MET for mark, side in zip(made, card.sides, strict=True) if side >= 0)
    return wrong > right and (both_named or wrong > 1)


def _denies_other(heard: Heard) -> bool:
    """Whether a denial names a side: what stands there may be said of the other one."""
    tokens = heard.text.tokens
    return any(
        cue < mention.first and tokens[cue].sentence == tokens[mention.first].sentence
        for cue in heard.answer.mood.cues
        for mention in heard.named
    )


def _doubtful(marked: Marked) -> bool:
    """Whether a part of a point is denied, of an optional one too."""
    return marked.match.denied and marked.match.score >= HALF


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
