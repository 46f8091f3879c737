"""Which cards an interview asks, and in which order: by weakness and importance, with a little chance that repeats."""

import heapq
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from hashlib import blake2b

from studydeck.core.grading.rubric import Verdict

INTERVIEW = "interview"
NEVER_SEEN = 0.6  # how weak a card counts that was never answered: as one that is remembered in 4 of 10 cases
_LEAST = 0.02
_MOST_LAPSES = 5
_CHANCE = 0.5  # a card's weight is multiplied by a number from 1 - this/2 to 1 + this/2
_SAME_TOPIC = 0.8  # each question of a topic makes the next one of it so much less wanted
_ENOUGH = 400
_TIMES = 20
_MOST_REFUSED = 40


@dataclass(frozen=True, slots=True)
class Candidate:
    """A card that may be asked.

    Attributes:
        card: its number.
        uid: its note.
        group: its spoiler group, unique over all notes.
        topic: what it is about.
        kind: its note's kind.
        weight: weakness x importance x how well its face suits an interview; above 0.
    """

    card: int
    uid: str
    group: str
    topic: str
    kind: str
    weight: float


def weakness(
    recall: float | None,
    lapses: int = 0,
    *,
    confused: bool = False,
    sure_and_wrong: bool = False,
    before: Verdict | None = None,
    just_asked: bool = False,
) -> float:
    """Return how weak a card is: about 0 for one that is surely known, 1 and more for one that surely isn't.

    Args:
        recall: the probability that it is remembered today, or None where it was never answered.
        lapses: how often it was forgotten.
        confused: whether it was mixed up with another one.
        sure_and_wrong: whether its last answer was wrong although it was given as sure.
        before: the verdict of its last interview, or None.
        just_asked: whether the last interview asked it.
    """
    weak = NEVER_SEEN if recall is None else max(_LEAST, 1 - recall)
    weak += 0.06 * min(lapses, _MOST_LAPSES) + 0.3 * confused + 0.3 * sure_and_wrong
    if before is Verdict.WRONG:
        weak += 0.25
    elif before is Verdict.PARTIAL:
        weak += 0.1
    elif before is Verdict.CORRECT:
        weak *= 0.5
    return weak * 0.6 if just_asked else weak


@dataclass(slots=True)
class _Places:
    """What is left of an interview's length."""

    questions: int
    ms: int | None
    taken: list[Candidate] = field(default_factory=list)
    refused: int = 0

    @property
    def full(self) -> bool:
        """Whether nothing more fits, or so many in a row didn't that looking on isn't worth the time."""
        return len(self.taken) >= self.questions or self.refused > _MOST_REFUSED

    def take(self, candidate: Candidate, budget: Callable[[int], int | None]) -> None:
        """Take a card where it still fits; one that can't be asked (its budget is None) never does."""
        if self.full:
            return
        needed = budget(candidate.card)
        if needed is None:
            return
        if self.ms is not None and needed > self.ms and self.taken:
            self.refused += 1
            return
        if self.ms is not None:
            self.ms -= needed
        self.taken.append(candidate)


def draw(
    candidates: Iterable[Candidate],
    questions: int,
    seed: str,
    budget: Callable[[int], int | None],
    limit_ms: int | None = None,
) -> list[Candidate]:
    """Return what is asked, in order; the same for the same arguments.

    Interview notes come first: three of five places are theirs as long as others are left too. No two cards are of
    one spoiler group, and no two of one note where others would do. Neighbours differ in their topic where they can.

    Args:
        candidates: what may be asked.
        questions: at most so many.
        seed: decides the little chance there is.
        budget: a card's time with its follow-ups in milliseconds, or None where it can't be asked after all.
        limit_ms: as many as fit into this time, at least one; None is no limit.
    """
    most = max(_ENOUGH, _TIMES * questions)
    ranked = heapq.nlargest(most, ((_rank(one, seed), one) for one in candidates), key=lambda item: item[0])
    first = _spread_out([item for item in ranked if item[1].kind == INTERVIEW])
    other = _spread_out([item for item in ranked if item[1].kind != INTERVIEW])
    places, groups, notes = _Places(questions, limit_ms), set[str](), set[str]()
    waiting: list[Candidate] = []
    for candidate in _three_of_five(first, other):
        if candidate.uid in notes:
            waiting.append(candidate)
        elif candidate.group not in groups:
            _take(places, candidate, budget, groups, notes)
    for candidate in waiting:
        if candidate.group not in groups:
            _take(places, candidate, budget, groups, notes)
    asked = [one for one in places.taken if one.kind == INTERVIEW]
    opening = interleaved(asked)
    rest = [one for one in places.taken if one.kind != INTERVIEW]
    return [*opening, *interleaved(rest, opening[-1].topic if opening else None)]


def _take(
    places: _Places, candidate: Candidate, budget: Callable[[int], int | None], groups: set[str], notes: set[str]
) -> None:
    before = len(places.taken)
    places.take(candidate, budget)
    if len(places.taken) > before:
        groups.add(candidate.group)
        notes.add(candidate.uid)


def _rank(candidate: Candidate, seed: str) -> tuple[float, int]:
    return candidate.weight * (1 + _CHANCE * (chance(seed, candidate.card) - 0.5)), candidate.card


def chance(*seed: str | int) -> float:
    """Return a number from 0 to 1 that the seed alone decides, on every machine."""
    text = "\0".join(map(str, seed))
    return int.from_bytes(blake2b(text.encode("utf-8", "replace"), digest_size=6).digest(), "big") / 2**48


def _spread_out(ranked: Sequence[tuple[tuple[float, int], Candidate]]) -> list[Candidate]:
    """Return the cards by rank, where each card of a topic makes the next one of that topic less wanted."""
    times: dict[str, int] = {}
    found: list[tuple[float, int, Candidate]] = []
    for (weight, card), candidate in ranked:
        before = times.get(candidate.topic, 0)
        times[candidate.topic] = before + 1
        found.append((weight * _SAME_TOPIC**before, card, candidate))
    return [candidate for *_, candidate in sorted(found, key=lambda item: (-item[0], item[1]))]


def _three_of_five(first: Sequence[Candidate], other: Sequence[Candidate]) -> Iterator[Candidate]:
    """Yield interview notes and others three to two as long as there are both, then what is left."""
    lines = deque(first), deque(other)
    pattern = (0, 0, 1, 0, 1)
    place = 0
    while lines[0] and lines[1]:
        yield lines[pattern[place % len(pattern)]].popleft()
        place += 1
    yield from lines[0] or lines[1]


def interleaved(candidates: Sequence[Candidate], last: str | None = None) -> list[Candidate]:
    """Return the cards so that neighbours differ in their topic where that is possible; `last` is the topic before."""
    lines: dict[str, deque[Candidate]] = {}
    for candidate in candidates:
        lines.setdefault(candidate.topic, deque()).append(candidate)
    order = {topic: place for place, topic in enumerate(lines)}
    found: list[Candidate] = []
    for _ in candidates:
        left = sum(map(len, lines.values()))
        free = [topic for topic in lines if topic != last] or list(lines)
        longest = max(lines, key=lambda topic: (len(lines[topic]), -order[topic]))
        # One topic that makes up more than half of what is left must come now, or it comes twice in a row later.
        pressing = len(lines[longest]) * 2 > left and longest in free
        last = longest if pressing else min(free, key=order.__getitem__)
        found.append(lines[last].popleft())
        order[last] = len(order) + len(found)  # it stands behind all others now
        if not lines[last]:
            del lines[last]
    return found
