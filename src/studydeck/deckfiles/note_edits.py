"""Changing values and keys of one note: what stays the same stays as it was typed, comments, quotes and order included."""

from collections.abc import Mapping, Sequence
from typing import Any

from studydeck.deckfiles.edits import Edit, Uneditable, joined, same
from studydeck.deckfiles.rendering import as_text, inline, key_ranks, pair_lines, render, text_inline
from studydeck.deckfiles.spans import Layout, Node, colon_of


class NoteEditor:
    """Makes the edits inside notes of one text.

    Attributes:
        layout: where everything stands.
        newline: the line end that new lines get.
    """

    def __init__(self, layout: Layout, newline: str) -> None:
        self.layout = layout
        self.newline = newline

    # --- values ---

    def change(self, note: Node, fields: Mapping[str, Any]) -> list[Edit]:
        """Return the edits that give a note these fields: keys that stay the same are not touched."""
        if note.kind != "mapping":
            raise Uneditable
        had = {key.value: (key, value) for key, value in note.pairs}
        if note.flow:
            return self._change_in_brackets(note, had, fields)
        edits: list[Edit] = []
        for name, (key, value) in had.items():
            if name in fields and not same(value.data, fields[name]):
                edits += self.value(key, value, fields[name])
        gone = [name for name in had if name not in fields]
        edits += self._without(note, gone)
        added = {name: fields[name] for name in fields if name not in had}
        return edits + self._with(note, fields, added, gone)

    def value(self, key: Node, value: Node, new: Any) -> list[Edit]:
        """Return the edits that change what stands behind a key of a block mapping."""
        inner = self._inside(value, new)
        if inner is not None:
            return inner
        colon = colon_of(self.layout, key)
        if colon is None:
            raise Uneditable
        rendered = render(
            new, block=value.kind != "text" and not value.flow, style=_quotes(value) if isinstance(new, str) else None
        )
        indent = " " * key.column
        edits: list[Edit] = []
        if value.line == key.line:
            lead = "" if colon < value.start or not rendered.head else " "
            edits.append(Edit(value.start, value.end, lead + rendered.head))
        else:
            if rendered.head:
                edits.append(Edit(colon, colon, f" {rendered.head}"))
            edits.append(Edit(self.layout.line_end(key.end), value.end, ""))
        if rendered.body:
            edits.append(self._behind(value, self._lines(rendered.body, indent + "  ")))
        return edits

    def _inside(self, value: Node, new: Any) -> list[Edit] | None:
        """Return edits of single entries where a list or mapping keeps its shape, else None."""
        if value.kind == "text" and isinstance(new, str | int | float) and value.flow:
            text = as_text(new)
            if "\n" not in text and "\n" not in self.layout.text[value.start : value.end] and value.end > value.start:
                return [Edit(value.start, value.end, text_inline(text, flow=False, style=_quotes(value)))]
            return None
        if value.kind == "list" and isinstance(new, Sequence) and not isinstance(new, str):
            if len(new) != len(value.items) or not new:
                return None
            return self._entries([(item, new[n]) for n, item in enumerate(value.items)], flow=value.flow)
        if value.kind == "mapping" and isinstance(new, Mapping) and new:
            if [key.value for key, _ in value.pairs] != [str(key) for key in new]:
                return None
            return self._entries([(old, new[key.value]) for key, old in value.pairs], flow=value.flow)
        return None

    def _entries(self, entries: Sequence[tuple[Node, Any]], *, flow: bool) -> list[Edit] | None:
        edits: list[Edit] = []
        for old, new in entries:
            if same(old.data, new):
                continue
            if old.kind == "text" and isinstance(new, str) and old.flow and old.end > old.start:
                text = as_text(new)
                written = self.layout.text[old.start : old.end]
                if "\n" in text or "\n" in written:
                    return None
                edits.append(Edit(old.start, old.end, text_inline(text, flow=True, style=_quotes(old))))
                continue
            inner = None if old.kind == "text" else self._inside(old, new)
            if inner is None:
                if not (flow or old.flow) or old.end == old.start or old.kind == "text":
                    return None
                inner = [Edit(old.start, old.end, inline(new))]
            edits += inner
        return edits

    # --- keys of a block mapping ---

    def _without(self, note: Node, names: Sequence[str]) -> list[Edit]:
        edits: list[Edit] = []
        pairs = note.pairs
        first_kept = next((n for n, (key, _) in enumerate(pairs) if key.value not in names), None)
        if first_kept is None:
            raise Uneditable
        if first_kept:  # up to the first key that stays: it moves beside the dash
            edits.append(Edit(pairs[0][0].start, pairs[first_kept][0].start, ""))
        for key, value in pairs[first_kept:]:
            if key.value in names:
                start = self.layout.begin(key.line)
                edits.append(Edit(start, self._after_line(value), ""))
        return edits

    def _with(self, note: Node, fields: Mapping[str, Any], added: Mapping[str, Any], gone: Sequence[str]) -> list[Edit]:
        """Return the edits that add keys, each behind the last key that the docs name before it."""
        ranks = key_ranks(fields)
        staying = [(key, value) for key, value in note.pairs if key.value not in gone]
        at: dict[int, tuple[Node, list[str]]] = {}
        for name in sorted(added, key=lambda one: ranks.get(one, len(ranks))):
            rank = ranks.get(name, len(ranks))
            before = [n for n, (key, _) in enumerate(staying) if ranks.get(key.value, len(ranks)) <= rank]
            place = before[-1] if before else 0
            at.setdefault(place, (staying[place][1], []))[1].extend(pair_lines(name, added[name]))
        indent = " " * note.column
        return [self._behind(value, self._lines(lines, indent)) for value, lines in at.values()]

    # --- keys in brackets ---

    def _change_in_brackets(
        self, note: Node, had: Mapping[str, tuple[Node, Node]], fields: Mapping[str, Any]
    ) -> list[Edit]:
        edits: list[Edit] = []
        gone = [name for name in had if name not in fields]
        pairs = note.pairs
        kept = [n for n, (key, _) in enumerate(pairs) if key.value not in gone]
        if not kept:
            raise Uneditable
        for n, (key, value) in enumerate(pairs):
            if key.value in gone:
                edits.append(
                    Edit(pairs[n - 1][1].end, value.end, "")
                    if n > kept[0]
                    else Edit(key.start, pairs[n + 1][0].start, "")
                )
            elif not same(value.data, fields[key.value]):
                lead = "" if self.layout.text[value.start - 1 : value.start].isspace() else " "
                edits.append(Edit(value.start, value.end, lead + inline(fields[key.value])))
        added = [f", {text_inline(name, flow=True)}: {inline(fields[name])}" for name in fields if name not in had]
        if added:
            end = pairs[kept[-1]][1].end
            edits.append(Edit(end, end, "".join(added)))
        return joined(edits)

    # --- whole notes ---

    def rewrite(self, note: Node, lines: Sequence[str]) -> list[Edit]:
        """Return the edit that puts other lines in a note's place, up to the end of its last line."""
        if note.kind == "skipped" or self.layout.dash is None:
            raise Uneditable
        end = self.layout.own_end(note)
        return [Edit(note.start, end, self._joined_lines(lines, " " * note.column))]

    # --- lines ---

    def _joined_lines(self, lines: Sequence[str], indent: str) -> str:
        return self.newline.join(indent + line if line and n else line for n, line in enumerate(lines))

    def _lines(self, lines: Sequence[str], indent: str) -> str:
        return self.newline.join(indent + line if line else "" for line in lines)

    def _behind(self, value: Node, block: str) -> Edit:
        """Return the edit that writes lines beneath the one where a value ends."""
        at = value.end
        if value.last_keeps and self.layout.text[at - 1 : at] in ("\n", "\r"):
            return Edit(at, at, block + self.newline)
        at = self.layout.line_end(at)
        return Edit(at, at, self.newline + block)

    def _after_line(self, value: Node) -> int:
        if value.last_keeps and self.layout.text[value.end - 1 : value.end] in ("\n", "\r"):
            return value.end
        return self.layout.behind_line_end(self.layout.line_end(value.end))


def _quotes(value: Node) -> str | None:
    return value.style if value.style in ("'", '"', ">") else None
