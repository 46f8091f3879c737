"""The study day: what limits leave, what was answered, and the queue that follows."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from studydeck.core.events import Event, EventKind
from studydeck.core.queue import Entry, Queue, Room, day_seed, pick_due, pick_new, room, spread
from studydeck.core.study_day import StudyDay
from studydeck.errors import StudydeckError
from studydeck.services.deck_names import called, nothing_called
from studydeck.services.library import Library
from studydeck.services.studying import coming_first
from studydeck.store import index, log, workload

TARGETS_REACH = 1_200  # days: a date to be ready for is set at most three years before it
DUE_MARGIN = 64  # more candidates than the limit, as some are kept back by spoilers or deck limits


@dataclass(frozen=True, slots=True)
class Selection:
    """What a session is about.

    Attributes:
        decks: numbers of the decks, or None for all that aren't paused.
        new: at most so many new cards, instead of the day's limit; None leaves the limit.
        limit: at most so many cards (repeats of learning cards not counted), or None.
        minutes: the session ends after this time, or None.
        tags: only cards with any of these tags.
        query: only cards that a search finds.
        cards: only these cards, by number.
        mode: one of `services.modes.MODES`.
        ahead: how many days ahead the mode `ahead` looks.
        choices: whether cards are asked as multiple choice where that can be made of them.
    """

    decks: tuple[int, ...] | None = None
    new: int | None = None
    limit: int | None = None
    minutes: float | None = None
    tags: tuple[str, ...] = ()
    query: str = ""
    cards: tuple[int, ...] | None = None
    mode: str = "day"
    ahead: int = 1
    choices: bool = False

    @property
    def filtered(self) -> bool:
        """Whether it asks for some of its decks' cards only."""
        return bool(self.tags or self.query.strip()) or self.cards is not None


@dataclass(frozen=True, slots=True)
class Answered:
    """What was answered on a study day, as far as limits and spoilers are concerned.

    Attributes:
        first: (card, what it was: new, review or learning), once per card, in order.
        groups: spoiler groups that were shown.
        answers: how many effective reviews.
        extra_new: how many new cards were asked for beyond the limit.
        ms: time taken.
    """

    first: tuple[tuple[int, str], ...]
    groups: frozenset[str]
    answers: int
    extra_new: int
    ms: int


@dataclass(frozen=True, slots=True)
class Place:
    """What a day's queue may hold, and what is still free in it.

    Attributes:
        day: the study day.
        today: what was answered on it.
        decks: the decks that are studied, in order.
        only: the cards that are studied, or None for all of the decks.
        hidden: a card that is up, and so isn't to be asked once more.
        new_room, due_room: what the limits leave; picking takes from them.
        groups: spoiler groups that were or will be seen today; picking adds to them.
    """

    day: StudyDay
    today: Answered
    decks: Sequence[int]
    only: frozenset[int] | None
    hidden: int | None
    new_room: Room
    due_room: Room
    groups: set[str]


def answered(library: Library, day: StudyDay) -> Answered:
    """Return what was answered on a study day; computed from the events, so undo lifts everything."""
    reviews = log.answers_of_day(library.connection, day)
    first: dict[int, str] = {}
    for card, event in reviews:
        first.setdefault(card, str(event.detail.get("was", "review")))
    groups = frozenset(row.spoiler for card in first if (row := index.card(library.connection, card)))
    extra = sum(_extra(event) for event in log.of_day(library.connection, day, (EventKind.LIMIT,)))
    return Answered(tuple(first.items()), groups, len(reviews), extra, sum(event.ms or 0 for _, event in reviews))


def _extra(event: Event) -> int:
    extra = event.detail.get("new")
    return extra if isinstance(extra, int) else 0


def ten_more(library: Library, number: int = 10) -> None:
    """Allow more new cards today."""
    library.write([library.happened(EventKind.LIMIT, detail={"v": 1, "new": number})])


def select(library: Library, names: Sequence[str]) -> tuple[int, ...]:
    """Return the numbers of the decks that are meant by ids or titles; a folder's name means all decks inside.

    Raises:
        StudydeckError: nothing has that name; with the nearest that has. Exit code 2.
    """
    numbers: list[int] = []
    for name in names:
        wanted = name.strip().casefold()
        found = [entry.number for entry in called(library, name)]
        found = found or [
            n for n, e in library.decks.items() if wanted in (crumb.casefold() for crumb in e.deck.breadcrumbs)
        ]
        if not found:
            raise nothing_called(name, library.decks.values())
        numbers += [n for n in found if n not in numbers]
    return tuple(numbers)


def chosen_cards(library: Library, selection: Selection) -> frozenset[int] | None:
    """Return the cards that a selection's tags and search leave, or None where it has neither.

    Raises:
        StudydeckError: the search cannot be understood, or no card has such a tag. Exit code 2.
    """
    if not selection.filtered:
        return None
    if not all(tag.strip() for tag in selection.tags):
        raise StudydeckError("A tag has a name.", "`studydeck study --tag NAME`", exit_code=2)
    from studydeck.services.browsing import browse  # the language of searches

    queries = [" or ".join(f'tag:"{_unquoted(tag)}"' for tag in selection.tags), selection.query]
    sets = [browse.card_set(library, query) for query in queries if query.strip()]
    sets += [frozenset(selection.cards)] if selection.cards is not None else []
    if selection.tags and not sets[0]:
        names = " or ".join(f"`{tag}`" for tag in selection.tags)
        raise StudydeckError(f"No card has the tag {names}.", "`studydeck cards tag:WORD` finds cards.", exit_code=2)
    return frozenset.intersection(*sets)


def _unquoted(tag: str) -> str:
    return tag.strip().replace('"', " ")


def study_decks(library: Library, selection: Selection) -> tuple[int, ...]:
    """Return the decks of a selection, in order: those named, else all that aren't paused."""
    if selection.decks is not None:
        return tuple(n for n in library.decks if n in selection.decks)
    paused = library.paused()
    return tuple(n for n, entry in library.decks.items() if entry.deck.id not in paused)


def rooms(library: Library, today: Answered, selection: Selection) -> tuple[Room, Room]:
    """Return what today's limits leave for new cards and for reviews."""
    decks = _decks_of(library, [card for card, _was in today.first])
    taken = {"new": 0, "review": 0}
    deck_taken: dict[str, dict[int, int]] = {"new": {}, "review": {}}
    for card, was in today.first:
        if was in taken:
            taken[was] += 1
            deck = decks.get(card, 0)
            deck_taken[was][deck] = deck_taken[was].get(deck, 0) + 1
    settings = library.settings
    new_limits, due_limits = {}, {}
    for number in library.decks:
        own = library.deck_settings(number)
        if own.new_per_day is not None:
            # "10 more" asks for new cards beyond the limits, but not of a deck that is to have none at all.
            new_limits[number] = own.new_per_day + (today.extra_new if own.new_per_day else 0)
        if own.reviews_per_day is not None:
            due_limits[number] = own.reviews_per_day
    new = room(settings.new_per_day + today.extra_new, taken["new"], new_limits, deck_taken["new"])
    if selection.new is not None:
        new = Room(total=selection.new)
    return new, room(settings.reviews_per_day, taken["review"], due_limits, deck_taken["review"])


def _decks_of(library: Library, cards: Iterable[int]) -> dict[int, int]:
    return {card: row.deck for card in cards if (row := index.card(library.connection, card))}


def build_queue(
    library: Library,
    selection: Selection,
    day: StudyDay,
    today: Answered | None = None,
    held: Entry | None = None,
    *,
    held_counts: bool = True,
    only: frozenset[int] | None = None,
) -> Queue:
    """Return the queue of a study day: reviews and new cards inside the limits, and what is being learnt.

    Args:
        library: decks and progress.
        selection: which decks, and a session's own limits.
        day: the study day.
        today: what was answered on it; looked up where it isn't given.
        held: a card that is up already: it is left out, and neither its spoilers nor its place are given away.
        held_counts: whether it takes a place among the day's cards, as learning repeats don't.
        only: the cards that the selection's tags and search leave; looked up where that isn't given.
    """
    if only is None:
        only = chosen_cards(library, selection)
    today = today or answered(library, day)
    decks = study_decks(library, selection)
    connection = library.connection
    new_room, due_room = rooms(library, today, selection)
    learning = [
        item
        for item in workload.learning(connection, day, decks)
        if (held is None or item[0].card != held.card) and (only is None or item[0].card in only)
    ]
    # What is being learnt will be seen today, so what it would give away waits.
    groups = {*today.groups, *(entry.group for entry, _due_ms in learning)}
    if held is not None:
        groups.add(held.group)
        if held_counts:
            (new_room if held.is_new else due_room).take(held.deck)
    if selection.mode == "ahead":
        ahead = workload.ahead_candidates(connection, day, selection.ahead, decks)
        # Who asks for tomorrow's cards is past today's limits.
        main = pick_due([entry for entry in ahead if only is None or entry.card in only], Room(), groups)
        main = [entry for entry in main if held is None or entry.card != held.card]
    else:
        counted = held if held_counts else None
        place = Place(day, today, decks, only, held.card if held else None, new_room, due_room, groups)
        main = _main_line(library, selection, place, counted)
    if selection.limit is not None:
        main = main[: selection.limit]
    queue = Queue(main=main)
    for entry, due_ms in learning:
        queue.add_learning(entry, due_ms)
    return queue


def _main_line(library: Library, selection: Selection, place: Place, counted: Entry | None) -> list[Entry]:
    """Return what comes first, then the day's reviews with its new cards spread among them.

    Args:
        library: decks and progress.
        selection: what is studied.
        place: what is free.
        counted: a card that is up and takes a place among the day's.
    """
    day, decks = place.day, place.decks
    candidates = coming_first.candidates(library, day, decks)
    first = coming_first.pick(candidates, place.new_room, place.due_room, place.groups, place.only, selection.mode)
    if log.has_kind(library.connection, EventKind.TARGET, day - TARGETS_REACH):
        from studydeck.services.ready import daily  # only those who set a date to be ready for have such a day

        taken = [*first] if counted is None else [counted, *first]
        due, new = daily.main_line(
            library, selection, place, taken, lambda: _due(library, place), lambda: _new(library, place)
        )
    else:
        due = _due(library, place) if selection.mode != "new" else []
        new = _new(library, place) if selection.mode != "due" else []
    return [*first, *spread(due, new)]


def _new(library: Library, place: Place) -> list[Entry]:
    """Return the day's new cards, the decks in turn, each in its order or shuffled as the settings say."""
    day, only = place.day, place.only
    seed = day_seed(day) if library.settings.new_order == "shuffled" else None
    candidates = [workload.new_candidates(library.connection, day, deck, seed) for deck in place.decks]
    if only is not None:
        candidates = [(entry for entry in found if entry.card in only) for found in candidates]
    return pick_new(candidates, place.new_room, place.groups)


def _due(library: Library, place: Place) -> list[Entry]:
    """Return the day's reviews; asks for more candidates where spoilers or deck limits keep many back."""
    day, decks, only, due_room = place.day, place.decks, place.only, place.due_room
    if due_room.full or not decks:
        return []
    most = (due_room.total or 0) * 2 + DUE_MARGIN
    first = library.settings.backlog_first
    if only is not None:
        every = workload.due_candidates(library.connection, day, decks, -1, backlog_first=first)
        return pick_due([entry for entry in every if entry.card in only], due_room, place.groups)
    while True:
        candidates = workload.due_candidates(library.connection, day, decks, most, backlog_first=first)
        attempt_room, attempt_groups = Room(due_room.total, dict(due_room.decks)), set(place.groups)
        picked = pick_due(candidates, attempt_room, attempt_groups)
        if attempt_room.full or len(candidates) < most:
            place.groups.update(attempt_groups)
            return picked
        most *= 4


def steered_decks(library: Library, day: StudyDay) -> frozenset[int]:
    """Return the decks whose reviews are chosen by a date to be ready for: what is due there isn't what is asked."""
    if not log.has_kind(library.connection, EventKind.TARGET, day - TARGETS_REACH):
        return frozenset()
    from studydeck.services.ready import daily

    return daily.steered_decks(library, day)


def with_limits_left(selection: Selection, done: int, new_done: int) -> Selection:
    """Return a selection with what a session has used up of its own limits taken off."""
    return replace(
        selection,
        limit=None if selection.limit is None else max(0, selection.limit - done),
        new=None if selection.new is None else max(0, selection.new - new_done),
    )
