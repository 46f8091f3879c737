"""Runs all benchmarks and prints their table; with `--write` also into docs/performance.md."""

import argparse
import compileall
import os
from collections.abc import Callable
from pathlib import Path

import studydeck
from bench import commands, data, drafting, grading, memory, screen, search, start, store
from bench.measure import Row, markdown

PAGE = Path(__file__).resolve().parent.parent / "docs" / "performance.md"
BEGIN, END = "<!-- table: written by bench/run.py -->", "<!-- end of table -->"


def main() -> None:
    """Measure what is asked for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "groups",
        nargs="*",
        metavar="GROUP",
        help="start, commands, store, search, grading, drafting, memory, screen; or all",
    )
    parser.add_argument("--small", action="store_true", help="a few cards and rounds: does it run at all?")
    parser.add_argument("--write", action="store_true", help="put the table into docs/performance.md")
    parser.add_argument("--root", type=Path, default=data.default_root(), help="where the libraries are made and kept")
    arguments = parser.parse_args()
    for name in ("STUDYDECK_HOME", "NO_COLOR"):
        os.environ.pop(name, None)
    table = measure(arguments.root, arguments.groups, small=arguments.small)
    print(table)
    if arguments.write:
        write(PAGE, table)


def measure(root: Path, groups: list[str], *, small: bool) -> str:
    """Return the table of the groups, or of all."""
    compileall.compile_dir(str(Path(studydeck.__file__).parent), quiet=2)  # as an installed program is
    size, few = (data.SMALL, 3) if small else (data.FULL, 0)
    known: dict[str, Callable[[], list[Row]]] = {
        "start": lambda: start.rows(root, size, few or 25),
        "commands": lambda: commands.rows(root, few or 31),
        "store": lambda: store.rows(root, size, few or 40),
        "search": lambda: search.rows(root, size, few or 25),
        "grading": lambda: grading.rows(few or 100),
        "drafting": lambda: drafting.rows(few or 25, small=small),
        "memory": lambda: memory.rows(root, size),
        "screen": lambda: screen.rows(root, size, few or 100),
    }
    rows: list[Row] = []
    for name in groups or known:
        rows += known[name]()
    return markdown(rows)


def write(page: Path, table: str) -> None:
    """Put the table between the page's markers."""
    text = page.read_text(encoding="utf-8")
    before, rest = text.split(BEGIN)
    after = rest.split(END)[1]
    page.write_text(f"{before}{BEGIN}\n{table}\n{END}{after}", encoding="utf-8")


if __name__ == "__main__":
    main()
