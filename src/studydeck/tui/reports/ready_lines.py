"""The lines of the dates to be ready for: the list of them, and all that is foretold of the highlighted one."""

from collections.abc import Mapping, Sequence

from textual.content import Content
from textual.style import Style

from studydeck.core.study_day import StudyDay
from studydeck.services.ready import dates, words
from studydeck.services.ready.forecast import Part, Readiness
from studydeck.services.ready.targets import Target
from studydeck.services.wording import date_text, plural
from studydeck.tui import render
from studydeck.tui.charts import ChartLine
from studydeck.tui.looks import Looks
from studydeck.tui.reports.ready_charts import gain_bar, outlook_chart
from studydeck.tui.widgets.painted import ends
from studydeck.tui.widgets.sheet import Line

_BAR, _NARROW_BAR, _NARROW = 20, 10, 66
_CHART_ROWS = 6
_WIDEST_CHART = 90


def date_lines(
    dated: Sequence[tuple[Target, str]],
    found: Mapping[str, Readiness],
    shares: Mapping[str, float],
    at: int,
    today: StudyDay,
    width: int,
    looks: Looks,
    waits: str = "working it out …",
) -> list[Line]:
    """Return a line for each date: how far it is, what it is about, ready now and then.

    Args:
        dated: dates, and what each is about.
        found: what is foretold, by id.
        shares: of what isn't foretold yet, what share is worked out.
        at: the place of the highlighted one.
        today: the study day.
        width: cells in a line.
        looks: the theme's colours.
        waits: what stands where nothing is foretold yet.
    """
    lines = []
    for n, (target, name) in enumerate(dated):
        sign = Content.styled("▸ " if n == at else "  ", looks.accent)
        left = Content.assemble(
            sign,
            (date_text(target.by), looks.strong),
            (f" · {dates.until(target.by, today)}  ", looks.text),
            render.plain_content(name, looks.dim),
        )
        known = found.get(target.id)
        share = shares.get(target.id)
        how_far = "" if share is None else f" {words.percent(share)}"
        right = Content.styled(f"{waits}{how_far}", looks.dim)
        if known is not None:
            right = Content.assemble(
                (words.percent(known.now), looks.text), (" → ", looks.dim), (words.percent(known.expected), looks.due)
            )
        lines.append(Line(ends(left, right, width), row=n))
    return lines


def detail_lines(
    found: Readiness, tried: Readiness | None, minutes: int | None, width: int, looks: Looks, rows: int = _CHART_ROWS
) -> list[Line]:
    """Return what is foretold of a date.

    Args:
        found: as the plan has it.
        tried: as it would be with other minutes or last days, or None.
        minutes: the minutes a day that are tried, or None for what the plan needs.
        width: cells in a line.
        looks: the theme's colours.
        rows: of the chart.
    """
    shown = tried or found
    head = Content.assemble(
        ("Ready ", looks.text),
        (words.percent(shown.now), looks.strong),
        (" now, ", looks.text),
        (words.on_the_day(shown), looks.strong),
        (" on the day", looks.text),
    )
    lines = [Content(""), head]
    if tried is not None:
        lines += _hung(_tried(found, tried, minutes), width, looks.accent, looks)
    lines += _chart(shown, width, looks, rows)
    plan = words.plan_sentences(shown) if minutes is None else words.tried_sentences(shown)
    for sentence in [*plan, words.habit_sentence(shown)]:
        lines += _hung(sentence, width, looks.text, looks)
    for title, parts in (("By deck", shown.by_deck), ("By topic", shown.by_topic)):
        if parts:
            lines += [Content(""), *_parts(title, parts, width, looks)]
    return [Line(line) for line in lines]


def empty_lines(width: int, looks: Looks) -> list[Line]:
    """Return what stands there while no date is set: what one is good for, and the key."""
    sentences = (
        "Is there an interview, an exam, a talk? Set its date, and for which decks.",
        "You then see what you will remember on that day, deck by deck, and how many minutes a day it takes.",
        "New cards are paced so that all were seen in time; in the last days the cards come that gain most for the date.",
        "Afterwards everything returns to the normal schedule, softly.",
    )
    lines = [Content.styled("No date is set.", looks.strong), Content("")]
    for sentence in sentences:
        lines += _hung(sentence, width, looks.text, looks)
    lines += [Content(""), Content.assemble(("n", looks.key), (" sets a date", looks.text))]
    return [Line(line) for line in lines]


def _tried(found: Readiness, tried: Readiness, minutes: int | None) -> str:
    parts = []
    if minutes is not None:
        parts.append(f"with {minutes} min a day")
    if tried.target.window != found.target.window:
        parts.append(f"with {plural(tried.target.window, 'last day')}")
    return f"What if: {' and '.join(parts)}, {words.on_the_day(tried)} instead of {words.percent(found.expected)}."


def _hung(sentence: str, width: int, style: Style, looks: Looks) -> list[Content]:
    bullet = Content.styled("· ", looks.accent)
    return render.hang(render.plain_content(sentence, style), max(8, width), bullet, Content("  "))


def _chart(found: Readiness, width: int, looks: Looks, rows: int) -> list[Content]:
    if found.left < 2:  # a curve needs days
        return []
    chart = outlook_chart(
        found.curve,
        found.habit_curve if found.habit.answers > 0 else (),
        min(width, _WIDEST_CHART),
        rows,
        window=found.left - found.target.window,
        labels=("today", date_text(found.target.by)),
    )
    if not chart:
        return []
    legend = [("━ ", looks.due), (f"the plan {words.percent(found.expected)}", looks.text)]
    if found.habit.answers > 0:
        legend += [
            ("   ╍ ", looks.hard),
            (f"as till now {words.percent(found.habit_expected)}", looks.text),
        ]
    if 0 < found.target.window < found.left:
        legend += [("   ┊ ", looks.accent), ("the last days", looks.text)]
    return [
        Content(""),
        *(painted(line, looks) for line in chart),
        Content.assemble("       ", *legend).truncate(width, ellipsis=True),
        Content(""),
    ]


def painted(line: ChartLine, looks: Looks) -> Content:
    """Return a line of a chart in its colours."""
    tones = {"curve": looks.due, "ahead": looks.hard, "now": looks.accent, "axis": looks.dim, "label": looks.dim}
    return Content.assemble(*((piece.text, tones[piece.tone]) for piece in line))


def _parts(title: str, parts: Sequence[Part], width: int, looks: Looks) -> list[Content]:
    room = _NARROW_BAR if width < _NARROW else _BAR
    lines = [ends(Content.styled(title, looks.strong), Content.styled("now       on the day", looks.dim), width)]
    for part in parts:
        numbers = f"{words.percent(part.now):>6}   {words.on_the_day(part):>14}"
        right = Content.assemble(painted(gain_bar(part.now, part.expected, room), looks), (numbers, looks.text))
        name = render.plain_content(part.name, looks.text)
        cards = Content.styled(f" {part.cards:,}", looks.dim)
        left = Content.assemble(render.fit(name, max(4, width - right.cell_length - cards.cell_length - 2)), cards)
        lines.append(ends(left, right, width))
    return lines
