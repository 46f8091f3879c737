"""One's own ways, as far as a forecast needs them: answers a day, how they are graded, and the time they take."""

from collections.abc import Sequence
from dataclasses import dataclass

from studydeck.core.futures import Grades
from studydeck.core.study_day import StudyDay
from studydeck.services.library import Library
from studydeck.services.studying.sizing import seconds_a_card
from studydeck.store import target_cards
from studydeck.store.target_cards import Remembered

HABIT_DAYS = 14
GRADED_DAYS = 90
FEWEST_GRADED = 100  # answers of a sort, before their own shares count
_RATINGS = 4
Graded = Sequence[tuple[str, int, int]]
"""(what the card was, grade, how many)"""


@dataclass(frozen=True, slots=True)
class Habit:
    """What the last fortnight was like, and how answers go.

    Attributes:
        reviews: answers a day to cards of the date that were known before, over the last 14 days.
        new: new cards of the date a day.
        answers: all answers a day to its cards.
        grades: how answers are graded.
        seconds: the time a review takes.
        new_seconds: the time an answer takes on a card's first day, repeats among them.
        is_measured: whether that is one's own speed, else a guess.
    """

    reviews: float
    new: float
    answers: float
    grades: Grades
    seconds: float
    new_seconds: float
    is_measured: bool


def habit_of(library: Library, day: StudyDay, cards: Sequence[Remembered]) -> Habit:
    """Return the habit, as far as the cards of a date are concerned."""
    connection = library.connection
    mine = {card.card for card in cards}
    graded = target_cards.grades(connection, day - GRADED_DAYS, day)
    began = target_cards.first_answer(connection)
    # Today isn't over and so tells too little, unless everything began today.
    last = day if began is None or began >= day else day - 1
    # A clock that was set back may show a day before the first answer.
    first = min(last, max(last - HABIT_DAYS + 1, last if began is None else began))
    lately = [found for found in target_cards.answers(connection, first, last) if found.card in mine]
    days = last - first + 1
    speed, grades = seconds_a_card(library), _grades(library, graded)
    # Some kinds of cards take longer: an interview question is no cloze.
    kinds = [speed.longer.get(card.kind, 1.0) for card in cards]
    longer = sum(kinds) / len(kinds) if kinds else 1.0
    each = sum(share * answers for share, answers in zip(grades.first, grades.learning, strict=True))
    met = (speed.seconds["new"] + max(0.0, each - 1) * speed.seconds["learning"]) / max(1.0, each)
    return Habit(
        reviews=sum(found.number for found in lately if found.was == "review") / days,
        new=sum(found.number for found in lately if found.was == "new") / days,
        answers=sum(found.number for found in lately) / days,
        grades=grades,
        seconds=speed.seconds["review"] * longer,
        new_seconds=met * longer,
        is_measured=speed.measured,
    )


def _grades(library: Library, graded: Graded) -> Grades:
    usual = Grades()
    steps, again = len(library.settings.learning_steps), len(library.settings.relearning_steps)
    first, later = _shares(graded, "new", 1), _shares(graded, "review", 2)
    return Grades(
        first=(first[0], first[1], first[2], first[3]) if first else usual.first,
        known=(later[0], later[1], later[2]) if later else usual.known,
        learning=(1 + steps, 1 + steps, max(1, steps), 1),
        relearning=1 + again,
    )


def _shares(graded: Graded, was: str, lowest: int) -> list[float]:
    """Return the share of each grade from a lowest one on, or nothing where there are too few answers to tell."""
    counts = [0] * (_RATINGS - lowest + 1)
    for it_was, rating, number in graded:
        if it_was == was and lowest <= rating <= _RATINGS:
            counts[rating - lowest] += number
    total = sum(counts)
    return [count / total for count in counts] if total >= FEWEST_GRADED else []
