"""`studydeck new`."""

import click

from studydeck.cli.opening import writing
from studydeck.cli.output import echo


@click.command("new", epilog="Example: `studydeck new 'Coffee at home' --tag kitchen` prints the path of the new deck.")
@click.argument("title")
@click.option(
    "--id", "deck_id", metavar="ID", default="", help="The first part of its cards' keys, instead of the title's."
)
@click.option("--tag", "tags", metavar="T", multiple=True, help="A tag of the whole deck; may be given several times.")
@click.option("--folder", metavar="F", default="", help="A folder beneath the decks folder, such as work/marketing.")
@click.pass_obj
def command(home: str | None, title: str, deck_id: str, tags: tuple[str, ...], folder: str) -> None:
    """Write a new, empty deck into your decks folder and print its path."""
    from studydeck.services.writing.editing import deck_entry
    from studydeck.services.writing.new_decks import create

    with writing(home) as library:
        made = create(library, title, deck_id, folder, tags)
        echo(str(deck_entry(library, made).path))
