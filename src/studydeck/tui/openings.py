"""Opening the screens around the interview: statistics and what else is done beside a session, each imported on use."""

from typing import TYPE_CHECKING

from studydeck.tui.themed_app import ThemedApp

if TYPE_CHECKING:
    from studydeck.services.interview.interview import Interview
    from studydeck.services.interview.terms import Terms
    from studydeck.services.studying.day import Selection
    from studydeck.tui.browsing.browse_list import Browsing
    from studydeck.tui.deck_screen import DeckScreen
    from studydeck.tui.drafting.card_writing import CardWriting
    from studydeck.tui.drafting.review_request import ReviewRequest


class Openings(ThemedApp):
    """Opens screens over the present one, by name of what they show."""

    def __init__(self) -> None:
        """Begin with nothing opened."""
        super().__init__()
        self._browsing: Browsing | None = None

    def open_ways(self, base: "Selection", name: str) -> None:
        """Open the menu of ways to study the cards of a selection."""
        from studydeck.tui.screens.modes import ModesScreen

        self.push_screen(ModesScreen(base, name))

    def open_browse(self, query: str = "") -> None:
        """Open the screen over all cards, with a search to begin with; order and past queries stay for the run."""
        from studydeck.tui.browsing.browse_list import Browsing
        from studydeck.tui.screens.browse import BrowseScreen

        if self._browsing is None:
            self._browsing = Browsing()
        self.push_screen(BrowseScreen(query, self._browsing))

    def open_statistics(self) -> None:
        """Open the statistics."""
        from studydeck.tui.screens.stats import StatsScreen

        self.push_screen(StatsScreen())

    def open_remembered(self, card: tuple[str, str] | None = None) -> None:
        """Open the remembered answers: of all cards, or of one, named by its note's uid and face."""
        from studydeck.tui.screens.remembered import RememberedScreen

        self.push_screen(RememberedScreen(card))

    def open_crib(self) -> None:
        """Open the crib sheet."""
        from studydeck.tui.screens.crib import CribScreen

        self.push_screen(CribScreen())

    def open_draft(self, typed: str = "") -> None:
        """Open the choice of a document to draft cards from, with what was typed before."""
        from studydeck.tui.screens.draft_open import DraftOpenScreen

        self.push_screen(DraftOpenScreen(typed))

    def open_review(self, request: "ReviewRequest") -> None:
        """Open the review of the cards drafted from a document, in the place of the choice or of another review."""
        from studydeck.tui.screens.draft_review import DraftReviewScreen

        reviewed = any(getattr(screen, "KIND", "") == "draft-review" for screen in self.screen_stack)
        self._in_place_of("draft-review" if reviewed else "draft-open", DraftReviewScreen(request))

    def open_card_form(self, writing: "CardWriting") -> None:
        """Open the form of a drafted card."""
        from studydeck.tui.screens.draft_edit import DraftEditScreen

        self.push_screen(DraftEditScreen(writing))

    def open_ready(self) -> None:
        """Open the dates to be ready for."""
        from studydeck.tui.screens.ready import ReadyScreen

        self.push_screen(ReadyScreen())

    def open_ready_form(self, target_id: str | None) -> None:
        """Open the form of a date to be ready for, or without one that of a new date."""
        from studydeck.tui.screens.ready_form import ReadyFormScreen

        self.push_screen(ReadyFormScreen(target_id))

    def open_interview_setup(self, terms: "Terms | None" = None) -> None:
        """Open what is chosen before a mock interview; without terms, those of the last one."""
        from studydeck.tui.screens.interview_setup import InterviewSetupScreen

        self.push_screen(InterviewSetupScreen(terms))

    def open_interview(self, interview: "Interview") -> None:
        """Begin a mock interview, or go on with one, in the place of its setup."""
        from studydeck.tui.screens.interview import InterviewScreen

        self._in_place_of("interview-setup", InterviewScreen(interview))

    def open_debrief(self, interview: str) -> None:
        """Open what came of an interview, in the place of the interview where that has just ended."""
        from studydeck.tui.screens.debrief import DebriefScreen

        self._in_place_of("interview", DebriefScreen(interview))

    def _in_place_of(self, kind: str, screen: "DeckScreen") -> None:
        kinds = [getattr(open_one, "KIND", "") for open_one in self.screen_stack]
        if kind not in kinds:
            self.push_screen(screen)
            return
        for _ in kinds[kinds.index(kind) + 1 :]:  # such as the help, opened while a thread was at work
            self.pop_screen()
        self.switch_screen(screen)
