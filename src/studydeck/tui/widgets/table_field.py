"""The table of a difference: the subjects at the top, a row for each aspect; rows and subjects come and go."""

from collections.abc import Iterator

from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.events import Resize
from textual.message import Message

from studydeck.services.writing.form_values import Table
from studydeck.tui.widgets.entry import Entry
from studydeck.tui.widgets.painted import Painted

_NARROWEST = 15  # cells of a column; where there is less room, a row's cells stand beneath each other
_FEWEST_SUBJECTS, _MOST_SUBJECTS = 2, 9


class Corner(Painted):
    """What stands above the aspects' names."""

    def paint(self, width: int) -> Content:
        """Return the word."""
        return Content.styled("Aspect", self.looks.dim).truncate(width)


class TableRow(Horizontal):
    """One row: the aspect's name (nothing above the names of the subjects) and a cell for each subject."""

    def __init__(self, name: str | None, cells: tuple[str, ...]) -> None:
        """Make a row; without a name it is that of the subjects."""
        super().__init__()
        self.head = name is None
        self.name_cell = Corner() if name is None else Entry(name, says="aspect")
        self.cells = [self._cell(text, n) for n, text in enumerate(cells)]

    def _cell(self, text: str, number: int) -> Entry:
        entry = Entry(text, says=f"{'subject' if self.head else 'side'} {number + 1}")
        entry.set_class(not self.head, "-side")
        return entry

    def compose(self) -> ComposeResult:
        """Lay out the cells beside each other."""
        yield self.name_cell
        yield from self.cells

    @property
    def aspect(self) -> str:
        """The name of the row."""
        return self.name_cell.text.strip() if isinstance(self.name_cell, Entry) else ""

    @property
    def texts(self) -> tuple[str, ...]:
        """What stands in the cells."""
        return tuple(cell.text.strip() for cell in self.cells)

    def add(self) -> None:
        """Add an empty cell at the right."""
        self.cells.append(self._cell("", len(self.cells)))
        self.mount(self.cells[-1])

    def take(self, number: int) -> None:
        """Take a cell away."""
        self.cells.pop(number).remove()

    def begin(self, column: int = -1) -> None:
        """Put the cursor into a cell, or into the name."""
        cell = self.cells[min(column, len(self.cells) - 1)] if column >= 0 or self.head else self.name_cell
        # At once: what is typed right behind goes there.
        self.screen.set_focus(cell)


class TableField(Vertical):
    """A table to type in."""

    class Changed(Message):
        """Rows or subjects were added or taken away."""

    def __init__(self, table: Table) -> None:
        """Make the table as it stands in the note."""
        super().__init__()
        self._first = table
        self._rows: list[TableRow] = _rows_of(table)

    def compose(self) -> ComposeResult:
        """Lay out the rows."""
        yield from self._rows

    def on_resize(self, _event: Resize) -> None:
        """Look again whether the cells fit beside each other."""
        self._stack()

    @property
    def table(self) -> Table:
        """What stands in it now."""
        head, *rows = self._rows
        return Table(head.texts, tuple((row.aspect, row.texts) for row in rows))

    def set(self, table: Table) -> None:
        """Show another table."""
        now = self.table
        if table == now:
            return
        if len(table.rows) != len(now.rows) or len(table.subjects) != len(now.subjects):
            self._build(table)
            return
        for entry, text in zip(self._rows[0].cells, table.subjects, strict=True):
            entry.set(text)
        for row, (name, sides) in zip(self._rows[1:], table.rows, strict=True):
            if isinstance(row.name_cell, Entry):
                row.name_cell.set(name)
            for entry, text in zip(row.cells, sides, strict=True):
                entry.set(text)

    def begin(self) -> None:
        """Put the cursor where something is missing: a subject, an aspect's name, a side; else into the first subject."""
        self.screen.set_focus(next(self._missing(), self._rows[0].cells[0]))

    def _missing(self) -> Iterator[Entry]:
        head, *rows = self._rows
        yield from (cell for cell in head.cells if not cell.text.strip())
        for row in rows:
            empty = [cell for cell in row.cells if not cell.text.strip()]
            if isinstance(row.name_cell, Entry) and not row.aspect:
                yield row.name_cell
            elif len(row.cells) - len(empty) < _FEWEST_SUBJECTS:
                yield empty[0]

    # --- rows and columns ---

    def add_row(self) -> None:
        """Add an aspect beneath the one with the cursor, and go there."""
        at = self._row_here()
        row = TableRow("", ("",) * len(self._rows[0].cells))
        self.mount(row, after=self._rows[at])
        self._rows.insert(at + 1, row)
        row.begin()
        self.post_message(self.Changed())

    def remove_row(self) -> bool:
        """Take the aspect with the cursor away; return whether there was one to take."""
        at = self._row_here()
        if at <= 0:
            return False
        if len(self._rows) == 2:
            self.add_row()
        row = self._rows.pop(at)
        self._rows[min(at, len(self._rows) - 1)].begin()
        row.remove()
        self.post_message(self.Changed())
        return True

    def add_subject(self) -> bool:
        """Add a subject at the right; return whether there is room for one more."""
        count = len(self._rows[0].cells)
        if count >= _MOST_SUBJECTS:
            return False
        for row in self._rows:
            row.add()
        self._stack()
        self._rows[0].begin(count)
        self.post_message(self.Changed())
        return True

    def remove_subject(self) -> bool:
        """Take the subject with the cursor away; return whether one could be: two stay."""
        at = self._column_here()
        if len(self._rows[0].cells) <= _FEWEST_SUBJECTS or at < 0:
            return False
        self._rows[0].begin(at - 1 if at else 1)
        for row in self._rows:
            row.take(at)
        self._stack()
        self.post_message(self.Changed())
        return True

    # The screen's word for where the cursor is: a field hears of it later.

    def _row_here(self) -> int:
        here = self.screen.focused
        return next((n for n, row in enumerate(self._rows) if here in (row.name_cell, *row.cells)), len(self._rows) - 1)

    def _column_here(self) -> int:
        here = self.screen.focused
        return next((n for row in self._rows for n, cell in enumerate(row.cells) if cell is here), -1)

    def _stack(self) -> None:
        """Put the cells of a row beneath each other where they would be too narrow beside each other."""
        self.set_class(self.size.width < _NARROWEST * (len(self._rows[0].cells) + 1), "-stacked")

    def _build(self, table: Table) -> None:
        """Make all rows anew."""
        with self.app.batch_update():
            self.remove_children()
            self._rows = _rows_of(table)
            self.mount_all(self._rows)
        self._stack()
        self.post_message(self.Changed())


def _rows_of(table: Table) -> list[TableRow]:
    return [TableRow(None, table.subjects), *(TableRow(name, cells) for name, cells in table.rows)]
