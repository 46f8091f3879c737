"""How well drafting does on the articles of the development set: precision and recall by kind, layout, pattern and tier.

Run `python -m tests.drafting.scorer` in the project's root (`--help` for the options). How it judges stands in README.md.
"""

import argparse
import json
import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from tests.drafting.matching import fit, matched, words
from tests.drafting.tallies import Table

HERE = Path(__file__).parent
LEVELS = HERE / "levels.json"
KINDS = ("difference", "definition", "likeness", "list")
GOALS = {"difference": (0.90, 0.70), "definition": (0.75, 0.65), "likeness": (0.65, 0.45), "list": (0.80, 0.60)}
SHOWN = frozenset({"ready", "check"})
"""The tiers that a person sees unasked: precision and recall are theirs."""

_TEXTS = {"definition": ("meaning",), "difference": ("sides",), "likeness": ("text",), "list": ("items",)}


@dataclass(frozen=True, slots=True)
class Judged:
    """One article: its gold, what was found in it, and which stands for which."""

    name: str
    subjects: dict[str, list[str]]
    gold: list[dict[str, Any]]
    found: list[dict[str, Any]]
    stands_for: dict[int, int]  # number in found -> number in gold

    def verdict(self, m: int) -> str:
        """Return what a found card is: "right", "optional", "again" (a second copy of one that counts) or "false"."""
        if m in self.stands_for:
            return "optional" if self.gold[self.stands_for[m]].get("optional") else "right"
        again = any(fit(entry, self.found[m], self.subjects) for entry in self.gold)
        return "again" if again else "false"

    def missed(self) -> list[dict[str, Any]]:
        """Return the gold's cards that must be found and weren't."""
        hit = set(self.stands_for.values())
        return [entry for n, entry in enumerate(self.gold) if n not in hit and not entry.get("optional")]


def as_entry(finding: Any) -> dict[str, Any]:
    """Return a finding in the JSON shape of `studydeck draft --json`, doubts added."""
    entry: dict[str, Any] = {"kind": finding.kind.value}
    match entry["kind"]:
        case "definition":
            entry |= {"term": finding.term, "meaning": finding.meaning}
        case "difference":
            entry |= {"subjects": list(finding.subjects), "aspect": finding.aspect, "sides": list(finding.sides)}
        case "likeness":
            entry |= {"subjects": list(finding.subjects), "text": finding.text}
        case _:
            entry |= {"topic": finding.term, "items": list(finding.items)}
    quote = finding.quotes[0]
    return entry | {
        "quote": quote.text,
        "lines": list(quote.lines),
        "tier": finding.tier.value,
        "pattern": finding.pattern,
        "doubts": list(finding.doubts),
    }


@cache  # several tests look at the same articles
def drafted(path: Path) -> list[dict[str, Any]]:
    """Return all that drafting finds in an article, doubtful ones too."""
    from studydeck.drafting.draft import draft
    from studydeck.drafting.readers.reading import read

    return [as_entry(finding) for finding in draft(read(path.read_bytes(), path.name)).findings]


def articles(folder: Path = HERE) -> list[tuple[Path, Path]]:
    """Return each article with its gold, by name."""
    pairs = []
    for path in sorted((folder / "articles").iterdir()):
        gold = folder / "gold" / f"{path.stem}.json"
        if gold.exists():
            pairs.append((path, gold))
    return pairs


def judge(
    path: Path, gold_path: Path, tiers: frozenset[str] | None = SHOWN, found: list[dict[str, Any]] | None = None
) -> Judged:
    """Draft one article and hold it against its gold; `tiers` None means all of them."""
    gold = json.loads(gold_path.read_text(encoding="utf-8"))
    subjects = {one["name"]: one["aliases"] for one in gold["subjects"]}
    everything = drafted(path) if found is None else found
    shown = [card for card in everything if tiers is None or card["tier"] in tiers]
    return Judged(path.stem, subjects, gold["findings"], shown, matched(gold["findings"], shown, subjects))


def table_of(judged: Iterable[Judged]) -> Table:
    """Return the counts: by kind and overall, by the gold's layout, by the finder's pattern, by tier, by article."""
    table = Table()
    for one in judged:
        for m, card in enumerate(one.found):
            verdict = one.verdict(m)
            groups = [
                ("kind", card["kind"]),
                ("kind", "all"),
                ("pattern", card["pattern"]),
                ("tier", card["tier"]),
                ("article", one.name),
            ]
            if m in one.stands_for:
                groups.append(("layout", _layout(one.gold[one.stands_for[m]])))
            for group in groups:
                row = table.row(*group)
                row.right += verdict == "right"
                row.optional += verdict == "optional"
                row.false += verdict in {"again", "false"}
        missed = one.missed()
        for entry in one.gold:
            if entry.get("optional"):
                continue
            for group in (("kind", entry["kind"]), ("kind", "all"), ("layout", _layout(entry)), ("article", one.name)):
                table.row(*group).wanted += 1
                table.row(*group).missed += entry in missed
    return table


def aspects(judged: Iterable[Judged]) -> dict[str, int]:
    """Return how the aspects of rightly found differences stand to the gold's: "named" alike, left "empty", or "other"."""
    counts = {"named": 0, "empty": 0, "other": 0}
    for one in judged:
        for m, n in one.stands_for.items():
            if one.gold[n]["kind"] == "difference" and one.gold[n]["aspect"]:
                counts[_aspect(one.gold[n], one.found[m])] += 1
    return counts


def _aspect(gold: dict[str, Any], found: dict[str, Any]) -> str:
    if not found["aspect"]:
        return "empty"
    return "named" if words(gold["aspect"]) & words(found["aspect"]) else "other"


def _layout(entry: dict[str, Any]) -> str:
    return f"{entry['kind']}: {entry['layout']}"


def levels_of(table: Table) -> dict[str, dict[str, float]]:
    """Return the figures that must not fall: precision and recall by kind and overall, the precision and share of tier `ready`."""
    levels: dict[str, dict[str, float]] = {}
    for kind in (*KINDS, "all"):
        row = table.row("kind", kind)
        levels[kind] = {"precision": _floor(row.precision), "recall": _floor(row.recall)}
    ready, everything = table.row("tier", "ready"), table.row("kind", "all")
    found = everything.right + everything.optional + everything.false
    share = (ready.right + ready.optional + ready.false) / found if found else 0.0
    levels["ready"] = {"precision": _floor(ready.precision), "share": _floor(share)}
    levels["all"]["kept"] = _floor(everything.kept)
    return levels


def _floor(figure: float | None) -> float:
    return int((figure or 0.0) * 1000) / 1000


def fallen(levels: dict[str, dict[str, float]], last: dict[str, dict[str, float]], slack: float = 0.005) -> list[str]:
    """Return a sentence for each figure that is below its last level by more than the slack."""
    return [
        f"{kind}: {name} fell from {level:.3f} to {levels.get(kind, {}).get(name, 0.0):.3f}"
        for kind, row in last.items()
        for name, level in row.items()
        if levels.get(kind, {}).get(name, 0.0) < level - slack
    ]


def _percent(figure: float | None) -> str:
    return "   -" if figure is None else f"{figure:.2f}"


def printed(table: Table, groups: Sequence[str]) -> str:
    """Return the table as text."""
    lines = []
    for group in groups:
        rows = sorted((name, row) for (of, name), row in table.rows.items() if of == group)
        if group == "kind":
            rows = [(name, table.row("kind", name)) for name in (*KINDS, "all")]
        lines.append(
            f"{'by ' + group:<46} {'prec':>5} {'rec':>5} {'right':>6} {'false':>6} {'optnl':>6} {'missed':>6}  goal"
        )
        for name, row in rows:
            precision = None if group == "layout" else row.precision  # a false find has no place in the gold
            goal = "{:.2f}/{:.2f}".format(*GOALS[name]) if group == "kind" and name in GOALS else ""
            lines.append(
                f"  {name:<44} {_percent(precision):>5} {_percent(row.recall):>5} {row.right:>6} {row.false:>6} {row.optional:>6} {row.missed:>6}  {goal}"
            )
        lines.append("")
    everything = table.row("kind", "all")
    lines.append(f"kept of ten: {10 * (everything.kept or 0):.1f}")
    return "\n".join(lines)


def line(entry: dict[str, Any]) -> str:
    """Return a card on one line."""
    match entry["kind"]:
        case "definition":
            said = f"{entry['term']} = {entry['meaning']}"
        case "difference":
            said = f"[{entry['aspect']}] " + " || ".join(
                f"{name}: {side}" for name, side in zip(entry["subjects"], entry["sides"], strict=False)
            )
        case "likeness":
            said = entry["text"]
        case _:
            said = f"{entry['topic']} :: " + "; ".join(entry["items"])
    how = entry.get("layout") or f"{entry['pattern']} {entry['tier']} {','.join(entry['doubts'])}".strip()
    return f"{entry['kind']:<10} <{how}> {said}"


def _listing(judged: Sequence[Judged], *, misses: bool, false: bool, right: bool, aspect: bool) -> str:
    lines = []
    for one in judged:
        lines.append(f"== {one.name}")
        if misses:
            lines += [f"  MISSED  {line(entry)}" for entry in one.missed()]
        for m, card in enumerate(one.found):
            verdict = one.verdict(m)
            odd = (
                card["kind"] == "difference"
                and m in one.stands_for
                and _aspect(one.gold[one.stands_for[m]], card) == "other"
            )
            if (
                (false and verdict in {"false", "again"})
                or (right and verdict in {"right", "optional"})
                or (aspect and odd)
            ):
                lines.append(
                    f"  {verdict.upper():<8}{line(card)}\n            lines {card['lines']}: {card['quote'][:200]}"
                )
    return "\n".join(lines)


def measure(names: Sequence[str] = (), tiers: frozenset[str] | None = SHOWN, folder: Path = HERE) -> list[Judged]:
    """Draft and judge all articles, or those whose name holds one of these."""
    return [
        judge(path, gold, tiers)
        for path, gold in articles(folder)
        if not names or any(name in path.stem for name in names)
    ]


def main(argv: Sequence[str] | None = None) -> int:
    """Print the table; with options the cards missed and falsely found; `--accept` writes the new levels."""
    options = argparse.ArgumentParser(prog="python -m tests.drafting.scorer", description=__doc__)
    options.add_argument("--article", nargs="+", default=(), metavar="NAME", help="only articles whose name holds this")
    options.add_argument("--misses", action="store_true", help="list what must be found and wasn't")
    options.add_argument("--false", action="store_true", help="list what was found and shouldn't be")
    options.add_argument("--right", action="store_true", help="list what was rightly found")
    options.add_argument(
        "--aspects", action="store_true", help="list differences whose aspect is named otherwise than in the gold"
    )
    options.add_argument("--doubtful", action="store_true", help="count the hidden tier too")
    options.add_argument(
        "--by",
        nargs="+",
        default=("kind", "layout", "pattern", "tier"),
        metavar="GROUP",
        help="kind, layout, pattern, tier, article",
    )
    options.add_argument("--accept", action="store_true", help="take the figures as the new levels")
    options.add_argument("--folder", type=Path, default=HERE, help="a folder with articles/ and gold/")
    given = options.parse_args(argv)
    judged = measure(given.article, None if given.doubtful else SHOWN, given.folder)
    if given.misses or given.false or given.right or given.aspects:
        print(_listing(judged, misses=given.misses, false=given.false, right=given.right, aspect=given.aspects))  # noqa: T201
        print()  # noqa: T201
    table = table_of(judged)
    print(printed(table, given.by))  # noqa: T201
    print("aspects of the differences found:", ", ".join(f"{count} {name}" for name, count in aspects(judged).items()))  # noqa: T201
    if given.article or given.folder != HERE or given.doubtful:
        return 0
    levels = levels_of(table)
    if given.accept:
        LEVELS.write_text(json.dumps(levels, indent=2) + "\n", encoding="utf-8")
        return 0
    drops = fallen(levels, json.loads(LEVELS.read_text(encoding="utf-8"))) if LEVELS.exists() else []
    print("\n".join(drops))  # noqa: T201
    return 1 if drops else 0


if __name__ == "__main__":
    sys.exit(main())
