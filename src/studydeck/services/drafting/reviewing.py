"""A review: every act on the cards drafted from one document, undoable and on disk at once."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from hashlib import blake2b

from studydeck.core.events import Event
from studydeck.drafting.finding import Quote
from studydeck.services import history
from studydeck.services.drafting import accepting, decisions
from studydeck.services.drafting.accepting import Done, Progress, Wanted
from studydeck.services.drafting.card_content import Content, can_join, joined
from studydeck.services.drafting.decisions import OWN, Act, Decision
from studydeck.services.drafting.deck_work import DeckWork
from studydeck.services.drafting.draft_cards import DraftCard, own_base
from studydeck.services.drafting.review_cards import ReviewCards


class Review(ReviewCards):
    """The review of one document's draft: what is decided on its cards."""

    def keep(self, ids: Sequence[str], progress: Progress | None = None) -> str:
        """Keep cards: they go into the deck as one act; return what is to be said.

        Raises:
            StudydeckError: a single card lacks something, or the deck can't be written; nothing was changed.
        """
        wanted = [self._wanted(self.cards[name]) for name in ids]
        work = self._work()
        done = accepting.keep(
            self.library, self.draft.document, work, wanted, subjects=self.draft.subjects, lenient=len(wanted) > 1,
            follow=True, progress=progress,
        )  # fmt: skip
        self._happened(done)
        return accepting.said_of(done, len(wanted), self.deck_title)

    def reject(self, name: str) -> str:
        """Reject a card; a kept one leaves the deck. A change of a kept card is passed over, and the card stays as it is."""
        card = self.cards[name]
        if card.was and card.decision.act is Act.ACCEPT:
            old, batch = card.decision, self.library.new_batch()
            event = decisions.event(
                self.library, self.key, name, Act.ACCEPT, batch=batch, content=card.said, card=old.card, deck=old.deck,
                note=old.note, part=old.part, name=card.content.name, quote=old.quote, others=old.others,
            )  # fmt: skip
            self._happened(self._noted([*accepting.renamed(self.library, self.key, self._wanted(card), batch), event]))
            return "The card stays as it was kept."
        self._happened(self._taken_out(card, Act.REJECT))
        return "Rejected."

    def reopen(self, name: str) -> str:
        """Let a card be decided again; a kept one leaves the deck."""
        self._happened(self._taken_out(self.cards[name], Act.OPEN))
        return "To be decided again."

    def change(self, name: str, content: Content) -> str:
        """Let a card say something else; a kept one is changed in the deck, where it keeps its progress.

        Raises:
            StudydeckError: a kept card would lack something, or the deck can't be written; nothing was changed.
        """
        card = self.cards[name]
        if content == card.content:
            return ""
        in_deck = card.decision.act is Act.ACCEPT
        done = self._kept_anew(card, content) if in_deck else self._noted(self._change_events(card, content))
        self._happened(done)
        return "Changed, in the deck too." if in_deck else "Changed."

    def merge(self, name: str, other: str) -> str:
        """Let a card say what another one says as well; that one is then part of it.

        Raises:
            StudydeckError: the deck can't be written; nothing was changed.
        """
        card, gone = self.cards[name], self.cards[other]
        content = joined(card.content, gone.content)

        def merged(batch: str) -> Sequence[Event]:
            return [
                *accepting.renamed(self.library, self.key, self._wanted(gone), batch),
                decisions.event(
                    self.library, self.key, other, Act.MERGE, batch=batch, content=gone.said, into=name,
                    name=gone.content.name, quote=gone.decision.quote,
                ),
            ]  # fmt: skip

        if card.decision.act is Act.ACCEPT:
            done = self._kept_anew(card, content, merged)
        else:
            batch = self.library.new_batch()
            done = self._noted([*self._change_events(card, content, batch), *merged(batch)])
        self._happened(done)
        return f"Merged with {gone.content.name}."

    def can_merge(self, name: str, other: str) -> bool:
        """Whether another card may become part of one."""
        gone = self.cards[other]
        free = gone.decision.act in (Act.OPEN, Act.REJECT)  # one whose document changed may still stand in a deck
        return other != name and free and can_join(self.cards[name].content, gone.content)

    def add(self, content: Content, quote: Quote) -> tuple[str, str]:
        """Keep a card of one's own; return its name and what is to be said.

        Raises:
            StudydeckError: it lacks something, or the deck can't be written; nothing was changed.
        """
        seed = f"{quote.text}\0{content.words}\0{self.library.new_batch()}"
        name = OWN + blake2b(seed.encode("utf-8", "surrogatepass"), digest_size=6).hexdigest()
        told = {"text": quote.text, "start": quote.span.start, "end": quote.span.end, "block": quote.block}
        kept = {**told, "lines": list(quote.lines), "heading": quote.heading}
        wanted = Wanted(name, content, own_base(quote), "", None, kept)
        done = accepting.keep(self.library, self.draft.document, self._work(), [wanted], subjects=self.draft.subjects)
        self._happened(done)
        self._gather()
        return name, accepting.said_of(done, 1, self.deck_title)

    def undo(self) -> tuple[str, str]:
        """Take back the newest act of this run; return what it was, and the card that it was about or an empty string.

        Raises:
            StudydeckError: it couldn't be taken back.
        """
        act = history.newest_of_run(self.library)
        about = self._about(act) if act is not None else ""
        said = history.undo_act(self.library)
        self.reload()
        if self.deck_id and self.library.deck_by_id(self.deck_id) is None:
            self.deck_id = self._deck_before()
        return said, about if about in self.cards else ""

    def _about(self, act: Event) -> str:
        from studydeck.store import log

        events = [act, *(log.of_batch(self.library.connection, act.batch) if act.batch else ())]
        names = [str(one.detail.get("finding", "")) for one in events if one.detail.get("document") == self.key]
        return next((name for name in names if name in self.cards), "")

    # --- how acts are carried out ---

    def _work(self) -> DeckWork:
        """Return the deck that cards go into, ready to be changed."""
        if self.deck_id and self.library.deck_by_id(self.deck_id) is not None:
            return DeckWork.on(self.library, self.deck_id)
        return DeckWork.new(self.library, self.title)

    def _wanted(self, card: DraftCard, content: Content | None = None) -> Wanted:
        return Wanted(card.id, content or card.content, card.base, card.said, card.decision, dict(card.decision.quote))

    def _kept_anew(
        self, card: DraftCard, content: Content, along: Callable[[str], Sequence[Event]] = lambda _batch: ()
    ) -> Done:
        where = accepting.deck_of(self.library, card.decision, card.base)
        return accepting.keep(
            self.library,
            self.draft.document,
            DeckWork.on(self.library, where) if where else self._work(),
            [self._wanted(card, content)],
            subjects=self.draft.subjects,
            what=f"the change of {card.content.name}",
            follow=True,
            along=along,
        )

    def _taken_out(self, card: DraftCard, act: Act) -> Done:
        return accepting.take_out(self.library, self.draft.document, self._wanted(card), act)

    def _change_events(self, card: DraftCard, content: Content, batch: str | None = None) -> list[Event]:
        batch = batch or (self.library.new_batch() if card.decision.finding != card.id else None)
        changed = decisions.event(
            self.library, self.key, card.id, Act.CHANGE, batch=batch, content=card.said, card=content,
            name=content.name, quote=card.decision.quote,
        )  # fmt: skip
        return [*accepting.renamed(self.library, self.key, self._wanted(card), batch), changed]

    def _noted(self, events: Sequence[Event]) -> Done:
        """Write what changes no deck."""
        self.library.write(events)
        return Done(tuple(events), "")

    def _happened(self, done: Done) -> None:
        """Know at once what events say that have just been written."""
        if done.deck_id and self.library.deck_by_id(done.deck_id) is not None:
            self.deck_id = self.deck_id or done.deck_id
        parted = False
        for event in done.events:
            name = str(event.detail["finding"])
            self._decisions[name] = decisions.following(self._decisions.get(name, Decision(name)), event.detail)
            self.touched.add(name)
            card = self.cards.get(name)
            if card is not None:
                self.counts[card.act] -= 1
                now = replace(card, decision=self._decisions[name], was="")
                self.cards[name] = now
                self.counts[now.act] += 1
                parted = parted or Act.MERGE in (card.act, now.act)
        if parted:
            self._gather()  # the quotes of a card are those of all that is part of it
