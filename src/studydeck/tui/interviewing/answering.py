"""Answering one question: typed, chosen or spoken and ticked; then how sure one is; each answer is on disk before the next."""

from collections.abc import Callable

from studydeck.core.grading.rubric import Mark
from studydeck.errors import StudydeckError
from studydeck.tui.interviewing.keeping import Keeping, Phase
from studydeck.tui.widgets.tick_list import Tick, TickList

_LONG = 5_000  # characters
_SAYS = {"cloze": "The missing words ...", "list": "One below the other, or with commas ..."}
Give = Callable[[str], object]
"""Hands an answer in, told how sure one is."""


class Answering(Keeping):
    """A screen that asks an interview's questions.

    Attributes:
        chosen: the options chosen so far.
    """

    def __init__(self) -> None:
        """Make the screen; no question is up yet."""
        super().__init__()
        self.chosen: frozenset[int] = frozenset()
        self._give: Give | None = None
        self._from = Phase.TYPE  # where esc leads back to while one says how sure one is

    @property
    def ticks(self) -> TickList:
        """Where one ticks."""
        return self.query_one(TickList)

    def show(self) -> None:
        """Bring every part of the screen up to date."""

    # --- one question after another ---

    def next_question(self) -> None:
        """Put the next question up, or where none is left, look at what came of all."""
        question = self.question
        self.chosen, self._give, self.skips = frozenset(), None, False
        if question is None:
            self._end()
            return
        self.phase = Phase.CHOOSE if question.options else Phase.SPEAK if self.speaking else Phase.TYPE
        self.entry.placeholder = _SAYS.get(question.kind if question.showing else "", "In your own words ...")
        self.entry.several = not self._takes_one_line()
        self.entry.load_text("")
        self.entry.put(self.interview.draft if self.phase is Phase.TYPE else "")
        self._place_cursor()
        self.show()
        if self.interview.notice:
            self.tell(self.interview.notice)
            self.interview.notice = ""

    def _takes_one_line(self) -> bool:
        """Whether the answer is a term, a gap or a word or two: then enter hands it in."""
        from studydeck.services.studying.typed_turns import is_single

        question = self.question
        return question is not None and question.showing is not None and is_single(question.showing)

    def _place_cursor(self) -> None:
        if self.phase is Phase.TYPE:
            self.entry.disabled = False
            self.set_focus(self.entry)
        else:
            self.set_focus(None)
            self._last = None  # no letter is for the field now

    def begin(self) -> None:
        """Put the cursor where one begins."""
        self._place_cursor()

    def _end(self) -> None:
        self.phase = Phase.OVER
        self.set_focus(None)
        self._last = None
        self.show()
        self.gone = True
        self.work("finish", self.interview.finish, lambda debrief: self.stage.open_debrief(debrief.id), writes=True)

    def failed(self, name: str, error: StudydeckError) -> None:
        """Stay where one is, and tell what went wrong."""
        super().failed(name, error)
        self.gone = False
        if name == "answer":
            self.phase = Phase.SURE if self.interview.terms.confidence else Phase.TYPE
            self._place_cursor()
        self.show()

    # --- what works now ---

    def can(self, command: str) -> bool:
        """Whether a command does something in this phase."""
        phase, question = self.phase, self.question
        several = phase is Phase.CHOOSE and question is not None and question.several
        allowed = {
            "hand-in": phase is Phase.TYPE,
            "hand-in-line": phase is Phase.TYPE and not self.entry.several,
            "choose-option": phase is Phase.CHOOSE,
            "done": phase in (Phase.SPEAK, Phase.SURE, Phase.TICK) or (several and bool(self.chosen)) or self.is_stuck,
            "tick-point": phase is Phase.TICK,
            "tick-digit": phase is Phase.TICK,
            "say-sure": phase is Phase.SURE,
            "say-unsure": phase is Phase.SURE,
            "say-guess": phase is Phase.SURE,
            "skip": phase in (Phase.TYPE, Phase.CHOOSE, Phase.SPEAK),
            "speak-or-type": phase in (Phase.TYPE, Phase.SPEAK),
        }
        if command == "leave-interview":
            return phase not in (Phase.OVER, Phase.WAIT) or self.is_stuck
        return allowed.get(command, True) and super().can(command)

    @property
    def is_stuck(self) -> bool:
        """Whether all was answered, and the end of it couldn't be written."""
        return self.phase is Phase.OVER and not self.busy

    # --- commands ---

    def do_hand_in(self) -> None:
        """Hand in what was typed."""
        text = self.entry.text
        if not text.strip():
            self.tell("Nothing is typed yet. ^n skips the question.")
            return
        self._keep()
        self._said(lambda sure: self.interview.answer(text, confidence=sure))

    def do_hand_in_line(self) -> None:
        """Hand in an answer of one line."""
        self.do_hand_in()

    def do_choose_option(self, key: str) -> None:
        """Choose an option by its digit; where several are right, mark it or take the mark away."""
        question, at = self.question, int(key) - 1
        if question is None or at >= len(question.options):
            return
        if question.several:
            self.chosen = self.chosen ^ {at}
            self.show()
        else:
            self.chosen = frozenset({at})
            self._hand_in_choice()

    def _hand_in_choice(self) -> None:
        chosen = self.chosen
        self._said(lambda sure: self.interview.choose(chosen, confidence=sure))

    def do_done(self) -> None:
        """Go on: spoken, ticked, chosen, or without saying how sure one is."""
        if self.phase is Phase.SPEAK:
            self._spoken()
        elif self.phase is Phase.TICK:
            marks = list(self.ticks.marks)
            self._said(lambda sure: self.interview.ticked(marks, confidence=sure))
        elif self.phase is Phase.CHOOSE:
            self._hand_in_choice()
        elif self.is_stuck:
            self._end()
        else:
            self._take("")

    def _spoken(self) -> None:
        points = self.interview.spoke()
        if not points:
            self._said(lambda sure: self.interview.ticked([], confidence=sure))
            return
        self.phase = Phase.TICK
        self.show()
        self.ticks.show([Tick(point.say, point.side, point.essential, point.optional) for point in points])

    def do_tick_point(self) -> None:
        """Tick the point with the cursor."""
        self.ticks.change()

    def do_tick_digit(self, key: str) -> None:
        """Tick a point by its number."""
        self.ticks.change(int(key) - 1)

    @property
    def marks(self) -> tuple[Mark, ...]:
        """What was ticked so far."""
        return tuple(self.ticks.marks)

    def do_say_sure(self) -> None:
        """Say that one is sure."""
        self._take("sure")

    def do_say_unsure(self) -> None:
        """Say that one isn't sure."""
        self._take("unsure")

    def do_say_guess(self) -> None:
        """Say that it was a guess."""
        self._take("guess")

    def _said(self, give: Give) -> None:
        """Ask how sure one is where that is asked, then hand the answer in."""
        self._give, self._from = give, self.phase
        if not self.interview.terms.confidence:
            self._take("")
            return
        self.interview.stop()
        self.phase = Phase.SURE
        self._place_cursor()
        self.show()

    def _take(self, sure: str) -> None:
        give = self._give
        if give is None:
            return
        self.stop_keeping()
        if self._from is Phase.TYPE and len(self.entry.text) > _LONG:
            self.phase = Phase.WAIT  # what takes long to be judged is judged in a thread
            self.show()
            self.work("answer", lambda: give(sure), lambda _done: self.next_question(), writes=True)
            return
        give(sure)
        self.next_question()

    def do_skip(self) -> None:
        """Go on without an answer; what was typed isn't dropped at the first press."""
        if self.phase is Phase.TYPE and self.entry.text.strip() and not self.skips:
            self.skips = True
            self.tell("What you typed would not count. ^n once more skips; ^s submits it.", "warning")
            return
        self.stop_keeping()
        self.interview.skip()
        self.next_question()

    def do_speak_or_type(self) -> None:
        """Speak from now on instead of typing, or type instead of speaking."""
        self._keep()
        self.speaking = not self.speaking
        self.phase = Phase.SPEAK if self.speaking else Phase.TYPE
        if self.phase is Phase.TYPE and not self.entry.text:
            self.entry.put(self.interview.draft)  # typed before the interview was left
        self._place_cursor()
        self.show()
        self.interview.speak(spoken=self.speaking)

    @property
    def steps_back(self) -> bool:
        """Whether esc leads back to the answer: what was spoken can't be said again."""
        return self.phase is Phase.SURE and self._from is not Phase.SPEAK

    def do_leave_interview(self) -> None:
        """Step back from saying how sure one is; else leave, with everything kept."""
        if self.steps_back:
            self.phase, self._give = self._from, None
            if self._from is not Phase.TICK:
                self.interview.resume()
            if self._from is Phase.CHOOSE and self.question is not None and not self.question.several:
                self.chosen = frozenset()
            self._place_cursor()
            self.show()
            return
        self._keep()
        self.gone = True
        self.interview.leave()
        self.stage.close_top()
        if self.interview.worth_keeping:
            self.stage.say("The interview is kept where you left it: t goes on with it.")
        else:
            self.stage.say("Left before anything was answered: nothing of that interview is kept.")
