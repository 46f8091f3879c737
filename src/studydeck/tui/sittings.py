"""Opening the screens of a sitting: its cards or its summary, in the place of what was there before."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from textual.screen import Screen

from studydeck.services.library import Library
from studydeck.services.studying.day import Selection
from studydeck.tui.deck_screen import DeckScreen
from studydeck.tui.openings import Openings

if TYPE_CHECKING:  # imported when the first session begins
    from studydeck.services.studying.session import Session


class Sittings(Openings):
    """Begins sittings, ends them and goes on with them.

    Attributes:
        library: open for writing.
    """

    library: Library

    def say(self, message: str, kind: str = "note") -> None:
        """Show a message on the screen that is open."""
        raise NotImplementedError

    def begin_studying(self, selection: Selection | None, practice: Sequence[int] | None) -> None:
        """Begin with what the program was started for; where nothing is left of it, with the summary."""
        from studydeck.services.studying.session import Session

        self._go(self._session_screen(Session(self.library, selection, practice)))

    def _session_screen(self, session: "Session") -> DeckScreen:
        if session.turn is None and session.waiting_ms is None:
            from studydeck.tui.screens.summary import SummaryScreen

            return SummaryScreen(session)
        from studydeck.tui.screens.study import StudyScreen

        return StudyScreen(session)

    def _go(self, screen: Screen[Any]) -> None:
        """Put a screen in the place of the one above Home, or above Home where nothing is; some stay beneath."""
        if len(self.screen_stack) > 1 and not (isinstance(self.screen, DeckScreen) and self.screen.STAYS_BELOW):
            self.switch_screen(screen)
        else:
            self.push_screen(screen)

    def open_session(self, selection: Selection) -> bool:
        """Begin a session over a selection; return whether it has anything to show."""
        from studydeck.services.studying.session import Session

        session = Session(self.library, selection)
        if session.turn is None and session.waiting_ms is None:
            return False
        self._go(self._session_screen(session))
        return True

    def begin(self, selection: Selection) -> None:
        """Begin a session from the menu that is open, which closes."""
        from studydeck.services.studying.session import Session

        session = Session(self.library, selection)
        self.pop_screen()
        if session.turn is None and session.waiting_ms is None:
            self.say("Nothing is left there now.")
            return
        self._go(self._session_screen(session))

    def open_practice(self, cards: Sequence[int]) -> None:
        """Begin to practise cards."""
        from studydeck.services.studying.session import Session

        self._go(self._session_screen(Session(self.library, practice=cards)))

    def open_summary(self, session: "Session") -> None:
        """Show how a session went."""
        from studydeck.tui.screens.summary import SummaryScreen

        self._go(SummaryScreen(session))

    def go_on(self, session: "Session", message: str = "") -> None:
        """Go on with a session that was ended."""
        self._go(self._session_screen(session))
        if message:
            self.say(message)
