"""One field of a form: its label, where it is typed, and beneath it what is wrong with it."""

from typing import TYPE_CHECKING, ClassVar, cast

from textual import events
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.message import Message
from textual.widget import Widget

from studydeck.services.writing.forms import Shape, Slot, Value
from studydeck.tui import render
from studydeck.tui.widgets.entry import Entry
from studydeck.tui.widgets.painted import Painted
from studydeck.tui.widgets.table_field import TableField

if TYPE_CHECKING:
    from studydeck.tui.stage import Stage

_SIGNS = {"error": "✗", "warning": "!", "advice": "·"}
_SEVERAL = (Shape.TEXT, Shape.LINES)
Remark = tuple[str, str]
"""How bad it is (`error`, `warning` or `advice`), and a sentence."""


class Label(Painted):
    """The name of a field, on one line."""

    def __init__(self, text: str) -> None:
        """Make the label."""
        super().__init__()
        self.text = text

    def paint(self, width: int) -> Content:
        """Return the label; it stands out while its field is typed in."""
        field = self.parent
        here = isinstance(field, Widget) and field.has_focus_within
        return render.plain_content(self.text, self.looks.accent if here else self.looks.dim).truncate(width)


class Remarks(Painted):
    """What is wrong with a field, in as many lines as that takes; none where nothing is."""

    def __init__(self) -> None:
        """Make the lines; nothing is wrong yet."""
        super().__init__()
        self.remarks: tuple[Remark, ...] = ()
        self.display = False

    def show(self, remarks: tuple[Remark, ...]) -> None:
        """Show what is wrong now."""
        if remarks != self.remarks:
            self.remarks = remarks
            self.display = bool(remarks)
            self._fit()

    def on_resize(self, _event: events.Resize) -> None:
        """Take as many lines as are needed in the new width."""
        self._fit()

    def _fit(self) -> None:
        height = max(1, len(self._lines(self.room))) if self.room > 0 else 1
        if self.styles.height is None or self.styles.height.value != height:
            self.styles.height = height
        self.refresh()

    def _lines(self, width: int) -> list[Content]:
        found: list[Content] = []
        for kind, words in self.remarks:
            look = {"error": self.looks.again, "warning": self.looks.hard}.get(kind, self.looks.dim)
            head = Content.styled(_SIGNS.get(kind, "·") + " ", look)
            found += render.hang(render.plain_content(words, look), max(8, width), head, Content("  "))
        return found

    def paint(self, width: int) -> Content:
        """Return the lines."""
        return Content("\n").join(self._lines(width))


class Tick(Widget, can_focus=True):
    """A yes or no that space changes."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("space", "change", show=False),
        Binding("enter,down", "go(1)", show=False),
        Binding("up", "go(-1)", show=False),
    ]

    class Changed(Message):
        """It was changed."""

    def __init__(self, *, on: bool, says: str) -> None:
        """Make it as it stands in the note."""
        super().__init__()
        self.on, self.says = on, says

    def render(self) -> Content:
        """Return the mark and its words."""
        looks = cast("Stage", self.app).looks
        mark = "[x] " if self.on else "[ ] "
        return Content.assemble((mark, looks.key if self.has_focus else looks.text), (self.says, looks.text))

    def set(self, *, on: bool) -> None:
        """Show yes or no."""
        if on != self.on:
            self.on = on
            self.refresh()
            self.post_message(self.Changed())

    def action_change(self) -> None:
        """Change yes to no, and no to yes."""
        self.set(on=not self.on)

    def action_go(self, step: int) -> None:
        """Go to the next field, or the one before."""
        if step > 0:
            self.screen.focus_next()
        else:
            self.screen.focus_previous()

    def on_click(self) -> None:
        """Change it."""
        self.action_change()


class Field(Horizontal):
    """One field of a form.

    Attributes:
        slot: what is typed here.
    """

    def __init__(self, slot: Slot, value: Value) -> None:
        """Make the field with what stands in it."""
        super().__init__()
        self.slot = slot
        self._label = Label(slot.label)
        self._input = _input(slot, value)
        self._remarks = Remarks()

    def compose(self) -> ComposeResult:
        """Lay out the label beside the rest."""
        yield self._label
        with Vertical():
            yield self._input
            yield self._remarks

    @property
    def value(self) -> Value:
        """What stands in it now."""
        if isinstance(self._input, Tick):
            return "yes" if self._input.on else "no"
        return self._input.text if isinstance(self._input, Entry) else self._input.table

    def set(self, value: Value) -> None:
        """Show another value."""
        if isinstance(self._input, Tick):
            self._input.set(on=value == "yes")
        elif isinstance(self._input, Entry):
            self._input.set(str(value))
        elif not isinstance(value, str):
            self._input.set(value)

    def show(self, remarks: tuple[Remark, ...]) -> None:
        """Show what is wrong with it."""
        self._remarks.show(remarks)

    def begin(self) -> None:
        """Put the cursor into it."""
        if isinstance(self._input, TableField):
            self._input.begin()
        else:
            self.screen.set_focus(self._input)  # at once, where `focus` would wait

    def on_descendant_focus(self) -> None:
        """Set the label off."""
        self._label.refresh()

    def on_descendant_blur(self) -> None:
        """Set the label back."""
        self._label.refresh()


def _input(slot: Slot, value: Value) -> Entry | Tick | TableField:
    if not isinstance(value, str):
        return TableField(value)
    if slot.shape is Shape.SWITCH:
        return Tick(on=value == "yes", says=slot.says)
    return Entry(value, several=slot.shape in _SEVERAL, says=slot.says, name=slot.key)
