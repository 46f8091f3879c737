"""`studydeck edit`."""

import subprocess
from pathlib import Path

import click

from studydeck.cli.opening import reading, writing
from studydeck.cli.output import echo


@click.command("edit", epilog="Example: `studydeck edit coffee/bloom` opens $VISUAL or $EDITOR at that note.")
@click.argument("name", metavar="DECK|KEY")
@click.pass_obj
def command(home: str | None, name: str) -> None:
    """Open a deck in your editor, at the line of the note that KEY names, and take it in when you come back.

    The exit code is 1 where the file has errors then.
    """
    from studydeck.services.writing import outside_editor

    path, line = _place(home, name)
    before = outside_editor.digest_at(path)
    code = run_editor(path, line)
    with reading(home) as library:
        outside_editor.returned(library, path)
        report = outside_editor.report(library, path, changed=outside_editor.digest_at(path) != before)
    for problem in report.problems:
        echo(problem)
    echo(report.said)
    outside_editor.ran(outside_editor.editor_command(path, line), code)
    if report.errors:
        raise click.exceptions.Exit(1)


def _place(home: str | None, name: str) -> tuple[Path, int]:
    """Return where to begin; a bundled deck is copied first, which needs the writer's lock."""
    from studydeck.services.writing import outside_editor

    with reading(home) as library:
        uid, deck_id = outside_editor.uid_named(library, name)
        entry = library.deck_by_id(deck_id)
        if entry is not None and not entry.bundled:
            place = outside_editor.place_of(library, uid, deck_id)
            return place.path, place.line
    with writing(home) as library:
        place = outside_editor.place_of(library, uid, deck_id)
        echo(f"`{deck_id}` came with the program: you edit a copy, {place.path}.")
        return place.path, place.line


def run_editor(path: Path, line: int) -> int | None:
    """Run the user's editor in this terminal and return its exit code, or None where it can't be started."""
    from studydeck.services.writing.outside_editor import editor_command

    try:
        return subprocess.run(editor_command(path, line), check=False).returncode  # noqa: S603 - the user's own editor
    except OSError:
        return None
