"""The crib sheet: what to look at once more the night before, of all decks or of one; it can be written as one page."""

from collections.abc import Sequence
from pathlib import Path
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.content import Content
from textual.widgets import Input

from studydeck.core.text import normalise
from studydeck.errors import StudydeckError
from studydeck.services.crib import Crib, crib_sheet
from studydeck.services.crib_page import free_path, write_page
from studydeck.services.studying.day import Selection, study_decks
from studydeck.services.wording import date_text
from studydeck.tui.commands import bindings
from studydeck.tui.interviewing.working import Working
from studydeck.tui.reports.crib_lines import crib_lines
from studydeck.tui.widgets.asking import Asking, Choice, Question
from studydeck.tui.widgets.footer import Footer
from studydeck.tui.widgets.notice import Notice
from studydeck.tui.widgets.sheet import Line, Sheet

_ALL = "*"
_WHILE_ASKING = ("close-crib", "up", "down", "palette", "quit-now")
_PRACTISED = 20


class CribScreen(Working):
    """Shows the crib sheet.

    Attributes:
        crib: the sheet, or None until it was worked out.
        broken: why it couldn't be worked out last, or empty.
    """

    KIND = "crib"
    AUTO_FOCUS: ClassVar[str | None] = ""  # no field takes the keys by itself
    STAYS_BELOW = True
    CSS_PATH = "crib.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [*bindings("crib")]

    def __init__(self) -> None:
        """Make the screen, of all decks that aren't paused; what it shows is worked out when it is mounted."""
        super().__init__()
        self.crib: Crib | None = None
        self.broken = ""
        self._selection = Selection()
        self._twice = ""  # the file of that name that enter writes over

    def compose(self) -> ComposeResult:
        """Lay out the page, a question, notice and footer."""
        page = Sheet(self._lines)
        page.id = "page"
        yield page
        yield Asking()
        yield Notice()
        yield Footer()

    def on_mount(self) -> None:
        """Work the sheet out."""
        self._paint()
        self.show()

    def show(self) -> None:
        """Work the sheet out anew."""
        if self.is_attached:
            library, selection = self.library, self._selection
            self.broken = ""
            self.work("crib", lambda: crib_sheet(library, selection), self._take)

    def failed(self, name: str, error: StudydeckError) -> None:  # noqa: ARG002 - there is one work
        """Say why there is no sheet, and how to try again."""
        self.broken = str(error)
        self._paint()
        self.tell(f"{error} r tries again.", "error")

    def do_try_again(self) -> None:
        """Work the sheet out once more."""
        self.show()
        self._paint()

    def _take(self, crib: Crib) -> None:
        self.crib = crib
        self._paint()

    # --- painting ---

    @property
    def page(self) -> Sheet:
        """What is read."""
        return self.query_one("#page", Sheet)

    @property
    def asking(self) -> bool:
        """Whether a question is open."""
        return self.is_mounted and self.query_one(Asking).question is not None

    def _paint(self, *, top: bool = False) -> None:
        when = f": {date_text(self.crib.by)}" if self.crib else ""
        self.page.border_title = Content(f"The night before{when}")
        self.page.rebuild(top=top)
        self.settle()

    def restyle(self) -> None:
        """Paint everything anew in the colours of another theme."""
        super().restyle()
        self._paint()

    def sheet(self) -> Sheet | None:
        """The page scrolls."""
        return self.page

    def _scroll(self, rows: int) -> None:
        if self.asking:
            self.query_one(Asking).move(rows)
        else:
            super()._scroll(rows)

    def _lines(self, width: int) -> list[Line]:
        if self.crib is None:
            words = "The sheet couldn't be made." if self.broken else "Looking for what is weakest ..."
            return [Line(Content.styled(words, self.looks.dim))]
        return [Line(line) for line in crib_lines(self.crib, width, self.looks)]

    # --- commands ---

    def can(self, command: str) -> bool:
        """Whether a command does something now."""
        if self.asking:
            return command in _WHILE_ASKING
        if command == "try-again":
            return bool(self.broken)
        if command == "practise-weakest":
            return self.crib is not None and bool(self.crib.weakest)
        if command in ("write-crib", "crib-decks"):
            return self.crib is not None
        return super().can(command)

    def selection_here(self) -> tuple[Selection, str] | None:
        """The decks of the sheet."""
        return (self._selection, "the decks of the crib sheet") if self.crib is not None else None

    def do_crib_decks(self) -> None:
        """Ask which deck the sheet is to be of."""
        question = Question("Crib sheet of", "enter chooses · esc doesn't", self._choose, self._decks)
        self.query_one(Asking).ask(question)
        self.settle()

    def _decks(self, typed: str) -> Sequence[Choice]:
        wanted = normalise(typed)
        active = study_decks(self.library, Selection())
        found = [Choice(_ALL, "All decks", f"{len(active)} that aren't paused")]
        for number, entry in self.library.decks.items():
            found.append(Choice(str(number), entry.deck.title, f"{entry.cards:,} cards"))
        return [choice for choice in found if wanted in normalise(choice.name)]

    def _choose(self, value: str) -> None:
        self._selection = Selection() if value == _ALL else Selection(decks=(int(value),))
        self._close_question()
        self.page.scroll_to(y=0, animate=False, immediate=True)
        self.show()

    def do_write_crib(self) -> None:
        """Ask for the file that the page is written to."""
        if self.crib is not None:
            self._twice = ""
            text = str(free_path(self.crib))
            self.query_one(Asking).ask(Question("Write to", "enter writes · esc doesn't", self._write, text=text))
            self.settle()

    def _write(self, said: str) -> None:
        """Write the file; where that is refused, the question stays."""
        if self.crib is None:
            return
        try:
            written = write_page(self.crib, said, force=bool(said) and said == self._twice)
        except StudydeckError as error:
            is_there = "exists already" in str(error)
            self._twice = said if is_there else ""
            name = Path(said).name
            self.tell(f"{name} is there. enter once more writes over it." if is_there else str(error), "warning")
            return
        self._close_question()
        self.tell(f"Written: {written}")

    def on_input_changed(self, event: Input.Changed) -> None:
        """Narrow the decks to what was typed."""
        event.stop()
        self.query_one(Asking).narrow()

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Take the answer of the question."""
        event.stop()
        asking = self.query_one(Asking)
        question, answer = asking.question, asking.answer
        if question is not None and answer is not None:
            self.stage.guarded(lambda: question.take(answer))

    def _close_question(self) -> None:
        self.query_one(Asking).close()
        self.set_focus(None)
        self.settle()

    def do_practise_weakest(self) -> None:
        """Practise the weakest cards of the sheet; the schedule stays as it is."""
        if self.crib is not None:
            self.stage.open_practice([one.card for one in self.crib.weakest[:_PRACTISED]])

    def do_close_crib(self) -> None:
        """Close the question, or go back."""
        if self.asking:
            self._close_question()
        else:
            self.stage.close_top()
