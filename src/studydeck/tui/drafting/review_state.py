"""Where a review is: the document read in a thread, the list, the card that is up; kept on disk after every step."""

import asyncio
import threading
from collections.abc import Callable
from contextlib import suppress
from functools import partial

from studydeck.errors import StudydeckError
from studydeck.services.drafting import review_position, telling
from studydeck.services.drafting.card_preview import Preview, preview
from studydeck.services.drafting.decisions import Act
from studydeck.services.drafting.review_position import Position
from studydeck.services.drafting.reviewing import DraftCard, Listed, Review
from studydeck.services.failures import explaining
from studydeck.tui.drafting.document_pane import DocumentPane
from studydeck.tui.drafting.pieces import Pages
from studydeck.tui.drafting.review_request import ReviewRequest
from studydeck.tui.interviewing.working import Working

_PAINTED_EVERY_S = 0.1


class Stopped(Exception):  # noqa: N818 - it never leaves these modules
    """Nobody waits for the document any more."""


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
        self._stopped = False
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
        wanted = given if given is not None else self.request.given
        subjects = wanted if wanted is not None else before.given if before else ()
        deck = self.request.deck_id or (before.deck if before and not self.request.title else "")
        self.progress, self.wrong = (0, 0), None
        self._then["draft"] = self._opened
        self.run_worker(
            self._apart(partial(self._read, subjects, deck)),
            name="draft",
            group="draft",
            exclusive=True,
            exit_on_error=False,
        )
        self.set_timer(_PAINTED_EVERY_S, self._still_reading)

    async def _apart(self, act: Callable[[], tuple[Review, Pages]]) -> tuple[Review, Pages]:
        """Return what an act gives in a thread that the program doesn't wait for when it ends: a long document takes long."""
        loop = asyncio.get_running_loop()
        found: asyncio.Future[tuple[Review, Pages]] = loop.create_future()

        def settle(given: tuple[Review, Pages] | None, error: BaseException | None) -> None:
            if found.done():
                return
            if error is not None:
                found.set_exception(error)
            elif given is not None:
                found.set_result(given)

        def run() -> None:
            given, error = None, None
            try:
                with explaining(self.library):
                    given = act()
            except Stopped:
                return
            except BaseException as failure:  # noqa: BLE001 - it is raised again where it is waited for
                error = failure
            with suppress(RuntimeError):  # the program has ended
                loop.call_soon_threadsafe(settle, given, error)

        threading.Thread(target=run, name="draft", daemon=True).start()
        return await found

    def _read(self, given: tuple[str, ...], deck: str) -> tuple[Review, Pages]:
        from studydeck.drafting.draft import draft
        from studydeck.services.drafting.reading import read_document

        document = read_document(self.request.path)
        self._tell(0, 1)
        made = draft(document, given, progress=self._tell)
        pages = Pages(made.document, lambda _done, _all: self._tell(*self.progress))
        self._tell(*self.progress)
        return Review(self.library, self.request.path, made, given, deck, self.request.title), pages

    def _tell(self, done: int, total: int) -> None:
        """Note how far the thread is; it ends here where nobody waits for it any more."""
        if self._stopped:
            raise Stopped
        self.progress = (done, total)

    def _still_reading(self) -> None:
        if self.is_attached and self.review is None and self.wrong is None:
            self.paint()
            self.set_timer(_PAINTED_EVERY_S, self._still_reading)

    def stop(self) -> None:
        """Let the thread end at its next step."""
        self._stopped = True

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
