"""Every problem of every deck file at once, straight from the files."""

import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from studydeck.core.notes import cards_of
from studydeck.deckfiles import finder, problems
from studydeck.deckfiles.finder import DeckFile
from studydeck.deckfiles.problems import Problem
from studydeck.errors import StudydeckError
from studydeck.services import parsing
from studydeck.services.looking import folders
from studydeck.services.places import Places
from studydeck.services.settings import read_settings


@dataclass(frozen=True, slots=True)
class Checked:
    """What was checked and what was found."""

    files: int
    notes: int
    cards: int
    problems: tuple[Problem, ...]

    @property
    def errors(self) -> int:
        """How many problems keep a note or a file from being loaded."""
        return sum(problem.severity == "error" for problem in self.problems)

    def as_json(self) -> dict[str, Any]:
        """Return the shape of `studydeck check --json`."""
        found = [problems.as_json(problem) for problem in self.problems]
        return {"files": self.files, "notes": self.notes, "cards": self.cards, "problems": found}

    def lines(self) -> list[str]:
        """Return every problem as it is printed for people."""
        return [problems.render(problem) for problem in self.problems]


def check(places: Places, paths: Sequence[str] = ()) -> Checked:
    """Parse the named files and folders, or all decks, and return every problem.

    Raises:
        StudydeckError: a path doesn't exist. Exit code 2.
    """
    found, lost = _files(places, paths)
    parsed = [(file, parsing.parse(file)) for file in found]
    ids = [(file, content.deck.id if content.deck else None) for file, content in parsed]
    shadows = parsing.shadowed(ids, parsing.owners(ids))
    all_problems = [*lost, *(problem for _file, content in parsed for problem in content.problems), *shadows]
    notes = [entry.note for _file, content in parsed for entry in content.notes]
    return Checked(
        files=len(found) + len(lost),
        notes=len(notes),
        cards=sum(len(cards_of(note)) for note in notes),
        problems=tuple(sorted(all_problems, key=lambda p: (p.file, p.line, p.column))),
    )


def _files(places: Places, paths: Sequence[str]) -> tuple[list[DeckFile], list[Problem]]:
    if not paths:
        return finder.find(folders(places, read_settings(places.settings)))
    files: list[DeckFile] = []
    lost: list[Problem] = []
    for name in paths:
        path = Path(os.path.expanduser(name))  # noqa: PTH111 - a file may be called ~x
        if path.is_dir():
            inside, problems_inside = finder.find([(path, False)])
            files += inside
            lost += problems_inside
        elif path.is_file() or path.is_symlink():
            files.append(_single(path))
        else:
            raise StudydeckError(f"There is no file or folder {name}.", exit_code=2)
    return files, lost


def _single(path: Path) -> DeckFile:
    try:
        stat = path.stat()
    except OSError:
        return DeckFile(path, (), False, 0, 0)  # reading it says why it can't be read
    return DeckFile(path, (), False, stat.st_size, stat.st_mtime_ns)
