"""Typed answers are graded as well as they were when the levels were recorded.

The levels stand in `levels.json`; after a change that is meant, `python -m tests.grading.scorer --accept` records them.
"""

from collections import Counter

import pytest

from studydeck.core.card import Point
from studydeck.core.grading.rubric import Certainty, Flag, Grade, Mark, PointGrade, Rubric, Verdict
from tests.grading import scorer
from tests.grading.cases import Case, cases
from tests.grading.scorer import MEASURES, PARTS, Graded, fallen, figures, levels, recorded

TYPES = {
    "agent-form", "antonym", "contradicting", "denial-other-side", "direction", "dont-know", "double-negation", "empty",
    "extra-facts", "false-similar", "half", "initials", "negation", "negation-right", "one-word", "other-concept",
    "other-language", "paraphrase", "rambling", "slips", "stuffing", "subject-swap", "swap", "terse", "vague",
}  # fmt: skip


@pytest.fixture(scope="module")
def rows() -> list[Graded]:
    """Return every answer with its grade."""
    return scorer.graded()


@pytest.mark.parametrize("part", PARTS)
def test_no_figure_falls_below_its_level(part: str, rows: list[Graded]) -> None:
    """Nothing that is measured gets worse unnoticed, neither on the answers tuned on nor on those put aside."""
    worse = [line for line in fallen(levels(rows), recorded()) if line.startswith(part)]
    assert not worse, "\n".join(worse)


def test_a_worse_figure_is_told() -> None:
    """A figure that falls, or rises where less is better, is told with its part, and the others aren't."""
    before = {part: {measure.name: 0.5 for measure in MEASURES if measure.reached} for part in PARTS}
    now = {part: dict(values) for part, values in before.items()}
    now["held-out"] |= {"accuracy": 0.49, "false praised": 1.0, "swaps found": 2.0, "right rejected": 0.0}
    assert fallen(now, before) == [
        "held-out: accuracy was 0.5 and is 0.49",
        "held-out: false praised was 0.5 and is 1",
    ]


def test_there_are_enough_answers_of_every_type_and_field() -> None:
    """At least 250 answers, of the bundled decks and six other fields, of every type, a quarter of them put aside."""
    found = cases()
    parts = Counter(case.part for case in found)
    assert len(found) >= 250
    assert parts["held-out"] * 4 >= len(found)
    assert len({case.field for case in found} - {"bundled decks"}) >= 6
    assert {case.type for case in found} >= TYPES


def test_what_a_case_says_fits_together() -> None:
    """Ticked points exist, a right answer has some, a swap is wrong, and no answer stands there twice."""
    found = cases()
    for case in found:
        assert all(0 <= point < len(case.rubric.points) for point in case.covered), case.card
        assert case.covered or case.verdict is Verdict.WRONG, case.card
        assert Flag.SWAP not in case.flags or (case.verdict is Verdict.WRONG and not case.covered), case.card
    assert not [key for key, times in Counter((case.card, case.answer) for case in found).items() if times > 1]


def made(verdict: Verdict, said: Verdict, *, covered: set[int], ticked: set[int], flags: set[Flag]) -> Graded:
    """Return a made-up graded answer of three points."""
    points = tuple(Point(name) for name in "abc")
    rubric = Rubric("?", "question", "a, b, c", points)
    marks = tuple(PointGrade(p, Mark.MET if n in ticked else Mark.MISSING, 1.0) for n, p in enumerate(points))
    case = Case("dev", "f", "c", "half", rubric, "x", verdict, frozenset(covered), frozenset(flags))
    return Graded(case, Grade(said, Certainty.SURE, 1.0, marks, tuple(flags)))


def test_figures_are_what_they_say() -> None:
    """Praise of false answers, rejection of right ones, swaps, precision and recall are counted as they are named."""
    counted = figures(
        [
            made(Verdict.WRONG, Verdict.CORRECT, covered=set(), ticked={0}, flags=set()),
            made(Verdict.CORRECT, Verdict.WRONG, covered={0, 1, 2}, ticked={1, 2}, flags=set()),
            made(Verdict.WRONG, Verdict.WRONG, covered=set(), ticked=set(), flags={Flag.SWAP}),
            made(Verdict.PARTIAL, Verdict.PARTIAL, covered={0}, ticked={0}, flags=set()),
        ]
    )
    assert [str(share) for share in (counted.accuracy, counted.false_praised, counted.right_rejected)] == [
        "2/4",
        "1/2",
        "1/1",
    ]
    assert (str(counted.swaps_found), counted.swaps_invented) == ("1/1", 0)
    assert [str(share) for share in (counted.precision, counted.recall, counted.sure_right)] == ["3/4", "3/4", "2/4"]


def test_what_was_put_aside_is_never_shown(rows: list[Graded]) -> None:
    """Misses are listed of the answers to tune on only; of the others the table tells totals."""
    aside = {row.case.answer for row in rows if row.case.part == "held-out"} - {
        row.case.answer for row in rows if row.case.part == "dev"
    }
    told = "\n".join([*scorer.misses(rows), *scorer.table(rows), *scorer.breakdown(rows)])
    assert not [answer for answer in aside if len(answer) > 20 and answer in told]
