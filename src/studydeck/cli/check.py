"""`studydeck check`."""

import click

from studydeck.cli.opening import json_option
from studydeck.cli.output import echo, echo_json


@click.command("check", epilog="Example: `studydeck check my-deck.yaml`")
@click.argument("paths", nargs=-1, metavar="[PATH]...")
@click.option("--no-advice", is_flag=True, help="Only what is wrong, without advice on poor cards.")
@json_option
@click.pass_obj
def command(home: str | None, paths: tuple[str, ...], *, no_advice: bool, as_json: bool) -> None:
    """Show every problem of the named files and folders, or of all decks: file:line:column.

    Warnings that end in a code in brackets are advice: what makes a poor card, and how to mend it. A note or a deck
    goes without one by `silence: [code]`. The exit code is 1 where there are errors; warnings don't change it.
    """
    from studydeck.services import wording
    from studydeck.services.checking import check
    from studydeck.services.places import find_places

    checked = check(find_places(home), paths, advice=not no_advice)
    if as_json:
        echo_json(checked.as_json())
    else:
        for problem in checked.lines():
            echo(problem)
        what = f"{wording.plural(checked.files, 'file')}, {wording.plural(checked.notes, 'note')}, {wording.plural(checked.cards, 'card')}"
        warnings = len(checked.problems) - checked.errors
        found = [wording.plural(checked.errors, "error")] if checked.errors else []
        found += [wording.plural(warnings, "warning")] if warnings else []
        echo(f"{what}: {' and '.join(found) or 'no problems'}.")
        if checked.advised:
            echo("A code in brackets marks advice; a note goes without by `silence: [code]`.")
    if checked.errors:
        raise click.exceptions.Exit(1)
