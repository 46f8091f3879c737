"""`studydeck test`."""

import math
from dataclasses import replace
from pathlib import Path

import click

from studydeck.cli.opening import json_option, reading
from studydeck.errors import StudydeckError
from studydeck.services.interview.terms import ALL_KINDS, KINDS, MOST_MINUTES, MOST_QUESTIONS, Terms, checked
from studydeck.services.library import Library
from studydeck.services.studying.day import select


def _number(_context: click.Context, _parameter: click.Parameter, value: float | None) -> float | None:
    if value is not None and math.isnan(value):  # which lies in every range
        raise click.BadParameter("a number is needed")
    return value


def _kinds(_context: click.Context, _parameter: click.Parameter, value: str | None) -> frozenset[str]:
    if value is None:
        return ALL_KINDS
    named = [part.strip().casefold() for part in value.split(",") if part.strip()]
    found = {kind for part in named for kind in KINDS if kind == part.removesuffix("s") or kind == part}
    strange = [part for part in named if part.removesuffix("s") not in KINDS and part not in KINDS]
    if strange or not found:
        raise click.BadParameter(f"kinds are {', '.join(KINDS)}")
    return frozenset(found)


@click.command("test", epilog="Example: `studydeck test strategy-and-management --questions 5`")
@click.argument("decks", nargs=-1, metavar="[DECK]...")
@click.option("--tag", "tags", multiple=True, metavar="T", help="Only cards with this tag; several: with any of them.")
@click.option(
    "--questions",
    type=click.IntRange(1, MOST_QUESTIONS),
    metavar="N",
    help="So many questions: 8, or as many as fit into --minutes.",
)
@click.option(
    "--minutes",
    type=click.FloatRange(0, MOST_MINUTES, min_open=True),
    callback=_number,
    metavar="M",
    help="As many questions as fit into M minutes.",
)
@click.option("--kinds", callback=_kinds, metavar="K,K", help=f"Only these kinds: {', '.join(KINDS)}.")
@click.option("--spoken", is_flag=True, help="Answer aloud, then tick off the points you made.")
@click.option("--no-clock", is_flag=True, help="Don't show the time of each answer.")
@click.option("--no-follow-ups", is_flag=True, help="Don't ask on after an answer.")
@click.option("--no-confidence", is_flag=True, help="Don't ask how sure you are.")
@click.option("--plain", is_flag=True, help="Line mode: no full screen.")
@click.option("--list", "lists", is_flag=True, help="List the past interviews.")
@click.option("--again", metavar="ID", help="Show the debrief of a past interview; `last` is the newest.")
@click.option("--export", metavar="FILE", type=click.Path(path_type=Path), help="Write the debrief as Markdown.")
@json_option
@click.pass_obj
def command(
    home: str | None,
    decks: tuple[str, ...],
    tags: tuple[str, ...],
    questions: int | None,
    minutes: float | None,
    kinds: frozenset[str],
    again: str | None,
    export: Path | None,
    *,
    spoken: bool,
    no_clock: bool,
    no_follow_ups: bool,
    no_confidence: bool,
    plain: bool,
    lists: bool,
    as_json: bool,
) -> int:
    """Hold a mock interview: questions drawn by weakness and importance, no feedback until the debrief.

    DECK is a deck's id or title, or a folder of decks; without one all decks that aren't paused are asked.
    """
    if lists or again is not None:
        _show_past(home, again, export, as_json=as_json)
        return 0
    if as_json:
        raise click.UsageError("--json goes with --list or --again.")
    if questions is None and minutes is None:
        questions = 8
    terms = Terms(
        tags=tags,
        questions=questions,
        minutes=minutes,
        kinds=kinds,
        clock=not no_clock,
        follow_ups=not no_follow_ups,
        spoken=spoken,
        confidence=not no_confidence,
    )
    if export is not None:
        from studydeck.services.interview.writing_out import refuse_unwritable

        refuse_unwritable(export)
    from studydeck.cli.full_screen import has_terminal

    if plain or not has_terminal():
        from studydeck.cli import interview_lines

        interview_lines.hold(home, lambda library: _meant(library, terms, decks), export)
        return 0
    return _full_screen(home, terms, decks, export)


def _meant(library: Library, terms: Terms, decks: tuple[str, ...]) -> Terms:
    """Return the terms with the decks that were named; a deck or tag that doesn't exist is told here.

    Raises:
        StudydeckError: there is none. Exit code 2.
    """
    from studydeck.services.studying.day import Selection, chosen_cards

    chosen_cards(library, Selection(tags=terms.tags))
    return checked(replace(terms, decks=select(library, decks) if decks else None))


def _full_screen(home: str | None, terms: Terms, decks: tuple[str, ...], export: Path | None) -> int:
    from studydeck.services.failures import explaining
    from studydeck.services.interview.reviewing import debrief_of, past
    from studydeck.services.places import find_places
    from studydeck.services.taking_in.takein import open_to_write
    from studydeck.tui.running import run

    # Names are looked up before the screen opens, so that a wrong one is told on the command line.
    library = open_to_write(find_places(home))
    try:
        with explaining(library):
            terms = _meant(library, terms, decks)
            before = {one.id for one in past(library)}
    except BaseException:
        library.close()
        raise
    code = run(library=library, interview=terms)
    if export is not None:
        from studydeck.cli.output import echo
        from studydeck.services.interview.writing_out import write_out

        with reading(home) as after:
            new = [one.id for one in past(after) if one.id not in before]
            if new:
                echo(f"Written to {write_out(debrief_of(after, new[-1]), export)}.")
    return code


def _show_past(home: str | None, again: str | None, export: Path | None, *, as_json: bool) -> None:
    from studydeck.cli import debrief_text
    from studydeck.cli.output import echo, echo_json, table
    from studydeck.services.interview.reviewing import debrief_of, past

    with reading(home) as library:
        if again is None:
            found = past(library)
            if as_json:
                echo_json([debrief_text.past_json(library, one) for one in found])
                return
            rows = list(debrief_text.listed(found))
            for line in table(rows, ("When", "id", "answered", "score", "time")) if rows else ():
                echo(line)
            if not rows:
                echo("No interview was held yet. `studydeck test` holds one.")
            return
        debrief = debrief_of(library, _called(library, again))
        if as_json:
            echo_json(debrief_text.debrief_json(library, debrief))
        elif export is None:
            for line in debrief_text.told(debrief):
                echo(line)
        if export is not None:
            from studydeck.services.interview.writing_out import write_out

            write_out(debrief, export)
            if not as_json:
                echo(f"Written to {export}.")


def _called(library: Library, name: str) -> str:
    """Return the id of the past interview that is meant: `last`, an id, or the beginning of one.

    Raises:
        StudydeckError: none is meant, or several are. Exit code 2.
    """
    from studydeck.services.interview.reviewing import past

    ids = [one.id for one in past(library)]
    if name.casefold() == "last" and ids:
        return ids[-1]
    found = [known for known in ids if name and known.startswith(name.casefold())]
    if len(found) != 1:
        what = "Several interviews begin" if found else "No interview begins"
        raise StudydeckError(f"{what} with `{name[:40]}`.", "`studydeck test --list` lists them.", exit_code=2)
    return found[0]
