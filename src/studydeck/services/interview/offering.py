"""What an interview would ask on given terms: cards drawn by weakness and importance, the same until something changes."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace

from studydeck.core import memory
from studydeck.core.grading.rubric import Verdict
from studydeck.core.queue import day_seed
from studydeck.core.study_day import StudyDay, days_between
from studydeck.errors import StudydeckError
from studydeck.services import wording
from studydeck.services.interview import asking, drawing, record
from studydeck.services.interview.terms import ALL_KINDS, MOST_QUESTIONS, Terms, checked
from studydeck.services.library import Library
from studydeck.services.studying.day import Selection, chosen_cards, study_decks
from studydeck.services.studying.showing import Showing, show
from studydeck.store.askable import AskableRow, askable

_IMPORTANCE = {"1": 0.6, "3": 1.5}
_SUITS = {"term": 0.5, "which": 0.5, "cloze": 0.6, "choice": 0.7, "items": 0.9, "overview": 0.8, "alike": 0.8}
_MINUTE_MS = 60_000
_REMEMBERED_DAYS = 120  # so long the verdicts of an interview count for the next ones


@dataclass(frozen=True, slots=True)
class Drawn:
    """One card that is asked, as it is shown now."""

    showing: Showing
    topic: str


@dataclass(frozen=True, slots=True)
class Offer:
    """What an interview would ask.

    Attributes:
        questions: how many questions, follow-ups not counted; 0 where nothing can be asked.
        topics: name and number of questions of each topic, in the order in which they come up.
        minutes: how long that takes by its budgets, follow-ups reckoned in.
        sentence: the whole of it in plain words, with what falls short of the terms.
        drawn: the cards in the order in which they would be asked.
        available: how many cards could be asked on these terms.
    """

    questions: int
    topics: tuple[tuple[str, int], ...]
    minutes: float
    sentence: str
    drawn: tuple[Drawn, ...] = ()
    available: int = 0


@dataclass(slots=True)
class _Pool:
    """Shows cards once, and knows how long each takes."""

    library: Library
    day: StudyDay
    follow_ups: bool
    shown: dict[int, Showing | None] = field(default_factory=dict)

    def showing(self, card: int) -> Showing | None:
        """Return a card as it is asked now, or None where it vanished."""
        if card not in self.shown:
            self.shown[card] = show(self.library, card, self.day)
        return self.shown[card]

    def budget(self, card: int) -> int | None:
        """Return the time that a question and what follows it take, in ms; None where it can't be asked."""
        showing = self.showing(card)
        if showing is None:
            return None
        return asking.with_follow_ups_ms(showing) if self.follow_ups else asking.budget_ms(showing)


def offered(library: Library, terms: Terms) -> Offer:
    """Return what an interview on these terms would ask now.

    Raises:
        StudydeckError: the terms make no sense, or no card has such a tag. Exit code 2.
    """
    terms, day = checked(terms), library.today()
    past = record.all_of(library, StudyDay(day - _REMEMBERED_DAYS))
    candidates, available = candidates_of(library, terms, day, past)
    pool = _Pool(library, day, terms.follow_ups)
    limit_ms = None if terms.minutes is None else round(terms.minutes * _MINUTE_MS)
    seed = f"{day}\0{len(past)}"
    questions = MOST_QUESTIONS if terms.questions is None else terms.questions
    chosen = drawing.draw(candidates, questions, seed, pool.budget, limit_ms)
    drawn = tuple(Drawn(showing, one.topic) for one in chosen if (showing := pool.showing(one.card)) is not None)
    ms = sum(pool.budget(one.card) or 0 for one in chosen)
    topics: dict[str, int] = {}
    for one in drawn:
        topics[one.topic] = topics.get(one.topic, 0) + 1
    offer = Offer(len(drawn), tuple(topics.items()), ms / _MINUTE_MS, "", drawn, available)
    return replace(offer, sentence=_sentence(offer, terms))


def _sentence(offer: Offer, terms: Terms) -> str:
    if not offer.questions:
        narrowed = terms.decks is not None or terms.tags or terms.kinds != ALL_KINDS
        return "No card can be asked" + (" on these terms." if narrowed else ": there are no decks with cards.")
    topics = wording.plural(len(offer.topics), "topic")
    said = f"{wording.plural(offer.questions, 'question')} on {topics}, about {max(1, round(offer.minutes))} min."
    if terms.questions is not None and offer.questions < terms.questions:
        if terms.minutes is not None and offer.available > offer.questions:
            return f"{said} No more of {terms.questions} fit into {terms.minutes:g} min."
        return f"{said} There is no more to ask: {terms.questions} were wanted."
    if terms.minutes is not None and offer.minutes > terms.minutes:
        return f"{said} Even one takes longer than {terms.minutes:g} min."
    return said


def candidates_of(
    library: Library, terms: Terms, day: StudyDay, past: Sequence[record.Stored]
) -> tuple[list[drawing.Candidate], int]:
    """Return the cards that may be asked on these terms, with their weights, and how many there are.

    Of many thousands only the likeliest are returned: nobody could tell, and it takes a tenth of the time.
    """
    decks = study_decks(library, Selection(decks=terms.decks))
    only = chosen_cards(library, Selection(tags=terms.tags)) if terms.tags else None
    known = _Known.of(library, past)
    titles = {number: library.decks[number].deck.title for number in decks}
    seed = day_seed(day + len(past))
    rows, available = askable(
        library.connection, decks, terms.kinds, day, seed=seed, only=only, always=known.sure_and_wrong
    )
    found = []
    for row in rows:
        topic = topic_of(row.tags, titles[row.deck], terms.tags)
        weight = known.weight(library, row, day)
        found.append(drawing.Candidate(row.card, row.uid, row.group, topic, row.kind, weight))
    return found, available


def topic_of(tags: Collection[str], title: str, wanted: Collection[str] = ()) -> str:
    """Return what a note is about: its first own tag, unless that names a kind of notes or was asked for; else its deck."""
    wanted = {tag.casefold() for tag in wanted}
    return next((tag for tag in tags if tag.casefold() not in ALL_KINDS and tag.casefold() not in wanted), title)


@dataclass(frozen=True, slots=True)
class _Known:
    """What is known of cards beside their state in the schedule."""

    confused: frozenset[str]
    sure_and_wrong: frozenset[int]
    verdicts: Mapping[tuple[str, str], Verdict]
    just_asked: frozenset[tuple[str, str]]

    @classmethod
    def of(cls, library: Library, past: Sequence[record.Stored]) -> "_Known":
        """Gather it from the log."""
        from studydeck.services.studying import confidence, confusions

        pairs = confusions.pairs(library)
        verdicts: dict[tuple[str, str], Verdict] = {}
        last: frozenset[tuple[str, str]] = frozenset()
        for interview in past:
            answers = [answer for answer in interview.answers if answer.uid]
            verdicts |= {(one.uid, one.face): one.verdict for one in answers if one.verdict is not None}
            if answers:
                last = frozenset((one.uid, one.face) for one in answers)
        return cls(
            confused=frozenset(uid for pair in pairs for uid in pair.uids),
            sure_and_wrong=frozenset(confidence.sure_and_wrong(library)),
            verdicts=verdicts,
            just_asked=last,
        )

    def weight(self, library: Library, row: AskableRow, day: StudyDay) -> float:
        """Return weakness x importance x how well the card's face suits an interview."""
        recall = None
        if row.stability is not None and row.last_day is not None:
            elapsed = days_between(StudyDay(row.last_day), day)
            recall = memory.retrievability(library.parameters, row.stability, elapsed)
        name = (row.uid, row.origin)
        weak = drawing.weakness(
            recall,
            row.lapses,
            confused=row.uid in self.confused,
            sure_and_wrong=row.card in self.sure_and_wrong,
            before=self.verdicts.get(name),
            just_asked=name in self.just_asked,
        )
        return weak * _IMPORTANCE.get(row.importance.strip(), 1.0) * _SUITS.get(row.face.partition("/")[0], 1.0)


def refuse_empty(offer: Offer) -> None:
    """Raise where nothing could be asked.

    Raises:
        StudydeckError: with what to do.
    """
    if not offer.questions:
        raise StudydeckError(offer.sentence, "Take other decks, tags or kinds, or add notes to a deck.")
