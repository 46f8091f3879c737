"""What is done to the card that is up beside answering it: set aside, flagged, looked up, and taken back."""

from collections.abc import Callable

from studydeck.services import wording
from studydeck.services.studying.acts import FLAGS
from studydeck.tui.studying.typing import Typing
from studydeck.tui.widgets.card import Card


class ActsOnCard(Typing):
    """A screen with a card that can be set aside, flagged and looked up.

    Attributes:
        flagging: whether the next digit is a flag.
    """

    def __init__(self) -> None:
        """Make the screen; no flag is asked for."""
        super().__init__()
        self.flagging = False

    def do_undo(self) -> None:
        """Take back the newest act; where it was an answer, its card is shown again."""
        if self.turn is not None and self.turn.can_choose_again:
            self.turn.choose_again()
            self.show()
            self.tell("Choose again.")
            return
        if self.turn is not None and self.turn.can_write_on:
            self.do_type()
            return
        word = self.session.undo()
        notice, self.session.notice = self.session.notice, ""
        self._next_card()
        if word:
            self.tell(f"Undone: {word}. {notice}".strip())

    def do_suspend(self) -> None:
        """Take the card out of study."""
        self._set_aside(self.session.suspend, "Suspended: the card is out of study.")

    def do_suspend_note(self) -> None:
        """Take all cards of the note out of study."""
        self._set_aside(lambda: self.session.suspend(note=True))

    def do_bury(self) -> None:
        """Hide the card until tomorrow."""
        self._set_aside(self.session.bury, "Buried until tomorrow.")

    def do_bury_note(self) -> None:
        """Hide all cards of the note until tomorrow."""
        self._set_aside(lambda: self.session.bury(note=True))

    def do_flag(self) -> None:
        """Ask for a flag: the next digit is one; any other key leaves the card as it is."""
        self.flagging = True
        self.tell("Flag: " + ", ".join(f"{n} {name}" for n, name in enumerate(FLAGS) if n) + "; 0 takes it off.")

    def do_flag_colour(self, key: str) -> None:
        """Put that flag on the card, or take it off."""
        said = self.session.flag(int(key))
        self.show()
        self.tell(said)

    def _set_aside(self, act: Callable[[], str], words: str = "") -> None:
        """Carry out an act that brings the next card up, and tell of it: in these words or the act's own."""
        before = self.turn
        said = act()
        if said and self.turn is before:  # it was so already, and nothing was done
            self.tell(said)
            return
        self._next_card()
        if said and self.is_current:
            self.tell(f"{words or said} u takes it back.")

    def do_source(self) -> None:
        """Show or hide the sources in full, with tags and key, and an own answer that is long."""
        self.in_full = not self.in_full
        self.show()
        if self.in_full and not self.has_long_answer:  # it stands at the card's end
            self.call_after_refresh(self._to_the_end)

    def _to_the_end(self) -> None:
        for card in self.query(Card):  # none where the session went on meanwhile
            card.scroll_rows(len(card.lines))

    def do_more(self) -> None:
        """Add 10 new cards for today and go on."""
        before = self.session.counts.new
        self.session.ten_more()
        self._next_card()
        added = self.session.counts.new - before
        self.tell(f"{wording.plural(added, 'new card')} more for today." if added > 0 else "No new cards are left.")

    def _next_card(self) -> None:
        self.in_full, self.digits_changed, self.first_point = False, False, 0
        self.show()
