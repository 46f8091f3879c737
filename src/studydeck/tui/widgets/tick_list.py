"""The key points of an answer, to be ticked: met, half or not, by digit or by space on the line with the cursor."""

from collections.abc import Sequence
from dataclasses import dataclass

from textual import events
from textual.content import Content

from studydeck.core.grading.rubric import Mark
from studydeck.tui import render
from studydeck.tui.looks import Looks
from studydeck.tui.widgets.sheet import Line, Sheet

_NEXT = {Mark.MET: Mark.HALF, Mark.HALF: Mark.MISSING}
"""What a press makes of a mark; of any other it makes MET."""


@dataclass(frozen=True, slots=True)
class Tick:
    """A point that can be ticked: what it says, whose side it is about, and whether it must be there."""

    say: str
    side: str = ""
    essential: bool = False
    optional: bool = False


def next_mark(mark: Mark) -> Mark:
    """Return what a press makes of a mark: met, then half, then missing."""
    return _NEXT.get(mark, Mark.MET)


class TickList(Sheet):
    """Shows points with a box each; `marks` says what became of them."""

    def __init__(self) -> None:
        """Make an empty list."""
        super().__init__(self._make)
        self.ticks: tuple[Tick, ...] = ()
        self.marks: list[Mark] = []
        self.chosen = 0

    def show(self, ticks: Sequence[Tick], marks: Sequence[Mark] = ()) -> None:
        """Show points as they stand; without marks, none is ticked."""
        self.ticks = tuple(ticks)
        self.marks = list(marks) or [Mark.MISSING] * len(self.ticks)
        self.chosen = 0
        self.rebuild(top=True)

    def change(self, at: int | None = None) -> None:
        """Press the point at a place, or the one with the cursor."""
        at = self.chosen if at is None else at
        if 0 <= at < len(self.marks):
            self.chosen = at
            self.marks[at] = next_mark(self.marks[at])
            self._follow()

    def scroll_rows(self, rows: int) -> None:
        """Move the cursor."""
        if self.ticks:
            self.chosen = min(max(0, self.chosen + rows), len(self.ticks) - 1)
            self._follow()

    def _follow(self) -> None:
        self.rebuild()
        rows = [n for n, line in enumerate(self.lines) if line.row == self.chosen]
        if rows:
            self.reveal(rows[0], rows[-1])

    def on_click(self, event: events.Click) -> None:
        """Press the point under the mouse."""
        line = self.line_at(event)
        if line is not None and line.row >= 0:
            event.stop()
            self.change(line.row)

    def _make(self, width: int) -> list[Line]:
        looks, found = self.looks, list[Line]()
        for n, (tick, mark) in enumerate(zip(self.ticks, self.marks, strict=True)):
            sign = Content.styled("▸ " if n == self.chosen else "  ", looks.accent)
            digit = Content.styled(f"{n + 1} " if n < 9 else "  ", looks.key)
            head = Content.assemble(sign, _box(mark, looks), " ", digit, " ")
            body = point_content(tick.say, tick.side, looks, essential=tick.essential, optional=tick.optional)
            found += [Line(line, row=n) for line in render.hang(body, width, head, Content(" " * head.cell_length))]
        return found


def _box(mark: Mark, looks: Looks) -> Content:
    if mark is Mark.MET:
        return Content.styled(f"[{render.RIGHT}]", looks.good)
    return Content.styled("[≈]", looks.hard) if mark is Mark.HALF else Content.styled("[ ]", looks.dim)


def point_content(say: str, side: str, looks: Looks, *, essential: bool, optional: bool) -> Content:
    """Return a point with its side before it, and behind it whether it must be there."""
    parts = []
    if side:
        parts += [render.plain_content(side, looks.accent), Content("  ")]
    parts.append(render.one_line_content(say, looks.text))
    if essential or optional:
        parts.append(Content.styled("  essential" if essential else "  optional", looks.dim))
    return Content.assemble(*parts)
