"""A new deck: its title and what else stands at its top; then straight into its first note."""

import json
from pathlib import Path
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import VerticalScroll
from textual.timer import Timer

from studydeck.core.text import one_line
from studydeck.errors import StudydeckError
from studydeck.services.writing import drafts, new_decks
from studydeck.services.writing.forms import Shape, Slot
from studydeck.services.writing.new_decks import UnfitDeckError
from studydeck.tui.commands import bindings
from studydeck.tui.widgets.field import Field
from studydeck.tui.widgets.footer import Footer
from studydeck.tui.widgets.form_lines import HeadLine, SayingLine
from studydeck.tui.widgets.notice import Notice
from studydeck.tui.writing.form_screen import FormScreen

DRAFT = "new-deck"
_KEPT_AFTER_S = 0.25
_SLOTS = (
    Slot("title", "Title", Shape.LINE, "what the deck is called"),
    Slot("description", "About", Shape.TEXT, "what it is about; may stay empty"),
    Slot("tags", "Tags", Shape.WORDS, "of all its notes, commas between them; may stay empty"),
    Slot("folder", "Folder", Shape.LINE, "such as Languages/Spanish; may stay empty"),
    Slot("id", "Id", Shape.LINE, "begins its cards' keys; may stay empty"),
)


class NewDeckScreen(FormScreen):
    """Asks for what a deck begins with."""

    KIND = "new-deck"
    CSS_PATH = ["../widgets/fields.tcss", "new_deck.tcss"]  # noqa: RUF012 - as Textual declares it
    BINDINGS: ClassVar[list[BindingType]] = [*bindings("new-deck")]

    def __init__(self) -> None:
        """Make the screen, with what was typed the last time and not used."""
        super().__init__()
        self._left = False
        self._keep_soon: Timer | None = None
        self._typed_before: dict[str, str] = {}
        self._shown: dict[str, str] = {}

    def compose(self) -> ComposeResult:
        """Lay out the head, the fields, notice and footer."""
        before = self._typed_before = _kept(drafts.kept(self.library, DRAFT))
        yield HeadLine()
        yield SayingLine()
        with VerticalScroll(id="form", can_focus=False):
            yield from (Field(slot, before.get(slot.key, "")) for slot in _SLOTS)
        yield Notice()
        yield Footer()

    def on_mount(self) -> None:
        """Show what was typed the last time."""
        self.call_later(self.begin_typing)
        self.show()
        if self._typed_before:
            self.tell("What you typed last time is here again.")

    def begin(self) -> None:
        """Begin with the title."""
        self.query(Field).first().begin()

    # --- while it is typed ---

    @property
    def values(self) -> dict[str, str]:
        """What stands in the fields."""
        return {field.slot.key: str(field.value) for field in self.query(Field)}

    def plan(self) -> tuple[str, Path]:
        """Return the id and the file of the deck as it would be made.

        Raises:
            UnfitDeckError: it can't be.
        """
        values = self.values
        return new_decks.plan(self.library, values["title"], one_line(values["id"]), values["folder"])

    def on_text_area_changed(self) -> None:
        """Show what follows from what was typed, and keep it."""
        values = self.values
        notice = self.query_one(Notice)
        if notice.kind == "error" and values != self._shown:
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
            if any(text.strip() for text in values.values()):
                drafts.keep(self.library, DRAFT, json.dumps(values, ensure_ascii=False), lasting=lasting)
            else:
                drafts.drop(self.library, DRAFT)
        except (StudydeckError, OSError) as error:
            self.tell(f"What you type can't be kept on disk: {error}", "error")

    def show(self) -> None:
        """Show the id and the file that the deck would have, and what is wrong with it."""
        self._shown = values = self.values
        wrong: UnfitDeckError | None = None
        sayings: list[str] = []
        try:
            deck_id, path = self.plan()
            sayings = [f"Its file: {path}", f"Its id: {deck_id}"]
        except UnfitDeckError as error:
            wrong = error
        self.query_one(HeadLine).show(("New deck", ""), ("" if wrong else "ready", "good"))
        self.query_one(SayingLine).show(sayings)
        for field in self.query(Field):
            told = wrong is not None and wrong.about == field.slot.key and bool(values[field.slot.key].strip())
            field.show((("error", str(wrong)),) if told else ())
        self.settle()

    def restyle(self) -> None:
        """Paint everything anew in the colours of another theme."""
        super().restyle()
        self.show()

    # --- commands ---

    def do_make_deck(self) -> None:
        """Write the deck's file, and go on with its first note."""
        values = self._shown = self.values
        tags = tuple(dict.fromkeys(one_line(tag) for tag in values["tags"].split(",") if tag.strip()))
        try:
            deck_id = new_decks.create(
                self.library,
                values["title"],
                one_line(values["id"]),
                values["folder"],
                tags,
                description=values["description"].strip(),
            )
        except UnfitDeckError as error:
            next(field for field in self.query(Field) if field.slot.key == error.about).begin()
            self.tell(str(error), "error")
            return
        self._left = True
        drafts.drop(self.library, DRAFT)
        self.stage.close_top()
        self.stage.open_edit(None, deck_id, None)

    def do_step_out(self) -> None:
        """Go back; what was typed is kept as a draft."""
        self._keep(lasting=True)
        typed = any(text.strip() for text in self.values.values())
        self._left = True
        self.stage.close_top()
        if typed:
            self.stage.say("The deck wasn't made; what you typed is kept, N brings it back.")

    def stop(self) -> None:
        """Keep what was typed, as the program ends."""
        self._keep(lasting=True)


def _kept(draft: str | None) -> dict[str, str]:
    try:
        data = json.loads(draft) if draft else {}
    except ValueError:
        return {}
    return {key: text for key, text in data.items() if isinstance(text, str)} if isinstance(data, dict) else {}
