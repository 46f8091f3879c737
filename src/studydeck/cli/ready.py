"""`studydeck ready`."""

from typing import TYPE_CHECKING, Any

import click

from studydeck.cli.opening import json_option, reading, writing
from studydeck.cli.output import echo, echo_json

if TYPE_CHECKING:
    from studydeck.services.library import Library
    from studydeck.services.ready.forecast import Part, Readiness
    from studydeck.services.ready.targets import Target


@click.command("ready", epilog="Example: `studydeck ready --by 2026-12-03 --deck the-interview`")
@click.option("--by", metavar="DATE", help="Set a date: 2026-12-03, tomorrow, Friday, in 12 days, 3 December.")
@click.option("--deck", "decks", multiple=True, metavar="D", help="Only this deck or folder; several: all of them.")
@click.option("--tag", "tags", multiple=True, metavar="T", help="Only cards with this tag; several: with any of them.")
@click.option("--window", type=int, metavar="N", help="The last N days ask what gains most for the date; 7 by default.")
@click.option("--budget", type=int, metavar="N", help="So many cards a day in those days; by the number of cards else.")
@click.option("--change", metavar="ID", help="Change the date with this id instead of setting another one.")
@click.option("--remove", metavar="ID", help="Forget the date with this id; `studydeck undo` brings it back.")
@json_option
@click.pass_obj
def command(
    home: str | None,
    by: str | None,
    decks: tuple[str, ...],
    tags: tuple[str, ...],
    window: int | None,
    budget: int | None,
    change: str | None,
    remove: str | None,
    *,
    as_json: bool,
) -> None:
    """Set a date to be ready for, or show what is foretold of those that are set."""
    given = bool(decks or tags) or window is not None or budget is not None
    if remove is not None and (by is not None or change is not None or given):
        raise click.UsageError("--remove goes with nothing else.")
    if by is None and change is None and remove is None:
        if given:
            raise click.UsageError("--deck, --tag, --window and --budget go with --by or --change.")
        with reading(home) as library:
            _show(library, None, as_json=as_json)
        return
    with writing(home) as library:
        if remove is not None:
            _remove(library, remove, as_json=as_json)
        else:
            target = _set(library, by, change, decks, tags, window, budget)
            _show(library, target, as_json=as_json)


def _set(
    library: "Library",
    by: str | None,
    change: str | None,
    decks: tuple[str, ...],
    tags: tuple[str, ...],
    window: int | None,
    budget: int | None,
) -> "Target":
    from studydeck.services.ready import dates, targets
    from studydeck.services.studying.day import select

    before = targets.of_id(library, change) if change is not None else None
    ids = tuple(library.decks[n].deck.id for n in select(library, decks)) if decks else None
    return targets.set_target(
        library,
        before.by if before and by is None else dates.read_day(by or "", library.today()),
        decks=ids if ids is not None or before is None else before.decks,
        tags=tags or (before.tags if before else ()),
        window=window if window is not None else before.window if before else targets.WINDOW,
        budget=budget if budget is not None else before.budget if before else None,
        target_id=before.id if before else "",
    )


def _remove(library: "Library", name: str, *, as_json: bool) -> None:
    from studydeck.services.ready import targets

    target = targets.of_id(library, name)
    said = targets.remove(library, target)
    if as_json:
        echo_json({"removed": target.id})
    else:
        echo(f"{said} `studydeck undo` brings it back.")


def _show(library: "Library", only: "Target | None", *, as_json: bool) -> None:
    from studydeck.services.ready import targets
    from studydeck.services.ready.forecast import readiness

    chosen = [only] if only is not None else targets.current(library)
    found = [readiness(library, target) for target in chosen]
    if as_json:
        echo_json([_as_json(item) for item in found])
        return
    if not found:
        echo("No date is set. `studydeck ready --by 2026-12-03` sets one, for all decks or with --deck for some.")
    for number, item in enumerate(found):
        if number:
            echo()
        _print(item)


def _print(found: "Readiness") -> None:
    from studydeck.services.ready import dates, words

    left = dates.until(found.target.by, found.day)
    echo(f"{dates.said(found.target.by)} · {left} · {found.name} · id {found.target.id}")
    echo(f"ready {words.percent(found.now)} now, {words.on_the_day(found)} on the day")
    for sentence in [*words.plan_sentences(found), words.habit_sentence(found)]:
        echo(f"  {sentence}")
    for title, parts in (("deck", found.by_deck), ("topic", found.by_topic)):
        if len(parts) > 1 or (title == "topic" and parts):
            _table(title, parts)


def _table(title: str, parts: "tuple[Part, ...]") -> None:
    from studydeck.cli.output import table
    from studydeck.services.ready.words import on_the_day, percent

    rows = [(part.name, str(part.cards), percent(part.now), on_the_day(part)) for part in parts]
    echo()
    for line in table(rows, (title, "cards", "now", "on the day")):
        echo(line)


def _as_json(found: "Readiness") -> dict[str, Any]:
    from studydeck.core.study_day import iso

    target, habit = found.target, found.habit

    def parts(all_parts: "tuple[Part, ...]") -> list[dict[str, Any]]:
        return [
            {
                "name": part.name,
                "cards": part.cards,
                "now": round(part.now, 4),
                "expected": round(part.expected, 4),
                "spread": round(part.spread, 4),
            }
            for part in all_parts
        ]

    return {
        "id": target.id,
        "by": iso(target.by),
        "days": found.left,
        "decks": None if target.decks is None else list(target.decks),
        "tags": list(target.tags),
        "window": target.window,
        "budget": found.budget,
        "cards": found.cards,
        "unseen": found.unseen,
        "never_seen": found.never_seen,
        "now": round(found.now, 4),
        "expected": round(found.expected, 4),
        "spread": round(found.spread, 4),
        "minutes_a_day": round(found.minutes_a_day, 1),
        "most_minutes": round(found.most_minutes, 1),
        "answers_a_day": round(found.answers_a_day, 1),
        "new_a_day": found.pace.allowed,
        "habit": {"answers_a_day": round(habit.answers, 2), "expected": round(found.habit_expected, 4)},
        "by_deck": parts(found.by_deck),
        "by_topic": parts(found.by_topic),
        "curve": [[day, round(value, 4)] for day, value in found.curve],
        "habit_curve": [[day, round(value, 4)] for day, value in found.habit_curve],
    }
