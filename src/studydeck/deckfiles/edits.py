"""Changing one value, key or note of a text: each change is a few spans, and whatever lies outside them stays.

What belongs to a note beside its own lines: comment lines directly above it (without an empty line between), and
comment lines directly beneath it that are indented further than its dash.
"""

import itertools
from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from studydeck.deckfiles.rendering import (
    as_text,
    inline,
    key_ranks,
    note_lines,
    pair_lines,
    render,
    text_inline,
)
from studydeck.deckfiles.spans import Layout, Node, colon_of


class Edit(NamedTuple):
    """A span of a text and what takes its place."""

    start: int
    end: int
    new: str


class Uneditable(Exception):  # noqa: N818 - the writer says it in a sentence
    """The place is written in a way that can't be changed surely."""


@dataclass(frozen=True, slots=True)
class Extent:
    """The whole lines that belong to a note, comments of its own included; an empty line before or after is not."""

    start: int
    end: int


def applied(text: str, edits: Iterable[Edit]) -> str:
    """Return the text with all edits made; they may not overlap."""
    parts: list[str] = []
    at = 0
    for edit in sorted(edits, key=lambda one: (one.start, one.end)):
        if edit.start < at:
            raise Uneditable
        parts += [text[at : edit.start], edit.new]
        at = edit.end
    return "".join([*parts, text[at:]])


class Editor:
    """Makes the edits of one text.

    Attributes:
        layout: where everything stands.
        newline: the line end that new lines get.
    """

    def __init__(self, layout: Layout, newline: str) -> None:
        self.layout = layout
        self.newline = newline
        self.items = sorted(layout.items.values(), key=lambda item: item.start)
        self.starts = [item.start for item in self.items]
        self.last_lines = {layout.line_of(item.end) for item in self.items}

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
        return _joined(edits)

    # --- whole notes ---

    def extent(self, note: Node) -> Extent:
        """Return the lines of a note that stands in a list with dashes."""
        layout, dash = self.layout, self.layout.dash
        if dash is None:
            raise Uneditable
        which = bisect_left(self.starts, note.start)
        before = self.items[which - 1].end if which else -1
        first = layout.line_of(note.start)
        lowest = layout.line_of(before - (layout.text[before - 1] in "\r\n")) if before > 0 else layout.above
        while first > lowest + 1 and not self._is_dash(first, dash):
            first -= 1
        if not self._is_dash(first, dash):
            raise Uneditable
        while first - 1 > lowest and self._is_lead(first - 1, dash, lowest):
            first -= 1
        return Extent(layout.begin(first), self._tail(note, dash))

    def _is_dash(self, line: int, dash: int) -> bool:
        written = self.layout.line_text(line)
        return not written[:dash].strip(" ") and written[dash : dash + 1] == "-"

    def _is_lead(self, line: int, dash: int, lowest: int) -> bool:
        """Whether a comment line above a note is its own, rather than the end of the note above."""
        written = self.layout.line_text(line)
        bare = written.lstrip(" \t")
        if not bare.startswith("#"):
            return False
        if len(written) - len(bare) <= dash:
            return True
        # Further in than the dashes: the note's above, if nothing but such lines lies between the two.
        above = line - 1
        while above > lowest:
            text = self.layout.line_text(above)
            inner = text.lstrip(" \t")
            if not inner.startswith("#") or len(text) - len(inner) <= dash:
                return True
            above -= 1
        return lowest < 0 or lowest not in self.last_lines

    def _tail(self, note: Node, dash: int) -> int:
        """Return the end of a note's last line, comments of its own beneath it included, without the line end."""
        layout = self.layout
        if note.last_keeps:
            end = note.end
            while end > note.start and layout.text[end - 1] in "\r\n":
                end -= 1
            return end
        line = layout.line_of(note.end)
        while line + 1 < len(layout.breaks):
            written = layout.line_text(line + 1)
            bare = written.lstrip(" \t")
            if not bare.startswith("#") or len(written) - len(bare) <= dash:
                break
            line += 1
        return layout.line_end(layout.begin(line)) if line > layout.line_of(note.end) else layout.line_end(note.end)

    def delete(self, notes: Sequence[Node]) -> list[Edit]:
        """Return the edits that take notes out, with their own comments and the empty lines after them."""
        if self.layout.dash is None:
            return self._delete_in_brackets(notes)
        edits: list[Edit] = []
        gone = {note.start for note in notes}
        last_kept = max((start for start in self.starts if start not in gone), default=-1)
        for note in sorted(notes, key=lambda one: one.start):
            extent = self.extent(note)
            which = bisect_left(self.starts, note.start)
            before = self.items[max(0, which - 1) : which]
            end = self._after(extent.end)
            start = extent.start
            if note.start < last_kept and not (before and before[-1].last_keeps):
                end = self._past_empty(end)
            elif note.start > last_kept and before and not before[-1].last_keeps:
                start = self._past_empty_back(start)
            if edits and edits[-1].end > start:
                start = edits[-1].end
            edits.append(Edit(start, max(start, end), ""))
        return edits

    def _delete_in_brackets(self, notes: Sequence[Node]) -> list[Edit]:
        items = self.layout.notes.items if self.layout.notes else []
        gone = {note.start for note in notes}
        kept = [n for n, item in enumerate(items) if item.start not in gone]
        if not kept:
            last = items[-1].end
            rest = self.layout.text[last:]
            comma = len(rest) - len(rest.lstrip(" \t")) + 1 if rest.lstrip(" \t").startswith(",") else 0
            return [Edit(items[0].start, last + comma, "")]
        edits = []
        for n, item in enumerate(items):
            if item.start in gone:
                edits.append(
                    Edit(items[n - 1].end, item.end, "") if n > kept[0] else Edit(item.start, items[n + 1].start, "")
                )
        return _joined(edits)

    def append(self, notes: Sequence[list[str] | Mapping[str, Any]]) -> list[Edit]:
        """Return the edits that put notes behind the last one; each as fields, or as its own lines."""
        layout = self.layout
        if layout.notes is None or not layout.notes.items:
            return self._begin_notes(notes)
        last = layout.notes.items[-1]
        if layout.dash is None:
            if any(not isinstance(note, Mapping) for note in notes):
                raise Uneditable
            return [Edit(last.end, last.end, "".join(f", {inline(note)}" for note in notes))]
        lines: list[str] = []
        for note in notes:
            if self._spaced():
                lines.append("")
            lines += self._dashed(note, " " * layout.dash)
        at = self._tail(last, layout.dash)
        if last.last_keeps:
            at = last.end
            if at == len(layout.text) and layout.text[at - 1 : at] not in ("\n", "\r"):
                return [Edit(at, at, self.newline + self.newline.join(lines))]
            return [Edit(at, at, self.newline.join(lines[1:] if lines and not lines[0] else lines) + self.newline)]
        return [Edit(at, at, self.newline + self.newline.join(lines))]

    def _begin_notes(self, notes: Sequence[list[str] | Mapping[str, Any]]) -> list[Edit]:
        """Return the edits that write the first notes of a deck."""
        layout = self.layout
        root = layout.root
        lines: list[str] = []
        for note in notes:
            lines += ([""] if lines else []) + self._dashed(note, "  ")
        block = self.newline.join(lines)
        if root is not None and (root.kind != "mapping" or (root.flow and root.end > root.start)):
            raise Uneditable
        pair = next(((k, v) for k, v in root.pairs if k.value == "notes"), None) if root else None
        if pair is None:
            end = len(layout.text)
            gap = "" if not layout.text or layout.text[-1] in "\r\n" else self.newline
            return [Edit(end, end, f"{gap}notes:{self.newline}{block}{self.newline}")]
        key, value = pair
        colon = colon_of(layout, key)
        if colon is None or value.data not in ("", []):
            raise Uneditable
        edits = [Edit(colon, value.end, "")] if value.end > colon else []
        at = layout.line_end(max(colon, value.end))
        return [*edits, Edit(at, at, f"{self.newline}{block}")]

    def _dashed(self, note: list[str] | Mapping[str, Any], indent: str) -> list[str]:
        lines = note_lines(note) if isinstance(note, Mapping) else note
        return [f"{indent}{'  ' if n else '- '}{line}" if line else "" for n, line in enumerate(lines)]

    def _spaced(self) -> bool:
        """Whether empty lines part the notes of this file."""
        layout = self.layout
        items = self.items
        if len(items) < 2:
            return any(layout.line_of(item.end) > item.line for item in items)
        newest = items[-9:]
        pairs = list(itertools.pairwise(newest))
        gaps = sum(
            any(not line.strip() for line in layout.text[one.end : two.start].splitlines()[1:-1]) for one, two in pairs
        )
        return gaps * 2 > len(pairs)

    def rewrite(self, note: Node, lines: Sequence[str]) -> list[Edit]:
        """Return the edit that puts other lines in a note's place, up to the end of its last line."""
        if note.kind == "skipped" or self.layout.dash is None:
            raise Uneditable
        end = own_end(self.layout, note)
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
        return self._after(self.layout.line_end(value.end))

    def _after(self, at: int) -> int:
        """Return the position behind the line end that stands here."""
        text = self.layout.text
        if text.startswith("\r\n", at):
            return at + 2
        return at + 1 if text[at : at + 1] in ("\n", "\r") else at

    def _past_empty(self, at: int) -> int:
        while at < len(self.layout.text):
            end = self.layout.line_end(at)
            if self.layout.text[at:end].strip(" \t") or end == len(self.layout.text):
                return at
            at = self._after(end)
        return at

    def _past_empty_back(self, at: int) -> int:
        line = self.layout.line_of(at)
        while line > 0 and not self.layout.line_text(line - 1).strip(" \t"):
            line -= 1
        return self.layout.begin(line)


def own_end(layout: Layout, note: Node) -> int:
    """Return the end of the last line of a note's own text, a comment at its end included."""
    if not note.last_keeps:
        return layout.line_end(note.end)
    end = note.end
    while end > note.start and layout.text[end - 1] in "\r\n":
        end -= 1
    return end


def same(one: Any, other: Any) -> bool:
    """Return whether two values read the same: white space around a text doesn't count."""
    if isinstance(one, Mapping) or isinstance(other, Mapping):
        if not (isinstance(one, Mapping) and isinstance(other, Mapping)):
            return False
        return [str(key) for key in one] == [str(key) for key in other] and all(
            same(one[key], other[key]) for key in one
        )
    if isinstance(one, list | tuple) or isinstance(other, list | tuple):
        both = isinstance(one, list | tuple) and isinstance(other, list | tuple)
        return both and len(one) == len(other) and all(same(a, b) for a, b in zip(one, other, strict=True))
    return as_text(one) == as_text(other)


def _quotes(value: Node) -> str | None:
    return value.style if value.style in ("'", '"', ">") else None


def _joined(edits: list[Edit]) -> list[Edit]:
    """Return deletions that touch or overlap as one."""
    joined: list[Edit] = []
    for edit in sorted(edits):
        if joined and edit.start < joined[-1].end and not edit.new and not joined[-1].new:
            joined[-1] = Edit(joined[-1].start, max(edit.end, joined[-1].end), "")
        else:
            joined.append(edit)
    return joined
