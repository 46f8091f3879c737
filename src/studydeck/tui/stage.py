"""What the screens may ask of the application: the library, the colours, and other screens by name."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Protocol

from studydeck.errors import StudydeckError
from studydeck.services.library import Library
from studydeck.services.studying.day import Selection
from studydeck.tui.courtesy import Courtesy
from studydeck.tui.looks import Looks

if TYPE_CHECKING:  # the screens import it when the first session begins
    from studydeck.services.interview.interview import Interview
    from studydeck.services.interview.terms import Terms
    from studydeck.services.studying.session import Session
    from studydeck.tui.drafting.card_writing import CardWriting
    from studydeck.tui.drafting.review_request import ReviewRequest


class Stage(Protocol):
    """The application as a screen sees it; screens know neither it nor each other."""

    library: Library

    courtesy: Courtesy

    @property
    def looks(self) -> Looks:
        """The colours of the present theme."""

    def open(self, name: str) -> None:
        """Open a screen over the present one."""

    def close_top(self) -> None:
        """Close the screen that lies over another."""

    def open_home(self) -> None:
        """Go to the decks."""

    def open_session(self, selection: Selection) -> bool:
        """Begin a session over a selection; return whether it has anything to show."""

    def open_ways(self, base: Selection, name: str) -> None:
        """Open the menu of ways to study the cards of a selection."""

    def begin(self, selection: Selection) -> None:
        """Begin a session from the menu that is open."""

    def open_practice(self, cards: Sequence[int]) -> None:
        """Begin to practise cards."""

    def open_summary(self, session: "Session") -> None:
        """Show how a session went."""

    def go_on(self, session: "Session", message: str = "") -> None:
        """Go on with a session that was ended."""

    def open_browse(self, query: str = "") -> None:
        """Open the screen over all cards, with a search to begin with."""

    def open_edit(self, uid: str | None, deck_id: str | None, kind: str | None) -> None:
        """Open the form of a note, or without one that of a new note; what isn't said is asked first."""

    def open_new_deck(self) -> None:
        """Open the form of a new deck."""

    def open_statistics(self) -> None:
        """Open the statistics."""

    def open_interview_setup(self, terms: "Terms | None" = None) -> None:
        """Open what is chosen before a mock interview; without terms, those of the last one."""

    def open_interview(self, interview: "Interview") -> None:
        """Begin a mock interview, or go on with one."""

    def open_debrief(self, interview: str) -> None:
        """Open what came of an interview."""

    def open_crib(self) -> None:
        """Open the crib sheet."""

    def open_ready(self) -> None:
        """Open the dates to be ready for."""

    def open_ready_form(self, target_id: str | None) -> None:
        """Open the form of a date to be ready for, or without one that of a new date."""

    def open_remembered(self, card: tuple[str, str] | None = None) -> None:
        """Open the remembered answers: of all cards, or of one, named by its note's uid and face."""

    def open_draft(self, typed: str = "") -> None:
        """Open the choice of a document to draft cards from, with what was typed before."""

    def open_review(self, request: "ReviewRequest") -> None:
        """Open the review of the cards drafted from a document."""

    def open_card_form(self, writing: "CardWriting") -> None:
        """Open the form of a drafted card."""

    def say(self, message: str, kind: str = "note") -> None:
        """Show a message on the screen that is open, or as soon as it is mounted."""

    def broke_down(self, error: BaseException) -> StudydeckError:
        """Keep an error of a thread for the end of the program, and return what the user is told of it."""

    def reread(self) -> None:
        """Read deck files that changed."""

    def guarded(self, act: Callable[[], object]) -> None:
        """Do something; an error the user can understand becomes a line on the screen."""

    def leave(self, code: int = 0) -> None:
        """Leave the program."""
