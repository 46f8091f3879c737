"""Two things timed in turn, A B A B, and what their ratio is."""

import os
import statistics
import subprocess
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the table.

    Attributes:
        what: what is measured, and against what.
        target: the most it should be, as text.
        measured: what it is, as text.
        met: whether it is; None where it couldn't be measured.
        rounds: how many times each side was timed.
    """

    what: str
    target: str
    measured: str
    met: bool | None
    rounds: int = 0


def timed(action: Callable[[], object]) -> float:
    """Return how many seconds an action takes."""
    begin = time.perf_counter()
    action()
    return time.perf_counter() - begin


def in_turn(ours: Callable[[], float], theirs: Callable[[], float], rounds: int) -> tuple[list[float], list[float]]:
    """Return the seconds of both, timed in turn after one of each that doesn't count."""
    ours(), theirs()
    pairs = [(ours(), theirs()) for _ in range(rounds)]
    return [a for a, _ in pairs], [b for _, b in pairs]


def percentile(values: Sequence[float], percent: float) -> float:
    """Return the value that so many percent stay at or under."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(len(ordered) * percent / 100))]


def ratio_row(what: str, most: float, ours: Sequence[float], theirs: Sequence[float], percent: float = 50) -> Row:
    """Return the row of a ratio of two medians, or of two percentiles."""
    middle = statistics.median if percent == 50 else lambda values: percentile(values, percent)
    ratio = middle(ours) / middle(theirs)
    return Row(what, f"≤ {most:g} ×", f"{ratio:.2f} ×", ratio <= most, len(ours))


def missing_row(what: str, target: str, why: str) -> Row:
    """Return the row of what couldn't be measured here."""
    return Row(what, target, f"not measured: {why}", None)


def process_seconds(command: Sequence[str], environment: dict[str, str] | None = None) -> float:
    """Return how long a whole process takes, from its start to its end.

    Raises:
        subprocess.CalledProcessError: it failed.
    """
    merged = {**os.environ, **(environment or {})}
    begin = time.perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, env=merged)
    return time.perf_counter() - begin


def markdown(rows: Sequence[Row]) -> str:
    """Return the rows as a table."""
    words = {True: "met", False: "missed", None: "–"}
    lines = ["| what | target | measured | | rounds |", "| --- | --- | --- | --- | --- |"]
    lines += [f"| {r.what} | {r.target} | {r.measured} | {words[r.met]} | {r.rounds or ''} |" for r in rows]
    return "\n".join(lines)
