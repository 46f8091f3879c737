"""What becomes of a note that is written: a draft while it is typed, the note in its file, or a refusal that loses nothing."""

from contextlib import suppress

from textual.timer import Timer

from studydeck.errors import StudydeckError
from studydeck.services.writing.desk import Desk
from studydeck.services.writing.editing import ChangedMeanwhile, Checked, Saved
from studydeck.services.writing.form_words import Remark
from studydeck.tui.deck_screen import DeckScreen
from studydeck.tui.widgets.entry import Entry
from studydeck.tui.widgets.field import Field
from studydeck.tui.writing.form_screen import FormScreen


class Saving(FormScreen):
    """A screen on which a note is written.

    Attributes:
        desk: the note.
        checked: what was made of it last.
        refused: why it couldn't be saved the last time.
        comparing: whether the note as its file has it now stands in the place of the cards.
    """

    desk: Desk

    def __init__(self) -> None:
        """Make the screen; nothing was typed yet."""
        super().__init__()
        self.checked: Checked | None = None
        self.refused: StudydeckError | None = None
        self.comparing = False
        self._left = False  # saved or stepped out: there is no draft to keep any more
        self._check_soon: Timer | None = None
        self._keep_soon: Timer | None = None

    # --- what the form itself does ---

    def read(self) -> None:
        """Take what stands in the fields."""

    def begin_again(self, message: str) -> None:
        """Lay out the form anew, and say something."""

    # --- the draft ---

    def _keep(self, *, lasting: bool = False) -> None:
        self._keep_soon = None
        if self._left:
            return
        self.read()
        try:
            self.desk.keep(lasting=lasting)
        except (StudydeckError, OSError) as error:
            self.tell(f"What you type can't be kept on disk: {error}", "error")

    def stop(self) -> None:
        """Keep what was typed, as the program ends."""
        if not self._left and self.is_attached:
            self._keep(lasting=True)

    def on_unmount(self) -> None:
        """Keep what was typed, however the screen goes."""
        if not self._left:
            self._left = True
            with suppress(StudydeckError, OSError):  # the form has told already that nothing can be kept
                self.desk.keep()

    # --- saving ---

    def do_save(self) -> None:
        """Write the note, and go back to where it was opened."""
        saved = self._saved()
        if saved is not None:
            self._leave(_saying(saved))
        elif self._left:
            self._leave("Nothing was changed, so nothing was written.")

    def do_save_another(self) -> None:
        """Write the note and begin another of the same kind in the same deck."""
        saved = self._saved()
        if saved is None:
            return
        self._left = False
        self.desk = Desk(self.library, None, self.desk.deck_id, self.desk.kind)
        self.begin_again(f"Saved: {saved.path.name}, line {saved.line}. Now the next one.")

    def do_save_as_new(self) -> None:
        """Save what was typed as a note of its own."""
        self.read()
        saved = self.desk.save_as_new()
        self._leave(_saying(saved))

    def _saved(self) -> Saved | None:
        """Write the note; where it can't be, say why, and stay."""
        self.read()
        if self.desk.empty and self.desk.uid is None:
            self.tell("There is nothing to save yet.")
            return None
        checked = self.checked = self.desk.check()
        if checked.note is None:
            self._point_out(checked)
            return None
        try:
            saved = self.desk.save()
        except StudydeckError as error:
            self._refuse(error)
            return None
        self.refused, self._left = None, True
        return saved

    def _refuse(self, error: StudydeckError) -> None:
        """Stay with what was typed, as a draft too, and say why it isn't written."""
        self.refused = error
        self.show()
        self._keep(lasting=True)
        opened = self.desk.opened
        why = error.message.replace(str(opened.path), opened.path.name) if opened else error.message
        if self.has_other:
            more = "f10 saves yours as a new note, esc keeps it."
            more = f"f9 shows the other version, {more}" if self.other_text else more
        else:
            more = f"{error.hint} What you typed stays here; esc keeps it as a draft.".lstrip()
        self.tell(f"Not saved: {why} {more}", "error")

    @property
    def has_other(self) -> bool:
        """Whether it couldn't be saved because somebody else changed the note."""
        return isinstance(self.refused, ChangedMeanwhile) and self.desk.opened is not None

    @property
    def other_text(self) -> str:
        """The note as its file has it now, where that is why it couldn't be saved."""
        return str(getattr(self.refused, "text", ""))

    def _point_out(self, checked: Checked) -> None:
        """Say what keeps the note from being saved, and put the cursor there."""
        self.show()
        wrong = [remark for remark in self.desk.remarks(checked) if remark.kind in ("error", "todo")]
        if not wrong:
            return
        first = wrong[0]
        self.tell(f"Not saved yet: {with_line(first)}", "error")
        for entry in self.query("#form > Entry").results(Entry):  # the YAML
            entry.go_to(max(0, first.line - 1))
        field = next((field for field in self.query(Field) if field.slot.key == first.key), None)
        if field is not None:
            field.begin()

    def do_other_version(self) -> None:
        """Show the note as its file has it now, or its cards again."""
        self.comparing = not self.comparing
        self.show()

    # --- leaving ---

    def do_step_out(self) -> None:
        """Go back to where the note was opened; what was typed is kept as a draft."""
        self.read()
        try:
            kept = self.desk.keep()
        except (StudydeckError, OSError) as error:
            self.tell(f"{error} So what you typed stays here; ^r drops it.", "error")
            return
        again = "Opening the note again brings it back." if self.desk.uid else "A new note in this deck brings it back."
        self._leave(f"Not saved, but kept as a draft. {again}" if kept else "")

    def _leave(self, message: str) -> None:
        self._left = True
        deck_id = self.desk.deck_id
        self.stage.close_top()
        below = self.app.screen
        if isinstance(below, DeckScreen):
            below.point_at(deck_id)
        if message:
            self.stage.say(message)


def with_line(remark: Remark) -> str:
    """Return what is wrong, and in YAML on which line."""
    return f"Line {remark.line}: {remark.text}" if remark.line else remark.text


def _saying(saved: Saved) -> str:
    copied = " in your own copy of the deck" if saved.copied else ""
    return f"Saved{copied}: {saved.path.name}, line {saved.line}. u takes it back."
