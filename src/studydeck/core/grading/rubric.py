"""What an answer in one's own words is judged by, and what comes of it."""

from dataclasses import dataclass
from enum import StrEnum

from studydeck.core.card import Point


class Verdict(StrEnum):
    """How good an answer is as a whole."""

    CORRECT = "correct"
    PARTIAL = "partial"
    WRONG = "wrong"


class Certainty(StrEnum):
    """How far a verdict can be trusted: take it, ask the user, or show both answers and leave it to the user."""

    SURE = "sure"
    UNSURE = "unsure"
    CANNOT_JUDGE = "cannot-judge"


class Mark(StrEnum):
    """What became of one key point."""

    MET = "met"
    HALF = "half"
    MISSING = "missing"
    DENIED = "denied"
    WRONG_SIDE = "wrong-side"


class Flag(StrEnum):
    """What is special about an answer."""

    EMPTY = "empty"
    DONT_KNOW = "dont-know"
    STUFFING = "stuffing"
    SWAP = "swap"
    CONTRADICTION = "contradiction"
    OTHER_CONCEPT = "other-concept"
    TOO_LONG = "too-long"


@dataclass(frozen=True, slots=True)
class Subject:
    """What an answer speaks of: a side of a difference or a defined term, with its other names."""

    name: str
    also: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Concept:
    """Another card's subject, which an answer may describe by mistake.

    Attributes:
        uid: its note, or empty outside a library.
        name: as it is told to the user.
        points: what an answer about it would say.
        likely: whether the author or a difference names it as easily confused.
    """

    uid: str
    name: str
    points: tuple[Point, ...]
    likely: bool = False


@dataclass(frozen=True, slots=True)
class Rubric:
    """What an answer is judged by.

    Attributes:
        prompt: the question as asked.
        kind: the note's kind.
        answer: the model answer as plain text.
        points: what an answer must contain; empty lets them be derived from the model answer.
        subjects: the sides of a difference, or the term that is defined.
        synonyms: words of the deck that mean the same.
        antonyms: words of the deck that mean the contrary.
        others: what it may be confused with.
    """

    prompt: str
    kind: str
    answer: str
    points: tuple[Point, ...] = ()
    subjects: tuple[Subject, ...] = ()
    synonyms: tuple[tuple[str, ...], ...] = ()
    antonyms: tuple[tuple[str, ...], ...] = ()
    others: tuple[Concept, ...] = ()


@dataclass(frozen=True, slots=True)
class PointGrade:
    """What became of one key point.

    Attributes:
        point: the point, as the author wrote it or as it was derived.
        mark: what became of it.
        score: how well it was met, 0 to 1.
        said: the user's own words that it was found in, or empty.
    """

    point: Point
    mark: Mark
    score: float
    said: str = ""


@dataclass(frozen=True, slots=True)
class Grade:
    """What comes of an answer.

    Attributes:
        verdict: how good it is.
        certainty: how far that can be trusted.
        score: met points and half the half ones over the required points, less contradictions; 0 to 1.
        points: every point in the rubric's order.
        flags: what is special about it.
        other: the concept that it describes instead, or None.
        derived: whether the points were derived from the model answer.
    """

    verdict: Verdict
    certainty: Certainty
    score: float
    points: tuple[PointGrade, ...] = ()
    flags: tuple[Flag, ...] = ()
    other: Concept | None = None
    derived: bool = False
