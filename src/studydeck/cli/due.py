"""`studydeck due`."""

import click

from studydeck.cli.opening import json_option, reading
from studydeck.cli.output import echo, echo_json


@click.command("due", epilog="Example, in a shell prompt: `PS1='$(studydeck due) $ '`")
@json_option
@click.pass_obj
def command(home: str | None, *, as_json: bool) -> None:
    """Say in one line what is due, under all limits; paused decks are left out."""
    from studydeck.services import wording
    from studydeck.services.studying.overview import overview

    with reading(home) as library:
        state = overview(library)
        if as_json:
            offset = library.now().utc_offset_min
            moment = state.next_ms
            if moment is None and state.next_day is not None:
                from studydeck.core.study_day import day_start_ms

                moment = day_start_ms(state.next_day, offset, library.settings.rollover_hour)
            echo_json(
                {
                    "due": state.due,
                    "new": state.new,
                    "learning": state.learning,
                    "reviewed_today": state.reviewed,
                    "next": None if moment is None else wording.iso_minute(moment, offset),
                }
            )
            return
    if state.left:
        echo(f"{state.due} due · {state.learning} learning · {state.new} new")
    else:
        until = state.next_text.removeprefix("on ")
        echo(f"nothing due until {until}" if until else "nothing due")
