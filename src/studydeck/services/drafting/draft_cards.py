"""One drafted card under review: what the document says, what was decided on it, and which lists hold it."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from studydeck.drafting.document import Span
from studydeck.drafting.finding import Finding, FindingKind, Quote, Tier
from studydeck.services.drafting.card_content import Content, of_finding
from studydeck.services.drafting.decisions import OWN, Act, Decision


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


def is_listed(card: DraftCard, which: Listed, *, touched: bool) -> bool:
    """Return whether a list holds a card; one decided on in this sitting (`touched`) stays where it was."""
    here = card.act is Act.OPEN or touched
    match which:
        case Listed.OFFERED:
            return here and (card.base.tier is not Tier.DOUBTFUL or touched)
        case Listed.READY | Listed.CHECK | Listed.DOUBTFUL:
            tiers = {Listed.READY: Tier.READY, Listed.CHECK: Tier.CHECK, Listed.DOUBTFUL: Tier.DOUBTFUL}
            return here and card.base.tier is tiers[which]
        case Listed.KEPT:
            return card.act is Act.ACCEPT
        case Listed.REJECTED:
            return card.act in (Act.REJECT, Act.MERGE)
    return True


def own_base(quote: Quote) -> Finding:
    """Return what a card of one's own rests on, as a finding."""
    return Finding(FindingKind.DEFINITION, "own", (quote,), tier=Tier.READY)


def own_card(decision: Decision) -> DraftCard | None:
    """Return a card of one's own, or None where the decision is about a finding or can't be understood."""
    if not decision.finding.startswith(OWN) or decision.card is None or not decision.quote:
        return None
    told: Mapping[str, Any] = decision.quote
    span = Span(int(told.get("start", 0)), int(told.get("end", 0)))
    quote = Quote(
        str(told["text"]), span, tuple(told.get("lines", ())), str(told.get("heading", "")), int(told.get("block", 0))
    )
    return DraftCard(decision.finding, own_base(quote), "", decision)
