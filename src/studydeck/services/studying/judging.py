"""Judging a typed answer: what was found in it, in which words that is told, and which grade it suggests."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from studydeck.core.card import Point
from studydeck.core.grading.rubric import Certainty, Concept, Flag, Grade, Mark, PointGrade, Rubric, Verdict
from studydeck.core.scheduler import Rating
from studydeck.services.library import Library
from studydeck.services.studying import remembered
from studydeck.services.studying.judging_words import sentence_of
from studydeck.services.studying.rubrics import (
    Words,
    further_answers,
    named_instead,
    other_concepts,
    other_words,
    rubric_of,
    words_of,
)
from studydeck.services.studying.showing import Showing

if TYPE_CHECKING:  # compared only when something exact was typed
    from studydeck.core.grading.spelling.exact import Piece

__all__ = ["Basis", "Judged", "after_ticking", "basis_of", "judge", "judge_by", "rubric_of", "words_of"]

LONGEST_JUDGED, LONGEST_LISTED = 4_000, 1_500  # characters of an answer that are looked at: in own words, in exact ones
_FAST_MS, _FAST_MS_A_WORD = 6_000, 1_300  # to think, and to type a word, of an answer that came easily


@dataclass(frozen=True, slots=True)
class Judged:
    """What was found in a typed answer.

    Attributes:
        how: `points` by key points, `exact` word by word, `list` item by item, `none` where only the user can tell.
        text: the answer as it was typed.
        verdict: how good it is, or None where only the user can tell.
        certainty: whether a grade is preselected (sure), the points are asked about (unsure), or neither.
        flags: what is special about it.
        points: what became of each key point or item.
        diff: the answer against the nearest right one, piece by piece; empty where it isn't exact.
        sentence: in plain words, what was found.
        confused_with: the concept that it describes instead, or None.
        rating: the suggested grade, or None where none is preselected.
        remembered: whether the rating is that of an earlier answer that was alike.
        derived: whether the points were derived from the model answer.
        extra: what was named beside a list's items.
        in_order: whether what was named of a list stands in the right order, or the order doesn't count.
        slip: whether a slip of the pen or an accent was forgiven.
        best: of the exact answers the one that was meant.
    """

    how: str
    text: str
    verdict: Verdict | None
    certainty: Certainty
    flags: tuple[Flag, ...] = ()
    points: tuple[PointGrade, ...] = ()
    diff: "tuple[Piece, ...]" = ()
    sentence: str = ""
    confused_with: Concept | None = None
    rating: Rating | None = None
    remembered: bool = False
    derived: bool = False
    extra: tuple[str, ...] = ()
    in_order: bool = True
    slip: bool = False
    best: str = ""

    @property
    def marks(self) -> tuple[Mark, ...]:
        """What became of each point, in their order."""
        return tuple(point.mark for point in self.points)


def judge(library: Library, showing: Showing, text: str, *, ms: int | None = None, hint: bool = False) -> Judged:
    """Return what is found in a typed answer to a card.

    Args:
        library: open.
        showing: the card.
        text: what was typed; any text at all.
        ms: how long it took from the question on, or None where that isn't known.
        hint: whether the hint was shown.
    """
    return judge_by(basis_of(library, showing), text, ms=ms, hint=hint)


@dataclass(frozen=True, slots=True)
class Basis:
    """What an answer to a card is judged by, read from the library; judging by it reads nothing more.

    Attributes:
        showing: the card.
        words: its exact words, or None where an answer in one's own words is meant.
        others: exact words that are something else.
        concepts: what may be named instead of it.
        rubric: its points, or None.
        earlier: the answers that are remembered of it, newest first.
    """

    showing: Showing
    words: Words | None
    others: tuple[str, ...]
    concepts: tuple[Concept, ...]
    rubric: Rubric | None
    earlier: "tuple[remembered.Remembered, ...]"


def basis_of(library: Library, showing: Showing) -> Basis:
    """Return what an answer to a card is judged by."""
    words = words_of(showing)
    earlier = tuple(remembered.of(library, showing.uid, showing.origin))
    if words is None:
        return Basis(showing, None, (), (), rubric_of(library, showing), earlier)
    return Basis(showing, words, other_words(library, showing), other_concepts(library, showing), None, earlier)


def judge_by(basis: Basis, text: str, *, ms: int | None = None, hint: bool = False) -> Judged:
    """Return what is found in a typed answer, as `judge`; any thread may do it."""
    found = _found(basis, text, ms=ms, hint=hint)
    return remembered.taken_over(basis.earlier, found, lambda earlier: _found(basis, earlier))


def make_ready(basis: Basis) -> None:
    """Work out what an answer to a card is looked for, while it is still typed: judging it takes no time then."""
    judge_by(basis, "?")


def _found(basis: Basis, text: str, *, ms: int | None = None, hint: bool = False) -> Judged:
    words, showing = basis.words, basis.showing
    whole, text = text, text[: LONGEST_JUDGED if words is None else LONGEST_LISTED]
    if words is not None:
        found = _judge_list(words, text, basis.others) if words.listed else _judge_exact(words, text, basis.others)
        if found.verdict is Verdict.WRONG and (instead := named_instead(basis.concepts, text)) is not None:
            found = replace(found, confused_with=instead, flags=(Flag.OTHER_CONCEPT,))
    else:
        rubric = basis.rubric
        found = _judge_points(rubric, showing, text, hint=hint, fast=is_fast(text, ms)) if rubric else _unjudged(text)
    if len(text) < len(whole):
        found = replace(found, text=whole, flags=tuple(dict.fromkeys((*found.flags, Flag.TOO_LONG))))
    return replace(found, sentence=sentence_of(found))


def is_fast(text: str, ms: int | None) -> bool:
    """Return whether an answer came without much thought, for the time that typing it takes."""
    return ms is not None and ms <= _FAST_MS + _FAST_MS_A_WORD * len(text.split())


def after_ticking(judged: Judged, marks: Sequence[Mark], *, hint: bool = False) -> Judged:
    """Return what follows once the user said which points were made: verdict and grade are those of the marks."""
    from studydeck.core.grading import rating

    verdict, suggested = rating.of_marks([grade.point for grade in judged.points], marks, hint=hint, fast=False)
    points = tuple(replace(grade, mark=mark) for grade, mark in zip(judged.points, marks, strict=True))
    return replace(judged, verdict=verdict, rating=suggested, points=points, certainty=Certainty.SURE)


# --- in one's own words -------------------------------------------------------------------------------------------


def _judge_points(rubric: Rubric, showing: Showing, text: str, *, hint: bool, fast: bool) -> Judged:
    from studydeck.core.grading import key_points, rating

    grade = key_points.grade(rubric, text)
    if grade.derived:
        for answer in further_answers(showing):
            grade = max(grade, key_points.grade(replace(rubric, answer=answer), text), key=_goodness)
    alone = grade.derived and len(grade.points) <= 1 and not grade.flags  # the whole answer as its only point
    if grade.certainty is Certainty.CANNOT_JUDGE or alone:
        return replace(_unjudged(text), flags=grade.flags)
    return Judged(
        "points",
        text,
        grade.verdict,
        grade.certainty,
        grade.flags,
        grade.points,
        confused_with=grade.other,
        rating=rating.suggested(grade, hint=hint, fast=fast),
        derived=grade.derived,
    )


def _goodness(grade: Grade) -> tuple[bool, float]:
    return grade.certainty is not Certainty.CANNOT_JUDGE, grade.score


def _unjudged(text: str) -> Judged:
    if not text.strip():
        return _nothing("none", text)
    return Judged("none", text, None, Certainty.CANNOT_JUDGE)


# --- word by word -------------------------------------------------------------------------------------------------


def _nothing(how: str, text: str, points: tuple[PointGrade, ...] = ()) -> Judged:
    """Return what follows from an empty answer."""
    return Judged(how, text, Verdict.WRONG, Certainty.SURE, (Flag.EMPTY,), points, rating=Rating.AGAIN)


def _judge_exact(words: Words, text: str, others: tuple[str, ...]) -> Judged:
    from studydeck.core.grading.spelling.exact import compare

    if not text.strip():
        return _nothing("exact", text)
    found = compare(words.items[0], text, others=others)
    verdict, rating = (Verdict.CORRECT, Rating.GOOD) if found.right else (Verdict.WRONG, Rating.AGAIN)
    return Judged(
        "exact", text, verdict, Certainty.SURE, diff=found.diff, rating=rating, slip=found.slip, best=found.best
    )


_LIST_RATINGS = {Verdict.CORRECT: Rating.GOOD, Verdict.PARTIAL: Rating.HARD, Verdict.WRONG: Rating.AGAIN}


def _judge_list(words: Words, text: str, others: tuple[str, ...]) -> Judged:
    from studydeck.core.grading.spelling.exact import compare_list

    items = [Point(ways[0], ways[1:]) for ways in words.items]
    if not text.strip():
        return _nothing("list", text, tuple(PointGrade(item, Mark.MISSING, 0.0) for item in items))
    grade = compare_list(words.items, text, ordered=words.ordered, others=others)
    points = tuple(
        PointGrade(item, Mark.MISSING, 0.0) if one is None else PointGrade(item, Mark.MET, 1.0, one.text)
        for item, one in zip(items, grade.found, strict=True)
    )
    return Judged(
        "list",
        text,
        grade.verdict,
        Certainty.SURE,
        points=points,
        rating=_LIST_RATINGS[grade.verdict],
        extra=tuple(grade.extra),
        in_order=grade.in_order or not words.ordered,
        slip=any(one is not None and one.exact.slip for one in grade.found),
    )
