"""After a mock interview: what to work on, the scores, then each answer beside its model answer; it can be corrected."""

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.content import Content

from studydeck.core.grading.rubric import Verdict
from studydeck.core.study_day import StudyDay
from studydeck.errors import StudydeckError
from studydeck.services.interview.correcting import correct
from studydeck.services.interview.debrief import AnswerReview, Debrief
from studydeck.services.wording import date_text
from studydeck.tui.commands import Command, bindings
from studydeck.tui.interviewing.debrief_acts import DebriefActs
from studydeck.tui.interviewing.debrief_lines import overview_lines
from studydeck.tui.interviewing.review_lines import review_lines
from studydeck.tui.widgets.asking import Asking
from studydeck.tui.widgets.button_bar import Button, ButtonBar
from studydeck.tui.widgets.footer import Footer
from studydeck.tui.widgets.notice import Notice
from studydeck.tui.widgets.pace import PlaceLine
from studydeck.tui.widgets.sheet import Line, Sheet
from studydeck.tui.widgets.tick_list import Tick, TickList

_VERDICTS = {"judge-right": Verdict.CORRECT, "judge-partly": Verdict.PARTIAL, "judge-wrong": Verdict.WRONG}


class DebriefScreen(DebriefActs):
    """Shows what came of an interview.

    Attributes:
        at: the answer that is shown, from 1; 0 is the overview.
    """

    KIND = "debrief"
    AUTO_FOCUS: ClassVar[str | None] = ""  # no field takes the keys by itself
    STAYS_BELOW = True
    CSS_PATH = "debrief.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [*bindings("debrief")]

    def __init__(self, interview: str) -> None:
        """Make the screen of an interview."""
        super().__init__(interview)
        self.at = 0
        self.ticking = False

    def compose(self) -> ComposeResult:
        """Lay out the place, the lines, the points to tick, the buttons, a question, notice and footer."""
        yield PlaceLine()
        page = Sheet(self._lines)
        page.id = "page"
        yield page
        yield TickList()
        yield ButtonBar()
        yield Asking()
        yield Notice()
        yield Footer()

    def on_mount(self) -> None:
        """Read the debrief."""
        self.paint()
        self.read()

    def take(self, debrief: Debrief) -> None:
        """Show a debrief."""
        self.debrief = debrief
        self.at = min(self.at, len(debrief.answers))
        self.paint()

    def failed(self, name: str, error: StudydeckError) -> None:
        """Go back where the interview was taken back meanwhile."""
        if name == "debrief":
            self.stage.close_top()
            self.stage.say(str(error), "warning")
        else:
            super().failed(name, error)

    def show(self) -> None:
        """Read it anew: it may have been changed meanwhile."""
        if self.is_attached:
            self.read()

    # --- painting ---

    @property
    def answer(self) -> AnswerReview | None:
        """The answer that is shown, or None on the overview."""
        answers = self.debrief.answers if self.debrief else ()
        return answers[self.at - 1] if 0 < self.at <= len(answers) else None

    @property
    def page(self) -> Sheet:
        """What is read."""
        return self.query_one("#page", Sheet)

    def paint(self, *, top: bool = False) -> None:
        """Show everything as it is now."""
        self.set_class(self.ticking, "-ticking")
        place, when = self._place()
        self.query_one(PlaceLine).show(place, when)
        ticks = self.query_one(TickList)
        ticks.border_title = Content.styled("Which points did the answer make?", self.looks.dim)
        self.page.rebuild(top=top)
        self.query_one(ButtonBar).show(self._buttons())
        self.settle()

    def _place(self) -> tuple[str, str]:
        debrief, answer = self.debrief, self.answer
        if debrief is None:
            return "Debrief", ""
        when = date_text(StudyDay(debrief.day))
        if answer is None:
            return "Debrief", when
        return f"Answer {self.at} of {len(debrief.answers)}", answer.topic

    def _lines(self, width: int) -> list[Line]:
        debrief, answer = self.debrief, self.answer
        if debrief is None:
            return [Line(Content.styled("Looking through the answers ...", self.looks.dim))]
        if answer is not None:
            return review_lines(debrief, answer, width, self.looks)
        return overview_lines(debrief, width, self.looks)

    def _buttons(self) -> list[Button]:
        if self.ticking:
            return [Button("enter", "Take it", "show-answer", chief=True), Button("esc", "Leave it", "close-debrief")]
        if self.feeding:
            return [Button("y", "Yes, feed it", "take-answer", chief=True), Button("esc", "No", "close-debrief")]
        if self.answer is not None:
            verdict = self.answer.verdict
            return [
                Button("1", "Right", "judge-right", "good", verdict is Verdict.CORRECT),
                Button("2", "Partly", "judge-partly", "hard", verdict is Verdict.PARTIAL),
                Button("3", "Wrong", "judge-wrong", "again", verdict is Verdict.WRONG),
                *([Button("t", "Points", "tick-again")] if self.answer.points else []),
            ]
        if self.debrief is None or not self.debrief.answers:
            return []
        found = [Button("enter", "Answers", "show-answer", chief=True)]
        if self.can("practise-weak"):
            found.append(Button("p", "Practise weak", "practise-weak", "hard"))
        if self.can("feed-schedule"):
            found.append(Button("f", "Feed schedule?", "feed-schedule", "good"))
        return found

    def restyle(self) -> None:
        """Paint everything anew in the colours of another theme."""
        super().restyle()
        self.paint()

    def on_resize(self) -> None:
        """Follow a new size."""
        self.call_after_refresh(self._rebuild)

    def _rebuild(self) -> None:
        if self.is_attached:
            self.page.rebuild()
            self.query_one(TickList).rebuild()

    # --- what works now ---

    def sheet(self) -> Sheet | None:
        """The points while they are ticked, else the page scrolls."""
        return self.query_one(TickList) if self.ticking else self.page

    def can(self, command: str) -> bool:
        """Whether a command does something on this page."""
        debrief, answer = self.debrief, self.answer
        if command in ("close-debrief", "palette", "quit-now"):
            return True
        if self.asking:
            return False
        if self.ticking:
            return command in ("tick-digit", "tick-point", "show-answer", "up", "down", "page-up", "page-down", "first", "last")  # fmt: skip
        if self.feeding:
            return command == "take-answer"
        if debrief is None:
            return command == "help"
        allowed = {
            "next-answer": self.at < len(debrief.answers),
            "answer-before": self.at > 0,
            "show-answer": bool(debrief.answers),
            "tick-again": answer is not None and bool(answer.points),
            "feed-schedule": debrief.can_feed and answer is None,
            "practise-weak": bool(self.weak()),
            "write-debrief": bool(debrief.answers),
            "undo-debrief": self.library.newest_act() is not None,
            "open-answer": answer is None,
            "tick-digit": False,
            "tick-point": False,
            "take-answer": False,
            **dict.fromkeys(_VERDICTS, answer is not None),
        }
        return allowed.get(command, True) and super().can(command)

    def name_of(self, command: Command) -> str:
        """Return what the footer calls a command on this page."""
        if command.id == "show-answer":
            return "Take" if self.ticking else "Overview" if self.at else "Answers"
        if command.id == "close-debrief":
            return "No" if self.feeding else "Leave it" if self.ticking else "Overview" if self.at else "Back"
        return command.name

    def key_of(self, command: Command) -> str:
        """Return which key the footer shows: for ticking, the digits that do something."""
        if command.id == "tick-digit":
            return f"1-{min(9, len(self.query_one(TickList).ticks))}"
        return super().key_of(command)

    def rank_of(self, command: Command) -> int:
        """Return a rank: the buttons show the verdicts already."""
        if command.id == "show-answer" and self.at and not self.ticking:
            return 0  # esc does the same
        return 0 if command.id in _VERDICTS or command.id == "tick-again" else command.footer

    # --- leafing ---

    def _go_to(self, at: int) -> None:
        self.at = at
        self.paint(top=True)

    def do_next_answer(self) -> None:
        """Show the next answer."""
        self._go_to(self.at + 1)

    def do_answer_before(self) -> None:
        """Show the answer before."""
        self._go_to(self.at - 1)

    def do_show_answer(self) -> None:
        """Go from the overview to the answers or back; take what was ticked."""
        if self.ticking:
            self._take_ticks()
        else:
            self._go_to(0 if self.at else 1)

    def do_open_answer(self, key: str) -> None:
        """Show one answer by its number."""
        self._go_to(int(key))

    # --- correcting ---

    def do_judge_right(self) -> None:
        """Say that it was right."""
        self._judge("judge-right")

    def do_judge_partly(self) -> None:
        """Say that it was partly right."""
        self._judge("judge-partly")

    def do_judge_wrong(self) -> None:
        """Say that it was wrong."""
        self._judge("judge-wrong")

    def _judge(self, command: str) -> None:
        if self.debrief is not None and self.answer is not None:
            self._corrected(correct(self.library, self.debrief, self.answer.n, verdict=_VERDICTS[command]))

    def _corrected(self, debrief: Debrief) -> None:
        changed = debrief != self.debrief
        self.debrief = debrief
        self.paint()
        counts = "Your verdict counts, here and the next time you answer alike. u takes it back."
        if debrief.fed:
            counts = "Your verdict counts here; the schedule keeps the former one. Twice u, judge, then f feeds it."
        self.tell(counts if changed else "It is so already.")

    def do_tick_again(self) -> None:
        """Let the points be ticked."""
        answer = self.answer
        if answer is None:
            return
        self.ticking = True
        self.paint()
        ticks = [Tick(point.say, point.side, point.essential, point.optional) for point in answer.points]
        self.query_one(TickList).show(ticks, [point.mark for point in answer.points])
        self.settle()

    def do_tick_digit(self, key: str) -> None:
        """Tick a point by its number."""
        self.query_one(TickList).change(int(key) - 1)

    def do_tick_point(self) -> None:
        """Tick the highlighted point."""
        self.query_one(TickList).change()

    def _take_ticks(self) -> None:
        if self.debrief is None or self.answer is None:
            return
        marks = list(self.query_one(TickList).marks)
        debrief = correct(self.library, self.debrief, self.answer.n, marks=marks)
        self.ticking = False
        self._corrected(debrief)

    def do_close_debrief(self) -> None:
        """Go back: from a question, from ticking, from an answer to the overview, from there to where it was opened."""
        if self.asking:
            self.close_question()
        elif self.ticking or self.feeding:
            self.ticking = self.feeding = False
            self.query_one(Notice).clear()
            self.paint()
        elif self.at:
            self._go_to(0)
        else:
            self.stage.close_top()
