"""What the database fails with while it is read: a sentence instead of a traceback, and an index that heals."""

from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager

from studydeck.core.study_day import Clock
from studydeck.errors import StudydeckError
from studydeck.services.library import Library
from studydeck.services.places import Places
from studydeck.store import index
from studydeck.store.database import Database, Failure


@contextmanager
def explaining(library: Library) -> Iterator[None]:
    """Raise what the database fails with inside as a sentence.

    Raises:
        StudydeckError: instead of the database's own error.
    """
    try:
        yield
    except Failure as error:
        raise library.database.explained(error) from error


def opened(places: Places, clock: Clock | None = None, *, write: bool, wait: bool = True) -> Library:
    """Open the library as `Library.open` does, with what fails while it is opened in a sentence as well.

    Raises:
        StudydeckError: as `Library.open`, or what is damaged.
    """
    try:
        return Library.open(places, clock, write=write, wait=wait)
    except Failure as error:  # the connection is gone: another one finds out which of the two files is damaged
        with closing(Database.open_for_reading(places.database, places.index)) as database:
            raise database.explained(error) from error


def healing(places: Places, open_it: Callable[[], Library]) -> Library:
    """Open a library; where its index turns out to be damaged and is thrown away, open it once more with a new one.

    Raises:
        StudydeckError: as `open_it`.
    """
    had_index = places.index.exists()
    try:
        return open_it()
    except StudydeckError:
        if not had_index or places.index.exists():
            raise
    return open_it()


def has_index(library: Library) -> bool:
    """Return whether the library still has its index: without one nothing can be shown."""
    return index.is_attached(library.connection)


def renew_index(library: Library) -> bool:
    """Make an index that was thrown away anew, empty; return whether there was need. It is to be filled by a take-in."""
    if not library.writable or has_index(library):
        return False
    with explaining(library):
        index.attach(library.connection, library.places.index, writable=True)
    library.forget()
    return True
