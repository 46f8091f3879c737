"""What is done with drafted cards: kept, rejected, changed, merged, added from a sentence, and taken back."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

from studydeck.core.text import normalise
from studydeck.drafting.finding import Quote, Tier
from studydeck.services.drafting import card_content, decisions
from studydeck.services.drafting.card_content import Content, swapped, turned_into
from studydeck.services.drafting.decisions import Act
from studydeck.services.drafting.draft_cards import DraftCard, Listed
from studydeck.services.drafting.own_cards import from_sentence
from studydeck.services.drafting.reviewing import Review
from studydeck.services.wording import plural
from studydeck.services.writing import drafts
from studydeck.tui.drafting.card_writing import CardWriting
from studydeck.tui.drafting.review_questions import MOST_LISTED, ReviewQuestions, mark, narrow
from studydeck.tui.widgets.asking import Choice, Question

_MANY = 20  # cards kept at once: from here on it may be felt
_WHAT_FOR = {
    "definition": "a term and its meaning",
    "difference": "what is said of each subject",
    "likeness": "what they have in common",
    "list": "items that belong together",
    "question": "a question and its answer",
    "cloze": "a text with gaps",
}


class ReviewActs(ReviewQuestions):
    """A screen on which a draft is decided."""

    _can_merge: tuple[object, bool] | None = None  # for what it was asked last, and the answer

    # --- deciding ---

    def do_keep_card(self) -> None:
        """Keep the card, and go to the next that is to be decided."""
        self._decide(lambda review, card: review.keep([card.id]))

    def do_reject_card(self) -> None:
        """Reject the card, and go to the next that is to be decided."""
        self._decide(lambda review, card: review.reject(card.id))

    def do_decide_again(self) -> None:
        """Let the card be undecided again."""
        review, card = self.review, self.card
        if review is not None and card is not None:
            self._changed(review.reopen(card.id), card.id)

    def _decide(self, act: Callable[[Review, DraftCard], str]) -> None:
        review, card = self.review, self.card
        if review is None or card is None:
            return
        name, behind = card.id, self.at + 1
        said = act(review, card)
        self.list_anew(keep=name)
        behind = behind if name in self.names else behind - 1
        self.go(self._next_open(behind))
        self.tell_undoable(said)

    def do_keep_ready(self) -> None:
        """Keep all ready cards of the list; many of them in a thread."""
        review = self.review
        if review is None:
            return
        ready = self.ready()
        then = partial(self._kept_ready, self.card.id if self.card else "")
        if len(ready) < _MANY:
            then(review.keep(ready))
        else:
            self.tell(f"Keeping {plural(len(ready), 'card')} ...")
            self.work("keep", partial(review.keep, ready), then, writes=True)

    def _kept_ready(self, up: str, said: str) -> None:
        self.list_anew(keep=up)
        self.go(self._next_open(self.at))
        self.tell_undoable(said)

    def ready(self) -> list[str]:
        """Return the ready cards of the list that aren't decided."""
        review = self.review
        if review is None:
            return []
        cards = (review.cards[name] for name in self.names)
        return [card.id for card in cards if card.act is Act.OPEN and card.base.tier is Tier.READY]

    def do_swap_sides(self) -> None:
        """Let the sides change places."""
        review, card = self.review, self.card
        if review is not None and card is not None:
            self._changed(review.change(card.id, swapped(card.content)), card.id)

    def _changed(self, said: str, name: str) -> None:
        """Show a card that says something else now."""
        self.list_anew(keep=name)
        self.light()
        self.paint()
        self.keep_place()
        if said:
            self.tell_undoable(said)

    def do_undo_draft(self) -> None:
        """Take back the newest act of this run, and come to the card that it was about."""
        review = self.review
        if review is None:
            return
        said, about = review.undo()
        self.list_anew(keep=about or (self.card.id if self.card else ""))
        self.came()
        said = said.rpartition(" of ")[0] or said  # it was a moment ago: without the date
        self.tell(f"Undone: {said}." if said else "There is nothing to undo.")

    def do_card_kind(self) -> None:
        """Ask which kind of card it is to be."""
        card = self.card
        if card is not None:
            kinds = [kind for kind in card_content.KINDS if kind != card.content.kind]
            self.ask(Question("Make of it a", "enter chooses · esc doesn't", self._turn, partial(_kinds, kinds)))

    def _turn(self, kind: str) -> None:
        review, card = self.review, self.card
        if review is not None and card is not None:
            turned = turned_into(card.content, kind, review.subjects)
            if kind in ("definition", "list", "question") and not turned.term:
                turned = replace(turned, term=card.quote.heading)
            self._changed(review.change(card.id, turned), card.id)

    def can_merge(self) -> bool:
        """Whether any card can become part of the one that is up; asked at every key, so looked for once a card."""
        review, card = self.review, self.card
        if review is None or card is None or card.act not in (Act.OPEN, Act.ACCEPT):
            return False
        asked = (card, tuple(sorted(review.counts.items())))
        if self._can_merge is None or self._can_merge[0] != asked:
            self._can_merge = (asked, any(review.can_merge(card.id, other) for other in review.cards))
        return self._can_merge[1]

    def mergeable(self) -> list[DraftCard]:
        """Return the cards that can become part of the one that is up, the likeliest first."""
        review, card = self.review, self.card
        if review is None or card is None or card.act not in (Act.OPEN, Act.ACCEPT):
            return []
        found = [one for one in review.cards.values() if review.can_merge(card.id, one.id)]
        form = normalise(card.content.aspect or card.content.term)
        near = card.quote.block

        def rank(one: DraftCard) -> tuple[bool, int]:
            return normalise(one.content.aspect or one.content.term) != form, abs(one.quote.block - near)

        return sorted(found, key=rank)[:MOST_LISTED]

    def do_merge_card(self) -> None:
        """Ask which card is to become part of this one."""
        others = self.mergeable()
        listed = [Choice(one.id, one.content.words, mark(one)) for one in others]
        self.ask(Question("Merge into this card", "enter merges · esc doesn't", self._merge, partial(narrow, listed)))

    def _merge(self, other: str) -> None:
        review, card = self.review, self.card
        if review is not None and card is not None:
            self._changed(review.merge(card.id, other), card.id)

    def do_next_open(self) -> None:
        """Go to the next card that is to be decided; where the list has none, to those of the whole document."""
        at = self._next_open(self.at + 1)
        if at == len(self.names) and self.review is not None and self.review.left:
            self.listed = Listed.OFFERED
            self.names = self.review.listed(unsure_first=self.unsure_first)
            at = self._next_open(0)
        self.go(at)

    def do_card_order(self) -> None:
        """Show the unsure cards first, or all in the document's order; the same card stays up."""
        self.unsure_first = not self.unsure_first
        self.list_anew(keep=self.card.id if self.card else "")
        self.came()
        self.tell("Unsure cards first." if self.unsure_first else "In the document's order.")

    def do_left_out(self) -> None:
        """Show what was left out of the document, or the card again."""
        self.shows_left_out = not self.shows_left_out
        self.paint()

    # --- writing ---

    def do_edit_card(self) -> None:
        """Open the card's form."""
        review, card = self.review, self.card
        if review is None or card is None or self.pages is None:
            return
        name = f"draft-card-{review.key}-{card.id}"
        self._open_form(
            card.content, f"Edit {card.content.kind}", name, card.quote, partial(self._edited, card.id),
            own=False, can_keep=card.act is Act.OPEN,
        )  # fmt: skip

    def _edited(self, name: str, content: Content, keep: bool) -> None:
        review = self.review
        if review is None or name not in review.cards:
            return
        said = review.change(name, content)
        drafts.drop(self.library, f"draft-card-{review.key}-{name}")
        if name in self.names:
            self.at = self.names.index(name)
        if keep:
            self.do_keep_card()
        else:
            self._changed(said, name)

    def do_own_card(self) -> None:
        """Ask which kind of card is to be made of the sentence with the cursor."""
        self.ask(
            Question(
                "Make of the sentence a", "enter chooses · esc doesn't", self._own, partial(_kinds, card_content.KINDS)
            )
        )

    def _own(self, kind: str) -> None:
        review, pages, chosen = self.review, self.pages, self.pane.sentence
        if review is None or pages is None or chosen is None:
            return
        quote = pages.quote(*chosen)
        content = from_sentence(kind, quote.text, review.subjects)
        name = f"draft-card-{review.key}-{decisions.OWN}{quote.span.start}-{kind}"
        self._open_form(
            content, f"New {kind}", name, quote, partial(self._added, quote, name), own=True, can_keep=False
        )

    def _added(self, quote: Quote, draft: str, content: Content, _keep: bool) -> None:
        review = self.review
        if review is None:
            return
        name, said = review.add(content, quote)
        drafts.drop(self.library, draft)
        self.list_anew(keep=name)
        self.came()
        self.tell_undoable(said)

    def _open_form(
        self,
        content: Content,
        title: str,
        draft: str,
        quote: Quote,
        take: Callable[[Content, bool], object],
        *,
        own: bool,
        can_keep: bool,
    ) -> None:
        if self.pages is None:
            return
        lit: dict[int, list[tuple[int, int]]] = {
            piece: [(span.start, span.end) for span in spans] for piece, spans in self.pages.lit(quote).items()
        }
        writing = CardWriting(content, title, draft, own, can_keep, self.pages, lit, self.pane.top, take)
        self.stage.open_card_form(writing)


def _kinds(kinds: Sequence[str], typed: str) -> Sequence[Choice]:
    return [Choice(kind, kind, _WHAT_FOR[kind]) for kind in kinds if normalise(typed) in kind]
