"""`studydeck cards`."""

from typing import TYPE_CHECKING, Any

import click

from studydeck.cli.opening import json_option, reading
from studydeck.cli.output import echo, echo_json_list, warn
from studydeck.core.query_nodes import Order, QueryError

if TYPE_CHECKING:
    from studydeck.core.query import Query


@click.command(
    "cards",
    epilog="Example: `studydeck cards 'deck:strategy is:due -tag:interview' --sort recall`. docs/search.md has the language.",
)
@click.argument("query", nargs=-1, metavar="[QUERY]")
@click.option(
    "--sort", type=click.Choice([str(order) for order in Order]), default=str(Order.DECK), help="List by this."
)
@click.option("--reverse", is_flag=True, help="The other way round.")
@click.option("--limit", type=click.IntRange(min=1), metavar="N", help="Only the first N.")
@json_option
@click.pass_obj
def command(
    home: str | None, query: tuple[str, ...], *, sort: str, reverse: bool, limit: int | None, as_json: bool
) -> None:
    """List cards with their state: all, or those that QUERY finds.

    QUERY holds words, "phrases", fields such as deck:, tag:, is:due, rated:7:again, -not, or, and brackets.
    """
    from studydeck.core.query import parse
    from studydeck.core.text import clean
    from studydeck.services.browsing.browse import cards

    parsed = _parsed(clean(" ".join(query)), parse)
    with reading(home) as library:
        found = cards(library, parsed, Order(sort), descending=reverse, most=limit)
        if as_json:
            echo_json_list(found)
            return
        any_card = False
        for card in found:
            any_card = True
            _print(card)
        if not any_card:
            warn(f"No card matches `{parsed.text}`." if parsed.text.strip() else "There are no cards yet.")


def _parsed(text: str, parse: Any) -> "Query":
    """Return the query; a wrong one is shown with a caret under the place before the error is passed on."""
    try:
        parsed: Query = parse(text)
    except QueryError as error:
        shown, carets = error.excerpt(text)
        warn(f"    {shown}\n    {carets}")
        raise
    return parsed


def _print(card: dict[str, Any]) -> None:
    from studydeck.core.marks import plain

    due = f" · due {card['due']}" if card["due"] else ""
    state = "suspended" if card["suspended"] else card["state"]
    echo(card["key"])
    echo(f"    {' '.join(plain(card['prompt']).split())} ({state}{due})")
