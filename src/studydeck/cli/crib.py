"""`studydeck crib`."""

from dataclasses import asdict

import click

from studydeck.cli.opening import json_option, reading
from studydeck.cli.output import echo, echo_json


@click.command("crib", epilog="Example: `studydeck crib the-interview --by 2026-12-03 -o crib.md`")
@click.argument("decks", nargs=-1, metavar="[DECK]...")
@click.option("--by", metavar="DATE", help="The day it is for: 2026-12-03, tomorrow, Friday, in 12 days, 3 December.")
@click.option("-o", "--output", "file", metavar="FILE", help="Write the page to a file instead of printing it.")
@click.option("--force", is_flag=True, help="Write over a file that is there already.")
@json_option
@click.pass_obj
def command(
    home: str | None, decks: tuple[str, ...], by: str | None, file: str | None, *, force: bool, as_json: bool
) -> None:
    """Print one page for the night before: weakest cards, confused pairs, interview points.

    DECK is a deck's id or title, or a folder of decks; all that aren't paused where none is named.
    """
    from studydeck.services.crib import crib_sheet
    from studydeck.services.crib_page import markdown, write_page
    from studydeck.services.ready.dates import read_day
    from studydeck.services.studying.day import Selection, select

    if force and not file:
        raise click.UsageError("--force goes with --output.")
    with reading(home) as library:
        day = read_day(by, library.today()) if by else None
        crib = crib_sheet(library, Selection(decks=select(library, decks) if decks else None), day)
    written = write_page(crib, file, force=force) if file else None
    if as_json:
        from studydeck.core.study_day import iso

        echo_json({**asdict(crib), "by": iso(crib.by), "file": str(written) if written else None})
    elif written:
        echo(f"Written: {written}")
    else:
        echo(markdown(crib).rstrip("\n"))
