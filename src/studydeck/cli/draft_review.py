"""`studydeck draft --review`: the review on the full screen."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from studydeck.errors import StudydeckError

if TYPE_CHECKING:  # the full screen is loaded only when it opens
    from studydeck.services.library import DeckEntry, Library
    from studydeck.tui.drafting.review_request import ReviewRequest

_STDIN = "-"


def review(home: str | None, files: Sequence[str], subjects: Sequence[str], deck: str | None, *, doubtful: bool) -> int:
    """Open the review of documents, one after the other, and return the exit code.

    Args:
        home: the user's place, or None for the usual one.
        files: the documents.
        subjects: what they compare; empty finds it.
        deck: the id or title of the deck that kept cards go into, or the title of a new one.
        doubtful: whether doubtful cards are listed from the start.

    Raises:
        StudydeckError: there is no terminal, a document comes from standard input or is missing. Exit code 2.
    """
    from studydeck.cli.full_screen import has_terminal
    from studydeck.services.places import find_places
    from studydeck.services.taking_in.takein import open_to_write

    if _STDIN in files:
        raise StudydeckError(
            "A review needs the keyboard, so it can't read a document from standard input.",
            "Write it to a file first.",
            exit_code=2,
        )
    if not has_terminal():
        raise StudydeckError("--review needs a terminal.", "Without it the draft is printed.", exit_code=2)
    for file in files:
        if not Path(file).expanduser().is_file():
            raise StudydeckError(f"There is no file {file}.", "Name a document: text, Markdown, HTML.", exit_code=2)
    library = open_to_write(find_places(home))
    try:
        request = _request(library, files, subjects, deck, doubtful=doubtful)
        from studydeck.tui.running import run
    except BaseException:
        library.close()
        raise
    return run(library=library, draft=request)


def _request(
    library: "Library", files: Sequence[str], subjects: Sequence[str], deck: str | None, *, doubtful: bool
) -> "ReviewRequest":
    from studydeck.services.drafting.document_names import full_path
    from studydeck.tui.drafting.review_request import ReviewRequest

    found = _deck(library, deck) if deck else None
    first, *rest = (full_path(file) for file in files)
    return ReviewRequest(
        first,
        given=tuple(subjects) or None,
        deck_id=found.deck.id if found else "",
        title=deck if deck and not found else "",
        doubtful=doubtful,
        then=tuple(rest),
    )


def _deck(library: "Library", target: str) -> "DeckEntry | None":
    from studydeck.services.drafting.into_deck import deck_for_review

    return deck_for_review(library, target)
