"""The dates to be ready for: set, changed and removed as events, so that undo and other devices' events are all there is."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import zip_longest
from typing import Any

from studydeck.core.events import Event, EventKind
from studydeck.core.study_day import StudyDay, from_date, iso
from studydeck.core.text import one_line
from studydeck.errors import StudydeckError
from studydeck.services.library import Library
from studydeck.services.ready.dates import LONGEST_DAYS, checked, said
from studydeck.store import log, target_cards

WINDOW = 7
LONGEST_WINDOW = 60
MOST_BUDGET = 9_999
REACH = LONGEST_DAYS + LONGEST_WINDOW
"""Days: no date that still matters was set longer ago."""


@dataclass(frozen=True, slots=True)
class Target:
    """A date to be ready for.

    Attributes:
        id: its name; a change keeps it.
        by: the study day.
        decks: ids of decks, or None for all that aren't paused.
        tags: only cards with any of these tags; empty for all.
        window: for how many last days the cards that gain most for the day are asked.
        budget: how many of them a day; None leaves that to the number of cards.
    """

    id: str
    by: StudyDay
    decks: tuple[str, ...] | None = None
    tags: tuple[str, ...] = ()
    window: int = WINDOW
    budget: int | None = None

    @property
    def event_detail(self) -> dict[str, Any]:
        """What the event says."""
        return {
            "v": 1,
            "target": self.id,
            "by": iso(self.by),
            "decks": None if self.decks is None else list(self.decks),
            "tags": list(self.tags),
            "window": self.window,
            "budget": self.budget,
            "removed": False,
        }


@dataclass(frozen=True, slots=True)
class Ended:
    """The last days of a date, as they were until it was over, removed or changed.

    Attributes:
        target: the date as it was then.
        last: the last study day on which its cards were put off.
        days: over so many they come back: its window, or as many as it had of it until it was called off.
    """

    target: Target
    last: StudyDay
    days: int


def known(library: Library) -> list[Target]:
    """Return the dates that were set and not removed, also past ones, the first one first."""
    newest = (events[-1] for events in _by_id(library).values())
    return _in_order(_target(event) for event in newest if not event.detail.get("removed"))


def ahead_and_over(library: Library, day: StudyDay) -> tuple[list[Target], list[Ended]]:
    """Return the dates that are on a study day or later, and the last days of which something still waits on it."""
    all_events = _by_id(library).values()
    newest = (events[-1] for events in all_events if not events[-1].detail.get("removed"))
    ahead = [target for target in _in_order(map(_target, newest)) if target.by >= day]
    over = [ended for events in all_events for ended in _ends(events, day) if day - ended.last < ended.days]
    return ahead, over


def _by_id(library: Library) -> dict[str, list[Event]]:
    """Return what was said of each date, in order."""
    found: dict[str, list[Event]] = {}
    for event in log.of_kind(library.connection, EventKind.TARGET):
        found.setdefault(str(event.detail.get("target")), []).append(event)
    return found


def _in_order(found: Iterable[Target | None]) -> list[Target]:
    return sorted((target for target in found if target is not None), key=lambda target: (target.by, target.id))


def _ends(events: Sequence[Event], day: StudyDay) -> Iterator[Ended]:
    """Yield the last days of a date that ended before a study day: as it came, or was changed or removed in them."""
    since: int | None = None  # the day on which they had begun when the event before was written
    for event, later in zip_longest(events, events[1:]):
        target = None if event.detail.get("removed") else _target(event)
        if target is None or not target.window:
            since = None
            continue
        begun = max(target.by - target.window, event.day if since is None else since)
        last = min(target.by, day if later is None else later.day - 1)
        if begun <= last < day:
            # A date that was called off put off no more than in the days that it had.
            days = target.window if last == target.by else min(target.window, last - begun + 1)
            yield Ended(target, StudyDay(last), days)
        since = begun if later is not None and begun <= last < target.by else None


def current(library: Library) -> list[Target]:
    """Return the dates that are today or lie ahead, the nearest first."""
    today = library.today()
    return [target for target in known(library) if target.by >= today]


def of_id(library: Library, target_id: str) -> Target:
    """Return the date of that id, or whose id alone begins so.

    Raises:
        StudydeckError: there is none. Exit code 2.
    """
    wanted = one_line(target_id).strip()
    all_known = known(library)
    found = [target for target in all_known if target.id == wanted]
    found = found or [target for target in all_known if wanted and target.id.startswith(wanted)]
    if len(found) != 1:
        raise StudydeckError(f"No date has the id `{wanted[:40]}`.", "`studydeck ready` lists them.", exit_code=2)
    return found[0]


def set_target(
    library: Library,
    by: StudyDay,
    *,
    decks: Sequence[str] | None = None,
    tags: Sequence[str] = (),
    window: int = WINDOW,
    budget: int | None = None,
    target_id: str = "",
) -> Target:
    """Set a date, or change the one of that id; undo takes it back.

    Raises:
        StudydeckError: the date is over or too far ahead, a number is out of range, or no card is meant. Exit code 2.
    """
    target = Target(
        target_id or library.new_batch(),
        checked(by, library.today()),
        None if decks is None else tuple(dict.fromkeys(decks)),
        tuple(dict.fromkeys(one_line(tag) for tag in tags if tag.strip())),
        _within("The window", window, LONGEST_WINDOW),
        None if budget is None else _within("The budget", budget, MOST_BUDGET),
    )
    if not cards_of(library, target):
        what = "these decks" if target.decks is not None else "the decks"
        tagged = f" with the tag {' or '.join(f'`{tag}`' for tag in target.tags)}" if target.tags else ""
        raise StudydeckError(
            f"There is no card in {what}{tagged} to be ready with.",
            "`studydeck decks` shows what each deck holds; paused decks and suspended cards don't count.",
            exit_code=2,
        )
    same = next((other for other in current(library) if replace(other, id=target.id) == target), None)
    if same is not None:
        return same
    library.write([library.happened(EventKind.TARGET, detail=target.event_detail)])
    return target


def remove(library: Library, target: Target) -> str:
    """Forget a date; undo brings it back. Say what was done."""
    library.write([library.happened(EventKind.TARGET, detail={**target.event_detail, "removed": True})])
    return f"Removed: {said(target.by)}."


def deck_numbers(library: Library, target: Target) -> tuple[int, ...]:
    """Return the numbers of a date's decks, in order; paused ones are left out, as they aren't studied."""
    paused = library.paused()
    return tuple(
        number
        for number, entry in library.decks.items()
        if (target.decks is None or entry.deck.id in target.decks) and entry.deck.id not in paused
    )


def tagged(library: Library, target: Target) -> frozenset[int] | None:
    """Return the cards with a date's tags, or None where it has none."""
    if not target.tags:
        return None
    from studydeck.services.browsing import browse  # the language of searches

    tags = (tag.replace('"', " ") for tag in target.tags)
    return browse.card_set(library, " or ".join(f'tag:"{tag}"' for tag in tags))


def cards_of(library: Library, target: Target) -> list[target_cards.Remembered]:
    """Return the cards of a date, suspended ones left out, new ones in the order in which they are met."""
    only = tagged(library, target)
    rows = target_cards.remembered(library.connection, deck_numbers(library, target))
    return rows if only is None else [row for row in rows if row.card in only]


def names_of(library: Library, target: Target) -> str:
    """Return what a date is about: its decks' titles and tags."""
    if target.decks is None:
        decks = "all decks"
    else:
        titles = {entry.deck.id: entry.deck.title for entry in library.decks.values()}
        decks = ", ".join(titles.get(deck, deck) for deck in target.decks)
    return f"{decks}, only {' or '.join(target.tags)}" if target.tags else decks


def _target(event: Event) -> Target | None:
    """Return what an event sets; one that can't be understood is a later program's, or damaged, and sets nothing."""
    said_there = event.detail
    decks, tags, budget = said_there.get("decks"), said_there.get("tags") or [], said_there.get("budget")
    try:
        import datetime as dt

        by = from_date(dt.date.fromisoformat(str(said_there["by"])))
        return Target(
            str(said_there["target"]),
            by,
            None if decks is None else tuple(str(deck) for deck in decks),
            tuple(str(tag) for tag in tags),
            min(max(0, int(said_there.get("window", WINDOW))), LONGEST_WINDOW),
            None if budget is None else min(max(0, int(budget)), MOST_BUDGET),
        )
    except (KeyError, TypeError, ValueError):
        return None


def _within(what: str, number: int, most: int) -> int:
    if not 0 <= number <= most:
        raise StudydeckError(f"{what} lies between 0 and {most:,}, not at {number:,}.", exit_code=2)
    return number
