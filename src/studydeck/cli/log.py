"""`studydeck log`."""

import datetime as dt
from typing import Any

import click

from studydeck.cli.opening import json_option, reading
from studydeck.cli.output import echo, echo_json_list
from studydeck.core.text import one_line
from studydeck.errors import StudydeckError

_BOOKKEEPING = frozenset({"note", "gone"})
_LONGEST = 100  # of what is told of one event
_RATINGS = {1: "again", 2: "hard", 3: "good", 4: "easy"}


@click.command("log", epilog="Example: `studydeck log --since 2026-11-01 --json`")
@click.option("--card", "key", metavar="KEY", help="Only the events of one card; a former key still finds it.")
@click.option("--since", metavar="DATE", help="Only from this study day on: YYYY-MM-DD.")
@click.option(
    "--all", "everything", is_flag=True, help="Also how notes were recorded, so that edits keep their progress."
)
@json_option
@click.pass_obj
def command(home: str | None, key: str | None, since: str | None, *, everything: bool, as_json: bool) -> None:
    """List what happened, oldest first.

    JSON holds every event.
    """
    from studydeck.core.study_day import from_date
    from studydeck.services.history import entries, find_card

    day = from_date(_date(since)) if since else None
    with reading(home) as library:
        card = find_card(library, key) if key else None
        found = entries(library, since=day, card=card)
        if as_json:
            echo_json_list(found)
            return
        for entry in found:
            if everything or entry["kind"] not in _BOOKKEEPING:
                echo(_line(entry))


def _date(text: str) -> dt.date:
    try:
        return dt.date.fromisoformat(text)
    except ValueError:
        raise StudydeckError(f"`{text[:40]}` is no date.", "Write it as YYYY-MM-DD.", exit_code=2) from None


def _more(kind: str, detail: dict[str, Any]) -> str:
    """Return what the kind alone doesn't say of an event."""
    from studydeck.services.studying.acts import FLAGS

    match kind, detail:
        case "limit", {"new": int(new)}:
            return f"+{new}"
        case "pause-deck", {"paused": paused}:
            return "paused" if paused else "resumed"
        case "flag", {"flag": int(number)}:
            return FLAGS[number] if 0 <= number < len(FLAGS) else str(number)
        case "suspend", {"leech": True}:
            return "leech"
        case "edit", {"what": str(what)}:
            return what
        case "draft", {"act": str(act), "name": str(name)}:
            return one_line(f"{act} {name}")[:_LONGEST]
        case "interview", {"part": str(part)}:
            return part
        case "confusion", {"pair": [{"name": str(one)}, {"name": str(other)}]}:
            return one_line(f"{one} / {other}")[:_LONGEST]
    return ""


def _line(entry: dict[str, Any]) -> str:
    words = [entry["at"][:16].replace("T", " "), entry["kind"], _more(entry["kind"], entry["detail"])]
    if entry["rating"]:
        words.append(_RATINGS[entry["rating"]])
    words.append(
        entry["card"] or "/".join(str(entry["detail"][part]) for part in ("deck", "note") if part in entry["detail"])
    )
    if entry["outcome"] and entry["outcome"]["due"]:
        words.append(f"-> {entry['outcome']['due'][:16].replace('T', ' ')}")
    if entry["undone"]:
        words.append("(undone)")
    return "  ".join(word for word in words if word)
