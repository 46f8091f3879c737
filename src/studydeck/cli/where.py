"""`studydeck where`."""

import click

from studydeck.cli.opening import json_option
from studydeck.cli.output import echo, echo_json


@click.command("where", epilog='Example: `cd "$(studydeck where --json | jq -r .backups)"`')
@json_option
@click.pass_obj
def command(home: str | None, *, as_json: bool) -> None:
    """Show where settings, decks, database, index and backups lie."""
    from studydeck.errors import StudydeckError
    from studydeck.services.places import find_places
    from studydeck.services.settings import Settings, read_settings
    from studydeck.services.taking_in.looking import folders

    places = find_places(home)
    try:
        settings = read_settings(places.settings)
    except StudydeckError:
        settings = Settings()  # the way to the file must be shown even when it is wrong
    found = {
        "home": str(places.home) if places.home else None,
        "settings": str(places.settings),
        "decks": [str(folder) for folder, _bundled in folders(places, settings)],
        "database": str(places.database),
        "index": str(places.index),
        "backups": str(places.backups),
    }
    if as_json:
        echo_json(found)
        return
    for name, value in found.items():
        for line in value if isinstance(value, list) else [value]:
            if line:
                echo(f"{name}: {line}")
