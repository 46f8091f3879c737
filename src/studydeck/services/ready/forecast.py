"""What is foretold of a date: recall now and on the day by deck and topic, the time it takes, and what one's habit gives.

Reading (`gathered`) asks the database; `foretold` is pure, takes the time, and so runs in a thread.
"""

import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from studydeck.core.futures import AT_ONCE, Future, GivenUp, Policy, Start, foretell
from studydeck.core.memory import Parameters
from studydeck.core.readiness import NINE_OF_TEN, Model, deviation
from studydeck.core.study_day import StudyDay
from studydeck.services.library import Library
from studydeck.services.ready.habit import Habit, habit_of
from studydeck.services.ready.pace import Pace, budget_of, pace, paces
from studydeck.services.ready.targets import Target, cards_of, deck_numbers, names_of
from studydeck.store import target_cards
from studydeck.store.target_cards import Remembered

MOST_TOPICS = 12
FEWEST_OF_TOPIC = 2
_REVIEW = 2
Result = TypeVar("Result")


@dataclass(frozen=True, slots=True)
class Material:
    """All that a forecast is made of.

    Attributes:
        day: today.
        name: what the date is about.
        cards: its cards as they stand.
        groups: decks by title, and topics, each with the places of its cards.
        own_limit: the user's own limit of new cards a day.
        new_done, due_done: what was done of the day's new cards and reviews already.
        answers: so many a day at most instead of what the plan needs, where somebody asks what that would give.
    """

    target: Target
    day: StudyDay
    name: str
    parameters: Parameters
    cards: tuple[Start, ...]
    decks: tuple[tuple[str, tuple[int, ...]], ...]
    topics: tuple[tuple[str, tuple[int, ...]], ...]
    habit: Habit
    own_limit: int
    new_done: int
    due_done: int
    reviews_limit: int
    budget: int
    answers: int | None = None

    @property
    def left(self) -> int:
        """Days until the date."""
        return self.target.by - self.day


@dataclass(frozen=True, slots=True)
class Part:
    """A deck or a topic: recall now and on the day, and how far off nine of ten outcomes lie from it."""

    name: str
    cards: int
    now: float
    expected: float
    spread: float


@dataclass(frozen=True, slots=True)
class Readiness:
    """What is foretold of one date.

    Attributes:
        day: the day it was made.
        left: days until the date.
        cards, unseen: its cards, and those never answered.
        now: the share that would be remembered today.
        expected: the share that will be on the date if the plan is followed.
        spread: nine of ten times it is no farther off than this, as far as chance goes.
        by_deck, by_topic: the same of each deck, and of each tag.
        minutes_a_day: the time that the plan takes on a mean day, at one's own speed.
        most_minutes: on its fullest day.
        answers_a_day: answers on a mean day.
        curve: (day from today, share remembered) as the plan goes.
        habit_curve, habit_expected: the same for the present habit.
        habit: what it is.
        pace: the new cards of today.
        budget: how many cards a day are asked in the last days.
        never_seen: cards that the plan can't reach in time.
    """

    target: Target
    name: str
    day: StudyDay
    left: int
    cards: int
    unseen: int
    now: float
    expected: float
    spread: float
    by_deck: tuple[Part, ...]
    by_topic: tuple[Part, ...]
    minutes_a_day: float
    most_minutes: float
    answers_a_day: float
    curve: tuple[tuple[int, float], ...]
    habit_curve: tuple[tuple[int, float], ...]
    habit_expected: float
    habit: Habit
    pace: Pace
    budget: int
    never_seen: int

    @property
    def in_window(self) -> bool:
        """Whether the last days have begun."""
        return self.left <= self.target.window


def gathered(library: Library, target: Target, wanted: Callable[[], bool] = lambda: True) -> Material:
    """Return what the forecast of a date is made of, as everything stands now.

    Args:
        library: decks and progress.
        target: the date.
        wanted: asked now and then; once it says no, the rest isn't read.

    Raises:
        GivenUp: it isn't wanted any more.
    """

    def still(found: Result) -> Result:
        if not wanted():
            raise GivenUp
        return found

    def each(found: Sequence[Remembered]) -> Iterator[Remembered]:
        for at in range(0, len(found), AT_ONCE):
            yield from still(found[at : at + AT_ONCE])

    day = library.today()
    rows = still(cards_of(library, target))
    numbers = {row.card for row in rows}
    parameters = library.parameters
    reaches = {deck: _reach(library, deck) for deck in deck_numbers(library, target)}
    closed = {deck for deck in reaches if library.deck_settings(deck).new_per_day == 0}
    today = target_cards.answers(library.connection, day, day)
    return Material(
        target=target,
        day=day,
        name=names_of(library, target),
        parameters=parameters,
        cards=still(tuple(_start(row, day, reaches[row.deck], is_met=row.deck not in closed) for row in each(rows))),
        decks=still(_by_deck(library, each(rows))),
        topics=still(_by_topic(library, target, each(rows), len(rows))),
        habit=still(habit_of(library, day, rows)),
        own_limit=library.settings.new_per_day,
        new_done=len({found.card for found in today if found.was == "new" and found.card in numbers}),
        due_done=len({found.card for found in today if found.was == "review" and found.card in numbers}),
        reviews_limit=library.settings.reviews_per_day,
        budget=budget_of(library, target, len(rows)),
    )


def readiness(library: Library, target: Target) -> Readiness:
    """Return what is foretold of a date."""
    return foretold(gathered(library, target))


def what_if(material: Material, *, minutes: float | None = None, window: int | None = None) -> Material:
    """Return the same with so many minutes a day, or another number of last days."""
    if window is not None:
        budget = material.budget
        if material.target.budget is None:
            budget = max(1, round(budget * max(1, material.target.window) / max(1, window)))
            budget = min(budget, material.reviews_limit)
        material = replace(material, target=replace(material.target, window=window), budget=budget)
    if minutes is not None:
        met = any(card.stability <= 0 and card.is_met for card in material.cards)
        habit = material.habit
        seconds = (habit.seconds + habit.new_seconds) / 2 if met else habit.seconds
        material = replace(material, answers=max(0, round(minutes * 60 / seconds)))
    return material


def foretold(
    material: Material,
    *,
    with_habit: bool = True,
    wanted: Callable[[], bool] = lambda: True,
    progress: Callable[[float], None] = lambda _share: None,
) -> Readiness:
    """Return what follows from the material; the same always gives the same.

    Args:
        material: what was gathered.
        with_habit: whether it is asked as well what one's habit gives; else that is said to be what the plan gives.
        wanted: asked now and then, in whichever thread this runs; once it says no, the rest isn't worked out.
        progress: told now and then, there too, what share is done.

    Raises:
        GivenUp: it isn't wanted any more.
    """
    model, days = Model(material.parameters), material.left
    unseen = sum(card.stability <= 0 for card in material.cards)
    to_meet = sum(card.stability <= 0 and card.is_met for card in material.cards)
    now = tuple(_recall(model, card) for card in material.cards)
    grades = material.habit.grades
    part = 0.5 if with_habit else 1.0

    def first(share: float) -> None:
        progress(share * part)

    def second(share: float) -> None:
        progress(0.5 + share / 2)

    policy = _plan(material, to_meet)
    habit = plan = foretell(model, material.cards, policy, days, grades=grades, wanted=wanted, progress=first)
    if with_habit:
        policy = _as_ever(material)
        habit = foretell(model, material.cards, policy, days, grades=grades, wanted=wanted, progress=second)
    today = pace(to_meet + material.new_done, days, material.target.window, material.own_limit)
    per_day = _minutes(plan, material.habit)
    count = max(1, len(material.cards))
    return Readiness(
        target=material.target,
        name=material.name,
        day=material.day,
        left=days,
        cards=len(material.cards),
        unseen=unseen,
        now=sum(now) / count,
        expected=plan.expected,
        spread=min(1.0, NINE_OF_TEN * plan.deviation / count),
        by_deck=_parts(material.decks, now, plan),
        by_topic=_parts(material.topics, now, plan),
        minutes_a_day=sum(per_day) / len(per_day),
        most_minutes=max(per_day),
        answers_a_day=sum(plan.answers) / len(plan.answers),
        curve=plan.curve,
        habit_curve=habit.curve,
        habit_expected=habit.expected,
        habit=material.habit,
        pace=today,
        budget=material.budget,
        never_seen=plan.unseen,
    )


def _minutes(plan: Future, habit: Habit) -> list[float]:
    """Return the minutes of each day: reviews with their repeats, and the first day of new cards."""
    days = zip(plan.answers, plan.reviewed, strict=True)
    return [(reviewed * habit.seconds + (answers - reviewed) * habit.new_seconds) / 60 for answers, reviewed in days]


def _plan(material: Material, to_meet: int) -> Policy:
    """Return the plan: new cards at their pace, and in the last days what gains most; within the answers allowed."""
    target, done = material.target, material.new_done
    new = paces(to_meet + done, material.left, target.window, material.own_limit)
    new = (max(0, new[0] - done), *new[1:])
    reviews, budget = material.reviews_limit, material.budget
    if material.answers is not None:
        # New cards take no more than half of the time, as those met before would be forgotten meanwhile.
        each = max(
            1.0, sum(s * n for s, n in zip(material.habit.grades.first, material.habit.grades.learning, strict=True))
        )
        most = int(material.answers / 2 / each)
        new = tuple(_caught_up(new, most))
        reviews = max(0, material.answers - round(most * each)) if any(new) else material.answers
        budget = material.answers
    return Policy(
        new=new,
        reviews=reviews,
        window=target.window if budget else 0,
        budget=budget,
        answers=material.answers,
        taken=material.due_done,
    )


def _caught_up(new: Sequence[int], most: int) -> Iterable[int]:
    """Yield the new cards of each day under a limit; what a day can't take comes on later ones."""
    late = 0
    for number in new:
        today = min(number + late, most)
        late += number - today
        yield today


def _as_ever(material: Material) -> Policy:
    """Return the present habit: the schedule as it is, with as many answers and new cards as in the last fortnight."""
    habit, days = material.habit, max(1, material.left)
    new = [int(habit.new * (day + 1)) - int(habit.new * day) for day in range(days)]
    return Policy(new=(*new, 0), reviews=-(-round(habit.reviews * 10) // 10), taken=material.due_done)


def _parts(groups: Iterable[tuple[str, Sequence[int]]], now: Sequence[float], plan: Future) -> tuple[Part, ...]:
    parts = []
    for name, places in groups:
        recalls = [plan.recalls[n] for n in places]
        parts.append(
            Part(
                name,
                len(places),
                sum(now[n] for n in places) / len(places),
                sum(recalls) / len(places),
                min(1.0, NINE_OF_TEN * deviation(recalls) / len(places)),
            )
        )
    return tuple(parts)


def _recall(model: Model, card: Start) -> float:
    return model.recall(card.stability, max(0, -card.last)) if card.stability > 0 else 0.0


def _start(row: Remembered, day: int, reach: float, *, is_met: bool) -> Start:
    if row.stability is None or row.difficulty is None or row.last_day is None:
        return Start(0.0, 0.0, 0, 0, reach, is_met)
    due = day if row.due_day is None else row.due_day
    # A card that is being learnt is due today whatever its step says.
    return Start(
        row.stability, row.difficulty, min(0, row.last_day - day), due - day if row.state == _REVIEW else 0, reach
    )


def _reach(library: Library, deck: int) -> float:
    rules = library.rules(deck)
    return float((rules.retention ** (1 / rules.parameters.decay) - 1) / rules.parameters.factor)


def _by_deck(library: Library, rows: Iterable[Remembered]) -> tuple[tuple[str, tuple[int, ...]], ...]:
    places: dict[int, list[int]] = {}
    for n, row in enumerate(rows):
        places.setdefault(row.deck, []).append(n)
    return tuple((library.decks[deck].deck.title, tuple(places[deck])) for deck in library.decks if deck in places)


def _by_topic(
    library: Library, target: Target, rows: Iterable[Remembered], count: int
) -> tuple[tuple[str, tuple[int, ...]], ...]:
    """Return the notes' own tags that most cards have, one that all of them have left out."""
    tags = {
        uid: _read(said)
        for uid, said in target_cards.tags_of(library.connection, deck_numbers(library, target)).items()
    }
    places: dict[str, list[int]] = {}
    for n, row in enumerate(rows):
        for tag in tags.get(row.uid, ()):
            places.setdefault(tag, []).append(n)
    found = [(tag, tuple(at)) for tag, at in places.items() if FEWEST_OF_TOPIC <= len(at) < count]
    return tuple(sorted(found, key=lambda item: (-len(item[1]), item[0]))[:MOST_TOPICS])


def _read(said: str) -> tuple[str, ...]:
    try:
        tags = json.loads(said)
    except ValueError:
        return (said,)
    return tuple(dict.fromkeys(str(tag) for tag in tags)) if isinstance(tags, list) else (str(tags),)
