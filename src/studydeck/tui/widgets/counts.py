"""The line at the top of a session: where the card belongs, and what is left by state."""

from textual.content import Content
from textual.style import Style

from studydeck.services.studying.summary import Counts
from studydeck.tui.widgets.painted import Painted, ends


class CountsLine(Painted):
    """Shows the deck on the left and the counts on the right; the present card's state is underlined."""

    def __init__(self) -> None:
        """Make an empty line."""
        super().__init__()
        self.where = Content("")
        self.counts = Counts(0, 0, 0)
        self.state = ""
        self.practice = False

    def show(self, where: Content, counts: Counts, state: str, *, practice: bool) -> None:
        """Show a deck, counts, and the state of the present card: `new`, `learning`, `review` or empty."""
        self.where, self.counts, self.state, self.practice = where, counts, state, practice
        self.refresh()

    def paint(self, width: int) -> Content:
        """Return the line."""
        return ends(self.where, self._counts(wide=width >= 72), width)

    def _counts(self, *, wide: bool) -> Content:
        looks = self.looks
        if self.practice:
            return Content.assemble(("practice ", looks.dim), count(self.counts.all, "left", looks.due, wide=wide))
        between = "   " if wide else " "
        return Content(between).join(
            [
                count(self.counts.new, "new", looks.new, wide=wide, here=self.state == "new"),
                count(self.counts.learning, "learning", looks.learning, wide=wide, here=self.state == "learning"),
                count(self.counts.due, "due", looks.due, wide=wide, here=self.state == "review"),
            ]
        )


def count(number: int, word: str, style: Style, *, wide: bool = True, here: bool = False) -> Content:
    """Return a count as sign, number and word; underlined where the present card is one of them."""
    text = Style(foreground=style.foreground, underline=here or None, bold=here or None)
    return Content.assemble(("● " if wide else "●", style), (f"{number:,} {word}", text))
