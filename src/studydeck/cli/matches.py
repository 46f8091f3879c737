"""`studydeck matches`."""

import click

from studydeck.cli.opening import json_option, reading, writing
from studydeck.cli.output import echo, echo_json


@click.command("matches", epilog="Example: `studydeck matches --same marketing/the-marketing-mix`")
@click.option("--same", metavar="KEY", help="This note is the one it resembles: its progress is kept.")
@click.option("--fresh", metavar="KEY", help="This note is another one: it starts afresh.")
@json_option
@click.pass_obj
def command(home: str | None, same: str | None, fresh: str | None, *, as_json: bool) -> None:
    """List the edited notes whose progress was kept by likeness or is waiting for your word, and decide.

    Without an option it lists them: the text before and now.
    """
    from studydeck.services.taking_in import matches

    if same and fresh:
        raise click.UsageError("Take either --same or --fresh.")
    if key := same or fresh:
        with writing(home) as library:
            decide = matches.same if same else matches.fresh
            echo(f"{decide(library, matches.find(library, key))} `studydeck undo` takes it back.")
        return
    with reading(home) as library:
        found = matches.pending(library)
    if as_json:
        echo_json([match.as_json() for match in found])
        return
    for match in found:
        echo(f"{match.key}: {'kept or new?' if match.asked else 'progress was kept'}")
        for word, (prompt, text) in (("before", match.before), ("now", match.now)):
            echo(f"  {word + ':':8}{' | '.join(part for part in (prompt, *text.splitlines()) if part)}")
    if found:
        echo("`studydeck matches --same KEY` keeps the progress, `--fresh KEY` starts afresh.")
    else:
        echo("Nothing is to be decided: every note is known for sure.")
