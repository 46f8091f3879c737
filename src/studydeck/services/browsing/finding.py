"""Searching while somebody types: the newest question is answered in a thread, an older one is broken off."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from threading import Event, Lock

from studydeck.core.query import Order
from studydeck.errors import StudydeckError
from studydeck.services.browsing.searching import Searcher, SearchGivenUp
from studydeck.services.library import Library

BREATH = 0.04  # seconds between the first cards and the search for all: time to paint, and to type the next letter


@dataclass(frozen=True, slots=True)
class Question:
    """What is looked for.

    Attributes:
        query: in the language of searches.
        order: what the cards are sorted by.
        descending: whether the highest comes first.
        first: how many cards are wanted at once, before all.
    """

    query: str
    order: Order = Order.DECK
    descending: bool = False
    first: int = 60


@dataclass(frozen=True, slots=True)
class Found:
    """What was found.

    Attributes:
        question: what was asked.
        cards: their numbers, in order.
        whole: whether these are all; else the first ones, and all of them follow.
        error: why nothing could be found, in a sentence, or None.
    """

    question: Question
    cards: Sequence[int]
    whole: bool
    error: StudydeckError | None = None


class Finder:
    """Answers questions about cards beside the screen, so that neither typing nor writing waits for it."""

    def __init__(self, library: Library, tell: Callable[[Found], object]) -> None:
        """Make a finder.

        Args:
            library: whose cards are looked for.
            tell: called in the thread with the first cards and then with all, as long as nothing newer was asked.
        """
        self._searcher = Searcher(library)
        self._tell = tell
        self._lock = Lock()
        self._wanted: Question | None = None
        self._answering: Question | None = None
        self._closed = False
        self._newer = Event()  # something else was asked, or nobody listens any more

    def ask(self, question: Question) -> bool:
        """Ask something; return whether `work` must be started in a thread, as none is at work."""
        with self._lock:
            at_work = self._answering is not None
            self._wanted = question
            if at_work:
                self._newer.set()
                self._searcher.give_up()
                return False
            self._answering = question
            return True

    def close(self) -> None:
        """Give up whatever is being looked for; the connection is closed as soon as nobody uses it."""
        with self._lock:
            self._closed, self._wanted = True, None
            self._newer.set()
            at_work = self._answering is not None
            if at_work:
                self._searcher.give_up()
        if not at_work:
            self._searcher.close()

    def work(self) -> None:
        """Answer, in a thread, until nothing newer is asked."""
        try:
            while (question := self._next()) is not None:
                try:
                    self._answer(question)
                except SearchGivenUp:
                    self._again(question)
                except StudydeckError as error:
                    self._say(Found(question, (), whole=True, error=error))
        except BaseException:
            with self._lock:
                self._answering = None  # whatever went wrong, the next question gets a thread of its own
            raise

    def _next(self) -> Question | None:
        with self._lock:
            question, self._wanted = self._wanted, None
            self._answering = question
            closed = self._closed
            if not closed:
                self._newer.clear()
        if question is None and closed:
            self._searcher.close()
        return question

    def _again(self, question: Question) -> None:
        """Answer a question after all that nobody gave up: the one before it was meant, a wink too late."""
        with self._lock:
            if self._wanted is None and not self._closed:
                self._wanted = question

    def _say(self, found: Found) -> bool:
        """Tell what was found, unless something newer was asked; return whether the question still stands."""
        with self._lock:
            stands = self._wanted is None and not self._closed
        if stands:
            self._tell(found)
        return stands

    def _answer(self, question: Question) -> None:
        query, order, descending = question.query, question.order, question.descending
        first = self._searcher.find(query, order, descending=descending, most=question.first)
        whole = len(first) < question.first
        if self._say(Found(question, first, whole)) and not whole and not self._newer.wait(BREATH):
            every = self._searcher.find(query, order, descending=descending)
            self._say(Found(question, every, whole=True))
