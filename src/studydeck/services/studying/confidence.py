"""Confidence: how sure somebody was before the answer was shown, how often that was right, and what was sure and wrong."""

from collections.abc import Iterable
from dataclasses import dataclass

from studydeck.core.scheduler import Rating
from studydeck.core.study_day import StudyDay
from studydeck.services.library import Library
from studydeck.store import log, second_look

WORDS = ("sure", "unsure", "guess")
"""What can be said, as events keep it under `sure`; from the most confident to the least."""


@dataclass(frozen=True, slots=True)
class Said:
    """One answer before which somebody said how sure they were."""

    word: str
    right: bool


@dataclass(frozen=True, slots=True)
class Bin:
    """How often answers given with one word were right.

    Attributes:
        word: `sure`, `unsure` or `guess`.
        answers: how many there were.
        right: how many of them were right.
    """

    word: str
    answers: int
    right: int

    @property
    def share(self) -> float | None:
        """The share that was right, or None where there is none."""
        return self.right / self.answers if self.answers else None


@dataclass(frozen=True, slots=True)
class Surprise:
    """A card that was answered wrong although somebody was sure.

    Attributes:
        card: its number.
        last_day: the study day of the last time.
        times: how often.
    """

    card: int
    last_day: StudyDay
    times: int


def calibration(answers: Iterable[Said]) -> tuple[Bin, ...]:
    """Return a bin for each word, the most confident first; all are there, empty ones too.

    Args:
        answers: what was said before each, and whether it was right; other words are left out.
    """
    counted = dict.fromkeys(WORDS, (0, 0))
    for answer in answers:
        if answer.word in counted:
            number, right = counted[answer.word]
            counted[answer.word] = (number + 1, right + answer.right)
    return tuple(Bin(word, *numbers) for word, numbers in counted.items())


def said(library: Library, since: StudyDay | None = None) -> list[Said]:
    """Return the reviews of the log before which somebody said how sure they were; practice is left out."""
    return [
        Said(str(event.detail.get("sure", "")), event.rating != Rating.AGAIN)
        for _card, event in log.confident(library.connection, since)
    ]


def sure_and_wrong(library: Library) -> list[int]:
    """Return the cards that were answered Again although somebody was sure, oldest first.

    A card stays among them until it is answered right (Hard, Good or Easy, in practice too) on a later study day.
    """
    return [surprise.card for surprise in surprises(library)]


def surprises(library: Library) -> list[Surprise]:
    """Return the same cards, each with the last day and how often it was so."""
    found = second_look.sure_and_wrong(library.connection)
    return [Surprise(card, StudyDay(day), times) for card, day, times in found]
