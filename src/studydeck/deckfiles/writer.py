"""Changing notes of a deck file: bytes become bytes in which nothing but these notes differs, or it is refused.

Every result is parsed again and compared with what was meant before anybody may write it.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from studydeck.deckfiles.deck_source import DeckSource, note_fields, note_text, note_texts
from studydeck.deckfiles.edits import Edit, Editor, Uneditable, applied, same
from studydeck.deckfiles.reader import Tree, read, without_cyclic_gc
from studydeck.deckfiles.rendering import inline, note_lines, pair_lines, text_inline
from studydeck.deckfiles.rereading import reread
from studydeck.deckfiles.spans import Broken, Node, whole_layout
from studydeck.deckfiles.typed_notes import listed, parse_list, parse_one, single, typed_lines
from studydeck.errors import StudydeckError

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


def change(source: DeckSource, changes: Mapping[int, Fields]) -> Written:
    """Return the file with other fields for some notes, by line (from 1).

    Raises:
        StudydeckError: it can't be done surely.
    """
    layout = source.note(*changes)[0] if len(changes) == 1 else source.layout(frozenset(changes))
    editor = Editor(layout, source.text.newline)
    edits: list[Edit] = []
    for line, fields in changes.items():
        node = source.node(layout, line)
        try:
            edits += editor.change(node, fields)
        except Uneditable:
            edits += _rewritten(source, editor, node, note_lines(fields))
    try:
        return _written(source, edits, changed=changes)
    except StudydeckError:
        rewritten: list[Edit] = []
        for line, fields in changes.items():
            node = source.node(layout, line)
            if not same(node.data, fields):
                rewritten += _rewritten(source, editor, node, note_lines(fields))
        return _written(source, rewritten, changed=changes)


def change_text(source: DeckSource, line: int, text: str) -> Written:
    """Return the file with other YAML for one note, written as it was typed.

    Raises:
        StudydeckError: the text isn't one note, or it can't be put there surely.
    """
    fields = single(parse_one(text))
    layout, node = source.note(line)
    if node.flow or layout.dash is None:
        return change(source, {line: fields})
    if text.rstrip("\n") == note_text(source, line).rstrip("\n"):
        return _written(source, [], changed={})
    editor = Editor(layout, source.text.newline)
    edits = _rewritten(source, editor, node, typed_lines(text))
    return _written(source, edits, changed={line: fields})


def rewritten(text: str, fields: Fields) -> str:
    """Return a note's own YAML with other fields: what stays the same stays as it was typed.

    Raises:
        StudydeckError: the text isn't one note.
    """
    lines = typed_lines(text)
    source = DeckSource.of("\n".join(["notes:", *listed(lines)]).encode("utf-8", "replace"), "the note")
    if single(source.tree) == fields:
        return text
    written = change(source, {source.tree.notes[0].line: fields})
    return note_text(DeckSource.of(written.data, "the note"), written.tree.notes[0].line)


def append(source: DeckSource, notes: Sequence[Fields | str]) -> Written:
    """Return the file with further notes at its end; a text is written as it was typed.

    Raises:
        StudydeckError: it can't be done surely.
    """
    if source.tree.problems and not _walkable(source):
        first = source.tree.problems[0]
        place = f"{source.file}:{first.line}:{first.column}: {first.message}"
        raise StudydeckError(f"{place}. No note can be added to this file yet.", "Mend that place first.")
    layout = source.around(())
    fields = [single(parse_one(note)) if isinstance(note, str) else note for note in notes]
    entries = [typed_lines(note) if isinstance(note, str) and layout.dash is not None else note for note in notes]
    given = [
        fields[n] if isinstance(entry, str) and layout.notes is not None and layout.notes.items else entry
        for n, entry in enumerate(entries)
    ]
    ready = [typed_lines(entry) if isinstance(entry, str) else entry for entry in given]
    try:
        edits = Editor(layout, source.text.newline).append(ready)
    except Uneditable:
        raise source.refusal() from None
    return _written(source, edits, added=fields)


def _walkable(source: DeckSource) -> bool:
    try:
        whole_layout(source.text.chars, frozenset())
    except Broken:
        return False
    return True


def delete(source: DeckSource, lines: Sequence[int]) -> Written:
    """Return the file without some notes, by line (from 1).

    Raises:
        StudydeckError: it can't be done surely.
    """
    layout = source.around(lines)
    nodes = [source.node(layout, line) for line in lines]
    try:
        edits = Editor(layout, source.text.newline).delete(nodes)
    except Uneditable:
        raise source.refusal() from None
    return _written(source, edits, deleted=lines)


def change_head(source: DeckSource, values: Fields) -> Written:
    """Return the file with other values for keys of its head.

    Raises:
        StudydeckError: it can't be done surely.
    """
    layout = source.layout(frozenset())
    editor = Editor(layout, source.text.newline)
    root = layout.root
    edits: list[Edit] = []
    if root is None:
        lines = [line for key, value in values.items() for line in pair_lines(key, value)]
        edits = [Edit(0, 0, source.text.newline.join(lines) + source.text.newline)]
        return _written(source, edits, head=values)
    if root.kind != "mapping" or root.flow:
        raise source.refusal()
    for key, value in values.items():
        pair = next(((k, v) for k, v in root.pairs if k.value == key), None)
        try:
            if pair is not None:
                edits += editor.value(*pair, value)
                continue
        except Uneditable:
            raise source.refusal() from None
        block = source.text.newline.join(pair_lines(key, value)) + source.text.newline
        notes = next((k for k, _ in root.pairs if k.value == "notes"), None)
        first = notes or root.pairs[0][0]
        edits.append(Edit(layout.begin(first.line), layout.begin(first.line), block))
    return _written(source, edits, head=values)


def with_source(source: DeckSource, name: str, entry: Any) -> Written:
    """Return the file with one more source in its head.

    Raises:
        StudydeckError: it can't be done surely.
    """
    had = source.sources
    values = dict(had) if isinstance(had, Mapping) else {}
    if name in values:
        raise StudydeckError(f"{source.file} has a source `{name}` already.")
    layout = source.layout(frozenset())
    root = layout.root
    pair = next(((k, v) for k, v in root.pairs if k.value == "sources"), None) if root is not None else None
    if pair is None or pair[1].kind != "mapping" or not pair[1].pairs:
        return change_head(source, {"sources": {**values, name: entry}})
    last = pair[1].pairs[-1][1]
    line = f"{text_inline(name, flow=True)}: {inline(entry)}"
    if pair[1].flow:
        edit = Edit(last.end, last.end, f", {line}")
    else:
        at = layout.line_end(last.end)
        edit = Edit(at, at, f"{source.text.newline}{' ' * pair[1].column}{line}")
    return _written(source, [edit], head={"sources": {**values, name: entry}})


def new_deck(
    head: Mapping[str, str], *, description: str = "", tags: Sequence[str] = (), notes: Sequence[Fields] = ()
) -> bytes:
    """Return the bytes of a new deck file with a title, perhaps an id, and its first notes."""
    whole: dict[str, Any] = dict(head)
    if description.strip():
        whole["description"] = description.strip()
    if tags:
        whole["tags"] = list(tags)
    lines = [line for key, value in whole.items() for line in pair_lines(key, value)]
    data = ("\n".join([*lines, "", "notes:"]) + "\n").encode()
    return append(DeckSource.of(data, "the new deck"), list(notes)).data if notes else data


# --- making sure ---


def _rewritten(source: DeckSource, editor: Editor, node: Node, lines: Sequence[str]) -> list[Edit]:
    if node.kind != "mapping":
        raise source.refusal()
    if editor.layout.dash is None:
        return [Edit(node.start, node.end, inline(single(parse_one("\n".join(lines)))))]
    if node.flow:
        rest = editor.layout.text[node.end : editor.layout.line_end(node.end)]
        if rest.strip():
            return [Edit(node.start, node.end, inline(single(parse_one("\n".join(lines)))))]
    try:
        return editor.rewrite(node, lines)
    except Uneditable:
        raise source.refusal() from None


def _written(
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
    changed = changed or {}
    gone = frozenset(deleted)
    expected = [
        (raw.line, changed.get(raw.line, raw.data), raw.line in changed)
        for raw in source.tree.notes
        if raw.line not in gone
    ]
    wanted_head = {**source.tree.head, **({} if head is None else head)}
    if added:
        wanted_head["notes"] = []
    if not (
        tree.whole
        and len(tree.notes) == len(expected) + len(added)
        and all(
            (not touched and raw.data == data) or _same_keys(raw.data, data)
            for raw, (_line, data, touched) in zip(tree.notes, expected, strict=False)
        )
        and all(_same_keys(raw.data, one) for raw, one in zip(tree.notes[len(expected) :], added, strict=True))
        and _same_keys(tree.head, wanted_head)
        and len(tree.problems) <= len(source.tree.problems)
    ):
        raise source.refusal()
    lines: dict[int, int | None] = dict.fromkeys(gone)
    for (line, _data, _touched), raw in zip(expected, tree.notes, strict=False):
        lines[line] = raw.line
    return Written(data, lines, tuple(raw.line for raw in tree.notes[len(expected) :]), tree)


def _read_again(source: DeckSource, edits: Sequence[Edit], chars: str, data: bytes) -> Tree:
    """Return what the edited file holds; of a file that was healthy no more is read than the edits touch."""
    if not edits:
        return source.tree
    with without_cyclic_gc():
        known = reread(source.tree, source.text.chars, source.breaks, sorted(edits), chars)
    return known or read(data, source.file)


def _same_keys(one: Any, other: Any) -> bool:
    """Return whether two notes, or heads, read the same, in whatever order their keys stand."""
    if not isinstance(one, Mapping) or not isinstance(other, Mapping):
        return same(one, other)
    return one.keys() == other.keys() and all(
        (key == "notes" and one[key] in ([], "")) or same(one[key], other[key]) for key in one
    )


__all__ = [
    "DeckSource",
    "Written",
    "append",
    "change",
    "change_head",
    "change_text",
    "delete",
    "new_deck",
    "note_fields",
    "note_text",
    "note_texts",
    "parse_list",
    "parse_one",
    "rewritten",
    "single",
    "typed_lines",
    "with_source",
]
