"""The mock interview: one question at a time, calmly, with a clock that never cuts an answer off, and no feedback."""

from typing import TYPE_CHECKING, ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical
from textual.content import Content

from studydeck.services.wording import plural
from studydeck.tui import render
from studydeck.tui.commands import Command, bindings
from studydeck.tui.interviewing.answering import Answering
from studydeck.tui.interviewing.keeping import Phase
from studydeck.tui.interviewing.question_lines import question_lines, question_title
from studydeck.tui.widgets.button_bar import Button, ButtonBar
from studydeck.tui.widgets.entry import Entry
from studydeck.tui.widgets.fitted_sheet import FittedSheet
from studydeck.tui.widgets.footer import Footer
from studydeck.tui.widgets.notice import Notice
from studydeck.tui.widgets.pace import PaceLine, PlaceLine, clock_text
from studydeck.tui.widgets.progress import ProgressLine
from studydeck.tui.widgets.sheet import Line, Sheet
from studydeck.tui.widgets.tick_list import TickList

if TYPE_CHECKING:
    from studydeck.services.interview.interview import Interview
    from studydeck.services.interview.question import Question

_SCROLLS = frozenset({"up", "down", "page-up", "page-down", "first", "last"})
_COUNTED = 20_000  # characters: the words of a longer answer aren't counted at every key


class InterviewScreen(Answering):
    """Asks an interview's questions until none is left."""

    KIND = "interview"
    AUTO_FOCUS: ClassVar[str | None] = ""  # no field takes the keys by itself
    CSS_PATH = ["../widgets/fields.tcss", "interview.tcss"]  # noqa: RUF012 - as Textual declares it
    BINDINGS: ClassVar[list[BindingType]] = [*bindings("interview")]

    def __init__(self, interview: "Interview") -> None:
        """Make the screen of an interview that has just begun, or is gone on with."""
        super().__init__()
        self.interview = interview
        self.speaking = interview.speaking
        self._shown: Phase | None = None
        self._put: Question | None = None  # the question that was painted last
        interview.watched = True

    def compose(self) -> ComposeResult:
        """Lay out place, progress, question, clock, answer, buttons, notice and footer."""
        field = Entry(several=True, says="In your own words ...", name="answer")
        field.id = "answer"
        yield PlaceLine()
        yield ProgressLine()
        with Vertical(id="place"):
            yield FittedSheet(self._question_lines)
            yield PaceLine()
            with Vertical(id="field"):
                yield field
            yield Sheet(self._saying_lines)
            yield TickList()
            yield ButtonBar()
        yield Notice()
        yield Footer()

    def on_mount(self) -> None:
        """Ask the first question, and look at the clock every second."""
        first, second = self._sheets()
        first.id, second.id = "question", "saying"
        self.set_interval(1.0, self.tick)
        self.next_question()
        self.call_later(self.begin_typing)

    def on_resize(self) -> None:
        """Give the question the height that its lines take in the new width."""
        self.call_after_refresh(self._rebuild)

    def _rebuild(self) -> None:
        if self.is_attached:
            for sheet in self.query(Sheet):
                sheet.rebuild()
            self.settle()  # a question may need scrolling now, or no more

    # --- painting ---

    def _sheets(self) -> tuple[Sheet, Sheet]:
        found = [sheet for sheet in self.query(Sheet) if not isinstance(sheet, TickList)]
        return found[0], found[1]

    def show(self) -> None:
        """Bring every part of the screen up to date."""
        question, phase, looks = self.question, self.phase, self.looks
        asked, saying = self._sheets()
        if phase is not self._shown:
            self.remove_class(f"-phase-{self._shown}")
            self.add_class(f"-phase-{phase}")
            self._shown = phase
        if question is not None:
            asked.border_title = question_title(question, looks)
        asked.rebuild(top=question is not self._put)
        self._put = question
        saying.rebuild()
        field = self.query_one("#field")
        field.border_title = Content.styled("Your answer", looks.dim)
        ticks = self.ticks
        ticks.border_title = Content.styled("What did you say? Tick it.", looks.dim)
        ticks.border_subtitle = Content.styled("a number: said, then half, then not", looks.dim)
        self.query_one(ProgressLine).show(self._done(), self.interview.total)
        self.query_one(ButtonBar).show(self._buttons())
        self.tick()
        self.typed()
        self.settle()
        self.call_after_refresh(self._rebuild)

    def _done(self) -> int:
        if self.question is None:
            return self.interview.total
        return self.interview.position - (0 if self.question.is_follow_up else 1)

    def typed(self) -> None:
        """Count the words of the answer."""
        text = self.entry.text
        words = plural(len(text.split()), "word") if len(text) <= _COUNTED else f"{len(text):,} characters"
        self.query_one("#field").border_subtitle = Content.styled(words if text.strip() else "", self.looks.dim)

    def tick(self) -> None:
        """Show the time as it is now."""
        if not self.is_attached:
            return
        question, interview = self.question, self.interview
        place, time = "", ""
        if question is not None:
            number = f"{interview.position} of {interview.total}"
            place = f"Follow-up to {number}" if question.is_follow_up else f"Question {number}"
            interview.elapsed_ms()
        if question is not None and interview.terms.clock:
            left = interview.total_left_ms()
            if left is not None:
                time = f"over by {clock_text(-left)}" if left < 0 else f"{clock_text(left)} left in all"
        self.query_one(PlaceLine).show(place, time)
        pace = self.query_one(PaceLine)
        if question is None or not interview.terms.clock:
            pace.show(0, 0)
        else:
            pace.show(interview.left_ms(), question.budget_ms)

    def _buttons(self) -> list[Button]:
        phase = self.phase
        if phase is Phase.TYPE:
            return [Button("^s" if self.entry.several else "enter", "Submit", "hand-in", chief=True)]
        if phase is Phase.SPEAK:
            return [Button("space", "I have said it", "done", chief=True)]
        if phase is Phase.TICK:
            return [Button("enter", "That is what I said", "done", chief=True)]
        if phase is Phase.SURE:
            return [
                Button("1", "Sure", "say-sure", "good"),
                Button("2", "Unsure", "say-unsure", "hard"),
                Button("3", "Guess", "say-guess", "again"),
                Button("space", "Don't say", "done", "rule"),
            ]
        if self.is_stuck:
            return [Button("enter", "Try again", "done", chief=True)]
        if phase is Phase.CHOOSE and self.question is not None and self.question.several:
            return [Button("space", "Submit" if self.chosen else "Choose first", "done", chief=True)]
        return []

    def _question_lines(self, width: int) -> list[Line]:
        if self.question is None:
            return [Line(Content.styled("That was the last question.", self.looks.strong))]
        return question_lines(self.question, self.chosen, width, self.looks)

    def _saying_lines(self, width: int) -> list[Line]:
        """Return what there is to do where one neither types nor ticks."""
        looks = self.looks
        texts = {
            Phase.SPEAK: ("Answer aloud, as you would in the room.", self._after_speaking()),
            Phase.SURE: ("How sure are you of that answer?", "There is no feedback until the end."),
            Phase.WAIT: ("Your answer is long: taking it in ...", ""),
            Phase.OVER: ("Every answer is kept.", "") if self.is_stuck else ("Looking through your answers ...", ""),
        }.get(self.phase, ("", ""))
        found = [Content("")] if width and texts[0] and self.size.height >= 22 else []
        for text, style in zip(texts, (looks.text, looks.dim), strict=True):
            if text:
                found += render.plain_content(text, style).wrap(max(1, width))
        return [Line(line) for line in found]

    def _after_speaking(self) -> str:
        if self.question is not None and self.question.points:
            return "After that you tick what you have said."
        return "It has no points to tick: you judge it yourself in the debrief."

    def restyle(self) -> None:
        """Paint everything anew in the colours of another theme."""
        super().restyle()
        self.show()

    # --- what works now ---

    def sheet(self) -> Sheet | None:
        """The points where they are ticked, else the question scrolls."""
        if self.phase is Phase.TICK:
            return self.ticks
        return None if self.phase is Phase.TYPE else self._sheets()[0]

    def can(self, command: str) -> bool:
        """Whether a command does something now; arrow keys are the field's while one types."""
        if command in ("question-up", "question-down"):
            asked = self._sheets()[0]
            return len(asked.lines) > asked.room
        return super().can(command)

    def name_of(self, command: Command) -> str:
        """Return what the footer calls a command now."""
        if command.id == "done":
            names = {Phase.SPEAK: "Said", Phase.TICK: "Take", Phase.SURE: "Don't say", Phase.OVER: "Try again"}
            return names.get(self.phase, "Submit")
        if command.id == "speak-or-type":
            return "Type" if self.speaking else "Speak"
        if command.id == "leave-interview" and self.steps_back:
            return "Back"
        return command.name

    def key_of(self, command: Command) -> str:
        """Return which key the footer shows: for choosing and ticking, the digits that do something."""
        if command.id == "choose-option" and self.question is not None:
            return f"1-{len(self.question.options)}"
        if command.id == "tick-digit":
            return f"1-{min(9, len(self.ticks.ticks))}"
        if (command.id == "done" and self.phase is Phase.TICK) or (command.id == "hand-in" and not self.entry.several):
            return "enter"
        return super().key_of(command)

    # --- commands ---

    def do_question_up(self) -> None:
        """Scroll a long question up."""
        self._sheets()[0].scroll_rows(-1)

    def do_question_down(self) -> None:
        """Scroll a long question down."""
        self._sheets()[0].scroll_rows(1)

    def do_interview_help(self) -> None:
        """Show all keys."""
        self.stage.open("help")

    def do_interview_keys(self) -> None:
        """Show all keys."""
        self.stage.open("help")
