"""Every problem of every deck file at once, straight from the files, and advice on what makes a poor card."""

import os
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from studydeck.core.advice import Advice, advise, prompts, same_prompt
from studydeck.core.notes import KINDS, cards_of
from studydeck.core.notes.advice_codes import SAME_PROMPT
from studydeck.core.notes.kind import Fields, Note
from studydeck.core.notes.kind import Path as NotePath
from studydeck.deckfiles import advising, finder, problems, schema
from studydeck.deckfiles.finder import DeckFile
from studydeck.deckfiles.problems import Problem
from studydeck.deckfiles.schema import Loaded
from studydeck.errors import StudydeckError
from studydeck.services.places import Places
from studydeck.services.settings import read_settings
from studydeck.services.stray_settings import stray_settings
from studydeck.services.taking_in import parsing
from studydeck.services.taking_in.looking import folders


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

    @property
    def advised(self) -> bool:
        """Whether some of it is advice."""
        return any(problem.code for problem in self.problems)

    def as_json(self) -> dict[str, Any]:
        """Return the shape of `studydeck check --json`."""
        found = [problems.as_json(problem) for problem in self.problems]
        return {"files": self.files, "notes": self.notes, "cards": self.cards, "problems": found}

    def lines(self) -> list[str]:
        """Return every problem as it is printed for people."""
        return [problems.render(problem) for problem in self.problems]


def check(places: Places, paths: Sequence[str] = (), *, advice: bool = True) -> Checked:
    """Parse the named files and folders, or all decks, and return every problem.

    Args:
        places: where the decks are.
        paths: files and folders; none for all decks.
        advice: whether to warn of poor cards too.

    Raises:
        StudydeckError: a path doesn't exist. Exit code 2.
    """
    found, lost = _files(places, paths)
    loaded: list[tuple[DeckFile, Loaded]] = []
    unread: list[Problem] = []
    for file in found:
        data = parsing.contents(file)
        if isinstance(data, Problem):
            unread.append(data)
        else:
            loaded.append((file, schema.load_with_places(data, str(file.path), file.path.stem, file.breadcrumbs)))
    ids = [(file, one.content.deck.id if one.content.deck else None) for file, one in loaded]
    owners = parsing.owners(ids)
    all_problems = [*lost, *unread, *(problem for _file, one in loaded for problem in one.content.problems)]
    all_problems += parsing.shadowed(ids, owners)
    if not paths:
        all_problems += stray_settings(places, read_settings(places.settings), owners)
    if advice:
        counting = {id(owner) for owner in owners.values()}
        all_problems += _advice([one for file, one in loaded if id(file) in counting])
    notes = [entry.note for _file, one in loaded for entry in one.content.notes]
    return Checked(
        files=len(found) + len(lost),
        notes=len(notes),
        cards=sum(len(cards_of(note)) for note in notes),
        problems=tuple(sorted(all_problems, key=lambda p: (p.file, p.line, p.column))),
    )


@dataclass(frozen=True, slots=True)
class _Asked:
    """Where a prompt is asked first, and whether its author knows that it isn't the only one."""

    loaded: Loaded
    number: int
    silenced: bool


def _advice(decks: Sequence[Loaded]) -> Iterable[Problem]:
    asked: dict[str, _Asked] = {}
    for loaded in decks:
        given: list[tuple[int, Advice]] = []
        silenced = loaded.content.deck.silence if loaded.content.deck else ()
        for number, entry in enumerate(loaded.content.notes):
            given += [(number, advice) for advice in advise(entry.note, entry.fields, silenced)]
            quiet = SAME_PROMPT in silenced or SAME_PROMPT in entry.note.common.silence
            again = _asked_again(entry.note, _Asked(loaded, number, quiet), asked)
            if again is not None:
                given.append((number, again))
        given += _self_tested(loaded, silenced)
        yield from advising.warnings(loaded, given)


def _self_tested(loaded: Loaded, silenced: Sequence[str]) -> list[tuple[int, Advice]]:
    """Return the advice that comes of grading a deck's own answers; it takes some milliseconds a note with points."""
    from studydeck.core.grading.note_rubrics import examined
    from studydeck.core.grading.self_test import examine

    deck = loaded.content.deck
    groups = (deck.synonyms, deck.antonyms) if deck else ((), ())
    notes = loaded.content.notes
    cards = [card for number, entry in enumerate(notes) for card in examined(entry.note, number, *groups)]
    given = []
    for finding in examine(cards):
        entry = notes[finding.note]
        if finding.code not in silenced and finding.code not in entry.note.common.silence:
            path = _of_point(entry.fields, finding.point)
            given.append((finding.note, Advice(finding.code, path, finding.message, finding.hint)))
    return given


def _of_point(fields: Fields, number: int) -> NotePath:
    """Return the path of a note's point, or where it has none so numbered, of its points or its first key."""
    points = fields.get("points")
    if isinstance(points, list) and 0 <= number < len(points):
        return ("points", number)
    key = "points" if points is not None else next(key for key in fields if key in KINDS)
    return (key,)


def _asked_again(note: Note, here: _Asked, asked: dict[str, _Asked]) -> Advice | None:
    """Return the advice on a note of which a prompt was asked by an earlier one; its other prompts are kept."""
    twin: _Asked | None = None
    both = ""
    for form, prompt in prompts(note).items():
        first = asked.setdefault(form, here)
        if first is not here and twin is None:
            twin, both = first, prompt
    if twin is None or twin.silenced or here.silenced:
        return None
    other = twin.loaded.content.notes[twin.number]
    mine = here.loaded.content.notes[here.number]
    if twin.loaded is here.loaded and _same(other.fields, mine.fields):
        return None  # the very same note twice is told as such
    where = f"on line {other.line}" if twin.loaded is here.loaded else f"in {twin.loaded.tree.file}, line {other.line},"
    key = next(key for key in mine.fields if key in KINDS)
    return same_prompt((key,), both, where)


def _same(one: dict[str, Any], other: dict[str, Any]) -> bool:
    return {**one, "id": ""} == {**other, "id": ""}


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
