"""An interview under way: one question after another, each answer on disk before the next, no feedback until the end."""

from collections.abc import Collection, Sequence
from dataclasses import replace
from typing import Any

from studydeck.core.card import Point
from studydeck.core.events import Event, EventKind
from studydeck.core.grading.rubric import Mark
from studydeck.core.text import clean
from studydeck.errors import StudydeckError
from studydeck.services.interview import asking, draft, following, judged, record
from studydeck.services.interview.debrief import AnswerReview, Debrief
from studydeck.services.interview.question import Question
from studydeck.services.interview.stopwatch import UNWATCHED_MS, WATCHED_MS, Stopwatch
from studydeck.services.interview.terms import CONFIDENCES
from studydeck.services.library import Library
from studydeck.services.studying.confusions import names_of
from studydeck.services.studying.showing import show
from studydeck.store import log

_MINUTE_MS = 60_000


class Interview:
    """One interview. `question` is what is asked now, or None once nothing is left to ask: then `finish` it.

    Attributes:
        id: its name.
        terms: what it was to be.
        question: what is asked now.
        notice: one line to say once, such as that questions were passed over; whoever says it empties it.
        draft: what was typed to the present question before the program was left.
        watched: whether `elapsed_ms` is asked at least every few seconds: then a gap of more than 90 seconds, as of
            a machine that slept, isn't counted.
    """

    def __init__(self, library: Library, stored: record.Stored) -> None:
        """Go on with an interview as its events tell it; `begin` and `go_on` make one."""
        self.library = library
        self.id, self.terms = stored.id, stored.terms
        self.question: Question | None = None
        self.notice = ""
        self.draft = ""
        self.watched = False
        self._stored = stored
        self._waiting: list[Question] = []  # follow-ups
        self._watch = Stopwatch(library.now().at_ms)
        self._wait_for_follow_ups()
        self._advance()
        self._take_up_draft()

    # --- what is on the screen ---

    @property
    def total(self) -> int:
        """How many questions there are, follow-ups and vanished ones not counted."""
        return len(self._stored.planned) - len(self._stored.passed_over)

    @property
    def position(self) -> int:
        """Which of them is asked now, from 1; the last one once all is over."""
        if self.question is None:
            return self.total
        gone = sum(number < self.question.number for number in self._stored.passed_over)
        return self.question.number - gone

    @property
    def answered(self) -> int:
        """How many of them were answered or skipped."""
        return self._stored.main_answers

    @property
    def is_over(self) -> bool:
        """Whether nothing is left to ask."""
        return self.question is None

    @property
    def out_of_time(self) -> bool:
        """Whether the interview's minutes are used up."""
        left = self.total_left_ms()
        return left is not None and left <= 0

    def elapsed_ms(self) -> int:
        """Return how long the present answer has taken, 0 to an hour, whatever happened to the clock."""
        return self._watch.look(self.library.now().at_ms, self._gap)

    def left_ms(self) -> int:
        """Return what is left of the present answer's budget; negative once it is over, and nothing else happens."""
        return (self.question.budget_ms if self.question else 0) - self.elapsed_ms()

    def total_left_ms(self) -> int | None:
        """Return what is left of the interview's minutes, negative once they are over; None where it has no limit."""
        if self.terms.minutes is None:
            return None
        spent = sum(answer.ms for answer in self._stored.answers)
        return round(self.terms.minutes * _MINUTE_MS) - spent - (self.elapsed_ms() if self.question else 0)

    # --- acting ---

    def keep(self, text: str, *, lasting: bool = False) -> None:
        """Keep what was typed so far, and the time it took, so that leaving or a crash loses neither.

        Args:
            text: the field as it is.
            lasting: whether to wait until the disk has it.

        Raises:
            StudydeckError: it couldn't be kept.
        """
        if self.question is None:
            return
        self.draft = clean(text)
        now = draft.Draft(self.question.number, self.question.follow, self.draft, self.elapsed_ms())
        draft.keep(self.library, self.id, now, lasting=lasting)

    def answer(self, text: str, *, confidence: str = "") -> None:
        """Take a typed answer, whatever it is: it is on disk when this returns, and the next question is up.

        Raises:
            StudydeckError: it couldn't be written; the question stays, and may be answered again.
        """
        question, ms = self._asked(), self.elapsed_ms()
        answer, found = judged.typed(self.library, question, clean(text).strip(), ms, _checked(confidence))
        self._take(answer, judged.confusions(self.library, question, answer, found))

    def choose(self, options: Collection[int], *, confidence: str = "") -> None:
        """Take a choice, options by index; like `answer`.

        Raises:
            StudydeckError: it couldn't be written, or there is nothing to choose from.
        """
        question, ms = self._asked(), self.elapsed_ms()
        if not question.options:
            raise StudydeckError("This question has no options to choose from.")
        answer = judged.chosen(question, options, ms, _checked(confidence))
        self._take(answer, judged.confusions(self.library, question, answer, None))

    def stop(self) -> None:
        """Stop the clock, as an answer is done and only its confidence or its points are asked for."""
        self._watch.stop(self.library.now().at_ms, self._gap)

    def resume(self) -> None:
        """Let the clock go on, as there is more to say after all."""
        self.elapsed_ms()
        self._watch.running = True

    def spoke(self) -> tuple[Point, ...]:
        """Stop the clock as the spoken answer is done; return the points to tick off, perhaps none. `ticked` follows."""
        self.stop()
        return self._asked().points

    def ticked(self, marks: Sequence[Mark], *, confidence: str = "") -> None:
        """Take a spoken answer: which points were made, in their order (missing ones at the end aren't); like `answer`.

        Raises:
            StudydeckError: it couldn't be written.
        """
        self._take(judged.ticked(self._asked(), marks, self.elapsed_ms(), _checked(confidence)), [])

    @property
    def speaking(self) -> bool:
        """Whether answers in words are spoken: as the terms say, or as it was changed on the way."""
        return self.terms.spoken if self._stored.speaking is None else self._stored.speaking

    def speak(self, *, spoken: bool) -> None:
        """Speak the answers from now on, or type them; an interview that is left goes on like that.

        Raises:
            StudydeckError: it couldn't be written; it holds until the interview is left.
        """
        if spoken != self.speaking:
            self._stored.speaking = spoken
            self.library.write([self._event(record.part_detail(self.id, "manner", spoken=spoken))])

    def skip(self) -> None:
        """Go on without an answer: that counts as not known.

        Raises:
            StudydeckError: it couldn't be written.
        """
        self._take(judged.passed(self._asked(), self.elapsed_ms()), [])

    @property
    def worth_keeping(self) -> bool:
        """Whether anything was answered or typed; an interview without that is taken back when it is left."""
        return bool(self._stored.answers or self.draft.strip())

    def leave(self, text: str | None = None) -> None:
        """Stop the clock and keep what was typed, to go on another time; with nothing to keep, it is as if it never began.

        Raises:
            StudydeckError: what was typed couldn't be kept.
        """
        self.stop()
        self.draft = self.draft if text is None else clean(text)
        if self.worth_keeping:
            self.keep(self.draft, lasting=True)
        else:
            self._take_back()

    def finish(self) -> Debrief:
        """End the interview, early too, and return its debrief.

        Raises:
            StudydeckError: it couldn't be written.
        """
        from studydeck.services.interview.reviewing import debrief_of

        if not self._stored.ended:
            early = {} if self.is_over else {"dropped": True}
            self.library.write([self._event(record.part_detail(self.id, "end", **early))])
            self._stored.ended = True
            draft.drop(self.library, self.id)
        return debrief_of(self.library, self.id)

    # --- inside ---

    def _take_back(self) -> None:
        """Undo that it began, so that what is undone next is what was done before."""
        draft.drop(self.library, self.id)
        begun = log.of_batch(self.library.connection, self.id)
        if begun:
            self.library.write([self.library.happened(EventKind.UNDO, target=begun[0].id, batch=self.id)])

    @property
    def _gap(self) -> int:
        return WATCHED_MS if self.watched else UNWATCHED_MS

    def _asked(self) -> Question:
        if self.question is None:
            raise StudydeckError("The interview is over: nothing is asked any more.")
        return self.question

    def _event(self, detail: dict[str, Any], ms: int | None = None) -> Event:
        return self.library.happened(EventKind.INTERVIEW, batch=self.id, ms=ms, detail=detail)

    def _take(self, answer: AnswerReview, confused: Sequence[Event]) -> None:
        names = next((pair for event in confused if (pair := names_of(event)) is not None), ())
        answer = replace(answer, pair=names)
        event = self._event(record.answer_detail(self.id, answer), answer.ms)
        self.library.write([event, *(replace(one, batch=self.id) for one in confused)])
        self._stored.answers.append(answer)
        if not answer.is_follow_up:
            self._waiting = self._follow_ups(answer)
        else:
            self._waiting = self._waiting[1:]
        self._advance()
        self.draft = ""
        draft.drop(self.library, self.id)

    def _follow_ups(self, answer: AnswerReview) -> list[Question]:
        """Return what is asked on after an answer, as it comes out each time for the same answer."""
        if not self.terms.follow_ups or self.out_of_time:
            return []
        planned = self._stored.planned[answer.number - 1]
        showing = show(self.library, planned.card, self._stored.day)
        if showing is None:
            return []
        groups = following.taken(self.library, self._stored, answer.number)
        return following.after(self.library, self._stored.id, showing, answer, groups)

    def _wait_for_follow_ups(self) -> None:
        """Take up the follow-ups that the last answer still waits for."""
        last = next((answer for answer in reversed(self._stored.answers) if not answer.is_follow_up), None)
        if last is None:
            return
        done = sum(answer.number == last.number and answer.is_follow_up for answer in self._stored.answers)
        self._waiting = self._follow_ups(last)[done:]

    def _advance(self) -> None:
        """Ask the next question there is; those that vanished from their decks are passed over, and that is said."""
        self._watch = Stopwatch(self.library.now().at_ms)
        if self._waiting:
            self.question = self._waiting[0]
            return
        done = {answer.number for answer in self._stored.answers} | self._stored.passed_over
        gone: list[int] = []
        self.question = None
        for number, planned in enumerate(self._stored.planned, 1):
            if number in done or (self.out_of_time and self._stored.answers):
                continue
            showing = show(self.library, planned.card, self.library.today())
            if showing is not None:
                self.question = asking.question_of(showing, number, planned.topic)
                break
            gone.append(number)
        if gone:
            self._pass_over(gone)

    def _pass_over(self, numbers: Sequence[int]) -> None:
        details = [record.part_detail(self.id, "passed", number=number, follow=0) for number in numbers]
        self.library.write([self._event(detail) for detail in details])
        self._stored.passed_over.update(numbers)
        what = "question was" if len(numbers) == 1 else "questions were"
        they = "it is" if len(numbers) == 1 else "they are"
        self.notice = f"{len(numbers)} {what} passed over: {they} no longer in the decks."

    def _take_up_draft(self) -> None:
        kept, question = draft.kept(self.library, self.id), self.question
        if kept is None or question is None:
            return
        if (kept.number, kept.follow) == (question.number, question.follow):
            self.draft = kept.text
            self._watch = Stopwatch(self.library.now().at_ms, kept.ms)


def _checked(confidence: str) -> str:
    return confidence if confidence in CONFIDENCES else ""
