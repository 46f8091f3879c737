"""Simulated futures: a set of cards studied day by day up to a date, seeded, so that the same question has one answer.

Every run answers each asked card by chance, at its own recall; the cards of a day are chosen as the program chooses them.
Days count from today, which is day 0; the date is day `days`, and is met at its beginning.
"""

import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate
from random import Random

from studydeck.core.readiness import Asked, Model, greedy, variance

_AGAIN, _HARD, _GOOD, _EASY = 1, 2, 3, 4
LONGEST_INTERVAL = 36_500
WORK, USUAL_DAYS = 20_000, 90  # so many cards in all runs together, up to a date so many days ahead
FEWEST_RUNS, MOST_RUNS = 2, 25
ENOUGH_RUNS = 10  # for their own scatter to tell something
DRAWN_CARDS = 4_000  # in as many runs as hold these together the curve is taken
WEIGHED, LEAST_WEIGHED = 3, 500  # times the budget, and: so many of the least remembered cards are weighed on a day
AT_ONCE = 4_000  # cards, between two looks at whether it is still wanted
POINTS = 24  # of the curve, at most
LONG_BACKLOG, LONG_BACKLOG_DAYS, SORTED_EACH = 2_000, 10, 10  # cards, days to work it off, and: put in order so seldom


class GivenUp(Exception):  # noqa: N818 - nothing went wrong: nobody wants to know any more
    """The forecast was given up before it was done."""


@dataclass(frozen=True, slots=True)
class Start:
    """A card as it stands today.

    Attributes:
        stability: in days; 0 for a card that was never answered.
        difficulty: from 1 to 10.
        last: the day of its last answer, 0 today and below before.
        due: the day it is due; for a card that was never answered it means nothing.
        reach: its interval is its stability times this (by its deck's desired retention).
        is_met: whether a card that was never answered will be met at all.
    """

    stability: float
    difficulty: float
    last: int
    due: int
    reach: float = 1.0
    is_met: bool = True


@dataclass(frozen=True, slots=True)
class Grades:
    """How answers are graded, and how many each takes.

    Attributes:
        first: shares of again, hard, good and easy among first answers.
        known: shares of hard, good and easy among later answers that were known.
        learning: answers on its first day by that grade: its learning steps.
        relearning: answers on the day a card was forgotten.
    """

    first: tuple[float, float, float, float] = (0.24, 0.094, 0.495, 0.171)
    known: tuple[float, float, float] = (0.224, 0.631, 0.145)
    learning: tuple[int, int, int, int] = (3, 3, 2, 1)
    relearning: int = 2


@dataclass(frozen=True, slots=True)
class Policy:
    """How the cards of each day are chosen.

    Attributes:
        new: new cards on each day; after its end the last number holds, none where it is empty.
        reviews: at most so many reviews a day before the window, the least remembered first; None is no limit.
        window: the number of last days on which the cards that gain most are asked.
        budget: so many of them a day.
        answers: at most so many answers a day, new cards first, repeats on the same day counted; None is no limit.
        taken: what of today's budget (or reviews) is used up already.
    """

    new: tuple[int, ...] = ()
    reviews: int | None = None
    window: int = 0
    budget: int = 0
    answers: int | None = None
    taken: int = 0


@dataclass(frozen=True, slots=True)
class Future:
    """What came of it, over all runs.

    Attributes:
        recalls: each card's mean recall on the date.
        deviation: the standard deviation of the number remembered.
        curve: (day, mean recall of all cards at its beginning), from today to the date.
        answers: answers on each day, in the mean.
        reviewed: of those, how many were no first learning.
        unseen: cards never answered by the date.
    """

    recalls: tuple[float, ...]
    deviation: float
    curve: tuple[tuple[int, float], ...]
    answers: tuple[float, ...]
    reviewed: tuple[float, ...]
    unseen: int

    @property
    def expected(self) -> float:
        """The share of cards that will be remembered, in the mean."""
        return sum(self.recalls) / len(self.recalls) if self.recalls else 0.0


def runs_for(cards: int, days: int) -> int:
    """Return how many runs tell enough without being felt: few of many cards, or where there are very many days."""
    return min(MOST_RUNS, max(FEWEST_RUNS, WORK * USUAL_DAYS // max(1, cards * max(USUAL_DAYS, days))))


def foretell(
    model: Model,
    cards: Sequence[Start],
    policy: Policy,
    days: int,
    *,
    grades: Grades | None = None,
    seed: int = 1,
    runs: int = 0,
    wanted: Callable[[], bool] = lambda: True,
    progress: Callable[[float], None] = lambda _share: None,
) -> Future:
    """Return how cards will be remembered `days` days from now if they are studied so.

    Args:
        model: the memory model.
        cards: new ones are met in this order.
        policy: which cards are asked on which day.
        days: 0 for a date that is today: what is asked today counts then.
        grades: how answers are graded; the usual shares where none are given.
        seed: the same seed gives the same future.
        runs: how many futures; by the number of cards where it is 0.
        wanted: asked now and then; once it says no, the rest isn't worked out.
        progress: told now and then what share is done.

    Raises:
        GivenUp: it isn't wanted any more.
    """
    count = runs or runs_for(len(cards), days)
    studied = max(1, days)
    points = _points(days)
    sums, totals = [0.0] * len(cards), []
    curve, answers, reviewed = dict.fromkeys(points, 0.0), [0.0] * studied, [0.0] * studied
    unseen, within, drawn = 0, 0.0, min(count, -(-DRAWN_CARDS // max(1, len(cards))))

    def still() -> None:
        if not wanted():
            raise GivenUp

    for number in range(count):
        run = _Run(model, cards, policy, days, grades or Grades(), _chance(seed, number), still)
        for day in range(studied):
            still()
            progress((number + day / studied) / count)
            if day in curve and number < drawn:
                curve[day] += run.mean(day) / drawn
            run.study(day)
        recalls = run.recalls(days)
        sums = [total + recall for total, recall in zip(sums, recalls, strict=True)]
        totals.append(sum(recalls))
        within += sum(recall * (1 - recall) for recall in recalls) / count
        answers = [a + b / count for a, b in zip(answers, run.answers, strict=True)]
        reviewed = [a + b / count for a, b in zip(reviewed, run.reviewed, strict=True)]
        unseen = run.left
    means = tuple(total / count for total in sums)
    apart = sum(mean * (1 - mean) for mean in means)
    # What the totals scatter by holds what moves cards together, such as a budget; of few runs it says little, and the
    # cards are taken as each for itself.
    spread = within + variance(totals) if count >= ENOUGH_RUNS else apart
    ends = {day: value for day, value in curve.items() if day < days}
    ends[days] = sum(means) / max(1, len(means))
    return Future(means, math.sqrt(spread), tuple(sorted(ends.items())), tuple(answers), tuple(reviewed), unseen)


def _chance(seed: int, number: int) -> Random:
    return Random(f"{seed}/{number}")  # noqa: S311 - futures are to be the same each time


def _points(days: int) -> list[int]:
    step = max(1, -(-days // POINTS))
    return list(range(0, days, step))


class _Run:
    """One future."""

    def __init__(
        self,
        model: Model,
        cards: Sequence[Start],
        policy: Policy,
        days: int,
        grades: Grades,
        chance: Random,
        still: Callable[[], None],
    ) -> None:
        self.model, self.policy, self.days, self.grades = model, policy, days, grades
        self._chance, self._still = chance.random, still
        self._first = list(accumulate(grades.first))
        self._known = list(accumulate(grades.known))
        self.stability = [card.stability for card in cards]
        self.difficulty = [card.difficulty for card in cards]
        self.last = [card.last for card in cards]
        self.reach = [card.reach for card in cards]
        self.seen = [n for n, card in enumerate(cards) if card.stability > 0]
        self.new = [n for n, card in enumerate(cards) if card.stability <= 0 and card.is_met]
        self.never = sum(card.stability <= 0 and not card.is_met for card in cards)
        self.new.reverse()
        self.due: list[list[int]] = [[] for _ in range(max(1, days) + 1)]
        self._sorted_until = 0
        self.answers: list[int] = []
        self.reviewed: list[int] = []
        for n in self.seen:
            self._put(n, max(0, cards[n].due))

    @property
    def left(self) -> int:
        """Cards never answered."""
        return len(self.new) + self.never

    def mean(self, day: int) -> float:
        """Return the mean recall of all cards on a day."""
        recalls = self.recalls(day)
        return sum(recalls) / len(recalls) if recalls else 0.0

    def recalls(self, day: int) -> list[float]:
        """Return each card's recall on a day; none of cards that were never answered."""
        factor, decay = self.model.factor, self.model.decay
        found: list[float] = []
        for at in range(0, len(self.last), AT_ONCE):
            self._still()
            some = slice(at, at + AT_ONCE)
            found += [
                (1 + factor * (day - last if day > last else 0) / s) ** decay if s > 0 else 0.0
                for s, last in zip(self.stability[some], self.last[some], strict=True)
            ]
        return found

    def study(self, day: int) -> None:
        """Answer the cards of a day."""
        new, most = self.policy.new, self.policy.answers
        spent = reviewed = 0
        for _ in range(min(len(self.new), new[min(day, len(new) - 1)] if new else 0)):
            if most is not None and spent >= most:
                break
            spent += self._meet(self.new.pop(), day)
        for n in self._chosen(day):
            if most is not None and spent + reviewed >= most:
                self._put(n, day + 1)
            else:
                reviewed += self._review(n, day)
        self.reviewed.append(reviewed)
        self.answers.append(spent + reviewed)

    def _chosen(self, day: int) -> list[int]:
        policy, left = self.policy, self.days - day
        taken = policy.taken if day == 0 else 0
        if policy.budget > 0 and left <= policy.window:
            return greedy(
                self.model, self._asked(day), policy.budget - taken, left, WEIGHED * policy.budget + LEAST_WEIGHED
            )
        due = self.due[day]
        most = len(due) if policy.reviews is None else max(0, policy.reviews - taken)
        if len(due) > most:
            self._leave(day, most)
        return due[:most]

    def _asked(self, day: int) -> Iterator[Asked]:
        """Yield every card that was ever answered, as it stands on a day."""
        s, d, last = self.stability, self.difficulty, self.last
        for at in range(0, len(self.seen), AT_ONCE):
            self._still()
            yield from ((n, s[n], d[n], day - last[n]) for n in self.seen[at : at + AT_ONCE])

    def _leave(self, day: int, most: int) -> None:
        """Put what is least in need of it off to the next day."""
        due = self.due[day]
        is_long = len(due) > max(LONG_BACKLOG, LONG_BACKLOG_DAYS * most)
        # In a long backlog the order hardly changes from day to day; what falls due meanwhile waits behind it.
        if not is_long or day >= self._sorted_until:
            due.sort(key=lambda n: (self.last[n] - day) / self.stability[n])
            self._sorted_until = day + SORTED_EACH
        if is_long:
            self.due[day + 1][:0] = due[most:]
        else:
            self.due[day + 1] += due[most:]

    def _review(self, n: int, day: int) -> int:
        elapsed = day - self.last[n]
        if elapsed < 1:  # answered today already, before the forecast began
            self._put(n, day + 1)
            return 0
        s, d = self.stability[n], self.difficulty[n]
        recall = (1 + self.model.factor * elapsed / s) ** self.model.decay
        if self._chance() < recall:
            drawn = self._chance()
            rating = _GOOD if self._known[0] <= drawn < self._known[1] else _HARD if drawn < self._known[0] else _EASY
            self.stability[n], self.difficulty[n] = self.model.passed(s, d, recall, rating)
            spent = 1
        else:
            self.stability[n], self.difficulty[n] = self.model.relearnt(s, d, recall)
            spent = self.grades.relearning
        self._answered(n, day)
        return spent

    def _meet(self, n: int, day: int) -> int:
        drawn = self._chance()
        rating = next((r for r, until in enumerate(self._first) if drawn < until), _EASY - 1)
        self.stability[n], self.difficulty[n] = self.model.first[rating]
        self.seen.append(n)
        self._answered(n, day)
        return self.grades.learning[rating]

    def _answered(self, n: int, day: int) -> None:
        self.last[n] = day
        self._put(n, day + max(1, min(LONGEST_INTERVAL, int(self.stability[n] * self.reach[n] + 0.5))))

    def _put(self, n: int, day: int) -> None:
        if day < len(self.due):
            self.due[day].append(n)
