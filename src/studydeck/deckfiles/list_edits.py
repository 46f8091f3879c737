"""Taking notes out of a deck's list and adding some to it.

What belongs to a note beside its own lines: comment lines directly above it (without an empty line between), and
comment lines directly beneath it that are indented further than its dash.
"""

import itertools
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from studydeck.deckfiles.edits import Edit, Uneditable, joined
from studydeck.deckfiles.rendering import inline, note_lines
from studydeck.deckfiles.spans import Layout, Node, colon_of


@dataclass(frozen=True, slots=True)
class Extent:
    """The whole lines that belong to a note, comments of its own included; an empty line before or after is not."""

    start: int
    end: int


class ListEditor:
    """Makes the edits of the list of notes of one text.

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
            end = note.end if note.last_keeps else self.layout.behind_line_end(extent.end)
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
        return joined(edits)

    @property
    def in_brackets(self) -> bool:
        """Whether new notes come into brackets: where others stand in some, or where brackets hold a comment."""
        notes, root = self.layout.notes, self.layout.root
        if notes is None or not notes.flow:
            return False
        return bool(notes.items or (root and root.flow) or "#" in self.layout.text[notes.start : notes.end])

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
        if self.in_brackets and layout.notes is not None:
            at = layout.notes.start + 1
            return [Edit(at, at, ", ".join(inline(note) for note in notes if isinstance(note, Mapping)))]
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

    def _past_empty(self, at: int) -> int:
        while at < len(self.layout.text):
            end = self.layout.line_end(at)
            if self.layout.text[at:end].strip(" \t") or end == len(self.layout.text):
                return at
            at = self.layout.behind_line_end(end)
        return at

    def _past_empty_back(self, at: int) -> int:
        line = self.layout.line_of(at)
        while line > 0 and not self.layout.line_text(line - 1).strip(" \t"):
            line -= 1
        return self.layout.begin(line)
