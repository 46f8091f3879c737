"""What the cards of a note are judged by, from the note alone: as its author can test it."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from studydeck.core.card import Point
from studydeck.core.grading.rubric import Rubric, Subject
from studydeck.core.grading.self_test import Examined
from studydeck.core.marks import plain
from studydeck.core.notes.definition import Definition
from studydeck.core.notes.difference import Difference
from studydeck.core.notes.interview import Interview
from studydeck.core.notes.kind import Note, Phrase
from studydeck.core.notes.question import Question

Groups = Sequence[Sequence[str]]


def examined(note: Note, number: int, synonyms: Groups = (), antonyms: Groups = ()) -> Iterator[Examined]:
    """Yield the cards of a note that are answered in one's own words and have points, or sides that serve as such.

    Args:
        note: the note.
        number: the caller's number of it.
        synonyms: the deck's.
        antonyms: the deck's.
    """
    groups = tuple(map(tuple, synonyms)), tuple(map(tuple, antonyms))
    points = tuple(map(_plain, note.common.points))
    name = plain(note.prompt_side)
    if isinstance(note, Difference):
        subjects = tuple(map(_subject, note.subjects))
        for aspect in note.aspects:
            sides = [
                Point(plain(side.say), tuple(map(plain, side.alternatives)), side=plain(subject))
                for subject, side in zip(note.names, aspect.sides, strict=False)
                if side is not None
            ]
            answer = "\n".join(f"{point.side}: {point.say}" for point in sides)
            rubric = Rubric(f"{name}: {aspect.name}", "difference", answer, tuple(sides), subjects, *groups)
            yield Examined(number, name, rubric, has_points=False)
    elif points and isinstance(note, Definition):
        answer, asked = plain(note.meaning.say), plain(note.term.say)
        yield Examined(number, name, Rubric(asked, "definition", answer, points, (_subject(note.term),), *groups))
    elif points and isinstance(note, Question):
        yield Examined(number, name, Rubric(name, "question", plain(note.answer.say), points, (), *groups))
    elif points and isinstance(note, Interview):
        answer = plain(note.answer.say) if note.answer else ""
        yield Examined(number, name, Rubric(name, "interview", answer, points, (), *groups))


def _plain(point: Point) -> Point:
    return replace(
        point,
        say=plain(point.say),
        alternatives=tuple(map(plain, point.alternatives)),
        contradicts=tuple(map(plain, point.contradicts)),
    )


def _subject(phrase: Phrase) -> Subject:
    return Subject(plain(phrase.say), tuple(map(plain, phrase.alternatives)))
