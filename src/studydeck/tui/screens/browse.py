"""Browse: all cards, found while one types; a table of them, a preview, and whatever can be done to them."""

from collections.abc import Sequence
from typing import ClassVar

from textual import events
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Container, Horizontal, Vertical
from textual.content import Content
from textual.widgets import Input

from studydeck.core.query import QueryError, complete, parse
from studydeck.core.query_fields import field_names
from studydeck.services.browsing import chosen
from studydeck.services.browsing.card_history import history
from studydeck.services.studying.showing import show
from studydeck.tui.browsing import browse_help, card_preview
from studydeck.tui.browsing.browse_found import FoundCards
from studydeck.tui.browsing.browse_list import Browsing
from studydeck.tui.browsing.browse_places import ALWAYS, ON_A_CARD, ON_CARDS, PLACES, Place
from studydeck.tui.commands import Command, bindings
from studydeck.tui.widgets.asking import Asking
from studydeck.tui.widgets.card_table import Headings
from studydeck.tui.widgets.footer import Footer
from studydeck.tui.widgets.found_line import Find, FoundLine
from studydeck.tui.widgets.notice import Notice
from studydeck.tui.widgets.search_field import Advice, SearchField
from studydeck.tui.widgets.sheet import Line, Sheet
from studydeck.tui.writing.writes import Writes


class BrowseScreen(Writes, FoundCards):
    """Finds cards, shows them, and acts on them."""

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
        self.explained = False
        self._settled = (False, False, False)  # typing, a question, busy: as the footer was last brought up to date
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
        self.begin_finding()
        self.field.put(self.first_query)
        self.field.focus()
        self._lay_out()
        self.look_for(self.first_query)

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
        self.ask_for(text)

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
        table = self.table
        self.show_numbers()
        table.empty = () if table.cards else browse_help.nothing(self.library, self.asked.query, self.looks)
        if self.preview.display:
            self.preview.rebuild(top=True)
        self.settle()

    def settle(self) -> None:
        """Bring the footer up to date; while one types, what is found makes no difference to it."""
        now = (self.typing, self.questioned, bool(self.busy))
        if now != (True, False, False) or now != self._settled:
            super().settle()
        self._settled = now

    def show_numbers(self) -> None:
        """Show the cursor's place, and how many cards were found and marked."""
        table, whole = self.table, self.result is not None and self.result.whole
        self.query_one(FoundLine).show(table.chosen + 1, len(table.cards), len(table.marks), whole=whole)

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

    @property
    def place(self) -> Place:
        """Where the keys go now."""
        if self.busy:
            return Place.BUSY
        if self.questioned:
            return Place.QUESTION
        return Place.FIELD if self.typing else Place.LIST

    def can(self, command: str) -> bool:
        """Whether a command does something now: in the field, in a question and in the list there are others."""
        if command in ALWAYS:
            return True
        if not self.is_mounted:
            return False
        if command == "step-back" and self.busy:
            return self.can_stop
        if command in PLACES[self.place]:
            return True
        return self.place is Place.LIST and self._can_in_list(command)

    def _can_in_list(self, command: str) -> bool:
        if command in ON_A_CARD:
            return self.table.card is not None and (not command.startswith("preview") or self.preview.display)
        if command in ON_CARDS:
            return self.table.card is not None or bool(self.table.marks)
        if command == "mark-all":
            return bool(self.table.cards)
        if command == "save-search":
            return bool(self.asked.query.strip())
        if command == "undo-act":
            return self.can_undo()
        return super().can(command)

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
        self.ask_for(self.asked.query)

    def note_here(self) -> str | None:
        """Return the note of the card under the cursor."""
        line = self.table.line
        return line.uid if line else None

    def deck_here(self) -> str | None:
        """Return the deck of the card under the cursor."""
        line = self.table.line
        return line.deck_id if line else None
