"""`studydeck backup`."""

import click

from studydeck.cli.output import echo


@click.command("backup", epilog="Example: `studydeck backup`")
@click.pass_obj
def command(home: str | None) -> None:
    """Take a backup of the progress, read it back, and only then let it count."""
    from studydeck.services.clock import SystemClock
    from studydeck.services.places import find_places
    from studydeck.services.safety import backup_file

    echo(str(backup_file(find_places(home), SystemClock().now())))
