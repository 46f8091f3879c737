"""Statistics: what was done, what is coming, what is remembered, and where knowing and believing to know differ."""

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

from studydeck.core.study_day import StudyDay, iso
from studydeck.errors import StudydeckError
from studydeck.services.library import Library
from studydeck.services.studying.confidence import Bin, calibration, said, surprises
from studydeck.services.studying.confusions import Pair, pairs
from studydeck.services.studying.day import Selection, study_decks
from studydeck.services.wording import MINUTE_MS
from studydeck.store import index
from studydeck.store import statistics as sums
from studydeck.store.database import Failure, explain

LAST_DAYS = 30
YEAR = 53 * 7
AHEAD = 30
WEEKS = 12
MATURE_DAYS = 21.0
"""From so many days of stability on a card counts as known well."""
MOST_LISTED = 50
_WEEK = 7


@dataclass(frozen=True, slots=True)
class DayLine:
    """What was done on one study day, practice included."""

    day: StudyDay
    answers: int
    again: int
    new: int
    ms: int

    @property
    def minutes(self) -> int:
        """The minutes it took; what isn't nothing is at least one."""
        return round(self.ms / MINUTE_MS) or (1 if self.ms else 0)


@dataclass(frozen=True, slots=True)
class Past:
    """What was done.

    Attributes:
        today: the study day.
        days: the last `LAST_DAYS` study days in order, today the last; days without answers are there too.
        year: answers on each of the last `YEAR` study days in order.
        answers, ms: of all days there ever were, and on how many days.
        streak: study days in a row with answers up to today, or up to yesterday where today has none yet.
    """

    today: StudyDay
    days: tuple[DayLine, ...]
    year: tuple[int, ...]
    answers: int
    ms: int
    active_days: int
    streak: int


@dataclass(frozen=True, slots=True)
class Week:
    """Reviews of cards that were past learning, in seven study days from `first` on, and how many were remembered."""

    first: StudyDay
    reviews: int
    right: int

    @property
    def share(self) -> float | None:
        """The share that was remembered, or None without reviews."""
        return self.right / self.reviews if self.reviews else None


@dataclass(frozen=True, slots=True)
class DeckBar:
    """How far a deck is: cards known well, others that were answered, and all it has."""

    id: str
    title: str
    paused: bool
    cards: int
    seen: int
    known: int


@dataclass(frozen=True, slots=True)
class SureWrong:
    """A card that was answered wrong although somebody was sure."""

    card: int
    key: str
    prompt: str
    last_day: StudyDay
    times: int


@dataclass(frozen=True, slots=True)
class Statistics:
    """All that is drawn.

    Attributes:
        past: what was done.
        forecast: cards due today (the overdue ones among them) and on the days that follow, of decks that aren't paused.
        weeks: the last `WEEKS` weeks in order.
        retention: the share that is wanted.
        calibration: how often answers were right, by how sure somebody was.
        asks_confidence: whether the settings ask for it.
        pairs: what was confused: the open ones, then those told apart since; of each the last first.
        sure_wrong: cards that were sure and wrong, the last first, `MOST_LISTED` at most.
        sure_wrong_cards: the numbers of all of them.
        decks: in their order.
    """

    past: Past
    forecast: tuple[int, ...]
    weeks: tuple[Week, ...]
    retention: float
    calibration: tuple[Bin, ...]
    asks_confidence: bool
    pairs: tuple[Pair, ...]
    sure_wrong: tuple[SureWrong, ...]
    sure_wrong_cards: tuple[int, ...]
    decks: tuple[DeckBar, ...]

    @property
    def remembered(self) -> Week:
        """The reviews of all weeks together."""
        reviews, right = (sum(numbers) for numbers in zip(*((w.reviews, w.right) for w in self.weeks), strict=True))
        return Week(self.weeks[0].first, reviews, right)


def past(library: Library) -> Past:
    """Return what was done; quick, however many cards and answers there are."""
    connection, today = library.connection, library.today()
    first = today - YEAR + 1
    by_day = {
        day: DayLine(StudyDay(day), answers, again, new, ms)
        for day, answers, again, new, ms in sums.days(connection, first)
        if day <= today
    }
    days = [by_day.get(day) or DayLine(StudyDay(day), 0, 0, 0, 0) for day in range(first, today + 1)]
    answers, ms, active = sums.totals(connection)
    return Past(
        today=today,
        days=tuple(days[-LAST_DAYS:]),
        year=tuple(line.answers for line in days),
        answers=answers,
        ms=ms,
        active_days=active,
        streak=streak(sums.answered_days(connection), today),
    )


def streak(days: Sequence[int], today: int) -> int:
    """Return how many study days in a row have answers, counted back from today, or from yesterday.

    Args:
        days: those with answers, the last first; later ones than today, of a clock that was wrong, don't count.
        today: the study day.
    """
    known = [day for day in days if day <= today]
    if not known or known[0] < today - 1:
        return 0
    return next((n for n, day in enumerate(known) if day != known[0] - n), len(known))


def statistics(library: Library) -> Statistics:
    """Return everything; reads the answers of the last weeks and every card's state."""
    today, connection = library.today(), library.connection
    found = surprises(library)
    first = StudyDay(today - WEEKS * _WEEK + 1)
    kept = sums.remembered(connection, first, _WEEK)
    weeks = (Week(StudyDay(first + n * _WEEK), *kept.get(n, (0, 0))) for n in range(WEEKS))
    return Statistics(
        past=past(library),
        forecast=_forecast(library, today),
        weeks=tuple(weeks),
        retention=library.settings.retention,
        calibration=calibration(said(library)),
        asks_confidence=library.settings.confidence,
        pairs=tuple(sorted(pairs(library), key=lambda pair: not pair.is_open)),
        sure_wrong=_sure_wrong(library, [(one.card, one.last_day, one.times) for one in reversed(found)]),
        sure_wrong_cards=tuple(one.card for one in found),
        decks=_decks(library),
    )


def _forecast(library: Library, today: StudyDay) -> tuple[int, ...]:
    due = sums.due_by_day(library.connection, today + AHEAD - 1, study_decks(library, Selection()))
    overdue = sum(number for day, number in due.items() if day <= today)
    return (overdue, *(due.get(today + n, 0) for n in range(1, AHEAD)))


def _decks(library: Library) -> tuple[DeckBar, ...]:
    known, paused = sums.known_by_deck(library.connection, MATURE_DAYS), library.paused()
    return tuple(
        DeckBar(entry.deck.id, entry.deck.title, entry.deck.id in paused, entry.cards, *known.get(number, (0, 0)))
        for number, entry in library.decks.items()
    )


def _sure_wrong(library: Library, found: Sequence[tuple[int, StudyDay, int]]) -> tuple[SureWrong, ...]:
    if not found:
        return ()
    from studydeck.services.studying.showing import show

    lines: list[SureWrong] = []
    for card, day, times in found:
        showing = show(library, card, library.today()) if len(lines) < MOST_LISTED else None
        if showing is not None:
            # Whose something is says little without what is told apart.
            which = showing.key.face.startswith("which/")
            prompt = f"{showing.note.prompt_side}: {showing.label}" if which else showing.prompt
            lines.append(SureWrong(card, str(showing.key), prompt, day, times))
    return tuple(lines)


def as_json(found: Statistics) -> dict[str, Any]:
    """Return the statistics as `studydeck stats --json` prints them; spans in ms, days as YYYY-MM-DD."""
    done, today = found.past, found.past.today
    return {
        "day": iso(today),
        "answers": done.answers,
        "ms": done.ms,
        "active_days": done.active_days,
        "streak": done.streak,
        "days": [
            {"day": iso(line.day), "answers": line.answers, "again": line.again, "new": line.new, "ms": line.ms}
            for line in done.days
        ],
        "year": {
            iso(StudyDay(today - YEAR + 1 + n)): answers for n, answers in enumerate(done.year) if answers
        },
        "forecast": [{"day": iso(StudyDay(today + n)), "due": due} for n, due in enumerate(found.forecast)],
        "remembered": [
            {"from": iso(week.first), "reviews": week.reviews, "remembered": week.right} for week in found.weeks
        ],
        "retention": found.retention,
        "calibration": [{"said": one.word, "answers": one.answers, "right": one.right} for one in found.calibration],
        "confused": [
            {"pair": [pair.a, pair.b], "times": pair.times, "last_day": iso(pair.last_day), "open": pair.is_open,
             "aspects": list(pair.aspects)}
            for pair in found.pairs
        ],
        "sure_and_wrong": [
            {"card": one.key, "times": one.times, "last_day": iso(one.last_day)} for one in found.sure_wrong
        ],
        "decks": [
            {"id": deck.id, "title": deck.title, "paused": deck.paused, "cards": deck.cards, "seen": deck.seen,
             "known": deck.known}
            for deck in found.decks
        ],
    }  # fmt: skip


class Counting:
    """Counts beside a screen, in whatever thread asks; `give_up` may be called from any other.

    It reads the databases on a connection of its own. Where that can't be (an index in memory, which only its own
    connection knows), `beside` says so, and the library itself is to be asked.
    """

    def __init__(self, library: Library) -> None:
        """Count for a library that is open."""
        self._library = library
        self._reader: Library | None = None
        self._given_up = False

    @property
    def beside(self) -> bool:
        """Whether it can be counted in a thread."""
        return not index.in_memory(self._library.connection)

    def count(self) -> Statistics | None:
        """Return the statistics, or None where they were given up.

        Raises:
            StudydeckError: the databases can't be read.
        """
        if self._given_up:
            return None
        try:
            with Library.open(self._library.places, self._library.clock, write=False) as reader:
                self._reader = reader
                return statistics(reader)
        except (Failure, StudydeckError) as error:
            if self._given_up:
                return None
            if isinstance(error, StudydeckError):
                raise
            raise explain(error, self._library.places.database) from error
        finally:
            self._reader = None

    def give_up(self) -> None:
        """Let what is being counted end at once."""
        self._given_up = True
        reader = self._reader
        if reader is not None:
            with suppress(Failure):
                reader.connection.interrupt()
