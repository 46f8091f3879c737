"""The end of a session: what was right, what was missed, when it comes again, and what can be done now."""

from dataclasses import replace
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.content import Content

from studydeck.services.studying.day import Selection
from studydeck.services.studying.session import Session
from studydeck.services.studying.summary import Summary
from studydeck.services.wording import span, until
from studydeck.tui import render
from studydeck.tui.commands import bindings
from studydeck.tui.deck_screen import DeckScreen
from studydeck.tui.widgets.counts import CountsLine
from studydeck.tui.widgets.footer import Footer
from studydeck.tui.widgets.notice import Notice
from studydeck.tui.widgets.painted import ends
from studydeck.tui.widgets.progress import ProgressLine
from studydeck.tui.widgets.sheet import Line, Sheet

_HEADS = {"time": "Time is up", "limit": "Done: this sitting's limit is reached"}


class SummaryScreen(DeckScreen):
    """Shows how a session went."""

    KIND = "summary"
    CSS_PATH = "summary.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [*bindings("summary")]

    def __init__(self, session: Session) -> None:
        """Make the summary of a session as it stands."""
        super().__init__()
        self.session = session
        self.result: Summary = session.summary()

    def compose(self) -> ComposeResult:
        """Lay out counts, progress, the lines, notice and footer."""
        yield CountsLine()
        yield ProgressLine()
        yield Sheet(self._lines)
        yield Notice()
        yield Footer()

    def on_mount(self) -> None:
        """Show counts and lines; look at the clock now and then, as misses fall due."""
        self.set_interval(15.0, self.tick)
        self.show()
        if self.session.notice:
            self.tell(self.session.notice)
            self.session.notice = ""

    def show(self) -> None:
        """Bring everything up to date."""
        session = self.session
        where = Content.styled("Practice" if session.practice else "Summary", self.looks.strong)
        self.query_one(CountsLine).show(where, session.counts, "", practice=session.practice)
        self.query_one(ProgressLine).show(session.done, session.total)
        self.query_one(Sheet).rebuild()
        self.settle()

    def tick(self) -> None:
        """Bring the times up to date."""
        if self.is_current:
            self.result = self.session.summary()
            self.show()

    def restyle(self) -> None:
        """Paint everything anew in the colours of another theme."""
        super().restyle()
        self.show()

    def sheet(self) -> Sheet | None:
        """The list of misses scrolls."""
        return self.query_one(Sheet)

    def can(self, command: str) -> bool:
        """Whether a command does something after this session."""
        if command == "misses":
            return bool(self.result.misses)
        if command == "undo":
            return self.session.can_undo
        if command == "more":
            return self.session.more_new
        if command == "go-on":
            session = self.session
            return session.turn is not None or session.waiting_ms is not None or bool(session.stopped_by)
        return super().can(command)

    # --- lines ---

    def _lines(self, width: int) -> list[Line]:
        looks, result = self.looks, self.result
        answers = result.right + result.wrong
        head = _HEADS.get(self.session.stopped_by) or ("Done for now" if answers else "Nothing is due")
        score = Content.assemble(
            (f"{render.RIGHT} {result.right:,} right", looks.good),
            "   ",
            (f"{render.WRONG} {result.wrong:,} missed", looks.again if result.wrong else looks.dim),
            (f"   in {span(result.ms)}", looks.dim),
        )
        found = [Content(""), ends(Content.styled(head, looks.strong), score if answers else Content(""), width)]
        found += [
            *self._next(width),
            Content(""),
            *self._missed(width),
            *self._confused(width),
            *self._calibration(width),
        ]
        found += [*self._leeches(width), *self._ways_on()]
        return [Line(line) for line in found]

    def _next(self, width: int) -> list[Content]:
        looks, result = self.looks, self.result
        if self.session.practice:
            return [Content.styled("Practice leaves the schedule as it is.", looks.dim)]
        found = []
        left = result.left
        if left.all:
            parts = [f"{left.due} due"] * bool(left.due) + [f"{left.new} new"] * bool(left.new)
            if left.learning:
                soon = f", the next {until(result.learning_in_ms, 0)}" if result.learning_in_ms is not None else ""
                parts.append(f"{left.learning} learning{soon}")
            text = Content.styled(" · ".join(parts), looks.learning)
            found.append(ends(Content.styled("Left today", looks.text), text, width))
        coming = f"tomorrow {result.tomorrow:,} · in the next 7 days {result.week:,}"
        if result.week == 0:
            coming = result.next_day or "nothing planned yet"
        found.append(ends(Content.styled("Again next", looks.text), Content.styled(coming, looks.dim), width))
        return found

    def _missed(self, width: int) -> list[Content]:
        looks, misses = self.looks, self.result.misses
        if not misses:
            return []
        found = [ends(Content.styled("Missed", looks.dim), Content.styled("now due", looks.dim), width)]
        for miss in misses:
            prompt = Content.assemble(
                (f"{render.WRONG} ", looks.again), render.one_line_content(miss.prompt, looks.text)
            )
            found.append(ends(prompt, Content.styled(miss.when, looks.learning), width))
        return [*found, Content("")]

    def _confused(self, width: int) -> list[Content]:
        looks, confused = self.looks, self.result.confused
        if not confused:
            return []
        found = [ends(Content.styled("Confused", looks.dim), Content.styled("told apart soon", looks.dim), width)]
        for right, taken, times in confused:
            sign, taken_for = Content.styled(f"{render.WRONG} ", looks.again), Content.styled(" / ", looks.dim)
            names = (render.one_line_content(right, looks.text), taken_for, render.one_line_content(taken, looks.text))
            often = Content.styled(f"{times}×" if times > 1 else "", looks.learning)
            found.append(ends(Content.assemble(sign, *names), often, width))
        return [*found, Content("")]

    def _calibration(self, width: int) -> list[Content]:
        """Return how often answers of this sitting were right, by how sure somebody was before."""
        bins = self.result.calibration
        if not any(one.answers for one in bins):
            return []
        from studydeck.tui.reports import stat_charts, stat_sections

        head = ends(Content.styled("Sure and right", self.looks.dim), Content.styled("", self.looks.dim), width)
        chart = stat_charts.calibration_chart([one for one in bins if one.answers], width)
        return [head, *stat_sections.painted(chart, self.looks), Content("")]

    def _leeches(self, width: int) -> list[Content]:
        looks, leeches = self.looks, self.result.leeches
        if not leeches:
            return []
        found = [ends(Content.styled("Leeches", looks.dim), Content.styled("better reworded", looks.dim), width)]
        for leech in leeches:
            prompt = Content.assemble(("! ", looks.hard), render.one_line_content(leech.prompt, looks.text))
            found.append(ends(prompt, Content.styled(leech.when, looks.learning), width))
        found.append(Content.styled("Browse finds them with is:leech; e rewords one there.", looks.dim))
        return [*found, Content("")]

    def _ways_on(self) -> list[Content]:
        words = {
            "go-on": "go on with what is left",
            "misses": "practise the missed cards again",
            "more": "add 10 new cards and go on",
            "ways": "more ways to study",
            "undo": "take back the last answer",
        }
        looks = self.looks
        found = [
            Content.assemble((f"{command.key:>5}", looks.key), (f"  {words[command.id]}", looks.text))
            for command in self.available()
            if command.id in words
        ]
        home = Content.assemble(("enter", looks.key), ("  back to all decks", looks.text))
        return [*found, home]

    # --- commands ---

    def do_go_on(self) -> None:
        """Go on where the session was left, past its own limits where one of them ended it."""
        if self.session.stopped_by:
            self.session.lift_limits()
        self.stage.go_on(self.session)

    def do_misses(self) -> None:
        """Practise the missed cards."""
        self.stage.open_practice([miss.card for miss in self.result.misses])

    def do_more(self) -> None:
        """Add 10 new cards for today and go on with them."""
        self.session.ten_more()
        if self.session.turn is None:
            self.result = self.session.summary()
            self.show()
            self.tell("No new cards are left.")
        else:
            self.stage.go_on(self.session)

    def do_ways(self) -> None:
        """Show more ways to study the decks of this session."""
        chosen = self.session.selection
        base = replace(chosen, mode="day", new=None, limit=None, minutes=None)
        self.stage.open_ways(base, "what this session was about" if base != Selection() else "all decks")

    def do_undo(self) -> None:
        """Take back the last act and show its card again."""
        word = self.session.undo()
        self.stage.go_on(self.session, f"Undone: {word}." if word else "")

    def do_to_home(self) -> None:
        """Go back to all decks."""
        self.stage.open_home()
