"""Typed answers with what a careful human says of them, and the rubrics they are judged by.

Every file `*.yaml` here holds cards and answers. A card is restated, or it is one of a bundled deck, named by deck, note
and face (`points` is a difference as a whole). What stands in `held_out*.yaml` is put aside: nobody tunes on it.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from studydeck.core.card import Point
from studydeck.core.grading.rubric import Concept, Flag, Rubric, Subject, Verdict

HERE = Path(__file__).parent
DECKS = HERE.parents[1] / "decks"
HELD_OUT = "held_out"
LOADER = getattr(yaml, "CBaseLoader", yaml.BaseLoader)

Plain = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Case:
    """One typed answer and what a careful human says of it.

    Attributes:
        part: `dev`, or `held-out` where nobody looks.
        covered: the points that are ticked, by their place from 0.
    """

    part: str
    field: str
    card: str
    type: str
    rubric: Rubric
    answer: str
    verdict: Verdict
    covered: frozenset[int]
    flags: frozenset[Flag]


@dataclass(frozen=True, slots=True)
class Card:
    """A card that answers are given to."""

    field: str
    rubric: Rubric


def cases() -> list[Case]:
    """Return all answers, those of one file after the other."""
    files = {path.stem: read(path) for path in sorted(HERE.glob("*.yaml"))}
    cards = dict(_cards(files))
    found: list[Case] = []
    for stem, file in files.items():
        part = HELD_OUT.replace("_", "-") if stem.startswith(HELD_OUT) else "dev"
        own = {f"{_short(stem)}/{name}": card.get("answers", []) for name, card in file.get("cards", {}).items()}
        apart = {name if "/" in name else f"{stem}/{name}": rows for name, rows in file.get("answers", {}).items()}
        for rows in (own, apart):
            found += [_case(part, name, cards[name], row) for name, answers in rows.items() for row in answers]
    return found


def read(path: Path) -> Plain:
    """Return a file as text, lists and mappings."""
    return yaml.load(path.read_text(encoding="utf-8"), Loader=LOADER)  # noqa: S506 - builds text, lists, mappings only


def _short(stem: str) -> str:
    return stem.removeprefix(HELD_OUT).removeprefix("_") or stem


def _case(part: str, name: str, card: Card, row: Plain) -> Case:
    return Case(
        part=part,
        field=card.field,
        card=name,
        type=row["type"],
        rubric=card.rubric,
        answer=row["answer"],
        verdict=Verdict(row["verdict"]),
        covered=frozenset(int(number) - 1 for number in row["covered"]),
        flags=frozenset(Flag(flag) for flag in row.get("flags", ())),
    )


def _cards(files: Mapping[str, Plain]) -> Iterator[tuple[str, Card]]:
    for stem, file in files.items():
        notes = file.get("cards", {})
        for name, note in notes.items():
            if "deck" in note:
                rubric = _of_deck(note)
            else:
                concepts = [concept for key, other in notes.items() if key != name for concept in _concepts(key, other)]
                rubric = _rubric(note, file, note["prompt"], note["kind"], note["answer"], _points(note), concepts)
            yield f"{_short(stem)}/{name}", Card(file["field"], rubric)


def _rubric(
    note: Plain, deck: Plain, prompt: str, kind: str, answer: str, points: list[Point], concepts: list[Concept]
) -> Rubric:
    subjects = tuple(map(_subject, note.get("subjects", ())))
    mine = {name.casefold() for subject in subjects for name in (subject.name, *subject.also)}
    concepts = [concept for concept in concepts if concept.name.casefold() not in mine]
    named = {name.casefold() for name in note.get("confusable", ())}
    likely = [Concept(c.uid, c.name, c.points, likely=True) for c in concepts if {c.uid, c.name.casefold()} & named]
    others = [c for c in concepts if not {c.uid, c.name.casefold()} & named]
    groups = [tuple(tuple(group) for group in deck.get(key, ())) for key in ("synonyms", "antonyms")]
    return Rubric(prompt, kind, answer, tuple(points), subjects, *groups, (*likely, *others))


# --- cards of the bundled decks -----------------------------------------------------------------------------------


@cache
def deck(name: str) -> Plain:
    """Return a bundled deck."""
    return read(DECKS / f"{name}.yaml")


@cache
def _by_prompt(name: str) -> dict[str, Plain]:
    return {prompt_of(note): note for note in deck(name)["notes"]}


def prompt_of(note: Plain) -> str:
    """Return what a deck's note asks: its term, subjects, question and so on."""
    asked = next(note[kind] for kind in KINDS if kind in note)
    if isinstance(asked, list):
        return " / ".join(say(each) for each in asked)
    return say(asked)


KINDS = ("term", "difference", "question", "interview", "cloze", "list", "choose")


def _of_deck(card: Plain) -> Rubric:
    """Return the rubric of a bundled note's face, with the notes around it as what it may be confused with."""
    name, asked, face = card["deck"], card["note"], card["face"]
    note = _by_prompt(name)[" / ".join(asked) if isinstance(asked, list) else asked]
    concepts = [concept for other in deck(name)["notes"] if other is not note for concept in _concepts("", other)]
    if "difference" in note:
        return _of_difference(note, deck(name), face, concepts)
    if "term" in note:
        of = {**note, "subjects": [note["term"]]}
        return _rubric(
            of, deck(name), f"What is {say(note['term'])}?", "definition", note["meaning"], _points(note), concepts
        )
    kind = "interview" if "interview" in note else "question"
    return _rubric(note, deck(name), note[kind], kind, note["answer"], _points(note), concepts)


def _of_difference(note: Plain, of: Plain, face: str, concepts: list[Concept]) -> Rubric:
    names = [say(subject) for subject in note["difference"]]
    if face == "points":
        points, about = _points(note), ""
    else:
        aspect = face.removeprefix("aspect/")
        sides = note["aspects"][aspect]
        points = [Point(**_said(side), side=name) for name, side in zip(names, sides, strict=True)]
        about = f" in {aspect.lower()}"
    answer = "\n".join(f"{point.side}: {point.say}" for point in points)
    prompt = f"How do {' and '.join(names)} differ{about}?"
    return _rubric({**note, "subjects": note["difference"]}, of, prompt, "difference", answer, points, concepts)


def _concepts(key: str, note: Plain) -> Iterator[Concept]:
    """Yield what a note is about; a difference stands for each of its subjects."""
    subjects = note.get("difference") or (note["subjects"] if note.get("kind") == "difference" else None)
    if subjects:
        for name in map(say, subjects):
            if points := [point for point in _points(note) if point.side == name]:
                yield Concept(key, name, tuple(Point(p.say, p.alternatives) for p in points))
    elif note.get("points"):
        name = say(note["subjects"][0]) if "subjects" in note else note.get("prompt") or prompt_of(note)
        yield Concept(key, name, tuple(_points(note)))


# --- points and subjects ------------------------------------------------------------------------------------------


def say(value: Any) -> str:
    """Return the first way to say something."""
    return value if isinstance(value, str) else value.get("say") or value["name"]


def _said(value: Any) -> dict[str, Any]:
    return {"say": say(value), "alternatives": () if isinstance(value, str) else tuple(value.get("or", ()))}


def _points(note: Plain) -> list[Point]:
    return [
        Point(
            **_said(point),
            side=point.get("side", ""),
            essential=point.get("essential") == "true",
            optional=point.get("optional") == "true",
            contradicts=tuple(point.get("contradicts", ())),
        )
        for point in (each if isinstance(each, Mapping) else {"say": each} for each in note.get("points", ()))
    ]


def _subject(value: Any) -> Subject:
    also = () if isinstance(value, str) else (*value.get("also", ()), *value.get("or", ()))
    return Subject(say(value), also)
