"""What is done with drafted cards: kept, rejected, changed, merged, added from a sentence, and taken back."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

from textual.widgets import Input

from studydeck.core.text import normalise
from studydeck.drafting.finding import Quote, Tier
from studydeck.services.drafting import card_content, decisions
from studydeck.services.drafting.card_content import Content, swapped, turned_into
from studydeck.services.drafting.decisions import Act
from studydeck.services.drafting.own_cards import from_sentence
from studydeck.services.drafting.reviewing import DraftCard, Listed, Review
from studydeck.services.wording import plural
from studydeck.services.writing import drafts
from studydeck.tui.drafting.card_writing import CardWriting
from studydeck.tui.drafting.review_state import ReviewState
from studydeck.tui.widgets.asking import Asking, Choice, Question, no_choices

_NEW_DECK = "*"
_MANY = 20  # cards kept at once: from here on it may be felt
_MOST_LISTED = 500
_WHAT_FOR = {
    "definition": "a term and its meaning",
    "difference": "what is said of each subject",
    "likeness": "what they have in common",
    "list": "items that belong together",
    "question": "a question and its answer",
    "cloze": "a text with gaps",
}


class ReviewActs(ReviewState):
    """A screen on which a draft is decided."""

    _can_merge: tuple[object, bool] | None = None  # for what it was asked last, and the answer
    _stood = (0, 0)  # where the document stood before a question was asked

    @property
    def asking(self) -> bool:
        """Whether a question is open."""
        return self.is_mounted and self.query_one(Asking).question is not None

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

    def tell_undoable(self, said: str) -> None:
        """Say what was done, and how it is taken back."""
        self.tell(f"{said.replace('….', '…')} u takes it back.")

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

    # --- asked first ---

    def ask(self, question: Question) -> None:
        """Ask something at the bottom, for which the document makes room."""
        self._stood = self.pane.top
        self.query_one(Asking).ask(question)
        self.settle()

    def close_question(self) -> None:
        """Ask nothing any more."""
        self.query_one(Asking).close()
        self.set_focus(None)
        self.pane.stand(self._stood)
        self.settle()

    def do_answer_draft(self) -> None:
        """Take the answer to the question."""
        asking = self.query_one(Asking)
        question, answer = asking.question, asking.answer
        if question is not None and answer is not None:
            self.close_question()
            question.take(answer)

    def on_input_changed(self, event: Input.Changed) -> None:
        """Narrow the choices to what was typed."""
        event.stop()
        self.query_one(Asking).narrow()

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Take enter, which a field keeps to itself."""
        event.stop()
        self.action_do("answer-draft")

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

        return sorted(found, key=rank)[:_MOST_LISTED]

    def do_merge_card(self) -> None:
        """Ask which card is to become part of this one."""
        others = self.mergeable()
        listed = [Choice(one.id, one.content.words, _mark(one)) for one in others]
        self.ask(Question("Merge into this card", "enter merges · esc doesn't", self._merge, partial(_narrow, listed)))

    def _merge(self, other: str) -> None:
        review, card = self.review, self.card
        if review is not None and card is not None:
            self._changed(review.merge(card.id, other), card.id)

    def do_go_to_card(self) -> None:
        """Ask which card to go to."""
        review = self.review
        if review is not None:
            cards = [review.cards[name] for name in self.names[:_MOST_LISTED]]
            listed = [Choice(one.id, one.content.words, _mark(one)) for one in cards]
            self.ask(Question("Go to", "enter goes there · esc doesn't", self._go_to, partial(_narrow, listed)))

    def _go_to(self, name: str) -> None:
        if name in self.names:
            self.go(self.names.index(name))

    def do_draft_deck(self) -> None:
        """Ask which deck kept cards go into."""
        review = self.review
        if review is None:
            return
        listed = [Choice(_NEW_DECK, f"A new deck: {review.title}", "made with the first card")]
        for entry in self.library.decks.values():
            note = "came with studydeck" if entry.bundled else f"{entry.cards:,} cards"
            if entry.deck.id == review.deck_id:
                listed.insert(0, Choice(entry.deck.id, entry.deck.title, "where they go now"))
            else:
                listed.append(Choice(entry.deck.id, entry.deck.title, note))
        self.ask(Question("Keep cards in", "enter chooses · esc doesn't", self._take_deck, partial(_narrow, listed)))

    def _take_deck(self, deck_id: str) -> None:
        if self.review is not None:
            self.review.deck_id = "" if deck_id == _NEW_DECK else deck_id
            self.keep_place()
            self.paint()
            self.tell(f"Cards go into {self.review.deck_title} from now on.")

    def do_draft_subjects(self) -> None:
        """Ask what the document compares."""
        if self.review is not None:
            text = ", ".join(self.review.given or self.review.subjects)
            hint = "commas between them · empty finds them by itself"
            self.ask(Question("It compares", hint, self._take_subjects, no_choices, text))

    def _take_subjects(self, said: str) -> None:
        names = tuple(name.strip() for name in said.split(",") if name.strip())
        self.review = None
        self.names, self.at = [], 0
        self.paint()
        self.read(names)

    # --- lists ---

    def do_list_cards(self) -> None:
        """Ask which cards are to be gone through: every list that holds any, with how many, the present one last."""
        review = self.review
        if review is None:
            return
        held = [(one, len(review.listed(one))) for one in sorted(Listed, key=lambda one: one is self.listed)]
        listed = [
            Choice(one, str(one), f"{plural(count, 'card')}{' · shown now' if one is self.listed else ''}")
            for one, count in held
            if count and (one is not Listed.EVERY or one is self.listed or count > len(review.listed()))
        ]
        self.ask(Question("Go through the cards", "enter chooses · esc doesn't", self._list, partial(_narrow, listed)))

    def _list(self, which: str) -> None:
        review = self.review
        if review is None:
            return
        self.listed = Listed(which)
        self.names = review.listed(self.listed, unsure_first=self.unsure_first)
        decided = self.listed in (Listed.KEPT, Listed.REJECTED)
        self.go(0 if decided else self._next_open(0))
        self.tell(f"Listed: {self.listed}.")

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


def _narrow(listed: Sequence[Choice], typed: str) -> Sequence[Choice]:
    wanted = normalise(typed)
    return [choice for choice in listed if wanted in normalise(choice.name)]


def _mark(card: DraftCard) -> str:
    return {Act.ACCEPT: "kept", Act.REJECT: "rejected", Act.MERGE: "merged"}.get(card.act, str(card.base.tier))
