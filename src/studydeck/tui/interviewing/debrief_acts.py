"""What can be done with a debrief: practise what was weak, feed the schedule, write it down, take an act back."""

from pathlib import Path

from textual.widgets import Input

from studydeck.core.grading.rubric import Verdict
from studydeck.core.identity import card_number
from studydeck.core.text import one_line
from studydeck.services.interview import writing_out
from studydeck.services.interview.debrief import Debrief
from studydeck.services.interview.feeding import feed
from studydeck.services.interview.reviewing import debrief_of, feeds
from studydeck.services.wording import plural
from studydeck.tui.interviewing.working import Working
from studydeck.tui.widgets.asking import Asking, Question


class DebriefActs(Working):
    """A screen that shows a debrief.

    Attributes:
        debrief: what is shown, or None until it was read.
        feeding: whether it is asked if the schedule is to be fed.
    """

    def __init__(self, interview: str) -> None:
        """Make the screen of an interview."""
        super().__init__()
        self._interview = interview
        self.debrief: Debrief | None = None
        self.feeding = False
        self._undoes = False  # whether one more u takes the interview itself back
        self._twice: Path | None = None  # the file of that name that enter writes over

    def read(self) -> None:
        """Read the debrief, in a thread."""
        library, name = self.library, self._interview
        self.work("debrief", lambda: debrief_of(library, name), self.take)

    def take(self, debrief: Debrief) -> None:
        """Show a debrief."""

    def paint(self) -> None:
        """Show everything as it is now."""

    def action_do(self, command: str, key: str = "") -> None:
        """Carry out a command; the interview is taken back by a second u only where nothing came between."""
        if command != "undo-debrief":
            self._undoes = False
        super().action_do(command, key)

    @property
    def asking(self) -> bool:
        """Whether the file to write is asked."""
        return self.is_mounted and self.query_one(Asking).question is not None

    def weak(self) -> list[int]:
        """Return the cards that went wrong or only partly right, each once."""
        answers = self.debrief.answers if self.debrief else ()
        weak = [answer for answer in answers if feeds(answer) and answer.verdict is not Verdict.CORRECT]
        return list(dict.fromkeys(card_number(answer.uid, answer.face) for answer in weak))

    def do_practise_weak(self) -> None:
        """Practise the cards that went wrong."""
        self.stage.open_practice(self.weak())

    def do_feed_schedule(self) -> None:
        """Ask whether the schedule is to be fed, with what that would do."""
        if self.debrief is None:
            return
        judged = [answer for answer in self.debrief.answers if feeds(answer)]
        counts = {verdict: sum(answer.verdict is verdict for answer in judged) for verdict in Verdict}
        said = [("Good", Verdict.CORRECT), ("Hard", Verdict.PARTIAL), ("Again", Verdict.WRONG)]
        words = ", ".join(f"{counts[verdict]} {name}" for name, verdict in said if counts[verdict])
        self.feeding = True
        self.paint()
        self.tell(f"{plural(len(judged), 'answer')} would count as today's reviews: {words}. Shall they?")

    def do_take_answer(self) -> None:
        """Feed the schedule."""
        self.feeding = False
        if self.debrief is None:
            return
        library, debrief = self.library, self.debrief
        self.work("feed", lambda: feed(library, debrief), self._fed, writes=True)
        self.paint()

    def _fed(self, said: str) -> None:
        self.read()
        self.tell(said.replace("Undo takes", "u takes"))

    def do_write_debrief(self) -> None:
        """Ask for the file to write, with a free name to begin with."""
        if self.debrief is None:
            return
        free, self._twice = writing_out.free_path(self.debrief), None
        title = one_line(f"Write into {free.parent}")
        self.query_one(Asking).ask(Question(title, "enter writes · esc doesn't", self._write, text=free.name))
        self.settle()

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Write the file that was typed."""
        event.stop()
        asking = self.query_one(Asking)
        question, path = asking.question, asking.field.value.strip()
        if question is not None:
            self.stage.guarded(lambda: question.take(path))

    def _write(self, path: str) -> None:
        """Write the file; where that is refused, the question stays."""
        if self.debrief is None:
            return
        place = writing_out.place_of(path)
        writing_out.refuse_unwritable(place)
        if writing_out.stands_there(place) and self._twice != place:
            self._twice = place
            self.tell(f"{place.name} is there already. enter once more writes over it.", "warning")
            return
        written = writing_out.write_out(self.debrief, place)
        self.close_question()
        self.tell(f"Written: {written}")

    def close_question(self) -> None:
        """Ask for no file any more."""
        self.query_one(Asking).close()
        self.set_focus(None)
        self.settle()

    def do_undo_debrief(self) -> None:
        """Take back the newest act: a verdict, the feeding, or the interview itself."""
        from studydeck.services.history import undo_act

        newest = self.library.newest_act()
        if newest is not None and newest.batch == self._interview and not self._undoes:
            self._undoes = True
            self.tell("That takes the whole interview back, with its answers. u once more does it.", "warning")
            return
        said = undo_act(self.library)
        self.read()
        self.tell(f"Undone: {said}." if said else "There is nothing to undo.")
