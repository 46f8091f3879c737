"""What is typed in an interview stays on disk while it is typed, so that nothing that ends the program loses it."""

from contextlib import suppress
from enum import StrEnum
from typing import TYPE_CHECKING

from textual import events
from textual.timer import Timer
from textual.widgets import TextArea

from studydeck.errors import StudydeckError
from studydeck.tui.interviewing.working import Working
from studydeck.tui.widgets.entry import Entry
from studydeck.tui.writing.form_screen import FormScreen

if TYPE_CHECKING:
    from studydeck.services.interview.interview import Interview
    from studydeck.services.interview.question import Question

_KEPT_AFTER_S = 0.2


class Phase(StrEnum):
    """What one does now."""

    TYPE = "type"
    CHOOSE = "choose"
    SPEAK = "speak"
    TICK = "tick"
    SURE = "sure"
    WAIT = "wait"
    OVER = "over"


class Keeping(Working, FormScreen):
    """A screen on which one types an answer.

    Attributes:
        interview: what is asked.
        phase: what one does now.
        speaking: whether answers in words are spoken.
        skips: whether one more press skips a question with an answer begun.
        gone: whether the interview was left, so that nothing is kept any more.
    """

    interview: "Interview"

    def __init__(self) -> None:
        """Make the screen; no question is up yet."""
        super().__init__()
        self.phase = Phase.OVER
        self.speaking = False
        self.skips = False
        self.gone = False
        self._keep_soon: Timer | None = None

    @property
    def question(self) -> "Question | None":
        """What is asked now."""
        return self.interview.question

    @property
    def entry(self) -> Entry:
        """Where one types."""
        return self.query_one("#answer", Entry)

    def typed(self) -> None:
        """Follow what was typed."""

    def on_text_area_changed(self, event: TextArea.Changed) -> None:
        """Keep what is typed soon."""
        event.stop()
        self.skips = False
        self.typed()
        if self.phase is Phase.TYPE and self._keep_soon is None:
            self._keep_soon = self.set_timer(_KEPT_AFTER_S, self._keep)

    def _keep(self) -> None:
        self._keep_soon = None
        question = self.question
        if self.gone or self.busy or not self.is_attached or question is None or question.options or self.speaking:
            return
        try:
            self.interview.keep(self.entry.text)
        except (StudydeckError, OSError) as error:
            self.tell(f"What you type can't be kept on disk: {error}", "error")

    def stop_keeping(self) -> None:
        """Keep nothing more of this answer: it is handed in."""
        if self._keep_soon is not None:
            self._keep_soon.stop()
            self._keep_soon = None

    def stop(self) -> None:
        """Keep what was typed, as the program ends."""
        if self.gone:
            return
        self._keep()
        self.gone = True
        with suppress(StudydeckError, OSError):  # every answer is on disk already
            self.interview.leave()

    def late_key(self, event: events.Key) -> None:
        """Take a key into the field where one types; in all other phases keys are commands, and done already."""
        if self.phase is Phase.TYPE:
            super().late_key(event)
