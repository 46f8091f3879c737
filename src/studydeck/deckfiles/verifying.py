"""Making sure of an edit: the new text is read, and nothing but what was meant may differ."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from studydeck.deckfiles.deck_source import DeckSource
from studydeck.deckfiles.edits import Edit, Uneditable, applied, same
from studydeck.deckfiles.reader import RawNote, Tree, read, without_cyclic_gc
from studydeck.deckfiles.rereading import reread

Fields = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Written:
    """A file after an edit.

    Attributes:
        data: its bytes.
        lines: the line (from 1) where each note stood before, and where it stands now (None: deleted).
        added: the lines of new notes, in their order.
        tree: the file as it reads now.
    """

    data: bytes
    lines: dict[int, int | None]
    added: tuple[int, ...]
    tree: Tree


def verified(
    source: DeckSource,
    edits: Sequence[Edit],
    *,
    changed: Mapping[int, Fields] | None = None,
    deleted: Sequence[int] = (),
    added: Sequence[Fields] = (),
    head: Fields | None = None,
) -> Written:
    """Return the edited file after making sure that it reads as it was meant to.

    Raises:
        StudydeckError: it doesn't; nothing may be written.
    """
    try:
        chars = applied(source.text.chars, edits)
        data = source.text.bytes_of(chars)
    except (Uneditable, UnicodeEncodeError):
        raise source.refusal() from None
    tree = _read_again(source, edits, chars, data)
    gone = frozenset(deleted)
    kept = [raw for raw in source.tree.notes if raw.line not in gone]
    wanted_head = {**source.tree.head, **(head or {}), **({"notes": []} if added else {})}
    sound = tree.whole and len(tree.problems) <= len(source.tree.problems)
    if not sound or not same_keys(tree.head, wanted_head) or not _as_meant(tree.notes, kept, changed or {}, added):
        raise source.refusal()
    lines: dict[int, int | None] = dict.fromkeys(gone)
    for had, raw in zip(kept, tree.notes, strict=False):
        lines[had.line] = raw.line
    return Written(data, lines, tuple(raw.line for raw in tree.notes[len(kept) :]), tree)


def _as_meant(
    notes: Sequence[RawNote], kept: Sequence[RawNote], changed: Mapping[int, Fields], added: Sequence[Fields]
) -> bool:
    """Return whether the notes are those that were kept, some of them changed, and behind them those that were added."""
    if len(notes) != len(kept) + len(added):
        return False
    behind = notes[len(kept) :]
    return all(
        (had.line not in changed and raw.data == had.data) or same_keys(raw.data, changed.get(had.line, had.data))
        for raw, had in zip(notes, kept, strict=False)
    ) and all(same_keys(raw.data, one) for raw, one in zip(behind, added, strict=True))


def _read_again(source: DeckSource, edits: Sequence[Edit], chars: str, data: bytes) -> Tree:
    """Return what the edited file holds; of a file that was healthy no more is read than the edits touch."""
    if not edits:
        return source.tree
    with without_cyclic_gc():
        known = reread(source.tree, source.text.chars, source.breaks, sorted(edits), chars)
    return known or read(data, source.file)


def same_keys(one: Any, other: Any) -> bool:
    """Return whether two notes, or heads, read the same, in whatever order their keys stand."""
    if not isinstance(one, Mapping) or not isinstance(other, Mapping):
        return same(one, other)
    return one.keys() == other.keys() and all(
        (key == "notes" and one[key] in ([], "")) or same(one[key], other[key]) for key in one
    )
