"""The search field: text that is cleaned as it comes in, completion behind the cursor, and the queries before."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, cast

from rich.cells import cell_len
from textual.content import Content
from textual.geometry import Size
from textual.reactive import Reactive
from textual.suggester import Suggester
from textual.widgets import Input

from studydeck.core.query import QueryError
from studydeck.core.text import clean
from studydeck.tui import render
from studydeck.tui.looks import Looks
from studydeck.tui.widgets.painted import Painted

if TYPE_CHECKING:
    from studydeck.tui.stage import Stage

MOST_PAST = 50
_ERROR_LINES = 3


class PastQueries:
    """The queries of this run, newest last; arrow keys leaf through them."""

    def __init__(self) -> None:
        """Begin without any."""
        self.queries: list[str] = []
        self._at: int | None = None
        self._typed = ""

    @property
    def leafing(self) -> bool:
        """Whether one of them stands in the field now."""
        return self._at is not None

    def add(self, query: str) -> None:
        """Keep a query; one that was there before becomes the newest."""
        query = query.strip()
        self.typed()
        if query:
            self.queries = [*(kept for kept in self.queries if kept != query), query][-MOST_PAST:]

    def typed(self) -> None:
        """Stop leafing: something else was typed."""
        self._at = None

    def older(self, present: str) -> str | None:
        """Return the query before, or None where there is none."""
        if self._at is None:
            self._typed = present
        at = len(self.queries) if self._at is None else self._at
        if at > 0 and self.queries[at - 1] == present:
            at -= 1
        if at == 0:
            return None
        self._at = at - 1
        return self.queries[self._at]

    def newer(self) -> str:
        """Return the query after, and behind the last what was typed."""
        at = len(self.queries) if self._at is None else self._at + 1
        if at >= len(self.queries):
            self._at = None
            return self._typed
        self._at = at
        return self.queries[at]


class _Completion(Suggester):
    """Offers the rest of a field's name or value."""

    def __init__(self, complete: Callable[[str], Sequence[str]]) -> None:
        super().__init__(use_cache=False, case_sensitive=True)
        self._complete = complete

    async def get_suggestion(self, value: str) -> str | None:
        """Return the text with its last word completed, or None where nothing fits."""
        return next(iter(self._complete(value)), None)


class LineField(Input):
    """One line to type in, without a frame: what is pasted is cleaned, and the cursor doesn't blink."""

    virtual_size = Reactive(Size(0, 0), layout=False)  # no letter changes the room it takes: nothing is laid out anew

    def __init__(self, *, complete: Callable[[str], Sequence[str]] | None = None, name: str | None = None) -> None:
        """Make an empty field; `complete` returns what the whole text may become."""
        suggester = _Completion(complete) if complete else None
        super().__init__(compact=True, select_on_focus=False, suggester=suggester, name=name)
        self.cursor_blink = False

    def validate_value(self, value: str) -> str:
        """Return what may stand in the field: nothing a terminal would obey, on one line."""
        return clean(value).replace("\n", " ")

    def put(self, text: str) -> None:
        """Put a text in, the cursor behind it."""
        self.value = text
        self.cursor_position = len(self.value)

    @property
    def looks(self) -> Looks:
        """The colours of the present theme."""
        return cast("Stage", self.app).looks

    def place_of(self, position: int) -> int:
        """Return in which cell of the field a character stands now; it may lie outside."""
        return cell_len(self.value[:position]) - self.scroll_offset.x


class SearchField(LineField):
    """Where the query is typed."""


class Advice(Painted):
    """The line beneath the field: where a query is wrong and why, or how to write one."""

    def __init__(self, field: LineField, indent: int) -> None:
        """Make the line of a field whose text begins `indent` cells from this widget's left."""
        super().__init__()
        self.field = field
        self.indent = indent
        self.error: QueryError | None = None
        self.hint = Content("")

    def show(self, error: QueryError | None, hint: Content) -> None:
        """Show an error at its place, or where there is none, a hint."""
        if error is None and self.error is None and hint.is_same(self.hint):
            return
        self.error, self.hint = error, hint
        height = min(_ERROR_LINES, max(1, len(self._lines(self.room)))) if self.room > 0 else 1
        if self.styles.height is None or self.styles.height.value != height:
            self.styles.height = height
        self.refresh()

    def on_resize(self) -> None:
        """Take as many lines as the message needs now."""
        self.show(self.error, self.hint)

    def paint(self, width: int) -> Content:
        """Return the line, or lines."""
        lines = self._lines(width)
        if len(lines) > _ERROR_LINES:
            last = lines[_ERROR_LINES - 1].truncate(max(1, width - 2)).append(" …")
            lines = [*lines[: _ERROR_LINES - 1], last]
        return Content("\n").join(lines)

    def _lines(self, width: int) -> list[Content]:
        if self.error is None:
            return [Content.assemble(" ", self.hint).truncate(width, ellipsis=True)]
        looks, error = self.looks, self.error
        first = self.indent + self.field.place_of(error.position)
        last = self.indent + self.field.place_of(error.position + error.length)
        first = min(max(self.indent, first), max(self.indent, width - 1))
        carets = "^" * max(1, min(last, width) - first)
        words = Content.assemble(
            (f"{render.WRONG} ", looks.again), render.plain_content(error.message, looks.text),
            "  ", render.plain_content(error.hint, looks.dim),
        )  # fmt: skip
        behind = first + len(carets) + 1
        if behind + words.cell_length <= width:
            return [Content.assemble(" " * first, (carets, looks.again), " ", words)]
        if words.cell_length + 1 <= first:
            return [Content.assemble(" " * (first - 1 - words.cell_length), words, " ", (carets, looks.again))]
        return [
            Content.assemble(" " * first, (carets, looks.again)),
            *render.hang(words, width, Content(" "), Content(" ")),
        ]
