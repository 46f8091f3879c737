"""Beside the search field: what it is, and how many cards were found and marked."""

from typing import ClassVar

from textual.content import Content

from studydeck.tui.widgets.painted import Painted, ends

_NARROW = 30  # cells


class Find(Painted):
    """The word before the field."""

    CELLS: ClassVar[int] = 6

    def paint(self, width: int) -> Content:
        """Return the word."""
        return Content.styled("Find", self.looks.accent).stylize("bold").truncate(width)


class FoundLine(Painted):
    """Shows the cursor's place among the found cards, and how many are marked."""

    def __init__(self) -> None:
        """Begin with nothing found."""
        super().__init__()
        self.place = 0
        self.found = 0
        self.marked = 0
        self.whole = False

    def show(self, place: int, found: int, marked: int, *, whole: bool) -> None:
        """Show numbers; `whole` says whether all found cards were counted."""
        self.place, self.found, self.marked, self.whole = place, found, marked, whole
        self.refresh()

    def paint(self, width: int) -> Content:
        """Return the numbers, at the right."""
        marks = self._marks(width)
        return ends(Content(""), Content.assemble(marks, "   " if marks else "", self._place()), width)

    def _place(self) -> Content:
        looks = self.looks
        if not self.found:
            return Content.styled("no cards" if self.whole else "...", looks.dim)
        number = f"{self.found:,}" if self.whole else f"{self.found:,}+"
        return Content.assemble((f"{self.place:,} of ", looks.dim), (number, looks.text))

    def _marks(self, width: int) -> Content:
        if not self.marked:
            return Content("")
        word = " marked" if width > _NARROW else ""
        return Content.styled(f"■ {self.marked:,}{word}", self.looks.key)
