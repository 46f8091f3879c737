"""Which commands of the review work now, what they are called, and which of them stand as buttons and in the footer."""

from pathlib import PurePath

from studydeck.core.text import one_line
from studydeck.services.drafting.decisions import Act
from studydeck.tui.commands import Command
from studydeck.tui.drafting.review_acts import ReviewActs
from studydeck.tui.widgets.button_bar import Button, ButtonBar
from studydeck.tui.widgets.sheet import Sheet

_ALWAYS = ("leave-draft", "palette", "quit-now")
_ON_A_CARD = ("edit-card", "card-kind", "card-up", "card-down", "reject-card", "keep-card")
_AT_WHAT_WAS_LEFT_OUT = ("left-out", "up", "down", "page-up", "page-down", "card-up", "card-down")
_ON_BUTTONS = (
    "left-out",
    "next-open",
    "keep-card",
    "reject-card",
    "edit-card",
    "swap-sides",
    "next-card",
    "study-kept",
    "decide-again",
    "next-document",
)
_OPEN = (Act.OPEN,)


class ReviewKeys(ReviewActs):
    """A screen on which a draft is reviewed, and its commands as they stand."""

    @property
    def card_sheet(self) -> Sheet:
        """The card."""
        return self.query_one("#card", Sheet)

    def buttons(self) -> list[Button]:
        """Return the chief commands of what is shown: a card, what was left out, or the end."""
        review, card = self.review, self.card
        if review is None:
            return []
        if self.shows_left_out:
            return [Button("i", "The card again" if card else "Back", "left-out", chief=True)]
        if card is None:
            found = []
            if self.can("next-open"):
                found.append(Button("tab", f"To the {review.left:,} left", "next-open", "good", chief=True))
            if self.can("next-document"):
                name = one_line(PurePath(self.request.then[0]).name)
                found.append(Button("enter", f"Next: {name}", "next-document", chief=not found))
            if self.can("study-kept"):
                found.append(Button("s", "Study them now", "study-kept", "good", chief=not found))
            return found
        if card.act not in _OPEN:
            found = [Button("→", "Next", "next-card", chief=True), Button("r", "Decide again", "decide-again", "hard")]
            return [*found, Button("e", "Edit", "edit-card")] if card.act is Act.ACCEPT else found
        keep = "Take the change" if card.was and card.decision.act is Act.ACCEPT else "Keep"
        reject = "Leave mine" if card.was and card.decision.act is Act.ACCEPT else "Reject"
        found = [
            Button("a", keep, "keep-card", "good", chief=True),
            Button("x", reject, "reject-card", "again"),
            Button("e", "Edit", "edit-card"),
        ]
        if self.can("swap-sides"):
            found.append(Button("w", "Swap", "swap-sides", "hard"))
        return [*found, Button("→", "Next", "next-card")]

    # --- what works now ---

    def can(self, command: str) -> bool:
        """Whether a command does something with this card, in this list."""
        if command in _ALWAYS:
            return True
        if not self.is_mounted or self.busy:
            return False
        if self.asking:
            return command in ("answer-draft", "up", "down")
        review, card = self.review, self.card
        if command in ("answer-draft", "help"):
            return command == "help"
        if review is None:
            return command == "try-again" and self.wrong is not None
        if self.shows_left_out:
            return command in _AT_WHAT_WAS_LEFT_OUT
        if card is not None and command in (*_ON_A_CARD, "swap-sides", "decide-again", "merge-card", "other-place"):
            return self._can_with(command)
        allowed = {
            "try-again": False,
            "next-card": self.at < len(self.names),
            "card-before": self.at > 0,
            "next-open": review.left > 0
            if card is None
            else self._next_open(self.at + 1) not in (self.at, len(self.names)),
            "own-card": bool(self.pages and self.pages.pieces) and (self.pane.chosen is not None or card is not None),
            "keep-ready": len(self.ready()) > 1,
            "list-cards": bool(review.cards),
            "card-order": len(self.names) > 1,
            "go-to-card": len(self.names) > 1,
            "next-document": card is None and bool(self.request.then),
            "skip-document": bool(self.request.then),
            "left-out": bool(review.draft.skipped),
            "study-kept": review.counts[Act.ACCEPT] > 0,
            "undo-draft": self.library.newest_act() is not None,
            **dict.fromkeys((*_ON_A_CARD, "swap-sides", "decide-again", "merge-card", "other-place"), False),
        }
        return allowed.get(command, True)

    def _can_with(self, command: str) -> bool:
        card = self.card
        if card is None:
            return False
        allowed = {
            "keep-card": card.act is not Act.ACCEPT and card.act is not Act.MERGE,
            "reject-card": card.act is not Act.REJECT and card.act is not Act.MERGE,
            "edit-card": card.act in (Act.OPEN, Act.ACCEPT),
            "card-kind": card.act in (Act.OPEN, Act.ACCEPT),
            "swap-sides": card.content.kind == "difference" and card.act in (Act.OPEN, Act.ACCEPT),
            "decide-again": card.act is not Act.OPEN,
            "other-place": len(card.base.quotes) > 1 or len(self.pane.lit) > 1,
        }
        return self.can_merge() if command == "merge-card" else allowed.get(command, True)

    def name_of(self, command: Command) -> str:
        """Return what the footer calls a command now."""
        if command.id == "card-order" and self.unsure_first:
            return "By place"
        if command.id == "keep-ready":
            return f"Keep {len(self.ready()):,} ready"
        if command.id == "card-down":
            return "More"
        if command.id == "other-place" and self.pane.light_below is not None:
            return "Quote goes on"
        if command.id == "leave-draft":
            if self.asking:
                return "Leave it"
            if self.review is None and self.wrong is None:
                return "Stop"
            if self.pane.chosen is not None:
                return "Leave sentence"
        return command.name

    @property
    def _card_goes_on(self) -> bool:
        sheet = self.card_sheet
        return sheet.scroll_offset.y + sheet.room < len(sheet.lines)

    def rank_of(self, command: Command) -> int:
        """Return a rank: the buttons show the chief commands already."""
        if command.id in _ON_BUTTONS and any(
            button.command == command.id for button in self.query_one(ButtonBar).buttons
        ):
            return 0
        if command.id == "own-card" and self.is_mounted and self.pane.chosen is not None:
            return 98
        if command.id == "skip-document" and self.card is None:
            return 0  # the button does it
        if command.id == "card-down" and self._card_goes_on:
            return 89  # it would be decided unread otherwise
        if command.id == "other-place" and self.pane.light_below is not None:
            return 84
        return command.footer
