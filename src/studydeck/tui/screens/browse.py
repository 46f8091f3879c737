"""Browse: all cards, found while one types; a table of them, a preview, and whatever can be done to them."""

from collections.abc import Sequence
from typing import ClassVar

from textual import events
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Container, Horizontal, Vertical
from textual.content import Content
from textual.message import Message
from textual.widgets import Input

from studydeck.core.query import QueryError, complete, parse
from studydeck.core.query_fields import field_names
from studydeck.services import browse, chosen
from studydeck.services.browse import CardLine
from studydeck.services.card_history import history
from studydeck.services.finding import Finder, Found, Question
from studydeck.services.showing import show
from studydeck.tui import browse_help, card_preview
from studydeck.tui.browse_list import Browsing, CardList
from studydeck.tui.commands import Command, bindings
from studydeck.tui.widgets.asking import Asking
from studydeck.tui.widgets.card_table import Headings
from studydeck.tui.widgets.footer import Footer
from studydeck.tui.widgets.found_line import Find, FoundLine
from studydeck.tui.widgets.notice import Notice
from studydeck.tui.widgets.search_field import Advice, SearchField
from studydeck.tui.widgets.sheet import Line, Sheet
from studydeck.tui.writing import Writes

_IN_FIELD = frozenset({"enter-list", "change-side", "step-back", "explain", "up", "down", "page-up", "page-down"})
_IN_QUESTION = frozenset({"enter-list", "step-back", "up", "down"})
_WHILE_BUSY = frozenset({"step-back", "up", "down", "page-up", "page-down", "first", "last"})
_ALWAYS = frozenset({"palette", "quit-now"})
_ON_A_CARD = frozenset(
    {
        "view", "mark", "mark-up", "mark-down", "copy-key", "edit", "edit-outside", "preview-up", "preview-down",
    }
)  # fmt: skip
_ON_CARDS = frozenset(
    {
        "suspend-cards", "bury-cards", "flag-cards", "flag-number", "tag-notes", "move-notes", "reset-cards",
        "delete-notes", "study-these", "practise-these",
    }
)  # fmt: skip
FIRST_PAGE = 120


class BrowseScreen(Writes, CardList):
    """Finds cards, shows them, and acts on them."""

    class Answered(Message):
        """The finder found something."""

        def __init__(self, found: Found) -> None:
            """Carry what was found."""
            super().__init__()
            self.found = found

    KIND = "browse"
    CSS_PATH = "browse.tcss"
    AUTO_FOCUS = ""  # where nothing has the focus, keys go to the list
    STAYS_BELOW = True
    BINDINGS: ClassVar[list[BindingType]] = [*bindings("browse")]
    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (72, "-normal"), (124, "-wide")]  # noqa: RUF012 - as Textual declares it

    def __init__(self, query: str = "", ways: Browsing | None = None) -> None:
        """Make the screen.

        Args:
            query: what to look for first.
            ways: how this run looks through cards.
        """
        super().__init__(ways or Browsing())
        self.first_query = query
        self.asked = Question("")
        self.finder: Finder | None = None
        self.explained = False
        self._keep: int | None = None  # the card that the cursor stays on while the same is looked for again
        self.preview = Sheet(self._preview_lines)
        self.explanation = Sheet(self._help_lines)

    def compose(self) -> ComposeResult:
        """Lay out the field, the table beside or above its preview, questions, notice and footer."""
        field = SearchField(complete=self._completions, name="query")
        self.preview.id, self.explanation.id = "preview", "explained"
        with Horizontal(id="search"):
            yield Find()
            yield field
            yield FoundLine()
        yield Advice(field, Find.CELLS)
        with Container(id="body"):
            with Vertical(id="list"):
                yield Headings(self.table, self.sort_by)
                yield self.table
            yield self.preview
            yield self.explanation
        yield Asking()
        yield Notice()
        yield Footer()

    def on_mount(self) -> None:
        """Look for all cards, or for what was asked."""
        self.finder = Finder(self.library, lambda found: self.post_message(self.Answered(found)))
        self.field.put(self.first_query)
        self.field.focus()
        self._lay_out()
        self.look_for(self.first_query)

    def on_unmount(self) -> None:
        """Let go of the finder's connection."""
        if self.finder is not None:
            self.finder.close()

    def stop(self) -> None:
        """Stop what goes on in threads."""
        super().stop()
        if self.finder is not None:
            self.finder.close()

    # --- parts ---

    @property
    def field(self) -> SearchField:
        """Where the query is typed."""
        return self.query_one(SearchField)

    def sheet(self) -> Sheet | None:
        """The cursor moves in the table; where the language is explained in its place, that scrolls."""
        return self.explanation if self._covered else self.table

    @property
    def typing(self) -> bool:
        """Whether keys go into the search field."""
        return self.focused is self.field

    @property
    def questioned(self) -> bool:
        """Whether a question is open."""
        return self.query_one(Asking).question is not None

    @property
    def query_text(self) -> str:
        """The last right query."""
        return self.asked.query

    # --- looking ---

    def on_input_changed(self, event: Input.Changed) -> None:
        """Look for what stands in the field now, or narrow the choices of a question."""
        event.stop()
        if event.input.name == "asking":
            self.query_one(Asking).narrow()
            return
        if event.value != self.asked.query or self.result is None:
            self.look_for(event.value)
        else:
            self._advise(None)
            self.table.dim(dimmed=False)

    def look_for(self, text: str) -> None:
        """Look for cards; a wrong query keeps those of the last right one, dimmed, and is explained."""
        try:
            parse(text)
        except QueryError as error:
            unfinished = self.typing and text.endswith(":") and text[error.position : -1].casefold() in field_names()
            self._advise(None if unfinished else error)
            self.table.dim(dimmed=not unfinished)
            return
        self._advise(None)
        self._keep = None
        self._ask(text)

    def search_again(self, *, keep: int | None) -> None:
        """Look for the same once more, as cards or their order changed; the cursor stays on a card."""
        self._keep = keep
        self.table.forget()
        self._ask(self.asked.query)

    def _ask(self, text: str) -> None:
        self.all_marked = False
        first = max(FIRST_PAGE, self.size.height * 2)
        self.asked = Question(text, self.ways.order, self.ways.descending, first)
        if self.finder is not None and self.finder.ask(self.asked):
            self.run_worker(self.finder.work, thread=True, exit_on_error=False, name="find")
        self.query_one(Headings).show(self.ways.order, descending=self.ways.descending)

    def on_browse_screen_answered(self, event: Answered) -> None:
        """Show what was found, as far as it is still wanted."""
        if event.found.question is self.asked:
            with self.app.batch_update():
                self._show_found(event.found)

    def _show_found(self, found: Found) -> None:
        before, self.result = self.result, found
        if found.error is not None:
            self.tell(str(found.error), "error")
            return
        table = self.table
        table.today = self.library.today()
        table.dim(dimmed=False)
        if before is not None and before.question is found.question:
            table.extend(found.cards)
            self._stay()
        elif found.whole or self._keep is None or self._keep in found.cards:
            table.show(found.cards, keep=self._keep)
            self._keep = None
        else:
            return  # the cursor's card comes later: until all are known the old list stays
        if found.whole and self.all_marked:
            self.mark_found()
        self.show_state()

    def _stay(self) -> None:
        if self._keep is not None:
            self.table.show(self.table.cards, keep=self._keep)
            self._keep = None

    def fetch(self, cards: Sequence[int]) -> Sequence[CardLine]:
        """Ask for what rows say; an error becomes a line on the screen and leaves them empty."""
        lines: list[CardLine] = []
        self.stage.guarded(lambda: lines.extend(browse.lines(self.library, cards)))
        return lines

    # --- showing ---

    def show(self) -> None:
        """Look again, keeping cursor and marks: cards, states or files may have changed."""
        self.search_again(keep=self.table.card)

    def acted(self) -> None:
        """Show what is different after an act."""
        self.show()

    def restyle(self) -> None:
        """Paint everything anew in the colours of another theme."""
        super().restyle()
        self._advise(self.query_one(Advice).error)

    def show_state(self) -> None:
        """Show the numbers and the preview of the card under the cursor."""
        table, whole = self.table, self.result is not None and self.result.whole
        self.query_one(FoundLine).show(table.chosen + 1, len(table.cards), len(table.marks), whole=whole)
        table.empty = () if table.cards else browse_help.nothing(self.library, self.asked.query, self.looks)
        if self.preview.display:
            self.preview.rebuild(top=True)
        self.settle()

    def _advise(self, error: QueryError | None) -> None:
        text = self.field.value
        if self.typing:
            hint = browse_help.hint(text, self.field.cursor_position, self.looks)
        else:
            hint = browse_help.sorted_by(self.ways.order, descending=self.ways.descending, looks=self.looks)
        self.query_one(Advice).show(error, hint)

    def _completions(self, text: str) -> Sequence[str]:
        if self.field.cursor_position != len(text):
            return ()
        start = max(text.rfind(sign) for sign in " ()") + 1
        decks = (entry.deck.id for entry in self.library.decks.values())
        tags = chosen.tags(self.library) if "tag:" in text[start:] else ()
        return [text[:start] + found for found in complete(text, len(text), decks=decks, tags=tags)]

    def _preview_lines(self, width: int) -> list[Line]:
        line = self.table.line
        found: list[Line] = []

        def make() -> None:
            showing = show(self.library, line.card, self.library.today()) if line else None
            if line is not None and showing is not None:
                past = history(self.library, line.card)
                self.preview.border_title = card_preview.title(showing, self.looks)
                parameters, decks = self.library.parameters, self.library.places.decks
                found.extend(card_preview.preview_lines(line, showing, past, parameters, decks, width, self.looks))

        self.stage.guarded(make)
        if not found:
            self.preview.border_title = None
        return found

    def _help_lines(self, width: int) -> list[Line]:
        return browse_help.language(width, self.looks)

    def _lay_out(self) -> None:
        """Show or hide preview and help, as is wanted and as there is room."""
        wide = self.has_class("-wide")
        wanted = self.ways.preview if self.ways.preview is not None else wide or self.has_class("-tall")
        self.explanation.display = self.explained
        self.explanation.border_title = Content("What can be searched for")
        self.query_one("#list").display = wide or not self.explained
        self.preview.display = wanted and not self.explained
        if self.preview.display:
            self.call_after_refresh(self.preview.rebuild)

    @property
    def _covered(self) -> bool:
        return self.explained and not self.query_one("#list").display

    def on_resize(self, _event: events.Resize) -> None:
        """Lay out for the room there is now."""
        self.call_after_refresh(self._lay_out)

    # --- what works now ---

    def can(self, command: str) -> bool:
        """Whether a command does something now: in the field, in a question and in the list there are others."""
        if command in _ALWAYS:
            return True
        if not self.is_mounted:
            return False
        if self.busy:
            return command in _WHILE_BUSY
        if self.questioned:
            return command in _IN_QUESTION
        if self.typing:
            return command in _IN_FIELD
        return self._can_in_list(command)

    def _can_in_list(self, command: str) -> bool:
        if command in _ON_A_CARD:
            return self.table.card is not None and (not command.startswith("preview") or self.preview.display)
        if command in _ON_CARDS:
            return self.table.card is not None or bool(self.table.marks)
        if command == "mark-all":
            return bool(self.table.cards)
        if command == "save-search":
            return bool(self.asked.query.strip())
        if command == "undo-act":
            return self._can_undo()
        return super().can(command)

    def _can_undo(self) -> bool:
        from studydeck.services.history import newest_of_run

        return newest_of_run(self.library) is not None

    def name_of(self, command: Command) -> str:
        """Return what the footer calls a command now."""
        if command.id == "enter-list":
            return "Do it" if self.questioned else "Cards" if self.typing else "View"
        if command.id == "step-back":
            if self.busy:
                return "Stop"
            if self.questioned:
                return "Leave it"
            if self.table.marks and not self.typing:
                return "Unmark"
        return super().name_of(command)

    # --- moving about ---

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Take enter, which a field keeps to itself."""
        event.stop()
        self.action_do("enter-list")

    def on_descendant_focus(self) -> None:
        """Show the hints of the field."""
        if self.is_mounted and not self.questioned:
            self._advise(self.query_one(Advice).error)
            self.settle()

    def do_enter_list(self) -> None:
        """Go from the field to the cards; take the answer to a question; on a card, show or hide it in full."""
        if self.questioned:
            self.answer()
        elif self.typing:
            self.to_list()
        else:
            self.toggle_view()

    def do_change_side(self) -> None:
        """Go from the field to the cards, or back."""
        if self.typing:
            self.to_list()
        else:
            self.do_search()

    def to_list(self) -> None:
        """Go from the field to the cards."""
        self.ways.past.add(self.field.value)
        self.set_focus(None)
        self._advise(self.query_one(Advice).error)
        self.show_state()

    def do_search(self) -> None:
        """Go to the field."""
        self.explained = self.explained and self.has_class("-wide")
        self._lay_out()
        self.field.focus()

    def do_step_back(self) -> None:
        """Go one step back: stop an act, leave a question, the help, the field, the marks, the screen."""
        if self.busy:
            self.stop_act()
        elif self.questioned:
            self.close_question()
        elif self.explained:
            self.do_explain()
        elif self.typing:
            self.to_list()
        elif self.table.marks:
            self.unmark()
        else:
            self.do_leave_browse()

    def stop_act(self) -> None:
        """Stop an act that goes on in a thread."""
        self._cancelled = True
        self._tell_progress()

    def do_leave_browse(self) -> None:
        """Go back to where you were."""
        self.ways.past.add(self.field.value)
        self.stage.close_top()

    def do_up(self) -> None:
        """Go one row up; in the field, to the query before."""
        if self.questioned:
            self.query_one(Asking).move(-1)
        elif self.typing:
            older = self.ways.past.older(self.field.value)
            if older is not None:
                self.field.put(older)
        else:
            super().do_up()

    def do_down(self) -> None:
        """Go one row down; in the field, to the query after, or to the cards."""
        if self.questioned:
            self.query_one(Asking).move(1)
        elif not self.typing:
            super().do_down()
        elif self.ways.past.leafing:
            self.field.put(self.ways.past.newer())
        else:
            self.to_list()

    def do_explain(self) -> None:
        """Show or hide what can be searched for, and the keys."""
        self.explained = not self.explained
        self._lay_out()
        self.call_after_refresh(self.explanation.rebuild, top=True)

    def do_view(self) -> None:
        """Show or hide the preview."""
        self.toggle_view()

    def toggle_view(self) -> None:
        """Show or hide the preview."""
        self.explained = False
        self.ways.preview = not self.preview.display
        self._lay_out()
        self.call_after_refresh(self._follow)

    def _follow(self) -> None:
        self.table.reveal(self.table.chosen, self.table.chosen)

    def do_preview_up(self) -> None:
        """Scroll the preview up."""
        self.preview.scroll_rows(-max(1, self.preview.room // 2))

    def do_preview_down(self) -> None:
        """Scroll the preview down."""
        self.preview.scroll_rows(max(1, self.preview.room // 2))

    # --- what is asked about the card under the cursor ---

    def sorted_anew(self) -> None:
        """Show the cards in their new order, from the first one on."""
        self._advise(self.query_one(Advice).error)
        self._keep = None
        self._ask(self.asked.query)

    def note_here(self) -> str | None:
        """Return the note of the card under the cursor."""
        line = self.table.line
        return line.uid if line else None

    def deck_here(self) -> str | None:
        """Return the deck of the card under the cursor."""
        line = self.table.line
        return line.deck_id if line else None
