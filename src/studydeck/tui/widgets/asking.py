"""A question at the bottom of a screen: one line to type in, and where there are choices, a list that it narrows."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from textual import events
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import Input

from studydeck.tui import render
from studydeck.tui.widgets.answer_line import AnswerLine, Turns
from studydeck.tui.widgets.painted import Painted, ends
from studydeck.tui.widgets.sheet import Line, Sheet

if TYPE_CHECKING:
    from studydeck.tui.deck_screen import DeckScreen

_MOST_SHOWN = 8


@dataclass(frozen=True, slots=True)
class Choice:
    """Something that can be chosen: what the act is told, what is shown, and a word beside it."""

    value: str
    name: str
    note: str = ""


def no_choices(_text: str) -> Sequence[Choice]:
    """Return nothing: the answer is what was typed."""
    return ()


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked.

    Attributes:
        title: the question.
        hint: how to answer it.
        take: called with the answer: a choice's value, or what was typed.
        choices: what there is to choose from, given what was typed.
        text: what stands in the line at first.
        complete: given what was typed, what the whole of it may become.
    """

    title: str
    hint: str
    take: Callable[[str], None]
    choices: Callable[[str], Sequence[Choice]] = no_choices
    text: str = ""
    complete: Callable[[str], Sequence[str]] | None = None


class _Head(Painted):
    """The question, and how to answer it."""

    question: Question | None = None

    def paint(self, width: int) -> Content:
        """Return one line."""
        if self.question is None:
            return Content("")
        title = Content.styled(self.question.title, self.looks.strong)
        return ends(title, Content.styled(self.question.hint, self.looks.dim), width)


class Asking(Vertical):
    """Asks one question at a time; hidden while there is none."""

    can_focus = False

    def __init__(self) -> None:
        """Make it hidden."""
        super().__init__()
        self.question: Question | None = None
        self.choices: Sequence[Choice] = ()
        self.display = False
        self.turns = Turns(self, self._submit)

    def on_mount(self) -> None:
        """Tell the screen who asks on it: keys that come early are for this."""
        cast("DeckScreen", self.screen).asker = self

    def compose(self) -> ComposeResult:
        """Lay out the question, the line and the choices."""
        yield _Head()
        yield AnswerLine(complete=self._completions, name="asking")
        yield Sheet(self._lines)

    @property
    def field(self) -> AnswerLine:
        """The line to type in."""
        return self.query_one(AnswerLine)

    @property
    def _sheet(self) -> Sheet:
        return self.query_one(Sheet)

    def ask(self, question: Question) -> None:
        """Ask a question."""
        self.question = question
        head = self.query_one(_Head)
        head.question = question
        head.refresh()
        self.display = True
        self.field.put(question.text)
        self._sheet.chosen = 0
        self.narrow()
        self.turns.open()

    def close(self) -> None:
        """Ask nothing any more."""
        self.question = None
        self.display = False

    def _submit(self) -> None:
        """Let the screen take the answer, at once."""
        cast("DeckScreen", self.screen).on_input_submitted(Input.Submitted(self.field, self.field.value))

    def narrow(self) -> None:
        """Show the choices that fit what was typed."""
        if self.question is None:
            return
        before = len(self.choices)
        self.choices = self.question.choices(self.field.value)
        sheet = self._sheet
        sheet.chosen = min(max(0, sheet.chosen if before == len(self.choices) else 0), len(self.choices) - 1)
        listed = self.question.choices is not no_choices
        sheet.display = listed
        sheet.styles.height = min(_MOST_SHOWN, max(1, len(self.choices)))
        sheet.rebuild()
        self._follow()

    def move(self, rows: int) -> None:
        """Move among the choices."""
        sheet = self._sheet
        if self.choices:
            sheet.chosen = min(max(0, sheet.chosen + rows), len(self.choices) - 1)
            sheet.rebuild()
            self._follow()

    def on_click(self, event: events.Click) -> None:
        """Answer with the choice under the mouse, as enter does with the one under the cursor."""
        sheet = self._sheet
        line = sheet.line_at(event) if event.widget is sheet else None
        if line is not None and line.row >= 0:
            event.stop()
            sheet.chosen = line.row
            sheet.rebuild()
            self.post_message(Input.Submitted(self.field, self.field.value))

    def _follow(self) -> None:
        self._sheet.reveal(self._sheet.chosen, self._sheet.chosen)

    @property
    def answer(self) -> str | None:
        """The answer as it stands; None where there are choices and none fits."""
        if self.question is None:
            return None
        if self.question.choices is no_choices:
            return self.field.value.strip()
        at = self._sheet.chosen
        return self.choices[at].value if 0 <= at < len(self.choices) else None

    def _completions(self, text: str) -> Sequence[str]:
        complete = self.question.complete if self.question else None
        return complete(text) if complete else ()

    def _lines(self, width: int) -> list[Line]:
        looks = self.query_one(_Head).looks
        if not self.choices:
            return [Line(Content.styled("  Nothing fits. Backspace widens the choice.", looks.dim))]
        found = []
        for row, choice in enumerate(self.choices):
            sign = Content.styled("▸ " if row == self._sheet.chosen else "  ", looks.accent)
            name = Content.assemble(sign, render.plain_content(choice.name, looks.text))
            note = render.plain_content(choice.note, looks.dim)
            found.append(Line(ends(name, note, width), row=row))
        return found
