"""One question of an interview as it stands on the screen."""

from dataclasses import dataclass

from studydeck.core.card import Point
from studydeck.services.studying.showing import Showing


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked now.

    Attributes:
        number: which of the interview's questions it is, from 1; a follow-up has that of what it follows.
        follow: 0 for the question itself, 1, 2 ... for its follow-ups.
        showing: the card whose rubric judges the answer, or None where nothing can (an author's follow-up).
        topic: what it is about: a tag of its note, or its deck's title.
        kind: the kind of its note, such as `definition`.
        prompt: what the interviewer says; small Markdown.
        shown: a further text under it, such as a sentence with a gap; may be empty.
        options: what can be chosen by digit; empty where one answers in words.
        right: indices into `options`; never shown before the debrief.
        several: whether more than one option is to be chosen.
        budget_ms: how long the answer may take.
        model: the model answer, for the debrief.
        points: what can be ticked off after a spoken answer: the note's points or, without any, none.
        then: for a follow-up that asks to say more, the answer that it goes on from; else empty.
        after: for a follow-up, the question that it follows; else empty.
        origin: `drawn`, or for a follow-up `author`, `differs` or `more`.
    """

    number: int
    follow: int
    showing: Showing | None
    topic: str
    kind: str
    prompt: str
    budget_ms: int
    shown: str = ""
    options: tuple[str, ...] = ()
    right: frozenset[int] = frozenset()
    several: bool = False
    model: str = ""
    points: tuple[Point, ...] = ()
    then: str = ""
    after: str = ""
    origin: str = "drawn"

    @property
    def card(self) -> int | None:
        """The card's number in the store, or None where there is none."""
        return self.showing.card if self.showing else None

    @property
    def is_follow_up(self) -> bool:
        """Whether it asks on after an answer."""
        return self.follow > 0
