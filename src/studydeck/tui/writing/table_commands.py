"""The commands of a form with a table: rows and subjects come and go."""

from studydeck.tui.deck_screen import DeckScreen
from studydeck.tui.widgets.table_field import TableField

IN_TABLE = frozenset({"remove-row", "add-subject", "remove-subject"})


class TableCommands(DeckScreen):
    """A screen on which a table may be typed in."""

    def table(self) -> TableField | None:
        """The table with the cursor, if there is one."""
        here = self.focused
        return next((parent for parent in here.ancestors if isinstance(parent, TableField)), None) if here else None

    def any_table(self) -> TableField | None:
        """The form's table, wherever the cursor is."""
        return next(iter(self.query(TableField)), None)

    def do_add_row(self) -> None:
        """Add an aspect: beneath the one with the cursor, or at the end."""
        if (table := self.any_table()) is not None:
            table.add_row()

    def do_remove_row(self) -> None:
        """Take an aspect away."""
        if (table := self.table()) is not None and not table.remove_row():
            self.tell("The cursor must be in an aspect's row.")

    def do_add_subject(self) -> None:
        """Add a subject."""
        if (table := self.table()) is not None and not table.add_subject():
            self.tell("A digit chooses among at most 9 subjects.")

    def do_remove_subject(self) -> None:
        """Take a subject away."""
        if (table := self.table()) is not None and not table.remove_subject():
            self.tell("A difference has two subjects at least; the cursor says which one goes.")
