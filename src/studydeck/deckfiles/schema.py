"""A file's plain data becomes a deck and its notes, or problems with their place; what is healthy always loads."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from studydeck.core.card import Deck, Source
from studydeck.core.notes import fields as read_fields
from studydeck.core.notes import read_note
from studydeck.core.notes.kind import Fault, Note, Path
from studydeck.core.text import normalise, slug_for
from studydeck.deckfiles.head import read_head
from studydeck.deckfiles.problems import Problem, whole_file
from studydeck.deckfiles.reader import RawNote, Tree, locate, locate_head, read

MAX_PROBLEMS = 1000


@dataclass(frozen=True, slots=True)
class FoundNote:
    """A healthy note of a file.

    Attributes:
        fields: the note as read, cleaned: text, lists and mappings of text.
        sources: its sources with everything the deck says of them, so that the note can be rebuilt without it.
        note: the note itself.
        slug: its part of its cards' keys, unique in the deck.
        line: where it begins in the file.
        copied_id: an `id` it shares with an earlier note of the file; it is known by its prompt instead.
    """

    fields: dict[str, Any]
    sources: list[dict[str, str]]
    note: Note
    slug: str
    line: int
    copied_id: str = ""


@dataclass(frozen=True, slots=True)
class Content:
    """What a deck file holds: no deck where nothing of it could be read; problems in the order of the file."""

    deck: Deck | None
    notes: tuple[FoundNote, ...]
    problems: tuple[Problem, ...]


def load(data: bytes, file: str, stem: str, breadcrumbs: tuple[str, ...] = ()) -> Content:
    """Return the deck, the notes and the problems of a file; nothing in it makes this raise.

    Args:
        data: the file's bytes.
        file: its path as it is shown to the user.
        stem: its name without the ending, the deck's id where it names none.
        breadcrumbs: the folders between the decks folder and the file.
    """
    tree = read(data, file)
    if not tree.whole:
        return Content(None, (), _in_order(tree.problems))
    faults: list[Fault] = []
    deck = read_head(tree.head, stem, breadcrumbs, faults)
    problems = list(tree.problems)
    for fault in faults:
        place = locate_head(tree, fault.path, on_key=fault.on_key)
        problems.append(tree.problem(place, fault.severity, fault.message, fault.hint))
    notes = _Notes(tree, deck.sources)
    found = notes.all()
    return Content(deck, found, _in_order([*problems, *notes.problems()], max(0, len(notes.faults) - MAX_PROBLEMS)))


class _Notes:
    """Reads the notes of one file in order and names them."""

    def __init__(self, tree: Tree, sources: Mapping[str, Source]) -> None:
        self.tree = tree
        self.sources = sources
        self.faults: list[tuple[RawNote, Fault]] = []
        self.read: list[tuple[RawNote, Note]] = []

    def all(self) -> tuple[FoundNote, ...]:
        """Return every healthy note, with slugs that no other note of the file has."""
        for raw in self.tree.notes:
            if not isinstance(raw.data, dict):
                self._fault(
                    raw,
                    (),
                    f"a note must be a mapping, not {read_fields.shape(raw.data)}",
                    "Write it as `- term: ...`.",
                )
                continue
            faults: list[Fault] = []
            note = read_note(raw.data, self.sources, faults)
            self.faults += [(raw, fault) for fault in faults]
            if note is not None:
                self.read.append((raw, note))
        return self._named()

    def _named(self) -> tuple[FoundNote, ...]:
        owners: dict[str, RawNote] = {}
        for raw, note in self.read:
            if note.common.id:
                owners.setdefault(note.common.id, raw)
        taken = set(owners)
        wholes: dict[str, int] = {}
        copies: dict[str, int] = {}
        found: list[FoundNote] = []
        for raw, note in self.read:
            self._tell_repetition(raw, note, wholes)
            if note.common.id and owners[note.common.id] is raw:
                found.append(FoundNote(raw.data, _as_data(note), note, note.common.id, raw.line))
                continue
            prompt = normalise(note.prompt_side)
            slug = slug_for(note.prompt_side, taken, copies=copies.get(prompt, 0))
            copies[prompt] = copies.get(prompt, 0) + 1
            taken.add(slug)
            found.append(self._without_copied_id(raw, note, slug, owners))
        return tuple(found)

    def _without_copied_id(self, raw: RawNote, note: Note, slug: str, owners: dict[str, RawNote]) -> FoundNote:
        copied = note.common.id
        if not copied:
            return FoundNote(raw.data, _as_data(note), note, slug, raw.line)
        message = f"the id `{copied}` belongs to the note on line {owners[copied].line} already"
        self._fault(raw, ("id",), message, "Remove it, or give this note another one.", "warning")
        fields = {key: value for key, value in raw.data.items() if key != "id"}
        own: Any = note  # every note is a dataclass with `common`, which the protocol can't say
        return FoundNote(
            fields, _as_data(note), replace(own, common=replace(note.common, id="")), slug, raw.line, copied
        )

    def _tell_repetition(self, raw: RawNote, note: Note, wholes: dict[str, int]) -> None:
        whole = repr((note.prompt_side, {key: value for key, value in raw.data.items() if key != "id"}))
        first = wholes.setdefault(whole, raw.line)
        if first != raw.line:
            self._fault(raw, (), f"the same note as on line {first}", "Remove one of them.", "warning")

    def _fault(self, raw: RawNote, path: Path, message: str, hint: str, severity: str = "error") -> None:
        self.faults.append((raw, Fault(path, message, hint, severity)))

    def problems(self) -> list[Problem]:
        """Return what was wrong, each with its place; only a file with faults pays for finding them."""
        faults = self.faults[:MAX_PROBLEMS]
        places = locate([(raw, fault.path, fault.on_key) for raw, fault in faults]) if faults else []
        return [
            self.tree.problem(place, fault.severity, fault.message, fault.hint)
            for place, (_, fault) in zip(places, faults, strict=True)
        ]


def _as_data(note: Note) -> list[dict[str, str]]:
    return [
        {"title": source.title, "at": source.at, "publisher": source.publisher, "url": source.url}
        for source in note.common.sources
    ]


def _in_order(problems: list[Problem], unplaced: int = 0) -> tuple[Problem, ...]:
    """Return the problems in the order of the file, the first of very many only."""
    ordered = sorted(problems, key=lambda problem: (problem.line, problem.column))
    left = len(ordered) - MAX_PROBLEMS + unplaced
    if left > 0:
        ordered = [*ordered[:MAX_PROBLEMS], whole_file(ordered[0].file, f"{left} more problems, not shown")]
    return tuple(ordered)
