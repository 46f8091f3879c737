"""The list of Browse: how it is sorted, which cards are marked, and what an act is about."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from studydeck.core.query import Order
from studydeck.services.browsing.browse import CardLine
from studydeck.services.browsing.finding import Found
from studydeck.tui.browsing.browse_acts import CardActs
from studydeck.tui.browsing.card_columns import ORDERS
from studydeck.tui.widgets.card_table import CardTable
from studydeck.tui.widgets.search_field import PastQueries


@dataclass(slots=True)
class Browsing:
    """How this run looks through cards: it stays when the screen is opened again.

    Attributes:
        order, descending: how the cards are sorted.
        past: the queries that were used.
        preview: whether the preview is wanted; None leaves it to the room there is.
    """

    order: Order = Order.DECK
    descending: bool = False
    past: PastQueries = field(default_factory=PastQueries)
    preview: bool | None = None


class CardList(CardActs):
    """Sorts and marks the found cards.

    Attributes:
        ways: how this run looks through cards.
        table: the found cards.
        result: what was found last, or None before that.
        all_marked: whether all found cards are to be marked as soon as they are known.
    """

    def __init__(self, ways: Browsing) -> None:
        """Make the empty table."""
        super().__init__()
        self.ways = ways
        self.result: Found | None = None
        self.all_marked = False
        self.table = CardTable(self.fetch, self.show_state, self.toggle_view)

    def fetch(self, cards: Sequence[int]) -> Sequence[CardLine]:
        """Ask for what rows say."""
        raise NotImplementedError

    def show_state(self) -> None:
        """Show what depends on cursor and marks."""
        raise NotImplementedError

    def toggle_view(self) -> None:
        """Show or hide the card in full."""
        raise NotImplementedError

    def sorted_anew(self) -> None:
        """Show the cards in their new order."""
        raise NotImplementedError

    # --- sorting ---

    def sort_by(self, order: Order) -> None:
        """Sort by another column, or where that is the present one, the other way round."""
        if order == self.ways.order:
            self.ways.descending = not self.ways.descending
        else:
            self.ways.order, self.ways.descending = order, False
        self.sorted_anew()

    def do_sort_next(self) -> None:
        """Sort by the next column."""
        at = ORDERS.index(self.ways.order) if self.ways.order in ORDERS else -1
        self.sort_by(ORDERS[(at + 1) % len(ORDERS)])

    def do_sort_before(self) -> None:
        """Sort by the column before."""
        at = ORDERS.index(self.ways.order) if self.ways.order in ORDERS else 0
        self.sort_by(ORDERS[(at - 1) % len(ORDERS)])

    def do_turn_round(self) -> None:
        """Sort the other way round."""
        self.sort_by(self.ways.order)

    # --- marks ---

    def do_mark(self) -> None:
        """Mark the card, or take its mark away, and go on to the next."""
        card = self.table.card
        if card is not None:
            self.table.marks ^= {card}
            self.table.refresh_line(self.table.chosen)
            self.table.scroll_rows(1)
            self.show_state()

    def do_mark_up(self) -> None:
        """Mark the card and the one above."""
        self.table.mark_to(self.table.chosen - 1)
        self.show_state()

    def do_mark_down(self) -> None:
        """Mark the card and the one below."""
        self.table.mark_to(self.table.chosen + 1)
        self.show_state()

    def do_mark_all(self) -> None:
        """Mark all found cards."""
        self.all_marked = True
        if self.result is not None and self.result.whole:
            self.mark_found()

    def mark_found(self) -> None:
        """Mark all found cards now that they are known."""
        self.all_marked = False
        self.table.marks.update(self.table.cards)
        self.table.refresh()
        self.show_state()

    def unmark(self) -> None:
        """Forget which cards are marked."""
        self.table.marks.clear()
        self.table.refresh()
        self.show_state()

    # --- what acts ask ---

    def targets(self) -> Sequence[int]:
        """Return the marked cards, or the one under the cursor."""
        card = self.table.card
        return self.marked() or ([card] if card is not None else [])

    def marked(self) -> Sequence[int]:
        """Return the marked cards: those that are found now in their order, then the others."""
        marks = self.table.marks
        if not marks:
            return []
        here = [card for card in self.table.cards if card in marks]
        return here if len(here) == len(marks) else [*here, *sorted(marks.difference(here))]

    def found(self) -> Sequence[int]:
        """Return all cards that were found."""
        return list(self.table.cards)

    def line_here(self) -> CardLine | None:
        """Return what is known of the card under the cursor."""
        return self.table.line
