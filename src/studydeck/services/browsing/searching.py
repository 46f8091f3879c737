"""A search beside the screen: on a connection of its own, given up when another one is wanted."""

from array import array
from threading import Lock

from studydeck.errors import StudydeckError
from studydeck.services.browsing import browse
from studydeck.services.library import Library
from studydeck.store import index
from studydeck.store.database import Failure, explain


class SearchGivenUp(Exception):  # noqa: N818 - nothing went wrong: another search is wanted
    """The search was given up before it was done."""


class Searcher:
    """Searches for a screen, in whatever thread asks, one after the other; `give_up` may be called from any other.

    It reads the databases beside the library, so that neither waits for the other. Where that can't be (an index in
    memory, which only its own connection knows), it asks the library itself.
    """

    def __init__(self, library: Library) -> None:
        self._library = library
        self._reader: Library | None = None
        self._turn = Lock()
        self._wanted = 0  # searches that were asked for or given up: an older number is out of date

    def find(
        self,
        query: str | browse.Query = "",
        order: browse.Order = browse.Order.DECK,
        *,
        descending: bool = False,
        most: int | None = None,
    ) -> "array[int]":
        """Return what `browse.find` does.

        Raises:
            QueryError: the query can't be understood, and where.
            SearchGivenUp: `give_up` was called meanwhile.
            StudydeckError: the database can't be read.
        """
        ticket = self._wanted
        with self._turn:
            if ticket != self._wanted:
                raise SearchGivenUp
            library = self._reading()
            try:
                if library is not self._library:
                    library.forget()  # decks may have changed since the last search
                return browse.find(library, query, order, descending=descending, most=most)
            except Failure as error:
                if ticket != self._wanted:
                    raise SearchGivenUp from error
                self._let_go()  # such as an index that was made anew: the next search begins afresh
                raise explain(error, self._library.places.database) from error

    def give_up(self) -> None:
        """Give up the search that runs or waits, if any."""
        self._wanted += 1
        reader = self._reader
        if reader is not None:
            reader.connection.interrupt()

    def close(self) -> None:
        """Give up and close; the searcher may be used again."""
        self.give_up()
        with self._turn:
            self._let_go()

    def _reading(self) -> Library:
        if self._reader is None:
            if index.in_memory(self._library.connection):
                return self._library
            try:
                self._reader = Library.open(self._library.places, self._library.clock, write=False)
            except StudydeckError:
                return self._library
        return self._library if index.in_memory(self._reader.connection) else self._reader

    def _let_go(self) -> None:
        if self._reader is not None:
            self._reader.close()
            self._reader = None
