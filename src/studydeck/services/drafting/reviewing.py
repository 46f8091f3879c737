"""A review: the cards drafted from one document, what was decided on each, and every act on them, undoable and on disk at once."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from hashlib import blake2b
from pathlib import PurePath
from typing import Any

from studydeck.core.events import Event
from studydeck.core.text import one_line
from studydeck.drafting import card_ids
from studydeck.drafting.document import Span
from studydeck.drafting.draft import Draft
from studydeck.drafting.finding import Finding, FindingKind, Quote, Tier
from studydeck.services import history
from studydeck.services.drafting import accepting, decisions
from studydeck.services.drafting.accepting import Done, Progress, Wanted
from studydeck.services.drafting.card_content import Content, joined, of_finding
from studydeck.services.drafting.decisions import OWN, Act, Decision
from studydeck.services.drafting.deck_work import DeckWork
from studydeck.services.drafting.second_runs import compare
from studydeck.services.drafting.settling import settle
from studydeck.services.drafting.whereabouts import Whereabouts
from studydeck.services.library import Library

_LONGEST_TITLE = 120  # of a new deck; a document may begin with a whole sentence


class Listed(StrEnum):
    """Which cards are listed."""

    OFFERED = "to decide"
    EVERY = "all, doubtful too"
    READY = "ready"
    CHECK = "to check"
    DOUBTFUL = "doubtful"
    KEPT = "kept"
    REJECTED = "rejected"


@dataclass(frozen=True, slots=True)
class DraftCard:
    """One drafted card under review.

    Attributes:
        id: its name in the document.
        base: the finding, with its quotes; of a card of one's own what it was made from.
        said: what the document says, on one line; empty for a card of one's own.
        decision: what was decided on it.
        was: what the document said when it was decided, where it says something else now.
    """

    id: str
    base: Finding
    said: str
    decision: Decision
    was: str = ""

    @property
    def own(self) -> bool:
        """Whether a person wrote it from a sentence."""
        return self.id.startswith(OWN)

    @property
    def content(self) -> Content:
        """What it says: as it was changed or kept, else as the document has it."""
        if self.was or self.decision.card is None:
            return of_finding(self.base) if not self.own or self.decision.card is None else self.decision.card
        return self.decision.card

    @property
    def act(self) -> Act:
        """What counts of what was decided: nothing, where the document changed since."""
        return Act.OPEN if self.was else self.decision.act

    @property
    def quote(self) -> Quote:
        """The words it rests on."""
        return self.base.quotes[0]


class Review:
    """The review of one document's draft.

    Attributes:
        library: open for writing.
        path: where the document is, to open it again.
        draft: what was found.
        given: the subjects that were given.
        deck_id: the deck that kept cards go into; empty where a new one is made with the first.
        title: of that new deck.
        cards: by id, in the document's order.
        touched: those decided on in this sitting; they stay listed.
        gone: kept cards that the document no longer gives.
    """

    def __init__(
        self, library: Library, path: str, draft: Draft, given: Sequence[str] = (), deck_id: str = "", title: str = ""
    ) -> None:
        """Begin a review, or go on with it: what was decided before is taken up."""
        self.library, self.path, self.draft, self.given = library, path, draft, tuple(given)
        self.key = card_ids.document_key(draft.document)
        self.title = one_line(title or draft.document.title or PurePath(draft.document.name).stem)[:_LONGEST_TITLE]
        self.touched: set[str] = set()
        self.cards: dict[str, DraftCard] = {}
        self.gone = 0
        self.counts: Counter[Act] = Counter()
        self._ids = card_ids.finding_ids(draft)
        settle(library)
        self._decisions: dict[str, Decision] = {}
        self.reload()
        there = deck_id if deck_id and library.deck_by_id(deck_id) else ""
        self.deck_id = there or ("" if title else self._deck_before())

    # --- what there is ---

    def reload(self) -> None:
        """Read anew what was decided: an undo, here or elsewhere, may have taken it back."""
        self._decisions = decisions.decisions_of(self.library, self.key)
        self._gather()

    def _gather(self) -> None:
        """Make all cards from findings and decisions."""
        decided, found = self._decisions, self.draft.findings
        run = compare(self.draft, decided)
        changed = {one.number: one for one in run.changed}
        renamed = {number: one for number, one in run.known if one.finding != self._ids[number]}
        made: list[DraftCard] = []
        for number, (name, finding) in enumerate(zip(self._ids, found, strict=True)):
            other = changed.get(number)
            decision = other.decision if other else renamed.get(number) or decided.get(name) or Decision(name)
            made.append(DraftCard(name, finding, card_ids.content_of(finding), decision, other.was if other else ""))
        made += [card for card in map(_own_card, self._decisions.values()) if card is not None]
        made.sort(key=lambda card: (card.quote.block, card.quote.span, card.own))
        cards = {card.id: card for card in made}
        for card in made:
            into = cards.get(card.decision.into)
            if card.act is Act.MERGE and into is not None:
                quotes = tuple(dict.fromkeys((*into.base.quotes, *card.base.quotes)))
                cards[into.id] = replace(into, base=replace(into.base, quotes=quotes))
        self.cards = cards
        self.counts = Counter(card.act for card in cards.values())
        self.gone = sum(one.act is Act.ACCEPT for one in run.gone)

    def _deck_before(self) -> str:
        """Return the deck that the newest kept card went into, or where it stands now that this deck has another id."""
        kept = [one for one in reversed(self._decisions.values()) if one.deck]
        there = next((one.deck for one in kept if self.library.deck_by_id(one.deck)), "")
        if there or not kept:
            return there
        where = Whereabouts(self.library)
        of_kept = (where.of(card.decision, card.base) for card in self.cards.values() if card.act is Act.ACCEPT)
        return next((place.deck for place in of_kept if place is not None), "")

    def listed(self, which: Listed = Listed.OFFERED, *, unsure_first: bool = False) -> list[str]:
        """Return the cards of a list, in the document's order or those to check before those that are ready."""
        found = [card for card in self.cards.values() if self._is_listed(card, which)]
        if unsure_first:
            order = {Tier.CHECK: 0, Tier.DOUBTFUL: 1, Tier.READY: 2}
            found.sort(key=lambda card: order[card.base.tier])
        return [card.id for card in found]

    def _is_listed(self, card: DraftCard, which: Listed) -> bool:
        here = card.act is Act.OPEN or card.id in self.touched
        match which:
            case Listed.OFFERED:
                return here and (card.base.tier is not Tier.DOUBTFUL or card.id in self.touched)
            case Listed.READY | Listed.CHECK | Listed.DOUBTFUL:
                tiers = {Listed.READY: Tier.READY, Listed.CHECK: Tier.CHECK, Listed.DOUBTFUL: Tier.DOUBTFUL}
                return here and card.base.tier is tiers[which]
            case Listed.KEPT:
                return card.act is Act.ACCEPT
            case Listed.REJECTED:
                return card.act in (Act.REJECT, Act.MERGE)
        return True

    @property
    def left(self) -> int:
        """How many cards are to be decided, doubtful ones aside."""
        return sum(card.act is Act.OPEN and card.base.tier is not Tier.DOUBTFUL for card in self.cards.values())

    @property
    def deck_title(self) -> str:
        """The deck that kept cards go into."""
        entry = self.library.deck_by_id(self.deck_id) if self.deck_id else None
        return entry.deck.title if entry else self.title

    @property
    def subjects(self) -> tuple[str, ...]:
        """What the document compares."""
        return tuple(subject.name for subject in self.draft.subjects)

    def kept_cards(self) -> tuple[int, ...]:
        """Return the numbers of all cards of the notes that hold kept cards."""
        where = Whereabouts(self.library)
        kept = [where.of(card.decision, card.base) for card in self.cards.values() if card.act is Act.ACCEPT]
        return accepting.cards_of_notes(self.library, {(place.deck, place.note) for place in kept if place is not None})

    # --- deciding ---

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
        from studydeck.services.drafting.card_content import can_join

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
        wanted = Wanted(name, content, _own_base(quote), "", None, kept)
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


def _own_base(quote: Quote) -> Finding:
    return Finding(FindingKind.DEFINITION, "own", (quote,), tier=Tier.READY)


def _own_card(decision: Decision) -> DraftCard | None:
    """Return a card of one's own, or None where the decision is about a finding or can't be understood."""
    if not decision.finding.startswith(OWN) or decision.card is None or not decision.quote:
        return None
    told: Mapping[str, Any] = decision.quote
    span = Span(int(told.get("start", 0)), int(told.get("end", 0)))
    quote = Quote(
        str(told["text"]), span, tuple(told.get("lines", ())), str(told.get("heading", "")), int(told.get("block", 0))
    )
    return DraftCard(decision.finding, _own_base(quote), "", decision)


def first_open(review: Review, names: Iterable[str]) -> str:
    """Return the first card of a list that is to be decided, or an empty string."""
    return next((name for name in names if review.cards[name].act is Act.OPEN), "")
