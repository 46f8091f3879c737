"""Problems: what is wrong in the deck files, with the line and a caret beneath the place."""

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.content import Content

from studydeck.services.deck_problems import DeckProblem, deck_problems
from studydeck.services.wording import plural
from studydeck.tui import render
from studydeck.tui.commands import bindings
from studydeck.tui.deck_screen import DeckScreen
from studydeck.tui.widgets.footer import Footer
from studydeck.tui.widgets.notice import Notice
from studydeck.tui.widgets.sheet import Line, Sheet

MOST = 500  # problems that are listed; nobody mends more at one sitting


class ProblemsScreen(DeckScreen):
    """Lists the problems by file."""

    KIND = "problems"
    CSS_PATH = "problems.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [*bindings("problems")]

    def __init__(self) -> None:
        """Make the screen; the problems are asked for when it is mounted."""
        super().__init__()
        self.problems: tuple[DeckProblem, ...] = ()

    def compose(self) -> ComposeResult:
        """Lay out the lines, notice and footer."""
        yield Sheet(self._lines)
        yield Notice()
        yield Footer()

    def on_mount(self) -> None:
        """Ask for the problems and show them."""
        self.show()

    def show(self) -> None:
        """Ask for the problems anew."""
        self.problems = deck_problems(self.library)
        sheet = self.query_one(Sheet)
        sheet.border_title = Content(plural(len(self.problems), "problem") + " in the deck files")
        sheet.rebuild(top=True)

    def decks_changed(self) -> None:
        """Ask anew, and stay where one is in the list."""
        if not self.is_mounted:
            return
        sheet = self.query_one(Sheet)
        top = sheet.scroll_offset.y
        super().decks_changed()
        sheet.scroll_rows(top)

    def sheet(self) -> Sheet | None:
        """The problems scroll."""
        return self.query_one(Sheet)

    def _lines(self, width: int) -> list[Line]:
        looks = self.looks
        if not self.problems:
            return [
                Line(Content.styled(f"{render.RIGHT} No problems: every note of every deck is loaded.", looks.good)),
                Line(Content("")),
                *(Line(line) for line in self._advice(width)),
            ]
        found: list[Content] = []
        for problem in self.problems[:MOST]:
            found += self._problem(problem, width)
        if len(self.problems) > MOST:
            found.append(
                Content.styled(f"... and {len(self.problems) - MOST:,} more: `studydeck check` prints all.", looks.dim)
            )
        return [Line(line) for line in (*found, *self._advice(width))]

    def _advice(self, width: int) -> list[Content]:
        """Return where to learn what could be better although nothing is wrong with it."""
        text = "`studydeck check` also gives advice: which cards are hard to learn, why, and how to mend them."
        return [*render.plain_content(text, self.looks.dim).wrap(max(4, width))]

    def _problem(self, problem: DeckProblem, width: int) -> list[Content]:
        looks = self.looks
        error = problem.severity == "error"
        head = Content.styled(
            f"{render.WRONG} error    " if error else "! warning  ", looks.again if error else looks.hard
        )
        found = render.hang(render.plain_content(problem.message, looks.strong), width, head, Content("  "))
        found += [
            Content.assemble("  ", line)
            for line in render.plain_content(problem.place, looks.code).wrap(max(4, width - 2))
        ]
        for n, line in enumerate(problem.excerpt):
            style = looks.text if n == 0 else looks.again
            found.append(render.kept_content(line, style).truncate(width, ellipsis=True))
        if problem.hint:
            found += [
                Content.assemble("  ", line)
                for line in render.plain_content(problem.hint, looks.dim).wrap(max(4, width - 2))
            ]
        return [*found, Content("")]

    def do_reread(self) -> None:
        """Read the deck files again."""
        self.stage.reread()

    def do_close(self) -> None:
        """Go back."""
        self.stage.close_top()
