"""What was asked for in Browse and what was found: the finder works in a thread, and the list stays where it was."""

from collections.abc import Sequence

from textual.message import Message

from studydeck.services.browsing import browse
from studydeck.services.browsing.browse import CardLine
from studydeck.services.browsing.finding import Finder, Found, Question
from studydeck.tui.browsing.browse_list import Browsing, CardList
from studydeck.tui.widgets.card_table import Headings

FIRST_PAGE = 120


class FoundCards(CardList):
    """Asks the finder, and shows in the list what it answers.

    Attributes:
        asked: the last right query, and how its cards are sorted.
    """

    class Answered(Message):
        """The finder found something."""

        def __init__(self, found: Found) -> None:
            """Carry what was found."""
            super().__init__()
            self.found = found

    def __init__(self, ways: Browsing) -> None:
        """Begin without having asked anything."""
        super().__init__(ways)
        self.asked = Question("")
        self._finder: Finder | None = None
        self._keep: int | None = None  # the card that the cursor stays on while the same is looked for again

    @property
    def query_text(self) -> str:
        """The last right query."""
        return self.asked.query

    # --- the finder ---

    def begin_finding(self) -> None:
        """Make the finder; from now on there are answers."""
        self._finder = Finder(self.library, lambda found: self.post_message(self.Answered(found)))

    def on_unmount(self) -> None:
        """Let go of the finder's connection."""
        if self._finder is not None:
            self._finder.close()

    def stop(self) -> None:
        """Stop what goes on in threads."""
        super().stop()
        if self._finder is not None:
            self._finder.close()

    # --- asking ---

    def ask_for(self, text: str, *, keep: int | None = None) -> None:
        """Ask for the cards of a right query; the cursor goes to the first one, or stays on a card."""
        self._keep = keep
        self.all_marked = False
        first = max(FIRST_PAGE, self.size.height * 2)
        self.asked = Question(text, self.ways.order, self.ways.descending, first)
        if self._finder is not None and self._finder.ask(self.asked):
            self.run_worker(self._finder.work, thread=True, exit_on_error=False, name="find")
        self.query_one(Headings).show(self.ways.order, descending=self.ways.descending)

    def search_again(self, *, keep: int | None) -> None:
        """Look for the same once more, as cards or their order changed; the cursor stays on a card."""
        self.table.forget()
        self.ask_for(self.asked.query, keep=keep)

    def on_found_cards_answered(self, event: Answered) -> None:
        """Show what was found, as far as it is still wanted."""
        if event.found.question is self.asked:
            with self.app.batch_update():
                self._show_found(event.found)

    def show_numbers(self) -> None:
        """Show the cursor's place, and how many cards were found and marked."""
        raise NotImplementedError

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
            if self._keep is None and not self.all_marked:
                self.show_numbers()
                return  # cursor and page are where they were
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
