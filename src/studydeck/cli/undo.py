"""`studydeck undo`."""

import click

from studydeck.cli.opening import writing
from studydeck.cli.output import echo


@click.command("undo", epilog="Example: `studydeck undo`; once more takes back the act before.")
@click.option("--pass-over", is_flag=True, help="Leave edits as they are whose files were changed since.")
@click.pass_obj
def command(home: str | None, *, pass_over: bool) -> None:
    """Take back this device's newest act: answer, flag, suspension, burying, reset, edit, pause or limit."""
    from studydeck.services.history import undo

    with writing(home) as library:
        echo(f"Undone: {undo(library, pass_over=pass_over)}.")
