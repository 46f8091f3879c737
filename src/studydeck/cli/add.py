"""`studydeck add`."""

import sys
from typing import Any

import click

from studydeck.cli.opening import writing
from studydeck.cli.output import echo, warn
from studydeck.errors import StudydeckError


@click.command("add", epilog="Example: `studydeck add coffee --term Bloom --meaning 'The first half minute.'`")
@click.argument("deck")
@click.option("--term", metavar="T", help="A definition: the term, with --meaning.")
@click.option("--meaning", metavar="M", help="What the term means.")
@click.option("--question", metavar="Q", help="A question, with --answer.")
@click.option("--answer", metavar="A", help="Its answer.")
@click.option("--cloze", metavar="TEXT", help="A text with gaps: `{{...}}`.")
@click.option("--difference", metavar="A B", nargs=2, help="Two subjects, with --aspect.")
@click.option(
    "--aspect", "aspects", metavar="NAME A B", nargs=3, multiple=True, help="An aspect and the two sides of it."
)
@click.option("--list", "listed", metavar="TITLE", help="A list, with --item.")
@click.option("--item", "items", metavar="I", multiple=True, help="One of its items.")
@click.option("--choose", metavar="Q", help="A choice, with --right and --wrong.")
@click.option("--right", "rights", metavar="R", multiple=True, help="A right option.")
@click.option("--wrong", "wrongs", metavar="W", multiple=True, help="A wrong option.")
@click.option("--tag", "tags", metavar="T", multiple=True, help="A tag of the note.")
@click.option("--hint", metavar="H", help="Its hint.")
@click.option("--source", metavar="S", help="Where it comes from: a title, or a name among the deck's sources.")
@click.option("--id", "note_id", metavar="ID", help="An id of its own.")
@click.option("--dry-run", is_flag=True, help="Show what would be written, and where, and write nothing.")
@click.pass_obj
def command(home: str | None, /, deck: str, *, dry_run: bool, **options: Any) -> None:
    """Add notes to a deck: one from options, or any number from standard input, all of them or none.

    Standard input holds notes as YAML (one, a list, or a whole deck), or lines of a question, a tab and its answer.
    In a terminal and without options your editor opens on a template. Problems are shown as stdin:line:column.
    """
    from studydeck.services.deck_names import the_deck
    from studydeck.services.writing import given_notes

    fields = fields_from(options)
    typed = fields is None and sys.stdin is not None and sys.stdin.isatty()
    with writing(home) as library:
        deck = the_deck(library, deck).deck.id
        if fields is not None:
            given = given_notes.given_fields(library, deck, fields)
        elif not typed:
            given = given_notes.read_given(library, deck, sys.stdin.read() if sys.stdin else "")
        else:
            given = None
        if given is not None:
            _add(library, deck, given, dry_run=dry_run)
            return
    _from_editor(home, deck, dry_run=dry_run)


def fields_from(options: dict[str, Any]) -> dict[str, Any] | None:
    """Return the one note that the options describe, or None where they describe none.

    Raises:
        UsageError: they describe two notes, or half of one.
    """
    kinds = {
        "term": options["term"],
        "question": options["question"],
        "cloze": options["cloze"],
        "difference": list(options["difference"] or ()) or None,
        "list": options["listed"],
        "choose": options["choose"],
    }
    given = [kind for kind, value in kinds.items() if value is not None]
    rest = {
        "meaning": options["meaning"],
        "answer": options["answer"],
        "aspects": {name: [one, other] for name, one, other in options["aspects"]},
        "items": list(options["items"]),
        "right": options["rights"][0] if len(options["rights"]) == 1 else list(options["rights"]),
        "wrong": list(options["wrongs"]),
        "tags": list(options["tags"]),
        "hint": options["hint"],
        "source": options["source"],
        "id": options["note_id"],
    }
    rest = {key: value for key, value in rest.items() if value}
    if not given:
        if rest:
            raise click.UsageError("These options name no kind of note: give --term, --question, --cloze or another.")
        return None
    if len(given) > 1:
        raise click.UsageError(f"--{given[0]} and --{given[1]} are two notes: add one at a time, or give YAML.")
    return {given[0]: kinds[given[0]], **rest}


def _add(library: Any, deck: str, given: Any, *, dry_run: bool) -> None:
    from studydeck.services import wording
    from studydeck.services.writing.editing import add_notes, deck_entry

    for problem in given.problems:
        warn(problem)
    if given.errors:
        count = wording.plural(given.errors, "error")
        raise StudydeckError(f"Nothing was added: {count} in {wording.plural(len(given.notes), 'note')}.")
    for line in given.said:
        warn(line)
    if dry_run:
        echo(given.shown())
        warn(f"{wording.plural(len(given.notes), 'note')} would be added to {deck_entry(library, deck).path}.")
        return
    for saved in add_notes(library, deck, given.notes):
        echo(f"{saved.path}:{saved.line}")


def _from_editor(home: str | None, deck: str, *, dry_run: bool) -> None:
    """Open the editor on a template and add what comes back; what can't be added is kept in its file."""
    from studydeck.cli.edit import run_editor
    from studydeck.services.writing import given_notes, outside_editor

    with writing(home) as library:
        path = given_notes.template_file(library, deck)
    code = run_editor(path, given_notes.TEMPLATE_LINE)
    outside_editor.ran(outside_editor.editor_command(path, 1), code)
    with writing(home) as library:
        given = given_notes.read_template(library, deck, path)
        if not given.notes and not given.problems:
            given_notes.drop_template(path)
            warn("There was no note in it; nothing was added.")
            return
        try:
            _add(library, deck, given, dry_run=dry_run)
        except StudydeckError as error:
            hint = f"What you wrote is kept: `studydeck add {deck}` opens it again."
            raise StudydeckError(error.message, hint) from error
        if not dry_run:
            given_notes.drop_template(path)
