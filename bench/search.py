"""Searches at 100,000 cards beside the `anki` library's, and taking in one edited file beside its bare parse."""

import os
from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path
from typing import Any

from bench import anki_data, data
from bench.measure import Row, in_turn, missing_row, ratio_row, timed
from studydeck.deckfiles import reader
from studydeck.services.browsing import browse
from studydeck.services.browsing.browse import Order
from studydeck.services.library import Library
from studydeck.services.places import Places
from studydeck.services.taking_in.takein import take_in

RARE, COMMON = "77-777", "market"
FIRST_STAMP = 1_600_000_000  # seconds; long ago, so that a file is never taken for one that is still being written


def rows(root: Path, size: data.Size, rounds: int) -> list[Row]:
    """Return what was measured."""
    made = data.make(root, size)
    return [*_searches(made, rounds), *_edits(made, rounds)]


def _searches(made: Places, rounds: int) -> list[Row]:
    """Time what both programs' browsers ask for: the numbers of the cards that match, ours in the order of the decks."""
    rare, common = "search for a word on one card: studydeck / anki's `find_cards`", "search for a word on most cards"
    listed = f"{common}, both in order of the question"
    if not anki_data.available():
        wanted = ((rare, "≤ 0.1 ×"), (common, "≤ 0.5 ×"), (listed, "none"))
        return [missing_row(what, target, "`anki` isn't installed") for what, target in wanted]
    from anki.collection import Collection

    places = data.copied(made, "searched")
    with Library.open(places, write=True) as library:
        take_in(library)  # nothing, unless the library was made by another version of the program
    collection = Collection(str(anki_data.make(places)))
    with Library.open(places, write=True) as library:
        row = ratio_row(rare, 0.1, *_both(library, collection, RARE, rounds))
        found = [row, ratio_row(common, 0.5, *_both(library, collection, COMMON, rounds))]
        ours, theirs = _both(library, collection, COMMON, rounds, ordered=True)
    collection.close()
    both = ratio_row(listed, 1, ours, theirs)
    return [*found, Row(listed, "none", both.measured, None, both.rounds)]


def _both(
    library: Library, collection: Any, query: str, rounds: int, *, ordered: bool = False
) -> tuple[list[float], list[float]]:
    order = Order.PROMPT if ordered else Order.DECK
    return in_turn(
        lambda: timed(lambda: browse.find(library, query, order)),
        lambda: timed(lambda: collection.find_cards(query, order=ordered)),
        rounds,
    )


def _edits(made: Places, rounds: int) -> list[Row]:
    """Time a file that an editor has just saved with one note changed, beside reading its YAML and no more."""
    places = data.copied(made, "edited")
    file = sorted(made.decks.glob("*.yaml"))[len(list(made.decks.glob("*.yaml"))) // 2]
    before = file.read_bytes()
    try:
        with Library.open(places, write=True) as library:
            take_in(library)
            typos, lines = _saved(file, _typo), _saved(file, _new_note)
            what = "taking in one edited file among all, one note changed: studydeck / its bare guarded parse"
            changed = in_turn(lambda: _taking_in(library, next(typos)), lambda: _parsing(file), rounds)
            shifted = in_turn(lambda: _taking_in(library, next(lines)), lambda: _parsing(file), rounds)
            further = ratio_row("the same, with a new note at its top: every other note moves", 1.5, *shifted)
            return [ratio_row(what, 1.5, *changed), Row(further.what, "none", further.measured, None, rounds)]
    finally:
        file.write_bytes(before)


def _saved(file: Path, edit: Callable[[list[str], int], None]) -> Iterator[None]:
    """Save the file with another edit each time; the very first content is what is edited."""
    before = file.read_text(encoding="utf-8").split("\n")
    for number in count(1):
        lines = list(before)
        edit(lines, number)
        file.write_text("\n".join(lines), encoding="utf-8")
        os.utime(file, (FIRST_STAMP + number, FIRST_STAMP + number))
        yield None


def _typo(lines: list[str], number: int) -> None:
    middle = len(lines) // 4 * 2
    lines[middle] = f"{lines[middle].rstrip('.')}, for the {number}th time."


def _new_note(lines: list[str], number: int) -> None:
    lines[3:3] = [f"  - question: What is new in case {number}?", "    answer: This."]


def _taking_in(library: Library, _saved: None) -> float:
    return timed(lambda: take_in(library))


def _parsing(file: Path) -> float:
    data = file.read_bytes()
    with reader.without_cyclic_gc():
        return timed(lambda: reader.read(data, str(file)))
