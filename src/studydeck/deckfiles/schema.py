"""A file's plain data becomes a deck and its notes, or problems with their place; what is healthy always loads."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from hashlib import blake2b
from typing import Any, NamedTuple

from studydeck.core.card import Deck, Source
from studydeck.core.notes import fields as read_fields
from studydeck.core.notes import read_note
from studydeck.core.notes.kind import Fault, Note, Path
from studydeck.core.text import normalise, slug, slug_for
from studydeck.deckfiles.head import read_head
from studydeck.deckfiles.problems import Problem, whole_file
from studydeck.deckfiles.reader import RawNote, Tree, locate, locate_head, read

MAX_PROBLEMS = 1000
_SHARED = b"~"  # ends the digest of a note whose slug depends on others


class KnownNote(NamedTuple):
    """How a note of a file that had no problems is called: a part of keys that its own text gives, or its `id`."""

    slug: str
    explicit_id: str


Known = Mapping[bytes, KnownNote]
"""The notes that a file held when it was last read, by digest: what stands there unchanged needn't be read again."""


@dataclass(slots=True)
class FoundNote:
    """A healthy note of a file.

    Attributes:
        fields: the note as written, cleaned: text, lists and mappings of text.
        slug: its part of its cards' keys, unique in the deck.
        line: where it begins in the file.
        digest: of all that it says; 16 bytes, and one more where other notes of the file have a share in its slug.
        deck_sources: the deck's, by the names that a note's `from` uses.
        copied_id: an `id` it shares with an earlier note of the file; it is known by its prompt instead.
    """

    fields: dict[str, Any]
    slug: str
    line: int
    digest: bytes
    deck_sources: Mapping[str, Source]
    copied_id: str = ""
    _note: Note | None = None

    @property
    def note(self) -> Note:
        """The note itself; one that is known unchanged is read when it is first asked for."""
        if self._note is None:
            self._note = read_note(self.fields, self.deck_sources, [])
        if self._note is None:
            raise ValueError("this note was never healthy")
        return self._note

    @property
    def is_known(self) -> bool:
        """Whether it is known from before, and was not read again."""
        return self._note is None

    @property
    def sources(self) -> list[dict[str, str]]:
        """Its sources with everything the deck says of them, so that the note can be rebuilt without it."""
        return _as_data(self.note)


@dataclass(frozen=True, slots=True)
class Content:
    """What a deck file holds: no deck where nothing of it could be read; problems in the order of the file."""

    deck: Deck | None
    notes: tuple[FoundNote, ...]
    problems: tuple[Problem, ...]


@dataclass(frozen=True, slots=True)
class Loaded:
    """What a deck file holds, with where each of its notes stands.

    Attributes:
        content: the deck, its notes and problems.
        tree: the file as plain data.
        raw: where each of `content.notes` was read from.
    """

    content: Content
    tree: Tree
    raw: tuple[RawNote, ...]


def load(
    data: bytes,
    file: str,
    stem: str,
    breadcrumbs: tuple[str, ...] = (),
    known: Known | None = None,
    tree: Tree | None = None,
) -> Content:
    """Return the deck, the notes and the problems of a file; nothing in it makes this raise."""
    return load_with_places(data, file, stem, breadcrumbs, known, tree).content


def load_with_places(
    data: bytes,
    file: str,
    stem: str,
    breadcrumbs: tuple[str, ...] = (),
    known: Known | None = None,
    tree: Tree | None = None,
) -> Loaded:
    """Return the same with the place of each note; nothing in the file makes this raise.

    Args:
        data: the file's bytes.
        file: its path as it is shown to the user.
        stem: its name without the ending, the deck's id where it names none.
        breadcrumbs: the folders between the decks folder and the file.
        known: its notes as they were before; what comes out is the same without them, but takes longer.
        tree: what the bytes hold, where they were read already.
    """
    tree = read(data, file) if tree is None else tree
    if not tree.whole:
        return Loaded(Content(None, (), _in_order(tree.problems)), tree, ())
    faults: list[Fault] = []
    deck = read_head(tree.head, stem, breadcrumbs, faults)
    problems = list(tree.problems)
    for fault in read_fields.without_consequences(faults):
        place = locate_head(tree, fault.path, on_key=fault.on_key)
        problems.append(tree.problem(place, fault.severity, fault.message, fault.hint))
    notes = _Notes(tree, deck.sources, known or {})
    try:
        found = notes.all()
    except _EachOtherNeeded:
        notes = _Notes(tree, deck.sources, {})
        found = notes.all()
    ordered = _in_order([*problems, *notes.problems()], max(0, len(notes.faults) - MAX_PROBLEMS))
    return Loaded(Content(deck, found, ordered), tree, tuple(entry.raw for entry in notes.entries))


class _EachOtherNeeded(Exception):  # noqa: N818 - it never leaves this module
    """Notes that were not read share a name with others: all must be read to name them."""


class _Entry(NamedTuple):
    """A healthy note: read, or known."""

    raw: RawNote
    digest: bytes
    note: Note | None
    known: KnownNote | None

    @property
    def id(self) -> str:
        return self.known.explicit_id if self.known else self.note.common.id if self.note else ""


class _Notes:
    """Reads the notes of one file in order and names them."""

    def __init__(self, tree: Tree, sources: Mapping[str, Source], known: Known) -> None:
        self.tree = tree
        self.sources = sources
        self.known = known
        self.seed = blake2b(repr(sources).encode("utf-8", "surrogatepass"), digest_size=16).digest()
        self.faults: list[tuple[RawNote, Fault]] = []
        self.entries: list[_Entry] = []

    def all(self) -> tuple[FoundNote, ...]:
        """Return every healthy note, with slugs that no other note of the file has.

        Raises:
            _EachOtherNeeded: some are known, and can't be named without reading them.
        """
        for raw in self.tree.notes:
            if not isinstance(raw.data, dict):
                self._fault(
                    raw,
                    (),
                    f"a note must be a mapping, not {read_fields.shape(raw.data)}",
                    "Write it as `- term: ...`.",
                )
                continue
            digest = self._digest(raw.data)
            if (known := self.known.get(digest)) is not None:
                self.entries.append(_Entry(raw, digest, None, known))
                continue
            faults: list[Fault] = []
            note = read_note(raw.data, self.sources, faults)
            self.faults += [(raw, fault) for fault in faults]
            if note is not None:
                self.entries.append(_Entry(raw, digest, note, None))
        return self._named()

    def _digest(self, data: Any) -> bytes:
        return blake2b(repr(data).encode("utf-8", "surrogatepass"), digest_size=16, key=self.seed).digest()

    def _named(self) -> tuple[FoundNote, ...]:
        owners: dict[str, RawNote] = {}
        for entry in self.entries:
            if entry.id:
                owners.setdefault(entry.id, entry.raw)
        taken = set(owners)
        wholes: dict[bytes, int] = {}
        copies: dict[str, int] = {}
        return tuple(self._name(entry, owners, taken, wholes, copies) for entry in self.entries)

    def _name(
        self,
        entry: _Entry,
        owners: Mapping[str, RawNote],
        taken: set[str],
        wholes: dict[bytes, int],
        copies: dict[str, int],
    ) -> FoundNote:
        raw, digest, note, known = entry
        self._tell_repetition(raw, digest, wholes)
        if entry.id and owners[entry.id] is raw:
            return FoundNote(raw.data, entry.id, raw.line, digest, self.sources, "", note)
        name = known.slug if known else slug(note.prompt_side) if note else ""
        if self.known and (name in taken or (known and entry.id)):
            raise _EachOtherNeeded
        if note is not None and not self.known:
            prompt = normalise(note.prompt_side)
            if name in taken:
                name = slug_for(note.prompt_side, taken, copies=copies.get(prompt, 0))
                digest += _SHARED
            copies[prompt] = copies.get(prompt, 0) + 1
        taken.add(name)
        if note is not None and entry.id:
            return self._without_copied_id(raw, note, name, owners, digest)
        return FoundNote(raw.data, name, raw.line, digest, self.sources, "", note)

    def _without_copied_id(
        self, raw: RawNote, note: Note, name: str, owners: Mapping[str, RawNote], digest: bytes
    ) -> FoundNote:
        copied = note.common.id
        message = f"the id `{copied}` belongs to the note on line {owners[copied].line} already"
        self._fault(raw, ("id",), message, "Remove it, or give this note another one.", "warning")
        fields = {key: value for key, value in raw.data.items() if key != "id"}
        own: Any = note  # every note is a dataclass with `common`, which the protocol can't say
        without = replace(own, common=replace(note.common, id=""))
        return FoundNote(fields, name, raw.line, digest[:16] + _SHARED, self.sources, copied, without)

    def _tell_repetition(self, raw: RawNote, digest: bytes, wholes: dict[bytes, int]) -> None:
        whole = digest
        if "id" in raw.data:
            whole = self._digest({key: value for key, value in raw.data.items() if key != "id"})
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
