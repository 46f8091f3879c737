"""Measures what edits cost, and writes the table into docs/identity.md: `python scripts/identity_table.py --seeds 12`."""

import argparse
import sys
import tempfile
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(PROJECT))

from tests.identity.table import EDITS, Row, bundled, measure, total, written  # noqa: E402 - from the checkout

BEGIN, END = "<!-- table -->", "<!-- end of table -->"
HEAD = """| edit | notes | kept without ids | asked | kept with ids | wrong | after loss |
| --- | --- | --- | --- | --- | --- | --- |"""


def percent(row: Row) -> str:
    """Return the share that was kept, never rounded up to all."""
    share = 100 * row.kept / max(1, row.cards)
    return "100 %" if row.kept == row.cards else f"{min(share, 99.99):.2f} %"


def main() -> int:
    """Measure every edit over some seeds; return 1 where a promise is broken."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seeds", type=int, default=12, help="how many decks and choices of notes for each row")
    parser.add_argument("--write", action="store_true", help="write the table into docs/identity.md")
    chosen = parser.parse_args()
    lines = [f"`python scripts/identity_table.py --seeds {chosen.seeds} --write`", "", HEAD]
    broken = 0
    for edit in EDITS:
        for make, name in ((bundled, "bundled"), (written, "generated")):
            rows = {}
            for ids in (False, True):
                with tempfile.TemporaryDirectory() as folder:
                    rows[ids] = total(
                        [measure(Path(folder) / str(s), make, edit, s, ids=ids) for s in range(1, chosen.seeds + 1)]
                    )
            without, having = rows[False], rows[True]
            wrong = without.wrong + having.wrong
            same = without.same_after_loss and having.same_after_loss
            broken += bool(wrong or not same or having.kept < having.cards)
            what = (edit.__doc__ or "").strip().rstrip(".")
            line = f"| {what} | {name} | {percent(without)} | {without.asked / chosen.seeds:.1f} | {percent(having)} | {wrong} | {'the same' if same else 'CHANGED'} |"
            print(line, flush=True)
            lines.append(line)
    if chosen.write:
        page = PROJECT / "docs" / "identity.md"
        text = page.read_text("utf-8")
        before, rest = text.split(BEGIN)
        after = rest.split(END)[1]
        page.write_text(f"{before}{BEGIN}\n" + "\n".join(lines) + f"\n{END}{after}", "utf-8")
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main())
