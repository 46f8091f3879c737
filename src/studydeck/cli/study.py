"""`studydeck study`."""

import math
from dataclasses import replace

import click

from studydeck.cli.full_screen import has_terminal
from studydeck.services.failures import explaining
from studydeck.services.library import Library
from studydeck.services.places import find_places
from studydeck.services.studying.day import Selection, chosen_cards, select
from studydeck.services.studying.study_sets import query_of
from studydeck.services.taking_in.takein import open_to_write


def _number(_context: click.Context, _parameter: click.Parameter, value: float | None) -> float | None:
    if value is not None and math.isnan(value):  # which lies in every range
        raise click.BadParameter("a number is needed")
    return value


def _mode(*, new: int | None, **asked: int | bool | None) -> str:
    named = [mode.replace("_", "-") for mode, is_asked in asked.items() if is_asked]
    if len(named) > 1:
        raise click.UsageError(f"--{named[0]} and --{named[1]} don't go together.")
    if named and new is not None:
        raise click.UsageError(f"--{named[0]} and --new don't go together: it has no limit of new cards.")
    return named[0] if named else "day"


def chosen(
    library: Library, selection: Selection, decks: tuple[str, ...], search: str | None, name: str | None
) -> Selection:
    """Return a selection with the decks, the search and the set that were named.

    Raises:
        StudydeckError: one of them doesn't exist or cannot be understood. Exit code 2.
    """
    if decks:
        selection = replace(selection, decks=select(library, decks))
    queries = [query for query in (query_of(library, name) if name else "", search or "") if query.strip()]
    if queries:
        selection = replace(selection, query=queries[0] if len(queries) == 1 else " ".join(f"({q})" for q in queries))
    chosen_cards(library, selection)
    return selection


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
    help="As many cards as fit into M minutes at your own speed; stop after M minutes.",
)
@click.option("--tag", "tags", multiple=True, metavar="T", help="Only cards with this tag; several: with any of them.")
@click.option("--search", metavar="QUERY", help="Only cards that a search finds, as `studydeck cards` does.")
@click.option("--set", "name", metavar="NAME", help="Only cards of a saved search: [sets] in settings.toml.")
@click.option("--cram", is_flag=True, help="Practise every card, shuffled; the schedule stays as it is.")
@click.option("--ahead", type=click.IntRange(1, 365), metavar="DAYS", help="Study what falls due in the next days now.")
@click.option("--misses", is_flag=True, help="Practise the cards answered Again today.")
@click.option("--confused", is_flag=True, help="Practise the cards that tell confused things apart.")
@click.option("--sure-wrong", is_flag=True, help="Practise the cards answered wrong although you were sure.")
@click.option("--choices", is_flag=True, help="Ask as multiple choice, where enough answers of the deck are plausible.")
@click.option("--plain", is_flag=True, help="Line mode: no full screen.")
@click.pass_obj
def command(
    home: str | None,
    decks: tuple[str, ...],
    new: int | None,
    limit: int | None,
    minutes: float | None,
    tags: tuple[str, ...],
    search: str | None,
    name: str | None,
    ahead: int | None,
    *,
    cram: bool,
    misses: bool,
    confused: bool,
    sure_wrong: bool,
    choices: bool,
    plain: bool,
) -> int:
    """Open straight on the first card of the named decks, or of all that aren't paused.

    DECK is a deck's id or title, or a folder of decks.
    """
    places = find_places(home)
    mode = _mode(new=new, cram=cram, ahead=ahead, misses=misses, confused=confused, sure_wrong=sure_wrong)
    selection = Selection(
        new=new, limit=limit, minutes=minutes, tags=tags, mode=mode, ahead=ahead or 1, choices=choices
    )
    if plain or not has_terminal():
        from studydeck.cli import line_mode

        line_mode.study(home, lambda library: chosen(library, selection, decks, search, name))
        return 0
    from studydeck.tui.running import run

    if not (decks or tags or search or name):
        return run(places, selection=selection)
    # Names are looked up before the screen opens, so that a wrong one is told on the command line.
    library = open_to_write(places)
    try:
        with explaining(library):
            selection = chosen(library, selection, decks, search, name)
    except BaseException:
        library.close()
        raise
    return run(selection=selection, library=library)
