"""What planning for a date gains: three policies over the same 600 cards, as in the design, and how long a forecast takes.

`python -m bench.ready` prints both tables; `--write` puts the first one into docs/ready.md.

The design measured these policies; how its simulated learner grades isn't written there. The shares of `LEARNER` were fitted
until the figures came out as they stand there; what the table shows by itself is the gap between the policies.
"""

import argparse
import time
from dataclasses import dataclass
from pathlib import Path
from random import Random

from studydeck.core.futures import Grades, Policy, Start, foretell
from studydeck.core.memory import Parameters
from studydeck.core.readiness import Model

PAGE = Path(__file__).resolve().parent.parent / "docs" / "ready.md"
BEGIN, END = "<!-- table: written by bench/ready.py -->", "<!-- end of table -->"
CARDS, NEW_A_DAY, DATE, SEEDS = 600, 20, 60, 6
LEARNER = Grades(first=(0.40, 0.0, 0.55, 0.05), known=(0.15, 0.70, 0.15), learning=(2, 1, 1, 1), relearning=2)
LARGE = 10_000


@dataclass(frozen=True, slots=True)
class Case:
    """A policy, and what the design found for it."""

    name: str
    retention: float
    window: int
    budget: int
    design_recall: float
    design_answers: int


CASES = (
    Case("desired retention .90", 0.90, 0, 0, 0.943, 3_680),
    Case("desired retention .97", 0.97, 0, 0, 0.983, 6_764),
    Case(".85, and in the last 7 days the 120 cards a day that gain most", 0.85, 7, 120, 0.9855, 3_946),
)


@dataclass(frozen=True, slots=True)
class Measured:
    """What came of a policy: means over seeds, and the standard deviation of recall from seed to seed."""

    case: Case
    recall: float
    noise: float
    answers: float


def measure(case: Case, *, seeds: int = SEEDS, cards: int = CARDS) -> Measured:
    """Return what a policy gives."""
    model = Model(Parameters())
    reach = (case.retention ** (1 / model.decay) - 1) / model.factor
    deck = [Start(0.0, 0.0, 0, 0, reach)] * cards
    policy = Policy(new=(NEW_A_DAY,), window=case.window, budget=case.budget)
    found = [foretell(model, deck, policy, DATE, grades=LEARNER, seed=seed, runs=1) for seed in range(1, seeds + 1)]
    recalls = [future.expected for future in found]
    mean = sum(recalls) / seeds
    noise = (sum((recall - mean) ** 2 for recall in recalls) / max(1, seeds - 1)) ** 0.5
    return Measured(case, mean, noise, sum(sum(future.answers) for future in found) / seeds)


def table() -> str:
    """Return the table of the design beside what this program gives."""
    lines = [
        "| policy | expected recall on the day | answers given | in the design |",
        "| --- | --- | --- | --- |",
    ]
    for measured in (measure(case) for case in CASES):
        case = measured.case
        lines.append(
            f"| {case.name} | {measured.recall:.4f} ± {measured.noise:.4f} | {measured.answers:,.0f} "
            f"| {case.design_recall:.4g}, {case.design_answers:,} |"
        )
    return "\n".join(lines)


def large() -> list[Start]:
    """Return many cards in every state."""
    chance = Random(1)
    seen = [
        Start(chance.uniform(1, 60), chance.uniform(2, 9), -chance.randint(0, 20), chance.randint(0, 20))
        for _ in range(LARGE * 2 // 3)
    ]
    return [*seen, *[Start(0.0, 0.0, 0, 0)] * (LARGE - len(seen))]


def speed() -> str:
    """Return how long the forecast of many cards takes, in units of the gains of as many cards worked out once."""
    model, cards = Model(Parameters()), large()
    begun = time.perf_counter()
    for card in cards:
        model.gain(card.stability or 1.0, card.difficulty or 5.0, 5, 30)
    once = time.perf_counter() - begun
    begun = time.perf_counter()
    foretell(model, cards, Policy(new=(100,), reviews=2_000, window=7, budget=1_500), 30)
    taken = time.perf_counter() - begun
    return f"forecast of {LARGE:,} cards over 30 days: {taken:.2f} s, {taken / once:.0f} x the gain of every card once"


def main() -> None:
    """Print the table, and write it where that is asked for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--write", action="store_true", help="put the table into docs/ready.md")
    arguments = parser.parse_args()
    found = table()
    print(found)
    print()
    print(speed())
    if arguments.write:
        text = PAGE.read_text(encoding="utf-8")
        before, rest = text.split(BEGIN)
        PAGE.write_text(f"{before}{BEGIN}\n{found}\n{END}{rest.split(END)[1]}", encoding="utf-8")


if __name__ == "__main__":
    main()
