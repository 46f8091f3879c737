"""The review of a draft: the document with the quote lit, beside it the card that was drafted, and what becomes of it."""

from dataclasses import replace
from pathlib import PurePath
from typing import ClassVar

from textual import events
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Container
from textual.content import Content

from studydeck.core.text import one_line
from studydeck.services.clock import elapsed
from studydeck.services.drafting.decisions import Act
from studydeck.services.drafting.draft_cards import Listed
from studydeck.services.studying.day import Selection
from studydeck.services.wording import plural
from studydeck.tui import render
from studydeck.tui.commands import bindings
from studydeck.tui.deck_screen import DeckScreen
from studydeck.tui.drafting import card_view, review_lines
from studydeck.tui.drafting.document_pane import DocumentPane
from studydeck.tui.drafting.review_keys import ReviewKeys
from studydeck.tui.drafting.review_lines import ReviewHead
from studydeck.tui.widgets.asking import Asking
from studydeck.tui.widgets.button_bar import ButtonBar
from studydeck.tui.widgets.footer import Footer
from studydeck.tui.widgets.notice import Notice
from studydeck.tui.widgets.sheet import Line, Sheet

_NAMED = 3


class DraftReviewScreen(ReviewKeys):
    """Shows one drafted card after the other beside its document."""

    KIND = "draft-review"
    AUTO_FOCUS: ClassVar[str | None] = ""  # no field takes the keys by itself
    STAYS_BELOW = True
    CSS_PATH = "draft_review.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [*bindings("draft-review")]
    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (76, "-normal"), (120, "-wide")]  # noqa: RUF012 - as Textual declares it

    def compose(self) -> ComposeResult:
        """Lay out the head, the document beside the card, the buttons, a question, notice and footer."""
        card = Sheet(self._lines)
        card.id = "card"
        yield ReviewHead()
        with Container(id="body"):
            yield DocumentPane(self._chosen_by_mouse)
            yield card
        yield ButtonBar()
        yield Asking()
        yield Notice()
        yield Footer()

    def on_mount(self) -> None:
        """Read the document."""
        self.paint()
        self.read()

    def sheet(self) -> Sheet | None:
        """The card scrolls where it is long; up and down move in the document."""
        return self.card_sheet

    # --- painting ---

    def show(self) -> None:
        """Take up what was decided or taken back elsewhere meanwhile."""
        if self.review is not None:
            self.review.reload()
            self.list_anew(keep=self.card.id if self.card else "")
            chosen = self.pane.chosen
            self.light()
            if chosen is not None:
                self.pane.choose(*chosen)
            self.paint()

    def paint(self) -> None:
        """Show everything as it is now."""
        review, card = self.review, self.card
        self.set_class(review is None, "-reading")
        self.set_class(review is not None and card is None, "-end")
        document = review.draft.document if review is not None else None
        title = document.title or document.name if document is not None else self.request.path
        place = ""
        if review is not None and self.names:
            place = f"{self.at + 1:,} of {len(self.names):,}" if card else ""
            if self.listed is not Listed.OFFERED:
                place = f"{self.listed}: {place}" if card else str(self.listed)
        counts = review.counts if review is not None else {}
        decided = sum(counts.get(act, 0) for act in (Act.ACCEPT, Act.REJECT, Act.MERGE))
        left = review.left if review is not None else 0
        head = self.query_one(ReviewHead)
        head.show(title, place, decided, decided + left, (counts.get(Act.ACCEPT, 0), counts.get(Act.REJECT, 0)))
        sheet = self.card_sheet
        shown = card if not self.shows_left_out else None
        sheet.border_title = card_view.title(shown, self.looks) if shown else Content("")
        deck = (
            render.plain_content(f"→ {review.deck_title}", self.looks.dim)
            if review is not None and card
            else Content("")
        )
        sheet.border_subtitle = deck.truncate(max(0, sheet.size.width - 6), ellipsis=True)
        sheet.rebuild(top=True)
        self.query_one(ButtonBar).show(self.buttons())
        self.settle()

    def _lines(self, width: int) -> list[Line]:
        review, card = self.review, self.card
        if review is None:
            return self._reading(width)
        if self.shows_left_out:
            return review_lines.left_out_lines(review, width, self.looks)
        if card is None:
            return review_lines.end_lines(review, self.listed, width, self.looks)
        return card_view.card_view(review, card, self.made(card), width, self.looks)

    def _reading(self, width: int) -> list[Line]:
        if self.wrong is None:
            took = elapsed() - self.begun_s
            return review_lines.reading_lines(*self.progress, self.bytes, took, width, self.looks)
        words = [self.wrong.message, *([self.wrong.hint] if self.wrong.hint else []), "r tries again, esc goes back."]
        styles = (self.looks.again, self.looks.text, self.looks.dim)
        rows = [
            row
            for text, style in zip(words, styles, strict=False)
            for row in render.plain_text(text, style).wrap(max(1, width))
        ]
        return [Line(row) for row in rows]

    def restyle(self) -> None:
        """Paint everything anew in the colours of another theme."""
        super().restyle()
        self.pane.repaint()
        self.paint()

    def on_resize(self, _event: events.Resize) -> None:
        """Follow a new size."""
        self.call_after_refresh(self._resized)

    def _resized(self) -> None:
        if self.is_attached:
            self.paint()

    def do_try_again(self) -> None:
        """Read the document once more."""
        self.read()
        self.paint()

    # --- moving about ---

    def do_next_card(self) -> None:
        """Go to the next card, behind the last to the end."""
        self.go(self.at + 1)

    def do_card_before(self) -> None:
        """Go to the card before."""
        self.go(self.at - 1)

    def do_other_place(self) -> None:
        """Show the quote's next part that is out of sight, then the next of the places that say the same."""
        card = self.card
        if card is not None and not self.pane.to_more_light():
            self.place = (self.place + 1) % len(card.base.quotes)
            self.light()
            self.settle()

    def do_up(self) -> None:
        """Go to the sentence before, or up in a question."""
        if self.asking:
            self.query_one(Asking).move(-1)
        elif self.shows_left_out:
            self.card_sheet.scroll_rows(-1)
        else:
            self.pane.move(-1)

    def do_down(self) -> None:
        """Go to the next sentence, or down in a question."""
        if self.asking:
            self.query_one(Asking).move(1)
        elif self.shows_left_out:
            self.card_sheet.scroll_rows(1)
        else:
            self.pane.move(1)

    def do_page_up(self) -> None:
        """Scroll the document one page up."""
        self.pane.scroll_rows(1 - max(2, self.pane.room))

    def do_page_down(self) -> None:
        """Scroll the document one page down."""
        self.pane.scroll_rows(max(2, self.pane.room) - 1)

    def do_first(self) -> None:
        """Go to the document's beginning."""
        self.pane.to_end(last=False)

    def do_last(self) -> None:
        """Go to the document's end."""
        self.pane.to_end(last=True)

    def do_card_up(self) -> None:
        """Scroll a long card up."""
        self.card_sheet.scroll_rows(-max(1, self.card_sheet.room // 2))

    def do_card_down(self) -> None:
        """Scroll a long card down."""
        self.card_sheet.scroll_rows(max(1, self.card_sheet.room // 2))

    def _chosen_by_mouse(self) -> None:
        self.query_one(Notice).clear()

    # --- the end ---

    def do_next_document(self) -> None:
        """Review the next document, into the same deck."""
        path, *rest = self.request.then
        deck = self.review.deck_id if self.review is not None else self.request.deck_id
        self.keep_place()
        self.stage.open_review(replace(self.request, path=path, deck_id=deck, then=tuple(rest)))

    def do_skip_document(self) -> None:
        """Review the next document at once."""
        self.do_next_document()

    def do_study_kept(self) -> None:
        """Study the kept cards."""
        review = self.review
        if review is None:
            return
        cards = review.kept_cards()
        if not cards or not self.stage.open_session(Selection(cards=cards, new=len(cards))):
            self.tell("None of the kept cards is due or new today.")

    def do_leave_draft(self) -> None:
        """Leave the question, the sentence, then the review."""
        if self.asking:
            self.close_question()
        elif self.shows_left_out:
            self.do_left_out()
        elif self.review is not None and self.pane.chosen is not None:
            self.pane.leave_choice()
            self.pane.come_to_light()
            self.settle()
        else:
            self.stop()
            self.keep_place()
            self._close()

    def _close(self) -> None:
        """Go back, and say how the review goes on; where nothing could be read, back to the path that was typed."""
        self.stage.close_top()
        review, below = self.review, self.app.screen
        if review is None:
            if self.request.typed:
                self.stage.open_draft(self.request.typed)
            return
        if isinstance(below, DeckScreen) and review.deck_id:
            below.point_at(review.deck_id)
        said = [f"{plural(review.left, 'card')} left to decide; f goes on with the review."] if review.left else []
        if then := self.request.then:
            more = f" and {len(then) - _NAMED} more" if len(then) > _NAMED else ""
            said.append(f"Not opened yet: {', '.join(one_line(PurePath(one).name) for one in then[:_NAMED])}{more}.")
        if said:
            self.stage.say(" ".join(said))
