"""How well typed answers are graded: `python -m tests.grading.scorer`.

Prints every figure for the part that may be tuned on and for the part that was put aside, with the goals. Of the part
put aside only totals are ever told. `--misses` lists what went wrong in the other, `--accept` records the figures as
the level below which the test fails, `--markdown` prints the table for `docs/grading.md`.
"""

import argparse
import json
import sys
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from studydeck.core.grading.key_points import grade
from studydeck.core.grading.rubric import Certainty, Flag, Grade, Mark, Rubric, Verdict
from tests.grading.cases import Case, cases

LEVELS = Path(__file__).parent / "levels.json"
PARTS = ("dev", "held-out")


@dataclass(frozen=True, slots=True)
class Graded:
    """An answer and what came of it."""

    case: Case
    grade: Grade

    @property
    def ticked(self) -> frozenset[int]:
        """The points that were found."""
        return frozenset(n for n, point in enumerate(self.grade.points) if point.mark is Mark.MET)

    @property
    def agrees(self) -> bool:
        """Whether the verdict is the human's."""
        return self.grade.verdict is self.case.verdict


@dataclass(frozen=True, slots=True)
class Share:
    """So many of so many."""

    count: int
    of: int

    @property
    def rate(self) -> float:
        """The share, or 1 of nothing."""
        return self.count / self.of if self.of else 1.0

    def __str__(self) -> str:
        return f"{self.count}/{self.of}"


@dataclass(frozen=True, slots=True)
class Figures:
    """What is measured of some answers."""

    answers: int
    accuracy: Share
    false_praised: Share
    right_rejected: Share
    swaps_found: Share
    swaps_invented: int
    precision: Share
    recall: Share
    sure_right: Share
    sure: Share
    unsure_right: Share


@dataclass(frozen=True, slots=True)
class Measure:
    """A figure with its goal and what counts as worse than a level.

    Attributes:
        value: the figure as a number.
        least: the goal, from which on it is reached; None for figures without one.
        rising: whether more is better.
    """

    name: str
    value: Callable[[Figures], float]
    shown: Callable[[Figures], str]
    goal: str
    reached: Callable[[Figures], bool] | None
    rising: bool = True


def _percent(share: Share) -> str:
    return f"{share.rate:.3f} ({share})"


MEASURES = (
    Measure(
        "accuracy",
        lambda f: f.accuracy.rate,
        lambda f: _percent(f.accuracy),
        ">= .75",
        lambda f: f.accuracy.rate >= 0.75,
    ),
    Measure(
        "false praised",
        lambda f: f.false_praised.count,
        lambda f: str(f.false_praised),
        "<= 1 of 16",
        lambda f: f.false_praised.count * 16 <= f.false_praised.of,
        rising=False,
    ),
    Measure(
        "right rejected",
        lambda f: f.right_rejected.count,
        lambda f: str(f.right_rejected),
        "<= 1 of 15",
        lambda f: f.right_rejected.count * 15 <= f.right_rejected.of,
        rising=False,
    ),
    Measure(
        "swaps found",
        lambda f: f.swaps_found.count,
        lambda f: str(f.swaps_found),
        "all",
        lambda f: f.swaps_found.count == f.swaps_found.of,
    ),
    Measure(
        "swaps invented",
        lambda f: f.swaps_invented,
        lambda f: str(f.swaps_invented),
        "0",
        lambda f: not f.swaps_invented,
        rising=False,
    ),
    Measure(
        "precision",
        lambda f: f.precision.rate,
        lambda f: _percent(f.precision),
        ">= .95",
        lambda f: f.precision.rate >= 0.95,
    ),
    Measure("recall", lambda f: f.recall.rate, lambda f: _percent(f.recall), ">= .80", lambda f: f.recall.rate >= 0.80),
    Measure(
        "sure is right",
        lambda f: f.sure_right.rate,
        lambda f: _percent(f.sure_right),
        ">= .92",
        lambda f: f.sure_right.rate >= 0.92,
    ),
    Measure("is sure", lambda f: f.sure.rate, lambda f: _percent(f.sure), "", None),
    Measure("unsure is right", lambda f: f.unsure_right.rate, lambda f: _percent(f.unsure_right), "", None),
)


def graded(by: Callable[[Rubric, str], Grade] = grade) -> list[Graded]:
    """Return every answer with its grade."""
    return [Graded(case, by(case.rubric, case.answer)) for case in cases()]


def figures(rows: Sequence[Graded]) -> Figures:
    """Return what is measured of some answers."""
    right, false = _of(rows, Verdict.CORRECT), _of(rows, Verdict.WRONG)
    swaps = [row for row in rows if Flag.SWAP in row.case.flags]
    sure = [row for row in rows if row.grade.certainty is Certainty.SURE]
    unsure = [row for row in rows if row.grade.certainty is not Certainty.SURE]
    hits = sum(len(row.ticked & row.case.covered) for row in rows)
    return Figures(
        answers=len(rows),
        accuracy=_share(rows, lambda row: row.agrees),
        false_praised=_share(false, lambda row: row.grade.verdict is Verdict.CORRECT),
        right_rejected=_share(right, lambda row: row.grade.verdict is Verdict.WRONG),
        swaps_found=_share(swaps, lambda row: Flag.SWAP in row.grade.flags),
        swaps_invented=sum(Flag.SWAP in row.grade.flags and Flag.SWAP not in row.case.flags for row in rows),
        precision=Share(hits, sum(len(row.ticked) for row in rows)),
        recall=Share(hits, sum(len(row.case.covered) for row in rows)),
        sure_right=_share(sure, lambda row: row.agrees),
        sure=Share(len(sure), len(rows)),
        unsure_right=_share(unsure, lambda row: row.agrees),
    )


def _of(rows: Iterable[Graded], verdict: Verdict) -> list[Graded]:
    return [row for row in rows if row.case.verdict is verdict]


def _share(rows: Sequence[Graded], holds: Callable[[Graded], bool]) -> Share:
    return Share(sum(map(holds, rows)), len(rows))


def by_part(rows: Sequence[Graded]) -> dict[str, list[Graded]]:
    """Return the answers of the part to tune on and of the part put aside."""
    return {part: [row for row in rows if row.case.part == part] for part in PARTS}


# --- levels -------------------------------------------------------------------------------------------------------


def levels(rows: Sequence[Graded]) -> dict[str, dict[str, float]]:
    """Return every figure with a goal, of each part, as it is recorded."""
    return {
        part: {m.name: round(float(m.value(figures(some))), 4) for m in MEASURES if m.reached}
        for part, some in by_part(rows).items()
    }


def fallen(now: dict[str, dict[str, float]], before: dict[str, dict[str, float]]) -> list[str]:
    """Return a sentence for each figure that is worse than its recorded level."""
    return [
        f"{part}: {m.name} was {before[part][m.name]:g} and is {now[part][m.name]:g}"
        for part in PARTS
        for m in MEASURES
        if m.reached and (now[part][m.name] - before[part][m.name]) * (1 if m.rising else -1) < -0.00005
    ]


def recorded() -> dict[str, dict[str, float]]:
    """Return the levels of the last time they were accepted."""
    return json.loads(LEVELS.read_text(encoding="utf-8"))


# --- telling ------------------------------------------------------------------------------------------------------


def table(rows: Sequence[Graded]) -> list[str]:
    """Return the figures of both parts beside their goals, as Markdown."""
    parts = {part: figures(some) for part, some in by_part(rows).items()}
    lines = [
        f"| figure | goal | tuned on ({parts['dev'].answers} answers) | put aside ({parts['held-out'].answers} answers) |",
        "| --- | --- | --- | --- |",
    ]
    for measure in MEASURES:
        cells = [measure.shown(f) + _met(measure, f) for f in parts.values()]
        lines.append(f"| {measure.name} | {measure.goal} | {' | '.join(cells)} |")
    return lines


def _met(measure: Measure, f: Figures) -> str:
    if measure.reached is None:
        return ""
    return " ✓" if measure.reached(f) else " ✗"


COLUMNS = "  n  accuracy  praised  rejected  swaps +/-     precision   recall   sure right  sure"


def _line(name: str, f: Figures) -> str:
    return (
        f"  {name:<22}{f.answers:>4}     {f.accuracy.rate:.3f}  {f.false_praised!s:>7}  {f.right_rejected!s:>8}"
        f"  {f.swaps_found!s:>6}/{f.swaps_invented:<3}      {f.precision.rate:>6.3f}   {f.recall.rate:>6.3f}"
        f"       {f.sure_right.rate:>6.3f}  {f.sure.rate:.2f}"
    )


def breakdown(rows: Sequence[Graded]) -> list[str]:
    """Return the figures of each part by field and by type."""
    lines: list[str] = []
    for part, some in by_part(rows).items():
        for name, key in (("field", lambda row: row.case.field), ("type", lambda row: row.case.type)):
            groups: defaultdict[str, list[Graded]] = defaultdict(list)
            for row in some:
                groups[key(row)].append(row)
            lines += ["", f"{part}, by {name:<18}{COLUMNS}"]
            lines += [_line(group, figures(groups[group])) for group in sorted(groups)]
    return lines


def misses(rows: Iterable[Graded]) -> list[str]:
    """Return what went wrong in the part to tune on; what was put aside stays unseen."""
    lines: list[str] = []
    for row in rows:
        case, grade_ = row.case, row.grade
        off = row.ticked ^ case.covered
        swapped = (Flag.SWAP in case.flags) != (Flag.SWAP in grade_.flags)
        if case.part != "dev" or (row.agrees and not off and not swapped):
            continue
        marks = " ".join(
            f"{n}:{p.mark}{'!' if n - 1 in off else ''}({p.score:.2f})" for n, p in enumerate(grade_.points, 1)
        )
        told = "      " if row.agrees else "WRONG "
        told += f"{case.card} [{case.type}] {case.verdict}, graded {grade_.verdict}"
        told += f" ({grade_.certainty}; {', '.join(grade_.flags) or '-'})"
        lines += [told, f"      {case.answer}", f"      {marks}"]
    return lines


def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--misses", action="store_true", help="list what went wrong, of the part to tune on")
    parser.add_argument("--markdown", action="store_true", help="print only the table of the docs")
    parser.add_argument("--accept", action="store_true", help="record the figures as levels")
    given = parser.parse_args()
    rows = graded()
    lines = table(rows)
    if not given.markdown:
        lines += breakdown(rows)
    if given.misses:
        lines += ["", *misses(rows)]
    sys.stdout.write("\n".join(lines) + "\n")
    if given.accept:
        LEVELS.write_text(json.dumps(levels(rows), indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
