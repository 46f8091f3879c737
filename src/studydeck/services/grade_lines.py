"""Lines of JSON, each a card's rubric with an answer, are graded one by one: for authors of decks and for measuring."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from studydeck.core.card import Point
from studydeck.core.grading.key_points import grade
from studydeck.core.grading.rubric import Concept, Grade, Mark, Rubric, Subject
from studydeck.core.grading.words.lexicon import lexicon
from studydeck.services.clock import elapsed

LONGEST_LINE = 4_000_000  # bytes
MARK_SIGNS = {Mark.MET: "+", Mark.HALF: "?", Mark.MISSING: "-", Mark.DENIED: "x", Mark.WRONG_SIDE: "x"}
_KINDS = {"comparison": "difference", "term": "definition"}
_DIFFERENCE = "difference"


class LineError(Exception):
    """A line that can't be graded; says why.

    Attributes:
        id: the line's id, or None where it has none or couldn't be read.
    """

    def __init__(self, message: str, id_: Any = None) -> None:
        super().__init__(message)
        self.id = id_


@dataclass(frozen=True, slots=True)
class GradedLine:
    """An answer with what came of it.

    Attributes:
        id: as it was given, any JSON.
        prompt: the question.
        grade: what came of the answer.
        names: of each point its id, or else its number from 0.
        ms: how long the grading took.
    """

    id: Any
    prompt: str
    grade: Grade
    names: tuple[Any, ...]
    ms: float

    def as_json(self) -> dict[str, Any]:
        """Return the shape of `studydeck grade --json`."""
        met = [name for name, point in zip(self.names, self.grade.points, strict=False) if point.mark is Mark.MET]
        return {
            "id": self.id,
            "verdict": self.grade.verdict.value,
            "score": self.grade.score,
            "state": _word(self.grade.certainty.value),
            "flags": [_word(flag.value) for flag in self.grade.flags],
            "met": met,
            "ms": round(self.ms, 3),
        }

    def lines(self) -> list[str]:
        """Return what is printed for people: the verdict, then the points with the words that each was found in."""
        flags = "".join(f", {flag.value}" for flag in self.grade.flags)
        other = f" (reads like {self.grade.other.name})" if self.grade.other else ""
        name = "-" if self.id is None else self.id if isinstance(self.id, str) else json.dumps(self.id)
        told = [f"{name}: {self.grade.verdict.value}, {self.grade.certainty.value}{flags}{other}"]
        for point in self.grade.points:
            said = f"  <- {point.said}" if point.said else ""
            told.append(f"  {MARK_SIGNS[point.mark]} {point.point.say} ({point.mark.value}){said}")
        return told


def get_ready() -> None:
    """Read the lexicon now, so that the first answer doesn't wait for it."""
    lexicon()


def grade_line(line: bytes) -> GradedLine:
    """Grade one line.

    Raises:
        LineError: it isn't a JSON object with a response and something to judge it by.
    """
    given = _object(line)
    try:
        rubric, names = _rubric(given)
        response = _text(given, "response", needed=True)
    except LineError as error:
        raise LineError(str(error), given.get("id")) from None
    began = elapsed()
    graded = grade(rubric, response)
    ms = (elapsed() - began) * 1000
    if not rubric.points:
        names = tuple(range(len(graded.points)))
    return GradedLine(given.get("id"), rubric.prompt, graded, names, ms)


def _object(line: bytes) -> dict[str, Any]:
    if len(line) > LONGEST_LINE:
        raise LineError(f"the line has more than {LONGEST_LINE:,} bytes")
    try:
        given = json.loads(line.decode("utf-8"))
    except UnicodeDecodeError:
        raise LineError("the line isn't UTF-8") from None
    except (ValueError, RecursionError) as error:
        raise LineError(f"the line isn't JSON: {error}"[:200]) from None
    if not isinstance(given, dict):
        raise LineError("the line isn't a JSON object")
    return given


def _rubric(given: dict[str, Any]) -> tuple[Rubric, tuple[Any, ...]]:
    answer = _text(given, "answer")
    points, names = _points(_list(given, "points"), "points")
    if not points and not answer.strip():
        raise LineError("there are neither `points` nor an `answer` to judge by")
    kind = _text(given, "kind")
    subjects = [_subject(each) for each in _list(given, "subjects")]
    if not subjects and given.get("subject"):
        subjects = [_subject(given["subject"])]
    named = {name.casefold() for name in _strings(given, "confusable")}
    rubric = Rubric(
        prompt=_text(given, "prompt"),
        kind=_KINDS.get(kind, kind or (_DIFFERENCE if len(subjects) > 1 else "question")),
        answer=answer,
        points=points,
        subjects=tuple(subjects),
        synonyms=tuple(_groups(given, "synonyms")),
        antonyms=tuple(_groups(given, "antonyms")),
        others=tuple(_other(each, named) for each in _list(given, "others")),
    )
    return rubric, names


def _points(given: Sequence[Any], key: str) -> tuple[tuple[Point, ...], tuple[Any, ...]]:
    points, names = [], []
    for n, each in enumerate(given):
        if isinstance(each, str):
            each = {"say": each}  # noqa: PLW2901 - the short form
        if not isinstance(each, dict):
            raise LineError(f"`{key}` holds something that is neither text nor an object")
        say = each.get("say", each.get("text"))
        if not isinstance(say, str) or not say.strip():
            raise LineError(f"a point in `{key}` lacks `say`")
        points.append(
            Point(
                say,
                tuple(_strings(each, "or" if "or" in each else "any")),
                side=_text(each, "side"),
                essential=each.get("essential") is True,
                optional=each.get("optional") is True,
                contradicts=tuple(_strings(each, "contradicts")),
            )
        )
        names.append(each.get("id", n))
    return tuple(points), tuple(names)


def _subject(given: Any) -> Subject:
    if isinstance(given, str) and given.strip():
        return Subject(given)
    if isinstance(given, dict) and isinstance(given.get("name"), str) and given["name"].strip():
        return Subject(given["name"], tuple(_strings(given, "also")))
    raise LineError("a subject is neither a name nor an object with `name`")


def _other(given: Any, named: set[str]) -> Concept:
    if not isinstance(given, dict) or not isinstance(given.get("name"), str):
        raise LineError("one of `others` isn't an object with `name` and `points`")
    points, _names = _points(_list(given, "points"), "others")
    name = given["name"]
    likely = given.get("likely") is True or name.casefold() in named
    return Concept("", name, tuple(Point(point.say, point.alternatives) for point in points), likely=likely)


def _groups(given: dict[str, Any], key: str) -> Iterator[tuple[str, ...]]:
    for group in _list(given, key):
        if not isinstance(group, list) or not all(isinstance(word, str) for word in group):
            raise LineError(f"`{key}` isn't a list of lists of words")
        yield tuple(group)


def _text(given: dict[str, Any], key: str, *, needed: bool = False) -> str:
    value = given.get(key)
    if value is None and not needed:
        return ""
    if not isinstance(value, str):
        raise LineError(f"there is no `{key}`" if value is None else f"`{key}` isn't text")
    return value


def _list(given: dict[str, Any], key: str) -> list[Any]:
    value = given.get(key)
    if value is None:
        return []
    if not isinstance(value, list):
        raise LineError(f"`{key}` isn't a list")
    return value


def _strings(given: dict[str, Any], key: str) -> list[str]:
    value = given.get(key)
    if isinstance(value, str):
        return [value]
    found = _list(given, key)
    if not all(isinstance(each, str) for each in found):
        raise LineError(f"`{key}` isn't a list of texts")
    return found


def _word(value: str) -> str:
    return value.replace("-", "_")
