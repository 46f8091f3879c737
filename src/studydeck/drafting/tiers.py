"""How far a finding is to be trusted: by what its pattern, and each doubt of it, was measured to find right.

The figures are those of the development set (`python -m tests.drafting.tier_figures`); a figure from few findings is drawn
towards what patterns and doubts are like in general.
"""

from dataclasses import replace

from studydeck.drafting.finding import Finding, Tier

READY_FROM = 0.92
CHECK_FROM = 0.5
_PATTERN = (0.8, 4)  # what a pattern is like of which nothing is known, and how many findings that weighs
_DOUBT = (0.6, 3)
_FURTHER_DOUBT = 0.1  # what each doubt but the worst takes away
_AGREED = 0.05  # what each further pattern that found the same adds

PATTERNS: dict[tuple[str, str], tuple[float, int]] = {
    ("definition", "abbreviation"): (1.00, 17),
    ("definition", "apposition"): (1.00, 3),
    ("definition", "defined-as"): (1.00, 20),
    ("definition", "definition-list"): (1.00, 8),
    ("definition", "is-a"): (1.00, 118),
    ("definition", "label"): (1.00, 40),
    ("definition", "what-label"): (1.00, 4),
    ("difference", "adjacent"): (1.00, 39),
    ("difference", "connective"): (1.00, 37),
    ("difference", "labelled-pair"): (1.00, 43),
    ("difference", "local-contrast"): (1.00, 5),
    ("difference", "same-noun"): (1.00, 4),
    ("difference", "table-row"): (1.00, 89),
    ("difference", "unlike"): (1.00, 1),
    ("likeness", "both"): (0.97, 78),
    ("likeness", "similarities"): (1.00, 2),
    ("list", "enumeration"): (1.00, 13),
    ("list", "items"): (1.00, 11),
}
"""Precision and number of the findings without doubts, by kind and pattern."""

DOUBTS: dict[tuple[str, str], tuple[float, int]] = {
    ("definition", "amount"): (1.00, 2),
    ("definition", "bare-class"): (0.05, 19),
    ("definition", "clause"): (1.00, 2),
    ("definition", "context"): (0.75, 4),
    ("definition", "definite"): (0.82, 11),
    ("definition", "does"): (0.50, 2),
    ("definition", "evaluation"): (0.50, 2),
    ("definition", "gerund"): (0.95, 21),
    ("definition", "guessed-term"): (1.00, 2),
    ("definition", "label"): (0.33, 3),
    ("definition", "metaphor"): (0.00, 5),
    ("definition", "name"): (0.50, 6),
    ("definition", "personal"): (0.82, 22),
    ("definition", "previous"): (1.00, 1),
    ("definition", "pronoun"): (0.60, 5),
    ("definition", "rank"): (1.00, 2),
    ("definition", "second-meaning"): (0.11, 27),
    ("definition", "sentence"): (1.00, 1),
    ("definition", "short"): (0.67, 12),
    ("definition", "vague"): (1.00, 1),
    ("definition", "verb"): (1.00, 14),
    ("definition", "which-is"): (1.00, 4),
    ("difference", "evaluation"): (0.00, 1),
    ("difference", "image"): (1.00, 1),
    ("difference", "inferred"): (0.25, 8),
    ("difference", "items"): (0.89, 9),
    ("difference", "loose"): (0.95, 20),
    ("difference", "middle"): (1.00, 13),
    ("difference", "other-subject"): (0.00, 2),
    ("difference", "pronoun"): (0.00, 1),
    ("difference", "returns"): (1.00, 2),
    ("difference", "sentence"): (1.00, 1),
    ("difference", "similarities"): (0.00, 1),
    ("difference", "unmarked"): (0.87, 15),
    ("difference", "weak"): (0.82, 17),
    ("likeness", "evaluation"): (1.00, 3),
    ("list", "bare"): (1.00, 1),
    ("list", "guessed-heading"): (0.00, 1),
    ("list", "long"): (1.00, 1),
    ("list", "no-lead"): (1.00, 18),
    ("list", "uncounted"): (1.00, 4),
    ("list", "unmarked"): (1.00, 5),
}
"""Precision and number of the findings with a doubt, by kind and doubt."""


def with_tier(finding: Finding) -> Finding:
    """Return the finding with its tier."""
    return replace(finding, tier=tier_of(trust(finding)))


def tier_of(precision: float) -> Tier:
    """Return the tier of a precision."""
    return Tier.READY if precision >= READY_FROM else Tier.CHECK if precision >= CHECK_FROM else Tier.DOUBTFUL


def trust(finding: Finding) -> float:
    """Return how likely a finding is right, 0 to 1: the best of its patterns, no more than the worst of its doubts."""
    kind = finding.kind.value
    patterns = [_expected(PATTERNS.get((kind, name)), _PATTERN) for name in (finding.pattern, *finding.also)]
    found = min(max(patterns) + _AGREED * len(finding.also), 1.0)
    if not finding.doubts:
        return found
    doubts = [_expected(DOUBTS.get((kind, name)), _DOUBT) for name in finding.doubts]
    return max(min(found, *doubts) - _FURTHER_DOUBT * (len(doubts) - 1), 0.0)


def _expected(measured: tuple[float, int] | None, general: tuple[float, int]) -> float:
    """Return a precision as it is to be expected of further documents."""
    precision, count = measured or (0.0, 0)
    usual, weight = general
    return (precision * count + usual * weight) / (count + weight)
