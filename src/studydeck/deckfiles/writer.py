"""Changing notes of a deck file: bytes become bytes in which nothing but these notes differs, or it is refused.

Every result is parsed again and compared with what was meant before anybody may write it.
"""

from collections.abc import Mapping, Sequence
from typing import Any

from studydeck.deckfiles.deck_source import DeckSource, note_fields, note_text, note_texts
from studydeck.deckfiles.edits import Edit, Uneditable, same
from studydeck.deckfiles.head_writer import change_head, with_source
from studydeck.deckfiles.list_edits import ListEditor
from studydeck.deckfiles.note_edits import NoteEditor
from studydeck.deckfiles.rendering import flat_lines, inline, note_lines, pair_lines
from studydeck.deckfiles.spans import Broken, Node, whole_layout
from studydeck.deckfiles.typed_notes import listed, parse_list, parse_one, single, typed_lines
from studydeck.deckfiles.verifying import Fields, Written, verified
from studydeck.errors import StudydeckError


def change(source: DeckSource, changes: Mapping[int, Fields]) -> Written:
    """Return the file with other fields for some notes, by line (from 1).

    Raises:
        StudydeckError: it can't be done surely.
    """
    layout = source.note(*changes)[0] if len(changes) == 1 else source.layout(frozenset(changes))
    editor = NoteEditor(layout, source.text.newline)
    edits: list[Edit] = []
    for line, fields in changes.items():
        node = source.node(layout, line)
        try:
            edits += editor.change(node, fields)
        except Uneditable:
            edits += _rewritten(source, editor, node, note_lines(fields))
    # What can't be changed key by key is written anew; comments that hang beneath it must not end up in a text.
    for lines_of in (note_lines, flat_lines):
        try:
            return verified(source, edits, changed=changes)
        except StudydeckError:
            edits = []
            for line, fields in changes.items():
                node = source.node(layout, line)
                if not same(node.data, fields):
                    edits += _rewritten(source, editor, node, lines_of(fields))
    return verified(source, edits, changed=changes)


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
        return verified(source, [], changed={})
    editor = NoteEditor(layout, source.text.newline)
    edits = _rewritten(source, editor, node, typed_lines(text))
    return verified(source, edits, changed={line: fields})


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
    editor = ListEditor(layout, source.text.newline)
    ready = [
        typed_lines(note) if isinstance(note, str) and not editor.in_brackets else fields[n]
        for n, note in enumerate(notes)
    ]
    try:
        edits = editor.append(ready)
    except Uneditable:
        raise source.refusal() from None
    return verified(source, edits, added=fields)


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
        edits = ListEditor(layout, source.text.newline).delete(nodes)
    except Uneditable:
        raise source.refusal() from None
    return verified(source, edits, deleted=lines)


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


def _rewritten(source: DeckSource, editor: NoteEditor, node: Node, lines: Sequence[str]) -> list[Edit]:
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
