"""A typed answer graded, beside the repaint of one `Static(Content)`."""

import asyncio
import time

from bench.measure import Row, ratio_row
from bench.screen import repaints
from studydeck.core.card import Point
from studydeck.core.grading.key_points import grade
from studydeck.core.grading.rubric import Rubric, Subject

MOST = 5
RUBRIC = Rubric(
    prompt="How does product management differ from marketing?",
    kind="difference",
    answer="Product management decides what to build and owns the roadmap; marketing promotes it and creates demand.",
    points=(
        Point(
            "decides what to build and why",
            ("which features get made", "defines the product"),
            side="Product management",
        ),
        Point("owns the roadmap", ("orders the backlog", "sets priorities"), side="Product management"),
        Point(
            "works with engineering",
            ("together with developers", "with the team that builds it"),
            side="Product management",
        ),
        Point("promotes the product", ("tells the world about it", "runs campaigns"), side="Marketing"),
        Point("creates demand", ("brings in buyers", "generates leads"), side="Marketing"),
        Point(
            "measures awareness and conversion",
            ("tracks leads and traffic", "watches campaign figures"),
            side="Marketing",
        ),
    ),
    subjects=(Subject("Product management", ("PM",)), Subject("Marketing", ("marketer",))),
)
ANSWER = (
    "As I see it, product managers spend much of their time with users, find out which problems matter, and then "
    "settle which features get made and in what order; they keep the backlog and go through it with the developers weekly. "
    "Marketers, on the other hand, don't decide what is built. They tell the world about it, run the campaigns that "
    "bring in buyers, and look at how many people know it, visit the site, become leads and finally buy. Both of them talk to "
    "customers, and before a launch they sit together so that the message fits what it can do."
)  # 100 words


def rows(rounds: int) -> list[Row]:
    """Return what was measured."""
    grade(RUBRIC, ANSWER)
    ours: list[float] = []
    theirs: list[float] = []
    for _ in range(max(1, rounds // 20)):
        for n in range(20):
            began = time.perf_counter()
            grade(RUBRIC, f"{ANSWER} {n}")
            ours.append(time.perf_counter() - began)
        theirs += asyncio.run(repaints())
    words = len(ANSWER.split())
    what = f"an answer of {words} words graded against {len(RUBRIC.points)} points / repaint of a `Static(Content)`"
    return [ratio_row(what, MOST, ours, theirs)]
