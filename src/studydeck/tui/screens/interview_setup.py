"""Before a mock interview: what is asked and how; it shows at once what that comes to, and enter begins."""

from typing import TYPE_CHECKING, ClassVar

from textual import events
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.content import Content

from studydeck.errors import StudydeckError
from studydeck.services.interview.terms import Terms
from studydeck.services.library import Library
from studydeck.tui.commands import Command, bindings
from studydeck.tui.interviewing.setup_form import GROUPS, DeckChoice, Row, SetupForm
from studydeck.tui.interviewing.setup_lines import form_lines, offer_lines
from studydeck.tui.interviewing.working import Working
from studydeck.tui.widgets.button_bar import Button, ButtonBar
from studydeck.tui.widgets.fitted_sheet import FittedSheet
from studydeck.tui.widgets.footer import Footer
from studydeck.tui.widgets.notice import Notice
from studydeck.tui.widgets.sheet import Line, Sheet

if TYPE_CHECKING:
    from studydeck.services.interview.beginning import Unfinished
    from studydeck.services.interview.debrief import PastInterview
    from studydeck.services.interview.interview import Interview
    from studydeck.services.interview.offering import Offer

    Known = tuple[tuple[PastInterview, ...], Unfinished | None, tuple[str, ...]]


class InterviewSetupScreen(Working):
    """Asks what the interview is to be."""

    KIND = "interview-setup"
    CSS_PATH = "interview_setup.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [*bindings("interview-setup")]

    def __init__(self, terms: Terms | None = None) -> None:
        """Make the screen; without terms it begins with those of the last interview."""
        super().__init__()
        self._given = terms
        self._fresh = True  # whether nothing was changed yet
        self.form = SetupForm(terms or Terms(), ())
        self.offer: Offer | None = None
        self.wrong = ""
        self.at = 0

    def compose(self) -> ComposeResult:
        """Lay out the rows, what would be asked, the button, notice and footer."""
        form, offer = Sheet(self._lines), FittedSheet(self._offer_lines)
        form.id, offer.id = "form", "offer"
        yield form
        yield offer
        yield ButtonBar()
        yield Notice()
        yield Footer()

    def on_mount(self) -> None:
        """Show the rows, and look for earlier interviews beside."""
        self.form = SetupForm(self._given or Terms(), _decks(self.library))
        self.show()

    def show(self) -> None:
        """Ask anew what there is: an interview may have been held or taken back meanwhile."""
        self._paint()
        library = self.library

        def known() -> "Known":
            from studydeck.services.browsing.chosen import tags
            from studydeck.services.interview.beginning import unfinished
            from studydeck.services.interview.reviewing import past

            return tuple(past(library)), unfinished(library), tags(library)

        self.work("past", known, self._known)

    def decks_changed(self) -> None:
        """Follow the decks: some may be gone or new."""
        self.form.decks = tuple(_decks(self.library))
        self.form.take(self.form.terms)
        super().decks_changed()

    def _known(self, found: "Known") -> None:
        past, self.form.left, self.form.tags = found
        self.form.past = tuple(reversed(past))
        if self._fresh and self._given is None:
            last = self.form.left.terms if self.form.left else past[-1].terms if past else None
            if last is not None:
                self.form.take(last)
        if self._fresh:
            self.at = 0
        self._look()

    def _look(self) -> None:
        """Look what would be asked on the present terms."""
        terms, library = self.form.terms, self.library
        self.offer, self.wrong = None, ""
        self.workers.cancel_group(self, "offer")
        if terms.decks == ():
            self.wrong = "No deck is chosen: space on Decks shows them."
        elif not terms.kinds:
            self.wrong = "No kind of question is chosen: space on Kinds shows them."
        else:

            def offered() -> "Offer":
                from studydeck.services.interview.offering import offered

                return offered(library, terms)

            self.work("offer", offered, self._offered)
        self._paint()

    def _offered(self, offer: "Offer") -> None:
        self.offer = offer
        self._paint()

    def failed(self, name: str, error: StudydeckError) -> None:
        """Tell in the place of the offer what keeps it from being made."""
        if name == "offer":
            self.wrong = str(error)
            self._paint()
        else:
            super().failed(name, error)

    # --- painting ---

    def _paint(self) -> None:
        sheet = self.query_one("#form", Sheet)
        sheet.border_title = Content.styled("Mock interview", self.looks.strong)
        self.at = min(max(0, self.at), len(self.rows) - 1)
        sheet.chosen = self.at
        sheet.rebuild()
        self._follow()
        offer = self.query_one("#offer", Sheet)
        offer.border_title = Content.styled("A new one would ask" if self.form.left else "It would ask", self.looks.dim)
        offer.rebuild()
        self.query_one(ButtonBar).show([Button("enter", self._enters(), "begin-interview", chief=True)])
        self.settle()

    def _follow(self) -> None:
        sheet = self.query_one("#form", Sheet)
        rows = [n for n, line in enumerate(sheet.lines) if line.row == self.at]
        if rows:
            sheet.reveal(0 if self.at == 0 else rows[0], rows[-1])

    def on_resize(self) -> None:
        """Keep the highlighted row on the screen."""
        self.call_after_refresh(self._again)

    def _again(self) -> None:
        if self.is_attached:
            self._paint()

    def restyle(self) -> None:
        """Paint everything anew in the colours of another theme."""
        super().restyle()
        self._paint()

    def _lines(self, width: int) -> list[Line]:
        return form_lines(self.form, self.rows, self.at, width, self.looks)

    def _offer_lines(self, width: int) -> list[Line]:
        return offer_lines(self.offer, self.wrong, width, self.looks)

    # --- what works now ---

    @property
    def rows(self) -> list[Row]:
        """All rows as they are shown."""
        return self.form.rows()

    @property
    def row(self) -> Row:
        """The highlighted row."""
        return self.rows[self.at]

    def sheet(self) -> Sheet | None:
        """The cursor moves in the rows."""
        return self.query_one("#form", Sheet)

    def can(self, command: str) -> bool:
        """Whether a command does something on the highlighted row."""
        row = self.row
        if command == "begin-interview":
            ready = row.past is not None or row.id == "go-on" or (self.offer is not None and self.offer.questions > 0)
            return ready and not self.busy
        if command == "change":
            return row.folded is not None or row.checked is not None or row.steps
        if command in ("less", "more-of-it"):
            return row.steps
        if command == "all-or-none":
            return row.id.split("/", 1)[0] in GROUPS
        if command == "drop-interview":
            return row.id == "go-on" and not self.busy
        return super().can(command)

    def _enters(self) -> str:
        if self.row.past is not None:
            return "Open its debrief"
        if self.row.id == "go-on":
            return "Go on with it"
        return "Begin the interview" if self.can("begin-interview") else "Nothing to ask yet"

    def name_of(self, command: Command) -> str:
        """Return what the footer calls a command on the highlighted row."""
        if command.id == "begin-interview":
            return "Debrief" if self.row.past is not None else "Go on" if self.row.id == "go-on" else "Begin"
        if command.id == "change" and self.row.folded is not None:
            return "Show" if self.row.folded else "Hide"
        if command.id == "change" and self.row.checked is not None:
            return "Leave out" if self.row.checked else "Choose"
        return command.name

    # --- commands ---

    def _scroll(self, rows: int) -> None:
        self.at = min(max(0, self.at + rows), len(self.rows) - 1)
        self._paint()

    def on_click(self, event: events.Click) -> None:
        """Highlight the row under the mouse; a click on the highlighted one changes it, or opens it."""
        line = self.query_one("#form", Sheet).line_at(event)
        if line is None or line.row < 0:
            return
        event.stop()
        if line.row == self.at:
            self.action_do("change" if self.can("change") else "begin-interview")
        else:
            self.at = line.row
            self._paint()

    def _changed(self, *, terms: bool) -> None:
        self._fresh = False
        if terms:
            self._look()
        else:
            self._paint()

    def do_change(self) -> None:
        """Change the highlighted row."""
        self._changed(terms=self.form.change(self.row))

    def do_less(self) -> None:
        """Make it less."""
        self._changed(terms=self.form.step(self.row, -1))

    def do_more_of_it(self) -> None:
        """Make it more."""
        self._changed(terms=self.form.step(self.row, 1))

    def do_all_or_none(self) -> None:
        """Choose all or none of a group."""
        self._changed(terms=self.form.all_or_none(self.row))

    def do_begin_interview(self) -> None:
        """Begin, go on, or open a debrief."""
        row, library, terms, left = self.row, self.library, self.form.terms, self.form.left
        if row.past is not None:
            self.stage.open_debrief(row.past.id)
            return

        def begin() -> "Interview":
            from studydeck.services.interview.beginning import begin, go_on

            return go_on(library, left) if row.id == "go-on" and left is not None else begin(library, terms)

        self.work("begin", begin, self.stage.open_interview, writes=True)

    def do_drop_interview(self) -> None:
        """End the interview that was left; its debrief stays."""
        from studydeck.services.interview.beginning import drop

        if self.form.left is not None:
            drop(self.library, self.form.left)
            self.form.left = None
            self.show()
            self.tell("Ended: what was answered stands below with its debrief.")

    def do_close_setup(self) -> None:
        """Go back."""
        self.stage.close_top()


def _decks(library: Library) -> list[DeckChoice]:
    paused = library.paused()
    return [DeckChoice(number, entry.deck.title, entry.deck.id in paused) for number, entry in library.decks.items()]
