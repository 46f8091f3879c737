"""`studydeck stats`."""

from collections.abc import Iterator

import click

from studydeck.cli.opening import json_option, reading
from studydeck.cli.output import columns, echo, echo_json
from studydeck.core.marks import plain
from studydeck.core.study_day import StudyDay
from studydeck.core.text import one_line
from studydeck.services import statistics, wording
from studydeck.services.statistics import Statistics

_WIDTH = 78


@click.command("stats", epilog="Example: `studydeck stats --json`")
@json_option
@click.pass_obj
def command(home: str | None, *, as_json: bool) -> None:
    """Draw what was done, what is coming, what is remembered, confused, or sure and wrong."""
    with reading(home) as library:
        found = statistics.statistics(library)
        if as_json:
            echo_json(statistics.as_json(found))
            return
        for line in _lines(found):
            echo(line)


def _lines(found: Statistics) -> Iterator[str]:
    from studydeck.tui.reports import stat_charts as charts

    past = found.past
    if not past.answers:
        yield "No answers yet. After your first session this draws what you did and what is coming."
    else:
        ever = f"{wording.plural(past.answers, 'answer')} on {wording.plural(past.active_days, 'day')}"
        yield f"{ever}, {wording.plural(past.streak, 'day')} in a row"
        labels = (_short(past.days[0].day), "today")
        yield from ("", f"Answers, {len(past.days)} days")
        yield from charts.as_text(charts.columns([line.answers for line in past.days], _WIDTH, 4, labels))
        yield from ("", f"Minutes, {len(past.days)} days")
        yield from charts.as_text(charts.columns([line.minutes for line in past.days], _WIDTH, 4, labels))
        yield from ("", "A year, answers a day")
        yield from charts.as_text(charts.heatmap(past.year, past.today, _WIDTH))
    if any(found.forecast):
        yield from ("", f"Coming, {len(found.forecast)} days: {sum(found.forecast):,} due")
        labels = ("today", _short(past.today + len(found.forecast) - 1))
        yield from charts.as_text(charts.columns(found.forecast, _WIDTH, 4, labels))
    if found.remembered.reviews:
        yield from ("", f"Remembered, wanted: {found.retention:.0%}")
        rows = [(_short(w.first), w.share, wording.plural(w.reviews, "review")) for w in found.weeks if w.reviews]
        yield from charts.as_text(charts.share_rows(rows, _WIDTH, found.retention))
    yield from _knowing(found)
    yield from ("", "Decks: █ known for 21 days and more, ▓ seen, · new")
    longest = max((columns(one_line(deck.title)) for deck in found.decks), default=0)
    for deck in found.decks:
        bar = charts.as_text([charts.stacked_bar((deck.known, deck.seen - deck.known), deck.cards, 30)])[0]
        title = one_line(deck.title)
        yield f"{title}{' ' * (longest - columns(title))}  {bar}  {deck.seen:,} of {deck.cards:,}"
    if not found.decks:
        yield "There are no decks yet."


def _knowing(found: Statistics) -> Iterator[str]:
    """Yield what was said of one's own knowing, what was confused, and what was sure and wrong."""
    from studydeck.tui.reports import stat_charts as charts

    yield from ("", "Sure and right")
    if any(one.answers for one in found.calibration):
        yield from charts.as_text(charts.calibration_chart(found.calibration, _WIDTH))
    else:
        yield "Nothing yet: confidence = true under [study] asks how sure you are."
    yield from ("", "Confused pairs")
    for pair in found.pairs:
        state = "open" if pair.is_open else "told apart since"
        yield f"{plain(pair.a)} / {plain(pair.b)}: {pair.times}×, last on {_short(pair.last_day)}, {state}"
    yield "`studydeck study --confused` drills them." if found.pairs else "Nothing was confused yet."
    yield from ("", "Sure and wrong")
    for one in found.sure_wrong:
        yield f"{one_line(plain(one.prompt))}: {one.times}×, last on {_short(one.last_day)}"
    yield "`studydeck study --sure-wrong` practises them." if found.sure_wrong else "None."


def _short(day: int) -> str:
    return " ".join(wording.date_text(StudyDay(day)).split()[1:3])
