"""What a sitting did, what it missed, what is left of the day, and when the next cards come."""

from collections.abc import Sequence
from dataclasses import dataclass

from studydeck.core.scheduler import Rating
from studydeck.core.study_day import StudyDay
from studydeck.services import wording
from studydeck.services.library import Library
from studydeck.services.studying.confidence import Bin
from studydeck.services.studying.showing import show
from studydeck.store import workload

WEEK = 7


@dataclass(frozen=True, slots=True)
class Counts:
    """What today still holds, the card on the screen included."""

    new: int
    learning: int
    due: int

    @property
    def all(self) -> int:
        """All cards."""
        return self.new + self.learning + self.due


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer of a sitting that wasn't taken back."""

    card: int
    rating: Rating
    ms: int


@dataclass(frozen=True, slots=True)
class Miss:
    """A card that was answered `again`: its question, its key, and when it comes again."""

    card: int
    prompt: str
    key: str
    when: str


@dataclass(frozen=True, slots=True)
class Summary:
    """What a sitting did and what comes next.

    Attributes:
        right: answers other than `again`.
        wrong: answers `again`.
        ms: time spent on answers.
        misses: the cards that were missed, in order.
        left: what the sitting still holds today.
        learning_in_ms: until the next learning card is due today, or None.
        tomorrow: cards due tomorrow.
        week: cards due in the next seven days.
        next_day: when the next card is due after today, as text, or empty.
        leeches: cards that were forgotten too often, and so were suspended or flagged.
        calibration: how often answers were right, by how sure somebody was before; empty bins where nobody said.
        confused: what was asked for, what was taken for it, and how often, either way round.
    """

    right: int
    wrong: int
    ms: int
    misses: tuple[Miss, ...]
    left: Counts
    learning_in_ms: int | None
    tomorrow: int
    week: int
    next_day: str
    leeches: tuple[Miss, ...] = ()
    calibration: tuple[Bin, ...] = ()
    confused: tuple[tuple[str, str, int], ...] = ()


def summarise(
    library: Library,
    day: StudyDay,
    decks: Sequence[int],
    answers: Sequence[Answer],
    left: Counts,
    next_learning_ms: int | None,
    leeches: Sequence[int] = (),
) -> Summary:
    """Return the summary of a sitting.

    Args:
        library: decks and progress.
        day: the study day.
        decks: numbers of the decks it was about.
        answers: in order.
        left: what it still holds today.
        next_learning_ms: when its next learning card is due, in ms since 1970, or None.
        leeches: cards that turned leech.
    """
    connection, now_ms = library.connection, library.now().at_ms
    week = workload.due_between(connection, day + 1, day + WEEK, decks)
    waiting = workload.left_over(connection, day, decks)
    if waiting or (library.settings.new_per_day and workload.has_new(connection, day, decks)):
        following: tuple[int, int | None] | None = (day + 1, None)
    else:
        following = workload.next_due(connection, day, decks)
    wrong = sum(answer.rating is Rating.AGAIN for answer in answers)
    return Summary(
        right=len(answers) - wrong,
        wrong=wrong,
        ms=sum(answer.ms for answer in answers),
        misses=_misses(library, day, answers, now_ms),
        left=left,
        learning_in_ms=None if next_learning_ms is None else max(0, next_learning_ms - now_ms),
        tomorrow=week.get(day + 1, 0) + waiting,
        week=sum(week.values()) + waiting,
        next_day=wording.day_name(StudyDay(following[0]), day) if following else "",
        leeches=_leeches(library, day, leeches),
    )


def _leeches(library: Library, day: StudyDay, cards: Sequence[int]) -> tuple[Miss, ...]:
    found = []
    for card in dict.fromkeys(cards):
        showing = show(library, card, day)
        if showing is not None:
            what = f"forgotten {wording.plural(showing.state.standing.lapses, 'time')}"
            when = f"{what}, suspended" if showing.state.suspended else what
            found.append(Miss(card, showing.prompt, str(showing.key), when))
    return tuple(found)


def _misses(library: Library, day: StudyDay, answers: Sequence[Answer], now_ms: int) -> tuple[Miss, ...]:
    misses = []
    for card in dict.fromkeys(answer.card for answer in answers if answer.rating is Rating.AGAIN):
        showing = show(library, card, day)
        if showing is None:
            continue
        standing = showing.state.standing
        if standing.due_ms is not None and (standing.due_day or 0) <= day:
            when = wording.until(standing.due_ms, now_ms)
        else:
            when = wording.day_name(standing.due_day or day, day)
        misses.append(Miss(card, showing.prompt, str(showing.key), when))
    return tuple(misses)
