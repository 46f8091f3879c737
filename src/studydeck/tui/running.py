"""Running the full screen from its library to its exit code: opened before, closed and backed up behind it."""

import gc
import sys
from collections.abc import Sequence
from contextlib import suppress
from typing import TYPE_CHECKING

from studydeck.core.study_day import Clock
from studydeck.core.text import one_line
from studydeck.services.failures import explaining, healing, opened
from studydeck.services.library import Library
from studydeck.services.places import Places, find_places
from studydeck.services.studying.day import Selection
from studydeck.tui.app import StudydeckApp
from studydeck.tui.courtesy import short_turns
from studydeck.tui.foreign_bytes import tolerate_foreign_bytes
from studydeck.tui.painting_stream import paint_on_the_terminal

if TYPE_CHECKING:
    from studydeck.services.interview.terms import Terms
    from studydeck.tui.drafting.review_request import ReviewRequest

SIGNALLED = 128  # exit codes from here on tell of a signal: then nothing is begun that takes time


def run(
    places: Places | None = None,
    clock: Clock | None = None,
    selection: Selection | None = None,
    *,
    practice: Sequence[int] | None = None,
    library: Library | None = None,
    start: str | None = None,
    interview: "Terms | None" = None,
    debrief: str | None = None,
    draft: "ReviewRequest | None" = None,
) -> int:
    """Run the full screen until the user leaves; return the exit code.

    Args:
        places: where everything lies; ignored with a library.
        clock: the source of the time; ignored with a library.
        selection: what to study; starts with its first card.
        practice: numbers of cards to practise; starts with the first.
        library: an open library to use; it is closed here in any case.
        start: `home`, `study` or `interview`; by default what is given says it.
        interview: what a mock interview is to be; starts with its setup.
        debrief: the name of an interview; starts with its debrief.
        draft: a document; starts with the review of its drafted cards.

    Raises:
        StudydeckError: the library couldn't be opened, or failed in a way that ended the program.
    """
    held = interview is not None or debrief is not None
    studied = selection is not None or practice is not None
    begin = start or ("draft" if draft else "interview" if held else "study" if studied else "home")
    places = library.places if library else places or find_places()
    try:
        gc.disable()
        used = library = library or _opened(places, clock)
        with explaining(used), short_turns():
            app = StudydeckApp(
                used,
                selection=selection,
                practice=practice,
                start=begin,
                interview=interview,
                debrief=debrief,
                draft=draft,
            )
            tolerate_foreign_bytes()
            paint_on_the_terminal()
            app.run()
            _complain(app.breakdowns.report())
            if app.unexpected is not None:
                raise app.unexpected  # the screen is restored: one sentence, or a plain traceback
        code = app.return_code or 0
    finally:
        gc.enable()
        if library:
            close_quietly(library)
    if code < SIGNALLED:
        _back_up_last(places, used.clock)
    return code


def _opened(places: Places, clock: Clock | None) -> Library:
    return healing(places, lambda: opened(places, clock, write=True))


def _back_up_last(places: Places, clock: Clock) -> None:
    """Take a backup of what the session added, where the last one is some hours old."""
    from studydeck.services.safety import backup_if_due

    try:
        backup_if_due(places, clock)
    except Exception as error:  # noqa: BLE001 - every answer is on disk, and the program is over
        _complain(f"studydeck: No backup was made: {one_line(str(error))}\n")


def _complain(text: str) -> None:
    """Say something on standard error, which may take nothing (`2>/dev/full`): that is no failure of the program."""
    with suppress(OSError):
        sys.stderr.write(text)


def close_quietly(library: Library) -> None:
    """Close the library; what was answered is on disk, so a failure to tidy up is no failure."""
    with suppress(Exception):  # the terminal is restored already, and a traceback would help nobody
        library.close()
