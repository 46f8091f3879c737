"""What there is to review: the cards drafted from one document with what was decided on each, their lists and counts."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from studydeck.core.text import one_line
from studydeck.drafting import card_ids
from studydeck.drafting.draft import Draft
from studydeck.drafting.finding import Tier
from studydeck.services.drafting import accepting, decisions
from studydeck.services.drafting.decisions import Act, Decision
from studydeck.services.drafting.deck_text import title_of
from studydeck.services.drafting.draft_cards import DraftCard, Listed, is_listed, own_card
from studydeck.services.drafting.second_runs import compare
from studydeck.services.drafting.settling import settle
from studydeck.services.drafting.whereabouts import Whereabouts
from studydeck.services.library import Library

_LONGEST_TITLE = 120  # of a new deck; a document may begin with a whole sentence


class ReviewCards:
    """The cards of one document's draft as they stand.

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
        self.title = one_line(title or title_of([draft]))[:_LONGEST_TITLE]
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
        made += [card for card in map(own_card, self._decisions.values()) if card is not None]
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
        found = [card for card in self.cards.values() if is_listed(card, which, touched=card.id in self.touched)]
        if unsure_first:
            order = {Tier.CHECK: 0, Tier.DOUBTFUL: 1, Tier.READY: 2}
            found.sort(key=lambda card: order[card.base.tier])
        return [card.id for card in found]

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
