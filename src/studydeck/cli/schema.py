"""`studydeck schema`."""

import click

from studydeck.cli.output import echo_json


@click.command("schema", epilog="Example: `studydeck schema > deck.schema.json`")
def command() -> None:
    """Print the JSON Schema of decks: an editor that knows it checks, completes and explains a deck as you type."""
    from studydeck.services.deck_schema import deck_schema

    echo_json(deck_schema())
