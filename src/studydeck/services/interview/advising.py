"""The three things to work on after an interview: named points, pairs, topics and times, the gravest first."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from studydeck.core.grading.rubric import Certainty, Mark, Verdict
from studydeck.core.marks import plain
from studydeck.core.text import one_line
from studydeck.services import wording
from studydeck.services.interview import scoring
from studydeck.services.interview.debrief import AnswerReview, Confused, PointReview
from studydeck.services.interview.saying import asked, clock, percent

MOST = 3
_SHORT = 70  # characters of a question or point as it is named in a sentence
_WEAK_TOPIC = 0.7
_FEWEST_OF_A_TOPIC = 2
_OVER = 1.2
_HASTY = 0.3
_FEWEST_HASTY = 2
_NAMED = 3


@dataclass(frozen=True, slots=True)
class _Thing:
    """One thing to work on: how grave, of which sort, about which answers."""

    weight: float
    sort: str
    sentence: str
    about: frozenset[int] = frozenset()


def advice(
    answers: Sequence[AnswerReview],
    missed: Sequence[tuple[int, PointReview]],
    confusions: Sequence[Confused],
    not_reached: int,
) -> tuple[str, ...]:
    """Return at most three sentences, each of another sort and about another answer where there are such; none that nothing speaks for.

    Args:
        answers: of the interview.
        missed: the points not made, with their answers' numbers in the debrief.
        confusions: what was taken for what.
        not_reached: how many questions nobody came to.
    """
    by_n = {answer.n: answer for answer in answers}
    things = [
        *_pairs(confusions),
        *_sure_and_wrong(answers),
        *_essential(by_n, missed),
        *_incomplete(by_n, missed),
        *_unknown(answers),
        *_topics(answers),
        *_time(answers, not_reached),
    ]
    chosen: list[_Thing] = []
    while things and len(chosen) < MOST:
        best = max(things, key=lambda thing: thing.weight - _again(thing, chosen))
        things.remove(best)
        chosen.append(best)
    return tuple(thing.sentence for thing in sorted(chosen, key=lambda thing: -thing.weight))


def _again(thing: _Thing, chosen: Sequence[_Thing]) -> float:
    """Return how much less a thing counts behind others of its sort, or about the same answer."""
    of_its_sort = any(one.sort == thing.sort for one in chosen)
    same_answer = any(one.about & thing.about for one in chosen)
    return 10.0 * of_its_sort + 2.0 * same_answer


def is_sure_and_wrong(answer: AnswerReview) -> bool:
    """Whether an answer was given as sure and surely was wrong; a verdict that is a guess accuses nobody."""
    return answer.confidence == "sure" and answer.verdict is Verdict.WRONG and answer.certainty is Certainty.SURE


def short(text: str) -> str:
    """Return a text as it is named within a sentence."""
    text = one_line(plain(text)).replace('"', "'").rstrip(".: ")
    return text if len(text) <= _SHORT else f"{text[: _SHORT - 1].rstrip()}…"


def _pairs(confusions: Sequence[Confused]) -> Iterator[_Thing]:
    """Yield each pair once, however often and whichever way round it was confused."""
    found: dict[frozenset[str], list[Confused]] = {}
    for confused in confusions:
        found.setdefault(frozenset((confused.asked, confused.described)), []).append(confused)
    for pairs in found.values():
        first = pairs[0]
        often = f" {len(pairs)} times" if len(pairs) > 1 else ""
        names = f"{short(first.asked)} and {short(first.described)}"
        said = f"Tell {names} apart: you confused them{often} (answer {first.n})."
        yield _Thing(5.0 + len(pairs) / 10, "pair", said, frozenset(one.n for one in pairs))


def _sure_and_wrong(answers: Sequence[AnswerReview]) -> Iterator[_Thing]:
    for answer in answers:
        if is_sure_and_wrong(answer):
            said = f'You were sure and wrong: "{short(asked(answer))}" (answer {answer.n}).'
            yield _Thing(4.5, "sure", said, frozenset((answer.n,)))


def _essential(by_n: dict[int, AnswerReview], missed: Sequence[tuple[int, PointReview]]) -> Iterator[_Thing]:
    for n, point in missed:
        if point.essential and point.mark is not Mark.HALF and not by_n[n].skipped:
            side = f"{point.side}: " if point.side else ""
            said = f'"{short(asked(by_n[n]))}" needs this point: {short(side + point.say)} (answer {n}).'
            yield _Thing(4.0, "essential", said, frozenset((n,)))


def _incomplete(by_n: dict[int, AnswerReview], missed: Sequence[tuple[int, PointReview]]) -> Iterator[_Thing]:
    """Yield the answers that were begun well enough, but lack points."""
    lacking: dict[int, list[PointReview]] = {}
    for n, point in missed:
        if point.mark is not Mark.HALF:
            lacking.setdefault(n, []).append(point)
    for n, points in lacking.items():
        answer = by_n[n]
        required = sum(not point.optional for point in answer.points)
        if answer.skipped or answer.verdict in (None, Verdict.CORRECT) or required < len(points):
            continue
        names = "; ".join(short(point.say) for point in points[:_NAMED])
        more = "; ..." if len(points) > _NAMED else ""
        share = len(points) / required
        lacked = f"lacked {len(points)} of {wording.plural(required, 'point')}"
        said = f'"{short(asked(answer))}" {lacked}: {names}{more} (answer {n}).'
        yield _Thing(3.0 + share / 2, "incomplete", said, frozenset((n,)))


def _unknown(answers: Sequence[AnswerReview]) -> Iterator[_Thing]:
    for answer in answers:
        if answer.verdict is Verdict.WRONG and not answer.points and not answer.is_follow_up:
            said = f'Learn "{short(asked(answer))}" again (answer {answer.n}).'
            yield _Thing(3.2, "unknown", said, frozenset((answer.n,)))
    skipped = [answer for answer in answers if answer.skipped and not answer.is_follow_up]
    if skipped:
        names = "; ".join(f'"{short(asked(answer))}"' for answer in skipped[:_NAMED])
        count = f"{len(skipped)} questions: " if len(skipped) > 1 else ""
        more = "; ..." if len(skipped) > _NAMED else ""
        said = f"You had no answer to {count}{names}{more}."
        yield _Thing(3.4 + len(skipped) / 10, "skipped", said, frozenset(answer.n for answer in skipped))


def _topics(answers: Collection[AnswerReview]) -> Iterator[_Thing]:
    topics = scoring.by_topic(answers)
    for topic in topics if len(topics) > 1 else ():
        if topic.score is not None and topic.score < _WEAK_TOPIC and topic.answers >= _FEWEST_OF_A_TOPIC:
            said = f"Go over the topic {short(topic.name)}: {percent(topic.score)} on {topic.answers} answers."
            about = frozenset(answer.n for answer in answers if answer.topic == topic.name)
            yield _Thing(3.6 - topic.score, "topic", said, about)


def _time(answers: Sequence[AnswerReview], not_reached: int) -> Iterator[_Thing]:
    if not_reached and any(answer.over_ms for answer in answers):
        yield _Thing(
            3.7, "time", f"Time ran out before {wording.plural(not_reached, 'question')}: answer more briefly."
        )
    slow = [answer for answer in answers if answer.budget_ms and answer.ms > _OVER * answer.budget_ms]
    if slow:
        worst = max(slow, key=lambda answer: answer.over_ms)
        which = f'"{short(asked(worst))}" took {clock(worst.ms)} of {clock(worst.budget_ms)}'
        share = len(slow) / len(answers)
        yield _Thing(2.2 + share, "time", f"Be briefer: {len(slow)} of {len(answers)} answers ran over; {which}.")
    hasty = [
        answer
        for answer in answers
        if answer.verdict in (Verdict.PARTIAL, Verdict.WRONG)
        and answer.points
        and not answer.skipped
        and answer.ms < _HASTY * answer.budget_ms
    ]
    if len(hasty) >= _FEWEST_HASTY:
        yield _Thing(2.4, "time", f"Use your time: {len(hasty)} weak answers took less than a third of it.")
