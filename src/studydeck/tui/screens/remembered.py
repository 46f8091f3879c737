"""Remembered answers: those that were graded otherwise than they were judged, to be looked at and forgotten."""

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.content import Content

from studydeck.services.history import newest_of_run, undo_act
from studydeck.services.studying import remembered, remembered_list
from studydeck.services.studying.remembered_list import Listed
from studydeck.services.wording import date_text
from studydeck.tui import render
from studydeck.tui.commands import Command, bindings
from studydeck.tui.deck_screen import DeckScreen
from studydeck.tui.widgets.footer import Footer
from studydeck.tui.widgets.notice import Notice
from studydeck.tui.widgets.sheet import Line, Sheet

_LONGEST = 600  # characters of an answer
_INDENT = 6  # cells before what is said beneath a card's question
_RATINGS = ("", "again", "hard", "good", "easy")


class RememberedScreen(DeckScreen):
    """Lists remembered answers, newest first: those of one card, or all."""

    KIND = "remembered"
    CSS_PATH = "remembered.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [*bindings("remembered")]

    def __init__(self, card: tuple[str, str] | None = None) -> None:
        """Make the screen of all remembered answers, or of those of a card, named by its note's uid and face."""
        super().__init__()
        self.card = card
        self.only_card = card is not None
        self.answers: list[Listed] = []
        self.at = 0

    def compose(self) -> ComposeResult:
        """Lay out the list, notice and footer."""
        yield Sheet(self._lines)
        yield Notice()
        yield Footer()

    def on_mount(self) -> None:
        """Read the answers; where the card has none, all are shown."""
        self.only_card = self.only_card and bool(self._read())
        self.show()

    def _read(self) -> list[Listed]:
        if self.only_card and self.card is not None:
            return remembered_list.of_card(self.library, *self.card)
        return remembered_list.listed(self.library)

    def show(self) -> None:
        """Read the answers anew; the cursor stays in its place."""
        self.answers = self._read()
        self.at = min(self.at, max(0, len(self.answers) - 1))
        sheet = self.query_one(Sheet)
        sheet.border_title = Content("Remembered answers to this card" if self.only_card else "Remembered answers")
        sheet.border_subtitle = Content(str(len(self.answers)) if self.answers else "")
        self._follow()

    def _follow(self) -> None:
        sheet = self.query_one(Sheet)
        sheet.chosen = self.at
        sheet.rebuild()
        rows = [n for n, line in enumerate(sheet.lines) if line.row == self.at]
        if rows:
            sheet.reveal(rows[0] if self.at else 0, rows[-1])
        self.settle()

    @property
    def chosen(self) -> Listed | None:
        """The answer with the cursor."""
        return self.answers[self.at] if self.answers else None

    def sheet(self) -> Sheet | None:
        """The list scrolls."""
        return self.query_one(Sheet)

    def can(self, command: str) -> bool:
        """Nothing can be forgotten where nothing is remembered."""
        if command in ("forget", "forget-listed"):
            return bool(self.answers) if command == "forget" else len(self.answers) > 1
        if command == "all-or-card":
            return self.card is not None
        if command == "undo":
            return newest_of_run(self.library) is not None
        return super().can(command)

    def name_of(self, command: Command) -> str:
        """Return what the footer calls a command now."""
        if command.id == "all-or-card":
            return "All cards" if self.only_card else "This card"
        return command.name

    def _lines(self, width: int) -> list[Line]:
        if not self.answers:
            looks = self.looks
            text = "Nothing is remembered here yet. When you grade a typed answer otherwise than it was judged, it is kept with its card; a later one that is alike takes over that grade."  # fmt: skip
            return [Line(line) for line in Content.styled(text, looks.text).wrap(max(1, width))]
        return [line for n, one in enumerate(self.answers) for line in self._answer(n, one, width)]

    def _answer(self, n: int, one: Listed, width: int) -> list[Line]:
        looks, answer = self.looks, one.answer
        head = Content.styled("▸ " if n == self.at else "  ", looks.accent)
        prompt = one.prompt or "A card that is in no deck now"
        found = render.hang(render.one_line_content(prompt, looks.strong), width, head, Content("  "))
        word = _RATINGS[answer.rating]
        graded = Content.styled(f"{word.capitalize():<{_INDENT}}", getattr(looks, word))
        text = answer.text if len(answer.text) <= _LONGEST else f"{answer.text[:_LONGEST]} …"
        body = render.plain_text(" ".join(text.split()), looks.text)
        found += render.hang(body, width, Content.assemble("  ", graded), Content(" " * (_INDENT + 2)))
        found += [Content.styled(f"{'':{_INDENT + 2}}{date_text(answer.day)}", looks.dim), Content("")]
        return [Line(line, row=n if line.plain else -1) for line in found]

    def _scroll(self, rows: int) -> None:
        if self.answers:
            self.at = min(max(0, self.at + rows), len(self.answers) - 1)
            self._follow()

    def _page(self) -> int:
        return 5

    def do_forget(self) -> None:
        """Forget the answer with the cursor."""
        if self.chosen is not None:
            said = remembered.forget(self.library, [self.chosen.answer])
            self.show()
            self.tell(f"{said} u takes it back.")

    def do_forget_listed(self) -> None:
        """Forget all that are listed."""
        said = remembered.forget(self.library, [one.answer for one in self.answers])
        self.show()
        self.tell(f"{said} u takes it back.")

    def do_all_or_card(self) -> None:
        """Show the answers to all cards, or to this card alone."""
        self.only_card, self.at = not self.only_card, 0
        self.show()

    def do_undo(self) -> None:
        """Take back the newest act of this run."""
        said = undo_act(self.library)
        self.show()
        self.tell(f"Undone: {said}." if said else "There is nothing to undo.")

    def do_close(self) -> None:
        """Go back."""
        self.stage.close_top()
