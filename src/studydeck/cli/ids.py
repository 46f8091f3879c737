"""`studydeck ids`."""

import click

from studydeck.cli.opening import json_option, reading, writing
from studydeck.cli.output import echo, echo_json


@click.command("ids", epilog="Example: `studydeck ids coffee --write` adds what `studydeck ids coffee` shows.")
@click.argument("decks", nargs=-1, metavar="[DECK]...")
@click.option("--write", is_flag=True, help="Add the ids to the files; nothing else in them changes.")
@json_option
@click.pass_obj
def command(home: str | None, decks: tuple[str, ...], *, write: bool, as_json: bool) -> None:
    """Show the notes that have no id of their own, and the id each would get: what its key calls it already.

    Without DECK the user's own decks are looked at, not those that came with the program.
    """
    from studydeck.services import wording
    from studydeck.services.writing import note_ids

    if write:
        with writing(home) as library:
            said = note_ids.write(library, decks)
        echo_json({"said": said}) if as_json else echo(said)
        return
    with reading(home) as library:
        found = note_ids.proposals(library, decks)
    if as_json:
        echo_json(
            [
                {"file": str(one.path), "line": one.line, "deck": one.deck_id, "id": one.id, "uid": one.uid}
                for one in found
            ]
        )
        return
    for one in found:
        echo(f"{one.path}:{one.line}: {one.id}")
    echo(f"{wording.plural(len(found), 'note')} without an id." if found else "Every note has an id.")
