"""What the review of a draft asks: which card, which list, which deck, which subjects."""

from collections.abc import Sequence
from functools import partial

from textual.widgets import Input

from studydeck.core.text import normalise
from studydeck.services.drafting.decisions import Act
from studydeck.services.drafting.draft_cards import DraftCard, Listed
from studydeck.services.wording import plural
from studydeck.tui.drafting.review_state import ReviewState
from studydeck.tui.widgets.asking import Asking, Choice, Question, no_choices

_NEW_DECK = "*"
MOST_LISTED = 500


class ReviewQuestions(ReviewState):
    """A screen on which a draft is reviewed, and its questions."""

    _stood = (0, 0)  # where the document stood before a question was asked

    @property
    def asking(self) -> bool:
        """Whether a question is open."""
        return self.is_mounted and self.query_one(Asking).question is not None

    def tell_undoable(self, said: str) -> None:
        """Say what was done, and how it is taken back."""
        self.tell(f"{said.replace('….', '…')} u takes it back.")

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
        self.call_after_refresh(self.settle)  # only then the card has its room again

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

    def do_go_to_card(self) -> None:
        """Ask which card to go to."""
        review = self.review
        if review is not None:
            cards = [review.cards[name] for name in self.names[:MOST_LISTED]]
            listed = [Choice(one.id, one.content.words, mark(one)) for one in cards]
            self.ask(Question("Go to", "enter goes there · esc doesn't", self._go_to, partial(narrow, listed)))

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
        self.ask(Question("Keep cards in", "enter chooses · esc doesn't", self._take_deck, partial(narrow, listed)))

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
        self.ask(Question("Go through the cards", "enter chooses · esc doesn't", self._list, partial(narrow, listed)))

    def _list(self, which: str) -> None:
        review = self.review
        if review is None:
            return
        self.listed = Listed(which)
        self.names = review.listed(self.listed, unsure_first=self.unsure_first)
        decided = self.listed in (Listed.KEPT, Listed.REJECTED)
        self.go(0 if decided else self._next_open(0))
        self.tell(f"Listed: {self.listed}.")


def narrow(listed: Sequence[Choice], typed: str) -> Sequence[Choice]:
    """Return the choices that hold what was typed."""
    wanted = normalise(typed)
    return [choice for choice in listed if wanted in normalise(choice.name)]


def mark(card: DraftCard) -> str:
    """Return what was decided on a card, or how far it is to be trusted."""
    return {Act.ACCEPT: "kept", Act.REJECT: "rejected", Act.MERGE: "merged"}.get(card.act, str(card.base.tier))
