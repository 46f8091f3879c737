"""Drafts put into a deck file by its path: a new one is written, one that is there gains what it hasn't.

What the file holds already is known by its notes alone; nothing in it is dropped or written over.
"""

import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from studydeck.deckfiles.writer import DeckSource, Written, append, change, with_source
from studydeck.drafting import notes
from studydeck.drafting.document import Document
from studydeck.drafting.draft import Draft
from studydeck.drafting.finding import Finding
from studydeck.drafting.outline import Subject
from studydeck.errors import StudydeckError
from studydeck.services.drafting import placing
from studydeck.services.drafting.card_content import of_finding
from studydeck.services.drafting.deck_text import deck_bytes
from studydeck.services.drafting.known_notes import KnownNotes
from studydeck.services.library import Library
from studydeck.services.writing.file_changes import FileChange, carry_out
from studydeck.services.writing.safe_files import read_or_none


@dataclass(frozen=True, slots=True)
class Filled:
    """What became of a deck file.

    Attributes:
        path: of the file.
        added: how many findings came in.
        joined: how many of them became part of a note that was there.
    """

    path: Path
    added: int
    joined: int


def fill(library: Library, path: Path, drafts: Sequence[Draft]) -> Filled:
    """Put what drafts found into a deck file as one act that can be taken back.

    Args:
        library: open for writing: it keeps the file's former bytes.
        path: of the file, there or not.
        drafts: with those findings only that are wanted.

    Raises:
        StudydeckError: the file is no deck, or can't be written; nothing was changed.
    """
    if os.path.exists(path) and not os.path.isfile(path):  # noqa: PTH110, PTH113 - `Path.exists` raises on a long name
        # Reading a pipe would wait for ever, and a device isn't to be replaced.
        raise StudydeckError(f"{path} is no file, so no deck can be written there.", "Name a file.", exit_code=2)
    before = read_or_none(path)
    if before is None or not before.strip():
        data, added, joined = deck_bytes(drafts), sum(len(made.findings) for made in drafts), 0
    else:
        data, added, joined = _filled(DeckSource.of(before, str(path)), drafts)
    if data != before:
        carry_out(library, f"the draft in {path.name}", [FileChange(path, before, data)])
    return Filled(path, added, joined)


def _filled(source: DeckSource, drafts: Sequence[Draft]) -> tuple[bytes, int, int]:
    if not source.tree.whole or "notes" not in source.tree.head:
        raise StudydeckError(f"{source.file} is no deck; nothing was changed.", "Name another file, or a new one.")
    filling = _Filling(source)
    for made in drafts:
        name = filling.source_name(made.document)
        for finding in made.findings:
            filling.put(finding, made.subjects, name)
    return filling.data(), filling.added, filling.joined


class _Filling:
    """A deck file that findings are put into, one after the other."""

    def __init__(self, source: DeckSource) -> None:
        raws = [raw for raw in source.tree.notes if isinstance(raw.data, dict)]
        self._source = source
        self._known = KnownNotes(raws)
        self._there = {raw.line: raw.data for raw in raws}
        self._new_sources: dict[str, dict[str, str]] = {}
        self._changed: dict[int, dict[str, Any]] = {}
        self._fresh: dict[str, dict[str, Any]] = {}
        self.added = self.joined = 0

    def source_name(self, document: Document) -> str:
        """Return the name of a document among the file's sources; it joins them with the first note that names it."""
        wanted, entry = notes.source_entry(document)
        had = self._source.sources
        known = {**(had if isinstance(had, Mapping) else {}), **self._new_sources}
        same = next((name for name, value in known.items() if value == entry), None)
        if same is not None:
            return str(same)
        number, name = 1, wanted
        while name in known:
            number += 1
            name = f"{wanted}-{number}"
        self._new_sources[name] = entry
        return name

    def put(self, finding: Finding, subjects: Sequence[Subject], source: str) -> None:
        """Put a finding where it belongs; a note that says it already stays as it is."""
        note, kind = notes.note_id(finding), placing.key_of(of_finding(finding))
        line = self._known.line_of(note, kind)
        note = note if line else self._known.free_id(note, kind)
        before = self._changed.get(line, self._there[line]) if line else self._fresh.get(note)
        where = notes.source_of(finding, source)
        after = notes.with_finding(before, finding, id=note, source=where, subjects=subjects)
        if before is not None and _without_source(after) == _without_source(before):
            return
        self.added += 1
        if line:
            self._changed[line] = after
            self.joined += 1
        else:
            self._fresh[note] = after

    def data(self) -> bytes:
        """Return the file with all that was put into it, everything else byte for byte as it was.

        Raises:
            StudydeckError: it can't be done surely.
        """
        source = self._source
        if self._changed:
            source = _after(source, change(source, self._changed))
        if self._changed or self._fresh:
            for name, entry in self._new_sources.items():
                source = _after(source, with_source(source, name, entry))
        if self._fresh:
            source = _after(source, append(source, list(self._fresh.values())))
        return source.data


def _after(source: DeckSource, written: Written) -> DeckSource:
    return DeckSource.of(written.data, source.file, written.tree)


def _without_source(fields: Mapping[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in fields.items() if key != "source"}
