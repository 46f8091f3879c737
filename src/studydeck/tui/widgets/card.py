"""The card's frame: the question stays where it is when the answer appears beneath it."""

from typing import TYPE_CHECKING

from textual.content import Content
from textual.geometry import Region
from textual.widget import Widget

from studydeck.services.studying.showing import Turn
from studydeck.tui import card_lines
from studydeck.tui.widgets.sheet import Line, Sheet

if TYPE_CHECKING:
    from studydeck.tui.studying.typed_lines import Ticking

_FIRST_WORDS = 3  # lines of an answer, rule included, that must be seen after the reveal
_FIELD_LEAST, _FIELD_MOST = 3, 10  # lines of the field for an answer of several lines
_LOWEST, _CALM = 5, 16  # lines inside the frame: at the very least, and where the terminal has room


class Card(Sheet):
    """Shows one turn, or a few lines of the program's own where there is no card."""

    def __init__(self) -> None:
        """Make an empty frame."""
        super().__init__(self._make)
        self.turn: Turn | None = None
        self.message: tuple[Content, ...] = ()
        self.in_full = False
        self.ticking: Ticking | None = None
        self._answer_at = 0
        self._answer_end = 0
        self._whole = 0  # lines of the card once it is revealed

    def show(
        self,
        turn: Turn | None,
        *,
        in_full: bool = False,
        message: tuple[Content, ...] = (),
        ticking: "Ticking | None" = None,
    ) -> None:
        """Show a turn as it stands, or a message; a new card begins at its first line."""
        fresh = turn is not self.turn
        newly_revealed = turn is not None and turn.revealed and not self._shows_answer()
        self.turn, self.in_full, self.message, self.ticking = turn, in_full, message, ticking
        self.border_title = card_lines.title(turn, self.looks) if turn else None
        self.border_subtitle = card_lines.history(turn, self.looks) if turn else None
        self.rebuild(top=fresh)
        if newly_revealed and not fresh:
            self._show_answer()

    def rebuild(self, *, top: bool = False) -> None:
        """Make the lines anew and give the frame the height that the whole card needs, revealed or not."""
        super().rebuild(top=top)
        height = self._wanted_height()
        if height and (self.styles.height is None or self.styles.height.value != height):
            self.styles.height = height

    def _wanted_height(self) -> int:
        """Return the frame's height: the same for nearly all cards, so that nothing moves from card to card."""
        room = self._room_for_frame()
        if room <= 0 or self.width <= 0:
            return 0
        edges = self.styles.gutter.height
        return max(min(_LOWEST, room), min(room, max(self._whole, _CALM) + edges))

    def _room_for_frame(self) -> int:
        """Return the lines that the widgets beside the card leave of the place they share."""
        place = self.parent
        if not isinstance(place, Widget):
            return 0
        others = [child.styles for child in place.children if child is not self]
        taken = sum(int(styles.height.value if styles.height else 0) + styles.margin.height for styles in others)
        return place.content_size.height - taken

    @property
    def unread(self) -> bool:
        """Whether a part of the answer lies below what can be seen; sources needn't be read."""
        return self._answer_end > self.scroll_offset.y + self.room

    def _shows_answer(self) -> bool:
        return 0 < self._answer_at < len(self.lines)

    def _show_answer(self) -> None:
        """Scroll to the answer's beginning where it can't be seen; where it can, the question stays in its place."""
        first_words = min(self._answer_at + _FIRST_WORDS, len(self.lines) - 1)
        if first_words >= self.scroll_offset.y + self.room:
            self.reveal(self._answer_at, len(self.lines) - 1)

    def _make(self, width: int) -> list[Line]:
        turn, looks = self.turn, self.looks
        if turn is None:
            self._answer_at = self._answer_end = 0
            message = [Line(line) for text in self.message for line in text.wrap(max(1, width))]
            self._whole = len(message)
            return message
        question = card_lines.question_lines(turn, width, looks)
        answer = card_lines.answer_lines(turn, width, looks, airy=self._airy, ticking=self.ticking)
        sources = card_lines.source_lines(turn, width, looks, in_full=self.in_full)
        self._answer_at = len(question)
        self._answer_end = len(question) + len(answer) if turn.revealed else 0
        self._whole = len(question) + len(answer) + len(sources)
        if turn.is_typing:
            room = self.field_rows(len(question))
            return [*question, *[Line(Content(""))] * (room + 1)]  # where the field lies
        return [*question, *answer, *sources] if turn.revealed else question

    # --- the field for a typed answer ---

    def field_rows(self, question: int) -> int:
        """Return how many lines the field has beneath a question of so many lines: what is left, but a few at least."""
        if self.turn is None or self.turn.typed is None or not self.turn.typed.several:
            return 1
        return min(_FIELD_MOST, max(_FIELD_LEAST, self.room - question - 1))

    def field_place(self) -> Region:
        """Return where on the screen the field lies: beneath the question, or over its last lines where it is long."""
        inside = self.content_region
        rows = min(self.field_rows(self._answer_at), max(1, self.room))
        top = min(self._answer_at + 1, max(0, self.room - rows))
        return Region(inside.x, inside.y + top, max(1, self.width), rows)

    @property
    def _airy(self) -> bool:
        return self.styles.padding.top > 0
