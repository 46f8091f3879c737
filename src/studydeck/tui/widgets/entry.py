"""A field of text in a form: it grows with what is typed, cleans what is pasted, and hands the cursor on."""

from collections.abc import Iterable, Iterator, Sequence
from types import SimpleNamespace
from typing import ClassVar, cast

from rich.containers import Lines
from rich.text import Text
from textual import events
from textual.binding import Binding, BindingType
from textual.document._document import Selection
from textual.geometry import Region
from textual.strip import Strip
from textual.widgets import TextArea

from studydeck.core.text import clean

_LONG = 2_000  # characters of a line
_TAKEN = {"ctrl+e", "f6", "f7"}  # the form's own keys; `end` goes to the end of the line as well


def _own_bindings() -> Iterator[BindingType]:
    """Yield what a text area binds, without the keys that the form needs."""
    for binding in TextArea.BINDINGS:
        if isinstance(binding, Binding):
            keys = [key for key in binding.key.split(",") if key not in _TAKEN]
            if keys:
                yield Binding(",".join(keys), binding.action, binding.description, show=False)


class _LongLine(Text):
    """A long line of text; only the row that is painted is cut out of it, where Textual cuts out all for each of them."""

    def divide(self, offsets: Iterable[int]) -> Lines:
        """Return its rows, each made when it is asked for."""
        return cast("Lines", _Rows(self, (0, *offsets, len(self))))


class _Rows:
    """The rows of a long line: the first one that is asked for in full, of the others only the text."""

    def __init__(self, line: Text, edges: Sequence[int]) -> None:
        self._line, self._edges, self._given = line, edges, False

    def __getitem__(self, number: int) -> Text | SimpleNamespace:
        start, end = self._edges[number], self._edges[number + 1]
        if self._given:
            return SimpleNamespace(plain=self._line.plain[start:end])  # its tabs are counted, nothing else
        self._given = True
        return Text.divide(self._line, (start, end))[1]


class Entry(TextArea, inherit_bindings=False):
    """Text of one line or of several.

    Attributes:
        several: whether enter begins a new line; else it goes on to the next field.
    """

    BINDINGS: ClassVar[list[BindingType]] = [*_own_bindings()]

    def __init__(self, text: str = "", *, several: bool = False, says: str = "", name: str = "") -> None:
        """Make the field.

        Args:
            text: what stands in it.
            several: whether it has several lines.
            says: what is shown while it is empty.
            name: what the form calls it.
        """
        self.several = several
        super().__init__(
            _fitting(text, several=several), compact=True, highlight_cursor_line=False, placeholder=says, name=name
        )
        self.match_cursor_bracket = False
        self.cursor_blink = False
        self.move_cursor(self.document.end)

    async def _on_key(self, event: events.Key) -> None:
        if event.key == "enter" and not self.several:
            event.stop()
            event.prevent_default()  # the form has gone on already
        elif action := _ACTIONS.get(event.key):
            # In its turn: a binding would be looked for only after all letters that wait behind this key were typed.
            event.stop()
            event.prevent_default()
            await self.run_action(action)

    async def _on_paste(self, event: events.Paste) -> None:
        """Take in what is pasted without anything that a terminal would obey."""
        event.stop()
        event.prevent_default()
        self.put(event.text)

    def render_lines(self, crop: Region) -> list[Strip]:
        """Return the rows to paint: empty ones in a frame that comes between the mounting and the stylesheet."""
        if not self._component_styles:  # Textual asks them of a text area without looking, and would end the program
            return [Strip.blank(crop.width)] * crop.height
        if self.wrap_width not in (0, self.wrapped_document._width):  # noqa: SLF001 - resized beneath another screen
            self._rewrap_and_refresh_virtual_size()
        return super().render_lines(crop)

    def action_paste(self) -> None:
        """Paste what was copied inside the program."""
        self.put(self.app.clipboard)

    def put(self, text: str) -> None:
        """Write a text in the place of what is selected, as if it was typed."""
        result = self._replace_via_keyboard(_fitting(text, several=self.several), *self.selection)
        if result is not None:
            self.move_cursor(result.end_location)

    def set(self, text: str) -> None:
        """Show another text, as one step that undo takes back."""
        if text != self.text:
            self.replace(_fitting(text, several=self.several), (0, 0), self.document.end)
            self.move_cursor(self.document.end)

    def get_line(self, line_index: int) -> Text:
        """Return a line as it is styled and cut into rows."""
        line = self.document.get_line(line_index)
        return _LongLine(line, end="", no_wrap=True) if len(line) > _LONG else super().get_line(line_index)

    def go_to(self, line: int, column: int = 0) -> None:
        """Put the cursor on a line, counted from 0."""
        row = min(max(0, line), self.document.line_count - 1)
        self.selection = Selection.cursor((row, min(column, len(self.document.get_line(row)))))

    def action_cursor_up(self, select: bool = False) -> None:
        """Go one line up, from the first line to the field before."""
        if self.cursor_at_first_line and not select and self._on_first_row():
            self.screen.focus_previous()
        else:
            super().action_cursor_up(select)

    def action_cursor_down(self, select: bool = False) -> None:
        """Go one line down, from the last line to the next field."""
        if self.cursor_at_last_line and not select and self._on_last_row():
            self.screen.focus_next()
        else:
            super().action_cursor_down(select)

    def _on_first_row(self) -> bool:
        return self.wrapped_document.location_to_offset(self.cursor_location).y == 0

    def _on_last_row(self) -> bool:
        return self.wrapped_document.location_to_offset(self.cursor_location).y >= self.wrapped_document.height - 1


def _fitting(text: str, *, several: bool) -> str:
    """Return the text cleaned, and on one line where there is but one."""
    safe = clean(text)
    return safe if several else " ".join(safe.split("\n"))


_ACTIONS = {
    key: binding.action for binding in Entry.BINDINGS if isinstance(binding, Binding) for key in binding.key.split(",")
}
