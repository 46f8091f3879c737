"""Home: all decks with what today holds, and the ways to begin."""

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.content import Content

from studydeck.services.day import Selection, ten_more
from studydeck.services.overview import Overview, overview, pause_decks
from studydeck.services.wording import date_text, plural
from studydeck.tui.commands import Command, bindings
from studydeck.tui.deck_screen import DeckScreen
from studydeck.tui.home_advice import advice, more_new
from studydeck.tui.looks import Looks
from studydeck.tui.widgets.deck_list import DeckList, rows_of
from studydeck.tui.widgets.footer import Footer
from studydeck.tui.widgets.notice import Notice
from studydeck.tui.widgets.painted import Painted, ends
from studydeck.tui.widgets.progress import ProgressLine
from studydeck.tui.widgets.sheet import Sheet

REFRESHED_S = 30.0


class TitleLine(Painted):
    """The first two lines: the program and the day, what today holds and how long that takes."""

    overview: Overview | None = None

    def paint(self, width: int) -> Content:
        """Return both lines."""
        looks, now = self.looks, self.overview
        name = Content.styled("studydeck", looks.accent).stylize("bold")
        if now is None:
            return name
        day = Content.styled(date_text(now.day), looks.dim)
        today = Content.assemble(("Today   ", looks.strong), _today_line(now.new, now.learning, now.due, looks))
        minutes = Content.styled(f"about {now.minutes} min" if now.left else "all done", looks.dim)
        return Content("\n").join([ends(name, day, width), ends(today, minutes, width)])


class HomeScreen(DeckScreen):
    """Lists the decks."""

    KIND = "home"
    BINDINGS: ClassVar[list[BindingType]] = [*bindings("home")]

    def __init__(self) -> None:
        """Make the screen; what it shows is asked for when it is mounted."""
        super().__init__()
        self.now: Overview | None = None

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
        if command in ("study", "pause"):
            return row is not None and bool(row.decks)
        if command == "study-all":
            return now is not None and bool(now.left)
        if command == "more":
            return now is not None and more_new(now)
        if command == "problems":
            return now is not None and bool(now.problems)
        return super().can(command)

    def name_of(self, command: Command) -> str:
        """Return what the footer calls a command now: a paused deck is resumed."""
        row = self.query_one(DeckList).row
        if command.id == "pause" and row is not None and row.paused:
            return "Resume"
        return command.name

    def sheet(self) -> Sheet | None:
        """The cursor moves in the list of decks."""
        return self.query_one(DeckList)

    # --- commands ---

    def do_study(self) -> None:
        """Study the highlighted deck or folder; of a folder, what isn't paused."""
        row = self.query_one(DeckList).row
        if row is None:
            return
        active = [deck for deck in row.decks if not deck.paused] or list(row.decks)
        # Its share of the day's new cards, as the row says. Where other decks took all of it, asking for this one counts more.
        new = sum(deck.today_new for deck in active) or None
        begun = self.stage.open_session(Selection(decks=tuple(deck.number for deck in active), new=new))
        if not begun:
            more = " m adds 10 new cards." if self.can("more") and any(deck.available for deck in active) else ""
            self.tell(f"Nothing is due in {row.name} today.{more}")

    def do_study_all(self) -> None:
        """Study all decks that aren't paused."""
        if not self.stage.open_session(Selection()):
            self.tell("Nothing is due today.")

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

    def do_problems(self) -> None:
        """Show what is wrong in the deck files."""
        self.stage.open("problems")

    def do_reread(self) -> None:
        """Read the deck files again."""
        self.stage.reread()

    def do_quit(self) -> None:
        """Leave the program."""
        self.stage.leave()


def _today_line(new: int, learning: int, due: int, looks: Looks) -> Content:
    """Return what today holds as Home says it."""
    parts = [(due, "due", looks.due), (learning, "learning", looks.learning), (new, "new", looks.new)]
    dot = Content.styled(" · ", looks.dim)
    return dot.join([Content.styled(f"{number:,} {word}", style) for number, word, style in parts])
