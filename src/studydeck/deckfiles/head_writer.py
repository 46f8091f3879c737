"""Changing the head of a deck file: its keys and its sources."""

from collections.abc import Mapping
from typing import Any

from studydeck.deckfiles.deck_source import DeckSource
from studydeck.deckfiles.edits import Edit, Uneditable
from studydeck.deckfiles.note_edits import NoteEditor
from studydeck.deckfiles.rendering import inline, pair_lines, text_inline
from studydeck.deckfiles.verifying import Fields, Written, verified
from studydeck.errors import StudydeckError


def change_head(source: DeckSource, values: Fields) -> Written:
    """Return the file with other values for keys of its head.

    Raises:
        StudydeckError: it can't be done surely.
    """
    layout = source.layout(frozenset())
    editor = NoteEditor(layout, source.text.newline)
    root = layout.root
    edits: list[Edit] = []
    if root is None:
        lines = [line for key, value in values.items() for line in pair_lines(key, value)]
        edits = [Edit(0, 0, source.text.newline.join(lines) + source.text.newline)]
        return verified(source, edits, head=values)
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
    return verified(source, edits, head=values)


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
    return verified(source, [edit], head={"sources": {**values, name: entry}})
