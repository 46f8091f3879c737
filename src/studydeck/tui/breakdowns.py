"""Errors nobody expected, met in a thread: the program goes on, a sentence tells of each, the traceback comes at the end."""

import traceback

from studydeck.core.text import clean, one_line
from studydeck.errors import StudydeckError

_MOST = 5  # a thread that is tried again and again breaks down again and again
_LONGEST = 100  # characters of an error's own words


class Breakdowns:
    """Keeps the tracebacks of what broke down until the screen is restored."""

    def __init__(self) -> None:
        """Begin with nothing broken."""
        self._told: list[str] = []

    def note(self, error: BaseException) -> StudydeckError:
        """Return what a user is told of an error; one that nobody expected is kept for the end as well."""
        if isinstance(error, StudydeckError):
            return error
        found = clean("".join(traceback.format_exception(error)))
        if found not in self._told and len(self._told) < _MOST:
            self._told.append(found)
        words = one_line(str(error))[:_LONGEST]
        named = f"{type(error).__name__}: {words}" if words else type(error).__name__
        return StudydeckError(
            f"This broke down, and shouldn't ({named}).", "Nothing is lost; studydeck prints the details when it ends."
        )

    def report(self) -> str:
        """Return the tracebacks, without the values of variables; empty where nothing broke down."""
        return "".join(f"studydeck: an error nobody expected; it went on.\n{found}" for found in self._told)
