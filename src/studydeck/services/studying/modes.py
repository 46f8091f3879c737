"""The ways to study: each is a selection of cards, an order, and review or practice."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from studydeck.core.queue import day_seed, shuffle_key
from studydeck.core.study_day import StudyDay
from studydeck.services.library import Library
from studydeck.services.studying.confidence import sure_and_wrong
from studydeck.services.studying.confusions import drilled
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


def _confused(library: Library, decks: tuple[int, ...], day: StudyDay) -> list[int]:
    return workload.available(library.connection, day, decks, drilled(library))


def _sure_wrong(library: Library, decks: tuple[int, ...], day: StudyDay) -> list[int]:
    return workload.available(library.connection, day, decks, sure_and_wrong(library))


MODES: dict[str, Mode] = {
    mode.id: mode
    for mode in (
        Mode("day", "Today's cards", "Reviews, learning and new cards inside the day's limits."),
        Mode("due", "Only what is due", "Reviews and learning inside the day's limits; no new cards."),
        Mode("new", "Only new cards", "New cards inside the day's limits, and what is being learnt; no reviews."),
        Mode("ahead", "Study ahead", "Cards that fall due in the next days, now and beyond the day's limits; each is scheduled by the days that really passed."),
        Mode("cram", "Cram", "Every card, shuffled, as practice: no limits, and the schedule stays as it is.", _all, shuffled=True),
        Mode("confused", "Confused pairs", "The cards that tell confused things apart, as practice: the schedule stays as it is.", _confused),
        Mode("sure-wrong", "Sure and wrong", "The cards answered wrong although you were sure, as practice: the schedule stays as it is.", _sure_wrong),
        Mode("misses", "Today's misses", "The cards answered Again today, as practice: the schedule stays as it is.", _missed),
    )
}  # fmt: skip


_NOTHING_IN = {
    "misses": "No card was answered Again today.",
    "confused": "Nothing was confused here.",
    "sure-wrong": "No answer was sure and wrong here, or all were answered right on a later day.",
}


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
    return _NOTHING_IN.get(selection.mode, "")


@dataclass(frozen=True, slots=True)
class Way:
    """A way to study certain cards now: its mode, the words for it, the selection, and how many cards that holds.

    Attributes:
        mode: what becomes of cards, limits and schedule.
        name: a few words.
        selection: what is studied.
        cards: how many it would begin with now.
        says: what it does, where that is more than its mode says.
        asks: whether the minutes are to be asked for first.
    """

    mode: Mode
    name: str
    selection: Selection
    cards: int
    says: str = ""
    asks: bool = False

    @property
    def sentence(self) -> str:
        """What it does."""
        return self.says or self.mode.sentence


AS_CHOICES = "Asked as multiple choice, where enough answers of the deck are plausible."
MINUTES = ((5, "Five minutes"), (10, "Ten minutes"), (20, "Twenty minutes"))
LONGEST_MINUTES = 1440
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
        if mode.id == "day":
            found += _sized(library, replace(base, mode=mode.id), mode)
            choices = replace(base, mode=mode.id, choices=True)
            found.append(Way(mode, "Multiple choice", choices, found[0].cards, f"Today's cards. {AS_CHOICES}"))
    return found


def _sized(library: Library, base: Selection, mode: Mode) -> list[Way]:
    """Return the ways that take some minutes, with the cards that fit into them."""
    from studydeck.services.studying.sizing import sized  # sizes what this module lines up

    sizes = sized(library, base, [minutes for minutes, _name in MINUTES])
    asked = Way(
        mode,
        "Some minutes",
        base,
        held(library, base),
        "As many cards as fit into the minutes that you say.",
        asks=True,
    )
    found = [
        Way(mode, name, replace(base, minutes=float(minutes)), size.cards + size.learning, size.short)
        for (minutes, name), size in zip(MINUTES, sizes, strict=True)
    ]
    return [*found, asked]
