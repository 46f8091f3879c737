"""`studydeck cards`."""

import click

from studydeck.cli.opening import json_option, reading
from studydeck.cli.output import echo, echo_json_list


@click.command("cards", epilog="Example: `studydeck cards roadmap --json`")
@click.argument("query", nargs=-1, metavar="[QUERY]")
@json_option
@click.pass_obj
def command(home: str | None, query: tuple[str, ...], *, as_json: bool) -> None:
    """List cards with their state: all, or those that hold every word of QUERY in text, tags or key."""
    from studydeck.core.marks import plain
    from studydeck.services.browse import cards

    with reading(home) as library:
        found = cards(library, " ".join(query))
        if as_json:
            echo_json_list(found)
            return
        for card in found:
            due = f" · due {card['due']}" if card["due"] else ""
            state = "suspended" if card["suspended"] else card["state"]
            echo(card["key"])
            echo(f"    {' '.join(plain(card['prompt']).split())} ({state}{due})")
