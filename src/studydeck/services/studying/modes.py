"""The ways to study: each is a selection of cards, an order, and review or practice."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from studydeck.core.queue import day_seed, shuffle_key
from studydeck.core.study_day import StudyDay
from studydeck.services.library import Library
from studydeck.services.studying.day import Selection, build_queue, chosen_cards, study_decks
from studydeck.services.wording import plural
from studydeck.store import workload

Pick = Callable[[Library, tuple[int, ...], StudyDay], list[int]]


@dataclass(frozen=True, slots=True)
class Mode:
    """One way to study.

    Attributes:
        id: as selections name it.
        name: a few words.
        sentence: what it does, with what becomes of limits and schedule.
        practice: the cards it practises, before tags and searches; None where answers are scheduled.
        shuffled: whether they are shuffled, repeatably for the day.
    """

    id: str
    name: str
    sentence: str
    practice: Pick | None = None
    shuffled: bool = False


def _all(library: Library, decks: tuple[int, ...], day: StudyDay) -> list[int]:
    return workload.available(library.connection, day, decks)


def _missed(library: Library, decks: tuple[int, ...], day: StudyDay) -> list[int]:
    return workload.missed(library.connection, day, decks)


MODES: dict[str, Mode] = {
    mode.id: mode
    for mode in (
        Mode("day", "Today's cards", "Reviews, learning and new cards inside the day's limits."),
        Mode("due", "Only what is due", "Reviews and learning inside the day's limits; no new cards."),
        Mode("new", "Only new cards", "New cards inside the day's limits, and what is being learnt; no reviews."),
        Mode("ahead", "Study ahead", "Cards that fall due in the next days, now and beyond the day's limits; each is scheduled by the days that really passed."),
        Mode("cram", "Cram", "Every card, shuffled, as practice: no limits, and the schedule stays as it is.", _all, shuffled=True),
        Mode("misses", "Today's misses", "The cards answered Again today, as practice: the schedule stays as it is.", _missed),
    )
}  # fmt: skip


def practice_cards(library: Library, selection: Selection) -> list[int] | None:
    """Return the cards that a selection practises, in order, or None where its answers are scheduled."""
    mode = MODES[selection.mode]
    if mode.practice is None:
        return None
    day = library.today()
    cards = mode.practice(library, study_decks(library, selection), day)
    only = chosen_cards(library, selection)
    if only is not None:
        cards = [card for card in cards if card in only]
    if mode.shuffled:
        seed = day_seed(day)
        cards.sort(key=lambda card: shuffle_key(card, seed))
    return cards if selection.limit is None else cards[: selection.limit]


def session_cards(library: Library, selection: Selection) -> frozenset[int] | None:
    """Return the cards that a session is limited to from its beginning to its end, or None where that is no set.

    What a search finds changes with each answer; a card that was taken in stays until it is learnt.
    """
    only = chosen_cards(library, selection)
    if selection.mode != "ahead":
        return only
    decks, day = study_decks(library, selection), library.today()
    ahead = frozenset(e.card for e in workload.ahead_candidates(library.connection, day, selection.ahead, decks))
    return ahead if only is None else ahead & only


def held(library: Library, selection: Selection) -> int:
    """Return how many cards a selection would begin with now."""
    cards = practice_cards(library, selection)
    if cards is not None:
        return len(cards)
    only = session_cards(library, selection)
    return sum(build_queue(library, selection, library.today(), only=only).counts())


def why_nothing(library: Library, selection: Selection) -> str:
    """Return why a selection has nothing to begin with, or nothing where that is only that the day is done."""
    only = chosen_cards(library, selection)
    if only is not None:
        decks = study_decks(library, selection)
        if not only:
            return "No card is found by this search."
        if not any(entry.deck in decks for entry in workload.entries(library.connection, sorted(only))):
            if selection.decks is None:
                return "The cards that this search finds are in paused decks; a deck that is named is studied all the same."
            return "No card of these decks is found by this search."
    if selection.mode == "ahead":
        return f"No review falls due in the next {plural(selection.ahead, 'day')}."
    return "No card was answered Again today." if selection.mode == "misses" else ""


@dataclass(frozen=True, slots=True)
class Way:
    """A way to study certain cards now: its mode, the words for it, the selection, and how many cards that holds."""

    mode: Mode
    name: str
    selection: Selection
    cards: int


AHEAD = ((1, "Study ahead: tomorrow"), (7, "Study ahead: the next 7 days"))


def ways(library: Library, base: Selection) -> list[Way]:
    """Return every way to study the cards of a selection, with how many it holds now."""
    found = []
    for mode in MODES.values():
        if mode.id == "ahead":
            chosen = [(name, replace(base, mode=mode.id, ahead=days)) for days, name in AHEAD]
        else:
            chosen = [(mode.name, replace(base, mode=mode.id))]
        found += [Way(mode, name, selection, held(library, selection)) for name, selection in chosen]
    return found
