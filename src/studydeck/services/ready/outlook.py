"""The nearest date in one line, for Home; and forecasts made beside the program, on a connection of their own."""

from collections.abc import Callable
from typing import TypeVar

from studydeck.core.events import EventKind
from studydeck.core.futures import GivenUp
from studydeck.core.study_day import StudyDay
from studydeck.services.library import Library
from studydeck.services.ready import targets
from studydeck.services.ready.dates import until
from studydeck.services.ready.pace import size_of
from studydeck.services.ready.targets import Target
from studydeck.store import index, log, target_cards
from studydeck.store.database import Failure, explain

MOST_AT_ONCE = 5_000  # cards: of more the forecast would be felt where nothing else can be done meanwhile
ASKED_EACH = 100_000  # steps of the database: some milliseconds
Result = TypeVar("Result")
Key = tuple[StudyDay, Target, tuple[int, int]]
"""Study day, date, and what changes with every event and every deck that is taken in: the same key, the same line."""


def key_of(library: Library) -> Key | None:
    """Return what the line of the nearest date depends on, or None where no date is set."""
    day = library.today()
    if not log.has_kind(library.connection, EventKind.TARGET, day - targets.REACH):
        return None
    found = targets.current(library)
    return (day, found[0], target_cards.newest_change(library.connection)) if found else None


def line_at_once(library: Library) -> str:
    """Return the line of the nearest date, or nothing without one; of very many cards only when it is."""
    key = key_of(library)
    if key is None:
        return ""
    target = key[1]
    if size_of(library, target) > MOST_AT_ONCE:
        return f"{until(target.by, key[0])} · `studydeck ready` works out what is foretold"
    return line_of(library, target)


def line_of(library: Library, target: Target, wanted: Callable[[], bool] = lambda: True) -> str:
    """Return what Home says of a date; empty where none of its cards is left, or once it isn't wanted any more."""
    from studydeck.services.ready.forecast import foretold, gathered
    from studydeck.services.ready.words import short

    try:
        material = gathered(library, target, wanted)
        if not material.cards:
            return ""
        return short(foretold(material, with_habit=False, wanted=wanted))
    except GivenUp:
        return ""


def beside(library: Library, ask: Callable[[Library], Result], wanted: Callable[[], bool] = lambda: True) -> Result:
    """Return what a question gives that is asked in another thread: on a connection of its own, closed afterwards.

    Args:
        library: whose databases are read.
        ask: the question.
        wanted: asked now and then, while the databases are read as well.

    Raises:
        GivenUp: it isn't wanted any more.
        StudydeckError: the databases can't be read.
    """
    if not wanted():
        raise GivenUp
    with Library.open(library.places, library.clock, write=False) as reader:
        reader.connection.set_progress_handler(lambda: not wanted(), ASKED_EACH)
        try:
            return ask(reader)
        except Failure as error:
            if not wanted():
                raise GivenUp from error
            raise explain(error, library.places.database) from error
        finally:
            reader.connection.set_progress_handler(None, 0)


def can_ask_beside(library: Library) -> bool:
    """Return whether another connection sees the decks as this one does: an index in memory is known to it alone."""
    return not index.in_memory(library.connection)
