"""What is asked in the bundled decks can be judged: answers in sentences have points, with other ways to say them."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from studydeck.services.checking import check
from tests.conftest import Home

DECKS = sorted((Path(__file__).parents[2] / "decks").glob("*.yaml"))
IN_SENTENCES = ("term", "question", "interview")
LOADER = getattr(yaml, "CBaseLoader", yaml.BaseLoader)


def notes_of(path: Path) -> list[dict[str, Any]]:
    """Return a deck's notes as they are written."""
    return yaml.load(path.read_text(encoding="utf-8"), Loader=LOADER)["notes"]  # noqa: S506 - builds nothing but text


def called(note: dict[str, Any]) -> str:
    """Return what a note asks, for the report."""
    return str(next(note[kind] for kind in (*IN_SENTENCES, "difference") if kind in note))


def sides_of(note: dict[str, Any]) -> Iterator[Any]:
    """Yield every side of a difference's aspects, and what its subjects have in common."""
    for sides in note["aspects"].values():
        yield from sides.values() if isinstance(sides, dict) else sides
    yield from note.get("alike", ())


@pytest.mark.parametrize("path", DECKS, ids=lambda path: path.stem)
def test_what_is_answered_in_sentences_has_points_with_alternatives(path: Path) -> None:
    """Every definition, question and interview note lists points, each with two other ways to say it."""
    poor = [
        called(note)
        for note in notes_of(path)
        if any(kind in note for kind in IN_SENTENCES)
        and (not note.get("points") or any(len(point.get("or", ())) < 2 for point in note["points"]))
    ]
    assert not poor


@pytest.mark.parametrize("path", DECKS, ids=lambda path: path.stem)
def test_every_side_of_a_difference_can_be_said_otherwise(path: Path) -> None:
    """What an aspect asks for is a point as well, so each side and likeness has two other ways to say it."""
    poor = [
        (called(note), side)
        for note in notes_of(path)
        if "difference" in note
        for side in sides_of(note)
        if len(side.get("or", ())) < 2
    ]
    assert not poor


def test_the_interview_deck_covers_all_articles() -> None:
    """At least thirty interview notes, with minutes, follow-ups, a topic and three points, out of all four articles."""
    deck = next(path for path in DECKS if path.stem == "the-interview")
    notes = [note for note in notes_of(deck) if "interview" in note]
    assert len(notes) >= 30
    for note in notes:
        assert {"answer", "minutes", "follow-ups", "tags", "source"} <= note.keys(), called(note)
        assert sum(point.get("optional") != "true" for point in note["points"]) >= 3, called(note)
    sources = [note["source"] if isinstance(note["source"], list) else [note["source"]] for note in notes]
    assert {source["from"] for some in sources for source in some} == {"a2oz", "managers", "functions", "post"}


def test_the_decks_pass_their_own_test(bundled_home: Home) -> None:
    """Every model answer is graded correct, no other card's answer better than wrong, and nothing else is advised."""
    found = check(bundled_home.places, DECKS)
    assert [(Path(problem.file).stem, problem.line, problem.message) for problem in found.problems] == []
    assert found.files == len(DECKS)
