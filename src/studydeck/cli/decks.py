"""`studydeck decks`."""

import click

from studydeck.cli.opening import json_option, reading
from studydeck.cli.output import echo, echo_json


@click.command("decks", epilog="Example: `studydeck decks --json`")
@json_option
@click.pass_obj
def command(home: str | None, *, as_json: bool) -> None:
    """List the decks with what they hold today."""
    from studydeck.cli.output import table
    from studydeck.services.studying.overview import overview

    with reading(home) as library:
        state = overview(library)
        if as_json:
            keys = (
                "id",
                "title",
                "bundled",
                "paused",
                "notes",
                "cards",
                "unseen",
                "new",
                "learning",
                "due",
                "suspended",
                "problems",
            )
            echo_json([{**{key: getattr(deck, key) for key in keys}, "path": str(deck.path)} for deck in state.decks])
            return
        rows = [
            (
                deck.id,
                str(deck.notes),
                str(deck.cards),
                str(deck.unseen),
                str(deck.learning),
                str(deck.due),
                _state(deck.paused, deck.problems),
            )
            for deck in state.decks
        ]
        if not rows:
            echo(f"There are no decks yet. Put one into {library.places.decks}.")
        for line in table(rows, ("deck", "notes", "cards", "unseen", "learning", "due", "")) if rows else ():
            echo(line)
        for path, number in state.broken:
            echo(f"{path}: not loaded, {number} problem{'s' if number > 1 else ''}; `studydeck check` shows them.")


def _state(paused: bool, problems: int) -> str:
    words = (["paused"] if paused else []) + ([f"{problems} problem{'s' if problems > 1 else ''}"] if problems else [])
    return ", ".join(words)
