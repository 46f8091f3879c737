"""Home: all decks with what today holds, and the ways to begin."""

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.content import Content

from studydeck.services.studying.day import Selection, ten_more
from studydeck.services.studying.overview import DeckLine, Overview, overview, pause_decks
from studydeck.services.wording import date_text, plural
from studydeck.tui.commands import Command, bindings
from studydeck.tui.home_advice import advice, more_new
from studydeck.tui.looks import Looks
from studydeck.tui.reports.home_outlook import LooksAhead
from studydeck.tui.widgets.deck_list import DeckList, Row, rows_of
from studydeck.tui.widgets.footer import Footer
from studydeck.tui.widgets.notice import Notice
from studydeck.tui.widgets.painted import Painted, ends
from studydeck.tui.widgets.progress import ProgressLine
from studydeck.tui.widgets.sheet import Sheet

REFRESHED_S = 30.0
_RANKS = {"new-note": 72, "browse": 73, "undo": 54}


class TitleLine(Painted):
    """The first two lines: the program and the day, what today holds and how long that takes."""

    overview: Overview | None = None
    outlook: str = ""

    def paint(self, width: int) -> Content:
        """Return both lines."""
        looks, now = self.looks, self.overview
        name = Content.styled("studydeck", looks.accent).stylize("bold")
        if now is None:
            return name
        day = Content.styled(date_text(now.day), looks.dim)
        ahead = Content.styled(self.outlook, looks.accent)
        if ahead and name.cell_length + ahead.cell_length + day.cell_length + 6 <= width:
            gap = max(3, (width - ahead.cell_length) // 2 - name.cell_length)
            gap = min(gap, width - name.cell_length - ahead.cell_length - day.cell_length - 3)
            name = Content.assemble(name, " " * gap, ahead)
        elif ahead:  # in a narrow pane the date of today gives way: it is what everybody knows
            day = ahead
        today = Content.assemble(("Today   ", looks.strong), _today_line(now.new, now.learning, now.due, looks))
        minutes = Content.styled(f"about {now.minutes} min" if now.left else "all done", looks.dim)
        return Content("\n").join([ends(name, day, width), ends(today, minutes, width)])


class HomeScreen(LooksAhead):
    """Lists the decks."""

    KIND = "home"
    BINDINGS: ClassVar[list[BindingType]] = [*bindings("home")]

    def __init__(self) -> None:
        """Make the screen; what it shows is asked for when it is mounted."""
        super().__init__()
        self.now: Overview | None = None
        self._undoes = False  # whether one more u takes a whole interview back

    def action_do(self, command: str, key: str = "") -> None:
        """Carry out a command; an interview is taken back by a second u only where nothing came between."""
        if command != "undo":
            self._undoes = False
        super().action_do(command, key)

    def compose(self) -> ComposeResult:
        """Lay out title, progress, decks, notice and footer."""
        yield TitleLine()
        yield ProgressLine()
        yield DeckList(lambda: self.action_do("study"))
        yield Notice()
        yield Footer()

    def on_mount(self) -> None:
        """Show the decks, and ask again now and then."""
        self.set_interval(REFRESHED_S, self.tick)
        self.stage.guarded(self.show)

    def show(self) -> None:
        """Ask for the state of all decks and paint it."""
        now = self.now = overview(self.library)
        title = self.query_one(TitleLine)
        title.overview = now
        title.refresh()
        self.query_one(ProgressLine).show(now.reviewed, now.reviewed + now.left)
        self.query_one(DeckList).show(rows_of(now), advice(self.library, now, self.looks))
        self.settle()
        self.call_after_refresh(self.look_ahead)

    def outlook_changed(self) -> None:
        """Show what is foretold of the nearest date."""
        title = self.query_one(TitleLine)
        title.outlook = self.outlook
        title.refresh()

    def restyle(self) -> None:
        """Paint everything anew in the colours of another theme."""
        super().restyle()
        self.stage.guarded(self.show)

    def tick(self) -> None:
        """Keep the counts right while Home stays open."""
        if self.is_current:
            self.stage.guarded(self.show)

    # --- what works now ---

    def can(self, command: str) -> bool:
        """Whether a command does something with these decks."""
        now = self.now
        row = self.query_one(DeckList).row if self.is_mounted else None
        if command in ("study", "ways"):
            return row is not None and (bool(row.decks) or row.chosen_by is not None)
        if command == "pause":
            return row is not None and bool(row.decks)
        if command == "undo":
            return self.library.newest_act() is not None
        if command == "study-all":
            return now is not None and bool(now.left)
        if command == "more":
            return now is not None and more_new(now)
        if command == "problems":
            return now is not None and bool(now.problems)
        if command == "matches":
            return now is not None and bool(now.undecided)
        return super().can(command)

    def name_of(self, command: Command) -> str:
        """Return what the footer calls a command now: a paused deck is resumed."""
        row = self.query_one(DeckList).row
        if command.id == "pause" and row is not None and row.paused:
            return "Resume"
        return command.name

    def rank_of(self, command: Command) -> int:
        """Return a rank: what everybody needs first stays longest, and undo steps back behind what is done with decks."""
        row = self.query_one(DeckList).row
        if command.id == "pause" and row is not None and row.paused:
            return 91
        return _RANKS.get(command.id, command.footer)

    def sheet(self) -> Sheet | None:
        """The cursor moves in the list of decks."""
        return self.query_one(DeckList)

    def point_at(self, deck_id: str) -> None:
        """Put the cursor on a deck."""
        decks = self.query_one(DeckList)
        decks.go_to(f"deck/{deck_id}")
        decks.rebuild()
        decks.scroll_rows(0)
        self.settle()

    def deck_here(self) -> str | None:
        """The highlighted deck; a folder of several says none."""
        row = self.query_one(DeckList).row if self.is_mounted else None
        return row.decks[0].id if row is not None and len(row.decks) == 1 else None

    def selection_here(self) -> tuple[Selection, str] | None:
        """What enter studies."""
        row = self.query_one(DeckList).row if self.can("study") else None
        return (_selection(row), row.name) if row is not None else None

    # --- commands ---

    def do_study(self) -> None:
        """Study the highlighted deck or folder; of a folder, what isn't paused."""
        row = self.query_one(DeckList).row
        if row is None:
            return
        active = _active(row)
        if not self.stage.open_session(_selection(row)):
            more = " m adds 10 new cards." if self.can("more") and any(deck.available for deck in active) else ""
            self.tell(f"Nothing is due in {row.name} today.{more}")

    def do_study_all(self) -> None:
        """Study all decks that aren't paused."""
        if not self.stage.open_session(Selection()):
            self.tell("Nothing is due today.")

    def do_ways(self) -> None:
        """Show more ways to study the highlighted deck, folder or set."""
        row = self.query_one(DeckList).row
        if row is not None:
            self.stage.open_ways(_selection(row), row.name)

    def do_undo(self) -> None:
        """Take back the newest act of this run."""
        from studydeck.services.history import (  # it loads the kinds of notes, which the first frame needs not
            takes_interview,
            undo_act,
        )

        if takes_interview(self.library) and not self._undoes:
            self._undoes = True
            self.tell("That takes the whole mock interview back, with its answers. u once more does it.", "warning")
            return
        self._undoes = False
        said = undo_act(self.library)
        self.show()
        self.tell(f"Undone: {said}." if said else "There is nothing to undo.")

    def do_pause(self) -> None:
        """Pause the highlighted deck or folder, or take it back in."""
        row = self.query_one(DeckList).row
        if row is None:
            return
        pausing = not row.paused
        pause_decks(self.library, [deck.id for deck in row.decks if deck.paused != pausing], paused=pausing)
        self.show()
        self.tell(f"Paused: {row.name}. p takes it back in." if pausing else f"Back in: {row.name}.")

    def do_more(self) -> None:
        """Add 10 new cards for today."""
        before = self.now.new if self.now else 0
        ten_more(self.library)
        self.show()
        added = (self.now.new if self.now else 0) - before
        self.tell(f"{plural(added, 'new card')} more for today." if added > 0 else "No new cards are left.")

    def do_statistics(self) -> None:
        """Show the statistics."""
        self.stage.open_statistics()

    def do_remembered(self) -> None:
        """Show the remembered answers."""
        self.stage.open_remembered()

    def do_crib_sheet(self) -> None:
        """Show the crib sheet for the night before."""
        self.stage.open_crib()

    def do_draft_document(self) -> None:
        """Draft cards from a document."""
        self.stage.open_draft()

    def do_problems(self) -> None:
        """Show what is wrong in the deck files."""
        self.stage.open("problems")

    def do_matches(self) -> None:
        """Show the edited notes whose progress is to be decided on."""
        self.stage.open("matches")

    def do_reread(self) -> None:
        """Read the deck files again."""
        self.stage.reread()

    def do_mock_interview(self) -> None:
        """Choose what a mock interview is to be."""
        self.stage.open_interview_setup()

    def do_quit(self) -> None:
        """Leave the program."""
        self.stage.leave()


def _active(row: Row) -> list[DeckLine]:
    """Return the decks of a row that aren't paused, or all where all are."""
    return [deck for deck in row.decks if not deck.paused] or list(row.decks)


def _selection(row: Row) -> Selection:
    """Return what enter studies on a row."""
    if row.chosen_by is not None:
        return Selection(query=row.chosen_by.query)
    active = _active(row)
    # Its share of the day's new cards, as the row says. Where other decks took all of it, asking for this one counts more.
    new = sum(deck.today_new for deck in active) or None
    return Selection(decks=tuple(deck.number for deck in active), new=new)


def _today_line(new: int, learning: int, due: int, looks: Looks) -> Content:
    """Return what today holds as Home says it."""
    parts = [(due, "due", looks.due), (learning, "learning", looks.learning), (new, "new", looks.new)]
    dot = Content.styled(" · ", looks.dim)
    return dot.join([Content.styled(f"{number:,} {word}", style) for number, word, style in parts])
