"""`studydeck repair`."""

import click

from studydeck.cli.output import echo


@click.command("repair", epilog="Example: `studydeck repair`")
@click.option(
    "--clock",
    "clock_ahead",
    is_flag=True,
    help="Also date answers that lie in the future (from a clock that was wrong) to today.",
)
@click.pass_obj
def command(home: str | None, *, clock_ahead: bool) -> None:
    """Check the progress, mend what can be mended, and say what was found."""
    from studydeck.services.places import find_places
    from studydeck.services.safety import repair

    for sentence in repair(find_places(home), clock_ahead=clock_ahead):
        echo(sentence)
