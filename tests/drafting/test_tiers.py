"""Tiers: a finding is trusted as far as its pattern was measured to be right."""

import pytest

from studydeck.drafting import tiers
from studydeck.drafting.finding import Tier
from studydeck.drafting.tiers import tier_of, trust, with_tier
from tests.drafting.making import definition
from tests.drafting.scorer import measure
from tests.drafting.tier_figures import figures

_MANY = 12  # findings: fewer say little
_SLACK = 0.1


@pytest.fixture
def _measured(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let two patterns and two doubts be known."""
    monkeypatch.setattr(
        tiers,
        "PATTERNS",
        {("definition", "good"): (1.0, 100), ("definition", "tuned"): (1.0, 100), ("definition", "poor"): (0.2, 100)},
    )
    monkeypatch.setattr(tiers, "UNSEEN", {("definition", "tuned"): (0, 10)})
    monkeypatch.setattr(tiers, "DOUBTS", {("definition", "bad"): (0.1, 50), ("definition", "slight"): (0.97, 50)})


@pytest.mark.usefixtures("_measured")
def test_the_measured_precision_decides() -> None:
    """A pattern that was always right is ready, one that mostly wasn't is doubtful, an unknown one is to be checked."""
    found = [with_tier(definition("a", "b", pattern=name)).tier for name in ("good", "unknown", "poor")]
    assert found == [Tier.READY, Tier.CHECK, Tier.DOUBTFUL]


@pytest.mark.usefixtures("_measured")
def test_a_finding_is_no_better_than_its_worst_doubt() -> None:
    """A doubt that mostly proved right makes the best pattern doubtful, one that hardly did doesn't; two weigh more."""
    trusts = [
        trust(definition("a", "b", pattern="good", doubts=doubts))
        for doubts in ((), ("slight",), ("slight", "x"), ("bad",))
    ]
    assert trusts == sorted(trusts, reverse=True)
    assert len(set(trusts)) == len(trusts)
    assert tier_of(trusts[1]) is not Tier.DOUBTFUL
    assert tier_of(trusts[3]) is Tier.DOUBTFUL


@pytest.mark.usefixtures("_measured")
def test_what_failed_on_unseen_texts_isnt_ready() -> None:
    """A pattern that is always right where it was tuned, and wasn't elsewhere, is no better than to be checked."""
    assert with_tier(definition("a", "b", pattern="tuned")).tier is Tier.CHECK


@pytest.mark.usefixtures("_measured")
def test_patterns_that_agree_are_trusted_more() -> None:
    """Two patterns that found the same count for more than the better one alone."""
    assert trust(definition("a", "b", pattern="poor", also=("unknown",))) > trust(
        definition("a", "b", pattern="unknown")
    )


def test_few_findings_say_little(monkeypatch: pytest.MonkeyPatch) -> None:
    """One right finding makes no pattern ready."""
    monkeypatch.setattr(tiers, "PATTERNS", {("definition", "new"): (1.0, 1)})
    assert with_tier(definition("a", "b", pattern="new")).tier is Tier.CHECK


@pytest.mark.long
def test_the_table_is_what_the_development_set_gives() -> None:
    """Every figure of many findings in `tiers.py` is near the one measured now: `python -m tests.drafting.tier_figures`."""
    for table, measured in zip((tiers.PATTERNS, tiers.DOUBTS), figures(measure(tiers=None)), strict=True):
        many = {key: figure for key, figure in measured.items() if figure[1] >= _MANY}
        far = [key for key, (precision, _n) in many.items() if abs(table.get(key, (2.0, 0))[0] - precision) > _SLACK]
        assert far == []
