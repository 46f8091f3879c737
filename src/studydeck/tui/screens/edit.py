"""Writing a note: its form or its YAML, the cards it makes, and what is wrong with it, all while it is typed."""

from typing import ClassVar

from textual import events
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Container, VerticalScroll

from studydeck.errors import StudydeckError
from studydeck.services.wording import plural
from studydeck.services.writing import forms
from studydeck.services.writing.desk import Desk
from studydeck.services.writing.form_words import Remark
from studydeck.tui.commands import Command, bindings
from studydeck.tui.widgets.entry import Entry
from studydeck.tui.widgets.field import Field, Remarks
from studydeck.tui.widgets.footer import Footer
from studydeck.tui.widgets.form_lines import FoldLine, HeadLine, SayingLine
from studydeck.tui.widgets.notice import Notice
from studydeck.tui.widgets.sheet import Line, Sheet
from studydeck.tui.writing.preview_lines import other_version_lines, preview_lines
from studydeck.tui.writing.saving import Saving, with_line
from studydeck.tui.writing.table_commands import IN_TABLE, TableCommands

_CHECKED_AFTER_S, _KEPT_AFTER_S = 0.1, 0.25
_SCROLLS = frozenset({"up", "down", "page-up", "page-down", "first", "last"})


class EditScreen(TableCommands, Saving):
    """Shows a note's form; every key but the form's own ones is typed."""

    KIND = "edit"
    CSS_PATH = ["../widgets/fields.tcss", "edit.tcss"]  # noqa: RUF012 - as Textual declares it
    BINDINGS: ClassVar[list[BindingType]] = [*bindings("edit")]

    def __init__(self, desk: Desk) -> None:
        """Make the screen of a note."""
        super().__init__()
        self.desk = desk
        self.unfolded = False
        self.cards_alone = False
        self._stale = True  # whether the fields still show what was there before
        self._begins_at: Field | None = None  # where the cursor goes, if not where it usually begins

    def compose(self) -> ComposeResult:
        """Lay out the head, the form, the cards, notice and footer."""
        yield HeadLine()
        yield SayingLine()
        with Container(id="desk"):
            yield VerticalScroll(id="form", can_focus=False)
            yield Sheet(self._card_lines)
        yield Notice()
        yield Footer()

    async def on_mount(self) -> None:
        """Show the note, and say where a draft of it was kept."""
        await self._lay_out()
        if self.desk.restored:
            self.tell("What you typed last time is here again, not saved yet. ^r drops it.")

    # --- laying out ---

    async def _lay_out(self) -> None:
        """Make the form anew, or the YAML, and put the cursor where one begins."""
        form = self.query_one("#form", VerticalScroll)
        desk = self.desk
        with self.app.batch_update():
            await form.remove_children()
            if desk.as_yaml:
                await form.mount(Entry(desk.text, several=True, name="yaml"), Remarks())
            else:
                await form.mount_all([*(Field(slot, desk.values[slot.key]) for slot in self._wanted()), FoldLine()])
        self._stale = False
        self.set_class(desk.as_yaml, "-yaml")
        self._show_folded()
        self._check()
        self.call_later(self.begin_typing)

    def _wanted(self) -> list[forms.Slot]:
        """Return the fields that are shown: the main ones, what is filled, and all once they are asked for."""
        values = self.desk.values
        return [
            slot for slot in self.desk.slots if self.unfolded or slot.main or forms.is_filled(slot, values[slot.key])
        ]

    def _show_folded(self) -> None:
        shown = {field.slot.key for field in self.query(Field)}
        for line in self.query(FoldLine):
            line.show([slot.label for slot in self.desk.slots if slot.key not in shown])

    def begin(self) -> None:
        """Put the cursor into the first field that is empty and main, else into the first."""
        if self.desk.as_yaml:
            for entry in self.query("#form > Entry").results(Entry):
                entry.go_to(0)
                self.set_focus(entry)
            return
        fields = list(self.query(Field))
        at, self._begins_at = self._begins_at, None
        if at is not None and at.is_attached:
            at.begin()
        elif fields:
            (fields[0] if self.desk.uid else self._first_empty(fields)).begin()

    def _first_empty(self, fields: list[Field]) -> Field:
        empty = (field for field in fields if field.slot.main and not forms.is_filled(field.slot, field.value))
        return next(empty, fields[0])

    def late_key(self, event: events.Key) -> None:
        """Go back to the form from the cards where somebody begins to type."""
        if self.cards_alone and event.is_printable:
            self.do_cards()
        super().late_key(event)

    # --- while it is typed ---

    def on_text_area_changed(self) -> None:
        """Take in what was typed."""
        self._typed()

    def on_tick_changed(self) -> None:
        """Take in a yes or no."""
        self._typed()

    def on_table_field_changed(self) -> None:
        """Take in a row or a subject that came or went."""
        self._typed()

    def _typed(self) -> None:
        before = self.desk.text, dict(self.desk.values)
        self.read()
        notice = self.query_one(Notice)
        if notice.kind == "error" and self.refused is None and before != (self.desk.text, self.desk.values):
            notice.clear()  # it is about what stood there before
        if self._check_soon is None:
            self._check_soon = self.set_timer(_CHECKED_AFTER_S, self._check)
        if self._keep_soon is None:
            self._keep_soon = self.set_timer(_KEPT_AFTER_S, self._keep)

    def read(self) -> None:
        """Take what stands in the fields."""
        desk = self.desk
        if self._stale:
            return
        if desk.as_yaml:
            for entry in self.query("#form > Entry").results(Entry):
                desk.text = entry.text
        else:
            for field in self.query(Field):
                desk.values[field.slot.key] = field.value

    def _check(self) -> None:
        self._check_soon = None
        if not self.is_attached or self._left:
            return
        self.read()
        try:
            self.checked = self.desk.check()
        except StudydeckError as error:
            self.checked = None
            self.tell(str(error), "error")
        self.show()

    # --- painting ---

    def show(self) -> None:
        """Bring everything beside the fields up to date."""
        remarks = self._remarks()
        for field in self.query(Field):
            own = [remark for remark in remarks if remark.key == field.slot.key and remark.kind != "todo"]
            field.show(tuple((remark.kind, remark.text) for remark in own))
        for lines in self.query("#form > Remarks").results(Remarks):
            lines.show(tuple((remark.kind, with_line(remark)) for remark in remarks if not remark.key))
        self.query_one(HeadLine).show(self._title(), self._standing(remarks))
        self.query_one(SayingLine).show(self._sayings())
        self.query_one(Sheet).rebuild()
        self.settle()

    def _remarks(self) -> list[Remark]:
        if self.checked is None or self.desk.empty:
            return []
        return self.desk.remarks(self.checked)

    def _title(self) -> tuple[str, str]:
        kind = self.desk.kind or "note"
        return (f"{kind.capitalize()}" if self.desk.uid else f"New {kind}"), self.desk.deck_title

    def _standing(self, remarks: list[Remark]) -> tuple[str, str]:
        """Return in a few words how far the note is, and how that looks."""
        checked = self.checked
        if checked is None or self.desk.empty:
            return "", "dim"
        if checked.note is None:
            return "not complete yet", "dim"
        cards = plural(len(checked.faces), "card")
        return (f"{cards} · {plural(len(remarks), 'remark')}", "hard") if remarks else (f"{cards} · ready", "good")

    def _sayings(self) -> list[str]:
        """Return what is to be known of this note before it is saved."""
        desk = self.desk
        found = [desk.why_yaml] if desk.why_yaml else []
        if desk.copies:
            found.append(
                "This deck came with studydeck: saving makes a copy of it in your folder, and keeps all progress."
            )
        return found

    def _card_lines(self, width: int) -> list[Line]:
        if self.comparing and self.other_text:
            return other_version_lines(self.other_text, width, self.looks)
        shown = {field.slot.key for field in self.query(Field)}
        whole = [] if self.desk.as_yaml else self._remarks()
        told = tuple((one.kind, one.text) for one in whole if one.kind == "todo" or one.key not in shown)
        return preview_lines(self.library, self.desk, self.checked, told, width, self.looks)

    def restyle(self) -> None:
        """Paint everything anew in the colours of another theme."""
        super().restyle()
        self.show()

    # --- what works now ---

    def can(self, command: str) -> bool:
        """Whether a command does something with this note, where the cursor is."""
        if command in _SCROLLS:
            return self.cards_alone
        if command in IN_TABLE:
            return self.table() is not None and not self.cards_alone
        if command == "add-row":
            return self.any_table() is not None and not self.cards_alone
        if command == "more-fields":
            return not self.desk.as_yaml and any(line.labels for line in self.query(FoldLine))
        if command == "save-another":
            return self.desk.uid is None
        if command == "start-over":
            return self.desk.changed or bool(self.desk.dropped)
        if command == "other-version":
            return self.has_other and bool(self.other_text)
        if command == "save-as-new":
            return self.has_other
        return True

    def name_of(self, command: Command) -> str:
        """Return what the footer calls a command now."""
        if command.id == "as-yaml":
            return "Form" if self.desk.as_yaml else "YAML"
        if command.id == "cards":
            return "Form" if self.cards_alone else "Cards"
        if command.id == "start-over" and not self.desk.changed:
            return "Bring back"
        return command.name

    def sheet(self) -> Sheet | None:
        """The cards scroll while they fill the screen."""
        return self.query_one(Sheet)

    # --- commands ---

    def begin_again(self, message: str) -> None:
        """Lay out the form anew, and say something."""
        self._stale = True
        self.hold()  # what is typed from now on is for the new fields

        async def lay_out() -> None:
            await self._lay_out()
            if message:
                self.tell(message)

        self.call_next(lay_out)

    def do_more_fields(self) -> None:
        """Show the fields that are folded away, and go to the first of them."""
        self.unfolded = True
        self.hold()
        self.call_next(self._unfold)

    async def _unfold(self) -> None:
        there = {field.slot.key: field for field in self.query(Field)}
        form = self.query_one("#form", VerticalScroll)
        fold = self.query_one(FoldLine)
        fresh: list[Field] = []
        with self.app.batch_update():
            together: list[Field] = []  # with no field between them that is there already
            for slot in self.desk.slots:
                if slot.key not in there:
                    together.append(Field(slot, self.desk.values[slot.key]))
                elif together:
                    await form.mount_all(together, before=there[slot.key])
                    fresh, together = [*fresh, *together], []
            await form.mount_all(together, before=fold)
        fresh += together
        self._begins_at = fresh[0] if fresh else None
        self._show_folded()
        self.call_later(self.begin_typing)

    def do_cards(self) -> None:
        """Let the cards fill the screen, or go back to the form."""
        self.cards_alone = not self.cards_alone
        self.set_class(self.cards_alone, "-cards")
        if self.cards_alone:
            self.set_focus(None)
            self.call_after_refresh(self.query_one(Sheet).rebuild, top=True)
        elif self._last is not None and self._last.is_attached:
            self.set_focus(self._last)

    def do_as_yaml(self) -> None:
        """Go from the form to the note's YAML, or back."""
        self.read()
        self.desk.turn()
        self.begin_again("")

    def do_form_outside(self) -> None:
        """Write the note in one's own editor, and come back with it."""
        from studydeck.tui.writing.outside import text_from_editor

        self.read()
        self._keep(lasting=True)
        before = self.desk.yaml()
        after, failed = text_from_editor(self.app, self.library, f"outside-{self.desk.draft_name}", before)
        if after.strip() == before.strip():
            self.tell(failed.message if failed else "Nothing was changed in the editor.", "error" if failed else "note")
            return
        self.desk.replace_text(after)
        self.desk.keep()
        self.begin_again(
            f"{failed.message} What it saved is here." if failed else "Taken over from the editor; ^s saves it."
        )

    def do_start_over(self) -> None:
        """Drop what was typed, or bring it back."""
        self.read()
        dropping = self.desk.changed
        self.desk.start_over()
        self.begin_again("Dropped what was typed; ^r brings it back." if dropping else "What was typed is back.")

    def do_step_out(self) -> None:
        """Go back from the cards to the form, and from the form to where it was opened."""
        if self.cards_alone:
            self.do_cards()
        else:
            super().do_step_out()
