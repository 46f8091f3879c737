"""The lines around a form: what is written and how far it is, what is to be known of it, what is folded away."""

from collections.abc import Sequence

from textual import events
from textual.content import Content

from studydeck.tui import render
from studydeck.tui.widgets.painted import Painted, ends


class HeadLine(Painted):
    """What is written and where it goes, and at the other end how far it is."""

    title: tuple[str, str] = ("", "")
    standing: tuple[str, str] = ("", "dim")

    def show(self, title: tuple[str, str], standing: tuple[str, str]) -> None:
        """Show a title with what comes after it, and a standing with the name of its look."""
        if (title, standing) != (self.title, self.standing):
            self.title, self.standing = title, standing
            self.refresh()

    def paint(self, width: int) -> Content:
        """Return the line."""
        looks = self.looks
        name, where = self.title
        left = Content.assemble((name, looks.strong), "   ", render.plain_content(where, looks.dim))
        words, look = self.standing
        return ends(left, Content.styled(words, getattr(looks, look)), width)


class SayingLine(Painted):
    """Sentences that stay as long as they are true; no line where there are none."""

    sayings: tuple[str, ...] = ()

    def on_mount(self) -> None:
        """Take no room yet."""
        self.display = bool(self.sayings)

    def show(self, sayings: Sequence[str]) -> None:
        """Show these sentences."""
        self.sayings = tuple(sayings)
        self.display = bool(self.sayings)
        self._fit()

    def on_resize(self, _event: events.Resize) -> None:
        """Take as many lines as are needed in the new width."""
        self._fit()

    def _lines(self, width: int) -> list[Content]:
        return [
            line
            for words in self.sayings
            for line in render.hang(
                render.plain_content(words, self.looks.text),
                max(8, width),
                Content.styled("· ", self.looks.accent),
                Content("  "),
            )
        ]

    def _fit(self) -> None:
        height = min(3, max(1, len(self._lines(self.room)))) if self.room > 0 else 1
        if self.styles.height is None or self.styles.height.value != height:
            self.styles.height = height
        self.refresh()

    def paint(self, width: int) -> Content:
        """Return the sentences."""
        return Content("\n").join(self._lines(width)[:3])


class FoldLine(Painted):
    """Names the fields that are folded away; no line where none are."""

    labels: tuple[str, ...] = ()

    def show(self, labels: Sequence[str]) -> None:
        """Name these fields."""
        self.labels = tuple(labels)
        self.display = bool(labels)
        self.refresh()

    def paint(self, width: int) -> Content:
        """Return the line."""
        names = ", ".join(label.lower() for label in self.labels)
        self.area(0, width, "more-fields")
        return Content.assemble(("f2", self.looks.key), "  ", (names, self.looks.dim)).truncate(width, ellipsis=True)
