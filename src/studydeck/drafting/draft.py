"""Drafting: a document to what was found in it, merged, with tiers, in the document's order. Pure."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from studydeck.drafting import merging
from studydeck.drafting.comparing import flattened
from studydeck.drafting.document import Document, Omission
from studydeck.drafting.finding import Finding, Tier
from studydeck.drafting.outline import Subject
from studydeck.drafting.outlining import outline_of
from studydeck.drafting.registry import PATTERNS
from studydeck.drafting.subjects import subjects
from studydeck.drafting.tiers import with_tier

Progress = Callable[[int, int], None]
"""Called with how many steps of how many are done; may raise to stop."""


@dataclass(frozen=True, slots=True)
class Draft:
    """What drafting made of one document.

    Attributes:
        document: With its flattened tables restored.
        subjects: What it compares or explains; may be empty.
        findings: Merged, with tiers, in the document's order; doubtful ones are among them.
        skipped: What was left out of the document.
    """

    document: Document
    subjects: tuple[Subject, ...]
    findings: tuple[Finding, ...]
    skipped: tuple[Omission, ...]

    def offered(self, *, doubtful: bool = False) -> "Draft":
        """Return the draft with those findings only that are offered: doubtful ones where they are asked for."""
        kept = tuple(finding for finding in self.findings if doubtful or finding.tier is not Tier.DOUBTFUL)
        return replace(self, findings=kept)


def draft(document: Document, given: Sequence[str] = (), *, progress: Progress | None = None) -> Draft:
    """Find what a document says that is worth a card.

    Args:
        document: from a reader.
        given: the subjects, where the document's own words shan't decide.
        progress: told after each step.
    """
    tell = progress or (lambda _done, _all: None)
    steps = len(PATTERNS) + 3
    compared = subjects.find(document, given)
    tell(1, steps)
    document = flattened.restore(document, compared)
    outline = outline_of(document, compared)
    tell(2, steps)
    found: list[Finding] = []
    for number, pattern in enumerate(PATTERNS):
        found += pattern.find(outline)
        tell(number + 3, steps)
    findings = tuple(with_tier(finding) for finding in merging.merged(found))
    tell(steps, steps)
    return Draft(document, compared, findings, document.skipped)
