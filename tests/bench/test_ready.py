"""The design's table of policies comes out of this program."""

import pytest

from bench import ready


@pytest.mark.long
@pytest.mark.parametrize("case", ready.CASES, ids=lambda case: case.name)
def test_policies_give_what_the_design_found(case: ready.Case) -> None:
    """Expected recall within a thousandth and a bit, answers within four of a hundred: the noise of seeds."""
    found = ready.measure(case)
    assert found.recall == pytest.approx(case.design_recall, abs=0.0015)
    assert found.answers == pytest.approx(case.design_answers, rel=0.04)


def test_the_last_days_beat_a_higher_retention() -> None:
    """Asking what gains most remembers more than retention .90 with about as many answers, also in a small deck."""
    usual, greedy = (ready.measure(ready.CASES[n], seeds=1, cards=300) for n in (0, 2))
    assert greedy.recall > usual.recall + 0.02
    assert greedy.answers < usual.answers * 1.35
