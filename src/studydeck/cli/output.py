"""The one way to standard output: cleaned text for people, one JSON value for programs."""

import json
import sys
from collections.abc import Iterable
from contextlib import suppress
from typing import Any

from studydeck.core.text import clean


def echo(text: str = "") -> None:
    """Print text whose control bytes, if any, were taken out."""
    sys.stdout.write(clean(text) + "\n")


def echo_cells(*cells: str) -> None:
    """Print cleaned texts on one line, a tab between them: for a program that cuts the line there."""
    sys.stdout.write("\t".join(clean(cell).replace("\n", " ") for cell in cells) + "\n")


def echo_file(data: bytes) -> None:
    """Print a file's content, clean already: the same bytes whatever letters the terminal knows."""
    sys.stdout.flush()
    sys.stdout.buffer.write(data)


def warn(text: str) -> None:
    """Print a message beside the output, for the person who watches; it may be that nobody does."""
    with suppress(OSError):
        sys.stderr.write(clean(text) + "\n")


def echo_json(value: Any) -> None:
    """Print one JSON value; other letters than ASCII are escaped, so no terminal can be reached by one."""
    json.dump(value, sys.stdout, indent=2)
    sys.stdout.write("\n")


def echo_json_list(values: Iterable[Any]) -> None:
    """Print a JSON list item by item, however long it is."""
    first = True
    for value in values:
        sys.stdout.write("[\n" if first else ",\n")
        sys.stdout.write(json.dumps(value))
        first = False
    sys.stdout.write("[]\n" if first else "\n]\n")


def table(rows: Iterable[tuple[str, ...]], header: tuple[str, ...]) -> list[str]:
    """Return lines in which the first column stands left and the others right, wide letters measured."""
    cells = [header, *([clean(cell).replace("\n", " ") for cell in row] for row in rows)]
    widths = [max(columns(row[n]) for row in cells) for n in range(len(header))]
    lines = []
    for row in cells:
        first = row[0] + " " * (widths[0] - columns(row[0]))
        rest = "".join("  " + " " * (widths[n] - columns(row[n])) + row[n] for n in range(1, len(header)))
        lines.append((first + rest).rstrip())
    return lines


def columns(text: str) -> int:
    """Return how many columns a text takes in a terminal."""
    if text.isascii():
        return len(text)
    import unicodedata

    return sum(
        0
        if unicodedata.combining(sign) or unicodedata.category(sign) in ("Mn", "Cf")
        else 2
        if unicodedata.east_asian_width(sign) in "WF"
        else 1
        for sign in text
    )
