"""The grade bar: what each key does to the card, and before the reveal, how to get there. Always in the same place."""

from dataclasses import dataclass

from textual.content import Content
from textual.style import Style

from studydeck.core.scheduler import Rating
from studydeck.services import wording
from studydeck.services.studying.confidence import WORDS
from studydeck.services.studying.showing import Turn
from studydeck.tui.widgets.painted import Painted

_WORDS = ("Again", "Hard", "Good", "Easy")
_COMMANDS = ("again", "hard", "good", "easy")
_TALL = 3
_FORMS = 5


@dataclass(frozen=True, slots=True)
class _Button:
    key: str
    word: str
    more: str
    edge: Style
    command: str
    suggested: bool = False


class GradeBar(Painted):
    """Shows the four grades with the interval each would give; the suggested one's key is set off."""

    def __init__(self) -> None:
        """Make an empty bar."""
        super().__init__()
        self.turn: Turn | None = None
        self.prompt = ""
        self.ticking = False
        self.key, self.command = "space", "next"

    def show(
        self, turn: Turn | None, prompt: str, *, key: str = "space", command: str = "next", ticking: bool = False
    ) -> None:
        """Show the grades of a turn; before its reveal, `prompt` with the key of a command instead.

        While digits tick the points of a typed answer, no digit stands on the grades.
        """
        self.turn, self.prompt, self.ticking = turn, prompt, ticking
        self.key, self.command = key, command
        self.refresh()

    def paint(self, width: int) -> Content:
        """Return the buttons, in one line or three."""
        if self.turn is None:
            return Content("")
        buttons = (
            self._grades()
            if self.turn.revealed
            else self._confidence()
            if self.turn.wants_confidence
            else [_Button(self.key, self.prompt, "", self.looks.accent, self.command, True)]
        )
        gap = 1 if width < 72 else 2
        share = (width - gap * (len(buttons) - 1)) // len(buttons)
        form = self._form(buttons, share)
        rows: list[list[Content]] = [[] for _ in range(_TALL if self.content_size.height >= _TALL else 1)]
        for number, button in enumerate(buttons):
            start = number * (share + gap)
            cells = width - start if number == len(buttons) - 1 else share
            self.area(start, start + cells, button.command)
            for row, line in zip(rows, self._button(button, cells, len(rows), form), strict=True):
                row.append(line)
        return Content("\n").join([Content(" " * gap).join(row) for row in rows])

    def _grades(self) -> list[_Button]:
        assert self.turn is not None  # noqa: S101 - asked only while there is a turn
        looks, turn = self.looks, self.turn
        edges = (looks.again, looks.hard, looks.good, looks.easy)
        if turn.outcomes is None:
            spans: tuple[str, ...] = ("once more", "", "", "")
        else:
            spans = tuple(wording.outcome(outcome) for outcome in turn.outcomes)
        return [
            _Button(
                "" if self.ticking else str(n + 1),
                _WORDS[n],
                spans[n],
                edges[n],
                _COMMANDS[n],
                turn.suggestion is Rating(n + 1),
            )
            for n in range(4)
        ]

    def _confidence(self) -> list[_Button]:
        """Return what can be said before the reveal, and the way past it."""
        looks = self.looks
        edges = (looks.easy, looks.hard, looks.again)
        named = zip(WORDS, ("Sure", "Unsure", "Guess"), edges, strict=True)
        buttons = [_Button(str(n), name, "", edge, word) for n, (word, name, edge) in enumerate(named, 1)]
        return [*buttons, _Button("space", "Show", "", looks.accent, "next", True)]

    def _button(self, button: _Button, cells: int, height: int, form: int) -> list[Content]:
        ground = Style(background=self.looks.raised)
        edge = Content.styled("▌", button.edge)
        label = self._label(button, form).truncate(max(0, cells - 1), ellipsis=True)
        empty = Content.assemble(edge, " " * max(0, cells - 1)).stylize_before(ground)
        filled = Content.assemble(edge, label, " " * max(0, cells - 1 - label.cell_length)).stylize_before(ground)
        return [filled] if height == 1 else [empty, filled, empty]

    def _form(self, buttons: list[_Button], cells: int) -> int:
        """Return the roomiest form that fits for every button; the interval is the last to go."""
        fitting = (
            form for form in range(_FORMS) if all(self._label(button, form).cell_length < cells for button in buttons)
        )
        return next(fitting, _FORMS - 1)

    def _label(self, button: _Button, form: int) -> Content:
        looks = self.looks
        key = Style(foreground=looks.strong.foreground, bold=True, reverse=True if button.suggested else None)
        word = looks.strong if button.suggested else looks.text
        more = "" if form == _FORMS - 1 else button.more.replace(" ", "") if form == _FORMS - 2 else button.more
        sign = f" {button.key} " if form < 2 and button.key else button.key
        gap = "  " if form == 0 else " "
        return Content.assemble((sign, key), " ", (button.word, word), gap if more else "", (more, looks.dim))
