"""Writing from any screen: a new note, the note on the screen, a new deck, and the same in one's own editor."""

from studydeck.errors import StudydeckError
from studydeck.tui.deck_screen import DeckScreen


class Writes(DeckScreen):
    """A screen with decks or cards on it; it says which note and which deck are meant."""

    def note_here(self) -> str | None:
        """Return the uid of the note that the screen is about now, or None."""
        return None

    def deck_here(self) -> str | None:
        """Return the id of the deck that the screen is about now, or None where it could be any."""
        return None

    def can(self, command: str) -> bool:
        """Whether there is a note to edit, or a deck to open."""
        if command == "edit":
            return self.note_here() is not None
        if command == "edit-outside":
            return self.note_here() is not None or self.deck_here() is not None
        return super().can(command)

    def do_edit(self) -> None:
        """Open the form of the note that is meant."""
        self.stage.open_edit(self.note_here(), self.deck_here(), None)

    def do_new_note(self) -> None:
        """Begin a note in the deck that is meant."""
        self.stage.open_edit(None, self.deck_here(), None)

    def do_new_deck(self) -> None:
        """Begin a deck."""
        self.stage.open_new_deck()

    def do_edit_outside(self) -> None:
        """Open the deck file in one's own editor, at the note's line, and take in what came of it."""
        from studydeck.services.writing import outside_editor
        from studydeck.tui.writing.outside import edit_file

        place = outside_editor.place_of(self.library, self.note_here(), self.deck_here() or "")
        failed: StudydeckError | None = None
        try:
            edit_file(self.app, place.path, place.line)
        except StudydeckError as error:
            failed = error  # what the editor saved before it failed is taken in all the same
        back = outside_editor.returned(self.library, place.path)
        self.back_on_top()
        if failed is not None:
            self.tell(str(failed), "error")
            return
        copied = " It is your own copy of the deck now." if place.copied else ""
        listed = " `!` on the first screen lists them." if back.problems else ""
        said = back.said.replace(str(place.path), place.path.name)
        self.tell(f"{said}{copied}{listed}", "warning" if back.problems else "note")
