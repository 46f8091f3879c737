"""Where a review is: the document read in a thread, the list, the card that is up; kept on disk after every step."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from studydeck.errors import StudydeckError
from studydeck.services.clock import elapsed
from studydeck.services.drafting import review_position, telling
from studydeck.services.drafting.card_preview import Preview, preview
from studydeck.services.drafting.decisions import Act
from studydeck.services.drafting.draft_cards import DraftCard, Listed
from studydeck.services.drafting.review_position import Position
from studydeck.services.drafting.reviewing import Review
from studydeck.tui.drafting.apart import Stopped, apart
from studydeck.tui.drafting.document_pane import DocumentPane
from studydeck.tui.drafting.pieces import Pages
from studydeck.tui.drafting.review_request import ReviewRequest
from studydeck.tui.interviewing.working import Working

_PAINTED_EVERY_S = 0.1


class ReviewState(Working):
    """A screen on which a draft is reviewed.

    Attributes:
        request: which document.
        review: None until it was read.
        listed, unsure_first: the list and its order.
        names: the cards of the list.
        at: the number of the card that is up; behind the last one stands the end.
    """

    def __init__(self, request: ReviewRequest) -> None:
        """Make the screen of a document; it is read when it is mounted."""
        super().__init__()
        self.request = request
        self.review: Review | None = None
        self.pages: Pages | None = None
        self.listed, self.unsure_first = Listed.EVERY if request.doubtful else Listed.OFFERED, False
        self.names: list[str] = []
        self.at = 0
        self.shows_left_out = False  # what was left out of the document, in the place of the card
        self.place = 0  # which of the card's quotes is shown
        self.wrong: StudydeckError | None = None
        self.progress = (0, 0)
        self.begun_s, self.bytes = 0.0, 0  # when the reading began, and how many bytes there are to read
        self._subjects = request.given  # what it compares, where that was said
        self._ticket = 0  # of the reading that is waited for: an earlier one ends at its next step
        self._step_back: Callable[[], None] = lambda: None
        self._preview: tuple[DraftCard, Preview] | None = None

    # --- what the screen itself does ---

    def paint(self) -> None:
        """Show everything as it is now."""

    @property
    def pane(self) -> DocumentPane:
        """The document."""
        return self.query_one(DocumentPane)

    # --- reading ---

    def read(self, given: tuple[str, ...] | None = None) -> None:
        """Read the document and draft its cards in a thread."""
        before = review_position.of_path(self.library, self.request.path)
        self._subjects = given if given is not None else self._subjects
        subjects = self._subjects if self._subjects is not None else before.given if before else ()
        deck = self.request.deck_id or (before.deck if before and not self.request.title else "")
        self.progress, self.wrong = (0, 0), None
        self._step_back = self.stage.courtesy.towards_keys()
        self.begun_s, self.bytes = elapsed(), _size_of(self.request.path)
        self._then["draft"] = self._opened
        self._ticket += 1
        act = partial(self._explained, partial(self._read, self._ticket, subjects, deck))
        work = partial(apart, act)  # no coroutine yet: its worker may be given up before it begins
        self.run_worker(work, name="draft", group="draft", exclusive=True, exit_on_error=False)  # type: ignore[arg-type]
        self.set_timer(_PAINTED_EVERY_S, self._still_reading)

    def _read(self, ticket: int, given: tuple[str, ...], deck: str) -> tuple[Review, Pages]:
        from studydeck.drafting.draft import draft
        from studydeck.services.drafting.reading import read_document

        def tell(done: int, total: int) -> None:
            self._step_back()
            if ticket != self._ticket:
                raise Stopped
            self.progress = (done, total)

        document = read_document(self.request.path)
        tell(0, 1)
        made = draft(document, given, progress=tell)
        pages = Pages(made.document, lambda _done, _all: tell(*self.progress))
        tell(*self.progress)
        return Review(self.library, self.request.path, made, given, deck, self.request.title), pages

    def _still_reading(self) -> None:
        if self.is_attached and self.review is None and self.wrong is None:
            self.paint()
            self.set_timer(_PAINTED_EVERY_S, self._still_reading)

    def stop(self) -> None:
        """Wait for no document any more; the thread ends at its next step, which is after the reading of the file."""
        self._ticket += 1

    def on_unmount(self) -> None:
        """Let the thread end."""
        self.stop()

    def failed(self, name: str, error: StudydeckError) -> None:
        """Say why the document can't be reviewed, or what else went wrong."""
        if name == "draft":
            self.wrong = error
            self.paint()
        else:
            super().failed(name, error)

    def _opened(self, found: tuple[Review, Pages]) -> None:
        """Go to where the review was left."""
        self.review, self.pages = found
        self.pane.open(self.pages)
        before = review_position.kept(self.library, self.review.key)
        if before is not None and before.listed in list(Listed) and not self.request.doubtful:
            self.listed, self.unsure_first = Listed(before.listed), before.unsure_first
        self.names = self.review.listed(self.listed, unsure_first=self.unsure_first)
        if not self.names and self.listed is not Listed.OFFERED:
            self.listed = Listed.OFFERED
            self.names = self.review.listed(unsure_first=self.unsure_first)
        left_at = before.card if before is not None else ""
        self.at = self.names.index(left_at) if left_at in self.names else self._next_open(0)
        self.came()
        if self.review.given and (unnamed := telling.unnamed(self.review.draft, self.review.given)):
            self.tell(f"{unnamed} S says what it compares.", "warning")

    # --- the card that is up ---

    @property
    def card(self) -> DraftCard | None:
        """The card that is up; None at the end."""
        if self.review is None or not 0 <= self.at < len(self.names):
            return None
        return self.review.cards.get(self.names[self.at])

    def made(self, card: DraftCard) -> Preview:
        """Return a card as it will be asked."""
        if self.review is None:
            return Preview(None)
        if self._preview is None or self._preview[0] != card:
            self._preview = (card, preview(self.review, card))
        return self._preview[1]

    def came(self) -> None:
        """Show the card that is up now, its quote lit, and keep the place."""
        self.shows_left_out = False
        self.place = 0
        self.light()
        self.paint()
        self.keep_place()

    def light(self) -> None:
        """Light the words that the card rests on."""
        card, pages = self.card, self.pages
        if pages is None:
            return
        if card is None:
            self.pane.light({}, {})
            return
        quotes = card.base.quotes
        also: dict[int, list[tuple[int, int]]] = {}
        for number, quote in enumerate(quotes):
            if number != self.place:
                for piece, spans in pages.lit(quote).items():
                    also.setdefault(piece, []).extend(spans)
        self.pane.light(pages.lit(quotes[self.place % len(quotes)]), also)  # type: ignore[arg-type]

    def go(self, at: int) -> None:
        """Go to a card of the list."""
        self.at = min(max(0, at), len(self.names))
        self.came()

    def _next_open(self, start: int) -> int:
        """Return the next card to be decided, from a number on and round to the beginning; behind the last if none is."""
        review = self.review
        if review is None:
            return 0
        order = [*range(start, len(self.names)), *range(min(start, len(self.names)))]
        return next((n for n in order if review.cards[self.names[n]].act is Act.OPEN), len(self.names))

    def list_anew(self, keep: str = "") -> None:
        """Make the list anew after something changed; the card of that name stays up where it is still in it."""
        if self.review is None:
            return
        at = self.at
        self.names = self.review.listed(self.listed, unsure_first=self.unsure_first)
        self.at = self.names.index(keep) if keep in self.names else min(at, len(self.names))

    def keep_place(self) -> None:
        """Keep where one is."""
        review, card = self.review, self.card
        if review is None:
            return
        counts = review.counts
        position = Position(
            key=review.key,
            path=self.request.path,
            title=review.draft.document.title or review.draft.document.name,
            card=card.id if card else "",
            listed=str(self.listed),
            unsure_first=self.unsure_first,
            given=review.given,
            deck=review.deck_id,
            left=review.left,
            kept=counts[Act.ACCEPT],
            rejected=counts[Act.REJECT],
        )
        review_position.keep(self.library, position)


def _size_of(path: str) -> int:
    """Return how many bytes a document has; 0 where it can't be said, which reading it tells."""
    try:
        return Path(path).expanduser().stat().st_size
    except (OSError, ValueError, RuntimeError):
        return 0
