"""`studydeck study`, and `studydeck` alone."""

import math
import sys
from dataclasses import replace

import click

from studydeck.services.day import Selection, select
from studydeck.services.failures import explaining
from studydeck.services.places import find_places
from studydeck.services.takein import open_to_write


def has_terminal() -> bool:
    """Return whether a full screen can be shown: both ends are a terminal that can be addressed."""
    import os

    return sys.stdin.isatty() and sys.stdout.isatty() and os.environ.get("TERM", "") != "dumb"


def open_home(home: str | None, *, plain: bool) -> int:
    """Open the full screen on Home, or list the decks in line mode and go on from there; return the exit code."""
    if plain or not has_terminal():
        from studydeck.cli import line_mode

        line_mode.home(home)
        return 0
    from studydeck.tui.app import run

    return run(find_places(home))


def _number(_context: click.Context, _parameter: click.Parameter, value: float | None) -> float | None:
    if value is not None and math.isnan(value):  # which lies in every range
        raise click.BadParameter("a number is needed")
    return value


@click.command("study", epilog="Example: `studydeck study strategy-and-management --minutes 10`")
@click.argument("decks", nargs=-1, metavar="[DECK]...")
@click.option(
    "--new", type=click.IntRange(0, 9999), metavar="N", help="At most N new cards, instead of the day's limit."
)
@click.option("--limit", type=click.IntRange(1, 99999), metavar="N", help="At most N cards.")
@click.option(
    "--minutes",
    type=click.FloatRange(0, 1440, min_open=True),
    callback=_number,
    metavar="M",
    help="Stop after M minutes.",
)
@click.option("--plain", is_flag=True, help="Line mode: no full screen.")
@click.pass_obj
def command(
    home: str | None, decks: tuple[str, ...], new: int | None, limit: int | None, minutes: float | None, *, plain: bool
) -> int:
    """Open straight on the first card of the named decks, or of all that aren't paused.

    DECK is a deck's id or title, or a folder of decks.
    """
    places = find_places(home)
    if plain or not has_terminal():
        from studydeck.cli import line_mode

        line_mode.study(home, decks, Selection(new=new, limit=limit, minutes=minutes))
        return 0
    from studydeck.tui.app import run

    selection = Selection(new=new, limit=limit, minutes=minutes)
    if not decks:
        return run(places, selection=selection)
    # Names are looked up before the screen opens, so that a wrong one is told on the command line.
    library = open_to_write(places)
    try:
        with explaining(library):
            selection = replace(selection, decks=select(library, decks))
    except BaseException:
        library.close()
        raise
    return run(selection=selection, library=library)
