"""The form of a drafted card, where the card stood: the document with the quote stays beside it."""

from contextlib import suppress
from typing import ClassVar

from textual import events
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Container, VerticalScroll
from textual.timer import Timer

from studydeck.drafting.document import Span
from studydeck.errors import StudydeckError
from studydeck.services.drafting.card_content import Content
from studydeck.services.drafting.card_form import content_of, slots_of, values_of
from studydeck.services.drafting.placing import missing
from studydeck.services.writing import drafts
from studydeck.tui.commands import Command, bindings
from studydeck.tui.drafting.card_writing import CardWriting, keep_typed, typed_before
from studydeck.tui.drafting.document_pane import DocumentPane
from studydeck.tui.widgets.field import Field
from studydeck.tui.widgets.footer import Footer
from studydeck.tui.widgets.form_lines import HeadLine
from studydeck.tui.widgets.notice import Notice
from studydeck.tui.writing.form_screen import FormScreen

_KEPT_AFTER_S = 0.25


class DraftEditScreen(FormScreen):
    """Asks what a card is to say."""

    KIND = "draft-edit"
    CSS_PATH = ["../widgets/fields.tcss", "draft_edit.tcss"]  # noqa: RUF012 - as Textual declares it
    BINDINGS: ClassVar[list[BindingType]] = [*bindings("draft-edit")]
    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (76, "-normal"), (120, "-wide")]  # noqa: RUF012 - as Textual declares it

    def __init__(self, writing: CardWriting) -> None:
        """Make the form of a card."""
        super().__init__()
        self.writing = writing
        self._first = values_of(writing.content)
        self._left = False
        self._keep_soon: Timer | None = None

    def compose(self) -> ComposeResult:
        """Lay out the head, the document beside the fields, notice and footer."""
        before = typed_before(self.library, self.writing.draft)
        self._restored = bool(before)
        yield HeadLine()
        with Container(id="body"):
            yield DocumentPane()
            with VerticalScroll(id="form", can_focus=False):
                for slot in slots_of(self.writing.content):
                    yield Field(slot, before.get(slot.key, self._first[slot.key]))
        yield Notice()
        yield Footer()

    def on_mount(self) -> None:
        """Show the document where it stood, and what was typed the last time."""
        self.call_later(self.begin_typing)
        self.call_after_refresh(self._show_document)
        self.show()
        if self._restored:
            self.tell("What you typed last time is here again. ^r drops it.")

    def _show_document(self) -> None:
        pane = self.query_one(DocumentPane)
        pane.open(self.writing.pages)
        pane.top = self.writing.top
        pane.light({piece: [Span(*span) for span in spans] for piece, spans in self.writing.lit.items()}, {})
        self.settle()  # whether there is more of it than is in sight is known only now

    def begin(self) -> None:
        """Begin with the first empty field, else with the first that is likely to be changed."""
        fields = list(self.query(Field))
        empty = (field for field in fields if not str(field.value).strip() and field.slot.key != "aspect")
        usual = next((field for field in fields if field.slot.key in ("meaning", "items", "text", "aspect")), fields[0])
        next(empty, usual).begin()

    # --- while it is typed ---

    @property
    def values(self) -> dict[str, str]:
        """What stands in the fields."""
        return {field.slot.key: str(field.value) for field in self.query(Field)}

    @property
    def typed(self) -> Content:
        """What the card would say."""
        return content_of(self.writing.content, self.values)

    def on_text_area_changed(self) -> None:
        """Take in what was typed."""
        self._typed()

    def on_tick_changed(self) -> None:
        """Take in a yes or no."""
        self._typed()

    def _typed(self) -> None:
        notice = self.query_one(Notice)
        if notice.kind == "error":
            notice.clear()  # it is about what stood there before
        self.show()
        if self._keep_soon is None:
            self._keep_soon = self.set_timer(_KEPT_AFTER_S, self._keep)

    def _keep(self, *, lasting: bool = False) -> None:
        self._keep_soon = None
        if self._left or not self.is_attached:
            return
        values = self.values
        try:
            if values != self._first:
                keep_typed(self.library, self.writing.draft, values, lasting=lasting)
            else:
                drafts.drop(self.library, self.writing.draft)
        except (StudydeckError, OSError) as error:
            self.tell(f"What you type can't be kept on disk: {error}", "error")

    def show(self) -> None:
        """Show how far the card is."""
        lack = missing(self.typed)
        self.query_one(HeadLine).show((self.writing.title, ""), (lack or "can be kept", "dim" if lack else "good"))
        self.settle()

    def restyle(self) -> None:
        """Paint everything anew in the colours of another theme."""
        super().restyle()
        self.query_one(DocumentPane).repaint()
        self.show()

    def stop(self) -> None:
        """Keep what was typed, as the program ends."""
        if self.is_attached:
            self._keep(lasting=True)

    def on_unmount(self) -> None:
        """Keep what was typed, however the screen goes."""
        if not self._left:
            with suppress(StudydeckError, OSError):
                self._keep(lasting=True)

    def on_mouse_scroll_down(self, event: events.MouseScrollDown) -> None:
        """Nothing but the document and the fields scrolls."""
        event.stop()

    # --- commands ---

    def can(self, command: str) -> bool:
        """Whether a command does something with this card."""
        if command == "save-and-keep":
            return self.writing.can_keep
        if command == "undo-typing":
            return self.is_mounted and self.values != self._first
        if command.startswith("document-"):
            return self.is_mounted and not self._document.fits
        if command == "to-quote":
            return self.is_mounted and not self._document.sees_light
        return True

    @property
    def _document(self) -> DocumentPane:
        return self.query_one(DocumentPane)

    def do_document_up(self) -> None:
        """Scroll the document up."""
        self._document.scroll_rows(-1)

    def do_document_down(self) -> None:
        """Scroll the document down."""
        self._document.scroll_rows(1)

    def do_document_page_up(self) -> None:
        """Scroll the document one page up."""
        self._document.scroll_rows(1 - max(2, self._document.room))

    def do_document_page_down(self) -> None:
        """Scroll the document one page down."""
        self._document.scroll_rows(max(2, self._document.room) - 1)

    def do_to_quote(self) -> None:
        """Bring the quote back into sight."""
        self._document.come_to_light()

    def name_of(self, command: Command) -> str:
        """Return what the footer calls a command now: saving a card of one's own keeps it."""
        return "Keep it" if command.id == "save-card" and self.writing.own else command.name

    def do_save_card(self) -> None:
        """Take over what was typed."""
        self._take(keep=False)

    def do_save_and_keep(self) -> None:
        """Take over what was typed, and keep the card."""
        self._take(keep=True)

    def _take(self, *, keep: bool) -> None:
        typed = self.typed
        if (lack := missing(typed)) and (keep or self.writing.own):
            self.tell(f"Not kept yet: {lack}", "error")
            return
        self._keep(lasting=True)
        self._left = True
        self.stage.close_top()
        try:
            self.writing.take(typed, keep)
        except StudydeckError as error:
            self.stage.say(f"{error} What you typed is kept: opening the form again brings it back.", "error")

    def do_undo_typing(self) -> None:
        """Drop what was typed."""
        for field in self.query(Field):
            field.set(self._first[field.slot.key])
        drafts.drop(self.library, self.writing.draft)
        self.tell("Dropped what was typed.")

    def do_leave_card_form(self) -> None:
        """Go back; what was typed is kept."""
        typed = self.values != self._first
        self._keep(lasting=True)
        self._left = True
        self.stage.close_top()
        if typed:
            self.stage.say("Not taken over, but kept: opening the form again brings it back.")
