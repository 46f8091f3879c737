"""How far a finding is to be trusted: by what its pattern, and each doubt of it, was measured to find right.

The figures are of two kinds. Those of the development set (`python -m tests.drafting.tier_figures`) say how often a pattern is
right where it could be tuned, so they count no more than a dozen findings; `UNSEEN` was counted by hand on 33 short texts
of strangers, and for differences on 33 more, when they were drafted for the first time. Few findings are drawn towards what patterns are like in general.
"""

from dataclasses import replace

from studydeck.drafting.finding import Finding, Tier

READY_FROM = 0.915
CHECK_FROM = 0.5
_PATTERN = (0.8, 4)  # what a pattern is like of which nothing is known, and how many findings that weighs
_DOUBT = (0.6, 4)  # so a finding with a doubt is never ready
_MOST_TUNED = 12  # findings of the development set that count
_FURTHER_DOUBT = 0.1  # what each doubt but the worst takes away
_HARMLESS = 0.8  # a doubt that is right so often takes away nothing more
_AGREED = 0.05  # what each further pattern that found the same adds

UNSEEN: dict[tuple[str, str], tuple[int, int]] = {
    ("definition", "abbreviation"): (5, 6),
    ("definition", "apposition"): (2, 2),
    ("definition", "defined-as"): (12, 15),
    ("definition", "is-a"): (21, 26),
    ("definition", "label"): (8, 8),
    ("definition", "opening"): (2, 2),
    ("difference", "adjacent"): (23, 27),
    ("difference", "comparative"): (19, 22),
    ("difference", "connective"): (40, 41),
    ("difference", "labelled-pair"): (14, 15),
    ("difference", "local-contrast"): (0, 1),
    ("difference", "parallel-sections"): (2, 8),
    ("difference", "same-noun"): (0, 1),
    ("difference", "table-row"): (24, 25),
    ("difference", "turned"): (10, 11),
    ("likeness", "both"): (2, 5),
    ("list", "enumeration"): (3, 3),
    ("list", "items"): (0, 7),
}
"""How many findings of a pattern were right, and how many there were, on texts that no rule was made for."""

PATTERNS: dict[tuple[str, str], tuple[float, int]] = {
    ("definition", "abbreviation"): (1.0, 20),
    ("definition", "apposition"): (1.0, 5),
    ("definition", "defined-as"): (1.0, 30),
    ("definition", "definition-list"): (1.0, 15),
    ("definition", "is-a"): (1.0, 203),
    ("definition", "known-as"): (1.0, 1),
    ("definition", "label"): (1.0, 85),
    ("definition", "what-label"): (1.0, 4),
    ("difference", "adjacent"): (1.0, 35),
    ("difference", "amounts"): (1.0, 2),
    ("difference", "connective"): (1.0, 97),
    ("difference", "labelled-pair"): (1.0, 42),
    ("difference", "local-contrast"): (1.0, 5),
    ("difference", "same-noun"): (1.0, 19),
    ("difference", "table-row"): (1.0, 122),
    ("difference", "turned"): (1.0, 22),
    ("difference", "unlike"): (1.0, 2),
    ("likeness", "alike"): (1.0, 1),
    ("likeness", "both"): (1.0, 94),
    ("likeness", "resemblance"): (1.0, 1),
    ("likeness", "similarities"): (1.0, 65),
    ("list", "enumeration"): (1.0, 14),
    ("list", "items"): (1.0, 25),
}
"""Precision and number of the findings without doubts, by kind and pattern."""

DOUBTS: dict[tuple[str, str], tuple[float, int]] = {
    ("definition", "amount"): (1.0, 2),
    ("definition", "bare-class"): (0.25, 4),
    ("definition", "called"): (1.0, 1),
    ("definition", "circular"): (0.0, 1),
    ("definition", "clause"): (1.0, 3),
    ("definition", "context"): (0.75, 4),
    ("definition", "contrast"): (1.0, 6),
    ("definition", "definite"): (0.92, 12),
    ("definition", "does"): (1.0, 1),
    ("definition", "evaluation"): (0.5, 2),
    ("definition", "gerund"): (1.0, 21),
    ("definition", "guessed-term"): (1.0, 4),
    ("definition", "label"): (0.25, 4),
    ("definition", "loose"): (1.0, 1),
    ("definition", "metaphor"): (0.0, 4),
    ("definition", "no-article"): (0.0, 3),
    ("definition", "opening"): (1.0, 4),
    ("definition", "personal"): (1.0, 3),
    ("definition", "previous"): (1.0, 1),
    ("definition", "pronoun"): (0.43, 7),
    ("definition", "rank"): (1.0, 2),
    ("definition", "second-meaning"): (0.12, 8),
    ("definition", "sentence"): (1.0, 5),
    ("definition", "short"): (0.67, 6),
    ("definition", "unasked"): (1.0, 1),
    ("definition", "vague"): (1.0, 2),
    ("definition", "verb"): (1.0, 10),
    ("definition", "which-is"): (1.0, 4),
    ("difference", "apart"): (1.0, 6),
    ("difference", "evaluation"): (0.5, 2),
    ("difference", "image"): (1.0, 1),
    ("difference", "inferred"): (1.0, 17),
    ("difference", "items"): (1.0, 14),
    ("difference", "listed"): (1.0, 9),
    ("difference", "loose"): (1.0, 29),
    ("difference", "middle"): (1.0, 10),
    ("difference", "no-aspect"): (1.0, 8),
    ("difference", "other-subject"): (0.25, 4),
    ("difference", "returns"): (1.0, 1),
    ("difference", "similarities"): (0.5, 2),
    ("difference", "turned-weakly"): (1.0, 5),
    ("difference", "unmarked"): (0.92, 24),
    ("difference", "unnamed"): (1.0, 10),
    ("difference", "weak"): (1.0, 14),
    ("likeness", "evaluation"): (1.0, 3),
    ("likeness", "pronoun"): (1.0, 1),
    ("list", "bare"): (1.0, 1),
    ("list", "long"): (1.0, 2),
    ("list", "no-lead"): (1.0, 29),
    ("list", "uncounted"): (1.0, 5),
    ("list", "unmarked"): (1.0, 9),
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
    patterns = [_expected_of_pattern(kind, name) for name in (finding.pattern, *finding.also)]
    found = min(max(patterns) + _AGREED * len(finding.also), 1.0)
    if not finding.doubts:
        return found
    doubts = [_expected_of_doubt(kind, name) for name in finding.doubts]
    further = max(sum(doubt < _HARMLESS for doubt in doubts) - 1, 0)
    return max(min(found, *doubts) - _FURTHER_DOUBT * further, 0.0)


def _expected_of_pattern(kind: str, name: str) -> float:
    """Return the precision that is to be expected of a pattern on further documents."""
    precision, count = PATTERNS.get((kind, name), (0.0, 0))
    right, found = UNSEEN.get((kind, name), (0, 0))
    usual, weight = _PATTERN
    tuned = min(count, _MOST_TUNED)
    return (precision * tuned + right + usual * weight) / (tuned + found + weight)


def _expected_of_doubt(kind: str, name: str) -> float:
    """Return the precision that is to be expected of findings with a doubt."""
    precision, count = DOUBTS.get((kind, name), (0.0, 0))
    usual, weight = _DOUBT
    tuned = min(count, _MOST_TUNED)
    return (precision * tuned + usual * weight) / (tuned + weight)
