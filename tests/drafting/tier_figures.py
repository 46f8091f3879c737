"""What each pattern and each doubt was right about on the development set: the figures of `drafting/tiers.py`.

`python -m tests.drafting.tier_figures` prints both tables, to be put there.
"""

import sys
from collections.abc import Iterable

from tests.drafting.scorer import Judged, measure

_ENOUGH = 4
Figures = dict[tuple[str, str], tuple[float, int]]


def figures(judged: Iterable[Judged]) -> tuple[Figures, Figures]:
    """Return precision and count by kind and pattern (of what has no doubt), and by kind and doubt.

    A doubt is judged by the findings that have it alone, for another one may be the worse; by all where these are few.
    """
    patterns: dict[tuple[str, str], list[bool]] = {}
    doubts: dict[tuple[str, str], list[bool]] = {}
    alone: dict[tuple[str, str], list[bool]] = {}
    for one in judged:
        for number, card in enumerate(one.found):
            good = one.verdict(number) in {"right", "optional"}
            for doubt in card["doubts"]:
                key = (card["kind"], doubt)
                doubts.setdefault(key, []).append(good)
                if len(card["doubts"]) == 1:
                    alone.setdefault(key, []).append(good)
            if not card["doubts"]:
                patterns.setdefault((card["kind"], card["pattern"]), []).append(good)
    enough = {key: goods for key, goods in alone.items() if len(goods) >= _ENOUGH}
    return _shares(patterns), _shares(doubts | enough)


def _shares(found: dict[tuple[str, str], list[bool]]) -> Figures:
    return {key: (round(sum(goods) / len(goods), 2), len(goods)) for key, goods in sorted(found.items())}


def main() -> int:
    """Print both tables."""
    for name, table in zip(("PATTERNS", "DOUBTS"), figures(measure(tiers=None)), strict=True):
        print(f"{name}: dict[tuple[str, str], tuple[float, int]] = {{")  # noqa: T201
        for key, value in table.items():
            print(f'    ("{key[0]}", "{key[1]}"): {value},')  # noqa: T201
        print("}")  # noqa: T201
    return 0


if __name__ == "__main__":
    sys.exit(main())
