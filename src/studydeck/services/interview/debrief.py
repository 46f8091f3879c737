"""What came of an interview: scores by topic and by point, time, confusions, and the three things to work on."""

from dataclasses import dataclass

from studydeck.core.grading.rubric import Certainty, Mark, Verdict
from studydeck.services.interview.terms import Terms


@dataclass(frozen=True, slots=True)
class PointReview:
    """What became of one key point of an answer.

    Attributes:
        say: the point, as its author wrote it.
        side: the subject of a difference that it belongs to, or empty.
        essential, optional: as its author marked it.
        mark: what became of it.
        said: the user's words that it was found in, or empty.
    """

    say: str
    mark: Mark
    side: str = ""
    essential: bool = False
    optional: bool = False
    said: str = ""


@dataclass(frozen=True, slots=True)
class AnswerReview:
    """One answer beside its model answer.

    Attributes:
        n: its place in the debrief, from 1: what `correct` is told.
        number, follow: which question, and which of its follow-ups (0: the question itself).
        uid, face: its card, empty for an author's follow-up.
        topic, kind, prompt, shown, model: as it was asked.
        said: what was typed, or the chosen options; empty where it was spoken or passed.
        spoken, skipped: how it was answered.
        options, chosen, right: what could be chosen, and what was and is right, by index.
        how: `points`, `exact`, `list`, `choice`, `ticked`, or `none` where nothing judges it.
        verdict: None where nothing could judge it and nobody has since.
        certainty: how far the verdict can be trusted; what the user ticked or corrected is sure.
        flags: as `core.grading.rubric.Flag` names them.
        points: what became of each key point.
        sentence: what was found, in plain words; may be empty.
        confused_with: the name of the concept it was taken for, or empty.
        ms, budget_ms: time taken and allowed.
        confidence: `sure`, `unsure`, `guess` or empty.
        corrected: whether the user changed the verdict in the debrief.
        origin: as `Question.origin`.
        cut: whether the answer was too long to be kept whole.
        pair: what was asked for and what was taken for it, by a choice, a swap or another's description; or empty.
    """

    n: int
    number: int
    follow: int
    uid: str
    face: str
    topic: str
    kind: str
    prompt: str
    shown: str
    model: str
    said: str
    spoken: bool
    skipped: bool
    options: tuple[str, ...]
    chosen: frozenset[int]
    right: frozenset[int]
    how: str
    verdict: Verdict | None
    certainty: Certainty
    flags: tuple[str, ...]
    points: tuple[PointReview, ...]
    sentence: str
    confused_with: str
    ms: int
    budget_ms: int
    confidence: str
    corrected: bool
    origin: str
    cut: bool = False
    pair: tuple[str, ...] = ()

    @property
    def is_follow_up(self) -> bool:
        """Whether it answered a follow-up."""
        return self.follow > 0

    @property
    def over_ms(self) -> int:
        """By how much it took longer than its budget, at least 0."""
        return max(0, self.ms - self.budget_ms)


@dataclass(frozen=True, slots=True)
class TopicScore:
    """How one topic went: score 0 to 1 over so many judged answers, or None where none was judged."""

    name: str
    score: float | None
    answers: int


@dataclass(frozen=True, slots=True)
class Calibration:
    """How many of the judged answers given with that confidence there were, and how many of them were wholly right."""

    confidence: str
    answers: int
    right: int


@dataclass(frozen=True, slots=True)
class Confused:
    """Two things that were taken for each other: what was asked for, what was chosen or described, in which answer."""

    asked: str
    described: str
    n: int


@dataclass(frozen=True, slots=True)
class Earlier:
    """An earlier interview over some of the same topics.

    Attributes:
        id: its name.
        at_ms, utc_offset_min: when it began.
        score: its score over the shared topics.
        here: the score of this interview over them.
        topics: the shared topics.
    """

    id: str
    at_ms: int
    utc_offset_min: int
    score: float
    here: float
    topics: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Debrief:
    """What came of an interview.

    Attributes:
        id: the interview's name.
        at_ms, utc_offset_min, day: when it began.
        terms: what it was to be.
        finished: whether it went to its end.
        asked: how many questions were drawn, follow-ups not counted.
        answered: how many of these were answered or skipped.
        passed_over: prompts of questions whose cards had vanished from their decks.
        answers: every answer in order.
        score: 0 to 1 over the judged answers, follow-ups counting half; None where nothing was judged.
        unjudged: how many answers nobody has judged yet.
        topics: score by topic, worst first.
        missed: the points not met, essential ones first, each with its answer's `n`.
        confusions: what was taken for what.
        sure_and_wrong: `n` of the answers that were given as sure and surely were wrong.
        advice: the things to work on, at most three sentences, the most important first.
        ms, budget_ms: time taken and allowed, over all answers.
        earlier: earlier interviews over some of the same topics, oldest first.
        fed: whether its verdicts were taken into the schedule.
        can_feed: whether they can be: not yet fed, still the same study day, and something was judged.
        calibration: how often each confidence was right, from sure to guess; those that weren't given are left out.
    """

    id: str
    at_ms: int
    utc_offset_min: int
    day: int
    terms: Terms
    finished: bool
    asked: int
    answered: int
    passed_over: tuple[str, ...]
    answers: tuple[AnswerReview, ...]
    score: float | None
    unjudged: int
    topics: tuple[TopicScore, ...]
    missed: tuple[tuple[int, PointReview], ...]
    confusions: tuple[Confused, ...]
    sure_and_wrong: tuple[int, ...]
    advice: tuple[str, ...]
    ms: int
    budget_ms: int
    earlier: tuple[Earlier, ...]
    fed: bool
    can_feed: bool
    calibration: tuple[Calibration, ...] = ()


@dataclass(frozen=True, slots=True)
class PastInterview:
    """An interview as it stands in the list of past ones.

    Attributes:
        id: its name.
        at_ms, utc_offset_min, day: when it began.
        terms: what it was to be.
        finished: whether it went to its end.
        questions: how many were drawn.
        answered: how many of these were answered or skipped.
        score: as in the debrief.
        topics: score by topic.
        ms: time taken over all answers.
    """

    id: str
    at_ms: int
    utc_offset_min: int
    day: int
    terms: Terms
    finished: bool
    questions: int
    answered: int
    score: float | None
    topics: tuple[TopicScore, ...]
    ms: int
