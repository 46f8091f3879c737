"""`studydeck remembered`."""

from typing import TYPE_CHECKING

import click

from studydeck.cli.opening import json_option, reading, writing
from studydeck.cli.output import echo, echo_json

if TYPE_CHECKING:
    from studydeck.core.query import Query
    from studydeck.services.studying.remembered_list import Listed

_SHOWN = 400  # characters of an answer


@click.command(
    "remembered", epilog="Example: `studydeck remembered deck:strategy`, then `studydeck remembered --forget 2`."
)
@click.argument("query", nargs=-1, metavar="[QUERY]")
@click.option("--forget", "numbers", type=click.IntRange(min=1), multiple=True, metavar="N", help="Forget answer N.")
@click.option("--forget-all", "every", is_flag=True, help="Forget all that are listed.")
@json_option
@click.pass_obj
def command(home: str | None, query: tuple[str, ...], numbers: tuple[int, ...], *, every: bool, as_json: bool) -> None:
    """List the typed answers that you graded otherwise than they were judged, newest first.

    A later answer that is alike takes over the grade of a remembered one. QUERY is as for `studydeck cards`.
    """
    from studydeck.services.studying import remembered_list

    if numbers and every:
        raise click.UsageError("--forget and --forget-all don't go together.")
    parsed = _parsed(query)
    if numbers or every:
        from studydeck.services.studying import remembered

        with writing(home) as library:
            if numbers:
                answers = remembered_list.numbered(library, numbers)
            else:
                answers = [one.answer for one in remembered_list.listed(library, parsed)]
            said = remembered.forget(library, answers)
        echo_json({"said": said}) if as_json else echo(said)
        return
    with reading(home) as library:
        found = remembered_list.listed(library, parsed)
    if as_json:
        echo_json([one.as_json() for one in found])
        return
    for one in found:
        _print(one)
    if not found:
        of_these = " of these cards" if parsed is not None and parsed.text.strip() else ""
        echo(f"No answer{of_these} is remembered.")


def _parsed(query: tuple[str, ...]) -> "Query | None":
    from studydeck.core.query import parse
    from studydeck.core.text import clean

    return parse(clean(" ".join(query))) if query else None


def _print(one: "Listed") -> None:
    from studydeck.services.wording import date_text

    text = " ".join(one.answer.text.split())
    cut = text if len(text) <= _SHOWN else f"{text[:_SHOWN]}..."
    echo(f"{one.number}. {one.key or 'a card that is in no deck now'}")
    if one.prompt:
        echo(f"    {one.prompt}")
    echo(f"    {one.answer.rating.name.capitalize()} on {date_text(one.answer.day)}: {cut}")
