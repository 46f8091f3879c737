"""`studydeck restore`."""

import click

from studydeck.cli.output import echo


@click.command(
    "restore", epilog="Example: `studydeck restore --list`, then `studydeck restore progress-20261121T191500Z.db`"
)
@click.argument("name", required=False, metavar="[BACKUP]")
@click.option("--list", "only_list", is_flag=True, help="List the backups, oldest first.")
@click.pass_obj
def command(home: str | None, name: str | None, *, only_list: bool) -> None:
    """Go back to a backup, the newest where none is named; what is there now is kept beside it."""
    from studydeck.services import wording
    from studydeck.services.places import find_places
    from studydeck.services.safety import list_backups, restore

    places = find_places(home)
    if only_list:
        for backup in list_backups(places):
            echo(f"{backup.path.name}  {backup.path.stat().st_size / 1024:,.0f} kB")
        return
    restored = restore(places, name)
    echo(f"Restored {restored.backup.name} with {wording.plural(restored.events, 'event')}.")
    if restored.former:
        echo(f"What was there before is kept as {restored.former}.")
