"""How many cards fit into some minutes, at the user's own speed.

A card costs the median time of one's own recent answers to cards in its state and of its kind. Until there are such, a
guess stands in, which counts as much as ten answers and so fades. What must be learnt comes again in the same sitting:
those repeats are counted with the card that they belong to.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from statistics import median

from studydeck.core.scheduler import Rating
from studydeck.core.study_day import StudyDay
from studydeck.services.library import Library
from studydeck.services.studying.day import Selection, build_queue
from studydeck.services.studying.modes import practice_cards, session_cards
from studydeck.services.studying.overview import REPEATS
from studydeck.store import speed

DAYS = 60  # answers older than this say nothing of today's speed
GUESS_COUNTS = 10  # answers: until there are as many, the guess decides more than they do
MEASURED_FROM = 20  # answers in all
LONGEST_S = 600.0  # somebody went away
_MOST_CARDS = 2_000

_GUESSED = {"new": 20.0, "learning": 8.0, "review": 10.0}
_LONGER = {"interview": 6.0, "list": 1.8, "difference": 1.2, "cloze": 0.8}


@dataclass(frozen=True, slots=True)
class Speed:
    """One's own speed.

    Attributes:
        seconds: an answer's median time by what the card was: new, learning or review.
        longer: by kind of note how many times as long its answers take.
        repeats: learning answers that follow a new card, and one that is reviewed, in the same sitting.
        measured: whether there were answers enough to measure.
        answers: how many were looked at.
    """

    seconds: dict[str, float]
    longer: dict[str, float]
    repeats: dict[str, float]
    measured: bool
    answers: int = 0

    def of_card(self, was: str, kind: str) -> float:
        """Return how many seconds a card takes with its repeats in the same sitting."""
        once = self.seconds[was] * self.longer.get(kind, 1.0)
        again = self.seconds["learning"] * self.longer.get(kind, 1.0)
        return once + self.repeats.get(was, 0.0) * again


def seconds_a_card(library: Library) -> Speed:
    """Return the user's own speed from the answers of the last days, guesses where there are too few."""
    found = speed.newest(library.connection, StudyDay(library.today() - DAYS))
    answers = [_at_most(answer) for answer in found]
    seconds = {was: _towards(guess, [a.ms / 1000 for a in answers if a.was == was]) for was, guess in _GUESSED.items()}
    kinds = {answer.kind for answer in answers} | set(_LONGER)
    longer = {
        kind: _towards(
            _LONGER.get(kind, 1.0), [a.ms / 1000 / seconds.get(a.was, 10.0) for a in answers if a.kind == kind]
        )
        for kind in kinds
        if kind
    }
    return Speed(seconds, longer, _repeats(answers), len(answers) >= MEASURED_FROM, len(answers))


def _at_most(answer: speed.Answered) -> speed.Answered:
    """Return an answer with the time that somebody can have thought at most."""
    return answer._replace(ms=min(answer.ms, round(LONGEST_S * 1000)))


def _towards(guess: float, values: Sequence[float]) -> float:
    """Return the median of values, drawn towards a guess as long as there are few."""
    if not values:
        return guess
    return (guess * GUESS_COUNTS + median(values) * len(values)) / (GUESS_COUNTS + len(values))


def _repeats(answers: Sequence[speed.Answered]) -> dict[str, float]:
    """Return how many learning answers followed new cards and missed reviews, from how many there were of each."""
    new = sum(answer.was == "new" for answer in answers)
    reviews = [answer for answer in answers if answer.was == "review"]
    missed = sum(answer.rating == Rating.AGAIN for answer in reviews)
    learning = sum(answer.was == "learning" for answer in answers)
    each = (REPEATS["new"] * GUESS_COUNTS + learning) / (GUESS_COUNTS + new + missed)
    misses = (0.15 * GUESS_COUNTS + missed) / (GUESS_COUNTS + len(reviews))
    return {"new": min(each, 4.0), "review": min(each, 4.0) * misses}


@dataclass(frozen=True, slots=True)
class Sized:
    """How much fits into some minutes.

    Attributes:
        minutes: that there are.
        cards: of the day's main line that fit; at least one where there is any.
        learning: cards being learnt that come in these minutes as well.
        seconds: how long all of it takes, by the measure.
        measured: whether the measure is the user's own.
        all: whether that is everything there is.
    """

    minutes: float
    cards: int
    learning: int
    seconds: float
    measured: bool
    all: bool

    @property
    def sentence(self) -> str:
        """What a sitting says at its start."""
        whose = "at your own speed" if self.measured else "as a guess: your own speed is measured as you answer"
        count = self.cards + self.learning
        if not count:
            return "Nothing is left to study now."
        cards = f"{count} card{'' if count == 1 else 's'}"
        if self.all:
            about = max(1, round(self.seconds / 60))
            return f"All {cards} that are left fit into {_minutes(self.minutes)}: about {about} min, {whose}."
        return f"About {cards} fit into {_minutes(self.minutes)}, {whose}."

    @property
    def short(self) -> str:
        """The same in a list of several."""
        whose = "at your own speed" if self.measured else "until your own speed is measured, a guess"
        if self.all:
            return f"All that is left: about {max(1, round(self.seconds / 60))} min, {whose}."
        return f"As many cards as fit, {whose}; then it ends."


def _minutes(minutes: float) -> str:
    return "1 minute" if minutes == 1 else f"{minutes:g} minutes"


def sized(library: Library, selection: Selection, minutes: Iterable[float]) -> list[Sized]:
    """Return how much of a selection fits into each of some numbers of minutes."""
    own = seconds_a_card(library)
    main, learning = _costs(library, selection, own)
    return [_fit(main, learning, one, measured=own.measured) for one in minutes]


def cards_in(library: Library, minutes: float, decks: tuple[int, ...] | None = None) -> int:
    """Return how many of today's cards fit into some minutes."""
    found = sized(library, Selection(decks=decks), [minutes])[0]
    return found.cards + found.learning


def in_minutes(library: Library, selection: Selection) -> tuple[Selection, Sized]:
    """Return a selection that ends with the cards that fit into its minutes, and what fits; a guess ends nothing."""
    found = sized(library, selection, [selection.minutes or 0.0])[0]
    limit = found.cards if selection.limit is None else min(selection.limit, found.cards)
    return replace(selection, limit=max(1, limit) if found.measured and not found.all else selection.limit), found


def _costs(library: Library, selection: Selection, own: Speed) -> tuple[list[float], list[float]]:
    """Return what each card of the main line takes, in order, and each that is being learnt and comes in between."""
    practised = practice_cards(library, selection)
    if practised is not None:
        kinds = speed.kinds_of(library.connection, practised[:_MOST_CARDS])
        return [own.of_card("review", kinds.get(card, "")) for card in practised[:_MOST_CARDS]], []
    day = library.today()
    queue = build_queue(library, selection, day, only=session_cards(library, selection))
    main = queue.main[:_MOST_CARDS]
    kinds = speed.kinds_of(library.connection, [entry.card for entry in main])
    costs = [own.of_card("new" if entry.is_new else "review", kinds.get(entry.card, "")) for entry in main]
    return costs, [own.of_card("learning", "")] * queue.counts()[1]


def _fit(main: Sequence[float], learning: Sequence[float], minutes: float, *, measured: bool) -> Sized:
    left = minutes * 60
    repeats = 0
    for cost in learning:
        if left < cost:
            break
        left -= cost
        repeats += 1
    cards = 0
    for cost in main:
        if left < cost and (cards or repeats):
            break
        left -= cost
        cards += 1
    done = cards == len(main) and repeats == len(learning)
    return Sized(minutes, cards, repeats, minutes * 60 - left, measured, done)
