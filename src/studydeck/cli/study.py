"""`studydeck study`, and `studydeck` alone."""

import sys

import click

from studydeck.services.day import Selection, select
from studydeck.services.library import Library
from studydeck.services.places import find_places


def has_terminal() -> bool:
    """Return whether a full screen can be shown: both ends are a terminal that can be addressed."""
    import os

    return sys.stdin.isatty() and sys.stdout.isatty() and os.environ.get("TERM", "") != "dumb"


def open_home(home: str | None, *, plain: bool) -> None:
    """Open the full screen on Home, or list the decks in line mode and go on from there."""
    if plain or not has_terminal():
        from studydeck.cli import line_mode

        line_mode.home(home)
        return
    from studydeck.tui.app import run

    run(find_places(home))


@click.command("study", epilog="Example: `studydeck study strategy-and-management --minutes 10`")
@click.argument("decks", nargs=-1, metavar="[DECK]...")
@click.option(
    "--new", type=click.IntRange(0, 9999), metavar="N", help="At most N new cards, instead of the day's limit."
)
@click.option("--limit", type=click.IntRange(1, 99999), metavar="N", help="At most N cards.")
@click.option("--minutes", type=click.FloatRange(0, 1440, min_open=True), metavar="M", help="Stop after M minutes.")
@click.option("--plain", is_flag=True, help="Line mode: no full screen.")
@click.pass_obj
def command(
    home: str | None, decks: tuple[str, ...], new: int | None, limit: int | None, minutes: float | None, *, plain: bool
) -> None:
    """Open straight on the first card of the named decks, or of all that aren't paused.

    DECK is a deck's id or title, or a folder of decks.
    """
    places = find_places(home)
    if plain or not has_terminal():
        from studydeck.cli import line_mode

        line_mode.study(home, decks, Selection(new=new, limit=limit, minutes=minutes))
        return
    from studydeck.tui.app import run

    run(places, selection=Selection(new=new, limit=limit, minutes=minutes), decks=decks)


def chosen(library: Library, names: tuple[str, ...], selection: Selection) -> Selection:
    """Return a selection narrowed to the named decks.

    Raises:
        StudydeckError: there is no such deck. Exit code 2.
    """
    from dataclasses import replace

    return replace(selection, decks=select(library, names)) if names else selection
